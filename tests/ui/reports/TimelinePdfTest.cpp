// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/TimelineReport.h"
#include "tests/support/PdfTools.h"
#include "tests/support/ReportFiles.h"
#include "ui/reports/MakeReport.h"
#include "ui/reports/Typesetter.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;
namespace pdf = cb::test::pdf;

/// The timeline on paper, read back from its PDF.
class TimelinePdfTest : public QObject
{
    Q_OBJECT

private slots:
    void eachTileIsALandscapePageWithItsHeads();
    void rowsOfTilesRepeatTheirLanes();
    void shortBarsAreListedAtTheEnd();
    void germanUsesGermanWords();
    void nothingIsSmallerThanItMayBe();
    void filesHaveTheSameData();

private:
    static Report make(
        const test::ReportBoard& board, int days, int daysOnPage, const QString& language = u"en"_s)
    {
        const SnapshotPtr snapshot = board.snapshot();
        const Instant first = board.at(u"2026-11-25 00:00"_s);
        ReportRequest request;
        request.kind = ReportKind::Timeline;
        request.language = language;
        request.now = board.at(u"2026-11-25 14:03"_s);
        request.period = Span{first, first.plusMs(days * msPerDay)};
        request.daysOnPage = daysOnPage;
        return *makeTimeline(request, snapshot);
    }

    /// 60 services of 6 teams, a change each six hours.
    static test::ReportBoard wide()
    {
        test::ReportBoard board(u"Wide"_s);
        for (int i = 0; i < 60; ++i) {
            test::BoardChange change;
            change.number = u"CHG-%1"_s.arg(1000 + i);
            change.title = u"Change number %1"_s.arg(i);
            change.service = u"Service %1"_s.arg(i, 2, 10, QChar(u'0'));
            change.team = u"Team %1"_s.arg(i / 10);
            change.start = board.at(u"2026-11-25 00:00"_s).plusMs(i * 4 * msPerHour);
            change.end = change.start->plusMs(5 * msPerHour);
            change.risk = RiskLevel::High;
            board.add(change);
        }
        return board;
    }

    QString write(const Report& report, const QString& name) const
    {
        return m_files.write(report, name, setupFor(ReportKind::Timeline, {}));
    }

    test::ReportFiles m_files;
};

void TimelinePdfTest::eachTileIsALandscapePageWithItsHeads()
{
    const QString path = write(make(wide(), 10, 5), u"timeline.pdf"_s);
    const QStringList pages = pdf::pages(path);
    const QMap<QString, QString> info = pdf::info(path);
    const QString size = info.value(u"Page size"_s); // in points, rounded or not
    QVERIFY2(size.startsWith(u"841."_s) || size.startsWith(u"842 "_s), qPrintable(size));
    QVERIFY(pages.size() >= 4);
    QCOMPARE(pages.size() % 2, 0);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString& page = pages.at(i);
        const bool isLeft = i % 2 == 0;
        QVERIFY2(page.contains(u"Tile %1 of %2"_s.arg(i + 1).arg(pages.size())), qPrintable(page));
        QVERIFY2(
            page.contains(
                isLeft ? u"Timeline, Wed 25 to Sun 29 November 2026"_s
                       : u"Timeline, Mon 30 November to Fri 4 December 2026"_s),
            qPrintable(page));
        QCOMPARE(page.contains(u"to the right on page %1"_s.arg(i + 2)), isLeft);
        QCOMPARE(page.contains(u"to the left on page %1"_s.arg(i)), !isLeft);
        QVERIFY(page.contains(isLeft ? u"Thu 26 Nov"_s : u"Tue 1 Dec"_s));
        QVERIFY(page.contains(u"12:00"_s));
        QVERIFY(page.contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
    }
}

void TimelinePdfTest::rowsOfTilesRepeatTheirLanes()
{
    const QStringList pages = pdf::pages(write(make(wide(), 10, 5), u"timeline.pdf"_s));
    for (int service = 0; service < 60; ++service) {
        const QString name = u"Service %1"_s.arg(service, 2, 10, QChar(u'0'));
        QList<qsizetype> found;
        for (qsizetype page = 0; page < pages.size(); ++page) {
            if (pages.at(page).contains(name)) {
                found.append(page);
            }
        }
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0) % 2, 0);
        QCOMPARE(found.at(1), found.at(0) + 1);
    }
    QVERIFY(pages.first().contains(u"1000 Change number 0, H"_s));
}

void TimelinePdfTest::shortBarsAreListedAtTheEnd()
{
    const QStringList pages =
        pdf::pages(write(make(test::ReportBoard::november(), 5, 5), u"short.pdf"_s));
    QVERIFY2(
        pages.first().contains(u"Shorter than 1 h 42 min: list on page"_s),
        qPrintable(pages.first()));
    const QRegularExpressionMatch match =
        QRegularExpression(u"list on page (\\d+)"_s).match(pages.first());
    const QString list = pages.at(match.captured(1).toInt() - 1);
    QVERIFY2(list.contains(u"Short changes"_s), qPrintable(list));
    QVERIFY2(list.contains(u"CHG-"_s), qPrintable(list));
    QVERIFY(pages.last().contains(u"changes without dates, or with an end before the start: 1"_s));
}

void TimelinePdfTest::germanUsesGermanWords()
{
    const QStringList pages = pdf::pages(write(make(wide(), 10, 5, u"de"_s), u"german.pdf"_s));
    QVERIFY2(
        pages.first().contains(u"Mi 25. bis So 29. November 2026"_s), qPrintable(pages.first()));
}

void TimelinePdfTest::nothingIsSmallerThanItMayBe()
{
    Typesetter type(m_files.fonts());
    for (int style = 0; style < int(PaperStyle::Count); ++style) {
        QVERIFY(type.size(static_cast<PaperStyle>(style)) >= 6.5);
    }
    // A year and 60 lanes: more tiles, not smaller ones.
    const QStringList pages = pdf::pages(write(make(wide(), 60, 5), u"long.pdf"_s));
    QVERIFY(pages.size() >= 24);
    for (const QString& page : pages) {
        QVERIFY(page.contains(u"Tile "_s));
    }
}

void TimelinePdfTest::filesHaveTheSameData()
{
    const QString path = m_files.path(u"timeline.csv"_s);
    const auto made =
        renderReport(make(wide(), 10, 5), {ReportFormat::Csv, {}, m_files.fonts()}, path, {});
    QVERIFY(made);
    QCOMPARE(made->rows, 60);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray head = file.readLine();
    QVERIFY2(head.contains("Planned start") && head.contains("Actual end"), head.constData());
}

QTEST_MAIN(TimelinePdfTest)

#include "TimelinePdfTest.moc"
