// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/slots/SlotFinder.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace cb {

struct BoardContext;
class SlotRow;
class TextLabel;

/// The nearest free windows of one change, ranked, each with why, over the window. 1 to 3 (Alt 1
/// to 3 where a text field has the focus) take one; Esc leaves and gives the focus back.
class SlotCard : public QWidget
{
    Q_OBJECT

public:
    static constexpr int slotCount = 3;

    /// Stands over `over`. Deletes itself when it closes.
    SlotCard(BoardContext& context, QWidget& over);

    /// Looks for slots of a change of the board; takes the focus.
    void lookFor(ChangeId change);
    /// Of one that is being edited: the focus stays where it is.
    void lookFor(const Change& edited);

    /// None before they are found.
    const std::optional<FoundSlots>& found() const { return m_found; }

signals:
    /// The answer is shown.
    void shown();
    /// A slot was chosen. The card closes.
    void taken(const cb::Span& window);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void start(const QString& number);
    void showFound(const Result<FoundSlots>& found);
    void showSlots();
    void showObstacles();
    void addLine(const QString& text);
    void addFoot();
    void take(int index);
    void leave();
    void place();
    bool handleKey(const class QKeyEvent& event);

    BoardContext& m_context;
    QWidget& m_over;
    QPointer<QWidget> m_before;
    bool m_keepsFocus = false; ///< of the page below
    std::optional<FoundSlots> m_found;
    QVBoxLayout* m_layout;
    TextLabel* m_title;
    TextLabel* m_status;
    QList<SlotRow*> m_rows;
    QList<QWidget*> m_parts; ///< rows, lines and the foot
};

} // namespace cb
