// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/ScreenWake.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QDBusMessage call(const QString& method)
{
    return QDBusMessage::createMethodCall(
        u"org.freedesktop.ScreenSaver"_s,
        u"/org/freedesktop/ScreenSaver"_s,
        u"org.freedesktop.ScreenSaver"_s,
        method);
}

/// Only a bus that is there already: asking for one could start it.
QDBusConnection sessionBus()
{
    const QString runtimeFolder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool exists = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || (!runtimeFolder.isEmpty() && QFileInfo::exists(runtimeFolder + u"/bus"_s));
    return exists ? QDBusConnection::sessionBus() : QDBusConnection(u"none"_s);
}

/// A call whose answer nobody waits for.
void release(const QDBusConnection& bus, uint cookie)
{
    QDBusMessage message = call(u"UnInhibit"_s);
    message << cookie;
    bus.call(message, QDBus::NoBlock);
}

} // namespace

ScreenWake::ScreenWake(const QString& reason, QObject* parent)
    : ScreenWake(sessionBus(), reason, parent)
{}

ScreenWake::ScreenWake(const QDBusConnection& bus, const QString& reason, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected()) {
        return;
    }
    QDBusMessage message = call(u"Inhibit"_s);
    message << u"Changeboard"_s << reason;
    // Owned by itself: an answer that comes after our end has to be given back too.
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message));
    connect(
        watcher,
        &QDBusPendingCallWatcher::finished,
        watcher,
        [guard = QPointer<ScreenWake>(this), held = m_bus](QDBusPendingCallWatcher* done) {
            const QDBusPendingReply<uint> reply = *done;
            done->deleteLater();
            if (reply.isError()) {
                return;
            }
            if (!guard) {
                release(held, reply.value());
                return;
            }
            guard->m_cookie = reply.value();
            emit guard->held();
        });
}

ScreenWake::~ScreenWake()
{
    if (m_cookie) {
        release(m_bus, *m_cookie);
    }
}

} // namespace cb
