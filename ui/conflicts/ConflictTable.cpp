// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/ConflictTable.h"

#include "ui/conflicts/ConflictDelegate.h"
#include "ui/conflicts/ConflictModel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/KeyList.h"
#include "ui/widgets/PlainTable.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QList<KeyLine> ownKeys()
{
    return {
        keylines::fold(),
        keylines::ends(),
        keylines::open(),
        {{Qt::Key_1, Qt::Key_2}, ConflictTable::tr("Go to one side, the other", "keys")},
        {{Qt::Key_X}, ConflictTable::tr("Accept, with a reason", "key")},
        {{Qt::Key_Apostrophe}, ConflictTable::tr("Narrow to a CI", "key")}};
}

} // namespace

ConflictHeader::ConflictHeader(const ThemeController& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setSectionResizeMode(QHeaderView::Interactive);
    setSectionsClickable(true);
    setHighlightSections(false);
}

void ConflictHeader::setSort(ConflictColumn column, bool isDescending)
{
    m_sort = column;
    m_isDescending = isDescending;
    viewport()->update();
}

QSize ConflictHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_theme.theme().metrics().row.tableHeader + 1};
}

void ConflictHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    if (!rect.isValid()) {
        return;
    }
    const Theme& theme = m_theme.theme();
    const auto column = static_cast<ConflictColumn>(section);
    painter->save();
    painter->setLayoutDirection(layoutDirection());
    painter->fillRect(rect, theme.color(ColorRole::Window));
    painter->fillRect(
        QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(ColorRole::Border));
    const QFont font = Fonts::medium(theme.font(TextRole::Small));
    const QFontMetrics metrics(font);
    const int indent = column == ConflictColumn::Cause
        ? theme.metrics().sign.row + theme.px(30) // where the words of the rows begin
        : 0;
    const QRect line = QStyle::visualRect(
        layoutDirection(), rect, rect.adjusted(theme.px(8) + indent, 0, -theme.px(8), 0));
    const int arrow = m_sort == column ? theme.px(12) : 0;
    const QString text = metrics.elidedText(
        model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(),
        Qt::ElideRight,
        line.width() - arrow);
    const Qt::Alignment side = QStyle::visualAlignment(
        layoutDirection(), isFigureColumn(column) ? Qt::AlignRight : Qt::AlignLeft);
    const int textWidth = metrics.horizontalAdvance(text) + 1;
    const QRect both = QStyle::alignedRect(
        Qt::LeftToRight, side | Qt::AlignVCenter, QSize(textWidth + arrow, line.height()), line);
    const auto part = [&](int x, int width) {
        return QStyle::visualRect(
            layoutDirection(), both, QRect(both.left() + x, both.top(), width, both.height()));
    };
    painter->setFont(font);
    painter->setPen(theme.color(ColorRole::Text2));
    painter->drawText(part(0, textWidth), Qt::AlignVCenter | Qt::AlignLeft, text);
    if (arrow > 0) {
        Icons::paint(
            *painter,
            part(textWidth, arrow),
            m_isDescending ? Icon::SortDown : Icon::SortUp,
            theme.color(ColorRole::Text2));
    }
    painter->restore();
}

ConflictTable::ConflictTable(const ThemeController& theme, ConflictModel& model, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_header(new ConflictHeader(theme, this))
{
    new KeyList(*this, &ownKeys);
    setObjectName(u"conflicts.table"_s);
    setHorizontalHeader(m_header);
    setModel(&model);
    setItemDelegate(new ConflictDelegate(theme, model, this));
    makePlain(*this);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    connect(&theme, &ThemeController::themeChanged, this, &ConflictTable::applyTheme);
    connect(&model, &QAbstractItemModel::modelReset, this, &ConflictTable::applyRowHeights);
    applyTheme();
}

void ConflictTable::applyTheme()
{
    const Theme& theme = m_theme.theme();
    verticalHeader()->setDefaultSectionSize(theme.metrics().row.list);
    verticalScrollBar()->setSingleStep(theme.metrics().row.list);
    m_header->setMinimumSectionSize(theme.px(24));
    applyRowHeights();
    fitColumns();
    viewport()->update();
}

/// Heads of groups are lower and go over all columns; there are at most four.
void ConflictTable::applyRowHeights()
{
    clearSpans();
    const int height = m_theme.theme().metrics().row.groupHeader;
    for (const int row : m_model.groupRows()) {
        setSpan(row, 0, 1, conflictColumnCount);
        verticalHeader()->resizeSection(row, height);
    }
}

void ConflictTable::fitColumns()
{
    const auto widths = conflictColumnWidths(viewport()->width(), m_theme.theme());
    for (int section = 0; section < conflictColumnCount; ++section) {
        setColumnWidth(section, widths[static_cast<std::size_t>(section)]);
    }
}

void ConflictTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ConflictTable::goToRow(int row)
{
    const QScopedValueRollback<bool> syncing(m_isSyncing, true);
    if (row < 0 || row >= m_model.rowCount()) {
        setCurrentIndex({});
        return;
    }
    const QModelIndex index = m_model.index(row, 0);
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void ConflictTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_isSyncing && current.isValid()) {
        emit rowChosen(current.row());
    }
}

