// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/ImportModels.h"

#include "core/exchange/ValueWords.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/Icons.h"
#include "ui/theme/ThemeController.h"

#include <QBrush>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// "very_low" as people read it.
QString choiceLabel(const QString& text)
{
    QString label = text;
    label.replace(u'_', u' ');
    return label.isEmpty() ? label : label.first(1).toUpper() + label.sliced(1);
}

QString timeText(const std::optional<Instant>& instant, const QTimeZone& zone)
{
    if (!instant) {
        return {};
    }
    const LocalTime local = WallTime::toLocal(*instant, zone);
    const QLocale locale;
    return locale.toString(local.date, QLocale::ShortFormat) + u' ' + local.time.toString(u"HH:mm");
}

/// What the preview shows of any record.
struct Brief
{
    QString number;
    QString title;
    QString state;
    std::optional<Instant> start;
};

Brief briefOf(const Record& record)
{
    switch (kindOf(record)) {
    case RecordKind::Change: {
        const auto& change = std::get<Change>(record);
        return {change.number, change.title, toText(change.state), change.plannedStart};
    }
    case RecordKind::Incident: {
        const auto& incident = std::get<Incident>(record);
        return {incident.number, incident.title, toText(incident.state), incident.openedAt};
    }
    case RecordKind::Request: {
        const auto& request = std::get<ServiceRequest>(record);
        return {request.number, request.title, toText(request.state), request.requestedAt};
    }
    case RecordKind::Deployment: {
        const auto& deployment = std::get<Deployment>(record);
        return {
            deployment.externalId,
            deployment.version,
            toText(deployment.outcome),
            deployment.startedAt};
    }
    case RecordKind::Item: {
        const auto& item = std::get<ConfigurationItem>(record);
        return {item.name, item.type, {}, {}};
    }
    case RecordKind::Person: {
        const auto& person = std::get<Person>(record);
        return {person.name, person.mail, {}, {}};
    }
    case RecordKind::Window: {
        const auto& window = std::get<CalendarWindow>(record);
        const QTimeZone zone(window.times.zone);
        const bool isKnown = zone.isValid() && window.times.start.isValid();
        return {
            toText(window.kind),
            window.name,
            {},
            isKnown ? std::optional(WallTime::toInstant(window.times.start, zone)) : std::nullopt};
    }
    default:
        return {};
    }
}

} // namespace

ImportTableModel::ImportTableModel(BoardContext& context, ImportRun& run, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_run(run)
{
    connect(&run, &ImportRun::planChanged, this, &ImportTableModel::reload);
    connect(&run, &ImportRun::stageChanged, this, &ImportTableModel::reload);
}

void ImportTableModel::reload()
{
    const int now = rows();
    if (now != m_rows) {
        beginResetModel();
        m_rows = now;
        endResetModel();
    } else if (now > 0) {
        emit dataChanged(index(0, 0), index(now - 1, columnCount() - 1));
    }
}

int ImportTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ImportTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(headers().size());
}

QVariant ImportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? headers().value(section) : QVariant();
}

QVariant ImportTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rows()) {
        return {};
    }
    return cell(index.row(), index.column(), role);
}

Qt::ItemFlags ImportTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.row() < rows() && isChoice(index.row(), index.column())) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool ImportTableModel::isChoice(int /*row*/, int /*column*/) const
{
    return false;
}

int ColumnModel::rows() const
{
    return static_cast<int>(m_run.mapping().columns.size());
}

QStringList ColumnModel::headers() const
{
    return {tr("In the file"), tr("On the board"), tr("Values"), tr("Check")};
}

bool ColumnModel::isChoice(int /*row*/, int column) const
{
    return column == OnBoard;
}

