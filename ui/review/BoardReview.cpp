// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/BoardReview.h"

#include "core/base/RunThen.h"
#include "core/session/ReviewJobs.h"
#include "ui/commands/Editor.h"

#include <QPointer>

#include <algorithm>

namespace cb {

BoardReview::BoardReview(Session& session, Editor& editor, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_editor(editor)
    , m_boardId(session.snapshot()->settings.boardId)
    , m_board(session.snapshot())
{
    connect(&session, &Session::snapshotChanged, this, &BoardReview::follow);
    connect(&session, &Session::connectionChanged, this, [this] {
        const Connection now = m_session.connection();
        if (now == Connection::Opening || now == Connection::Closed) {
            dropRunning();
        } else {
            read();
        }
    });
}

BoardReview::~BoardReview()
{
    m_running.cancel();
}

void BoardReview::setWatched(QObject* by, bool isWatched)
{
    if (!isWatched) {
        m_watchers.remove(by);
        return;
    }
    if (!m_watchers.contains(by)) {
        m_watchers.insert(by);
        connect(by, &QObject::destroyed, this, [this, by] { m_watchers.remove(by); });
    }
    read();
}

void BoardReview::compareWith(const ReviewChoice& choice)
{
    if (choice == m_choice) {
        return;
    }
    m_choice = choice;
    m_material = {};
    m_running.cancel();
    m_isStale = true;
    emit changed();
    read();
}

QList<Baseline> BoardReview::baselines() const
{
    QList<Baseline> all = *m_session.snapshot()->baselines;
    std::sort(all.begin(), all.end(), [](const Baseline& a, const Baseline& b) {
        return std::tie(b.takenAt, b.sequence) < std::tie(a.takenAt, a.sequence);
    });
    return all;
}

/// Answers about a board that is left never come.
void BoardReview::dropRunning()
{
    m_running.cancel();
    ++m_ticket;
    m_isRunning = false;
    m_isStale = true;
}

/// The board changed, or another one was opened.
void BoardReview::follow()
{
    const QUuid boardId = m_session.snapshot()->settings.boardId;
    if (boardId != m_boardId) {
        m_boardId = boardId;
        m_choice = {};
        m_material = {};
        m_diff.reset();
        m_standing = Standing::Idle;
        dropRunning();
    }
    m_isStale = true;
    emit changed();
    read();
}

void BoardReview::setStanding(Standing standing, const Error& error)
{
    m_standing = standing;
    m_lastError = error;
    emit changed();
}

/// Reads what the baseline itself and the audit say. Runs on the storage thread: values only.
Session::Job<BoardReview::Material> BoardReview::readingJob()
{
    ReviewChoice choice = m_choice;
    if (choice.isNewest()) {
        choice.baseline = review::newestBaseline(*m_session.snapshot())->id;
    }
    const bool isKnown =
        m_material.then && (!choice.baseline || m_material.then->id == *choice.baseline);
    JobControl control{m_running, {}};
    control.progress = [self = QPointer<BoardReview>(this)](qint64 done, qint64 total) {
        if (self) {
            QMetaObject::invokeMethod(
                self.data(), [self, done, total] { emit self->progressed(done, total); });
        }
    };
    return [choice,
            control,
            known = isKnown ? m_material : Material(),
            board = m_session.snapshot()](Store& store) -> Result<Material> {
        Material material = known;
        if (!material.then && choice.baseline) {
            const auto then = review::readBaseline(store, *choice.baseline);
            if (!then) {
                return then.error();
            }
            material.then = *then;
        } else if (!material.then) {
            Result<Baseline> then = review::boardAt(store, board, *choice.at, control);
            if (!then) {
                return then.error();
            }
            then->name = choice.name;
            material.then = std::make_shared<const Baseline>(*std::move(then));
        }
        ChangeTrail trail = material.trail ? *material.trail : ChangeTrail(material.then->sequence);
        Result<ChangeTrail> extended = review::extendTrail(store, std::move(trail), control);
        if (!extended) {
            return extended.error();
        }
        material.trail = std::make_shared<const ChangeTrail>(*std::move(extended));
        return material;
    };
}

void BoardReview::read()
{
    const SnapshotPtr& board = m_session.snapshot();
    if (m_watchers.isEmpty() || !m_isStale || m_isRunning || !board->isComplete
        || m_session.connection() == Connection::Closed
        || m_session.connection() == Connection::Opening)
    {
        return;
    }
    if (m_choice.isNewest() && board->baselines->isEmpty()) {
        m_isStale = false;
        m_diff.reset();
        setStanding(Standing::NoBaseline);
        return;
    }
    m_isStale = false;
    m_isRunning = true;
    m_running = CancelToken();
    if (!m_diff || !m_material.then) {
        setStanding(Standing::Reading);
    }
    m_session.run<Material>(
        readingJob(),
        this,
        [this, ticket = ++m_ticket, choice = m_choice](Result<Material> material) {
            if (ticket != m_ticket) {
                return;
            }
            m_isRunning = false;
            if (choice != m_choice) {
                read();
            } else if (!material) {
                setStanding(Standing::Failed, material.error());
                read();
            } else {
                m_material = *material;
                compare(*material);
            }
        });
}

void BoardReview::compare(const Material& material)
{
    m_isRunning = true;
    DiffRequest request{
        material.then, nullptr, m_session.snapshot(), material.trail, m_session.clock().now()};
    runThen(
        QThreadPool::globalInstance(),
        this,
        [request, cancel = m_running] {
            auto diff = compareBoards(request, cancel);
            return diff ? std::make_shared<const BoardDiff>(*std::move(diff)) : nullptr;
        },
        [this, ticket = ++m_ticket, choice = m_choice, board = request.board](
            std::shared_ptr<const BoardDiff> diff) {
            if (ticket != m_ticket) {
                return;
            }
            m_isRunning = false;
            if (diff && choice == m_choice) {
                m_diff = std::move(diff);
                m_board = board;
                setStanding(Standing::Ready);
            }
            read();
        });
}

void BoardReview::readAgain()
{
    m_isStale = true;
    read();
}

void BoardReview::cancel()
{
    m_running.cancel();
}

void BoardReview::takeBaseline(
    const QString& name, QObject* context, Session::Done<BaselineId> done)
{
    BaselineRequest request{
        BaselineId::make(), name, m_session.clock().now(), m_session.author().person, std::nullopt};
    m_session.run<Baseline>(
        [request, board = m_session.snapshot()](Store& store) {
            return review::takeNow(store, board, request, {});
        },
        context,
        [this, context = QPointer<QObject>(context), done = std::move(done)](
            Result<Baseline> taken) {
            if (!taken) {
                done(taken.error());
                return;
            }
            Edit edit;
            edit.label = tr("Take the baseline “%1”").arg(taken->name);
            const BaselineId id = taken->id;
            edit.batch.puts.emplace_back(*std::move(taken));
            m_editor.apply(edit, {}, context, [id, done](const Result<WriteReceipt>& receipt) {
                done(receipt ? Result<BaselineId>(id) : receipt.error());
            });
        });
}

} // namespace cb
