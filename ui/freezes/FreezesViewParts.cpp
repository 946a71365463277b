// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/FilterMatcher.h"
#include "ui/freezes/EffectPanel.h"
#include "ui/freezes/FreezesView.h"
#include "ui/freezes/WindowEditor.h"
#include "ui/freezes/WindowListModel.h"
#include "ui/freezes/WindowTable.h"
#include "ui/freezes/YearLegend.h"
#include "ui/freezes/YearOverview.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int mostYearHeight = 292;
constexpr int mostYearHeightNarrow = 210;

QScrollArea* scrolled(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

QWidget* FreezesView::makeYearPart()
{
    const ThemeController& theme = m_context.theme;
    const Metrics::Spacing& spacing = theme.theme().metrics().spacing;
    auto* part = new QWidget(this);
    m_yearTitle = new TextLabel(theme, {}, TextRole::Strong, ColorRole::Text, part);
    m_legend = new YearLegend(theme, part);
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing.s4);
    head->addWidget(m_yearTitle);
    head->addWidget(m_legend, 1);
    m_yearArea = scrolled(m_year, part);
    m_yearArea->setObjectName(u"freezes.yearScroll"_s);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(spacing.s3, spacing.s2, spacing.s3, spacing.s2);
    column->setSpacing(spacing.s2);
    column->addLayout(head);
    column->addWidget(m_yearArea, 1);
    return part;
}

/// As high as its lines, where that leaves room for the rest.
void FreezesView::fitYear()
{
    const Theme& theme = m_context.theme.theme();
    const int most = theme.px(m_isNarrow ? mostYearHeightNarrow : mostYearHeight);
    m_yearArea->setFixedHeight(qMin(m_year->sizeHint().height(), most));
}

QWidget* FreezesView::makeListPart()
{
    const ThemeController& theme = m_context.theme;
    const Metrics::Spacing& spacing = theme.theme().metrics().spacing;
    auto* part = new QWidget(this);
    m_newFreeze = new Button(theme, {}, Button::Kind::Secondary, part);
    m_newFreeze->setObjectName(u"freezes.newFreeze"_s);
    m_newFreeze->setSign(Icon::Plus);
    m_newFreeze->setKeyHint(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    m_newMaintenance = new Button(theme, {}, Button::Kind::Secondary, part);
    m_newMaintenance->setObjectName(u"freezes.newMaintenance"_s);
    m_holidays = new Button(theme, {}, Button::Kind::Secondary, part);
    m_holidays->setObjectName(u"freezes.holidays"_s);
    m_find = new QLineEdit(part);
    m_find->setObjectName(u"freezes.find"_s);
    m_find->setClearButtonEnabled(true);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(spacing.s2);
    acts->addWidget(m_newFreeze);
    acts->addWidget(m_newMaintenance);
    acts->addWidget(m_holidays);
    acts->addStretch(1);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(spacing.s3, spacing.s3, spacing.s3, spacing.s2);
    head->setSpacing(spacing.s2);
    head->addLayout(acts);
    head->addWidget(m_find);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    return part;
}

void FreezesView::makeControls()
{
    const ThemeController& theme = m_context.theme;
    m_controls = new QWidget(this);
    m_import = new Button(theme, {}, Button::Kind::Secondary, m_controls);
    m_import->setObjectName(u"freezes.import"_s);
    m_export = new Button(theme, {}, Button::Kind::Secondary, m_controls);
    m_export->setObjectName(u"freezes.export"_s);
    auto* row = new QHBoxLayout(m_controls);
    row->setContentsMargins({});
    row->setSpacing(theme.theme().metrics().spacing.s2);
    row->addWidget(m_import);
    row->addWidget(m_export);
    m_controls->hide();
}

QWidget* FreezesView::viewBarControls()
{
    return m_controls;
}

void FreezesView::retranslate()
{
    m_newFreeze->setText(tr("New freeze"));
    m_newMaintenance->setText(tr("New maintenance"));
    m_holidays->setText(tr("Holidays from file…"));
    m_find->setPlaceholderText(tr("Find a freeze or a maintenance window"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_import->setText(tr("Import…"));
    m_export->setText(tr("Export as .ics"));
    m_pages->setTexts({tr("Year and list"), tr("Editor and effect")});
    m_pages->setAccessibleName(tr("Part of the page"));
    m_table->setAccessibleName(tr("Freezes and other windows"));
    m_year->setAccessibleName(tr("The year, window by window"));
    showWords();
}

/// Words that follow the content.
void FreezesView::showWords()
{
    m_yearTitle->setText(tr("%1, all windows", "year").arg(m_content->year));
    const FrozenDays& frozen = m_content->frozen;
    QString words = tr("%n working days frozen for someone", nullptr, frozen.forSomeone);
    const Directory& directory = *m_content->snapshot->directory;
    const bool isUneven = !frozen.teams.empty() && frozen.teams.front().days < frozen.forSomeone;
    if (isUneven) {
        const FrozenDays::Team& most = frozen.teams.front();
        words = tr("%1, %2 for %3", "frozen days, days, team")
                    .arg(words)
                    .arg(most.days)
                    .arg(directory.groups[most.group].name);
    }
    m_legend->setFrozenWords(words);
}

QString FreezesView::countText() const
{
    return tr("%n windows", nullptr, m_content->windows());
}

QString FreezesView::countHelp() const
{
    return m_content->unusable > 0
        ? tr("%n windows cannot be expanded; the list says why.", nullptr, m_content->unusable)
        : QString();
}

QStringList FreezesView::unusedFilterFields() const
{
    QStringList unused;
    for (int i = 0; i < enumCount<FilterField>(); ++i) {
        unused.append(toText(static_cast<FilterField>(i)));
    }
    return unused;
}

QJsonObject FreezesView::saveState() const
{
    QJsonArray folded;
    for (int i = 0; i < windowGroupCount; ++i) {
        if (m_model->isFolded(static_cast<WindowGroup>(i))) {
            folded.append(i);
        }
    }
    return {{u"folded"_s, folded}};
}

void FreezesView::restoreState(const QJsonObject& state)
{
    if (!state.contains(u"folded"_s)) {
        return;
    }
    const QJsonArray folded = state.value(u"folded"_s).toArray();
    for (int i = 0; i < windowGroupCount; ++i) {
        m_model->setFolded(static_cast<WindowGroup>(i), folded.contains(i));
    }
}

QList<QStringList> FreezesView::copyTable() const
{
    QList<QStringList> table{{}};
    for (int column = 0; column < windowColumnCount; ++column) {
        table.first().append(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isGroup(row)) {
            continue;
        }
        QStringList cells;
        for (int column = 0; column < windowColumnCount; ++column) {
            cells.append(m_model->index(row, column).data(Qt::DisplayRole).toString());
        }
        table.append(cells);
    }
    return table.size() > 1 ? table : QList<QStringList>();
}

} // namespace cb
