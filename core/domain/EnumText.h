// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <type_traits>

namespace cb {

/// The stable text forms of an enumeration, in the order of its enumerators (which count from 0).
/// They are the same in SQL, CSV, JSON and on the command line, and never translated. Specialise it
/// beside each enum.
template <typename E>
inline constexpr auto enumTexts = nullptr;

template <typename E>
concept TextualEnum =
    std::is_enum_v<E> && !std::is_null_pointer_v<std::remove_cv_t<decltype(enumTexts<E>)>>;

template <TextualEnum E>
QLatin1StringView toText(E value)
{
    return enumTexts<E>[static_cast<std::size_t>(value)];
}

/// Reads a text form without regard to case; nothing if it is none of them.
template <TextualEnum E>
std::optional<E> fromText(QStringView text)
{
    for (std::size_t i = 0; i < enumTexts<E>.size(); ++i) {
        if (text.compare(enumTexts<E>[i], Qt::CaseInsensitive) == 0) {
            return static_cast<E>(i);
        }
    }
    return std::nullopt;
}

template <TextualEnum E>
constexpr int enumCount()
{
    return static_cast<int>(enumTexts<E>.size());
}

} // namespace cb
