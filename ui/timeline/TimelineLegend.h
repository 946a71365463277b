// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace cb {

class ThemeController;

/// The strip below a timeline: what its signs mean at the present zoom, and the zoom's buttons.
class TimelineLegend : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineLegend(const ThemeController& theme, QWidget* parent = nullptr);

    /// Counts in columns, or bars and signs.
    void setHasColumns(bool hasColumns);

signals:
    /// +1: closer, -1: farther.
    void zoomRequested(int steps);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Entry;

    QList<Entry> entries() const;
    void paintSwatch(QPainter& painter, const Entry& entry, const QRectF& box) const;
    void applyTheme();
    void retranslate();
    void layButtons();
    double buttonsWidth() const;

    const ThemeController& m_theme;
    QToolButton* m_closer;
    QToolButton* m_farther;
    bool m_hasColumns = false;
};

} // namespace cb
