// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace cb {

/// A value or an Error, with the member names of std::expected (GCC 12 has none in C++20).
/// Not checking it is a compiler warning.
template <typename T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_state(std::in_place_index<0>, std::move(value))
    {}

    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    {}

    bool has_value() const { return m_state.index() == 0; }

    explicit operator bool() const { return has_value(); }

    const T& value() const& { return std::get<0>(m_state); }

    T& value() & { return std::get<0>(m_state); }

    T&& value() && { return std::get<0>(std::move(m_state)); }

    const Error& error() const { return std::get<1>(m_state); }

    const T& operator*() const& { return value(); }

    T& operator*() & { return value(); }

    T&& operator*() && { return std::get<0>(std::move(m_state)); }

    const T* operator->() const { return &value(); }

    T* operator->() { return &value(); }

    template <typename U = T>
    T value_or(U&& fallback) const
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(fallback));
    }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;

    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error))
        , m_ok(false)
    {}

    bool has_value() const { return m_ok; }

    explicit operator bool() const { return m_ok; }

    const Error& error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace cb
