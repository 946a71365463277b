// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoBoard.h"
#include "core/domain/ChangeFields.h"
#include "core/policy/ModelCandidates.h"
#include "core/policy/PolicySet.h"
#include "tests/core/demo/CollectedBoard.h"
#include "tests/support/MemoryBoard.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const DemoRequest wednesday{
    .seed = 1, .now = *Instant::fromIso(u"2026-11-25T13:03:00Z"), .zone = "Europe/Berlin"};

} // namespace

/// The sample bank shows what its history is good for: candidates for standard models, and
/// templates that fill in a new change.
class DemoRoutineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void routineWorkBecomesCandidates();
    void candidatesCostTheBoardTime();
    void agendasHaveEachPositionOnce();
    void templatesAreReadFieldByField();

private:
    SnapshotPtr m_board;
    CollectedBoard m_records;
};

void DemoRoutineTest::initTestCase()
{
    test::MemoryBoard board(demoSettings(wednesday));
    board.add(demoBoard(wednesday));
    m_board = board.snapshot();
    m_records = CollectedBoard::from(demoBoard(wednesday));
}

void DemoRoutineTest::routineWorkBecomesCandidates()
{
    const ModelCandidates found = modelCandidates(
        *m_board, builtInPolicy(), StandardModels::from(m_records.documents), wednesday.now);
    QStringList words;
    for (const ModelCandidate& candidate : found.offered) {
        words.append(candidate.words);
    }
    QVERIFY2(words.contains(u"Rate table load"_s), qPrintable(words.join(u", "_s)));
    QVERIFY2(words.contains(u"Printer driver pack"_s), qPrintable(words.join(u", "_s)));
    const ModelCandidate& first = found.offered.first();
    QCOMPARE(first.words, u"Rate table load"_s);
    QCOMPARE(first.changes.size(), 26);
    QCOMPARE(first.failures.hits, 0);
    QCOMPARE(first.mostItems, 1);
    QCOMPARE(first.ranOver, 0);
    QCOMPARE(first.withBackoutPlan, 26);
}

void DemoRoutineTest::candidatesCostTheBoardTime()
{
    const ModelCandidates found = modelCandidates(*m_board, builtInPolicy(), {}, wednesday.now);
    QCOMPARE(found.offered.first().cabMinutesAYear, 26 * minutesAnItem / 2);
}

void DemoRoutineTest::agendasHaveEachPositionOnce()
{
    QSet<QPair<MeetingId, int>> positions;
    const std::vector<AgendaItem> items = m_records.all<AgendaItem>();
    for (const AgendaItem& item : items) {
        positions.insert({item.meeting, item.position});
    }
    QCOMPARE(std::size_t(positions.size()), items.size());
}

void DemoRoutineTest::templatesAreReadFieldByField()
{
    int templates = 0;
    for (const NamedDocument& document : std::as_const(m_records.documents)) {
        if (document.kind != "change_template"_L1) {
            continue;
        }
        ++templates;
        Change change;
        for (auto field = document.content.begin(); field != document.content.end(); ++field) {
            const std::optional<ChangeField> known = fromText<ChangeField>(field.key());
            QVERIFY2(known, qPrintable(field.key()));
            const Result<void> read = setFieldText(
                change, *known, field.value().toString(), {lookupIn(m_board), m_board->zone()});
            QVERIFY2(read, read ? "" : qPrintable(read.error().what));
        }
        QVERIFY(!change.title.isEmpty());
        QVERIFY(change.backoutMs > 0);
    }
    QCOMPARE(templates, 2);
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::DemoRoutineTest)
#include "DemoRoutineTest.moc"
