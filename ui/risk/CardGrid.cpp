// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/CardGrid.h"

#include "ui/theme/ThemeController.h"

#include <QApplication>
#include <QGridLayout>

namespace cb {

CardGrid::CardGrid(const ThemeController& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_content(new QWidget)
    , m_layout(new QGridLayout(m_content))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_content);
    connect(&theme, &ThemeController::themeChanged, this, &CardGrid::arrange);
    connect(qApp, &QApplication::focusChanged, this, &CardGrid::showFocused);
}

void CardGrid::setCards(const QList<QWidget*>& cards)
{
    m_cards = cards;
    for (QWidget* card : m_cards) {
        card->setParent(m_content);
    }
    arrange();
}

int CardGrid::columnsAt(int width) const
{
    constexpr int leastCard = 480;
    constexpr int most = 3;
    return std::clamp(width / m_theme.theme().px(leastCard), 1, most);
}

void CardGrid::arrange()
{
    const Metrics::Spacing& space = m_theme.theme().metrics().spacing;
    m_layout->setContentsMargins(space.s3, space.s3, space.s3, space.s3);
    m_layout->setSpacing(space.s3);
    m_columns = columnsAt(viewport()->width());
    for (QWidget* card : std::as_const(m_cards)) {
        m_layout->removeWidget(card);
    }
    for (int i = 0; i < std::max(m_layout->rowCount(), m_layout->columnCount()); ++i) {
        m_layout->setColumnStretch(i, i < m_columns ? 1 : 0);
        m_layout->setRowStretch(i, 0);
    }
    for (int i = 0; i < m_cards.size(); ++i) {
        m_layout->addWidget(m_cards.at(i), i / m_columns, i % m_columns);
        m_layout->setRowStretch(i / m_columns, 1);
        m_layout->setColumnStretch(i % m_columns, 1);
    }
}

void CardGrid::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (columnsAt(viewport()->width()) != m_columns) {
        arrange();
    }
}

/// The window's own order of Tab: QScrollArea would keep it to itself.
bool CardGrid::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next);
}

void CardGrid::showFocused()
{
    const QWidget* focused = QApplication::focusWidget();
    for (QWidget* card : std::as_const(m_cards)) {
        if (focused && card->isAncestorOf(focused)) {
            ensureWidgetVisible(card, 0, m_theme.theme().metrics().spacing.s3);
        }
    }
}

} // namespace cb
