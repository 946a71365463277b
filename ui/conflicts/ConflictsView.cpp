// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/ConflictsView.h"

#include "core/base/RunThen.h"
#include "core/session/Session.h"
#include "ui/conflicts/ConflictDelegate.h"
#include "ui/conflicts/ConflictModel.h"
#include "ui/conflicts/ConflictPanel.h"
#include "ui/conflicts/ConflictTable.h"
#include "ui/conflicts/ConflictTiles.h"
#include "ui/conflicts/ConflictsBefore.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Selection.h"
#include "ui/shell/ShellActions.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Loading.h"
#include "ui/widgets/MenuButton.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int weeksInRange = 8;
constexpr int daysInRange = 7 * weeksInRange;

} // namespace

ConflictsView::ConflictsView(BoardContext& context, QWidget* parent)
    : View(parent)
    , m_context(context)
    , m_conflicts(BoardConflicts::of(context.session))
    , m_before(new ConflictsBefore(context.session, this))
    , m_model(new ConflictModel(this))
    , m_tiles(new ConflictTiles(context.theme, this))
    , m_table(new ConflictTable(context.theme, *m_model, this))
    , m_panel(new ConflictPanel(context, this))
{
    setObjectName(u"conflictsView"_s);
    makeLayout();
    makeControls();
    connectParts();
    retranslate();
    compute();
}

ConflictsView::~ConflictsView() = default;

void ConflictsView::makeLayout()
{
    m_notice = new EmptyState(m_context.theme, m_table->viewport());
    m_notice->setObjectName(u"conflicts.notice"_s);
    m_notice->hide();
    m_loading = new SkeletonLines(m_context.theme, m_table->viewport());
    m_loading->hide();
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_tiles);
    column->addWidget(m_table, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(column, 1);
    layout->addWidget(m_panel);
    setFocusProxy(m_table);
}

void ConflictsView::makeControls()
{
    m_controls = new QWidget(this);
    m_controls->setObjectName(u"conflicts.controls"_s);
    m_rangeButton = new MenuButton(m_context.theme, {}, m_controls);
    m_rangeButton->setObjectName(u"conflicts.range"_s);
    m_sinceButton = new MenuButton(m_context.theme, {}, m_controls);
    m_sinceButton->setObjectName(u"conflicts.since"_s);
    m_showButton = new MenuButton(m_context.theme, {}, m_controls);
    m_showButton->setObjectName(u"conflicts.show"_s);
    auto* row = new QHBoxLayout(m_controls);
    row->setContentsMargins({});
    row->setSpacing(m_context.theme.theme().metrics().spacing.s3);
    for (MenuButton* button : {m_rangeButton, m_sinceButton, m_showButton}) {
        row->addWidget(button);
    }
    connect(m_rangeButton, &MenuButton::chosen, this, [this](int index) {
        setRange(static_cast<ConflictRange>(index));
    });
    connect(m_sinceButton, &MenuButton::chosen, this, &ConflictsView::chooseSince);
    connect(m_showButton, &MenuButton::chosen, this, [this](int index) {
        m_showsAnswered = index == 0;
        compute();
    });
}

