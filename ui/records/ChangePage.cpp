// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ChangePage.h"

#include "ui/commands/Editor.h"
#include "ui/records/AttachmentList.h"
#include "ui/records/ChangeForm.h"
#include "ui/records/DetailParts.h"
#include "ui/records/FieldEditor.h"
#include "ui/records/OpenFields.h"
#include "ui/records/RecordWords.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Settings.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/StatusAnnouncer.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QScrollArea>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cb {

ChangePage::ChangePage(BoardContext& context, const NewChange& start, QWidget* parent)
    : ChangePage(context, parent)
{
    startNew(start);
}

ChangePage::ChangePage(BoardContext& context, ChangeId id, QWidget* parent)
    : ChangePage(context, parent)
{
    m_base.id = id;
    load(id);
}

ChangePage::~ChangePage() = default;

QString ChangePage::title() const
{
    if (m_base.revision == 0) {
        return m_isShown ? tr("New change") : QString();
    }
    return u"%1 %2"_s.arg(m_base.number, m_base.title);
}

void ChangePage::startNew(const NewChange& start)
{
    Change fresh;
    fresh.id = ChangeId::make();
    fresh.requester = m_context.session.author().person;
    if (start.startUtcMs && start.endUtcMs) {
        fresh.plannedStart = Instant{*start.startUtcMs};
        fresh.plannedEnd = Instant{*start.endUtcMs};
    }
    const bool isPlain =
        !start.copyOf && start.templateName.isEmpty() && !start.startUtcMs && !start.filledIn;
    if (const std::optional<ChangeDraft> draft = isPlain ? m_drafts.newest() : std::nullopt) {
        startWith(draft->base, draft->mine);
        offerDraft(*draft);
        return;
    }
    startWith(fresh, fresh);
    if (start.filledIn) {
        Change filled = *start.filledIn;
        filled.id = fresh.id;
        filled.number.clear();
        filled.requester = fresh.requester;
        startWith(m_base, filled);
        noteEdited();
    }
    if (start.copyOf) {
        m_context.session.loadChange(
            *start.copyOf, this, [this](const Result<ChangeDetail>& detail) {
                if (detail) {
                    Change copy = copyOf(detail->change);
                    copy.id = m_base.id;
                    startWith(m_base, copy);
                    noteEdited();
                } else {
                    m_problem->showMessage(Tone::Bad, detail.error().what);
                }
            });
    }
    if (!start.templateName.isEmpty()) {
        m_context.session.loadDocuments(
            u"change_template"_s,
            this,
            [this, name = start.templateName](const Result<QList<NamedDocument>>& documents) {
                if (!documents) {
                    m_problem->showMessage(Tone::Bad, documents.error().what);
                    return;
                }
                for (const NamedDocument& document : *documents) {
                    if (document.name == name) {
                        applyTemplate(document.content);
                    }
                }
            });
    }
}

void ChangePage::startWith(const Change& base, const Change& mine)
{
    m_base = base;
    m_mine = mine;
    m_seenRevision = base.revision;
    m_isDirty = !(mine == base);
    m_form->showChange(mine);
    m_form->attachments().setOwner({RecordKind::Change, base.id.value}, base.revision > 0);
    const bool isFirst = !std::exchange(m_isShown, true);
    updateReadOnly();
    updateWork();
    checkAll();
    m_conflictTimer.start();
    updateHead();
    if (isFirst) {
        m_form->editor(ChangeField::Title)->control()->setFocus();
    }
    emit titleChanged();
    emit shown();
}

void ChangePage::load(ChangeId id)
{
    m_context.session.loadChange(id, this, [this](const Result<ChangeDetail>& detail) {
        if (!detail) {
            m_problem->showMessage(Tone::Bad, detail.error().what);
            return;
        }
        showLoaded(*detail);
    });
}

void ChangePage::showLoaded(const ChangeDetail& detail)
{
    m_decisions = detail.decisions;
    m_conditions = detail.conditions;
    m_form->attachments().setAttachments(detail.attachments);
    showAssessments(detail);
    Result<ChangeDraft> draft = m_drafts.load(detail.change.id);
    if (!draft) {
        startWith(detail.change, detail.change);
        return;
    }
    // What was typed then is laid over what the board has now.
    const MergedChange merged = mergeChanges(draft->base, draft->mine, detail.change);
    startWith(detail.change, merged.merged);
    for (const ChangeField field : merged.clashes) {
        showTheirs(detail.change, field, {});
    }
    offerDraft(*draft);
}

/// Says that what is shown comes from a draft.
void ChangePage::offerDraft(const ChangeDraft& draft)
{
    m_draftAt = draft.savedAt;
    const RecordTimes times(m_context.session.snapshot()->zone(), m_context.session.clock().now());
    m_notice->clearActions();
    m_notice->showMessage(
        Tone::Info,
        tr("This is your draft of %1. It is not on the board yet.")
            .arg(times.instant(draft.savedAt)));
    m_notice->addAction(tr("Discard the draft"), {}, [this] { discard(); })
        ->setObjectName(u"draft.discard"_s);
    m_isDirty = true;
    updateHead();
}

