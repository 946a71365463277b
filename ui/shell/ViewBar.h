// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace cb {

struct BoardContext;
class SegmentedSwitch;
class View;

/// Under the filter bar: name of the place, switch of its views, steps of the range with the range
/// as text, and at the trailing end the view's own controls. Over a page: 'Back to …' and the
/// page's title.
class ViewBar : public QWidget
{
    Q_OBJECT

public:
    explicit ViewBar(BoardContext& context, QWidget* parent = nullptr);

    void showViews(const QString& placeName, const QList<View*>& views, View* current);
    void showPage(const QString& placeName, const QString& title, QWidget* controls = nullptr);
    void showRange(const View& view);

    /// Never widens its window.
    QSize minimumSizeHint() const override;

signals:
    void viewChosen(const QString& viewId);
    void backRequested();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyTheme();
    void retranslate();
    void setControls(QWidget* controls);
    void fitControls();

    BoardContext& m_context;
    QHBoxLayout* m_layout;
    QPushButton* m_back;
    QLabel* m_place;
    SegmentedSwitch* m_views;
    QToolButton* m_stepBack;
    QPushButton* m_today;
    QToolButton* m_stepOn;
    QLabel* m_range;
    QWidget* m_controls = nullptr;
    QStringList m_viewIds;
    QString m_placeName;
};

} // namespace cb
