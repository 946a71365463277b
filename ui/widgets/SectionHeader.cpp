// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SectionHeader.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Icons.h"
#include "ui/theme/ThemeController.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace cb {

SectionHeader::SectionHeader(const ThemeController& theme, const QString& title, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(title);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::toggled, this, [this] {
        updateContent();
        emit foldedChanged(isFolded());
    });
    connect(&theme, &ThemeController::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void SectionHeader::setNote(const QString& note)
{
    m_note = note;
    setAccessibleDescription(note);
    update();
}

void SectionHeader::setFoldable(bool isFoldable)
{
    m_isFoldable = isFoldable;
    setCheckable(isFoldable);
    setFocusPolicy(isFoldable ? Qt::StrongFocus : Qt::NoFocus);
    updateContent();
    update();
}

void SectionHeader::setFolded(bool isFolded)
{
    setChecked(!isFolded);
}

void SectionHeader::setContent(QWidget* content)
{
    m_content = content;
    updateContent();
}

void SectionHeader::updateContent()
{
    if (m_content) {
        m_content->setVisible(!isFolded());
    }
    QAccessible::State state;
    state.expandable = m_isFoldable;
    state.expanded = !isFolded();
    QAccessibleStateChangeEvent event(this, state);
    QAccessible::updateAccessibility(&event);
}

QSize SectionHeader::sizeHint() const
{
    const Theme& theme = m_theme.theme();
    const QFontMetrics metrics(theme.font(TextRole::Strong));
    const int note = QFontMetrics(theme.font(TextRole::Small)).horizontalAdvance(m_note);
    const int sign = m_isFoldable ? theme.metrics().target.icon + theme.metrics().spacing.s1 : 0;
    return {
        sign + metrics.horizontalAdvance(text()) + theme.metrics().spacing.s4 + note,
        theme.metrics().row.groupHeader};
}

void SectionHeader::paintEvent(QPaintEvent* /*event*/)
{
    using enum ColorRole;
    const Theme& theme = m_theme.theme();
    const Metrics& metrics = theme.metrics();
    QPainter painter(this);
    if (m_isFoldable && underMouse()) {
        controls::paintBox(painter, rect(), theme.color(Hover), QColor(), metrics.radius.control);
    }
    const auto placed = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    int x = 0;
    if (m_isFoldable) {
        const Icon sign = isFolded() ? Icon::ChevronTrailing : Icon::ChevronDown;
        Icons::paint(painter, placed(0, metrics.target.icon), sign, theme.color(Text2));
        x = metrics.target.icon + metrics.spacing.s1;
    }
    const auto flags = [this](Qt::AlignmentFlag side) {
        return static_cast<int>(
            QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter));
    };
    painter.setFont(theme.figureFont(TextRole::Small));
    painter.setPen(theme.color(Text3));
    const int note =
        m_note.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(m_note) + metrics.spacing.s2;
    painter.drawText(
        placed(width() - note, note - metrics.spacing.s1), flags(Qt::AlignTrailing), m_note);
    painter.setFont(Fonts::semibold(theme.font(TextRole::Small)));
    painter.setPen(theme.color(Text2));
    const int room = width() - x - note;
    painter.drawText(
        placed(x, room),
        flags(Qt::AlignLeading),
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    if (hasFocus()) {
        controls::paintFocusRing(painter, rect(), metrics.radius.control, theme.color(Focus));
    }
}

void SectionHeader::keyPressEvent(QKeyEvent* event)
{
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        return setFolded(!isRightToLeft);
    case Qt::Key_Right:
        return setFolded(isRightToLeft);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace cb
