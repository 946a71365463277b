// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>
#include <QWidget>

namespace cb {

class MenuButton;
class TextLabel;
class TimelineView;

/// What stands at the end of the view bar over a timeline: what is not shown, the second zone, what
/// the fill shows, what lanes stand for, their order. What does not fit is left out, first the
/// least used.
class TimelineControls : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineControls(TimelineView& view);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void showState();
    void fit();

    TimelineView& m_view;
    QList<QTimeZone> m_zones; ///< the first is none
    TextLabel* m_notShown;
    MenuButton* m_zone;
    MenuButton* m_fill;
    MenuButton* m_grouping;
    MenuButton* m_order;
};

} // namespace cb
