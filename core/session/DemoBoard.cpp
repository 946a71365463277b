// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/DemoBoard.h"

#include "core/demo/DemoBoard.h"
#include "core/demo/ScaleBoard.h"
#include "core/predict/ModelUpdate.h"
#include "core/session/ReviewJobs.h"
#include "core/store/OpenStore.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

struct Contents
{
    BoardSettings settings;
    BatchSource source;
    qint64 records = 0; ///< 0: not known beforehand
    std::optional<DemoStory> story; ///< of the sample bank: what is done after `source`
};

Contents contentsOf(const DemoOptions& options)
{
    if (options.scale <= 0) {
        const DemoRequest request{.seed = options.seed, .now = options.now, .zone = options.zone};
        DemoStory story = demoStory(request);
        return {demoSettings(request), story.before, 0, std::move(story)};
    }
    const ScaleRequest request{
        .changes = options.scale, .seed = options.seed, .now = options.now, .zone = options.zone};
    const ScaleCounts counts = scaleCounts(request);
    return {
        scaleSettings(request),
        scaleBoard(request),
        counts.persons + counts.groups + counts.services + counts.items + counts.changes
            + counts.deployments + counts.incidents,
        std::nullopt};
}

/// The baseline at the close of the last meeting, and what was done since.
Result<void> goOn(Store& store, const DemoStory& story, const JobControl& job)
{
    if (!story.meeting) {
        return {};
    }
    const BaselineRequest request{
        story.baseline,
        story.meeting->series,
        *story.meeting->endsAt,
        story.chair.person,
        story.meeting->id};
    Result<Baseline> baseline = review::takeNow(store, nullptr, request, job);
    if (!baseline) {
        return baseline.error();
    }
    WriteBatch batch;
    batch.puts.emplace_back(*std::move(baseline));
    const Result<WriteReceipt> taken = store.write(std::move(batch), story.chair);
    const Result<WriteReceipt> done =
        taken ? store.write(story.acts, story.chair, {job.cancel, {}}) : taken;
    return done ? Result<void>() : Result<void>(done.error());
}

/// The first model of predicted risk. A board too small for one goes without.
Result<void> teach(Store& store, Instant now, const JobControl& job)
{
    const Result<SnapshotPtr> board = store.snapshot(std::nullopt, {job.cancel, {}});
    if (!board) {
        return board.error();
    }
    Result<ModelUpdate> update = updateRiskModel(*board, {.now = now}, {job.cancel, {}});
    if (!update) {
        const bool isSmall = update.error().kind == ErrorKind::BadInput;
        return isSmall ? Result<void>() : Result<void>(update.error());
    }
    // How long this machine took would make each board another one.
    update->trained.model.card.trainingMs = 0;
    const Author author{std::nullopt, u"Changeboard"_s, u"demo"_s, {}, now};
    const Result<WriteReceipt> written = store.write(batchOf(update->trained.model), author);
    return written ? Result<void>() : Result<void>(written.error());
}

/// The file that createStore() made, with what the engine keeps beside it.
void removeFile(const StorePlace& place)
{
    if (place.engine == StorePlace::Engine::Sqlite) {
        for (const QLatin1StringView ending : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1}) {
            QFile::remove(place.path + ending);
        }
    }
}

} // namespace

Result<void> makeDemoBoard(
    const StorePlace& place, const DemoOptions& options, const JobControl& job)
{
    const Contents contents = contentsOf(options);
    Result<std::unique_ptr<Store>> store = createStore(place, contents.settings, {});
    if (!store) {
        return store.error();
    }
    JobControl writing{job.cancel, {}};
    writing.progress = [&](qint64 done, qint64 total) {
        job.report(done, contents.records > 0 ? contents.records : total);
    };
    Author author{std::nullopt, u"Changeboard"_s, u"demo"_s, {}, {}};
    if (contents.story) {
        author.at = contents.story->chair.at;
    }
    const Result<WriteReceipt> receipt = (*store)->write(contents.source, author, writing);
    Result<void> done = !receipt ? Result<void>(receipt.error())
        : contents.story         ? goOn(**store, *contents.story, job)
                                 : Result<void>();
    if (done && contents.story) {
        done = teach(**store, options.now, job);
    }
    if (!done) {
        store->reset();
        removeFile(place);
    }
    return done;
}

} // namespace cb
