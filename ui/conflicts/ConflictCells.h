// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/ConflictContent.h"
#include "ui/records/ConflictLines.h"

namespace cb {

/// What one cell shows; the delegate paints it, words() stands for it everywhere else.
struct ConflictCell
{
    QString text;
    QString aside; ///< after the text, muted
    QString second; ///< of a pair: the other side, after a muted "with"
    std::optional<ConflictLetter> letter; ///< before the text
    bool isBad = false; ///< something is open
    bool isMuted = false;

    QString words() const;
};

/// The words of the conflicts view, for one content and one zone. A value; pure.
class ConflictCells
{
    Q_DECLARE_TR_FUNCTIONS(cb::ConflictCells)

public:
    ConflictCells(
        ConflictContentPtr content, const RecordTimes& times, Instant now, LapsesById lapses);

    const ConflictContent& content() const { return *m_content; }

    const RecordTimes& times() const { return m_times; }

    ConflictLines lines() const;

    ConflictCell causeCell(const ConflictCause& cause, ConflictColumn column) const;
    ConflictCell pairCell(const ConflictCause& cause, int conflict, ConflictColumn column) const;
    ConflictCell keptOutCell(const KeptOut& kept, ConflictColumn column) const;
    ConflictCell lapsedCell(const LapsedAcceptance& lapsed, ConflictColumn column) const;

    static QString columnName(ConflictColumn column);
    static QString groupName(ConflictGroup group);

    /// "85 causes, 611 conflicts, 1 runs now, the next starts in 5 h 57 min"
    const QString& groupNote(ConflictGroup group) const
    {
        return m_notes[static_cast<std::size_t>(group)];
    }

    /// "28 more pairs among these 8 changes"
    QString morePairs(const ConflictCause& cause, int hidden) const;
    /// "76 more causes that block, 334 conflicts"
    QString moreCauses(ConflictGroup group, int causes, int conflicts) const;
    /// "Two changes work on the same 12 CIs for 2 h"
    QString headline(int conflict) const;
    /// "CHG-2479 Route reflector move"; the name of what is no change.
    QString sideName(const Conflict& conflict, bool isFirst) const;
    QString changeName(int row) const;
    QString causeName(const ConflictCause& cause) const;

private:
    QString makeNote(ConflictGroup group) const;
    QString keptOutNote() const;
    QStringList timeNotes(ConflictGroup group) const;
    QString causeTime(const ConflictCause& cause) const;
    QString overlapStart(Instant start, Instant end) const;
    QString stateText(const ConflictCause& cause) const;
    QString lapseText(LapseReason reason) const;
    QString outsideHeadline(int conflict, int items) const;

    ConflictContentPtr m_content;
    RecordTimes m_times;
    Instant m_now;
    LapsesById m_lapses;
    std::array<QString, enumCount<ConflictGroup>()> m_notes;
};

} // namespace cb
