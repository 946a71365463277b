// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conflict/ConflictIndex.h"
#include "core/slots/FreeStarts.h"
#include "core/slots/SlotRule.h"

namespace cb {

/// Slots begin on whole quarters of an hour.
constexpr qint64 slotStepMs = 15 * msPerMinute;

/// A change for which times are looked for, as it is on the board or as it is being edited. The
/// index must outlive it. One thread at a time.
class SlotSubject
{
public:
    SlotSubject(const ConflictIndex& index, int changeRow);
    SlotSubject(const ConflictIndex& index, const Change& change);

    const ConflictIndex& index() const { return *m_index; }

    const ConflictProbe& probe() const { return m_probe; }

    /// Its row on the board; noRow: it is not stored yet.
    int row() const { return m_row; }

    /// Its planned window; nothing: it has none.
    const std::optional<Span>& planned() const { return m_planned; }

    /// Predecessors and followers that take part in conflicts, as rows.
    const std::vector<int>& predecessors() const { return m_predecessors; }

    const std::vector<int>& followers() const { return m_followers; }

    /// Row of whoever implements it, or noRow.
    int assignee() const { return m_assignee; }

    int itemCount() const { return m_itemCount; }

    ChangeType type() const { return m_type; }

    DisplayState state() const { return m_state; }

    /// All that keeps it, with a length of `lengthMs`, from starts in `within`. The working hours
    /// of its implementer hold if it is planned inside them now: what is planned as night work may
    /// stay night work.
    std::vector<StartBlock> blocks(qint64 lengthMs, const StartRange& within) const;

    /// Do the working hours hold for it (see blocks())?
    bool keepsWorkingHours() const;

private:
    void addFollowers();
    void addObstacles(
        qint64 lengthMs, const StartRange& within, std::vector<StartBlock>& blocks) const;
    void addSequence(qint64 lengthMs, std::vector<StartBlock>& blocks) const;
    void addMaintenance(
        qint64 lengthMs, const StartRange& within, std::vector<StartBlock>& blocks) const;
    void addWorkingHours(
        qint64 lengthMs, const StartRange& within, std::vector<StartBlock>& blocks) const;

    const ConflictIndex* m_index;
    ConflictProbe m_probe;
    int m_row;
    std::optional<Span> m_planned;
    std::vector<int> m_predecessors;
    std::vector<int> m_followers;
    int m_assignee = noRow;
    int m_itemCount = 0;
    ChangeType m_type = ChangeType::Normal;
    DisplayState m_state = DisplayState::Draft;
};

} // namespace cb
