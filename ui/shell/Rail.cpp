// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Rail.h"

#include "ui/shell/ActionRegistry.h"
#include "ui/shell/RailButton.h"
#include "ui/theme/ThemeController.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

Rail::Rail(const ThemeController& theme, const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_actions(actions)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Places"));
    m_layout->setContentsMargins(0, 4, 0, 4);
    m_layout->setSpacing(0);
    connect(&theme, &ThemeController::themeChanged, this, &Rail::resizeToTheme);
    connect(&actions, &ActionRegistry::shortcutsChanged, this, &Rail::retranslate);
    resizeToTheme();
}

void Rail::setPlaces(const QList<Place>& places)
{
    m_places = places;
    for (const bool isTool : {false, true}) {
        for (const Place& place : places) {
            if (place.isTool != isTool) {
                continue;
            }
            auto* button = new RailButton(m_theme, place.icon, this);
            button->setObjectName(u"rail."_s + place.id);
            button->setNarrow(m_isNarrow);
            connect(button, &QAbstractButton::clicked, this, [this, id = place.id] {
                emit placeChosen(id);
            });
            m_buttons.insert(place.id, button);
            m_layout->addWidget(button);
        }
        if (!isTool) {
            m_layout->addStretch();
        }
    }
    retranslate();
}

void Rail::setCurrent(const QString& placeId)
{
    if (RailButton* button = m_buttons.value(placeId)) {
        button->setChecked(true);
    }
}

void Rail::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    for (RailButton* button : std::as_const(m_buttons)) {
        button->setNarrow(isNarrow);
    }
    resizeToTheme();
}

void Rail::resizeToTheme()
{
    const Metrics::Chrome& chrome = m_theme.theme().metrics().chrome;
    setFixedWidth(m_isNarrow ? chrome.railNarrow : chrome.railWide);
    for (RailButton* button : std::as_const(m_buttons)) {
        button->updateGeometry();
    }
    update();
}

void Rail::retranslate()
{
    for (const Place& place : std::as_const(m_places)) {
        RailButton* button = m_buttons.value(place.id);
        const QList<QKeySequence> keys = m_actions.shortcuts(place.actionId);
        const QString key = keys.isEmpty()
            ? QString()
            : keys.first().toString(QKeySequence::NativeText).replace(u'+', u' ');
        button->setText(place.name());
        button->setKeyText(key);
        button->setAccessibleName(place.name());
        button->setToolTip(key.isEmpty() ? QString() : u"%1 (%2)"_s.arg(place.name(), key));
    }
}

void Rail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Places"));
        retranslate();
    }
    QWidget::changeEvent(event);
}

void Rail::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Window));
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(x, 0, 1, height(), theme.color(ColorRole::Border));
}

} // namespace cb
