// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Migrations.h"

#include "core/base/Clock.h"
#include "core/base/Tr.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

/// The linker drops a resource of a static library that nobody names.
static void initSqlResource()
{
    Q_INIT_RESOURCE(store_sql);
}

namespace cb {
namespace {

QList<Migration> readMigrations(const QString& engine)
{
    initSqlResource();
    QList<Migration> steps;
    const QDir folder(u":/cb/sql/"_s + engine);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("resource %s can't be read", qPrintable(name));
        }
        const QByteArray sql = file.readAll();
        steps.append(
            {.version = QStringView(name).first(4).toInt(),
             .name = name.chopped(4),
             .sql = sql,
             .checksum = QCryptographicHash::hash(sql, QCryptographicHash::Sha256).toHex()});
        Q_ASSERT(steps.last().version == steps.size());
    }
    return steps;
}

Result<void> apply(Connection& connection, const Migration& step)
{
    auto transaction = Transaction::begin(connection, Access::Write);
    if (!transaction) {
        return transaction.error();
    }
    const Result<int> version = connection.schemaVersion();
    if (!version) {
        return version.error();
    }
    if (*version >= step.version) {
        return {};
    }
    if (const auto done = connection.execute(step.sql); !done) {
        return done;
    }
    const Result<qint64> noted = connection.run(
        "INSERT INTO schema_migration (\"version\", \"name\", \"checksum\", \"applied_at\")\n"
        "VALUES ($1, $2, $3, $4)"_ba,
        params(step.version, step.name, QString::fromLatin1(step.checksum), Clock().now()));
    if (!noted) {
        return noted.error();
    }
    const Result<void> set = connection.setSchemaVersion(step.version);
    return set ? transaction->commit() : set;
}

} // namespace

const QList<Migration>& migrations(const QString& engine)
{
    static const QHash<QString, QList<Migration>> all{
        {u"sqlite"_s, readMigrations(u"sqlite"_s)},
        {u"postgresql"_s, readMigrations(u"postgresql"_s)}};
    const auto found = all.constFind(engine);
    Q_ASSERT(found != all.constEnd());
    return *found;
}

Result<void> migrate(Connection& connection, const QString& engine, int to)
{
    for (const Migration& step : migrations(engine)) {
        if (step.version > to) {
            break;
        }
        if (const auto done = apply(connection, step); !done) {
            return done;
        }
    }
    return {};
}

Result<void> checkSchema(Connection& connection, const QString& engine, const QString& place)
{
    const QList<Migration>& known = migrations(engine);
    const Result<int> version = connection.schemaVersion();
    if (!version) {
        return version.error();
    }
    if (*version > known.size()) {
        return Error{
            ErrorKind::BadInput,
            Tr::tr("The board %1 was made by a newer Changeboard (schema %2; this one knows %3). "
                   "Update Changeboard to open it.")
                .arg(place)
                .arg(*version)
                .arg(known.size())};
    }
    const auto query = connection.query(
        "SELECT \"version\", \"checksum\"\nFROM schema_migration\nORDER BY \"version\""_ba, {});
    if (!query) {
        return query.error();
    }
    int expected = 1;
    while (true) {
        const Result<bool> hasRow = (*query)->next();
        if (!hasRow) {
            return hasRow.error();
        }
        if (!*hasRow) {
            break;
        }
        const bool isKnown = (*query)->integer(0) == expected && expected <= known.size()
            && (*query)->bytes(1) == known[expected - 1].checksum;
        if (!isKnown) {
            return Error{
                ErrorKind::BadInput,
                Tr::tr("The schema of the board %1 is not one that Changeboard made (step %2). "
                       "Restore the board from a backup.")
                    .arg(place)
                    .arg(expected)};
        }
        ++expected;
    }
    if (expected != *version + 1) {
        return Error{
            ErrorKind::BadInput,
            Tr::tr("The schema of the board %1 is incomplete. Restore the board from a backup.")
                .arg(place)};
    }
    return {};
}

} // namespace cb
