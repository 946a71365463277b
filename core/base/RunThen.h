// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrent>

#include <utility>

namespace cb {

/// Runs `job` on `pool` and then `done(result)` on the thread of `context`; if the context dies
/// first, `done` is never called. (QFuture::then(context, …) aborts on the worker thread in
/// Qt 6.4.2 when the context dies.) Call it on the thread of `context`. The job gets values only,
/// never references to QObjects.
template <typename Job, typename Done>
void runThen(QThreadPool* pool, QObject* context, Job job, Done done)
{
    using Value = std::invoke_result_t<Job>;
    auto* watcher = new QFutureWatcher<Value>(context);
    QObject::connect(
        watcher,
        &QFutureWatcherBase::finished,
        context,
        [watcher, done = std::move(done)]() mutable {
            watcher->deleteLater();
            if constexpr (std::is_void_v<Value>) {
                done();
            } else {
                done(watcher->future().takeResult());
            }
        });
    watcher->setFuture(QtConcurrent::run(pool, std::move(job)));
}

} // namespace cb
