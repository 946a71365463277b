// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace cb::bench {

/// One measured figure; `./dev bench` prints them as a table, `--json` as one object a line.
struct Line
{
    QString name; ///< "store.bulk_insert"
    qint64 n = 0; ///< records, pages, … that it was measured with
    double value = 0;
    QString unit; ///< "ms", "rows/s", "MB", …
    std::optional<double> goal; ///< in `unit`
    bool higherIsBetter = false;
    QString
        peer; ///< what it is compared with, or why there is none ("sqlite3 shell: not installed")
    std::optional<double> peerValue; ///< in `unit`
    std::optional<double>
        ratio; ///< how many times better than the peer; a goal on the ratio is its own line

    bool isMet() const { return !goal || (higherIsBetter ? value >= *goal : value <= *goal); }
};

using Report = std::function<void(const Line&)>;

/// Each area has one function in its own file (StoreBench.cpp, …), registered in main.cpp. `scale`
/// is the number of changes of the large board (100,000 unless said otherwise).
using Suite = void (*)(const Report& report, int scale);

/// Median and 99th percentile in milliseconds of `runs` calls.
struct Timing
{
    double medianMs = 0;
    double p99Ms = 0;
};

Timing time(int runs, const std::function<void()>& call);

/// Resident memory of this process now, and its highest so far, in MB.
double residentMb();
double peakResidentMb();

} // namespace cb::bench
