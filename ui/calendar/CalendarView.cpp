// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarView.h"

#include "core/session/Session.h"
#include "ui/calendar/BarDrop.h"
#include "ui/calendar/CalendarAccessible.h"
#include "ui/calendar/CalendarControls.h"
#include "ui/calendar/CalendarPainting.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Selection.h"
#include "ui/shell/Settings.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/KeyList.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QVariantAnimation>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QList<KeyLine> ownKeys()
{
    return {
        keylines::arrows(),
        {{QKeyCombination(Qt::CTRL, Qt::Key_Left),
          QKeyCombination(Qt::CTRL, Qt::Key_Right),
          QKeyCombination(Qt::CTRL, Qt::Key_Up),
          QKeyCombination(Qt::CTRL, Qt::Key_Down)},
         CalendarView::tr("Next day or week", "keys")},
        keylines::ends(),
        keylines::open(),
        keylines::length(),
        {{Qt::Key_1, Qt::Key_2, Qt::Key_3},
         CalendarView::tr("Take a free slot, while moving", "keys")},
        keylines::dropWord()};
}

} // namespace

CalendarView::CalendarView(std::shared_ptr<CalendarModel> model, QWidget* parent)
    : View(parent)
    , m_model(std::move(model))
    , m_pointer(CalendarMetrics().edgeGrip, QApplication::startDragDistance())
    , m_mover(*m_model)
    , m_vertical(new QScrollBar(Qt::Vertical, this))
    , m_horizontal(new QScrollBar(Qt::Horizontal, this))
    , m_empty(new EmptyState(m_model->context().theme, this))
    , m_drop(new BarDrop(this))
    , m_slide(new QVariantAnimation(this))
{
    new KeyList(*this, &ownKeys);
    installCalendarAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_vertical->setObjectName(u"calendar.vertical"_s);
    m_horizontal->setObjectName(u"calendar.horizontal"_s);
    m_empty->setObjectName(u"calendar.empty"_s);
    m_empty->hide();
    for (QScrollBar* bar : {m_vertical, m_horizontal}) {
        bar->hide();
        connect(bar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    }
    constexpr int hoverDelayMs = 500;
    m_hoverTimer.setSingleShot(true);
    m_hoverTimer.setInterval(hoverDelayMs);
    connect(&m_hoverTimer, &QTimer::timeout, this, &CalendarView::showHoverText);
    // Laid out before it is painted: child widgets are not shown or moved while painting.
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(0);
    connect(&m_rebuild, &QTimer::timeout, this, [this] { scene(); });
    m_slide->setStartValue(0.0);
    m_slide->setEndValue(1.0);
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_slide, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_mover, &MoveController::moved, this, [this] {
        followMove();
        update();
    });
    connect(&m_mover, &MoveController::ended, this, [this] {
        m_pointer.cancel();
        const QHash<ChangeId, Span> dropped = m_model->movesUnderWay();
        QList<ChangeWindow> windows = m_mover.windows();
        windows.removeIf([&dropped](const ChangeWindow& window) {
            return dropped.value(window.first) != window.second;
        });
        m_drop->start(windows, theme().metrics().motion.fastMs);
        update();
    });
    connect(m_drop, &BarDrop::stepped, this, qOverload<>(&QWidget::update));
    connectModel();
}

CalendarView::~CalendarView() = default;

void CalendarView::connectModel()
{
    BoardContext& context = m_model->context();
    connect(m_model.get(), &CalendarModel::changed, this, &CalendarView::invalidate);
    connect(m_model.get(), &CalendarModel::optionsChanged, this, [this] {
        invalidate();
        emit rangeChanged();
    });
    connect(
        m_model.get(), &CalendarModel::dayChanged, this, [this] { showRangeOf(m_model->day()); });
    connect(m_model.get(), &CalendarModel::minutePassed, this, &CalendarView::invalidate);
    connect(&context.theme, &ThemeController::themeChanged, this, &CalendarView::invalidate);
    connect(&context.selection, &Selection::selectionChanged, this, [this] {
        updateSelection();
        update();
    });
    connect(&context.session, &Session::connectionChanged, this, &CalendarView::updateEmpty);
    m_shownDay = m_model->day();
}

