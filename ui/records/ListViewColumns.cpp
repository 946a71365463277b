// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ListHeader.h"
#include "ui/records/ListModel.h"
#include "ui/records/ListTable.h"
#include "ui/records/ListView.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/TextScale.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/MenuButton.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int compactBelow = 960; ///< of the list, at 100 percent text (ui.md section 1)

bool isDroppedWhenCompact(ListColumn column)
{
    return column == ListColumn::Service || column == ListColumn::Team;
}

int compactWidth(ListColumn column, int width)
{
    switch (column) {
    case ListColumn::Planned:
        return 136;
    case ListColumn::Risk:
        return 52;
    case ListColumn::Conflicts:
        return 76;
    default:
        return width;
    }
}

QJsonArray toJson(const QList<ListColumn>& columns)
{
    QJsonArray array;
    for (const ListColumn column : columns) {
        array.append(QString(toText(column)));
    }
    return array;
}

QList<ListColumn> columnsFrom(const QJsonValue& value)
{
    QList<ListColumn> columns;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& entry : array) {
        if (const auto column = fromText<ListColumn>(entry.toString())) {
            columns.append(*column);
        }
    }
    return columns;
}

} // namespace

bool ListView::isCompact() const
{
    return m_table->viewport()->width() < textPx(m_context.theme.theme(), compactBelow);
}

bool ListView::isShown(ListColumn column) const
{
    return column == ListColumn::Title
        || (!state().hidden.contains(column) && !(isCompact() && isDroppedWhenCompact(column)));
}

/// Widths, order and what is hidden, on the header. The title takes the rest.
void ListView::applyColumns()
{
    const QScopedValueRollback<bool> applying(m_isApplyingColumns, true);
    if (m_model->kind() != kind()) {
        return; // the arrangement of another kind is still shown
    }
    const Theme& theme = m_context.theme.theme();
    const bool compact = isCompact();
    ListHeader& header = m_table->header();
    header.setSorts(m_query.sorts);
    m_table->setCompact(compact);
    m_model->setCompact(compact);
    const KindState& kindState = state();
    for (int section = 0; section < m_model->columnCount(); ++section) {
        const ListColumn column = m_model->columnAt(section);
        header.setSectionHidden(section, !isShown(column));
        if (column == ListColumn::Title) {
            header.setSectionResizeMode(section, QHeaderView::Stretch);
            continue;
        }
        header.setSectionResizeMode(section, QHeaderView::Interactive);
        const int chosen = kindState.widths.value(column, 0);
        const int usual = ListColumns::width(kind(), column);
        header.resizeSection(
            section,
            textPx(
                theme,
                chosen > 0    ? chosen
                    : compact ? compactWidth(column, usual)
                              : usual));
    }
    for (int visual = 0; visual < kindState.order.size(); ++visual) {
        const int section = m_model->sectionOf(kindState.order[visual]);
        if (section >= 0) {
            header.moveSection(header.visualIndex(section), visual);
        }
    }
}

void ListView::rememberWidth(int section, int width)
{
    if (m_isApplyingColumns || m_model->kind() != kind() || section >= m_model->columnCount()) {
        return;
    }
    const ListColumn column = m_model->columnAt(section);
    if (column != ListColumn::Title && width > 0) { // the title takes the rest, 0 is hidden
        constexpr double sample = 1000;
        const double scale = textPx(m_context.theme.theme(), sample) / sample;
        state().widths.insert(column, qRound(width / scale));
    }
}

void ListView::rememberOrder()
{
    if (m_isApplyingColumns || m_model->kind() != kind()) {
        return;
    }
    const ListHeader& header = m_table->header();
    state().order.clear();
    for (int visual = 0; visual < header.count(); ++visual) {
        state().order.append(m_model->columnAt(header.logicalIndex(visual)));
    }
}

void ListView::setColumnShown(ListColumn column, bool isShown)
{
    KindState& kindState = state();
    kindState.hidden.removeAll(column);
    if (!isShown) {
        kindState.hidden.append(column);
    }
    applyColumns();
}

void ListView::makeControls()
{
    const ThemeController& theme = m_context.theme;
    m_controls = new QWidget(this);
    m_controls->setObjectName(u"list.controls"_s);
    auto* layout = new QHBoxLayout(m_controls);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.theme().metrics().spacing.s3);
    m_kindButton = new MenuButton(theme, {}, m_controls);
    m_sortButton = new MenuButton(theme, {}, m_controls);
    m_groupButton = new MenuButton(theme, {}, m_controls);
    m_columnsButton = new MenuButton(theme, {}, m_controls);
    m_columnsMenu = new QMenu(m_controls);
    m_kindButton->setObjectName(u"list.kind"_s);
    m_sortButton->setObjectName(u"list.sort"_s);
    m_groupButton->setObjectName(u"list.group"_s);
    m_columnsButton->setObjectName(u"list.columns"_s);
    for (QWidget* button : {m_kindButton, m_sortButton, m_groupButton, m_columnsButton}) {
        layout->addWidget(button);
    }
    m_controls->hide();
    connect(m_kindButton, &MenuButton::chosen, this, [this](int index) {
        setKind(static_cast<ListKind>(index));
    });
    connect(m_sortButton, &MenuButton::chosen, this, [this](int index) {
        setSorts({{ListColumns::of(kind()).at(index), false}});
    });
    connect(m_groupButton, &MenuButton::chosen, this, [this](int index) {
        setGrouping(ListColumns::groupings(kind()).at(index));
    });
    connect(m_columnsMenu, &QMenu::aboutToShow, this, &ListView::fillColumnsMenu);
}

