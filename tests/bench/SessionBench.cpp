// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/SessionBench.h"

#include "core/session/DemoBoard.h"
#include "core/session/Session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace cb::bench {
namespace {

constexpr double firstGoalMs = 700;
constexpr double allGoalMs = 4000;
constexpr double residentGoalMb = 600;
constexpr double importGoalMs = 3000;
constexpr int heartbeatMs = 10;

} // namespace

QString largeBoard(int scale)
{
    const QString path = QStringLiteral(CB_BINARY_DIR "/bench-%1.cboard").arg(scale);
    if (!QFileInfo::exists(path)) {
        const Result<void> made =
            makeDemoBoard(*StorePlace::parse(path), {.now = Clock().now(), .scale = scale}, {});
        if (!made) {
            qFatal("%s", qPrintable(made.error().what));
        }
    }
    return path;
}

void sessionBench(const Report& report, int scale)
{
    const StorePlace place = *StorePlace::parse(largeBoard(scale));
    Session session;
    QElapsedTimer timer;
    QEventLoop loop;
    double firstMs = 0;
    QObject::connect(&session, &Session::snapshotChanged, &loop, [&] {
        if (firstMs == 0 && session.connection() == Connection::Connected) {
            firstMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        }
        if (session.snapshot()->isComplete && session.connection() == Connection::Connected) {
            loop.quit();
        }
    });
    QElapsedTimer beat;
    double longestPauseMs = 0;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &loop, [&] {
        longestPauseMs =
            qMax(longestPauseMs, static_cast<double>(beat.nsecsElapsed()) / 1e6 - heartbeatMs);
        beat.start();
    });
    heart.start(heartbeatMs);
    beat.start();
    timer.start();
    const Instant now = Clock().now();
    session.open(place, {}, {now.plusMs(-35 * msPerDay), now.plusMs(42 * msPerDay)});
    loop.exec();
    const double allMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const QString peer = u"none"_s;
    report(
        {.name = u"session.open_visible"_s,
         .n = scale,
         .value = firstMs,
         .unit = u"ms"_s,
         .goal = firstGoalMs,
         .peer = peer});
    report(
        {.name = u"session.open_all"_s,
         .n = scale,
         .value = allMs,
         .unit = u"ms"_s,
         .goal = allGoalMs,
         .peer = peer});
    report(
        {.name = u"session.longest_ui_pause"_s,
         .n = scale,
         .value = longestPauseMs,
         .unit = u"ms"_s,
         .peer = peer});
    report(
        {.name = u"session.resident"_s,
         .n = scale,
         .value = residentMb(),
         .unit = u"MB"_s,
         .goal = residentGoalMb,
         .peer = peer});
}

void importBench(const Report& report, int /*scale*/)
{
    const QString file = QStringLiteral(CB_SHARED_DIR "/data/bpic2014/Detail_Change.csv.gz");
    if (!QFileInfo::exists(file)) {
        report(
            {.name = u"import.bank_changes"_s,
             .unit = u"ms"_s,
             .peer = u"left out: no ../shared"_s});
        return;
    }
    const QTemporaryDir folder;
    const QString board = folder.filePath(u"bank.cboard"_s);
    const QString program = QCoreApplication::applicationDirPath() + u"/changeboardctl"_s;
    // Quietly: with --json, standard output is for figures only.
    const auto runQuietly = [&program](const QStringList& arguments) {
        QProcess run;
        run.start(program, arguments);
        return run.waitForFinished(-1) && run.exitCode() == 0;
    };
    const bool isMade = runQuietly({u"init"_s, u"--board"_s, board});
    QElapsedTimer timer;
    timer.start();
    const bool isImported = isMade && runQuietly({u"import"_s, file, u"--board"_s, board});
    report(
        {.name = u"import.bank_changes"_s,
         .n = 25'305,
         .value = isImported ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : -1,
         .unit = u"ms"_s,
         .goal = importGoalMs,
         .peer = u"none"_s});
}

} // namespace cb::bench
