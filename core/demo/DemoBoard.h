// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Baseline.h"
#include "core/domain/WriteBatch.h"

namespace cb {

struct DemoRequest
{
    quint32 seed = 1;
    Instant now; ///< the board looks as if it had been in use until then
    QByteArray zone = "Europe/Berlin"; ///< of the board; IANA name
};

/// Settings of the demo board; its id depends on seed and now.
BoardSettings demoSettings(const DemoRequest& request);

/// The records of Northbank, an invented bank: 40 services with 400 CIs and their dependencies, 60
/// people, a year of about 1,500 changes around `now` with assessments, decisions, conditions and
/// meetings, deployments with their pipeline runs, incidents, requests, freezes, maintenance
/// windows and attachments. The same request gives the same records, with the same ids, on every
/// machine. Failures follow FailureModel.h. Parts are in an order in which they can be written.
BatchSource demoBoard(const DemoRequest& request);

/// The same records as they came about: how the board stood at the close of its last meeting, when
/// a baseline is taken, and what was done since, each act with its author and time. In the end the
/// board holds what demoBoard() gives, but for revisions and the hashes of evidence.
struct DemoStory
{
    BatchSource before; ///< as it stood at the close
    std::optional<Meeting> meeting; ///< nothing: no meeting has ended
    Author chair; ///< who takes the baseline, at its close
    BaselineId baseline;
    BatchSource acts;
};

DemoStory demoStory(const DemoRequest& request);

} // namespace cb
