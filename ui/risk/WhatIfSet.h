// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conflict/ConflictIndex.h"
#include "core/predict/WhatIf.h"
#include "ui/predict/BoardChances.h"
#include "ui/risk/ChancesModel.h"

#include <QObject>
#include <QSet>

namespace cb {

struct BoardContext;

/// A set that was tried: what was taken out of it, and what comes of the rest.
struct WhatIfTry
{
    QSet<ChangeId> without;
    WhatIf result;
};

/// Where a move goes to.
enum class MoveTarget
{
    FreeSlot, ///< the nearest slot behind the weekend in which it collides with nothing
    Warns, ///< likewise, where there is none: nothing blocks there, but something warns
    WeekOn ///< the same hours a week later, whatever is there
};

/// A move of one change out of the weekend.
struct WhatIfMove
{
    int row = noRow;
    Span weekOn; ///< the same hours, a week later
    Span to; ///< what is proposed
    MoveTarget target = MoveTarget::WeekOn; ///< of `to`
    WhatIf::Gain gain; ///< for the set that it leaves
    ChangeChance chanceThen; ///< its own, at `to`
};

/// What comes of the changes of a weekend. Immutable.
struct WhatIfContent
{
    Span range;
    std::shared_ptr<const ChancesContent> changes =
        std::make_shared<ChancesContent>(); ///< all of them, largest chance first
    WhatIf result; ///< of the ticked ones
    std::vector<WhatIfMove> moves; ///< that help most, best first
    QList<WhatIfTry> tries; ///< the first is the set as planned
    std::vector<PersonLoad> loads; ///< of the ticked ones
    std::shared_ptr<const ConflictIndex> index; ///< what slots are found by; null: none were asked
};

/// From Friday 18:00 to Monday 06:00 of the board's zone: the weekend under way, else the next one,
/// and others by weeks from there.
Span weekendOf(Instant now, int weeksOn, const QTimeZone& zone);

/// What is asked for.
struct WhatIfQuestion
{
    BoardChancesPtr chances;
    std::vector<int> rows; ///< that the filter lets through, of chances->board()
    Span range;
    QSet<ChangeId> unticked;
    QList<QSet<ChangeId>> tries; ///< what each takes out
    Instant now; ///< no slot begins before
    std::shared_ptr<const ConflictIndex> index; ///< of before: used again for the same board
};

/// Off the UI thread.
std::shared_ptr<const WhatIfContent> answerOf(const WhatIfQuestion& question);

/// The set that is looked at: its weekend, its ticks and what was tried. Computed off the UI thread
/// on each change of the board, the filter or the set; what was computed before stays until then.
/// A try changes nothing on the board.
class WhatIfSet : public QObject
{
    Q_OBJECT

public:
    explicit WhatIfSet(BoardContext& context, QObject* parent = nullptr);

    /// Never null.
    const std::shared_ptr<const WhatIfContent>& content() const { return m_content; }

    Span range() const;

    int weeksOn() const { return m_weeksOn; }

    /// Forgets ticks and tries.
    void setWeeksOn(int weeks);

    const QSet<ChangeId>& unticked() const { return m_unticked; }

    void setUnticked(const QSet<ChangeId>& changes);
    /// Keeps the ticked set among the tries; false: it is there already.
    bool keepTry();
    /// Unticks one more and keeps that.
    void tryWithout(ChangeId change);
    /// Goes back to a try of content().
    void restore(int index);

    /// Nobody sees it: nothing is computed.
    void setWatched(bool isWatched);

    bool isComputing() const { return m_isComputing; }

signals:
    void rangeChanged();
    /// content().
    void changed();

private:
    void ask();
    void compute();

    BoardContext& m_context;
    std::shared_ptr<const WhatIfContent> m_content = std::make_shared<WhatIfContent>();
    QSet<ChangeId> m_unticked;
    QList<QSet<ChangeId>> m_tries{{}}; ///< the first is the set as planned
    int m_weeksOn = 0;
    quint64 m_ticket = 0;
    bool m_isWatched = false;
    bool m_isStale = true;
    bool m_isComputing = false;
};

} // namespace cb
