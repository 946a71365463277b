// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slots/ClearMoveRow.h"

#include "core/conflict/ConflictWords.h"
#include "core/slots/SlotWords.h"
#include "ui/records/RecordWords.h"
#include "ui/theme/Signs.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WallTimeEdit.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int shownConflicts = 3;

/// The letter of a conflict beside its words.
class ConflictSign : public QWidget
{
public:
    ConflictSign(const ThemeController& theme, const Conflict& conflict, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_letter(conflictLetter(conflict.kind))
        , m_blocks(conflict.severity == ConflictSeverity::Blocks)
    {
        const int size = theme.theme().metrics().sign.row;
        setFixedSize(size, size);
        setAccessibleName(conflictKindName(conflict.kind));
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        signs::paintConflict(painter, rect(), m_letter, m_blocks, m_theme.theme());
    }

private:
    const ThemeController& m_theme;
    QChar m_letter;
    bool m_blocks;
};

bool concerns(const Conflict& conflict, int row)
{
    return conflict.a == row || (conflict.isBetweenChanges() && conflict.b == row);
}

QString approvalText(const ClearChoice& choice, const BoardSnapshot& snapshot)
{
    if (!choice.move.losesApproval) {
        const DisplayState state =
            snapshot.changes->displayStates[static_cast<std::size_t>(choice.move.row)];
        return isUndecided(state) ? ClearMoveRow::tr("Not decided yet")
                                  : ClearMoveRow::tr("Keeps its approval");
    }
    return choice.needsConsent()
        ? ClearMoveRow::tr("Approved work of another team: becomes a proposal")
        : ClearMoveRow::tr("Approval must be renewed");
}

} // namespace

ClearMoveRow::ClearMoveRow(const ThemeController& theme, const Content& content, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_isCurrent(content.isCurrent)
    , m_lines(new QVBoxLayout(this))
{
    const Metrics& metrics = theme.theme().metrics();
    m_lines->setContentsMargins(
        metrics.spacing.s4, metrics.spacing.s2, metrics.spacing.s3, metrics.spacing.s2);
    m_lines->setSpacing(metrics.spacing.s1);
    addHead(content);
    addWindows(content);
    addConflicts(content);
    addNote(content);
    if (content.isCurrent) {
        addActs(content);
        if (content.isEditing) {
            addStartEdit(content);
        } else {
            addSlots(content);
        }
    }
}

void ClearMoveRow::addHead(const Content& content)
{
    const ClearChoice& choice = content.plan.choices()[content.index];
    const ChangeColumns& changes = *content.plan.cleared()->snapshot->changes;
    auto* line = new QHBoxLayout;
    line->setSpacing(m_theme.theme().metrics().spacing.s2);
    line->addWidget(new TextLabel(
        m_theme, QString::number(content.index + 1), TextRole::Strong, ColorRole::Text3, this));
    auto* title = new ElidedLabel(
        m_theme,
        u"%1 %2"_s.arg(changes.numbers.at(choice.move.row), changes.titles.at(choice.move.row)),
        TextRole::Strong,
        ColorRole::Text,
        this);
    line->addWidget(title, 1);
    auto* verdict = new Chip(m_theme, tr("not looked at", "a move"), Tone::Neutral, this);
    if (choice.verdict == ClearVerdict::Taken) {
        verdict->setText(
            choice.needsConsent() ? tr("to propose", "a move") : tr("taken", "a move"));
        verdict->setTone(Tone::Good);
    } else if (choice.verdict == ClearVerdict::Dropped) {
        verdict->setText(tr("dropped", "a move"));
        verdict->setSign(Icon::Cross);
    }
    verdict->setObjectName(u"move.verdict"_s);
    line->addWidget(verdict);
    m_lines->addLayout(line);
    setAccessibleName(title->text());
}

void ClearMoveRow::addWindows(const Content& content)
{
    const ClearChoice& choice = content.plan.choices()[content.index];
    auto* windows = new QWidget(this); // two lines where they don't fit into one
    auto* line = new FlowLayout(windows);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.theme().metrics().spacing.s2);
    auto* before = new TextLabel(
        m_theme, content.times.span(choice.move.from), TextRole::Small, ColorRole::Text3, windows);
    QFont struck = before->font();
    struck.setStrikeOut(true);
    before->setFont(struck);
    line->addWidget(before);
    auto* after = new TextLabel(
        m_theme,
        isRightToLeft() ? u"← %1"_s.arg(content.times.span(choice.move.to))
                        : u"→ %1"_s.arg(content.times.span(choice.move.to)),
        TextRole::Body,
        ColorRole::Text,
        windows);
    after->setFigures(true);
    line->addWidget(after);
    m_lines->addWidget(windows);
}

