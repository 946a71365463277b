// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QUndoStack;

namespace cb {

class ActionRegistry;
class BoardPredictions;
class Editor;
class FilterController;
class Language;
class Selection;
class Session;
class Settings;
class StatusAnnouncer;
class ThemeController;

/// The long-lived objects that a view needs, made by app/ and outliving every view. Passed by
/// reference; a view keeps a reference and takes what it uses.
struct BoardContext
{
    Session& session;
    FilterController& filter;
    Selection& selection;
    ActionRegistry& actions;
    QUndoStack& undo; ///< of `editor`: read its texts, undo by Editor::undo()
    Editor& editor; ///< the one way by which views write
    Settings& settings;
    ThemeController& theme;
    Language& language;
    StatusAnnouncer& announcer; ///< says things in the status bar and to assistive tools
    BoardPredictions* predictions = nullptr; ///< what a model says of open changes; may be missing
};

} // namespace cb
