// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/predict/BoardChances.h"
#include "ui/records/RecordWords.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>

namespace cb {

/// A change with its chance and its largest reason.
struct ChanceRow
{
    int row = noRow; ///< of the board's changes
    ChangeChance chance;
    QString reason; ///< words and points; empty where data are few

    friend bool operator==(const ChanceRow&, const ChanceRow&) = default;
};

/// What the table of chances shows. Immutable.
struct ChancesContent
{
    BoardChancesPtr chances = std::make_shared<BoardChances>();
    std::vector<ChanceRow> rows; ///< largest chance first, few data last
    double top = 1; ///< end of the scale of all bars

    std::vector<ChangeChance> all() const;
};

/// Of the open changes among `rows` (of chances->board()), with the reasons of at most
/// `withReasons` of them. Some microseconds each, so off the UI thread.
std::shared_ptr<const ChancesContent> makeChancesContent(
    const BoardChancesPtr& chances, const std::vector<int>& rows, int withReasons = 2000);

/// Open changes: the owner's assessment beside the model's chance.
class ChancesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Number, ///< with the sign of the state
        Title,
        Planned,
        Assessed, ///< meter and word
        Predicted,
        Range, ///< bar with whisker and base rate
        Reason
    };

    static constexpr int columns = Reason + 1;
    static constexpr int sortRole = Qt::UserRole;

    explicit ChancesModel(QObject* parent = nullptr);

    void setContent(std::shared_ptr<const ChancesContent> content, Instant now);

    const ChancesContent& content() const { return *m_content; }

    const ChanceRow& rowAt(int row) const { return m_content->rows[static_cast<std::size_t>(row)]; }

    ChangeId changeAt(int row) const;
    /// -1: it is not shown.
    int rowOf(ChangeId change) const;
    DisplayState stateAt(int row) const;
    /// Nothing: not assessed.
    std::optional<RiskLevel> assessedAt(int row) const;

    /// Rows can be ticked; at first all are.
    void setTickable(bool isTickable);

    bool isTickable() const { return m_isTickable; }

    void setUnticked(const QSet<ChangeId>& changes);

    const QSet<ChangeId>& unticked() const { return m_unticked; }

    /// Texts are in another language.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    /// By the user.
    void ticksChanged();

private:
    QString text(int row, int column) const;
    QVariant sortKey(int row, int column) const;
    QString spoken(int row, int column) const;

    std::shared_ptr<const ChancesContent> m_content = std::make_shared<ChancesContent>();
    RecordTimes m_times;
    QSet<ChangeId> m_unticked;
    bool m_isTickable = false;
};

} // namespace cb
