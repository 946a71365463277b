// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Store.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace cb {

/// The thread that owns a store and its watcher, with a queue of jobs. Made, used and destroyed on
/// one other thread (the session's); answers come back there.
class StorageThread : public QObject
{
    Q_OBJECT

public:
    using Opener = std::function<Result<std::unique_ptr<Store>>()>;

    explicit StorageThread(QObject* parent = nullptr);
    /// Waits for the running job; those still queued are dropped.
    ~StorageThread() override;
    Q_DISABLE_COPY_MOVE(StorageThread)

    /// Runs `opener` on the storage thread, keeps its store and watches the place of it. Ends in
    /// opened() or openFailed(). Jobs posted before are answered with NotFound.
    void open(Opener opener, const QString& password);

    /// Runs `job` on the storage thread, then `done` here; `done` is dropped if `receiver` died
    /// meanwhile.
    template <typename T>
    void post(
        const QObject* receiver,
        std::function<Result<T>(Store&)> job,
        std::function<void(Result<T>)> done);

Q_SIGNALS:
    void opened();
    void openFailed(const cb::Error& error);
    void changedElsewhere();
    void connectionLost(const cb::Error& error);
    void connectionRestored();

private:
    struct Worker;

    void runThere(std::function<void()> work);
    Store* storeThere() const;
    static Error noBoard();

    QThread m_thread;
    Worker* m_worker; ///< touched on m_thread only; deleted when that ends
};

template <typename T>
void StorageThread::post(
    const QObject* receiver,
    std::function<Result<T>(Store&)> job,
    std::function<void(Result<T>)> done)
{
    auto answer =
        [this, receiver = QPointer<const QObject>(receiver), done = std::move(done)](auto result) {
            QMetaObject::invokeMethod(
                this,
                [receiver, done, result] {
                    if (receiver) {
                        done(std::move(*result));
                    }
                },
                Qt::QueuedConnection);
        };
    runThere([this, job = std::move(job), answer = std::move(answer)] {
        Store* store = storeThere();
        answer(std::make_shared<Result<T>>(store ? job(*store) : Result<T>(noBoard())));
    });
}

} // namespace cb
