// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Desktop.h"

#include "app/desktop/Places.h"
#include "core/base/RunThen.h"
#include "core/policy/Actor.h"
#include "core/session/BoardPlaces.h"
#include "core/session/DemoBoard.h"
#include "ui/shell/CommandList.h"
#include "ui/shell/EmptyBoard.h"
#include "ui/shell/KeysOverlay.h"
#include "ui/shell/PlaceHost.h"
#include "ui/shell/ShellActions.h"
#include "ui/shell/View.h"
#include "ui/wall/WallMode.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int recentLimit = 12;

std::unique_ptr<Settings> makeSettings(const QString& file)
{
    return file.isEmpty() ? std::make_unique<Settings>() : std::make_unique<Settings>(file);
}

} // namespace

Desktop::Desktop(QApplication& application, const DesktopOptions& options)
    : m_settings(makeSettings(options.settingsFile))
    , m_session(options.clock)
    , m_filter(m_session)
    , m_actions(*m_settings)
    , m_editor(m_session, m_undo)
    , m_predictions(m_session, m_editor)
    , m_announcer(new StatusAnnouncer)
    , m_context{
          m_session,
          m_filter,
          m_selection,
          m_actions,
          m_undo,
          m_editor,
          *m_settings,
          m_theme,
          m_language,
          *m_announcer,
          &m_predictions}
{
    m_language.use(m_settings->get(settings::language));
    loadAppearance();
    m_theme.applyTo(application);
    m_session.setAuthor(localAuthor());
    connect(&m_session, &Session::snapshotChanged, this, &Desktop::chooseAuthor);

    addShellActions(m_actions);
    m_window = std::make_unique<MainWindow>(m_context);
    new WallMode(m_context, *m_window, addPlaces(*m_window, m_context));
    connectBoardActions();
    new EmptyBoard(m_context, m_window->host());
    auto* commands = new CommandList(m_context, m_window.get());
    connect(commands, &CommandList::recordChosen, m_window.get(), &MainWindow::openRecord);
    connect(&m_session, &Session::connectionChanged, this, &Desktop::noteConnection);
    connect(&m_session, &Session::backupFailed, this, [this](const Error& error) {
        m_announcer->announce(error.what);
    });
    connect(&m_editor, &Editor::refused, this, [this](const QString& label, const Error& error) {
        m_announcer->announce(tr("%1: %2").arg(label, error.what));
    });
    m_window->start();
}

Desktop::~Desktop()
{
    m_window.reset(); // before what it refers to
}

bool Desktop::isIdle() const
{
    const SnapshotPtr& snapshot = m_session.snapshot();
    const View* view = m_window->host().currentView();
    return m_session.connection() == Connection::Connected && snapshot->isComplete
        && m_filter.result()->snapshot == snapshot && m_filter.result()->filter == m_filter.filter()
        && !m_editor.isBusy() && !m_predictions.isBusy()
        && QThreadPool::globalInstance()->activeThreadCount() == 0 && (!view || !view->isBusy());
}

void Desktop::loadAppearance()
{
    AppearanceChoice choice;
    choice.mode = fromText<ThemeMode>(m_settings->get(settings::theme)).value_or(ThemeMode::System);
    choice.highContrast =
        fromText<Aid>(m_settings->get(settings::highContrast)).value_or(Aid::System);
    choice.reduceMotion =
        fromText<Aid>(m_settings->get(settings::reduceMotion)).value_or(Aid::System);
    choice.textPercent = m_settings->get(settings::textSize);
    m_theme.setChoice(choice);
}

Span Desktop::visibleSpan() const
{
    // What the calendar shows first: six weeks round today.
    const Instant now = m_session.clock().now();
    return {now.plusMs(-35 * msPerDay), now.plusMs(42 * msPerDay)};
}

void Desktop::open(const StorePlace& place, const QString& password)
{
    OpenOptions options;
    options.password = password;
    options.withBackups = true;
    m_session.open(place, options, visibleSpan());
}

void Desktop::create(const StorePlace& place, const BoardSettings& board, const QString& password)
{
    OpenOptions options;
    options.password = password;
    options.withBackups = true;
    m_session.create(place, board, options, visibleSpan());
}

