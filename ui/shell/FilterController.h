// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/schedule/BoardFilter.h"
#include "core/schedule/FilterMatcher.h"

#include <QObject>

#include <memory>

namespace cb {

class Session;

/// What the filter lets through of one snapshot. Immutable. Views of other tables than changes run
/// a FilterMatcher of their own on `snapshot` and `filter`.
struct FilterResult
{
    SnapshotPtr snapshot = std::make_shared<BoardSnapshot>();
    BoardFilter filter;
    FilterOutcome changes; ///< rows of snapshot->changes
    std::optional<FilterBlame> blame; ///< where nothing matches: the term that excludes most
    std::optional<Span> period; ///< what the filter's period asks views over time to show
};

/// The one query of the window, which every view obeys, and its result on the latest snapshot
/// (computed off the UI thread; the newest request wins).
class FilterController : public QObject
{
    Q_OBJECT

public:
    explicit FilterController(Session& session, QObject* parent = nullptr);

    const BoardFilter& filter() const { return m_filter; }

    void setFilter(const BoardFilter& filter);

    /// Never null.
    const std::shared_ptr<const FilterResult>& result() const { return m_result; }

signals:
    void filterChanged();
    /// The filter or the snapshot changed and the rows that match are known.
    void resultChanged();

private:
    void recompute();

    Session& m_session;
    BoardFilter m_filter;
    std::shared_ptr<const FilterResult> m_result = std::make_shared<FilterResult>();
    CancelToken m_running;
    quint64 m_ticket = 0;
};

} // namespace cb
