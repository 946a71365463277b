// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Desktop.h"
#include "app/desktop/ReportCommand.h"
#include "app/desktop/ShotCommand.h"
#include "core/conflict/FindConflictMarks.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Commands that need no window choose the offscreen platform by themselves, before Qt starts.
bool isWindowless(int argc, char** argv)
{
    return argc > 1 && (qstrcmp(argv[1], "report") == 0 || qstrcmp(argv[1], "shot") == 0);
}

int runWindow(QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "The board of a change advisory board."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(
        {u"board"_s,
         QApplication::translate("main", "A file, a postgresql:// address or a saved name."),
         u"place"_s});
    parser.addPositionalArgument(
        u"board"_s, QApplication::translate("main", "The same, without the option."), u"[board]"_s);
    parser.process(application);

    cb::Desktop desktop(application, {});
    const QString place = parser.isSet(u"board"_s) ? parser.value(u"board"_s)
        : !parser.positionalArguments().isEmpty()  ? parser.positionalArguments().first()
                                                   : qEnvironmentVariable("CHANGEBOARD_BOARD");
    desktop.window().show();
    if (place.isEmpty()) {
        desktop.openLastBoard();
    } else if (const cb::Result<void> opened = desktop.openBoard(place); !opened) {
        QTextStream(stderr) << opened.error().what << Qt::endl;
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    if (isWindowless(argc, argv) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"changeboard"_s);
    QApplication::setApplicationDisplayName(u"Changeboard"_s);
    QApplication::setApplicationVersion(QStringLiteral(CB_VERSION));
    QApplication::setDesktopFileName(u"changeboard"_s);

    cb::setConflictMarksSource(cb::conflictMarksSource());

    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == u"report"_s) {
        return cb::runReportCommand(arguments.mid(2));
    }
    if (arguments.value(1) == u"shot"_s) {
        return cb::runShotCommand(application, arguments.mid(2));
    }
    return runWindow(application);
}
