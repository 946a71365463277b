// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace cb {

struct BoardContext;

/// All keys that work here, by menu, over the window. Any key or click closes it.
class KeysOverlay : public QWidget
{
    Q_OBJECT

public:
    /// Covers `window` and takes the focus; gives it back when it closes.
    KeysOverlay(BoardContext& context, QWidget& window);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row
    {
        QString keys;
        QString what;
        bool isEnabled = true;
    };

    struct Group
    {
        QString title;
        QList<Row> rows;
    };

    QList<Group> groups() const;
    int paintGroup(QPainter& painter, const Group& group, QPoint at, int width) const;
    void leave();

    BoardContext& m_context;
    QPointer<QWidget> m_before;
};

} // namespace cb
