// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineView.h"

#include "core/session/Session.h"
#include "ui/predict/BoardPredictions.h"
#include "ui/shell/BoardConflicts.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/Selection.h"
#include "ui/shell/Settings.h"
#include "ui/theme/ThemeController.h"
#include "ui/timeline/TimelineAccessible.h"
#include "ui/timeline/TimelineControls.h"
#include "ui/timeline/TimelineHoverCard.h"
#include "ui/timeline/TimelineLegend.h"
#include "ui/timeline/TimelineMoving.h"
#include "ui/timeline/TimelineZoom.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/KeyList.h"
#include "ui/widgets/Loading.h"

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
        keylines::ends(),
        keylines::open(),
        {{Qt::Key_BracketLeft, Qt::Key_BracketRight}, TimelineView::tr("Pan by a screen", "keys")},
        {{Qt::Key_Space}, TimelineView::tr("Fold, unfold a team", "key")},
        {{Qt::Key_O}, TimelineView::tr("Between planned and actual", "key")},
        keylines::length(),
        keylines::dropWord()};
}

} // namespace

TimelineView::TimelineView(std::shared_ptr<TimelineModel> model, QWidget* parent)
    : View(parent)
    , m_model(std::move(model))
    , m_pointer(QApplication::startDragDistance())
    , m_mover(m_model->calendar())
    , m_vertical(new QScrollBar(Qt::Vertical, this))
    , m_legend(new TimelineLegend(m_model->context().theme, this))
    , m_empty(new EmptyState(m_model->context().theme, this))
    , m_loading(new SkeletonLines(m_model->context().theme, this))
    , m_card(new TimelineHoverCard(m_model->context().theme, this))
    , m_animation(new QVariantAnimation(this))
{
    new KeyList(*this, &ownKeys);
    installTimelineAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_vertical->setObjectName(u"timeline.vertical"_s);
    m_empty->setObjectName(u"timeline.empty"_s);
    m_empty->hide();
    m_loading->hide();
    m_vertical->hide();
    connect(m_vertical, &QScrollBar::valueChanged, this, &TimelineView::invalidate);
    connect(m_legend, &TimelineLegend::zoomRequested, this, &TimelineView::zoomBySteps);
    constexpr int hoverDelayMs = 500;
    m_hoverTimer.setSingleShot(true);
    m_hoverTimer.setInterval(hoverDelayMs);
    connect(&m_hoverTimer, &QTimer::timeout, this, &TimelineView::showHoverCard);
    // Laid out before it is painted: child widgets are not shown or moved while painting.
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(0);
    connect(&m_rebuild, &QTimer::timeout, this, [this] { scene(); });
    m_animation->setStartValue(0.0);
    m_animation->setEndValue(1.0);
    m_animation->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        applyScale(
            value.toDouble() < 1 ? blendedScale(m_animateFrom, m_animateTo, value.toDouble())
                                 : m_animateTo);
    });
    connectModel();
}

TimelineView::~TimelineView() = default;

QString TimelineView::id() const
{
    return u"board.timeline"_s;
}

QString TimelineView::name() const
{
    return tr("Timeline");
}

void TimelineView::connectModel()
{
    BoardContext& context = m_model->context();
    CalendarModel& calendar = m_model->calendar();
    connect(m_model.get(), &TimelineModel::changed, this, &TimelineView::takeModel);
    connect(m_model.get(), &TimelineModel::optionsChanged, this, &TimelineView::invalidate);
    connect(&calendar, &CalendarModel::optionsChanged, this, &TimelineView::invalidate);
    connect(&calendar, &CalendarModel::minutePassed, this, [this] {
        if (isVisible()) {
            m_model->rebuild();
            invalidate();
        }
    });
    connect(&calendar, &CalendarModel::dayChanged, this, [this] {
        const QDate day = m_model->calendar().day();
        const Span wanted = WallTime::day(day, m_model->calendar().zone());
        if (m_hasScale && !wanted.overlaps(span())) {
            showSpan(weekOf(day));
        }
    });
    connect(&context.theme, &ThemeController::themeChanged, this, &TimelineView::invalidate);
    connect(&context.selection, &Selection::selectionChanged, this, &TimelineView::invalidate);
    connect(&context.session, &Session::connectionChanged, this, &TimelineView::invalidate);
    connect(&m_mover, &MoveController::moved, this, [this] {
        followMove();
        update();
    });
    connect(&m_mover, &MoveController::ended, this, [this] {
        carryOut(m_pointer.cancel());
        invalidate();
    });
}

