// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/ChancesModel.h"

#include "ui/predict/PredictionWords.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// Few data come last: their base rate is no reason to look at them first.
double rankOf(const ChangeChance& chance)
{
    return chance.state == PredictionState::Ok ? chance.chance : chance.chance - 1;
}

bool isFigure(int column)
{
    return column == ChancesModel::Predicted;
}

} // namespace

std::vector<ChangeChance> ChancesContent::all() const
{
    std::vector<ChangeChance> all;
    all.reserve(rows.size());
    for (const ChanceRow& row : rows) {
        all.push_back(row.chance);
    }
    return all;
}

std::shared_ptr<const ChancesContent> makeChancesContent(
    const BoardChancesPtr& chances, const std::vector<int>& rows, int withReasons)
{
    auto content = std::make_shared<ChancesContent>();
    content->chances = chances;
    double greatest = chances->baseRate();
    for (const int row : rows) {
        const ChangeChance chance = chances->ofRow(row);
        if (chance.isShown()) {
            content->rows.push_back({row, chance, {}});
            greatest = std::max(
                greatest, chance.state == PredictionState::Ok ? chance.range.high : chance.chance);
        }
    }
    content->top = chancepainting::scaleTop(greatest);
    std::stable_sort(
        content->rows.begin(), content->rows.end(), [](const ChanceRow& a, const ChanceRow& b) {
            return rankOf(a.chance) > rankOf(b.chance);
        });
    for (ChanceRow& row : content->rows) {
        if (withReasons-- <= 0) {
            break;
        }
        const Prediction prediction = chances->scorer().predict(row.row);
        if (!prediction.contributions.isEmpty()) {
            const Contribution& first = prediction.contributions.first();
            row.reason = u"%1: %2"_s.arg(PredictionWords::points(first.points), first.words);
        }
    }
    return content;
}

ChancesModel::ChancesModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_times(m_content->chances->board()->zone(), {})
{}

void ChancesModel::setContent(std::shared_ptr<const ChancesContent> content, Instant now)
{
    beginResetModel();
    m_content = std::move(content);
    m_times = RecordTimes(m_content->chances->board()->zone(), now);
    endResetModel();
}

void ChancesModel::setTickable(bool isTickable)
{
    m_isTickable = isTickable;
}

void ChancesModel::setUnticked(const QSet<ChangeId>& changes)
{
    m_unticked = changes;
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1), {Qt::CheckStateRole});
    }
}

Qt::ItemFlags ChancesModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_isTickable && index.column() == Number ? flags | Qt::ItemIsUserCheckable : flags;
}

bool ChancesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!m_isTickable || !index.isValid() || role != Qt::CheckStateRole) {
        return false;
    }
    const ChangeId change = changeAt(index.row());
    if (value.value<Qt::CheckState>() == Qt::Checked) {
        m_unticked.remove(change);
    } else {
        m_unticked.insert(change);
    }
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit ticksChanged();
    return true;
}

void ChancesModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

ChangeId ChancesModel::changeAt(int row) const
{
    return m_content->chances->board()->changes->idAt(rowAt(row).row);
}

int ChancesModel::rowOf(ChangeId change) const
{
    const int wanted = m_content->chances->board()->changes->rowOf(change);
    const auto found = std::find_if(
        m_content->rows.cbegin(), m_content->rows.cend(), [wanted](const ChanceRow& row) {
            return row.row == wanted;
        });
    return wanted == noRow || found == m_content->rows.cend()
        ? -1
        : static_cast<int>(found - m_content->rows.cbegin());
}

DisplayState ChancesModel::stateAt(int row) const
{
    return m_content->chances->board()
        ->changes->displayStates[static_cast<std::size_t>(rowAt(row).row)];
}

std::optional<RiskLevel> ChancesModel::assessedAt(int row) const
{
    const quint8 risk =
        m_content->chances->board()->changes->risks[static_cast<std::size_t>(rowAt(row).row)];
    return risk == 0 ? std::nullopt : std::optional(static_cast<RiskLevel>(risk - 1));
}

int ChancesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content->rows.size());
}

int ChancesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ChancesModel::text(int row, int column) const
{
    const ChanceRow& shown = rowAt(row);
    const ChangeColumns& changes = *m_content->chances->board()->changes;
    switch (column) {
    case Number:
        return changes.numbers.at(shown.row);
    case Title:
        return changes.titles.at(shown.row);
    case Planned: {
        const qint64 start = changes.plannedStarts[static_cast<std::size_t>(shown.row)];
        return start == noInstant ? tr("no date") : m_times.instant(Instant{start});
    }
    case Assessed: {
        const auto level = assessedAt(row);
        return level ? RecordWords::risk(*level) : tr("not assessed");
    }
    case Predicted:
        return PredictionWords::chance(shown.chance);
    case Range:
        return PredictionWords::chanceWithRange(shown.chance);
    case Reason:
        return shown.chance.state == PredictionState::FewData
            ? tr("counts with the base rate, %1").arg(PredictionWords::percent(shown.chance.chance))
            : shown.reason;
    default:
        return {};
    }
}

QString ChancesModel::spoken(int row, int column) const
{
    if (column == Number) {
        return u"%1, %2"_s.arg(text(row, column), RecordWords::state(stateAt(row)));
    }
    return column == Predicted || column == Range
        ? PredictionWords::spoken(rowAt(row).chance, m_content->chances->label())
        : text(row, column);
}

QVariant ChancesModel::sortKey(int row, int column) const
{
    const ChanceRow& shown = rowAt(row);
    const ChangeColumns& changes = *m_content->chances->board()->changes;
    switch (column) {
    case Planned: {
        const qint64 start = changes.plannedStarts[static_cast<std::size_t>(shown.row)];
        return start == noInstant ? std::numeric_limits<qint64>::max() : start;
    }
    case Assessed:
        return static_cast<int>(changes.risks[static_cast<std::size_t>(shown.row)]);
    case Predicted:
        return rankOf(shown.chance);
    case Range:
        return shown.chance.state == PredictionState::Ok
            ? shown.chance.range.high - shown.chance.range.low
            : -1.0;
    default:
        return text(row, column);
    }
}

QVariant ChancesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == Range || index.column() == Predicted
            ? text(index.row(), Range)
            : text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return spoken(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::AlignVCenter | (isFigure(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading));
    case sortRole:
        return sortKey(index.row(), index.column());
    case Qt::CheckStateRole:
        return m_isTickable && index.column() == Number
            ? QVariant(m_unticked.contains(changeAt(index.row())) ? Qt::Unchecked : Qt::Checked)
            : QVariant();
    default:
        return {};
    }
}

QVariant ChancesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::AlignVCenter | (isFigure(section) ? Qt::AlignTrailing : Qt::AlignLeading));
    }
    if (role == Qt::ToolTipRole) {
        return section == Predicted ? labelName(m_content->chances->label())
            : section == Range      ? tr("80 % range; the grey line is the base rate, %1")
                                     .arg(PredictionWords::percent(m_content->chances->baseRate()))
                               : QVariant();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Number:
        return tr("ID");
    case Title:
        return tr("Change");
    case Planned:
        return tr("Planned");
    case Assessed:
        return tr("Assessed");
    case Predicted:
        return tr("Predicted");
    case Range:
        return tr("Range, 0 to %1").arg(PredictionWords::percent(m_content->top));
    default:
        return tr("Largest reason, in points");
    }
}

} // namespace cb
