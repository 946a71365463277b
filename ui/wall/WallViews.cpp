// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/WallViews.h"

#include "ui/shell/Settings.h"
#include "ui/shell/ShellActions.h"
#include "ui/shell/View.h"
#include "ui/theme/ChangeboardStyle.h"

#include <QAbstractScrollArea>

namespace cb {

WallViews::WallViews(BoardContext& context, const WallParts& parts, QWidget& parent)
    : m_main(context)
    , m_parent(parent)
    , m_actions(context.settings)
    , m_context{
          context.session,
          context.filter,
          m_selection,
          m_actions,
          context.undo,
          context.editor,
          context.settings,
          m_theme,
          context.language,
          m_announcer,
          context.predictions}
{
    addShellActions(m_actions);
    parts.addActions(m_context);
    m_places = parts.places();
    connect(&context.theme, &ThemeController::themeChanged, this, &WallViews::followTheme);
    connect(&m_theme, &ThemeController::themeChanged, this, &WallViews::useTheme);
    followTheme();
    useTheme();
}

WallViews::~WallViews()
{
    qDeleteAll(m_views); // before the context that they refer to
}

void WallViews::setTextPercent(int percent)
{
    m_textPercent = percent;
    followTheme();
}

/// The window's light or dark, in the projector's sizes.
void WallViews::followTheme()
{
    const ThemeOptions& shown = m_main.theme.theme().options();
    AppearanceChoice choice;
    choice.mode = shown.kind == ThemeKind::Dark ? ThemeMode::Dark : ThemeMode::Light;
    choice.highContrast = shown.highContrast ? Aid::On : Aid::Off;
    choice.reduceMotion = Aid::On; // nothing on the wall moves but the countdown
    choice.projector = true;
    choice.textPercent = m_textPercent;
    m_theme.setChoice(choice);
}

void WallViews::useTheme()
{
    const Theme& theme = m_theme.theme();
    if (m_style) {
        m_style->setTheme(theme);
    } else {
        m_style = std::make_unique<ChangeboardStyle>(theme);
    }
    m_parent.setFont(theme.font(TextRole::Body));
    m_parent.setPalette(theme.palette());
    for (View* view : std::as_const(m_views)) {
        dress(*view);
    }
    emit themeChanged();
}

/// A style is not inherited: every part gets it.
void WallViews::dress(QWidget& widget) const
{
    QList<QWidget*> all = widget.findChildren<QWidget*>();
    all.prepend(&widget);
    for (QWidget* each : std::as_const(all)) {
        each->setStyle(m_style.get());
        each->setFocusPolicy(Qt::NoFocus);
        if (auto* area = qobject_cast<QAbstractScrollArea*>(each)) {
            area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // nobody can scroll
            area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        }
        each->updateGeometry();
        each->update();
    }
}

View* WallViews::view(const QString& id)
{
    const auto known = m_views.constFind(id);
    if (known != m_views.cend()) {
        return *known;
    }
    // Only making a view tells its id; views of the same place are kept, they are likely next.
    for (const Place& place : std::as_const(m_places)) {
        if (!id.startsWith(place.id + u'.')) {
            continue;
        }
        for (const ViewFactory& make : place.views) {
            View* made = make(m_context, &m_parent);
            made->hide();
            made->setAttribute(Qt::WA_TransparentForMouseEvents);
            made->restoreState(m_main.settings.viewState(made->id()));
            dress(*made);
            m_views.insert(made->id(), made);
        }
        break;
    }
    return m_views.value(id);
}

} // namespace cb
