// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/NameLookup.h"
#include "core/policy/Policy.h"

namespace cb::policyWords {

/// "Normal", translated; likewise below.
QString type(ChangeType type);
/// "high"
QString risk(RiskLevel risk);
/// "change manager"
QString approver(Approver approver);
/// "tested backout"
QString evidence(PolicyEvidence evidence);
/// "type"
QString column(PolicyColumn column);

/// The cells of a row: "Normal", "M to VH", "not Production", "1, 2"; "any" where it does not look.
QString cell(const PolicyRow& row, PolicyColumn column);
/// "2 of: change manager, service owner, chair"; "none: the model was approved"; "CAB: Payments".
QString approvals(const PolicyRow& row, const NameLookup& names);
/// "yes", "no", "as marked"
QString cab(CabRule rule);
/// "0", "5 days"
QString leadTime(int days);
/// "test run, tested backout"; "–" where none is asked for.
QString evidence(const PolicyRow& row);

/// What a question holds there: "normal", "not assessed", "Production", "1".
QString value(const PolicyQuestion& question, PolicyColumn column);

/// "a, b and c"
QString joined(QStringList words);
/// "Tue 24 Nov" in `zone`.
QString day(Instant at, const QTimeZone& zone);
/// "3 days 11 h"
QString length(qint64 ms);

} // namespace cb::policyWords
