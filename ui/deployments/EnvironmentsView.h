// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/deployments/DeliverySource.h"
#include "ui/shell/View.h"

#include <QTimer>

namespace cb {

struct BoardContext;
class Button;
class EmptyState;
class EnvironmentsModel;
class EnvironmentsStrip;
class EnvironmentsTable;
class MenuButton;
class SkeletonLines;

/// What runs where: services by environment, now or at the end of an earlier day, with drift
/// between production environments and the commits that wait. Computed off the UI thread; the
/// newest question wins.
class EnvironmentsView : public View
{
    Q_OBJECT

public:
    explicit EnvironmentsView(BoardContext& context, QWidget* parent = nullptr);
    ~EnvironmentsView() override;

    QString id() const override;
    QString name() const override;

    bool hasRange() const override { return true; }

    void stepRange(int steps) override;
    void goToNow() override;
    QString rangeText() const override;
    void reveal(const RecordRef& record) override;
    QWidget* viewBarControls() override;

    bool wantsWideDetail() const override { return true; }

    bool isBusy() const override { return m_isBusy; }

    QString countText() const override;
    QString countHelp() const override;
    QStringList unusedFilterFields() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    QList<QStringList> copyTable() const override;

    void setShow(DeliveryShow show);
    void setDriftOnly(bool driftOnly);
    void setGrouping(DeliveryGrouping grouping);

    bool isDriftOnly() const { return m_query.driftOnly; }

    /// The day at whose end the state is shown; null: now.
    QDate day() const { return m_day; }

    EnvironmentsTable& table() const { return *m_table; }

    EnvironmentsModel& model() const { return *m_model; }

signals:
    /// A new arrangement is shown.
    void arranged();
    void shownChanged(bool isShown);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeControls();
    void retranslate();
    void connectParts();
    void arrangeAgain();
    void showArrangement(std::shared_ptr<const DeliveryArrangement> arrangement);
    void showNotice();
    void showNotShown();
    void placeNotice();
    void selectCell(const QModelIndex& index);
    void showSelection();
    void openDetail();
    QDate today() const;

    BoardContext& m_context;
    EnvironmentsModel* m_model;
    EnvironmentsTable* m_table;
    EnvironmentsStrip* m_strip;
    EmptyState* m_notice;
    SkeletonLines* m_loading;
    QWidget* m_controls;
    MenuButton* m_showButton;
    Button* m_driftButton;
    MenuButton* m_groupButton;
    std::shared_ptr<DeliverySource> m_source; ///< null while a job has it
    DeliveryQuery m_query;
    QDate m_day;
    QDate m_arrangedOn; ///< today, when it was arranged
    QTimer m_midnight;
    CancelToken m_running;
    bool m_isBusy = false;
    bool m_isAskedAgain = false;
    bool m_isFirst = true;
    bool m_isSelecting = false;
};

} // namespace cb
