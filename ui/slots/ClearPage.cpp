// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slots/ClearPage.h"

#include "core/domain/WallTime.h"
#include "ui/records/RecordWords.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/Selection.h"
#include "ui/slots/ClearSide.h"
#include "ui/slots/ClearTimeline.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/StatusAnnouncer.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// Friday 18:00 to Monday 06:00: of the weekend that is not over, or `later` ones after.
Span weekend(Instant now, int later, const QTimeZone& zone)
{
    const QDate today = WallTime::toLocal(now, zone).date;
    QDate monday = today.addDays(8 - today.dayOfWeek());
    if (today.dayOfWeek() == 1 && now < WallTime::toInstant({today, QTime(6, 0)}, zone)) {
        monday = today;
    }
    monday = monday.addDays(7 * later);
    return {
        WallTime::toInstant({monday.addDays(-3), QTime(18, 0)}, zone),
        WallTime::toInstant({monday, QTime(6, 0)}, zone)};
}

Span daysFrom(Instant now, int days, const QTimeZone& zone)
{
    const QDate today = WallTime::toLocal(now, zone).date;
    return {now, WallTime::toInstant({today.addDays(days), QTime(0, 0)}, zone)};
}

} // namespace

ClearPage::~ClearPage()
{
    if (m_controls) {
        m_controls->deleteLater();
    }
}

QString ClearPage::title() const
{
    if (m_range == Range::Selected) {
        return tr("Clear %n selected change(s)", nullptr, static_cast<int>(m_selected.size()));
    }
    const RecordTimes times(m_context.session.snapshot()->zone(), m_context.session.clock().now());
    return tr("Clear %1", "a range of time").arg(times.span(*span()));
}

QWidget* ClearPage::viewBarControls()
{
    return m_controls;
}

void ClearPage::leave()
{
    m_plan.stop();
}

std::optional<Span> ClearPage::span() const
{
    const Instant now = m_context.session.clock().now();
    const QTimeZone zone = m_context.session.snapshot()->zone();
    switch (m_range) {
    case Range::ThisWeekend:
        return weekend(now, 0, zone);
    case Range::NextWeekend:
        return weekend(now, 1, zone);
    case Range::SevenDays:
        return daysFrom(now, 7, zone);
    case Range::FourWeeks:
        return daysFrom(now, 28, zone);
    case Range::Selected:
        break;
    }
    return std::nullopt;
}

/// Active changes that the filter shows and that stand in the range.
QList<ChangeId> ClearPage::changesIn(const Span& range) const
{
    const std::shared_ptr<const FilterResult>& result = m_context.filter.result();
    const ChangeColumns& changes = *result->snapshot->changes;
    QList<ChangeId> found;
    for (const int row : result->changes.rows) {
        const auto window = changes.plannedWindow(row);
        if (window && window->overlaps(range)
            && isActive(changes.states[static_cast<std::size_t>(row)])) {
            found.append(changes.idAt(row));
        }
    }
    return found;
}

void ClearPage::setRange(Range range)
{
    m_range = range;
    m_rangeButton->setCurrent(static_cast<int>(range));
    m_side->setHasRange(range != Range::Selected);
    workOut();
    emit titleChanged();
}

void ClearPage::workOut(bool keepsDropped)
{
    ClearRequest request;
    m_side->fillIn(request);
    const std::optional<Span> range = span();
    if (range && m_side->staysInRange()) {
        request.range = range;
    }
    request.order = static_cast<ClearOrder>(m_orderButton->current());
    request.seed = m_seed;
    m_seen = m_context.session.snapshot();
    m_notice->hide();
    m_plan.workOut(request, range ? changesIn(*range) : m_selected, keepsDropped);
}

void ClearPage::write()
{
    if (m_isWriting || m_plan.count(ClearVerdict::Taken) == 0) {
        return;
    }
    m_isWriting = true;
    updateBar();
    m_plan.write();
}

