// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "core/session/Session.h"
#include "ui/commands/Editor.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/BoardStatusBar.h"
#include "ui/shell/FilterBar.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/Menus.h"
#include "ui/shell/PictureExport.h"
#include "ui/shell/PlaceHost.h"
#include "ui/shell/Rail.h"
#include "ui/shell/Selection.h"
#include "ui/shell/Settings.h"
#include "ui/shell/ShellActions.h"
#include "ui/shell/SingleKeys.h"
#include "ui/shell/TableClipboard.h"
#include "ui/shell/View.h"
#include "ui/shell/ViewBar.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenuBar>
#include <QSplitter>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr QSize smallestWindow(1100, 680);
constexpr int textStep = 10;

QVBoxLayout* plainColumn(QWidget* parent)
{
    auto* layout = new QVBoxLayout(parent);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    return layout;
}

} // namespace

MainWindow::MainWindow(BoardContext& context, QWidget* parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_rail(new Rail(context.theme, context.actions))
    , m_viewBar(new ViewBar(context))
    , m_host(new PlaceHost(context))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_right(new QWidget)
    , m_statusBar(new BoardStatusBar(context))
    , m_pictures(new PictureExport(context, *m_host))
    , m_menus(new Menus(*menuBar(), context.actions))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(smallestWindow);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_host);
    m_splitter->setStretchFactor(0, 1);

    auto* right = plainColumn(m_right);
    right->addWidget(m_viewBar);
    right->addWidget(m_splitter, 1);

    auto* middle = new QWidget;
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_right, 1);

    auto* centre = new QWidget;
    auto* column = plainColumn(centre);
    column->addWidget(middle, 1);
    column->addWidget(m_statusBar);
    setCentralWidget(centre);

    new SingleKeys(context.actions, *this);
    connectActions();
    connectUndo();
}

MainWindow::~MainWindow() = default;

void MainWindow::setParts(const WindowParts& parts)
{
    m_pages = parts.pages;
    m_filterBar = parts.filterBar;
    m_detail = parts.detailPanel;
    if (m_filterBar) {
        static_cast<QVBoxLayout*>(m_right->layout())->insertWidget(0, m_filterBar);
    }
    if (m_detail) {
        m_splitter->addWidget(m_detail);
        m_splitter->setStretchFactor(1, 0);
        m_detail->setVisible(m_context.settings.get(settings::detailIsOpen));
    }
}

void MainWindow::addPlace(const Place& place)
{
    m_host->addPlace(place);
}

void MainWindow::start()
{
    m_rail->setPlaces(m_host->places());
    m_menus->rebuild();
    if (!restoreGeometry(m_context.settings.get(settings::windowGeometry))) {
        resize(1440, 900);
    }
    const QString last = m_context.settings.get(settings::lastPlace);
    m_host->show(last);
    if (m_host->currentPlaceId().isEmpty() && !m_host->places().isEmpty()) {
        m_host->show(m_host->places().first().id);
    }
    fitToWidth();
    updateTitle();
}

void MainWindow::connectActions()
{
    ActionRegistry& registry = m_context.actions;
    const auto on = [&registry, this](const QString& id, auto act) {
        connect(registry.action(id), &QAction::triggered, this, act);
    };
    on(actions::quit, [this] { close(); });
    on(actions::stepBack, [this] { m_host->currentView()->stepRange(-1); });
    on(actions::stepOn, [this] { m_host->currentView()->stepRange(1); });
    on(actions::today, [this] { m_host->currentView()->goToNow(); });
    on(actions::detail, [this] {
        if (m_detail && m_host->currentView()->hasDetail()) { // else the view folds its own
            foldDetail(!m_detail->isVisible());
        }
    });
    on(actions::nextRegion, [this] { moveRegion(1); });
    on(actions::previousRegion, [this] { moveRegion(-1); });
    on(actions::textLarger, [this] { changeTextSize(textStep); });
    on(actions::textSmaller, [this] { changeTextSize(-textStep); });
    on(actions::textNormal, [this] { changeTextSize(0); });
    on(actions::copy, [this] { copySelection(); });
    on(actions::copyTable, [this] { copyTable(); });
    on(actions::copyPicture,
       [this] { m_pictures->copy(pictureOf(*m_host->currentView(), m_context)); });
    on(actions::savePicture,
       [this] { m_pictures->askAndSave(pictureOf(*m_host->currentView(), m_context)); });
    on(actions::newChange, [this] { openNewChange({}); });
    on(actions::openRecord, [this] {
        if (const auto record = m_context.selection.current()) {
            openRecord(*record);
        }
    });
    for (int number = 1; number <= actions::viewCount; ++number) {
        on(actions::view(number), [this, number] {
            if (const View* view = m_host->views().value(number - 1)) {
                m_host->show(m_host->currentPlaceId(), view->id());
            }
        });
    }
    connect(
        &registry,
        &ActionRegistry::actionRefused,
        this,
        [this](const QString&, const QString& reason) { m_context.announcer.announce(reason); });
    connect(m_rail, &Rail::placeChosen, m_host, [this](const QString& id) { m_host->show(id); });
    connect(m_viewBar, &ViewBar::viewChosen, m_host, [this](const QString& id) {
        m_host->show(m_host->currentPlaceId(), id);
    });
    connect(m_viewBar, &ViewBar::backRequested, m_host, &PlaceHost::pop);
    connect(m_host, &PlaceHost::viewMade, this, &MainWindow::watchView);
    connect(m_host, &PlaceHost::currentChanged, this, &MainWindow::showCurrent);
    connect(&m_context.selection, &Selection::selectionChanged, this, &MainWindow::updateActions);
    connect(&m_context.session, &Session::connectionChanged, this, &MainWindow::updateActions);
    connect(&m_context.session, &Session::snapshotChanged, this, &MainWindow::updateTitle);
    connect(&m_context.theme, &ThemeController::themeChanged, this, &MainWindow::fitToWidth);
}

