// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/TextTable.h"

#include "ui/theme/ThemeController.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace cb {

void TextRows::setRows(const QList<Column>& columns, const QList<QStringList>& rows)
{
    beginResetModel();
    m_columns = columns;
    m_rows = rows;
    endResetModel();
}

int TextRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TextRows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_rows.at(index.row()).value(index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::AlignVCenter
            | (m_columns.at(index.column()).isFigure ? Qt::AlignTrailing : Qt::AlignLeading));
    default:
        return {};
    }
}

QVariant TextRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return m_columns.at(section).title;
    }
    return role == Qt::TextAlignmentRole ? QVariant::fromValue(
               Qt::AlignVCenter
               | (m_columns.at(section).isFigure ? Qt::AlignTrailing : Qt::AlignLeading))
                                         : QVariant();
}

TextTable::TextTable(const ThemeController& theme, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_rows(new TextRows(this))
{
    setModel(m_rows);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        emit rowActivated(index.row());
    });
    connect(&theme, &ThemeController::themeChanged, this, &TextTable::applyTheme);
    applyTheme();
}

void TextTable::applyTheme()
{
    const Theme& theme = m_theme.theme();
    setFont(theme.figureFont(TextRole::Body));
    verticalHeader()->setDefaultSectionSize(theme.metrics().row.list);
    horizontalHeader()->setFixedHeight(theme.metrics().row.tableHeader);
    layOut();
    updateGeometry();
}

void TextTable::setRows(const QList<TextRows::Column>& columns, const QList<QStringList>& rows)
{
    const int kept = currentRow();
    m_rows->setRows(columns, rows);
    if (!rows.isEmpty()) {
        const int row = std::clamp(kept, 0, static_cast<int>(rows.size()) - 1);
        setCurrentIndex(m_rows->index(row, 0));
    }
    layOut();
    updateGeometry();
}

int TextTable::currentRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

QSize TextTable::sizeHint() const
{
    const Metrics::Row& row = m_theme.theme().metrics().row;
    constexpr int usualWidth = 320;
    return {m_theme.theme().px(usualWidth), row.tableHeader + verticalHeader()->length() + 1};
}

QSize TextTable::minimumSizeHint() const
{
    constexpr int leastWidth = 200;
    return {m_theme.theme().px(leastWidth), sizeHint().height()};
}

/// All but the first column as wide as what they hold; what does not fit in the first takes more
/// lines.
void TextTable::layOut()
{
    const QFontMetrics metrics(font());
    const int around = m_theme.theme().px(20);
    int taken = 0;
    for (int column = 1; column < m_rows->columnCount(); ++column) {
        int wanted = metrics.horizontalAdvance(
            m_rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < m_rows->rowCount(); ++row) {
            wanted = std::max(
                wanted, metrics.horizontalAdvance(m_rows->index(row, column).data().toString()));
        }
        setColumnWidth(column, wanted + around);
        setColumnHidden(column, false);
        taken += wanted + around;
    }
    constexpr int firstLeast = 160;
    for (int column = m_rows->columnCount() - 1; column > 0; --column) {
        if (m_rows->column(column).isSpare
            && viewport()->width() - taken < m_theme.theme().px(firstLeast)) {
            taken -= columnWidth(column);
            setColumnHidden(column, true);
        }
    }
    if (m_rows->columnCount() > 0) {
        setColumnWidth(0, std::max(m_theme.theme().px(80), viewport()->width() - taken));
    }
    const int before = verticalHeader()->length();
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const int lines = sizeHintForRow(row) + m_theme.theme().metrics().spacing.s1;
        setRowHeight(row, std::max(m_theme.theme().metrics().row.list, lines));
    }
    if (verticalHeader()->length() != before) {
        updateGeometry();
    }
}

void TextTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0) {
        emit rowActivated(currentRow());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TextTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layOut();
}

} // namespace cb
