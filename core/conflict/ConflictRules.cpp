// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/ConflictRules.h"

#include "core/base/Tr.h"
#include "core/domain/BoardSnapshot.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

Error badMember(const QString& name, const QString& wanted)
{
    return {
        ErrorKind::BadInput,
        Tr::tr("The rules of conflicts: \"%1\" must be %2.").arg(name, wanted),
        {}};
}

Result<int> depthIn(const QJsonObject& content, const QString& name, int otherwise, int most)
{
    const QJsonValue value = content.value(name);
    if (value.isUndefined()) {
        return otherwise;
    }
    const int depth = value.toInt(-1);
    if (depth < 1 || depth > most) {
        return badMember(name, Tr::tr("a number from 1 to %1").arg(most));
    }
    return depth;
}

} // namespace

Result<ConflictRules> conflictRulesFromJson(const QJsonObject& content)
{
    ConflictRules rules;
    const QJsonValue kinds = content.value(u"kinds");
    if (!kinds.isUndefined()) {
        if (!kinds.isArray()) {
            return badMember(u"kinds"_s, Tr::tr("a list of kinds"));
        }
        rules.isOn.fill(false);
        for (const QJsonValue& text : kinds.toArray()) {
            const auto kind = fromText<ConflictKind>(text.toString());
            if (!kind) {
                return badMember(u"kinds"_s, Tr::tr("a list of kinds"));
            }
            rules.isOn[static_cast<std::size_t>(*kind)] = true;
        }
    }
    const Result<int> depth =
        depthIn(content, u"related_depth"_s, rules.relatedDepth, ConflictRules::maxRelatedDepth);
    if (!depth) {
        return depth.error();
    }
    const Result<int> warnsFrom = depthIn(
        content,
        u"related_warns_from"_s,
        rules.relatedWarnsFrom,
        ConflictRules::maxRelatedDepth + 1);
    if (!warnsFrom) {
        return warnsFrom.error();
    }
    rules.relatedDepth = depth.value();
    rules.relatedWarnsFrom = warnsFrom.value();
    return rules;
}

NamedDocument documentOf(const ConflictRules& rules)
{
    QJsonArray kinds;
    for (int kind = 0; kind < conflictKindCount; ++kind) {
        if (rules.has(static_cast<ConflictKind>(kind))) {
            kinds.append(QString(toText(static_cast<ConflictKind>(kind))));
        }
    }
    return {
        conflictRulesDocument,
        conflictRulesName,
        {{u"kinds"_s, kinds},
         {u"related_depth"_s, rules.relatedDepth},
         {u"related_warns_from"_s, rules.relatedWarnsFrom}}};
}

ConflictRules conflictRulesOf(const BoardSnapshot& snapshot)
{
    for (const NamedDocument& document : *snapshot.documents) {
        if (document.kind == conflictRulesDocument && document.name == conflictRulesName) {
            return conflictRulesFromJson(document.content).value_or(ConflictRules{});
        }
    }
    return {};
}

ConflictSeverity severityOf(ConflictKind kind)
{
    const bool onlyWarns = kind == ConflictKind::SameService || kind == ConflictKind::SameAssignee;
    return onlyWarns ? ConflictSeverity::Warns : ConflictSeverity::Blocks;
}

ConflictSeverity severityOfRelated(int steps, const ConflictRules& rules)
{
    return steps < rules.relatedWarnsFrom ? ConflictSeverity::Blocks : ConflictSeverity::Warns;
}

ConflictSeverity severityOfOutside(OutsideKind kind)
{
    return kind == OutsideKind::Misses ? ConflictSeverity::Blocks : ConflictSeverity::Warns;
}

} // namespace cb