void ChangePage::discard()
{
    dropDraft();
    m_notice->hide();
    if (isNew()) {
        Change fresh;
        fresh.id = ChangeId::make();
        startWith(fresh, fresh);
    } else {
        for (const ChangeField field : m_form->fields()) {
            m_form->editor(field)->hideTheirs();
        }
        startWith(m_base, m_base);
    }
}

void ChangePage::noteEdited()
{
    m_isDirty = true;
    if (!m_draftTimer.isActive()) {
        m_draftTimer.start();
    }
    m_mine = m_form->typed(m_base);
    m_conflictTimer.start();
    updateMissing();
    updateHead();
}

Change ChangePage::typed() const
{
    return m_form->typed(m_base);
}

void ChangePage::takePlannedWindow(const Span& window)
{
    Change mine = typed();
    setPlannedWindow(mine, window);
    m_form->showChange(mine);
    noteEdited();
    checkAll();
}

void ChangePage::checkAll()
{
    m_form->check(m_base, false);
    m_mine = m_form->typed(m_base);
    updateMissing();
}

void ChangePage::keepDraft()
{
    if (!m_isDirty || m_isSaving) {
        return;
    }
    m_mine = m_form->typed(m_base);
    const ChangeDraft draft{m_base, m_mine, m_context.session.clock().now()};
    m_drafts.save(draft, this, [this, at = draft.savedAt](const Result<void>& kept) {
        if (kept) {
            m_draftAt = at;
            updateHead();
        } else {
            m_problem->showMessage(Tone::Bad, kept.error().what);
        }
    });
}

void ChangePage::dropDraft()
{
    m_draftTimer.stop();
    m_isDirty = false;
    m_draftAt.reset();
    m_drafts.drop(m_base.id);
}

void ChangePage::leave()
{
    keepDraft();
}

void ChangePage::save()
{
    if (m_isSaving || !reasonForReadOnly().isEmpty()) {
        return;
    }
    QList<Finding> errors = errorsIn(m_form->check(m_base, true));
    if (isNew()) {
        errors.removeIf([](const Finding& finding) { // it comes with the save
            return finding.field == ChangeField::Number;
        });
    }
    m_mine = m_form->typed(m_base);
    updateMissing();
    if (!errors.isEmpty() || m_form->hasUnreadable()) {
        m_wantsRequest = false;
        m_context.announcer.announce(
            errors.isEmpty() ? tr("A field can't be read. Nothing was saved.")
                             : tr("Nothing was saved. %1").arg(errors.first().what));
        goToNextOpenField();
        return;
    }
    m_problem->hide();
    m_isSaving = true;
    updateHead();
    if (isNew()) {
        writeNew(m_mine);
    } else {
        writeStored(m_mine);
    }
}

void ChangePage::writeNew(const Change& mine)
{
    m_context.editor.create(
        {mine},
        tr("Write “%1”", "undo step: a new change").arg(mine.title),
        this,
        [this, mine](const Result<WriteReceipt>& receipt) {
            if (receipt) {
                attachPending();
                finishSave(mine, m_wantsRequest);
            } else {
                saveFailed(receipt.error());
            }
        });
}

void ChangePage::writeStored(const Change& mine)
{
    if (mine == m_base) {
        finishSave(mine, m_wantsRequest);
        return;
    }
    Edit edit;
    edit.label = tr("Edit %1", "undo step").arg(mine.number);
    edit.batch.puts.emplace_back(mine);
    m_context.editor.apply(
        std::move(edit), {}, this, [this, mine](const Result<WriteReceipt>& receipt) {
            if (receipt) {
                finishSave(mine, m_wantsRequest);
            } else {
                saveFailed(receipt.error());
            }
        });
}

/// Reads back what the board made of it: number and revision.
void ChangePage::finishSave(const Change& written, bool requestsToo)
{
    dropDraft();
    m_notice->hide();
    m_context.session.loadChange(
        written.id, this, [this, requestsToo](const Result<ChangeDetail>& detail) {
            m_isSaving = false;
            m_wantsRequest = false;
            if (!detail) {
                m_problem->showMessage(Tone::Bad, detail.error().what);
                return;
            }
            m_decisions = detail->decisions;
            m_conditions = detail->conditions;
            startWith(detail->change, detail->change);
            m_form->attachments().setAttachments(detail->attachments);
            m_context.announcer.announce(tr("%1 is saved").arg(detail->change.number));
            emit saved();
            if (requestsToo) {
                request();
            }
        });
}

