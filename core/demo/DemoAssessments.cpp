// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoAssessments.h"

#include "core/risk/RecordAnswers.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb::demo {
namespace {

constexpr int drawsPerCell = 40;
constexpr double assessedShare = 0.9; ///< the others got their level by hand
constexpr double assessedTwiceShare = 0.15;

/// What the change itself says; the rest of the answers is drawn.
RecordFacts factsOf(const Change& change)
{
    RecordFacts facts;
    facts.items = static_cast<int>(change.items.size());
    if (change.backoutMs > 0) {
        facts.backoutMinutes = static_cast<int>(change.backoutMs / msPerMinute);
    }
    return facts;
}

/// Draws answers that give what is wanted.
class AnswerDraw
{
public:
    AnswerDraw(const Questionnaire& model, const Change& change, DemoRandom& random)
        : m_model(model)
        , m_fixed(recordAnswers(model, factsOf(change)))
        , m_random(random)
    {}

    /// Answers that give `level`; nothing where the change's own facts forbid all that were drawn.
    std::optional<Answers> answersFor(RiskLevel level)
    {
        QList<int> cells;
        for (int cell = 0; cell < matrixCells; ++cell) {
            if (m_model.levels[static_cast<std::size_t>(cell)] == level) {
                cells.append(cell);
            }
        }
        // Any order, so that all cells of a level are filled.
        for (qsizetype i = cells.size() - 1; i > 0; --i) {
            cells.swapItemsAt(i, m_random.below(static_cast<int>(i) + 1));
        }
        for (const int cell : std::as_const(cells)) {
            Answers answers;
            const bool isReached = draw(m_model.impact, cell % matrixSteps + 1, answers)
                && draw(m_model.likelihood, cell / matrixSteps + 1, answers);
            if (isReached) {
                return answers;
            }
        }
        return std::nullopt;
    }

private:
    bool draw(const QuestionnaireSide& side, int value, Answers& answers)
    {
        for (int attempt = 0; attempt < drawsPerCell; ++attempt) {
            int points = 0;
            Answers drawn;
            for (const Question& question : side.questions) {
                const Answer answer = answerTo(question, value);
                points += question.choices[answer.choice].points * question.weight;
                drawn.insert(question.key, answer);
            }
            if (side.valueOf(points) == value) {
                answers.insert(drawn);
                return true;
            }
        }
        return false;
    }

    /// Near the wanted value, and anywhere else at times.
    Answer answerTo(const Question& question, int value)
    {
        if (const auto fixed = m_fixed.constFind(question.key); fixed != m_fixed.constEnd()) {
            return *fixed;
        }
        const auto last = static_cast<int>(question.choices.size()) - 1;
        const int near = ((value - 1) * last + 2) / (matrixSteps - 1);
        return {qBound(0, near + m_random.between(-1, 1), last), false, {}};
    }

    const Questionnaire& m_model;
    Answers m_fixed;
    DemoRandom& m_random;
};

/// After it was opened, before the work and before now.
Instant assessedAt(const Change& change, const DemoTime& time, DemoRandom& random)
{
    const Instant opened = change.openedAt.value_or(time.now.plusMs(-msPerDay));
    const Instant until = std::min(change.plannedStart.value_or(time.now), time.now);
    const qint64 room = std::clamp<qint64>(until.ms - opened.ms, msPerMinute, 2 * msPerDay);
    return std::min(opened.plusMs(random.msBelow(room)), time.now);
}

} // namespace

Questionnaire demoQuestionnaire()
{
    Questionnaire model = englishQuestionnaire();
    model.version = 4;
    return model;
}

std::vector<Assessment> assessAll(
    const Company& company,
    const DemoTime& time,
    const std::vector<DemoChange>& changes,
    DemoRandom& random)
{
    const Questionnaire model = demoQuestionnaire();
    std::vector<Assessment> made;
    for (const DemoChange& planned : changes) {
        const Change& change = planned.change;
        if (!change.risk || !random.chance(assessedShare)) {
            continue;
        }
        AnswerDraw draw(model, change, random);
        const auto add = [&](RiskLevel level, Instant at, std::optional<PersonId> by) {
            if (const std::optional<Answers> answers = draw.answersFor(level)) {
                Assessment assessment = assessmentOf(model, *answers);
                assessment.id = {random.id(at)};
                assessment.change = change.id;
                assessment.assessedBy = by;
                assessment.assessedAt = at;
                made.push_back(assessment);
            }
        };
        const Instant at = assessedAt(change, time, random);
        const auto& manager =
            company.persons[static_cast<std::size_t>(company.managers[static_cast<std::size_t>(
                random.below(static_cast<int>(company.managers.size())))])];
        if (random.chance(assessedTwiceShare) && *change.risk > RiskLevel::VeryLow) {
            // The owner saw less in it; a change manager looked again.
            const auto lower = static_cast<RiskLevel>(static_cast<int>(*change.risk) - 1);
            add(lower, at, change.requester);
            add(*change.risk, std::min(at.plusMs(random.msBelow(msPerDay)), time.now), manager.id);
        } else {
            add(*change.risk, at, change.requester);
        }
    }
    return made;
}

} // namespace cb::demo
