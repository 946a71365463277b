// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Commands.h"
#include "core/base/Tr.h"
#include "core/session/DemoBoard.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cb::ctl {
namespace {

/// A whole number of an option, or its default.
Result<qint64> numberOf(
    const Arguments& arguments, const char* option, qint64 fallback, qint64 least)
{
    if (!arguments.has(option)) {
        return fallback;
    }
    bool isNumber = false;
    const qint64 value = arguments.value(option).toLongLong(&isNumber);
    if (!isNumber || value < least || value > std::numeric_limits<int>::max()) {
        return Error{
            ErrorKind::Usage,
            Tr::tr("--%1: “%2” is no whole number from %3 on.")
                .arg(QLatin1StringView(option), arguments.value(option))
                .arg(least),
            {}};
    }
    return value;
}

QString nameFor(const Arguments& arguments, const StorePlace& place)
{
    if (arguments.has("name")) {
        return arguments.value("name");
    }
    return place.engine == StorePlace::Engine::Sqlite ? QFileInfo(place.path).completeBaseName()
                                                      : place.display();
}

Result<void> makeEmpty(Invocation& call, const StorePlace& place)
{
    BoardSettings settings;
    settings.boardId = makeUuidV7();
    settings.name = nameFor(call.arguments(), place);
    settings.zone = call.arguments().has("zone") ? call.arguments().value("zone").toUtf8()
                                                 : QTimeZone::systemTimeZoneId();
    if (call.arguments().has("prefix")) {
        settings.numberPrefix = call.arguments().value("prefix");
    }
    const Result<std::unique_ptr<Store>> made = createStore(place, settings, {});
    return made ? Result<void>() : Result<void>(made.error());
}

Result<void> makeFilled(Invocation& call, const StorePlace& place)
{
    const Result<qint64> seed = numberOf(call.arguments(), "seed", 1, 0);
    const Result<qint64> scale = numberOf(call.arguments(), "scale", 0, 250);
    if (!seed || !scale) {
        return seed ? scale.error() : seed.error();
    }
    DemoOptions options;
    options.now = call.now();
    options.seed = quint32(*seed);
    options.scale = int(*scale);
    if (call.arguments().has("zone")) {
        options.zone = call.arguments().value("zone").toUtf8();
    }
    Job job(Tr::tr("Writing records"));
    return makeDemoBoard(place, options, job.control());
}

/// What a snapshot lacks, by a stable name.
struct Gaps
{
    int withoutDates = 0;
    int withoutItems = 0;
    int withoutService = 0;
    int incidentsWithoutItem = 0;
    int deploymentsWithoutChange = 0;
    std::optional<Span> period; ///< of the changes' planned windows
};

Gaps gapsIn(const BoardSnapshot& board)
{
    Gaps gaps;
    const ChangeColumns& changes = *board.changes;
    for (int row = 0; row < changes.size(); ++row) {
        const auto at = static_cast<std::size_t>(row);
        const auto window = changes.plannedWindow(row);
        gaps.withoutDates += window ? 0 : 1;
        gaps.withoutItems += changes.itemBegins[at] == changes.itemBegins[at + 1] ? 1 : 0;
        gaps.withoutService += changes.services[at] == noRow ? 1 : 0;
        if (window) {
            const Span known = gaps.period.value_or(*window);
            gaps.period = Span{qMin(known.start, window->start), qMax(known.end, window->end)};
        }
    }
    const IncidentColumns& incidents = *board.incidents;
    gaps.incidentsWithoutItem =
        int(std::count(incidents.items.begin(), incidents.items.end(), noRow));
    const DeploymentColumns& deployments = *board.deployments;
    gaps.deploymentsWithoutChange =
        int(std::count(deployments.changes.begin(), deployments.changes.end(), noRow));
    return gaps;
}

QJsonObject infoJson(
    const BoardInfo& info, const StorePlace& place, const Gaps& gaps, const QStringList& problems)
{
    QJsonObject counts;
    for (const RecordCount& count : info.counts) {
        counts.insert(toText(count.kind), count.count);
    }
    counts.insert(u"dependency"_s, info.dependencies);
    QJsonObject object{
        {u"board"_s, place.display()},
        {u"name"_s, info.settings.name},
        {u"zone"_s, QString::fromUtf8(info.settings.zone)},
        {u"engine"_s, info.engine},
        {u"schema_version"_s, info.schemaVersion},
        {u"sequence"_s, info.sequence},
        {u"demo"_s, info.settings.isDemo},
        {u"counts"_s, counts},
        {u"missing"_s,
         QJsonObject{
             {u"changes_without_dates"_s, gaps.withoutDates},
             {u"changes_without_items"_s, gaps.withoutItems},
             {u"changes_without_service"_s, gaps.withoutService},
             {u"incidents_without_item"_s, gaps.incidentsWithoutItem},
             {u"deployments_without_change"_s, gaps.deploymentsWithoutChange}}},
        {u"problems"_s, QJsonArray::fromStringList(problems)}};
    if (gaps.period) {
        object.insert(u"from"_s, gaps.period->start.toIso());
        object.insert(u"to"_s, gaps.period->end.toIso());
    }
    return object;
}

void printInfo(
    Invocation& call, const BoardInfo& info, const Gaps& gaps, const QStringList& problems)
{
    QList<std::pair<QString, QString>> fields{
        {Tr::tr("Board"), info.settings.name},
        {Tr::tr("Zone"), QString::fromUtf8(info.settings.zone)},
        {Tr::tr("Engine"), info.engine},
        {Tr::tr("Schema version"), QString::number(info.schemaVersion)},
        {Tr::tr("Audit entries"), QString::number(info.sequence)}};
    if (gaps.period) {
        fields.append(
            {Tr::tr("Period"),
             call.local(gaps.period->start) + u" – "_s + call.local(gaps.period->end)});
    }
    for (const RecordCount& count : info.counts) {
        fields.append({toText(count.kind), QString::number(count.count)});
    }
    fields.append({u"dependency"_s, QString::number(info.dependencies)});
    fields.append({Tr::tr("Changes without dates"), QString::number(gaps.withoutDates)});
    fields.append({Tr::tr("Changes without CI"), QString::number(gaps.withoutItems)});
    fields.append({Tr::tr("Changes without service"), QString::number(gaps.withoutService)});
    fields.append({Tr::tr("Incidents without CI"), QString::number(gaps.incidentsWithoutItem)});
    fields.append(
        {Tr::tr("Deployments without change"), QString::number(gaps.deploymentsWithoutChange)});
    fields.append(
        {Tr::tr("Integrity"),
         problems.isEmpty() ? Tr::tr("no problems found") : problems.join(u'\n')});
    call.out().fields(fields);
}

} // namespace

