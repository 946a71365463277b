// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RequirementList.h"

#include "ui/theme/ThemeController.h"
#include "ui/widgets/SignLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

RequirementList::RequirementList(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    const Metrics::Spacing& spacing = theme.theme().metrics().spacing;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing.s2);
    m_grid->setVerticalSpacing(spacing.s1 + spacing.s0);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 3);
    m_grid->setColumnMinimumWidth(1, theme.theme().px(112));
}

void RequirementList::showRequirements(const QList<Requirement>& requirements)
{
    if (requirements == m_requirements && m_grid->count() > 0) {
        return;
    }
    m_requirements = requirements;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    for (const Requirement& requirement : requirements) {
        addRow(requirement, row++);
    }
    if (requirements.isEmpty()) {
        m_grid->addWidget(
            new TextLabel(
                m_theme,
                tr("Nothing: nobody has to approve it, and no evidence is asked for."),
                TextRole::Small,
                ColorRole::Text3,
                this),
            0,
            0,
            1,
            3);
    }
}

void RequirementList::addRow(const Requirement& requirement, int row)
{
    const bool isOpen = requirement.state == RequirementState::Open;
    const bool isMet = requirement.state == RequirementState::Met;
    auto* sign = new SignLabel(
        m_theme,
        isOpen      ? std::optional(Icon::Warning)
            : isMet ? std::optional(Icon::Tick)
                    : std::nullopt,
        isOpen      ? ColorRole::Bad
            : isMet ? ColorRole::Good
                    : ColorRole::Text3,
        this);
    auto* name = new TextLabel(m_theme, requirement.name, TextRole::Small, ColorRole::Text, this);
    name->setWordWrap(true);
    auto* says = new TextLabel(
        m_theme,
        requirement.says,
        TextRole::Small,
        isOpen ? ColorRole::Bad : ColorRole::Text2,
        this);
    says->setWordWrap(true);
    says->setFigures(true);
    says->setObjectName(u"requirement%1"_s.arg(row));
    const QString state = isOpen ? tr("open", "a requirement")
        : isMet                  ? tr("met", "a requirement")
                                 : tr("would be asked for");
    says->setAccessibleName(
        u"%1: %2. %3"_s.arg(requirement.name, state, requirement.says).trimmed());
    says->setToolTip(Qt::convertFromPlainText(requirement.remedy));
    m_grid->addWidget(sign, 2 * row, 0, Qt::AlignTop);
    m_grid->addWidget(name, 2 * row, 1, Qt::AlignTop);
    m_grid->addWidget(says, 2 * row, 2, Qt::AlignTop);
    if (!requirement.remedy.isEmpty()) {
        auto* remedy =
            new TextLabel(m_theme, requirement.remedy, TextRole::Caption, ColorRole::Text3, this);
        remedy->setWordWrap(true);
        m_grid->addWidget(remedy, 2 * row + 1, 1, 1, 2);
    }
}

} // namespace cb
