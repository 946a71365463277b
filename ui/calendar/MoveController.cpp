// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/MoveController.h"

#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPainting.h"
#include "ui/calendar/CalendarWords.h"
#include "ui/predict/BoardPredictions.h"
#include "ui/shell/BoardContext.h"
#include "ui/slots/SlotFinder.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// That many conflicts are listed, the rest is counted.
constexpr int cardConflicts = 6;

} // namespace

MoveController::MoveController(CalendarModel& model, QObject* parent)
    : QObject(parent)
    , m_model(model)
{}

bool MoveController::begin(int row, MovePart part)
{
    const SnapshotPtr snapshot = m_model.snapshot();
    QString why = m_model.whyNotMovable(snapshot->changes->idAt(row));
    const auto window = m_model.windowOf(row);
    if (why.isEmpty() && !window) {
        why = tr("This change has no planned window yet: open it to give it one.");
    }
    if (!why.isEmpty()) {
        m_model.context().announcer.announce(why);
        return false;
    }
    m_change = snapshot->changes->idAt(row);
    m_number = snapshot->changes->numbers.at(row);
    m_move = WindowMove(*window, part, m_model.zone());
    m_conflicts = {};
    m_isMoving = true;
    findSlots();
    emit moved();
    return true;
}

void MoveController::findSlots()
{
    constexpr int count = 3;
    m_freeSlots.clear();
    SlotFinder::of(m_model.context().session)
        .slotsFor(m_change, count, this, [this](const Result<FoundSlots>& found) {
            if (!found || !m_isMoving) {
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
    m_move.stepLength(steps, isFine ? fineMoveStepMinutes : moveStepMinutes);
    tellStep();
}

/// In microseconds, so that it can be done at every step.
void MoveController::check()
{
    m_conflicts = m_move.isChanged() ? m_model.conflicts().ifMoved(m_change, m_move.current())
                                     : MoveConflicts();
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
        return m_move.isChanged() && m_conflicts.isKnown ? tr("no conflicts") : QString();
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
    return predictions && m_move.isChanged()
        ? movedChanceText(*predictions->chances(), m_change, m_move.current())
        : QString();
}

void MoveController::tellStep()
{
    check();
    const TimeText times(QLocale(), m_model.zone(), m_model.now());
    QString text = times.span(m_move.current());
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
        m_model.moveChange(m_change, m_move.current());
    }
    emit ended();
}

void MoveController::cancel()
{
    if (!m_isMoving) {
        return;
    }
    m_isMoving = false;
    m_model.context().announcer.announce(tr("%1 stays where it was").arg(m_number));
    emit ended();
}

MovingLook MoveController::look(
    const CalendarScene& scene, int row, const Theme& theme, FillBy fillBy) const
{
    MovingLook look;
    look.move = m_move;
    look.item = scene.page.itemOfRow(row);
    const CalendarGeometry& geometry = scene.geometry;
    const QTimeZone& zone = scene.times.zone();
    int lane = -1;
    for (const CalendarBox& box : geometry.boxes) {
        if (box.kind == BoxKind::Bar && box.item == look.item) {
            look.origins.push_back(box.rect);
            look.region = box.region;
            lane = geometry.cells[static_cast<std::size_t>(box.cell)].lane;
        }
    }
    // A page of its own, which has just this bar: it may have left the one that is shown.
    CalendarPage page;
    page.snapshot = scene.page.snapshot;
    page.now = scene.page.now;
    page.items.push_back({row, m_move.current(), lane});
    const BoxLabeller labeller(page, geometry, theme, scene.times, fillBy);
    const bool isFlat = look.region == BoxRegion::Head;
    std::vector<QRectF> rects = geometry.outlines(m_move.current(), zone, lane, scene.metrics.bar);
    if (isFlat && !rects.empty()) {
        // A long change above the hours stays a line there.
        QRectF line = rects.front().united(rects.back());
        line.setTop(look.origins.front().top());
        line.setHeight(scene.metrics.bar);
        rects = {line};
    }
    for (const QRectF& rect : rects) {
        CalendarBox box;
        box.region = look.region;
        box.item = 0;
        box.cell = 0;
        box.rect = rect;
        look.labels.push_back(labeller.label(box));
    }
    look.freeSlots =
        layoutSlotGhosts(geometry, {m_freeSlots, scene.times, lane, scene.metrics.bar, theme});
    fillCard(look, scene.times);
    return look;
}

void MoveController::fillCard(MovingLook& look, const TimeText& times) const
{
    look.cardLines = CalendarWords::moveLines(times, m_number, m_move);
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
