// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/RuleIterator.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

namespace {

/// Reads "20240131T090000", with or without Z or time.
LocalTime timeOf(QString text)
{
    text.remove(u'Z');
    LocalTime time{QDate::fromString(text.left(8), u"yyyyMMdd"_s), QTime(0, 0)};
    if (text.size() > 8) {
        time.time = QTime::fromString(text.mid(9), u"HHmmss"_s);
    }
    return time;
}

QString textOf(const LocalTime& time, const QString& like)
{
    const QString date = time.date.toString(u"yyyyMMdd");
    if (!like.contains(u'T')) {
        return date;
    }
    return date + time.time.toString(u"'T'HHmmss") + (like.endsWith(u'Z') ? u"Z"_s : QString());
}

bool isAfterUntil(const LocalTime& time, const RuleUntil& until)
{
    return until.isDate ? until.time.date < time.date : until.time < time;
}

} // namespace

/// The recurrence cases of a libical that is newer than ours (data/ics/libical/icalrecur_test.txt).
class RuleTableTest : public QObject
{
    Q_OBJECT

private slots:
    void startsAreThoseOfTheTable_data();
    void startsAreThoseOfTheTable();
    void theTableIsWhole();
};

void RuleTableTest::startsAreThoseOfTheTable_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("expected");

    QFile file(QStringLiteral(CB_SHARED_DIR "/data/ics/libical/icalrecur_test.txt"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    QString rule;
    QString start;
    QString from;
    int number = 0;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        const QString value = line.section(u':', 1);
        if (line.startsWith(u"RRULE:")) {
            rule = value;
            from.clear();
        } else if (line.startsWith(u"DTSTART:")) {
            start = value;
        } else if (line.startsWith(u"START-AT:")) {
            from = value;
        } else if (line.startsWith(u"INSTANCES:") && !line.contains(u"***")) {
            QTest::addRow("%03d %s", ++number, qPrintable(rule))
                << rule << start << from << value.split(u',', Qt::SkipEmptyParts);
        }
    }
}

void RuleTableTest::startsAreThoseOfTheTable()
{
    QFETCH(QString, rule);
    QFETCH(QString, start);
    QFETCH(QString, from);
    QFETCH(QStringList, expected);

    const Result<RecurrenceRule> read = RecurrenceRule::parse(rule);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().what));
    QCOMPARE(RecurrenceRule::parse(read->toText()).value(), read.value());

    RuleIterator iterator(read.value(), timeOf(start), !start.contains(u'T'));
    if (!from.isEmpty()) {
        iterator.skipTo(timeOf(from));
        const qsizetype before = expected.size();
        expected.removeIf([&](const QString& text) { return timeOf(text) < timeOf(from); });
        QVERIFY(expected.size() < before || read->count);
    }
    QStringList given;
    while (const std::optional<LocalTime> time = iterator.next()) {
        if (read->until && isAfterUntil(*time, *read->until)) {
            break;
        }
        if (from.isEmpty() || !(*time < timeOf(from))) {
            given.append(textOf(*time, start));
        }
    }
    QVERIFY(!iterator.ranOut());
    QCOMPARE(given, expected);
}

void RuleTableTest::theTableIsWhole()
{
    QFile file(QStringLiteral(CB_SHARED_DIR "/data/ics/libical/icalrecur_test.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count("INSTANCES:"), 146);
    QCOMPARE(text.count("*** UNIMPLEMENTED"), 1);
}

QTEST_GUILESS_MAIN(RuleTableTest)
#include "RuleTableTest.moc"
