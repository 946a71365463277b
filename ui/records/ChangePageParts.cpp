// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/Evidence.h"
#include "ui/commands/Editor.h"
#include "ui/records/ChangeAsks.h"
#include "ui/records/ChangeForm.h"
#include "ui/records/ChangePage.h"
#include "ui/records/ChangePageSide.h"
#include "ui/records/DetailParts.h"
#include "ui/records/FieldEditor.h"
#include "ui/records/FormCard.h"
#include "ui/records/OpenFields.h"
#include "ui/records/PatchNightForm.h"
#include "ui/records/RecordWords.h"
#include "ui/records/TaskListEdit.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Settings.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/StatusAnnouncer.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr qsizetype shownMissing = 3; ///< names beside the count
constexpr int sideFrom = 1240; ///< width of the page at 100 percent text

} // namespace

ChangePage::ChangePage(BoardContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_drafts(context.settings.dataFolder(), context.session.snapshot()->settings.boardId)
{
    setObjectName(u"changePage"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeHead();
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_form = new ChangeForm(context);
    m_scroll->setWidget(m_form);
    m_side = new ChangePageSide(context.theme, this);
    m_asks = new ChangeAsks(context.theme);
    m_open = new OpenFields(context.theme);
    m_side->addPart(m_asks);
    m_side->addPart(m_open);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_scroll, 1);
    middle->addWidget(m_side);
    layout->addLayout(middle, 1);
    makeExtras();
    makeRiskParts();
    makeWork();
    makeConflictParts();
    makeBar();
    m_draftTimer.setInterval(draftEveryMs);
    m_draftTimer.setSingleShot(true);
    connect(&m_draftTimer, &QTimer::timeout, this, &ChangePage::keepDraft);
    connect(m_form, &ChangeForm::edited, this, [this](ChangeField field) {
        if (FieldEditor* editor = m_form->editor(field)) {
            editor->row().clearProblem();
        }
        noteEdited();
    });
    connect(m_form, &ChangeForm::left, this, &ChangePage::checkAll);
    connect(m_open, &OpenFields::fieldRequested, m_form, &ChangeForm::goTo);
    connect(m_asks, &ChangeAsks::fieldRequested, m_form, &ChangeForm::goTo);
    connect(&context.session, &Session::snapshotChanged, this, &ChangePage::watchBoard);
    connect(&context.session, &Session::connectionChanged, this, &ChangePage::updateReadOnly);
    const auto key = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_S), &ChangePage::save);
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), &ChangePage::carryOutMainAct);
    key(QKeySequence(Qt::CTRL | Qt::Key_Enter), &ChangePage::carryOutMainAct);
    key(QKeySequence(Qt::Key_F8), &ChangePage::goToNextOpenField);
    key(QKeySequence(Qt::ALT | Qt::Key_N), [this] { m_form->tasks().addTask(); });
    key(QKeySequence(Qt::Key_Escape), [this] { emit closeRequested(); });
    setFocusProxy(m_form->editor(ChangeField::Title));
    retranslate();
    loadTemplates();
}

void ChangePage::makeHead()
{
    const ThemeController& theme = m_context.theme;
    const Metrics::Spacing& spacing = theme.theme().metrics().spacing;
    auto* head = new Strip(theme, false, this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(spacing.s3, spacing.s1, spacing.s3, spacing.s1 + 1);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing.s3);
    m_state = new StateLine(theme, head);
    m_draftNote = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text3, head);
    m_draftNote->setObjectName(u"page.draftNote"_s);
    m_draftNote->setFigures(true);
    line->addWidget(m_state, 1);
    line->addWidget(m_draftNote);
    column->addLayout(line);
    m_notice = new MessageBar(theme, head);
    m_notice->setObjectName(u"page.notice"_s);
    m_problem = new MessageBar(theme, head);
    m_problem->setObjectName(u"page.problem"_s);
    m_problem->setClosable(true);
    for (MessageBar* bar : {m_notice, m_problem}) {
        bar->hide();
        column->addWidget(bar);
    }
    layout()->addWidget(head);
}