void MainWindow::connectUndo()
{
    QUndoStack& stack = m_context.undo;
    const auto name = [this](const QString& id, const QString& what, const QString& step) {
        m_context.actions.action(id)->setText(step.isEmpty() ? what : u"%1: %2"_s.arg(what, step));
    };
    connect(
        m_context.actions.action(actions::undo),
        &QAction::triggered,
        &m_context.editor,
        &Editor::undo);
    connect(
        m_context.actions.action(actions::redo),
        &QAction::triggered,
        &m_context.editor,
        &Editor::redo);
    connect(&stack, &QUndoStack::undoTextChanged, this, [name](const QString& step) {
        name(actions::undo, tr("&Undo"), step);
    });
    connect(&stack, &QUndoStack::redoTextChanged, this, [name](const QString& step) {
        name(actions::redo, tr("&Redo"), step);
    });
    connect(&stack, &QUndoStack::canUndoChanged, this, &MainWindow::updateActions);
    connect(&stack, &QUndoStack::canRedoChanged, this, &MainWindow::updateActions);
}

void MainWindow::watchView(View* view)
{
    connect(view, &View::rangeChanged, m_viewBar, [this, view] {
        if (view == m_host->currentView()) {
            m_viewBar->showRange(*view);
        }
    });
    connect(view, &View::openRequested, this, &MainWindow::openRecord);
    connect(view, &View::createRequested, this, [this](qint64 startUtcMs, qint64 endUtcMs) {
        openNewChange({startUtcMs, endUtcMs, {}, {}});
    });
    connect(view, &View::listRequested, this, &MainWindow::showList);
}

void MainWindow::showList(const BoardFilter& filter)
{
    m_context.filter.setFilter(filter);
    m_host->show(u"board"_s, u"board.list"_s);
    View* list = m_host->currentView();
    QJsonObject state = list->saveState();
    state[u"kind"_s] = u"changes"_s; // it may have shown incidents
    list->restoreState(state);
}

void MainWindow::openRecord(const RecordRef& record)
{
    m_context.selection.set({record});
    if (Page* page = m_pages.forRecord ? m_pages.forRecord(m_context, record, m_host) : nullptr) {
        connect(page, &Page::openRequested, this, &MainWindow::openRecord);
        m_host->push(page);
    } else if (View* view = m_host->currentView()) {
        view->reveal(record);
    }
}

void MainWindow::openNewChange(const NewChange& start)
{
    Page* page = m_pages.forNewChange ? m_pages.forNewChange(m_context, start, m_host) : nullptr;
    if (page) {
        connect(page, &Page::openRequested, this, &MainWindow::openRecord);
        m_host->push(page);
    }
}

void MainWindow::showCurrent()
{
    m_rail->setCurrent(m_host->currentPlaceId());
    const auto place =
        std::find_if(m_host->places().cbegin(), m_host->places().cend(), [this](const Place& p) {
            return p.id == m_host->currentPlaceId();
        });
    if (Page* page = m_host->currentPage()) {
        m_viewBar->showPage(place->name(), page->title(), page->viewBarControls());
    } else {
        m_viewBar->showViews(place->name(), m_host->views(), m_host->currentView());
    }
    if (m_detail) {
        m_detail->setVisible(
            !m_host->currentPage() && !place->isTool && m_host->currentView()->hasDetail()
            && m_context.settings.get(settings::detailIsOpen));
    }
    if (auto* bar = qobject_cast<FilterBar*>(m_filterBar)) {
        bar->showFor(m_host->currentPage() ? nullptr : m_host->currentView());
    }
    m_context.settings.set(settings::lastPlace, m_host->currentPlaceId());
    fitToWidth();
    updateActions();
}

