// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Inverse.h"

#include "core/domain/DocumentEdits.h"

#include <algorithm>

namespace cb {
namespace {

void setRevision(Record& record, qint64 revision)
{
    std::visit([revision](auto& r) { r.revision = revision; }, record);
}

/// What takes an assessment back: a withdrawal of it; for a withdrawal, the assessment once more.
Result<Assessment> counterpartOf(const Assessment& assessment, Store& store)
{
    Assessment made;
    if (assessment.isWithdrawal()) {
        const Result<Record> withdrawn = store.record(
            {RecordKind::Assessment, assessment.supersedes.value_or(AssessmentId{}).value});
        if (!withdrawn) {
            return withdrawn.error();
        }
        made = std::get<Assessment>(*withdrawn);
    } else {
        made.change = assessment.change;
        made.questionnaire = assessment.questionnaire;
        made.version = assessment.version;
        made.assessedBy = assessment.assessedBy;
        made.assessedAt = assessment.assessedAt;
    }
    made.id = AssessmentId::make();
    made.supersedes = assessment.id;
    made.revision = 0;
    return made;
}

Result<void> invertPuts(const WriteBatch& batch, Store& store, WriteBatch& inverse)
{
    for (const Record& put : batch.puts) {
        const qint64 revision = revisionOf(put);
        if (const auto* assessment = std::get_if<Assessment>(&put)) {
            Result<Assessment> counterpart = counterpartOf(*assessment, store);
            if (!counterpart) {
                return counterpart.error();
            }
            inverse.puts.emplace_back(*std::move(counterpart));
            continue;
        }
        if (revision == 0) {
            inverse.removals.append({refOf(put), 1});
            continue;
        }
        Result<Record> before = store.record(refOf(put));
        if (!before) {
            return before.error();
        }
        setRevision(*before, revision + 1);
        inverse.puts.push_back(std::move(before).value());
    }
    std::reverse(inverse.removals.begin(), inverse.removals.end());
    return {};
}

Result<void> invertRemovals(const WriteBatch& batch, Store& store, WriteBatch& inverse)
{
    for (const RecordRemoval& removal : batch.removals) {
        Result<Record> before = store.record(removal.ref);
        if (!before) {
            return before.error();
        }
        if (const auto* attachment = std::get_if<Attachment>(&*before);
            attachment && attachment->link.isEmpty())
        {
            Result<QByteArray> bytes = store.attachmentBytes(attachment->id);
            if (!bytes) {
                return bytes.error();
            }
            inverse.attachmentBytes.insert(attachment->id, *bytes);
        }
        setRevision(*before, 0);
        inverse.puts.push_back(std::move(before).value());
    }
    return {};
}

/// `before` written over `written`.
NamedDocument documentBefore(const NamedDocument& before, const NamedDocument& written)
{
    if (!countsEdits(written.kind)) {
        return before;
    }
    const qint64 edit = editOf(written.content);
    return asEdit(before, edit > 0 ? edit + 1 : 0);
}

/// What becomes frozen stays, and with it what was written beside it.
Result<void> invertDocuments(const WriteBatch& batch, Store& store, WriteBatch& inverse)
{
    const bool isForGood = std::any_of(
        batch.documents.cbegin(), batch.documents.cend(), [](const NamedDocument& document) {
            return isFrozenDocument(document.kind);
        });
    for (const NamedDocument& document : batch.documents) {
        if (isForGood) {
            continue;
        }
        Result<QList<NamedDocument>> stored = store.documents(document.kind);
        if (!stored) {
            return stored.error();
        }
        const auto before =
            std::find_if(stored->cbegin(), stored->cend(), [&document](const NamedDocument& d) {
                return d.name == document.name;
            });
        inverse.documents.append(documentBefore(
            before == stored->cend() ? NamedDocument{document.kind, document.name, {}} : *before,
            document));
    }
    return {};
}

} // namespace

Result<WriteBatch> inverseOf(const WriteBatch& batch, Store& store)
{
    const bool hasDecision =
        std::any_of(batch.puts.cbegin(), batch.puts.cend(), [](const Record& record) {
            return kindOf(record) == RecordKind::Decision;
        });
    WriteBatch inverse;
    if (hasDecision) {
        return inverse;
    }
    for (const auto& step : {invertPuts, invertRemovals, invertDocuments}) {
        if (const Result<void> done = step(batch, store, inverse); !done) {
            return done.error();
        }
    }
    inverse.addedDependencies = batch.removedDependencies;
    inverse.removedDependencies = batch.addedDependencies;
    if (batch.settings) {
        Result<BoardSettings> before = store.settings();
        if (!before) {
            return before.error();
        }
        inverse.settings = *before;
    }
    return inverse;
}

} // namespace cb
