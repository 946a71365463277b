// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/PolicySet.h"

#include "core/base/Tr.h"
#include "core/domain/DocumentEdits.h"
#include "core/policy/PolicyProblems.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {

PolicySet::PolicySet()
    : m_versions({builtInPolicy()})
{}

PolicySet PolicySet::from(const QList<NamedDocument>& documents)
{
    PolicySet set;
    QList<Policy> versions;
    for (const NamedDocument& document : documents) {
        const bool isDraft = document.kind == policyDraftDocument;
        if ((!isDraft && document.kind != policyDocument) || isDropped(document)) {
            continue;
        }
        Result<Policy> policy = policyFromJson(document.content);
        if (!policy) {
            set.m_unusable.append(u"%1: %2"_s.arg(document.name, policy.error().what));
        } else if (isDraft) {
            set.m_draft = *std::move(policy);
        } else {
            versions.append(*std::move(policy));
        }
    }
    if (!versions.isEmpty()) {
        std::sort(versions.begin(), versions.end(), [](const Policy& a, const Policy& b) {
            return a.version > b.version;
        });
        set.m_versions = versions;
        set.m_isBuiltIn = false;
    }
    if (set.m_draft && set.m_draft->version <= set.inForce().version) {
        set.m_draft.reset();
    }
    return set;
}

const Policy* PolicySet::find(int version) const
{
    const auto found = std::find_if(m_versions.begin(), m_versions.end(), [version](const auto& p) {
        return p.version == version;
    });
    return found == m_versions.end() ? nullptr : &*found;
}

Policy policyInForce(const BoardSnapshot& snapshot)
{
    return PolicySet::from(*snapshot.documents).inForce();
}

QString whyNotDraft(const Actor& actor)
{
    return actor.has(Role::ChangeManager) || actor.has(Role::CabChair)
            || actor.has(Role::Administrator)
        ? QString()
        : Tr::tr("A change manager, the chair of the CAB or an administrator can edit it.");
}

QString whyNotPutInForce(const Policy& draft, const Actor& actor, const Directory& directory)
{
    if (!actor.has(Role::ChangeManager) && !actor.has(Role::CabChair)) {
        return Tr::tr("A change manager or the chair of the CAB who did not draft it can.");
    }
    if (!hasRoles(directory)) {
        return {};
    }
    if (actor.person && draft.drafters.contains(*actor.person)) {
        return Tr::tr(
            "You drafted it, so another change manager or the chair of the CAB puts it in force.");
    }
    return {};
}

Result<Policy> putInForce(
    const PolicySet& set,
    const Policy& draft,
    const Actor& actor,
    const Directory& directory,
    Instant now)
{
    const QList<PolicyProblem> problems = problemsOf(draft, directory);
    const QString why = refuses(problems) ? problems.first().text
        : draft.hasSameRules(set.inForce())
        ? Tr::tr("It has the same rules as version %1.").arg(set.inForce().version)
        : draft.version <= set.inForce().version
        ? Tr::tr("Version %1 is in force already.").arg(set.inForce().version)
        : whyNotPutInForce(draft, actor, directory);
    if (!why.isEmpty()) {
        return Error{ErrorKind::NotPermitted, why, {}};
    }
    Policy inForce = draft;
    inForce.putInForceBy = actor.name;
    inForce.inForceSince = now;
    return inForce;
}

Policy draftOf(const PolicySet& set, const Policy& edited, const Actor& actor)
{
    Policy draft = edited;
    draft.version = set.inForce().version + 1;
    draft.putInForceBy.clear();
    draft.inForceSince.reset();
    draft.drafters = set.draft() ? set.draft()->drafters : QList<PersonId>();
    QStringList names =
        set.draft() ? set.draft()->draftedBy.split(", "_L1, Qt::SkipEmptyParts) : QStringList();
    if (actor.person && !draft.drafters.contains(*actor.person)) {
        draft.drafters.append(*actor.person);
    }
    if (!actor.name.isEmpty() && !names.contains(actor.name)) {
        names.append(actor.name);
    }
    draft.draftedBy = names.join(", "_L1);
    return draft;
}

} // namespace cb
