// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/SevenRs.h"

#include <bit>

namespace cb {
namespace {

/// Collects the bits.
class Answers
{
public:
    Answers& with(SevenR which, bool isAnswered)
    {
        m_bits |= isAnswered ? 1U << static_cast<unsigned>(which) : 0U;
        return *this;
    }

    quint8 bits() const { return static_cast<quint8>(m_bits); }

private:
    unsigned m_bits = 0;
};

} // namespace

quint8 sevenRsOf(const Change& change)
{
    return Answers()
        .with(SevenR::Raised, change.requester.has_value())
        .with(SevenR::Reason, (plansOf(change) & HasJustification) != 0)
        .with(SevenR::Return, change.priority > 0)
        .with(SevenR::Risks, change.risk.has_value())
        .with(SevenR::Resources, change.assignee && change.plannedWindow())
        .with(SevenR::Responsible, change.group.has_value())
        .with(SevenR::Relationship, change.service && !change.items.isEmpty())
        .bits();
}

quint8 sevenRsOf(const ChangeColumns& changes, int row)
{
    const auto r = static_cast<std::size_t>(row);
    const bool hasItems = changes.itemBegins[r] < changes.itemBegins[r + 1];
    return Answers()
        .with(SevenR::Raised, changes.requesters[r] != noRow)
        .with(SevenR::Reason, (changes.plans[r] & HasJustification) != 0)
        .with(SevenR::Return, changes.priorities[r] > 0)
        .with(SevenR::Risks, changes.risks[r] > 0)
        .with(
            SevenR::Resources,
            changes.assignees[r] != noRow && changes.plannedWindow(row).has_value())
        .with(SevenR::Responsible, changes.groups[r] != noRow)
        .with(SevenR::Relationship, changes.services[r] != noRow && hasItems)
        .bits();
}

int countOf(quint8 sevenRsBits)
{
    return std::popcount(sevenRsBits);
}

} // namespace cb