Outcome runInit(Invocation& call)
{
    const Arguments& arguments = call.arguments();
    if (arguments.has("demo") && arguments.has("scale")) {
        return Error{ErrorKind::Usage, Tr::tr("Take --demo or --scale, not both."), {}};
    }
    const Result<StorePlace> place = call.place();
    if (!place) {
        return place.error();
    }
    const bool isFilled = arguments.has("demo") || arguments.has("scale");
    const Result<void> made = isFilled ? makeFilled(call, *place) : makeEmpty(call, *place);
    if (!made) {
        return made.error();
    }
    const Result<Store*> store = call.store();
    if (!store) {
        return store.error();
    }
    const Result<BoardInfo> info = (*store)->info();
    if (!info) {
        return info.error();
    }
    qint64 changes = 0;
    for (const RecordCount& count : info->counts) {
        changes += count.kind == RecordKind::Change ? count.count : 0;
    }
    if (call.out().isJson()) {
        call.out().json(
            {{u"board"_s, place->display()},
             {u"name"_s, info->settings.name},
             {u"zone"_s, QString::fromUtf8(info->settings.zone)},
             {u"changes"_s, changes}});
    } else {
        call.out().line(
            Tr::tr("Made the board “%1” with %n changes: %2", nullptr, static_cast<int>(changes))
                .arg(info->settings.name, place->display()));
    }
    return 0;
}

Outcome runInfo(Invocation& call)
{
    const Result<Store*> store = call.store();
    if (!store) {
        return store.error();
    }
    const Result<BoardInfo> info = (*store)->info();
    if (!info) {
        return info.error();
    }
    const Result<SnapshotPtr> board = call.snapshot();
    if (!board) {
        return board.error();
    }
    Job job(Tr::tr("Checking"));
    const Result<QStringList> problems = (*store)->checkIntegrity(job.control());
    if (!problems) {
        return problems.error();
    }
    const Gaps gaps = gapsIn(**board);
    if (call.out().isJson()) {
        call.out().json(infoJson(*info, (*store)->place(), gaps, *problems));
    } else {
        printInfo(call, *info, gaps, *problems);
    }
    return problems->isEmpty() ? 0 : 1;
}

} // namespace cb::ctl
