// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/CalendarScene.h"
#include "ui/shell/BoardConflicts.h"

#include <QVariantAnimation>

namespace cb {

/// Bars that were dropped, on their way from where they were held into their places among the
/// others.
class BarDrop : public QObject
{
    Q_OBJECT

public:
    explicit BarDrop(QObject* parent = nullptr);

    /// `windows`: where they were dropped; `ms`: how long it takes, 0: they are there at once.
    void start(const QList<ChangeWindow>& windows, int ms);

    void stop() { m_animation.stop(); }

    bool isRunning() const { return m_animation.state() == QAbstractAnimation::Running; }

    /// How they look now in a scene that has them in their places, without those that are not in
    /// view or stand as a line above the hours, where they were held already. None: they have
    /// arrived, or there are no others.
    std::optional<MovingLook> look(
        const CalendarScene& scene, const Theme& theme, FillBy fillBy) const;

signals:
    void stepped();

private:
    std::optional<MovingBar> bar(
        const CalendarScene& scene, const ChangeWindow& window, const BoxLabeller& labeller) const;

    QVariantAnimation m_animation; ///< 0 to 1
    QList<ChangeWindow> m_windows;
};

} // namespace cb
