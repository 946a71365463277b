// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/WallWindow.h"

#include "core/base/RunThen.h"
#include "core/session/Session.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/View.h"
#include "ui/wall/WallAccessible.h"
#include "ui/wall/WallPainter.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int secondMs = 1000;
constexpr int pointerMs = 1000; ///< that long after it moved, the pointer is hidden

} // namespace

WallWindow::WallWindow(BoardContext& context, const WallParts& parts, const WallPlan& plan)
    : m_context(context)
    , m_views(context, parts, *this)
    , m_stepMs(std::max(1, plan.seconds) * qint64{secondMs})
{
    installWallAccessibility();
    setObjectName(u"wall"_s);
    setWindowTitle(tr("Changeboard, wall"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    findSteps(plan);
    m_due = now().plusMs(m_stepMs);
    m_shownMinute = now().ms / msPerMinute;
    if (plan.isHeld) {
        m_heldMs = m_stepMs;
    }
    m_second.setInterval(secondMs);
    connect(&m_second, &QTimer::timeout, this, &WallWindow::tick);
    m_second.start();
    m_pointer.setSingleShot(true);
    m_pointer.setInterval(pointerMs);
    connect(&m_pointer, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    m_pointer.start();
    connect(&context.filter, &FilterController::resultChanged, this, &WallWindow::askFacts);
    connect(&context.session, &Session::connectionChanged, this, &WallWindow::noteConnection);
    connect(&m_views, &WallViews::themeChanged, this, &WallWindow::layOut);
    qApp->installEventFilter(this);
    noteConnection();
    askFacts();
    showStep();
}

WallWindow::~WallWindow()
{
    qApp->removeEventFilter(this);
}

Instant WallWindow::now() const
{
    return m_context.session.clock().now();
}

/// Steps whose view exists; where there is none, the wall's own page.
void WallWindow::findSteps(const WallPlan& plan)
{
    for (const QString& id : plan.steps) {
        if (id == wallNextHours) {
            m_steps.append(id);
        } else if (const View* view = m_views.view(id)) {
            m_steps.append(view->id());
        }
    }
    if (m_steps.isEmpty()) {
        m_steps.append(wallNextHours);
    }
    m_step = static_cast<int>(std::max<qsizetype>(0, m_steps.indexOf(plan.first)));
}

View* WallWindow::currentView() const
{
    return currentStep() == wallNextHours ? nullptr
                                          : const_cast<WallViews&>(m_views).view(currentStep());
}

WallStatus WallWindow::status() const
{
    WallStatus status;
    status.now = now();
    status.isLive = m_context.session.connection() == Connection::Connected;
    status.liveAt = m_liveAt;
    status.step = m_step;
    status.steps = m_names;
    const View* view = currentView();
    status.showsView = view != nullptr;
    status.range = view ? view->rangeText() : QString();
    status.isHeld = isHeld();
    const qint64 left = m_heldMs.value_or(m_due.ms - status.now.ms);
    status.secondsLeft = static_cast<int>(std::max<qint64>(0, (left + secondMs - 1) / secondMs));
    return status;
}

void WallWindow::tick()
{
    const Instant time = now();
    if (m_context.session.connection() == Connection::Connected) {
        m_liveAt = time;
    }
    if (!isHeld() && m_steps.size() > 1 && time >= m_due) {
        step(1);
        return;
    }
    if (time.ms / msPerMinute != m_shownMinute) {
        m_shownMinute = time.ms / msPerMinute;
        askFacts();
        if (View* view = currentView()) {
            view->goToNow();
        }
        layOut();
        return;
    }
    const WallInput input{&m_facts, status(), QSizeF(size()), locale(), isRightToLeft()};
    m_geometry = layoutWall(input, m_views.theme().theme());
    update(m_geometry.footer.toAlignedRect());
    emit laidOut();
}

void WallWindow::step(int by)
{
    const auto count = static_cast<int>(m_steps.size());
    m_step = ((m_step + by) % count + count) % count;
    m_due = now().plusMs(m_stepMs);
    if (m_heldMs) {
        m_heldMs = m_stepMs;
    }
    showStep();
}

void WallWindow::hold(bool isHeld)
{
    if (isHeld == m_heldMs.has_value()) {
        return;
    }
    if (isHeld) {
        m_heldMs = std::max<qint64>(0, m_due.ms - now().ms);
    } else {
        m_due = now().plusMs(*m_heldMs);
        m_heldMs.reset();
    }
    layOut();
}

void WallWindow::noteConnection()
{
    if (!m_liveAt) {
        m_liveAt = m_context.session.lastSyncAt();
    }
    if (m_context.session.connection() == Connection::Connected) {
        m_liveAt = now();
    }
    layOut();
}

void WallWindow::askFacts()
{
    const quint64 ticket = ++m_asked;
    runThen(
        QThreadPool::globalInstance(),
        this,
        [snapshot = m_context.session.snapshot(),
         filter = m_context.filter.filter(),
         time = now()] { return wallFacts(snapshot, filter, time, wallLanes); },
        [this, ticket](const WallFacts& facts) {
            if (ticket == m_asked) { // the newest question wins
                m_answered = ticket;
                m_facts = facts;
                layOut();
            }
        });
}

void WallWindow::showStep()
{
    m_names.clear();
    for (const QString& id : std::as_const(m_steps)) {
        const View* view = id == wallNextHours ? nullptr : m_views.view(id);
        m_names.append(view ? view->name() : tr("Next 24 hours"));
    }
    View* shown = currentView();
    for (View* view : findChildren<View*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (view != shown) {
            view->hide();
        }
    }
    layOut();
    if (shown) {
        shown->goToNow();
        shown->show();
        layOut(); // its range may be another one now
    }
    setFocus(Qt::OtherFocusReason);
}

void WallWindow::layOut()
{
    const WallInput input{&m_facts, status(), QSizeF(size()), locale(), isRightToLeft()};
    m_geometry = layoutWall(input, m_views.theme().theme());
    if (View* view = currentView()) {
        view->setGeometry(m_geometry.content.toRect());
    }
    update();
    emit laidOut();
}

bool WallWindow::handleKey(const QKeyEvent& event)
{
    const int forward = isRightToLeft() ? -1 : 1; // the arrows follow the screen
    switch (event.key()) {
    case Qt::Key_Space:
        hold(!isHeld());
        return true;
    case Qt::Key_Right:
        step(forward);
        return true;
    case Qt::Key_Left:
        step(-forward);
        return true;
    case Qt::Key_Escape:
    case Qt::Key_F11:
        close();
        return true;
    default:
        return false;
    }
}

void WallWindow::keyPressEvent(QKeyEvent* event)
{
    if (!handleKey(*event)) {
        QWidget::keyPressEvent(event);
    }
}

/// Keys belong to the wall, wherever a view put the focus.
bool WallWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return false; // most events of the application
    }
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (widget && widget != this && isAncestorOf(widget)) {
        handleKey(*static_cast<QKeyEvent*>(event));
        return true;
    }
    return false;
}

void WallWindow::mouseMoveEvent(QMouseEvent* event)
{
    unsetCursor();
    m_pointer.start();
    QWidget::mouseMoveEvent(event);
}

void WallWindow::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintWall(
        painter,
        m_geometry,
        currentView() != nullptr,
        QRectF(event->rect()),
        m_views.theme().theme());
}

void WallWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_views.setTextPercent(wallTextPercent(height()));
    layOut();
}

void WallWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange) {
        setLocale(QLocale());
        showStep();
    }
}

void WallWindow::closeEvent(QCloseEvent* event)
{
    m_second.stop();
    QWidget::closeEvent(event);
    emit left();
}

} // namespace cb
