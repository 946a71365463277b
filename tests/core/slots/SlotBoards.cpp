// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/slots/SlotBoards.h"

#include "tests/support/MemoryBoard.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace cb::test {
namespace {

constexpr qint64 quarter = 15 * msPerMinute;

/// The same id for the same number: boards are the same in every run.
template <typename IdType>
IdType idOf(quint32 kind, int number)
{
    return {QUuid(kind, 0, 0, 0, 0, 0, 0, 0, 0, 0, static_cast<uchar>(number))};
}

class BoardMaker
{
public:
    BoardMaker(quint32 seed, const SlotBoardForm& form)
        : m_form(form)
        , m_random(seed)
        , m_board([] {
            BoardSettings settings;
            settings.zone = "Europe/Berlin";
            return settings;
        }())
    {}

    SnapshotPtr make()
    {
        for (int i = 0; i < m_form.services; ++i) {
            Service service;
            service.id = idOf<ServiceId>(1, i);
            service.name = u"Service %1"_s.arg(i);
            m_board.add(service);
        }
        for (int i = 0; i < m_form.persons; ++i) {
            Person person;
            person.id = idOf<PersonId>(2, i);
            person.name = u"Person %1"_s.arg(i);
            if (i == 0) {
                person.workingHours = {{.from = QTime(8, 0), .to = QTime(17, 0)}};
            }
            m_board.add(person);
        }
        for (int i = 0; i < m_form.items; ++i) {
            ConfigurationItem item;
            item.id = idOf<ItemId>(3, i);
            item.name = u"ci-%1"_s.arg(i);
            item.service = idOf<ServiceId>(1, i % m_form.services);
            m_board.add(item);
        }
        if (m_form.hasDependencies) {
            WriteBatch batch;
            for (int i = 1; i < m_form.items; i += 2) {
                batch.addedDependencies.append(
                    {idOf<ItemId>(3, below(i)), idOf<ItemId>(3, i), u"uses"_s});
            }
            m_board.add([batch, isGiven = false]() mutable -> std::optional<WriteBatch> {
                return std::exchange(isGiven, true) ? std::nullopt : std::optional(batch);
            });
        }
        for (int i = 0; i < m_form.changes; ++i) {
            m_board.add(changeOf(i));
        }
        for (int i = 0; i < m_form.freezes + m_form.maintenances; ++i) {
            m_board.add(windowOf(i, i < m_form.freezes));
        }
        return m_board.snapshot();
    }

private:
    int below(int n) { return n < 1 ? 0 : m_random.bounded(n); }

    Instant somewhen() { return slotBoardNow().plusMs((1 + below(m_form.hours * 4)) * quarter); }

    Change changeOf(int number)
    {
        static const QList<ChangeState> states{
            ChangeState::Requested,
            ChangeState::Assess,
            ChangeState::Authorize,
            ChangeState::Scheduled};
        Change change;
        change.id = idOf<ChangeId>(4, number);
        change.number = u"CHG-%1"_s.arg(number);
        change.title = change.number;
        change.type = below(5) == 0 ? ChangeType::Standard : ChangeType::Normal;
        change.state = states[below(static_cast<int>(states.size()))];
        change.service = idOf<ServiceId>(1, below(m_form.services));
        change.assignee = idOf<PersonId>(2, below(m_form.persons));
        for (int i = 1 + below(2); i > 0; --i) {
            const ItemId item = idOf<ItemId>(3, below(m_form.items));
            if (!change.items.contains(item)) {
                change.items.append(item);
            }
        }
        change.plannedStart = somewhen();
        change.plannedEnd = change.plannedStart->plusMs((1 + below(16)) * quarter);
        change.backoutMs = below(3) * quarter;
        if (m_form.hasSequences && number > 0 && below(6) == 0) {
            change.predecessors = {idOf<ChangeId>(4, below(number))};
        }
        return change;
    }

    CalendarWindow windowOf(int number, bool isFreeze)
    {
        CalendarWindow window;
        window.id = idOf<WindowId>(5, number);
        window.kind = isFreeze ? WindowKind::Freeze : WindowKind::Maintenance;
        window.isHard = below(2) == 0;
        window.name = u"Window %1"_s.arg(number);
        window.times.zone = "UTC";
        window.times.start = WallTime::toLocal(somewhen(), QTimeZone("UTC"));
        window.times.ms = (8 + below(32)) * quarter;
        window.scope.items = {idOf<ItemId>(3, below(m_form.items))};
        return window;
    }

    const SlotBoardForm& m_form;
    QRandomGenerator m_random;
    MemoryBoard m_board;
};

} // namespace

Instant slotBoardNow()
{
    return *Instant::fromIso(u"2026-11-25T08:00:00Z");
}

SnapshotPtr randomSlotBoard(quint32 seed, const SlotBoardForm& form)
{
    return BoardMaker(seed, form).make();
}

} // namespace cb::test
