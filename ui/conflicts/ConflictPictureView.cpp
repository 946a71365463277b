// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/ConflictPictureView.h"

#include "core/conflict/ConflictWords.h"
#include "ui/theme/ConflictSigns.h"
#include "ui/theme/ThemeController.h"

#include <QPainter>

namespace cb {

ConflictPictureView::ConflictPictureView(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("conflicts.picture"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &ThemeController::themeChanged, this, [this] { updateGeometry(); });
}

void ConflictPictureView::showInput(const ConflictPictureInput& input, const QString& spoken)
{
    m_input = input;
    setAccessibleName(spoken);
    updateGeometry();
    update();
}

QSize ConflictPictureView::sizeHint() const
{
    const Theme& theme = m_theme.theme();
    return {
        theme.px(280),
        conflictPictureHeight(qMax(1, static_cast<int>(m_input.sides.size())), theme)};
}

QSize ConflictPictureView::minimumSizeHint() const
{
    return {m_theme.theme().px(160), sizeHint().height()};
}

void ConflictPictureView::paintEvent(QPaintEvent* /*event*/)
{
    if (m_input.sides.isEmpty()) {
        return;
    }
    ConflictPictureInput input = m_input;
    input.isRightToLeft = isRightToLeft();
    input.locale = locale();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintConflictPicture(
        painter, layOutConflictPicture(input, size(), m_theme.theme()), m_theme.theme());
}

ConflictSign::ConflictSign(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &ThemeController::themeChanged, this, [this] { updateGeometry(); });
}

void ConflictSign::setLetter(const ConflictLetter& letter)
{
    m_letter = letter;
    setAccessibleName(conflictKindName(letter.kind));
    update();
}

QSize ConflictSign::sizeHint() const
{
    const int side = m_theme.theme().metrics().sign.row;
    return {side, side};
}

void ConflictSign::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    conflictsigns::paintOne(painter, QRectF(rect()), m_letter, m_theme.theme());
}

} // namespace cb
