// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/freezes/WindowEditor.h"

#include "core/freeze/RecurrenceWords.h"
#include "core/policy/ExceptionRules.h"
#include "core/schedule/WindowExpander.h"
#include "core/schedule/ZoneRules.h"
#include "core/session/Session.h"
#include "ui/commands/EditJobs.h"
#include "ui/freezes/ExceptionsPart.h"
#include "ui/freezes/ScopeEdit.h"
#include "ui/freezes/SuspensionPart.h"
#include "ui/records/RecordChoices.h"
#include "ui/shell/BoardContext.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WallTimeEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

enum KindSegment
{
    HardFreeze,
    SoftFreeze,
    Maintenance,
    Holiday
};

int segmentOf(const CalendarWindow& window)
{
    switch (window.kind) {
    case WindowKind::Freeze:
        return window.isHard ? HardFreeze : SoftFreeze;
    case WindowKind::Holiday:
        return Holiday;
    default:
        return Maintenance;
    }
}

LocalTime endOf(const WindowTimes& times)
{
    return times.start.plus(times.isAllDay ? qMax(1, times.days) : times.days, times.ms);
}

/// Zone in which the fields are read: the window's own, or the board's.
QTimeZone zoneOf(const WindowTimes& times, const QTimeZone& board)
{
    return ZoneRules::isKnown(times.zone) && !times.isAllDay ? QTimeZone(times.zone) : board;
}

} // namespace

void WindowEditor::setNothing(const QString& words)
{
    m_hasWindow = false;
    m_form->hide();
    m_nothing->setText(words);
    m_nothing->setVisible(!words.isEmpty());
}

void WindowEditor::setWindow(const CalendarWindow& base, const CalendarWindow& draft)
{
    m_hasWindow = true;
    m_base = base;
    m_draft = draft;
    m_isPast = !isNew() && isOver(base);
    m_message->hide();
    m_nothing->hide();
    m_form->show();
    showFields(draft);
}

void WindowEditor::updateBase(const CalendarWindow& base)
{
    if (base == m_base) {
        m_exceptions->setWindow(m_base);
        return;
    }
    const bool wasEdited = isEdited();
    CalendarWindow written = m_draft;
    written.revision = base.revision;
    m_base = base;
    if (!wasEdited || written == base) {
        setWindow(base, base);
        return;
    }
    m_message->clearActions();
    m_message->showMessage(
        Tone::Warn, tr("Somebody else saved it meanwhile. Saving would take the place of that."));
    m_draft.revision = base.revision;
    m_draft.suspensions = base.suspensions;
    m_suspension->setWindow(base, obstacle());
    updateState();
}

void WindowEditor::showFields(const CalendarWindow& window)
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    const BoardSnapshot& board = *m_context.session.snapshot();
    m_kind->setCurrent(segmentOf(window));
    m_name->setText(window.name);
    m_reason->setText(window.reason);
    m_scope->setBoard(board);
    m_scope->setScope(window.scope, board);
    m_emergency->setChecked(window.emergencyOnlyWarns);
    QList<TagChoice> models;
    for (const QString& model : window.passingModels) {
        models.append({model, model, {}});
    }
    m_models->setTags(models);
    m_models->setFinder(
        [names = usedTexts(board, ChangeField::StandardModel)](const QString& typed, int limit) {
            QList<TagChoice> found;
            for (const QString& name : names) {
                if (name.contains(typed, Qt::CaseInsensitive) && found.size() < limit) {
                    found.append({name, name, {}});
                }
            }
            return found;
        });
    m_timesBefore = window.times;
    showTimes();
    showRecurrence();
    m_exceptions->setWindow(m_base);
    m_suspension->setWindow(m_base, obstacle());
    check();
}

void WindowEditor::showTimes()
{
    const WindowTimes& times = m_draft.times;
    const QTimeZone zone = zoneOf(times, m_context.session.snapshot()->zone());
    m_start->setZone(zone);
    m_end->setZone(zone);
    m_start->setValue(times.start);
    m_end->setBase(times.start);
    m_end->setValue(endOf(times));
    const QString name = QString::fromUtf8(times.zone.isEmpty() ? zone.id() : times.zone);
    if (m_zone->findText(name) < 0) {
        m_zone->addItem(name);
    }
    m_zone->setCurrentText(name);
}

void WindowEditor::showRecurrence()
{
    Recurrence shown = m_draft.recurrence;
    shown.overrides.clear(); // nothing that could be typed
    m_sentence->setText(
        shown.isEmpty() ? tr("once", "recurrence") : recurrenceWords(shown, m_draft.times));
    m_sentence->setCursorPosition(0);
    m_sentenceRow->clearProblem();
    showExclusions();
}

