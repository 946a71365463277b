// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/SqliteConnection.h"
#include "core/store/StoreWatcher.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace cb {

/// Looks when the WAL file changes, and four times a second for what the file system didn't tell.
/// A look is one pragma, and a read of one row where that has changed.
class SqliteWatcher final : public StoreWatcher
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<StoreWatcher>> create(const StorePlace& place);

private:
    explicit SqliteWatcher(StorePlace place);
    Result<void> connectToFile();
    void look();
    Result<bool> hasChanged();
    void watchLog();

    StorePlace m_place;
    std::unique_ptr<SqliteConnection> m_connection;
    QFileSystemWatcher m_files;
    QTimer m_timer;
    QString m_dataVersion;
    qint64 m_sequence = 0;
    bool m_isLost = false;
};

} // namespace cb
