// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/Actor.h"
#include "core/policy/Policy.h"

namespace cb {

/// The versions of a board's policy. A board without any goes by builtInPolicy().
class PolicySet
{
public:
    PolicySet();
    /// From the documents of the kinds policyDocument and policyDraftDocument.
    static PolicySet from(const QList<NamedDocument>& documents);

    /// The newest version.
    const Policy& inForce() const { return m_versions.first(); }

    /// Newest first; never empty.
    const QList<Policy>& versions() const { return m_versions; }

    /// Null: there is none of that version.
    const Policy* find(int version) const;

    /// What somebody is working on; nothing: no draft. One that was put in force is none any more.
    const std::optional<Policy>& draft() const { return m_draft; }

    /// Is on the board; the built-in policy is stored with the first version made from it.
    bool isStored() const { return !m_isBuiltIn; }

    /// "VERSION: why" of each document that can't be read.
    const QStringList& unusable() const { return m_unusable; }

private:
    QList<Policy> m_versions;
    std::optional<Policy> m_draft;
    QStringList m_unusable;
    bool m_isBuiltIn = true;
};

/// The policy that the board of a snapshot goes by.
Policy policyInForce(const BoardSnapshot& snapshot);

/// Why `actor` may not edit a draft; null: they may.
QString whyNotDraft(const Actor& actor);

/// Why `actor` may not put `draft` in force; null: they may. Who drafted never does, unless nobody
/// on the board has a role yet.
QString whyNotPutInForce(const Policy& draft, const Actor& actor, const Directory& directory);

/// The draft as the version that is in force from `now` on. NotPermitted: a problem refuses it
/// (core/policy/PolicyProblems.h), it changes nothing, or whyNotPutInForce().
Result<Policy> putInForce(
    const PolicySet& set,
    const Policy& draft,
    const Actor& actor,
    const Directory& directory,
    Instant now);

/// `rows` as the next draft of `set`, edited by `actor` too.
Policy draftOf(const PolicySet& set, const Policy& edited, const Actor& actor);

} // namespace cb
