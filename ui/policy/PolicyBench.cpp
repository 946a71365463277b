// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/PolicyBench.h"

#include "core/policy/PolicyWords.h"
#include "ui/policy/FreezeRequirement.h"
#include "ui/records/RecordChoices.h"
#include "ui/records/RequirementList.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/TagEdit.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// Changes whose number or title holds what was typed, the newest first.
QList<TagChoice> findChanges(const BoardSnapshot& snapshot, const QString& typed, int limit)
{
    const ChangeColumns& changes = *snapshot.changes;
    QList<TagChoice> found;
    const QString wanted = typed.trimmed();
    for (int row = changes.size() - 1; row >= 0 && found.size() < limit; --row) {
        if (wanted.isEmpty() || changes.numbers.at(row).contains(wanted, Qt::CaseInsensitive)
            || changes.titles.at(row).contains(wanted, Qt::CaseInsensitive))
        {
            found.append(recordChoice(snapshot, {RecordKind::Change, changes.idAt(row).value}));
        }
    }
    return found;
}

} // namespace

PolicyBench::PolicyBench(BoardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"policyBench"_s);
    makeParts();
    retranslate();
    showValues({});
}

void PolicyBench::makeParts()
{
    const ThemeController& theme = m_context.theme;
    const Metrics::Spacing& spacing = theme.theme().metrics().spacing;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing.s2);
    auto* head = new QHBoxLayout;
    m_title = new TextLabel(theme, {}, TextRole::Strong, ColorRole::Text, this);
    m_hint = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text3, this);
    auto* key = new KeyHint(theme, keyText(QKeySequence(Qt::ALT | Qt::Key_Q)), this);
    head->addWidget(m_title, 1);
    head->addWidget(m_hint);
    head->addWidget(key);
    layout->addLayout(head);
    m_change = new TagEdit(theme, this);
    m_change->setObjectName(u"bench.change"_s);
    m_change->setMaximum(1);
    m_change->setFinder([this](const QString& typed, int limit) {
        return findChanges(*m_context.session.snapshot(), typed, limit);
    });
    layout->addWidget(m_change);
    makeValues(layout);
    layout->addSpacing(spacing.s3);
    auto* line = new QHBoxLayout;
    m_row = new TextLabel(theme, {}, TextRole::Strong, ColorRole::Text, this);
    m_row->setObjectName(u"bench.row"_s);
    m_version = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text3, this);
    line->addWidget(m_row, 1);
    line->addWidget(m_version);
    layout->addLayout(line);
    m_why = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, this);
    m_why->setObjectName(u"bench.why"_s);
    m_why->setWordWrap(true);
    layout->addWidget(m_why);
    m_requirements = new RequirementList(theme, this);
    layout->addWidget(m_requirements);
    connect(m_change, &TagEdit::tagsChanged, this, &PolicyBench::load);
}

void PolicyBench::makeValues(QVBoxLayout* layout)
{
    const ThemeController& theme = m_context.theme;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.theme().metrics().spacing.s2);
    grid->setVerticalSpacing(theme.theme().metrics().spacing.s1);
    const auto add = [&](const QString& name, int index) {
        auto* label = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, this);
        auto* button = new MenuButton(theme, {}, this);
        button->setObjectName(u"bench."_s + name);
        const int row = index / 2 * 2;
        grid->addWidget(label, row, index % 2);
        grid->addWidget(button, row + 1, index % 2, Qt::AlignLeading);
        m_labels[static_cast<std::size_t>(index)] = label;
        connect(button, &MenuButton::chosen, this, [this, button](int chosen) {
            button->setCurrent(chosen);
            update();
            emit answered();
        });
        return button;
    };
    m_type = add(u"type"_s, 0);
    m_risk = add(u"risk"_s, 1);
    m_environment = add(u"environment"_s, 2);
    m_tier = add(u"tier"_s, 3);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
}

QStringList PolicyBench::environments() const
{
    QStringList names =
        usedTexts(*m_context.session.snapshot(), ChangeField::Environment).mid(0, 20);
    for (const PolicyRow& row : m_policy.rows) {
        for (const QString& name : row.environments) {
            if (!names.contains(name, Qt::CaseInsensitive)) {
                names.append(name);
            }
        }
    }
    names.prepend(QString());
    return names;
}

void PolicyBench::setPolicy(const Policy& policy, const QString& note)
{
    const PolicyQuestion before = question();
    m_policy = policy;
    m_note = note;
    m_environments = environments();
    retranslate();
    showValues(before);
    update();
}

void PolicyBench::setChange(ChangeId id)
{
    const SnapshotPtr snapshot = m_context.session.snapshot();
    if (snapshot->changes->rowOf(id) != noRow) {
        m_change->setTags({recordChoice(*snapshot, {RecordKind::Change, id.value})});
        load();
    }
}

