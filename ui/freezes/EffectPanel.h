// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/freeze/Thaw.h"

#include <QAbstractTableModel>
#include <QWidget>

#include <array>
#include <memory>

class QTableView;

namespace cb {

class MessageBar;
class TextLabel;
class ThawChart;
class ThemeController;

/// What a window does to the board, counted at some time. A value.
struct ShownEffect
{
    SnapshotPtr snapshot = std::make_shared<BoardSnapshot>();
    CalendarWindow window;
    WindowEffect effect;
    std::optional<Thaw> thaw;
    QString problem; ///< why it cannot be counted; empty: it was
    Instant countedAt;
};

/// The changes that a window meets, as rows.
class HitsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setEffect(std::shared_ptr<const ShownEffect> shown);

    ChangeId changeAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString remark(const WindowHit& hit) const;

    std::shared_ptr<const ShownEffect> m_shown = std::make_shared<ShownEffect>();
};

/// The effect of a window as it is edited: what it hits, and the thaw after it.
class EffectPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EffectPanel(const ThemeController& theme, QWidget* parent = nullptr);

    void setEffect(std::shared_ptr<const ShownEffect> shown);
    void clear();

    const ShownEffect& shown() const { return *m_shown; }

    QTableView& table() const { return *m_table; }

    ThawChart& chart() const { return *m_chart; }

signals:
    /// By Enter or a double click on a change that is hit.
    void openRequested(cb::ChangeId change);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTable();
    void showEffect();
    void showFigures();
    void showThaw();
    void applyTheme();

    static constexpr int figureCount = 4;

    const ThemeController& m_theme;
    std::shared_ptr<const ShownEffect> m_shown = std::make_shared<ShownEffect>();
    bool m_isEmpty = true;
    QWidget* m_content;
    TextLabel* m_title;
    TextLabel* m_counted;
    std::array<TextLabel*, figureCount> m_figures = {};
    std::array<TextLabel*, figureCount> m_names = {};
    HitsModel* m_model;
    QTableView* m_table;
    TextLabel* m_note;
    QWidget* m_thaw;
    TextLabel* m_thawTitle;
    TextLabel* m_earlier;
    ThawChart* m_chart;
    TextLabel* m_axis;
    MessageBar* m_advice;
};

} // namespace cb
