// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Commands.h"
#include "app/ctl/PredictionText.h"
#include "core/base/Tr.h"

using namespace Qt::Literals::StringLiterals;

namespace cb::ctl {
namespace {

Result<TrainingOptions> optionsOf(Invocation& call)
{
    TrainingOptions options;
    options.now = call.now();
    if (call.arguments().has("seed")) {
        bool isNumber = false;
        options.seed = call.arguments().value("seed").toUInt(&isNumber);
        if (!isNumber) {
            return Error{
                ErrorKind::Usage,
                Tr::tr("--seed: “%1” is no number.").arg(call.arguments().value("seed")),
                {}};
        }
    }
    if (call.arguments().has("label")) {
        options.label = fromText<RiskLabel>(call.arguments().value("label"));
        if (!options.label) {
            return Error{
                ErrorKind::Usage,
                Tr::tr("--label: “%1” is none of %2.")
                    .arg(
                        call.arguments().value("label"),
                        u"failure, incident_after, more_incidents"_s),
                {}};
        }
    }
    return options;
}

Result<ModelUpdate> learn(Invocation& call)
{
    const Result<TrainingOptions> options = optionsOf(call);
    const Result<SnapshotPtr> board = options ? call.snapshot() : options.error();
    if (!board) {
        return board.error();
    }
    Job job(Tr::tr("Learning"));
    return updateRiskModel(*board, *options, job.control());
}

Result<void> writeModel(Invocation& call, const RiskModel& model)
{
    const Result<Store*> store = call.store();
    const Result<Author> author = call.author();
    if (!store || !author) {
        return store ? author.error() : store.error();
    }
    const Result<WriteReceipt> receipt = (*store)->write(batchOf(model), *author);
    return receipt ? Result<void>() : Result<void>(receipt.error());
}

void show(Invocation& call, const ModelUpdate& update, bool isWritten)
{
    if (call.out().isJson()) {
        QJsonObject object = modelJson(update.trained.model, nullptr);
        object.insert(u"choice"_s, choiceJson(update.choice));
        object.insert(u"written"_s, isWritten);
        call.out().json(object);
        return;
    }
    printCard(call, update.trained.model);
    call.out().line(update.choice.reason);
    if (isWritten) {
        call.out().line(Tr::tr("Version %1 is in use.").arg(update.trained.model.version));
    }
}

Error noModel()
{
    return {
        ErrorKind::NotFound,
        Tr::tr("The board has no model of predicted risk. Make one with “risk train”."),
        {}};
}

} // namespace

Outcome runRiskTrain(Invocation& call)
{
    const Result<ModelUpdate> update = learn(call);
    if (!update) {
        return update.error();
    }
    const bool isWanted = update->isTaken() || call.arguments().has("even-if-worse");
    const bool isWritten = isWanted && !call.arguments().has("dry-run");
    if (isWritten) {
        if (const Result<void> written = writeModel(call, update->trained.model); !written) {
            return written.error();
        }
    }
    show(call, *update, isWritten);
    return 0;
}

Outcome runRiskEvaluate(Invocation& call)
{
    const Result<ModelUpdate> update = learn(call);
    if (!update) {
        return update.error();
    }
    show(call, *update, false);
    return 0;
}

Outcome runRiskModel(Invocation& call)
{
    const Result<SnapshotPtr> board = call.snapshot();
    if (!board) {
        return board.error();
    }
    QStringList unusable;
    const RiskModelPtr model = currentRiskModel(*(*board)->documents, &unusable);
    for (const QString& why : unusable) {
        call.out().note(Tr::tr("A version can't be used: %1").arg(why));
    }
    if (!model) {
        return noModel();
    }
    const ModelDrift drift = driftOf(RiskScorer(*board, model, call.now()), call.now());
    if (call.out().isJson()) {
        call.out().json(modelJson(*model, &drift));
    } else {
        printCard(call, *model);
        call.out().line(drift.words);
    }
    return 0;
}

} // namespace cb::ctl
