// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/NamedDocument.h"

namespace cb {

/// Documents that several people work on at a time (the draft of the policy) count their edits in
/// their content, as records count revisions: what is written has to be one above what is stored,
/// else the store refuses it with Conflict. Content without a count is written unchecked.
bool countsEdits(const QString& kind);

/// 0: not counted.
qint64 editOf(const QJsonObject& content);

/// The document as the edit of that number; below 1: not counted.
NamedDocument asEdit(NamedDocument document, qint64 edit);

/// A document that was dropped, and keeps its count only.
NamedDocument droppedBy(const NamedDocument& document, qint64 edit);
bool isDropped(const NamedDocument& document);

} // namespace cb
