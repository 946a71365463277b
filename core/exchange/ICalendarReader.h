// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/WindowFiles.h"

namespace cb {

/// Reads iCalendar (RFC 5545) into windows. Lines are unfolded on octets, LF and CRLF are equal,
/// TEXT is unescaped after decoding; a line that is no property is a finding with its number.
///
/// - TZID: IANA, then a VTIMEZONE of that name in the file, then an IANA name at its end, then
/// Windows names by CLDR
///   (territory 001). A time without zone is floating; an unknown zone refuses the event.
/// - The highest SEQUENCE of a UID (and RECURRENCE-ID) counts. CANCELLED events are listed as such.
/// - EXDATE and RDATE may be in any zone; they are kept in wall clock of the event's zone.
/// - DTEND gives every instance the same exact length, DURATION days are nominal (3.8.5.3, 3.3.6).
/// - X-MAINTNOTE properties make a maintenance window and a notice; a missing one is named, and
/// without start, end
///   or maintenance id the notice is refused.
/// - What lasts longer than 100,000 days is refused.
///
/// Kind and hardness come from our own X-CHANGEBOARD properties, else from X-MAINTNOTE, else from
/// the options, else from words in SUMMARY and CATEGORIES (freeze, moratorium, embargo: hard
/// freeze; maintenance, patch: maintenance; allow: allow window), else a soft freeze. At most
/// 100,000 events. Errors: BadInput, with line.
Result<WindowFile> readICalendar(const QByteArray& bytes, const WindowFileOptions& options);

} // namespace cb
