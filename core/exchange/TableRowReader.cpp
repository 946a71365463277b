// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/TableRowReader.h"

#include "core/exchange/RecordExport.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

CellValue bad(QStringView text)
{
    CellValue value;
    value.state = CellValue::State::Bad;
    value.text = text;
    return value;
}

CellValue given(QStringView text, qint64 number)
{
    CellValue value;
    value.state = CellValue::State::Given;
    value.text = text;
    value.number = number;
    return value;
}

CellValue typed(QStringView text, qint64 number)
{
    CellValue value = given(text, number);
    value.isTyped = true;
    return value;
}

CellValue readInstant(QStringView text, DateOrder order, DateReader& dates)
{
    const DateReading reading = dates.read(parseDate(text), order);
    if (!reading.instant) {
        return bad(text);
    }
    CellValue value = typed(text, reading.instant->ms);
    value.wallTime = reading.kind;
    value.isSerial = reading.isSerial;
    value.hasTime = reading.hasTime;
    return value;
}

template <typename T>
CellValue ofOptional(QStringView text, const std::optional<T>& read)
{
    return read ? typed(text, static_cast<qint64>(*read)) : bad(text);
}

} // namespace

TableRowReader::TableRowReader(
    const Table& table, const ImportMapping& mapping, const QList<RowEdit>& edits)
    : m_table(table)
    , m_mapping(mapping)
    , m_isCsv(table.facts.format == "csv"_L1)
{
    m_places.fill(-1);
    for (const MappedColumn& mapped : mapping.columns) {
        const FieldSpec* spec = mapped.field ? fieldSpec(mapping.kind, *mapped.field) : nullptr;
        if (spec != nullptr) {
            m_places[static_cast<std::size_t>(spec->field)] = static_cast<int>(m_columns.size());
            const bool isList =
                spec->type == FieldType::Choice && !choicesOf(mapping.kind, spec->field).isEmpty();
            const bool isWord =
                isList || spec->type == FieldType::YesNo || spec->type == FieldType::Level;
            m_columns.append(
                {mapped.column, spec->field, spec->type, mapping.dateOrder, mapped.header, isWord});
            m_words.emplace_back();
        }
    }
    for (const RowEdit& edit : edits) {
        EditedRow& row = m_edits[edit.line];
        switch (edit.kind) {
        case RowEdit::Kind::SetCell:
            row.cells.insert(edit.column, edit.value);
            break;
        case RowEdit::Kind::Skip:
            row.isSkipped = true;
            break;
        case RowEdit::Kind::AsDraft:
            row.isDraft = true;
            break;
        }
    }
}

const EditedRow* TableRowReader::edited(int row) const
{
    if (m_edits.isEmpty()) {
        return nullptr;
    }
    const auto found = m_edits.constFind(m_table.line(row));
    return found == m_edits.constEnd() ? nullptr : &found.value();
}

QStringView TableRowReader::text(int row, int column) const
{
    const EditedRow* edits = edited(row);
    if (edits != nullptr) {
        const auto cell = edits->cells.constFind(column);
        if (cell != edits->cells.constEnd()) {
            return cell.value();
        }
    }
    const QStringView cell = m_table.cell(row, column);
    return m_isCsv ? unguardedCell(cell) : cell;
}

DateReader& TableRowReader::datesFor(QStringView zone)
{
    const QString name = zone.trimmed().toString();
    auto found = m_dates.find(name);
    if (found == m_dates.end()) {
        QTimeZone timeZone(name.toLatin1());
        if (name.isEmpty() || !timeZone.isValid()) {
            timeZone = QTimeZone(m_mapping.zone);
        }
        if (!timeZone.isValid()) {
            timeZone = QTimeZone(QByteArrayLiteral("UTC"));
        }
        found = m_dates.emplace(name, std::make_unique<DateReader>(timeZone)).first;
    }
    return *found->second;
}

