// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/MoveController.h"

#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarWords.h"
#include "ui/calendar/MovingBar.h"
#include "ui/predict/BoardPredictions.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Selection.h"
#include "ui/slots/SlotFinder.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// That many conflicts are listed, the rest is counted.
constexpr int cardConflicts = 6;

/// Conflicts of so many can be found at each step of a drag.
constexpr qsizetype mostChecked = 200;

QString noWindow(const QString& number)
{
    return MoveController::tr("%1 has no planned window yet: open it to give it one.").arg(number);
}

} // namespace

MoveController::MoveController(CalendarModel& model, QObject* parent)
    : QObject(parent)
    , m_model(model)
{}

bool MoveController::begin(int row, MovePart part)
{
    const SnapshotPtr snapshot = m_model.snapshot();
    m_change = snapshot->changes->idAt(row);
    m_number = snapshot->changes->numbers.at(row);
    m_others.clear();
    const auto window = m_model.windowOf(row);
    QString why = m_model.whyNotMovable(m_change);
    if (why.isEmpty() && !window) {
        why = noWindow(m_number);
    }
    if (why.isEmpty() && part == MovePart::Whole) {
        why = takeOthers();
    }
    if (!why.isEmpty()) {
        m_model.context().announcer.announce(why);
        return false;
    }
    m_move = WindowMove(*window, part, m_model.zone());
    m_conflicts = {};
    m_isMoving = true;
    findSlots();
    emit moved();
    return true;
}

/// Those that are selected with it. Says why one of them may not be moved: then none is.
QString MoveController::takeOthers()
{
    const SnapshotPtr snapshot = m_model.snapshot();
    const ChangeColumns& changes = *snapshot->changes;
    const QList<ChangeId> selected = m_model.context().selection.changes();
    if (!selected.contains(m_change)) {
        return {};
    }
    for (const ChangeId id : selected) {
        const int row = changes.rowOf(id);
        if (id == m_change || row == noRow) {
            continue;
        }
        const auto window = m_model.windowOf(row);
        QString why = m_model.whyNotMovable(id);
        if (why.isEmpty() && !window) {
            why = noWindow(changes.numbers.at(row));
        }
        if (!why.isEmpty()) {
            return tr("%1 Nothing was moved.", "why one of several changes stays").arg(why);
        }
        m_others.append({id, *window});
    }
    return {};
}

QString MoveController::subject() const
{
    return isSet()
        ? tr("%1 and %n more", "change, others", static_cast<int>(m_others.size())).arg(m_number)
        : m_number;
}

QList<ChangeWindow> MoveController::windows() const
{
    QList<ChangeWindow> found{{m_change, m_move.current()}};
    for (const auto& [change, window] : m_others) {
        found.append({change, m_move.alike(window)});
    }
    return found;
}

void MoveController::findSlots()
{
    constexpr int count = 3;
    m_freeSlots.clear();
    if (isSet()) {
        return;
    }
    SlotFinder::of(m_model.context().session)
        .slotsFor(m_change, count, this, [this, of = m_change](const Result<FoundSlots>& found) {
            if (!found || !m_isMoving || isSet() || of != m_change) {
                return;
            }
            m_freeSlots = found->answer.windows;
            m_freeSlots.removeIf([](const Slot& slot) { return !slot.isFree; });
            emit moved();
        });
}

bool MoveController::takeSlot(int number)
{
    if (number < 1 || number > m_freeSlots.size()) {
        return false;
    }
    m_move = WindowMove(m_move.original(), MovePart::Whole, m_model.zone());
    m_move.moveTo(m_freeSlots[number - 1].window.start, moveStepMinutes);
    tellStep();
    return true;
}

void MoveController::dragTo(
    const CalendarMoment& from, const CalendarMoment& to, bool byDays, bool isFine)
{
    if (byDays) {
        m_move.moveToDay(static_cast<int>(from.day.daysTo(to.day)));
    } else {
        const Span& original = m_move.original();
        const Instant edge = m_move.part() == MovePart::End ? original.end : original.start;
        m_move.moveTo(
            edge.plusMs(to.instant.ms - from.instant.ms),
            isFine ? fineMoveStepMinutes : moveStepMinutes);
    }
    tellStep();
}

void MoveController::step(int steps, bool isFine)
{
    m_move.step(steps, isFine ? fineMoveStepMinutes : moveStepMinutes);
    tellStep();
}

void MoveController::stepDays(int days)
{
    m_move.stepDays(days);
    tellStep();
}

void MoveController::stepLength(int steps, bool isFine)
{
    if (isSet()) {
        m_model.context().announcer.announce(
            tr("The length is set of one change at a time: select it alone."));
        return;
    }
    m_move.stepLength(steps, isFine ? fineMoveStepMinutes : moveStepMinutes);
    tellStep();
}