void ChangePage::makeBar()
{
    const ThemeController& theme = m_context.theme;
    const Metrics& metrics = theme.theme().metrics();
    auto* bar = new Strip(theme, true, this);
    bar->setObjectName(u"page.bar"_s);
    bar->setFixedHeight(metrics.chrome.actBar);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(metrics.spacing.s4, 0, metrics.spacing.s4, 0);
    line->setSpacing(metrics.spacing.s2);
    m_save = new Button(theme, {}, Button::Kind::Secondary, bar);
    m_save->setObjectName(u"page.save"_s);
    m_save->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_discard = new Button(theme, {}, Button::Kind::Plain, bar);
    m_discard->setObjectName(u"page.discard"_s);
    m_missing = new TextLabel(theme, {}, TextRole::Small, ColorRole::Bad, bar);
    m_missing->setObjectName(u"page.missing"_s);
    m_missing->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_missing->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_next = new Button(theme, {}, Button::Kind::Secondary, bar);
    m_next->setObjectName(u"page.next"_s);
    m_next->setKeyHint(QKeySequence(Qt::Key_F8));
    m_main = new Button(theme, {}, Button::Kind::Primary, bar);
    m_main->setObjectName(u"page.main"_s);
    m_main->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    line->addWidget(m_save);
    line->addWidget(m_discard);
    line->addWidget(m_missing, 1);
    line->addWidget(m_next);
    line->addWidget(m_main);
    layout()->addWidget(bar);
    connect(m_save, &Button::clicked, this, &ChangePage::save);
    connect(m_discard, &Button::clicked, this, &ChangePage::discard);
    connect(m_next, &Button::clicked, this, &ChangePage::goToNextOpenField);
    connect(m_main, &Button::clicked, this, &ChangePage::carryOutMainAct);
}

void ChangePage::makeExtras()
{
    FormCard& card = m_form->whatCard();
    m_templateButton = new MenuButton(m_context.theme, {}, &card);
    m_templateButton->setObjectName(u"page.template"_s);
    m_templateMenu = new QMenu(m_templateButton);
    m_templateMenu->setObjectName(u"page.templates"_s);
    m_patchButton = new Button(m_context.theme, {}, Button::Kind::Secondary, &card);
    m_patchButton->setObjectName(u"page.patchNight"_s);
    card.addAct(m_templateButton);
    card.addAct(m_patchButton);
    connect(m_patchButton, &Button::clicked, this, [this] {
        if (m_patchForm) {
            m_patchForm->setFocus();
            return;
        }
        const QTimeZone zone = m_context.session.snapshot()->zone();
        m_patchForm = new PatchNightForm(
            m_context.theme,
            zone,
            WallTime::toLocal(m_context.session.clock().now(), zone).date,
            this);
        m_form->extras().addWidget(m_patchForm);
        connect(m_patchForm, &PatchNightForm::accepted, this, &ChangePage::makePatchNights);
        connect(m_patchForm, &PatchNightForm::cancelled, this, [this] {
            m_patchForm->hide();
            m_patchForm->deleteLater();
            m_patchForm = nullptr;
        });
        m_patchForm->show();
        m_patchForm->setFocus();
    });
}

void ChangePage::loadTemplates()
{
    m_context.session.loadDocuments(
        u"change_template"_s, this, [this](const Result<QList<NamedDocument>>& documents) {
            if (!documents) {
                m_problem->showMessage(Tone::Bad, documents.error().what);
                return;
            }
            m_templateMenu->clear();
            for (const NamedDocument& document : *documents) {
                connect(
                    m_templateMenu->addAction(document.name),
                    &QAction::triggered,
                    this,
                    [this, content = document.content] { applyTemplate(content); });
            }
            addModels();
            m_templateMenu->addSeparator();
            connect(
                m_templateMenu->addAction(tr("Save as template…")),
                &QAction::triggered,
                this,
                &ChangePage::askForTemplateName);
            m_templateButton->setActionMenu(tr("Template"), m_templateMenu);
        });
}

void ChangePage::askForTemplateName()
{
    auto* ask = new QInputDialog(this);
    ask->setObjectName(u"templateName"_s);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Save as template"));
    ask->setLabelText(tr("Name of the template"));
    ask->setTextValue(m_form->typed(m_base).title);
    connect(ask, &QInputDialog::textValueSelected, this, &ChangePage::saveAsTemplate);
    ask->open();
}

