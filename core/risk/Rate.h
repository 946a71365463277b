// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cb {

/// A share's range, 0 to 1.
struct Interval
{
    double low = 0;
    double high = 1;

    friend bool operator==(const Interval&, const Interval&) = default;
};

/// Below it a share is shown with the words "few data" (design of record, section 4).
constexpr int enoughForRate = 20;

/// `hits` of `n`.
struct Rate
{
    int hits = 0;
    int n = 0;

    /// 0 where nothing was counted: ask isKnown() first.
    double share() const { return n > 0 ? static_cast<double>(hits) / n : 0; }

    bool isKnown() const { return n > 0; }

    bool isFew() const { return n < enoughForRate; }

    /// Wilson's score interval (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927, without continuity
    /// correction) at 80 and 95 percent. Of nothing counted: 0 to 1.
    Interval range80() const;
    Interval range95() const;

    friend bool operator==(const Rate&, const Rate&) = default;
};

/// Wilson's interval for the quantile `z` of the normal distribution; `hits` is between 0 and `n`.
Interval wilsonInterval(int hits, int n, double z);

} // namespace cb
