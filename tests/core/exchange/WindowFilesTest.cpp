// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/WindowFiles.h"

#include "core/exchange/WindowImport.h"
#include "core/schedule/WindowExpander.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

namespace {

const QString data = QStringLiteral(CB_SHARED_DIR "/data");

/// Every file under a folder of the data, its name relative to it.
void addFiles(const QString& folder, const QStringList& patterns)
{
    QDirIterator files(data + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(path.mid(data.size() + 1))) << path;
    }
}

Span spanOf(const QJsonObject& notice)
{
    return {
        {notice.value(u"start").toInteger() * msPerSecond},
        {notice.value(u"end").toInteger() * msPerSecond}};
}

/// The one instance of a window near a span; an empty span if there is not exactly one.
Span onlySpanOf(const CalendarWindow& window, const Span& near)
{
    const Span range{near.start.plusMs(-msPerDay), near.end.plusMs(msPerDay)};
    const auto found = expandWindow(window, {range, QTimeZone("UTC"), {}});
    return found && found->size() == 1 ? found->first().span : Span{};
}

void verifyNotice(const MaintenanceNotice& notice, const QJsonObject& expected)
{
    QCOMPARE(notice.span, spanOf(expected));
    QCOMPARE(notice.account, expected.value(u"account").toString());
    QCOMPARE(notice.provider, expected.value(u"provider").toString());
    QCOMPARE(notice.maintenanceId, expected.value(u"maintenance_id").toString());
    QCOMPARE(notice.status, expected.value(u"status").toString());
    QCOMPARE(notice.uid, expected.value(u"uid").toString());
    QCOMPARE(notice.summary, expected.value(u"summary").toString());
    QCOMPARE(notice.sequence, expected.value(u"sequence").toInt());
    QCOMPARE(notice.organizer, expected.value(u"organizer").toString());
    QCOMPARE(notice.stamp->ms / msPerSecond, expected.value(u"stamp").toInteger());
    QList<NoticeObject> objects;
    for (const QJsonValue& circuit : expected.value(u"circuits").toArray()) {
        objects.append({circuit[u"circuit_id"].toString(), circuit[u"impact"].toString()});
    }
    QCOMPARE(notice.objects, objects);
}

QString findingsOf(const WindowFile& file)
{
    QStringList lines;
    for (const WindowFinding& finding : file.findings) {
        lines.append(u"%1: %2"_s.arg(finding.line).arg(finding.message));
    }
    return lines.join(u'\n');
}

} // namespace

/// The real files of ../shared/data, sections 4 to 6 of its README.
class WindowFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void noticesGiveTheirExpectedResult_data();
    void noticesGiveTheirExpectedResult();
    void missingPropertiesAreNamed_data();
    void missingPropertiesAreNamed();
    void aRevisionSeriesEndsCancelled();
    void circuitsBecomeItems();
    void bankHolidaysAreHolidays();
    void anyDivisionsHolidaysAreRead();
    void whatAFileDoesNotSayStays();
    void clockChangesAreRefusedByName();
    void releaseWeeksWithFreezesAreRead_data();
    void releaseWeeksWithFreezesAreRead();
    void nodeReleasesAreMaintenance();
    void samplesAreReadAndExpand_data();
    void samplesAreReadAndExpand();
    void anotherReadGivesTheSameUids();
    void brokenFilesSayWhere_data();
    void brokenFilesSayWhere();
};

void WindowFilesTest::noticesGiveTheirExpectedResult_data()
{
    QTest::addColumn<QString>("path");
    addFiles(u"circuit_maintenance"_s, {u"*_result.json"_s});
}

void WindowFilesTest::noticesGiveTheirExpectedResult()
{
    QFETCH(QString, path);
    QFile answer(path);
    QVERIFY(answer.open(QIODevice::ReadOnly));
    const QJsonArray expected = QJsonDocument::fromJson(answer.readAll()).array();
    const Result<WindowFile> file = readWindowFile(QString(path).remove(u"_result.json"_s), {});
    QVERIFY2(file, file ? "" : qPrintable(file.error().what));
    QCOMPARE(file->windows.size() + file->cancelled.size(), expected.size());
    qsizetype cancelled = 0;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QJsonObject notice = expected.at(i).toObject();
        cancelled += notice.value(u"status").toString() == u"CANCELLED" ? 1 : 0;
        if (!path.contains(u"colt1"))
        { // its answers come from the words of a mail, not from X-MAINTNOTE properties
            verifyNotice(file->notices.at(i), notice);
        }
    }
    QCOMPARE(file->cancelled.size(), cancelled);
    for (const CalendarWindow& window : file->windows) {
        const Span span = spanOf(expected.first().toObject());
        QCOMPARE(onlySpanOf(window, span), span);
    }
}

