// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/ChancesTable.h"

#include "ui/predict/PredictionWords.h"
#include "ui/risk/ChancesModel.h"
#include "ui/theme/Signs.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/KeyList.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const ChancesModel& modelOf(const QModelIndex& index, int& row)
{
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(index.model());
    const QModelIndex source = proxy ? proxy->mapToSource(index) : index;
    row = source.row();
    return *qobject_cast<const ChancesModel*>(source.model());
}

constexpr int padding = 8; ///< design pixels, likewise below
constexpr int gap = 6;

QList<KeyLine> ownKeys()
{
    return {
        keylines::open(),
        {{Qt::Key_Space}, ChancesTable::tr("Tick, untick", "key")},
        keylines::sortByNext()};
}

} // namespace

ChancesDelegate::ChancesDelegate(const ThemeController& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void ChancesDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    int row = 0;
    const ChancesModel& model = modelOf(index, row);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const int column = index.column();
    const bool isFew = model.rowAt(row).chance.state != PredictionState::Ok;
    if (column == ChancesModel::Predicted || column == ChancesModel::Planned
        || column == ChancesModel::Number)
    {
        cell.font = theme.figureFont(
            column == ChancesModel::Predicted && !isFew ? TextRole::Strong : TextRole::Body);
    }
    if (isFew && (column == ChancesModel::Predicted || column == ChancesModel::Reason)) {
        cell.palette.setColor(QPalette::Text, theme.color(ColorRole::Text3));
        cell.palette.setColor(QPalette::HighlightedText, theme.color(ColorRole::Text3));
    }
    const auto level = model.assessedAt(row);
    const double signSize = theme.metrics().sign.row;
    const QSizeF sign = column == ChancesModel::Number ? QSizeF(signSize, signSize)
        : column == ChancesModel::Assessed && level    ? signs::riskMeterSize(signSize)
                                                       : QSizeF();
    if (column == ChancesModel::Range) {
        cell.text.clear();
    }
    const QWidget* widget = option.widget;
    const int indent = cell.features & QStyleOptionViewItem::HasCheckIndicator
        ? widget->style()->pixelMetric(QStyle::PM_IndicatorWidth, &cell, widget) + theme.px(gap)
        : 0;
    if (sign.isEmpty()) {
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);
    } else {
        // The ground over the whole cell, the words beside the sign.
        QStyleOptionViewItem ground = cell;
        ground.text.clear();
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, widget);
        const int taken = theme.px(padding) + indent + qCeil(sign.width()) + theme.px(gap);
        const QRect line = option.rect;
        const QRect words = QStyle::visualRect(
            option.direction,
            line,
            QRect(
                line.left() + taken,
                line.top(),
                line.width() - taken - theme.px(padding),
                line.height()));
        painter->setFont(cell.font);
        painter->setPen(
            theme.color(column == ChancesModel::Number ? ColorRole::Text2 : ColorRole::Text));
        painter->drawText(
            words,
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
            QFontMetrics(cell.font).elidedText(cell.text, Qt::ElideRight, words.width()));
        const QRectF box = QStyle::visualRect(
            option.direction,
            line,
            QRect(line.left() + theme.px(padding), line.top(), qCeil(sign.width()), line.height()));
        if (column == ChancesModel::Number) {
            signs::paintState(*painter, box, model.stateAt(row), theme);
        } else {
            QRectF meter({}, sign);
            meter.moveCenter(box.center());
            signs::paintRisk(*painter, meter, *level, theme);
        }
    }
    if (column == ChancesModel::Range) {
        const int side = theme.px(padding);
        constexpr int barHeight = 16;
        QRectF bar(option.rect.adjusted(side, 0, -side, 0));
        const qreal height = std::min<qreal>(theme.px(barHeight), bar.height() - 4);
        bar = QRectF(bar.left(), bar.center().y() - height / 2, bar.width(), height);
        const ChancesContent& content = model.content();
        chancepainting::paintChance(
            *painter,
            bar,
            PredictionWords::look(
                model.rowAt(row).chance, content.chances->baseRate(), {}, content.top),
            theme);
    }
}