const Theme& TimelineView::theme() const
{
    return m_model->context().theme.theme();
}

void TimelineView::invalidate()
{
    m_isStale = true;
    if (isVisible()) {
        m_rebuild.start();
        update();
    }
}

/// The first lanes show the current week, with the groups open that have changes in it.
void TimelineView::takeModel()
{
    const auto& lanes = m_model->lanes();
    if (lanes && lanes->extent() && m_hasScale && m_opensGroups) {
        m_opensGroups = false;
        m_model->openGroupsOf(span());
    }
    const auto period = m_model->filterResult()->period;
    const bool isNew = period != std::exchange(m_period, period);
    if (isNew && period && m_hasScale && !period->overlaps(span())) {
        showSpan(*period);
    }
    invalidate();
}

double TimelineView::scaleWidth() const
{
    const double heads = m_heads > 0 ? m_heads : TimelineMetrics::of(theme()).heads;
    return std::max(1.0, sceneSize().width() - heads);
}

QSizeF TimelineView::sceneSize() const
{
    const int bar =
        m_vertical->maximum() > 0 ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
    return QSizeF(width() - bar, std::max(0, height() - m_legend->height()));
}

QPoint TimelineView::sceneOrigin() const
{
    return {isRightToLeft() ? qRound(width() - sceneSize().width()) : 0, 0};
}

const TimelineScene* TimelineView::scene()
{
    // The status bar's switch of the zone is a setting, which tells nobody.
    const bool showsViewerZone = m_model->context().settings.get(settings::showViewerZone);
    if (showsViewerZone != m_showsViewerZone) {
        m_showsViewerZone = showsViewerZone;
        m_isStale = true;
    }
    constexpr int leastWidth = 200; // before it is laid out it has no place for a scale
    if (!m_hasScale && width() >= leastWidth) {
        m_hasScale = true;
        m_scale = scaleOf(m_wanted.value_or(weekOf(m_model->calendar().day())));
        takeModel();
    }
    if (!m_hasScale) {
        return nullptr;
    }
    if (m_isStale) {
        build();
    }
    return m_scene ? &*m_scene : nullptr;
}

TimelineRequest TimelineView::request()
{
    const CalendarModel& calendar = m_model->calendar();
    TimelineRequest made;
    made.lanes = m_model->lanes();
    made.theme = &theme();
    made.texts = &m_texts;
    made.locale = locale();
    made.zone = calendar.zone();
    made.secondZone = calendar.secondZone();
    made.now = calendar.now();
    made.scale = m_scale;
    made.size = sceneSize();
    made.heads = made.size.width() - m_scale.width();
    made.scrollY = m_vertical->value();
    made.fillBy = calendar.fillBy();
    made.folded = m_model->folded();
    made.moved = m_model->moves();
    made.sequences = m_model->sequences();
    made.selected = m_model->context().selection.records();
    made.peaks = m_model->peaks(timelineColumnUnit(m_scale));
    made.windows = m_model->bandsFor(m_scale.span());
    if (const BoardPredictions* predictions = m_model->context().predictions) {
        made.chances = predictions->chances();
    }
    made.conflicts = calendar.conflicts().letters(made.lanes->input().snapshot);
    made.isRightToLeft = isRightToLeft();
    return made;
}