void WindowFilesTest::missingPropertiesAreNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("property");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("account") << u"ical_no_account"_s << u"X-MAINTNOTE-ACCOUNT"_s << false;
    QTest::newRow("end") << u"ical_no_end"_s << u"DTEND"_s << true;
    QTest::newRow("maintenance id")
        << u"ical_no_maintenance_id"_s << u"X-MAINTNOTE-MAINTENANCE-ID"_s << true;
    QTest::newRow("object id") << u"ical_no_object_id"_s << u"X-MAINTNOTE-OBJECT-ID"_s << false;
    QTest::newRow("organizer") << u"ical_no_organizer"_s << u"ORGANIZER"_s << false;
    QTest::newRow("provider") << u"ical_no_provider"_s << u"X-MAINTNOTE-PROVIDER"_s << false;
    QTest::newRow("stamp") << u"ical_no_stamp"_s << u"DTSTAMP"_s << false;
    QTest::newRow("start") << u"ical_no_start"_s << u"DTSTART"_s << true;
}

void WindowFilesTest::missingPropertiesAreNamed()
{
    QFETCH(QString, name);
    QFETCH(QString, property);
    QFETCH(bool, isRefused);
    const Result<WindowFile> file =
        readWindowFile(data + u"/circuit_maintenance/ical/"_s + name, {});
    QVERIFY(file);
    QCOMPARE(file->windows.isEmpty(), isRefused);
    const bool isNamed = std::any_of(
        file->findings.cbegin(), file->findings.cend(), [&](const WindowFinding& finding) {
            return finding.message.contains(property) && finding.isRefusal == isRefused
                && finding.line > 0;
        });
    QVERIFY2(isNamed, qPrintable(findingsOf(file.value())));
}

/// ical1 to ical3 are revisions 1 to 3 of UID 42: tentative, confirmed, cancelled.
void WindowFilesTest::aRevisionSeriesEndsCancelled()
{
    QStringList statuses;
    QList<int> sequences;
    for (const QString& name : {u"ical1"_s, u"ical2"_s, u"ical3"_s}) {
        const Result<WindowFile> file =
            readWindowFile(data + u"/circuit_maintenance/ical/"_s + name, {});
        QVERIFY(file);
        statuses.append(file->notices.first().status);
        sequences.append(
            file->windows.isEmpty() ? file->cancelled.first().sequence
                                    : file->windows.first().sourceSequence);
        QCOMPARE(file->notices.first().uid, u"42"_s);
        QVERIFY(file->windows.isEmpty() || file->windows.first().reason.contains(statuses.last()));
    }
    QCOMPARE(statuses, QStringList({u"TENTATIVE"_s, u"CONFIRMED"_s, u"CANCELLED"_s}));
    QCOMPARE(sequences, QList<int>({1, 2, 3}));
}

void WindowFilesTest::circuitsBecomeItems()
{
    const ItemId known = ItemId::make();
    WindowFileOptions options;
    options.itemByName = [known](const QString& name) {
        return name == u"098776" ? std::optional(known) : std::nullopt;
    };
    const Result<WindowFile> file =
        readWindowFile(data + u"/circuit_maintenance/ntt/ntt1"_s, options);
    QVERIFY(file);
    QCOMPARE(file->windows.first().scope.items, QList<ItemId>{known});
    QCOMPARE(file->windows.first().kind, WindowKind::Maintenance);
}

