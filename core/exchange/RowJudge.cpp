// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/RowJudge.h"

#include "core/exchange/ExchangeText.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

bool needsWindow(const ImportMapping& mapping)
{
    return mapping.kind == ImportKind::Windows
        || (mapping.kind == ImportKind::Changes && mapping.policy == RowPolicy::Strict);
}

RowReason reasonOf(RowFault fault)
{
    switch (fault) {
    case RowFault::UnterminatedQuote:
        return RowReason::UnterminatedQuote;
    case RowFault::NulByte:
        return RowReason::NulByte;
    default:
        return RowReason::TooLong;
    }
}

} // namespace

RowJudge::RowJudge(
    const Table& table, const TableRowReader& reader, const BoardIndex& board, ImportPlan& plan)
    : m_table(table)
    , m_reader(reader)
    , m_board(board)
    , m_plan(plan)
{}

QString RowJudge::numberOf(const std::vector<CellValue>& values) const
{
    const auto textAt = [&values](int place) {
        return values[static_cast<std::size_t>(place)].text.trimmed().toString();
    };
    if (m_plan.mapping.kind == ImportKind::Dependencies) {
        const int from = m_reader.placeOf(Field::Upstream);
        const int to = m_reader.placeOf(Field::Downstream);
        return from < 0 || to < 0 ? QString() : textAt(from) + u" > "_s + textAt(to);
    }
    int place = m_reader.placeOf(Field::Number);
    place = place < 0 ? m_reader.placeOf(Field::Title) : place;
    return place < 0 ? QString() : textAt(place);
}

QString RowJudge::quoted(int place, const std::vector<CellValue>& values) const
{
    return place < 0 ? QString() : shortened(values[static_cast<std::size_t>(place)].text);
}

bool RowJudge::rejectByForm(int row)
{
    const int place = m_reader.placeOf(Field::Number);
    const int numberColumn = place < 0 ? 0 : m_reader.columns()[place].column;
    const QString number = shortened(m_reader.text(row, numberColumn).trimmed(), 100);
    const EditedRow* edited = m_reader.edited(row);
    const bool isMended =
        edited != nullptr && !edited->cells.isEmpty() && m_table.fault(row) == RowFault::NulByte;
    if (m_table.fault(row) != RowFault::None && !isMended) {
        reject(row, {reasonOf(m_table.fault(row)), -1}, number, {});
        return true;
    }
    if (m_table.facts.format == "csv"_L1 && m_table.cellCount(row) != m_table.columnCount()) {
        reject(row, {RowReason::ColumnCount, -1}, number, {});
        return true;
    }
    return false;
}

std::optional<RowJudge::Fault> RowJudge::windowFault(const std::vector<CellValue>& values) const
{
    const int start = m_reader.placeOf(Field::PlannedStart);
    const int end = m_reader.placeOf(Field::PlannedEnd);
    if (start < 0 || end < 0) {
        return Fault{RowReason::MissingEnd, qMax(start, end)};
    }
    const CellValue& from = values[static_cast<std::size_t>(start)];
    const CellValue& to = values[static_cast<std::size_t>(end)];
    for (const int place : {start, end}) {
        if (values[static_cast<std::size_t>(place)].state == CellValue::State::Bad) {
            return Fault{RowReason::BadDate, place};
        }
    }
    if (!from.isGiven() || !to.isGiven()) {
        return Fault{RowReason::MissingEnd, from.isGiven() ? end : start};
    }
    return to.number < from.number ? std::optional(Fault{RowReason::EndBeforeStart, end})
                                   : std::nullopt;
}

