// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ExchangeText.h"
#include "core/exchange/RowJudge.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

bool isItemField(Field field)
{
    return field == Field::Ci || field == Field::CiType || field == Field::CiSubtype
        || field == Field::CiService;
}

QList<Field> requiredFields(const ImportMapping& mapping)
{
    switch (mapping.kind) {
    case ImportKind::Changes:
        if (mapping.policy == RowPolicy::History) {
            return {Field::Number};
        }
        return {Field::Number, Field::PlannedStart, Field::PlannedEnd};
    case ImportKind::Incidents:
    case ImportKind::Requests:
        return {Field::Number};
    case ImportKind::Deployments:
        return {Field::ActualStart};
    case ImportKind::Items:
    case ImportKind::Persons:
        return {Field::Title};
    case ImportKind::Dependencies:
        return {Field::Upstream, Field::Downstream};
    case ImportKind::Windows:
        return {Field::Title, Field::PlannedStart, Field::PlannedEnd};
    }
    Q_UNREACHABLE();
}

class ImportPlanner
{
public:
    ImportPlanner(
        const Table& table,
        const ImportMapping& mapping,
        const BoardIndex& board,
        const QList<RowEdit>& edits)
        : m_table(table)
        , m_board(board)
        , m_reader(table, mapping, edits)
        , m_judge(table, m_reader, board, m_plan)
        , m_references(board, m_plan)
        , m_builder(m_reader, board, m_references, m_plan)
    {
        m_plan.file = table.facts;
        m_plan.mapping = mapping;
        m_plan.counts.blank = table.blankRows;
    }

    Result<ImportPlan> run(const JobControl& job)
    {
        if (isColumnMissing()) {
            return std::move(m_plan);
        }
        warnOfUnknownColumns();
        const QList<DateOrder> open = m_reader.decideDateOrders(m_plan.mapping.dateOrder);
        if (!open.isEmpty()) {
            m_plan.question = u"date-order"_s;
            m_plan.dateOrders = open;
            return std::move(m_plan);
        }
        m_plan.mapping.dateOrder = m_reader.commonOrder();
        for (int row = 0; row < m_table.rowCount(); ++row) {
            if ((row & 0x3ff) == 0) {
                if (job.cancel.isCancelled()) {
                    return Error{
                        ErrorKind::Cancelled,
                        translate("cb", "The import was stopped. Nothing was changed."),
                        {}};
                }
                job.report(row, m_table.rowCount());
            }
            takeRow(row);
        }
        buildRecords();
        countUp();
        return std::move(m_plan);
    }

private:
    bool isColumnMissing()
    {
        QStringList missing;
        for (const Field field : requiredFields(m_plan.mapping)) {
            if (m_reader.placeOf(field) < 0) {
                missing.append(fieldLabel(m_plan.mapping.kind, field));
            }
        }
        if (missing.isEmpty()) {
            return false;
        }
        m_plan.fileError = u"missing-column"_s;
        m_plan.fileErrorText =
            translate(
                "cb",
                "No column of the file gives %1. Its columns are: %2. Choose the right column, "
                "or another kind of record.")
                .arg(missing.join(u", "_s), m_table.header.join(u", "_s));
        return true;
    }

    void warnOfUnknownColumns()
    {
        for (const MappedColumn& column : m_plan.mapping.columns) {
            const bool isSaid = column.header.compare("Reason"_L1, Qt::CaseInsensitive) == 0
                && column.column == m_table.columnCount() - 1;
            if (column.field || isSaid || (column.header.isEmpty() && column.samples.isEmpty())) {
                continue;
            }
            const QString name = column.header.isEmpty()
                ? translate("cb", "column %1, without a name").arg(column.column + 1)
                : column.header;
            const bool isTwice =
                !column.header.isEmpty() && m_table.header.count(column.header) > 1;
            const QString text = isTwice
                ? translate(
                    "cb", "The column \"%1\" comes more than once; this one is not imported.")
                : translate("cb", "The column \"%1\" is not imported.");
            m_plan.warnings.append(
                {m_table.headerLine, {}, u"unknown-column"_s, name, text.arg(name), 1});
        }
    }