void WindowFilesTest::bankHolidaysAreHolidays()
{
    const QString path = data + u"/calendars/alphagov/bank-holidays.json"_s;
    WindowFileOptions options;
    options.zone = "Europe/London";
    options.divisions = {u"england-and-wales"_s};
    const Result<WindowFile> england = readWindowFile(path, options);
    QVERIFY(england);
    QCOMPARE(england->windows.size(), 8 * 7); // README: 8 a year, 2015 to 2021
    QVERIFY2(england->findings.isEmpty(), qPrintable(findingsOf(england.value())));
    const CalendarWindow& first = england->windows.first();
    QCOMPARE(first.name, u"New year"_s);
    QCOMPARE(first.times.start.date, QDate(2015, 1, 1));
    QVERIFY(first.times.isAllDay && !first.isHard && first.kind == WindowKind::Holiday);
    const Result<WindowFile> all = readWindowFile(path, {});
    QVERIFY(all);
    QCOMPARE(all->windows.size(), (8 + 9 + 10) * 7);
}

void WindowFilesTest::anyDivisionsHolidaysAreRead()
{
    const QByteArray json = R"({
        "berlin": {"division": "berlin", "events": [
            {"title": "Women's Day", "date": "2027-03-08", "notes": "", "bunting": true},
            {"title": "Nikolaus", "date": "06/12/2027"},
            {"title": "No such day", "date": "2027-02-30"}]},
        "bayern": {"events": [{"title": "Epiphany", "date": "2027-01-06"}]}})";
    QVERIFY(isWindowFile(json));
    const Result<WindowFile> file = readWindowFile(json, {.zone = "Europe/Berlin"});
    QVERIFY(file);
    QCOMPARE(file->format, u"holidays"_s);
    QCOMPARE(file->windows.size(), 3);
    QCOMPARE(file->windows[0].sourceUid, u"holidays/bayern/2027-01-06"_s);
    QCOMPARE(file->windows[2].times.start.date, QDate(2027, 12, 6));
    QCOMPARE(file->windows[2].kind, WindowKind::Holiday);
    QCOMPARE(file->findings.size(), 1); // the day that there is not
    QVERIFY(file->findings[0].message.contains(u"2027-02-30"));
    QVERIFY(!isWindowFile(R"({"berlin": {"events": [{"name": "x"}]}})"));
}

void WindowFilesTest::whatAFileDoesNotSayStays()
{
    const QByteArray json =
        R"({"berlin": {"events": [{"title": "Women's Day", "date": "2027-03-08"}]}})";
    const Result<WindowFile> file = readWindowFile(json, {});
    QVERIFY(file);
    CalendarWindow known = file->windows.first();
    known.id = WindowId::make();
    known.revision = 4;
    known.scope.groups = {GroupId::make()};
    known.passingModels = {u"Patch night"_s};
    known.emergencyOnlyWarns = false;
    known.suspensions = {{{}, {}, u"moved"_s, {}}};
    CalendarWindow again = file->windows.first();
    keepFromBoard(again, known);
    QVERIFY(again == known);
    again.scope.items = {ItemId::make()}; // a notice that names circuits
    const WindowScope given = again.scope;
    keepFromBoard(again, known);
    QVERIFY(again.scope == given);
}

void WindowFilesTest::clockChangesAreRefusedByName()
{
    const Result<WindowFile> file =
        readWindowFile(data + u"/calendars/alphagov/when-do-the-clocks-change.json"_s, {});
    QVERIFY(!file);
    QVERIFY(file.error().what.contains(u"clock changes"));
}

void WindowFilesTest::releaseWeeksWithFreezesAreRead_data()
{
    QTest::addColumn<QString>("path");
    addFiles(u"calendars/openstack"_s, {u"schedule.yaml"_s});
}

void WindowFilesTest::releaseWeeksWithFreezesAreRead()
{
    QFETCH(QString, path);
    const Result<WindowFile> file = readWindowFile(path, {});
    QVERIFY2(file, file ? "" : qPrintable(file.error().what));
    QCOMPARE(file->format, u"openstack-schedule"_s);
    QVERIFY2(file->findings.isEmpty(), qPrintable(findingsOf(file.value())));
    QVERIFY(
        std::any_of(file->windows.cbegin(), file->windows.cend(), [](const CalendarWindow& window) {
            return window.name == u"Feature freeze" && window.times.isAllDay && !window.isHard;
        }));
    QVERIFY(
        std::all_of(file->windows.cbegin(), file->windows.cend(), [](const CalendarWindow& window) {
            return window.times.days >= 5 && window.times.days <= 7
                && checkWindow(window).has_value();
        }));
    if (path.contains(u"/zed/")) {
        QStringList names;
        for (const CalendarWindow& window : file->windows) {
            names.append(window.name);
        }
        QVERIFY(names.contains(u"Hard string freeze"_s));
        QVERIFY(names.contains(u"manila spec freeze"_s));
        QCOMPARE(file->windows.size(), 11);
    }
}