void ClearMoveRow::addConflicts(const Content& content)
{
    const int row = content.plan.choices()[content.index].move.row;
    const ConflictSet& before = content.plan.before();
    const BoardSnapshot& snapshot = *content.plan.cleared()->snapshot;
    int shown = 0;
    int more = 0;
    for (int i = 0; i < before.size(); ++i) {
        const Conflict conflict = before.at(i);
        if (!concerns(conflict, row)) {
            continue;
        }
        if (shown == shownConflicts) {
            ++more;
            continue;
        }
        ++shown;
        auto* line = new QHBoxLayout;
        line->setSpacing(m_theme.theme().metrics().spacing.s2);
        line->addWidget(new ConflictSign(m_theme, conflict, this), 0, Qt::AlignTop);
        auto* words = new TextLabel(
            m_theme,
            conflictSentence(conflict, row, snapshot),
            TextRole::Small,
            ColorRole::Text,
            this);
        words->setWordWrap(true);
        line->addWidget(words, 1);
        m_lines->addLayout(line);
    }
    if (more > 0) {
        m_lines->addWidget(new TextLabel(
            m_theme, tr("and %n more", nullptr, more), TextRole::Small, ColorRole::Text2, this));
    }
}

void ClearMoveRow::addNote(const Content& content)
{
    const ClearChoice& choice = content.plan.choices()[content.index];
    QString note = u"%1. %2."_s.arg(
        howFarText(choice.move.movedByMs()),
        approvalText(choice, *content.plan.cleared()->snapshot));
    if (choice.move.group >= 0) {
        QStringList partners;
        for (int i = 0; i < content.plan.choices().size(); ++i) {
            if (i != content.index && content.plan.choices()[i].move.group == choice.move.group) {
                partners.append(QString::number(i + 1));
            }
        }
        note += u" "_s + tr("Only together with move %1.").arg(partners.join(", "_L1));
    }
    auto* words = new TextLabel(m_theme, note, TextRole::Small, ColorRole::Text2, this);
    words->setWordWrap(true);
    m_lines->addWidget(words);
}

void ClearMoveRow::addActs(const Content& content)
{
    const ClearChoice& choice = content.plan.choices()[content.index];
    auto* acts = new QWidget(this);
    auto* flow = new FlowLayout(acts);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(m_theme.theme().metrics().spacing.s2);
    const auto add = [&](const QString& name, const QString& id, const QString& key, auto signal) {
        auto* button = new Button(
            m_theme,
            name,
            id == "move.take"_L1 ? Button::Kind::Primary : Button::Kind::Secondary,
            acts);
        button->setObjectName(id);
        button->setKeyHint(key);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &Button::clicked, this, signal);
        flow->addWidget(button);
    };
    if (choice.verdict != ClearVerdict::Taken) {
        add(tr("Take", "a move"), u"move.take"_s, u"Y"_s, &ClearMoveRow::takeRequested);
    }
    if (choice.verdict != ClearVerdict::Dropped) {
        add(tr("Drop", "a move"), u"move.drop"_s, u"N"_s, &ClearMoveRow::dropRequested);
    }
    add(tr("Edit", "a move"), u"move.edit"_s, u"E"_s, &ClearMoveRow::editRequested);
    m_lines->addWidget(acts);
}

void ClearMoveRow::addSlots(const Content& content)
{
    const QList<Slot>& other = content.plan.otherSlots();
    if (other.isEmpty()) {
        return;
    }
    m_lines->addWidget(
        new TextLabel(m_theme, tr("Other slots"), TextRole::Small, ColorRole::Text3, this));
    for (int i = 0; i < other.size(); ++i) {
        auto* button =
            new Button(m_theme, content.times.span(other[i].window), Button::Kind::Plain, this);
        button->setObjectName(u"move.slot.%1"_s.arg(i + 1));
        button->setKeyHint(QString::number(i + 1));
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(slotReasonsText(other[i], *content.plan.cleared()->snapshot));
        connect(button, &Button::clicked, this, [this, i] { emit slotRequested(i); });
        m_lines->addWidget(button, 0, Qt::AlignLeading);
    }
}

void ClearMoveRow::addStartEdit(const Content& content)
{
    const ClearChoice& choice = content.plan.choices()[content.index];
    auto* line = new QHBoxLayout;
    line->setSpacing(m_theme.theme().metrics().spacing.s2);
    line->addWidget(new TextLabel(m_theme, tr("Start"), TextRole::Body, ColorRole::Text2, this));
    m_start = new WallTimeEdit(m_theme, content.times.zone(), this);
    m_start->setObjectName(u"move.start"_s);
    m_start->setInstant(choice.move.to.start);
    line->addWidget(m_start, 1);
    m_lines->addLayout(line);
}

void ClearMoveRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = m_theme.theme();
    if (m_isCurrent) {
        painter.fillRect(rect(), theme.color(ColorRole::Selection));
        const int edge = 3;
        painter.fillRect(
            QRect(isRightToLeft() ? width() - edge : 0, 0, edge, height()),
            theme.color(ColorRole::Accent));
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(ColorRole::Border));
}

void ClearMoveRow::mousePressEvent(QMouseEvent* /*event*/)
{
    emit chosen();
}

} // namespace cb
