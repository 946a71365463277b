// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/SinceCells.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {

QString SinceCells::kindName(DiffKind kind)
{
    switch (kind) {
    case DiffKind::EditedAfterApproval:
        return tr("Approved, then edited");
    case DiffKind::RiskUp:
        return tr("Risk went up");
    case DiffKind::Moved:
        return tr("Moved", "changes in time");
    case DiffKind::Rescoped:
        return tr("Other scope", "changes with other CIs or services");
    case DiffKind::RiskDown:
        return tr("Risk went down");
    case DiffKind::New:
        return tr("New", "changes");
    case DiffKind::Withdrawn:
        return tr("Withdrawn", "changes");
    case DiffKind::Finished:
        return tr("Finished", "changes");
    }
    Q_UNREACHABLE();
}

Icon SinceCells::kindIcon(DiffKind kind)
{
    switch (kind) {
    case DiffKind::EditedAfterApproval:
        return Icon::Edit;
    case DiffKind::RiskUp:
        return Icon::SortUp;
    case DiffKind::Moved:
        return Icon::ArrowTrailing;
    case DiffKind::Rescoped:
        return Icon::Item;
    case DiffKind::RiskDown:
        return Icon::SortDown;
    case DiffKind::New:
        return Icon::Plus;
    case DiffKind::Withdrawn:
        return Icon::Cross;
    case DiffKind::Finished:
        return Icon::Tick;
    }
    Q_UNREACHABLE();
}

QString SinceCells::kindNote(DiffKind kind, const QList<DiffRow>& rows) const
{
    const auto minor = static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [](const DiffRow& row) { return row.isMinor; }));
    const auto main = static_cast<int>(rows.size()) - minor;
    switch (kind) {
    case DiffKind::EditedAfterApproval:
        return tr("must be looked at again");
    case DiffKind::RiskUp:
    case DiffKind::RiskDown:
        return tr("as assessed by the owner");
    case DiffKind::Moved:
        return tr("planned start or end differs");
    case DiffKind::Rescoped:
        return tr("CIs, service, type or environment differ");
    case DiffKind::New:
        return minor == 0 ? QString()
                          : tr("%1 shown; %n standard or withdrawn one(s) folded", nullptr, minor)
                                .arg(QLocale().toString(main));
    case DiffKind::Withdrawn:
        return tr("cancelled, or deleted as drafts");
    case DiffKind::Finished: {
        const auto failed =
            static_cast<int>(std::count_if(rows.begin(), rows.end(), [this](const DiffRow& row) {
                const auto& outcome = m_diff->changes[row.change].outcome;
                return outcome && outcome->hasFailed();
            }));
        const QString counts = failed == 0
            ? tr("none failed", "of the finished changes")
            : tr("%n failed or backed out", "of the finished changes", failed);
        return minor == 0 ? counts
                          : tr("%1; %n without anything to say folded", nullptr, minor).arg(counts);
    }
    }
    Q_UNREACHABLE();
}

QString SinceCells::columnName(SinceColumn column, const QString& thenName)
{
    switch (column) {
    case SinceColumn::Seen:
        return {};
    case SinceColumn::Number:
        return tr("ID");
    case SinceColumn::Change:
        return tr("Change");
    case SinceColumn::Then:
        return thenName;
    case SinceColumn::Now:
        return tr("Now");
    case SinceColumn::Note:
        return {};
    case SinceColumn::Who:
        return tr("Who, when");
    }
    Q_UNREACHABLE();
}

QString SinceCells::title() const
{
    const DiffSide& then = m_diff->then;
    const QString day = then.at ? m_times.day(*then.at) : QString();
    if (then.name.isEmpty()) {
        return tr("Since %1", "a day").arg(day);
    }
    return then.at ? tr("Since %1 of %2", "meeting or baseline, day").arg(then.name, day)
                   : tr("Since %1", "meeting or baseline").arg(then.name);
}

QString SinceCells::thenName() const
{
    return m_diff->then.at ? tr("On %1", "a day").arg(m_times.day(*m_diff->then.at)) : tr("Then");
}

QString SinceCells::compared() const
{
    const DiffSide& then = m_diff->then;
    const QString when = then.at ? m_times.instant(*then.at) : QString();
    if (then.meeting) {
        return tr("Closing state of the meeting on %1 with the board now.").arg(when);
    }
    if (then.baseline) {
        return tr("The baseline “%1” of %2 with the board now.").arg(then.name, when);
    }
    return tr("The board as it was on %1, rebuilt from its history, with the board now.").arg(when);
}

QString SinceCells::length() const
{
    if (!m_diff->then.at || !m_diff->now.at) {
        return tr("Since then");
    }
    const QDate from = WallTime::toLocal(*m_diff->then.at, m_times.zone()).date;
    const QDate to = WallTime::toLocal(*m_diff->now.at, m_times.zone()).date;
    return tr("In %n day(s)", nullptr, static_cast<int>(from.daysTo(to)));
}

} // namespace cb
