// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace cb {

/// How a language writes a day and a month: "26 Nov", German "26. Nov.". For QLocale::toString.
inline QString monthDayPattern(const QLocale& locale)
{
    return locale.language() == QLocale::German ? QStringLiteral("d. MMM")
                                                : QStringLiteral("d MMM");
}

/// The weekday and the day of a month that is named beside it: "Thu 26", German "Do. 26.".
inline QString weekdayPattern(const QLocale& locale)
{
    return locale.language() == QLocale::German ? QStringLiteral("ddd d.")
                                                : QStringLiteral("ddd d");
}

/// With the weekday: "Thu 26 Nov", German "Do. 26. Nov.".
inline QString dayPattern(const QLocale& locale)
{
    return QStringLiteral("ddd ") + monthDayPattern(locale);
}

/// With weekday and year: "Thu 26 Nov 2026".
inline QString dayYearPattern(const QLocale& locale)
{
    return dayPattern(locale) + QStringLiteral(" yyyy");
}

} // namespace cb