    void takeRow(int row)
    {
        ++m_plan.counts.rows;
        const EditedRow* edited = m_reader.edited(row);
        if (edited != nullptr && edited->isSkipped) {
            ++m_plan.counts.skipped;
            return;
        }
        if (m_judge.rejectByForm(row)) {
            return;
        }
        m_reader.read(row, m_values);
        countValues();
        const bool isDraft = edited != nullptr && edited->isDraft;
        if (m_judge.rejectByValues(row, m_values, isDraft)) {
            return;
        }
        const QString key = keyOf();
        const auto known = m_groupOfKey.constFind(key);
        if (known != m_groupOfKey.constEnd()) {
            mergeRow(row, static_cast<std::size_t>(known.value()));
            return;
        }
        m_judge.note(row, m_values, key);
        RowGroup group;
        group.key = key;
        group.row = row;
        group.line = m_table.line(row);
        group.values = m_values;
        group.isDraft = isDraft;
        addItems(group);
        m_groupOfKey.insert(key, static_cast<int>(m_groups.size()));
        m_groups.push_back(std::move(group));
    }

    QStringView textOf(Field field) const
    {
        const int place = m_reader.placeOf(field);
        return place < 0 ? QStringView() : m_values[static_cast<std::size_t>(place)].text.trimmed();
    }

    QString keyOf() const
    {
        const ImportKind kind = m_plan.mapping.kind;
        if (kind == ImportKind::Dependencies) {
            return textOf(Field::Upstream).toString() + u" > "_s
                + textOf(Field::Downstream).toString();
        }
        if (kind == ImportKind::Items || kind == ImportKind::Persons) {
            return textOf(Field::Title).toString();
        }
        if (!textOf(Field::Number).isEmpty()) {
            return textOf(Field::Number).toString();
        }
        // Deployments and windows without an id of their own: what they are makes one that stays
        // the same.
        QByteArray parts;
        for (const Field field :
             {Field::Title,
              Field::Service,
              Field::Environment,
              Field::Version,
              Field::Commit,
              Field::PlannedStart,
              Field::PlannedEnd,
              Field::ActualStart})
        {
            const int place = m_reader.placeOf(field);
            const CellValue value =
                place < 0 ? CellValue() : m_values[static_cast<std::size_t>(place)];
            parts +=
                (value.isTyped ? QByteArray::number(value.number) : value.text.toUtf8()) + '\x1f';
        }
        return u"import/"_s
            + QString::fromLatin1(
                   QCryptographicHash::hash(parts, QCryptographicHash::Sha1).toHex().first(20));
    }

    /// CIs of the current row, made known only once the row is taken. True: one is new to the
    /// group.
    bool addItems(RowGroup& group)
    {
        bool isNew = false;
        const int place = m_reader.placeOf(Field::Ci);
        const QStringView cell = textOf(Field::Ci);
        const bool isList = place >= 0 && m_reader.columns()[place].type == FieldType::TextList;
        const bool isGiven = place >= 0 && m_values[static_cast<std::size_t>(place)].isGiven();
        const QList<QStringView> names =
            !isGiven ? QList<QStringView>() : (isList ? listParts(cell) : QList{cell});
        for (const QStringView name : names) {
            const std::optional<ItemId> id = m_references.item(Field::Ci, name);
            if (!id) {
                continue;
            }
            if (!group.items.contains(*id)) {
                group.items.append(*id);
                group.itemNames.append(name.toString());
                isNew = true;
            }
            if (names.size() == 1) {
                m_references.describeItem(
                    *id,
                    {givenText(Field::CiType),
                     givenText(Field::CiSubtype),
                     m_references.service(Field::CiService, givenText(Field::CiService))});
            }
        }
        const QStringView cause = givenText(Field::CauseCi);
        if (!cause.isEmpty() && !group.causeItem) {
            group.causeItem = m_references.item(Field::CauseCi, cause);
            m_references.describeItem(
                *group.causeItem,
                {{},
                 {},
                 m_references.service(Field::CauseCiService, givenText(Field::CauseCiService))});
        }
        return isNew;
    }

