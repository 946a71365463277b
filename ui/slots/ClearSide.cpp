// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slots/ClearSide.h"

#include "core/slots/SlotWords.h"
#include "ui/records/RecordWords.h"
#include "ui/shell/BoardContext.h"
#include "ui/slots/ClearMoveRow.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/StatusAnnouncer.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WallTimeEdit.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int figureCount = 4;
constexpr int shownNames = 3;

} // namespace

ClearSide::ClearSide(BoardContext& context, ClearPlan& plan, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_plan(plan)
    , m_scroll(new QScrollArea(this))
    , m_list(new QWidget)
    , m_lines(new QVBoxLayout(m_list))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeFigures(*layout);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    m_lines->addStretch(1);
    m_list->setObjectName(u"clear.moves"_s);
    m_list->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_list);
    layout->addWidget(m_scroll, 1);
    makeRules(*layout);
    connect(&plan, &ClearPlan::changed, this, &ClearSide::reload);
    retranslate();
}

void ClearSide::makeFigures(QVBoxLayout& layout)
{
    const Metrics& metrics = m_context.theme.theme().metrics();
    auto* grid = new QGridLayout;
    grid->setContentsMargins(
        metrics.spacing.s4, metrics.spacing.s2, metrics.spacing.s3, metrics.spacing.s2);
    grid->setHorizontalSpacing(metrics.spacing.s3);
    grid->setVerticalSpacing(0);
    for (int i = 0; i < figureCount; ++i) {
        auto* figure = new TextLabel(m_context.theme, {}, TextRole::Title, ColorRole::Text, this);
        figure->setFigures(true);
        auto* caption = new TextLabel(m_context.theme, {}, TextRole::Small, ColorRole::Text3, this);
        caption->setWordWrap(true);
        caption->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        grid->addWidget(figure, 0, i);
        grid->addWidget(caption, 1, i);
        grid->setColumnStretch(i, 1);
        m_figures.append(figure);
        m_captions.append(caption);
    }
    layout.addLayout(grid);
}

void ClearSide::makeRules(QVBoxLayout& layout)
{
    const Metrics& metrics = m_context.theme.theme().metrics();
    auto* grid = new QGridLayout;
    grid->setContentsMargins(
        metrics.spacing.s4, metrics.spacing.s2, metrics.spacing.s3, metrics.spacing.s3);
    grid->setVerticalSpacing(metrics.spacing.s1);
    m_rulesTitle = new TextLabel(m_context.theme, {}, TextRole::Strong, ColorRole::Text2, this);
    grid->addWidget(m_rulesTitle, 0, 0, 1, 2);
    const auto box = [this, grid](const QString& id, int row, int column, bool isOn) {
        auto* check = new QCheckBox(this);
        check->setObjectName(id);
        check->setChecked(isOn);
        grid->addWidget(check, row, column);
        connect(check, &QCheckBox::toggled, this, &ClearSide::rulesChanged);
        return check;
    };
    m_inRange = box(u"clear.inRange"_s, 1, 0, true);
    m_standard = box(u"clear.standard"_s, 1, 1, true);
    m_approved = box(u"clear.approved"_s, 2, 0, false);
    m_onePerson = box(u"clear.onePerson"_s, 2, 1, true);
    layout.addLayout(grid);
}

void ClearSide::fillIn(ClearRequest& request) const
{
    request.standardMayMove = m_standard->isChecked();
    request.approvedMayMove = !m_approved->isChecked();
    request.onePersonOnce = m_onePerson->isChecked();
}

bool ClearSide::staysInRange() const
{
    return m_hasRange && m_inRange->isChecked();
}

void ClearSide::setHasRange(bool hasRange)
{
    m_hasRange = hasRange;
    m_inRange->setEnabled(hasRange);
}

void ClearSide::reload()
{
    const bool isTyping = m_editing >= 0 && m_editing == m_plan.current() && !m_plan.isWorking()
        && m_editing < m_rows.size() && m_rows[m_editing]->startEdit();
    if (isTyping) {
        showFigures(); // what is typed stays
        return;
    }
    if (m_plan.isWorking() || m_editing != m_plan.current()) {
        m_editing = -1;
    }
    qDeleteAll(m_parts);
    m_parts.clear();
    m_rows.clear();
    showFigures();
    if (m_plan.cleared()) {
        showRows();
        showRest();
    }
}

