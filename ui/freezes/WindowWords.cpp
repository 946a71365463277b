// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/freezes/WindowWords.h"

#include "core/policy/ExceptionRules.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr qsizetype mostNames = 2;

template <typename IdType, typename RecordType>
QStringList namesOf(
    const QList<IdType>& ids, const QList<RecordType>& records, const Directory& all)
{
    QStringList names;
    for (const IdType& id : ids) {
        const int row = all.rowOf(id);
        if (row != noRow) {
            names.append(records.at(row).name);
        }
    }
    return names;
}

} // namespace

QString WindowWords::kind(WindowKind kind, bool isHard)
{
    switch (kind) {
    case WindowKind::Freeze:
        return isHard ? tr("hard freeze") : tr("soft freeze");
    case WindowKind::Maintenance:
        return tr("maintenance");
    case WindowKind::Holiday:
        return tr("holiday");
    case WindowKind::Allow:
        return tr("allowed time");
    }
    Q_UNREACHABLE();
}

QString WindowWords::scope(const WindowScope& scope, const Directory& directory)
{
    if (scope.isEverything()) {
        return tr("everything", "scope");
    }
    QStringList parts;
    const auto add = [&parts](const QStringList& names, const QString& counted) {
        if (!names.isEmpty()) {
            parts.append(names.size() <= mostNames ? names.join(u", "_s) : counted);
        }
    };
    const auto count = [](qsizetype size) {
        return static_cast<int>(size);
    };
    add(namesOf(scope.groups, directory.groups, directory),
        tr("%n teams", nullptr, count(scope.groups.size())));
    add(namesOf(scope.services, directory.services, directory),
        tr("%n services", nullptr, count(scope.services.size())));
    add(namesOf(scope.items, directory.items, directory),
        tr("%n CIs", nullptr, count(scope.items.size())));
    add(scope.environments, tr("%n environments", nullptr, count(scope.environments.size())));
    QStringList types;
    for (const ChangeType type : scope.types) {
        types.append(
            type == ChangeType::Standard     ? tr("standard", "type of changes")
                : type == ChangeType::Normal ? tr("normal", "type of changes")
                                             : tr("emergency", "type of changes"));
    }
    add(types, types.join(u", "_s));
    return parts.join(u"; "_s);
}

QString WindowWords::duration(qint64 ms)
{
    const auto minutes = static_cast<int>(ms / msPerMinute);
    if (minutes < 60) {
        return tr("%1 min", "length").arg(qMax(1, minutes));
    }
    if (minutes < 24 * 60) {
        return minutes % 60 == 0 ? tr("%1 h", "length").arg(minutes / 60)
                                 : tr("%1 h %2 min", "length").arg(minutes / 60).arg(minutes % 60);
    }
    return tr("%n days", "length", minutes / (24 * 60));
}

QString WindowWords::until(const Span& span, Instant now)
{
    return span.contains(now)
        ? tr("now, for %1", "how long still").arg(duration(span.end.ms - now.ms))
        : tr("in %1", "time").arg(duration(span.start.ms - now.ms));
}

QString WindowWords::exceptionState(const FreezeException& exception, Instant now)
{
    switch (exception.state) {
    case ExceptionState::Asked:
        return tr("to decide", "exception");
    case ExceptionState::Granted:
        return isInForce(exception, now) ? tr("in force", "exception") : tr("expired", "exception");
    case ExceptionState::Refused:
        return tr("refused", "exception");
    case ExceptionState::Ended:
        return tr("done", "exception");
    }
    Q_UNREACHABLE();
}

QString WindowWords::person(const std::optional<PersonId>& id, const Directory& directory)
{
    const int row = id ? directory.rowOf(*id) : static_cast<int>(noRow);
    return row != noRow ? directory.persons.at(row).name : tr("somebody");
}

QString WindowWords::exceptionFor(const FreezeException& exception, const BoardSnapshot& snapshot)
{
    if (!exception.change) {
        return scope(exception.scope, *snapshot.directory);
    }
    const int row = snapshot.changes->rowOf(*exception.change);
    return row != noRow ? snapshot.changes->titles.at(row) : tr("a change that is not shown");
}

} // namespace cb
