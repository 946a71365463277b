// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/WallTime.h"

#include <QLineEdit>

#include <optional>

namespace cb {

class ThemeController;

/// A date and time on the wall of the board's zone. Typed in any usual form and shown in one; Up
/// and Down step 15 minutes (Shift: 5), PgUp and PgDn a day (Shift: a week), Alt Down opens a
/// calendar. What cannot be read stays as it was typed.
class WallTimeEdit : public QLineEdit
{
    Q_OBJECT

public:
    WallTimeEdit(const ThemeController& theme, const QTimeZone& zone, QWidget* parent = nullptr);

    void setZone(const QTimeZone& zone);

    /// What is read relative to: usually now, or the start where this is the end.
    void setBase(const LocalTime& base) { m_base = base; }

    /// Nothing while it is empty or cannot be read.
    const std::optional<LocalTime>& value() const { return m_value; }

    std::optional<Instant> instant() const;

    void setValue(const std::optional<LocalTime>& value);
    void setInstant(std::optional<Instant> instant);

    /// The text is there but cannot be read.
    bool isUnreadable() const { return m_isUnreadable; }

    /// In words: not readable, in a gap, or doubled; empty: nothing to say.
    QString remark() const;

    static constexpr int stepMinutes = 15;
    static constexpr int fineStepMinutes = 5;

signals:
    /// By the user, when another value (or none) is there: after a step, or on leaving the text.
    void valueChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void readText();
    void show(const std::optional<LocalTime>& value);
    void step(qint64 days, int minutes);
    void openCalendar();

    const ThemeController& m_theme;
    QTimeZone m_zone;
    LocalTime m_base;
    std::optional<LocalTime> m_value;
    bool m_isUnreadable = false;
};

} // namespace cb
