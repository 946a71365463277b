// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/domain/NameLookup.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <optional>

/// What people agreed on about changes: leave to work in a freeze, conflicts that stay, moves that
/// are proposed. As rows of `list` and as parts of `show`.
namespace cb::ctl {

struct AgreementRows
{
    QStringList keys; ///< columns of a table
    int count = 0;
    std::function<QJsonObject(int row)> json;
};

/// For "exceptions", "acceptances" and "proposals"; nothing for other words.
std::optional<AgreementRows> agreementRows(const SnapshotPtr& board, const QString& kind);

/// Those that are about that change, on either side.
QJsonArray agreementsOf(const SnapshotPtr& board, const QString& kind, ChangeId change);

} // namespace cb::ctl
