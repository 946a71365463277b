// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/ScreenWake.h"

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// The desktop's screen saver, as far as it is asked.
class FakeScreenSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QList<uint> held;
    uint last = 40;

public slots:

    uint Inhibit(const QString& application, const QString& reason)
    {
        Q_UNUSED(application)
        Q_UNUSED(reason)
        held.append(++last);
        return last;
    }

    void UnInhibit(uint cookie) { held.removeAll(cookie); }
};

class ScreenWakeTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theScreenIsHeldAndGivenBack();
    void anAnswerThatComesTooLateIsGivenBack();
    void withoutABusNothingHappens();

private:
    QProcess m_daemon;
    QDBusConnection m_server{u"none"_s};
    QDBusConnection m_client{u"none"_s};
    FakeScreenSaver m_saver;
};

void ScreenWakeTest::init()
{
    m_daemon.start(
        u"dbus-daemon"_s,
        {u"--session"_s, u"--nofork"_s, u"--print-address"_s, u"--address=unix:tmpdir=/tmp"_s});
    QVERIFY2(m_daemon.waitForStarted(), "dbus-daemon is needed (package dbus-daemon)");
    QVERIFY(m_daemon.waitForReadyRead());
    const QString address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    m_server = QDBusConnection::connectToBus(address, u"saver"_s);
    m_client = QDBusConnection::connectToBus(address, u"wall"_s);
    QVERIFY(m_server.isConnected() && m_client.isConnected());
    m_saver.held.clear();
    QVERIFY(m_server.registerObject(
        u"/org/freedesktop/ScreenSaver"_s, &m_saver, QDBusConnection::ExportAllSlots));
    QVERIFY(m_server.registerService(u"org.freedesktop.ScreenSaver"_s));
}

void ScreenWakeTest::cleanup()
{
    m_server = QDBusConnection(u"none"_s);
    m_client = QDBusConnection(u"none"_s);
    QDBusConnection::disconnectFromBus(u"saver"_s);
    QDBusConnection::disconnectFromBus(u"wall"_s);
    m_daemon.terminate();
    QVERIFY(m_daemon.waitForFinished());
}

void ScreenWakeTest::theScreenIsHeldAndGivenBack()
{
    auto wake = std::make_unique<ScreenWake>(m_client, u"wall"_s);
    QSignalSpy held(wake.get(), &ScreenWake::held);
    QTRY_COMPARE(held.count(), 1);
    QCOMPARE(m_saver.held.size(), 1);
    wake.reset();
    QTRY_COMPARE(m_saver.held.size(), 0);
}

void ScreenWakeTest::anAnswerThatComesTooLateIsGivenBack()
{
    const uint before = m_saver.last;
    auto wake = std::make_unique<ScreenWake>(m_client, u"wall"_s);
    wake.reset(); // before any answer
    QTRY_COMPARE(m_saver.last, before + 1);
    QTRY_COMPARE(m_saver.held.size(), 0);
}

void ScreenWakeTest::withoutABusNothingHappens()
{
    const ScreenWake wake(QDBusConnection(u"none"_s), u"wall"_s);
    QVERIFY(!wake.isHeld());
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::ScreenWakeTest)
#include "ScreenWakeTest.moc"
