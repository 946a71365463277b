// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "ui/records/ListArrangement.h"
#include "ui/shell/View.h"

#include <QTimer>

#include <array>

class QMenu;

namespace cb {

struct BoardContext;
class EmptyState;
class ListModel;
class ListTable;
class MenuButton;
class SkeletonLines;

/// The board as a list: changes, incidents, requests or deployments that the filter lets through,
/// grouped and sorted. Arranging happens off the UI thread; the newest question wins.
class ListView : public View
{
    Q_OBJECT

public:
    explicit ListView(BoardContext& context, QWidget* parent = nullptr);
    ~ListView() override;

    QString id() const override;
    QString name() const override;
    void reveal(const RecordRef& record) override;
    QWidget* viewBarControls() override;

    bool wantsWideDetail() const override { return true; }

    QStringList unusedFilterFields() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    QList<QStringList> copyTable() const override;

    void setKind(ListKind kind);
    void setGrouping(ListGrouping grouping);
    void setSorts(const QList<ListSort>& sorts);
    void setColumnShown(ListColumn column, bool isShown);

    ListKind kind() const { return m_query.kind; }

    ListTable& table() const { return *m_table; }

    ListModel& model() const { return *m_model; }

signals:
    /// A new arrangement is shown.
    void arranged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct KindState
    {
        ListGrouping grouping = ListGrouping::None;
        QList<ListSort> sorts;
        QList<ListColumn> hidden;
        QHash<ListColumn, int> widths; ///< at 100 percent text
        QList<ListColumn> order;
    };

    void makeControls();
    void retranslate();
    void arrangeAgain();
    void showArrangement(std::shared_ptr<const ListArrangement> arrangement);
    void showNotice();
    void applyColumns();
    void rememberWidth(int section, int width);
    void rememberOrder();
    void fillColumnsMenu();
    void stepSort(int step);
    void dropBlamedTerm();
    bool isCompact() const;
    bool isShown(ListColumn column) const;

    KindState& state() { return m_states[static_cast<std::size_t>(m_query.kind)]; }

    const KindState& state() const { return m_states[static_cast<std::size_t>(m_query.kind)]; }

    BoardContext& m_context;
    ListModel* m_model = nullptr;
    ListTable* m_table = nullptr;
    EmptyState* m_notice = nullptr;
    SkeletonLines* m_loading = nullptr;
    QWidget* m_controls = nullptr;
    MenuButton* m_kindButton = nullptr;
    MenuButton* m_sortButton = nullptr;
    MenuButton* m_groupButton = nullptr;
    MenuButton* m_columnsButton = nullptr;
    QMenu* m_columnsMenu = nullptr;
    ListQuery m_query;
    std::array<KindState, 4> m_states;
    CancelToken m_running;
    QTimer m_minute;
    quint64 m_ticket = 0;
    bool m_isApplyingColumns = false;
    bool m_isSelecting = false;
};

} // namespace cb
