// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QObject>
#include <QPointer>

class QApplication;

namespace cb {

class ChangeboardStyle;
class SystemAppearance;

/// What the user chose; System follows the desktop.
enum class ThemeMode
{
    System,
    Light,
    Dark
};
template <>
inline constexpr auto enumTexts<ThemeMode> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("system"), QLatin1StringView("light"), QLatin1StringView("dark")});

/// What the user chose about an aid; System follows the desktop.
enum class Aid
{
    System,
    Off,
    On
};
template <>
inline constexpr auto enumTexts<Aid> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("system"), QLatin1StringView("off"), QLatin1StringView("on")});

struct AppearanceChoice
{
    ThemeMode mode = ThemeMode::System;
    Aid highContrast = Aid::System;
    Aid reduceMotion = Aid::System;
    bool projector = false;
    int textPercent = 100; ///< 80 to 200

    friend bool operator==(const AppearanceChoice&, const AppearanceChoice&) = default;
};

/// Owns the theme in force and gives it to the application: palette, fonts and style. Made once by
/// app/ and passed by reference to whatever paints. GUI thread.
class ThemeController : public QObject
{
    Q_OBJECT

public:
    /// Loads the bundled fonts and starts to follow the desktop (settings portal by D-Bus; where
    /// none answers, the lightness of the desktop's palette).
    explicit ThemeController(QObject* parent = nullptr);
    /// The same with a given source of the desktop's wishes, for tests. Takes ownership.
    explicit ThemeController(SystemAppearance* system, QObject* parent = nullptr);
    ~ThemeController() override;

    const Theme& theme() const { return m_theme; }

    const FontFamilies& fontFamilies() const { return m_families; }

    const AppearanceChoice& choice() const { return m_choice; }

    void setChoice(const AppearanceChoice& choice);

    /// Gives style, palette and fonts to the application and keeps them up to date. Once.
    void applyTo(QApplication& application);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// Colours, sizes or fonts are others now: lay out and paint again.
    void themeChanged();

private:
    ThemeOptions wantedOptions() const;
    void update();
    void dress();

    FontFamilies m_families;
    AppearanceChoice m_choice;
    SystemAppearance* m_system;
    bool m_paletteIsDark = false; ///< of the desktop
    bool m_isDressing = false;
    QPointer<QApplication> m_application;
    QPointer<ChangeboardStyle> m_style;
    Theme m_theme;
};

} // namespace cb
