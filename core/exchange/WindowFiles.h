// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/CalendarWindow.h"

#include <functional>

namespace cb {

/// How a file of windows is read.
struct WindowFileOptions
{
    QByteArray zone = "UTC"; ///< IANA; of files that name none (holidays, release schedules)
    std::optional<WindowKind>
        kind; ///< of events that do not say it themselves; none: by their words
    QStringList divisions; ///< of a holiday file ("scotland"); empty: all, each as its own windows
    /// Finds the CI that a circuit or object of a maintenance notice is; none: scopes stay empty.
    std::function<std::optional<ItemId>(const QString& name)> itemByName;
};

/// What a reader has to say about a place in a file.
struct WindowFinding
{
    int line = 0; ///< physical, from 1; 0: the whole file
    bool isRefusal = false; ///< something was left out because of it; else a note
    QString message;

    friend bool operator==(const WindowFinding&, const WindowFinding&) = default;
};

/// A circuit or object that a maintenance notice names.
struct NoticeObject
{
    QString id;
    QString impact; ///< "NO-IMPACT", "REDUCED-REDUNDANCY", "DEGRADED", "OUTAGE"

    friend bool operator==(const NoticeObject&, const NoticeObject&) = default;
};

/// A provider's maintenance notice (BCOP maintnote-std, X-MAINTNOTE-*).
struct MaintenanceNotice
{
    QString uid;
    int sequence = -1; ///< -1: the notice gives none
    QString provider;
    QString account;
    QString maintenanceId;
    QString status; ///< "TENTATIVE", "CONFIRMED", "CANCELLED", "IN-PROCESS", "COMPLETED";
                    ///< "NO-CHANGE" where it gives none
    QList<NoticeObject> objects;
    QString organizer;
    QString summary;
    std::optional<Instant> stamp;
    Span span;

    friend bool operator==(const MaintenanceNotice&, const MaintenanceNotice&) = default;
};

/// A window that a file takes back.
struct CancelledWindow
{
    QString uid;
    int sequence = 0;
    QString name;

    friend bool operator==(const CancelledWindow&, const CancelledWindow&) = default;
};

/// What a file of windows holds. Every window has a stable `sourceUid`, so that a second import
/// changes nothing.
struct WindowFile
{
    QString format; ///< "icalendar", "uk-bank-holidays", "holidays", "openstack-schedule",
                    ///< "nodejs-schedule"
    QString name; ///< X-WR-CALNAME or what the format calls itself
    QList<CalendarWindow> windows;
    QList<CancelledWindow> cancelled;
    QList<MaintenanceNotice> notices; ///< with the windows of the same UID
    QList<WindowFinding> findings;
};

/// Reads any file of windows that we know, found out by its content: iCalendar (.ics), gov.uk bank
/// holidays (JSON), OpenStack release schedules (YAML), Node.js release schedules (JSON). Pure; any
/// thread.
///
/// - Bank holidays (any `{division: {"events": [{"title", "date"}]}}`, dates as ISO or dd/MM/yyyy)
/// become all-day holidays, one for each day and division (UID `division/date`).
/// - OpenStack weeks with freeze items become soft freezes over the week's days, one for each item.
/// - Node.js release lines become all-day maintenance windows from `maintenance` to `end`; a line
/// without the
///   maintenance phase is a note.
/// - gov.uk's "when do the clocks change" is refused by name: it holds no windows, zones know these
/// dates.
/// - Anything else is refused with what it looks like.
///
/// One bad entry never stops the others: it is a finding with its line. Errors: BadInput.
Result<WindowFile> readWindowFile(const QByteArray& bytes, const WindowFileOptions& options);

/// The same from a file of at most 64 MB. Errors also: NotFound.
Result<WindowFile> readWindowFile(const QString& path, const WindowFileOptions& options);

/// Does the content look like one of the formats above?
bool isWindowFile(const QByteArray& bytes);

} // namespace cb
