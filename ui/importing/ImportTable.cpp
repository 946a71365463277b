// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/ImportTable.h"

#include "ui/importing/ImportModels.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Icons.h"
#include "ui/theme/ThemeController.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace cb {

ImportDelegate::ImportDelegate(const ThemeController& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void ImportDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isChoice = !index.data(ChoicesRole).toStringList().isEmpty();
    const bool isButton = index.data(IsButtonRole).toBool();
    if (!isChoice && !isButton) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle* style = option.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const Theme& theme = m_theme.theme();
    const int gap = theme.metrics().spacing.s1;
    QRect box = option.rect.adjusted(gap, gap / 2 + 1, -gap, -gap / 2 - 1);
    if (isButton) {
        box = QStyle::visualRect(
            option.direction,
            option.rect,
            QRect(box.left(), box.top(), theme.px(44), box.height()));
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    controls::Look look;
    look.isHovered = option.state.testFlag(QStyle::State_MouseOver);
    isButton ? controls::paintButton(*painter, box, look, theme)
             : controls::paintField(*painter, box, look, theme);
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter->setPen(ink.isValid() ? ink.value<QBrush>().color() : theme.color(ColorRole::Text));
    painter->setFont(theme.font(TextRole::Body));
    const int sign = isButton ? 0 : theme.metrics().target.icon;
    const QRect text = QStyle::visualRect(
        option.direction,
        box,
        box.adjusted(
            isButton ? 0 : theme.metrics().spacing.s2, 0, -sign - (isButton ? 0 : gap), 0));
    const QString shown =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter->drawText(
        text,
        static_cast<int>((isButton ? Qt::AlignHCenter : Qt::AlignLeading) | Qt::AlignVCenter),
        shown);
    if (!isButton) {
        const QRect arrow = QStyle::visualRect(
            option.direction, box, QRect(box.right() - sign - gap, box.top(), sign, box.height()));
        Icons::paint(*painter, arrow, Icon::ChevronDown, theme.color(ColorRole::Text2));
    }
    painter->restore();
}

QWidget* ImportDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QStringList choices = index.data(ChoicesRole).toStringList();
    if (choices.isEmpty()) {
        return QStyledItemDelegate::createEditor(parent, option, index);
    }
    auto* combo = new QComboBox(parent);
    combo->addItems(choices);
    combo->setMaxVisibleItems(16);
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto* self = const_cast<ImportDelegate*>(this); // NOLINT: Qt's signals are not const
        emit self->commitData(combo);
        emit self->closeEditor(combo);
    });
    return combo;
}

void ImportDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* combo = qobject_cast<QComboBox*>(editor);
    if (combo == nullptr) {
        QStyledItemDelegate::setEditorData(editor, index);
        return;
    }
    combo->setCurrentIndex(index.data(ChosenRole).toInt());
    QMetaObject::invokeMethod(combo, &QComboBox::showPopup, Qt::QueuedConnection);
}

void ImportDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* combo = qobject_cast<QComboBox*>(editor);
    if (combo == nullptr) {
        QStyledItemDelegate::setModelData(editor, model, index);
        return;
    }
    model->setData(index, combo->currentIndex());
}

ImportTable::ImportTable(const ThemeController& theme, QAbstractItemModel* model, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setModel(model);
    setItemDelegate(new ImportDelegate(theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableView::clicked, this, &ImportTable::act);
    connect(&theme, &ThemeController::themeChanged, this, &ImportTable::applyTheme);
    applyTheme();
}

void ImportTable::applyTheme()
{
    const Metrics& metrics = m_theme.theme().metrics();
    verticalHeader()->setDefaultSectionSize(metrics.row.list);
    horizontalHeader()->setFixedHeight(metrics.row.tableHeader);
    layOut();
}

void ImportTable::setWidths(const QList<int>& widths)
{
    m_widths = widths;
    layOut();
}

/// Fixed columns get their width, the others share what is left.
void ImportTable::layOut()
{
    int fixed = 0;
    for (const int width : m_widths) {
        fixed += m_theme.theme().px(width);
    }
    const auto open = static_cast<int>(m_widths.count(0));
    const int share =
        open == 0 ? 0 : std::max(m_theme.theme().px(80), (viewport()->width() - fixed) / open);
    for (int column = 0; column < m_widths.size(); ++column) {
        setColumnWidth(
            column, m_widths[column] == 0 ? share : m_theme.theme().px(m_widths[column]));
    }
}

void ImportTable::act(const QModelIndex& index)
{
    if (index.data(IsButtonRole).toBool()) {
        emit buttonPressed(index.row());
    } else if (!index.data(ChoicesRole).toStringList().isEmpty()) {
        edit(index);
    }
}

void ImportTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || event->modifiers() != Qt::NoModifier || !currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    // Enter acts on the row, wherever in it the cursor stands.
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QModelIndex index = model()->index(currentIndex().row(), column);
        const bool isButton = index.data(IsButtonRole).toBool();
        if (isButton || !index.data(ChoicesRole).toStringList().isEmpty()) {
            act(index);
            return;
        }
    }
    edit(currentIndex());
}

void ImportTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layOut();
}

} // namespace cb
