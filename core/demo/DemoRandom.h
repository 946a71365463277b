// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/UuidV7.h"

#include <QRandomGenerator>

#include <cmath>

namespace cb::demo {

/// A seeded source of everything that looks like chance in generated boards: the same seed, the
/// same board, on every machine.
class DemoRandom
{
public:
    explicit DemoRandom(quint32 seed)
        : m_source(seed)
    {}

    /// In [0, 1).
    double unit() { return m_source.generateDouble(); }

    bool chance(double probability) { return unit() < probability; }

    /// 0 to before `count`.
    int below(int count) { return m_source.bounded(count); }

    /// `first` to `last`, both included.
    int between(int first, int last) { return first + below(last - first + 1); }

    /// In [0, ms), whole seconds, as people and most systems write them.
    qint64 msBelow(qint64 ms) { return wholeSeconds(unit() * static_cast<double>(ms)); }

    /// Exponentially distributed with that mean: times between things that happen by themselves.
    qint64 waitMs(qint64 meanMs)
    {
        return wholeSeconds(-std::log1p(-unit()) * static_cast<double>(meanMs));
    }

    template <typename List>
    const auto& pick(const List& list)
    {
        return list[static_cast<typename List::size_type>(
            below(static_cast<int>(std::size(list))))];
    }

    QUuid id(Instant time) { return makeUuidV7(time, m_source); }

private:
    static qint64 wholeSeconds(double ms)
    {
        return static_cast<qint64>(ms) / msPerSecond * msPerSecond;
    }

    QRandomGenerator m_source;
};

} // namespace cb::demo