ChancesTable::ChancesTable(const ThemeController& theme, ChancesModel& model, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_sorted(new QSortFilterProxyModel(this))
{
    new KeyList(*this, &ownKeys);
    setObjectName(u"chances.rows"_s);
    m_sorted->setSourceModel(&model);
    m_sorted->setSortRole(ChancesModel::sortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    setModel(m_sorted);
    setItemDelegate(new ChancesDelegate(theme, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    setSortingEnabled(true);
    sortByColumn(ChancesModel::Predicted, Qt::DescendingOrder);
    connect(&theme, &ThemeController::themeChanged, this, &ChancesTable::applyTheme);
    applyTheme();
}

void ChancesTable::applyTheme()
{
    const Theme& theme = m_theme.theme();
    verticalHeader()->setDefaultSectionSize(theme.metrics().row.list);
    horizontalHeader()->setFixedHeight(theme.metrics().row.tableHeader);
    layOut();
}

/// Title and reason take what the others leave; where there is little room, the date goes first.
void ChancesTable::layOut()
{
    constexpr std::array widths{116, 0, 140, 116, 104, 170, 0};
    constexpr int rangeAtSide = 116;
    constexpr int tickWidth = 22;
    constexpr int narrow = 900;
    constexpr int sideNarrow = 760;
    constexpr int sideLeast = 640;
    constexpr double titleShare = 0.46;
    const Theme& theme = m_theme.theme();
    const bool isTickable = m_model.isTickable(); // a table at the side: reasons elsewhere
    setColumnHidden(
        ChancesModel::Planned, viewport()->width() < theme.px(isTickable ? sideLeast : narrow));
    setColumnHidden(ChancesModel::Reason, isTickable);
    setColumnHidden(ChancesModel::Range, isTickable && viewport()->width() < theme.px(sideNarrow));
    int taken = 0;
    for (int column = 0; column < ChancesModel::columns; ++column) {
        const int usual = isTickable && column == ChancesModel::Range
            ? rangeAtSide
            : widths[static_cast<std::size_t>(column)];
        const int wanted =
            theme.px(usual + (isTickable && column == ChancesModel::Number ? tickWidth : 0));
        if (widths[static_cast<std::size_t>(column)] > 0 && !isColumnHidden(column)) {
            setColumnWidth(column, wanted);
            taken += wanted;
        }
    }
    const int rest = std::max(theme.px(isTickable ? 140 : 320), viewport()->width() - taken);
    const int title = isTickable ? rest : static_cast<int>(rest * titleShare);
    setColumnWidth(ChancesModel::Title, title);
    setColumnWidth(ChancesModel::Reason, rest - title);
}

RecordRef ChancesTable::recordAt(const QModelIndex& index) const
{
    return {RecordKind::Change, m_model.changeAt(m_sorted->mapToSource(index).row()).value};
}

QList<RecordRef> ChancesTable::selectedRecords() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) {
        return a.row() < b.row();
    });
    QList<RecordRef> records;
    for (const QModelIndex& index : std::as_const(rows)) {
        records.append(recordAt(index));
    }
    if (currentIndex().isValid() && records.removeOne(recordAt(currentIndex()))) {
        records.append(recordAt(currentIndex()));
    }
    return records;
}

void ChancesTable::selectRecords(const QList<RecordRef>& records)
{
    const QScopedValueRollback<bool> syncing(m_isSyncing, true);
    selectionModel()->clearSelection();
    for (const RecordRef& record : records) {
        const int row = record.kind == RecordKind::Change ? m_model.rowOf(ChangeId{record.id}) : -1;
        if (row < 0) {
            continue;
        }
        const QModelIndex index = m_sorted->mapFromSource(m_model.index(row, 0));
        selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        scrollTo(index);
    }
}

QList<QStringList> ChancesTable::table() const
{
    QList<QStringList> table;
    QStringList head;
    for (int column = 0; column < ChancesModel::columns; ++column) {
        head.append(m_sorted->headerData(column, Qt::Horizontal).toString());
    }
    table.append(head);
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ChancesModel::columns; ++column) {
            cells.append(m_sorted->index(row, column).data().toString());
        }
        table.append(cells);
    }
    return table;
}

int ChancesTable::sortedBy() const
{
    return m_sorted->sortColumn();
}

Qt::SortOrder ChancesTable::sortOrder() const
{
    return m_sorted->sortOrder();
}

void ChancesTable::sortBy(int column, Qt::SortOrder order)
{
    sortByColumn(column, order);
}

void ChancesTable::openCurrent()
{
    if (currentIndex().isValid()) {
        emit openRequested(recordAt(currentIndex()));
    }
}

/// All selected rows become what the current one was not.
void ChancesTable::toggleTicks()
{
    const QModelIndex current = currentIndex().siblingAtColumn(ChancesModel::Number);
    QModelIndexList rows = selectionModel()->selectedRows(ChancesModel::Number);
    if (!rows.contains(current)) {
        rows = {current};
    }
    const bool ticks = current.data(Qt::CheckStateRole).value<Qt::CheckState>() != Qt::Checked;
    for (const QModelIndex& index : std::as_const(rows)) {
        m_sorted->setData(index, ticks ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    }
}

std::optional<RecordRef> ChancesTable::currentRecord() const
{
    return currentIndex().isValid() ? std::optional(recordAt(currentIndex())) : std::nullopt;
}

void ChancesTable::sortByNext(int step)
{
    const int count = ChancesModel::columns;
    int column = std::max(0, sortedBy());
    do {
        column = (column + step + count) % count;
    } while (isColumnHidden(column));
    const bool descends = column >= ChancesModel::Assessed && column < ChancesModel::Reason;
    sortByColumn(column, descends ? Qt::DescendingOrder : Qt::AscendingOrder);
}

bool ChancesTable::handleKey(const QKeyEvent& event)
{
    const int key = event.key();
    const bool isUpOrDown = key == Qt::Key_Up || key == Qt::Key_Down;
    if (event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && isUpOrDown) {
        sortByNext(key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_model.isTickable()) {
            emit tryRequested();
        } else {
            openCurrent();
        }
        return true;
    }
    if (m_model.isTickable() && key == Qt::Key_Space) {
        toggleTicks();
        return true;
    }
    if (m_model.isTickable() && event.matches(QKeySequence::SelectAll)) {
        emit tickAllRequested();
        return true;
    }
    return false;
}

void ChancesTable::keyPressEvent(QKeyEvent* event)
{
    if (!handleKey(*event)) {
        QTableView::keyPressEvent(event);
    }
}

void ChancesTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTableView::mouseDoubleClickEvent(event);
    openCurrent();
}

void ChancesTable::selectionChanged(
    const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_isSyncing) {
        emit recordsSelected();
    }
}

void ChancesTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layOut();
}

} // namespace cb
