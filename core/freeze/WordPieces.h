// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>
#include <QTime>

#include <vector>

namespace cb::freeze {

/// "Monday", translated; 1 to 7.
QString weekdayName(int weekday);
/// "November", translated; 1 to 12.
QString monthName(int month);
/// "fourth", "last", "second last", "15th"; as it stands before a noun.
QString ordinalName(int ordinal);
/// "first and third".
QString ordinalsText(const std::vector<int>& ordinals);
/// "a, b and c".
QString listText(const QStringList& words);
/// "31 December 2027".
QString dateName(QDate date);
/// "20:00"; `isEnd`: midnight is 24:00.
QString timeName(QTime time, bool isEnd = false);

} // namespace cb::freeze