void TimelineView::build()
{
    m_isStale = false;
    if (!m_model->lanes()) {
        m_scene.reset();
        layParts();
        updateEmpty();
        return;
    }
    m_scene = makeTimelineScene(request());
    const double height = m_scene->lines.height();
    const double room = m_scene->frame.canvas.height();
    const int most = std::max(0, qCeil(height - room));
    if (most != m_vertical->maximum()) {
        const double width = sceneSize().width();
        const QSignalBlocker blocker(m_vertical);
        m_vertical->setRange(0, most);
        m_vertical->setPageStep(std::max(1, qRound(room)));
        m_vertical->setSingleStep(qRound(m_scene->metrics.lane));
        if (sceneSize().width() != width) {
            m_scale = scaleOf(span());
        }
        m_scene = makeTimelineScene(request());
    }
    layParts();
    m_hoveredItem = -1;
    m_hoveredRow = -1;
    updateSelection();
    updateEmpty();
    m_shown = span();
    const QString text = rangeText();
    if (text != m_rangeText) {
        m_rangeText = text;
        emit rangeChanged();
    }
    emit sceneChanged();
}

void TimelineView::layParts()
{
    m_legend->setGeometry(0, height() - m_legend->height(), width(), m_legend->height());
    if (!m_scene) {
        m_loading->setGeometry(rect().adjusted(24, 24, -24, -m_legend->height() - 24));
        m_loading->start(tr("Reading the board…"));
        return;
    }
    m_loading->stop();
    m_legend->setHasColumns(m_scene->hasColumns());
    const int thickness = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int top = qRound(m_scene->frame.canvas.top());
    m_vertical->setGeometry(
        isRightToLeft() ? 0 : width() - thickness,
        top,
        thickness,
        std::max(0, height() - m_legend->height() - top));
    m_vertical->setVisible(m_vertical->maximum() > 0);
}

TimelineLook TimelineView::look()
{
    TimelineLook made;
    made.isSelected = m_isSelected;
    made.hoveredItem = m_hoveredItem;
    made.hoveredRow = m_hoveredRow;
    made.isActiveWindow = isActiveWindow();
    made.range = m_marked;
    if (m_focusedStretch) {
        made.focusedItem = currentItem();
    }
    if (hasFocus() && currentItem() < 0) {
        made.focusedRow = currentRow();
    }
    made.hits = m_mover.isMoving() ? m_mover.hits(*m_scene->snapshot().changes) : m_linked;
    if (m_mover.isMoving()) {
        const ChangeColumns& changes = *m_scene->snapshot().changes;
        if (changes.rowOf(m_mover.change()) != noRow) {
            made.moving =
                timelineMovingLook(*m_scene, m_mover, theme(), m_model->calendar().fillBy());
            for (const auto& [change, window] : m_mover.windows()) {
                made.movingRows.insert(changes.rowOf(change));
            }
        }
    }
    return made;
}

void TimelineView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (!scene()) {
        painter.fillRect(rect(), theme().color(ColorRole::Canvas));
        return;
    }
    painter.fillRect(rect(), theme().color(ColorRole::Canvas)); // beside the scroll bar
    painter.translate(sceneOrigin());
    paintTimeline(painter, *m_scene, look(), theme());
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    if (m_hasScale) {
        m_animation->stop();
        // As wide as the view was, whatever it shows.
        m_scale = scaleOf(m_shown.value_or(span()));
    }
    invalidate();
}

void TimelineView::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    updateActions();
    invalidate();
}

void TimelineView::hideEvent(QHideEvent* event)
{
    View::hideEvent(event);
    hideCard();
    updateActions();
}

void TimelineView::changeEvent(QEvent* event)
{
    View::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::FontChange:
        invalidate();
        break;
    case QEvent::ActivationChange:
        update();
        break;
    default:
        break;
    }
}

QWidget* TimelineView::viewBarControls()
{
    if (!m_controls) {
        m_controls = new TimelineControls(*this);
    }
    return m_controls;
}

bool TimelineView::isBusy() const
{
    return m_model->isBusy() || m_animation->state() == QAbstractAnimation::Running;
}

} // namespace cb
