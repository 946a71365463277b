// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <optional>
#include <span>
#include <vector>

namespace cb {

/// A half-open stretch of starts, in UTC milliseconds.
struct StartRange
{
    qint64 from = 0;
    qint64 to = 0;

    friend bool operator==(const StartRange&, const StartRange&) = default;
};

/// Starts of something of `lengthMs` that overlap `other` by the rules of Span::overlaps().
StartRange startsThatOverlap(const Span& other, qint64 lengthMs);

/// Sorts, and joins what touches; empty ranges go.
void joinRanges(std::vector<StartRange>& ranges);

/// Where something of `lengthMs` begins that does not lie within one of `allowed` (sorted, not
/// touching) as a whole, over `within`. A length of zero needs its instant inside.
std::vector<StartRange> startsOutside(
    std::span<const StartRange> allowed, qint64 lengthMs, const StartRange& within);

/// The starts on whole steps (counted from 1970, so that they are whole quarters of an hour in
/// every zone of today) within a range that no blocked range takes. Immutable value.
class FreeStarts
{
public:
    /// A stretch of free starts: both ends are free and whole steps.
    struct Gap
    {
        qint64 first = 0;
        qint64 last = 0;
    };

    FreeStarts() = default;
    /// `blocked` is joined (joinRanges); starts from `within.from` until before `within.to`.
    FreeStarts(std::span<const StartRange> blocked, const StartRange& within, qint64 stepMs);

    const std::vector<Gap>& gaps() const { return m_gaps; }

    bool isEmpty() const { return m_gaps.empty(); }

    qint64 stepMs() const { return m_stepMs; }

    /// The first free start at or after `start`, the last one at or before it.
    std::optional<qint64> atOrAfter(qint64 start) const;
    std::optional<qint64> atOrBefore(qint64 start) const;

    /// The same outside `taken` (joined).
    std::optional<qint64> atOrAfter(qint64 start, std::span<const StartRange> taken) const;
    std::optional<qint64> atOrBefore(qint64 start, std::span<const StartRange> taken) const;

    /// The free start nearest to `wanted` but not `wanted` itself, and outside `taken` (joined);
    /// the earlier one of two.
    std::optional<qint64> nearest(qint64 wanted, std::span<const StartRange> taken) const;

private:
    std::vector<Gap> m_gaps; ///< ascending
    qint64 m_stepMs = 1;
};

} // namespace cb
