// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/RecordAnswers.h"

#include "core/base/Tr.h"

#include <QMultiHash>
#include <QSet>

#include <algorithm>
#include <limits>

namespace cb {
namespace {

/// So many without a failure are "often".
constexpr int oftenCount = 3;

/// The CIs and all that needs them, directly or through others.
QSet<ItemId> reachedItems(const Directory& directory, const QList<ItemId>& items)
{
    QMultiHash<ItemId, ItemId> needing;
    for (const Dependency& dependency : directory.dependencies) {
        needing.insert(dependency.upstream, dependency.downstream);
    }
    QSet<ItemId> reached(items.begin(), items.end());
    QList<ItemId> waiting = items;
    while (!waiting.isEmpty()) {
        const auto [first, last] = needing.equal_range(waiting.takeLast());
        for (auto item = first; item != last; ++item) {
            if (!reached.contains(*item)) {
                reached.insert(*item);
                waiting.append(*item);
            }
        }
    }
    return reached;
}

void countServices(const Directory& directory, const Change& change, RecordFacts& facts)
{
    QSet<ServiceId> services;
    if (change.service) {
        services.insert(*change.service);
    }
    const QSet<ItemId> items = reachedItems(directory, change.items);
    for (const ItemId& item : items) {
        const int row = directory.rowOf(item);
        if (row != noRow && directory.items[row].service) {
            services.insert(*directory.items[row].service);
        }
    }
    for (const ServiceId& service : std::as_const(services)) {
        const int row = directory.rowOf(service);
        const int tier = row == noRow ? 0 : directory.services[row].criticality;
        facts.tierOne += tier == 1 ? 1 : 0;
        facts.tierOneOrTwo += tier == 1 || tier == 2 ? 1 : 0;
    }
    facts.services = static_cast<int>(services.size());
}

/// Finds closed changes like one.
class LikeFinder
{
public:
    LikeFinder(const BoardSnapshot& snapshot, const Change& change)
        : m_changes(*snapshot.changes)
        , m_change(change)
        , m_service(
              change.service ? static_cast<qint32>(snapshot.directory->rowOf(*change.service))
                             : noRow)
        , m_category(m_changes.strings.find(change.category))
        , m_model(m_changes.strings.find(change.standardModel))
        , m_before(
              change.plannedStart ? change.plannedStart->ms : std::numeric_limits<qint64>::max())
    {}

    bool canTell() const
    {
        return !m_change.standardModel.isEmpty()
            || (m_service != noRow && !m_change.category.isEmpty());
    }

