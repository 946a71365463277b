// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/DocumentEdits.h"

namespace cb {
namespace {

const QString editKey = QStringLiteral("edit");

} // namespace

bool countsEdits(const QString& kind)
{
    return kind == policyDraftDocument;
}

qint64 editOf(const QJsonObject& content)
{
    return content.value(editKey).toInteger();
}

NamedDocument asEdit(NamedDocument document, qint64 edit)
{
    if (edit < 1) {
        document.content.remove(editKey);
    } else {
        document.content[editKey] = edit;
    }
    return document;
}

NamedDocument droppedBy(const NamedDocument& document, qint64 edit)
{
    return asEdit({document.kind, document.name, {}}, edit);
}

bool isDropped(const NamedDocument& document)
{
    return document.content.size() == 1 && document.content.contains(editKey);
}

} // namespace cb
