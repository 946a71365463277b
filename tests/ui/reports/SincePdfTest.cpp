// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/SinceReport.h"
#include "core/review/TakeBaseline.h"
#include "tests/support/PdfTools.h"
#include "tests/support/ReportBoard.h"
#include "tests/support/ReportFiles.h"

#include <QGuiApplication>
#include <QtTest>

#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace cb;
namespace pdf = cb::test::pdf;

/// "Since last" as data and on paper.
class SincePdfTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyKindHasItsTable();
    void theFileHasOneTableOfAll();
    void whatTheFilterLeavesOutIsCounted();
    void nothingDiffersIsSaid();
    void thePagesSayThenAndNow();
    void germanPagesHaveGermanDates();

private:
    Report make(const QString& language = u"en"_s);

    template <typename Block>
    static QList<Block> blocksOf(const Report& report)
    {
        QList<Block> found;
        for (const ReportSection& section : report.sections) {
            for (const ReportBlock& block : section.blocks()) {
                if (const auto* wanted = std::get_if<Block>(&block)) {
                    found.append(*wanted);
                }
            }
        }
        return found;
    }

    SnapshotPtr m_board;
    std::shared_ptr<Baseline> m_then;
    std::shared_ptr<ChangeTrail> m_trail;
    std::vector<int> m_rows;
    test::ReportFiles m_files;
};

/// The first change moved by a day, the second one is rated higher, the third one is new.
void SincePdfTest::init()
{
    const test::ReportBoard november = test::ReportBoard::november();
    m_board = november.snapshot();
    m_then = std::make_shared<Baseline>(takeBaseline(
        *m_board, {BaselineId::make(), u"CAB"_s, november.at(u"2026-11-18 16:00"_s), {}, {}}, {}));
    QVERIFY(m_then->entries.size() > 3);
    BaselineEntry& moved = m_then->entries[0];
    moved.plannedStart = moved.plannedStart->plusMs(-msPerDay);
    moved.plannedEnd = moved.plannedEnd->plusMs(-msPerDay);
    m_then->entries[1].risk = RiskLevel::VeryLow;
    auto changes = std::make_shared<ChangeColumns>(*m_board->changes);
    changes->risks[1] = quint8(int(RiskLevel::High) + 1);
    auto board = std::make_shared<BoardSnapshot>(*m_board);
    board->changes = changes;
    m_board = board;
    m_trail = std::make_shared<ChangeTrail>(m_then->sequence);
    TrailStep step;
    step.sequence = m_then->sequence + 1;
    step.at = november.at(u"2026-11-23 09:12"_s);
    step.author = u"Ann Örtel"_s;
    step.reason = u"The vendor comes later"_s;
    step.edits = {{ChangeField::PlannedStart, u"a"_s, u"b"_s}};
    m_trail->append(m_then->entries[0].change, step);
    m_then->entries.removeAt(2);
    m_rows.resize(static_cast<std::size_t>(m_board->changes->size()));
    std::iota(m_rows.begin(), m_rows.end(), 0);
}

Report SincePdfTest::make(const QString& language)
{
    SinceOptions options;
    options.diff = std::make_shared<const BoardDiff>(
        *compareBoards({m_then, nullptr, m_board, m_trail, Instant{}}));
    options.rows = m_rows;
    options.filter = m_rows.size() < static_cast<std::size_t>(m_board->changes->size())
        ? u"team:x"_s
        : QString();
    options.madeAt = *Instant::fromIso(u"2026-11-25T13:03:00Z");
    return sinceReport(m_board, options, *ReportLanguage::create(language, m_board->zone()));
}

void SincePdfTest::everyKindHasItsTable()
{
    const Report report = make();
    QCOMPARE(report.meta.heading, u"Since CAB of Wed 18 Nov 2026"_s);
    QStringList headings;
    for (const ReportHeading& heading : blocksOf<ReportHeading>(report)) {
        headings.append(heading.text);
    }
    QCOMPARE(headings, (QStringList{u"Risk went up: 1"_s, u"Moved: 1"_s, u"New: 1"_s}));
    const ReportTable moved = blocksOf<ReportTable>(report)[1];
    QVERIFY(moved.isOnlyOnPaper);
    const QList<ReportCell> cells = moved.rows->row(0).cells;
    QVERIFY(cells[3].isStruckOut && cells[3].text != cells[4].text);
    QVERIFY(!cells[4].isStruckOut);
    QCOMPARE(cells[5].text, u"The vendor comes later"_s);
    QCOMPARE(cells[6].text, u"Ann Örtel"_s);
    const ReportTable risk = blocksOf<ReportTable>(report)[0];
    QCOMPARE(risk.rows->row(0).cells[3].code, int(RiskLevel::VeryLow));
    QCOMPARE(risk.rows->row(0).cells[4].code, int(RiskLevel::High));
}

void SincePdfTest::theFileHasOneTableOfAll()
{
    const QList<ReportTable> tables = blocksOf<ReportTable>(make());
    QCOMPARE(tables.size(), 4);
    QVERIFY(tables.last().isOnlyInFile);
    QCOMPARE(tables.last().rows->count(), 3);
    QCOMPARE(tables.last().columns.first().key, u"kind"_s);
    QCOMPARE(tables.last().rows->row(1).cells.first().exported, u"moved"_s);
}

void SincePdfTest::whatTheFilterLeavesOutIsCounted()
{
    m_rows = {0};
    const Report report = make();
    QCOMPARE(blocksOf<ReportTable>(report).last().rows->count(), 1);
    QCOMPARE(report.contents.last().value, u"2"_s);
}

void SincePdfTest::nothingDiffersIsSaid()
{
    *m_then = takeBaseline(*m_board, {m_then->id, u"CAB"_s, *m_then->takenAt, {}, {}}, {});
    const Report report = make();
    QCOMPARE(blocksOf<ReportParagraph>(report).first().text, u"Nothing differs."_s);
    QVERIFY(blocksOf<ReportTable>(report).isEmpty());
}

void SincePdfTest::thePagesSayThenAndNow()
{
    const QString text = pdf::text(m_files.write(make(), u"since.pdf"_s));
    for (const QString& part :
         {u"Since CAB of Wed 18 Nov 2026"_s,
          u"Moved: 1"_s,
          u"Ann Örtel"_s,
          u"Very low"_s,
          u"Page 1 of"_s})
    {
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    }
}

void SincePdfTest::germanPagesHaveGermanDates()
{
    const QString text = pdf::text(m_files.write(make(u"de"_s), u"since_de.pdf"_s));
    QVERIFY2(text.contains(u"Nov"_s) && text.contains(u"Seite 1 von"_s), qPrintable(text));
}

QTEST_MAIN(SincePdfTest)
#include "SincePdfTest.moc"
