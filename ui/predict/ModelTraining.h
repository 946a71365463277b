// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/predict/TrainRiskModel.h"

#include <QObject>

namespace cb {

/// A model that was learned just now, measured against the one in use.
struct LearnedModel
{
    TrainedModel trained;
    ModelChoice choice;
};

/// Learns models in the background, one at a time, on values only. Lives on the UI thread and never
/// blocks it; what is learned waits for somebody who decides.
class ModelTraining : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~ModelTraining() override;

    /// Replaces a running one and what waits.
    void start(const SnapshotPtr& board, const RiskModelPtr& current, Instant now, int version);
    void cancel();
    /// Forgets what was learned, and why nothing was.
    void clear();

    bool isRunning() const { return m_isRunning; }

    qint64 done() const { return m_done; }

    /// 0: not known.
    qint64 total() const { return m_total; }

    /// Null: nothing was learned.
    const std::shared_ptr<const LearnedModel>& candidate() const { return m_candidate; }

    /// Why nothing could be learned ("Not enough history: …"); nothing: it could, or was not tried.
    const std::optional<Error>& problem() const { return m_problem; }

signals:
    void started();
    void progressed(qint64 done, qint64 total);
    /// candidate() or problem() say what came of it; neither: it was cancelled.
    void finished();

private:
    void finish(const Result<std::shared_ptr<const LearnedModel>>& result);

    std::shared_ptr<const LearnedModel> m_candidate;
    std::optional<Error> m_problem;
    CancelToken m_cancel;
    quint64 m_ticket = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_isRunning = false;
};

} // namespace cb
