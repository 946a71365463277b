// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/impact/ImpactRow.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Signs.h"
#include "ui/theme/ThemeController.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace cb {

ImpactRow::ImpactRow(const ThemeController& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &ThemeController::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void ImpactRow::setTexts(const QString& text, const QStringList& figures, const QString& below)
{
    setText(text);
    m_figures = figures;
    m_below = below;
    QStringList spoken{text};
    spoken += figures;
    if (!below.isEmpty()) {
        spoken.append(below);
    }
    setAccessibleName(spoken.join(u", "_s));
    updateGeometry();
    update();
}

void ImpactRow::setConflict(QChar letter)
{
    m_letter = letter;
    update();
}

void ImpactRow::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    update();
}

void ImpactRow::setHead(bool isHead)
{
    m_isHead = isHead;
    setFocusPolicy(isHead ? Qt::NoFocus : Qt::StrongFocus);
    setEnabled(!isHead);
    unsetCursor();
}

int ImpactRow::figureWidth() const
{
    return m_theme.theme().px(48);
}

/// In a narrow panel the last ones give way to the name.
QStringList ImpactRow::shownFigures() const
{
    constexpr int narrow = 290;
    constexpr int mostWhereNarrow = 2;
    return width() < m_theme.theme().px(narrow) ? m_figures.mid(0, mostWhereNarrow) : m_figures;
}

QSize ImpactRow::sizeHint() const
{
    const Theme& theme = m_theme.theme();
    return {theme.px(200), m_below.isEmpty() ? theme.metrics().row.list : theme.px(42)};
}

QSize ImpactRow::minimumSizeHint() const
{
    return {m_theme.theme().px(80), sizeHint().height()};
}

QRect ImpactRow::textRect() const
{
    const Theme& theme = m_theme.theme();
    const int gap = theme.metrics().spacing.s2;
    const int sign = m_letter ? theme.metrics().sign.row + gap : 0;
    const int figures = static_cast<int>(shownFigures().size()) * figureWidth();
    return rect().adjusted(gap + sign, 0, -gap - figures, 0);
}

void ImpactRow::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isActive = m_isCurrent && !m_isHead;
    if (isActive || (underMouse() && isEnabled())) {
        painter.fillRect(rect(), theme.color(isActive ? ColorRole::Selection : ColorRole::Hover));
    }
    const auto placed = [this](const QRect& at) {
        return QStyle::visualRect(layoutDirection(), rect(), at);
    };
    const int gap = theme.metrics().spacing.s2;
    const QRect text = textRect();
    if (m_letter) {
        const int size = theme.metrics().sign.row;
        const int top = m_below.isEmpty() ? (height() - size) / 2 : theme.px(5);
        signs::paintConflict(painter, placed(QRect(gap, top, size, size)), *m_letter, true, theme);
    }
    const auto leading =
        static_cast<int>((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const auto write =
        [&](const QRect& at, const QString& words, const QFont& font, ColorRole ink) {
            painter.setFont(font);
            painter.setPen(theme.color(ink));
            painter.drawText(
                placed(at),
                leading,
                painter.fontMetrics().elidedText(words, Qt::ElideRight, at.width()));
        };
    const QFont& body = theme.font(m_isHead ? TextRole::Small : TextRole::Body);
    if (m_below.isEmpty()) {
        write(text, this->text(), body, m_isHead ? ColorRole::Text2 : ColorRole::Text);
    } else {
        const int half = height() / 2;
        write(
            QRect(text.left(), theme.px(3), text.width(), half - theme.px(3)),
            this->text(),
            Fonts::medium(theme.font(TextRole::Body)),
            ColorRole::Text);
        write(
            QRect(text.left(), half, text.width(), half - theme.px(3)),
            m_below,
            theme.font(TextRole::Small),
            ColorRole::Text3);
    }
    painter.setFont(m_isHead ? theme.font(TextRole::Small) : theme.figureFont(TextRole::Body));
    painter.setPen(theme.color(m_isHead ? ColorRole::Text2 : ColorRole::Text));
    int left = text.right() + 1;
    for (const QString& figure : shownFigures()) {
        const QRect at = placed(QRect(left, 0, figureWidth(), height()));
        painter.drawText(
            at,
            static_cast<int>((isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter),
            figure);
        left += figureWidth();
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(ColorRole::Grid));
    if (hasFocus()) {
        controls::paintFocusRing(painter, rect(), 2, theme.color(ColorRole::Focus));
    }
}

bool ImpactRow::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const QFontMetrics metrics(m_theme.theme().font(TextRole::Body));
        const bool isCut = metrics.horizontalAdvance(text()) > textRect().width()
            || metrics.horizontalAdvance(m_below) > textRect().width();
        if (isCut) {
            const QString whole = m_below.isEmpty() ? text() : text() + u'\n' + m_below;
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), whole, this);
        }
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace cb
