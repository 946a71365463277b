// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PostgresFixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>

#include <libpq-fe.h>
#include <unistd.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const QString user = u"postgres"_s;

/// The newest of Debian's versions.
QString binaryFolder()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    const QStringList names =
        versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString& name : names) {
        const QString folder = versions.filePath(name) + u"/bin"_s;
        if (QFile::exists(folder + u"/initdb"_s)) {
            return folder;
        }
    }
    qFatal("The tests need a real PostgreSQL server: apt-get install postgresql-15");
}

int freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost)) {
        qFatal("no free port: %s", qPrintable(server.errorString()));
    }
    return server.serverPort();
}

struct Answer
{
    QString value;
    QString error;
};

Answer ask(const QString& address, const QString& sql)
{
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(
        PQconnectdb(address.toUtf8().constData()), &PQfinish);
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(
        PQexec(connection.get(), sql.toUtf8().constData()), &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
        return {{}, QString::fromUtf8(PQerrorMessage(connection.get()))};
    }
    const bool hasValue = PQntuples(result.get()) > 0;
    return {hasValue ? QString::fromUtf8(PQgetvalue(result.get(), 0, 0)) : QString(), {}};
}

} // namespace

PostgresFixture& PostgresFixture::instance()
{
    static PostgresFixture fixture;
    return fixture;
}

PostgresFixture::PostgresFixture()
    : m_folder(u"/tmp/cb-pg-XXXXXX"_s) // short: a socket's path has a limit
    , m_port(freePort())
{
    if (geteuid() == 0) {
        QProcess::execute(u"chown"_s, {user, m_folder.path()});
    }
    run(u"initdb"_s,
        {u"--no-sync"_s,
         u"--auth=trust"_s,
         u"--username=postgres"_s,
         u"--encoding=UTF8"_s,
         u"--locale=C.UTF-8"_s,
         u"--pgdata="_s + m_folder.filePath(u"data"_s)});
    start();
}

PostgresFixture::~PostgresFixture()
{
    stop();
}

void PostgresFixture::start()
{
    // Never on disk for good, so never waiting for the disk: tests of durability kill a process,
    // not the power.
    const QString options =
        u"-k %1 -p %2 -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=40"_s
            .arg(m_folder.path())
            .arg(m_port);
    run(u"pg_ctl"_s,
        {u"start"_s,
         u"-w"_s,
         u"-s"_s,
         u"-D"_s,
         m_folder.filePath(u"data"_s),
         u"-l"_s,
         m_folder.filePath(u"log"_s),
         u"-o"_s,
         options});
}

void PostgresFixture::stop()
{
    run(u"pg_ctl"_s,
        {u"stop"_s,
         u"-w"_s,
         u"-s"_s,
         u"-m"_s,
         u"immediate"_s,
         u"-D"_s,
         m_folder.filePath(u"data"_s)});
}

QString PostgresFixture::makeDatabase()
{
    return makeDatabase({});
}

QString PostgresFixture::makeDatabase(const Options& options)
{
    const QString name = u"board%1"_s.arg(++m_databases);
    const auto addressOf = [this](const QString& database) {
        return u"postgresql://postgres@/%1?host=%2&port=%3"_s.arg(database, m_folder.path())
            .arg(m_port);
    };
    const QString admin = addressOf(u"postgres"_s);
    query(
        admin,
        u"CREATE DATABASE %1 TEMPLATE template0 ENCODING '%2' LOCALE '%3'"_s.arg(
            name, options.encoding, options.locale));
    if (!options.timeZone.isEmpty()) {
        query(admin, u"ALTER DATABASE %1 SET TimeZone = '%2'"_s.arg(name, options.timeZone));
    }
    if (!options.dateStyle.isEmpty()) {
        query(admin, u"ALTER DATABASE %1 SET DateStyle = '%2'"_s.arg(name, options.dateStyle));
    }
    return addressOf(name);
}

QString PostgresFixture::overTcp(const QString& address) const
{
    return QString(address).replace(u"host="_s + m_folder.path(), u"host=127.0.0.1"_s);
}

QString PostgresFixture::query(const QString& address, const QString& sql)
{
    const Answer answer = ask(address, sql);
    if (!answer.error.isEmpty()) {
        qFatal("%s: %s", qPrintable(sql), qPrintable(answer.error));
    }
    return answer.value;
}

bool PostgresFixture::tryQuery(const QString& address, const QString& sql)
{
    return ask(address, sql).error.isEmpty();
}

void PostgresFixture::run(const QString& program, const QStringList& arguments) const
{
    QString command = binaryFolder() + u'/' + program;
    QStringList all = arguments;
    if (geteuid() == 0) {
        // The server refuses to run as root.
        all = QStringList{u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--init-groups"_s, command}
            + all;
        command = u"setpriv"_s;
    }
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    // A server inherits the pipe of its starter: its end is the end of the starter, not of output.
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(m_folder.filePath(program + u".err"_s));
    process.start(command, all);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        QFile error(m_folder.filePath(program + u".err"_s));
        const QByteArray text = error.open(QIODevice::ReadOnly) ? error.readAll() : QByteArray();
        qFatal("%s failed: %s", qPrintable(command), text.constData());
    }
}

} // namespace cb
