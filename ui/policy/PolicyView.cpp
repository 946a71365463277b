// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/PolicyView.h"

#include "core/base/RunThen.h"
#include "core/domain/DocumentEdits.h"
#include "core/policy/PolicyProblems.h"
#include "core/policy/PolicyWords.h"
#include "core/session/Session.h"
#include "ui/commands/Editor.h"
#include "ui/policy/CandidateList.h"
#include "ui/policy/ModelsTableModel.h"
#include "ui/policy/PolicyBench.h"
#include "ui/policy/PolicyCompareBox.h"
#include "ui/policy/PolicyTableModel.h"
#include "ui/policy/SmallTable.h"
#include "ui/records/RecordWords.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Selection.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/SignLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int twoColumnsFrom = 1480; ///< width of the view at 100 percent text
constexpr qsizetype shownProblems = 6;

qint64 draftEdit(const QList<NamedDocument>& documents)
{
    const auto draft =
        std::find_if(documents.begin(), documents.end(), [](const NamedDocument& document) {
            return document.kind == policyDraftDocument;
        });
    return draft == documents.end() ? 0 : editOf(draft->content);
}

/// Rows of `draft` that `before` has not.
int changedRows(const Policy& draft, const Policy& before)
{
    QList<PolicyRow> left = before.rows;
    int changed = 0;
    for (const PolicyRow& row : draft.rows) {
        changed += left.removeOne(row) ? 0 : 1;
    }
    const bool isReordered = changed == 0 && draft.rows != before.rows;
    return changed + static_cast<int>(left.isEmpty() || changed > 0 ? 0 : left.size())
        + (isReordered && left.isEmpty() ? 1 : 0);
}

} // namespace

QWidget* PolicyView::viewBarControls()
{
    return m_controls;
}

QString PolicyView::countText() const
{
    return tr("%1, %2", "rows, models")
        .arg(
            tr("%n row(s)", "of the policy", static_cast<int>(m_shown.rows.size())),
            tr("%n model(s)", nullptr, static_cast<int>(m_models.models.size())));
}

