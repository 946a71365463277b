// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/domain/Ids.h"

namespace cb {

enum class RequestState
{
    Open,
    InProgress,
    Fulfilled,
    Cancelled
};
template <>
inline constexpr auto enumTexts<RequestState> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("open"),
     QLatin1StringView("in_progress"),
     QLatin1StringView("fulfilled"),
     QLatin1StringView("cancelled")});

struct ServiceRequest
{
    RequestId id;
    QString number;
    QString title;
    RequestState state = RequestState::Open;
    std::optional<Instant> requestedAt;
    std::optional<Instant> dueAt;
    std::optional<Instant> fulfilledAt;
    std::optional<ServiceId> service;
    std::optional<ItemId> item;
    std::optional<ChangeId> change;
    qint64 revision = 0;

    friend bool operator==(const ServiceRequest&, const ServiceRequest&) = default;
};

} // namespace cb
