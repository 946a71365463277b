// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ChangeTrail.h"

namespace cb {

void ChangeTrail::append(ChangeId change, TrailStep step)
{
    m_until = qMax(m_until, step.sequence);
    m_steps[change].append(std::move(step));
}

QList<FieldEdit> editsOf(
    const QList<TrailStep>& steps, const QList<ChangeField>& fields, qint64 since, qint64 until)
{
    QHash<ChangeField, FieldEdit> together;
    for (const TrailStep& step : steps) {
        if (step.act != TrailAct::Edited || step.sequence <= since || step.sequence > until) {
            continue;
        }
        for (const FieldEdit& edit : step.edits) {
            const auto known = together.find(edit.field);
            if (known == together.end()) {
                together.insert(edit.field, edit);
            } else {
                known->after = edit.after;
            }
        }
    }
    QList<FieldEdit> edits;
    for (const ChangeField field : fields) {
        const auto edit = together.constFind(field);
        if (edit != together.constEnd() && edit->before != edit->after) {
            edits.append(*edit);
        }
    }
    return edits;
}

Result<void> rewind(Change& change, const QList<TrailStep>& steps, qint64 since)
{
    const FieldReading reading{{}, QTimeZone::utc()};
    for (auto step = steps.crbegin(); step != steps.crend() && step->sequence > since; ++step) {
        for (const FieldEdit& edit : step->edits) {
            if (fieldKind(edit.field) == FieldKind::Json) {
                continue;
            }
            if (const auto done = setFieldText(change, edit.field, edit.before, reading); !done) {
                return done.error();
            }
        }
    }
    return {};
}

} // namespace cb
