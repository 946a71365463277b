// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/slots/ClearPainter.h"

#include <QWidget>

namespace cb {

class ThemeController;

/// The two timelines of a clearing: as the board stands, and with the moves. Both below each other,
/// or one of them. A click on a bar chooses its change.
class ClearTimeline : public QWidget
{
    Q_OBJECT

public:
    enum class Shown
    {
        Both,
        Now,
        Choice
    };

    explicit ClearTimeline(const ThemeController& theme, QWidget* parent = nullptr);

    struct Content
    {
        SnapshotPtr snapshot;
        ClearPicture now;
        ClearPicture choice;
        QString nowText; ///< "31 conflicts, 12 block"
        QString choiceText;
        int current = noRow;
    };

    void setContent(const Content& content);
    void setShown(Shown shown);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void changeClicked(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Part
    {
        const ClearPicture* picture = nullptr;
        QRectF head;
        ClearGeometry geometry;
        QString title;
        QString text;
    };

    std::vector<Part> parts() const;
    void paintHead(QPainter& painter, const Part& part) const;
    const ClearBar* barAt(QPointF at) const;

    const ThemeController& m_theme;
    Content m_content;
    Shown m_shown = Shown::Both;
};

} // namespace cb
