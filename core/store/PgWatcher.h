// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/PgSession.h"
#include "core/store/StoreWatcher.h"

#include <QSocketNotifier>
#include <QTimer>

#include <chrono>

namespace cb {

/// Listens for what writers announce. A lost connection is made again without blocking, at first
/// after half a second, then after twice as long each time, up to half a minute.
class PgWatcher final : public StoreWatcher
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<StoreWatcher>> create(PgTarget target);

private:
    explicit PgWatcher(PgTarget target);
    Result<void> listen();
    void readNotifications();
    void lose(const Error& error);
    void startConnecting();
    void goOnConnecting();
    void waitFor(QSocketNotifier::Type type, void (PgWatcher::*slot)());

    PgTarget m_target;
    PgConnPtr m_connection;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_retry;
    QTimer m_patience; ///< gives up an attempt that nobody answers
    std::chrono::milliseconds m_delay;
    bool m_isLost = false;
};

} // namespace cb
