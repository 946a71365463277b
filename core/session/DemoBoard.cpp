// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/DemoBoard.h"

#include "core/demo/DemoBoard.h"
#include "core/demo/ScaleBoard.h"
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
};

Contents contentsOf(const DemoOptions& options)
{
    if (options.scale <= 0) {
        const DemoRequest request{.seed = options.seed, .now = options.now, .zone = options.zone};
        return {demoSettings(request), demoBoard(request), 0};
    }
    const ScaleRequest request{
        .changes = options.scale, .seed = options.seed, .now = options.now, .zone = options.zone};
    const ScaleCounts counts = scaleCounts(request);
    return {
        scaleSettings(request),
        scaleBoard(request),
        counts.persons + counts.groups + counts.services + counts.items + counts.changes
            + counts.deployments + counts.incidents};
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
    const Author author{std::nullopt, u"Changeboard"_s, u"demo"_s, {}};
    const Result<WriteReceipt> receipt = (*store)->write(contents.source, author, writing);
    if (!receipt) {
        store->reset();
        removeFile(place);
        return receipt.error();
    }
    return {};
}

} // namespace cb
