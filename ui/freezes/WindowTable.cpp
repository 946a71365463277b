// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/freezes/WindowTable.h"

#include "ui/freezes/TableHead.h"
#include "ui/freezes/WindowListModel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Signs.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/KeyList.h"
#include "ui/widgets/PlainTable.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int padding = 8;
constexpr int selectedEdge = 3;

QRect visual(const QStyleOptionViewItem& option, const QRect& rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void paintLine(
    QPainter& painter,
    const QStyleOptionViewItem& option,
    const QRect& rect,
    const QString& text,
    const QFont& font,
    const QColor& ink)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(
        visual(option, rect),
        static_cast<int>(
            QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
        QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

QList<KeyLine> ownKeys()
{
    return {
        keylines::fold(),
        {{Qt::Key_Return, Qt::Key_Space}, keylines::open().what},
        keylines::remove()};
}

} // namespace

WindowDelegate::WindowDelegate(
    const ThemeController& theme, const WindowListModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{}

QSize WindowDelegate::sizeHint(
    const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const Metrics::Row& rows = m_theme.theme().metrics().row;
    return {0, m_model.isGroup(index.row()) ? rows.groupHeader : rows.list};
}

void WindowDelegate::paintGroup(
    QPainter& painter, const QStyleOptionViewItem& option, int row) const
{
    const Theme& theme = m_theme.theme();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(
        option.rect, theme.color(isCurrent ? ColorRole::Selection : ColorRole::Sunken));
    const WindowGroup group = m_model.groupAt(row);
    const int side = theme.px(12);
    const QRect sign(
        option.rect.left() + theme.px(padding), option.rect.center().y() - side / 2, side, side);
    const bool isFolded = m_model.isFolded(group);
    Icons::paint(
        painter,
        visual(option, sign),
        isFolded ? Icon::ChevronTrailing : Icon::ChevronDown,
        theme.color(ColorRole::Text2));
    QRect line = option.rect;
    line.setLeft(sign.right() + theme.px(6));
    const QFont font = Fonts::semibold(theme.font(TextRole::Small));
    const QString name = WindowListModel::groupName(group);
    paintLine(painter, option, line, name, font, theme.color(ColorRole::Text2));
    line.setLeft(line.left() + QFontMetrics(font).horizontalAdvance(name) + theme.px(6));
    paintLine(
        painter,
        option,
        line,
        option.locale.toString(m_model.groupSize(group)),
        theme.figureFont(TextRole::Small),
        theme.color(ColorRole::Text3));
}

void WindowDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    const WindowRow* row = m_model.rowAt(index.row());
    if (!row) {
        paintGroup(*painter, option, index.row());
        painter->restore();
        return;
    }
    const Theme& theme = m_theme.theme();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected) {
        painter->fillRect(option.rect, theme.color(ColorRole::Selection));
    }
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        theme.color(ColorRole::Grid));
    const auto column = static_cast<WindowColumn>(index.column());
    QRect line = option.rect.adjusted(theme.px(padding), 0, -theme.px(4), -1);
    if (column == WindowColumn::Name) {
        if (isSelected) {
            const QRect edge(
                option.rect.left(),
                option.rect.top(),
                theme.px(selectedEdge),
                option.rect.height());
            painter->fillRect(visual(option, edge), theme.color(ColorRole::Accent));
        }
        const int side = theme.metrics().sign.small;
        const QRect sign(line.left(), line.center().y() - side / 2, side, side);
        if (row->window.kind == WindowKind::Freeze && row->window.isHard) {
            signs::paintLock(*painter, visual(option, sign), theme.color(ColorRole::Text2));
        }
        line.setLeft(sign.right() + theme.px(6));
    }
    const bool isWarning =
        column == WindowColumn::State && (row->isSuspended || row->isUnusable || row->asked > 0);
    if (isWarning) {
        const int side = theme.metrics().sign.small;
        const QRect sign(line.left(), line.center().y() - side / 2, side, side);
        signs::paintWarning(*painter, visual(option, sign), theme.color(ColorRole::Warn));
        line.setLeft(sign.right() + theme.px(4));
    }
    const QFont font = column == WindowColumn::Name ? Fonts::medium(theme.font(TextRole::Body))
                                                    : theme.figureFont(TextRole::Body);
    const ColorRole ink = isWarning                                    ? ColorRole::Warn
        : column == WindowColumn::Name || column == WindowColumn::When ? ColorRole::Text
                                                                       : ColorRole::Text2;
    paintLine(
        *painter, option, line, index.data(Qt::DisplayRole).toString(), font, theme.color(ink));
    painter->restore();
}