std::optional<RowJudge::Fault> RowJudge::faultOf(
    const std::vector<CellValue>& values, bool isLenient) const
{
    const ImportMapping& mapping = m_plan.mapping;
    for (int place = 0; place < m_reader.columns().size() && !isLenient; ++place) {
        const bool isBad = values[static_cast<std::size_t>(place)].state == CellValue::State::Bad;
        if (isBad && m_reader.columns()[place].type == FieldType::Instant) {
            return Fault{RowReason::BadDate, place};
        }
    }
    if (needsWindow(mapping) && !(isLenient && mapping.kind == ImportKind::Changes)) {
        const std::optional<Fault> fault = windowFault(values);
        if (fault) {
            return fault;
        }
    }
    for (int place = 0; place < m_reader.columns().size(); ++place) {
        const bool isBad = values[static_cast<std::size_t>(place)].state == CellValue::State::Bad;
        const TableRowReader::Column& column = m_reader.columns()[place];
        const bool isAlways = mapping.kind == ImportKind::Windows && column.field == Field::Kind;
        if (isBad && column.type != FieldType::Instant && (!isLenient || isAlways)) {
            return Fault{RowReason::UnknownValue, place};
        }
    }
    return std::nullopt;
}

std::optional<RowJudge::Fault> RowJudge::dependencyFault(const std::vector<CellValue>& values) const
{
    const ConfigurationItem* first = nullptr;
    for (const Field field : {Field::Upstream, Field::Downstream}) {
        const int place = m_reader.placeOf(field);
        const CellValue& value = values[static_cast<std::size_t>(place)];
        if (!value.isGiven()) {
            return Fault{RowReason::MissingNumber, place};
        }
        const ConfigurationItem* item = m_board.item(value.text.trimmed().toString());
        if (item == nullptr) {
            return Fault{RowReason::UnknownRecord, place};
        }
        if (item == first) {
            return Fault{RowReason::SelfLoop, place};
        }
        first = item;
    }
    return std::nullopt;
}

bool RowJudge::rejectByValues(int row, const std::vector<CellValue>& values, bool isDraft)
{
    const ImportKind kind = m_plan.mapping.kind;
    const bool isKeyed = kind != ImportKind::Deployments && kind != ImportKind::Windows
        && kind != ImportKind::Dependencies;
    const QString number = numberOf(values);
    if (isKeyed && number.isEmpty()) {
        const int place =
            m_reader.placeOf(m_reader.placeOf(Field::Number) < 0 ? Field::Title : Field::Number);
        reject(row, {RowReason::MissingNumber, place}, {}, values);
        return true;
    }
    if (kind == ImportKind::Dependencies) {
        if (const std::optional<Fault> fault = dependencyFault(values)) {
            reject(row, *fault, number, values);
            return true;
        }
    }
    const std::optional<Fault> fault =
        faultOf(values, isDraft || m_plan.mapping.policy == RowPolicy::History);
    if (fault) {
        reject(row, *fault, number, values);
    }
    return fault.has_value();
}

void RowJudge::rejectDuplicate(int row, const std::vector<CellValue>& values, qint64 firstLine)
{
    reject(row, {RowReason::DuplicateNumber, -1}, numberOf(values), values);
    RejectedRow& rejected = m_plan.rejected.last();
    rejected.text =
        translate(
            "cb",
            "Line %1: %2 stands in line %3 already, with other values or the same CI. The first "
            "row counts; leave this one out, or give it a number of its own.")
            .arg(rejected.line)
            .arg(rejected.number)
            .arg(firstLine);
}

