// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conflict/ConflictSet.h"

#include <QVarLengthArray>

namespace cb {

/// All kinds in the order in which they are shown.
const std::array<ConflictKind, conflictKindCount>& conflictKindOrder();

/// One letter of a change, as it is drawn: filled where it blocks, outlined where it only warns.
struct ConflictLetter
{
    ConflictKind kind = ConflictKind::SameItem;
    bool blocks = false;

    friend bool operator==(const ConflictLetter&, const ConflictLetter&) = default;
};

/// Of which kinds the open conflicts of one change are: conflictBits() as a value.
class ConflictLetters
{
public:
    ConflictLetters() = default;

    explicit ConflictLetters(quint16 bits)
        : m_bits(bits)
    {}

    void add(ConflictKind kind, ConflictSeverity severity);

    bool isEmpty() const { return m_bits == 0; }

    bool blocks() const { return cb::blocks(m_bits); }

    /// As conflictBits() gives them.
    quint16 bits() const { return m_bits; }

    int count() const;

    /// Those that block first; a kind that does both is shown as blocking.
    QVarLengthArray<ConflictLetter, conflictKindCount> letters() const;

    /// For sorting: those that block before those that warn, more kinds before fewer; 0: none.
    int rank() const;

    friend bool operator==(const ConflictLetters&, const ConflictLetters&) = default;

private:
    quint16 m_bits = 0;
};

/// "blocked: Freeze, Dependency; warned: People"; empty where there is none. Translated.
QString conflictsText(const ConflictLetters& letters);

} // namespace cb
