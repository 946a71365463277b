// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/AcceptanceLapse.h"
#include "ui/shell/BoardConflicts.h"

namespace cb {

using LapsesById = QHash<AcceptanceId, AcceptanceLapse>;

/// Which writes made the acceptances of a session's board lapse, read from the audit on the storage
/// thread; the last answer stays meanwhile. One for each session, shared by all views. UI thread.
class ConflictLapses : public QObject
{
    Q_OBJECT

public:
    /// Made with the first call; lives as long as the session.
    static ConflictLapses& of(Session& session);
    ~ConflictLapses() override;

    /// Those that lapsed and of which the audit knows how.
    const LapsesById& known() const { return m_known; }

signals:
    /// known() is another.
    void changed();

private:
    /// An acceptance, with the revisions of the changes at its sides.
    struct Asked
    {
        AcceptanceId acceptance;
        qint64 change = 0;
        qint64 other = 0;

        friend bool operator==(const Asked&, const Asked&) = default;
    };

    explicit ConflictLapses(Session& session);

    void follow();
    void read(const QList<ConflictAcceptance>& acceptances);

    Session& m_session;
    BoardConflicts& m_conflicts;
    std::vector<Asked> m_asked;
    LapsesById m_known;
    CancelToken m_running;
    quint64 m_ticket = 0;
};

} // namespace cb
