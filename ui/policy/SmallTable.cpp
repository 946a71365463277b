// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/SmallTable.h"

#include "ui/policy/PolicyTableModel.h"
#include "ui/theme/ThemeController.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace cb {
namespace {

constexpr int leastShare = 90; ///< of a column that takes what is left

} // namespace

SmallTable::SmallTable(const ThemeController& theme, QAbstractItemModel* model, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setModel(model);
    setSelectionBehavior(SelectItems);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const auto fit = [this] {
        updateGeometry();
        layOut();
    };
    connect(model, &QAbstractItemModel::modelReset, this, fit);
    connect(model, &QAbstractItemModel::rowsInserted, this, fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, fit);
    connect(&theme, &ThemeController::themeChanged, this, &SmallTable::applyTheme);
    applyTheme();
}

void SmallTable::setWidths(const QList<int>& widths)
{
    m_widths = widths;
    layOut();
}

void SmallTable::setRowHeight(int designPixels)
{
    m_rowHeight = designPixels;
    applyTheme();
}

void SmallTable::applyTheme()
{
    const Theme& theme = m_theme.theme();
    const int height = m_rowHeight > 0 ? theme.px(m_rowHeight) : theme.metrics().row.list;
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setFixedHeight(theme.metrics().row.tableHeader);
    updateGeometry();
    layOut();
}

QSize SmallTable::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    return {
        m_theme.theme().px(480),
        horizontalHeader()->height() + rows * verticalHeader()->defaultSectionSize()};
}

QSize SmallTable::minimumSizeHint() const
{
    return {m_theme.theme().px(200), sizeHint().height()};
}

void SmallTable::layOut()
{
    int fixed = 0;
    for (const int width : std::as_const(m_widths)) {
        fixed += m_theme.theme().px(width);
    }
    const auto open = static_cast<int>(m_widths.count(0));
    const int share = open == 0
        ? 0
        : std::max(m_theme.theme().px(leastShare), (viewport()->width() - fixed) / open);
    for (int column = 0; column < m_widths.size(); ++column) {
        setColumnWidth(
            column, m_widths[column] == 0 ? share : m_theme.theme().px(m_widths[column]));
    }
}

void SmallTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_F2;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        emit acted(currentIndex());
        return;
    }
    // Alt with an arrow is the page's; at the ends the arrows are too.
    if (event->modifiers().testFlag(Qt::AltModifier)) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void SmallTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid()) {
        emit acted(index);
    }
}

void SmallTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layOut();
}

/// The page scrolls, not the table.
void SmallTable::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

PolicyDelegate::PolicyDelegate(const ThemeController& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void PolicyDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    QStyleOptionViewItem shown = option;
    const bool fires = index.data(PolicyTableModel::FiresRole).toBool();
    if (fires) {
        painter->fillRect(option.rect, theme.color(ColorRole::Selection));
        shown.font = Fonts::medium(option.font);
    }
    if (index.column() == static_cast<int>(PolicyCell::Number)) {
        shown.palette.setColor(QPalette::Text, theme.color(ColorRole::Text3));
    }
    QStyledItemDelegate::paint(painter, shown, index);
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        theme.color(ColorRole::Grid));
    if (fires && index.column() == 0) {
        const int edge = theme.px(3);
        const bool isRtl = option.direction == Qt::RightToLeft;
        painter->fillRect(
            QRect(
                isRtl ? option.rect.right() - edge + 1 : option.rect.left(),
                option.rect.top(),
                edge,
                option.rect.height()),
            theme.color(ColorRole::Accent));
    }
}

} // namespace cb
