// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoDecisions.h"
#include "core/domain/WriteBatch.h"

#include <functional>

namespace cb::demo {

struct Invention;

/// What the days since the last meeting are made from: the board as it stands now.
struct PresentBoard
{
    const Company& company;
    const DemoTime& time;
    const std::vector<DemoChange>& changes;
    const std::vector<Meeting>& meetings;
    const DecisionRecords& decided;
};

/// Those days: how the records of that time stood at its close, and what was done since, act by
/// act.
class DemoPast
{
public:
    /// Without a meeting that has ended nothing is taken back.
    DemoPast(const PresentBoard& present, DemoRandom& random);

    /// The last meeting that has ended.
    const std::optional<Meeting>& meeting() const { return m_meeting; }

    /// The part as it was written before the meeting's close. What could not be there yet is kept
    /// for acts().
    WriteBatch before(WriteBatch part);

    /// Everything since, in the order of time, each with its author.
    std::vector<WriteBatch> acts();

private:
    /// One edit of a change: takes it back from how it stood afterwards.
    struct Event
    {
        Instant at;
        Author author;
        std::function<void(Change&)> takeBack;
        std::vector<Record> with; ///< written together with it
    };

    struct Story
    {
        bool isNew = false; ///< written since
        std::vector<Event> events; ///< ascending by time
    };

    Author authorOf(
        const std::optional<PersonId>& person, Instant at, const QString& reason = {}) const;
    Instant moment();
    Event& add(const DemoChange& planned, Instant at, const Author& author);
    void tellWhatHappened(const DemoChange& planned);
    void tellWork(const DemoChange& planned);
    void tellDecisions();
    void inventEdits();
    void invent(const DemoChange& planned, const Invention& invention);
    void inventLateEdit();
    Change asOfThen(const Change& change) const;
    bool isLater(const Record& record) const;
    void keep(WriteBatch& part, const Record& record);
    void addActs(ChangeId id, const Story& story, std::vector<WriteBatch>& acts) const;

    const PresentBoard& m_present;
    DemoRandom& m_random;
    std::optional<Meeting> m_meeting;
    Instant m_then;
    QHash<ChangeId, Story> m_stories;
    QHash<ChangeId, Change> m_changes;
    QHash<DecisionId, ChangeId> m_laterDecisions;
    std::vector<Record> m_rest; ///< records that point to what was written since
    QHash<AttachmentId, QByteArray> m_bytes; ///< of attachments among them
};

} // namespace cb::demo
