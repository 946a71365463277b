// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/WriteBatch.h"

/// Records for the tests of the store, with every field set.
namespace cb::samples {

Instant at(const char* iso);
Author author();

/// One of each kind, referring to each other, in the order of RecordKind.
std::vector<Record> everyKind();

Change change(const QString& number, const QString& title = {});
Person person(const QString& name);

} // namespace cb::samples
