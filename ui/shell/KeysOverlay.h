// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace cb {

struct BoardContext;

/// All keys that work here, over the window: those that what is shown handles itself, then those of
/// the actions by menu. Any key or click closes it.
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

        friend bool operator==(const Row&, const Row&) = default;
    };

    struct Group
    {
        QString title;
        QList<Row> rows;
    };

    /// Where a title (row -1) or a row stands.
    struct Place
    {
        int group = 0;
        int row = -1;
        QRect box;
    };

    QList<Group> groups() const;
    QList<Group> ownGroups() const;
    static QList<Place> places(const QList<Group>& groups, const QRect& body, QSize row, int gap);
    QList<Place> fittingPlaces(const QList<Group>& groups, const QRect& body) const;
    QRect card() const;
    void paintRow(QPainter& painter, const Row& row, const QRect& box) const;
    void leave();

    BoardContext& m_context;
    QPointer<QWidget> m_before;
};

} // namespace cb
