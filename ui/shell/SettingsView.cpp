// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SettingsView.h"

#include "ui/shell/AppearancePanel.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/BoardSettingsPanel.h"
#include "ui/shell/KeysPanel.h"
#include "ui/theme/ThemeController.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QScrollArea* scrolled(QWidget* panel)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(panel);
    return area;
}

} // namespace

SettingsView::SettingsView(BoardContext& context, QWidget* parent)
    : View(parent)
    , m_context(context)
    , m_tabs(new QTabBar(this))
    , m_panels(new QStackedWidget(this))
{
    setObjectName(u"settings"_s);
    m_tabs->setObjectName(u"settings.tabs"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(true);
    for (int i = 0; i < 3; ++i) {
        m_tabs->addTab({});
    }
    m_panels->addWidget(scrolled(new AppearancePanel(context)));
    m_panels->addWidget(scrolled(new BoardSettingsPanel(context)));
    m_panels->addWidget(new KeysPanel(context));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_panels, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_panels, &QStackedWidget::setCurrentIndex);
    connect(&context.theme, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
    retranslate();
}

void SettingsView::retranslate()
{
    m_tabs->setTabText(0, tr("Appearance"));
    m_tabs->setTabText(1, tr("Board"));
    m_tabs->setTabText(2, tr("Keys"));
    m_tabs->setAccessibleName(tr("Parts of the settings"));
}

QJsonObject SettingsView::saveState() const
{
    return {{u"tab"_s, m_tabs->currentIndex()}};
}

void SettingsView::restoreState(const QJsonObject& state)
{
    m_tabs->setCurrentIndex(state[u"tab"_s].toInt());
}

void SettingsView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    View::changeEvent(event);
}

void SettingsView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.theme().color(ColorRole::Window));
}

View* makeSettingsView(BoardContext& context, QWidget* parent)
{
    return new SettingsView(context, parent);
}

} // namespace cb
