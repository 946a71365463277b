// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FilterController.h"

#include "core/base/RunThen.h"
#include "core/session/Session.h"

#include <QThreadPool>

namespace cb {
namespace {

std::shared_ptr<const FilterResult> evaluate(
    const SnapshotPtr& snapshot, const BoardFilter& filter, Instant now, const CancelToken& cancel)
{
    const FilterMatcher matcher(filter, snapshot, FilterTable::Changes, now);
    auto result = std::make_shared<FilterResult>();
    result->snapshot = snapshot;
    result->filter = filter;
    result->changes = matcher.run(cancel);
    result->period = matcher.period();
    if (result->changes.rows.empty()) {
        result->blame = matcher.blame();
    }
    return result;
}

} // namespace

FilterController::FilterController(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::snapshotChanged, this, &FilterController::recompute);
}

void FilterController::setFilter(const BoardFilter& filter)
{
    if (filter == m_filter) {
        return;
    }
    m_filter = filter;
    emit filterChanged();
    recompute();
}

void FilterController::recompute()
{
    m_running.cancel();
    m_running = CancelToken();
    const auto ticket = ++m_ticket; // the newest request wins
    runThen(
        QThreadPool::globalInstance(),
        this,
        [snapshot = m_session.snapshot(),
         filter = m_filter,
         now = m_session.clock().now(),
         cancel = m_running] { return evaluate(snapshot, filter, now, cancel); },
        [this, ticket](std::shared_ptr<const FilterResult> result) {
            if (ticket == m_ticket) {
                m_result = std::move(result);
                emit resultChanged();
            }
        });
}

} // namespace cb
