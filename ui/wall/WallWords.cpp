// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/WallWords.h"

#include "core/schedule/Overrun.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/records/RecordWords.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int namesShown = 3;

} // namespace

std::optional<Instant> offsetChange(const QTimeZone& zone, const Span& span)
{
    const QTimeZone::OffsetData next = zone.nextTransition(span.start.toUtc());
    if (!next.atUtc.isValid()) {
        return std::nullopt;
    }
    const Instant at = Instant::fromDateTime(next.atUtc);
    return at < span.end ? std::optional(at) : std::nullopt;
}

WallWords::WallWords(const WallFacts& facts, const QLocale& locale)
    : m_facts(facts)
    , m_locale(locale)
    , m_times(locale, facts.snapshot->zone(), facts.now)
{}

QString WallWords::clock(const WallStatus& status) const
{
    return m_times.time(status.now);
}

QString WallWords::day() const
{
    //: Date pattern of the wall, "Wednesday 25 November"; as in Qt's date formats
    return m_locale.toString(m_times.today(), tr("dddd d MMMM"));
}

QString WallWords::place() const
{
    const QString zone = QString::fromLatin1(m_times.zone().id());
    const QString& board = m_facts.snapshot->settings.name;
    return board.isEmpty() ? zone : tr("%1, %2", "board, zone").arg(board, zone);
}

QString WallWords::title(int row) const
{
    return m_facts.snapshot->changes->titles.at(row);
}

QString WallWords::serviceOf(int row) const
{
    const int service = m_facts.snapshot->changes->services[static_cast<std::size_t>(row)];
    return service == noRow ? QString() : m_facts.snapshot->directory->services[service].name;
}

QString WallWords::when(Instant at) const
{
    return at < m_facts.range.end ? m_times.time(at)
                                  : m_times.day(WallTime::toLocal(at, m_times.zone()).date);
}

QList<WallFigure> WallWords::figures() const
{
    return {running(), next(), inTheWay(), failed(), incidents()};
}

WallFigure WallWords::running() const
{
    WallFigure figure{tr("Running"), m_locale.toString(m_facts.running), tr("nothing runs"), false};
    if (m_facts.firstToEnd != noRow) {
        const auto window = m_facts.snapshot->changes->plannedWindow(m_facts.firstToEnd);
        figure.note = window
            ? tr("%1, to %2", "title, time").arg(title(m_facts.firstToEnd), when(window->end))
            : title(m_facts.firstToEnd);
    }
    return figure;
}

WallFigure WallWords::next() const
{
    if (m_facts.next == noRow) {
        return {tr("Next"), u"–"_s, tr("nothing is planned"), false};
    }
    const auto at = static_cast<std::size_t>(m_facts.next);
    return {
        tr("Next"),
        when({m_facts.snapshot->changes->plannedStarts[at]}),
        title(m_facts.next),
        false};
}

WallFigure WallWords::inTheWay() const
{
    const auto count = static_cast<int>(m_facts.blocked.size());
    WallFigure figure{
        tr("In the way"), m_locale.toString(count), tr("no freeze is hit"), count > 0};
    if (count > 0) {
        QStringList names;
        for (const int row : m_facts.blocked) {
            const QString service = serviceOf(row);
            const QString name = service.isEmpty() ? title(row) : service;
            if (!names.contains(name)) {
                names.append(name);
            }
        }
        figure.note = names.mid(0, namesShown).join(u", "_s);
        if (names.size() > namesShown) {
            figure.note = tr("%1 and %n more", nullptr, static_cast<int>(names.size()) - namesShown)
                              .arg(figure.note);
        }
    }
    return figure;
}

QString WallWords::deployment(int row) const
{
    const DeploymentColumns& all = *m_facts.snapshot->deployments;
    const auto at = static_cast<std::size_t>(row);
    const int service = all.services[at];
    const QString version = all.strings.at(all.versions[at]);
    const QString name =
        service == noRow ? QString() : m_facts.snapshot->directory->services[service].name;
    return tr("%1, %2", "what was deployed, outcome")
        .arg(
            QStringList{name, version}.filter(QRegularExpression(u"."_s)).join(u' '),
            RecordWords::outcome(all.outcomes[at]).toLower());
}

