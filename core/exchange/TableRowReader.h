// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/DateReader.h"
#include "core/exchange/ImportPlan.h"
#include "core/exchange/ValueWords.h"

#include <map>
#include <memory>

namespace cb {

/// One cell, read. `text` points into the table or the edits.
struct CellValue
{
    enum class State : quint8
    {
        Missing,
        Given,
        Bad ///< there is text that the field can't be
    };

    State state = State::Missing;
    WallTimeKind wallTime = WallTimeKind::Exact;
    bool isSerial = false;
    bool hasTime = false; ///< of an instant
    bool isTyped = false; ///< `number` says it all
    QStringView text;
    qint64 number = 0; ///< instant in ms, place in a closed list, level, 0/1, minutes

    bool isGiven() const { return state == State::Given; }

    /// The same meaning, however it is written.
    friend bool operator==(const CellValue& a, const CellValue& b)
    {
        return a.state == b.state && a.number == b.number && (a.isTyped || a.text == b.text);
    }
};

/// Corrections of one row.
struct EditedRow
{
    QHash<int, QString> cells;
    bool isSkipped = false;
    bool isDraft = false;
};

/// Reads rows of a table by a mapping: one CellValue for each mapped column.
class TableRowReader
{
public:
    struct Column
    {
        int column = 0;
        Field field = Field::Number;
        FieldType type = FieldType::Text;
        DateOrder order = DateOrder::Auto;
        QString header;
        bool isWord = false; ///< of a closed list
    };

    TableRowReader(const Table& table, const ImportMapping& mapping, const QList<RowEdit>& edits);

    const QList<Column>& columns() const { return m_columns; }

    /// Place of a field among columns(), or -1.
    int placeOf(Field field) const { return m_places[static_cast<std::size_t>(field)]; }

    /// Decides the date order of each column from all rows. The columns of a file that do not
    /// decide follow those that do. Returns the candidates where nothing decides (a question), else
    /// nothing.
    QList<DateOrder> decideDateOrders(DateOrder given);
    /// The order that most columns have.
    DateOrder commonOrder() const;

    /// Text of a cell as edited, without the guard of our own exports; not trimmed.
    QStringView text(int row, int column) const;
    const EditedRow* edited(int row) const;

    /// `values` gets one value for each of columns().
    void read(int row, std::vector<CellValue>& values);

private:
    CellValue readCell(QStringView raw, const Column& column, DateReader& dates) const;
    CellValue readWord(QStringView trimmed, const Column& column) const;
    CellValue knownWord(QStringView trimmed, int place);
    DateReader& datesFor(QStringView zone);

    const Table& m_table;
    const ImportMapping& m_mapping;
    QList<Column> m_columns;
    std::array<int, enumTexts<Field>.size()> m_places = {};
    QHash<qint64, EditedRow> m_edits; ///< by line
    std::map<QString, std::unique_ptr<DateReader>> m_dates; ///< by zone
    /// What words of closed lists were read as, by column: files have few different ones.
    std::vector<QHash<QString, CellValue>> m_words;
    bool m_isCsv = false;
};

} // namespace cb
