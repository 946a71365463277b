// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

#include <optional>

namespace cb {

/// Asks the desktop not to blank the screen (org.freedesktop.ScreenSaver) for its lifetime. Where
/// none answers, nothing happens. Never waits. GUI thread.
class ScreenWake : public QObject
{
    Q_OBJECT

public:
    /// On the session bus, where there is one. `reason` is shown by some desktops.
    explicit ScreenWake(const QString& reason, QObject* parent = nullptr);
    ScreenWake(const QDBusConnection& bus, const QString& reason, QObject* parent = nullptr);
    ~ScreenWake() override;

    /// The desktop has answered.
    bool isHeld() const { return m_cookie.has_value(); }

signals:
    void held();

private:
    QDBusConnection m_bus;
    std::optional<uint> m_cookie;
};

} // namespace cb
