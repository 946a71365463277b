// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

#include <optional>

class QDBusVariant;

namespace cb {

/// What the desktop asks for, as far as it says so.
struct DesktopWishes
{
    std::optional<bool> dark;
    std::optional<bool> highContrast;
    std::optional<bool> reduceMotion;

    friend bool operator==(const DesktopWishes&, const DesktopWishes&) = default;
};

/// Reads the desktop's appearance from the settings portal (org.freedesktop.portal.Settings) and
/// follows its changes. Asks without waiting: wishes() is empty until the portal answers, and stays
/// so where none does. GUI thread.
class SystemAppearance : public QObject
{
    Q_OBJECT

public:
    /// On the session bus, where there is one.
    explicit SystemAppearance(QObject* parent = nullptr);
    /// On a given bus, for tests.
    explicit SystemAppearance(const QDBusConnection& bus, QObject* parent = nullptr);

    const DesktopWishes& wishes() const { return m_wishes; }

signals:
    void wishesChanged();

private slots:
    void readSetting(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void follow();
    void ask(const QString& group, const QString& key);

    QDBusConnection m_bus;
    DesktopWishes m_wishes;
};

} // namespace cb