void MainWindow::updateActions()
{
    ActionRegistry& registry = m_context.actions;
    const View* view = m_host->currentPage() ? nullptr : m_host->currentView();
    const bool hasRange = view && view->hasRange();
    const bool hasBoard = m_context.session.connection() == Connection::Connected
        || m_context.session.connection() == Connection::Lost;
    for (const QString& id : {actions::stepBack, actions::stepOn, actions::today}) {
        registry.setEnabled(id, hasRange, tr("This view has no range of time to step through."));
    }
    const bool hasSelection = !m_context.selection.records().isEmpty();
    for (const QString& id : {actions::copy, actions::openRecord}) {
        registry.setEnabled(id, hasSelection, tr("Nothing is selected."));
    }
    for (const QString& id : {actions::copyPicture, actions::savePicture}) {
        registry.setEnabled(id, view != nullptr, tr("Pictures are made of views, not of pages."));
    }
    registry.setEnabled(actions::copyTable, view != nullptr, tr("There is no table here."));
    registry.setEnabled(
        actions::newChange,
        hasBoard && !m_context.session.isReadOnly(),
        hasBoard ? tr("This board is read only.") : tr("Open or make a board first."));
    registry.setEnabled(actions::undo, m_context.undo.canUndo(), tr("There is nothing to undo."));
    registry.setEnabled(
        actions::redo, m_context.undo.canRedo(), tr("There is nothing to do again."));
    const QList<View*> views = m_host->views();
    for (int number = 1; number <= actions::viewCount; ++number) {
        const View* numbered = views.value(number - 1);
        QAction* action = registry.action(actions::view(number));
        action->setVisible(numbered != nullptr);
        action->setText(numbered ? numbered->name() : QString());
        registry.setEnabled(
            actions::view(number),
            numbered != nullptr,
            tr("This place has no view of that number."));
    }
}

void MainWindow::updateTitle()
{
    const QString board = m_context.session.snapshot()->settings.name;
    setWindowTitle(board.isEmpty() ? tr("Changeboard") : tr("%1 — Changeboard").arg(board));
}

void MainWindow::fitToWidth()
{
    const Metrics::Chrome& chrome = m_context.theme.theme().metrics().chrome;
    const bool isNarrow = width() < chrome.railBreakpoint;
    m_rail->setNarrow(isNarrow);
    if (!m_detail || !m_detail->isVisible()) {
        return;
    }
    const View* view = m_host->currentView();
    const bool isWide = view && view->wantsWideDetail();
    const int wanted = isWide ? (isNarrow ? chrome.detailListNarrow : chrome.detailList)
                              : (isNarrow ? chrome.detailNarrow : chrome.detail);
    m_splitter->setSizes({m_splitter->width() - wanted, wanted});
}

void MainWindow::foldDetail(bool isOpen)
{
    if (m_detail) {
        m_context.settings.set(settings::detailIsOpen, isOpen);
        showCurrent();
    }
}

void MainWindow::moveRegion(int step)
{
    QList<QWidget*> regions{m_rail, m_filterBar, m_viewBar, m_host, m_detail, m_statusBar};
    regions.removeIf([](const QWidget* region) { return !region || !region->isVisible(); });
    const QWidget* focus = QApplication::focusWidget();
    const auto current =
        std::find_if(regions.cbegin(), regions.cend(), [focus](const QWidget* region) {
            return focus && (region == focus || region->isAncestorOf(focus));
        });
    const auto count = regions.size();
    const auto start = current == regions.cend() ? -1 : current - regions.cbegin();
    for (qsizetype i = 1; i <= count; ++i) {
        QWidget* region = regions[(start + step * i + count * 2) % count];
        QWidget* target = region;
        while (target && target->focusPolicy() == Qt::NoFocus) {
            target = target->nextInFocusChain();
            if (!region->isAncestorOf(target)) {
                target = nullptr;
            }
        }
        if (target) {
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void MainWindow::changeTextSize(int step)
{
    AppearanceChoice choice = m_context.theme.choice();
    choice.textPercent = step == 0 ? 100 : qBound(80, choice.textPercent + step, 200);
    m_context.theme.setChoice(choice);
    m_context.settings.set(settings::textSize, choice.textPercent);
    m_context.announcer.announce(tr("Text size %1 %").arg(choice.textPercent));
}

void MainWindow::copySelection()
{
    const int lines =
        copyNumbersAndTitles(*m_context.session.snapshot(), m_context.selection.records());
    m_context.announcer.announce(tr("%n records copied", nullptr, lines));
}

void MainWindow::copyTable()
{
    const QList<QStringList> table = m_host->currentView()->copyTable();
    cb::copyTable(table);
    m_context.announcer.announce(
        table.size() < 2
            ? tr("There is nothing to copy.")
            : tr("%n rows copied as a table", nullptr, static_cast<int>(table.size()) - 1));
}

void MainWindow::escape()
{
    if (m_host->currentPage()) {
        m_host->pop();
    } else if (!m_context.selection.records().isEmpty()) {
        m_context.selection.clear();
    } else {
        m_context.filter.setFilter({});
    }
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        escape();
        return;
    }
    if (const QAction* action = m_context.actions.actionForPlainKey(QKeySequence(event->key()))) {
        m_context.actions.trigger(action->objectName());
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_host->saveStates();
    m_context.settings.set(settings::windowGeometry, saveGeometry());
    emit closing();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitToWidth();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setLocale(QLocale()); // widgets keep the locale that they were made with
        m_context.actions.retranslate();
        m_menus->rebuild();
        updateTitle();
        if (m_host->currentView()) {
            showCurrent();
        }
    }
    QMainWindow::changeEvent(event);
}

} // namespace cb
