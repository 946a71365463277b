// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/risk/RiskScore.h"

#include <QThreadPool>

#include <functional>

namespace cb {

/// Answers that were given and are not saved yet.
struct AnswerDraft
{
    ChangeId change;
    QString questionnaire;
    int version = 0;
    Answers answers;
    Instant savedAt;
};

/// Drafts of questionnaires as files of this viewer, one for each change and board. Files are
/// written off the UI thread, in order.
class AnswerDrafts
{
public:
    using Done = std::function<void(const Result<void>&)>;

    /// `folder` exists (Settings::dataFolder()).
    AnswerDrafts(const QString& folder, const QUuid& board);
    /// Waits for what is being written.
    ~AnswerDrafts();
    Q_DISABLE_COPY_MOVE(AnswerDrafts)

    /// `done` is called on the thread of `context`, unless that died.
    void save(const AnswerDraft& draft, QObject* context, Done done);
    void drop(ChangeId change);

    /// Reads at once, after what is being written: a page needs it before it shows. Nothing where
    /// there is none or it is damaged.
    std::optional<AnswerDraft> load(ChangeId change);

private:
    QString pathOf(ChangeId change) const;

    QString m_folder;
    QString m_prefix;
    QThreadPool m_pool;
};

} // namespace cb