void ChangePage::saveAsTemplate(const QString& name)
{
    if (name.trimmed().isEmpty()) {
        return;
    }
    Edit edit;
    edit.label = tr("Save template “%1”", "undo step").arg(name.trimmed());
    edit.batch.documents.append(
        {u"change_template"_s,
         name.trimmed(),
         templateOf(m_form->typed(m_base), lookupIn(m_context.session.snapshot()))});
    m_context.editor.apply(std::move(edit), {}, this, [this](const Result<WriteReceipt>& receipt) {
        if (receipt) {
            loadTemplates();
            m_context.announcer.announce(tr("The template is saved"));
        } else {
            m_problem->showMessage(Tone::Bad, receipt.error().what);
        }
    });
}

void ChangePage::applyTemplate(const QJsonObject& content)
{
    const Change filled = changeFromTemplate(content, lookupIn(m_context.session.snapshot()));
    Change mine = m_form->typed(m_base);
    const Change empty;
    for (const ChangeField field : differingFields(empty, filled)) {
        copyField(filled, mine, field);
    }
    const qint64 minutes = static_cast<qint64>(content.value("planned_minutes"_L1).toDouble());
    if (minutes > 0 && mine.plannedStart && !mine.plannedEnd) {
        mine.plannedEnd = mine.plannedStart->plusMs(minutes * msPerMinute);
    }
    m_form->showChange(mine);
    noteEdited();
    checkAll();
}

void ChangePage::makePatchNights()
{
    const QTimeZone zone = m_context.session.snapshot()->zone();
    const Change mine = m_form->typed(m_base);
    if (mine.title.trimmed().isEmpty()) {
        m_form->goTo(ChangeField::Title);
        m_context.announcer.announce(tr("Give the patch night a title first."));
        return;
    }
    const QList<Span> nights = patchNights(m_patchForm->rule(), zone);
    m_context.editor.create(
        patchNightDrafts(mine, nights, zone),
        tr("Make %n patch night(s)", "undo step", static_cast<int>(nights.size())),
        this,
        [this, count = nights.size()](const Result<WriteReceipt>& receipt) {
            if (!receipt) {
                m_problem->showMessage(Tone::Bad, receipt.error().what);
                return;
            }
            dropDraft();
            m_context.announcer.announce(tr("%n draft(s) made", nullptr, static_cast<int>(count)));
            emit saved();
            emit closeRequested();
        });
}

void ChangePage::goToNextOpenField()
{
    const Change mine = m_form->typed(m_base);
    QList<ChangeField> open = missingFields(mine);
    for (const ChangeField field : m_form->fields()) {
        if (m_form->editor(field)->row().hasError() && !open.contains(field)) {
            open.prepend(field);
        }
    }
    if (open.isEmpty()) {
        m_context.announcer.announce(tr("No field is open."));
        return;
    }
    // The next one after the field that has the focus, round and round.
    qsizetype at = -1;
    for (qsizetype i = 0; i < open.size(); ++i) {
        const FieldEditor* editor = m_form->editor(open[i]);
        if (editor && editor->isAncestorOf(focusWidget())) {
            at = i;
        }
    }
    m_form->goTo(open[(at + 1) % open.size()]);
    m_scroll->ensureWidgetVisible(m_form->editor(open[(at + 1) % open.size()]));
}

QString ChangePage::reasonForReadOnly() const
{
    if (m_context.session.isReadOnly()) {
        return tr("The board is open for reading only.");
    }
    if (isEnded(m_base.state)) {
        return tr("%1 is %2: it can't be edited any more.")
            .arg(m_base.number, RecordWords::state(m_base.state).toLower());
    }
    return {};
}

void ChangePage::updateReadOnly()
{
    const QString reason = reasonForReadOnly();
    m_form->setReadOnly(!reason.isEmpty());
    m_templateButton->setVisible(reason.isEmpty());
    m_patchButton->setVisible(reason.isEmpty() && isNew());
    m_assess->setVisible(reason.isEmpty() && !isNew());
    const DecisionSummary summary = summarise(m_base, m_decisions, m_conditions);
    const bool isApproved = summary.standing == DecisionStanding::Approving && reason.isEmpty()
        && m_base.state <= ChangeState::Scheduled;
    m_form->showApproved(isApproved);
    if (!reason.isEmpty()) {
        m_notice->clearActions();
        m_notice->showMessage(Tone::Neutral, reason);
    } else if (isApproved) {
        m_notice->clearActions();
        m_notice->showMessage(
            summary.isEditedAfterApproval ? Tone::Warn : Tone::Info,
            summary.isEditedAfterApproval
                ? tr("Edited after approval: the approval is no longer valid.")
                : tr("Approved. An edit of window, CIs, plans or risk ends the approval."));
    }
    m_save->setEnabled(reason.isEmpty());
    m_main->setVisible(reason.isEmpty());
    if (m_context.session.connection() == Connection::Lost) {
        m_problem->clearActions();
        m_problem->showMessage(
            Tone::Warn,
            tr("The connection to the board is lost. Go on writing: the draft is kept on this "
               "computer and can be saved when it is back."));
    }
    updateHead();
}