/// → opens, ← folds; folding a pair goes to its cause, folding a cause to the head of its group.
void ConflictTable::step(bool isUnfolding)
{
    const int row = currentIndex().row();
    if (row < 0) {
        return;
    }
    const ConflictRow line = m_model.lineAt(row);
    int next = -1;
    if (!isUnfolding && line.kind == ConflictLineKind::Cause && !m_model.isOpen(row)) {
        next = m_model.rowOfLine({ConflictLineKind::Group, line.group});
    } else if (
        isUnfolding && m_model.isOpen(row)
        && (line.kind == ConflictLineKind::Cause || line.kind == ConflictLineKind::Group))
    {
        next = row + 1;
    } else {
        next = m_model.setOpen(row, isUnfolding);
    }
    goToRow(next);
    emit rowChosen(next);
}

/// By the pointer or Enter: opens or folds.
void ConflictTable::turn(int row)
{
    const int next = m_model.setOpen(row, !m_model.isOpen(row));
    goToRow(next);
    emit rowChosen(next);
}

bool ConflictTable::handleKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        step((event.key() == Qt::Key_Right) != isRightToLeft());
        return true;
    case Qt::Key_1:
    case Qt::Key_2:
        emit sideChosen(event.key() == Qt::Key_1 ? 1 : 2);
        return true;
    case Qt::Key_X:
        emit acceptRequested();
        return true;
    case Qt::Key_Apostrophe:
        emit narrowRequested();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const int row = currentIndex().row(); row >= 0) {
            const ConflictLineKind kind = m_model.lineAt(row).kind;
            if (kind == ConflictLineKind::Pair || kind == ConflictLineKind::KeptOut
                || kind == ConflictLineKind::Lapsed)
            {
                emit openRequested(row);
            } else {
                turn(row);
            }
        }
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (m_model.rowCount() > 0) {
            setCurrentIndex(
                m_model.index(event.key() == Qt::Key_Home ? 0 : m_model.rowCount() - 1, 0));
        }
        return true;
    default:
        return false;
    }
}

void ConflictTable::keyPressEvent(QKeyEvent* event)
{
    constexpr Qt::KeyboardModifiers commands =
        Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const bool isPlain = !event->modifiers().testAnyFlags(commands)
        && (!event->modifiers().testFlag(Qt::ShiftModifier) || event->key() == Qt::Key_Apostrophe);
    if (!isPlain || !handleKey(*event)) {
        QTableView::keyPressEvent(event);
    }
}

/// Letters are commands here.
void ConflictTable::keyboardSearch(const QString& /*search*/) {}

void ConflictTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid()) {
        QTableView::mousePressEvent(event);
        return;
    }
    const ConflictLineKind kind = m_model.lineAt(index.row()).kind;
    const int chevron = m_theme.theme().px(28);
    const int x = isRightToLeft() ? viewport()->width() - event->pos().x() : event->pos().x();
    const bool isChevron = kind == ConflictLineKind::Cause && x < chevron;
    if (isChevron || kind == ConflictLineKind::Group || kind == ConflictLineKind::MorePairs
        || kind == ConflictLineKind::MoreCauses)
    {
        turn(index.row());
        event->accept();
        return;
    }
    QTableView::mousePressEvent(event);
}

void ConflictTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid()) {
        return;
    }
    switch (m_model.lineAt(index.row()).kind) {
    case ConflictLineKind::Cause:
        turn(index.row());
        break;
    case ConflictLineKind::Pair:
    case ConflictLineKind::KeptOut:
    case ConflictLineKind::Lapsed:
        emit openRequested(index.row());
        break;
    default:
        break;
    }
}

} // namespace cb