QList<QStringList> PolicyView::copyTable() const
{
    QList<QStringList> table;
    QStringList head;
    for (int column = 0; column < policyCells; ++column) {
        head.append(m_tableModel->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    table.append(head);
    for (int row = 0; row < m_tableModel->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < policyCells; ++column) {
            cells.append(m_tableModel->index(row, column).data().toString());
        }
        table.append(cells);
    }
    return table;
}

void PolicyView::load()
{
    const SnapshotPtr snapshot = m_context.session.snapshot();
    const QUuid board = snapshot->settings.boardId;
    if (std::exchange(m_board, board) != board) {
        m_writtenSequence = 0;
        m_wanted = 0;
        m_findings.reset();
    }
    if (m_writing > 0 || snapshot->sequence < m_writtenSequence) {
        return; // what is shown is newer
    }
    const bool isOther = std::exchange(m_documents, snapshot->documents) != snapshot->documents;
    if (isOther) {
        m_set = PolicySet::from(*snapshot->documents);
        m_models = StandardModels::from(*snapshot->documents);
        m_draftEdit = draftEdit(*snapshot->documents);
        const Policy* wanted = m_set.find(m_wanted);
        m_wanted = wanted ? m_wanted : 0;
        m_shown = wanted ? *wanted : m_set.draft().value_or(m_set.inForce());
        const QStringList unusable = m_set.unusable() + m_models.unusable;
        if (!unusable.isEmpty()) {
            m_message->showMessage(Tone::Warn, unusable.first());
        }
        showVersions();
        showPolicy();
        emit countChanged();
    }
    showModels();
    count();
    const auto change = m_context.selection.currentChange();
    if (change && isOther && !m_bench->hasChange()) {
        m_bench->setChange(*change);
    }
}

bool PolicyView::isDraftShown() const
{
    return m_shown.version > m_set.inForce().version;
}

QString PolicyView::whyNotEdit() const
{
    if (m_context.session.isReadOnly()) {
        return tr("The board is open for reading only.");
    }
    return whyNotDraft(actorOf(m_context.session));
}

void PolicyView::showPolicy()
{
    m_tableModel->setPolicy(m_shown, lookupIn(m_context.session.snapshot()));
    const QString state = isDraftShown() ? tr("draft %1", "of the policy").arg(m_shown.version)
        : m_shown.version == m_set.inForce().version
        ? tr("version %1, in force").arg(m_shown.version)
        : tr("version %1").arg(m_shown.version);
    m_bench->setPolicy(m_shown, state);
    showChecks();
    showState();
}

void PolicyView::showChecks()
{
    while (QLayoutItem* item = m_checkLine->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<PolicyProblem> problems =
        problemsOf(m_shown, *m_context.session.snapshot()->directory);
    const auto add = [this](Icon sign, ColorRole color, const QString& text) {
        auto* box = new QWidget(m_checks);
        auto* line = new QHBoxLayout(box);
        line->setContentsMargins(0, 0, m_context.theme.theme().metrics().spacing.s2, 0);
        line->setSpacing(m_context.theme.theme().metrics().spacing.s1);
        line->addWidget(new SignLabel(m_context.theme, sign, color, box));
        line->addWidget(new TextLabel(m_context.theme, text, TextRole::Small, color, box));
        box->setMinimumHeight(m_context.theme.theme().metrics().target.control);
        m_checkLine->addWidget(box);
        box->show();
        return line;
    };
    const auto has = [&problems](PolicyProblemKind a, PolicyProblemKind b) {
        return std::any_of(problems.begin(), problems.end(), [a, b](const PolicyProblem& problem) {
            return problem.kind == a || problem.kind == b;
        });
    };
    if (!has(PolicyProblemKind::Gap, PolicyProblemKind::Empty)) {
        add(Icon::Tick, ColorRole::Good, tr("every change gets an answer"));
    }
    if (!has(PolicyProblemKind::State, PolicyProblemKind::Empty)) {
        add(Icon::Tick, ColorRole::Good, tr("each state can be reached"));
    }
    for (const PolicyProblem& problem : problems.mid(0, shownProblems)) {
        QHBoxLayout* line =
            add(Icon::Warning, problem.refuses() ? ColorRole::Bad : ColorRole::Warn, problem.text);
        if (problem.canSwap && whyNotEdit().isEmpty()) {
            auto* swap = new Button(
                m_context.theme,
                tr("Swap %1 and %2").arg(problem.takenBy + 1).arg(problem.row + 1),
                Button::Kind::Plain,
                line->parentWidget());
            swap->setObjectName(u"policy.swap"_s);
            connect(swap, &Button::clicked, this, [this, problem] { swapRows(problem); });
            line->addWidget(swap);
            swap->show();
        }
    }
    m_checks->updateGeometry();
}

void PolicyView::showState()
{
    const SnapshotPtr snapshot = m_context.session.snapshot();
    const Actor actor = actorOf(m_context.session);
    const QString whyNot = whyNotEdit();
    PolicyCompareBox::State state;
    state.shown = m_shown.version;
    state.inForce = m_set.inForce().version;
    state.isDraft = isDraftShown();
    state.draftedBy = m_shown.draftedBy;
    state.whyNotDiscard = whyNot;
    if (state.isDraft) {
        const Result<Policy> next = cb::putInForce(
            m_set, m_shown, actor, *snapshot->directory, m_context.session.clock().now());
        state.whyNotPutInForce = m_context.session.isReadOnly() ? whyNot
            : next                                              ? QString()
                                                                : next.error().what;
    }
    m_compare->setState(state);
    const int changed = changedRows(m_shown, m_set.inForce());
    m_draftChip->setVisible(state.isDraft);
    m_draftChip->setText(tr("draft %1, %2", "version, rows changed")
                             .arg(m_shown.version)
                             .arg(tr("%n row(s) changed", nullptr, changed)));
    const bool isOld = m_shown.version < m_set.inForce().version;
    for (Button* button : {m_add, m_up, m_down, m_remove}) {
        button->setEnabled(whyNot.isEmpty() && !isOld);
        button->setToolTip(Qt::convertFromPlainText(whyNot));
    }
    m_newModel->setEnabled(whyNot.isEmpty());
}

void PolicyView::showVersions()
{
    const RecordTimes times(m_context.session.snapshot()->zone(), m_context.session.clock().now());
    QStringList names;
    m_versions.clear();
    if (m_set.draft()) {
        names.append(tr("Draft %1", "of the policy").arg(m_set.draft()->version));
        m_versions.append(m_set.draft()->version);
    }
    for (const Policy& policy : m_set.versions()) {
        const bool isInForce = policy.version == m_set.inForce().version;
        QString name = isInForce ? tr("Version %1, in force").arg(policy.version)
                                 : tr("Version %1").arg(policy.version);
        if (policy.inForceSince) {
            name = tr("%1 since %2", "version, day")
                       .arg(
                           name,
                           policyWords::day(
                               *policy.inForceSince, m_context.session.snapshot()->zone()));
        }
        names.append(name);
        m_versions.append(policy.version);
    }
    m_version->setOptions(names);
    m_version->setCurrent(static_cast<int>(m_versions.indexOf(m_shown.version)));
}

void PolicyView::showModels()
{
    const SnapshotPtr snapshot = m_context.session.snapshot();
    m_modelsModel->setModels(
        m_models.models,
        m_findings ? m_findings->standings : QList<ModelStanding>(),
        snapshot,
        m_context.session.clock().now());
    m_modelsTable->setVisible(!m_models.models.isEmpty());
    m_modelsEmpty->setVisible(m_models.models.isEmpty());
    m_modelsTable->updateGeometry();
}

/// Counts off the UI thread; what is shown stays until the figures are there.
void PolicyView::count()
{
    const quint64 ticket = ++m_ticket;
    m_isCounting = true;
    runThen(
        QThreadPool::globalInstance(),
        this,
        [snapshot = m_context.session.snapshot(),
         inForce = m_set.inForce(),
         shown = m_shown,
         models = m_models,
         now = m_context.session.clock().now()] {
            return policyFindings(*snapshot, inForce, shown, models, now);
        },
        [this, ticket, then = m_context.session.snapshot()](const PolicyFindings& findings) {
            if (ticket != m_ticket) {
                return;
            }
            m_isCounting = false;
            m_findings = findings;
            m_tableModel->setFired(findings.shown.fired);
            m_compare->setFindings(findings);
            showModels();
            showCards();
            m_candidates->showCandidates(
                findings.candidates, *then->directory, whyNotEdit().isEmpty());
            m_candidatesNote->setText(tr(
                "from the last 24 months, %n change(s)", nullptr, findings.candidates.considered));
            emit counted();
        });
}

void PolicyView::fitPages()
{
    const bool isWide = width() >= m_context.theme.theme().px(twoColumnsFrom);
    m_pages->setVisible(!isWide);
    m_main->setVisible(isWide || m_pages->current() == 0);
    m_side->setVisible(isWide || m_pages->current() == 1);
    m_line->setVisible(isWide);
    m_side->setSizePolicy(
        isWide ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_side->setMinimumWidth(isWide ? m_context.theme.theme().px(430) : 0);
    m_side->setMaximumWidth(isWide ? m_context.theme.theme().px(430) : QWIDGETSIZE_MAX);
}

void PolicyView::retranslate()
{
    m_version->setLabel(tr("Version"));
    m_pages->setTexts({tr("Table and models"), tr("Test bench")});
    m_tableTitle->setText(tr("Decision table"));
    m_tableHint->setText(tr("first row that fits, from the top; Enter edits a cell"));
    m_table->setAccessibleName(tr("Decision table"));
    m_add->setText(tr("Add row"));
    m_up->setText(tr("Up", "moves a row"));
    m_down->setText(tr("Down", "moves a row"));
    m_remove->setText(tr("Remove row"));
    m_modelsTitle->setText(tr("Standard-change models"));
    m_modelsHint->setText(
        tr("pre-approved; a model stops itself after %1 failures in %2 runs, unless it says otherwise")
            .arg(defaultFailuresThatStop)
            .arg(defaultRunsLookedAt));
    m_modelsTable->setAccessibleName(tr("Standard-change models"));
    m_modelsEmpty->setText(
        tr("There is no model yet: standard changes name one, but nothing stops it when it fails. "
           "Write one, or make one from a candidate below."));
    m_newModel->setText(tr("New model"));
    m_candidatesTitle->setText(tr("Candidates for standard"));
    m_candidatesHint->setText(tr("alike, often, without a failure; each opens its changes"));
}

void PolicyView::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    load();
}

void PolicyView::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    fitPages();
}

void PolicyView::changeEvent(QEvent* event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showVersions();
        showPolicy();
        showModels();
        count();
    }
}

void PolicyView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.theme().color(ColorRole::Canvas));
}

View* makePolicyView(BoardContext& context, QWidget* parent)
{
    return new PolicyView(context, parent);
}

} // namespace cb
