// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/PolicyCompareBox.h"

#include "core/policy/PolicyWords.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/SignLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QString signedText(int value)
{
    const QString figure = QLocale().toString(std::abs(value));
    return value > 0 ? u"+"_s + figure : value < 0 ? u"−"_s + figure : figure;
}

/// "1 h 50", "25 min"
QString minutesText(int minutes)
{
    return minutes >= 60 ? PolicyCompareBox::tr("%1 h %2", "hours, minutes")
                               .arg(minutes / 60)
                               .arg(minutes % 60, 2, 10, QLatin1Char('0'))
                         : PolicyCompareBox::tr("%1 min").arg(minutes);
}

} // namespace

PolicyCompareBox::PolicyCompareBox(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"policyCompare"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.theme().metrics().spacing.s2);
    makeFigures(layout);
    layout->addSpacing(theme.theme().metrics().spacing.s3);
    makeActs(layout);
    retranslate();
}

void PolicyCompareBox::makeFigures(QVBoxLayout* layout)
{
    auto* head = new QHBoxLayout;
    m_title = new TextLabel(m_theme, {}, TextRole::Strong, ColorRole::Text, this);
    m_title->setWordWrap(true);
    m_note = new TextLabel(m_theme, {}, TextRole::Small, ColorRole::Text3, this);
    head->addWidget(m_title, 1);
    head->addWidget(m_note);
    layout->addLayout(head);
    m_figures = new QWidget(this);
    auto* grid = new QGridLayout(m_figures);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(m_theme.theme().metrics().spacing.s1);
    grid->setColumnStretch(0, 1);
    for (int column = 0; column < 4; ++column) {
        const auto align = column == 0 ? Qt::AlignLeading : Qt::AlignTrailing;
        m_heads[column] = new TextLabel(m_theme, {}, TextRole::Small, ColorRole::Text3, m_figures);
        m_heads[column]->setAlignment(align | Qt::AlignVCenter);
        grid->addWidget(m_heads[column], 0, column);
        for (int row = 0; row < 3; ++row) {
            auto* cell = new TextLabel(m_theme, {}, TextRole::Body, ColorRole::Text, m_figures);
            cell->setFigures(column > 0);
            cell->setWordWrap(column == 0);
            cell->setAlignment(align | Qt::AlignVCenter);
            cell->setMinimumWidth(column == 0 ? 0 : m_theme.theme().px(64));
            cell->setObjectName(u"compare.%1.%2"_s.arg(row).arg(column));
            grid->addWidget(cell, row + 1, column);
            m_cells[row][column] = cell;
        }
    }
    layout->addWidget(m_figures);
    m_cost = new TextLabel(m_theme, {}, TextRole::Small, ColorRole::Text2, this);
    m_cost->setObjectName(u"compare.cost"_s);
    m_cost->setWordWrap(true);
    layout->addWidget(m_cost);
}

void PolicyCompareBox::makeActs(QVBoxLayout* layout)
{
    m_actTitle = new TextLabel(m_theme, {}, TextRole::Strong, ColorRole::Text, this);
    m_actText = new TextLabel(m_theme, {}, TextRole::Small, ColorRole::Text2, this);
    m_actText->setWordWrap(true);
    layout->addWidget(m_actTitle);
    layout->addWidget(m_actText);
    auto* acts = new QWidget(this);
    auto* line = new FlowLayout(acts);
    line->setContentsMargins(0, 0, 0, 0);
    m_discard = new Button(m_theme, {}, Button::Kind::Secondary, acts);
    m_discard->setObjectName(u"policy.discard"_s);
    m_putInForce = new Button(m_theme, {}, Button::Kind::Primary, acts);
    m_putInForce->setObjectName(u"policy.putInForce"_s);
    m_putInForce->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_restart = new Button(m_theme, {}, Button::Kind::Secondary, acts);
    m_restart->setObjectName(u"policy.restart"_s);
    for (Button* button : {m_discard, m_putInForce, m_restart}) {
        line->addWidget(button);
    }
    layout->addWidget(acts);
    auto* reason = new QHBoxLayout;
    m_lock = new SignLabel(m_theme, Icon::Lock, ColorRole::Text3, this);
    m_why = new TextLabel(m_theme, {}, TextRole::Small, ColorRole::Text3, this);
    m_why->setObjectName(u"policy.whyNot"_s);
    m_why->setWordWrap(true);
    reason->addWidget(m_lock, 0, Qt::AlignTop);
    reason->addWidget(m_why, 1);
    layout->addLayout(reason);
    connect(m_discard, &Button::clicked, this, &PolicyCompareBox::discardRequested);
    connect(m_putInForce, &Button::clicked, this, &PolicyCompareBox::putInForceRequested);
    connect(m_restart, &Button::clicked, this, &PolicyCompareBox::draftRequested);
}