void ClearSide::showFigures()
{
    const bool isKnown = m_plan.cleared().has_value();
    const int moves = isKnown ? static_cast<int>(m_plan.choices().size()) : 0;
    const int dropped = isKnown ? m_plan.count(ClearVerdict::Dropped) : 0;
    int approvals = 0;
    for (const ClearChoice& choice : m_plan.choices()) {
        approvals += choice.move.losesApproval && choice.verdict != ClearVerdict::Dropped ? 1 : 0;
    }
    const int before = isKnown ? m_plan.before().size() : 0;
    const int after = isKnown ? m_plan.after().size() : 0;
    m_figures[0]->setText(
        isRightToLeft() ? u"%1 ← %2"_s.arg(after).arg(before)
                        : u"%1 → %2"_s.arg(before).arg(after));
    m_captions[0]->setText(tr("conflicts", "figure: before and after"));
    m_figures[1]->setText(QString::number(moves - dropped));
    const bool isFewest = isKnown && dropped == 0
        && (m_plan.cleared()->answer.status == ClearStatus::Proved
            || m_plan.cleared()->answer.status == ClearStatus::FewestProved);
    m_captions[1]->setText(isFewest ? tr("moves, the fewest", "figure") : tr("moves", "figure"));
    m_figures[2]->setText(QString::number(approvals));
    m_captions[2]->setText(tr("approvals to renew", "figure"));
    m_figures[3]->setText(QString::number(isKnown ? m_plan.ownersToAgree() : 0));
    m_captions[3]->setText(tr("teams to agree", "figure"));
}

void ClearSide::showRows()
{
    const RecordTimes times(m_plan.cleared()->snapshot->zone(), m_context.session.clock().now());
    for (int i = 0; i < m_plan.choices().size(); ++i) {
        const bool isCurrent = i == m_plan.current();
        auto* row = new ClearMoveRow(
            m_context.theme, {m_plan, i, times, isCurrent, i == m_editing}, m_list);
        row->setObjectName(u"move.%1"_s.arg(i + 1));
        connect(
            row,
            &ClearMoveRow::chosen,
            &m_plan,
            [this, i] {
                m_list->setFocus();
                m_plan.setCurrent(i);
            },
            Qt::QueuedConnection); // the row goes when the list is made anew
        connect(
            row,
            &ClearMoveRow::takeRequested,
            &m_plan,
            [this] { m_plan.setVerdict(ClearVerdict::Taken); },
            Qt::QueuedConnection);
        connect(
            row,
            &ClearMoveRow::dropRequested,
            &m_plan,
            [this] { m_plan.setVerdict(ClearVerdict::Dropped); },
            Qt::QueuedConnection);
        connect(
            row, &ClearMoveRow::editRequested, this, &ClearSide::editCurrent, Qt::QueuedConnection);
        connect(
            row,
            &ClearMoveRow::slotRequested,
            &m_plan,
            [this](int slot) {
                if (slot < m_plan.otherSlots().size()) {
                    m_plan.moveCurrentTo(m_plan.otherSlots()[slot].window);
                }
            },
            Qt::QueuedConnection);
        m_lines->insertWidget(m_lines->count() - 1, row);
        m_rows.append(row);
        m_parts.append(row);
        row->show();
        if (WallTimeEdit* start = row->startEdit()) {
            connect(start, &QLineEdit::returnPressed, m_list, [this] {
                m_list->setFocus(); // the text is read when it is left
            });
            connect(start, &QLineEdit::editingFinished, this, [this, i, start] {
                finishEdit(i, *start);
            });
            start->setFocus();
            start->selectAll();
        }
    }
    if (m_plan.current() >= 0) {
        m_list->layout()->activate();
        m_scroll->ensureWidgetVisible(m_rows[m_plan.current()], 0, 0);
    }
}

TextLabel* ClearSide::addText(QVBoxLayout& layout, const QString& text, bool isStrong)
{
    auto* label = new TextLabel(
        m_context.theme,
        text,
        isStrong ? TextRole::Strong : TextRole::Small,
        isStrong ? ColorRole::Text2 : ColorRole::Text,
        m_list);
    label->setWordWrap(true);
    layout.addWidget(label);
    return label;
}