/// In microseconds each, so that it can be done at every step.
void MoveController::check()
{
    const bool isAsked = m_move.isChanged() && m_others.size() < mostChecked;
    m_conflicts = isAsked ? m_model.conflicts().ifMoved(windows()) : MoveConflicts();
}

QHash<int, BoxHit> MoveController::hits(const ChangeColumns& changes) const
{
    QHash<int, BoxHit> found;
    for (auto it = m_conflicts.others.cbegin(); it != m_conflicts.others.cend(); ++it) {
        if (const int row = changes.rowOf(it.key()); row >= 0) {
            found.insert(row, BoxHit::Blocks); // ui.md section 3: whatever it would hit
        }
    }
    return found;
}

/// "2 conflicts: inside Retail peak freeze; overlaps CHG-2479"
QString MoveController::conflictsText() const
{
    if (m_conflicts.notes.isEmpty()) {
        if (m_others.size() >= mostChecked) {
            return tr("conflicts of so many are found once they are dropped");
        }
        if (!m_move.isChanged() || !m_conflicts.isKnown) {
            return {};
        }
        return isSet() ? tr("no conflicts with others") : tr("no conflicts");
    }
    QStringList lines;
    for (const ConflictNote& note :
         m_conflicts.notes.first(std::min<qsizetype>(cardConflicts, m_conflicts.notes.size())))
    {
        lines.append(note.what);
    }
    return tr("%n conflicts: %1", nullptr, static_cast<int>(m_conflicts.notes.size()))
        .arg(lines.join(u"; "_s));
}

QString MoveController::chanceText() const
{
    const BoardPredictions* predictions = m_model.context().predictions;
    return predictions && m_move.isChanged() && !isSet()
        ? movedChanceText(*predictions->chances(), m_change, m_move.current())
        : QString();
}

void MoveController::tellStep()
{
    check();
    const TimeText times(QLocale(), m_model.zone(), m_model.now());
    QString text = times.span(m_move.current());
    if (isSet()) {
        text = subject() + u": "_s + text;
    }
    const QString note = TimeText::clockNote(m_move.note());
    if (!note.isEmpty()) {
        text += u"; "_s + note;
    }
    const QString conflicts = conflictsText();
    if (!conflicts.isEmpty()) {
        text += u"; "_s + conflicts;
    }
    if (const QString chance = chanceText(); !chance.isEmpty()) {
        text += u"; "_s + chance;
    }
    m_model.context().announcer.announce(text);
    emit moved();
}

void MoveController::drop()
{
    if (!m_isMoving) {
        return;
    }
    m_isMoving = false;
    if (m_move.isChanged()) {
        m_model.moveChanges(windows());
    }
    emit ended();
}

void MoveController::cancel()
{
    if (!m_isMoving) {
        return;
    }
    m_isMoving = false;
    m_model.context().announcer.announce(
        isSet() ? tr("The changes stay where they were")
                : tr("%1 stays where it was").arg(m_number));
    emit ended();
}

MovingLook MoveController::look(const CalendarScene& scene, const Theme& theme, FillBy fillBy) const
{
    MovingLook look;
    const ChangeColumns& changes = scene.page.changes();
    for (const auto& [change, window] : windows()) {
        if (const int row = changes.rowOf(change); row != noRow) {
            look.bars.push_back(movingBar(scene, {row, window, isSet()}, theme, fillBy));
        }
    }
    const auto lane = laneOfChange(scene.page, changes.rowOf(m_change), scene.laneKind);
    look.freeSlots = layoutSlotGhosts(
        scene.geometry, {m_freeSlots, scene.times, lane.value_or(-1), scene.metrics.bar, theme});
    fillCard(look, scene.times);
    return look;
}

void MoveController::fillCard(MovingLook& look, const TimeText& times) const
{
    look.cardLines = CalendarWords::moveLines(times, subject(), m_move);
    if (const QString chance = chanceText(); !chance.isEmpty()) {
        look.cardLines.append(chance);
    }
    const auto count = static_cast<int>(m_conflicts.notes.size());
    for (int i = 0; i < std::min(count, cardConflicts); ++i) {
        look.cardConflicts.append({m_conflicts.notes[i].letter, m_conflicts.notes[i].what});
    }
    look.cardRest =
        count > cardConflicts ? tr("and %n more", "conflicts", count - cardConflicts) : QString();
    if (!m_freeSlots.isEmpty()) {
        const QString keys = m_freeSlots.size() == 1 ? u"1"_s : u"1–%1"_s.arg(m_freeSlots.size());
        look.cardKeys.append({keys, tr("take a free slot", "a bar that is moved")});
    }
    look.cardKeys += QList<QPair<QString, QString>>{
        {keyText(QKeySequence(Qt::Key_Return)), tr("drop", "a bar that is moved")},
        {keyText(QKeySequence(Qt::Key_Escape)), tr("put back", "a bar that is moved")}};
}

} // namespace cb
