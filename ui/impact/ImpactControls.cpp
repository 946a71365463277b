// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/impact/ImpactControls.h"

#include "core/session/Session.h"
#include "ui/impact/ImpactModel.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/MenuButton.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

ImpactControls::ImpactControls(ImpactModel& model, bool isGraph, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(*parent)
{
    setObjectName(u"impact.controls"_s);
    const ThemeController& theme = model.context().theme;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme.theme().metrics().spacing.s3);
    m_steps = addChoice(
        u"impact.steps"_s, [](ImpactOptions& options, int index) { options.maxSteps = index + 1; });
    if (isGraph) {
        m_sides = addChoice(u"impact.sides"_s, [](ImpactOptions& options, int index) {
            options.sides = static_cast<ImpactSides>(index);
        });
        m_ways = addChoice(u"impact.ways"_s, [](ImpactOptions& options, int index) {
            options.hasAllWays = index == 1;
        });
        m_tiers = addChoice(u"impact.tiers"_s, [](ImpactOptions& options, int index) {
            options.lowestTier = 4 - index;
        });
    }
    m_add = new Button(theme, {}, Button::Kind::Secondary, this);
    m_add->setObjectName(u"impact.addDependency"_s);
    m_record = new Button(theme, {}, Button::Kind::Secondary, this);
    m_record->setObjectName(u"impact.addToRecord"_s);
    row->addWidget(m_add);
    row->addWidget(m_record);
    connect(m_add, &QPushButton::clicked, this, &ImpactControls::additionRequested);
    connect(m_record, &QPushButton::clicked, this, &ImpactControls::recordingRequested);
    connect(&model, &ImpactModel::optionsChanged, this, &ImpactControls::showState);
    connect(&model, &ImpactModel::changed, this, &ImpactControls::showState);
    retranslate();
    parent->installEventFilter(this);
}

MenuButton* ImpactControls::addChoice(
    const QString& name, std::function<void(ImpactOptions&, int)> take)
{
    auto* button = new MenuButton(m_model.context().theme, {}, this);
    button->setObjectName(name);
    layout()->addWidget(button);
    connect(button, &MenuButton::chosen, this, [this, take = std::move(take)](int index) {
        ImpactOptions options = m_model.options();
        take(options, index);
        m_model.setOptions(options);
    });
    return button;
}

void ImpactControls::retranslate()
{
    QStringList steps;
    for (int i = 1; i <= ImpactOptions::mostSteps; ++i) {
        steps.append(QString::number(i));
    }
    m_steps->setLabel(tr("Steps"));
    m_steps->setOptions(steps);
    m_steps->setToolTip(tr("Fewer or more: [ and ]"));
    if (m_sides) {
        m_sides->setLabel(tr("Shows"));
        m_sides->setOptions({tr("What is reached"), tr("What it needs"), tr("Both")});
        m_ways->setLabel(tr("Lines"));
        m_ways->setOptions({tr("Shortest ways"), tr("All")});
        m_tiers->setLabel(tr("Tiers"));
        m_tiers->setOptions({tr("All", "tiers"), u"1–3"_s, u"1–2"_s, u"1"_s});
    }
    m_add->setText(tr("Add a dependency"));
    m_record->setText(tr("Add to the record"));
    m_record->setToolTip(tr("Attach the impact as a text to the change"));
    showState();
}

void ImpactControls::showState()
{
    const ImpactOptions& options = m_model.options();
    m_steps->setCurrent(options.maxSteps - 1);
    if (m_sides) {
        m_sides->setCurrent(static_cast<int>(options.sides));
        m_ways->setCurrent(options.hasAllWays ? 1 : 0);
        m_tiers->setCurrent(4 - options.lowestTier);
    }
    const bool canWrite = !m_model.context().session.isReadOnly();
    m_add->setEnabled(canWrite);
    m_record->setEnabled(canWrite && m_model.picture() != nullptr);
    fit();
}

/// By the room that the window leaves beside the names of the views. What is left out can be had by
/// the menu of the graph or in a wider window; steps also by their keys.
void ImpactControls::fit()
{
    const Theme& theme = m_model.context().theme.theme();
    const int room = m_view.width();
    if (m_ways) {
        m_ways->setVisible(room >= theme.px(1560));
        m_tiers->setVisible(room >= theme.px(1180));
        m_sides->setVisible(room >= theme.px(1040));
    }
}

bool ImpactControls::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        fit();
    }
    return QWidget::eventFilter(watched, event);
}

void ImpactControls::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace cb