/// What stays in conflict with what was dropped, and where there is no way: why.
void ClearSide::showRest()
{
    const ConflictSet& after = m_plan.after();
    auto* part = new QWidget(m_list);
    auto* layout = new QVBoxLayout(part);
    const Metrics& metrics = m_context.theme.theme().metrics();
    layout->setContentsMargins(
        metrics.spacing.s4, metrics.spacing.s2, metrics.spacing.s3, metrics.spacing.s2);
    layout->setSpacing(metrics.spacing.s1);
    if (!after.isEmpty()) {
        QStringList names;
        QSet<int> told;
        const TextColumn& numbers = m_plan.cleared()->snapshot->changes->numbers;
        for (int i = 0; i < after.size(); ++i) {
            const int row = after.at(i).a;
            if (!told.contains(row)) {
                told.insert(row);
                names.append(numbers.at(row));
            }
        }
        const auto more = static_cast<int>(names.size()) - shownNames;
        QString text = names.mid(0, shownNames).join(", "_L1);
        if (more > 0) {
            text = tr("%1 and %n more", "numbers of changes", more).arg(text);
        }
        addText(*layout, tr("What stays"), true);
        addText(*layout, tr("%n conflict(s) stay: %1.", nullptr, after.size()).arg(text));
        showStuck(*layout);
        if (m_plan.count(ClearVerdict::Dropped) > 0) {
            auto* again = new Button(
                m_context.theme, tr("Look for another way"), Button::Kind::Secondary, part);
            again->setObjectName(u"clear.again"_s);
            again->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_R));
            connect(
                again,
                &Button::clicked,
                this,
                &ClearSide::anotherWayRequested,
                Qt::QueuedConnection);
            layout->addWidget(again, 0, Qt::AlignLeading);
        }
    }
    m_lines->insertWidget(m_lines->count() - 1, part);
    m_parts.append(part);
    part->show();
}

void ClearSide::showStuck(QVBoxLayout& layout)
{
    const ClearedSet& cleared = *m_plan.cleared();
    const RecordTimes times(cleared.snapshot->zone(), m_context.session.clock().now());
    for (const ClearStuck& stuck : cleared.answer.stuck.mid(0, shownNames)) {
        const QString number = cleared.snapshot->changes->numbers.at(stuck.row);
        if (!stuck.mayMove) {
            addText(layout, tr("%1 has begun, or must stay by the rules below.").arg(number));
            continue;
        }
        QString text = stuck.obstacles.isEmpty()
            ? tr("%1 finds no place.").arg(number)
            : tr("%1 finds no place. What forbids it: %2.")
                  .arg(number, slotObstacleText(stuck.obstacles.first(), *cleared.snapshot));
        if (stuck.opensElsewhere) {
            text +=
                u" "_s + tr("Free outside the range: %1.").arg(times.span(*stuck.opensElsewhere));
        } else if (!stuck.obstacles.isEmpty() && stuck.obstacles.first().opens) {
            text += u" "_s + tr("Without it: %1.").arg(times.span(*stuck.obstacles.first().opens));
        }
        addText(layout, text);
    }
}

void ClearSide::editCurrent()
{
    if (m_plan.current() >= 0) {
        m_editing = m_plan.current();
        reload();
    }
}

/// The text was left. The list is made anew afterwards: the field is still busy.
void ClearSide::finishEdit(int index, const WallTimeEdit& start)
{
    if (m_editing != index) {
        return;
    }
    m_editing = -1;
    const std::optional<Instant> at = start.instant();
    const auto take = [this, index, at] {
        if (at && index < m_plan.choices().size()) {
            const ClearMove& move = m_plan.choices()[index].move;
            m_plan.setCurrent(index);
            m_plan.moveCurrentTo({*at, at->plusMs(move.to.lengthMs())});
        } else {
            m_context.announcer.announce(
                tr("The start could not be read; the move stays as it was."));
            reload();
        }
    };
    QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
}

bool ClearSide::cancelEdit()
{
    if (m_editing < 0) {
        return false;
    }
    m_editing = -1;
    m_list->setFocus();
    reload();
    return true;
}

void ClearSide::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.theme().color(ColorRole::Panel));
}

void ClearSide::retranslate()
{
    m_list->setAccessibleName(tr("Proposed moves"));
    m_rulesTitle->setText(tr("Must hold"));
    m_inRange->setText(tr("stay within this range"));
    m_standard->setText(tr("standard ones may move"));
    m_approved->setText(tr("approved ones stay"));
    m_onePerson->setText(tr("one change a person"));
    reload();
}

void ClearSide::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace cb
