// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Change.h"

namespace cb {
namespace {

std::optional<Span> span(std::optional<Instant> start, std::optional<Instant> end)
{
    if (!start || !end || *end < *start) {
        return std::nullopt;
    }
    return Span{*start, *end};
}

} // namespace

std::optional<Span> Change::plannedWindow() const
{
    return span(plannedStart, plannedEnd);
}

std::optional<Span> Change::actualWindow() const
{
    return span(actualStart, actualEnd);
}

} // namespace cb
