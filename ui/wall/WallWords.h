// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/TimeText.h"
#include "ui/wall/WallFacts.h"

#include <QCoreApplication>

namespace cb {

/// What the frame of the wall says beside the facts.
struct WallStatus
{
    Instant now; ///< what the clock shows; the facts may be some seconds older
    bool isLive = true;
    std::optional<Instant> liveAt; ///< when it was live last; none: never
    int step = 0;
    QStringList steps; ///< names, in their order; at least one
    QString range; ///< of the view that is shown; empty: none
    bool showsView = false; ///< a view fills the content; else the next 24 hours
    bool isHeld = false;
    int secondsLeft = 0; ///< until the next step; with one step only: no meaning
};

/// One of the five figures.
struct WallFigure
{
    QString label; ///< "Running"
    QString value; ///< "1 of 7"
    QString note; ///< "OCSP responder move"
    bool isAlarm = false; ///< in the colour and with the sign of what blocks
};

enum class WallNoteKind
{
    VeryHigh,
    Late,
    Freeze,
    Clock,
    Meeting,
    Plain
};

/// One thing of the highlights.
struct WallNote
{
    WallNoteKind kind = WallNoteKind::Plain;
    QString text;
};

/// The words of the wall, in the application's language and the board's zone.
class WallWords
{
    Q_DECLARE_TR_FUNCTIONS(cb::WallWords)

public:
    /// `facts` must outlive it.
    WallWords(const WallFacts& facts, const QLocale& locale);

    const TimeText& times() const { return m_times; }

    QString clock(const WallStatus& status) const;
    /// "Wednesday 25 November"
    QString day() const;
    /// "Northbank IT changes, Europe/Berlin"
    QString place() const;
    /// Five.
    QList<WallFigure> figures() const;
    /// The most important first; `hiddenChanges` more have no lane on this screen.
    QList<WallNote> notes(int hiddenChanges) const;
    /// Where no lane is shown: what is missing, and what comes next.
    QString nothing() const;
    QString laneName(const WallLane& lane) const;
    QString barTitle(const WallBar& bar) const;
    /// For assistive tools: number, title, service, state, risk, times, what is in the way.
    QString barName(const WallBar& bar) const;
    /// "21:00", at midnight "00:00 Thu".
    QString tick(Instant at) const;

    /// "live, 14:03:11", "not live since 13:58".
    QString live(const WallStatus& status) const;
    /// "then: Week, Deployments"; empty with one step.
    static QString then(const WallStatus& status);
    /// "changes view in 24 s", "held; Space goes on"; empty with one step.
    static QString change(const WallStatus& status);
    /// "1 of 4"
    static QString position(const WallStatus& status);

private:
    WallFigure running() const;
    WallFigure next() const;
    WallFigure inTheWay() const;
    WallFigure failed() const;
    WallFigure incidents() const;
    QString title(int row) const;
    QString serviceOf(int row) const;
    QString deployment(int row) const;
    /// "18:00"; beyond 24 hours "Fri 27 Nov".
    QString when(Instant at) const;
    QString freeze() const;
    QString clockChange() const;

    const WallFacts& m_facts;
    QLocale m_locale;
    TimeText m_times;
};

/// The instant in (from, to] at which the zone's offset changes.
std::optional<Instant> offsetChange(const QTimeZone& zone, const Span& span);

} // namespace cb
