// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/WhatIfView.h"

#include "core/session/Session.h"
#include "ui/predict/BoardPredictions.h"
#include "ui/predict/PredictionWords.h"
#include "ui/risk/ChancesTable.h"
#include "ui/risk/LoadLine.h"
#include "ui/risk/ProposeMoveForm.h"
#include "ui/risk/TextTable.h"
#include "ui/risk/WhatIfSet.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Selection.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/StatusAnnouncer.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const QString moveAction = u"change.move"_s;
const QString clearAction = u"conflicts.clear"_s;
constexpr int namedInTry = 2;

} // namespace

WhatIfView::WhatIfView(BoardContext& context, QWidget* parent)
    : View(parent)
    , m_context(context)
    , m_set(new WhatIfSet(context, this))
    , m_model(new ChancesModel(this))
    , m_content(new QWidget(this))
    , m_empty(new EmptyState(context.theme, this))
{
    setObjectName(u"whatIfView"_s);
    m_empty->setObjectName(u"whatIf.empty"_s);
    m_empty->hide();
    m_model->setTickable(true);
    auto* halves = new QHBoxLayout(m_content);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(0);
    constexpr int sideShare = 45;
    halves->addWidget(makeSide(), sideShare);
    halves->addWidget(makeMain(), 100 - sideShare);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_empty, 1);
    setFocusProxy(m_table);
    connectParts();
    retranslate();
    showAll();
}

void WhatIfView::connectParts()
{
    connect(m_set, &WhatIfSet::changed, this, [this] {
        showAll();
        announceResult();
        emit computed();
    });
    connect(m_set, &WhatIfSet::rangeChanged, this, &View::rangeChanged);
    connect(m_model, &ChancesModel::ticksChanged, this, [this] {
        m_saysResult = true;
        m_set->setUnticked(m_model->unticked());
    });
    connect(m_table, &ChancesTable::tryRequested, this, &WhatIfView::keepTry);
    const auto tickAll = [this] {
        m_saysResult = true;
        m_model->setUnticked({});
        m_set->setUnticked({});
    };
    connect(m_table, &ChancesTable::tickAllRequested, this, tickAll);
    connect(m_all, &Button::clicked, this, tickAll);
    connect(m_table, &ChancesTable::openRequested, this, &WhatIfView::openRequested);
    connect(m_table, &ChancesTable::recordsSelected, this, [this] {
        m_context.selection.set(m_table->selectedRecords());
    });
    connect(m_moves, &TextTable::rowActivated, this, &WhatIfView::tryMove);
    connect(m_try, &Button::clicked, this, [this] { tryMove(m_moves->currentRow()); });
    connect(m_tries, &TextTable::rowActivated, this, &WhatIfView::restoreTry);
    connect(m_propose, &Button::clicked, this, &WhatIfView::propose);
    connect(m_form, &ProposeMoveForm::closed, this, [this] {
        m_moves->setFocus(Qt::OtherFocusReason);
    });
    connect(m_morePeople, &Button::clicked, this, [this] {
        m_showsAllPeople = !m_showsAllPeople;
        showPeople();
    });
    if (m_clear) {
        connect(m_clear, &Button::clicked, this, &WhatIfView::clearConflicts);
    }
    if (QAction* move = m_context.actions.action(moveAction)) {
        connect(move, &QAction::triggered, this, [this] {
            if (isVisible()) {
                propose();
            }
        });
    }
}

void WhatIfView::stepRange(int steps)
{
    m_set->setWeeksOn(m_set->weeksOn() + steps);
}

void WhatIfView::goToNow()
{
    m_set->setWeeksOn(0);
}

QString WhatIfView::rangeText() const
{
    const RecordTimes times(m_context.session.snapshot()->zone(), m_context.session.clock().now());
    return tr("Weekend %1").arg(times.span(m_set->range()));
}

bool WhatIfView::isBusy() const
{
    return m_set->isComputing();
}

void WhatIfView::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    m_set->setWatched(true);
}

void WhatIfView::hideEvent(QHideEvent* event)
{
    View::hideEvent(event);
    m_set->setWatched(false);
}

void WhatIfView::changeEvent(QEvent* event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
        showAll();
    }
}

