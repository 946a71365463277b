// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace cb {

struct BoardContext;
class StatusAnnouncer;

/// The bar at the foot of the window. Leading: board, store and its state, last sync, selection,
/// what was said last. Trailing: work in the background, reading progress, conflicts, zone with
/// offset (a switch where the viewer's zone differs), date and time.
class BoardStatusBar : public QWidget
{
    Q_OBJECT

public:
    explicit BoardStatusBar(BoardContext& context, QWidget* parent = nullptr);

    /// Adds what tells of work that goes on in the background, before the reading progress. Takes
    /// ownership.
    void addWork(QWidget* part);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyTheme();
    void showStore();
    void showSelection();
    void showProgress(qint64 done, qint64 total);
    void showTime();
    void showAll();
    QLabel* addPart(const QString& name);

    BoardContext& m_context;
    QLabel* m_board;
    QLabel* m_storeSign;
    QLabel* m_store;
    QLabel* m_sync;
    QLabel* m_selection;
    QLabel* m_progress;
    QToolButton* m_zone;
    QLabel* m_time;
    QList<QLabel*> m_parts;
    QTimer m_minute;
};

} // namespace cb
