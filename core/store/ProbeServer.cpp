// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ProbeServer.h"

#include "core/base/Tr.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <libpq-fe.h>

#include <array>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr const char* answerSeconds = "5";
constexpr double clockToleranceSeconds = 2;
constexpr int oldestServer = 130000; ///< as PQserverVersion() counts: 13.0

using ConnectionPtr = std::unique_ptr<PGconn, decltype(&PQfinish)>;
using ResultPtr = std::unique_ptr<PGresult, decltype(&PQclear)>;
using OptionsPtr = std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)>;

/// The connection under test, with what its steps share.
class Probe
{
public:
    Probe(const std::function<void(const ProbeLine&)>& tell, const CancelToken& cancel)
        : m_tell(tell)
        , m_cancel(cancel)
    {}

    bool reach(const StorePlace& place);
    bool connect(const StorePlace& place, const QString& password);
    bool checkVersion();
    void checkStandby();
    void checkClock();
    bool checkRights();

    bool hasBoard() const { return m_hasBoard; }

    bool isCancelled() const { return m_cancel.isCancelled(); }

private:
    void say(ProbeVerdict verdict, const QString& subject, const QString& finding);
    QString ask(const char* sql);

    const std::function<void(const ProbeLine&)>& m_tell;
    CancelToken m_cancel;
    QElapsedTimer m_timer;
    ConnectionPtr m_connection{nullptr, &PQfinish};
    bool m_hasBoard = false;
};

void Probe::say(ProbeVerdict verdict, const QString& subject, const QString& finding)
{
    m_tell({verdict, subject, finding, m_timer.elapsed()});
    m_timer.start();
}

/// The first field of the first row; null if the query failed.
QString Probe::ask(const char* sql)
{
    const ResultPtr result(PQexec(m_connection.get(), sql), &PQclear);
    if (PQresultStatus(result.get()) != PGRES_TUPLES_OK || PQntuples(result.get()) == 0) {
        return {};
    }
    return QString::fromUtf8(PQgetvalue(result.get(), 0, 0));
}

QStringList valuesOf(const PQconninfoOption* options, const char* keyword)
{
    for (const PQconninfoOption* option = options; option->keyword; ++option) {
        if (qstrcmp(option->keyword, keyword) == 0) {
            return QString::fromUtf8(option->val).split(u',');
        }
    }
    return {};
}

/// Of several servers one that answers is enough: the others are warnings.
bool Probe::reach(const StorePlace& place)
{
    m_timer.start();
    char* message = nullptr;
    const OptionsPtr options(
        PQconninfoParse(place.conninfo.toUtf8().constData(), &message), &PQconninfoFree);
    if (!options) {
        say(ProbeVerdict::Failed, Tr::tr("Address"), QString::fromUtf8(message).trimmed());
        PQfreemem(message);
        return false;
    }
    const QStringList hosts = valuesOf(options.get(), "host");
    const QStringList ports = valuesOf(options.get(), "port");
    QList<ProbeLine> silent;
    bool hasAnswer = false;
    for (qsizetype i = 0; i < hosts.size() && !isCancelled(); ++i) {
        const QString given = ports.size() > 1 ? ports.value(i) : ports.value(0);
        const QString port = given.isEmpty() ? u"5432"_s : given;
        const QByteArray host8 = hosts[i].toUtf8();
        const QByteArray port8 = port.toUtf8();
        const std::array<const char*, 4> keys{"host", "port", "connect_timeout", nullptr};
        const std::array<const char*, 4> values{
            host8.constData(), port8.constData(), answerSeconds, nullptr};
        const PGPing answer = PQpingParams(keys.data(), values.data(), 0);
        const QString name =
            u"%1:%2"_s.arg(hosts[i].isEmpty() ? Tr::tr("this computer") : hosts[i], port);
        if (answer == PQPING_OK) {
            hasAnswer = true;
            say(ProbeVerdict::Good, Tr::tr("Reached"), name);
        } else {
            const QString finding = answer == PQPING_REJECT
                ? Tr::tr("it is starting up or shutting down; try again in a moment")
                : Tr::tr("no answer; check the name, the port and the firewall");
            silent.append({ProbeVerdict::Warning, name, finding, m_timer.elapsed()});
            m_timer.start();
        }
    }
    for (ProbeLine& line : silent) {
        line.verdict = hasAnswer ? ProbeVerdict::Warning : ProbeVerdict::Failed;
        m_tell(line);
    }
    return hasAnswer;
}

