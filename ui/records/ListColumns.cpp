// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ListColumns.h"

namespace cb {

const QList<ListColumn>& ListColumns::of(ListKind kind)
{
    using enum ListColumn;
    static const QList<ListColumn> changes{
        State,   Number, Title,    Service,     Team,        Planned,  Risk,     Conflicts,
        Chance,  Type,   Priority, Implementer, Environment, Category, Items,    Complete,
        Closure, Labels, Actual,   Progress,    Opened,      Closed,   Requester};
    static const QList<ListColumn> incidents{
        State, Number, Title, Priority, Service, Items, Opened, Restored, Closed, Cause};
    static const QList<ListColumn> requests{
        State, Number, Title, Service, Requested, Due, Fulfilled, Change};
    static const QList<ListColumn> deployments{
        State, Title, Version, Environment, Started, Finished, Change, Rework};
    switch (kind) {
    case ListKind::Changes:
        return changes;
    case ListKind::Incidents:
        return incidents;
    case ListKind::Requests:
        return requests;
    case ListKind::Deployments:
        return deployments;
    }
    Q_UNREACHABLE();
}

bool ListColumns::isShownAtFirst(ListKind kind, ListColumn column)
{
    return kind != ListKind::Changes || column <= ListColumn::Conflicts;
}

int ListColumns::width(ListKind kind, ListColumn column)
{
    switch (column) {
    case ListColumn::State:
        return 148;
    case ListColumn::Number:
        return 96;
    case ListColumn::Title:
        return 240;
    case ListColumn::Service:
    case ListColumn::Category:
    case ListColumn::Labels:
    case ListColumn::Closure:
        return 140;
    case ListColumn::Implementer:
    case ListColumn::Requester:
        return 136;
    case ListColumn::Team:
    case ListColumn::Environment:
    case ListColumn::Version:
        return 104;
    case ListColumn::Planned:
    case ListColumn::Actual:
        return 176;
    case ListColumn::Progress:
        return 112;
    case ListColumn::Risk:
        return 108;
    case ListColumn::Type:
    case ListColumn::Conflicts:
        return 88;
    case ListColumn::Priority:
    case ListColumn::Complete:
        return 64;
    case ListColumn::Items:
        return kind == ListKind::Changes ? 48 : 120;
    case ListColumn::Cause:
    case ListColumn::Change:
        return 104;
    case ListColumn::Rework:
    case ListColumn::Chance:
        return 72;
    case ListColumn::Opened:
    case ListColumn::Closed:
    case ListColumn::Restored:
    case ListColumn::Requested:
    case ListColumn::Due:
    case ListColumn::Fulfilled:
    case ListColumn::Started:
    case ListColumn::Finished:
        return 128;
    }
    Q_UNREACHABLE();
}

bool ListColumns::isFigure(ListColumn column)
{
    return column == ListColumn::Items || column == ListColumn::Priority
        || column == ListColumn::Chance;
}

QString ListColumns::title(ListKind kind, ListColumn column)
{
    switch (column) {
    case ListColumn::State:
        return kind == ListKind::Deployments ? tr("Outcome") : tr("State");
    case ListColumn::Number:
        return tr("ID");
    case ListColumn::Title:
        return kind == ListKind::Deployments ? tr("Service") : tr("Title");
    case ListColumn::Service:
        return tr("Service");
    case ListColumn::Team:
        return tr("Team");
    case ListColumn::Planned:
        return tr("Planned");
    case ListColumn::Risk:
        return tr("Risk");
    case ListColumn::Conflicts:
        return tr("Conflicts");
    case ListColumn::Chance:
        return tr("Chance", "by the model");
    case ListColumn::Type:
        return tr("Type");
    case ListColumn::Priority:
        return tr("Priority");
    case ListColumn::Implementer:
        return tr("Implementer");
    case ListColumn::Requester:
        return tr("Requester");
    case ListColumn::Environment:
        return tr("Environment");
    case ListColumn::Category:
        return tr("Category");
    case ListColumn::Items:
        return kind == ListKind::Changes ? tr("CIs", "configuration items")
                                         : tr("CI", "configuration item");
    case ListColumn::Closure:
        return tr("Closure");
    case ListColumn::Labels:
        return tr("Labels");
    case ListColumn::Actual:
        return tr("Actual");
    case ListColumn::Progress:
        return tr("Progress");
    case ListColumn::Opened:
        return tr("Opened");
    case ListColumn::Closed:
        return kind == ListKind::Incidents ? tr("Resolved") : tr("Closed");
    case ListColumn::Restored:
        return tr("Restored");
    case ListColumn::Cause:
        return tr("Caused by");
    case ListColumn::Requested:
        return tr("Requested");
    case ListColumn::Due:
        return tr("Due");
    case ListColumn::Fulfilled:
        return tr("Fulfilled");
    case ListColumn::Change:
        return tr("Change");
    case ListColumn::Version:
        return tr("Version");
    case ListColumn::Started:
        return tr("Started");
    case ListColumn::Finished:
        return tr("Finished");
    case ListColumn::Rework:
        return tr("Rework");
    case ListColumn::Complete:
        return tr("7 Rs", "how many of the seven questions are answered");
    }
    Q_UNREACHABLE();
}

const QList<ListGrouping>& ListColumns::groupings(ListKind kind)
{
    using enum ListGrouping;
    static const QList<ListGrouping> changes{
        Stage, None, State, Day, Service, Team, Implementer, Type, Risk, Environment};
    static const QList<ListGrouping> incidents{None, State, Day, Service, Priority};
    static const QList<ListGrouping> requests{None, State, Day, Service};
    static const QList<ListGrouping> deployments{None, State, Day, Service, Environment};
    switch (kind) {
    case ListKind::Changes:
        return changes;
    case ListKind::Incidents:
        return incidents;
    case ListKind::Requests:
        return requests;
    case ListKind::Deployments:
        return deployments;
    }
    Q_UNREACHABLE();
}

QString ListColumns::name(ListGrouping grouping)
{
    switch (grouping) {
    case ListGrouping::None:
        return tr("None", "grouping");
    case ListGrouping::Stage:
        return tr("Decision stage");
    case ListGrouping::State:
        return tr("State");
    case ListGrouping::Day:
        return tr("Day");
    case ListGrouping::Service:
        return tr("Service");
    case ListGrouping::Team:
        return tr("Team");
    case ListGrouping::Implementer:
        return tr("Implementer");
    case ListGrouping::Type:
        return tr("Type");
    case ListGrouping::Risk:
        return tr("Risk");
    case ListGrouping::Priority:
        return tr("Priority");
    case ListGrouping::Environment:
        return tr("Environment");
    }
    Q_UNREACHABLE();
}

QString ListColumns::name(ListKind kind)
{
    switch (kind) {
    case ListKind::Changes:
        return tr("Changes");
    case ListKind::Incidents:
        return tr("Incidents");
    case ListKind::Requests:
        return tr("Requests");
    case ListKind::Deployments:
        return tr("Deployments");
    }
    Q_UNREACHABLE();
}

ListSort ListColumns::firstSort(ListKind kind)
{
    switch (kind) {
    case ListKind::Changes:
        return {ListColumn::Planned, false};
    case ListKind::Incidents:
        return {ListColumn::Opened, true};
    case ListKind::Requests:
        return {ListColumn::Requested, true};
    case ListKind::Deployments:
        return {ListColumn::Started, true};
    }
    Q_UNREACHABLE();
}

ListGrouping ListColumns::firstGrouping(ListKind kind)
{
    return kind == ListKind::Changes ? ListGrouping::Stage : ListGrouping::None;
}

} // namespace cb
