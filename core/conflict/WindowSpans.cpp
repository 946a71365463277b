// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/WindowSpans.h"

#include "core/base/Tr.h"
#include "core/conflict/SpanList.h"
#include "core/schedule/WindowExpander.h"

namespace cb {
namespace {

constexpr std::size_t maxSpans = 200'000;
constexpr std::size_t maxStretches = 1'000;
constexpr qint64 sliceMs = 60 * msPerDay; ///< time is taken in whole slices
constexpr std::size_t slicesAStretch = 6;
constexpr qint64 maxSlices = 10 * 366 * 1'000 / 60; ///< ten thousand years

bool startsBefore(const Span& a, const Span& b)
{
    return a.start != b.start ? a.start < b.start : a.end < b.end;
}

Error tooMany(const CalendarWindow& window)
{
    return {
        ErrorKind::BadInput,
        Tr::tr(
            "The window \"%1\" repeats too often between the first and the last change: end it, or choose a shorter period.")
            .arg(window.name),
        {}};
}

} // namespace

std::vector<Span> stretchesOf(const std::vector<Span>& spans)
{
    if (spans.empty()) {
        return {};
    }
    qint64 first = spans.front().start.ms;
    qint64 last = first;
    for (const Span& span : spans) {
        first = std::min(first, span.start.ms);
        last = std::max(last, effectiveEnd(span.start.ms, span.end.ms));
    }
    if ((last - first) / sliceMs >= maxSlices) {
        return std::vector<Span>(maxStretches + 1, {{first}, {last}});
    }
    std::vector<bool> isWanted(static_cast<std::size_t>((last - first) / sliceMs) + 1, false);
    const auto sliceOf = [first](qint64 ms) {
        return static_cast<std::size_t>((ms - first) / sliceMs);
    };
    for (const Span& span : spans) {
        const std::size_t to = sliceOf(std::max(span.start.ms, span.end.ms));
        for (std::size_t slice = sliceOf(span.start.ms); slice <= to; ++slice) {
            isWanted[slice] = true;
        }
    }
    std::vector<Span> stretches;
    for (std::size_t slice = 0; slice < isWanted.size(); ++slice) {
        const Instant from{first + static_cast<qint64>(slice) * sliceMs};
        const bool goesOn = !stretches.empty() && stretches.back().end == from
            && stretches.back().lengthMs() < static_cast<qint64>(slicesAStretch) * sliceMs;
        if (isWanted[slice] && goesOn) {
            stretches.back().end = from.plusMs(sliceMs);
        } else if (isWanted[slice]) {
            stretches.push_back({from, from.plusMs(sliceMs)});
        }
    }
    return stretches;
}

Result<std::vector<Span>> windowSpansIn(
    const CalendarWindow& window,
    const std::vector<Span>& stretches,
    const QTimeZone& zone,
    const CancelToken& cancel)
{
    if (stretches.size() > maxStretches) {
        return tooMany(window);
    }
    std::vector<Span> spans;
    for (const Span& stretch : stretches) {
        const Result<QList<WindowInstance>> instances =
            expandWindow(window, {stretch, zone, cancel});
        if (!instances) {
            return instances.error();
        }
        for (const WindowInstance& instance : instances.value()) {
            spans.push_back(instance.span);
        }
        if (spans.size() > maxSpans) {
            return tooMany(window);
        }
    }
    std::sort(spans.begin(), spans.end(), startsBefore);
    spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
    return spans;
}

std::vector<Span> unionOf(std::vector<Span> spans)
{
    std::sort(spans.begin(), spans.end(), startsBefore);
    std::vector<Span> joined;
    for (const Span& span : spans) {
        if (span.start == span.end) {
            continue;
        }
        if (!joined.empty() && span.start <= joined.back().end) {
            joined.back().end = std::max(joined.back().end, span.end);
        } else {
            joined.push_back(span);
        }
    }
    return joined;
}

std::vector<Span> partsOutside(const Span& span, const std::vector<Span>& within)
{
    auto next = std::partition_point(within.begin(), within.end(), [&span](const Span& other) {
        return other.end <= span.start;
    });
    std::vector<Span> parts;
    if (span.start == span.end) {
        if (next == within.end() || !next->contains(span.start)) {
            parts.push_back(span);
        }
        return parts;
    }
    Instant from = span.start;
    for (; next != within.end() && next->start < span.end; ++next) {
        if (from < next->start) {
            parts.push_back({from, next->start});
        }
        from = std::max(from, next->end);
    }
    if (from < span.end) {
        parts.push_back({from, span.end});
    }
    return parts;
}

} // namespace cb
