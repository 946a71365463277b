// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Invocation.h"

namespace cb::ctl {

Outcome runInit(Invocation& call);
Outcome runInfo(Invocation& call);

Outcome runImport(Invocation& call);
Outcome runExport(Invocation& call);

Outcome runList(Invocation& call);
Outcome runShow(Invocation& call);
Outcome runSearch(Invocation& call);
Outcome runWindows(Invocation& call);
Outcome runConflicts(Invocation& call);

Outcome runDiff(Invocation& call);
Outcome runBaselineTake(Invocation& call);
Outcome runBaselineList(Invocation& call);

Outcome runEdit(Invocation& call);
Outcome runMove(Invocation& call);
Outcome runTransition(Invocation& call);
Outcome runDecide(Invocation& call);
Outcome runHold(Invocation& call);
Outcome runRelease(Invocation& call);

Outcome runRiskAssess(Invocation& call);
Outcome runRiskExplain(Invocation& call);
Outcome runRiskTrain(Invocation& call);
Outcome runRiskEvaluate(Invocation& call);
Outcome runRiskModel(Invocation& call);

Outcome runSlots(Invocation& call);

Outcome runBoardMigrate(Invocation& call);
Outcome runBoardCopy(Invocation& call);
Outcome runBoardCheck(Invocation& call);
Outcome runBoardBackup(Invocation& call);
Outcome runBoardRestore(Invocation& call);
Outcome runAuditVerify(Invocation& call);

/// The function of a verb; null if there is none of that name.
using Command = Outcome (*)(Invocation&);
Command commandOf(const QString& verb);

} // namespace cb::ctl
