// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Commands.h"
#include "app/ctl/FileImport.h"
#include "core/base/Tr.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cb::ctl {
namespace {

constexpr qsizetype mostWarnings = 20;

void printRejected(Invocation& call, const QJsonObject& result)
{
    const QJsonArray rejected = result.value("rejected"_L1).toArray();
    QList<QStringList> rows;
    for (const QJsonValue& value : rejected) {
        const QJsonObject row = value.toObject();
        rows.append(
            {QString::number(row.value("line"_L1).toInteger()),
             row.value("number"_L1).toString(),
             row.value("field"_L1).toString(),
             row.value("reason"_L1).toString(),
             row.value("text"_L1).toString()});
    }
    if (!rows.isEmpty()) {
        call.out().table({u"line"_s, u"number"_s, u"field"_s, u"reason"_s, u"text"_s}, rows);
    }
}

/// Each with its place; the last line says how many there are beside.
void noteWarnings(Invocation& call, const QString& path, const QJsonArray& warnings)
{
    for (qsizetype i = 0; i < qMin(warnings.size(), mostWarnings); ++i) {
        const QJsonObject warning = warnings.at(i).toObject();
        const qint64 line = warning.value("line"_L1).toInteger();
        const QString number = warning.value("number"_L1).toString();
        QString place = path;
        place += line > 0 ? Tr::tr(", line %1").arg(line) : QString();
        place += number.isEmpty() ? QString() : ", "_L1 + number;
        call.out().note(place + ": "_L1 + warning.value("text"_L1).toString());
    }
    if (warnings.size() > mostWarnings) {
        call.out().note(Tr::tr(
                            "%1: and %n more warnings; --json lists them all.",
                            nullptr,
                            int(warnings.size() - mostWarnings))
                            .arg(path));
    }
}

void printResult(Invocation& call, const QString& path, const QJsonObject& result)
{
    if (call.out().isJson()) {
        call.out().json(result);
        return;
    }
    const auto count = [&](QLatin1StringView key) {
        const QJsonValue value = result.value(key);
        return QString::number(value.isArray() ? value.toArray().size() : value.toInteger());
    };
    const QString kind = result.value("file"_L1).toObject().value("kind"_L1).toString();
    call.out().line(Tr::tr(
                        "%1: %n rows of %2: %3 new, %4 changed, %5 equal, %6 merged, %7 rejected",
                        nullptr,
                        count("rows"_L1).toInt())
                        .arg(path, kind, count("new"_L1), count("changed"_L1), count("equal"_L1))
                        .arg(count("merged"_L1), count("rejected"_L1)));
    noteWarnings(call, path, result.value("warnings"_L1).toArray());
    printRejected(call, result);
}

/// Why nothing can be written before somebody answers or mends the file; no error if it can.
Result<void> checkReady(const QString& path, const FileImport& import)
{
    if (!import.question.isEmpty()) {
        const QString answer = import.question == "date-order"_L1
            ? Tr::tr("Days and months cannot be told apart: say --date-order dmy, mdy or ymd.")
            : Tr::tr(
                "The columns are not understood: say --kind, or map them in the application and give --profile.");
        return Error{ErrorKind::BadInput, path + ": "_L1 + answer, {}};
    }
    if (!import.fileError.isEmpty()) {
        return Error{ErrorKind::BadInput, path + ": "_L1 + import.fileError, {}};
    }
    return {};
}

Outcome importOne(Invocation& call, const QString& path)
{
    const Arguments& arguments = call.arguments();
    Result<FileImport> import = readForImport(call, path);
    if (!import) {
        return import.error();
    }
    if (const Result<void> ready = checkReady(path, *import); !ready) {
        printResult(call, path, import->result);
        return ready.error();
    }
    if (arguments.has("rejected") && import->saveRejected) {
        if (const Result<void> saved = import->saveRejected(arguments.value("rejected")); !saved) {
            return saved.error();
        }
    }
    const bool isRefused = arguments.has("strict") && import->rejected > 0;
    if (!isRefused && !arguments.has("dry-run")) {
        if (const Result<void> written = writeImport(call, *import); !written) {
            return written.error();
        }
    }
    printResult(call, path, import->result);
    if (isRefused) {
        call.out().note(Tr::tr(
                            "%1: %n rows are rejected, so nothing was written (--strict).",
                            nullptr,
                            import->rejected)
                            .arg(path));
        return 1;
    }
    return 0;
}

} // namespace

Outcome runImport(Invocation& call)
{
    if (const Result<StorePlace> place = call.place(); !place) {
        return place.error();
    }
    int worst = 0;
    for (const QString& path : call.arguments().operands) {
        const Outcome outcome = importOne(call, path);
        if (!outcome) {
            return outcome;
        }
        worst = qMax(worst, *outcome);
    }
    return worst;
}

} // namespace cb::ctl
