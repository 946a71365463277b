// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/session/Session.h"
#include "ui/boards/OpenBoardPage.h"
#include "ui/commands/Editor.h"
#include "ui/predict/BoardPredictions.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Selection.h"
#include "ui/shell/Settings.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QUndoStack>

#include <memory>

class QApplication;

namespace cb {

/// What a desktop is started with; pictures and tests give their own settings and clock.
struct DesktopOptions
{
    Clock clock;
    QString settingsFile; ///< empty: the user's own
};

/// Makes the long-lived objects of the application and puts them together; nothing else does.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop(QApplication& application, const DesktopOptions& options);
    ~Desktop() override;

    /// Opens a board given by file, address or saved name.
    Result<void> openBoard(const QString& nameOrPlace);
    /// The last board; on the first start the sample bank, made now.
    void openLastBoard();
    void openDemoBoard();
    void open(const StorePlace& place, const QString& password);
    void create(const StorePlace& place, const BoardSettings& board, const QString& password);

    /// Nothing is being read or computed: what is shown is all (pictures wait for it).
    bool isIdle() const;

    MainWindow& window() { return *m_window; }

    BoardContext& context() { return m_context; }

    Language& language() { return m_language; }

private:
    void loadAppearance();
    void chooseAuthor();
    void connectBoardActions();
    void showBoards(OpenBoardPage::Start start);
    void showAbout();
    void noteConnection();
    Span visibleSpan() const;

    std::unique_ptr<Settings> m_settings;
    Language m_language;
    ThemeController m_theme;
    Session m_session;
    FilterController m_filter;
    Selection m_selection;
    ActionRegistry m_actions;
    QUndoStack m_undo;
    Editor m_editor;
    BoardPredictions m_predictions;
    StatusAnnouncer* m_announcer; ///< owned by the status bar once the window is made
    BoardContext m_context;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace cb
