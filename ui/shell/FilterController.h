// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/schedule/BoardFilter.h"

#include <QObject>

#include <memory>

namespace cb {

class Session;

/// What the filter lets through of one snapshot. Immutable.
struct FilterResult
{
    SnapshotPtr snapshot;
    BoardFilter filter;
    std::vector<int> changeRows; ///< ascending rows of snapshot->changes
    std::vector<bool> changeMatches; ///< one for each row
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
    quint64 m_ticket = 0;
};

} // namespace cb
