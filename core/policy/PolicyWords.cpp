// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/PolicyWords.h"

#include "core/base/DayPattern.h"
#include "core/base/Tr.h"
#include "core/domain/WallTime.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace cb::policyWords {
namespace {

QString any()
{
    return Tr::tr("any", "of a column of the policy");
}

QString shortRisk(RiskLevel risk)
{
    static constexpr std::array letters{"VL", "L", "M", "H", "VH"};
    return QString::fromLatin1(letters[static_cast<std::size_t>(risk)]);
}

/// "M to VH", "L, H"
QString risksOf(const QList<RiskLevel>& risks)
{
    const bool isRun = risks.size() > 2
        && static_cast<int>(risks.last()) - static_cast<int>(risks.first()) == risks.size() - 1;
    if (isRun) {
        return Tr::tr("%1 to %2", "levels of risk")
            .arg(shortRisk(risks.first()), shortRisk(risks.last()));
    }
    QStringList names;
    for (const RiskLevel level : risks) {
        names.append(shortRisk(level));
    }
    return names.join(", "_L1);
}

QString approversOf(const PolicyRow& row)
{
    QStringList names;
    for (const Approver who : row.approvers) {
        names.append(approver(who));
    }
    if (row.approvals == 1 && names.size() == 1) {
        return names.first();
    }
    return Tr::tr("%1 of: %2", "so many of those who approve")
        .arg(row.approvals)
        .arg(names.join(", "_L1));
}

QString groupsOf(const PolicyRow& row, const NameLookup& names)
{
    QStringList words;
    for (const GroupId& group : row.groups) {
        words.append(names.textOf({RecordKind::Group, group.value}));
    }
    return words.join(", "_L1);
}

} // namespace

QString type(ChangeType type)
{
    switch (type) {
    case ChangeType::Standard:
        return Tr::tr("Standard", "type of change");
    case ChangeType::Normal:
        return Tr::tr("Normal", "type of change");
    case ChangeType::Emergency:
        return Tr::tr("Emergency", "type of change");
    }
    Q_UNREACHABLE();
}

QString risk(RiskLevel risk)
{
    switch (risk) {
    case RiskLevel::VeryLow:
        return Tr::tr("very low", "risk");
    case RiskLevel::Low:
        return Tr::tr("low", "risk");
    case RiskLevel::Moderate:
        return Tr::tr("moderate", "risk");
    case RiskLevel::High:
        return Tr::tr("high", "risk");
    case RiskLevel::VeryHigh:
        return Tr::tr("very high", "risk");
    }
    Q_UNREACHABLE();
}

QString approver(Approver approver)
{
    switch (approver) {
    case Approver::ChangeManager:
        return Tr::tr("change manager");
    case Approver::ServiceOwner:
        return Tr::tr("service owner");
    case Approver::CabChair:
        return Tr::tr("chair of the CAB");
    case Approver::Team:
        return Tr::tr("its own team");
    case Approver::AnyTeam:
        return Tr::tr("a team");
    }
    Q_UNREACHABLE();
}

QString evidence(PolicyEvidence evidence)
{
    switch (evidence) {
    case PolicyEvidence::TestRun:
        return Tr::tr("test run");
    case PolicyEvidence::TestedBackout:
        return Tr::tr("tested backout");
    case PolicyEvidence::NamedIncident:
        return Tr::tr("named incident");
    case PolicyEvidence::ModelNotSuspended:
        return Tr::tr("model not suspended");
    case PolicyEvidence::ImplementationPlan:
        return Tr::tr("implementation plan");
    case PolicyEvidence::TestPlan:
        return Tr::tr("test plan");
    case PolicyEvidence::BackoutPlan:
        return Tr::tr("backout plan");
    case PolicyEvidence::CommunicationPlan:
        return Tr::tr("communication plan");
    }
    Q_UNREACHABLE();
}

QString column(PolicyColumn column)
{
    switch (column) {
    case PolicyColumn::Type:
        return Tr::tr("type", "of a change");
    case PolicyColumn::Risk:
        return Tr::tr("risk", "of a change");
    case PolicyColumn::Environment:
        return Tr::tr("environment");
    case PolicyColumn::Tier:
        return Tr::tr("tier", "of a service");
    }
    Q_UNREACHABLE();
}

