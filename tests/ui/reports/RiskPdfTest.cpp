// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/RecordExport.h"
#include "core/report/RiskReport.h"
#include "tests/core/risk/RiskBoard.h"
#include "tests/support/PdfTools.h"
#include "tests/support/ReportFiles.h"
#include "ui/reports/ReportTables.h"

#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;
namespace pdf = cb::test::pdf;

namespace {

Report riskOf(const test::RiskBoard& board, const QString& language = u"en"_s)
{
    return riskReport(
        riskOverview(board.input()),
        {},
        ReportLanguage::create(language, QTimeZone("Europe/Berlin")).value());
}

test::RiskBoard busyBoard()
{
    test::RiskBoard board;
    for (int i = 0; i < 15; ++i) {
        const ServiceId service = board.service(u"Service %1"_s.arg(i));
        const ItemId item = board.item(u"ci-%1"_s.arg(i));
        Change open = board.planned(
            u"2026-12-0%1 20:00"_s.arg(1 + i % 9),
            u"2026-12-0%1 22:00"_s.arg(1 + i % 9),
            static_cast<RiskLevel>(i % 5));
        open.service = service;
        board.add(open);
        for (int k = 0; k < 6; ++k) {
            const QDate day = QDate(2026, 11, 10).addDays(-5 * k - i);
            Change ended = board.ended(
                day.toString(Qt::ISODate) + u" 21:00"_s,
                day.toString(Qt::ISODate) + u" 22:00"_s,
                static_cast<ClosureCode>((i + k) % 4));
            ended.service = service;
            ended.items = {item};
            board.add(ended);
        }
        board.incident(item, test::RiskBoard::at(u"2026-10-20 12:00"_s));
    }
    board.window(WindowKind::Freeze, u"Year-end freeze"_s, u"2026-12-19 00:00"_s, 14 * msPerDay);
    return board;
}

} // namespace

/// The risk overview, read back from its PDF and its tables.
class RiskPdfTest : public QObject
{
    Q_OBJECT

private slots:
    void textsReadBack();
    void chartsAreVectorsWithoutAlpha();
    void textIsLargeEnoughToRead();
    void chartsStayWholeInAnyPaper_data();
    void chartsStayWholeInAnyPaper();
    void anEmptyBoardSaysWhatIsMissing();
    void tablesHoldTheSameFigures();

private:
    test::ReportFiles m_files;
};

void RiskPdfTest::textsReadBack()
{
    const QString path = m_files.write(riskOf(busyBoard()), u"risk.pdf"_s);
    const QString text = pdf::pages(path).join(u'\n');
    for (const QString& expected :
         {u"Risk overview"_s,
          u"Open changes by likelihood and impact"_s,
          u"Almost sure"_s,
          u"Risk by service"_s,
          u"Service 14"_s,
          u"Coming weeks"_s,
          u"Year-end freeze"_s,
          u"Outcomes, last 13 weeks"_s,
          u"When changes fail"_s,
          u"CIs with incidents after changes"_s,
          u"ci-14"_s,
          u"ISO week of the end"_s,
          u"changes followed by an incident, %"_s})
    {
        QVERIFY2(text.contains(expected), qPrintable(expected));
    }
}

void RiskPdfTest::chartsAreVectorsWithoutAlpha()
{
    const QString path = m_files.write(riskOf(busyBoard()), u"risk.pdf"_s);
    QCOMPARE(pdf::output(u"qpdf"_s, {u"--check"_s, path}).contains(u"FAILED"_s), false);
    const QByteArray objects = pdf::unpacked(path);
    QVERIFY(!objects.contains("/SMask") || !objects.contains("/S /Luminosity"));
    QVERIFY(!objects.contains("/Subtype /Image"));
    static const QRegularExpression alpha(u"/(CA|ca) (0|0?\\.[0-9]+)\\b"_s);
    QVERIFY(!alpha.match(QString::fromLatin1(objects)).hasMatch());
    const QMap<QString, bool> fonts = pdf::embeddedFonts(path);
    QVERIFY(!fonts.isEmpty());
    QVERIFY(!fonts.values().contains(false));
}

/// Sizes of text as pdftotext measures them: no word lower than 6.5 points of type is.
void RiskPdfTest::textIsLargeEnoughToRead()
{
    const QString path = m_files.write(riskOf(busyBoard()), u"risk.pdf"_s);
    const QString boxes = pdf::output(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s});
    static const QRegularExpression word(
        u"yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" yMax=\"([0-9.]+)\">([^<]+)"_s);
    int words = 0;
    for (auto match = word.globalMatch(boxes); match.hasNext(); ++words) {
        const QRegularExpressionMatch found = match.next();
        const double height = found.captured(2).toDouble() - found.captured(1).toDouble();
        QVERIFY2(height >= 6.5, qPrintable(found.captured(3)));
    }
    QVERIFY(words > 200);
}

void RiskPdfTest::chartsStayWholeInAnyPaper_data()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<bool>("isLandscape");
    QTest::newRow("A4") << static_cast<int>(Paper::A4) << false;
    QTest::newRow("A4 landscape") << static_cast<int>(Paper::A4) << true;
    QTest::newRow("Letter landscape") << static_cast<int>(Paper::Letter) << true;
}

void RiskPdfTest::chartsStayWholeInAnyPaper()
{
    QFETCH(int, paper);
    QFETCH(bool, isLandscape);
    const QString path = m_files.write(
        riskOf(busyBoard()),
        u"risk-%1-%2.pdf"_s.arg(paper).arg(isLandscape),
        {static_cast<Paper>(paper), isLandscape});
    int heads = 0;
    for (const QString& page : pdf::pages(path)) {
        // The chart stands with its heading and its axis on one page.
        if (page.contains(u"Outcomes, last 13 weeks"_s)) {
            ++heads;
            QVERIFY2(page.contains(u"ISO week of the end"_s), qPrintable(page));
        }
        if (page.contains(u"CIs with incidents after changes"_s)) {
            QVERIFY2(page.contains(u"changes followed by an incident, %"_s), qPrintable(page));
        }
    }
    QCOMPARE(heads, 1);
}

void RiskPdfTest::anEmptyBoardSaysWhatIsMissing()
{
    const QString path = m_files.write(riskOf(test::RiskBoard()), u"empty.pdf"_s);
    const QString text = pdf::pages(path).join(u'\n');
    QVERIFY2(text.contains(u"No change ended in the last 13 weeks."_s), qPrintable(text));
    QVERIFY(text.contains(u"No incident followed a change within 7 days."_s));
}

void RiskPdfTest::tablesHoldTheSameFigures()
{
    const QList<PlainTable> tables = reportTables(riskOf(busyBoard()));
    QCOMPARE(tables.size(), 6);
    const PlainTable& services = tables.at(1);
    QCOMPARE(services.rows.size(), 15); // all, though the chart shows twelve
    QCOMPARE(services.rows.first().size(), services.header.size());
    double ended = 0;
    for (const QList<ExportCell>& row : tables.at(3).rows) {
        ended += row.at(1).number.value_or(0);
    }
    QCOMPARE(ended, 90.0);
}

QTEST_MAIN(RiskPdfTest)
#include "RiskPdfTest.moc"
