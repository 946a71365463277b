// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/RunsWhere.h"
#include "core/domain/Service.h"
#include "ui/records/RecordWords.h"

#include <QCoreApplication>

namespace cb {

/// Words for deployments, as the grid and the detail panel show them.
class DeliveryWords
{
    Q_DECLARE_TR_FUNCTIONS(cb::DeliveryWords)

public:
    DeliveryWords(const BoardSnapshot& snapshot, const RecordTimes& times)
        : m_snapshot(snapshot)
        , m_times(times)
    {}

    /// The version of a deployment, or "no version".
    QString version(qint32 row) const;
    /// "today, 07:18"; else the day: "Mon 23 Nov".
    QString when(qint64 ms) const;
    /// "CHG-2470"; empty where no change is linked.
    QString changeNumber(qint32 row) const;

    /// What a cell says first: the version that it shows (RunsWhere.h says which).
    QString shownVersion(const DeliveryCell& cell) const;
    /// The second line of a cell: since when, by which change, or what runs instead.
    QString since(const DeliveryCell& cell, Stage stage) const;
    /// "1 behind", "unknown"; empty without drift.
    static QString chip(const Drift& drift);
    /// "8.3.12, succeeded, today, 07:18, CHG-2470, 1 behind Production A"
    QString sentence(const DeliveryCell& cell, Stage stage, const QString& leader) const;

    static QString stage(Stage stage);
    static QString level(IntegrationLevel level);
    /// "tier 1, advise"
    static QString serviceNote(const Service& service);
    /// "oldest 6 d"; empty where nothing waits.
    QString oldest(const WaitingCommits& waiting, qint64 atMs) const;
    /// "6 days", "9 h", "12 min": roughly, the largest unit only.
    static QString age(qint64 ms);

private:
    const BoardSnapshot& m_snapshot;
    const RecordTimes& m_times;
};

/// Commits that wait longer than that get the warning sign.
constexpr qint64 longWaitMs = 30 * msPerDay;

} // namespace cb