QString cell(const PolicyRow& row, PolicyColumn column)
{
    switch (column) {
    case PolicyColumn::Type: {
        QStringList names;
        for (const ChangeType one : row.types) {
            names.append(type(one));
        }
        return names.isEmpty() ? any() : names.join(", "_L1);
    }
    case PolicyColumn::Risk:
        return row.risks.isEmpty() ? any() : risksOf(row.risks);
    case PolicyColumn::Environment: {
        const QString names = row.environments.join(", "_L1);
        return row.environments.isEmpty() ? any()
            : row.isExceptEnvironments    ? Tr::tr("not %1", "environment").arg(names)
                                          : names;
    }
    case PolicyColumn::Tier: {
        QStringList names;
        for (const int tier : row.tiers) {
            names.append(QString::number(tier));
        }
        return names.isEmpty() ? any() : names.join(", "_L1);
    }
    }
    Q_UNREACHABLE();
}

QString approvals(const PolicyRow& row, const NameLookup& names)
{
    QStringList parts;
    const QString groups = groupsOf(row, names);
    if (row.cab == CabRule::Yes) {
        parts.append(groups.isEmpty() ? Tr::tr("CAB") : Tr::tr("CAB: %1", "teams").arg(groups));
    } else if (!groups.isEmpty()) {
        parts.append(groups);
    }
    if (row.approvals > 0) {
        parts.append(approversOf(row));
    }
    if (row.cab == CabRule::Marked) {
        return parts.isEmpty() ? Tr::tr("CAB where marked")
                               : Tr::tr("CAB where marked, else %1", "who approves")
                                     .arg(parts.join(Tr::tr(" and ", "joins who approves")));
    }
    if (parts.isEmpty()) {
        return row.evidence.contains(PolicyEvidence::ModelNotSuspended)
            ? Tr::tr("none: the model was approved")
            : Tr::tr("none", "nobody approves");
    }
    return parts.join(Tr::tr(" and ", "joins who approves"));
}

QString cab(CabRule rule)
{
    switch (rule) {
    case CabRule::No:
        return Tr::tr("no");
    case CabRule::Marked:
        return Tr::tr("as marked", "whether the CAB decides");
    case CabRule::Yes:
        return Tr::tr("yes");
    }
    Q_UNREACHABLE();
}

QString leadTime(int days)
{
    return days == 0 ? QStringLiteral("0") : Tr::tr("%n day(s)", nullptr, days);
}

QString evidence(const PolicyRow& row)
{
    QStringList names;
    for (const PolicyEvidence one : row.evidence) {
        names.append(evidence(one));
    }
    return names.isEmpty() ? u"–"_s : names.join(", "_L1);
}

QString value(const PolicyQuestion& question, PolicyColumn column)
{
    switch (column) {
    case PolicyColumn::Type:
        return type(question.type).toLower();
    case PolicyColumn::Risk:
        return question.risk ? risk(*question.risk) : Tr::tr("not assessed", "risk");
    case PolicyColumn::Environment:
        return question.environment.isEmpty() ? Tr::tr("not given") : question.environment;
    case PolicyColumn::Tier:
        return question.tier == 0 ? Tr::tr("not known") : QString::number(question.tier);
    }
    Q_UNREACHABLE();
}

QString joined(QStringList words)
{
    if (words.size() < 2) {
        return words.join(QString());
    }
    const QString last = words.takeLast();
    return Tr::tr("%1 and %2", "last two of a list").arg(words.join(", "_L1), last);
}

QString day(Instant at, const QTimeZone& zone)
{
    const QDate date = WallTime::toLocal(at, zone).date;
    return u"%1 %2"_s.arg(
        QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat),
        QLocale().toString(date, monthDayPattern(QLocale())));
}

QString length(qint64 ms)
{
    const qint64 hours = std::max<qint64>(ms, 0) / msPerHour;
    const int days = static_cast<int>(hours / 24);
    const QString rest = Tr::tr("%1 h", "hours").arg(hours % 24);
    return days == 0      ? rest
        : hours % 24 == 0 ? Tr::tr("%n day(s)", nullptr, days)
                          : u"%1 %2"_s.arg(Tr::tr("%n day(s)", nullptr, days), rest);
}

} // namespace cb::policyWords
