// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/RiskWords.h"

#include "core/base/Tr.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// In the middle of a sentence.
QString lowerLevel(RiskLevel level)
{
    switch (level) {
    case RiskLevel::VeryLow:
        return Tr::tr("very low", "risk, in a sentence");
    case RiskLevel::Low:
        return Tr::tr("low", "risk, in a sentence");
    case RiskLevel::Moderate:
        return Tr::tr("moderate", "risk, in a sentence");
    case RiskLevel::High:
        return Tr::tr("high", "risk, in a sentence");
    case RiskLevel::VeryHigh:
        return Tr::tr("very high", "risk, in a sentence");
    }
    Q_UNREACHABLE();
}

} // namespace

QString riskLevelName(RiskLevel level)
{
    switch (level) {
    case RiskLevel::VeryLow:
        return Tr::tr("Very low", "risk");
    case RiskLevel::Low:
        return Tr::tr("Low", "risk");
    case RiskLevel::Moderate:
        return Tr::tr("Moderate", "risk");
    case RiskLevel::High:
        return Tr::tr("High", "risk");
    case RiskLevel::VeryHigh:
        return Tr::tr("Very high", "risk");
    }
    Q_UNREACHABLE();
}

QString riskLevelRange(RiskLevel lowest, RiskLevel highest)
{
    if (lowest == highest) {
        return riskLevelName(lowest);
    }
    const bool areNeighbours = static_cast<int>(highest) - static_cast<int>(lowest) == 1;
    return areNeighbours
        ? Tr::tr("%1 or %2", "levels of risk").arg(riskLevelName(lowest), lowerLevel(highest))
        : Tr::tr("%1 to %2", "levels of risk").arg(riskLevelName(lowest), lowerLevel(highest));
}

QString impactName(int value)
{
    switch (value) {
    case 1:
        return Tr::tr("Negligible", "impact");
    case 2:
        return Tr::tr("Minor", "impact");
    case 3:
        return Tr::tr("Moderate", "impact");
    case 4:
        return Tr::tr("Major", "impact");
    default:
        return Tr::tr("Severe", "impact");
    }
}

QString likelihoodName(int value)
{
    switch (value) {
    case 1:
        return Tr::tr("Rare", "likelihood");
    case 2:
        return Tr::tr("Unlikely", "likelihood");
    case 3:
        return Tr::tr("Possible", "likelihood");
    case 4:
        return Tr::tr("Likely", "likelihood");
    default:
        return Tr::tr("Almost sure", "likelihood");
    }
}

QString crossText(int impact, int likelihood)
{
    return u"%1 × %2"_s.arg(impact).arg(likelihood);
}

QString crossText(const RiskScore& score)
{
    const QString from = crossText(score.impact.lowest, score.likelihood.lowest);
    const QString to = crossText(score.impact.highest, score.likelihood.highest);
    return from == to ? from : Tr::tr("%1 to %2", "impact times likelihood").arg(from, to);
}

QString limitsText(const QuestionnaireSide& side)
{
    QStringList parts;
    int from = 0;
    for (std::size_t i = 0; i < side.limits.size(); ++i) {
        const int to = side.limits[i];
        const QString range = from == to ? QString::number(to) : u"%1–%2"_s.arg(from).arg(to);
        parts.append(Tr::tr("%1 gives %2", "points, value").arg(range).arg(i + 1));
        from = to + 1;
    }
    parts.append(
        Tr::tr("over %1 gives %2", "points, value").arg(side.limits.back()).arg(matrixSteps));
    return parts.join(u", "_s);
}

QString scoreText(const Questionnaire& model, const RiskScore& score)
{
    const SideScore& impact = score.impact;
    const SideScore& likelihood = score.likelihood;
    const QString levelNow = lowerLevel(score.lowest);
    if (score.open() == 0) {
        return Tr::tr("%1 + %2 points: %3 × %4 = %5, %6.")
            .arg(impact.least)
            .arg(likelihood.least)
            .arg(impact.lowest)
            .arg(likelihood.lowest)
            .arg(impact.lowest * likelihood.lowest)
            .arg(levelNow);
    }
    if (score.open() == model.questionCount()) {
        return Tr::tr("Nothing is answered yet.");
    }
    return Tr::tr("%1 + %2 points so far: %3 × %4 = %5, %6.")
               .arg(impact.least)
               .arg(likelihood.least)
               .arg(impact.lowest)
               .arg(likelihood.lowest)
               .arg(impact.lowest * likelihood.lowest)
               .arg(levelNow)
        + u' '
        + Tr::tr(
              "With the %n open answer(s) at the worst: %1 × %2 = %3, %4.", nullptr, score.open())
              .arg(impact.highest)
              .arg(likelihood.highest)
              .arg(impact.highest * likelihood.highest)
              .arg(lowerLevel(score.highest));
}

} // namespace cb
