// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/CalendarInteraction.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarScene.h"
#include "ui/calendar/MoveController.h"
#include "ui/shell/View.h"

#include <QPixmap>
#include <QTimer>

class QMenu;
class QScrollBar;
class QVariantAnimation;

namespace cb {

class BarDrop;
class CalendarControls;
class EmptyState;

/// What month, week and day share: the scene that is laid out and painted, scrolling, pointer and
/// keys, moving, tool tips and the menu. A view says what range it shows, how it is laid out and
/// how it is painted.
class CalendarView : public View
{
    Q_OBJECT

public:
    CalendarView(std::shared_ptr<CalendarModel> model, QWidget* parent);
    ~CalendarView() override;

    bool hasRange() const override { return true; }

    void stepRange(int steps) override;
    void goToNow() override;
    void reveal(const RecordRef& record) override;
    QWidget* viewBarControls() override;
    QList<QStringList> copyTable() const override;

    bool paintsPictures() const override { return true; }

    QSize pictureSize() const override;
    void paintPicture(QPainter& painter, const QSize& size, const Theme& theme) override;
    QString pictureName() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

    CalendarModel& model() const { return *m_model; }

    /// Laid out for the present size; made anew where something changed.
    const CalendarScene& scene();
    /// Where a box or cell is in the widget now.
    QRectF widgetRect(const QRectF& sceneRect, BoxRegion region) const;

    /// Starts to move the current change by keys.
    void startMove(MovePart part = MovePart::Whole);

    bool isMoving() const { return m_mover.isMoving(); }

    /// Box of the current record; -1: not in view.
    int currentBox();

    int focusedCell() const { return m_focusedCell; }

    void selectBox(int box);
    void focusCell(int cell);
    void openBox(int box);
    void openDay(QDate day);
    /// What the view does not show, in words; empty: nothing.
    QString notShownText();

signals:
    void sceneChanged();

protected:
    virtual Span range() const = 0;

    virtual std::optional<LaneKind> lanes() const { return std::nullopt; }

    virtual CalendarGeometry layOut(const CalendarPage& page, QSizeF viewport) const = 0;
    virtual void paintScene(
        QPainter& painter,
        const CalendarScene& scene,
        const CalendarLook& look,
        const QRectF& exposed) const = 0;
    /// The day to show some ranges on.
    virtual QDate steppedDay(int steps) const = 0;
    /// Ctrl and an arrow: by how many days; 0: it goes to the next cell.
    virtual int daysOfArrow(Qt::Key key) const = 0;
    /// Where a new change in a cell starts.
    virtual Span newChangeAt(const CalendarMoment& moment) const;

    virtual void completeScene(CalendarScene& scene) const { Q_UNUSED(scene) }

    /// Sentence for an empty view; null: none.
    virtual QString emptySentence(const CalendarScene& scene) const;

    const Theme& theme() const;

    bool isRightToLeft() const { return layoutDirection() == Qt::RightToLeft; }

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct ScenePoint
    {
        QPointF point;
        BoxRegion region = BoxRegion::Body;
    };

    // The scene (CalendarView.cpp)
    void connectModel();
    void invalidate();
    CalendarScene newScene() const;
    void addLabels(CalendarScene& scene) const;
    void build();
    void layScrollBars(const QSizeF& viewport);
    void showFirstChange();
    void updateSelection();
    void updateEmpty();
    QString nextChangeText() const;
    void showRangeOf(QDate day);
    CalendarLook look();
    std::vector<int> selectedItems() const;
    void placeCard(MovingLook& moving) const;
    QPointF scroll() const;
    QSizeF viewport() const;
    void startSlide(int direction);
    void ensureVisible(const QRectF& sceneRect, BoxRegion region);
    std::optional<RecordRef> recordOf(int box) const;
    void tellFocus();

    // Pointer (CalendarViewPointer.cpp)
    ScenePoint toScene(QPointF widgetPoint) const;
    void carryOut(const CalendarInteraction::Intents& intents);
    void hover(int box);
    void showHoverText();
    void select(const CalendarIntent& intent);
    void selectCurrentAlone();
    void fillMenu(QMenu& menu, QPointF at);
    void create(const CalendarMoment& moment);

    // Keys (CalendarViewKeys.cpp)
    bool handles(const QKeyEvent& event) const;
    bool handleMoveKey(const QKeyEvent& event);
    bool handleArrow(const QKeyEvent& event);
    bool handleOther(const QKeyEvent& event);
    void selectTowards(Qt::Key key);
    void selectBeyond(bool isLater);
    void goToDay(QDate day);
    void goToCell(int cell);
    void openFocused();
    void createFocused();
    void followMove();

    std::shared_ptr<CalendarModel> m_model;
    CalendarInteraction m_pointer;
    MoveController m_mover;
    CalendarScene m_scene;
    bool m_isStale = true;
    bool m_showsViewerZone = false;
    bool m_scrollsToFirst = true;
    QScrollBar* m_vertical;
    QScrollBar* m_horizontal;
    EmptyState* m_empty;
    CalendarControls* m_controls = nullptr;
    QTimer m_hoverTimer;
    QTimer m_rebuild;
    int m_hoveredBox = -1;
    int m_focusedCell = -1;
    int m_focusedMore = -1;
    std::vector<bool> m_isSelected; ///< by box
    std::vector<SequenceLine>
        m_sequences; ///< those of the chains that are selected, and broken ones
    QHash<int, BoxHit> m_linked; ///< by row: the other sides of conflicts of what is selected
    BarDrop* m_drop;
    QVariantAnimation* m_slide;
    QPixmap m_slideFrom;
    QPixmap m_slideTo;
    int m_slideDirection = 1;
    QDate m_shownDay;
    const Theme* m_pictureTheme = nullptr; ///< while a picture is painted
};

} // namespace cb
