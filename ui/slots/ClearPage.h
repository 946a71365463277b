// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"
#include "ui/slots/ClearPlan.h"

#include <QPointer>

class QScrollArea;

namespace cb {

struct BoardContext;
class Button;
class ClearSide;
class ClearTimeline;
class EmptyState;
class MenuButton;
class MessageBar;
class SegmentedSwitch;
class TextLabel;

/// Clears a range (a weekend, some days) or the selected changes of conflicts: the timelines before
/// and after, the moves, and one act that writes what was taken as one undo step.
class ClearPage : public Page
{
    Q_OBJECT

public:
    /// What is cleared; the selected changes where there are several.
    enum class Range
    {
        ThisWeekend,
        NextWeekend,
        SevenDays,
        FourWeeks,
        Selected
    };

    explicit ClearPage(BoardContext& context, QWidget* parent = nullptr);
    ~ClearPage() override;

    QString title() const override;
    QWidget* viewBarControls() override;
    void leave() override;

    ClearPlan& plan() { return m_plan; }

    void setRange(Range range);
    /// Writes what is taken.
    void write();

signals:
    /// Moves, or why there are none, are shown.
    void shown();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeBody();
    void makeBar();
    void makeKeys();
    void makeViewBar();
    bool handleKey(int key);
    std::optional<Span> span() const;
    QList<ChangeId> changesIn(const Span& range) const;
    void workOut(bool keepsDropped = false);
    void updateAll();
    void updateTimeline();
    void updateBar();
    void updateEmpty();
    QString statusText() const;
    QString choiceText() const;
    void retranslate();

    BoardContext& m_context;
    ClearPlan m_plan;
    Range m_range = Range::ThisWeekend;
    QList<ChangeId> m_selected;
    quint32 m_seed = 1;
    bool m_showsAll = false;
    bool m_isWriting = false;
    bool m_isNarrow = false;
    SnapshotPtr m_seen; ///< that the moves were worked out on

    MessageBar* m_notice;
    SegmentedSwitch* m_switch;
    QScrollArea* m_scroll;
    ClearTimeline* m_timeline;
    EmptyState* m_empty;
    ClearSide* m_side;
    QPointer<QWidget> m_controls; ///< in the view bar while the page is shown
    MenuButton* m_rangeButton = nullptr;
    MenuButton* m_orderButton = nullptr;
    Button* m_back = nullptr;
    TextLabel* m_about = nullptr;
    TextLabel* m_count = nullptr;
    Button* m_rest = nullptr;
    Button* m_main = nullptr;
};

} // namespace cb
