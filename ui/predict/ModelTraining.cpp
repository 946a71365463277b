// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predict/ModelTraining.h"

#include "core/base/RunThen.h"

#include <QPointer>

namespace cb {

ModelTraining::~ModelTraining()
{
    m_cancel.cancel();
}

void ModelTraining::start(
    const SnapshotPtr& board, const RiskModelPtr& current, Instant now, int version)
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_candidate.reset();
    m_problem.reset();
    m_done = 0;
    m_total = 0;
    m_isRunning = true;
    TrainingOptions options;
    options.now = now;
    options.version = version;
    JobControl control{m_cancel, {}};
    const quint64 ticket = ++m_ticket;
    control.progress = [self = QPointer<ModelTraining>(this), ticket](qint64 done, qint64 total) {
        if (self) {
            QMetaObject::invokeMethod(self.data(), [self, ticket, done, total] {
                if (self && self->m_isRunning && self->m_ticket == ticket) {
                    self->m_done = done;
                    self->m_total = total;
                    emit self->progressed(done, total);
                }
            });
        }
    };
    using Answer = Result<std::shared_ptr<const LearnedModel>>;
    runThen(
        QThreadPool::globalInstance(),
        this,
        [board, current, options, control]() -> Answer {
            Result<TrainedModel> trained = trainRiskModel(board, options, control);
            if (!trained) {
                return trained.error();
            }
            auto candidate = std::make_shared<LearnedModel>();
            candidate->trained = *std::move(trained);
            candidate->choice = chooseModel(current, candidate->trained, board, options.now);
            return std::shared_ptr<const LearnedModel>(std::move(candidate));
        },
        [this, ticket](const Answer& answer) {
            if (ticket == m_ticket) {
                finish(answer);
            }
        });
    emit started();
}

void ModelTraining::finish(const Result<std::shared_ptr<const LearnedModel>>& result)
{
    m_isRunning = false;
    if (result) {
        m_candidate = *result;
    } else if (result.error().kind != ErrorKind::Cancelled) {
        m_problem = result.error();
    }
    emit finished();
}

void ModelTraining::cancel()
{
    m_cancel.cancel();
}

void ModelTraining::clear()
{
    m_cancel.cancel();
    ++m_ticket;
    m_isRunning = false;
    m_candidate.reset();
    m_problem.reset();
}

} // namespace cb
