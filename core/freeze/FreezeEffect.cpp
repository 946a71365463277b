// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freeze/FreezeEffect.h"

#include "core/base/Tr.h"
#include "core/freeze/InstanceList.h"
#include "core/schedule/BoardWindows.h"
#include "core/schedule/WindowExpander.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int rowsBetweenChecks = 4096;

/// The granted exceptions of a window, ready to be asked.
class Exceptions
{
public:
    Exceptions(const BoardSnapshot& snapshot, WindowId window)
    {
        for (const FreezeException& exception : *snapshot.exceptions) {
            if (exception.window == window && exception.state == ExceptionState::Granted) {
                m_exceptions.push_back({exception, ScopeMatcher(exception.scope, snapshot)});
            }
        }
    }

    bool allow(int row, ChangeId id, Instant end) const
    {
        return std::any_of(m_exceptions.cbegin(), m_exceptions.cend(), [&](const Entry& entry) {
            const FreezeException& exception = entry.exception;
            const bool isForIt =
                exception.change ? *exception.change == id : entry.scope.covers(row);
            return isForIt && (!exception.expiresAt || end <= *exception.expiresAt);
        });
    }

private:
    struct Entry
    {
        FreezeException exception;
        ScopeMatcher scope;
    };

    std::vector<Entry> m_exceptions;
};

bool isDecided(DisplayState state)
{
    return state == DisplayState::Approved || state == DisplayState::Scheduled
        || state == DisplayState::Implementing;
}

bool passes(const CalendarWindow& window, const ChangeColumns& changes, std::size_t row)
{
    return !window.passingModels.isEmpty() && changes.types[row] == ChangeType::Standard
        && window.passingModels.contains(changes.strings.at(changes.models[row]));
}

/// The change's own exception that is in force or asked for; noRow: it has none, or one by scope.
int exceptionFor(const BoardSnapshot& snapshot, WindowId window, ChangeId change, bool isExcepted)
{
    const ExceptionState wanted = isExcepted ? ExceptionState::Granted : ExceptionState::Asked;
    const QList<FreezeException>& exceptions = *snapshot.exceptions;
    for (int row = 0; row < static_cast<int>(exceptions.size()); ++row) {
        const FreezeException& exception = exceptions[row];
        if (exception.window == window && exception.change == change && exception.state == wanted) {
            return row;
        }
    }
    return noRow;
}

void countScope(const WindowScope& scope, const Directory& directory, WindowEffect& effect)
{
    const bool isAll = scope.services.isEmpty() && scope.items.isEmpty() && scope.groups.isEmpty();
    QSet<ServiceId> services;
    for (const Service& service : directory.services) {
        const bool isIn = isAll || scope.services.contains(service.id)
            || (service.group && scope.groups.contains(*service.group));
        if (isIn) {
            services.insert(service.id);
        }
    }
    effect.services = static_cast<int>(services.size());
    effect.items = static_cast<int>(std::count_if(
        directory.items.cbegin(), directory.items.cend(), [&](const ConfigurationItem& item) {
            return isAll || scope.items.contains(item.id)
                || (item.service && services.contains(*item.service));
        }));
}

} // namespace

Result<WindowEffect> effectOf(
    const BoardSnapshot& snapshot,
    const CalendarWindow& window,
    Instant now,
    const CancelToken& cancel)
{
    WindowEffect effect;
    const Span ahead{now, now.plusMs(effectDays * msPerDay)};
    Result<QList<WindowInstance>> instances =
        expandWindow(window, {ahead, snapshot.zone(), cancel});
    if (!instances) {
        return instances.error();
    }
    effect.instances = *std::move(instances);
    const freeze::InstanceList list(effect.instances);
    const ScopeMatcher scope(window.scope, snapshot);
    const Exceptions exceptions(snapshot, window.id);
    const ChangeColumns& changes = *snapshot.changes;
    for (int row = 0; row < changes.size(); ++row) {
        if (row % rowsBetweenChecks == 0 && cancel.isCancelled()) {
            return Error{ErrorKind::Cancelled, Tr::tr("Stopped."), {}};
        }
        const auto at = static_cast<std::size_t>(row);
        if (!isActive(changes.states[at])) {
            continue;
        }
        const auto planned = changes.plannedWindow(row);
        const Span* instance = planned ? list.firstOverlapping(*planned) : nullptr;
        const bool isOver = planned && !planned->overlaps(ahead);
        if ((planned && !instance) || isOver || !scope.covers(row)) {
            continue;
        }
        if (!planned) {
            ++effect.withoutDates;
            continue;
        }
        if (passes(window, changes, at)) {
            ++effect.passing;
            continue;
        }
        WindowHit hit{row, *planned, *instance};
        hit.isApproved = isDecided(changes.displayStates[at]);
        hit.isEmergency = window.emergencyOnlyWarns && changes.types[at] == ChangeType::Emergency;
        hit.isExcepted =
            exceptions.allow(row, changes.idAt(row), qMin(planned->end, instance->end));
        effect.approved += hit.isApproved ? 1 : 0;
        effect.emergency += changes.types[at] == ChangeType::Emergency ? 1 : 0;
        effect.excepted += hit.isExcepted ? 1 : 0;
        effect.hits.push_back(hit);
    }
    std::stable_sort(
        effect.hits.begin(), effect.hits.end(), [](const WindowHit& a, const WindowHit& b) {
            return a.planned.start < b.planned.start;
        });
    countScope(window.scope, *snapshot.directory, effect);
    return effect;
}

