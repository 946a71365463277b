// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/WallMode.h"

#include "ui/shell/MainWindow.h"
#include "ui/shell/PlaceHost.h"
#include "ui/shell/Settings.h"
#include "ui/shell/View.h"
#include "ui/wall/ScreenWake.h"
#include "ui/wall/WallPage.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {

WallMode::WallMode(BoardContext& context, MainWindow& window, WallParts parts)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
    , m_host(window.host())
    , m_parts(std::move(parts))
{
    addActions();
    connect(&window, &MainWindow::closing, this, [this] {
        if (m_wall) {
            m_wall->close();
        }
    });
}

WallMode::~WallMode()
{
    delete m_wall; // before the board that it shows
}

void WallMode::addActions()
{
    ActionRegistry& registry = m_context.actions;
    const QAction* wall = registry.add(
        {actions::wall, ActionCategory::View, {QKeySequence(Qt::Key_F11)}, std::nullopt},
        [](QAction& action) {
            action.setText(tr("&Wall"));
            action.setToolTip(tr("Fill a screen with the chosen views, one after the other"));
        });
    const QAction* thisView = registry.add(
        {actions::wallThisView,
         ActionCategory::View,
         {QKeySequence(Qt::SHIFT | Qt::Key_F11)},
         std::nullopt},
        [](QAction& action) {
            action.setText(tr("This view on the wa&ll"));
            action.setToolTip(tr("Fill a screen with this view and stay there"));
        });
    const QAction* choosing = registry.add(
        {actions::wallChoose, ActionCategory::View, {}, std::nullopt}, [](QAction& action) {
            action.setText(tr("C&hoose views of the wall…"));
            action.setToolTip(tr("Which views the wall shows, in which order and how long"));
        });
    connect(wall, &QAction::triggered, this, &WallMode::start);
    connect(thisView, &QAction::triggered, this, &WallMode::startWithThisView);
    connect(choosing, &QAction::triggered, this, &WallMode::choose);
}

WallPlan WallMode::planOf(const Settings& settings)
{
    WallPlan plan;
    plan.steps = settings.get(settings::wallSteps);
    plan.seconds = std::clamp(settings.get(settings::wallSeconds), 5, 3600);
    return plan;
}

void WallMode::keepPlan(Settings& settings, const WallPlan& plan)
{
    settings.set(settings::wallSteps, plan.steps);
    settings.set(settings::wallSeconds, plan.seconds);
}

void WallMode::start()
{
    show(planOf(m_context.settings));
}

void WallMode::startWithThisView()
{
    WallPlan plan = planOf(m_context.settings);
    const View* view = m_host.currentView();
    if (view && view->suitsWall()) {
        if (!plan.steps.contains(view->id())) {
            plan.steps.prepend(view->id());
        }
        plan.first = view->id();
        plan.isHeld = true;
    }
    show(plan);
}

QScreen* WallMode::screenFor() const
{
    QScreen* own = m_window.screen();
    const QList<QScreen*> screens = QGuiApplication::screens();
    const auto other = std::find_if(
        screens.cbegin(), screens.cend(), [own](const QScreen* screen) { return screen != own; });
    return other == screens.cend() ? own : *other;
}

void WallMode::show(const WallPlan& plan)
{
    if (m_wall) {
        m_wall->activateWindow();
        return;
    }
    m_host.saveStates(); // the wall's copies of the views start as these are
    m_wall = new WallWindow(m_context, m_parts, plan);
    connect(m_wall, &WallWindow::left, this, &WallMode::takeDown);
    if (QScreen* screen = screenFor()) {
        m_wall->setGeometry(screen->geometry());
    }
    m_wall->showFullScreen();
    m_wall->activateWindow();
    m_wake = std::make_unique<ScreenWake>(tr("The board is shown on a wall"));
}

void WallMode::takeDown()
{
    m_wake.reset();
    if (m_wall) {
        m_wall->deleteLater();
        m_wall = nullptr;
    }
    m_window.activateWindow();
}

void WallMode::choose()
{
    if (qobject_cast<WallPage*>(m_host.currentPage())) {
        return;
    }
    auto* page = new WallPage(m_context, m_host);
    connect(page, &WallPage::startRequested, this, &WallMode::start);
    m_host.push(page);
}

} // namespace cb
