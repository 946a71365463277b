// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/HistoryWords.h"

#include "ui/records/RecordWords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

struct HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(cb::HistoryWords)
};

constexpr qsizetype longestValue = 60;

QString cut(const QString& text)
{
    const QString line = text.simplified();
    return line.size() > longestValue ? line.left(longestValue - 1) + u'…' : line;
}

QString namesOf(RecordKind kind, const QString& value, const NameLookup& names)
{
    QStringList words;
    for (const QString& part : value.split(u';', Qt::SkipEmptyParts)) {
        const QUuid id(part.trimmed());
        words.append(id.isNull() ? part.trimmed() : names.textOf({kind, id}));
    }
    return words.join(u", "_s);
}

QString fieldLine(const FieldChange& change, const NameLookup& names, const RecordTimes& times)
{
    const std::optional<ChangeField> field = fromText<ChangeField>(change.field);
    if (!field) {
        return HistoryWords::tr("%1 changed", "name of a field").arg(change.field);
    }
    const QString label = fieldLabel(*field);
    if (fieldKind(*field) == FieldKind::LongText || fieldKind(*field) == FieldKind::Json) {
        return change.before.isEmpty()
            ? HistoryWords::tr("%1 written", "name of a field").arg(label)
            : change.after.isEmpty() ? HistoryWords::tr("%1 removed", "name of a field").arg(label)
                                     : HistoryWords::tr("%1 edited", "name of a field").arg(label);
    }
    if (*field == ChangeField::State) {
        return HistoryWords::tr("%1 → %2", "old state, new state")
            .arg(
                auditValueWords(*field, change.before, names, times),
                auditValueWords(*field, change.after, names, times));
    }
    return HistoryWords::tr("%1: %2 → %3", "name of a field, old value, new value")
        .arg(
            label,
            auditValueWords(*field, change.before, names, times),
            auditValueWords(*field, change.after, names, times));
}

QString entryLine(const AuditEntry& entry, const NameLookup& names, const RecordTimes& times)
{
    if (entry.action == AuditAction::Insert) {
        return entry.origin == u"import" ? HistoryWords::tr("Imported")
                                         : HistoryWords::tr("Written");
    }
    if (entry.action == AuditAction::Remove) {
        return HistoryWords::tr("Deleted");
    }
    QStringList parts;
    for (const FieldChange& change : entry.fields) {
        parts.append(fieldLine(change, names, times));
    }
    return parts.isEmpty() ? HistoryWords::tr("Saved without a change") : parts.join(u"; "_s);
}

} // namespace

QString auditValueWords(
    ChangeField field, const QString& value, const NameLookup& names, const RecordTimes& times)
{
    if (value.isEmpty()) {
        return HistoryWords::tr("not given");
    }
    switch (fieldKind(field)) {
    case FieldKind::Choice:
        return RecordWords::choice(field, value);
    case FieldKind::Flag:
        return value == u"true" ? HistoryWords::tr("yes") : HistoryWords::tr("no");
    case FieldKind::Instant: {
        const std::optional<Instant> at = Instant::fromIso(value);
        return at ? times.instant(*at) : value;
    }
    case FieldKind::Duration:
        return RecordTimes::length(value.toLongLong() * msPerSecond);
    case FieldKind::Reference:
    case FieldKind::References:
        return cut(namesOf(fieldTarget(field), value, names));
    default:
        return cut(value);
    }
}

QList<HistoryLine> historyLines(
    const ChangeDetail& detail, const NameLookup& names, const RecordTimes& times)
{
    QList<HistoryLine> lines;
    for (const AuditEntry& entry : detail.history) {
        lines.append({entry.at, entryLine(entry, names, times), entry.author, entry.reason});
    }
    for (const Decision& decision : detail.decisions) {
        if (!decision.decidedAt) {
            continue;
        }
        const QString by = decision.decidedBy
            ? names.textOf({RecordKind::Person, decision.decidedBy->value})
            : QString();
        QString what = RecordWords::decision(decision.kind);
        if (decision.authority.kind == AuthorityKind::Cab) {
            what = HistoryWords::tr("%1 by the CAB", "decision").arg(what);
        }
        if (decision.supersedes) {
            what = HistoryWords::tr("%1, takes back an earlier decision").arg(what);
        }
        lines.append({*decision.decidedAt, what, by, decision.reason});
    }
    for (const Condition& condition : detail.conditions) {
        if (condition.metAt) {
            const QString by = condition.metBy
                ? names.textOf({RecordKind::Person, condition.metBy->value})
                : QString();
            lines.append(
                {*condition.metAt,
                 HistoryWords::tr("Condition met: %1").arg(cut(condition.text)),
                 by,
                 {}});
        }
    }
    std::stable_sort(lines.begin(), lines.end(), [](const HistoryLine& a, const HistoryLine& b) {
        return a.at > b.at;
    });
    return lines;
}

} // namespace cb
