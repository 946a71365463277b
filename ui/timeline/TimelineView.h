// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/MoveController.h"
#include "ui/shell/View.h"
#include "ui/timeline/TimelineInteraction.h"
#include "ui/timeline/TimelineModel.h"
#include "ui/timeline/TimelinePainter.h"

#include <QTimer>

class QMenu;
class QNativeGestureEvent;
class QScrollBar;
class QVariantAnimation;

namespace cb {

class EmptyState;
class SkeletonLines;
class TimelineControls;
class TimelineHoverCard;
class TimelineLegend;

/// The timeline: lanes over a scale from ten years to a minute. It owns the scene that is laid out
/// and painted, the pointer and keys, moving, the hover card and the legend.
class TimelineView : public View
{
    Q_OBJECT

public:
    TimelineView(std::shared_ptr<TimelineModel> model, QWidget* parent);
    ~TimelineView() override;

    QString id() const override;
    QString name() const override;

    bool hasRange() const override { return true; }

    void stepRange(int steps) override;
    void goToNow() override;
    void reveal(const RecordRef& record) override;
    QString rangeText() const override;
    QWidget* viewBarControls() override;
    bool isBusy() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    QList<QStringList> copyTable() const override;

    bool paintsPictures() const override { return m_scene.has_value(); }

    QSize pictureSize() const override;
    void paintPicture(QPainter& painter, const QSize& size, const Theme& theme) override;
    QString pictureName() const override;

    TimelineModel& model() const { return *m_model; }

    /// Laid out for the present size; made anew where something changed. Null before the first
    /// board was read.
    const TimelineScene* scene();

    /// Where the scene's corner is in the widget.
    QPoint sceneOrigin() const;

    /// What is in view, without a part of a pixel at its ends.
    Span span() const;
    /// Shows a stretch of time, at once or in 140 ms.
    void showSpan(const Span& span, bool isAnimated = true);
    /// The view is `factor` times as long; what stands at widget x stays there.
    void zoomAt(double factor, double x, bool isAnimated);
    /// Steps closer (above 0) or farther, about the selected record, else the middle.
    void zoomBySteps(int steps);
    void showWeek();
    void showYear();
    void panScreens(int screens);
    /// Selects the incident after (before) the selected one or what is in view.
    void goToIncident(bool isNext);

    /// Starts to move the current change by keys.
    void startMove(MovePart part = MovePart::Whole);

    bool isMoving() const { return m_mover.isMoving(); }

    void selectItem(int item);
    void focusRow(int row);
    void openItem(int item);
    void toggleFold(int row);
    /// Item of the current record or the focused column; -1: not in view.
    int currentItem();
    /// Index in the scene's rows of the line that has the focus; -1: not in view.
    int currentRow() const;

    /// The stretch of time that is marked.
    const std::optional<Span>& marked() const { return m_marked; }

    /// What the view does not show, in words; empty: nothing.
    QString notShownText() const;

signals:
    void sceneChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    // The scene (TimelineView.cpp)
    void connectModel();
    void invalidate();
    void takeModel();
    void build();
    TimelineRequest request();
    void layParts();
    TimelineLook look();
    double scaleWidth() const;
    QSizeF sceneSize() const;
    const Theme& theme() const;

    bool isRightToLeft() const { return layoutDirection() == Qt::RightToLeft; }

    // Scale (TimelineViewZoom.cpp)
    void setScale(const TimeScale& scale, bool isAnimated);
    void applyScale(const TimeScale& scale);
    TimeScale scaleOf(const Span& span) const;
    void keepLineAt(double y, bool hadColumns);
    double scaleX(double widgetX) const;
    void pan(double pixels);
    bool handleGesture(const QNativeGestureEvent& event);
    void zoomToItem(const TimelineItem& item);
    Span weekOf(QDate day) const;

    // Pointer (TimelineViewPointer.cpp)
    void carryOut(const TimelineInteraction::Intents& intents);
    void select(const TimelineIntent& intent);
    void selectCurrentAlone();
    void beginMove(const TimelineIntent& intent);
    void hover(const TimelineIntent& intent);
    void showHoverCard();
    void showCardOf(int item);
    void hideCard();
    void mark(Instant from, Instant to);
    void applyMark();
    bool clearMark();
    void create(Instant at);
    void fillMenu(QMenu& menu, QPointF at);

    // Keys (TimelineViewKeys.cpp)
    bool handles(const QKeyEvent& event) const;
    bool handleMoveKey(const QKeyEvent& event);
    bool handleArrow(const QKeyEvent& event);
    bool handleOther(const QKeyEvent& event);
    bool handleLetter(const QKeyEvent& event);
    bool handleEscape();
    void goAcross(bool isLater);
    void goAcrossColumns(bool isLater);
    void goToLine(int number);
    void goToEnd(bool isLast);
    void switchPlannedActual();
    void selectLaneItem(int lane, const LaneItem& item);
    void openFocused();
    void followMove();

    // State (TimelineViewState.cpp)
    void updateSelection();
    void updateEmpty();
    void ensureVisible(Instant at);
    void ensureLineVisible(int number);
    std::optional<LaneItem> currentLaneItem() const;
    int laneOfFocus() const;
    Instant focusInstant() const;
    void tellFocus();
    void updateActions();
    void announce(const QString& text) const;

    std::shared_ptr<TimelineModel> m_model;
    TimelineTexts m_texts;
    TimelineInteraction m_pointer;
    MoveController m_mover;
    TimeScale m_scale;
    bool m_hasScale = false;
    std::optional<Span> m_wanted; ///< shown once there is a place for it
    std::optional<Span> m_period; ///< that the filter asks for
    std::optional<Span> m_shown; ///< by the latest scene
    std::optional<TimelineScene> m_scene;
    bool m_isStale = true;
    bool m_opensGroups = true;
    bool m_showsViewerZone = false;
    double m_heads = 0; ///< 0: as the theme says
    QScrollBar* m_vertical;
    TimelineLegend* m_legend;
    EmptyState* m_empty;
    SkeletonLines* m_loading;
    TimelineHoverCard* m_card;
    TimelineControls* m_controls = nullptr;
    QVariantAnimation* m_animation;
    TimeScale m_animateFrom;
    TimeScale m_animateTo;
    QTimer m_hoverTimer;
    QTimer m_rebuild;
    int m_hoveredItem = -1;
    int m_hoveredRow = -1;
    bool m_hasCardOfFocus = false; ///< the card is of what keys went to, not of the pointer's
    int m_focusedLine = -1; ///< in TimelineLines::all()
    std::optional<Span> m_focusedStretch; ///< of a column or "+n" that has the focus
    bool m_isActualFocused = false; ///< O: the actual bar of the selected change is looked at
    std::vector<bool> m_isSelected; ///< by item
    QHash<int, BoxHit> m_linked; ///< by row: the other sides of conflicts of what is selected
    std::optional<Span> m_marked;
    bool m_isMarking = false;
    QString m_rangeText;
    QDate m_shownDay;
};

} // namespace cb
