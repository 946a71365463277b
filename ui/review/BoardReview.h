// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/BoardDiff.h"
#include "core/session/Session.h"

#include <QSet>

namespace cb {

class Editor;

/// With what a board is compared: a baseline, the board at some time, or (neither) the newest
/// baseline.
struct ReviewChoice
{
    std::optional<BaselineId> baseline;
    std::optional<Instant> at; ///< rebuilt from the audit
    QString name; ///< of `at`: "CAB", or empty

    bool isNewest() const { return !baseline && !at; }

    friend bool operator==(const ReviewChoice&, const ReviewChoice&) = default;
};

/// What differs on the board since the chosen time, kept up to date while somebody watches. Shared
/// by the view "since last" and the calendars. Lives on the UI thread and never blocks it.
class BoardReview : public QObject
{
    Q_OBJECT

public:
    enum class Standing
    {
        Idle, ///< nobody watches yet
        NoBaseline, ///< nothing to compare with
        Reading,
        Ready,
        Failed
    };

    /// `session` and `editor` must outlive it.
    BoardReview(Session& session, Editor& editor, QObject* parent = nullptr);
    ~BoardReview() override;

    /// Who watches, as long as it lives; without anybody nothing is read.
    void setWatched(QObject* by, bool isWatched);

    const ReviewChoice& choice() const { return m_choice; }

    void compareWith(const ReviewChoice& choice);

    Standing standing() const { return m_standing; }

    const Error& lastError() const { return m_lastError; }

    /// Null until something was compared. Old content stays while the next is read.
    const std::shared_ptr<const BoardDiff>& diff() const { return m_diff; }

    /// The board that diff() was made of; never null.
    const SnapshotPtr& board() const { return m_board; }

    /// Heads of the board's baselines, newest first.
    QList<Baseline> baselines() const;

    /// Takes one of the board as it is now; one undo step.
    void takeBaseline(const QString& name, QObject* context, Session::Done<BaselineId> done);

    /// After it failed.
    void readAgain();
    void cancel();

signals:
    /// standing(), choice() or diff() changed.
    void changed();
    /// Reading the past: `done` of `total` steps.
    void progressed(qint64 done, qint64 total);
    /// Somebody asks for the form that takes a baseline.
    void takeRequested();

private:
    struct Material
    {
        std::shared_ptr<const Baseline> then;
        std::shared_ptr<const ChangeTrail> trail;
    };

    void follow();
    void dropRunning();
    void read();
    void compare(const Material& material);
    void setStanding(Standing standing, const Error& error = {});
    Session::Job<Material> readingJob();

    Session& m_session;
    Editor& m_editor;
    QSet<QObject*> m_watchers;
    ReviewChoice m_choice;
    QUuid m_boardId;
    Material m_material; ///< of the choice; empty: not read yet
    SnapshotPtr m_board;
    std::shared_ptr<const BoardDiff> m_diff;
    Error m_lastError;
    Standing m_standing = Standing::Idle;
    CancelToken m_running;
    quint64 m_ticket = 0;
    bool m_isRunning = false;
    bool m_isStale = true; ///< the board or the choice changed since the last reading began
};

} // namespace cb
