// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wall/WallLayout.h"
#include "ui/wall/WallViews.h"

#include <QTimer>
#include <QWidget>

namespace cb {

/// Id of the wall's own page among the steps.
inline const QString wallNextHours = QStringLiteral("wall.next24");

/// What the wall shows, and how long each.
struct WallPlan
{
    QStringList steps; ///< ids of views, or wallNextHours; what does not exist is left out
    int seconds = 30; ///< of each step
    QString first; ///< where to start; empty: with the first
    bool isHeld = false;
};

/// The board on a wall (ui2.md, 35): full screen, in the projector's sizes, live, going from view
/// to view by itself. Space holds, the arrows step, Esc leaves. Nothing can be pointed at.
class WallWindow : public QWidget
{
    Q_OBJECT

public:
    /// `context` must outlive it.
    WallWindow(BoardContext& context, const WallParts& parts, const WallPlan& plan);
    ~WallWindow() override;

    /// Looks at the clock: the time shown, the countdown, the next step. A timer calls it each
    /// second.
    void tick();

    /// Laid out for the present size and time.
    const WallGeometry& geometry() const { return m_geometry; }

    const QStringList& steps() const { return m_steps; }

    const QString& currentStep() const { return m_steps[m_step]; }

    bool isHeld() const { return m_heldMs.has_value(); }

    /// The next hours are being counted.
    bool isBusy() const { return m_asked != m_answered; }

    /// Goes on by so many steps, round in a circle.
    void step(int by);
    void hold(bool isHeld);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void left();
    void laidOut();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void findSteps(const WallPlan& plan);
    bool handleKey(const QKeyEvent& event);
    void askFacts();
    void noteConnection();
    void showStep();
    void layOut();
    WallStatus status() const;
    Instant now() const;
    View* currentView() const;

    BoardContext& m_context;
    WallViews m_views;
    QStringList m_steps;
    QStringList m_names;
    int m_step = 0;
    qint64 m_stepMs;
    Instant m_due; ///< when the next step comes
    std::optional<qint64> m_heldMs; ///< held, with so much left of the step
    WallFacts m_facts;
    WallGeometry m_geometry;
    std::optional<Instant> m_liveAt;
    qint64 m_shownMinute = 0;
    quint64 m_asked = 0;
    quint64 m_answered = 0;
    QTimer m_second;
    QTimer m_pointer;
};

} // namespace cb
