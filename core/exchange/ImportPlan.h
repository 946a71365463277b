// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/BoardIndex.h"
#include "core/exchange/ImportMapping.h"

#include <QJsonObject>

namespace cb {

/// Why a row is not taken. The text forms are the classes of the cases.
enum class RowReason
{
    DuplicateNumber,
    MissingNumber,
    MissingEnd, ///< planned start or end is missing
    BadDate,
    EndBeforeStart,
    ColumnCount,
    UnterminatedQuote,
    NulByte,
    TooLong,
    UnknownValue,
    NonexistentTime,
    AmbiguousTime,
    UnknownRecord, ///< names a record that is not on the board (an end of a dependency)
    SelfLoop ///< a dependency of a CI on itself
};
template <>
inline constexpr auto enumTexts<RowReason> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("duplicate-number"),
     QLatin1StringView("missing-number"),
     QLatin1StringView("missing-end"),
     QLatin1StringView("bad-date"),
     QLatin1StringView("end-before-start"),
     QLatin1StringView("column-count"),
     QLatin1StringView("unterminated-quote"),
     QLatin1StringView("nul-byte"),
     QLatin1StringView("too-long"),
     QLatin1StringView("unknown-value"),
     QLatin1StringView("nonexistent-time"),
     QLatin1StringView("ambiguous-time"),
     QLatin1StringView("unknown-record"),
     QLatin1StringView("self-loop")});

/// A correction of one row, made in the assistant. The file itself is never changed.
struct RowEdit
{
    enum class Kind
    {
        SetCell, ///< `value` in place of the cell's text
        Skip, ///< leave the row out
        AsDraft ///< take it as a draft, whatever its dates say
    };

    qint64 line = 0;
    Kind kind = Kind::SetCell;
    int column = -1;
    QString value;

    friend bool operator==(const RowEdit&, const RowEdit&) = default;
};

struct RejectedRow
{
    qint64 line = 0;
    int row = 0; ///< in the table
    QString number;
    std::optional<Field> field;
    int column = -1; ///< of the file; -1: the row as a whole
    RowReason reason = RowReason::BadDate;
    QString found; ///< what stands there, short
    QString text; ///< the reason in words, with place
    QList<RowEdit> suggestion; ///< empty: none
    QString suggestionText;
};

struct ImportWarning
{
    qint64 line = 0; ///< the first one that it is about
    QString number;
    QString kind; ///< "unknown-column", "nonexistent-time", "ambiguous-time", "excel-serial",
                  ///< "differs", …
    QString field; ///< or the column's header
    QString text;
    int rows = 1; ///< how many rows it is about
};

enum class ImportOutcome
{
    New,
    Changed,
    Equal
};
template <>
inline constexpr auto enumTexts<ImportOutcome> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("new"), QLatin1StringView("changed"), QLatin1StringView("equal")});

/// A record that rows of the file make, change or confirm.
struct PlannedRecord
{
    Record record; ///< as it will be; of an equal one, as it is
    ImportOutcome outcome = ImportOutcome::New;
    int row = 0; ///< the first row of the table that it comes from
    qint64 line = 0;
    QStringList changedFields; ///< stable names, of a changed one
    std::optional<bool> emergency; ///< what a yes/no column says, where there is one
    QStringList itemNames; ///< of a change: its CIs in the file's order
};

/// How the values of a closed list were read, for the assistant's table.
struct ValueUse
{
    Field field = Field::State;
    QString text; ///< as in the file
    int rows = 0;
    QString meaning; ///< the list's text form; empty: not known
};

/// How the names in a reference column were matched.
struct ReferenceUse
{
    Field field = Field::Service;
    int names = 0; ///< different ones
    int matched = 0; ///< on the board already; the others are made
};

struct ImportCounts
{
    int rows = 0; ///< without blank ones; the sum of all below
    int blank = 0;
    int added = 0;
    int changed = 0;
    int equal = 0; ///< say nothing that is not known
    int merged = 0; ///< added to the record of an earlier row
    int rejected = 0;
    int skipped = 0; ///< left out by a person

    friend bool operator==(const ImportCounts&, const ImportCounts&) = default;
};

/// What an import would do. Nothing has been written.
struct ImportPlan
{
    FileFacts file;
    ImportMapping mapping; ///< with the date order that was decided
    ImportCounts counts;
    std::vector<PlannedRecord> records;
    std::vector<Record> made; ///< persons, groups, services and CIs that the records need
    QList<Dependency> dependencies; ///< to add
    QList<RejectedRow> rejected;
    QList<ImportWarning> warnings;
    QList<ValueUse> values;
    QList<ReferenceUse> references;
    QString
        question; ///< "date-order", "columns": must be answered first; then there are no records
    QList<DateOrder> dateOrders; ///< the answers to "date-order"
    QString fileError; ///< "missing-column": the whole file is refused
    QString fileErrorText;

    bool isReady() const { return question.isEmpty() && fileError.isEmpty(); }

    /// All that is to be written, in one transaction: what is made, then new and changed records.
    std::vector<Record> puts() const;
};

/// Reads `table` by `mapping` against the board. Pure; any thread. Errors: Cancelled.
Result<ImportPlan> planImport(
    const Table& table,
    const ImportMapping& mapping,
    const BoardIndex& board,
    const QList<RowEdit>& edits,
    const JobControl& job);

/// Text of the cell that fills `field` in the row that a planned record comes from, as in the file.
QString sourceText(const Table& table, const ImportMapping& mapping, int row, Field field);

/// What `changeboardctl import` prints (cli.md).
QJsonObject importResultJson(const ImportPlan& plan);

/// The rejected rows with the columns of the file and one more, "Reason", that an import leaves
/// aside: mend them in any program and import that file. UTF-8 CSV with the delimiter of the
/// source.
Result<void> saveRejectedRows(const QString& path, const Table& table, const ImportPlan& plan);

/// All suggestions of a plan, to be added to the edits at once.
QList<RowEdit> allSuggestions(const ImportPlan& plan);

} // namespace cb
