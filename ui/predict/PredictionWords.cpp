// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predict/PredictionWords.h"

#include <QLocale>

#include <cmath>

namespace cb {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar thinSpace(0x2009);
constexpr QChar minusSign(0x2212);
constexpr double wholeFrom = 9.95; ///< percent: what would round to 10.0 has no decimals

QString figure(double percent, double greatest)
{
    return QLocale().toString(percent, 'f', greatest >= wholeFrom ? 0 : 1);
}

} // namespace

QString PredictionWords::percent(double share)
{
    return figure(100 * share, 100 * share) + thinSpace + u'%';
}

QString PredictionWords::range(const Interval& range)
{
    return u"%1–%2%3%"_s.arg(
        figure(100 * range.low, 100 * range.high),
        figure(100 * range.high, 100 * range.high),
        thinSpace);
}

QString PredictionWords::chance(const ChangeChance& chance)
{
    switch (chance.state) {
    case PredictionState::Ok:
        return percent(chance.chance);
    case PredictionState::FewData:
        return tr("few data");
    case PredictionState::NotEnoughHistory:
        return {};
    }
    Q_UNREACHABLE();
}

QString PredictionWords::chanceWithRange(const ChangeChance& chance)
{
    switch (chance.state) {
    case PredictionState::Ok:
        return tr("%1 (%2)", "chance, its range").arg(percent(chance.chance), range(chance.range));
    case PredictionState::FewData:
        return tr("few data, base rate %1").arg(percent(chance.chance));
    case PredictionState::NotEnoughHistory:
        return tr("not enough history");
    }
    Q_UNREACHABLE();
}

QString PredictionWords::title(RiskLabel label)
{
    switch (label) {
    case RiskLabel::Failure:
        return tr("Chance of failure");
    case RiskLabel::IncidentAfter:
        return tr("Chance of an incident within 7 days");
    case RiskLabel::MoreIncidents:
        return tr("Chance of more incidents than before");
    }
    Q_UNREACHABLE();
}

QString PredictionWords::spoken(const ChangeChance& chance, RiskLabel label)
{
    if (!chance.isShown()) {
        return {};
    }
    const double share = 100 * chance.chance;
    const QString value = figure(share, share);
    QString text;
    switch (label) {
    case RiskLabel::Failure:
        text = tr("chance of failure %1 percent").arg(value);
        break;
    case RiskLabel::IncidentAfter:
        text = tr("chance of an incident within 7 days %1 percent").arg(value);
        break;
    case RiskLabel::MoreIncidents:
        text = tr("chance of more incidents than before %1 percent").arg(value);
        break;
    }
    return chance.state == PredictionState::FewData
        ? tr("%1, the base rate because of few data", "a chance").arg(text)
        : text;
}

QString PredictionWords::points(double points)
{
    const QString size = QLocale().toString(std::abs(points), 'f', 1);
    return (points < 0 ? QString(minusSign) : u"+"_s) + size;
}

QString PredictionWords::pointsSpoken(double points)
{
    const QString size = QLocale().toString(std::abs(points), 'f', 1);
    return points < 0 ? tr("lowers it by %1 points").arg(size)
                      : tr("raises it by %1 points").arg(size);
}

QString PredictionWords::countNoun(RiskLabel label)
{
    switch (label) {
    case RiskLabel::Failure:
        return tr("failures");
    case RiskLabel::IncidentAfter:
        return tr("changes followed by an incident");
    case RiskLabel::MoreIncidents:
        return tr("changes followed by more incidents");
    }
    Q_UNREACHABLE();
}

QString PredictionWords::number(double count)
{
    constexpr double fine = 0.95; // below it, two decimals
    return QLocale().toString(count, 'f', count < fine ? 2 : 1);
}

QString PredictionWords::expected(double count, RiskLabel label)
{
    return tr("%1 %2 expected", "number, failures").arg(number(count), countNoun(label));
}

QString PredictionWords::sum(const std::vector<ChangeChance>& chances)
{
    double sum = 0;
    int few = 0;
    int shown = 0;
    for (const ChangeChance& chance : chances) {
        sum += chance.isShown() ? chance.chance : 0;
        shown += chance.isShown() ? 1 : 0;
        few += chance.state == PredictionState::FewData ? 1 : 0;
    }
    if (shown == 0) {
        return {};
    }
    QStringList parts{tr("sum of chances %1").arg(number(sum))};
    if (few > 0) {
        parts.append(tr("%n by the base rate", nullptr, few));
    }
    if (const int without = static_cast<int>(chances.size()) - shown; without > 0) {
        parts.append(tr("%n without a chance", nullptr, without));
    }
    return parts.join(u", "_s);
}

QString PredictionWords::moved(const ChangeChance& now, const ChangeChance& then, RiskLabel label)
{
    constexpr double leastPoints = 0.05; // rounds to nothing
    if (std::abs(100 * (then.chance - now.chance)) < leastPoints) {
        return tr("%1: %2, unchanged", "chance of failure").arg(title(label), percent(then.chance));
    }
    const QString arrow = u"%1 → %2"_s.arg(percent(now.chance), percent(then.chance));
    return tr("%1: %2, %3 points", "chance of failure, from → to, difference")
        .arg(title(label), arrow, points(100 * (then.chance - now.chance)));
}

QString PredictionWords::outcome(const SimilarChange& change)
{
    QStringList parts;
    if (change.outcome) {
        switch (*change.outcome) {
        case ClosureCode::Successful:
            parts.append(tr("succeeded"));
            break;
        case ClosureCode::SuccessfulWithIssues:
            parts.append(tr("succeeded with issues"));
            break;
        case ClosureCode::Unsuccessful:
            parts.append(tr("failed"));
            break;
        case ClosureCode::BackedOut:
            parts.append(tr("backed out"));
            break;
        }
    } else {
        parts.append(tr("outcome not recorded"));
    }
    if (change.incidents > 0) {
        parts.append(tr("%n incident(s) after", nullptr, change.incidents));
    }
    return parts.join(u", "_s);
}

ChanceLook PredictionWords::look(
    const ChangeChance& chance, double base, std::optional<double> usual, double top)
{
    ChanceLook look;
    look.chance = chance.chance;
    look.range = chance.range;
    look.base = base;
    look.usual = usual;
    look.isFew = chance.state != PredictionState::Ok;
    look.top = top;
    return look;
}

} // namespace cb
