// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportPlan.h"
#include "tests/cases/CaseKinds.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr qsizetype longTitle = 10000;

QString isoOf(const std::optional<Instant>& instant)
{
    return instant ? instant->toIso() : QString();
}

/// A planned change in the words of the cases: closed lists as text from the file.
QJsonObject acceptedRow(const Table& table, const ImportPlan& plan, const PlannedRecord& planned)
{
    const auto text = [&](Field field) {
        return sourceText(table, plan.mapping, planned.row, field).trimmed();
    };
    const auto& change = std::get<Change>(planned.record);
    QJsonObject row{
        {u"number"_s, change.number},
        {u"type"_s, text(Field::Type)},
        {u"state"_s, text(Field::State)},
        {u"start"_s, isoOf(change.plannedStart)},
        {u"end"_s, isoOf(change.plannedEnd)},
        {u"ci"_s, QJsonArray::fromStringList(planned.itemNames)},
        {u"service"_s, text(Field::Service)},
        {u"assignee"_s, text(Field::Assignee)},
        {u"risk"_s, text(Field::Risk)},
        {u"emergency"_s, planned.emergency.value_or(change.type == ChangeType::Emergency)}};
    if (change.title.size() < longTitle) {
        row.insert(u"title"_s, change.title);
    } else { // the cases give long titles by their length and hash
        const QByteArray hash =
            QCryptographicHash::hash(change.title.toUtf8(), QCryptographicHash::Sha256);
        row.insert(u"title_length"_s, change.title.size());
        row.insert(u"title_sha256"_s, QString::fromLatin1(hash.toHex()));
    }
    return row;
}

QJsonArray acceptedRows(const Table& table, const ImportPlan& plan)
{
    QJsonArray rows;
    for (const PlannedRecord& planned : plan.records) {
        rows.append(acceptedRow(table, plan, planned));
    }
    return rows;
}

} // namespace

/// Kinds csv and xlsx: an import of changes with the strict row policy into an empty board.
Result<QJsonObject> answerTable(const CaseInput& input)
{
    const QString encoding = input.given.value(u"encoding").toString();
    const Result<Table> table = readTable(input.fileName(), {encoding, {}, {}}, {});
    if (!table) {
        return table.error();
    }
    const QString order = input.given.value(u"date_order").toString(u"auto"_s);
    MappingOptions options;
    options.kind = ImportKind::Changes;
    options.policy = RowPolicy::Strict;
    options.dateOrder = fromText<DateOrder>(order).value_or(DateOrder::Auto);
    options.zone = input.given.value(u"zone").toString(u"UTC"_s).toUtf8();
    const ImportMapping mapping = detectMapping(*table, options);
    const Result<ImportPlan> plan = planImport(*table, mapping, {}, {}, {});
    if (!plan) {
        return plan.error();
    }
    QJsonObject answer = importResultJson(*plan);
    answer.insert(u"accepted"_s, acceptedRows(*table, *plan));
    QJsonObject answers;
    for (const DateOrder candidate : plan->dateOrders) {
        ImportMapping decided = mapping;
        decided.dateOrder = candidate;
        const Result<ImportPlan> again = planImport(*table, decided, {}, {}, {});
        if (!again) {
            return again.error();
        }
        answers.insert(toText(candidate), acceptedRows(*table, *again));
    }
    if (!answers.isEmpty()) {
        answer.insert(u"accepted_if"_s, answers);
    }
    return answer;
}

} // namespace cb