bool Probe::connect(const StorePlace& place, const QString& password)
{
    const QByteArray conninfo = place.conninfo.toUtf8();
    const QByteArray secret = password.toUtf8();
    std::array<const char*, 5> keys{
        "dbname", "connect_timeout", "application_name", nullptr, nullptr};
    std::array<const char*, 5> values{
        conninfo.constData(), answerSeconds, "changeboard test", nullptr, nullptr};
    if (!secret.isEmpty()) {
        keys[3] = "password";
        values[3] = secret.constData();
    }
    m_connection.reset(PQconnectdbParams(keys.data(), values.data(), 1));
    PGconn* connection = m_connection.get();
    if (PQstatus(connection) != CONNECTION_OK) {
        const QString why = QString::fromUtf8(PQerrorMessage(connection)).trimmed();
        const QString hint = PQconnectionNeedsPassword(connection)
            ? Tr::tr(
                "a password is needed: type it here, it is kept in the keychain; or put it into ~/.pgpass")
            : Tr::tr("ask the administrator of the server");
        say(ProbeVerdict::Failed, Tr::tr("Signed in"), u"%1 (%2)"_s.arg(why, hint));
        return false;
    }
    if (PQsslInUse(connection)) {
        say(ProbeVerdict::Good,
            Tr::tr("Encrypted"),
            QString::fromUtf8(PQsslAttribute(connection, "protocol")));
    } else {
        say(ProbeVerdict::Warning,
            Tr::tr("Not encrypted"),
            Tr::tr(
                "anybody on the way can read the board; set the encryption to “required” unless it is this computer"));
    }
    say(ProbeVerdict::Good,
        Tr::tr("Signed in"),
        Tr::tr("as %1").arg(QString::fromUtf8(PQuser(connection))));
    return true;
}

bool Probe::checkVersion()
{
    const int version = PQserverVersion(m_connection.get());
    const QString name = u"PostgreSQL "_s
        + QString::fromUtf8(PQparameterStatus(m_connection.get(), "server_version"));
    if (version < oldestServer) {
        say(ProbeVerdict::Failed,
            Tr::tr("Version"),
            Tr::tr("%1; version 13 or later is needed").arg(name));
        return false;
    }
    m_hasBoard =
        ask("SELECT to_regclass('changeboard.schema_migration') IS NOT NULL AND to_regclass('changeboard.board') IS NOT NULL")
        == u"t"_s;
    const QString schema =
        m_hasBoard ? ask("SELECT max(version) FROM changeboard.schema_migration") : QString();
    say(ProbeVerdict::Good,
        Tr::tr("Version"),
        m_hasBoard ? Tr::tr("%1, board schema %2").arg(name, schema)
                   : Tr::tr("%1, no board in this database yet").arg(name));
    return true;
}

void Probe::checkStandby()
{
    const bool hasStandby =
        ask("SELECT count(*) > 0 FROM pg_catalog.pg_stat_replication") == u"t"_s;
    const bool isSynchronous = !ask("SHOW synchronous_standby_names").isEmpty();
    if (hasStandby && !isSynchronous) {
        say(ProbeVerdict::Warning,
            Tr::tr("A failover could lose the last second"),
            Tr::tr(
                "no standby is synchronous; the administrator can set synchronous_standby_names"));
    }
}

void Probe::checkClock()
{
    const double server = ask("SELECT extract(epoch FROM clock_timestamp())").toDouble();
    const double off = server - static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000;
    say(qAbs(off) > clockToleranceSeconds ? ProbeVerdict::Warning : ProbeVerdict::Good,
        Tr::tr("Clock"),
        Tr::tr("%1 s from yours; the server's time counts").arg(off, 0, 'f', 1));
}

bool Probe::checkRights()
{
    if (!m_hasBoard) {
        const bool canCreate =
            ask("SELECT has_database_privilege(current_database(), 'CREATE')") == u"t"_s;
        say(canCreate ? ProbeVerdict::Good : ProbeVerdict::Failed,
            Tr::tr("Rights"),
            canCreate
                ? Tr::tr("may make a board here")
                : Tr::tr(
                    "may not make a schema here; ask the administrator for CREATE on the database"));
        return canCreate;
    }
    const bool canRead =
        ask("SELECT has_table_privilege('changeboard.change', 'SELECT')") == u"t"_s;
    const bool canWrite =
        ask("SELECT has_table_privilege('changeboard.change', 'INSERT, UPDATE')") == u"t"_s;
    say(!canRead       ? ProbeVerdict::Failed
            : canWrite ? ProbeVerdict::Good
                       : ProbeVerdict::Warning,
        Tr::tr("Rights"),
        !canRead       ? Tr::tr("may not read this board; ask its administrator")
            : canWrite ? Tr::tr("may read and write")
                       : Tr::tr("may read only"));
    return canRead;
}

} // namespace

ProbeResult probeServer(
    const StorePlace& place,
    const QString& password,
    const CancelToken& cancel,
    const std::function<void(const ProbeLine&)>& tell)
{
    Probe probe(tell, cancel);
    if (!probe.reach(place) || probe.isCancelled() || !probe.connect(place, password)
        || !probe.checkVersion())
    {
        return {};
    }
    probe.checkStandby();
    probe.checkClock();
    const bool canUse = probe.checkRights();
    return {canUse, probe.hasBoard()};
}

} // namespace cb
