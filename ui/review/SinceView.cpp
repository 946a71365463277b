// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/SinceView.h"

#include "ui/review/EditsPanel.h"
#include "ui/review/SinceModel.h"
#include "ui/review/SincePanel.h"
#include "ui/review/SinceTable.h"
#include "ui/review/TakeBaselineForm.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Selection.h"
#include "ui/shell/ShellActions.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Loading.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace cb {

SinceView::SinceView(BoardContext& context, std::shared_ptr<BoardReview> review, QWidget* parent)
    : View(parent)
    , m_context(context)
    , m_review(std::move(review))
    , m_seen(context.settings)
    , m_model(new SinceModel(m_seen, this))
    , m_table(new SinceTable(context.theme, *m_model, this))
{
    setObjectName(u"sinceView"_s);
    makeLayout();
    makeControls();
    connectParts();
    retranslate();
}

SinceView::~SinceView()
{
    m_review->setWatched(this, false);
}

void SinceView::makeLayout()
{
    m_side = new QStackedWidget(this);
    m_panel = new SincePanel(m_context.theme, *m_model, m_side);
    m_edits = new EditsPanel(m_context.theme, m_side);
    m_form = new TakeBaselineForm(m_context.theme, m_side);
    for (QWidget* panel : std::initializer_list<QWidget*>{m_panel, m_edits, m_form}) {
        m_side->addWidget(panel);
    }
    m_notice = new EmptyState(m_context.theme, m_table->viewport());
    m_notice->setObjectName(u"since.notice"_s);
    m_notice->hide();
    m_loading = new SkeletonLines(m_context.theme, m_table->viewport());
    m_loading->hide();
    m_progress = new ProgressLine(m_context.theme, this);
    m_progress->setObjectName(u"since.progressLine"_s);
    m_progress->setCancellable(true);
    m_progress->hide();
    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(m_progress);
    rows->addWidget(m_table, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(rows, 1);
    layout->addWidget(m_side);
    setFocusProxy(m_table);
    showSide(m_panel);
}

void SinceView::makeControls()
{
    m_controls = new QWidget(this);
    m_controls->setObjectName(u"since.controls"_s);
    m_compare = new MenuButton(m_context.theme, {}, m_controls);
    m_compare->setObjectName(u"since.compare"_s);
    m_unseen = new Button(m_context.theme, m_controls);
    m_unseen->setObjectName(u"since.unseen"_s);
    m_unseen->setCheckable(true);
    m_unseen->setKeyHint(QKeySequence(Qt::Key_U));
    auto* row = new QHBoxLayout(m_controls);
    row->setContentsMargins({});
    row->setSpacing(m_context.theme.theme().metrics().spacing.s3);
    row->addWidget(m_compare);
    row->addWidget(m_unseen);
    connect(m_compare, &MenuButton::chosen, this, &SinceView::choose);
    connect(m_unseen, &QPushButton::clicked, this, &SinceView::setUnseenOnly);
}

void SinceView::connectParts()
{
    connect(m_review.get(), &BoardReview::changed, this, &SinceView::showContent);
    connect(m_review.get(), &BoardReview::takeRequested, this, &SinceView::askForBaseline);
    connect(m_review.get(), &BoardReview::progressed, this, [this](qint64 done, qint64 total) {
        if (isBusy() && isVisible()) {
            m_progress->setProgress(tr("Reading the history of the board…"), done, total);
            m_progress->show();
        }
    });
    connect(m_progress, &ProgressLine::cancelRequested, m_review.get(), &BoardReview::cancel);
    connect(&m_context.filter, &FilterController::resultChanged, this, &SinceView::showContent);
    connect(&m_context.selection, &Selection::selectionChanged, this, [this] {
        if (!m_isSelecting) {
            m_table->selectChanges(m_context.selection.changes(), true);
            fillEdits();
        }
    });
    connect(m_table, &SinceTable::changesSelected, this, [this] {
        const QScopedValueRollback<bool> own(m_isSelecting, true);
        QList<RecordRef> records;
        for (const ChangeId change : m_table->selectedChanges()) {
            records.append({RecordKind::Change, change.value});
        }
        m_context.selection.set(records);
        fillEdits();
    });
    connect(m_table, &SinceTable::openRequested, this, [this](ChangeId change) {
        emit openRequested({RecordKind::Change, change.value});
    });
    connect(m_table, &SinceTable::editsRequested, this, &SinceView::toggleEdits);
    connect(m_table, &SinceTable::unseenOnlyToggled, this, [this] {
        setUnseenOnly(!m_model->isUnseenOnly());
    });
    connect(m_model, &SinceModel::seenChanged, this, [this] {
        m_panel->showState();
        showNotice();
    });
    connect(m_edits, &EditsPanel::closeRequested, this, &SinceView::toggleEdits);
    connect(m_form, &TakeBaselineForm::takeRequested, this, &SinceView::takeBaseline);
    connect(m_form, &TakeBaselineForm::closeRequested, this, [this] {
        showSide(m_panel);
        m_table->setFocus();
    });
    connect(&m_context.theme, &ThemeController::themeChanged, this, [this] {
        showSide(m_side->currentWidget());
    });
}

QString SinceView::id() const
{
    return u"board.since"_s;
}

QString SinceView::name() const
{
    return tr("Since last", "view");
}

QWidget* SinceView::viewBarControls()
{
    return m_controls;
}

QString SinceView::rangeText() const
{
    return m_model->content() ? m_model->content()->cells().title() : QString();
}

bool SinceView::isBusy() const
{
    return m_review->standing() == BoardReview::Standing::Reading;
}

RecordTimes SinceView::times() const
{
    return RecordTimes(m_context.session.snapshot()->zone(), m_context.session.clock().now());
}

void SinceView::showContent()
{
    const auto change = m_model->changeAt(m_table->currentIndex().row());
    const int row = m_table->currentIndex().row();
    const std::optional<DiffKind> kind =
        change ? std::optional(m_model->kindAt(row)) : std::nullopt;
    const int scroll = m_table->verticalScrollBar()->value();
    std::shared_ptr<const SinceContent> content;
    if (m_review->diff()) {
        m_seen.load(
            m_context.session.snapshot()->settings.boardId, m_context.session.author().person);
        content = std::make_shared<const SinceContent>(
            SinceCells(m_review->diff(), m_review->board(), times()), *m_context.filter.result());
    }
    m_model->setContent(std::move(content));
    if (change) {
        m_table->goTo(*change, *kind);
        m_table->verticalScrollBar()->setValue(scroll);
    } else {
        m_table->selectChanges(m_context.selection.changes(), true);
    }
    m_panel->showState();
    if (!isBusy()) {
        m_progress->hide();
    }
    showChoices();
    showNotice();
    fillEdits();
    emit rangeChanged();
    emit shown();
}

void SinceView::setUnseenOnly(bool isUnseenOnly)
{
    const int row = m_table->currentIndex().row();
    const auto change = m_model->changeAt(row);
    const DiffKind kind = change ? m_model->kindAt(row) : DiffKind::New;
    m_model->setUnseenOnly(isUnseenOnly);
    if (change) {
        m_table->goTo(*change, kind);
    }
    m_unseen->setChecked(isUnseenOnly);
    m_context.announcer.announce(
        isUnseenOnly ? tr("Only rows that you have not seen are shown.")
                     : tr("All rows are shown."));
    showNotice();
}

void SinceView::showSide(QWidget* panel)
{
    m_side->setCurrentWidget(panel);
    m_side->setFixedWidth(panel->sizeHint().width());
}

/// Opens or closes what was edited in the current row.
void SinceView::toggleEdits()
{
    if (m_side->currentWidget() == m_edits) {
        showSide(m_panel);
        m_table->setFocus();
        return;
    }
    if (!m_model->rowAt(m_table->currentIndex().row())) {
        m_context.announcer.announce(tr("Select a row to see what was edited."));
        return;
    }
    showSide(m_edits);
    fillEdits();
}

void SinceView::fillEdits()
{
    if (m_side->currentWidget() != m_edits) {
        return;
    }
    const DiffRow* row = m_model->rowAt(m_table->currentIndex().row());
    if (!row) {
        showSide(m_panel);
        return;
    }
    const SinceCells& cells = m_model->content()->cells();
    const QString number = cells.cell(*row, SinceColumn::Number).text;
    const QString who = cells.cell(*row, SinceColumn::Who).text;
    QString when = cells.when(*row);
    if (row->act && !row->act->reason.isEmpty()) {
        when += u"\n"_s + row->act->reason;
    }
    m_edits->showEdits(
        tr("%1: %2", "number of a change, what happened to it")
            .arg(number, SinceCells::kindName(row->kind)),
        when.isEmpty() ? who : who + u"\n"_s + when,
        cells.edits(*row));
}

void SinceView::askForBaseline()
{
    showSide(m_form);
    m_form->start(tr("Board on %1", "name of a baseline, a day and time")
                      .arg(times().instant(m_context.session.clock().now())));
}

void SinceView::takeBaseline(const QString& name)
{
    m_review->takeBaseline(name, this, [this, name](const Result<BaselineId>& taken) {
        if (!taken) {
            m_form->showProblem(taken.error().what);
            return;
        }
        m_context.announcer.announce(tr("The baseline “%1” was taken.").arg(name));
        showSide(m_panel);
        m_table->setFocus();
    });
}

void SinceView::reveal(const RecordRef& record)
{
    if (record.kind == RecordKind::Change) {
        m_table->selectChanges({ChangeId{record.id}}, true);
    }
}

QList<QStringList> SinceView::copyTable() const
{
    QStringList heads{tr("Kind", "of what happened")};
    for (int section = 0; section < sinceColumnCount; ++section) {
        heads.append(
            section == 0
                ? tr("Seen")
                : SinceCells::columnName(
                    static_cast<SinceColumn>(section),
                    m_model->content() ? m_model->content()->cells().thenName() : QString()));
    }
    QList<QStringList> table{heads};
    const bool onlySelected = m_table->selectionModel()->selectedRows().size() > 1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isGroup(row)
            || (onlySelected && !m_table->selectionModel()->isRowSelected(row))) {
            continue;
        }
        QStringList cells{SinceCells::kindName(m_model->kindAt(row))};
        for (int section = 0; section < sinceColumnCount; ++section) {
            cells.append(m_model->cellText(row, static_cast<SinceColumn>(section)));
        }
        table.append(cells);
    }
    return table.size() > 1 ? table : QList<QStringList>();
}