Result<void> Desktop::openBoard(const QString& nameOrPlace)
{
    const Result<StorePlace> place = findBoard(nameOrPlace, m_settings->get(settings::namedBoards));
    if (!place) {
        m_announcer->announce(place.error().what);
        return place.error();
    }
    open(*place, {});
    return {};
}

void Desktop::openLastBoard()
{
    const QStringList recent = m_settings->get(settings::recentBoards);
    if (recent.isEmpty()
        || (!recent.first().contains(u"://") && !QFileInfo::exists(recent.first()))) {
        openDemoBoard();
        return;
    }
    if (!openBoard(recent.first())) {
        openDemoBoard();
    }
}

void Desktop::openDemoBoard()
{
    const QString path = demoBoardPath();
    const Result<StorePlace> place = StorePlace::parse(path);
    if (!place) {
        m_announcer->announce(place.error().what);
        return;
    }
    if (QFileInfo::exists(path)) {
        open(*place, {});
        return;
    }
    m_announcer->announce(tr("Making the sample bank…"));
    runThen(
        QThreadPool::globalInstance(),
        this,
        [place = *place, now = m_session.clock().now()] {
            return makeDemoBoard(place, {.now = now}, {});
        },
        [this, place = *place](const Result<void>& made) {
            if (made) {
                open(place, {});
            } else {
                m_announcer->announce(made.error().what);
            }
        });
}

/// Whom the board knows by this computer's login. On the sample bank a stranger acts as its change
/// manager, so that everything can be tried.
void Desktop::chooseAuthor()
{
    const Directory& directory = *m_session.snapshot()->directory;
    Author author = localAuthor();
    author.person = personCalled(author.name, directory);
    if (!author.person && m_session.snapshot()->settings.isDemo) {
        const auto manager =
            std::find_if(directory.persons.cbegin(), directory.persons.cend(), [](const Person& p) {
                return p.active && p.roles.contains(Role::ChangeManager);
            });
        if (manager != directory.persons.cend()) {
            author.person = manager->id;
            author.name = manager->name;
        }
    }
    m_session.setAuthor(author);
}

void Desktop::connectBoardActions()
{
    const auto on = [this](const QString& id, auto act) {
        connect(m_actions.action(id), &QAction::triggered, this, act);
    };
    on(actions::openDemo, [this] { openDemoBoard(); });
    on(actions::openBoard, [this] { showBoards(OpenBoardPage::Start::Boards); });
    on(actions::newBoard, [this] { showBoards(OpenBoardPage::Start::NewFile); });
    on(actions::connectBoard, [this] { showBoards(OpenBoardPage::Start::Server); });
    on(actions::keys, [this] { new KeysOverlay(m_context, *m_window); });
    on(actions::about, [this] { showAbout(); });
}

void Desktop::showBoards(OpenBoardPage::Start start)
{
    const BoardOpener opener{
        [this](const StorePlace& place, const QString& password) { open(place, password); },
        [this](const StorePlace& place, const BoardSettings& board, const QString& password) {
            create(place, board, password);
        },
        [this] {
            openDemoBoard();
        }};
    if (qobject_cast<OpenBoardPage*>(m_window->host().currentPage())) {
        m_window->host().pop();
    }
    m_window->host().push(new OpenBoardPage(m_context, opener, start, &m_window->host()));
}

void Desktop::showAbout()
{
    const QString text =
        tr("Changeboard %1 is the board of a change advisory board.\n\n"
           "Free software under the GNU General Public License, version 3 or later.\n"
           "Qt %2, libical, libxlsxwriter, libzip, libqpdf, SQLite, libpq, Inter.")
            .arg(QStringLiteral(CB_VERSION), QString::fromLatin1(qVersion()));
    auto* box = new QMessageBox(
        QMessageBox::NoIcon, tr("About Changeboard"), text, QMessageBox::Close, m_window.get());
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void Desktop::noteConnection()
{
    const Connection connection = m_session.connection();
    if (connection == Connection::Connected) {
        QStringList recent = m_settings->get(settings::recentBoards);
        recent.removeAll(m_session.place().address());
        recent.prepend(m_session.place().address());
        m_settings->set(settings::recentBoards, recent.mid(0, recentLimit));
    } else if (connection == Connection::Lost || !m_session.lastError().what.isEmpty()) {
        m_announcer->announce(m_session.lastError().what);
    }
}

} // namespace cb
