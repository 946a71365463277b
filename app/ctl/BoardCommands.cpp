// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Commands.h"
#include "core/base/Tr.h"
#include "core/store/CopyBoard.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cb::ctl {
namespace {

Result<QString> neededValue(Invocation& call, const char* option)
{
    const QString value = call.arguments().value(option);
    if (value.isEmpty()) {
        return Error{
            ErrorKind::Usage,
            Tr::tr("%1 needs --%2. See --help.")
                .arg(QString::fromUtf8(call.arguments().verb->name), QLatin1StringView(option)),
            {}};
    }
    return value;
}

/// Prints what a check found; 1 if it found something.
int reportProblems(
    Invocation& call, const QStringList& problems, QJsonObject object, const QString& allWell)
{
    if (call.out().isJson()) {
        object.insert(u"ok"_s, problems.isEmpty());
        object.insert(u"problems"_s, QJsonArray::fromStringList(problems));
        call.out().json(object);
    } else if (problems.isEmpty()) {
        call.out().line(allWell);
    }
    if (!call.out().isJson()) {
        for (const QString& problem : problems) {
            call.out().line(problem);
        }
    }
    return problems.isEmpty() ? 0 : 1;
}

QJsonObject auditJson(const AuditReport& report)
{
    return {
        {u"entries"_s, report.entries},
        {u"last_hash"_s, QString::fromLatin1(report.lastHash.toHex())}};
}

/// Checks that `backup` is a sound board of ours and makes the file `target` of it.
Result<BoardInfo> restoreBoard(const QString& backup, const QString& target, const JobControl& job)
{
    const Result<StorePlace> place = StorePlace::parse(backup);
    if (!place) {
        return place.error();
    }
    OpenOptions options;
    options.readOnly = true;
    const Result<std::unique_ptr<Store>> store = openStore(*place, options);
    if (!store) {
        return store.error();
    }
    const Result<QStringList> problems = (*store)->checkIntegrity(job);
    if (!problems) {
        return problems.error();
    }
    if (!problems->isEmpty()) {
        return Error{
            ErrorKind::BadInput,
            Tr::tr("%1 is damaged: %2").arg(backup, problems->join("; "_L1)),
            {}};
    }
    const Result<void> written = (*store)->backUpTo(target, job);
    return written ? (*store)->info() : Result<BoardInfo>(written.error());
}

} // namespace

Outcome runBoardMigrate(Invocation& call)
{
    const Result<Store*> store = call.store();
    const Result<BoardInfo> info = store ? (*store)->info() : Result<BoardInfo>(store.error());
    if (!info) {
        return info.error();
    }
    if (call.out().isJson()) {
        call.out().json(
            {{u"board"_s, (*store)->place().display()},
             {u"schema_version"_s, info->schemaVersion}});
    } else {
        call.out().line(Tr::tr("%1 is at schema version %2, the current one.")
                            .arg((*store)->place().display())
                            .arg(info->schemaVersion));
    }
    return 0;
}

Outcome runBoardCopy(Invocation& call)
{
    const Result<QString> to = neededValue(call, "to");
    if (!to) {
        return to.error();
    }
    const Result<StorePlace> target = StorePlace::parse(*to);
    if (!target) {
        return target.error();
    }
    const Result<Store*> source = call.store();
    if (!source) {
        return source.error();
    }
    Job job(Tr::tr("Copying"));
    const Result<CopyReport> report = copyBoard(**source, *target, {}, job.control());
    if (!report) {
        return report.error();
    }
    QJsonObject tables;
    qint64 rows = 0;
    for (const CopiedTable& table : report->tables) {
        rows += table.rows;
        tables.insert(
            table.name,
            QJsonObject{
                {u"rows"_s, table.rows}, {u"hash"_s, QString::fromLatin1(table.hash.toHex())}});
    }
    if (call.out().isJson()) {
        call.out().json(
            {{u"from"_s, (*source)->place().display()},
             {u"to"_s, target->display()},
             {u"tables"_s, tables}});
    } else {
        call.out().line(Tr::tr("Copied %1 rows to %2; counts and hashes of every table agree.")
                            .arg(QString::number(rows), target->display()));
    }
    return 0;
}

Outcome runBoardCheck(Invocation& call)
{
    const Result<Store*> store = call.store();
    if (!store) {
        return store.error();
    }
    Job job(Tr::tr("Checking"));
    const Result<QStringList> integrity = (*store)->checkIntegrity(job.control());
    if (!integrity) {
        return integrity.error();
    }
    const Result<AuditReport> audit = (*store)->verifyAudit(job.control());
    if (!audit) {
        return audit.error();
    }
    return reportProblems(
        call,
        *integrity + audit->problems,
        auditJson(*audit),
        Tr::tr("The database is sound, and the audit chain of %1 entries holds.")
            .arg(audit->entries));
}

Outcome runBoardBackup(Invocation& call)
{
    const Result<QString> to = neededValue(call, "to");
    const Result<Store*> store = to ? call.store() : Result<Store*>(to.error());
    if (!store) {
        return store.error();
    }
    const QString path = QFileInfo(*to).absoluteFilePath();
    Job job(Tr::tr("Writing %1").arg(*to));
    const Result<void> done = (*store)->backUpTo(path, job.control());
    if (!done) {
        return done.error();
    }
    const qint64 size = QFileInfo(path).size();
    if (call.out().isJson()) {
        call.out().json({{u"file"_s, path}, {u"bytes"_s, size}});
    } else {
        call.out().line(Tr::tr("%1: %2 bytes").arg(path).arg(size));
    }
    return 0;
}

Outcome runBoardRestore(Invocation& call)
{
    const Result<StorePlace> target = call.place();
    if (!target) {
        return target.error();
    }
    if (target->engine != StorePlace::Engine::Sqlite) {
        return Error{
            ErrorKind::Usage,
            Tr::tr(
                "A backup is restored to a file. To bring it into a database: board copy --board BACKUP --to %1")
                .arg(target->display()),
            {}};
    }
    Job job(Tr::tr("Checking the backup"));
    const Result<BoardInfo> info = restoreBoard(
        QFileInfo(call.arguments().operands.first()).absoluteFilePath(),
        target->path,
        job.control());
    if (!info) {
        return info.error();
    }
    if (call.out().isJson()) {
        call.out().json(
            {{u"board"_s, target->path},
             {u"name"_s, info->settings.name},
             {u"sequence"_s, info->sequence}});
    } else {
        call.out().line(Tr::tr("Restored “%1” to %2.").arg(info->settings.name, target->path));
    }
    return 0;
}

Outcome runAuditVerify(Invocation& call)
{
    const Result<Store*> store = call.store();
    if (!store) {
        return store.error();
    }
    Job job(Tr::tr("Verifying"));
    const Result<AuditReport> report = (*store)->verifyAudit(job.control());
    if (!report) {
        return report.error();
    }
    return reportProblems(
        call,
        report->problems,
        auditJson(*report),
        Tr::tr("The chain of %1 entries holds; last hash %2.")
            .arg(QString::number(report->entries), QString::fromLatin1(report->lastHash.toHex())));
}

} // namespace cb::ctl
