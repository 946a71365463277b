// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/SystemAppearance.h"

#include "ui/theme/ThemeController.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// The settings portal, as far as it is asked.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QHash<QString, QVariant> settings;
    QDBusConnection bus{u"none"_s};

    void change(const QString& group, const QString& key, const QVariant& value)
    {
        settings[group + u'/' + key] = value;
        QDBusMessage signal = QDBusMessage::createSignal(
            u"/org/freedesktop/portal/desktop"_s,
            u"org.freedesktop.portal.Settings"_s,
            u"SettingChanged"_s);
        signal << group << key << QVariant::fromValue(QDBusVariant(value));
        bus.send(signal);
    }

public slots:

    /// As the real one: a variant in a variant.
    QDBusVariant Read(const QString& group, const QString& key, const QDBusMessage& message)
    {
        const auto found = settings.constFind(group + u'/' + key);
        if (found == settings.cend()) {
            message.setDelayedReply(true);
            bus.send(message.createErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, key));
            return {};
        }
        return QDBusVariant(QVariant::fromValue(QDBusVariant(*found)));
    }
};

class SystemAppearanceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void asksThePortal();
    void followsItsChanges();
    void noPreferenceIsNoWish();
    void withoutABusNothingIsWished();
    void controllerObeysThePortal();

private:
    QProcess m_daemon;
    QDBusConnection m_server{u"none"_s};
    QDBusConnection m_client{u"none"_s};
    FakePortal m_portal;
};

void SystemAppearanceTest::init()
{
    m_daemon.start(
        u"dbus-daemon"_s,
        {u"--session"_s, u"--nofork"_s, u"--print-address"_s, u"--address=unix:tmpdir=/tmp"_s});
    QVERIFY2(m_daemon.waitForStarted(), "dbus-daemon is needed (package dbus-daemon)");
    QVERIFY(m_daemon.waitForReadyRead());
    const QString address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    m_server = QDBusConnection::connectToBus(address, u"portal"_s);
    m_client = QDBusConnection::connectToBus(address, u"client"_s);
    QVERIFY(m_server.isConnected());
    QVERIFY(m_client.isConnected());
    m_portal.bus = m_server;
    m_portal.settings.clear();
    QVERIFY(m_server.registerObject(
        u"/org/freedesktop/portal/desktop"_s, &m_portal, QDBusConnection::ExportAllSlots));
    QVERIFY(m_server.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void SystemAppearanceTest::cleanup()
{
    m_portal.bus = QDBusConnection(u"none"_s);
    m_server = QDBusConnection(u"none"_s);
    m_client = QDBusConnection(u"none"_s);
    QDBusConnection::disconnectFromBus(u"portal"_s);
    QDBusConnection::disconnectFromBus(u"client"_s);
    m_daemon.terminate();
    QVERIFY(m_daemon.waitForFinished());
}

void SystemAppearanceTest::asksThePortal()
{
    m_portal.settings[u"org.freedesktop.appearance/color-scheme"_s] = 1U;
    m_portal.settings[u"org.freedesktop.appearance/contrast"_s] = 1U;
    m_portal.settings[u"org.gnome.desktop.interface/enable-animations"_s] = false;
    const SystemAppearance appearance(m_client);
    const DesktopWishes expected{.dark = true, .highContrast = true, .reduceMotion = true};
    QTRY_COMPARE(appearance.wishes(), expected);
}

void SystemAppearanceTest::followsItsChanges()
{
    m_portal.settings[u"org.freedesktop.appearance/color-scheme"_s] = 2U;
    const SystemAppearance appearance(m_client);
    QSignalSpy changed(&appearance, &SystemAppearance::wishesChanged);
    QTRY_COMPARE(appearance.wishes().dark, std::optional(false));
    m_portal.change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1U);
    QTRY_COMPARE(appearance.wishes().dark, std::optional(true));
    m_portal.change(u"org.freedesktop.appearance"_s, u"contrast"_s, 1U);
    QTRY_COMPARE(appearance.wishes().highContrast, std::optional(true));
    m_portal.change(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false);
    QTRY_COMPARE(appearance.wishes().reduceMotion, std::optional(true));
    QCOMPARE(changed.count(), 4);
}

void SystemAppearanceTest::noPreferenceIsNoWish()
{
    m_portal.settings[u"org.freedesktop.appearance/color-scheme"_s] = 1U;
    const SystemAppearance appearance(m_client);
    QTRY_COMPARE(appearance.wishes().dark, std::optional(true));
    m_portal.change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 0U);
    QTRY_COMPARE(appearance.wishes().dark, std::optional<bool>());
}

void SystemAppearanceTest::withoutABusNothingIsWished()
{
    const SystemAppearance appearance{QDBusConnection(u"none"_s)};
    QCOMPARE(appearance.wishes(), DesktopWishes());
}

void SystemAppearanceTest::controllerObeysThePortal()
{
    m_portal.settings[u"org.freedesktop.appearance/color-scheme"_s] = 1U;
    ThemeController controller(new SystemAppearance(m_client));
    QTRY_VERIFY(controller.theme().isDark());
    m_portal.change(u"org.freedesktop.appearance"_s, u"contrast"_s, 1U);
    QTRY_VERIFY(controller.theme().options().highContrast);
    controller.setChoice({.mode = ThemeMode::Light, .highContrast = Aid::Off});
    QVERIFY(!controller.theme().isDark());
    QVERIFY(!controller.theme().options().highContrast);
}

} // namespace cb

QTEST_MAIN(cb::SystemAppearanceTest)
#include "SystemAppearanceTest.moc"
