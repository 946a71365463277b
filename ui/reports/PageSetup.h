// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/EnumText.h"

#include <QPageLayout>
#include <QRectF>

namespace cb {

enum class Paper
{
    A4,
    Letter
};
template <>
inline constexpr auto enumTexts<Paper> =
    std::to_array<QLatin1StringView>({QLatin1StringView("A4"), QLatin1StringView("Letter")});

/// The paper of a report. Margins are always 14 mm.
struct PageSetup
{
    Paper paper = Paper::A4;
    bool isLandscape = false;

    /// For printers: the whole page, without margins of its own.
    QPageLayout layout() const;
    /// Points.
    QSizeF pageSize() const;
    /// Between head and foot, inside the margins.
    QRectF body() const;

    friend bool operator==(const PageSetup&, const PageSetup&) = default;
};

constexpr qreal paperMargin = 14 * 72 / 25.4; ///< points

} // namespace cb
