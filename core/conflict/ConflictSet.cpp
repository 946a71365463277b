// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/ConflictSet.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace cb {
namespace {

using Order = std::vector<quint32>;

template <typename T>
void reorder(std::vector<T>& column, const Order& order)
{
    std::vector<T> sorted;
    sorted.reserve(column.size());
    for (const quint32 from : order) {
        sorted.push_back(column[from]);
    }
    column = std::move(sorted);
}

void reorder(std::vector<quint32>& begins, std::vector<qint32>& rows, const Order& order)
{
    std::vector<quint32> sortedBegins;
    std::vector<qint32> sortedRows;
    sortedBegins.reserve(begins.size());
    sortedRows.reserve(rows.size());
    sortedBegins.push_back(0);
    for (const quint32 from : order) {
        sortedRows.insert(
            sortedRows.end(), rows.begin() + begins[from], rows.begin() + begins[from + 1]);
        sortedBegins.push_back(static_cast<quint32>(sortedRows.size()));
    }
    begins = std::move(sortedBegins);
    rows = std::move(sortedRows);
}

std::span<const qint32> rowsOf(
    const std::vector<quint32>& begins, const std::vector<qint32>& rows, std::size_t i)
{
    return std::span(rows).subspan(begins[i], begins[i + 1] - begins[i]);
}

} // namespace

Conflict ConflictSet::at(int index) const
{
    const auto i = static_cast<std::size_t>(index);
    return {
        kinds[i],
        severities[i],
        as[i],
        bs[i],
        {{starts[i]}, {ends[i]}},
        rowsOf(itemBegins, itemRows, i),
        rowsOf(pathBegins, pathRows, i),
        answers[i],
        details[i]};
}

Span ConflictSet::windowSpan(int index) const
{
    const qint32 detail = details[static_cast<std::size_t>(index)];
    return windowSpans[static_cast<std::size_t>(detail)];
}

OutsideKind ConflictSet::outside(int index) const
{
    return static_cast<OutsideKind>(details[static_cast<std::size_t>(index)]);
}

bool ConflictSet::flowsFromA(int index) const
{
    return details[static_cast<std::size_t>(index)] == 1;
}

int ConflictSet::count(ConflictSeverity severity) const
{
    return static_cast<int>(std::count(severities.begin(), severities.end(), severity));
}

int ConflictSet::count(KeptOutReason reason) const
{
    return static_cast<int>(
        std::count_if(keptOut.begin(), keptOut.end(), [reason](const KeptOut& out) {
            return out.reason == reason;
        }));
}

void ConflictSet::append(const Conflict& conflict)
{
    kinds.push_back(conflict.kind);
    severities.push_back(conflict.severity);
    as.push_back(conflict.a);
    bs.push_back(conflict.b);
    starts.push_back(conflict.span.start.ms);
    ends.push_back(conflict.span.end.ms);
    itemRows.insert(itemRows.end(), conflict.items.begin(), conflict.items.end());
    itemBegins.push_back(static_cast<quint32>(itemRows.size()));
    pathRows.insert(pathRows.end(), conflict.path.begin(), conflict.path.end());
    pathBegins.push_back(static_cast<quint32>(pathRows.size()));
    answers.push_back(conflict.answer);
    details.push_back(conflict.detail);
}

void ConflictSet::sort()
{
    const auto keyOf = [this](quint32 i) {
        return std::tie(starts[i], kinds[i], as[i], bs[i], ends[i]);
    };
    // Two instances of a freeze may be hit in the same span.
    const auto wholeOf = [this](quint32 i) {
        const bool isFreeze = kinds[i] == ConflictKind::Freeze;
        const Span span = isFreeze ? windowSpans[static_cast<std::size_t>(details[i])] : Span{};
        return std::pair(span.start, span.end);
    };
    Order order(kinds.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto isBefore = [&](quint32 a, quint32 b) {
        const auto keyA = keyOf(a);
        const auto keyB = keyOf(b);
        return keyA != keyB ? keyA < keyB : wholeOf(a) < wholeOf(b);
    };
    const auto tail = std::is_sorted_until(order.begin(), order.end(), isBefore);
    if (tail == order.end()) {
        numberWindowSpans();
        return;
    }
    std::sort(tail, order.end(), isBefore); // few, where some were added to a sorted set
    std::inplace_merge(order.begin(), tail, order.end(), isBefore);
    reorder(kinds, order);
    reorder(severities, order);
    reorder(as, order);
    reorder(bs, order);
    reorder(starts, order);
    reorder(ends, order);
    reorder(answers, order);
    reorder(details, order);
    reorder(itemBegins, itemRows, order);
    reorder(pathBegins, pathRows, order);
    numberWindowSpans();
}

void ConflictSet::numberWindowSpans()
{
    std::map<std::pair<qint64, qint64>, qint32> numbers;
    std::vector<Span> spans;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (kinds[i] == ConflictKind::Freeze) {
            const Span& span = windowSpans[static_cast<std::size_t>(details[i])];
            const auto [found, isNew] = numbers.try_emplace(
                {span.start.ms, span.end.ms}, static_cast<qint32>(spans.size()));
            if (isNew) {
                spans.push_back(span);
            }
            details[i] = found->second;
        }
    }
    windowSpans = std::move(spans);
}

void ConflictSet::clear()
{
    kinds.clear();
    severities.clear();
    as.clear();
    bs.clear();
    starts.clear();
    ends.clear();
    itemBegins.resize(1);
    itemRows.clear();
    pathBegins.resize(1);
    pathRows.clear();
    answers.clear();
    details.clear();
    windowSpans.clear();
    keptOut.clear();
    uncheckedWindows.clear();
    checkedChanges = 0;
    checkedAt = {};
}

ConflictsByChange::ConflictsByChange(const ConflictSet& set, int changes)
    : begins(static_cast<std::size_t>(changes) + 1, 0)
{
    const auto forEachSide = [&set](const auto& visit) {
        for (int i = 0; i < set.size(); ++i) {
            const Conflict conflict = set.at(i);
            visit(conflict.a, i);
            if (conflict.isBetweenChanges()) {
                visit(conflict.b, i);
            }
        }
    };
    forEachSide([this](int change, int) { ++begins[static_cast<std::size_t>(change) + 1]; });
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    conflicts.resize(begins.back());
    std::vector<quint32> next(begins.begin(), begins.end() - 1);
    forEachSide([this, &next](int change, int conflict) {
        conflicts[next[static_cast<std::size_t>(change)]++] = conflict;
    });
}

std::span<const qint32> ConflictsByChange::of(int change) const
{
    return change + 1 < static_cast<int>(begins.size())
        ? rowsOf(begins, conflicts, static_cast<std::size_t>(change))
        : std::span<const qint32>();
}

std::vector<quint16> conflictBits(const ConflictSet& set, int changes)
{
    std::vector<quint16> bits(static_cast<std::size_t>(changes), 0);
    for (int i = 0; i < set.size(); ++i) {
        const Conflict conflict = set.at(i);
        if (!conflict.isOpen()) {
            continue;
        }
        unsigned mark = 1U << static_cast<unsigned>(conflict.kind);
        if (conflict.severity == ConflictSeverity::Blocks) {
            mark |= mark << conflictKindCount;
        }
        const auto add = [&bits, mark](int change) {
            quint16& of = bits[static_cast<std::size_t>(change)];
            of = static_cast<quint16>(of | mark);
        };
        add(conflict.a);
        if (conflict.isBetweenChanges()) {
            add(conflict.b);
        }
    }
    return bits;
}

} // namespace cb