void ClearPage::updateAll()
{
    updateTimeline();
    updateBar();
    updateEmpty();
    if (!m_plan.isWorking()) {
        emit shown();
    }
}

void ClearPage::updateTimeline()
{
    if (!m_plan.cleared()) {
        return;
    }
    const ClearedSet& cleared = *m_plan.cleared();
    QList<ClearMove> moves;
    for (const ClearChoice& choice : m_plan.choices()) {
        if (choice.verdict != ClearVerdict::Dropped) {
            moves.append(choice.move);
        }
    }
    Span range = span().value_or(Span{});
    if (m_range == Range::Selected) {
        range = {{std::numeric_limits<qint64>::max()}, {std::numeric_limits<qint64>::min()}};
        for (const int row : cleared.request.rows) {
            if (const auto window = cleared.snapshot->changes->plannedWindow(row)) {
                range = {std::min(range.start, window->start), std::max(range.end, window->end)};
            }
        }
        if (range.end < range.start) { // none of them has a window
            range = {};
        }
    }
    const ConflictSet& before = m_plan.before();
    ClearTimeline::Content content;
    content.snapshot = cleared.snapshot;
    const ConflictSet& after = m_plan.after();
    content.choice = clearPicture(
        *cleared.snapshot, {cleared.request.rows, range, before, after, moves, m_showsAll});
    // Both show the same stretch of time and the same lanes.
    content.now = clearPicture(
        *cleared.snapshot,
        {cleared.request.rows, content.choice.range, before, before, {}, m_showsAll});
    content.nowText = tr("%n conflict(s), %1 block", "now", before.size())
                          .arg(before.count(ConflictSeverity::Blocks));
    if (content.choice.folded > 0) {
        content.nowText += u"; "_s
            + tr("%n change(s) that collide with nothing are folded: Space shows them",
                 nullptr,
                 content.choice.folded);
    }
    content.choiceText = choiceText();
    if (m_plan.current() >= 0) {
        content.current = m_plan.choices()[m_plan.current()].move.row;
    }
    m_timeline->setContent(content);
}

QString ClearPage::choiceText() const
{
    qint64 way = 0;
    int moves = 0;
    for (const ClearChoice& choice : m_plan.choices()) {
        if (choice.verdict != ClearVerdict::Dropped) {
            way += std::abs(choice.move.movedByMs());
            ++moves;
        }
    }
    const int stay = m_plan.after().size();
    const QString left =
        stay == 0 ? tr("no conflict is left") : tr("%n conflict(s) stay", nullptr, stay);
    return tr("%1; %2 of %3 changes move, %4 in total")
        .arg(left)
        .arg(moves)
        .arg(m_plan.cleared()->answer.changes)
        .arg(RecordTimes::length(way));
}

QString ClearPage::statusText() const
{
    if (m_plan.isWorking()) {
        return tr("Looking for the fewest moves…");
    }
    if (!m_plan.cleared()) {
        return m_plan.error().what;
    }
    const ClearAnswer& answer = m_plan.cleared()->answer;
    const auto moves = static_cast<int>(answer.moves.size());
    QString how;
    switch (answer.status) {
    case ClearStatus::NothingToDo:
        how = tr("nothing collides");
        break;
    case ClearStatus::Proved:
    case ClearStatus::FewestProved:
        how = tr("proved the fewest moves");
        break;
    case ClearStatus::BestFound:
        how = tr("best of 2 s, at most %n fewer possible", nullptr, moves - answer.leastMoves);
        break;
    case ClearStatus::NoWay:
        how = tr("no way clears everything");
        break;
    }
    return tr("worked out in %1 s over %n change(s); %2", nullptr, answer.changes)
        .arg(QLocale().toString(double(answer.tookMs) / 1000, 'f', 1), how);
}

