// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ThemeController.h"

#include "ui/theme/ChangeboardStyle.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/SystemAppearance.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>

#include <algorithm>

namespace cb {

namespace {

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightnessF()
        < palette.color(QPalette::WindowText).lightnessF();
}

bool wanted(Aid choice, std::optional<bool> wish)
{
    return choice == Aid::System ? wish.value_or(false) : choice == Aid::On;
}

} // namespace

ThemeController::ThemeController(QObject* parent)
    : ThemeController(new SystemAppearance, parent)
{}

ThemeController::ThemeController(SystemAppearance* system, QObject* parent)
    : QObject(parent)
    , m_families(FontFamilies::load())
    , m_system(system)
    , m_paletteIsDark(isDark(QGuiApplication::palette()))
{
    m_system->setParent(this);
    connect(m_system, &SystemAppearance::wishesChanged, this, &ThemeController::update);
    m_theme = Theme(wantedOptions(), m_families);
}

ThemeController::~ThemeController() = default;

void ThemeController::setChoice(const AppearanceChoice& choice)
{
    m_choice = choice;
    m_choice.textPercent = std::clamp(choice.textPercent, 80, 200);
    update();
}

void ThemeController::applyTo(QApplication& application)
{
    Q_ASSERT(!m_application);
    m_application = &application;
    m_style = new ChangeboardStyle(m_theme);
    QApplication::setStyle(m_style); // owns it from here on
    new FocusRing(application, this);
    application.installEventFilter(this);
    dress();
}

bool ThemeController::eventFilter(QObject* watched, QEvent* event)
{
    const bool isForeignPalette = watched == m_application && !m_isDressing
        && event->type() == QEvent::ApplicationPaletteChange;
    if (isForeignPalette && QGuiApplication::palette() != m_theme.palette()) {
        m_paletteIsDark = isDark(QGuiApplication::palette());
        // Not inside the event: Qt is still telling the widgets.
        QMetaObject::invokeMethod(
            this,
            [this] {
                update();
                dress();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

ThemeOptions ThemeController::wantedOptions() const
{
    const DesktopWishes& wishes = m_system->wishes();
    const bool dark = m_choice.mode == ThemeMode::System ? wishes.dark.value_or(m_paletteIsDark)
                                                         : m_choice.mode == ThemeMode::Dark;
    return {
        .kind = dark ? ThemeKind::Dark : ThemeKind::Light,
        .highContrast = wanted(m_choice.highContrast, wishes.highContrast),
        .reduceMotion = wanted(m_choice.reduceMotion, wishes.reduceMotion),
        .projector = m_choice.projector,
        .textPercent = m_choice.textPercent};
}

void ThemeController::update()
{
    const ThemeOptions options = wantedOptions();
    if (options == m_theme.options()) {
        return;
    }
    m_theme = Theme(options, m_families);
    dress();
    emit themeChanged();
}

void ThemeController::dress()
{
    if (!m_application) {
        return;
    }
    m_isDressing = true;
    if (m_style) {
        m_style->setTheme(m_theme);
    }
    QApplication::setPalette(m_theme.palette());
    QApplication::setFont(m_theme.font(TextRole::Body));
    QToolTip::setPalette(m_theme.palette());
    QToolTip::setFont(m_theme.font(TextRole::Small));
    m_isDressing = false;
    QEvent styleChange(QEvent::StyleChange);
    for (QWidget* widget : QApplication::allWidgets()) {
        QCoreApplication::sendEvent(widget, &styleChange);
        widget->updateGeometry();
        widget->update();
    }
}

} // namespace cb
