// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/impact/ImpactModel.h"
#include "ui/shell/View.h"

#include <QTimer>

namespace cb {

class DependencyForm;
class EmptyState;
class ImpactCanvas;
class ImpactControls;
class ImpactPanel;
class ImpactTable;
class ProgressLine;

/// What graph and table share: the panel at the side, the form of a new dependency, what is said
/// where there is nothing to show, progress, and the controls in the view bar.
class ImpactView : public View
{
    Q_OBJECT

public:
    ImpactView(std::shared_ptr<ImpactModel> model, bool isGraph, QWidget* parent);
    ~ImpactView() override;

    QString rangeText() const override;
    QWidget* viewBarControls() override;

    /// The panel of its own takes the place of the detail panel.
    bool hasDetail() const override { return false; }

    bool isBusy() const override { return m_model->isBusy(); }

    void reveal(const RecordRef& record) override;
    QList<QStringList> copyTable() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

    ImpactModel& model() const { return *m_model; }

    ImpactPanel& panel() const { return *m_panel; }

    /// Attaches the impact as a text to the change; one undo step.
    void addToRecord();

    void togglePanel();

signals:
    /// Another view of the place: "impact.table".
    void viewRequested(const QString& viewId);

protected:
    void setContent(QWidget* content);
    void openForm(std::optional<ItemId> upstream, std::optional<ItemId> downstream);

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void showPicture();
    void showGap();

    std::shared_ptr<ImpactModel> m_model;
    bool m_isGraph;
    bool m_isPanelOpen = true;
    DependencyForm* m_form;
    ProgressLine* m_progress;
    QWidget* m_middle;
    QWidget* m_content = nullptr;
    EmptyState* m_empty;
    ImpactPanel* m_panel;
    ImpactControls* m_controls;
    QTimer m_slow;
};

/// The graph with its columns.
class ImpactGraphView : public ImpactView
{
    Q_OBJECT

public:
    explicit ImpactGraphView(std::shared_ptr<ImpactModel> model, QWidget* parent = nullptr);

    QString id() const override;
    QString name() const override;

    ImpactCanvas& canvas() const { return *m_canvas; }

private:
    void addFrom(int node);
    void remove(int edge);

    ImpactCanvas* m_canvas;
};

/// The same as rows.
class ImpactTableView : public ImpactView
{
    Q_OBJECT

public:
    explicit ImpactTableView(std::shared_ptr<ImpactModel> model, QWidget* parent = nullptr);

    QString id() const override;
    QString name() const override;

    ImpactTable& table() const { return *m_table; }

private:
    void removeLastLine(int thing);

    ImpactTable* m_table;
};

} // namespace cb