QString RowJudge::words(RowReason reason, const QString& column, const QString& found) const
{
    switch (reason) {
    case RowReason::DuplicateNumber:
        return {}; // rejectDuplicate() knows more
    case RowReason::MissingNumber:
        return translate("cb", "%1 is empty. Every row needs it.").arg(column);
    case RowReason::MissingEnd:
        return translate(
                   "cb", "%1 is empty. A scheduled change needs a planned start and a planned end.")
            .arg(column);
    case RowReason::BadDate:
        return translate("cb", "%1 is no date and time: \"%2\".").arg(column, found);
    case RowReason::EndBeforeStart:
        return translate("cb", "%1 lies before the start: \"%2\".").arg(column, found);
    case RowReason::ColumnCount:
        return translate(
            "cb",
            "The row has another number of cells than the header. A delimiter in the text needs "
            "quotes around the cell.");
    case RowReason::UnterminatedQuote:
        return translate("cb", "A quote is opened and never closed.");
    case RowReason::NulByte:
        return translate("cb", "The row holds a NUL character, which no text has.");
    case RowReason::TooLong:
        return translate("cb", "A cell or the row is too long to be read.");
    case RowReason::UnknownValue:
        return translate("cb", "%1 can't be \"%2\".").arg(column, found);
    case RowReason::NonexistentTime:
        return translate("cb", "%1 does not exist: clocks are put forward over \"%2\".")
            .arg(column, found);
    case RowReason::AmbiguousTime:
        return translate("cb", "%1 comes twice that night: \"%2\".").arg(column, found);
    case RowReason::UnknownRecord:
        return translate("cb", "%1 names \"%2\", which is not on the board.").arg(column, found);
    case RowReason::SelfLoop:
        return translate("cb", "%1 names \"%2\" again: a CI can't depend on itself.")
            .arg(column, found);
    }
    Q_UNREACHABLE();
}

void RowJudge::reject(
    int row, const Fault& fault, const QString& number, const std::vector<CellValue>& values)
{
    RejectedRow rejected;
    rejected.line = m_table.line(row);
    rejected.row = row;
    rejected.number = number;
    rejected.reason = fault.reason;
    QString column;
    if (fault.place >= 0) {
        const TableRowReader::Column& mapped = m_reader.columns()[fault.place];
        rejected.field = mapped.field;
        rejected.column = mapped.column;
        column =
            mapped.header.isEmpty() ? fieldLabel(m_plan.mapping.kind, mapped.field) : mapped.header;
    }
    rejected.found = values.empty() ? shortened(m_table.cells(row).join(u" | "_s), 60)
                                    : quoted(fault.place, values);
    rejected.text = translate("cb", "Line %1: ").arg(rejected.line)
        + words(fault.reason, column, rejected.found);
    suggest(rejected, fault, values);
    m_plan.rejected.append(rejected);
}

/// 22:00 to 04:00 of one day: the end is meant to be on the next one.
void RowJudge::suggestEnd(RejectedRow& rejected, const std::vector<CellValue>& values) const
{
    const QTimeZone zone(m_plan.mapping.zone);
    const CellValue& start =
        values[static_cast<std::size_t>(m_reader.placeOf(Field::PlannedStart))];
    const CellValue& end = values[static_cast<std::size_t>(m_reader.placeOf(Field::PlannedEnd))];
    const LocalTime from = WallTime::toLocal({start.number}, zone);
    const LocalTime to = WallTime::toLocal({end.number}, zone);
    const int endColumn = m_reader.columns()[m_reader.placeOf(Field::PlannedEnd)].column;
    if (from.date == to.date) {
        const LocalTime next = to.plus(1, 0);
        rejected.suggestion = {{rejected.line, RowEdit::Kind::SetCell, endColumn, next.toIso()}};
        rejected.suggestionText =
            translate("cb", "make the end %1")
                .arg(next.date.toString(Qt::ISODate) + u' ' + next.time.toString(u"HH:mm"));
        return;
    }
    const int startColumn = m_reader.columns()[m_reader.placeOf(Field::PlannedStart)].column;
    rejected.suggestion = {
        {rejected.line, RowEdit::Kind::SetCell, startColumn, end.text.toString()},
        {rejected.line, RowEdit::Kind::SetCell, endColumn, start.text.toString()}};
    rejected.suggestionText = translate("cb", "swap start and end");
}