    bool isLike(int row) const
    {
        const auto r = static_cast<std::size_t>(row);
        if (m_changes.closures[r] == 0 || m_changes.idAt(row) == m_change.id) {
            return false;
        }
        const qint64 known =
            m_changes.closedAts[r] != noInstant ? m_changes.closedAts[r] : m_changes.actualEnds[r];
        if (known == noInstant || known > m_before) {
            return false;
        }
        if (!m_change.standardModel.isEmpty()) {
            return m_changes.models[r] == m_model;
        }
        return m_changes.services[r] == m_service && m_changes.categories[r] == m_category;
    }

private:
    const ChangeColumns& m_changes;
    const Change& m_change;
    qint32 m_service;
    qint64 m_category; ///< -1: no change has it
    qint64 m_model;
    qint64 m_before;
};

void countLikes(const BoardSnapshot& snapshot, const Change& change, RecordFacts& facts)
{
    const LikeFinder finder(snapshot, change);
    facts.hasLikes = finder.canTell();
    const int assignee =
        change.assignee ? snapshot.directory->rowOf(*change.assignee) : static_cast<int>(noRow);
    if (assignee != noRow) {
        facts.assignee = snapshot.directory->persons[assignee].name;
    }
    const ChangeColumns& changes = *snapshot.changes;
    for (int row = 0; facts.hasLikes && row < changes.size(); ++row) {
        if (!finder.isLike(row)) {
            continue;
        }
        const auto r = static_cast<std::size_t>(row);
        const auto closure = static_cast<ClosureCode>(changes.closures[r] - 1);
        const bool hasFailed =
            closure == ClosureCode::Unsuccessful || closure == ClosureCode::BackedOut;
        ++facts.doneBefore;
        facts.failedBefore += hasFailed ? 1 : 0;
        facts.doneByAssignee += assignee != noRow && changes.assignees[r] == assignee ? 1 : 0;
    }
}

/// The choice of a figure by the limits of the choices; the last one takes all that is more.
int choiceByLimit(const Question& question, int figure)
{
    const auto fits = [figure](const Choice& choice) {
        return !choice.limit || figure <= *choice.limit;
    };
    const auto found = std::find_if(question.choices.begin(), question.choices.end(), fits);
    return static_cast<int>(
        std::min(found - question.choices.begin(), question.choices.size() - 1));
}

RecordAnswer servicesAnswer(const Question& question, const RecordFacts& facts)
{
    if (facts.services == 0) {
        return {};
    }
    const int rank = facts.tierOne > 1 ? 3 : facts.tierOneOrTwo > 0 ? 2 : 1;
    const auto last = static_cast<int>(question.choices.size()) - 1;
    QString evidence = Tr::tr("%n service(s) reached", nullptr, facts.services);
    if (facts.tierOne > 0) {
        evidence = Tr::tr("%n service(s) reached, %1 of tier 1", nullptr, facts.services)
                       .arg(facts.tierOne);
    }
    return {rank == 3 ? last : std::min(rank, last), evidence};
}

RecordAnswer doneBeforeAnswer(const Question& question, const RecordFacts& facts)
{
    if (!facts.hasLikes) {
        return {};
    }
    const auto last = static_cast<int>(question.choices.size()) - 1;
    if (facts.doneBefore == 0) {
        return {last, Tr::tr("none like it")};
    }
    QString evidence = Tr::tr("%n like it, none failed", nullptr, facts.doneBefore);
    if (facts.failedBefore > 0) {
        evidence =
            Tr::tr("%n like it, %1 failed", nullptr, facts.doneBefore).arg(facts.failedBefore);
    }
    const bool isOften = facts.doneBefore >= oftenCount && facts.failedBefore == 0;
    return {isOften ? 0 : std::min(facts.doneBefore == 1 ? 2 : 1, last), evidence};
}

RecordAnswer experienceAnswer(const RecordFacts& facts)
{
    if (!facts.hasLikes || facts.assignee.isEmpty()) {
        return {};
    }
    // That somebody did none does not say that nobody else is there.
    return {
        facts.doneByAssignee > 0 ? std::optional(0) : std::nullopt,
        Tr::tr("%1 did %n like it", nullptr, facts.doneByAssignee).arg(facts.assignee)};
}

} // namespace

RecordFacts recordFacts(const BoardSnapshot& snapshot, const Change& change)
{
    RecordFacts facts;
    facts.items = static_cast<int>(change.items.size());
    if (change.backoutMs > 0) {
        facts.backoutMinutes = static_cast<int>((change.backoutMs + msPerMinute - 1) / msPerMinute);
    }
    countServices(*snapshot.directory, change, facts);
    countLikes(snapshot, change, facts);
    return facts;
}

RecordAnswer recordAnswer(const Question& question, const RecordFacts& facts)
{
    if (question.choices.isEmpty()) {
        return {};
    }
    switch (question.source) {
    case AnswerSource::None:
        return {};
    case AnswerSource::Services:
        return servicesAnswer(question, facts);
    case AnswerSource::Backout:
        if (!facts.backoutMinutes) {
            return {};
        }
        return {
            choiceByLimit(question, *facts.backoutMinutes),
            Tr::tr("backout %1 min").arg(*facts.backoutMinutes)};
    case AnswerSource::DoneBefore:
        return doneBeforeAnswer(question, facts);
    case AnswerSource::Items:
        if (facts.items == 0) {
            return {};
        }
        return {choiceByLimit(question, facts.items), Tr::tr("%n CI(s)", nullptr, facts.items)};
    case AnswerSource::Experience:
        return experienceAnswer(facts);
    }
    Q_UNREACHABLE();
}

Answers recordAnswers(const Questionnaire& model, const RecordFacts& facts)
{
    Answers answers;
    for (int i = 0; i < model.questionCount(); ++i) {
        const Question& question = model.question(i);
        if (const RecordAnswer answer = recordAnswer(question, facts); answer.choice) {
            answers.insert(question.key, {*answer.choice, true, {}});
        }
    }
    return answers;
}

Answers startingAnswers(
    const Questionnaire& model, const RecordFacts& facts, const Assessment* last)
{
    Answers answers = recordAnswers(model, facts);
    const Answers before = last ? answersOf(model, *last) : Answers();
    for (auto given = before.cbegin(); given != before.cend(); ++given) {
        const auto record = answers.constFind(given.key());
        const bool isOverruled = record != answers.constEnd() && record->choice != given->choice
            && !given->reason.isEmpty();
        if (record == answers.constEnd() || isOverruled) {
            answers.insert(given.key(), {given->choice, false, given->reason});
        }
    }
    return answers;
}

} // namespace cb
