// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/PageSetup.h"

namespace cb {

namespace {

constexpr qreal headHeight = 24; ///< from the margin to the body
constexpr qreal footHeight = 18;

} // namespace

QPageLayout PageSetup::layout() const
{
    const QPageSize size(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
    return QPageLayout(
        size,
        isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait,
        QMarginsF(),
        QPageLayout::Point);
}

QSizeF PageSetup::pageSize() const
{
    return layout().fullRect(QPageLayout::Point).size();
}

QRectF PageSetup::body() const
{
    return QRectF(QPointF(), pageSize())
        .adjusted(paperMargin, paperMargin + headHeight, -paperMargin, -paperMargin - footHeight);
}

} // namespace cb
