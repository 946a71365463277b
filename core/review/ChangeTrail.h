// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ChangeFields.h"
#include "core/domain/Decision.h"

#include <QHash>

namespace cb {

/// What was written to one field of a change, in the form of fieldText() without names; null: not
/// given.
struct FieldEdit
{
    ChangeField field = ChangeField::Number;
    QString before;
    QString after;

    friend bool operator==(const FieldEdit&, const FieldEdit&) = default;
};

enum class TrailAct
{
    Added,
    Edited,
    Decided,
    Assessed,
    Removed
};

/// One entry of the audit that concerns a change.
struct TrailStep
{
    qint64 sequence = 0;
    Instant at;
    std::optional<PersonId> person;
    QString author; ///< as the audit calls whoever did it
    QString reason;
    TrailAct act = TrailAct::Edited;
    QList<FieldEdit> edits; ///< of Edited, and of Removed: what was there
    std::optional<DecisionKind> decision; ///< of Decided
    QUuid record; ///< of Decided and Assessed: the decision or assessment

    friend bool operator==(const TrailStep&, const TrailStep&) = default;
};

/// What was done to changes after one entry of the audit, up to another.
class ChangeTrail
{
public:
    ChangeTrail() = default;

    /// Of a trail that begins after `since`.
    explicit ChangeTrail(qint64 since)
        : m_since(since)
        , m_until(since)
    {}

    /// Ascending by sequence; `step` follows what is there.
    void append(ChangeId change, TrailStep step);

    /// All up to that entry is known.
    void setUntil(qint64 sequence) { m_until = sequence; }

    qint64 since() const { return m_since; }

    qint64 until() const { return m_until; }

    /// Oldest first.
    QList<TrailStep> of(ChangeId change) const { return m_steps.value(change); }

    const QHash<ChangeId, QList<TrailStep>>& all() const { return m_steps; }

private:
    QHash<ChangeId, QList<TrailStep>> m_steps;
    qint64 m_since = 0;
    qint64 m_until = 0;
};

/// The steps taken together: for each of `fields` that ended otherwise than it began, what it was
/// and what it is, in the order of `fields`. Only steps after `since` and up to `until` count.
QList<FieldEdit> editsOf(
    const QList<TrailStep>& steps, const QList<ChangeField>& fields, qint64 since, qint64 until);

/// Takes the steps after `since` back, newest first: the change as it was then, but for its tasks
/// and references. The steps end at what `change` shows. BadInput: a value of the audit cannot be
/// read.
Result<void> rewind(Change& change, const QList<TrailStep>& steps, qint64 since);

} // namespace cb
