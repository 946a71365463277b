// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/AgreementRows.h"
#include "app/ctl/BoardRows.h"
#include "app/ctl/Commands.h"
#include "core/base/Tr.h"
#include "core/freeze/RecurrenceWords.h"
#include "core/schedule/BoardWindows.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cb::ctl {
namespace {

constexpr qint64 windowsAheadMs = 28 * msPerDay;

/// The records to list with their columns: built once for each kind.
struct Listing
{
    QStringList header; ///< stable names of columns, of the table
    std::function<QStringList(int row)> cells;
    std::function<QJsonObject(int row)> json;
    std::vector<int> rows; ///< to show, in order
    int total = 0;
};

QString textOf(const QJsonValue& value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue& entry : value.toArray()) {
            parts.append(textOf(entry));
        }
        return parts.join("; "_L1);
    }
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15)
        : value.isBool()    ? (value.toBool() ? u"true"_s : u"false"_s)
                            : value.toString();
}

/// A table's cells from the JSON form: instants become local times.
std::function<QStringList(int)> cellsFrom(
    Invocation& call, const QStringList& keys, const std::function<QJsonObject(int)>& json)
{
    return [&call, keys, json](int row) {
        const QJsonObject object = json(row);
        QStringList cells;
        for (const QString& key : keys) {
            const QString text = textOf(object.value(key));
            const auto instant = text.endsWith(u'Z') ? Instant::fromIso(text) : std::nullopt;
            cells.append(instant ? call.local(instant) : text);
        }
        return cells;
    };
}

template <typename List>
Listing listingOf(
    Invocation& call,
    const List& list,
    const QStringList& keys,
    const std::function<QJsonObject(int)>& json)
{
    Listing listing;
    listing.total = int(list.size());
    for (int row = 0; row < listing.total; ++row) {
        listing.rows.push_back(row);
    }
    listing.header = keys;
    listing.json = json;
    listing.cells = cellsFrom(call, keys, json);
    return listing;
}

QStringList namesOf(const QList<PersonId>& ids, const NameLookup& names)
{
    QStringList texts;
    for (const PersonId& id : ids) {
        texts.append(names.textOf({RecordKind::Person, id.value}));
    }
    return texts;
}

QJsonObject personJson(const Person& person)
{
    QJsonArray roles;
    for (const Role role : person.roles) {
        roles.append(QString(toText(role)));
    }
    const auto login =
        std::find_if(person.aliases.begin(), person.aliases.end(), [](const Alias& alias) {
            return alias.system == u"login";
        });
    return {
        {u"name"_s, person.name},
        {u"login"_s, login == person.aliases.end() ? QJsonValue() : QJsonValue(login->name)},
        {u"mail"_s, person.mail},
        {u"roles"_s, roles},
        {u"active"_s, person.active}};
}

Listing directoryListing(Invocation& call, const SnapshotPtr& board, const QString& kind)
{
    const Directory& directory = *board->directory;
    const NameLookup names = lookupIn(board);
    if (kind == "services"_L1) {
        return listingOf(
            call,
            directory.services,
            {u"name"_s, u"criticality"_s, u"group"_s, u"owner"_s},
            [board, names](int row) {
                const Service& service = board->directory->services.at(row);
                return QJsonObject{
                    {u"name"_s, service.name},
                    {u"criticality"_s, service.criticality},
                    {u"group"_s, nameJson(names, RecordKind::Group, service.group)},
                    {u"owner"_s, nameJson(names, RecordKind::Person, service.owner)},
                    {u"description"_s, service.description}};
            });
    }
    if (kind == "items"_L1) {
        return listingOf(
            call,
            directory.items,
            {u"name"_s, u"type"_s, u"service"_s, u"environment"_s},
            [board, names](int row) {
                const ConfigurationItem& item = board->directory->items.at(row);
                return QJsonObject{
                    {u"name"_s, item.name},
                    {u"type"_s, item.type},
                    {u"subtype"_s, item.subtype},
                    {u"service"_s, nameJson(names, RecordKind::Service, item.service)},
                    {u"owner"_s, nameJson(names, RecordKind::Person, item.owner)},
                    {u"criticality"_s, item.criticality},
                    {u"environment"_s, item.environment}};
            });
    }
    if (kind == "groups"_L1) {
        return listingOf(
            call, directory.groups, {u"name"_s, u"mail"_s, u"members"_s}, [board, names](int row) {
                const Group& group = board->directory->groups.at(row);
                return QJsonObject{
                    {u"name"_s, group.name},
                    {u"mail"_s, group.mail},
                    {u"members"_s, QJsonArray::fromStringList(namesOf(group.members, names))}};
            });
    }
    return listingOf(
        call, directory.persons, {u"name"_s, u"login"_s, u"mail"_s, u"roles"_s}, [board](int row) {
            return personJson(board->directory->persons.at(row));
        });
}

