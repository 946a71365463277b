// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cb {

/// What a spreadsheet's number format makes of a number, as far as an import needs it: dates and
/// times as ISO text, digits as they are shown (leading zeros, decimals, fixed text), without
/// grouping of thousands.
class NumberFormat
{
public:
    enum class Kind
    {
        General,
        Date,
        Time, ///< no date part
        DateTime,
        Digits ///< zeros, decimals, fixed text
    };

    NumberFormat() = default;
    /// A code such as `dd\.mm\.yyyy\ hh:mm` or `"CHG"0000000`.
    explicit NumberFormat(const QString& code);
    /// One of the formats that files name by number only (ECMA-376 18.8.30).
    static NumberFormat builtIn(int id);

    Kind kind() const { return m_kind; }

    /// `is1904`: the workbook counts days from 1904-01-01.
    QString text(double value, bool is1904) const;

private:
    Kind m_kind = Kind::General;
    QString m_prefix;
    QString m_suffix;
    int m_minDigits = 1;
    int m_decimals = 0;
    bool m_isPercent = false;
};

/// The number as a general cell shows it: whole numbers without a point, no rounding noise.
QString generalNumber(double value);

} // namespace cb
