// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/SystemAppearance.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>

namespace cb {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto gnomeInterface = "org.gnome.desktop.interface"_L1;

/// Only a bus that is there already: asking for one could start it.
QDBusConnection sessionBus()
{
    const QString runtimeFolder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool exists = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || (!runtimeFolder.isEmpty() && QFileInfo::exists(runtimeFolder + "/bus"_L1));
    return exists ? QDBusConnection::sessionBus() : QDBusConnection(u"none"_s);
}

/// The portal's Read wraps its answer in a variant more than its change signal does.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

} // namespace

SystemAppearance::SystemAppearance(QObject* parent)
    : SystemAppearance(sessionBus(), parent)
{}

SystemAppearance::SystemAppearance(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (m_bus.isConnected()) {
        follow();
    }
}

void SystemAppearance::follow()
{
    m_bus.connect(
        service,
        path,
        interface,
        u"SettingChanged"_s,
        this,
        SLOT(readSetting(QString, QString, QDBusVariant)));
    ask(appearance, u"color-scheme"_s);
    ask(appearance, u"contrast"_s);
    ask(appearance, u"reduced-motion"_s);
    ask(gnomeInterface, u"enable-animations"_s);
}

void SystemAppearance::ask(const QString& group, const QString& key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << group << key;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid()) { // an older portal does not know each key: nothing is wished then
            readSetting(group, key, reply.value());
        }
    });
}

void SystemAppearance::readSetting(
    const QString& group, const QString& key, const QDBusVariant& value)
{
    const QVariant plain = unwrapped(value.variant());
    DesktopWishes wishes = m_wishes;
    if (group == appearance && key == "color-scheme"_L1) {
        const uint scheme = plain.toUInt(); // 0 no preference, 1 dark, 2 light
        wishes.dark = scheme == 0 ? std::nullopt : std::optional<bool>(scheme == 1);
    } else if (group == appearance && key == "contrast"_L1) {
        wishes.highContrast = plain.toUInt() == 1;
    } else if (group == appearance && key == "reduced-motion"_L1) {
        wishes.reduceMotion = plain.toUInt() == 1;
    } else if (group == gnomeInterface && key == "enable-animations"_L1) {
        wishes.reduceMotion = !plain.toBool();
    }
    if (wishes != m_wishes) {
        m_wishes = wishes;
        emit wishesChanged();
    }
}

} // namespace cb