    QStringView givenText(Field field) const
    {
        const int place = m_reader.placeOf(field);
        const bool isGiven = place >= 0 && m_values[static_cast<std::size_t>(place)].isGiven();
        return isGiven ? textOf(field) : QStringView();
    }

    bool hasNewItem(const RowGroup& group) const
    {
        const QList<QStringView> names = listParts(givenText(Field::Ci));
        return std::any_of(names.cbegin(), names.cend(), [&group](QStringView name) {
            return !group.itemNames.contains(name);
        });
    }

    bool differsBeyondItems(const RowGroup& group) const
    {
        for (int place = 0; place < m_reader.columns().size(); ++place) {
            const auto index = static_cast<std::size_t>(place);
            if (!isItemField(m_reader.columns()[place].field)
                && !(group.values[index] == m_values[index])) {
                return true;
            }
        }
        return false;
    }

    void mergeRow(int row, std::size_t index)
    {
        RowGroup& group = m_groups[index];
        const int sequence = m_reader.placeOf(Field::Sequence);
        if (sequence >= 0) {
            const auto place = static_cast<std::size_t>(sequence);
            if (m_values[place].number > group.values[place].number) {
                group.values = m_values; // a later revision of the same notice
            }
            ++group.mergedRows;
            return;
        }
        if (m_plan.mapping.policy == RowPolicy::Strict) {
            if (differsBeyondItems(group) || !hasNewItem(group)) {
                m_judge.rejectDuplicate(row, m_values, group.line);
                return;
            }
            addItems(group);
            ++group.mergedRows;
            return;
        }
        m_judge.note(row, m_values, group.key);
        bool isMerged = addItems(group);
        for (int place = 0; place < m_reader.columns().size(); ++place) {
            isMerged = mergeValue(row, group, place, static_cast<int>(index)) || isMerged;
        }
        (isMerged ? group.mergedRows : group.equalRows) += 1;
    }

    /// The first value wins; true where the row says something else or something more.
    bool mergeValue(int row, RowGroup& group, int place, int index)
    {
        const TableRowReader::Column& column = m_reader.columns()[place];
        CellValue& first = group.values[static_cast<std::size_t>(place)];
        const CellValue& later = m_values[static_cast<std::size_t>(place)];
        const bool isSame = first == later || (!first.isGiven() && !later.isGiven());
        if (isItemField(column.field) || isSame) {
            return false;
        }
        const QStringView before = first.text;
        const bool isFilled = !first.isGiven();
        if (isFilled) {
            first = later; // an empty cell is no value: the first one that there is counts
        }
        const qint64 key = static_cast<qint64>(index) * m_reader.columns().size() + place;
        if (!m_warnedDifferences.contains(key)) {
            m_warnedDifferences.insert(key);
            m_plan.warnings.append(
                {m_table.line(row),
                 group.key,
                 u"differs"_s,
                 toText(column.field),
                 differenceText(column.header, before, later.text, group.line),
                 1});
        }
        return true;
    }

    static QString differenceText(
        const QString& header, QStringView first, QStringView later, qint64 firstLine)
    {
        const QString text = first.isEmpty()
            ? translate("cb", "%1 is \"%2\" here and empty in line %4%3: the value is taken.")
            : translate("cb", "%1 is \"%2\" here and \"%3\" in line %4: the first one is kept.");
        return text.arg(header, shortened(later), shortened(first)).arg(firstLine);
    }

    void countValues()
    {
        for (int place = 0; place < m_reader.columns().size(); ++place) {
            const TableRowReader::Column& column = m_reader.columns()[place];
            const CellValue& value = m_values[static_cast<std::size_t>(place)];
            if (!column.isWord || value.text.isEmpty() || column.type != FieldType::Choice) {
                continue;
            }
            QHash<QString, ValueUse>& uses = m_valueUses[place];
            const QString text = value.text.toString();
            auto use = uses.find(text);
            if (use == uses.end()) {
                const QStringList choices = choicesOf(m_plan.mapping.kind, column.field);
                use = uses.insert(
                    text,
                    {column.field,
                     text,
                     0,
                     value.isGiven() ? choices.value(static_cast<int>(value.number)) : QString()});
            }
            ++use->rows;
        }
    }

