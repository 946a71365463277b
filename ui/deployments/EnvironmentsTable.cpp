// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/EnvironmentsTable.h"

#include "ui/deployments/EnvironmentsDelegate.h"
#include "ui/deployments/EnvironmentsModel.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/KeyList.h"
#include "ui/widgets/PlainTable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int serviceWidth = 176;
constexpr int waitingWidth = 118;
constexpr int smallestEnvironment = 158;

QList<KeyLine> ownKeys()
{
    return {keylines::fold(), {{Qt::Key_Return, Qt::Key_Space}, keylines::open().what}};
}

} // namespace

EnvironmentsTable::EnvironmentsTable(
    const ThemeController& theme, EnvironmentsModel& model, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_columnScroll(new QScrollBar(Qt::Horizontal, parent))
{
    new KeyList(*this, &ownKeys);
    setObjectName(u"environments.table"_s);
    setModel(&model);
    setItemDelegate(new EnvironmentsDelegate(theme, model, this));
    makePlain(*this);
    setSelectionBehavior(SelectItems);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    m_columnScroll->setObjectName(u"environments.columnScroll"_s);
    m_columnScroll->hide();
    connect(m_columnScroll, &QScrollBar::valueChanged, this, &EnvironmentsTable::applyColumns);
    connect(&theme, &ThemeController::themeChanged, this, &EnvironmentsTable::applyTheme);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
    {
        connect(&model, signal, this, &EnvironmentsTable::applyRows);
    }
    connect(&model, &QAbstractItemModel::modelReset, this, &EnvironmentsTable::applyTheme);
    applyTheme();
}

void EnvironmentsTable::applyTheme()
{
    const Theme& theme = m_theme.theme();
    verticalHeader()->setDefaultSectionSize(EnvironmentsDelegate::rowHeight(theme));
    verticalScrollBar()->setSingleStep(EnvironmentsDelegate::rowHeight(theme));
    horizontalHeader()->setFixedHeight(theme.metrics().row.tableHeader + 1);
    applyRows();
    applyColumns();
    viewport()->update();
}

/// Heads of groups are lower and go over all columns; there are few of them.
void EnvironmentsTable::applyRows()
{
    clearSpans();
    const int height = m_theme.theme().metrics().row.groupHeader;
    for (int group = 0; group < m_model.arrangement().groups.size(); ++group) {
        if (const int row = m_model.rowOfGroup(group); row >= 0) {
            setSpan(row, 0, 1, m_model.columnCount());
            verticalHeader()->resizeSection(row, height);
        }
    }
}

void EnvironmentsTable::applyColumns()
{
    const Theme& theme = m_theme.theme();
    const int count = m_model.environmentCount();
    const int room = viewport()->width() - theme.px(serviceWidth) - theme.px(waitingWidth);
    m_shownEnvironments =
        std::clamp(room / theme.px(smallestEnvironment), std::min(1, count), count);
    const bool scrolls = m_shownEnvironments < count;
    m_columnScroll->setRange(0, count - m_shownEnvironments);
    m_columnScroll->setPageStep(std::max(1, m_shownEnvironments));
    m_columnScroll->setVisible(scrolls);
    const int first = m_columnScroll->value();
    const int width = m_shownEnvironments == 0 ? 0 : room / m_shownEnvironments;
    for (int e = 0; e < count; ++e) {
        const bool isShown = e >= first && e < first + m_shownEnvironments;
        setColumnHidden(e + 1, !isShown);
        if (isShown) {
            const bool isLast = e == first + m_shownEnvironments - 1;
            setColumnWidth(e + 1, isLast ? room - width * (m_shownEnvironments - 1) : width);
        }
    }
    if (m_model.columnCount() > 1) {
        // Without any environment there is nothing to show beside the service.
        setColumnWidth(m_model.serviceColumn, theme.px(serviceWidth));
        setColumnWidth(m_model.waitingColumn(), theme.px(waitingWidth));
    }
}

void EnvironmentsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    applyColumns();
    showColumnOf(currentIndex());
}

