// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoCompany.h"
#include "core/domain/NamedDocument.h"

#include <QDate>

namespace cb::demo {

/// A draft of the bank's next policy, which nobody has put in force yet, and its models of standard
/// changes.
QList<NamedDocument> policyDocuments(const Company& company, QDate today);

} // namespace cb::demo
