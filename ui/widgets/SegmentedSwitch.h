// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace cb {

class ThemeController;

/// One of a few, side by side in one frame: the views of a place. Left and right choose, as in a
/// tab bar.
class SegmentedSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedSwitch(const ThemeController& theme, QWidget* parent = nullptr);

    void setTexts(const QStringList& texts);
    void setCurrent(int index);

    int current() const { return m_current; }

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// By the user.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect segment(int index) const;
    int segmentWidth(int index) const;
    void choose(int index);
    void paintSegment(QPainter& painter, int index) const;

    const ThemeController& m_theme;
    QStringList m_texts;
    int m_current = 0;
};

} // namespace cb
