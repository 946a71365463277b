// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/StorageThread.h"

#include "core/store/StoreWatcher.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cb {

struct StorageThread::Worker : QObject
{
    std::unique_ptr<Store> store;
    std::unique_ptr<StoreWatcher> watcher;
};

StorageThread::StorageThread(QObject* parent)
    : QObject(parent)
    , m_worker(new Worker)
{
    m_thread.setObjectName(u"storage"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

StorageThread::~StorageThread()
{
    m_thread.quit();
    m_thread.wait();
}

void StorageThread::runThere(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_worker, std::move(work), Qt::QueuedConnection);
}

Store* StorageThread::storeThere() const
{
    return m_worker->store.get();
}

Error StorageThread::noBoard()
{
    return {ErrorKind::NotFound, QCoreApplication::translate("cb", "No board is open."), {}};
}

void StorageThread::open(Opener opener, const QString& password)
{
    runThere([this, opener = std::move(opener), password] {
        m_worker->watcher.reset();
        m_worker->store.reset();
        Result<std::unique_ptr<Store>> store = opener();
        if (!store) {
            emit openFailed(store.error());
            return;
        }
        m_worker->store = std::move(store).value();
        Result<std::unique_ptr<StoreWatcher>> watcher =
            StoreWatcher::create(m_worker->store->place(), password);
        if (!watcher) {
            m_worker->store.reset();
            emit openFailed(watcher.error());
            return;
        }
        m_worker->watcher = std::move(watcher).value();
        connect(
            m_worker->watcher.get(),
            &StoreWatcher::boardChanged,
            this,
            &StorageThread::changedElsewhere);
        connect(
            m_worker->watcher.get(),
            &StoreWatcher::connectionLost,
            this,
            &StorageThread::connectionLost);
        connect(
            m_worker->watcher.get(),
            &StoreWatcher::connectionRestored,
            this,
            &StorageThread::connectionRestored);
        emit opened();
    });
}

} // namespace cb
