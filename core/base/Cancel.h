// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <memory>

namespace cb {

/// A flag shared between who asks for a stop and the job that polls it. Copies share the flag; any
/// thread.
class CancelToken
{
public:
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }

    bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag = std::make_shared<std::atomic<bool>>(false);
};

/// Called by a long job on its own thread: `done` of `total` steps (total 0: not known yet).
using ProgressCallback = std::function<void(qint64 done, qint64 total)>;

/// What a long job gets to report its progress and to notice a stop. Both parts may be left empty.
struct JobControl
{
    CancelToken cancel;
    ProgressCallback progress;

    void report(qint64 done, qint64 total) const
    {
        if (progress) {
            progress(done, total);
        }
    }
};

} // namespace cb
