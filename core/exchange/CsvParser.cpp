// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvReader.h"

namespace cb {

CsvParser::CsvParser(QChar delimiter, const TableLimits& limits)
    : m_delimiter(delimiter)
    , m_limits(limits)
{}

void CsvParser::feed(const QString& text, bool isLast)
{
    m_text.append(text);
    m_isLast = isLast;
}

void CsvParser::discardRead()
{
    m_text.remove(0, m_position);
    m_position = 0;
}

/// Steps over CRLF, LF or CR at the position. Sets m_needsMore where an LF may still follow a CR.
bool CsvParser::takeLineEnd()
{
    const QChar c = m_text[m_position];
    if (c == u'\n') {
        ++m_position;
        ++m_line;
        return true;
    }
    if (c != u'\r') {
        return false;
    }
    if (m_position + 1 >= m_text.size() && !m_isLast) {
        m_needsMore = true;
        return false;
    }
    m_position += m_position + 1 < m_text.size() && m_text[m_position + 1] == u'\n' ? 2 : 1;
    ++m_line;
    return true;
}

CsvParser::Scan CsvParser::scanPlain(QString& cell)
{
    const qsizetype start = m_position;
    while (!isAtEnd()) {
        const QChar c = m_text[m_position];
        if (c == m_delimiter || c == u'\n' || c == u'\r') {
            break;
        }
        m_hasNul = m_hasNul || c.isNull();
        ++m_position;
    }
    if (cell.size() + m_position - start > m_limits.cellChars) {
        return Scan::TooLong;
    }
    cell.append(QStringView(m_text).sliced(start, m_position - start));
    return isAtEnd() && !m_isLast ? Scan::NeedMore : Scan::Done;
}

CsvParser::Scan CsvParser::scanQuoted(QString& cell)
{
    ++m_position; // the opening quote
    bool spansLines = false;
    while (!isAtEnd()) {
        const qsizetype start = m_position;
        while (!isAtEnd() && m_text[m_position] != u'"' && m_text[m_position] != u'\n'
               && m_text[m_position] != u'\r')
        {
            m_hasNul = m_hasNul || m_text[m_position].isNull();
            ++m_position;
        }
        cell.append(QStringView(m_text).sliced(start, m_position - start));
        if (cell.size() > m_limits.cellChars) {
            return spansLines ? Scan::Unterminated : Scan::TooLong;
        }
        if (isAtEnd()) {
            break;
        }
        if (m_text[m_position] != u'"') {
            const qsizetype lineEnd = m_position;
            if (!takeLineEnd()) {
                return Scan::NeedMore;
            }
            cell.append(QStringView(m_text).sliced(lineEnd, m_position - lineEnd));
            spansLines = true;
            continue;
        }
        ++m_position;
        if (isAtEnd()) {
            return m_isLast ? Scan::Done : Scan::NeedMore;
        }
        const QChar after = m_text[m_position];
        if (after == u'"') {
            cell.append(u'"');
            ++m_position;
            continue;
        }
        if (after == m_delimiter || after == u'\n' || after == u'\r') {
            return Scan::Done;
        }
        // Text after the closing quote: on one line it belongs to the cell, lines later the quote
        // was never closed.
        return spansLines ? Scan::Unterminated : scanPlain(cell);
    }
    return m_isLast ? Scan::Unterminated : Scan::NeedMore;
}

CsvParser::Scan CsvParser::scanRecord(TableRow& row)
{
    QString cell;
    while (true) {
        cell.resize(0);
        Scan scan = Scan::Done;
        if (!isAtEnd() && m_text[m_position] == u'"') {
            scan = scanQuoted(cell);
        } else {
            scan = scanPlain(cell);
        }
        if (scan != Scan::Done) {
            return scan;
        }
        row.append(cell);
        if (row.text.size() > m_limits.rowChars || row.size() > m_limits.columns) {
            return Scan::TooLong;
        }
        if (isAtEnd()) {
            return Scan::Done;
        }
        if (m_text[m_position] == m_delimiter) {
            ++m_position;
            if (isAtEnd() && !m_isLast) {
                return Scan::NeedMore;
            }
            continue;
        }
        return takeLineEnd() ? Scan::Done : Scan::NeedMore;
    }
}

/// Goes on behind the next line end; what is skipped is not kept.
CsvParser::Step CsvParser::skipLine(TableRow& row, RowFault fault)
{
    row.fault = fault;
    while (!isAtEnd()) {
        if (takeLineEnd()) {
            m_isSkipping = false;
            discardRead();
            return Step::Row;
        }
        if (m_needsMore) {
            break;
        }
        ++m_position;
    }
    if (m_isLast) {
        m_isSkipping = false;
        discardRead();
        return Step::Row;
    }
    m_needsMore = false;
    m_isSkipping = true;
    discardRead();
    return Step::NeedMore;
}

CsvParser::Step CsvParser::next(TableRow& row)
{
    if (m_isSkipping) {
        return skipLine(row, RowFault::TooLong);
    }
    if (isAtEnd()) {
        return m_isLast ? Step::End : Step::NeedMore;
    }
    row.clear();
    row.line = m_line;
    m_hasNul = false;
    m_needsMore = false;
    const qsizetype start = m_position;
    const qint64 startLine = m_line;
    const Scan scan = scanRecord(row);
    switch (scan) {
    case Scan::Done:
        row.fault = m_hasNul ? RowFault::NulByte : RowFault::None;
        if (m_position > (1 << 16)) {
            discardRead();
        }
        return Step::Row;
    case Scan::NeedMore:
        m_position = start;
        m_line = startLine;
        discardRead();
        return Step::NeedMore;
    case Scan::Unterminated: {
        ++m_openQuotes;
        m_position = start;
        m_line = startLine;
        m_needsMore = false;
        // The physical line alone: its plain text up to the quote is still there to name the row.
        const Step skipped = skipLine(row, RowFault::UnterminatedQuote);
        return skipped;
    }
    case Scan::TooLong:
        m_position = start;
        m_line = startLine;
        m_needsMore = false;
        return skipLine(row, RowFault::TooLong);
    }
    Q_UNREACHABLE();
}

} // namespace cb