void ChangePage::updateMissing()
{
    const QList<ChangeField> needed = neededFields(m_mine.type);
    const QList<ChangeField> missing = missingFields(m_mine);
    QList<ChangeField> problems;
    for (const ChangeField field : m_form->fields()) {
        if (m_form->editor(field)->row().hasError()) {
            problems.append(field);
        }
    }
    m_form->showNeeded(needed, missing);
    m_open->showFields(needed, missing, problems);
    m_asks->showChange(m_mine, m_decisions, m_context.session);
    const bool isDraft = m_base.state == ChangeState::Draft;
    const int open = static_cast<int>((isDraft ? missing.size() : 0) + problems.size());
    QStringList names;
    for (const ChangeField field : problems + (isDraft ? missing : QList<ChangeField>())) {
        names.append(fieldLabel(field).toLower());
    }
    const bool isReadOnly = !reasonForReadOnly().isEmpty();
    m_missing->setText(
        open == 0 || isReadOnly
            ? QString()
            : (isDraft ? tr("%n thing(s) keep it from being requested: %1", nullptr, open)
                       : tr("%n thing(s) keep it from being saved: %1", nullptr, open))
                  .arg(
                      names.mid(0, shownMissing).join(u", "_s)
                      + (names.size() > shownMissing ? u"…"_s : QString())));
    m_missing->setToolTip(Qt::convertFromPlainText(names.join(u", "_s)));
    m_next->setVisible(open > 0 && !isReadOnly);
    m_main->setEnabled(open == 0);
}

void ChangePage::updateHead()
{
    const SnapshotPtr snapshot = m_context.session.snapshot();
    const RecordTimes times(snapshot->zone(), m_context.session.clock().now());
    const std::optional<Span> planned = m_mine.plannedWindow();
    const DecisionSummary summary = summarise(m_base, m_decisions, m_conditions);
    m_state->showChange(
        displayState(m_base.state, summary.standing, m_base.closureCode),
        m_mine.risk,
        m_mine.type == ChangeType::Emergency,
        planned ? times.span(*planned) : QString(),
        summary.isEditedAfterApproval ? tr("edited after approval") : QString());
    QStringList notes;
    if (m_draftAt) {
        notes.append(tr("draft saved %1 on this computer").arg(times.time(*m_draftAt)));
    } else if (m_isDirty) {
        notes.append(tr("not saved yet"));
    }
    if (isNew()) {
        notes.append(tr("the number comes with the first save"));
    }
    m_draftNote->setText(notes.join(u", "_s));
    m_discard->setVisible(m_isDirty);
    m_save->setText(m_base.state == ChangeState::Draft ? tr("Save draft") : tr("Save", "a change"));
    m_main->setText(
        m_base.state != ChangeState::Draft        ? tr("Save", "a change")
            : m_mine.type == ChangeType::Standard ? tr("Schedule", "verb")
                                                  : tr("Request", "verb: ask for a change"));
    m_save->setVisible(m_base.state == ChangeState::Draft);
}

void ChangePage::retranslate()
{
    m_discard->setText(tr("Discard the draft"));
    m_next->setText(tr("Next open field"));
    m_patchButton->setText(tr("Patch night…"));
    m_assess->setText(tr("Assess the risk…"));
    m_templateButton->setLabel(tr("start from"));
    updateHead();
    updateMissing();
}

void ChangePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool hasSide = width() >= m_context.theme.theme().px(sideFrom);
    m_side->setVisible(hasSide);
    m_form->fitTo(width() - (hasSide ? m_side->width() : 0));
}

void ChangePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        loadTemplates();
        emit titleChanged();
    }
}

} // namespace cb
