// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/predict/WhatIf.h"
#include "ui/theme/Theme.h"

#include <QTimeZone>
#include <QWidget>

class QPainter;

namespace cb {

class ThemeController;

/// The time that the lines of a set share: its ends, nights and ticks.
struct LoadScale
{
    Span range;
    std::vector<Span> nights; ///< 22:00 to 06:00

    struct Tick
    {
        Instant at;
        QString text; ///< "Sat 28", "12:00"
    };

    std::vector<Tick> ticks; ///< each 12 hours

    /// Clamped to the ends.
    double place(Instant at) const;
};

LoadScale loadScale(const Span& range, const QTimeZone& zone, const QLocale& locale);

/// Where a duty stands in its line.
struct LoadMark
{
    Duty duty = Duty::Implements;
    QRectF box;
};

namespace loadpainting {

/// Pure. Duties outside of the range have no mark.
std::vector<LoadMark> layOut(
    const std::vector<DutySpan>& duties, const LoadScale& scale, const QRectF& area, qreal unit);

/// Nights and ticks behind the marks.
void paintGround(QPainter& painter, const LoadScale& scale, const QRectF& area, const Theme& theme);

/// Work is a bar (hatched where it is over the limit), being on call a dashed line below it, saying
/// go or no-go a diamond.
void paintMarks(
    QPainter& painter, const std::vector<LoadMark>& marks, bool isOverLimit, const Theme& theme);

} // namespace loadpainting

/// One person's or team's load: name, what it does, the time, and what there is to say.
class LoadLine : public QWidget
{
    Q_OBJECT

public:
    explicit LoadLine(const ThemeController& theme, QWidget* parent = nullptr);

    void showLoad(const PersonLoad& load, const LoadScale& scale);

    /// "implements, on call"
    static QString dutiesText(const PersonLoad& load);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Of the time, in a line of that width.
    static QRect timeRect(const QSize& size, const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeController& m_theme;
    PersonLoad m_load;
    LoadScale m_scale;
};

/// The head of the lines: days and noons.
class LoadAxis : public QWidget
{
    Q_OBJECT

public:
    explicit LoadAxis(const ThemeController& theme, QWidget* parent = nullptr);

    void showScale(const LoadScale& scale);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeController& m_theme;
    LoadScale m_scale;
};

} // namespace cb
