// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/PictureCommand.h"

#include "app/desktop/Desktop.h"
#include "ui/shell/PlaceHost.h"
#include "ui/shell/View.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr QSize windowSize(1600, 1000);
constexpr int pollMs = 40;
constexpr int quietTurns = 4; ///< that many polls in a row without work: all is there

/// Runs the event loop until the desktop has nothing left to do; false: the board could not be
/// opened.
bool waitUntilIdle(Desktop& desktop)
{
    int idle = 0;
    QTimer poll;
    poll.setInterval(pollMs);
    QObject::connect(&poll, &QTimer::timeout, qApp, [&] {
        idle = desktop.isIdle() ? idle + 1 : 0;
        if (idle >= quietTurns) {
            QCoreApplication::exit(0);
        } else if (desktop.context().session.connection() == Connection::Closed) {
            QCoreApplication::exit(1);
        }
    });
    poll.start();
    return QApplication::exec() == 0;
}

/// Shows the view of that id; false: there is none.
bool showView(PlaceHost& host, const QString& id)
{
    for (const Place& place : host.places()) {
        host.show(place.id, id);
        if (host.currentView()->id() == id) {
            return true;
        }
    }
    return false;
}

QStringList viewIds(const PlaceHost& host)
{
    QStringList ids;
    for (const View* view : host.allViews()) {
        ids.append(view->id());
    }
    ids.sort();
    return ids;
}

} // namespace

Result<void> makeViewPicture(const PictureRequest& request)
{
    const QTemporaryDir scratch; // the user's own settings stay as they are
    Desktop desktop(
        *qApp, {.clock = Clock(request.now), .settingsFile = scratch.filePath(u"settings.ini"_s)});
    desktop.language().use(request.language);
    AppearanceChoice choice;
    choice.mode = ThemeMode::Light;
    choice.reduceMotion = Aid::On;
    BoardContext& context = desktop.context();
    context.theme.setChoice(choice);
    context.settings.set(settings::detailIsOpen, false); // all of the window for the view
    MainWindow& window = desktop.window();
    window.resize(windowSize);
    window.show();
    if (!showView(window.host(), request.view)) {
        return Error{
            ErrorKind::NotFound,
            Desktop::tr("There is no view %1; there are %2.")
                .arg(request.view, viewIds(window.host()).join(u", "_s)),
            {}};
    }
    OpenOptions options;
    options.readOnly = true;
    constexpr int days = 35;
    context.session.open(
        request.board,
        options,
        {request.now.plusMs(-days * msPerDay), request.now.plusMs(days * msPerDay)});
    context.filter.setFilter(request.filter);
    if (!waitUntilIdle(desktop)) {
        return context.session.lastError();
    }
    const Picture picture = pictureOf(*window.host().currentView(), context);
    const Result<QByteArray> bytes =
        toBytes(picture, request.format, context.theme.theme(), context.theme.fontFamilies());
    return bytes ? writePicture(*bytes, request.path) : bytes.error();
}

} // namespace cb
