// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/Sequence.h"
#include "ui/records/ChangeDetailView.h"
#include "ui/records/DetailParts.h"
#include "ui/records/RecordWords.h"
#include "ui/records/WorkPanel.h"
#include "ui/shell/BoardContext.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

/// The work that goes on, and what the change waits for and what waits for it.
namespace cb {
namespace {

constexpr int shownSteps = 12;

/// How long a step is before what follows it next; none where nothing does.
std::optional<qint64> gapAfter(
    const SequenceIndex& index, const Sequence& sequence, const SequenceStep& step)
{
    std::optional<qint64> gap;
    for (const qint32 row : index.followersOf(step.row)) {
        const SequenceStep* after = sequence.stepOf(row);
        if (after && after->window && step.window) {
            const qint64 between = after->window->start.ms - step.window->end.ms;
            gap = std::min(gap.value_or(between), between);
        }
    }
    return gap;
}

/// The first step shown, so that the change itself is among those that there is room for.
int firstShown(const Sequence& sequence, int self)
{
    int place = 0;
    for (std::size_t i = 0; i < sequence.steps.size(); ++i) {
        place = sequence.steps[i].row == self ? static_cast<int>(i) : place;
    }
    const auto count = static_cast<int>(sequence.steps.size());
    return std::clamp(place - shownSteps / 2, 0, std::max(0, count - shownSteps));
}

} // namespace

void ChangeDetailView::fillWork(const ChangeCase& about)
{
    const bool hasWork = WorkPanel::hasWork(about.change);
    m_workSection->setVisible(hasWork);
    if (hasWork) {
        m_work->setCase(about);
        m_workSection->setNote(m_work->summary());
    }
}

QString ChangeDetailView::sequenceNote(const Sequence& sequence, int self) const
{
    const SequenceStep* own = sequence.stepOf(self);
    if (sequence.hasRing && own && !own->slackMs && !own->isDone) {
        return tr("waits for itself");
    }
    if (!own || !own->slackMs) {
        return tr("%n change(s)", nullptr, static_cast<int>(sequence.steps.size()));
    }
    if (own->isCritical) {
        return *own->slackMs > 0
            ? tr("critical, %1 to spare").arg(RecordTimes::length(*own->slackMs))
            : tr("critical, nothing to spare");
    }
    return *own->slackMs < 0
        ? tr("%1 too late for what follows").arg(RecordTimes::length(-*own->slackMs))
        : tr("%1 to spare").arg(RecordTimes::length(*own->slackMs));
}

void ChangeDetailView::fillSequence(const Change& change)
{
    m_sequence->clear();
    const SnapshotPtr snapshot = m_context.session.snapshot();
    const SequenceIndex index(snapshot->changes);
    const int self = snapshot->changes->rowOf(change.id);
    const bool isLinked = self != noRow && index.isLinked(self);
    m_sequence->setVisible(isLinked);
    if (!isLinked) {
        return;
    }
    const Sequence sequence = sequenceOf(index, self);
    m_sequence->setNote(sequenceNote(sequence, self));
    const auto count = static_cast<int>(sequence.steps.size());
    const int first = firstShown(sequence, self);
    const int end = std::min(count, first + shownSteps);
    for (int i = first; i < end; ++i) {
        const SequenceStep& step = sequence.steps[static_cast<std::size_t>(i)];
        addStep(step, self, gapAfter(index, sequence, step));
    }
    if (end - first < count) {
        m_sequence->contentLayout()->addWidget(new TextLabel(
            m_context.theme,
            tr("%1 of %2 shown").arg(end - first).arg(count),
            TextRole::Small,
            ColorRole::Text3,
            m_sequence->content()));
    }
}

void ChangeDetailView::addStep(const SequenceStep& step, int self, std::optional<qint64> gap)
{
    const SnapshotPtr snapshot = m_context.session.snapshot();
    const ChangeColumns& changes = *snapshot->changes;
    const RecordTimes times(snapshot->zone(), m_context.session.clock().now());
    const ChangeId id = changes.idAt(step.row);
    DetailLine* line = addLine(*m_sequence, {RecordKind::Change, id.value});
    line->setObjectName(QStringLiteral("sequence.") + changes.numbers.at(step.row));
    line->setState(changes.displayStates[static_cast<std::size_t>(step.row)]);
    const QString number = changes.numbers.at(step.row);
    QStringList note;
    if (step.isCritical) {
        note.append(tr("critical"));
    }
    if (gap && *gap < 0) {
        note.append(tr("ends %1 into what follows").arg(RecordTimes::length(-*gap)));
        line->setNoteRole(ColorRole::Bad);
    }
    note.append(step.window ? times.instant(step.window->start) : tr("no window"));
    line->setTexts(
        step.row == self ? tr("%1, this change").arg(number)
                         : tr("%1 %2", "number, title").arg(number, changes.titles.at(step.row)),
        note.join(QStringLiteral(", ")));
    line->setMissing(step.isDone);
}

} // namespace cb
