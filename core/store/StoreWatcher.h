// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Store.h"

#include <QObject>

#include <memory>

namespace cb {

/// Tells within a second when another process wrote to the board: LISTEN/NOTIFY on PostgreSQL, the
/// WAL file and `data_version` on SQLite. Has a connection of its own; lives on a thread with an
/// event loop.
class StoreWatcher : public QObject
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<StoreWatcher>> create(
        const StorePlace& place, const QString& password);

Q_SIGNALS:
    void boardChanged();
    void connectionLost(const cb::Error& error);
    void connectionRestored();
};

} // namespace cb
