// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conflict/ConflictsSince.h"
#include "core/session/Session.h"

#include <QObject>

namespace cb {

/// Since when conflicts count as new.
struct SinceWhen
{
    enum class Kind
    {
        Always, ///< nothing is left out
        Yesterday, ///< since its start, on the wall of the board
        Import, ///< since just before the last one
        Baseline
    };

    Kind kind = Kind::Always;
    BaselineId baseline; ///< of Baseline

    friend bool operator==(const SinceWhen&, const SinceWhen&) = default;
};

/// The conflicts that the board had then. Reads the past on the storage thread and finds its
/// conflicts off the UI thread; until that is through, nothing is left out. UI thread.
class ConflictsBefore : public QObject
{
    Q_OBJECT

public:
    explicit ConflictsBefore(Session& session, QObject* parent = nullptr);
    ~ConflictsBefore() override;

    const SinceWhen& when() const { return m_when; }

    void choose(const SinceWhen& when);

    bool isReading() const { return m_isReading; }

    /// Null: nothing is left out, or not known yet.
    const std::shared_ptr<const std::vector<ConflictKey>>& keys() const { return m_keys; }

    /// Why the past could not be read; empty: it could.
    const QString& problem() const { return m_problem; }

signals:
    void changed();

private:
    void read();
    void find(const std::shared_ptr<const Baseline>& then);
    void fail(const Error& error);
    Session::Job<std::shared_ptr<const Baseline>> readingJob() const;

    Session& m_session;
    SinceWhen m_when;
    QUuid m_boardId;
    std::shared_ptr<const std::vector<ConflictKey>> m_keys;
    QString m_problem;
    CancelToken m_running;
    quint64 m_ticket = 0;
    bool m_isReading = false;
};

} // namespace cb