void ListView::fillColumnsMenu()
{
    m_columnsMenu->clear();
    for (const ListColumn column : ListColumns::of(kind())) {
        QAction* action = m_columnsMenu->addAction(ListColumns::title(kind(), column));
        action->setCheckable(true);
        action->setChecked(column == ListColumn::Title || !state().hidden.contains(column));
        action->setEnabled(column != ListColumn::Title);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnShown(column, isShown);
        });
    }
    m_columnsMenu->addSeparator();
    connect(m_columnsMenu->addAction(tr("Columns as at first")), &QAction::triggered, this, [this] {
        KindState& kindState = state();
        kindState.hidden.clear();
        kindState.widths.clear();
        kindState.order = ListColumns::of(kind());
        for (const ListColumn column : ListColumns::of(kind())) {
            if (!ListColumns::isShownAtFirst(kind(), column)) {
                kindState.hidden.append(column);
            }
        }
        applyColumns();
    });
}

void ListView::retranslate()
{
    QStringList kinds;
    for (int i = 0; i < enumCount<ListKind>(); ++i) {
        kinds.append(ListColumns::name(static_cast<ListKind>(i)));
    }
    QStringList sorts;
    for (const ListColumn column : ListColumns::of(kind())) {
        sorts.append(
            column == ListColumn::Planned ? tr("Planned start")
                                          : ListColumns::title(kind(), column));
    }
    QStringList groups;
    for (const ListGrouping grouping : ListColumns::groupings(kind())) {
        groups.append(ListColumns::name(grouping));
    }
    m_kindButton->setLabel(tr("Show"));
    m_kindButton->setOptions(kinds);
    m_kindButton->setCurrent(static_cast<int>(kind()));
    m_sortButton->setLabel(tr("Sort"));
    m_sortButton->setOptions(sorts);
    m_sortButton->setCurrent(
        static_cast<int>(ListColumns::of(kind()).indexOf(m_query.sorts.first().column)));
    m_groupButton->setLabel(tr("Group"));
    m_groupButton->setOptions(groups);
    m_groupButton->setCurrent(
        static_cast<int>(ListColumns::groupings(kind()).indexOf(m_query.grouping)));
    m_columnsButton->setActionMenu(tr("Columns"), m_columnsMenu);
    m_table->setAccessibleName(tr("List of %1").arg(ListColumns::name(kind()).toLower()));
}

QJsonObject ListView::saveState() const
{
    QJsonObject saved;
    saved["kind"_L1] = QString(toText(kind()));
    QJsonArray folded;
    for (const QString& key : m_model->foldedKeys()) {
        folded.append(key);
    }
    saved["folded"_L1] = folded;
    for (int i = 0; i < enumCount<ListKind>(); ++i) {
        const KindState& kindState = m_states[static_cast<std::size_t>(i)];
        QJsonArray sorts;
        for (const ListSort& sort : kindState.sorts) {
            sorts.append(QJsonObject{
                {u"column"_s, QString(toText(sort.column))}, {u"down"_s, sort.isDescending}});
        }
        QJsonObject widths;
        for (auto it = kindState.widths.cbegin(); it != kindState.widths.cend(); ++it) {
            widths[QString(toText(it.key()))] = it.value();
        }
        saved[QString(toText(static_cast<ListKind>(i)))] = QJsonObject{
            {u"grouping"_s, QString(toText(kindState.grouping))},
            {u"sorts"_s, sorts},
            {u"hidden"_s, toJson(kindState.hidden)},
            {u"order"_s, toJson(kindState.order)},
            {u"widths"_s, widths}};
    }
    return saved;
}

void ListView::restoreState(const QJsonObject& saved)
{
    for (int i = 0; i < enumCount<ListKind>(); ++i) {
        const QJsonObject entry = saved.value(QString(toText(static_cast<ListKind>(i)))).toObject();
        if (entry.isEmpty()) {
            continue;
        }
        KindState& kindState = m_states[static_cast<std::size_t>(i)];
        const auto grouping = fromText<ListGrouping>(entry.value("grouping"_L1).toString());
        if (grouping && ListColumns::groupings(static_cast<ListKind>(i)).contains(*grouping)) {
            kindState.grouping = *grouping;
        }
        QList<ListSort> sorts;
        for (const QJsonValue& value : entry.value("sorts"_L1).toArray()) {
            const QJsonObject sort = value.toObject();
            const auto column = fromText<ListColumn>(sort.value("column"_L1).toString());
            if (column && ListColumns::of(static_cast<ListKind>(i)).contains(*column)) {
                sorts.append({*column, sort.value("down"_L1).toBool()});
            }
        }
        if (!sorts.isEmpty()) {
            kindState.sorts = sorts;
        }
        kindState.hidden = columnsFrom(entry.value("hidden"_L1));
        kindState.order = columnsFrom(entry.value("order"_L1));
        kindState.widths.clear();
        const QJsonObject widths = entry.value("widths"_L1).toObject();
        for (auto it = widths.begin(); it != widths.end(); ++it) {
            if (const auto column = fromText<ListColumn>(it.key())) {
                kindState.widths.insert(*column, std::clamp(it.value().toInt(), 40, 800));
            }
        }
    }
    QSet<QString> folded;
    for (const QJsonValue& key : saved.value("folded"_L1).toArray()) {
        folded.insert(key.toString());
    }
    m_model->setFoldedKeys(folded);
    setKind(fromText<ListKind>(saved.value("kind"_L1).toString()).value_or(ListKind::Changes));
}

} // namespace cb