const Theme& CalendarView::theme() const
{
    return m_pictureTheme ? *m_pictureTheme : m_model->context().theme.theme();
}

void CalendarView::invalidate()
{
    m_isStale = true;
    if (isVisible()) {
        m_rebuild.start();
        update();
    }
}

const CalendarScene& CalendarView::scene()
{
    // The status bar's switch of the zone is a setting, which tells nobody.
    const bool showsViewerZone = m_model->context().settings.get(settings::showViewerZone);
    if (showsViewerZone != m_showsViewerZone) {
        m_showsViewerZone = showsViewerZone;
        m_isStale = true;
        update();
    }
    if (m_isStale) {
        build();
    }
    return m_scene;
}

/// What is shown, before it is laid out.
CalendarScene CalendarView::newScene() const
{
    CalendarScene scene;
    scene.locale = locale();
    scene.times = TimeText(scene.locale, m_model->zone(), m_model->now());
    scene.metrics = CalendarMetrics::of(theme());
    scene.secondZone = m_model->secondZone();
    scene.laneKind = m_model->laneKind();
    completeScene(scene);
    scene.page = m_model->page(range(), lanes());
    return scene;
}

void CalendarView::addLabels(CalendarScene& scene) const
{
    const BoxLabeller labeller(scene.page, scene.geometry, theme(), scene.times, m_model->fillBy());
    scene.labels.reserve(scene.geometry.boxes.size());
    for (const CalendarBox& box : scene.geometry.boxes) {
        scene.labels.push_back(labeller.label(box));
    }
    scene.bandLabels = bandLabels(scene.page, scene.geometry, theme(), scene.times);
}

void CalendarView::build()
{
    m_isStale = false;
    m_scene = newScene();
    m_pointer.setEdgeGrip(m_scene.metrics.edgeGrip);

    const QSizeF whole = size();
    m_scene.geometry = layOut(m_scene.page, whole);
    const int thickness = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    QSizeF room = whole;
    const bool scrollsDown = m_scene.geometry.size.height() > whole.height() + 1;
    if (scrollsDown) {
        room.rwidth() -= thickness;
        m_scene.geometry = layOut(m_scene.page, room);
    }
    if (m_scene.geometry.size.width() > room.width() + 1) {
        room.rheight() -= thickness;
        m_scene.geometry = layOut(m_scene.page, room);
    }
    layScrollBars(room);

    addLabels(m_scene);
    m_scene.ghosts = m_model->ghosts(m_scene);
    m_scene.proposals = m_model->proposals(m_scene);
    m_scene.sequences = sequenceLines(m_scene.page, m_scene.geometry);
    m_hoveredBox = -1;
    m_focusedMore = -1;
    if (m_focusedCell >= static_cast<int>(m_scene.geometry.cells.size())) {
        m_focusedCell = -1;
    }
    updateSelection();
    updateEmpty();
    if (m_scrollsToFirst && m_model->isReady()) {
        m_scrollsToFirst = false;
        showFirstChange();
    }
    emit sceneChanged();
}

void CalendarView::layScrollBars(const QSizeF& viewport)
{
    const int thickness = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const CalendarGeometry& geometry = m_scene.geometry;
    const int down = qCeil(geometry.size.height() - viewport.height());
    const int across = qCeil(geometry.size.width() - viewport.width());
    const int top = qRound(geometry.allDayBottom);
    m_vertical->setRange(0, std::max(0, down));
    m_vertical->setPageStep(std::max(1, qRound(viewport.height()) - top));
    m_vertical->setSingleStep(theme().metrics().row.list);
    m_vertical->setGeometry(
        isRightToLeft() ? 0 : width() - thickness,
        top,
        thickness,
        std::max(0, qRound(viewport.height()) - top));
    m_vertical->setVisible(down > 0);
    m_horizontal->setRange(0, std::max(0, across));
    m_horizontal->setPageStep(std::max(1, qRound(viewport.width())));
    m_horizontal->setSingleStep(theme().metrics().row.list);
    m_horizontal->setGeometry(0, height() - thickness, qRound(viewport.width()), thickness);
    m_horizontal->setVisible(across > 0);
}

