// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/EnumText.h"
#include "ui/theme/ColorTable.h"

#include <QColor>
#include <QIcon>
#include <QPointer>
#include <QRectF>

class QPainter;

namespace cb {

class ThemeController;

/// The icons that there are. resources/icons holds one SVG for each, named by its text form.
enum class Icon
{
    MyWork,
    Board,
    Meeting,
    Risk,
    Impact,
    Deployments,
    Measures,
    Reports,
    Import,
    Sync,
    Settings,
    Search,
    Filter,
    Star,
    Plus,
    Minus,
    ChevronUp,
    ChevronDown,
    ChevronLeading, ///< mirrors with the text direction
    ChevronTrailing, ///< mirrors with the text direction
    SortUp,
    SortDown,
    ArrowTrailing, ///< mirrors with the text direction
    Close,
    Pin,
    Columns,
    Calendar,
    Clock,
    Attach,
    Copy,
    Paste,
    Undo, ///< mirrors with the text direction
    Redo, ///< mirrors with the text direction
    Print,
    Pdf,
    Table,
    Lock,
    Unlock,
    Warning,
    Info,
    Help,
    Tick,
    Cross,
    Drag,
    User,
    Team,
    Service,
    Item, ///< a configuration item
    Incident,
    Request,
    Change,
    Deployment,
    Link,
    History,
    Key,
    Command,
    Edit,
    Trash,
    Save,
    Open,
    Database,
    File,
    Folder,
    Download,
    Upload,
    Refresh,
    Offline,
    Eye,
    Freeze,
    Maintenance,
    Repeat,
    Appearance,
    More
};
template <>
inline constexpr auto enumTexts<Icon> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("my-work"),
     QLatin1StringView("board"),
     QLatin1StringView("meeting"),
     QLatin1StringView("risk"),
     QLatin1StringView("impact"),
     QLatin1StringView("deployments"),
     QLatin1StringView("measures"),
     QLatin1StringView("reports"),
     QLatin1StringView("import"),
     QLatin1StringView("sync"),
     QLatin1StringView("settings"),
     QLatin1StringView("search"),
     QLatin1StringView("filter"),
     QLatin1StringView("star"),
     QLatin1StringView("plus"),
     QLatin1StringView("minus"),
     QLatin1StringView("chevron-up"),
     QLatin1StringView("chevron-down"),
     QLatin1StringView("chevron-leading"),
     QLatin1StringView("chevron-trailing"),
     QLatin1StringView("sort-up"),
     QLatin1StringView("sort-down"),
     QLatin1StringView("arrow-trailing"),
     QLatin1StringView("close"),
     QLatin1StringView("pin"),
     QLatin1StringView("columns"),
     QLatin1StringView("calendar"),
     QLatin1StringView("clock"),
     QLatin1StringView("attach"),
     QLatin1StringView("copy"),
     QLatin1StringView("paste"),
     QLatin1StringView("undo"),
     QLatin1StringView("redo"),
     QLatin1StringView("print"),
     QLatin1StringView("pdf"),
     QLatin1StringView("table"),
     QLatin1StringView("lock"),
     QLatin1StringView("unlock"),
     QLatin1StringView("warning"),
     QLatin1StringView("info"),
     QLatin1StringView("help"),
     QLatin1StringView("tick"),
     QLatin1StringView("cross"),
     QLatin1StringView("drag"),
     QLatin1StringView("user"),
     QLatin1StringView("team"),
     QLatin1StringView("service"),
     QLatin1StringView("item"),
     QLatin1StringView("incident"),
     QLatin1StringView("request"),
     QLatin1StringView("change"),
     QLatin1StringView("deployment"),
     QLatin1StringView("link"),
     QLatin1StringView("history"),
     QLatin1StringView("key"),
     QLatin1StringView("command"),
     QLatin1StringView("edit"),
     QLatin1StringView("trash"),
     QLatin1StringView("save"),
     QLatin1StringView("open"),
     QLatin1StringView("database"),
     QLatin1StringView("file"),
     QLatin1StringView("folder"),
     QLatin1StringView("download"),
     QLatin1StringView("upload"),
     QLatin1StringView("refresh"),
     QLatin1StringView("offline"),
     QLatin1StringView("eye"),
     QLatin1StringView("freeze"),
     QLatin1StringView("maintenance"),
     QLatin1StringView("repeat"),
     QLatin1StringView("appearance"),
     QLatin1StringView("more")});

/// The one maker of icons. They are tinted with the theme in force for each device pixel ratio,
/// also after the theme has changed. Cheap to make: `Icons(context.theme).icon(Icon::Search)`.
/// Icons may outlive this object and the controller.
class Icons
{
public:
    explicit Icons(const ThemeController& controller);

    /// In the colour of text; disabled and selected modes follow the theme.
    QIcon icon(Icon name, ColorRole role = ColorRole::Text) const;
    /// By text form, as in ActionSpec::iconName; a null icon where there is none of that name.
    QIcon icon(QStringView name, ColorRole role = ColorRole::Text) const;

    /// Draws the icon into the middle of `box` in `color`, crisp on screen and as vectors on paper.
    /// Arrows that mean back and forth mirror where the painter's layout direction is right to
    /// left.
    static void paint(QPainter& painter, const QRectF& box, Icon name, const QColor& color);

private:
    QPointer<const ThemeController> m_controller;
};

} // namespace cb
