// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Session.h"
#include "ui/predict/BoardChances.h"
#include "ui/predict/ModelTraining.h"

namespace cb {

class Editor;

/// The model in use and what it says about the open changes, for all views: computed off the UI
/// thread whenever the board or the model changes; what was computed before stays until then. A
/// board with enough history but no model is learned from at once, for this computer only until
/// somebody puts the model on the board. Lives on the UI thread and never blocks it.
class BoardPredictions : public QObject
{
    Q_OBJECT

public:
    /// `session` and `editor` must outlive it.
    BoardPredictions(Session& session, Editor& editor, QObject* parent = nullptr);
    ~BoardPredictions() override;

    /// Never null.
    const BoardChancesPtr& chances() const { return m_chances; }

    /// The model in use; null: none.
    const RiskModelPtr& model() const { return m_model; }

    /// It is a document of the board; false: learned here, others don't have it.
    bool isStored() const { return m_isStored; }

    /// Models of the board, newest first.
    const QList<RiskModelPtr>& versions() const { return m_versions; }

    /// Why there are no chances: "Not enough history: …"; empty: there are, or they are on the way.
    QString whyNone() const;

    const ModelTraining& training() const { return m_training; }

    /// Chances or a model are being computed.
    bool isBusy() const { return m_isComputing || m_training.isRunning(); }

    /// Learns from the board as it is now.
    void train();
    void cancelTraining();
    /// The candidate stays out.
    void keepCurrent();

    /// Why the actor may not put a model on the board; empty: it may.
    QString whyNotDecide() const;
    /// Puts the candidate on the board, or the model that is only here.
    void useCandidate(const QString& reason, QObject* context, Session::Done<int> done);
    /// Puts an older version on the board again, as the next one. `done` gets its number.
    void useAgain(
        const RiskModel& model, const QString& reason, QObject* context, Session::Done<int> done);

    /// Reasons and similar changes, computed off the UI thread. `planned`: as if it were planned
    /// then.
    void explain(
        ChangeId change,
        const std::optional<Span>& planned,
        QObject* context,
        std::function<void(const ChanceReasons&)> done) const;

signals:
    /// chances(), model(), isStored() or versions().
    void changed();
    /// training().
    void trainingChanged();

private:
    void follow();
    void readModels();
    void learnUnasked();
    void compute();
    void finishTraining();
    int nextVersion() const;
    void store(RiskModel model, const QString& reason, QObject* context, Session::Done<int> done);

    Session& m_session;
    Editor& m_editor;
    ModelTraining m_training;
    BoardChancesPtr m_chances = std::make_shared<BoardChances>();
    QUuid m_boardId;
    std::shared_ptr<const QList<NamedDocument>> m_documents; ///< that versions() are of
    QList<RiskModelPtr> m_versions;
    RiskModelPtr m_model;
    RiskModelPtr m_ours; ///< learned here, where the board has none
    bool m_isStored = false;
    bool m_hasLearned = false; ///< tried without being asked, on this board
    bool m_isComputing = false;
    bool m_isStale = false;
    quint64 m_ticket = 0;
};

/// "14 % → 11 %": what a change of the planned window does to the chance; empty: not known.
QString movedChanceText(const BoardChances& chances, ChangeId change, const Span& to);

} // namespace cb
