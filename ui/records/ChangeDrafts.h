// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Change.h"
#include "core/domain/NameLookup.h"

#include <QJsonObject>
#include <QThreadPool>

#include <functional>

namespace cb {

/// What was typed into a page and is not on the board yet.
struct ChangeDraft
{
    Change base; ///< as the page got it from the board; revision 0: new
    Change mine; ///< as it was typed
    Instant savedAt;
};

/// Drafts of pages as files of this viewer, one for each change and board: they outlive a crash and
/// are dropped once the board has the change. Files are written off the UI thread, in order.
class ChangeDrafts
{
public:
    /// `folder` exists (Settings::dataFolder()).
    ChangeDrafts(const QString& folder, const QUuid& board);
    /// Waits for what is being written.
    ~ChangeDrafts();
    Q_DISABLE_COPY_MOVE(ChangeDrafts)

    /// `done` is called on the thread of `context` with what went wrong, or nothing.
    void save(
        const ChangeDraft& draft, QObject* context, std::function<void(const Result<void>&)> done);
    void drop(ChangeId id);

    /// Reads at once: files are small, and a page needs it before it shows. NotFound: none.
    Result<ChangeDraft> load(ChangeId id) const;
    /// The newest draft of a change that is not on the board.
    std::optional<ChangeDraft> newest() const;

private:
    QString pathOf(ChangeId id) const;

    QString m_folder;
    QString m_prefix;
    QThreadPool m_pool;
};

/// All fields of a change as JSON, references by id; and back. What can't be read is left out.
QJsonObject changeToJson(const Change& change);
Change changeFromJson(const QJsonObject& json);

/// What a template keeps of a change: all but number, state, times, tasks' times and outcome.
/// References by name, so that templates survive on another board.
QJsonObject templateOf(const Change& change, const NameLookup& names);
/// A new draft from a template; names that the board does not know are left out.
Change changeFromTemplate(const QJsonObject& content, const NameLookup& names);

/// A new draft like `change`: without number, state, decisions, actual times and outcome; tasks are
/// open again.
Change copyOf(const Change& change);

} // namespace cb
