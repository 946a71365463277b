// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarControls.h"

#include "ui/calendar/CalendarView.h"
#include "ui/calendar/CalendarZones.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

CalendarControls::CalendarControls(CalendarView& view, bool hasLanes)
    : QWidget(&view)
    , m_view(view)
    , m_zones(secondZoneChoices(view.model().secondZoneChoice()))
    , m_notShown(
          new TextLabel(view.model().context().theme, {}, TextRole::Small, ColorRole::Text3, this))
    , m_fill(new MenuButton(view.model().context().theme, {}, this))
{
    setObjectName(u"calendar.controls"_s);
    m_notShown->setObjectName(u"calendar.notShown"_s);
    m_fill->setObjectName(u"calendar.fill"_s);
    const ThemeController& theme = view.model().context().theme;
    CalendarModel& model = view.model();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme.theme().metrics().spacing.s3);
    row->addWidget(m_notShown);
    if (view.id() != "board.month"_L1) {
        m_zone = new MenuButton(theme, {}, this);
        m_zone->setObjectName(u"calendar.zone"_s);
        m_dayStart = new MenuButton(theme, {}, this);
        m_dayStart->setObjectName(u"calendar.dayStart"_s);
        row->addWidget(m_zone);
        row->addWidget(m_dayStart);
        connect(m_zone, &MenuButton::chosen, this, [this, &model](int index) {
            const QTimeZone zone = m_zones.value(index);
            model.setSecondZone(index > 0 ? zone : model.secondZoneChoice(), index > 0);
        });
        connect(m_dayStart, &MenuButton::chosen, this, [&model](int index) {
            model.setDayStartsAtNoon(index == 1);
        });
    }
    row->addWidget(m_fill);
    connect(m_fill, &MenuButton::chosen, this, [&model](int index) {
        model.setFillBy(static_cast<FillBy>(index));
    });
    if (hasLanes) {
        m_lanes = new MenuButton(theme, {}, this);
        m_lanes->setObjectName(u"calendar.lanes"_s);
        row->addWidget(m_lanes);
        connect(m_lanes, &MenuButton::chosen, this, [&model](int index) {
            model.setLaneKind(static_cast<LaneKind>(index));
        });
    }
    retranslate();
    connect(&model, &CalendarModel::optionsChanged, this, &CalendarControls::showState);
    connect(&view, &CalendarView::sceneChanged, this, &CalendarControls::showState);
    view.installEventFilter(this);
}

void CalendarControls::retranslate()
{
    m_fill->setLabel(tr("Fill shows"));
    m_fill->setOptions({tr("State"), tr("Risk"), tr("Type"), tr("Service")});
    if (m_zone) {
        QStringList names{tr("None", "no second time zone")};
        for (qsizetype i = 1; i < m_zones.size(); ++i) {
            names.append(QString::fromUtf8(m_zones[i].id()));
        }
        m_zone->setLabel(tr("Second zone"));
        m_zone->setOptions(names);
        m_zone->setToolTip(tr("Show or hide it: Z"));
        m_dayStart->setLabel(tr("Day starts"));
        m_dayStart->setOptions({u"00:00"_s, u"12:00"_s});
        m_dayStart->setToolTip(tr("12:00 keeps nights whole"));
    }
    if (m_lanes) {
        m_lanes->setLabel(tr("Lanes"));
        m_lanes->setOptions({tr("Team"), tr("Service"), tr("Person")});
    }
    showState();
}

void CalendarControls::showState()
{
    const CalendarModel& model = m_view.model();
    m_fill->setCurrent(static_cast<int>(model.fillBy()));
    if (m_zone) {
        const QTimeZone zone = model.secondZone();
        int index = 0;
        for (qsizetype i = 1; i < m_zones.size(); ++i) {
            if (zone.isValid() && m_zones[i].id() == zone.id()) {
                index = static_cast<int>(i);
            }
        }
        m_zone->setCurrent(index);
        m_dayStart->setCurrent(model.dayStartsAt().hour() == 0 ? 0 : 1);
    }
    if (m_lanes) {
        m_lanes->setCurrent(static_cast<int>(model.laneKind()));
    }
    m_notShown->setText(m_view.notShownText());
    fit();
}

/// By the room that the window leaves beside the names of the views.
void CalendarControls::fit()
{
    const Theme& theme = m_view.model().context().theme.theme();
    const int room = m_view.width();
    if (m_zone) {
        m_zone->setVisible(room >= theme.px(1200));
        m_dayStart->setVisible(room >= theme.px(1080));
    }
    m_notShown->setVisible(!m_notShown->text().isEmpty() && room >= theme.px(860));
}

bool CalendarControls::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_view && event->type() == QEvent::Resize) {
        fit();
    }
    return QWidget::eventFilter(watched, event);
}

void CalendarControls::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace cb
