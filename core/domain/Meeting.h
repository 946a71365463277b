// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/domain/Ids.h"

#include <QList>

namespace cb {

/// A meeting of the change advisory board.
struct Meeting
{
    MeetingId id;
    QString series; ///< "CAB", "Emergency CAB", …
    QString title;
    std::optional<Instant> startsAt;
    std::optional<Instant> endsAt;
    std::optional<Instant> cutOffAt; ///< the agenda is frozen then
    std::optional<PersonId> chair;
    QList<PersonId> members;
    int quorum = 0; ///< how many members have to be present
    qint64 revision = 0;

    friend bool operator==(const Meeting&, const Meeting&) = default;
};

enum class AgendaBlock
{
    Consent,
    Discussion,
    Retrospective,
    Review
};
template <>
inline constexpr auto enumTexts<AgendaBlock> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("consent"),
     QLatin1StringView("discussion"),
     QLatin1StringView("retrospective"),
     QLatin1StringView("review")});

struct AgendaItem
{
    AgendaItemId id;
    MeetingId meeting;
    ChangeId change;
    int position = 0;
    int minutes = 0;
    AgendaBlock block = AgendaBlock::Discussion;
    qint64 revision = 0;

    friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

} // namespace cb
