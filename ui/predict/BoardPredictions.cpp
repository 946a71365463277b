// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predict/BoardPredictions.h"

#include "core/base/RunThen.h"
#include "core/policy/Actor.h"
#include "ui/commands/EditJobs.h"
#include "ui/commands/Editor.h"
#include "ui/predict/PredictionWords.h"

#include <algorithm>

namespace cb {

BoardPredictions::BoardPredictions(Session& session, Editor& editor, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_editor(editor)
    , m_boardId(session.snapshot()->settings.boardId)
{
    connect(&session, &Session::snapshotChanged, this, &BoardPredictions::follow);
    connect(&m_training, &ModelTraining::started, this, &BoardPredictions::trainingChanged);
    connect(&m_training, &ModelTraining::progressed, this, &BoardPredictions::trainingChanged);
    connect(&m_training, &ModelTraining::finished, this, &BoardPredictions::finishTraining);
    follow();
}

BoardPredictions::~BoardPredictions() = default;

/// The board changed, or another one was opened.
void BoardPredictions::follow()
{
    const SnapshotPtr& board = m_session.snapshot();
    if (board->settings.boardId != m_boardId) {
        m_boardId = board->settings.boardId;
        m_ours.reset();
        m_hasLearned = false;
        m_training.clear();
        m_chances = std::make_shared<BoardChances>();
        emit trainingChanged();
    }
    readModels();
    learnUnasked();
    m_isStale = true;
    compute();
}

void BoardPredictions::readModels()
{
    if (m_session.snapshot()->documents != m_documents) {
        m_documents = m_session.snapshot()->documents;
        m_versions = riskModels(*m_documents);
    }
    m_isStored = !m_versions.isEmpty();
    m_model = m_isStored ? m_versions.first() : m_ours;
}

/// Once on a board that has no model.
void BoardPredictions::learnUnasked()
{
    if (!m_model && !m_hasLearned && m_session.snapshot()->isComplete && !m_boardId.isNull()) {
        m_hasLearned = true;
        train();
    }
}

void BoardPredictions::compute()
{
    if (m_isComputing || !m_isStale) {
        return;
    }
    m_isStale = false;
    m_isComputing = true;
    runThen(
        QThreadPool::globalInstance(),
        this,
        [board = m_session.snapshot(), model = m_model, now = m_session.clock().now()] {
            return std::make_shared<const BoardChances>(board, model, now);
        },
        [this](const std::shared_ptr<const BoardChances>& chances) {
            m_isComputing = false;
            // Of a board that was left, nothing is shown.
            if (chances->board()->settings.boardId == m_boardId) {
                m_chances = chances;
            }
            emit changed();
            compute();
        });
}

QString BoardPredictions::whyNone() const
{
    return m_model || !m_training.problem() ? QString() : m_training.problem()->what;
}

int BoardPredictions::nextVersion() const
{
    return m_versions.isEmpty() ? 1 : m_versions.first()->version + 1;
}

void BoardPredictions::train()
{
    m_training.start(m_session.snapshot(), m_model, m_session.clock().now(), nextVersion());
}

void BoardPredictions::cancelTraining()
{
    m_training.cancel();
}

void BoardPredictions::keepCurrent()
{
    m_training.clear();
    emit trainingChanged();
}

void BoardPredictions::finishTraining()
{
    // There is none to be replaced: it is used here, and waits to be put on the board.
    if (m_training.candidate() && !m_model) {
        m_ours = std::make_shared<const RiskModel>(m_training.candidate()->trained.model);
        m_model = m_ours;
        m_isStale = true;
        compute();
    }
    emit trainingChanged();
    emit changed();
}

QString BoardPredictions::whyNotDecide() const
{
    if (m_session.isReadOnly()) {
        return tr("The board is open for reading only.");
    }
    const Actor actor = actorOf(m_session);
    return actor.has(Role::ChangeManager) || actor.isSoleUser()
        ? QString()
        : tr("A change manager decides which model the board uses.");
}

void BoardPredictions::useCandidate(
    const QString& reason, QObject* context, Session::Done<int> done)
{
    if (m_training.candidate()) {
        store(m_training.candidate()->trained.model, reason, context, std::move(done));
    } else if (m_ours && !m_isStored) {
        store(*m_ours, reason, context, std::move(done));
    }
}

void BoardPredictions::useAgain(
    const RiskModel& model, const QString& reason, QObject* context, Session::Done<int> done)
{
    store(model, reason, context, std::move(done));
}

void BoardPredictions::store(
    RiskModel model, const QString& reason, QObject* context, Session::Done<int> done)
{
    if (const QString why = whyNotDecide(); !why.isEmpty()) {
        done(Error{ErrorKind::NotPermitted, why, {}});
        return;
    }
    model.version = nextVersion();
    Edit edit;
    edit.label = tr("Use version %1 of the risk model").arg(model.version);
    edit.reason = reason;
    edit.batch.documents.append(documentOf(model));
    m_editor.apply(
        std::move(edit),
        {},
        this,
        [this, version = model.version, guard = QPointer<QObject>(context), done = std::move(done)](
            const Result<WriteReceipt>& receipt) {
            if (receipt) {
                m_training.clear();
                emit trainingChanged();
            }
            if (guard) {
                done(receipt ? Result<int>(version) : receipt.error());
            }
        });
}

void BoardPredictions::explain(
    ChangeId change,
    const std::optional<Span>& planned,
    QObject* context,
    std::function<void(const ChanceReasons&)> done) const
{
    runThen(
        QThreadPool::globalInstance(),
        context,
        [chances = m_chances, change, planned] { return reasonsOf(chances, change, planned); },
        std::move(done));
}

QString movedChanceText(const BoardChances& chances, ChangeId change, const Span& to)
{
    const ChangeChance now = chances.of(change);
    const ChangeChance then = chances.moved(change, to);
    return now.isShown() && then.isShown() ? PredictionWords::moved(now, then, chances.label())
                                           : QString();
}

} // namespace cb
