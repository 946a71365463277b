// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/TestEvidence.h"
#include "core/domain/Record.h"
#include "ui/deployments/DeploymentFacts.h"
#include "ui/records/RecordDetail.h"
#include "ui/records/RecordWords.h"
#include "ui/theme/ColorTable.h"

class QGridLayout;

namespace cb {

struct BoardContext;
class Button;
class DetailSection;
class ElidedLabel;
class EvidenceTable;
class MessageBar;
class OutcomeBox;
class TextLabel;

/// A deployment in the detail panel: what it was, its change and window, the evidence behind it,
/// what it brought, drift, and what happened since. What the snapshot knows shows first, the rest
/// when it is read.
class DeploymentDetail : public RecordDetail
{
    Q_OBJECT

public:
    explicit DeploymentDetail(BoardContext& context, QWidget* parent = nullptr);
    ~DeploymentDetail() override;

    void showRecord(const RecordRef& record) override;

    QSize minimumSizeHint() const override;

    /// Facts stand in one column below this width at 100 percent text.
    static constexpr int twoColumnsFrom = 480;

signals:
    /// All of it is shown, or why it can't be.
    void shown();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    using Runs = QHash<PipelineRunId, PipelineRun>;

    void makeHead();
    void makeParts();
    void retranslate();
    void reload();
    void showFacts(std::shared_ptr<const DeploymentFacts> facts);
    void loadDeployments();
    void loadRuns();
    void showFailure(const Error& error);
    void fillHead();
    void fillGrid();
    void fillEvidence();
    void fillBrought();
    void fillDrift();
    void fillSince();
    void fillLast();
    void addFact(int place, const QString& name, QWidget* value);
    QWidget* words(const QString& text, ColorRole role = ColorRole::Text);
    void addText(DetailSection& section, const QString& text, ColorRole role = ColorRole::Text);
    QString driftSentence(const DeliveryLane& lane) const;
    QString runsNote(qint32 row) const;
    NewChange changeFor(const Environment& environment) const;
    QList<PipelineRun> runsOf(const Deployment& deployment) const;

    BoardContext& m_context;
    RecordRef m_record;
    std::shared_ptr<const DeploymentFacts> m_facts;
    QHash<DeploymentId, Deployment> m_deployments; ///< read: itself, the one before, the last ones
    Runs m_runs;
    CancelToken m_running;
    quint64 m_ticket = 0;

    TextLabel* m_kind;
    ElidedLabel* m_place;
    Button* m_pipeline;
    Button* m_close;
    TextLabel* m_title;
    OutcomeBox* m_sign;
    TextLabel* m_state;
    MessageBar* m_problem;
    DetailSection* m_about;
    QGridLayout* m_grid = nullptr;
    bool m_isNarrow = false;
    DetailSection* m_evidence;
    DetailSection* m_brought;
    DetailSection* m_drift;
    DetailSection* m_since;
    DetailSection* m_last;
};

} // namespace cb
