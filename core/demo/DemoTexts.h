// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoCompany.h"
#include "core/domain/Change.h"

namespace cb::demo {

/// A title with its version and quarter filled in for that day.
QString titleOn(const QString& pattern, int serviceIndex, QDate day);

/// What the texts of a change speak of.
struct TextSubject
{
    WorkKind kind;
    QString service;
    QStringList items;
    QDate day;
};

/// Writes description, justification, the plans and, for larger work, tasks with a go/no-go.
/// Four tasks in the planned window, the first of them a go or no-go.
void addTasks(Change& change, const QString& firstItem);

void writeTexts(Change& change, const TextSubject& subject, DemoRandom& random);

/// Why somebody rejects, asks for rework, or defers.
QString rejectionReason(DemoRandom& random);
QString reworkReason(DemoRandom& random);
QString deferReason(DemoRandom& random);
QString cancelReason(DemoRandom& random);
QString conditionText(bool isBefore, DemoRandom& random);
QString failureNotes(DemoRandom& random);
QString issueNotes(DemoRandom& random);

} // namespace cb::demo
