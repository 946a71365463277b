// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/ConflictModel.h"

#include "core/conflict/ConflictWords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

} // namespace

ConflictModel::ConflictModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

void ConflictModel::setCells(std::optional<ConflictCells> cells)
{
    beginResetModel();
    m_cells = std::move(cells);
    layOut();
    endResetModel();
}

void ConflictModel::reset()
{
    beginResetModel();
    layOut();
    endResetModel();
}

void ConflictModel::layOut()
{
    m_lines.clear();
    if (!m_cells) {
        return;
    }
    for (int g = 0; g < enumCount<ConflictGroup>(); ++g) {
        const auto group = static_cast<ConflictGroup>(g);
        const bool isKeptOut = group == ConflictGroup::KeptOut;
        const bool isAnswered = group == ConflictGroup::Answered;
        const bool isEmpty = content().causesOf(group).empty()
            && !(isKeptOut && !content().keptOut().empty())
            && !(isAnswered && !content().lapsed().empty());
        if (isEmpty) {
            continue;
        }
        m_lines.push_back({ConflictLineKind::Group, group});
        if (m_folded.contains(group)) {
            continue;
        }
        addCauses(group);
        for (int i = 0; isKeptOut && i < static_cast<int>(content().keptOut().size()); ++i) {
            m_lines.push_back({ConflictLineKind::KeptOut, group, i});
        }
        for (int i = 0; isAnswered && i < static_cast<int>(content().lapsed().size()); ++i) {
            m_lines.push_back({ConflictLineKind::Lapsed, group, i});
        }
    }
}

void ConflictModel::addCauses(ConflictGroup group)
{
    const std::vector<int>& causes = content().causesOf(group);
    const auto count = static_cast<int>(causes.size());
    // One row that stands for one cause would save nothing.
    const int shown = m_whole.contains(group) || count <= firstCauses + 1 ? count : firstCauses;
    for (int i = 0; i < shown; ++i) {
        const int cause = causes[at(i)];
        m_lines.push_back({ConflictLineKind::Cause, group, cause});
        addPairs(group, cause);
    }
    if (shown < count) {
        m_lines.push_back(
            {ConflictLineKind::MoreCauses, group, causes[at(shown)], -1, count - shown});
    }
}

void ConflictModel::addPairs(ConflictGroup group, int index)
{
    const ConflictCause& cause = content().causes()[at(index)];
    const auto open = m_open.constFind(cause.id);
    if (open == m_open.constEnd()) {
        return;
    }
    const auto count = static_cast<int>(cause.conflicts.size());
    const int shown = *open || count <= firstPairs + 1 ? count : firstPairs;
    for (int i = 0; i < shown; ++i) {
        m_lines.push_back({ConflictLineKind::Pair, group, index, cause.conflicts[at(i)]});
    }
    if (shown < count) {
        m_lines.push_back({ConflictLineKind::MorePairs, group, index, -1, count - shown});
    }
}

ConflictRow ConflictModel::lineAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_lines[at(row)] : ConflictRow();
}

const ConflictCause* ConflictModel::causeAt(int row) const
{
    const ConflictRow line = lineAt(row);
    switch (line.kind) {
    case ConflictLineKind::Cause:
    case ConflictLineKind::Pair:
    case ConflictLineKind::MorePairs:
        return &content().causes()[at(line.index)];
    default:
        return nullptr;
    }
}

int ConflictModel::conflictAt(int row) const
{
    const ConflictRow line = lineAt(row);
    if (line.kind == ConflictLineKind::Pair) {
        return line.conflict;
    }
    const ConflictCause* cause = causeAt(row);
    return cause ? cause->conflicts.front() : -1;
}

std::optional<ChangeId> ConflictModel::changeAt(int row) const
{
    const ConflictRow line = lineAt(row);
    const ChangeColumns* changes = m_cells ? content().board().changes.get() : nullptr;
    if (const int conflict = conflictAt(row); conflict >= 0) {
        const int change = content().set().at(conflict).a;
        return change == noRow ? std::nullopt : std::optional(changes->idAt(change));
    }
    if (line.kind == ConflictLineKind::KeptOut) {
        return changes->idAt(content().keptOut()[at(line.index)].change);
    }
    if (line.kind == ConflictLineKind::Lapsed) {
        const int acceptance = content().lapsed()[at(line.index)].acceptance;
        return (*content().board().acceptances)[acceptance].change;
    }
    return std::nullopt;
}

bool ConflictModel::isOpen(int row) const
{
    const ConflictRow line = lineAt(row);
    switch (line.kind) {
    case ConflictLineKind::Group:
        return !m_folded.contains(line.group);
    case ConflictLineKind::Cause:
    case ConflictLineKind::Pair:
        return m_open.contains(content().causes()[at(line.index)].id);
    default:
        return false;
    }
}

int ConflictModel::setOpen(int row, bool isOpen)
{
    ConflictRow line = lineAt(row);
    switch (line.kind) {
    case ConflictLineKind::Group:
        if (isOpen) {
            m_folded.remove(line.group);
        } else {
            m_folded.insert(line.group);
            m_whole.remove(line.group);
        }
        break;
    case ConflictLineKind::MoreCauses:
        if (isOpen) {
            m_whole.insert(line.group); // its place is taken by the first cause that it stood for
            line = {ConflictLineKind::Cause, line.group, line.index};
        } else {
            line = {ConflictLineKind::Group, line.group};
        }
        break;
    case ConflictLineKind::MorePairs:
    case ConflictLineKind::Cause:
    case ConflictLineKind::Pair: {
        const ConflictCause& cause = content().causes()[at(line.index)];
        const bool isWhole = line.kind == ConflictLineKind::MorePairs;
        if (!isOpen) {
            m_open.remove(cause.id);
            line = {ConflictLineKind::Cause, line.group, line.index};
        } else if (isWhole) {
            m_open.insert(cause.id, true);
            const std::size_t first = cause.conflicts.size() - at(line.hidden);
            line = {ConflictLineKind::Pair, line.group, line.index, cause.conflicts[first]};
        } else if (!m_open.contains(cause.id)) {
            m_open.insert(cause.id, false);
        }
        break;
    }
    case ConflictLineKind::KeptOut:
    case ConflictLineKind::Lapsed:
        return row;
    }
    reset();
    return rowOfLine(line);
}

