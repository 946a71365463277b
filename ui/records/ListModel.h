// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "ui/records/ListArrangement.h"
#include "ui/records/RecordWords.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>
#include <optional>

namespace cb {

/// What one cell shows; the delegate paints it, text stands for it everywhere else.
struct ListCell
{
    QString text;
    std::optional<DisplayState> state; ///< sign before the text
    std::optional<DeploymentOutcome> outcome; ///< sign before the text
    std::optional<int> incidentPriority; ///< triangle before the text
    std::optional<RiskLevel> risk; ///< meter before the text
    ConflictLetters conflicts; ///< letters that stand for the text
    bool isEmergency = false; ///< bolt after the state's sign
    bool isEditedAfterApproval = false; ///< pencil after the text
    bool isStruckOut = false;
};

/// Rows of the board's columns in the order of an arrangement, with a head row before each group.
/// Nothing is kept per row. Columns are those of the arrangement's kind, all of them: the view
/// hides.
class ListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ListModel(QObject* parent = nullptr);

    /// Shows another arrangement; folded groups stay folded by their key.
    void setArrangement(std::shared_ptr<const ListArrangement> arrangement);

    const ListArrangement& arrangement() const { return *m_arrangement; }

    ListKind kind() const { return m_arrangement->query.kind; }

    ListColumn columnAt(int section) const { return ListColumns::of(kind()).at(section); }

    int sectionOf(ListColumn column) const
    {
        return static_cast<int>(ListColumns::of(kind()).indexOf(column));
    }

    bool isGroup(int row) const { return placeOf(row).position < 0; }

    /// Index of the group that a row belongs to (or heads), -1 where rows are not grouped.
    int groupAt(int row) const { return placeOf(row).group; }

    int groupCount() const { return static_cast<int>(m_arrangement->groups.size()); }

    const ListGroup& group(int group) const { return m_arrangement->groups[group]; }

    /// Row of a group's head.
    int rowOfGroup(int group) const { return m_groupStarts[static_cast<std::size_t>(group)]; }

    bool isFolded(int group) const;
    void setFolded(int group, bool isFolded);
    void setFoldedKeys(const QSet<QString>& keys);

    const QSet<QString>& foldedKeys() const { return m_foldedKeys; }

    /// The record of a row; nothing for a group's head.
    std::optional<RecordRef> recordAt(int row) const;
    /// Nothing where the record is filtered out or folded away.
    std::optional<int> rowOf(const RecordRef& record) const;
    /// The group that holds the record, folded or not.
    std::optional<int> groupOf(const RecordRef& record) const;
    /// All records shown by the filter, folded ones too, in their order.
    QList<RecordRef> records() const;
    QList<RecordRef> recordsOfGroup(int group) const;

    ListCell cell(int row, int section) const;

    /// Narrow lists show the start of a window only.
    void setCompact(bool isCompact);

    /// Texts changed (another language).
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct RowPlace
    {
        int group = -1;
        int position = -1; ///< in arrangement().rows; -1: the group's head
    };

    RowPlace placeOf(int row) const;
    void layOut();
    RecordRef refOf(qint32 tableRow) const;
    qint32 tableRowOf(const RecordRef& record) const;
    ListCell changeCell(std::size_t r, ListColumn column) const;
    QString changeText(std::size_t r, ListColumn column) const;
    ListCell incidentCell(std::size_t r, ListColumn column) const;
    ListCell requestCell(std::size_t r, ListColumn column) const;
    ListCell deploymentCell(std::size_t r, ListColumn column) const;
    QString spanText(qint64 start, qint64 end) const;
    QString instantText(qint64 ms) const;
    QString changeNumber(qint32 row) const;

    std::shared_ptr<const ListArrangement> m_arrangement;
    RecordTimes m_times;
    QSet<QString> m_foldedKeys;
    std::vector<int> m_groupStarts; ///< row of each group's head
    int m_rowCount = 0;
    bool m_isCompact = false;
};

} // namespace cb
