// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/ConflictCells.h"

#include <QAbstractTableModel>
#include <QSet>

namespace cb {

/// What a row of the conflicts view is.
enum class ConflictLineKind
{
    Group,
    Cause,
    Pair,
    MorePairs, ///< "28 more pairs among these 8 changes"
    MoreCauses, ///< "76 more causes that block, 334 conflicts"
    KeptOut,
    Lapsed
};

/// A row. Indexes are those of the content.
struct ConflictRow
{
    ConflictLineKind kind = ConflictLineKind::Group;
    ConflictGroup group = ConflictGroup::Blocks;
    int index = -1; ///< cause, kept-out change or lapsed acceptance
    int conflict = -1; ///< of a pair
    int hidden = 0; ///< of the "more" rows: how many they stand for

    friend bool operator==(const ConflictRow&, const ConflictRow&) = default;
};

/// Causes under the heads of their groups, opening to their pairs. At first a group shows 12 causes
/// and a cause 3 pairs, the rest is one row that opens it. Groups without rows have no head.
class ConflictModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int firstCauses = 12;
    static constexpr int firstPairs = 3;

    explicit ConflictModel(QObject* parent = nullptr);

    /// Nothing: nothing to show. What is open stays open where it is still there.
    void setCells(std::optional<ConflictCells> cells);

    const std::optional<ConflictCells>& cells() const { return m_cells; }

    /// A copy, as rows do not outlive a reset.
    ConflictRow lineAt(int row) const;
    /// The conflict that a row stands for: that of a pair, the first of a cause; -1: none.
    int conflictAt(int row) const;
    /// The cause of a cause, a pair or "more pairs"; null: none.
    const ConflictCause* causeAt(int row) const;
    /// The change of a row where it is about one; of a conflict its first side.
    std::optional<ChangeId> changeAt(int row) const;

    bool isGroup(int row) const { return lineAt(row).kind == ConflictLineKind::Group; }

    bool isOpen(int row) const;
    /// Opens or folds a group, a cause, or what a "more" row stands for. Returns the row that
    /// stands for it afterwards.
    int setOpen(int row, bool isOpen);

    int rowOfLine(const ConflictRow& line) const;
    /// Row of the cause; -1: it is folded away or gone.
    int rowOfCause(quint64 id) const;
    /// Row of a conflict, its cause opened for it; -1: it is not in the content.
    int revealConflict(int conflict);
    QList<int> groupRows() const;

    QString cellText(int row, ConflictColumn column) const;
    ConflictCell cell(int row, ConflictColumn column) const;

    QStringList foldedGroups() const;
    void setFoldedGroups(const QStringList& groups);

    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void layOut();
    void addCauses(ConflictGroup group);
    void addPairs(ConflictGroup group, int cause);
    void reset();

    const ConflictContent& content() const { return m_cells->content(); }

    std::optional<ConflictCells> m_cells;
    std::vector<ConflictRow> m_lines;
    QSet<ConflictGroup> m_folded{ConflictGroup::KeptOut, ConflictGroup::Answered};
    QSet<ConflictGroup> m_whole; ///< groups that show all their causes
    QHash<quint64, bool> m_open; ///< by cause; true: all its pairs
};

} // namespace cb
