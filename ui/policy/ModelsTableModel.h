// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/StandardModel.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace cb {

class ThemeController;

enum class ModelCell
{
    Name,
    Team,
    Runs,
    SinceFailure,
    Last, ///< the last runs as dots
    Check,
    State
};
constexpr int modelCells = 7;

/// The models of standard changes with how they went.
class ModelsTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `standings` empty: not counted yet; else one for each model.
    void setModels(
        const QList<StandardModel>& models,
        const QList<ModelStanding>& standings,
        SnapshotPtr snapshot,
        Instant now);

    const StandardModel* modelAt(int row) const;
    const ModelStanding* standingAt(int row) const;
    bool isCheckDue(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, ModelCell cell) const;
    QString checkText(const StandardModel& model) const;
    QDate today() const;

    QList<StandardModel> m_models;
    QList<ModelStanding> m_standings;
    SnapshotPtr m_snapshot;
    Instant m_now;
};

/// Paints the last runs as dots, a failure as a square on its corner, and the state with its sign.
class ModelsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ModelsDelegate(
        const ThemeController& theme, const ModelsTableModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;

private:
    void paintDots(QPainter& painter, const QRect& cell, const ModelStanding& standing) const;
    void paintState(QPainter& painter, const QStyleOptionViewItem& option, int row) const;

    const ThemeController& m_theme;
    const ModelsTableModel& m_model;
};

} // namespace cb
