// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/SequenceWords.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr qsizetype mostNames = 6;

struct Link
{
    int before = noRow;
    int after = noRow;
};

bool isOverlapping(const ChangeColumns& changes, const Link& link)
{
    const auto first = changes.plannedWindow(link.before);
    const auto second = changes.plannedWindow(link.after);
    return first && second && second->start < first->end;
}

/// The number of the other end of a link, and what the line shows.
QString linkName(const SequencePlan& plan, const Link& link, int other)
{
    const ChangeColumns& changes = *plan.index.changes();
    QStringList notes;
    if (plan.isCriticalLink(link.before, link.after)) {
        notes.append(SequenceWords::tr("critical path"));
    }
    if (isOverlapping(changes, link)) {
        notes.append(SequenceWords::tr("overlapping", "a follower starts before the end"));
    }
    const QString number = changes.numbers.at(other);
    return notes.isEmpty() ? number : u"%1 (%2)"_s.arg(number, notes.join(u", "_s));
}

QString joined(QStringList names)
{
    if (const qsizetype rest = names.size() - mostNames; rest > 0) {
        names.resize(mostNames);
        names.append(SequenceWords::tr("%n more", "changes", static_cast<int>(rest)));
    }
    return names.join(u", "_s);
}

} // namespace

QString SequenceWords::spoken(const SequencePlan& plan, int row)
{
    QStringList before;
    for (const qint32 other : plan.index.predecessorsOf(row)) {
        if (other != noRow) {
            before.append(linkName(plan, {other, row}, other));
        }
    }
    QStringList after;
    for (const qint32 other : plan.index.followersOf(row)) {
        after.append(linkName(plan, {row, other}, other));
    }
    QStringList parts;
    if (!before.isEmpty()) {
        parts.append(tr("follows %1", "changes").arg(joined(before)));
    }
    if (!after.isEmpty()) {
        parts.append(tr("is followed by %1", "changes").arg(joined(after)));
    }
    return parts.join(u"; "_s);
}

} // namespace cb
