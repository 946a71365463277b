// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PdfTools.h"
#include "tests/support/ReportFiles.h"

#include <QGuiApplication>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;
namespace pdf = cb::test::pdf;

/// The forward schedule of change, read back from its PDF.
class SchedulePdfTest : public QObject
{
    Q_OBJECT

private slots:
    void pagesSayWhereTheyComeFrom();
    void rowsReadInOrderOfTime();
    void daysGoOnOverPagesUnderTheirHeads();
    void emptyPeriodNamesTheNextChange();
    void germanUsesGermanWordsAndDates();
    void longPeriodIsCutIntoWeeksWithBookmarks();
    void changeOverMidnightKeepsItsEnd();

private:
    test::ReportFiles m_files;
};

namespace {

const QString novemberFrom = u"2026-11-25 00:00"_s;
const QString novemberTo = u"2026-11-30 00:00"_s;

/// Where each of the texts first stands, -1 where it is missing.
QList<qsizetype> places(const QString& text, const QStringList& wanted)
{
    QList<qsizetype> found;
    for (const QString& part : wanted) {
        found.append(text.indexOf(part));
    }
    return found;
}

} // namespace

void SchedulePdfTest::pagesSayWhereTheyComeFrom()
{
    const QString path = m_files.write(
        test::scheduleOf(test::ReportBoard::november(), novemberFrom, novemberTo),
        u"schedule.pdf"_s);
    const QStringList pages = pdf::pages(path);
    QVERIFY(pages.size() >= 2);
    for (int i = 0; i < pages.size(); ++i) {
        const QString& page = pages.at(i);
        QVERIFY2(page.contains(u"Northbank IT changes"_s), qPrintable(page));
        QVERIFY(page.contains(u"Forward schedule of change"_s));
        QVERIFY2(
            page.contains(
                u"Made Wed 25 Nov 2026, 16:05, Europe/Berlin (UTC+01:00), board state 4711"_s),
            qPrintable(page));
        QVERIFY(page.contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
    }
    QVERIFY(pages.first().contains(
        u"Wed 25 to Sun 29 November 2026. 22 changes on 20 services, 3 in a freeze."_s));
}

void SchedulePdfTest::rowsReadInOrderOfTime()
{
    const QString path = m_files.write(
        test::scheduleOf(test::ReportBoard::november(), novemberFrom, novemberTo),
        u"schedule.pdf"_s);
    const QString text = pdf::output(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
    const QList<qsizetype> found = places(
        text,
        {u"Forward schedule of change"_s,
         u"Certificate Authority"_s,
         u"Retail peak freeze: Payments, Cards, Channels"_s,
         u"Wed 25 November 2026"_s,
         u"Wed 25, 18:00–19:30"_s,
         u"CHG-2472"_s,
         u"OCSP responder move"_s,
         u"CHG-2493"_s,
         u"CHG-2475"_s,
         u"CHG-2491"_s,
         u"1 Draft, 1 Requested, 1 Assessing, 4 Awaiting CAB, 6 Approved, 7 Scheduled"_s,
         u"Projected service outage"_s,
         u"Thu 26, 02:30–03:15"_s,
         u"Changes: 1 without dates"_s});
    QVERIFY2(!found.contains(-1), qPrintable(text));
    QVERIFY2(std::is_sorted(found.begin(), found.end()), qPrintable(text));
}

void SchedulePdfTest::daysGoOnOverPagesUnderTheirHeads()
{
    test::ReportBoard board(u"Busy day"_s);
    for (int i = 0; i < 120; ++i) {
        test::BoardChange change;
        change.number = u"CHG-%1"_s.arg(1000 + i);
        change.title = u"Change %1"_s.arg(i);
        change.start = board.at(u"2026-11-25 20:00"_s);
        change.end = board.at(u"2026-11-25 22:00"_s);
        board.add(change);
    }
    Report report = test::scheduleOf(board, u"2026-11-25 00:00"_s, u"2026-11-26 00:00"_s);
    const QStringList pages = pdf::pages(m_files.write(report, u"busy.pdf"_s));
    int tablePages = 0;
    for (const QString& page : pages) {
        const qsizetype firstRow = page.indexOf(u"CHG-"_s);
        if (firstRow < 0) {
            continue;
        }
        ++tablePages;
        const qsizetype head = page.indexOf(u"Window"_s);
        const qsizetype day = page.indexOf(u"Wed 25 November 2026"_s, head);
        QVERIFY2(head >= 0 && head < firstRow, qPrintable(page));
        QVERIFY2(day >= 0 && day < firstRow, qPrintable(page));
        QCOMPARE(page.contains(u"continued"_s), tablePages > 1);
    }
    QVERIFY(tablePages >= 3);
}

void SchedulePdfTest::emptyPeriodNamesTheNextChange()
{
    const QString text = pdf::text(m_files.write(
        test::scheduleOf(
            test::ReportBoard::november(), u"2026-11-20 00:00"_s, u"2026-11-22 00:00"_s),
        u"empty.pdf"_s));
    QVERIFY2(text.contains(u"Nothing is planned in this period."_s), qPrintable(text));
    QVERIFY2(
        text.contains(u"Next: CHG-2472, OCSP responder move, Wed 25 Nov 2026, 18:00–19:30."_s),
        qPrintable(text));
    QVERIFY2(text.contains(u"22 outside the period"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Page 1 of 1"_s), qPrintable(text));
}

void SchedulePdfTest::germanUsesGermanWordsAndDates()
{
    const QString path = m_files.write(
        test::scheduleOf(test::ReportBoard::november(), novemberFrom, novemberTo, u"de"_s),
        u"german.pdf"_s);
    const QString text = pdf::text(path);
    for (const QString& part :
         {u"Änderungsplan"_s,
          u"Mi 25. bis So 29. November 2026. 22 Changes auf 20 Services, 3 in einem Freeze."_s,
          u"Wartet auf CAB"_s,
          u"Sehr hoch"_s,
          u"Do 26. November 2026"_s,
          u"Seite 1 von "_s})
    {
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    }
}

void SchedulePdfTest::longPeriodIsCutIntoWeeksWithBookmarks()
{
    const QString path = m_files.write(
        test::scheduleOf(
            test::ReportBoard::many(200), u"2026-01-01 00:00"_s, u"2026-01-19 00:00"_s),
        u"weeks.pdf"_s,
        {Paper::A4, true});
    const QString text = pdf::text(path);
    QVERIFY2(text.contains(u"Week 1, Thu 1 to Sun 4 January 2026"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Week 3, Mon 12 to Sun 18 January 2026"_s), qPrintable(text));
    const QString outline = pdf::output(u"qpdf"_s, {u"--json=2"_s, u"--json-key=outlines"_s, path});
    const QList<qsizetype> found = places(
        outline,
        {u"Week 1, Thu 1 to Sun 4 January 2026"_s,
         u"Week 2, Mon 5 to Sun 11 January 2026"_s,
         u"Week 3, Mon 12 to Sun 18 January 2026"_s,
         u"Counts"_s,
         u"Projected service outage"_s,
         u"Not shown"_s});
    QVERIFY2(!found.contains(-1), qPrintable(outline));
    QVERIFY(std::is_sorted(found.begin(), found.end()));
}

void SchedulePdfTest::changeOverMidnightKeepsItsEnd()
{
    const QString text = pdf::text(m_files.write(
        test::scheduleOf(test::ReportBoard::november(), novemberFrom, novemberTo),
        u"schedule.pdf"_s));
    QVERIFY2(text.contains(u"Sat 28, 22:00–02:00"_s), qPrintable(text));
}

QTEST_MAIN(SchedulePdfTest)

#include "SchedulePdfTest.moc"
