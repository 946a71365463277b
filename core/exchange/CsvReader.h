// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ByteSource.h"
#include "core/exchange/TextDecoding.h"

namespace cb {

/// Splits decoded text into records after RFC 4180, with what real files do: CRLF, LF and lone CR
/// end a record; a quote inside a plain cell is text; text after a closing quote belongs to the
/// cell. A quoted cell that never ends (or whose end is no end of a cell, lines later) makes only
/// its own physical line bad: the next line starts anew.
class CsvParser
{
public:
    CsvParser(QChar delimiter, const TableLimits& limits);

    /// What is to be read after what was read. `isLast`: nothing follows.
    void feed(const QString& text, bool isLast);

    enum class Step
    {
        Row, ///< `row` is complete
        NeedMore, ///< feed() first
        End
    };
    Step next(TableRow& row);

    /// Read, but not yet part of a row.
    qsizetype pendingChars() const { return m_text.size() - m_position; }

    /// Rows with an open quote so far.
    int openQuotes() const { return m_openQuotes; }

private:
    enum class Scan
    {
        Done,
        NeedMore,
        Unterminated,
        TooLong
    };
    Scan scanRecord(TableRow& row);
    Scan scanQuoted(QString& cell);
    Scan scanPlain(QString& cell);
    bool takeLineEnd();
    Step skipLine(TableRow& row, RowFault fault);
    void discardRead();

    bool isAtEnd() const { return m_position >= m_text.size(); }

    QChar m_delimiter;
    TableLimits m_limits;
    QString m_text; ///< from the start of the current record on
    qsizetype m_position = 0;
    qint64 m_line = 1;
    bool m_isLast = false;
    bool m_isSkipping = false; ///< inside a line that is too long
    bool m_needsMore = false; ///< a line end may be cut in the middle
    bool m_hasNul = false;
    int m_openQuotes = 0;
};

/// A CSV file as a table source; detects what the options leave open.
Result<std::unique_ptr<TableSource>> openCsv(
    std::unique_ptr<ByteSource> bytes, const TableOptions& options, const TableLimits& limits);

/// The delimiter that gives every record of `sample` the same number of cells and the header the
/// most known names.
QChar detectDelimiter(const QString& sample, bool isWhole, const TableLimits& limits);

} // namespace cb
