// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Result.h"
#include "core/domain/BoardSettings.h"
#include "core/domain/Record.h"

#include <QJsonObject>

#include <functional>

namespace cb {

/// A record as a JSON object: "kind" and "id" first, then the fields in stable snake_case; instants
/// as "2026-11-25T22:00:00Z", enumerations as their text forms, what is not given left out.
QJsonObject recordToJson(const Record& record);
/// The inverse; unknown keys are ignored. BadInput: names the key that is wrong.
Result<Record> recordFromJson(const QJsonObject& object);

QJsonObject dependencyToJson(const Dependency& dependency);

/// What a JSON lines file holds.
struct JsonLinesVisitor
{
    std::function<Result<void>(Record&&)> record;
    std::function<Result<void>(Dependency&&)> dependency;
};

/// First line: {"format":"changeboard","version":1,"zone":…,"board":…}; then one record a line.
/// Errors: CannotWrite, Cancelled.
Result<qint64> writeJsonLines(
    const QString& path,
    const BoardSettings& board,
    const std::function<std::optional<Record>()>& nextRecord,
    const QList<Dependency>& dependencies,
    const JobControl& job);
/// Also reads .gz. Errors: NotFound, BadInput (with line), Cancelled, and what the visitor returns.
Result<qint64> readJsonLines(
    const QString& path, const JsonLinesVisitor& visitor, const JobControl& job);

} // namespace cb
