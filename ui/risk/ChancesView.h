// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/predict/BoardChances.h"
#include "ui/shell/View.h"

namespace cb {

struct BoardContext;
struct ChancesContent;
class ChancesModel;
class ChancesTable;
class EmptyState;
class TextLabel;

/// The place Risk as a table: every open change that the filter lets through, what its owner
/// assessed beside what the model predicts. The detail panel says why.
class ChancesView : public View
{
    Q_OBJECT

public:
    explicit ChancesView(BoardContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("risk.changes"); }

    QString name() const override { return tr("Changes"); }

    QWidget* viewBarControls() override;

    bool isBusy() const override { return m_isComputing; }

    void reveal(const RecordRef& record) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    QList<QStringList> copyTable() const override;

    ChancesTable& table() const { return *m_table; }

signals:
    void computed();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void ask();
    void compute();
    void showContent(const std::shared_ptr<const ChancesContent>& content);
    void showSummary();
    void showGap();

    BoardContext& m_context;
    ChancesModel* m_model;
    ChancesTable* m_table;
    EmptyState* m_empty;
    TextLabel* m_summary;
    quint64 m_ticket = 0;
    bool m_isStale = true;
    bool m_isComputing = false;
    bool m_isSelecting = false;
};

} // namespace cb