void ClearPage::updateBar()
{
    m_about->setText(statusText());
    const int taken = m_plan.count(ClearVerdict::Taken);
    const int open = m_plan.count(ClearVerdict::Open);
    const int dropped = m_plan.count(ClearVerdict::Dropped);
    const bool hasMoves = !m_plan.choices().isEmpty();
    m_count->setVisible(hasMoves && !m_isNarrow);
    m_count->setText(tr("%1 taken, %2 dropped, %3 to look at; one step of Ctrl Z")
                         .arg(taken)
                         .arg(dropped)
                         .arg(open));
    m_rest->setVisible(hasMoves);
    m_rest->setEnabled(open > 0 && !m_plan.isWorking());
    m_rest->setText(
        taken == 0 ? tr("Take all %1").arg(open) : tr("Take the other %1 too").arg(open));
    int proposals = 0;
    for (const ClearChoice& choice : m_plan.choices()) {
        proposals += choice.verdict == ClearVerdict::Taken && choice.needsConsent() ? 1 : 0;
    }
    const int moves = taken - proposals;
    QString act = tr("Move what is taken");
    if (proposals > 0) {
        act = moves == 0 ? tr("Propose %n move(s)", "act", proposals)
                         : tr("Move %1, propose %2").arg(moves).arg(proposals);
    } else if (moves > 0) {
        act = tr("Move %n change(s)", "act", moves);
    }
    m_main->setText(act);
    const QString reason =
        m_context.session.isReadOnly() ? tr("The board is open for reading only.") : QString();
    m_main->setEnabled(taken > 0 && reason.isEmpty() && !m_isWriting && !m_plan.isWorking());
    m_main->setToolTip(reason);
}

void ClearPage::updateEmpty()
{
    const bool isKnown = m_plan.cleared().has_value() && !m_plan.isWorking();
    const bool isNothing = isKnown && m_plan.cleared()->answer.status == ClearStatus::NothingToDo;
    const bool isFailed = !m_plan.isWorking() && !m_plan.cleared();
    m_empty->setVisible(isNothing || isFailed);
    m_scroll->setVisible(!isNothing && !isFailed);
    if (isFailed) {
        m_empty->setTexts(m_plan.error().what, {}, Tone::Warn);
    } else if (isNothing) {
        m_empty->setTexts(
            tr("Nothing collides here: %n change(s) were looked at.",
               nullptr,
               m_plan.cleared()->answer.changes),
            tr("Choose another range in the view bar, or another filter."));
    }
}

bool ClearPage::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Y:
        m_plan.setVerdict(ClearVerdict::Taken);
        return true;
    case Qt::Key_N:
        m_plan.setVerdict(ClearVerdict::Dropped);
        return true;
    case Qt::Key_E:
        m_side->editCurrent();
        return true;
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
        if (const int slot = key - Qt::Key_1; slot < m_plan.otherSlots().size()) {
            m_plan.moveCurrentTo(m_plan.otherSlots()[slot].window);
        }
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_plan.setCurrent(m_plan.current() + (key == Qt::Key_Down ? 1 : -1));
        return true;
    case Qt::Key_Space:
        m_showsAll = !m_showsAll;
        updateTimeline();
        return true;
    default:
        return false;
    }
}

/// Single keys, before the window gives them to other commands (as E, which edits the selected
/// change elsewhere). They act while the list has the focus.
bool ClearPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == m_side->list()
        && m_side->list()->hasFocus()) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if ((key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
            return handleKey(key.key());
        }
    }
    return Page::eventFilter(watched, event);
}

void ClearPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const Theme& theme = m_context.theme.theme();
    m_isNarrow = width() < theme.px(1400);
    m_side->setFixedWidth(theme.px(m_isNarrow ? 380 : 520));
    m_switch->setVisible(m_isNarrow);
    m_timeline->setShown(
        !m_isNarrow                    ? ClearTimeline::Shown::Both
            : m_switch->current() == 0 ? ClearTimeline::Shown::Now
                                       : ClearTimeline::Shown::Choice);
    m_count->setVisible(!m_isNarrow && !m_plan.choices().isEmpty());
}

void ClearPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_side->list()->setFocus();
}

void ClearPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateAll();
        emit titleChanged();
    }
}

} // namespace cb
