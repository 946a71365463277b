// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/freezes/ScopeEdit.h"

#include "ui/records/RecordChoices.h"
#include "ui/records/RecordWords.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

// What an id of a choice begins with.
const QString groupMark = u"group:"_s;
const QString serviceMark = u"service:"_s;
const QString itemMark = u"item:"_s;
const QString environmentMark = u"environment:"_s;
const QString typeMark = u"type:"_s;

template <typename IdType>
void addTags(
    QList<TagChoice>& tags,
    const QString& mark,
    RecordKind kind,
    const QList<IdType>& ids,
    const BoardSnapshot& snapshot)
{
    for (const IdType& id : ids) {
        TagChoice choice = recordChoice(snapshot, {kind, id.value});
        choice.id = mark + id.value.toString(QUuid::WithoutBraces);
        tags.append(choice);
    }
}

TagChoice typeChoice(ChangeType type)
{
    return {typeMark + toText(type), RecordWords::type(type), ScopeEdit::tr("type of changes")};
}

QStringList environmentsOf(const BoardSnapshot& snapshot)
{
    QSet<QString> seen;
    for (const quint32 index : snapshot.changes->environments) {
        seen.insert(snapshot.changes->strings.at(index));
    }
    for (const ConfigurationItem& item : snapshot.directory->items) {
        seen.insert(item.environment);
    }
    seen.remove(QString());
    QStringList environments = seen.values();
    environments.sort(Qt::CaseInsensitive);
    return environments;
}

} // namespace

ScopeEdit::ScopeEdit(const ThemeController& theme, QWidget* parent)
    : RecordPicker(theme, parent)
{}

void ScopeEdit::setBoard(const BoardSnapshot& snapshot)
{
    QList<TagChoice> choices;
    const auto add = [&choices](const QString& mark, const TagChoice& choice, const QString& note) {
        const QString words =
            choice.note.isEmpty() ? note : tr("%1, %2", "kind, note").arg(note, choice.note);
        choices.append({mark + choice.id, choice.name, words});
    };
    for (const TagChoice& choice : recordChoices(snapshot, RecordKind::Group)) {
        add(groupMark, choice, tr("team"));
    }
    for (const TagChoice& choice : recordChoices(snapshot, RecordKind::Service)) {
        add(serviceMark, choice, tr("service"));
    }
    for (const QString& environment : environmentsOf(snapshot)) {
        choices.append({environmentMark + environment, environment, tr("environment")});
    }
    for (int i = 0; i < enumCount<ChangeType>(); ++i) {
        choices.append(typeChoice(static_cast<ChangeType>(i)));
    }
    for (const TagChoice& choice : recordChoices(snapshot, RecordKind::Item)) {
        add(itemMark, choice, tr("CI"));
    }
    setChoices(choices);
}

void ScopeEdit::setScope(const WindowScope& scope, const BoardSnapshot& snapshot)
{
    QList<TagChoice> tags;
    addTags(tags, groupMark, RecordKind::Group, scope.groups, snapshot);
    addTags(tags, serviceMark, RecordKind::Service, scope.services, snapshot);
    addTags(tags, itemMark, RecordKind::Item, scope.items, snapshot);
    for (const QString& environment : scope.environments) {
        tags.append({environmentMark + environment, environment, tr("environment")});
    }
    for (const ChangeType type : scope.types) {
        tags.append(typeChoice(type));
    }
    setTags(tags);
}

WindowScope ScopeEdit::scope() const
{
    WindowScope scope;
    for (const QString& id : chosen()) {
        const QString value = id.section(u':', 1);
        if (id.startsWith(groupMark)) {
            scope.groups.append({QUuid(value)});
        } else if (id.startsWith(serviceMark)) {
            scope.services.append({QUuid(value)});
        } else if (id.startsWith(itemMark)) {
            scope.items.append({QUuid(value)});
        } else if (id.startsWith(environmentMark)) {
            scope.environments.append(value);
        } else if (const auto type = fromText<ChangeType>(value)) {
            scope.types.append(*type);
        }
    }
    return scope;
}

} // namespace cb