void PolicyCompareBox::setState(const State& state)
{
    m_state = state;
    retranslate();
}

void PolicyCompareBox::setFindings(const std::optional<PolicyFindings>& findings)
{
    m_findings = findings;
    retranslate();
}

void PolicyCompareBox::retranslate()
{
    const bool isOther = m_state.shown != m_state.inForce;
    m_title->setText(
        m_state.isDraft
            ? tr("Version %1, a draft, against version %2").arg(m_state.shown).arg(m_state.inForce)
            : isOther
            ? tr("Version %1 against version %2, in force").arg(m_state.shown).arg(m_state.inForce)
            : tr("What version %1 asks for").arg(m_state.shown));
    m_note->setText(tr("open and last 90 days"));
    const std::array heads{
        m_findings ? tr("%n change(s)", nullptr, m_findings->inForce.changes) : tr("counting…"),
        tr("now"),
        m_state.isDraft ? tr("draft") : tr("version %1").arg(m_state.shown),
        tr("differs")};
    const std::array names{
        tr("need the CAB"), tr("need nobody"), tr("of the failed ones, seen by the CAB")};
    for (int column = 0; column < 4; ++column) {
        m_heads[column]->setText(heads[static_cast<std::size_t>(column)]);
        m_heads[column]->setVisible(column < 2 || isOther);
    }
    const PolicyFindings found = m_findings.value_or(PolicyFindings());
    const std::array now{
        found.inForce.needCab, found.inForce.needNobody, found.inForce.failedSeenByCab};
    const std::array then{found.shown.needCab, found.shown.needNobody, found.shown.failedSeenByCab};
    for (int row = 0; row < 3; ++row) {
        const auto r = static_cast<std::size_t>(row);
        const auto figure = [&](int value) {
            const QString text = QLocale().toString(value);
            return !m_findings ? u"–"_s
                : row == 2     ? tr("%1 of %2").arg(text, QLocale().toString(found.inForce.failed))
                               : text;
        };
        m_cells[row][0]->setText(names[r]);
        m_cells[row][1]->setText(figure(now[r]));
        m_cells[row][2]->setText(figure(then[r]));
        m_cells[row][3]->setText(m_findings ? signedText(then[r] - now[r]) : u"–"_s);
        for (int column = 2; column < 4; ++column) {
            m_cells[row][column]->setVisible(isOther);
        }
    }
    const int more = found.shown.needCab - found.inForce.needCab;
    // At so many minutes an item, in 30 of the days that are compared.
    const int minutes = std::abs(more) * minutesAnItem * 30 / comparedDays;
    QString cost;
    if (m_findings && isOther) {
        cost = more > 0 ? tr("%n more item(s) cost about %1 of the board a month.", nullptr, more)
                              .arg(minutesText(minutes))
            : more < 0 ? tr("%n fewer item(s) save about %1 of the board a month.", nullptr, -more)
                             .arg(minutesText(minutes))
                       : tr("The board's time stays as it is.");
        cost += u' ' + tr("%n change(s) would get another answer.", nullptr, found.differing);
        if (m_state.isDraft) {
            cost += u' ' + tr("Decisions so far keep version %1.").arg(m_state.inForce);
        }
    }
    m_cost->setText(cost);
    m_cost->setVisible(!cost.isEmpty());
    m_actTitle->setText(m_state.isDraft ? tr("Put in force") : tr("Change the policy"));
    m_actText->setText(
        m_state.isDraft ? tr("Needs a second person: who drafted it does not put it in force. "
                             "Drafted by %1.")
                              .arg(m_state.draftedBy.isEmpty() ? tr("somebody") : m_state.draftedBy)
            : isOther ? tr("An older version: decisions that were made by it keep it.")
                      : tr("An edit in the table makes a draft of version %1; this one stays in "
                           "force until a second person puts the draft in force.")
                            .arg(m_state.inForce + 1));
    m_discard->setText(tr("Discard the draft"));
    m_discard->setVisible(m_state.isDraft);
    m_discard->setEnabled(m_state.whyNotDiscard.isEmpty());
    m_putInForce->setText(tr("Put version %1 in force").arg(m_state.shown));
    m_putInForce->setVisible(m_state.isDraft);
    m_putInForce->setEnabled(m_state.whyNotPutInForce.isEmpty());
    m_restart->setText(tr("Make a draft of it"));
    m_restart->setVisible(isOther && !m_state.isDraft);
    m_restart->setEnabled(m_state.whyNotDiscard.isEmpty());
    const QString why = m_state.isDraft ? m_state.whyNotPutInForce : m_state.whyNotDiscard;
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_lock->setVisible(!why.isEmpty());
}

void PolicyCompareBox::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace cb
