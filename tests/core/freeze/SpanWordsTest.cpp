// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/WallTime.h"
#include "core/freeze/RecurrenceWords.h"

#include <QTest>

using namespace cb;
using namespace Qt::Literals::StringLiterals;

/// How a stretch of time is said, in both languages.
class SpanWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stretchesAreSaid_data();
    void stretchesAreSaid();
};

void SpanWordsTest::stretchesAreSaid_data()
{
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<QDateTime>("to");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto at = [](int year, int month, int day, int hour) {
        return QDateTime(QDate(year, month, day), QTime(hour, 0));
    };
    QTest::newRow("hours of a day") << at(2026, 12, 3, 20) << at(2026, 12, 3, 22)
                                    << u"Thu 3 Dec, 20:00–22:00"_s << u"Do. 3. Dez., 20:00–22:00"_s;
    QTest::newRow("days of a month") << at(2026, 12, 3, 0) << at(2026, 12, 6, 0)
                                     << u"Thu 3 – Sat 5 Dec"_s << u"Do. 3. – Sa. 5. Dez."_s;
    QTest::newRow("into another year")
        << at(2026, 12, 21, 0) << at(2027, 1, 4, 0) << u"Mon 21 Dec 2026 – Sun 3 Jan 2027"_s
        << u"Mo. 21. Dez. 2026 – So. 3. Jan. 2027"_s;
}

void SpanWordsTest::stretchesAreSaid()
{
    QFETCH(QDateTime, from);
    QFETCH(QDateTime, to);
    QFETCH(QString, english);
    QFETCH(QString, german);
    const QTimeZone zone("Europe/Berlin");
    const auto instant = [&zone](const QDateTime& at) {
        return WallTime::toInstant({at.date(), at.time()}, zone);
    };
    const Span span{instant(from), instant(to)};
    QCOMPARE(spanWords(span, zone, 2026, QLocale(QLocale::English)), english);
    QCOMPARE(spanWords(span, zone, 2026, QLocale(QLocale::German)), german);
}

QTEST_GUILESS_MAIN(SpanWordsTest)
#include "SpanWordsTest.moc"
