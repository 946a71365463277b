// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/ConflictLetters.h"

#include "core/base/Tr.h"
#include "core/conflict/ConflictWords.h"

#include <bit>

using namespace Qt::Literals::StringLiterals;

namespace cb {

const std::array<ConflictKind, conflictKindCount>& conflictKindOrder()
{
    using enum ConflictKind;
    static constexpr std::array<ConflictKind, conflictKindCount> order{
        Freeze,
        SameItem,
        RelatedItem,
        OutsideMaintenance,
        Deployment,
        Sequence,
        SameService,
        SameAssignee};
    return order;
}

void ConflictLetters::add(ConflictKind kind, ConflictSeverity severity)
{
    const auto bit = static_cast<unsigned>(kind);
    unsigned bits = m_bits | 1U << bit;
    if (severity == ConflictSeverity::Blocks) {
        bits |= 1U << (bit + conflictKindCount);
    }
    m_bits = static_cast<quint16>(bits);
}

int ConflictLetters::count() const
{
    constexpr unsigned kinds = (1U << conflictKindCount) - 1;
    return std::popcount(m_bits & kinds);
}

QVarLengthArray<ConflictLetter, conflictKindCount> ConflictLetters::letters() const
{
    QVarLengthArray<ConflictLetter, conflictKindCount> made;
    for (const bool isBlocking : {true, false}) {
        for (const ConflictKind kind : conflictKindOrder()) {
            if (hasOpen(m_bits, kind) && cb::blocks(m_bits, kind) == isBlocking) {
                made.append({kind, isBlocking});
            }
        }
    }
    return made;
}

int ConflictLetters::rank() const
{
    constexpr int blockingWeight = 16;
    return std::popcount(static_cast<unsigned>(m_bits >> conflictKindCount)) * blockingWeight
        + count();
}

QString conflictsText(const ConflictLetters& letters)
{
    QStringList blocking;
    QStringList warning;
    for (const ConflictLetter& letter : letters.letters()) {
        (letter.blocks ? blocking : warning).append(conflictKindName(letter.kind));
    }
    QStringList parts;
    if (!blocking.isEmpty()) {
        parts.append(Tr::tr("blocked: %1", "by kinds of conflicts").arg(blocking.join(u", "_s)));
    }
    if (!warning.isEmpty()) {
        parts.append(Tr::tr("warned: %1", "of kinds of conflicts").arg(warning.join(u", "_s)));
    }
    return parts.join(u"; "_s);
}

} // namespace cb