void ChangePage::attachPending()
{
    AttachmentList& files = m_form->attachments();
    if (!files.pending().isEmpty()) {
        m_context.editor.attach(files.pending(), files.pendingBytes());
        files.clearPending();
    }
}

/// The text stays, on the page and as a draft.
void ChangePage::saveFailed(const Error& error)
{
    m_isSaving = false;
    m_wantsRequest = false;
    keepDraft();
    if (error.kind == ErrorKind::Conflict && !isNew()) {
        m_context.session.loadChange(m_base.id, this, [this](const Result<ChangeDetail>& detail) {
            if (detail) {
                takeTheirs(*detail);
            }
        });
        return;
    }
    m_problem->clearActions();
    m_problem->showMessage(Tone::Bad, error.what);
    m_problem->addAction(tr("Try again"), {}, [this] { save(); });
    updateHead();
}

/// Somebody else wrote to the change while it is open.
void ChangePage::watchBoard()
{
    m_form->setSnapshot(m_context.session.snapshot());
    if (isNew() || m_isSaving || !m_isShown) {
        return;
    }
    const ChangeColumns& changes = *m_context.session.snapshot()->changes;
    const int row = changes.rowOf(m_base.id);
    if (row == noRow || changes.revisions[static_cast<std::size_t>(row)] <= m_seenRevision) {
        return;
    }
    m_seenRevision = changes.revisions[static_cast<std::size_t>(row)];
    m_context.session.loadChange(m_base.id, this, [this](const Result<ChangeDetail>& detail) {
        if (detail && !m_isSaving && detail->change.revision != m_base.revision) {
            takeTheirs(*detail);
        }
    });
}

/// Their edits come in; where both edited a field, mine stays with theirs below it.
void ChangePage::takeTheirs(const ChangeDetail& detail)
{
    const Change mine = m_form->typed(m_base);
    const MergedChange merged = mergeChanges(m_base, mine, detail.change);
    m_decisions = detail.decisions;
    m_conditions = detail.conditions;
    showAssessments(detail);
    const bool wasDirty = m_isDirty;
    startWith(detail.change, merged.merged);
    m_isDirty = wasDirty || m_isDirty;
    const QString author = detail.history.isEmpty() ? QString() : detail.history.first().author;
    for (const ChangeField field : merged.clashes) {
        showTheirs(detail.change, field, author);
    }
    if (merged.clashes.isEmpty() && author == m_context.session.author().name) {
        return; // my own act, by a key of this page or in the panel: no news
    }
    m_problem->clearActions();
    m_problem->showMessage(
        merged.clashes.isEmpty() ? Tone::Info : Tone::Warn,
        merged.clashes.isEmpty()
            ? tr("%1 edited this change meanwhile; their edits are in.")
                  .arg(author.isEmpty() ? tr("Somebody") : author)
            : tr("%1 edited the same fields meanwhile. Choose for each: mine or theirs.")
                  .arg(author.isEmpty() ? tr("Somebody") : author));
    if (!merged.clashes.isEmpty()) {
        m_form->goTo(merged.clashes.first());
    }
}

void ChangePage::showTheirs(const Change& theirs, ChangeField field, const QString& author)
{
    FieldEditor* editor = m_form->editor(field);
    if (!editor) {
        return;
    }
    const QString words = fieldWords(theirs, field, *m_context.session.snapshot());
    const QString text = tr("%1: %2", "who, their value")
                             .arg(
                                 author.isEmpty() ? tr("Theirs") : author,
                                 words.isEmpty() ? tr("not given") : words.simplified().left(120));
    editor->showTheirs(
        text,
        [editor] { editor->hideTheirs(); },
        [this, editor, field, theirs] {
            editor->hideTheirs();
            Change taken = m_form->typed(m_base);
            copyField(theirs, taken, field);
            editor->showValue(taken);
            noteEdited();
            checkAll();
        });
}

void ChangePage::carryOutMainAct()
{
    if (m_base.state == ChangeState::Draft) {
        const QList<ChangeField> missing = missingFields(m_form->typed(m_base));
        if (!missing.isEmpty()) {
            QStringList names;
            for (const ChangeField field : missing) {
                names.append(fieldLabel(field));
            }
            m_context.announcer.announce(tr("Still needed: %1").arg(names.join(u", "_s)));
            goToNextOpenField();
            return;
        }
        m_wantsRequest = true;
    }
    save();
}

void ChangePage::request()
{
    TransitionRequest step;
    step.target =
        m_base.type == ChangeType::Standard ? ChangeState::Scheduled : ChangeState::Requested;
    m_context.editor.transition(
        {m_base.id},
        step,
        actorOf(m_context.session),
        this,
        [this](const Result<WriteReceipt>& receipt) {
            if (receipt) {
                emit closeRequested();
            } else {
                m_problem->clearActions();
                m_problem->showMessage(Tone::Bad, receipt.error().what);
            }
        });
}

} // namespace cb
