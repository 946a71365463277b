// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/RecordStream.h"

#include "core/base/Tr.h"

namespace cb::ctl {
namespace {

constexpr std::size_t mostAhead = 4096;

} // namespace

RecordStream::RecordStream(
    const StorePlace& place,
    const QList<RecordKind>& kinds,
    std::function<bool(const Record&)> wanted,
    const CancelToken& cancel)
    : m_wanted(std::move(wanted))
    , m_cancel(cancel)
    , m_thread([this, place, kinds] { read(place, kinds); })
{}

RecordStream::~RecordStream()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isAbandoned = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

std::optional<Record> RecordStream::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_ahead.empty() || m_isAtEnd; });
    if (m_ahead.empty()) {
        return std::nullopt;
    }
    Record record = std::move(m_ahead.front());
    m_ahead.pop_front();
    if (m_ahead.size() == mostAhead / 2) {
        m_changed.notify_all();
    }
    return record;
}

Result<void> RecordStream::outcome() const
{
    const std::lock_guard lock(m_mutex);
    return m_outcome;
}

bool RecordStream::put(Record&& record)
{
    if (m_cancel.isCancelled()) {
        return false;
    }
    if (m_wanted && !m_wanted(record)) {
        return true;
    }
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ahead.size() < mostAhead || m_isAbandoned; });
    if (m_isAbandoned) {
        return false;
    }
    m_ahead.push_back(std::move(record));
    if (m_ahead.size() == 1) {
        m_changed.notify_all();
    }
    return true;
}

void RecordStream::read(const StorePlace& place, const QList<RecordKind>& kinds)
{
    Result<void> outcome;
    OpenOptions options;
    options.readOnly = true;
    Result<std::unique_ptr<Store>> store = openStore(place, options);
    if (!store) {
        outcome = store.error();
    }
    for (const RecordKind kind : kinds) {
        if (outcome && !m_cancel.isCancelled()) {
            outcome =
                (*store)->forEach(kind, [this](Record&& record) { return put(std::move(record)); });
        }
    }
    if (outcome && m_cancel.isCancelled()) {
        outcome = Error{ErrorKind::Cancelled, Tr::tr("Stopped."), {}};
    }
    const std::lock_guard lock(m_mutex);
    m_outcome = outcome;
    m_isAtEnd = true;
    m_changed.notify_all();
}

QList<RecordKind> allRecordKinds()
{
    QList<RecordKind> kinds;
    for (int i = 0; i < enumCount<RecordKind>(); ++i) {
        kinds.append(static_cast<RecordKind>(i));
    }
    return kinds;
}

} // namespace cb::ctl
