// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/domain/BoardSnapshot.h"
#include "core/report/Chart.h"
#include "core/risk/RiskMatrix.h"
#include "ui/shell/View.h"

#include <QDate>

namespace cb {

struct BoardContext;
struct FilterResult;
struct Foreseen;
class CardGrid;
class ChartCard;
class MessageBar;
class SkeletonLines;
class TextLabel;

/// The charts of the risk overview on what the filter lets through, the owners' assessment above
/// what the model predicts: computed off the UI thread, the newest question wins. A point opens the
/// list with a filter for its records.
class RiskView : public View
{
    Q_OBJECT

public:
    explicit RiskView(BoardContext& context, QWidget* parent = nullptr);
    ~RiskView() override;

    QString id() const override { return QStringLiteral("risk.overview"); }

    QString name() const override { return tr("Overview"); }

    QWidget* viewBarControls() override;

    bool hasDetail() const override { return false; }

    bool isBusy() const override { return m_isBusy; }

    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    /// Of the card with the focus, else of the first.
    QList<QStringList> copyTable() const override;

    QSize pictureSize() const override;

    bool paintsPictures() const override { return true; }

    void paintPicture(QPainter& painter, const QSize& size, const Theme& theme) override;

    const QList<ChartCard*>& cards() const { return m_cards; }

signals:
    void computed();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Answer
    {
        QList<Chart> charts;
        SnapshotPtr snapshot;
        QString period;
        bool isComplete = true;
    };

    void makeCards();
    void makeRuleAction();
    ChartCard* focusedCard() const;
    QDate today() const;
    void ask();
    Foreseen foreseen(const FilterResult& result) const;
    void compute();
    void compute(const MatrixLevels& levels);
    void showAnswer(const Answer& answer);
    void showGrid();
    void openLink(const ChartLink& link);

    BoardContext& m_context;
    CardGrid* m_grid;
    MessageBar* m_message;
    SkeletonLines* m_loading;
    TextLabel* m_period;
    QList<ChartCard*> m_cards;
    QAction* m_rule = nullptr;
    SnapshotPtr m_snapshot; ///< that the charts' rows belong to
    QDate m_shownDay;
    CancelToken m_running;
    quint64 m_ticket = 0;
    int m_scroll = -1; ///< to be restored
    bool m_isBusy = false;
    bool m_isStale = true;
};

} // namespace cb
