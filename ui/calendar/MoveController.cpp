// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/MoveController.h"

#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPainting.h"
#include "ui/calendar/CalendarWords.h"
#include "ui/shell/BoardContext.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {

MoveController::MoveController(CalendarModel& model, QObject* parent)
    : QObject(parent)
    , m_model(model)
{}

bool MoveController::begin(int row, MovePart part)
{
    QString why = m_model.whyNotMovable(row);
    const auto window = m_model.windowOf(row);
    if (why.isEmpty() && !window) {
        why = tr("This change has no planned window yet: open it to give it one.");
    }
    if (!why.isEmpty()) {
        m_model.context().announcer.announce(why);
        return false;
    }
    const SnapshotPtr snapshot = m_model.snapshot();
    m_change = snapshot->changes->idAt(row);
    m_number = snapshot->changes->numbers.at(row);
    m_move = WindowMove(*window, part, m_model.zone());
    m_isMoving = true;
    emit moved();
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

void MoveController::tellStep()
{
    const TimeText times(QLocale(), m_model.zone(), m_model.now());
    QString text = times.span(m_move.current());
    const QString note = TimeText::clockNote(m_move.note());
    if (!note.isEmpty()) {
        text += u"; "_s + note;
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
    look.cardLines = CalendarWords::moveLines(scene.times, m_number, m_move);
    look.cardKeys = {
        {keyText(QKeySequence(Qt::Key_Return)), tr("drop", "a bar that is moved")},
        {keyText(QKeySequence(Qt::Key_Escape)), tr("put back", "a bar that is moved")}};
    return look;
}

} // namespace cb
