// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ShotCommand.h"

#include "app/desktop/Desktop.h"
#include "app/desktop/ShotTaker.h"
#include "core/session/BoardPlaces.h"
#include "core/session/DemoBoard.h"
#include "core/store/OpenStore.h"
#include "ui/reports/MakeReport.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int exitUsage = 64;
constexpr int exitCannotWrite = 73;

struct ShotOptions
{
    QString folder;
    QString board; ///< empty: a sample bank of its own
    Instant now;
    QString only;
    bool withReports = false;
    QString language;
};

int fail(int code, const QString& message)
{
    QTextStream(stderr) << message << Qt::endl;
    return code;
}

/// Takes all pictures in one theme; an empty text, or what went wrong.
QString takePictures(
    QApplication& application, const ShotOptions& options, ThemeMode mode, const QString& scratch)
{
    Desktop desktop(
        application,
        {.clock = Clock(options.now),
         .settingsFile = QDir(scratch).filePath(toText(mode) + u".ini"_s)});
    desktop.language().use(options.language);
    AppearanceChoice choice = desktop.context().theme.choice();
    choice.mode = mode;
    choice.reduceMotion = Aid::On;
    desktop.context().theme.setChoice(choice);
    if (const Result<void> opened = desktop.openBoard(options.board); !opened) {
        return opened.error().what;
    }
    QList<Shot> shots = shotList();
    shots.removeIf([&options](const Shot& shot) { return !shot.name.contains(options.only); });
    desktop.window().show();
    ShotTaker taker(desktop, shots, options.folder, u'-' + toText(mode));
    QObject::connect(&taker, &ShotTaker::finished, &application, &QCoreApplication::quit);
    QObject::connect(&desktop.context().session, &Session::connectionChanged, &taker, [&desktop] {
        if (desktop.context().session.connection() == Connection::Closed) {
            QCoreApplication::exit(1);
        }
    });
    taker.start();
    if (QApplication::exec() != 0) {
        return desktop.context().session.lastError().what;
    }
    QTextStream out(stdout);
    for (const QString& file : taker.files()) {
        out << file << Qt::endl;
    }
    return taker.failure();
}

/// The number of a change that waits for the CAB, else of any change; empty on an empty board.
QString recordToReport(const BoardSnapshot& snapshot)
{
    const ChangeColumns& changes = *snapshot.changes;
    const auto waiting = std::find(
        changes.displayStates.cbegin(), changes.displayStates.cend(), DisplayState::Awaiting);
    if (changes.size() == 0) {
        return {};
    }
    return changes.numbers.at(
        waiting == changes.displayStates.cend()
            ? 0
            : static_cast<int>(waiting - changes.displayStates.cbegin()));
}

/// Every report in the forms that it has; an empty text, or what went wrong.
QString renderReports(const ShotOptions& options)
{
    const Result<StorePlace> place = StorePlace::parse(options.board);
    const Result<std::unique_ptr<Store>> store = place
        ? openStore(*place, {.readOnly = true})
        : Result<std::unique_ptr<Store>>(place.error());
    if (!store) {
        return store.error().what;
    }
    const Result<SnapshotPtr> snapshot = (*store)->snapshot(std::nullopt, {});
    if (!snapshot) {
        return snapshot.error().what;
    }
    RenderOptions render;
    render.fonts = FontFamilies::load();
    const QString number = recordToReport(**snapshot);
    for (const ReportKind kind :
         {ReportKind::Schedule,
          ReportKind::Change,
          ReportKind::Since,
          ReportKind::Risk,
          ReportKind::Timeline})
    {
        const bool isMissing = (kind == ReportKind::Change && number.isEmpty())
            || (kind == ReportKind::Since && (*snapshot)->baselines->isEmpty());
        if (isMissing) {
            continue;
        }
        ReportRequest request;
        request.kind = kind;
        request.now = options.now;
        request.language = options.language;
        request.change = number;
        for (int format = 0; format < enumCount<ReportFormat>(); ++format) {
            render.format = static_cast<ReportFormat>(format);
            const QString file =
                QDir(options.folder)
                    .filePath(u"report-%1.%2"_s.arg(toText(kind), toText(render.format)));
            const Result<ReportFile> made = makeReportFile(request, **store, render, file, {});
            if (!made) {
                return made.error().what;
            }
            QTextStream(stdout) << file << Qt::endl;
        }
    }
    return {};
}

} // namespace

int runShotCommand(QApplication& application, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions(
        {{u"reports"_s, u"Every report as PDF, CSV and Excel too."_s},
         {u"out"_s, u"Folder for the pictures."_s, u"folder"_s},
         {u"board"_s, u"The board to show; without it a sample bank is made."_s, u"place"_s},
         {u"now"_s, u"The time that the pictures show."_s, u"instant"_s},
         {u"language"_s, u"en or de; without it the system's."_s, u"code"_s},
         {u"only"_s, u"Only pictures whose name contains this."_s, u"word"_s}});
    if (!parser.parse(QStringList{u"changeboard"_s} + arguments) || !parser.isSet(u"out"_s)) {
        return fail(
            exitUsage,
            parser.errorText().isEmpty() ? u"--out FOLDER is needed."_s : parser.errorText());
    }
    ShotOptions options{
        QDir::current().absoluteFilePath(parser.value(u"out"_s)),
        parser.value(u"board"_s),
        Clock().now(),
        parser.value(u"only"_s),
        parser.isSet(u"reports"_s),
        parser.value(u"language"_s)};
    if (parser.isSet(u"now"_s)) {
        const auto now = Instant::fromIso(parser.value(u"now"_s));
        if (!now) {
            return fail(exitUsage, u"--now takes an instant such as 2026-11-25T13:03:00Z."_s);
        }
        options.now = *now;
    }
    if (!QDir().mkpath(options.folder)) {
        return fail(exitCannotWrite, u"Can't make the folder %1."_s.arg(options.folder));
    }
    const QTemporaryDir scratch;
    if (options.board.isEmpty()) {
        options.board = scratch.filePath(u"sample-bank.cboard"_s);
        const Result<void> made =
            makeDemoBoard(*StorePlace::parse(options.board), {.now = options.now}, {});
        if (!made) {
            return fail(exitCannotWrite, made.error().what);
        }
    }
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        const QString failure = takePictures(application, options, mode, scratch.path());
        if (!failure.isEmpty()) {
            return fail(exitCannotWrite, failure);
        }
    }
    const QString failure = options.withReports ? renderReports(options) : QString();
    return failure.isEmpty() ? 0 : fail(exitCannotWrite, failure);
}

} // namespace cb
