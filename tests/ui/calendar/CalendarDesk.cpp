// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/CalendarDesk.h"

#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/calendar/CalendarViews.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb::test {

CalendarDesk::CalendarDesk()
    : m_board(BoardFixture::empty())
    , m_settings(m_folder.filePath(u"settings.ini"_s))
    , m_filter(m_board->session())
    , m_actions(m_settings)
    , m_editor(m_board->session(), m_undo)
    , m_context{
          m_board->session(),
          m_filter,
          m_selection,
          m_actions,
          m_undo,
          m_editor,
          m_settings,
          m_theme,
          m_language,
          m_announcer}
{
    AppearanceChoice choice;
    choice.mode = ThemeMode::Light;
    choice.reduceMotion = Aid::On;
    m_theme.setChoice(choice);
    for (const ViewFactory& make : calendarViews()) {
        m_views.emplace_back(qobject_cast<CalendarView*>(make(m_context, nullptr)));
    }
}

CalendarDesk::~CalendarDesk() = default;

Change CalendarDesk::add(
    const QString& number, const LocalTime& from, const LocalTime& to, ChangeState state)
{
    Change change = aChange(number, u"Title of "_s + number);
    change.state = state;
    change.plannedStart = WallTime::toInstant(from, berlin());
    change.plannedEnd = WallTime::toInstant(to, berlin());
    WriteBatch batch;
    batch.puts.emplace_back(change);
    if (!m_board->apply(std::move(batch))
        || !waitForWindow(change.id, {*change.plannedStart, *change.plannedEnd}))
    {
        qFatal("The change was not written");
    }
    return change;
}

CalendarView& CalendarDesk::show(int view, QDate day, QSize size)
{
    CalendarView& shown = *m_views[static_cast<std::size_t>(view)];
    for (const auto& other : m_views) {
        if (other.get() != &shown) {
            other->hide();
        }
    }
    shown.model().setDay(day);
    shown.resize(size);
    shown.show();
    shown.activateWindow();
    shown.setFocus();
    if (!QTest::qWaitForWindowActive(&shown)) {
        qFatal("The view did not become active");
    }
    return shown;
}

QRect CalendarDesk::barRect(CalendarView& view, ChangeId id)
{
    const CalendarScene& scene = view.scene();
    for (const CalendarBox& box : scene.geometry.boxes) {
        if (box.kind == BoxKind::Bar) {
            const int row = scene.page.items[static_cast<std::size_t>(box.item)].row;
            if (scene.page.changes().idAt(row) == id) {
                return view.widgetRect(box.rect, box.region).toAlignedRect();
            }
        }
    }
    return {};
}

std::optional<Span> CalendarDesk::window(ChangeId id) const
{
    const CalendarModel& model = m_views.front()->model();
    const SnapshotPtr snapshot = model.snapshot();
    const int row = snapshot->changes->rowOf(id);
    return row >= 0 ? model.windowOf(row) : std::nullopt;
}

bool CalendarDesk::waitForWindow(ChangeId id, const Span& expected) const
{
    return QTest::qWaitFor([&] { return window(id) == expected; }, 20'000);
}

} // namespace cb::test