void PolicyBench::focusChange()
{
    m_change->lineEdit()->setFocus();
    m_change->lineEdit()->selectAll();
}

void PolicyBench::load()
{
    const quint64 ticket = ++m_ticket; // newest wins
    if (m_change->tags().isEmpty()) {
        m_detail.reset();
        update();
        emit answered();
        return;
    }
    const ChangeId id{QUuid(m_change->tags().first().id)};
    m_context.session.loadChange(id, this, [this, ticket](const Result<ChangeDetail>& detail) {
        if (ticket != m_ticket) {
            return;
        }
        if (!detail) {
            m_why->setText(detail.error().what);
            return;
        }
        m_detail = *detail;
        showValues(questionOf(*m_context.session.snapshot(), detail->change));
        update();
        emit answered();
    });
}

void PolicyBench::showValues(const PolicyQuestion& question)
{
    m_type->setCurrent(static_cast<int>(question.type));
    m_risk->setCurrent(question.risk ? static_cast<int>(*question.risk) + 1 : 0);
    int environment = 0;
    for (int i = 1; i < m_environments.size(); ++i) {
        if (m_environments[i].compare(question.environment, Qt::CaseInsensitive) == 0) {
            environment = i;
        }
    }
    m_environment->setCurrent(environment);
    m_tier->setCurrent(question.tier);
}

PolicyQuestion PolicyBench::question() const
{
    PolicyQuestion question;
    question.type = static_cast<ChangeType>(std::max(0, m_type->current()));
    if (m_risk->current() > 0) {
        question.risk = static_cast<RiskLevel>(m_risk->current() - 1);
    }
    question.environment = m_environments.value(std::max(0, m_environment->current()));
    question.tier = std::max(0, m_tier->current());
    return question;
}

void PolicyBench::update()
{
    const SnapshotPtr snapshot = m_context.session.snapshot();
    const NameLookup names = lookupIn(snapshot);
    const PolicyQuestion asked = question();
    if (m_detail) {
        Change change = m_detail->change;
        change.type = asked.type;
        change.risk = asked.risk;
        change.environment = asked.environment;
        const PolicyRules rules =
            rulesFor(m_policy, *snapshot, change, m_context.session.clock().now(), asked.tier);
        m_answer = requirementsOf(change, m_detail->decisions, rules, names);
        m_answer.requirements.append(freezeRequirement(
            *snapshot, change.id, change.type, m_context.session.clock().now(), locale()));
    } else {
        m_answer = requirementsOf(m_policy, asked, names);
        m_answer.requirements.append(freezeRequirement());
    }
    m_row->setText(
        m_answer.row < 0 ? tr("No row fits: the CAB decides")
                         : tr("Row %1 fires", "of the policy").arg(m_answer.row + 1));
    m_version->setText(m_note);
    m_why->setText(m_answer.whyNotAbove);
    m_why->setVisible(!m_answer.whyNotAbove.isEmpty());
    m_requirements->showRequirements(m_answer.requirements);
    emit fired(m_answer.row);
}

void PolicyBench::retranslate()
{
    m_title->setText(tr("What would this change need?"));
    m_hint->setText(tr("test bench"));
    m_change->setPlaceholder(tr("A change of the board, or free values"));
    m_change->lineEdit()->setAccessibleName(tr("The change to ask for"));
    const PolicyQuestion kept = question();
    QStringList types;
    for (int i = 0; i < enumCount<ChangeType>(); ++i) {
        types.append(policyWords::type(static_cast<ChangeType>(i)));
    }
    QStringList risks{policyWords::value({}, PolicyColumn::Risk)};
    for (int i = 0; i < enumCount<RiskLevel>(); ++i) {
        risks.append(policyWords::risk(static_cast<RiskLevel>(i)));
    }
    QStringList tiers{policyWords::value({}, PolicyColumn::Tier)};
    for (int tier = 1; tier <= 4; ++tier) {
        tiers.append(QString::number(tier));
    }
    if (m_environments.isEmpty()) {
        m_environments = environments();
    }
    QStringList environments = m_environments;
    environments[0] = policyWords::value({}, PolicyColumn::Environment);
    const QStringList labels{tr("Type"), tr("Risk"), tr("Environment"), tr("Service tier")};
    const std::array buttons{m_type, m_risk, m_environment, m_tier};
    for (int i = 0; i < labels.size(); ++i) {
        m_labels[static_cast<std::size_t>(i)]->setText(labels[i]);
        buttons[static_cast<std::size_t>(i)]->setToolTip(labels[i]);
        buttons[static_cast<std::size_t>(i)]->setAccessibleDescription(labels[i]);
    }
    m_type->setOptions(types);
    m_risk->setOptions(risks);
    m_environment->setOptions(environments);
    m_tier->setOptions(tiers);
    showValues(kept);
}

void PolicyBench::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        update();
    }
}

} // namespace cb
