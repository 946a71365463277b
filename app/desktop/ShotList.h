// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSize>
#include <QString>

#include <functional>

namespace cb {

class Desktop;

/// One picture: how the window is brought there, and what the file is called (with "-light" or
/// "-dark" added).
struct Shot
{
    QString name;
    QSize size{1920, 1080};
    QString window = {}; ///< name of a window that stands over the main one; empty: none
    std::function<void(Desktop& desktop)> prepare;
};

/// Pictures of every view, in the order in which they are taken.
QList<Shot> shotList();

} // namespace cb
