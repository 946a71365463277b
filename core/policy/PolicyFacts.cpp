// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/PolicyFacts.h"

#include "core/policy/PolicySet.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// The newest deployment of the change that ended well outside its own environment.
void findTestRun(const BoardSnapshot& snapshot, const Change& change, PolicyFacts& facts)
{
    const int self = snapshot.changes->rowOf(change.id);
    const DeploymentColumns& deployments = *snapshot.deployments;
    for (int row = 0; self != noRow && row < deployments.size(); ++row) {
        const auto r = static_cast<std::size_t>(row);
        if (deployments.changes[r] != self
            || deployments.outcomes[r] != DeploymentOutcome::Succeeded
            || deployments.finishedAts[r] == noInstant)
        {
            continue;
        }
        const QString environment = deployments.strings.at(deployments.environments[r]);
        const bool isElsewhere = !environment.isEmpty()
            && environment.compare(change.environment, Qt::CaseInsensitive) != 0;
        if (isElsewhere && (!facts.testedAt || facts.testedAt->ms < deployments.finishedAts[r])) {
            facts.testedAt = Instant{deployments.finishedAts[r]};
            facts.testedIn = environment;
        }
    }
}

/// Words of the texts and keys of the references that are numbers of incidents on the board.
QStringList namedIncidents(const IncidentColumns& incidents, const Change& change)
{
    static const QRegularExpression notOfNumber(u"[^\\w\\-/.]+"_s);
    QSet<QString> words;
    for (const QString& text : {change.title, change.description, change.justification}) {
        for (QString word : text.split(notOfNumber, Qt::SkipEmptyParts)) {
            while (word.endsWith(u'.') || word.endsWith(u'-') || word.endsWith(u'/')) {
                word.chop(1);
            }
            const bool hasFigure = std::any_of(
                word.cbegin(), word.cend(), [](QChar character) { return character.isDigit(); });
            if (hasFigure) {
                words.insert(word);
            }
        }
    }
    for (const ExternalReference& reference : change.references) {
        words.insert(reference.key);
    }
    QStringList found;
    for (int row = 0; !words.isEmpty() && row < incidents.size(); ++row) {
        if (const QString number = incidents.numbers.at(row); words.contains(number)) {
            found.append(number);
        }
    }
    return found;
}

} // namespace

const PolicyRow* PolicyRules::rowFor(const Change& change) const
{
    const int row = firingRow(policy, question(change));
    return row < 0 ? nullptr : &policy.rows.at(row);
}

PolicyRules rulesFor(
    const Policy& policy,
    const BoardSnapshot& snapshot,
    const Change& change,
    Instant now,
    std::optional<int> tier)
{
    PolicyRules rules{policy, {}};
    PolicyFacts& facts = rules.facts;
    facts.directory = snapshot.directory;
    facts.tier = tier.value_or(questionOf(snapshot, change).tier);
    facts.now = now;
    facts.zone = snapshot.zone();
    const PolicyRow* row = rules.rowFor(change);
    const auto asks = [row](PolicyEvidence evidence) {
        return row != nullptr && row->evidence.contains(evidence);
    };
    if (change.type == ChangeType::Standard && asks(PolicyEvidence::ModelNotSuspended)) {
        const StandardModels models = StandardModels::from(*snapshot.documents);
        if (const StandardModel* model = models.find(change.standardModel)) {
            facts.model = standingOf(*model, snapshot);
        }
    }
    if (asks(PolicyEvidence::TestRun)) {
        findTestRun(snapshot, change, facts);
    }
    if (asks(PolicyEvidence::NamedIncident)) {
        facts.incidents = namedIncidents(*snapshot.incidents, change);
    }
    return rules;
}

PolicyRules rulesFor(const BoardSnapshot& snapshot, const Change& change, Instant now)
{
    return rulesFor(policyInForce(snapshot), snapshot, change, now);
}

} // namespace cb
