// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/domain/Ids.h"

namespace cb {

/// A file or link that belongs to a record. Its bytes are read on demand
/// (`Store::attachmentBytes`).
struct Attachment
{
    AttachmentId id;
    RecordRef owner;
    QString name;
    QString mediaType;
    qint64 size = 0; ///< bytes
    QByteArray sha256; ///< 32 bytes; empty for a link
    QString link; ///< empty for a stored file
    std::optional<PersonId> addedBy;
    std::optional<Instant> addedAt;
    qint64 revision = 0;

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

} // namespace cb
