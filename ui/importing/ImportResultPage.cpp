// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/ImportResultPage.h"

#include "core/base/RunThen.h"
#include "ui/commands/Editor.h"
#include "ui/conflicts/ConflictViews.h"
#include "ui/conflicts/ConflictsBefore.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardConflicts.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QThreadPool>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// Open conflicts that were not there before.
int openSince(const CheckedBoard& board, const std::vector<ConflictKey>& before)
{
    const std::vector<qint32> found = newSince(board.set, *board.snapshot, before);
    return static_cast<int>(std::count_if(found.begin(), found.end(), [&board](qint32 conflict) {
        return board.set.at(conflict).isOpen();
    }));
}

} // namespace

ImportResultPage::ImportResultPage(BoardContext& context, ImportRun& run, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_run(run)
    , m_conflicts(BoardConflicts::of(context.session))
    , m_before(new ConflictsBefore(context.session, this))
    , m_title(new TextLabel(context.theme, {}, TextRole::Title))
    , m_counts(new TextLabel(context.theme, {}, TextRole::Heading))
    , m_new(new TextLabel(context.theme, {}))
    , m_left(new TextLabel(context.theme, {}, TextRole::Body, ColorRole::Text2))
    , m_conflictText(new TextLabel(context.theme, {}))
    , m_showConflicts(new Button(context.theme, QString()))
    , m_undo(new Button(context.theme, QString()))
    , m_saveRejected(new Button(context.theme, QString()))
    , m_another(new Button(context.theme, QString()))
{
    const Metrics& metrics = context.theme.theme().metrics();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        metrics.spacing.s6, metrics.spacing.s6, metrics.spacing.s6, metrics.spacing.s6);
    layout->setSpacing(metrics.spacing.s3);
    for (TextLabel* label : {m_title, m_counts, m_new, m_left}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addLayout(makeConflictRow());
    m_counts->setObjectName(u"import.result.counts"_s);
    m_new->setObjectName(u"import.result.new"_s);
    m_undo->setObjectName(u"import.result.undo"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics.spacing.s2);
    row->addWidget(m_undo);
    row->addWidget(m_saveRejected);
    row->addWidget(m_another);
    row->addStretch(1);
    layout->addSpacing(metrics.spacing.s3);
    layout->addLayout(row);
    layout->addStretch(1);
    m_undo->setSign(Icon::Undo);
    m_undo->setKeyHint(QKeySequence(QKeySequence::Undo));
    connect(m_undo, &QPushButton::clicked, this, [this] { m_context.editor.undo(); });
    connect(m_saveRejected, &QPushButton::clicked, this, &ImportResultPage::saveRejectedRequested);
    connect(m_another, &QPushButton::clicked, this, &ImportResultPage::anotherFileRequested);
    connect(&run, &ImportRun::stageChanged, this, &ImportResultPage::followRun);
    connect(&context.undo, &QUndoStack::indexChanged, this, &ImportResultPage::refresh);
    connect(m_before, &ConflictsBefore::changed, this, &ImportResultPage::countConflicts);
    connect(
        &m_conflicts, &BoardConflicts::checkingChanged, this, &ImportResultPage::countConflicts);
    followRun();
}

QLayout* ImportResultPage::makeConflictRow()
{
    m_conflictText->setObjectName(u"import.result.conflicts"_s);
    m_showConflicts->setObjectName(u"import.result.showConflicts"_s);
    connect(m_showConflicts, &QPushButton::clicked, this, [this] {
        m_context.actions.trigger(actions::showImportedConflicts);
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(m_context.theme.theme().metrics().spacing.s3);
    row->addWidget(m_conflictText);
    row->addWidget(m_showConflicts);
    row->addStretch(1);
    return row;
}

void ImportResultPage::followRun()
{
    const bool bringsConflicts = m_run.stage() == ImportRun::Stage::Done
        && m_run.mapping().kind == ImportKind::Changes && m_run.writtenRecords() > 0;
    m_before->choose({bringsConflicts ? SinceWhen::Kind::Import : SinceWhen::Kind::Always, {}});
    countConflicts();
    refresh();
}

/// Of the board as it is now: an undo takes them back.
void ImportResultPage::countConflicts()
{
    const auto ticket = ++m_ticket;
    const auto before = m_before->keys();
    const CheckedBoardPtr& board = m_conflicts.board();
    if (before && !m_conflicts.isChecking() && board->snapshot->sequence >= m_run.writtenSequence())
    {
        runThen(
            QThreadPool::globalInstance(),
            this,
            [before, board] { return openSince(*board, *before); },
            [this, ticket](int count) {
                if (ticket == m_ticket) {
                    m_newConflicts = count;
                    showConflicts();
                }
            });
    } else if (!before) {
        m_newConflicts.reset();
    }
    showConflicts();
}

void ImportResultPage::showConflicts()
{
    const bool isAsked = m_before->when().kind == SinceWhen::Kind::Import;
    const int count = m_newConflicts.value_or(0);
    QString text = m_before->problem();
    if (isAsked) {
        text = !m_newConflicts ? tr("Looking for new conflicts…")
            : count == 0       ? tr("No new conflicts.")
                               : tr("%Ln new conflict(s) since this import.", nullptr, count);
    }
    m_conflictText->setText(text);
    m_conflictText->setVisible(!text.isEmpty());
    m_showConflicts->setText(tr("Show them"));
    m_showConflicts->setVisible(isAsked && count > 0);
}

/// "9,369 configuration items", "290 services": what the records needed.
QStringList ImportResultPage::madeTexts() const
{
    std::map<RecordKind, int> counts;
    for (const Record& record : m_run.plan()->made) {
        counts[kindOf(record)] += revisionOf(record) == 0 ? 1 : 0;
    }
    QStringList texts;
    for (const auto& [kind, count] : counts) {
        if (count == 0) {
            continue;
        }
        switch (kind) {
        case RecordKind::Person:
            texts.append(tr("%Ln person(s)", nullptr, count));
            break;
        case RecordKind::Group:
            texts.append(tr("%Ln team(s)", nullptr, count));
            break;
        case RecordKind::Service:
            texts.append(tr("%Ln service(s)", nullptr, count));
            break;
        default:
            texts.append(tr("%Ln configuration item(s)", nullptr, count));
            break;
        }
    }
    if (!m_run.plan()->dependencies.isEmpty()) {
        texts.append(
            tr("%Ln dependency line(s)",
               nullptr,
               static_cast<int>(m_run.plan()->dependencies.size())));
    }
    return texts;
}

void ImportResultPage::refresh()
{
    if (m_run.stage() != ImportRun::Stage::Done) {
        return;
    }
    const ImportCounts& counts = m_run.plan()->counts;
    const QLocale locale;
    m_title->setText(tr("%1 is imported").arg(QFileInfo(m_run.path()).fileName()));
    m_counts->setText(tr("%1 new, %2 updated, %3 the same, %4 merged, %5 rejected.")
                          .arg(locale.toString(counts.added))
                          .arg(locale.toString(counts.changed))
                          .arg(locale.toString(counts.equal))
                          .arg(locale.toString(counts.merged))
                          .arg(locale.toString(counts.rejected)));
    const QStringList made = madeTexts();
    m_new->setText(
        made.isEmpty() ? tr("Every name in the file was known.")
                       : tr("New on the board with them: %1.").arg(made.join(u", "_s)));
    m_left->setText(
        counts.rejected == 0
            ? tr("Nothing was left out.")
            : tr(
                "%n row(s) were left out. Save them, mend them in any program, and import that file.",
                nullptr,
                counts.rejected));
    m_undo->setText(tr("Undo the import"));
    m_undo->setEnabled(m_context.undo.canUndo());
    m_saveRejected->setText(tr("Save rejected rows…"));
    m_saveRejected->setVisible(counts.rejected > 0 && m_run.table() != nullptr);
    m_another->setText(tr("Import another file…"));
}

void ImportResultPage::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), m_context.theme.theme().color(ColorRole::Canvas));
}

void ImportResultPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
        showConflicts();
    }
    QWidget::changeEvent(event);
}

} // namespace cb
