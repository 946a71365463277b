// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineControls.h"

#include "ui/calendar/CalendarZones.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/timeline/TimelineView.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// What the menu of lanes offers, in its order.
struct LaneChoice
{
    LaneGrouping grouping;
    bool isGrouped = true;

    friend bool operator==(const LaneChoice&, const LaneChoice&) = default;
};

constexpr std::array laneChoices{
    LaneChoice{LaneGrouping::Service},
    LaneChoice{LaneGrouping::Service, false},
    LaneChoice{LaneGrouping::Item},
    LaneChoice{LaneGrouping::Item, false},
    LaneChoice{LaneGrouping::Environment},
    LaneChoice{LaneGrouping::Team},
    LaneChoice{LaneGrouping::Assignee}};

} // namespace

TimelineControls::TimelineControls(TimelineView& view)
    : QWidget(&view)
    , m_view(view)
    , m_zones(secondZoneChoices(view.model().calendar().secondZoneChoice()))
    , m_notShown(
          new TextLabel(view.model().context().theme, {}, TextRole::Small, ColorRole::Text3, this))
    , m_zone(new MenuButton(view.model().context().theme, {}, this))
    , m_fill(new MenuButton(view.model().context().theme, {}, this))
    , m_grouping(new MenuButton(view.model().context().theme, {}, this))
    , m_order(new MenuButton(view.model().context().theme, {}, this))
{
    setObjectName(u"timeline.controls"_s);
    m_notShown->setObjectName(u"timeline.notShown"_s);
    m_zone->setObjectName(u"timeline.zone"_s);
    m_fill->setObjectName(u"timeline.fill"_s);
    m_grouping->setObjectName(u"timeline.lanes"_s);
    m_order->setObjectName(u"timeline.order"_s);
    TimelineModel& model = view.model();
    CalendarModel& calendar = model.calendar();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(model.context().theme.theme().metrics().spacing.s3);
    for (QWidget* part : QList<QWidget*>{m_notShown, m_zone, m_fill, m_grouping, m_order}) {
        row->addWidget(part);
    }
    connect(m_zone, &MenuButton::chosen, this, [this, &calendar](int index) {
        const QTimeZone zone = m_zones.value(index);
        calendar.setSecondZone(index > 0 ? zone : calendar.secondZoneChoice(), index > 0);
    });
    connect(m_fill, &MenuButton::chosen, this, [&calendar](int index) {
        calendar.setFillBy(static_cast<FillBy>(index));
    });
    connect(m_grouping, &MenuButton::chosen, this, [&model](int index) {
        const LaneChoice& choice = laneChoices[static_cast<std::size_t>(index)];
        model.setGrouping(choice.grouping, choice.isGrouped);
    });
    connect(m_order, &MenuButton::chosen, this, [&model](int index) {
        model.setOrder(static_cast<LaneOrder>(index));
    });
    retranslate();
    connect(&model, &TimelineModel::optionsChanged, this, &TimelineControls::showState);
    connect(&model, &TimelineModel::changed, this, &TimelineControls::showState);
    connect(&calendar, &CalendarModel::optionsChanged, this, &TimelineControls::showState);
    view.installEventFilter(this);
}

void TimelineControls::retranslate()
{
    m_zone->setLabel(tr("Second zone"));
    QStringList names{tr("None", "no second time zone")};
    for (qsizetype i = 1; i < m_zones.size(); ++i) {
        names.append(QString::fromUtf8(m_zones[i].id()));
    }
    m_zone->setOptions(names);
    m_zone->setToolTip(tr("Show or hide it: Z"));
    m_fill->setLabel(tr("Fill shows"));
    m_fill->setOptions({tr("State"), tr("Risk"), tr("Type"), tr("Service")});
    m_grouping->setLabel(tr("Lanes"));
    m_grouping->setOptions(
        {tr("Service"),
         tr("Service, not grouped"),
         tr("CI"),
         tr("CI, not grouped"),
         tr("Environment"),
         tr("Team"),
         tr("Implementer")});
    m_order->setLabel(tr("Order"));
    m_order->setOptions(
        {tr("Name"), tr("Criticality"), tr("Failures"), tr("Changes"), tr("Next change")});
    showState();
}

void TimelineControls::showState()
{
    const TimelineModel& model = m_view.model();
    const QTimeZone zone = model.calendar().secondZone();
    int index = 0;
    for (qsizetype i = 1; i < m_zones.size(); ++i) {
        if (zone.isValid() && m_zones[i].id() == zone.id()) {
            index = static_cast<int>(i);
        }
    }
    m_zone->setCurrent(index);
    m_fill->setCurrent(static_cast<int>(model.calendar().fillBy()));
    const LaneChoice choice{model.grouping(), model.isGrouped()};
    const auto shown = std::find(laneChoices.begin(), laneChoices.end(), choice);
    m_grouping->setCurrent(static_cast<int>(shown - laneChoices.begin()));
    m_order->setCurrent(static_cast<int>(model.order()));
    m_notShown->setText(m_view.notShownText());
    fit();
}

/// By the room that the window leaves beside the names of the views.
void TimelineControls::fit()
{
    const Theme& theme = m_view.model().context().theme.theme();
    const int room = m_view.width();
    m_notShown->setVisible(!m_notShown->text().isEmpty() && room >= theme.px(1500));
    m_zone->setVisible(room >= theme.px(1340));
    m_order->setVisible(room >= theme.px(1040));
}

bool TimelineControls::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_view && event->type() == QEvent::Resize) {
        fit();
    }
    return QWidget::eventFilter(watched, event);
}

void TimelineControls::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace cb