ColumnModel::Verdict ColumnModel::verdict(const MappedColumn& column) const
{
    if (!column.field) {
        return {true, tr("skipped")};
    }
    const ImportPlan& plan = *m_run.plan();
    int unknown = 0;
    QString firstUnknown;
    for (const ValueUse& use : plan.values) {
        if (use.field == column.field && use.meaning.isEmpty()) {
            firstUnknown = unknown++ == 0 ? use.text : firstUnknown;
        }
    }
    if (unknown > 0) {
        return {false, tr("%1: choose", "an unknown word of a list").arg(firstUnknown)};
    }
    for (const ReferenceUse& use : plan.references) {
        if (use.field == column.field) {
            if (use.matched == 0) {
                return {true, tr("%n new name(s)", nullptr, use.names)};
            }
            return {
                use.matched == use.names,
                tr("%1 of %2 names known").arg(use.matched).arg(use.names)};
        }
    }
    const FieldSpec* spec = fieldSpec(m_run.mapping().kind, *column.field);
    if (spec != nullptr && spec->type == FieldType::Instant) {
        const QString zone = QString::fromLatin1(plan.mapping.zone);
        switch (plan.mapping.dateOrder) {
        case DateOrder::Dmy:
            return {true, tr("day first, %1").arg(zone)};
        case DateOrder::Mdy:
            return {true, tr("month first, %1").arg(zone)};
        case DateOrder::Ymd:
            return {true, tr("year first, %1").arg(zone)};
        case DateOrder::Auto:
            return {
                plan.question != "date-order"_L1,
                plan.question == "date-order"_L1 ? tr("day or month first?") : zone};
        }
    }
    return {true, {}};
}

QVariant ColumnModel::cell(int row, int column, int role) const
{
    const ImportMapping& mapping = m_run.mapping();
    const MappedColumn& mapped = mapping.columns[row];
    const QList<FieldSpec>& fields = fieldsOf(mapping.kind);
    if (column == OnBoard && role == ChoicesRole) {
        QStringList choices{tr("Not imported")};
        for (const FieldSpec& spec : fields) {
            choices.append(fieldLabel(mapping.kind, spec.field));
        }
        return choices;
    }
    if (column == OnBoard && role == ChosenRole) {
        for (int i = 0; i < fields.size(); ++i) {
            if (mapped.field == fields[i].field) {
                return i + 1;
            }
        }
        return 0;
    }
    const Verdict check = verdict(mapped);
    if (role == Qt::DecorationRole && column == Check && mapped.field) {
        const Icons icons(m_context.theme);
        return check.isGood ? icons.icon(Icon::Tick, ColorRole::Good)
                            : icons.icon(Icon::Warning, ColorRole::Warn);
    }
    if (role == Qt::ForegroundRole) {
        const Theme& theme = m_context.theme.theme();
        if (column == Check && !check.isGood) {
            return QBrush(theme.color(ColorRole::Warn));
        }
        return mapped.field ? QVariant() : QVariant(QBrush(theme.color(ColorRole::Text2)));
    }
    if (role == Qt::FontRole && column == InFile) {
        QFont font = m_context.theme.theme().font(TextRole::Body);
        font.setFamily(m_context.theme.fontFamilies().mono);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (column) {
    case InFile:
        return mapped.header.isEmpty() ? tr("(column %1)").arg(mapped.column + 1) : mapped.header;
    case OnBoard:
        return mapped.field ? fieldLabel(mapping.kind, *mapped.field) : tr("Not imported");
    case Values:
        return mapped.samples.isEmpty() ? u"–"_s : mapped.samples.join(u", "_s);
    default:
        return check.text;
    }
}

bool ColumnModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != OnBoard) {
        return false;
    }
    const ImportMapping& mapping = m_run.mapping();
    const int choice = value.toInt();
    const QList<FieldSpec>& fields = fieldsOf(mapping.kind);
    if (choice == cell(index.row(), OnBoard, ChosenRole).toInt() || choice < 0
        || choice > fields.size())
    {
        return false;
    }
    m_run.setField(
        mapping.columns[index.row()].column,
        choice == 0 ? std::nullopt : std::optional(fields[choice - 1].field));
    return true;
}