QJsonObject SinceView::saveState() const
{
    QStringList openings;
    for (int k = 0; k < enumCount<DiffKind>(); ++k) {
        openings.append(QString::number(int(m_model->opening(static_cast<DiffKind>(k)))));
    }
    return {
        {u"unseenOnly"_s, m_model->isUnseenOnly()},
        {u"openings"_s, openings.join(u',')},
        {u"scroll"_s, m_table->verticalScrollBar()->value()}};
}

void SinceView::restoreState(const QJsonObject& state)
{
    m_model->setUnseenOnly(state.value("unseenOnly"_L1).toBool());
    m_unseen->setChecked(m_model->isUnseenOnly());
    const QStringList openings = state.value("openings"_L1).toString().split(u',');
    for (int k = 0; k < enumCount<DiffKind>() && k < openings.size(); ++k) {
        bool isNumber = false;
        const int opening = openings[k].toInt(&isNumber);
        if (isNumber && opening >= 0 && opening <= int(GroupOpening::All)) {
            m_model->setOpening(static_cast<DiffKind>(k), static_cast<GroupOpening>(opening));
        }
    }
    m_table->verticalScrollBar()->setValue(state.value("scroll"_L1).toInt());
}

void SinceView::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    m_review->setWatched(this, true);
    showContent();
}

void SinceView::hideEvent(QHideEvent* event)
{
    View::hideEvent(event);
    m_review->setWatched(this, false);
}

void SinceView::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    layNotice();
}

void SinceView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(tr("Mark as seen"), this, [this] { m_table->markSelected(true); });
    menu.addAction(tr("Mark as not seen"), this, [this] { m_table->markSelected(false); });
    menu.addAction(tr("Show what was edited"), this, &SinceView::toggleEdits);
    menu.addSeparator();
    for (const QString& id : {actions::openRecord, actions::copy, actions::copyTable}) {
        if (QAction* action = m_context.actions.action(id)) {
            menu.addAction(action);
        }
    }
    menu.exec(event->globalPos());
}

void SinceView::changeEvent(QEvent* event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
        m_model->retranslate();
        showContent();
    }
}

void SinceView::retranslate()
{
    m_compare->setLabel(tr("Compare with"));
    m_unseen->setText(tr("Unseen only"));
    m_table->setAccessibleName(tr("What differs"));
    showChoices();
}

} // namespace cb
