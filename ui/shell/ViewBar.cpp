// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ViewBar.h"

#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/ShellActions.h"
#include "ui/shell/View.h"
#include "ui/theme/Icons.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace cb {

ViewBar::ViewBar(BoardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(new QHBoxLayout(this))
    , m_back(new QPushButton(this))
    , m_place(new QLabel(this))
    , m_views(new SegmentedSwitch(context.theme, this))
    , m_stepBack(new QToolButton(this))
    , m_today(new QPushButton(this))
    , m_stepOn(new QToolButton(this))
    , m_range(new QLabel(this))
{
    setObjectName(u"viewBar"_s);
    m_views->setObjectName(u"viewBar.views"_s);
    m_back->setObjectName(u"viewBar.back"_s);
    m_today->setObjectName(u"viewBar.today"_s);
    m_stepBack->setObjectName(u"viewBar.stepBack"_s);
    m_stepOn->setObjectName(u"viewBar.stepOn"_s);
    m_range->setObjectName(u"viewBar.range"_s);
    m_place->setTextFormat(Qt::PlainText);
    m_range->setTextFormat(Qt::PlainText);
    m_layout->setContentsMargins(12, 0, 12, 0);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
    m_layout->setSpacing(8);
    for (QWidget* part :
         QList<QWidget*>{m_back, m_place, m_views, m_stepBack, m_today, m_stepOn, m_range})
    {
        m_layout->addWidget(part);
    }
    m_layout->addStretch(1);

    ActionRegistry& registry = context.actions;
    connect(m_back, &QPushButton::clicked, this, &ViewBar::backRequested);
    connect(m_views, &SegmentedSwitch::chosen, this, [this](int index) {
        emit viewChosen(m_viewIds.value(index));
    });
    connect(m_stepBack, &QToolButton::clicked, this, [&registry] {
        registry.trigger(actions::stepBack);
    });
    connect(
        m_stepOn, &QToolButton::clicked, this, [&registry] { registry.trigger(actions::stepOn); });
    connect(
        m_today, &QPushButton::clicked, this, [&registry] { registry.trigger(actions::today); });
    connect(&context.theme, &ThemeController::themeChanged, this, &ViewBar::applyTheme);
    applyTheme();
    retranslate();
}

void ViewBar::applyTheme()
{
    const Theme& theme = m_context.theme.theme();
    const Icons icons(m_context.theme);
    setFixedHeight(theme.metrics().chrome.viewBar);
    m_place->setFont(theme.font(TextRole::Heading));
    m_range->setFont(Fonts::semibold(theme.figureFont(TextRole::Body)));
    m_stepBack->setIcon(icons.icon(Icon::ChevronLeading));
    m_stepOn->setIcon(icons.icon(Icon::ChevronTrailing));
    m_stepBack->setAutoRaise(true);
    m_stepOn->setAutoRaise(true);
    const int target = theme.metrics().target.control;
    m_stepBack->setFixedSize(target, target);
    m_stepOn->setFixedSize(target, target);
    update();
}

void ViewBar::retranslate()
{
    m_today->setText(tr("Today"));
    m_today->setToolTip(
        tr("Today (%1)").arg(m_context.actions.shortcuts(actions::today).value(0).toString()));
    m_stepBack->setAccessibleName(tr("Step back"));
    m_stepBack->setToolTip(
        tr("Step back (%1)")
            .arg(m_context.actions.shortcuts(actions::stepBack).value(0).toString()));
    m_stepOn->setAccessibleName(tr("Step on"));
    m_stepOn->setToolTip(
        tr("Step on (%1)").arg(m_context.actions.shortcuts(actions::stepOn).value(0).toString()));
    m_back->setText(tr("Back to %1").arg(m_placeName));
}

void ViewBar::setControls(QWidget* controls)
{
    if (controls == m_controls) {
        return;
    }
    if (m_controls) {
        m_layout->removeWidget(m_controls);
        m_controls->hide();
    }
    m_controls = controls;
    if (controls) {
        m_layout->addWidget(controls);
        controls->show();
    }
}

void ViewBar::showViews(const QString& placeName, const QList<View*>& views, View* current)
{
    m_placeName = placeName;
    m_back->hide();
    m_place->setText(placeName);
    QStringList names;
    m_viewIds.clear();
    for (const View* view : views) {
        names.append(view->name());
        m_viewIds.append(view->id());
    }
    m_views->setTexts(names);
    m_views->setCurrent(static_cast<int>(views.indexOf(current)));
    setControls(current->viewBarControls());
    showRange(*current);
}

void ViewBar::showPage(const QString& placeName, const QString& title, QWidget* controls)
{
    m_placeName = placeName;
    retranslate();
    m_back->show();
    m_place->setText(title);
    m_views->hide();
    setControls(controls);
    for (QWidget* part : QList<QWidget*>{m_stepBack, m_today, m_stepOn, m_range}) {
        part->hide();
    }
}

void ViewBar::showRange(const View& view)
{
    for (QWidget* part : QList<QWidget*>{m_stepBack, m_today, m_stepOn}) {
        part->setVisible(view.hasRange());
    }
    m_range->setVisible(!view.rangeText().isEmpty());
    m_range->setText(view.rangeText());
}

QSize ViewBar::minimumSizeHint() const
{
    return {0, height()};
}

/// Where all does not fit side by side, the controls' labels go first.
void ViewBar::fitControls()
{
    if (!m_controls) {
        return;
    }
    const QList<MenuButton*> buttons = m_controls->findChildren<MenuButton*>();
    int hidden = 0;
    for (const MenuButton* button : buttons) {
        hidden += button->isLabelShown() ? 0 : button->labelWidth();
    }
    const bool fits = m_layout->totalMinimumSize().width() + hidden <= width();
    for (MenuButton* button : buttons) {
        button->setLabelShown(fits);
    }
}

bool ViewBar::event(QEvent* event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        fitControls();
    }
    return isDone;
}

void ViewBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ViewBar::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_context.theme.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Canvas));
    painter.fillRect(0, height() - 1, width(), 1, theme.color(ColorRole::Border));
}

} // namespace cb