QList<DateOrder> TableRowReader::decideDateOrders(DateOrder given)
{
    if (given != DateOrder::Auto) {
        for (Column& column : m_columns) {
            column.order = given;
        }
        return {};
    }
    DateOrderVotes all;
    QList<DateOrderVotes> votes(m_columns.size());
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].type != FieldType::Instant) {
            continue;
        }
        for (int row = 0; row < m_table.rowCount(); ++row) {
            votes[i].add(parseDate(text(row, m_columns[i].column)));
        }
        all.merge(votes[i]);
    }
    for (int i = 0; i < m_columns.size(); ++i) {
        const DateOrder own = votes[i].decided();
        m_columns[i].order = own != DateOrder::Auto ? own : all.decided();
        if (m_columns[i].type == FieldType::Instant && m_columns[i].order == DateOrder::Auto
            && votes[i].isUndecided())
        {
            return votes[i].candidates();
        }
    }
    return {};
}

DateOrder TableRowReader::commonOrder() const
{
    QHash<DateOrder, int> counts;
    DateOrder best = DateOrder::Auto;
    for (const Column& column : m_columns) {
        if (column.type == FieldType::Instant && column.order != DateOrder::Auto
            && ++counts[column.order] > counts.value(best))
        {
            best = column.order;
        }
    }
    return best;
}

CellValue TableRowReader::readWord(QStringView trimmed, const Column& column) const
{
    const WordRule rule =
        m_mapping.policy == RowPolicy::History ? WordRule::Loose : WordRule::Exact;
    switch (column.type) {
    case FieldType::Level:
        return ofOptional(trimmed, levelIn(column.field, trimmed));
    case FieldType::YesNo:
        return ofOptional(trimmed, yesOrNo(trimmed));
    default:
        return ofOptional(
            trimmed,
            choiceIn(
                m_mapping.kind, column.field, trimmed, m_mapping.values.value(column.field), rule));
    }
}

CellValue TableRowReader::knownWord(QStringView trimmed, int place)
{
    QHash<QString, CellValue>& words = m_words[static_cast<std::size_t>(place)];
    auto known = words.constFind(trimmed.toString());
    if (known == words.constEnd()) {
        known = words.insert(trimmed.toString(), readWord(trimmed, m_columns[place]));
    }
    CellValue value = known.value();
    value.text = trimmed;
    return value;
}

CellValue TableRowReader::readCell(QStringView raw, const Column& column, DateReader& dates) const
{
    const QStringView trimmed = raw.trimmed();
    switch (column.type) {
    case FieldType::Text:
        return given(raw, 0);
    case FieldType::Instant:
        return readInstant(trimmed, column.order, dates);
    case FieldType::Minutes:
        return ofOptional(trimmed, minutesIn(trimmed));
    case FieldType::Integer: {
        bool isNumber = false;
        const qlonglong number = trimmed.toLongLong(&isNumber);
        return isNumber ? typed(trimmed, number) : bad(trimmed);
    }
    default:
        return given(trimmed, 0);
    }
}

void TableRowReader::read(int row, std::vector<CellValue>& values)
{
    const int zonePlace = placeOf(Field::Zone);
    DateReader& dates =
        datesFor(zonePlace < 0 ? QStringView() : text(row, m_columns[zonePlace].column));
    const bool isHistory = m_mapping.policy == RowPolicy::History;
    values.clear();
    values.reserve(static_cast<std::size_t>(m_columns.size()));
    for (int place = 0; place < m_columns.size(); ++place) {
        const Column& column = m_columns[place];
        const QStringView raw = text(row, column.column);
        const QStringView trimmed = raw.trimmed();
        if (trimmed.isEmpty() || (isHistory && isMissingMark(trimmed))) {
            values.emplace_back();
        } else if (column.isWord) {
            values.push_back(knownWord(trimmed, place));
        } else {
            values.push_back(readCell(raw, column, dates));
        }
    }
}

} // namespace cb
