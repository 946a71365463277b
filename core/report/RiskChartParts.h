// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/RiskCharts.h"

#include <array>

/// What the builders of the risk charts share.
namespace cb::riskcharts {

/// Highest first: what matters stands at the axis.
inline constexpr std::array levelsFromHigh{
    RiskLevel::VeryHigh, RiskLevel::High, RiskLevel::Moderate, RiskLevel::Low, RiskLevel::VeryLow};

inline ChartInk inkOf(RiskLevel level)
{
    return static_cast<ChartInk>(static_cast<int>(ChartInk::VeryLow) + static_cast<int>(level));
}

inline ChartInk inkOf(ClosureCode code)
{
    return static_cast<ChartInk>(static_cast<int>(ChartInk::Successful) + static_cast<int>(code));
}

inline int countOf(const std::vector<int>& rows)
{
    return static_cast<int>(rows.size());
}

inline ChartCell textCell(const QString& text)
{
    return {text, std::nullopt};
}

ChartCell countCell(qint64 count, const ReportLanguage& language);
/// A share in percent; empty of nothing counted.
ChartCell shareCell(const Rate& rate, const ReportLanguage& language);
ChartCell percentCell(double share, const ReportLanguage& language);

/// Columns of a table by week: the week, and its changes.
QList<ChartTable::Column> weekColumns(const ReportLanguage& language);
ChartTable::Column changesColumn(const ReportLanguage& language);
/// The 95 percent range of a rate, as rangeCells() fills them. `rate`: begins their keys,
/// "failure_" say.
QList<ChartTable::Column> rangeColumns(const QString& rate, const ReportLanguage& language);
QList<ChartCell> rangeCells(const Rate& rate, const ReportLanguage& language);

/// A known rate with its ranges, "3 of 40" at the trailing end.
ChartRange rangeOf(const Rate& rate, int category, const ReportLanguage& language);

/// "n changes"
QString changesText(qint64 count, const ReportLanguage& language);

/// "8 %" of a share that is not one of a count.
QString percentText(double share, int decimals, const ReportLanguage& language);

} // namespace cb::riskcharts