void WindowFilesTest::nodeReleasesAreMaintenance()
{
    const Result<WindowFile> file = readWindowFile(data + u"/calendars/nodejs/schedule.json"_s, {});
    QVERIFY(file);
    QCOMPARE(file->format, u"nodejs-schedule"_s);
    QCOMPARE(file->windows.size() + file->findings.size(), 27);
    const auto v4 = std::find_if(
        file->windows.cbegin(), file->windows.cend(), [](const CalendarWindow& window) {
            return window.sourceUid == u"nodejs-schedule/v4";
        });
    QVERIFY(v4 != file->windows.cend());
    QCOMPARE(v4->times.start.date, QDate(2017, 4, 1));
    QCOMPARE(v4->times.start.date.addDays(v4->times.days - 1), QDate(2018, 4, 30));
    QCOMPARE(v4->kind, WindowKind::Maintenance);
}

void WindowFilesTest::samplesAreReadAndExpand_data()
{
    QTest::addColumn<QString>("path");
    addFiles(u"ics"_s, {u"*.ics"_s});
}

void WindowFilesTest::samplesAreReadAndExpand()
{
    QFETCH(QString, path);
    const Result<WindowFile> file = readWindowFile(path, {});
    if (!file) { // some samples are a component by itself, and issue253 came out of a fuzzer
        QVERIFY2(file.error().kind == ErrorKind::BadInput, qPrintable(file.error().what));
        QFile raw(path);
        QVERIFY(raw.open(QIODevice::ReadOnly));
        QVERIFY(!raw.readAll().contains("BEGIN:VCALENDAR") || path.contains(u"issue253"));
        return;
    }
    const Span range{
        *Instant::fromIso(u"1990-01-01T00:00:00Z"_s), *Instant::fromIso(u"2030-01-01T00:00:00Z"_s)};
    for (const CalendarWindow& window : file->windows) {
        const auto found = expandWindow(window, {range, QTimeZone("Europe/Berlin"), {}});
        QVERIFY2(found, found ? "" : qPrintable(found.error().what));
        QVERIFY2(!found->isEmpty(), qPrintable(window.name));
        for (const WindowInstance& instance : found.value()) {
            QVERIFY(instance.span.overlaps(range));
        }
    }
    for (const WindowFinding& finding : file->findings) {
        QVERIFY(finding.line > 0 && !finding.message.isEmpty());
    }
}

void WindowFilesTest::anotherReadGivesTheSameUids()
{
    for (const QString& path :
         {u"/calendars/alphagov/bank-holidays.json"_s, u"/calendars/openstack/zed/schedule.yaml"_s})
    {
        QStringList first;
        QStringList second;
        for (QStringList* uids : {&first, &second}) {
            const Result<WindowFile> file = readWindowFile(data + path, {});
            QVERIFY(file);
            for (const CalendarWindow& window : file->windows) {
                uids->append(window.sourceUid);
            }
        }
        QCOMPARE(first, second);
        QCOMPARE(QSet<QString>(first.cbegin(), first.cend()).size(), first.size());
    }
}

void WindowFilesTest::brokenFilesSayWhere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("a table") << QByteArray("number;title\n1;x\n") << u"another kind"_s;
    QTest::newRow("cut JSON") << QByteArray("{\n \"divisions\": {\n") << u"Line 3"_s;
    QTest::newRow("other JSON") << QByteArray("{\"a\": 1}") << u"JSON of another kind"_s;
    QTest::newRow("broken YAML") << QByteArray("start-week: 2022-04-04\ncycle:\n- end: [\n- }\n")
                                 << u"Line 4"_s;
}

void WindowFilesTest::brokenFilesSayWhere()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const Result<WindowFile> file = readWindowFile(bytes, {});
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::BadInput);
    QVERIFY2(file.error().what.contains(word), qPrintable(file.error().what));
    QVERIFY(!isWindowFile(bytes) || bytes.startsWith("start-week"));
}

QTEST_GUILESS_MAIN(WindowFilesTest)
#include "WindowFilesTest.moc"