QJsonObject windowJson(const CalendarWindow& window)
{
    return {
        {u"name"_s, window.name},
        {u"kind"_s, QString(toText(window.kind))},
        {u"hard"_s, window.isHard},
        {u"start_local"_s, window.times.start.toIso()},
        {u"zone"_s, QString::fromUtf8(window.times.zone)},
        {u"all_day"_s, window.times.isAllDay},
        {u"rules"_s, QJsonArray::fromStringList(window.recurrence.rules)},
        {u"comes_again"_s, recurrenceWords(window.recurrence, window.times)},
        {u"reason"_s, window.reason}};
}

QJsonObject meetingJson(const Meeting& meeting, const NameLookup& names)
{
    const auto instant = [](std::optional<Instant> at) {
        return at ? QJsonValue(at->toIso()) : QJsonValue();
    };
    return {
        {u"title"_s, meeting.title},
        {u"series"_s, meeting.series},
        {u"start"_s, instant(meeting.startsAt)},
        {u"end"_s, instant(meeting.endsAt)},
        {u"cut_off"_s, instant(meeting.cutOffAt)},
        {u"chair"_s, nameJson(names, RecordKind::Person, meeting.chair)},
        {u"members"_s, QJsonArray::fromStringList(namesOf(meeting.members, names))},
        {u"quorum"_s, meeting.quorum}};
}

Result<Listing> listingFor(Invocation& call, const SnapshotPtr& board, const QString& kind)
{
    if (kind == "windows"_L1) {
        return listingOf(
            call,
            *board->windows,
            {u"kind"_s, u"hard"_s, u"start_local"_s, u"zone"_s, u"comes_again"_s, u"name"_s},
            [board](int row) { return windowJson(board->windows->at(row)); });
    }
    if (kind == "meetings"_L1) {
        const NameLookup names = lookupIn(board);
        return listingOf(
            call,
            *board->meetings,
            {u"start"_s, u"end"_s, u"chair"_s, u"title"_s},
            [board, names](int row) { return meetingJson(board->meetings->at(row), names); });
    }
    if (const auto agreements = agreementRows(board, kind)) {
        Listing listing;
        for (int row = 0; row < agreements->count; ++row) {
            listing.rows.push_back(row);
        }
        listing.total = agreements->count;
        listing.header = agreements->keys;
        listing.json = agreements->json;
        listing.cells = cellsFrom(call, agreements->keys, agreements->json);
        return listing;
    }
    const auto table = fromText<FilterTable>(kind);
    if (!table) {
        return directoryListing(call, board, kind);
    }
    Result<FilteredRows> filtered = filteredRows(call, board, *table);
    if (!filtered) {
        return filtered.error();
    }
    Listing listing;
    listing.rows = std::move(filtered->rows);
    listing.total = filtered->total;
    listing.header = rowKeys(*table);
    listing.json = [board, table = *table](int row) {
        return rowJson(board, table, row);
    };
    listing.cells = cellsFrom(call, listing.header, listing.json);
    return listing;
}

/// Filter and period only narrow what the filter knows.
Result<void> checkNarrowing(const Arguments& arguments, const QString& kind)
{
    const bool isNarrowed = arguments.has("filter") || arguments.has("from") || arguments.has("to");
    if (isNarrowed && !fromText<FilterTable>(kind)) {
        return Error{
            ErrorKind::Usage,
            Tr::tr(
                "--filter, --from and --to narrow changes, incidents, requests and deployments only."),
            {}};
    }
    return {};
}

