// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/WindowImport.h"

#include "core/exchange/JsonLines.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

PlannedRecord plannedWindow(CalendarWindow window, const BoardIndex& board)
{
    PlannedRecord planned;
    const CalendarWindow* known = board.window(window.sourceUid);
    if (known == nullptr) {
        planned.record = std::move(window);
        return planned;
    }
    keepFromBoard(window, *known);
    if (window == *known || window.sourceSequence < known->sourceSequence) {
        planned.outcome = ImportOutcome::Equal;
        planned.record = *known;
        return planned;
    }
    planned.outcome = ImportOutcome::Changed;
    const QJsonObject before = recordToJson(*known);
    const QJsonObject after = recordToJson(window);
    for (auto it = after.constBegin(); it != after.constEnd(); ++it) {
        if (before.value(it.key()) != it.value()) {
            planned.changedFields.append(it.key());
        }
    }
    planned.record = std::move(window);
    return planned;
}

} // namespace

void keepFromBoard(CalendarWindow& window, const CalendarWindow& known)
{
    window.id = known.id;
    window.revision = known.revision;
    window.suspensions = known.suspensions;
    window.emergencyOnlyWarns = known.emergencyOnlyWarns;
    window.passingModels = known.passingModels;
    if (window.scope.isEverything()) {
        window.scope = known.scope;
    }
}

ImportPlan planWindowFile(const WindowFile& file, const BoardIndex& board, const QByteArray& zone)
{
    ImportPlan plan;
    plan.file.format = file.format;
    plan.file.encoding = u"utf-8"_s;
    plan.mapping.kind = ImportKind::Windows;
    plan.mapping.zone = zone;
    for (const CalendarWindow& window : file.windows) {
        PlannedRecord planned = plannedWindow(window, board);
        plan.counts.added += planned.outcome == ImportOutcome::New ? 1 : 0;
        plan.counts.changed += planned.outcome == ImportOutcome::Changed ? 1 : 0;
        plan.counts.equal += planned.outcome == ImportOutcome::Equal ? 1 : 0;
        plan.records.push_back(std::move(planned));
    }
    for (const WindowFinding& finding : file.findings) {
        if (!finding.isRefusal) {
            plan.warnings.append({finding.line, {}, u"note"_s, {}, finding.message, 1});
            continue;
        }
        RejectedRow rejected;
        rejected.line = finding.line;
        rejected.reason = RowReason::UnknownValue;
        rejected.text = finding.message;
        plan.rejected.append(rejected);
    }
    plan.counts.rejected = static_cast<int>(plan.rejected.size());
    plan.counts.rows = static_cast<int>(file.windows.size()) + plan.counts.rejected;
    return plan;
}

} // namespace cb
