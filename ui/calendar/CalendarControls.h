// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>
#include <QWidget>

namespace cb {

class CalendarView;
class MenuButton;
class TextLabel;

/// What stands at the end of the view bar over a calendar: what is not shown, the second zone,
/// where days start, what the fill shows, what lanes stand for. What does not fit is left out,
/// first the least used; all of it has a key or a menu entry too.
class CalendarControls : public QWidget
{
    Q_OBJECT

public:
    CalendarControls(CalendarView& view, bool hasLanes);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showState();
    void fit();
    bool eventFilter(QObject* watched, QEvent* event) override;

    CalendarView& m_view;
    QList<QTimeZone> m_zones; ///< the first is none
    TextLabel* m_notShown;
    MenuButton* m_zone = nullptr;
    MenuButton* m_dayStart = nullptr;
    MenuButton* m_fill;
    MenuButton* m_lanes = nullptr;
};

} // namespace cb
