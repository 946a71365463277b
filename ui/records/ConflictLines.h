// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conflict/ConflictLetters.h"
#include "ui/records/RecordWords.h"
#include "ui/shell/ConflictLapses.h"

namespace cb {

/// A conflict as it is told beside one of its sides.
struct ConflictLine
{
    int conflict = 0; ///< index in its set
    ConflictLetter letter;
    QString what; ///< "Overlaps CHG-2479 on 12 CIs"
    QString detail; ///< what both have in common: the overlap and the CIs
    QString path; ///< of related CIs: the way from one to the other; may be empty
    QString answer; ///< why it is accepted or excepted; empty: it is open
    QString lapse; ///< why it was accepted, and what ended that; empty: it was not
    std::optional<RecordRef> other;
};

/// What people read about single conflicts beyond their sentence. `set` is of `board`.
class ConflictLines
{
    Q_DECLARE_TR_FUNCTIONS(cb::ConflictLines)

public:
    ConflictLines(const ConflictSet& set, const BoardSnapshot& board, const RecordTimes& times)
        : m_set(set)
        , m_board(board)
        , m_times(times)
    {}

    /// With acceptances of the board that lapsed, and what is known of how. `lapsed` must outlive
    /// this.
    void setLapses(const std::vector<LapsedAcceptance>& lapsed, const LapsesById& known)
    {
        m_lapsed = &lapsed;
        m_lapses = known;
    }

    /// Those that are open and block first, then those that warn, then what is accepted.
    QList<ConflictLine> of(std::span<const qint32> conflicts, int change) const;
    /// All of the set.
    QList<ConflictLine> all(int change) const;
    ConflictLine line(int conflict, int change) const;

    /// "Thu 26 Nov, 21:00–23:00 (2 h)"
    QString overlapText(int conflict) const;
    /// "12 CIs: core-sw-01, core-sw-02, …"; empty: none. `most` names are written.
    QString itemsText(std::span<const qint32> items, int most) const;
    /// "Payment Gateway → Core Network"; empty: none.
    QString pathText(std::span<const qint32> path) const;
    /// The other side, seen from a change; none: there is none.
    std::optional<RecordRef> otherSide(const Conflict& conflict, int change) const;
    /// Why a conflict stays; empty: it is open.
    QString answerText(const Conflict& conflict) const;
    /// Why an open conflict was accepted, and what ended that; empty: it was not.
    QString lapseText(int conflict) const;
    /// The same of a lapsed acceptance.
    QString lapseText(const LapsedAcceptance& lapsed) const;
    /// "Anna Berg moved CHG-2479"
    QString lapseCause(const AcceptanceLapse& lapse) const;

private:
    QString personName(const std::optional<PersonId>& person) const;

    const ConflictSet& m_set;
    const BoardSnapshot& m_board;
    const RecordTimes& m_times;
    const std::vector<LapsedAcceptance>* m_lapsed = nullptr;
    LapsesById m_lapses;
};

} // namespace cb
