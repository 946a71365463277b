// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/WindowSpans.h"

#include "core/base/Tr.h"
#include "core/conflict/SpanList.h"
#include "core/schedule/WindowExpander.h"

namespace cb {
namespace {

constexpr std::size_t maxSpans = 200'000;
constexpr qint64 stretchMs = 366 * msPerDay;
constexpr std::size_t maxStretches = 1'000;
constexpr qint64 gapMs = 60 * msPerDay; ///< shorter gaps are looked at too, to keep stretches few

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

std::vector<Span> stretchesOf(std::vector<Span> spans)
{
    for (Span& span : spans) {
        span.end = {effectiveEnd(span.start.ms, span.end.ms) + gapMs};
    }
    std::vector<Span> stretches;
    for (const Span& span : unionOf(std::move(spans))) {
        for (Instant from = span.start; from < span.end && stretches.size() <= maxStretches;
             from = from.plusMs(stretchMs))
        {
            stretches.push_back({from, std::min(span.end, from.plusMs(stretchMs))});
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
