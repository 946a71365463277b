// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ChangeFields.h"
#include "core/domain/NameLookup.h"
#include "core/domain/SevenRs.h"

namespace cb {

/// One of the seven Rs of a change, in words.
struct SevenRAnswer
{
    SevenR which = SevenR::Raised;
    bool isAnswered = false;
    QString name; ///< "Resources"
    QString says; ///< "by Anna Lindqvist"; where it is open: "no implementer"
    ChangeField field = ChangeField::Requester; ///< where it is answered

    friend bool operator==(const SevenRAnswer&, const SevenRAnswer&) = default;
};

/// All seven, in their order.
QList<SevenRAnswer> sevenRAnswers(const Change& change, const NameLookup& names);

/// "Raised", translated.
QString sevenRName(SevenR which);

/// The next meeting whose agenda a change could still reach, and what has to be there by then.
struct NextMeeting
{
    QString series;
    Instant startsAt;
    std::optional<Instant> cutOffAt; ///< the agenda closes then
    bool isAfterStart = false; ///< the change would start before that meeting decides

    friend bool operator==(const NextMeeting&, const NextMeeting&) = default;
};

/// Nothing: no meeting to come is on the board.
std::optional<NextMeeting> nextMeetingFor(
    const QList<Meeting>& meetings, std::optional<Instant> plannedStart, Instant now);

} // namespace cb
