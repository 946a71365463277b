// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/impact/DependencyForm.h"

#include "core/impact/DependencyIndex.h"
#include "ui/commands/Editor.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/RecordPicker.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {

DependencyForm::DependencyForm(BoardContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_upstreamLabel(new TextLabel(context.theme, {}, TextRole::Small, ColorRole::Text2, this))
    , m_downstreamLabel(new TextLabel(context.theme, {}, TextRole::Small, ColorRole::Text2, this))
    , m_typeLabel(new TextLabel(context.theme, {}, TextRole::Small, ColorRole::Text2, this))
    , m_upstream(new RecordPicker(context.theme, this))
    , m_downstream(new RecordPicker(context.theme, this))
    , m_type(new QLineEdit(this))
    , m_words(new TextLabel(context.theme, {}, TextRole::Small, ColorRole::Text2, this))
    , m_add(new Button(context.theme, {}, Button::Kind::Primary, this))
    , m_cancel(new Button(context.theme, {}, Button::Kind::Secondary, this))
{
    setObjectName(u"dependency.form"_s);
    m_upstream->setObjectName(u"dependency.upstream"_s);
    m_downstream->setObjectName(u"dependency.downstream"_s);
    m_type->setObjectName(u"dependency.type"_s);
    m_words->setObjectName(u"dependency.words"_s);
    m_add->setObjectName(u"dependency.add"_s);
    m_cancel->setObjectName(u"dependency.cancel"_s);
    m_upstream->setMaximum(1);
    m_downstream->setMaximum(1);
    m_words->setWordWrap(true);
    const Metrics::Spacing& spacing = context.theme.theme().metrics().spacing;
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(spacing.s4, spacing.s2, spacing.s4, spacing.s2);
    grid->setHorizontalSpacing(spacing.s3);
    grid->setVerticalSpacing(spacing.s1);
    grid->addWidget(m_upstreamLabel, 0, 0);
    grid->addWidget(m_downstreamLabel, 0, 1);
    grid->addWidget(m_typeLabel, 0, 2);
    grid->addWidget(m_upstream, 1, 0);
    grid->addWidget(m_downstream, 1, 1);
    grid->addWidget(m_type, 1, 2);
    grid->addWidget(m_add, 1, 3);
    grid->addWidget(m_cancel, 1, 4);
    grid->addWidget(m_words, 2, 0, 1, 5);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    connect(m_upstream, &TagEdit::tagsChanged, this, &DependencyForm::judge);
    connect(m_downstream, &TagEdit::tagsChanged, this, &DependencyForm::judge);
    connect(m_type, &QLineEdit::textChanged, this, &DependencyForm::judge);
    connect(m_add, &QPushButton::clicked, this, &DependencyForm::add);
    connect(m_cancel, &QPushButton::clicked, this, &DependencyForm::closed);
    retranslate();
}

void DependencyForm::retranslate()
{
    setAccessibleName(tr("New dependency"));
    m_upstreamLabel->setText(tr("Upstream: what is needed"));
    m_downstreamLabel->setText(tr("Downstream: what needs it"));
    m_typeLabel->setText(tr("How (runs on, uses …)"));
    m_upstream->setAccessibleName(m_upstreamLabel->text());
    m_downstream->setAccessibleName(m_downstreamLabel->text());
    m_type->setAccessibleName(m_typeLabel->text());
    m_add->setText(tr("Add the dependency"));
    m_cancel->setText(tr("Cancel"));
    judge();
}

void DependencyForm::fillChoices()
{
    const Directory& directory = *m_context.session.snapshot()->directory;
    QList<TagChoice> choices;
    choices.reserve(directory.items.size());
    for (const ConfigurationItem& item : directory.items) {
        const int service = item.service ? directory.rowOf(*item.service) : -1;
        QStringList notes;
        if (!item.type.isEmpty()) {
            notes.append(item.type);
        }
        if (service >= 0) {
            notes.append(directory.services[service].name);
        }
        choices.append({item.id.value.toString(), item.name, notes.join(u", "_s)});
    }
    std::sort(choices.begin(), choices.end(), [](const TagChoice& a, const TagChoice& b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    m_upstream->setChoices(choices);
    m_downstream->setChoices(choices);
}

void DependencyForm::open(std::optional<ItemId> upstream, std::optional<ItemId> downstream)
{
    fillChoices();
    const auto ids = [](const std::optional<ItemId>& id) {
        return id ? QStringList{id->value.toString()} : QStringList();
    };
    m_upstream->setChosen(ids(upstream));
    m_downstream->setChosen(ids(downstream));
    m_type->clear();
    judge();
    show();
    (upstream ? m_downstream : m_upstream)->setFocus();
}

std::optional<ItemId> DependencyForm::chosen(const RecordPicker& picker) const
{
    const QStringList ids = picker.chosen();
    return ids.isEmpty() ? std::nullopt : std::optional(ItemId{QUuid(ids.first())});
}

QString DependencyForm::nameOf(ItemId id) const
{
    const Directory& directory = *m_context.session.snapshot()->directory;
    const int row = directory.rowOf(id);
    return row >= 0 ? directory.items[row].name : id.value.toString(QUuid::WithoutBraces);
}

void DependencyForm::judge()
{
    const auto upstream = chosen(*m_upstream);
    const auto downstream = chosen(*m_downstream);
    const Directory& directory = *m_context.session.snapshot()->directory;
    QString words;
    bool isWarning = false;
    m_problem.clear();
    if (!upstream || !downstream) {
        m_problem = tr("Choose two CIs of the board.");
    } else if (*upstream == *downstream) {
        m_problem = tr("A CI cannot depend on itself.");
    } else if (directory.dependencies.contains(
                   Dependency{*upstream, *downstream, m_type->text().trimmed()}))
    {
        m_problem = tr("The board has this dependency already.");
    } else {
        words = tr("%1 needs %2: trouble flows from %2 to %1.")
                    .arg(nameOf(*downstream), nameOf(*upstream));
        const DependencyIndex index(directory);
        const std::vector<int> back =
            wayBetween(index, directory.rowOf(*downstream), directory.rowOf(*upstream));
        if (!back.empty()) {
            QStringList names;
            for (const int item : back) {
                names.append(directory.items[item].name);
            }
            names.append(names.first());
            words += u' ' + tr("This closes a cycle: %1.").arg(names.join(u" → "_s));
            isWarning = true;
        }
    }
    const bool canAdd = m_problem.isEmpty();
    m_words->setRoles(TextRole::Small, isWarning ? ColorRole::Warn : ColorRole::Text2);
    m_words->setText(canAdd ? words : m_problem);
    m_add->setEnabled(canAdd);
}

void DependencyForm::add()
{
    judge();
    if (!m_problem.isEmpty()) {
        return;
    }
    const Dependency made{*chosen(*m_upstream), *chosen(*m_downstream), m_type->text().trimmed()};
    Edit edit;
    edit.label = tr("Add the dependency %1 to %2", "undo step")
                     .arg(nameOf(made.upstream), nameOf(made.downstream));
    edit.batch.addedDependencies = {made};
    m_add->setEnabled(false); // until it is written: two presses are one dependency
    m_context.editor.apply(std::move(edit), {}, this, [this](const Result<WriteReceipt>& receipt) {
        if (receipt) {
            emit closed();
        } else {
            m_problem = receipt.error().what;
            m_words->setRoles(TextRole::Small, ColorRole::Bad);
            m_words->setText(m_problem);
            m_add->setEnabled(true);
        }
    });
}

void DependencyForm::remove(
    BoardContext& context, const QList<Dependency>& dependencies, const QString& what)
{
    Edit edit;
    edit.label = tr("Remove %n dependencies, %1", "undo step", int(dependencies.size())).arg(what);
    edit.batch.removedDependencies = dependencies;
    // A refusal is told by the editor to the window.
    context.editor.apply(std::move(edit), {}, nullptr, {});
}

void DependencyForm::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void DependencyForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace cb
