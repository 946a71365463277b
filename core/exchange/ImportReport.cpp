// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ExchangeText.h"
#include "core/exchange/ImportPlan.h"
#include "core/exchange/RecordExport.h"

#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QJsonObject fileJson(const ImportPlan& plan)
{
    QJsonObject file{
        {u"encoding"_s, plan.file.encoding},
        {u"bom"_s, plan.file.hasBom},
        {u"delimiter"_s, plan.file.delimiter},
        {u"kind"_s, QString(toText(plan.mapping.kind))},
        {u"profile"_s, plan.mapping.profile},
        {u"format"_s, plan.file.format},
        {u"policy"_s, QString(toText(plan.mapping.policy))},
        {u"zone"_s, QString::fromLatin1(plan.mapping.zone)}};
    if (plan.mapping.dateOrder != DateOrder::Auto) {
        file.insert(u"date_order"_s, QString(toText(plan.mapping.dateOrder)));
    }
    if (!plan.file.sheet.isEmpty()) {
        file.insert(u"sheet"_s, plan.file.sheet);
    }
    return file;
}

QJsonObject rejectedJson(const RejectedRow& row)
{
    QJsonObject object{
        {u"line"_s, row.line},
        {u"number"_s, row.number},
        {u"field"_s, row.field ? QString(toText(*row.field)) : QString()},
        {u"reason"_s, QString(toText(row.reason))},
        {u"text"_s, row.text}};
    if (!row.suggestionText.isEmpty()) {
        object.insert(u"suggestion"_s, row.suggestionText);
    }
    return object;
}

QJsonObject warningJson(const ImportWarning& warning)
{
    QJsonObject object{
        {u"line"_s, warning.line},
        {u"class"_s, warning.kind},
        {u"field"_s, warning.field},
        {u"text"_s, warning.text}};
    if (!warning.number.isEmpty()) {
        object.insert(u"number"_s, warning.number);
    }
    if (warning.rows > 1) {
        object.insert(u"rows"_s, warning.rows);
    }
    return object;
}

} // namespace

std::vector<Record> ImportPlan::puts() const
{
    std::vector<Record> all = made;
    for (const PlannedRecord& planned : records) {
        if (planned.outcome != ImportOutcome::Equal) {
            all.push_back(planned.record);
        }
    }
    // References point to kinds that come before: so the batch may be written in parts.
    std::stable_sort(all.begin(), all.end(), [](const Record& a, const Record& b) {
        return kindOf(a) < kindOf(b);
    });
    return all;
}

QString sourceText(const Table& table, const ImportMapping& mapping, int row, Field field)
{
    const int column = mapping.columnOf(field);
    const QStringView cell = table.cell(row, column);
    return (table.facts.format == "csv"_L1 ? unguardedCell(cell) : cell).toString();
}

QJsonObject importResultJson(const ImportPlan& plan)
{
    QJsonArray rejected;
    for (const RejectedRow& row : plan.rejected) {
        rejected.append(rejectedJson(row));
    }
    QJsonArray warnings;
    for (const ImportWarning& warning : plan.warnings) {
        warnings.append(warningJson(warning));
    }
    QJsonObject result{
        {u"file"_s, fileJson(plan)},
        {u"rows"_s, plan.counts.rows},
        {u"blank"_s, plan.counts.blank},
        {u"new"_s, plan.counts.added},
        {u"changed"_s, plan.counts.changed},
        {u"equal"_s, plan.counts.equal},
        {u"merged"_s, plan.counts.merged},
        {u"skipped"_s, plan.counts.skipped},
        {u"rejected"_s, rejected},
        {u"warnings"_s, warnings}};
    if (!plan.question.isEmpty()) {
        QJsonArray answers;
        for (const DateOrder order : plan.dateOrders) {
            answers.append(QString(toText(order)));
        }
        result.insert(u"question"_s, plan.question);
        result.insert(u"answers"_s, answers);
    }
    if (!plan.fileError.isEmpty()) {
        result.insert(u"file_error"_s, plan.fileError);
        result.insert(u"file_error_text"_s, plan.fileErrorText);
    }
    return result;
}

QList<RowEdit> allSuggestions(const ImportPlan& plan)
{
    QList<RowEdit> edits;
    for (const RejectedRow& row : plan.rejected) {
        edits.append(row.suggestion);
    }
    return edits;
}

Result<void> saveRejectedRows(const QString& path, const Table& table, const ImportPlan& plan)
{
    QSaveFile file(path);
    const auto failed = [&file, &path]() {
        return Error{
            ErrorKind::CannotWrite,
            translate("cb", "%1 can't be written: %2. Choose another place.")
                .arg(path, file.errorString()),
            {}};
    };
    if (!file.open(QIODevice::WriteOnly)) {
        return failed();
    }
    const QChar delimiter = plan.file.delimiter.isEmpty() ? u',' : plan.file.delimiter[0];
    // Cells go out as they came in: what the file had is not guarded a second time.
    const auto record = [delimiter](const QStringList& cells) {
        return quotedRecord(cells, delimiter) + QByteArrayLiteral("\r\n");
    };
    const bool hasReason =
        table.header.value(table.columnCount() - 1).compare("Reason"_L1, Qt::CaseInsensitive) == 0;
    QByteArray bytes = QByteArrayLiteral("\xef\xbb\xbf");
    QStringList header = table.header;
    if (!hasReason) {
        header.append(u"Reason"_s);
    }
    bytes += record(header);
    for (const RejectedRow& row : plan.rejected) {
        QStringList cells = table.cells(row.row);
        const bool isWhole = cells.size() <= table.columnCount();
        while (cells.size() < table.columnCount()) {
            cells.append(QString());
        }
        if (hasReason && isWhole) {
            cells.removeLast();
        }
        cells.append(row.text);
        bytes += record(cells);
    }
    if (file.write(bytes) != bytes.size() || !file.commit()) {
        return failed();
    }
    return {};
}

} // namespace cb
