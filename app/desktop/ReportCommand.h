// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cb {

/// `changeboard report --kind schedule|change … --out FILE`: renders a report without a window.
/// Returns the exit code (sysexits.h; see cli.md).
int runReportCommand(const QStringList& arguments);

} // namespace cb