int ConflictModel::rowOfLine(const ConflictRow& line) const
{
    const auto found = std::find(m_lines.begin(), m_lines.end(), line);
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int ConflictModel::rowOfCause(quint64 id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const ConflictRow& line = m_lines[at(row)];
        if (line.kind == ConflictLineKind::Cause && content().causes()[at(line.index)].id == id) {
            return row;
        }
    }
    return -1;
}

int ConflictModel::revealConflict(int conflict)
{
    for (int g = 0; m_cells && g < enumCount<ConflictGroup>(); ++g) {
        const auto group = static_cast<ConflictGroup>(g);
        const std::vector<int>& causes = content().causesOf(group);
        for (std::size_t i = 0; i < causes.size(); ++i) {
            const ConflictCause& cause = content().causes()[at(causes[i])];
            const auto found =
                std::lower_bound(cause.conflicts.begin(), cause.conflicts.end(), conflict);
            if (found == cause.conflicts.end() || *found != conflict) {
                continue;
            }
            m_folded.remove(group);
            if (i >= at(firstCauses)) {
                m_whole.insert(group);
            }
            const bool isLate = found - cause.conflicts.begin() >= firstPairs;
            m_open.insert(cause.id, isLate || m_open.value(cause.id));
            reset();
            return rowOfLine({ConflictLineKind::Pair, group, causes[i], conflict});
        }
    }
    return -1;
}

QList<int> ConflictModel::groupRows() const
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (isGroup(row)) {
            rows.append(row);
        }
    }
    return rows;
}

QStringList ConflictModel::foldedGroups() const
{
    QStringList folded;
    for (const ConflictGroup group : m_folded) {
        folded.append(toText(group));
    }
    folded.sort();
    return folded;
}

void ConflictModel::setFoldedGroups(const QStringList& groups)
{
    m_folded.clear();
    for (const QString& text : groups) {
        if (const auto group = fromText<ConflictGroup>(text)) {
            m_folded.insert(*group);
        }
    }
    reset();
}

ConflictCell ConflictModel::cell(int row, ConflictColumn column) const
{
    const ConflictRow line = lineAt(row);
    switch (line.kind) {
    case ConflictLineKind::Cause:
        return m_cells->causeCell(content().causes()[at(line.index)], column);
    case ConflictLineKind::Pair:
        return m_cells->pairCell(content().causes()[at(line.index)], line.conflict, column);
    case ConflictLineKind::KeptOut:
        return m_cells->keptOutCell(content().keptOut()[at(line.index)], column);
    case ConflictLineKind::Lapsed:
        return m_cells->lapsedCell(content().lapsed()[at(line.index)], column);
    case ConflictLineKind::Group:
    case ConflictLineKind::MorePairs:
    case ConflictLineKind::MoreCauses:
        break;
    }
    ConflictCell cell;
    if (!m_cells || column != ConflictColumn::Cause || m_lines.empty()) {
        return cell;
    }
    if (line.kind == ConflictLineKind::Group) {
        cell.text = ConflictCells::groupName(line.group);
        cell.aside = m_cells->groupNote(line.group);
    } else if (line.kind == ConflictLineKind::MorePairs) {
        cell.text = m_cells->morePairs(content().causes()[at(line.index)], line.hidden);
        cell.isMuted = true;
    } else {
        const std::vector<int>& causes = content().causesOf(line.group);
        int conflicts = 0;
        for (std::size_t i = causes.size() - at(line.hidden); i < causes.size(); ++i) {
            conflicts += static_cast<int>(content().causes()[at(causes[i])].conflicts.size());
        }
        cell.text = m_cells->moreCauses(line.group, line.hidden, conflicts);
        cell.isMuted = true;
    }
    return cell;
}

QString ConflictModel::cellText(int row, ConflictColumn column) const
{
    return cell(row, column).words();
}

void ConflictModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int ConflictModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ConflictModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : conflictColumnCount;
}

QVariant ConflictModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto column = static_cast<ConflictColumn>(index.column());
    const ConflictRow line = lineAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index.row(), column);
    case Qt::AccessibleTextRole: {
        const ConflictCell shown = cell(index.row(), column);
        return shown.letter ? u"%1, %2: %3"_s.arg(
                   conflictKindName(shown.letter->kind),
                   severityName(
                       shown.letter->blocks ? ConflictSeverity::Blocks : ConflictSeverity::Warns),
                   shown.words())
                            : shown.words();
    }
    case Qt::AccessibleDescriptionRole:
        if (line.kind == ConflictLineKind::Group || line.kind == ConflictLineKind::Cause) {
            return isOpen(index.row()) ? tr("unfolded") : tr("folded");
        }
        return {};
    default:
        return {};
    }
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole) {
        return {};
    }
    return ConflictCells::columnName(static_cast<ConflictColumn>(section));
}

Qt::ItemFlags ConflictModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return isGroup(index.row())
        ? Qt::ItemIsEnabled
        : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace cb
