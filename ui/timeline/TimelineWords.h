// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/TimelineScene.h"

#include <QCoreApplication>

namespace cb {

/// What a hover card says: a head line, lines below it, some with a sign.
struct TimelineCard
{
    struct Line
    {
        enum class Sign
        {
            None,
            Outcome,
            Incident,
            State
        };

        QString text;
        Sign sign = Sign::None;
        OutcomeSign outcome = OutcomeSign::Ok;
        DisplayState state = DisplayState::Draft;
        int priority = 0;
        ColorRole color = ColorRole::Text2;
    };

    QString head;
    QList<Line> lines;
    QString key; ///< "Enter"
    QString act; ///< "zooms to this week"

    bool isEmpty() const { return head.isEmpty(); }
};

/// What the parts of a timeline are called: on it, on its cards, and for assistive tools (ui.md
/// section 9).
class TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(cb::TimelineWords)

public:
    static QString laneName(const TimelineLanes& lanes, const TimelineLane& lane);
    static QString groupName(const TimelineLanes& lanes, const TimelineLane& group);
    /// "2 changes"
    static QString changes(int count);
    /// "+54 min"
    static QString over(qint64 ms);
    /// "+3"
    static QString more(int count);
    /// "INC-8842, 1 h 10"
    static QString incidentLabel(const BoardSnapshot& snapshot, int row, Instant now);
    /// "10 fail."
    static QString failed(int count);
    /// "23–29 November 2026, week 48", "1 Jan – 31 Dec 2026", "Wed 25 Nov, 13:00–15:00"
    static QString range(const Span& span, const TimeText& times, Qt::DayOfWeek firstDay);
    /// "Week 48, 23–29 Nov"
    static QString column(const Span& span, TickUnit unit, const TimeText& times);
    /// "2026, by week"
    static QString stripTitle(int year);
    static QString stripHelp();
    /// "Q1"
    static QString quarter(int number);
    /// "02:00–03:00 does not exist"
    static QString missing(QTime from, QTime to);
    /// "second 02:00, UTC+01:00"
    static QString second(QTime time, const QString& offset);
    /// "Year" or "In view"
    static QString totalsHead(bool isYear);
    /// "2026, one column a week"
    static QString columnsOf(const TimelineScene& scene);

    static QString itemName(const TimelineScene& scene, const TimelineItem& item);
    static QString rowName(const TimelineScene& scene, const TimelineRow& row);
    /// The strip of the year, for assistive tools.
    static QString stripName(const TimelineScene& scene);
    static TimelineCard card(
        const TimelineScene& scene, const TimelineItem& item, const QTimeZone& viewerZone);

private:
    static QString changeName(const TimelineScene& scene, const TimelineItem& item);
    static QString deploymentName(const TimelineScene& scene, const TimelineItem& item);
    static QString incidentName(const TimelineScene& scene, const TimelineItem& item);
    static QString columnName(const TimelineScene& scene, const TimelineItem& item);
    static TimelineCard changeCard(
        const TimelineScene& scene, const TimelineItem& item, const QTimeZone& viewerZone);
    static TimelineCard deploymentCard(const TimelineScene& scene, const TimelineItem& item);
    static TimelineCard incidentCard(const TimelineScene& scene, const TimelineItem& item);
    static TimelineCard columnCard(const TimelineScene& scene, const TimelineItem& item);
    static QString placeName(const TimelineScene& scene, const TimelineItem& item);
};

} // namespace cb