WindowTable::WindowTable(const ThemeController& theme, WindowListModel& model, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
{
    new KeyList(*this, &ownKeys);
    setObjectName(u"freezes.list"_s);
    setHorizontalHeader(new TableHead(theme, this));
    setModel(&model);
    setItemDelegate(new WindowDelegate(theme, model, this));
    makePlain(*this);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&theme, &ThemeController::themeChanged, this, &WindowTable::applyTheme);
    connect(&model, &QAbstractItemModel::modelReset, this, &WindowTable::applyRowHeights);
    applyTheme();
}

void WindowTable::applyTheme()
{
    verticalHeader()->setDefaultSectionSize(m_theme.theme().metrics().row.list);
    applyRowHeights();
    fitColumns();
    viewport()->update();
}

void WindowTable::applyRowHeights()
{
    clearSpans();
    for (const int row : m_model.groupRows()) {
        setSpan(row, 0, 1, windowColumnCount);
        verticalHeader()->resizeSection(row, m_theme.theme().metrics().row.groupHeader);
    }
}

void WindowTable::fitColumns()
{
    constexpr std::array shares{0.31, 0.32, 0.17, 0.20};
    int rest = viewport()->width();
    for (int column = windowColumnCount - 1; column > 0; --column) {
        const int width = qRound(shares[static_cast<std::size_t>(column)] * viewport()->width());
        setColumnWidth(column, width);
        rest -= width;
    }
    setColumnWidth(0, rest);
}

void WindowTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

WindowId WindowTable::currentWindow() const
{
    const WindowRow* row = m_model.rowAt(currentIndex().row());
    return row ? row->window.id : WindowId();
}

void WindowTable::selectWindow(WindowId window)
{
    const QScopedValueRollback<bool> syncing(m_isSyncing, true);
    const int row = m_model.rowOf(window);
    if (row < 0) {
        clearSelection();
        return;
    }
    setCurrentIndex(m_model.index(row, 0));
    scrollTo(m_model.index(row, 0));
}

void WindowTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    const WindowRow* row = m_model.rowAt(current.row());
    if (row && !m_isSyncing) {
        emit windowChosen(row->window.id);
    }
}

void WindowTable::setFolded(int row, bool isFolded)
{
    const WindowGroup group = m_model.groupAt(row);
    m_model.setFolded(group, isFolded);
    for (const int head : m_model.groupRows()) {
        if (m_model.groupAt(head) == group) {
            const QScopedValueRollback<bool> syncing(m_isSyncing, true);
            setCurrentIndex(m_model.index(head, 0));
        }
    }
}

void WindowTable::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    const bool isGroup = row >= 0 && m_model.isGroup(row);
    const bool isLeft = event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (row >= 0) {
            setFolded(row, isLeft);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (isGroup) {
            setFolded(row, !m_model.isFolded(m_model.groupAt(row)));
        } else if (row >= 0) {
            emit editRequested(currentWindow());
        }
        return;
    case Qt::Key_Delete:
        if (row >= 0 && !isGroup) {
            emit removeRequested(currentWindow());
        }
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void WindowTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && m_model.isGroup(index.row())) {
        setFolded(index.row(), !m_model.isFolded(m_model.groupAt(index.row())));
        return;
    }
    QTableView::mousePressEvent(event);
}

void WindowTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && !m_model.isGroup(index.row())) {
        emit editRequested(currentWindow());
    }
}

} // namespace cb