QJsonObject instanceJson(const CalendarWindow& window, const WindowInstance& instance)
{
    QJsonObject object{
        {u"window"_s, instance.name.isEmpty() ? window.name : instance.name},
        {u"kind"_s, QString(toText(window.kind))},
        {u"hard"_s, window.isHard},
        {u"start"_s, instance.span.start.toIso()},
        {u"end"_s, instance.span.end.toIso()},
        {u"all_day"_s, window.times.isAllDay},
        {u"reason"_s, window.reason}};
    if (window.times.isAllDay) {
        object.insert(u"first_day"_s, instance.firstDay.toString(Qt::ISODate));
        object.insert(u"last_day"_s, instance.lastDay.toString(Qt::ISODate));
    }
    return object;
}

} // namespace

Outcome runList(Invocation& call)
{
    const Arguments& arguments = call.arguments();
    const QString kind = arguments.operands.first();
    if (const Result<void> sound = checkNarrowing(arguments, kind); !sound) {
        return sound.error();
    }
    bool isNumber = true;
    const int limit = arguments.has("limit") ? arguments.value("limit").toInt(&isNumber)
                                             : std::numeric_limits<int>::max();
    if (!isNumber || limit < 0) {
        return Error{
            ErrorKind::Usage,
            Tr::tr("--limit: “%1” is no number.").arg(arguments.value("limit")),
            {}};
    }
    const Result<SnapshotPtr> board = call.snapshot();
    if (!board) {
        return board.error();
    }
    const Result<Listing> listing = listingFor(call, *board, kind);
    if (!listing) {
        return listing.error();
    }
    const auto count = qMin<std::size_t>(listing->rows.size(), std::size_t(limit));
    QList<QStringList> rows;
    for (std::size_t i = 0; i < count; ++i) {
        if (call.out().isJson()) {
            call.out().json(listing->json(listing->rows[i]));
        } else {
            rows.append(listing->cells(listing->rows[i]));
        }
    }
    if (!call.out().isJson()) {
        call.out().table(listing->header, rows);
    }
    call.out().flush();
    call.out().note(Tr::tr("%1 of %2 %3").arg(count).arg(listing->total).arg(kind));
    return 0;
}

Outcome runWindows(Invocation& call)
{
    const Result<SnapshotPtr> board = call.snapshot();
    const Result<Invocation::Period> period =
        board ? call.period() : Result<Invocation::Period>(board.error());
    if (!period) {
        return period.error();
    }
    Span range = period->span;
    const Arguments& arguments = call.arguments();
    if (!arguments.has("from")) {
        const QTimeZone zone = (*board)->zone();
        const Instant today = WallTime::day(WallTime::toLocal(call.now(), zone).date, zone).start;
        range.start = arguments.has("to") ? qMin(today, range.end) : today;
    }
    if (!arguments.has("to")) {
        range.end = range.start.plusMs(windowsAheadMs);
    }
    const WindowsInRange found = windowsInRange(**board, range);
    QList<QStringList> rows;
    for (const PlacedWindow& placed : found.instances) {
        const CalendarWindow& window = (*board)->windows->at(placed.windowRow);
        const QJsonObject object = instanceJson(window, placed.instance);
        if (call.out().isJson()) {
            call.out().json(object);
        } else {
            rows.append(
                {toText(window.kind),
                 window.kind != WindowKind::Freeze ? QString()
                     : window.isHard               ? u"hard"_s
                                                   : u"soft"_s,
                 call.local(placed.instance.span.start),
                 call.local(placed.instance.span.end),
                 object.value("window"_L1).toString()});
        }
    }
    if (!call.out().isJson()) {
        call.out().table({u"kind"_s, u"hard"_s, u"start"_s, u"end"_s, u"window"_s}, rows);
    }
    call.out().flush();
    for (const WindowFault& fault : found.faults) {
        call.out().note(fault.error.what);
    }
    return 0;
}

} // namespace cb::ctl
