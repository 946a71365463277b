// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ChangePageSide.h"

#include "ui/theme/ThemeController.h"
#include "ui/widgets/Hairline.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

ChangePageSide::ChangePageSide(const ThemeController& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    setObjectName(u"changePageSide"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    content->setAutoFillBackground(true);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    setWidget(content);
    setFixedWidth(theme.theme().px(340));
    connect(&theme, &ThemeController::themeChanged, this, &ChangePageSide::applyTheme);
    applyTheme();
}

void ChangePageSide::addPart(QWidget* part)
{
    const Metrics::Spacing& spacing = m_theme.theme().metrics().spacing;
    auto* box = new QWidget(widget());
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(spacing.s4, spacing.s3, spacing.s4, spacing.s3);
    layout->addWidget(part);
    const int end = m_column->count() - 1; // before the stretch
    if (end > 0) {
        m_column->insertWidget(end, new Hairline(m_theme, Qt::Horizontal, widget()));
    }
    m_column->insertWidget(m_column->count() - 1, box);
}

void ChangePageSide::applyTheme()
{
    QPalette palette = widget()->palette();
    palette.setColor(QPalette::Window, m_theme.theme().color(ColorRole::Panel));
    widget()->setPalette(palette);
}

} // namespace cb
