// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/store/OpenStore.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace cb::ctl {

/// Records of a board, one by one, in flat memory: a thread of its own with a connection of its own
/// reads ahead a little. next() is called on one thread.
class RecordStream
{
public:
    /// Starts to read; records for which `wanted` is false are left out (empty: all).
    RecordStream(
        const StorePlace& place,
        const QList<RecordKind>& kinds,
        std::function<bool(const Record&)> wanted,
        const CancelToken& cancel);
    ~RecordStream();
    Q_DISABLE_COPY_MOVE(RecordStream)

    /// The next one, or nothing at the end or after an error.
    std::optional<Record> next();

    /// Whether reading came to its end; ask after next() gave nothing.
    Result<void> outcome() const;

private:
    void read(const StorePlace& place, const QList<RecordKind>& kinds);
    bool put(Record&& record);

    std::function<bool(const Record&)> m_wanted;
    CancelToken m_cancel;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Record> m_ahead;
    bool m_isAtEnd = false;
    bool m_isAbandoned = false; ///< the reader of the stream went away
    Result<void> m_outcome;
    std::thread m_thread;
};

/// All kinds of records, in the order in which they can be written.
QList<RecordKind> allRecordKinds();

} // namespace cb::ctl
