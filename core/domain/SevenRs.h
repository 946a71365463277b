// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"

namespace cb {

/// The seven questions that a change has to answer before it is decided on (ITIL, "the seven Rs of
/// change management"), and by which fields this board takes them as answered.
enum class SevenR
{
    Raised, ///< who asked for it: the requester
    Reason, ///< why: the justification
    Return, ///< what it is worth: the priority, from impact and urgency
    Risks, ///< the owner's assessment
    Resources, ///< the implementer and a planned window that is complete
    Responsible, ///< the team that builds, tests and implements
    Relationship ///< the service and the configuration items, by which others meet it
};
template <>
inline constexpr auto enumTexts<SevenR> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("raised"),
     QLatin1StringView("reason"),
     QLatin1StringView("return"),
     QLatin1StringView("risks"),
     QLatin1StringView("resources"),
     QLatin1StringView("responsible"),
     QLatin1StringView("relationship")});

constexpr int sevenRs = 7;
constexpr quint8 allSevenRs = 0b0111'1111;

/// Bit n: the n-th of SevenR is answered. Both say the same of the same change.
quint8 sevenRsOf(const Change& change);
quint8 sevenRsOf(const ChangeColumns& changes, int row);

inline bool isAnswered(quint8 bits, SevenR which)
{
    return (bits & (1U << static_cast<unsigned>(which))) != 0;
}

/// How many of the seven.
int countOf(quint8 sevenRsBits);

} // namespace cb
