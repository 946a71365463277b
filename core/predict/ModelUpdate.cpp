// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/ModelUpdate.h"

namespace cb {

Result<ModelUpdate> updateRiskModel(
    const SnapshotPtr& snapshot, TrainingOptions options, const JobControl& job)
{
    const RiskModelPtr current = currentRiskModel(*snapshot->documents);
    options.version = current ? current->version + 1 : 1;
    Result<TrainedModel> trained = trainRiskModel(snapshot, options, job);
    if (!trained) {
        return trained.error();
    }
    ModelUpdate update{*std::move(trained), {}};
    update.choice = chooseModel(current, update.trained, snapshot, options.now);
    return update;
}

WriteBatch batchOf(const RiskModel& model)
{
    WriteBatch batch;
    batch.documents.append(documentOf(model));
    return batch;
}

} // namespace cb
