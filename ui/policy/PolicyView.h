// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/policy/PolicyFindings.h"
#include "ui/shell/View.h"

class QStackedWidget;
class QVBoxLayout;

namespace cb {

struct BoardContext;
struct PolicyProblem;
class Button;
class CandidateList;
class CellEditor;
class Chip;
class FlowLayout;
class Hairline;
class MenuButton;
class MessageBar;
class ModelForm;
class ModelsTableModel;
class PolicyBench;
class PolicyCompareBox;
class PolicyTableModel;
class SegmentedSwitch;
class SmallTable;
class TextLabel;

/// The policy as a decision table, and the models of standard changes. An edit makes a draft that
/// everybody with the right sees; a second person puts it in force. Each edit is one undo step.
class PolicyView : public View
{
    Q_OBJECT

public:
    explicit PolicyView(BoardContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("settings.policy"); }

    QString name() const override { return tr("Policy and models"); }

    QWidget* viewBarControls() override;

    bool hasDetail() const override { return false; }

    bool suitsWall() const override { return false; }

    QString countText() const override;

    bool isBusy() const override { return m_isCounting; }

    QList<QStringList> copyTable() const override;

    /// As shown.
    const Policy& policy() const { return m_shown; }

    PolicyBench& bench() const { return *m_bench; }

signals:
    /// The figures beside the policy are there.
    void counted();
    /// A write came through or was refused.
    void written(bool isDone);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeControls();
    QWidget* makeMain();
    QWidget* makeSide();
    void makeTable(QVBoxLayout* column);
    void makeModels(QVBoxLayout* column);
    void makeCandidates(QVBoxLayout* column);
    void makeKeys();

    void load();
    void showPolicy();
    void showChecks();
    void showState();
    void showModels();
    void showCards();
    void addCard(const ModelStanding& standing);
    void turnToNormal(const ModelStanding& standing);
    void showVersions();
    void count();

    QString whyNotEdit() const;
    bool isDraftShown() const;
    int currentRow() const;
    NamedDocument nextDraft();
    void edit(const Policy& edited, const QString& label, int rowToSelect, int columnToSelect);
    void editCell(const QModelIndex& index);
    void addRow();
    void removeRow();
    void moveRow(int steps);
    void swapRows(const PolicyProblem& problem);
    void putInForce();
    void discardDraft();
    void draftFromShown();
    void openModelForm(int purpose, const StandardModel& model);
    void makeModelFrom(const ModelCandidate& candidate);
    void saveModel();
    void removeModel();
    void putOff(const ModelCandidate& candidate);
    void write(const QString& label, const QList<NamedDocument>& documents, const QString& said);
    void openModelChanges(const QString& model, bool isFailures);
    void openCandidate(const ModelCandidate& candidate);
    void applyTheme();
    void fitPages();
    void retranslate();

    BoardContext& m_context;
    PolicySet m_set;
    StandardModels m_models;
    Policy m_shown;
    int m_wanted = 0; ///< version that was chosen; 0: the draft, else the one in force
    int m_writing = 0; ///< edits that are under way: what is shown is newer than the snapshot
    qint64 m_draftEdit = 0; ///< of the draft document that is shown or written last
    qint64 m_writtenSequence = 0; ///< likewise until the snapshot shows it
    QUuid m_board;
    quint64 m_ticket = 0;
    bool m_isCounting = false;
    std::optional<PolicyFindings> m_findings;
    std::shared_ptr<const QList<NamedDocument>> m_documents;
    QList<int> m_versions;

    QWidget* m_controls = nullptr;
    SegmentedSwitch* m_pages = nullptr;
    Chip* m_draftChip = nullptr;
    MenuButton* m_version = nullptr;
    MessageBar* m_message = nullptr;
    QWidget* m_main = nullptr;
    QWidget* m_side = nullptr;
    Hairline* m_line = nullptr;
    TextLabel* m_tableTitle = nullptr;
    TextLabel* m_tableHint = nullptr;
    Button* m_add = nullptr;
    Button* m_up = nullptr;
    Button* m_down = nullptr;
    Button* m_remove = nullptr;
    PolicyTableModel* m_tableModel = nullptr;
    SmallTable* m_table = nullptr;
    QWidget* m_checks = nullptr;
    FlowLayout* m_checkLine = nullptr;
    TextLabel* m_modelsTitle = nullptr;
    TextLabel* m_modelsHint = nullptr;
    TextLabel* m_modelsEmpty = nullptr;
    Button* m_newModel = nullptr;
    ModelsTableModel* m_modelsModel = nullptr;
    SmallTable* m_modelsTable = nullptr;
    ModelForm* m_form = nullptr;
    QVBoxLayout* m_cards = nullptr;
    TextLabel* m_candidatesTitle = nullptr;
    TextLabel* m_candidatesHint = nullptr;
    TextLabel* m_candidatesNote = nullptr;
    CandidateList* m_candidates = nullptr;
    PolicyBench* m_bench = nullptr;
    PolicyCompareBox* m_compare = nullptr;
};

View* makePolicyView(BoardContext& context, QWidget* parent);

} // namespace cb
