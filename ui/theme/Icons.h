// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ColorTable.h"

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace cb {

class ThemeController;

/// The icons that there are; resources/icons holds one SVG for each, named like the enumerator in
/// kebab case.
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
    More,
    Count
};

/// The one maker of icons. They are tinted with the theme in force (text, disabled, on accent when
/// selected) for each device pixel ratio, also after the theme changes. Must outlive no one: icons
/// may outlive it.
class Icons
{
public:
    /// `controller` must outlive this object.
    explicit Icons(const ThemeController& controller);

    QIcon icon(Icon name) const;
    /// Always in that role's colour, such as ColorRole::Bad for a warning.
    QIcon icon(Icon name, ColorRole role) const;

    /// Draws the icon into the middle of `box`, crisp, in `color`. Any painter, PDF too.
    static void paint(QPainter& painter, const QRectF& box, Icon name, const QColor& color);

private:
    const ThemeController* m_controller;
};

} // namespace cb
