// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"

#include <QList>
#include <QString>

#include <functional>

namespace cb {

struct BoardContext;
class View;

/// Makes a view when its place is first shown.
using ViewFactory = std::function<View*(BoardContext& context, QWidget* parent)>;

/// One entry of the rail with its views. Only places that work are registered.
struct Place
{
    QString id; ///< "board"
    Icon icon = Icon::Board;
    std::function<QString()> name; ///< translated
    QString actionId; ///< "place.board", with its key
    bool isTool = false; ///< at the foot of the rail
    QList<ViewFactory> views;
};

} // namespace cb
