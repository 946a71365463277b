// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/exchange/WindowFiles.h"

#include <QHash>
#include <QList>

namespace cb {

/// One property of a component: `NAME;PARAM=value:VALUE`.
struct ICalendarProperty
{
    int line = 0; ///< physical line on which it starts, from 1
    QString name; ///< upper case
    QHash<QString, QString> parameters; ///< by upper-case name; quotes and RFC 6868 carets undone
    QString value; ///< raw: TEXT is still escaped

    QString parameter(const QString& parameterName) const
    {
        return parameters.value(parameterName);
    }

    /// The value as TEXT (3.3.11), escapes undone; a backslash before anything else stays.
    QString text() const;
};

/// VCALENDAR, VEVENT, VTIMEZONE … with what is in it.
struct ICalendarComponent
{
    QString name; ///< upper case
    int line = 0;
    QList<ICalendarProperty> properties;
    QList<ICalendarComponent> children;

    /// The first property of that name, or null.
    const ICalendarProperty* find(QStringView propertyName) const;
    QList<ICalendarProperty> all(QStringView propertyName) const;
};

struct ParsedICalendar
{
    QList<ICalendarComponent> calendars; ///< VCALENDARs, mostly one
    QList<WindowFinding> findings; ///< lines that are no properties, components that do not end …
};

/// Cuts iCalendar text into components. Lines are unfolded on octets and then read as UTF-8 (broken
/// bytes become U+FFFD, with a finding). A logical line may have 1 MB, components may lie 16 deep;
/// what is beyond is left out with a finding. Errors: BadInput where there is no VCALENDAR at all.
Result<ParsedICalendar> parseICalendar(const QByteArray& bytes);

} // namespace cb
