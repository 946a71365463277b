// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/OpenFields.h"

#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

OpenFields::OpenFields(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, {}, TextRole::Strong, ColorRole::Text, this))
    , m_count(new TextLabel(theme, {}, TextRole::Small, ColorRole::Text3, this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(u"openFields"_s);
    const Metrics::Spacing& spacing = theme.theme().metrics().spacing;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing.s2);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    layout->addLayout(head);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(theme.theme().px(6));
    layout->addWidget(m_bar);
    m_list = new QVBoxLayout;
    m_list->setSpacing(0);
    layout->addLayout(m_list);
}

void OpenFields::showFields(
    const QList<ChangeField>& needed,
    const QList<ChangeField>& missing,
    const QList<ChangeField>& problems)
{
    if (needed == m_needed && missing == m_missing && problems == m_problems) {
        return;
    }
    m_needed = needed;
    m_missing = missing;
    m_problems = problems;
    rebuild();
}

void OpenFields::rebuild()
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QList<ChangeField> all = m_needed;
    for (const ChangeField field : std::as_const(m_problems)) {
        if (!all.contains(field)) {
            all.append(field);
        }
    }
    int done = 0;
    for (const ChangeField field : std::as_const(all)) {
        const bool isWrong = m_problems.contains(field);
        const bool isOpen = m_missing.contains(field);
        done += isWrong || isOpen ? 0 : 1;
        auto* line = new Button(m_theme, fieldLabel(field), Button::Kind::Plain, this);
        line->setObjectName(u"open."_s + toText(field));
        line->setSign(isWrong || isOpen ? Icon::Warning : Icon::Tick);
        line->setAccessibleDescription(
            isWrong      ? tr("wrong")
                : isOpen ? tr("needed")
                         : tr("filled in"));
        line->setText(
            isWrong      ? tr("%1: look again", "a field").arg(fieldLabel(field))
                : isOpen ? tr("%1: needed", "a field").arg(fieldLabel(field))
                         : fieldLabel(field));
        connect(line, &Button::clicked, this, [this, field] { emit fieldRequested(field); });
        m_list->addWidget(line, 0, Qt::AlignLeading);
    }
    m_title->setText(tr("Fields that are needed"));
    m_count->setText(tr("%1 of %2", "filled in, needed").arg(done).arg(all.size()));
    m_bar->setRange(0, std::max(1, static_cast<int>(all.size())));
    m_bar->setValue(done);
    m_bar->setAccessibleName(m_title->text());
}

void OpenFields::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
}

} // namespace cb