void WhatIfView::keepTry()
{
    m_saysResult = true;
    if (!m_set->keepTry()) {
        m_context.announcer.announce(tr("This set is among the tries already."));
    }
}

void WhatIfView::tryMove(int index)
{
    const WhatIfContent& content = *m_set->content();
    if (index < 0 || index >= static_cast<int>(content.moves.size())) {
        return;
    }
    m_saysResult = true;
    const int row = content.moves[static_cast<std::size_t>(index)].row;
    m_set->tryWithout(content.changes->chances->board()->changes->idAt(row));
}

void WhatIfView::restoreTry(int index)
{
    m_saysResult = true;
    m_set->restore(index);
}

/// From the table its current change, else the move that is selected.
void WhatIfView::propose()
{
    const WhatIfContent& content = *m_set->content();
    const BoardSnapshot& board = *content.changes->chances->board();
    const int move = m_moves->currentRow();
    int row = move >= 0 && move < static_cast<int>(content.moves.size())
        ? content.moves[static_cast<std::size_t>(move)].row
        : noRow;
    if (const auto current = m_table->currentRecord(); current && m_table->hasFocus()) {
        row = board.changes->rowOf(ChangeId{current->id});
    }
    const std::optional<Span> window =
        row == noRow ? std::nullopt : board.changes->plannedWindow(row);
    if (!window) {
        m_context.announcer.announce(tr("Select a change to propose its move."));
        return;
    }
    m_form->open(
        board.changes->idAt(row),
        startsFor(row, *window),
        tr("%1 in one weekend", "reason of a proposed move")
            .arg(PredictionWords::expected(
                content.result.expected, content.changes->chances->label())));
}

/// Where it could go: its free slot, where one was looked for and found, and a week on.
QList<ProposedStart> WhatIfView::startsFor(int row, const Span& window) const
{
    const WhatIfContent& content = *m_set->content();
    const QTimeZone zone = content.changes->chances->board()->zone();
    QList<ProposedStart> starts;
    for (const WhatIfMove& move : content.moves) {
        if (move.row == row && move.target != MoveTarget::WeekOn) {
            const bool isFree = move.target == MoveTarget::FreeSlot;
            starts.append({isFree ? tr("Next free slot") : tr("Next slot, warned"), move.to.start});
        }
    }
    LocalTime start = WallTime::toLocal(window.start, zone);
    constexpr int daysOfWeek = 7;
    start.date = start.date.addDays(daysOfWeek);
    starts.append({tr("A week on"), WallTime::toInstant(start, zone)});
    return starts;
}

/// Of the ticked changes, on the page that finds the fewest moves.
void WhatIfView::clearConflicts()
{
    QList<RecordRef> records;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const ChangeId change = m_model->changeAt(row); !m_set->unticked().contains(change)) {
            records.append({RecordKind::Change, change.value});
        }
    }
    m_context.selection.set(records);
    m_context.actions.trigger(clearAction);
}

/// What was asked for by the user is said; what the board brings is not.
void WhatIfView::announceResult()
{
    if (!m_saysResult) {
        return;
    }
    m_saysResult = false;
    const WhatIfContent& content = *m_set->content();
    m_context.announcer.announce(
        tr("%1, chance of at least one %2", "failures expected, chance")
            .arg(
                PredictionWords::expected(
                    content.result.expected, content.changes->chances->label()),
                PredictionWords::percent(content.result.atLeastOne)));
}

QString WhatIfView::tryName(int index) const
{
    const WhatIfContent& content = *m_set->content();
    const QSet<ChangeId>& without = content.tries.at(index).without;
    if (without.isEmpty()) {
        return tr("As planned");
    }
    const ChangeColumns& changes = *content.changes->chances->board()->changes;
    QStringList numbers;
    for (const ChangeId id : without) {
        if (const int row = changes.rowOf(id); row != noRow) {
            numbers.append(changes.numbers.at(row));
        }
    }
    numbers.sort();
    const auto more = static_cast<int>(numbers.size()) - namedInTry;
    const QString named = numbers.mid(0, namedInTry).join(u", "_s);
    return more > 0 ? tr("Without %1 and %n more", nullptr, more).arg(named)
                    : tr("Without %1").arg(named);
}

QList<QStringList> WhatIfView::copyTable() const
{
    return m_table->table();
}

} // namespace cb