QList<FreezeOnChange> freezesOn(const BoardSnapshot& snapshot, int changeRow)
{
    const auto at = static_cast<std::size_t>(changeRow);
    return isActive(snapshot.changes->states[at])
        ? freezesFor(snapshot, changeRow, snapshot.changes->types[at])
        : QList<FreezeOnChange>();
}

QList<FreezeOnChange> freezesFor(const BoardSnapshot& snapshot, int changeRow, ChangeType type)
{
    QList<FreezeOnChange> found;
    const ChangeColumns& changes = *snapshot.changes;
    const auto at = static_cast<std::size_t>(changeRow);
    const auto planned = changes.plannedWindow(changeRow);
    if (!planned) {
        return found;
    }
    const ChangeId id = changes.idAt(changeRow);
    for (int row = 0; row < static_cast<int>(snapshot.windows->size()); ++row) {
        const CalendarWindow& window = snapshot.windows->at(row);
        const bool isPassing = type == ChangeType::Standard && passes(window, changes, at);
        if (window.kind != WindowKind::Freeze || isPassing || !covers(window, snapshot, changeRow))
        {
            continue;
        }
        const auto instances = expandWindow(window, {*planned, snapshot.zone(), {}});
        if (!instances || instances->isEmpty()) {
            continue;
        }
        FreezeOnChange freeze{row, instances->first().span, false, noRow};
        const Instant end = qMin(planned->end, freeze.instance.end);
        const bool isExcepted = Exceptions(snapshot, window.id).allow(changeRow, id, end);
        const bool isEmergency = window.emergencyOnlyWarns && type == ChangeType::Emergency;
        freeze.blocks = window.isHard && !isExcepted && !isEmergency;
        freeze.exception = exceptionFor(snapshot, window.id, id, isExcepted);
        found.append(freeze);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return a.blocks > b.blocks;
    });
    return found;
}

QString nameWithExceptions(
    const BoardSnapshot& snapshot, WindowId window, const QString& name, const Span& instance)
{
    int count = 0;
    for (const FreezeException& exception : *snapshot.exceptions) {
        if (exception.window != window || exception.state != ExceptionState::Granted) {
            continue;
        }
        const int row =
            exception.change ? snapshot.changes->rowOf(*exception.change) : static_cast<int>(noRow);
        const auto planned = row != noRow ? snapshot.changes->plannedWindow(row) : std::nullopt;
        const bool isForIt = exception.change
            ? planned && planned->overlaps(instance)
            : !exception.expiresAt || *exception.expiresAt > instance.start;
        count += isForIt ? 1 : 0;
    }
    return count == 0 ? name : u"%1 ◇ %2"_s.arg(name).arg(count);
}

QList<FreezeException> exceptionsOf(const BoardSnapshot& snapshot, WindowId window)
{
    QList<FreezeException> found;
    for (const FreezeException& exception : *snapshot.exceptions) {
        if (exception.window == window) {
            found.prepend(exception); // ids ascend by when they were made
        }
    }
    return found;
}

std::vector<int> teamsIn(const WindowScope& scope, const Directory& directory)
{
    QSet<GroupId> teams(scope.groups.cbegin(), scope.groups.cend());
    QSet<ServiceId> services(scope.services.cbegin(), scope.services.cend());
    for (const ConfigurationItem& item : directory.items) {
        if (item.service && scope.items.contains(item.id)) {
            services.insert(*item.service);
        }
    }
    for (const Service& service : directory.services) {
        if (service.group && services.contains(service.id)) {
            teams.insert(*service.group);
        }
    }
    const bool isAll = scope.services.isEmpty() && scope.items.isEmpty() && scope.groups.isEmpty();
    std::vector<int> rows;
    for (qsizetype row = 0; row < directory.groups.size(); ++row) {
        const Group& group = directory.groups[row];
        if (isAll ? group.active : teams.contains(group.id)) {
            rows.push_back(static_cast<int>(row));
        }
    }
    return rows;
}

} // namespace cb
