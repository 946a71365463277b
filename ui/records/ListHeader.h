// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/ListColumns.h"

#include <QHeaderView>

namespace cb {

class ListModel;
class ThemeController;

/// Heads of the list's columns. A click sorts, with Shift it adds a second key; a second click
/// turns the direction round.
class ListHeader : public QHeaderView
{
    Q_OBJECT

public:
    ListHeader(const ThemeController& theme, const ListModel& model, QWidget* parent = nullptr);

    void setSorts(const QList<ListSort>& sorts);

    const QList<ListSort>& sorts() const { return m_sorts; }

    /// As a click on the head of a column does.
    void sortBy(ListColumn column, bool asSecond);

    QSize sizeHint() const override;

signals:
    void sortsChosen(const QList<cb::ListSort>& sorts);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    const ThemeController& m_theme;
    const ListModel& m_model;
    QList<ListSort> m_sorts;
    QPoint m_pressedAt;
};

} // namespace cb