WallFigure WallWords::failed() const
{
    WallFigure figure{
        tr("Failed today"),
        tr("%1 of %2", "failed of finished deployments")
            .arg(m_locale.toString(m_facts.failedToday), m_locale.toString(m_facts.finishedToday)),
        tr("no deployment finished yet"),
        false};
    const int shown = m_facts.lastFailed != noRow ? m_facts.lastFailed : m_facts.lastFinished;
    if (shown != noRow) {
        figure.note = deployment(shown);
    }
    return figure;
}

WallFigure WallWords::incidents() const
{
    WallFigure figure{
        tr("Incidents open"),
        m_locale.toString(m_facts.openIncidents),
        tr("%n resolved in 24 hours", nullptr, m_facts.resolvedIncidents),
        false};
    if (m_facts.worstIncident != noRow) {
        const IncidentColumns& all = *m_facts.snapshot->incidents;
        const QString priority =
            RecordWords::priority(all.priorities[static_cast<std::size_t>(m_facts.worstIncident)]);
        const QString what = all.titles.at(m_facts.worstIncident);
        figure.note = priority.isEmpty() ? what : priority + u' ' + what;
    }
    return figure;
}

QString WallWords::freeze() const
{
    const WallFreeze& freeze = *m_facts.freeze;
    const QString scope = scopeText(freeze.scope, *m_facts.snapshot->directory);
    const QString name =
        scope.isEmpty() ? freeze.name : tr("%1 of %2", "freeze, scope").arg(freeze.name, scope);
    if (freeze.span.start > m_facts.now) {
        const qint64 wait = freeze.span.start.ms - m_facts.now.ms;
        return tr("%1 in %2", "freeze, length of time").arg(name, TimeText::length(wait));
    }
    const LocalTime end = WallTime::toLocal(freeze.span.end, m_times.zone());
    return tr("%1 until %2, %3", "freeze, day, time")
        .arg(name, m_times.day(end.date), TimeText::time(end.time));
}

QString WallWords::clockChange() const
{
    const auto change = offsetChange(m_times.zone(), m_facts.range);
    if (!change) {
        return {};
    }
    const QString before =
        TimeText::time(WallTime::toLocal({change->ms - msPerMinute}, m_times.zone())
                           .time.addSecs(60)); // what the clock would have shown
    return tr("Clocks go from %1 to %2").arg(before, m_times.time(*change));
}

QList<WallNote> WallWords::notes(int hiddenChanges) const
{
    QList<WallNote> notes;
    if (m_facts.veryHigh != noRow) {
        const Instant start{
            m_facts.snapshot->changes->plannedStarts[static_cast<std::size_t>(m_facts.veryHigh)]};
        notes.append(
            {WallNoteKind::VeryHigh,
             start > m_facts.now
                 ? tr("Very high: %1, %2", "title, time").arg(title(m_facts.veryHigh), when(start))
                 : tr("Very high, running: %1").arg(title(m_facts.veryHigh))});
    }
    int late = 0;
    for (const WallLane& lane : m_facts.lanes) {
        late += static_cast<int>(std::count_if(
            lane.bars.cbegin(), lane.bars.cend(), [](const WallBar& bar) { return bar.isLate; }));
    }
    if (late > 0) {
        notes.append({WallNoteKind::Late, tr("%n past the planned end", nullptr, late)});
    }
    if (m_facts.freeze) {
        notes.append({WallNoteKind::Freeze, freeze()});
    }
    if (const QString change = clockChange(); !change.isEmpty()) {
        notes.append({WallNoteKind::Clock, change});
    }
    if (m_facts.meeting) {
        const QString series =
            m_facts.meeting->series.isEmpty() ? m_facts.meeting->title : m_facts.meeting->series;
        const Instant start = *m_facts.meeting->startsAt;
        notes.append(
            {WallNoteKind::Meeting,
             start < m_facts.range.end ? tr("%1 at %2", "meeting, time").arg(series, when(start))
                                       : tr("%1 on %2", "meeting, day").arg(series, when(start))});
    }
    const int hidden = m_facts.hiddenChanges + hiddenChanges;
    if (hidden > 0) {
        notes.append({WallNoteKind::Plain, tr("%n more changes in these hours", nullptr, hidden)});
    }
    if (m_facts.withoutDates > 0) {
        notes.append(
            {WallNoteKind::Plain, tr("%n changes without dates", nullptr, m_facts.withoutDates)});
    }
    if (m_facts.badWindows > 0) {
        notes.append(
            {WallNoteKind::Plain,
             tr("%n windows that cannot be read", nullptr, m_facts.badWindows)});
    }
    return notes;
}