void ConflictsView::connectParts()
{
    connect(&m_conflicts, &BoardConflicts::changed, this, &ConflictsView::compute);
    connect(
        &ConflictLapses::of(m_context.session),
        &ConflictLapses::changed,
        this,
        &ConflictsView::compute);
    connect(&m_context.filter, &FilterController::resultChanged, this, &ConflictsView::compute);
    connect(m_before, &ConflictsBefore::changed, this, [this] {
        showSinceChoices();
        compute();
    });
    connect(&m_context.session, &Session::snapshotChanged, this, &ConflictsView::showSinceChoices);
    connect(m_tiles, &ConflictTiles::kindChosen, this, &ConflictsView::compute);
    connect(&m_table->header(), &QHeaderView::sectionClicked, this, [this](int section) {
        sortBy(static_cast<ConflictColumn>(section));
    });
    connect(m_table, &ConflictTable::rowChosen, this, &ConflictsView::chooseRow);
    connect(m_table, &ConflictTable::sideChosen, this, &ConflictsView::chooseSide);
    connect(m_table, &ConflictTable::acceptRequested, this, &ConflictsView::startAccepting);
    connect(m_table, &ConflictTable::narrowRequested, m_panel, &ConflictPanel::narrowItems);
    connect(m_table, &ConflictTable::openRequested, this, &ConflictsView::openRow);
    connect(m_panel, &ConflictPanel::sideChosen, this, &ConflictsView::chooseSide);
    connect(m_panel, &ConflictPanel::leaveRequested, this, [this] { m_table->setFocus(); });
    connect(m_panel, &ConflictPanel::actRequested, this, [this](const QString& action) {
        m_context.actions.trigger(action);
    });
    connect(&m_panel->form(), &AcceptForm::acceptRequested, this, &ConflictsView::accept);
    connect(&m_panel->form(), &AcceptForm::takeBackRequested, this, &ConflictsView::takeBack);
    connect(
        &m_context.selection, &Selection::selectionChanged, this, &ConflictsView::followSelection);
    connect(&m_context.theme, &ThemeController::themeChanged, this, &ConflictsView::layOut);
    if (const QAction* detail = m_context.actions.action(actions::detail)) {
        connect(detail, &QAction::triggered, this, [this] {
            if (isVisible()) {
                m_isPanelFolded = !m_isPanelFolded;
                layOut();
            }
        });
    }
    if (const QAction* move = m_context.actions.action(u"change.move"_s)) {
        connect(move, &QAction::triggered, this, [this] {
            if (isVisible()) {
                moveSide();
            }
        });
    }
}

QString ConflictsView::id() const
{
    return u"board.conflicts"_s;
}

QString ConflictsView::name() const
{
    return tr("Conflicts", "view");
}

QWidget* ConflictsView::viewBarControls()
{
    return m_controls;
}

bool ConflictsView::isBusy() const
{
    return m_isComputing || m_conflicts.isChecking() || m_before->isReading();
}

/// The filter's period holds where it has one.
std::optional<Span> ConflictsView::range() const
{
    if (const auto& period = m_context.filter.result()->period) {
        return period;
    }
    const Instant now = m_context.session.clock().now();
    const QTimeZone zone = m_context.session.snapshot()->zone();
    constexpr qint64 century = 100 * 366 * msPerDay;
    switch (m_range) {
    case ConflictRange::Weeks: {
        const QDate first = WallTime::toLocal(now, zone).date.addDays(m_steps * daysInRange);
        return Span{
            WallTime::day(first, zone).start,
            WallTime::day(first.addDays(daysInRange), zone).start};
    }
    case ConflictRange::ToCome:
        return Span{now, now.plusMs(century)};
    case ConflictRange::All:
        break;
    }
    return std::nullopt;
}

QString ConflictsView::rangeText() const
{
    const auto period = m_context.filter.result()->period;
    if (!period) {
        switch (m_range) {
        case ConflictRange::Weeks:
            if (m_steps == 0) {
                return tr("Next %n weeks", nullptr, weeksInRange);
            }
            break;
        case ConflictRange::ToCome:
            return tr("All to come");
        case ConflictRange::All:
            return tr("All times");
        }
    }
    const Span shown = *range();
    const RecordTimes times(m_context.session.snapshot()->zone(), m_context.session.clock().now());
    return u"%1 – %2"_s.arg(times.day(shown.start), times.day(shown.end.plusMs(-1)));
}

void ConflictsView::stepRange(int steps)
{
    m_range = ConflictRange::Weeks;
    m_steps += steps;
    m_rangeButton->setCurrent(static_cast<int>(m_range));
    compute();
    emit rangeChanged();
}

void ConflictsView::goToNow()
{
    m_steps = 0;
    setRange(ConflictRange::Weeks);
}

void ConflictsView::setRange(ConflictRange range)
{
    m_range = range;
    m_rangeButton->setCurrent(static_cast<int>(range));
    compute();
    emit rangeChanged();
}

