// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ChangeAsks.h"

#include "core/policy/Completeness.h"
#include "core/policy/PolicyAnswer.h"
#include "core/policy/PolicyWords.h"
#include "core/session/Session.h"
#include "ui/records/RecordWords.h"
#include "ui/records/RequirementList.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/SignLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

ChangeAsks::ChangeAsks(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, {}, TextRole::Strong, ColorRole::Text, this))
    , m_count(new TextLabel(theme, {}, TextRole::Small, ColorRole::Text3, this))
    , m_bar(new QProgressBar(this))
    , m_rows(new QGridLayout)
    , m_policyTitle(new TextLabel(theme, {}, TextRole::Strong, ColorRole::Text, this))
    , m_policyRow(new TextLabel(theme, {}, TextRole::Small, ColorRole::Text3, this))
    , m_about(new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, this))
    , m_requirements(new RequirementList(theme, this))
    , m_meeting(new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, this))
{
    setObjectName(u"changeAsks"_s);
    const Metrics::Spacing& spacing = theme.theme().metrics().spacing;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing.s2);
    const auto head = [&](TextLabel* title, TextLabel* note) {
        auto* line = new QHBoxLayout;
        line->addWidget(title, 1);
        line->addWidget(note);
        layout->addLayout(line);
    };
    head(m_title, m_count);
    m_count->setObjectName(u"asks.count"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(theme.theme().px(6));
    m_bar->setRange(0, sevenRs);
    layout->addWidget(m_bar);
    m_rows->setHorizontalSpacing(spacing.s2);
    m_rows->setVerticalSpacing(0);
    m_rows->setColumnStretch(2, 1);
    layout->addLayout(m_rows);
    layout->addSpacing(spacing.s2);
    head(m_policyTitle, m_policyRow);
    m_policyRow->setObjectName(u"asks.policyRow"_s);
    for (TextLabel* words : {m_about, m_meeting}) {
        words->setWordWrap(true);
    }
    m_meeting->setObjectName(u"asks.meeting"_s);
    layout->addWidget(m_about);
    layout->addWidget(m_requirements);
    layout->addWidget(m_meeting);
    retranslate();
}

QString ChangeAsks::summary() const
{
    return tr("%1 of 7 Rs", "answered").arg(m_answered);
}

void ChangeAsks::showChange(
    const Change& change, const QList<Decision>& decisions, const Session& session)
{
    showSevenRs(change, session);
    showPolicy(change, decisions, session);
    showMeeting(change, session);
}

void ChangeAsks::showSevenRs(const Change& change, const Session& session)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_answered = 0;
    int row = 0;
    for (const SevenRAnswer& answer : sevenRAnswers(change, lookupIn(session.snapshot()))) {
        m_answered += answer.isAnswered ? 1 : 0;
        auto* sign = new SignLabel(
            m_theme,
            answer.isAnswered ? Icon::Tick : Icon::Warning,
            answer.isAnswered ? ColorRole::Good : ColorRole::Warn,
            this);
        auto* name = new Button(m_theme, answer.name, Button::Kind::Plain, this);
        name->setObjectName(u"asks."_s + toText(answer.which));
        name->setAccessibleDescription(answer.says);
        connect(name, &Button::clicked, this, [this, field = answer.field] {
            emit fieldRequested(field);
        });
        auto* says = new TextLabel(
            m_theme,
            answer.says,
            TextRole::Small,
            answer.isAnswered ? ColorRole::Text2 : ColorRole::Warn,
            this);
        says->setWordWrap(true);
        m_rows->addWidget(sign, row, 0);
        m_rows->addWidget(name, row, 1, Qt::AlignLeading);
        m_rows->addWidget(says, row, 2);
        ++row;
    }
    m_bar->setValue(m_answered);
    m_count->setText(summary());
    m_bar->setAccessibleName(m_title->text());
}

void ChangeAsks::showPolicy(
    const Change& change, const QList<Decision>& decisions, const Session& session)
{
    const PolicyRules rules = rulesFor(*session.snapshot(), change, session.clock().now());
    const PolicyAnswer answer =
        requirementsOf(change, decisions, rules, lookupIn(session.snapshot()));
    m_policyRow->setText(
        answer.row < 0
            ? tr("version %1, no row", "policy").arg(answer.version)
            : tr("version %1, row %2", "policy").arg(answer.version).arg(answer.row + 1));
    m_policyRow->setToolTip(Qt::convertFromPlainText(answer.whyNotAbove));
    const PolicyQuestion question = rules.question(change);
    QStringList about{policyWords::value(question, PolicyColumn::Type)};
    for (const PolicyColumn column :
         {PolicyColumn::Risk, PolicyColumn::Environment, PolicyColumn::Tier})
    {
        about.append(tr("%1 %2", "a column of the policy, its value")
                         .arg(policyWords::column(column), policyWords::value(question, column)));
    }
    m_about->setText(about.join(u", "_s));
    m_requirements->showRequirements(answer.requirements);
}

void ChangeAsks::showMeeting(const Change& change, const Session& session)
{
    const Instant now = session.clock().now();
    const std::optional<NextMeeting> next =
        change.state <= ChangeState::Authorize && change.type != ChangeType::Standard
        ? nextMeetingFor(*session.snapshot()->meetings, change.plannedStart, now)
        : std::nullopt;
    m_meeting->setVisible(next.has_value());
    if (!next) {
        return;
    }
    const RecordTimes times(session.snapshot()->zone(), now);
    QStringList words{tr("Next meeting: %1, %2.", "series, time")
                          .arg(next->series, times.instant(next->startsAt))};
    if (next->isAfterStart) {
        words.append(tr("That is after the planned start: it would be decided too late."));
    }
    if (m_answered < sevenRs) {
        words.append(
            next->cutOffAt
                ? tr("%n of the seven Rs are missing before its agenda closes, %1.",
                     nullptr,
                     sevenRs - m_answered)
                      .arg(times.instant(*next->cutOffAt))
                : tr("%n of the seven Rs are missing before it.", nullptr, sevenRs - m_answered));
    }
    m_meeting->setRoles(TextRole::Small, next->isAfterStart ? ColorRole::Bad : ColorRole::Text2);
    m_meeting->setText(words.join(u' '));
}

void ChangeAsks::retranslate()
{
    m_title->setText(tr("Complete?"));
    m_policyTitle->setText(tr("What policy will ask"));
    m_count->setText(summary());
}

void ChangeAsks::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace cb