int ValueModel::rows() const
{
    return static_cast<int>(m_run.plan()->values.size());
}

QStringList ValueModel::headers() const
{
    return {tr("In the file"), tr("Rows"), tr("Field"), tr("Means here")};
}

const ValueUse& ValueModel::use(int row) const
{
    return m_run.plan()->values[row];
}

bool ValueModel::isChoice(int /*row*/, int column) const
{
    return column == Meaning;
}

int ValueModel::unknownWords() const
{
    const QList<ValueUse>& values = m_run.plan()->values;
    return static_cast<int>(std::count_if(
        values.cbegin(), values.cend(), [](const ValueUse& one) { return one.meaning.isEmpty(); }));
}

QVariant ValueModel::cell(int row, int column, int role) const
{
    const ValueUse& value = use(row);
    const QStringList choices = choicesOf(m_run.mapping().kind, value.field);
    if (column == Meaning && role == ChoicesRole) {
        QStringList labels{tr("Choose …")};
        for (const QString& choice : choices) {
            labels.append(choiceLabel(choice));
        }
        return labels;
    }
    if (column == Meaning && role == ChosenRole) {
        return choices.indexOf(value.meaning) + 1;
    }
    if (role == Qt::TextAlignmentRole && column == Rows) {
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role == Qt::ForegroundRole && column == Meaning && value.meaning.isEmpty()) {
        return QBrush(m_context.theme.theme().color(ColorRole::Warn));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (column) {
    case Word:
        return value.text;
    case Rows:
        return QLocale().toString(value.rows);
    case FieldName:
        return fieldLabel(m_run.mapping().kind, value.field);
    default:
        return value.meaning.isEmpty() ? tr("Choose …") : choiceLabel(value.meaning);
    }
}

bool ValueModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != Meaning) {
        return false;
    }
    const ValueUse one = use(index.row());
    const int choice = value.toInt();
    const QString meaning = choicesOf(m_run.mapping().kind, one.field).value(choice - 1);
    if (meaning == one.meaning) {
        return false;
    }
    m_run.setMeaning(one.field, one.text, meaning);
    return true;
}

int PreviewModel::rows() const
{
    return static_cast<int>(qMin<std::size_t>(m_run.plan()->records.size(), shownRecords));
}

QStringList PreviewModel::headers() const
{
    return {tr("ID"), tr("Title"), tr("State"), tr("Start"), tr("CIs"), tr("What happens")};
}

QVariant PreviewModel::cell(int row, int column, int role) const
{
    const PlannedRecord& planned = m_run.plan()->records[static_cast<std::size_t>(row)];
    if (role == Qt::FontRole && column == 1) {
        return m_context.theme.theme().font(TextRole::Strong);
    }
    if (role == Qt::ForegroundRole && planned.outcome == ImportOutcome::Equal) {
        return QBrush(m_context.theme.theme().color(ColorRole::Text2));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const Brief brief = briefOf(planned.record);
    switch (column) {
    case 0:
        return brief.number;
    case 1:
        return brief.title.left(200).simplified();
    case 2:
        return choiceLabel(brief.state);
    case 3:
        return timeText(brief.start, m_context.session.snapshot()->zone());
    case 4:
        return planned.itemNames.size() > 2
            ? tr("%1 and %n more", nullptr, static_cast<int>(planned.itemNames.size()) - 1)
                  .arg(planned.itemNames.first())
            : planned.itemNames.join(u", "_s);
    default:
        switch (planned.outcome) {
        case ImportOutcome::New:
            return tr("new");
        case ImportOutcome::Changed:
            return tr(
                "update, %n field(s)", nullptr, static_cast<int>(planned.changedFields.size()));
        case ImportOutcome::Equal:
            return tr("same");
        }
    }
    return {};
}

} // namespace cb
