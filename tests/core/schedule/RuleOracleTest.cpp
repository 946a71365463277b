// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/RuleIterator.h"

#include <QRandomGenerator>
#include <QTest>

#include <libical/ical.h>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

namespace {

constexpr int compared = 30;

QString pick(const QStringList& list, QRandomGenerator& random)
{
    return list.at(random.bounded(static_cast<int>(list.size())));
}

/// A rule of the kinds that libical 3.0.16 expands rightly: no BYWEEKNO, no BYSETPOS, nothing
/// sub-daily.
QString randomRule(QRandomGenerator& random)
{
    static const QStringList days{u"MO"_s, u"TU,TH"_s, u"SA,SU"_s, u"MO,WE,FR"_s};
    static const QStringList ordinals{u"1MO"_s, u"-1FR"_s, u"2TU,-2WE"_s, u"3SU"_s};
    static const QStringList monthDays{u"1"_s, u"15,30"_s, u"-1"_s, u"31"_s, u"-3,2"_s};
    static const QStringList months{u"2"_s, u"1,6,12"_s, u"3,4"_s};
    const QString interval = u";INTERVAL=%1"_s.arg(random.bounded(1, 5));
    switch (random.bounded(7)) {
    case 0:
        return u"FREQ=DAILY"_s + interval;
    case 1:
        return u"FREQ=WEEKLY;BYDAY="_s + pick(days, random) + interval;
    case 2:
        return u"FREQ=WEEKLY;WKST=SU;BYDAY="_s + pick(days, random) + interval;
    case 3:
        return u"FREQ=MONTHLY;BYDAY="_s + pick(ordinals, random) + interval;
    case 4:
        return u"FREQ=MONTHLY;BYMONTHDAY="_s + pick(monthDays, random) + interval;
    case 5:
        return u"FREQ=YEARLY;BYMONTH="_s + pick(months, random) + u";BYDAY="_s
            + pick(ordinals, random);
    default:
        return u"FREQ=YEARLY;BYMONTH="_s + pick(months, random) + u";BYMONTHDAY=15"_s + interval;
    }
}

QStringList byLibical(const QString& rule, const LocalTime& start)
{
    const QString text = start.date.toString(u"yyyyMMdd") + start.time.toString(u"'T'HHmmss");
    icalrecur_iterator* iterator = icalrecur_iterator_new(
        icalrecurrencetype_from_string(rule.toLatin1().constData()),
        icaltime_from_string(text.toLatin1().constData()));
    QStringList starts;
    while (starts.size() < compared) {
        const icaltimetype time = icalrecur_iterator_next(iterator);
        if (icaltime_is_null_time(time) != 0) {
            break;
        }
        starts.append(QString::fromLatin1(icaltime_as_ical_string(time)));
    }
    icalrecur_iterator_free(iterator);
    return starts;
}

} // namespace

/// libical as a second opinion where it is known to be right.
class RuleOracleTest : public QObject
{
    Q_OBJECT

private slots:
    void simpleRulesAgreeWithLibical();
    void skippingGivesTheSameStarts();
};

void RuleOracleTest::simpleRulesAgreeWithLibical()
{
    QRandomGenerator random(5545);
    for (int round = 0; round < 1'500; ++round) {
        const QString rule = randomRule(random);
        const LocalTime start{
            QDate(2020, 1, 1).addDays(random.bounded(1'500)), QTime(random.bounded(24), 30)};
        RuleIterator iterator(RecurrenceRule::parse(rule).value(), start, false);
        QStringList ours;
        while (ours.size() < compared) {
            const std::optional<LocalTime> time = iterator.next();
            if (!time || time->date.year() > 2'500) {
                break;
            }
            ours.append(time->date.toString(u"yyyyMMdd") + time->time.toString(u"'T'HHmmss"));
        }
        const QStringList theirs = byLibical(rule, start).mid(0, ours.size());
        QVERIFY2(!ours.isEmpty(), qPrintable(rule));
        QVERIFY2(
            ours == theirs,
            qPrintable(
                rule + u" from "_s + start.toIso() + u": "_s + ours.join(u' ') + u" / "_s
                + theirs.join(u' ')));
    }
}

void RuleOracleTest::skippingGivesTheSameStarts()
{
    QRandomGenerator random(77);
    static const QStringList more{
        u"FREQ=HOURLY;INTERVAL=7;BYHOUR=3,6"_s,
        u"FREQ=MINUTELY;INTERVAL=61;BYMINUTE=5,25"_s,
        u"FREQ=YEARLY;BYWEEKNO=1,53;BYDAY=TU"_s,
        u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"_s};
    for (int round = 0; round < 400; ++round) {
        const QString text = round % 3 == 0 ? pick(more, random) : randomRule(random);
        const RecurrenceRule rule = RecurrenceRule::parse(text).value();
        const LocalTime start{QDate(2020, 1, 1).addDays(random.bounded(900)), QTime(3, 5)};
        const LocalTime from =
            start.plus(random.bounded(2'000), random.bounded(86'400) * msPerSecond);
        RuleIterator whole(rule, start, false);
        RuleIterator skipped(rule, start, false);
        skipped.skipTo(from);
        const auto nextFrom = [&from](RuleIterator& iterator) {
            std::optional<LocalTime> time = iterator.next();
            while (time && *time < from) {
                time = iterator.next();
            }
            return time;
        };
        QVERIFY2(nextFrom(whole) == nextFrom(skipped), qPrintable(text));
        for (int i = 0; i < 5; ++i) {
            QVERIFY2(whole.next() == skipped.next(), qPrintable(text));
        }
    }
}

QTEST_GUILESS_MAIN(RuleOracleTest)
#include "RuleOracleTest.moc"
