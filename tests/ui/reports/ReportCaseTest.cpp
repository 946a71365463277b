// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PdfTools.h"
#include "tests/support/ReportFiles.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;
namespace pdf = cb::test::pdf;

/// Case report-01-long-table-a4: each of its checks is a test.
class ReportCaseTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPageIsA4Landscape();
    void everyFontIsEmbedded();
    void everyNumberOccursOnceInTheTable();
    void headsAreOnEveryTablePage();
    void rowsAreWholeOnOnePage();
    void specialTitlesAreFound();
    void fileIsSmall();
    void firstRowHasItsLocalTime();

private:
    static QJsonObject read(const QString& name)
    {
        QFile file(u"" CB_SHARED_DIR "/cases/report-01-long-table-a4/"_s + name);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }

    test::ReportFiles m_files;
    QJsonObject m_expected;
    QJsonArray m_changes;
    QString m_path;
    QStringList m_pages;
};

void ReportCaseTest::initTestCase()
{
    m_expected = read(u"expected.json"_s);
    const QJsonObject input = read(u"input.json"_s);
    m_changes = input.value("changes"_L1).toArray();
    QCOMPARE(m_changes.size(), 150);
    test::ReportBoard board(u"Case report-01"_s, input.value("zone"_L1).toString().toLatin1());
    for (const QJsonValue& value : std::as_const(m_changes)) {
        test::BoardChange change;
        change.number = value["number"_L1].toString();
        change.title = value["title"_L1].toString();
        change.service = value["service"_L1].toString();
        change.items = {value["ci"_L1][0].toString()};
        change.start = Instant::fromIso(value["start"_L1].toString());
        change.end = Instant::fromIso(value["end"_L1].toString());
        change.risk = fromText<RiskLevel>(value["risk"_L1].toString());
        board.add(change);
    }
    const Report report = test::scheduleOf(board, u"2027-01-01 00:00"_s, u"2027-01-21 00:00"_s);
    m_path = m_files.write(report, u"report-01.pdf"_s, {Paper::A4, true});
    m_pages = pdf::pages(m_path);
    QVERIFY2(m_pages.size() > 1, qPrintable(m_path));
}

void ReportCaseTest::everyPageIsA4Landscape()
{
    const QString sizes = pdf::output(
        u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, QString::number(m_pages.size()), m_path});
    auto lines = QRegularExpression(u"size:\\s+([0-9.]+) x ([0-9.]+) pts"_s).globalMatch(sizes);
    int pages = 0;
    for (; lines.hasNext(); ++pages) {
        const QRegularExpressionMatch line = lines.next();
        QVERIFY2(std::abs(line.captured(1).toDouble() - 842) <= 1, qPrintable(line.captured()));
        QVERIFY2(std::abs(line.captured(2).toDouble() - 595) <= 1, qPrintable(line.captured()));
    }
    QCOMPARE(pages, m_pages.size());
}

void ReportCaseTest::everyFontIsEmbedded()
{
    const QMap<QString, bool> fonts = pdf::embeddedFonts(m_path);
    QVERIFY(fonts.size() >= 4);
    for (auto font = fonts.cbegin(); font != fonts.cend(); ++font) {
        QVERIFY2(font.value(), qPrintable(font.key()));
    }
}

void ReportCaseTest::everyNumberOccursOnceInTheTable()
{
    const QString text = m_pages.join(u'\n');
    for (const QJsonValue& number : m_expected.value("numbers"_L1).toArray()) {
        QVERIFY2(text.count(number.toString()) == 1, qPrintable(number.toString()));
    }
}

/// Every page has the head once, above its rows; pages with a chart only have none.
void ReportCaseTest::headsAreOnEveryTablePage()
{
    const QRegularExpression head(u"Window +Number +Change +Service"_s);
    const QRegularExpression row(u"\\d\\d:\\d\\d–\\d\\d:\\d\\d +CHG5\\d\\d\\d"_s);
    int tablePages = 0;
    for (const QString& page : std::as_const(m_pages)) {
        const qsizetype firstRow = page.indexOf(row);
        if (firstRow < 0) {
            continue;
        }
        ++tablePages;
        const qsizetype headAt = page.indexOf(head);
        QVERIFY2(headAt >= 0 && headAt < firstRow, qPrintable(page));
        const QString line = page.mid(headAt, page.indexOf(u'\n', headAt) - headAt);
        QVERIFY2(!line.contains(u"CHG"_s), qPrintable(line));
    }
    QVERIFY(tablePages > 3);
}

void ReportCaseTest::rowsAreWholeOnOnePage()
{
    for (const QJsonValue& change : std::as_const(m_changes)) {
        const QString number = change["number"_L1].toString();
        const auto page =
            std::find_if(m_pages.cbegin(), m_pages.cend(), [&number](const QString& text) {
                return text.contains(number);
            });
        QVERIFY2(page != m_pages.cend(), qPrintable(number));
        // From the row's number on, the words of its title follow in order, on this page.
        qsizetype at = page->lastIndexOf(u'\n', page->indexOf(number));
        for (const QString& word : change["title"_L1].toString().split(u' ')) {
            at = page->indexOf(word, at);
            QVERIFY2(at >= 0, qPrintable(number + u' ' + word));
            at += word.size();
        }
    }
}

void ReportCaseTest::specialTitlesAreFound()
{
    const QString text = m_pages.join(u'\n');
    for (const QJsonValue& title : m_expected.value("special"_L1).toArray()) {
        QVERIFY2(text.contains(title.toString()), qPrintable(title.toString()));
    }
}

void ReportCaseTest::fileIsSmall()
{
    QVERIFY(QFileInfo(m_path).size() < 3000000);
}

void ReportCaseTest::firstRowHasItsLocalTime()
{
    const QJsonObject row = m_expected.value("first_row"_L1).toObject();
    QCOMPARE(row.value("local_start"_L1).toString(), u"2027-01-01 01:00"_s);
    const QString text = m_pages.join(u'\n');
    const qsizetype day = text.indexOf(u"Fri 1 January 2027 "_s);
    const QString line = text.mid(text.lastIndexOf(u'\n', text.indexOf(u"CHG5000"_s)) + 1, 60);
    QVERIFY2(day >= 0 && day < text.indexOf(u"CHG5000"_s), qPrintable(text.left(4000)));
    QVERIFY2(line.trimmed().startsWith(u"Fri 1, 01:00–03:00"_s), qPrintable(line));
}

QTEST_MAIN(ReportCaseTest)

#include "ReportCaseTest.moc"