void WindowEditor::takeFields()
{
    if (m_isShowing || !m_hasWindow) {
        return;
    }
    const int segment = m_kind->current();
    if (segment != segmentOf(m_draft)) {
        m_draft.kind = segment <= SoftFreeze ? WindowKind::Freeze
            : segment == Holiday             ? WindowKind::Holiday
                                             : WindowKind::Maintenance;
        m_draft.isHard = segment == HardFreeze;
    }
    m_draft.name = m_name->text().trimmed();
    m_draft.reason = m_reason->text().trimmed();
    m_draft.scope = m_scope->scope();
    m_draft.emergencyOnlyWarns = m_emergency->isChecked();
    m_draft.passingModels.clear();
    for (const TagChoice& model : m_models->tags()) {
        m_draft.passingModels.append(model.name);
    }
    check();
    emit edited();
}

void WindowEditor::takeTimes()
{
    if (m_isShowing || !m_start->value() || !m_end->value()) {
        check();
        return;
    }
    WindowTimes& times = m_draft.times;
    const LocalTime before = times.start;
    LocalTime end = *m_end->value();
    if (sender() == m_start) {
        // The end goes along with the start.
        end = m_start->value()->plus(0, before.msTo(endOf(times)));
    }
    times.start = *m_start->value();
    const qint64 length = times.start.msTo(end);
    times.days = static_cast<int>(length / msPerDay);
    times.ms = length % msPerDay;
    times.lengthKind = LengthKind::WallClock;
    times.isAllDay = times.isAllDay && times.start.time == QTime(0, 0) && times.ms == 0;
    m_timesBefore = times;
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    showTimes();
    if (length > 0) {
        showRecurrence();
    }
    check();
    emit edited();
}

void WindowEditor::takeZone()
{
    m_draft.times.zone = m_zone->currentText().toUtf8();
    m_draft.times.zoneDefinition.clear();
    m_draft.times.isAllDay = false;
    m_timesBefore = m_draft.times;
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    showTimes();
    check();
    emit edited();
}

void WindowEditor::takeSentence()
{
    const RecurrenceReading reading = readRecurrence(m_sentence->text(), m_timesBefore);
    if (!reading.isRead()) {
        m_sentenceRow->setProblem(Tone::Bad, reading.problem);
        m_sentenceRow->setSuggestion(
            reading.suggestion.isEmpty() ? std::function<void()>()
                                         : [this, text = reading.suggestion] {
                                               m_sentence->setText(text);
                                               takeSentence();
                                           });
        check();
        return;
    }
    m_sentenceRow->clearProblem();
    const bool isSameRule = reading.recurrence.rules == m_base.recurrence.rules;
    m_draft.times = reading.times;
    m_draft.recurrence = reading.recurrence;
    if (isSameRule) {
        m_draft.recurrence.overrides = m_base.recurrence.overrides;
    }
    if (!reading.remark.isEmpty()) {
        m_sentenceRow->setProblem(Tone::Warn, reading.remark);
    }
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    showTimes();
    showExclusions();
    check();
    emit edited();
}

