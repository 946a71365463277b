// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/WallTime.h"
#include "core/schedule/DayCells.h"
#include "ui/calendar/WindowMove.h"

#include <QCoreApplication>
#include <QLocale>

namespace cb {

/// Times as people read them (ui.md section 7): 24 hours, "Thu 26 Nov", the year only where it is
/// not this one. Value; texts follow the application's language, names of days and months the
/// locale.
class TimeText
{
    Q_DECLARE_TR_FUNCTIONS(cb::TimeText)

public:
    TimeText() = default;

    TimeText(const QLocale& locale, const QTimeZone& zone, Instant now)
        : m_locale(locale)
        , m_zone(zone)
        , m_today(WallTime::toLocal(now, zone).date)
    {}

    const QTimeZone& zone() const { return m_zone; }

    QDate today() const { return m_today; }

    /// "20:30"
    static QString time(QTime time);
    QString time(Instant instant) const;
    /// "Thu"
    QString weekday(QDate day) const;
    /// "Thu 26"
    QString weekdayAndDay(QDate day) const;
    /// "26 Nov"
    QString dayAndMonth(QDate day) const;
    /// "Thu 26 Nov", with the year when it is not this one.
    QString day(QDate day) const;
    /// "Thursday 26 November 2026"
    QString longDay(QDate day) const;
    /// "November 2026"
    QString month(int year, int month) const;
    /// "23–29 November 2026, week 48"
    QString week(QDate first, QDate last) const;

    /// "Thu 26 Nov, 20:30–22:30"; over days "Thu 26 Nov, 22:00 – Fri 27 Nov, 06:00".
    QString span(const Span& span) const;
    /// For screen readers: "Thursday 26 November 20:30 to 22:30".
    QString spokenSpan(const Span& span) const;
    /// "2 h", "2 h 30", "45 min", "3 d 4 h" (days of 24 hours).
    static QString length(qint64 ms);
    /// "Europe/Berlin, UTC+01:00"
    QString zoneName(Instant at) const;
    /// What a clock change does to a window; empty: nothing.
    static QString clockNote(const ClockNote& note);

private:
    QString formatted(QDate day, const QString& pattern) const;

    QLocale m_locale;
    QTimeZone m_zone{QByteArrayLiteral("UTC")};
    QDate m_today;
};

} // namespace cb
