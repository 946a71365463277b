// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/BoardIndex.h"
#include "core/exchange/RecordBuilder.h"

namespace cb {

/// Decides row by row what is taken, and collects what is not.
class RowJudge
{
public:
    RowJudge(
        const Table& table,
        const TableRowReader& reader,
        const BoardIndex& board,
        ImportPlan& plan);

    /// Rejects a row for what its line is: broken, or with more or fewer cells than the header.
    /// True: rejected.
    bool rejectByForm(int row);
    /// Rejects a row for what its cells say. True: rejected.
    bool rejectByValues(int row, const std::vector<CellValue>& values, bool isDraft);
    /// Later row of a number that says something else.
    void rejectDuplicate(int row, const std::vector<CellValue>& values, qint64 firstLine);
    /// Warnings of a row that is taken: clock changes, serials, values that were not understood.
    void note(int row, const std::vector<CellValue>& values, const QString& number);
    /// A warning that counts its rows.
    void warnCounted(
        const QString& kind,
        const TableRowReader::Column& column,
        const CellValue& value,
        qint64 line);

    QString numberOf(const std::vector<CellValue>& values) const;

private:
    struct Fault
    {
        RowReason reason = RowReason::BadDate;
        int place = -1;
    };

    std::optional<Fault> faultOf(const std::vector<CellValue>& values, bool isLenient) const;
    /// Both ends of a dependency have to be on the board, and two.
    std::optional<Fault> dependencyFault(const std::vector<CellValue>& values) const;
    std::optional<Fault> windowFault(const std::vector<CellValue>& values) const;
    void reject(
        int row, const Fault& fault, const QString& number, const std::vector<CellValue>& values);
    QString words(RowReason reason, const QString& column, const QString& found) const;
    void suggest(
        RejectedRow& rejected, const Fault& fault, const std::vector<CellValue>& values) const;
    void suggestEnd(RejectedRow& rejected, const std::vector<CellValue>& values) const;
    QString quoted(int place, const std::vector<CellValue>& values) const;

    const Table& m_table;
    const TableRowReader& m_reader;
    const BoardIndex& m_board;
    ImportPlan& m_plan;
    QHash<QString, qsizetype> m_counted; ///< place of a counting warning
};

} // namespace cb