    void buildRecords()
    {
        const ImportKind kind = m_plan.mapping.kind;
        for (const RowGroup& group : m_groups) {
            if (kind == ImportKind::Changes) {
                const Change* existing = m_board.change(group.key);
                m_builder.announce(
                    group.key, existing != nullptr ? existing->id : ChangeId::make());
            } else if (kind == ImportKind::Items) {
                const ConfigurationItem* existing = m_board.item(group.key);
                m_builder.announceItem(
                    group.key, existing != nullptr ? existing->id : ItemId::make());
            }
        }
        m_plan.records.reserve(m_groups.size());
        for (const RowGroup& group : m_groups) {
            if (kind == ImportKind::Dependencies) {
                count(
                    m_builder.buildDependency(group) ? ImportOutcome::New : ImportOutcome::Equal,
                    group);
                continue;
            }
            PlannedRecord record = m_builder.build(group);
            count(record.outcome, group);
            if (kind == ImportKind::Changes && m_plan.mapping.policy == RowPolicy::History) {
                warnOfWindow(std::get<Change>(record.record), group);
            }
            m_plan.records.push_back(std::move(record));
        }
        m_references.finish();
    }

    /// History takes what has no usable window, and says so.
    void warnOfWindow(const Change& change, const RowGroup& group)
    {
        if (!change.plannedStart || !change.plannedEnd) {
            m_plan.warnings.append(
                {group.line,
                 group.key,
                 u"missing-end"_s,
                 toText(change.plannedStart ? Field::PlannedEnd : Field::PlannedStart),
                 translate(
                     "cb",
                     "Planned start or end is missing: the change is taken without a window."),
                 1});
        } else if (*change.plannedEnd < *change.plannedStart) {
            m_plan.warnings.append(
                {group.line,
                 group.key,
                 u"end-before-start"_s,
                 toText(Field::PlannedEnd),
                 translate(
                     "cb",
                     "The planned end lies before the start: the change is taken without a usable window."),
                 1});
        }
    }

    void count(ImportOutcome outcome, const RowGroup& group)
    {
        ImportCounts& counts = m_plan.counts;
        switch (outcome) {
        case ImportOutcome::New:
            ++counts.added;
            break;
        case ImportOutcome::Changed:
            ++counts.changed;
            break;
        case ImportOutcome::Equal: // then its other rows say nothing new either
            counts.equal += 1 + group.mergedRows + group.equalRows;
            return;
        }
        counts.merged += group.mergedRows;
        counts.equal += group.equalRows;
    }

    void countUp()
    {
        m_plan.counts.rejected = static_cast<int>(m_plan.rejected.size());
        for (const QHash<QString, ValueUse>& uses : m_valueUses) {
            m_plan.values.append(uses.values());
        }
        std::sort(
            m_plan.values.begin(), m_plan.values.end(), [](const ValueUse& a, const ValueUse& b) {
                if (a.meaning.isEmpty() != b.meaning.isEmpty()) {
                    return a.meaning.isEmpty(); // what is to be chosen comes first
                }
                return a.field != b.field ? a.field < b.field
                                          : (a.rows != b.rows ? a.rows > b.rows : a.text < b.text);
            });
        std::sort(
            m_plan.rejected.begin(),
            m_plan.rejected.end(),
            [](const RejectedRow& a, const RejectedRow& b) { return a.row < b.row; });
    }

    const Table& m_table;
    const BoardIndex& m_board;
    ImportPlan m_plan;
    TableRowReader m_reader;
    RowJudge m_judge;
    ReferenceMaker m_references;
    RecordBuilder m_builder;
    std::vector<CellValue> m_values; ///< of the current row
    std::vector<RowGroup> m_groups;
    QHash<QString, int> m_groupOfKey;
    QSet<qint64> m_warnedDifferences;
    QHash<int, QHash<QString, ValueUse>> m_valueUses; ///< by column
};

} // namespace

Result<ImportPlan> planImport(
    const Table& table,
    const ImportMapping& mapping,
    const BoardIndex& board,
    const QList<RowEdit>& edits,
    const JobControl& job)
{
    // The planner's parts refer to each other: it stays where it is.
    return ImportPlanner(table, mapping, board, edits).run(job);
}

} // namespace cb
