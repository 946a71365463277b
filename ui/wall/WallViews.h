// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Place.h"
#include "ui/shell/Selection.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace cb {

class ChangeboardStyle;
class View;

/// What the wall's own copies of the views are made with; given by app/.
struct WallParts
{
    /// Registers the actions that views expect.
    std::function<void(BoardContext& context)> addActions;
    /// Fresh places, whose factories share nothing with those of the window.
    std::function<QList<Place>()> places;
};

/// Views of the board in the projector's sizes, apart from those of the window: the same session
/// and filter, but a theme, a selection (nothing) and actions (without keys) of their own. They are
/// made when first asked for. GUI thread.
class WallViews : public QObject
{
    Q_OBJECT

public:
    /// `context` must outlive it; the views become children of `parent`.
    WallViews(BoardContext& context, const WallParts& parts, QWidget& parent);
    ~WallViews() override;

    const ThemeController& theme() const { return m_theme; }

    /// Percent of the projector's sizes (80 to 200).
    void setTextPercent(int percent);

    /// The view of that id, with the state that it has in the window; null: there is none.
    View* view(const QString& id);

signals:
    void themeChanged();

private:
    void followTheme();
    void useTheme();
    void dress(QWidget& widget) const;

    BoardContext& m_main;
    QWidget& m_parent;
    Selection m_selection;
    ActionRegistry m_actions;
    ThemeController m_theme;
    StatusAnnouncer m_announcer;
    BoardContext m_context;
    QList<Place> m_places;
    std::unique_ptr<ChangeboardStyle> m_style;
    QHash<QString, View*> m_views;
    int m_textPercent = 100;
};

} // namespace cb