/// Scrolls the environments so that the cell's one is in view.
void EnvironmentsTable::showColumnOf(const QModelIndex& index)
{
    const int environment = index.isValid() && !m_model.isGroup(index.row())
        ? m_model.environmentOf(index.column())
        : -1;
    if (environment >= 0) {
        const int first = m_columnScroll->value();
        m_columnScroll->setValue(
            std::clamp(first, environment - m_shownEnvironments + 1, environment));
    }
}

void EnvironmentsTable::wheelEvent(QWheelEvent* event)
{
    const bool isSideways = event->modifiers().testFlag(Qt::ShiftModifier)
        || std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y());
    if (isSideways && !m_columnScroll->isHidden()) {
        const int delta =
            event->angleDelta().x() != 0 ? event->angleDelta().x() : event->angleDelta().y();
        m_columnScroll->setValue(m_columnScroll->value() - (delta > 0 ? 1 : -1));
        event->accept();
        return;
    }
    QTableView::wheelEvent(event);
}

void EnvironmentsTable::showCell(const QModelIndex& index)
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    setCurrentIndex(index);
    if (index.isValid()) {
        scrollTo(index);
    }
}

void EnvironmentsTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    showColumnOf(current);
    if (current.isValid() && !m_model.isGroup(current.row())) {
        m_column = current.column();
    }
    viewport()->update(); // the ring moves with the current cell
    if (current.isValid() && !m_isShowing) {
        emit cellChosen(current);
    }
}

/// Columns that are scrolled away are still the next ones to a side, and a head of a group keeps
/// the column for the row after it.
QModelIndex EnvironmentsTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || m_model.rowCount() == 0) {
        return QTableView::moveCursor(action, modifiers);
    }
    const bool isMirrored = isRightToLeft();
    const int last = m_model.columnCount() - 1;
    int row = current.row();
    int column = m_model.isGroup(row) ? std::clamp(m_column, 0, last) : current.column();
    switch (action) {
    case MoveLeft:
        column += isMirrored ? 1 : -1;
        break;
    case MoveRight:
        column += isMirrored ? -1 : 1;
        break;
    case MoveUp:
        --row;
        break;
    case MoveDown:
        ++row;
        break;
    case MoveHome:
        modifiers.testFlag(Qt::ControlModifier) ? row = 0 : column = 0;
        break;
    case MoveEnd:
        modifiers.testFlag(Qt::ControlModifier) ? row = m_model.rowCount() - 1 : column = last;
        break;
    default:
        return QTableView::moveCursor(action, modifiers);
    }
    row = std::clamp(row, 0, m_model.rowCount() - 1);
    column = std::clamp(column, 0, last);
    return m_model.index(row, m_model.isGroup(row) ? 0 : column);
}

void EnvironmentsTable::setFolded(int group, bool isFolded)
{
    const int head = m_model.rowOfGroup(group);
    if (head < 0) {
        return;
    }
    m_model.setFolded(group, isFolded);
    if (isFolded) {
        const QScopedValueRollback<bool> showing(m_isShowing, true);
        setCurrentIndex(m_model.index(head, 0));
    }
    emit foldingChanged();
}

bool EnvironmentsTable::foldByKey(int key)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !m_model.isGroup(current.row())) {
        return false;
    }
    const int group = m_model.groupOf(current.row());
    switch (key) {
    case Qt::Key_Left:
        setFolded(group, !isRightToLeft());
        return true;
    case Qt::Key_Right:
        setFolded(group, isRightToLeft());
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        setFolded(group, !m_model.isFolded(group));
        return true;
    default:
        return false;
    }
}

void EnvironmentsTable::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain =
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier));
    if (isPlain && foldByKey(event->key())) {
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isPlain && isEnter && currentIndex().isValid()) {
        emit openRequested(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void EnvironmentsTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && m_model.isGroup(index.row())) {
        const int group = m_model.groupOf(index.row());
        setFolded(group, !m_model.isFolded(group));
        event->accept();
        return;
    }
    QTableView::mousePressEvent(event);
}

void EnvironmentsTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && !m_model.isGroup(index.row())) {
        emit openRequested(index);
    }
}

/// Letters are commands here.
void EnvironmentsTable::keyboardSearch(const QString& /*search*/) {}

} // namespace cb
