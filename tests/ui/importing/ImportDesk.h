// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/BoardFixture.h"
#include "ui/commands/Editor.h"
#include "ui/importing/ImportView.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/Language.h"
#include "ui/shell/Selection.h"
#include "ui/shell/Settings.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QUndoStack>

namespace cb::test {

/// The import assistant on a real, empty board file in Europe/Berlin, with all that a window gives
/// it.
class ImportDesk
{
public:
    explicit ImportDesk(ThemeMode mode = ThemeMode::Light)
        : board(BoardFixture::empty())
        , settings(folder.filePath(QStringLiteral("settings.ini")))
        , filter(board->session())
        , actions(settings)
        , editor(board->session(), undo)
        , context{
              board->session(),
              filter,
              selection,
              actions,
              undo,
              editor,
              settings,
              theme,
              language,
              announcer}
    {
        AppearanceChoice choice;
        choice.mode = mode;
        choice.reduceMotion = Aid::On;
        theme.setChoice(choice);
        theme.applyTo(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        view = std::make_unique<ImportView>(context);
        view->resize(1366, 860);
        view->show();
    }

    /// Writes a file to import.
    QString file(const QString& name, const QByteArray& bytes) const
    {
        QFile out(folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) {
            qFatal("can't write the test's file");
        }
        return out.fileName();
    }

    ImportRun& run() { return view->run(); }

    QTemporaryDir folder;
    std::unique_ptr<BoardFixture> board;
    Settings settings;
    Selection selection;
    FilterController filter;
    ActionRegistry actions;
    QUndoStack undo;
    Editor editor;
    ThemeController theme;
    Language language;
    StatusAnnouncer announcer;
    BoardContext context;
    std::unique_ptr<ImportView> view;
};

} // namespace cb::test
