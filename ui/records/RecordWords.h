// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/domain/ChangeFields.h"
#include "core/domain/Decision.h"

#include <QCoreApplication>
#include <QLocale>

namespace cb {

/// Words for what records hold, as the list, the panel and the page show them. The same word for
/// the same thing (ui.md section 7).
class RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(cb::RecordWords)

public:
    static QString state(DisplayState state);
    static QString state(ChangeState state);
    static QString type(ChangeType type);
    static QString risk(RiskLevel level);
    static QString closure(ClosureCode code);
    static QString task(TaskState state);
    static QString incidentState(IncidentState state);
    static QString requestState(RequestState state);
    static QString outcome(DeploymentOutcome outcome);
    static QString windowKind(const CalendarWindow& window);
    static QString role(Role role);
    static QString decision(DecisionKind kind);
    /// "P2"; empty where it is not given.
    static QString priority(int priority);
    /// "tier 1"; empty where it is not known.
    static QString tier(int criticality);
    static QString kind(RecordKind kind);
    /// The text form of a choice field's value in words; the text itself for other fields.
    static QString choice(ChangeField field, const QString& text);
};

/// Times in the board's zone as people read them (ui.md section 7). A value: made once for many
/// rows.
class RecordTimes
{
    Q_DECLARE_TR_FUNCTIONS(cb::RecordTimes)

public:
    RecordTimes(const QTimeZone& zone, Instant now, const QLocale& locale = QLocale());

    /// "Thu 26 Nov", with the year when it is not this one.
    QString day(Instant at) const;
    QString day(QDate date) const;
    /// "20:30"
    QString time(Instant at) const;
    /// "Thu 26 Nov, 20:30"
    QString instant(Instant at) const;
    /// "Thu 26 Nov, 20:30–22:30"; over days "Thu 26 Nov, 00:00 – Sun 29 Nov, 00:00".
    QString span(Span span) const;
    /// "2 h", "1 h 30 min", "3 d".
    static QString length(qint64 ms);

    QDate today() const { return m_today; }

    const QTimeZone& zone() const { return m_zone; }

private:
    QTimeZone m_zone;
    QLocale m_locale;
    QDate m_today;
    QString m_dayPattern;
    QString m_dayYearPattern;
};

} // namespace cb