/// What is usual for a window that starts as this one does.
void WindowEditor::fillPickMenu()
{
    m_pickMenu->clear();
    const LocalTime& start = m_draft.times.start;
    const QDate day = start.date;
    const int nth = (day.day() - 1) / 7 + 1;
    constexpr std::array weekdays{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    const QString weekday =
        QString::fromLatin1(weekdays[static_cast<std::size_t>(day.dayOfWeek() - 1)]);
    const QString ordinal = day.day() + 7 > day.daysInMonth() ? u"-1"_s : QString::number(nth);
    QStringList rules{
        QString(),
        u"FREQ=DAILY"_s,
        u"FREQ=WEEKLY;BYDAY="_s + weekday,
        u"FREQ=WEEKLY;INTERVAL=2;BYDAY="_s + weekday,
        u"FREQ=MONTHLY;BYDAY="_s + ordinal + weekday,
        u"FREQ=MONTHLY;BYMONTHDAY=%1"_s.arg(day.day()),
        u"FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1"_s,
        u"FREQ=YEARLY;BYMONTH=%1;BYDAY=%2%3"_s.arg(day.month()).arg(ordinal, weekday),
        u"FREQ=YEARLY;BYMONTH=%1;BYMONTHDAY=%2"_s.arg(day.month()).arg(day.day())};
    for (const QString& rule : std::as_const(rules)) {
        Recurrence recurrence;
        recurrence.rules = rule.isEmpty() ? QStringList() : QStringList{rule};
        const QString words =
            rule.isEmpty() ? tr("once", "recurrence") : recurrenceWords(recurrence, m_draft.times);
        m_pickMenu->addAction(words, this, [this, words] {
            m_sentence->setText(words);
            takeSentence();
        });
    }
}

bool WindowEditor::isUsable() const
{
    return m_hasWindow && !m_nameRow->hasError() && !m_startRow->hasError() && !m_endRow->hasError()
        && !m_sentenceRow->hasError();
}

void WindowEditor::check()
{
    m_nameRow->setNeeded(true);
    m_draft.name.isEmpty() && !isNew() ? m_nameRow->setProblem(Tone::Bad, tr("A name is needed."))
                                       : m_nameRow->clearProblem();
    const auto remark = [](FieldRow* row, const WallTimeEdit* edit) {
        const QString words = edit->remark();
        words.isEmpty() ? row->clearProblem()
                        : row->setProblem(edit->isUnreadable() ? Tone::Bad : Tone::Warn, words);
    };
    remark(m_startRow, m_start);
    remark(m_endRow, m_end);
    if (!m_endRow->hasError() && m_draft.times.start.msTo(endOf(m_draft.times)) <= 0) {
        m_endRow->setProblem(Tone::Bad, tr("The end is not after the start."));
    }
    m_code->setText(recurrenceCode(m_draft.recurrence));
    if (m_sentenceRow->hasError()) {
        m_reading->clear();
        updateState();
        return;
    }
    const QTimeZone zone = m_context.session.snapshot()->zone();
    const Instant now = m_context.session.clock().now();
    const auto next = nextInstances(m_draft, now, 2, zone);
    if (!next) {
        m_sentenceRow->setProblem(Tone::Bad, next.error().what);
        m_reading->clear();
    } else {
        const int year = WallTime::toLocal(now, zone).date.year();
        const QString instances = instancesWords(*next, zone, year, locale());
        m_reading->setRoles(
            TextRole::Small, instances.isEmpty() ? ColorRole::Text3 : ColorRole::Good);
        m_reading->setText(
            instances.isEmpty() ? tr("Nothing of it is still to come.")
                                : tr("✓ Reads as: %1.", "next instances").arg(instances));
    }
    updateState();
}

bool WindowEditor::isOver(const CalendarWindow& window) const
{
    const auto next = nextInstances(
        window, m_context.session.clock().now(), 1, m_context.session.snapshot()->zone());
    return window.suspensions.isEmpty() && next && next->isEmpty();
}

/// Why nothing may be done with any window.
QString WindowEditor::obstacle() const
{
    if (m_context.session.isReadOnly()) {
        return tr("The board is open for reading only.");
    }
    const QList<Obstacle> obstacles = obstaclesToEditWindows(actorOf(m_context.session));
    return obstacles.isEmpty() ? QString() : textOf(obstacles);
}

void WindowEditor::updateState()
{
    const QString forbidden = obstacle();
    const bool isFree = forbidden.isEmpty() && !m_isSaving;
    const bool isFixed = !forbidden.isEmpty() || m_isPast;
    m_title->setText(m_draft.name.isEmpty() ? tr("New window") : m_draft.name);
    m_version->setText(
        isNew()          ? tr("new, not saved yet")
            : isEdited() ? tr("edited, not saved yet; version %1").arg(m_base.revision)
                         : tr("saved; version %1").arg(m_base.revision));
    const bool isFreeze = m_draft.kind == WindowKind::Freeze;
    m_emergency->setVisible(isFreeze && m_draft.isHard);
    m_modelsRow->setVisible(isFreeze);
    m_exceptions->setVisible(isFreeze && !isNew());
    m_suspension->setVisible(!isNew() && !m_isPast);
    for (QWidget* field :
         {static_cast<QWidget*>(m_kind),
          static_cast<QWidget*>(m_zone),
          static_cast<QWidget*>(m_emergency),
          static_cast<QWidget*>(m_pick)})
    {
        field->setEnabled(!isFixed);
    }
    for (QLineEdit* edit :
         {m_name,
          m_reason,
          m_sentence,
          static_cast<QLineEdit*>(m_start),
          static_cast<QLineEdit*>(m_end)})
    {
        edit->setReadOnly(isFixed);
    }
    m_scope->setReadOnly(isFixed);
    m_models->setReadOnly(isFixed);
    m_excluded->setReadOnly(isFixed);
    m_obstacle->setText(
        forbidden.isEmpty() && m_isPast ? tr("It is over, and only shown.") : forbidden);
    m_remove->setVisible(!isNew());
    m_remove->setEnabled(isFree);
    m_discard->setVisible(isEdited() || isNew());
    m_save->setEnabled(isFree && isEdited() && isUsable() && !m_draft.name.isEmpty());
}

void WindowEditor::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void WindowEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_hasWindow) {
            const CalendarWindow draft = m_draft;
            showFields(draft);
        }
    }
}

} // namespace cb