QSizeF CalendarView::viewport() const
{
    QSizeF room = size();
    if (m_vertical->maximum() > 0) {
        room.rwidth() -= m_vertical->width();
    }
    if (m_horizontal->maximum() > 0) {
        room.rheight() -= m_horizontal->height();
    }
    return room;
}

QPointF CalendarView::scroll() const
{
    const int across =
        isRightToLeft() ? m_horizontal->maximum() - m_horizontal->value() : m_horizontal->value();
    return QPointF(across, m_vertical->value());
}

QRectF CalendarView::widgetRect(const QRectF& sceneRect, BoxRegion region) const
{
    const QPointF by = scroll();
    return sceneRect.translated(-by.x(), region == BoxRegion::Head ? 0 : -by.y());
}

/// Only where the height forces scrolling (ui.md section 4).
void CalendarView::showFirstChange()
{
    if (m_vertical->maximum() == 0) {
        return;
    }
    double top = m_scene.geometry.size.height();
    for (const CalendarBox& box : m_scene.geometry.boxes) {
        if (box.region == BoxRegion::Body && !box.continuesBefore) {
            top = std::min(top, box.rect.top());
        }
    }
    m_vertical->setValue(qRound(top - m_scene.geometry.allDayBottom) - theme().px(8));
}

void CalendarView::ensureVisible(const QRectF& sceneRect, BoxRegion region)
{
    if (m_horizontal->maximum() > 0) {
        const double gutter = m_scene.geometry.body.left();
        const QRectF rect = widgetRect(sceneRect, region);
        const double room = viewport().width();
        double by = 0;
        if (rect.left() < gutter) {
            by = rect.left() - gutter;
        } else if (rect.right() > room) {
            by = std::min(rect.right() - room, rect.left() - gutter);
        }
        m_horizontal->setValue(m_horizontal->value() + qRound(isRightToLeft() ? -by : by));
    }
    if (m_vertical->maximum() > 0 && region == BoxRegion::Body) {
        const QRectF rect = widgetRect(sceneRect, region);
        const double head = m_scene.geometry.allDayBottom;
        if (rect.top() < head) {
            m_vertical->setValue(m_vertical->value() + qFloor(rect.top() - head));
        } else if (rect.bottom() > viewport().height()) {
            const double by = std::min(rect.bottom() - viewport().height(), rect.top() - head);
            m_vertical->setValue(m_vertical->value() + qCeil(by));
        }
    }
}

CalendarLook CalendarView::look()
{
    CalendarLook made;
    made.isSelected = m_isSelected;
    made.hoveredBox = m_hoveredBox;
    made.focusedCell = hasFocus() && currentBox() < 0 && m_focusedMore < 0 ? m_focusedCell : -1;
    made.focusedBox = m_focusedMore;
    made.isActiveWindow = isActiveWindow();
    made.scroll = scroll();
    made.viewport = viewport();
    made.sequences = m_sequences;
    made.hits = m_mover.isMoving() ? m_mover.hits(m_scene.page.changes()) : m_linked;
    if (m_mover.isMoving()) {
        if (m_scene.page.changes().rowOf(m_mover.change()) != noRow) {
            made.moving = m_mover.look(m_scene, theme(), m_model->fillBy());
            placeCard(*made.moving);
        }
    } else {
        made.moving = m_drop->look(m_scene, theme(), m_model->fillBy());
    }
    return made;
}

