// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/SeenMarks.h"
#include "ui/review/SinceContent.h"

#include <QAbstractTableModel>

namespace cb {

/// How much of a group is open: its head alone, what matters, or all of it.
enum class GroupOpening
{
    Folded,
    Main,
    All
};

/// The rows of a comparison under the heads of their kinds. Kinds without rows have no head.
class SinceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit SinceModel(SeenMarks& seen, QObject* parent = nullptr);

    /// Null: nothing to show.
    void setContent(std::shared_ptr<const SinceContent> content);

    const std::shared_ptr<const SinceContent>& content() const { return m_content; }

    void setUnseenOnly(bool isUnseenOnly);

    bool isUnseenOnly() const { return m_isUnseenOnly; }

    bool isGroup(int row) const { return m_lines[static_cast<std::size_t>(row)].isHead; }

    DiffKind kindAt(int row) const { return m_lines[static_cast<std::size_t>(row)].kind; }

    /// Null for a head.
    const DiffRow* rowAt(int row) const;
    std::optional<ChangeId> changeAt(int row) const;
    /// The row of the change under that kind, or the first of that change; -1: none.
    int rowOf(ChangeId change, std::optional<DiffKind> kind = {}) const;
    int rowOfGroup(DiffKind kind) const;
    QList<int> groupRows() const;

    GroupOpening opening(DiffKind kind) const;
    void setOpening(DiffKind kind, GroupOpening opening);

    bool isSeen(int row) const;
    void setSeen(const QList<int>& rows, bool isSeen);

    /// Of what matters (folded standard changes and the like do not count): seen, and all.
    std::pair<int, int> seenCounts() const;

    QString cellText(int row, SinceColumn column) const;

    /// Texts changed (another language).
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void seenChanged();

private:
    struct Line
    {
        DiffKind kind = DiffKind::New;
        bool isHead = false;
        int index = 0; ///< in the content's rows of the kind
    };

    void layOut();
    const QList<DiffRow>& rowsOf(DiffKind kind) const;

    SeenMarks& m_seen;
    std::shared_ptr<const SinceContent> m_content;
    std::vector<Line> m_lines;
    std::array<GroupOpening, enumCount<DiffKind>()> m_openings;
    bool m_isUnseenOnly = false;
};

} // namespace cb
