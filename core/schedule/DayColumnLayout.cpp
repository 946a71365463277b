// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/DayColumnLayout.h"

#include "core/domain/WallTime.h"

#include <algorithm>

namespace cb {
namespace {

/// Is any of the span in the column? (A column is never empty.)
bool reaches(const Span& span, const DayColumn& column)
{
    return span.overlaps(column.span);
}

DayPiece cut(int item, const Span& span, int columnIndex, const DayColumn& column)
{
    DayPiece piece;
    piece.item = item;
    piece.column = columnIndex;
    piece.fromMs = qMax(span.start.ms, column.span.start.ms) - column.span.start.ms;
    piece.toMs = qMin(span.end.ms, column.span.end.ms) - column.span.start.ms;
    piece.continuesBefore = span.start < column.span.start;
    piece.continuesAfter = column.span.end < span.end;
    return piece;
}

/// Puts the pieces of one column side by side where they overlap, each at least `minimumLengthMs`
/// long.
void place(
    std::vector<DayPiece>& pieces, std::size_t begin, qint64 minimumLengthMs, DayColumn& column)
{
    std::sort(
        pieces.begin() + static_cast<std::ptrdiff_t>(begin),
        pieces.end(),
        [](const DayPiece& a, const DayPiece& b) {
            if (a.fromMs != b.fromMs) {
                return a.fromMs < b.fromMs;
            }
            return a.toMs != b.toMs ? a.toMs > b.toMs : a.item < b.item;
        });
    std::vector<Span> spans;
    spans.reserve(pieces.size() - begin);
    for (std::size_t i = begin; i < pieces.size(); ++i) {
        spans.push_back(
            {{pieces[i].fromMs}, {qMax(pieces[i].toMs, pieces[i].fromMs + minimumLengthMs)}});
    }
    const std::vector<LanePlace> places = assignLanes(spans);
    for (std::size_t i = begin; i < pieces.size(); ++i) {
        pieces[i].place = places[i - begin];
        column.lanes = qMax(column.lanes, pieces[i].place.lanes);
    }
}

} // namespace

std::vector<DayColumn> dayColumns(const DayColumnOptions& options, const QTimeZone& zone)
{
    std::vector<DayColumn> columns;
    for (int i = 0; i < options.days; ++i) {
        const QDate day = options.firstDay.addDays(i);
        const Span span{
            WallTime::toInstant({day, options.dayStartsAt}, zone),
            WallTime::toInstant({day.addDays(1), options.dayStartsAt}, zone)};
        columns.push_back({day, span, 1});
    }
    return columns;
}

DayColumnPlan layoutDayColumns(
    const std::vector<Span>& spans, const DayColumnOptions& options, const QTimeZone& zone)
{
    DayColumnPlan plan;
    plan.columns = dayColumns(options, zone);
    for (std::size_t c = 0; c < plan.columns.size(); ++c) {
        const std::size_t begin = plan.pieces.size();
        for (std::size_t i = 0; i < spans.size(); ++i) {
            if (reaches(spans[i], plan.columns[c])) {
                plan.pieces.push_back(
                    cut(static_cast<int>(i), spans[i], static_cast<int>(c), plan.columns[c]));
            }
        }
        place(plan.pieces, begin, options.minimumLengthMs, plan.columns[c]);
    }
    return plan;
}

} // namespace cb