void RowJudge::suggest(
    RejectedRow& rejected, const Fault& fault, const std::vector<CellValue>& values) const
{
    const auto skip = [&rejected]() {
        rejected.suggestion = {{rejected.line, RowEdit::Kind::Skip, -1, {}}};
        rejected.suggestionText = translate("cb", "leave out");
    };
    switch (fault.reason) {
    case RowReason::EndBeforeStart:
        suggestEnd(rejected, values);
        break;
    case RowReason::BadDate:
    case RowReason::MissingEnd:
        if (m_plan.mapping.kind == ImportKind::Changes) {
            rejected.suggestion = {{rejected.line, RowEdit::Kind::AsDraft, -1, {}}};
            rejected.suggestionText = translate("cb", "import as draft, without this date");
        } else {
            skip();
        }
        break;
    case RowReason::UnknownValue: {
        const TableRowReader::Column& column = m_reader.columns()[fault.place];
        const QString nearest = nearestChoice(m_plan.mapping.kind, column.field, rejected.found);
        if (nearest.isEmpty()) {
            break; // only a person can say what is meant
        }
        rejected.suggestion = {{rejected.line, RowEdit::Kind::SetCell, column.column, nearest}};
        rejected.suggestionText = translate("cb", "read as \"%1\"").arg(nearest);
        break;
    }
    case RowReason::NulByte:
        for (int column = 0; column < m_table.cellCount(rejected.row); ++column) {
            QString text = m_table.cell(rejected.row, column).toString();
            if (text.contains(QChar(0))) {
                text.remove(QChar(0));
                rejected.suggestion.append({rejected.line, RowEdit::Kind::SetCell, column, text});
            }
        }
        rejected.suggestionText = translate("cb", "take the NUL characters out");
        break;
    default:
        skip();
        break;
    }
}

void RowJudge::warnCounted(
    const QString& kind, const TableRowReader::Column& column, const CellValue& value, qint64 line)
{
    const QString key =
        kind + u'\n' + QString::number(column.column) + u'\n' + value.text.toString();
    const auto known = m_counted.constFind(key);
    if (known != m_counted.constEnd()) {
        ++m_plan.warnings[known.value()].rows;
        return;
    }
    m_counted.insert(key, m_plan.warnings.size());
    const QString text = kind == "bad-date"_L1
        ? translate("cb", "%1 is no date and time: \"%2\". It is left empty.")
        : translate("cb", "%1 \"%2\" is not known. It is left as it is.");
    m_plan.warnings.append(
        {line, {}, kind, toText(column.field), text.arg(column.header, shortened(value.text)), 1});
}

void RowJudge::note(int row, const std::vector<CellValue>& values, const QString& number)
{
    for (int place = 0; place < m_reader.columns().size(); ++place) {
        const TableRowReader::Column& column = m_reader.columns()[place];
        const CellValue& value = values[static_cast<std::size_t>(place)];
        if (value.state == CellValue::State::Bad) {
            const bool isDate = column.type == FieldType::Instant;
            warnCounted(
                isDate ? u"bad-date"_s : u"unknown-value"_s, column, value, m_table.line(row));
        }
        if (column.type != FieldType::Instant || !value.isGiven()) {
            continue;
        }
        const auto warn = [&](const QString& kind, const QString& text) {
            m_plan.warnings.append(
                {m_table.line(row),
                 number,
                 kind,
                 toText(column.field),
                 text.arg(column.header, shortened(value.text)),
                 1});
        };
        if (value.wallTime == WallTimeKind::Gap) {
            warn(
                u"nonexistent-time"_s,
                translate(
                    "cb",
                    "%1 %2 does not exist: clocks are put forward over it. It is read with the offset before."));
        } else if (value.wallTime == WallTimeKind::Doubled) {
            warn(
                u"ambiguous-time"_s,
                translate("cb", "%1 %2 comes twice that night. The first one is taken."));
        }
        if (value.isSerial) {
            warn(
                u"excel-serial"_s,
                translate("cb", "%1 %2 is a spreadsheet's day number. It is read as a date."));
        }
    }
}

} // namespace cb
