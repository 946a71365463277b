// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordChoices.h"

#include "ui/records/RecordWords.h"

#include <QCollator>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QString idText(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString joined(const QStringList& parts)
{
    QStringList given = parts;
    given.removeAll(QString());
    return given.join(u", "_s);
}

TagChoice choiceOf(const Person& person, const Directory& /*directory*/)
{
    return {idText(person.id.value), person.name, person.mail};
}

TagChoice choiceOf(const Group& group, const Directory& /*directory*/)
{
    return {idText(group.id.value), group.name, group.mail};
}

TagChoice choiceOf(const Service& service, const Directory& /*directory*/)
{
    return {idText(service.id.value), service.name, RecordWords::tier(service.criticality)};
}

TagChoice choiceOf(const ConfigurationItem& item, const Directory& directory)
{
    const int service = item.service ? directory.rowOf(*item.service) : noRow;
    return {
        idText(item.id.value),
        item.name,
        joined({item.type, service == noRow ? QString() : directory.services[service].name})};
}

TagChoice changeChoice(const ChangeColumns& changes, int row)
{
    const auto r = static_cast<std::size_t>(row);
    return {
        idText(changes.ids[r]),
        changes.numbers.at(row),
        u"%1, %2"_s.arg(changes.titles.at(row), RecordWords::state(changes.displayStates[r]))};
}

template <typename T>
bool isOffered(const T& record)
{
    if constexpr (requires { record.active; }) {
        return record.active;
    } else {
        return true;
    }
}

template <typename T>
QList<TagChoice> choicesOf(const QList<T>& records, const Directory& directory)
{
    QList<TagChoice> choices;
    choices.reserve(records.size());
    for (const T& record : records) {
        if (isOffered(record)) {
            choices.append(choiceOf(record, directory));
        }
    }
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(choices.begin(), choices.end(), [&](const TagChoice& a, const TagChoice& b) {
        return collator.compare(a.name, b.name) < 0;
    });
    return choices;
}

} // namespace

QList<TagChoice> recordChoices(const BoardSnapshot& snapshot, RecordKind kind)
{
    const Directory& directory = *snapshot.directory;
    switch (kind) {
    case RecordKind::Person:
        return choicesOf(directory.persons, directory);
    case RecordKind::Group:
        return choicesOf(directory.groups, directory);
    case RecordKind::Service:
        return choicesOf(directory.services, directory);
    case RecordKind::Item:
        return choicesOf(directory.items, directory);
    case RecordKind::Change: {
        QList<TagChoice> choices;
        const ChangeColumns& changes = *snapshot.changes;
        for (int row = changes.size() - 1; row >= 0; --row) {
            if (!isEnded(changes.states[static_cast<std::size_t>(row)])) {
                choices.append(changeChoice(changes, row));
            }
        }
        return choices;
    }
    default:
        return {};
    }
}

TagChoice recordChoice(const BoardSnapshot& snapshot, const RecordRef& record)
{
    const Directory& directory = *snapshot.directory;
    const auto at = [&](const auto& table, int row) {
        return row == noRow ? TagChoice{idText(record.id), idText(record.id), {}}
                            : choiceOf(table[row], directory);
    };
    switch (record.kind) {
    case RecordKind::Person:
        return at(directory.persons, directory.rowOf(PersonId{record.id}));
    case RecordKind::Group:
        return at(directory.groups, directory.rowOf(GroupId{record.id}));
    case RecordKind::Service:
        return at(directory.services, directory.rowOf(ServiceId{record.id}));
    case RecordKind::Item:
        return at(directory.items, directory.rowOf(ItemId{record.id}));
    default: {
        const int row = snapshot.changes->rowOf(ChangeId{record.id});
        return row == noRow ? TagChoice{idText(record.id), idText(record.id), {}}
                            : changeChoice(*snapshot.changes, row);
    }
    }
}

QStringList usedTexts(const BoardSnapshot& snapshot, ChangeField field)
{
    const ChangeColumns& changes = *snapshot.changes;
    const std::vector<quint32>& column = field == ChangeField::Environment ? changes.environments
        : field == ChangeField::Category                                   ? changes.categories
        : field == ChangeField::StandardModel                              ? changes.models
                                                                           : changes.labels;
    std::vector<bool> isUsed(static_cast<std::size_t>(changes.strings.size()), false);
    for (const quint32 index : column) {
        isUsed[index] = true;
    }
    QSet<QString> texts;
    for (std::size_t i = 1; i < isUsed.size(); ++i) {
        if (isUsed[i]) {
            for (const QString& part :
                 changes.strings.at(static_cast<quint32>(i)).split(u'\u001f', Qt::SkipEmptyParts))
            {
                texts.insert(part);
            }
        }
    }
    QStringList sorted(texts.cbegin(), texts.cend());
    std::sort(sorted.begin(), sorted.end(), [](const QString& a, const QString& b) {
        return QString::localeAwareCompare(a, b) < 0;
    });
    return sorted;
}

std::optional<qint64> durationFrom(const QString& text)
{
    static const QRegularExpression clock(u"^(\\d{1,3}):(\\d{2})$"_s);
    static const QRegularExpression words(
        u"^(?:(\\d+)\\s*d\\w*)?\\s*(?:(\\d+)\\s*(?:h|st)\\w*\\.?)?\\s*(?:(\\d+)\\s*(?:m\\w*\\.?)?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed();
    if (const auto match = clock.match(trimmed); match.hasMatch()) {
        return match.captured(1).toLongLong() * msPerHour
            + match.captured(2).toLongLong() * msPerMinute;
    }
    const auto match = words.match(trimmed);
    if (trimmed.isEmpty() || !match.hasMatch()) {
        return std::nullopt;
    }
    return match.captured(1).toLongLong() * msPerDay + match.captured(2).toLongLong() * msPerHour
        + match.captured(3).toLongLong() * msPerMinute;
}

} // namespace cb