/// Beside the bar, where it hides least, and wholly in view.
void CalendarView::placeCard(MovingLook& moving) const
{
    const QSizeF size = moveCardSize(moving, theme());
    const QSizeF room = viewport();
    const double gap = theme().metrics().spacing.s2;
    QRectF bar(m_scene.geometry.body.topLeft(), QSizeF(1, 1));
    const MovingBar& held = moving.bars.front();
    if (!held.labels.empty()) {
        bar = widgetRect(held.labels.front().rect, held.region);
    }
    QRectF card(bar.right() + gap, bar.top(), size.width(), size.height());
    if (card.right() > room.width() || (isRightToLeft() && bar.left() - gap - size.width() > 0)) {
        card.moveRight(bar.left() - gap);
    }
    card.moveLeft(std::clamp(card.left(), gap, std::max(gap, room.width() - size.width() - gap)));
    const double top = m_scene.geometry.allDayBottom + gap;
    card.moveTop(std::clamp(card.top(), top, std::max(top, room.height() - size.height() - gap)));
    if (card.intersects(bar)) {
        card.moveTop(
            bar.bottom() + gap + size.height() < room.height()
                ? bar.bottom() + gap
                : std::max(gap, bar.top() - gap - size.height()));
    }
    moving.card = card.toAlignedRect();
}

void CalendarView::paintEvent(QPaintEvent* event)
{
    scene();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (m_slide->state() == QAbstractAnimation::Running && !m_slideFrom.isNull()) {
        const double progress = m_slide->currentValue().toDouble();
        const double width = this->width() * m_slideDirection;
        painter.drawPixmap(QPointF(-progress * width, 0), m_slideFrom);
        painter.drawPixmap(QPointF((1 - progress) * width, 0), m_slideTo);
        return;
    }
    paintScene(painter, m_scene, look(), event->rect());
}

void CalendarView::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    m_scrollsToFirst = m_scrollsToFirst || m_vertical->maximum() == 0;
    invalidate();
}

void CalendarView::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    invalidate();
}

void CalendarView::changeEvent(QEvent* event)
{
    View::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::FontChange:
        invalidate();
        emit rangeChanged();
        break;
    case QEvent::ActivationChange:
        update();
        break;
    default:
        break;
    }
}

void CalendarView::focusInEvent(QFocusEvent* event)
{
    View::focusInEvent(event);
    if (m_focusedCell < 0) {
        m_focusedCell = std::max(0, scene().geometry.cellOfDay(m_model->day()));
    }
    tellFocus();
    update();
}

void CalendarView::focusOutEvent(QFocusEvent* event)
{
    View::focusOutEvent(event);
    update();
}

void CalendarView::stepRange(int steps)
{
    m_model->setDay(steppedDay(steps));
}

void CalendarView::goToNow()
{
    m_model->goToToday();
    if (m_focusedCell >= 0) {
        goToCell(scene().geometry.cellOfDay(m_model->today()));
    }
}

void CalendarView::showRangeOf(QDate day)
{
    const QDate before = std::exchange(m_shownDay, day);
    const bool isOther = !m_scene.page.range.contains(WallTime::day(day, m_model->zone()).start)
        || lanes().has_value();
    if (isVisible() && isOther) {
        startSlide(day > before ? 1 : -1);
    }
    if (isOther) {
        m_scrollsToFirst = true;
    }
    invalidate();
    emit rangeChanged();
}

/// A range steps in 140 ms (ui.md section 8).
void CalendarView::startSlide(int direction)
{
    const int duration = theme().metrics().motion.normalMs;
    m_slide->stop();
    if (duration == 0 || m_isStale) {
        return;
    }
    const auto shot = [this] {
        QPixmap pixmap(size() * devicePixelRatioF());
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        QPainter painter(&pixmap);
        painter.setLayoutDirection(layoutDirection());
        paintScene(painter, m_scene, look(), rect());
        return pixmap;
    };
    m_slideFrom = shot();
    build();
    m_slideTo = shot();
    m_slideDirection = isRightToLeft() ? -direction : direction;
    m_slide->setDuration(duration);
    m_slide->start();
}

QWidget* CalendarView::viewBarControls()
{
    if (!m_controls) {
        m_controls = new CalendarControls(*this, lanes().has_value());
    }
    return m_controls;
}

QJsonObject CalendarView::saveState() const
{
    return {{u"scroll"_s, m_vertical->value()}};
}

void CalendarView::restoreState(const QJsonObject& state)
{
    const int value = state["scroll"_L1].toInt(-1);
    if (value >= 0) {
        scene();
        m_scrollsToFirst = false;
        m_vertical->setValue(value);
    }
}

} // namespace cb
