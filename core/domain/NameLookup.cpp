// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/NameLookup.h"

#include "core/base/Tr.h"

#include <utility>

namespace cb {
namespace {

template <typename List, typename TypedId>
QString nameIn(const List& list, const Directory& directory, TypedId id)
{
    const int row = directory.rowOf(id);
    return row == noRow ? QString() : list.at(row).name;
}

QString nameInSnapshot(const BoardSnapshot& board, RecordRef ref)
{
    const Directory& directory = *board.directory;
    switch (ref.kind) {
    case RecordKind::Person:
        return nameIn(directory.persons, directory, PersonId{ref.id});
    case RecordKind::Group:
        return nameIn(directory.groups, directory, GroupId{ref.id});
    case RecordKind::Service:
        return nameIn(directory.services, directory, ServiceId{ref.id});
    case RecordKind::Item:
        return nameIn(directory.items, directory, ItemId{ref.id});
    case RecordKind::Change: {
        const int row = board.changes->rowOf(ChangeId{ref.id});
        return row == noRow ? QString() : board.changes->numbers.at(row);
    }
    default:
        return {};
    }
}

bool isSame(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool hasAlias(const QList<Alias>& aliases, const QString& mail, const QString& text)
{
    const auto isIt = [&](const Alias& alias) {
        return isSame(alias.name, text);
    };
    return std::any_of(aliases.begin(), aliases.end(), isIt)
        || (!mail.isEmpty() && isSame(mail, text));
}

template <typename Named>
bool isNamed(const Named& record, const QString& text)
{
    if constexpr (requires { record.aliases; }) {
        return isSame(record.name, text) || hasAlias(record.aliases, record.mail, text);
    } else {
        return isSame(record.name, text);
    }
}

template <typename List>
QList<QUuid> idsIn(const List& list, const QString& text)
{
    QList<QUuid> ids;
    for (const auto& record : list) {
        if (isNamed(record, text)) {
            ids.append(record.id.value);
        }
    }
    return ids;
}

QList<QUuid> changesNumbered(const ChangeColumns& changes, const QString& text)
{
    QList<QUuid> ids;
    const QByteArray wanted = text.toUtf8();
    for (int row = 0; row < changes.size(); ++row) {
        const QByteArrayView number = changes.numbers.utf8(row);
        if (number.size() == wanted.size()
            && qstrnicmp(number.data(), wanted.constData(), size_t(wanted.size())) == 0)
        {
            ids.append(changes.ids[static_cast<std::size_t>(row)]);
        }
    }
    return ids;
}

QList<QUuid> idsInSnapshot(const BoardSnapshot& board, RecordKind kind, const QString& text)
{
    switch (kind) {
    case RecordKind::Person:
        return idsIn(board.directory->persons, text);
    case RecordKind::Group:
        return idsIn(board.directory->groups, text);
    case RecordKind::Service:
        return idsIn(board.directory->services, text);
    case RecordKind::Item:
        return idsIn(board.directory->items, text);
    case RecordKind::Change:
        return changesNumbered(*board.changes, text);
    default:
        return {};
    }
}

} // namespace

bool isCalled(const Person& person, const QString& text)
{
    return isNamed(person, text);
}

QString NameLookup::textOf(RecordRef ref) const
{
    const QString name = nameOf ? nameOf(ref) : QString();
    return name.isNull() ? ref.id.toString(QUuid::WithoutBraces) : name;
}

Result<QUuid> NameLookup::find(RecordKind kind, const QString& text) const
{
    const QList<QUuid> ids = idsOf ? idsOf(kind, text) : QList<QUuid>();
    if (ids.size() == 1) {
        return ids.first();
    }
    if (ids.size() > 1) {
        return Error{
            ErrorKind::BadInput,
            Tr::tr(
                "“%1” names %n records. Write the id of the one that you mean.",
                nullptr,
                int(ids.size()))
                .arg(text),
            {}};
    }
    const QUuid id = QUuid::fromString(text);
    if (!id.isNull() && (!nameOf || !nameOf({kind, id}).isNull())) {
        return id;
    }
    return Error{
        ErrorKind::BadInput,
        Tr::tr(
            "The board has no record “%1” of that kind. Check the spelling, or add the record first.")
            .arg(text),
        QString(toText(kind))};
}

NameLookup lookupIn(SnapshotPtr snapshot)
{
    return {
        [snapshot](RecordRef ref) { return nameInSnapshot(*snapshot, ref); },
        [snapshot](RecordKind kind, const QString& text) {
            return idsInSnapshot(*snapshot, kind, text.trimmed());
        }};
}

} // namespace cb
