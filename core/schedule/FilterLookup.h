// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/FilterValues.h"
#include "core/schedule/RowTest.h"
#include "core/schedule/SearchText.h"

namespace cb {

/// Which rows of a small table (or texts of a string table) are meant.
struct NamedRows
{
    std::vector<bool> rows;
    bool none = false; ///< "none" is meant too

    bool has(qint32 row) const { return row == noRow ? none : rows[static_cast<std::size_t>(row)]; }
};

/// Both folded; a trailing "*" stands for any end.
bool nameMatches(const QByteArray& folded, const QByteArray& wanted);

template <typename T>
QStringList namesOf(const T& record)
{
    if constexpr (requires { record.aliases; }) {
        QStringList names{record.name};
        for (const Alias& alias : record.aliases) {
            names.append(alias.name);
        }
        return names;
    } else {
        return {record.name};
    }
}

/// Looks the values up in a table; what nobody is called is unknown.
template <typename T>
NamedRows named(const QStringList& values, const QList<T>& table, QStringList& unknownNames)
{
    NamedRows found;
    found.rows.resize(static_cast<std::size_t>(table.size()), false);
    std::vector<QByteArray> wanted;
    std::vector<bool> isKnown;
    for (const QString& value : values) {
        found.none = found.none || value.compare(noneValue, Qt::CaseInsensitive) == 0;
        wanted.push_back(foldedText(value));
        isKnown.push_back(value.compare(noneValue, Qt::CaseInsensitive) == 0);
    }
    for (qsizetype row = 0; row < table.size(); ++row) {
        for (const QString& name : namesOf(table.at(row))) {
            const QByteArray folded = foldedText(name);
            for (std::size_t i = 0; i < wanted.size(); ++i) {
                if (nameMatches(folded, wanted[i])) {
                    found.rows[static_cast<std::size_t>(row)] = true;
                    isKnown[i] = true;
                }
            }
        }
    }
    for (std::size_t i = 0; i < isKnown.size(); ++i) {
        if (!isKnown[i]) {
            unknownNames.append(values.at(static_cast<qsizetype>(i)));
        }
    }
    return found;
}

/// Which texts of a string table are meant; labels are several in one text.
std::vector<bool> namedTexts(
    const QStringList& values, const StringTable& strings, QStringList& unknownNames);

template <TextualEnum E>
unsigned maskOf(const QStringList& values)
{
    unsigned mask = 0;
    for (const QString& value : values) {
        if (const std::optional<E> known = fromText<E>(value)) {
            mask |= 1U << static_cast<unsigned>(*known);
        }
    }
    return mask;
}

/// Bits of a column that keeps an enumeration plus 1, with 0 for "not given".
template <TextualEnum E>
unsigned maskWithNone(const QStringList& values)
{
    return (maskOf<E>(values) << 1U) | (values.contains(noneValue) ? 1U : 0U);
}

/// The column's value is one of the bits.
template <typename T>
RowTestPtr maskTest(const std::vector<T>& column, unsigned mask)
{
    return rowTest([&column, mask](std::size_t row) {
        return ((mask >> static_cast<unsigned>(column[row])) & 1U) != 0;
    });
}

} // namespace cb