ConflictQuery ConflictsView::query() const
{
    return {range(), m_tiles->kind(), m_showsAnswered, m_before->keys(), m_sort, m_isDescending};
}

void ConflictsView::compute()
{
    m_isComputing = true;
    runThen(
        QThreadPool::globalInstance(),
        this,
        [board = m_conflicts.board(), filter = m_context.filter.result(), asked = query()] {
            return ConflictContent::make(board, filter, asked);
        },
        [this, ticket = ++m_ticket](ConflictContentPtr content) {
            if (ticket == m_ticket) {
                m_isComputing = false;
                showContent(std::move(content));
            }
        });
}

/// What was current stays so where it is still there.
void ConflictsView::showContent(ConflictContentPtr content)
{
    const int row = m_table->currentIndex().row();
    const ConflictRow line = m_model->lineAt(row);
    const ConflictCause* cause = row >= 0 ? m_model->causeAt(row) : nullptr;
    const bool hadCause = cause != nullptr; // it goes with the content
    const quint64 causeId = hadCause ? cause->id : 0;
    std::optional<ConflictKey> key;
    if (line.kind == ConflictLineKind::Pair) {
        const ConflictContent& before = m_model->cells()->content();
        key = keyOf(before.set(), line.conflict, before.board());
    }
    const int scroll = m_table->verticalScrollBar()->value();
    const RecordTimes times(content->board().zone(), m_context.session.clock().now());
    m_tiles->showCounts(*content);
    m_model->setCells(ConflictCells(
        content,
        times,
        m_context.session.clock().now(),
        ConflictLapses::of(m_context.session).known()));
    int next = hadCause ? m_model->rowOfCause(causeId) : -1;
    for (int pair = next + 1; key && next >= 0 && pair < m_model->rowCount(); ++pair) {
        const ConflictRow candidate = m_model->lineAt(pair);
        if (candidate.kind != ConflictLineKind::Pair) {
            break;
        }
        if (keyOf(content->set(), candidate.conflict, content->board()) == *key) {
            next = pair;
            break;
        }
    }
    if (next >= 0) {
        m_table->goToRow(next);
        m_table->verticalScrollBar()->setValue(scroll);
    } else {
        followSelection();
    }
    showPanel();
    showNotice();
    emit rangeChanged();
    emit shown();
}

void ConflictsView::sortBy(ConflictColumn column)
{
    m_isDescending = m_sort == column
        ? !m_isDescending
        : isFigureColumn(column) || column == ConflictColumn::State; // the most first
    m_sort = column;
    m_table->header().setSort(m_sort, m_isDescending);
    compute();
}

void ConflictsView::layOut()
{
    const Metrics::Chrome& chrome = m_context.theme.theme().metrics().chrome;
    const bool isNarrow = window()->width() < chrome.railBreakpoint;
    m_panel->setFixedWidth(isNarrow ? chrome.detailListNarrow : chrome.detailList);
    m_panel->setVisible(!m_isPanelFolded);
    const QRect area = m_table->viewport()->rect();
    const QSize wanted = m_notice->sizeHint().boundedTo(area.size());
    m_notice->setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, wanted, area));
    m_loading->setGeometry(area);
}

void ConflictsView::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    layOut();
    followSelection();
    showPanel();
}

void ConflictsView::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    layOut();
}

void ConflictsView::changeEvent(QEvent* event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
        compute();
    }
}

void ConflictsView::retranslate()
{
    m_table->setAccessibleName(tr("Conflicts by cause"));
    m_rangeButton->setLabel(tr("Range"));
    m_rangeButton->setOptions(
        {tr("%n weeks", nullptr, weeksInRange), tr("All to come"), tr("All times")});
    m_rangeButton->setCurrent(static_cast<int>(m_range));
    m_sinceButton->setLabel(tr("New since"));
    m_showButton->setLabel(tr("Show"));
    m_showButton->setOptions({tr("Open and accepted"), tr("Open only")});
    m_showButton->setCurrent(m_showsAnswered ? 0 : 1);
    showSinceChoices();
    m_model->retranslate();
}

} // namespace cb