QString WallWords::nothing() const
{
    if (m_facts.next == noRow) {
        return tr("Nothing is planned.");
    }
    const Instant start{
        m_facts.snapshot->changes->plannedStarts[static_cast<std::size_t>(m_facts.next)]};
    const LocalTime local = WallTime::toLocal(start, m_times.zone());
    return tr("Nothing in the next 24 hours. Next: %1, %2", "day, time")
        .arg(m_times.day(local.date), TimeText::time(local.time));
}

QString WallWords::laneName(const WallLane& lane) const
{
    if (lane.isFurther) {
        return {};
    }
    return lane.service == noRow ? tr("No service")
                                 : m_facts.snapshot->directory->services[lane.service].name;
}

QString WallWords::barTitle(const WallBar& bar) const
{
    if (!bar.isLate) {
        const qint64 task =
            bar.isTaskLate ? overrunOf(*m_facts.snapshot->changes, bar.row, m_facts.now).taskMs : 0;
        return task > 0 ? tr("%1, a task %2 late", "title, length of time")
                              .arg(title(bar.row), TimeText::length(task))
                        : title(bar.row);
    }
    const Instant end{m_facts.snapshot->changes->plannedEnds[static_cast<std::size_t>(bar.row)]};
    return tr("%1, %2 over", "title, length of time")
        .arg(title(bar.row), TimeText::length(m_facts.now.ms - end.ms));
}

QString WallWords::barName(const WallBar& bar) const
{
    const ChangeColumns& changes = *m_facts.snapshot->changes;
    const auto at = static_cast<std::size_t>(bar.row);
    QStringList parts{changes.numbers.at(bar.row), title(bar.row)};
    if (const QString service = serviceOf(bar.row); !service.isEmpty()) {
        parts.append(service);
    }
    parts.append(RecordWords::state(changes.displayStates[at]));
    if (changes.risks[at] > 0) {
        parts.append(
            tr("risk %1").arg(RecordWords::risk(static_cast<RiskLevel>(changes.risks[at] - 1))));
    }
    parts.append(m_times.spokenSpan({{changes.plannedStarts[at]}, {changes.plannedEnds[at]}}));
    if (bar.isLate) {
        parts.append(tr("past its planned end"));
    } else if (bar.isTaskLate) {
        parts.append(tr("a task is late"));
    }
    if (bar.isBlocked) {
        parts.append(tr("hits a freeze"));
    }
    return parts.join(u", "_s);
}

QString WallWords::tick(Instant at) const
{
    const LocalTime local = WallTime::toLocal(at, m_times.zone());
    const QString time = TimeText::time(local.time);
    return local.time == QTime(0, 0) ? time + u' ' + m_times.weekday(local.date) : time;
}

QString WallWords::live(const WallStatus& status) const
{
    if (status.isLive) {
        return tr("live, %1")
            .arg(WallTime::toLocal(status.now, m_times.zone()).time.toString(u"HH:mm:ss"));
    }
    return status.liveAt ? tr("not live since %1").arg(m_times.time(*status.liveAt))
                         : tr("not live");
}

QString WallWords::then(const WallStatus& status)
{
    QStringList names;
    for (qsizetype i = 1; i < status.steps.size() && i <= namesShown; ++i) {
        names.append(status.steps[(status.step + i) % status.steps.size()]);
    }
    return names.isEmpty() ? QString() : tr("then: %1").arg(names.join(u", "_s));
}

QString WallWords::change(const WallStatus& status)
{
    if (status.steps.size() < 2) {
        return {};
    }
    return status.isHeld ? tr("held; Space goes on")
                         : tr("changes view in %n s", nullptr, status.secondsLeft);
}

QString WallWords::position(const WallStatus& status)
{
    return tr("%1 of %2", "step of steps").arg(status.step + 1).arg(status.steps.size());
}

} // namespace cb
