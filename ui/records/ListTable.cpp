// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ListTable.h"

#include "ui/records/ListDelegate.h"
#include "ui/records/ListHeader.h"
#include "ui/records/ListModel.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/KeyList.h"
#include "ui/widgets/PlainTable.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QList<KeyLine> ownKeys()
{
    return {
        keylines::fold(),
        keylines::ends(),
        keylines::open(),
        {{Qt::Key_Space}, ListTable::tr("Mark, unmark", "key")},
        {{Qt::Key_Apostrophe}, ListTable::tr("Jump to a title", "key")},
        keylines::sortByNext(),
        keylines::dropWord()};
}

} // namespace

ListTable::ListTable(const ThemeController& theme, ListModel& model, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_delegate(new ListDelegate(theme, model, this))
    , m_header(new ListHeader(theme, model, this))
{
    new KeyList(*this, &ownKeys);
    setObjectName(u"list.table"_s);
    setHorizontalHeader(m_header);
    setModel(&model);
    setItemDelegate(m_delegate);
    makePlain(*this);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    connect(&theme, &ThemeController::themeChanged, this, &ListTable::applyTheme);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ListTable::applyRowHeights);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ListTable::applyRowHeights);
    applyTheme();
}

void ListTable::applyTheme()
{
    const Theme& theme = m_theme.theme();
    verticalHeader()->setDefaultSectionSize(theme.metrics().row.list);
    verticalScrollBar()->setSingleStep(theme.metrics().row.list);
    m_header->setMinimumSectionSize(theme.px(40));
    applyRowHeights();
    m_header->updateGeometry();
    viewport()->update();
}

/// Heads of groups are lower and go over all columns; there are few of them.
void ListTable::applyRowHeights()
{
    clearSpans();
    const int height = m_theme.theme().metrics().row.groupHeader;
    for (int group = 0; group < m_model.groupCount(); ++group) {
        const int row = m_model.rowOfGroup(group);
        setSpan(row, 0, 1, std::max(2, m_model.columnCount()));
        verticalHeader()->resizeSection(row, height);
    }
}

void ListTable::setCompact(bool isCompact)
{
    m_delegate->setCompact(isCompact);
}

void ListTable::setArrangement(std::shared_ptr<const ListArrangement> arrangement)
{
    const QList<RecordRef> selected = selectedRecords();
    const int top = rowAt(1);
    std::optional<RecordRef> anchor;
    int offset = 0;
    for (int row = std::max(0, top); row < m_model.rowCount() && !anchor; ++row) {
        anchor = m_model.recordAt(row);
        offset = rowViewportPosition(row);
    }
    const bool wasAtTop = verticalScrollBar()->value() == 0;
    {
        const QScopedValueRollback<bool> syncing(m_isSyncing, true);
        const bool sameKind = arrangement->query.kind == m_model.kind();
        m_model.setArrangement(std::move(arrangement));
        verticalHeader()->setDefaultSectionSize(m_theme.theme().metrics().row.list);
        applyRowHeights();
        if (!sameKind) {
            verticalScrollBar()->setValue(0);
            return;
        }
    }
    selectRecords(selected, false);
    const std::optional<int> row = anchor ? m_model.rowOf(*anchor) : std::nullopt;
    if (row && !wasAtTop) {
        verticalScrollBar()->setValue(verticalHeader()->sectionPosition(*row) - offset);
    }
}

QList<RecordRef> ListTable::selectedRecords() const
{
    QList<RecordRef> records;
    QItemSelection selection = selectionModel()->selection();
    std::sort(
        selection.begin(),
        selection.end(),
        [](const QItemSelectionRange& a, const QItemSelectionRange& b) {
            return a.top() < b.top();
        });
    int last = -1;
    for (const QItemSelectionRange& range : std::as_const(selection)) {
        for (int row = std::max(range.top(), last + 1); row <= range.bottom(); ++row) {
            if (const std::optional<RecordRef> record = m_model.recordAt(row)) {
                records.append(*record);
            }
        }
        last = std::max(last, range.bottom());
    }
    const QModelIndex current = currentIndex();
    const std::optional<RecordRef> main =
        current.isValid() ? m_model.recordAt(current.row()) : std::nullopt;
    if (main && selectionModel()->isRowSelected(current.row()) && records.size() > 1) {
        records.removeOne(*main);
        records.append(*main);
    }
    return records;
}

void ListTable::selectRecords(const QList<RecordRef>& records, bool reveals)
{
    const QScopedValueRollback<bool> syncing(m_isSyncing, true);
    if (reveals && !records.isEmpty()) {
        if (const std::optional<int> group = m_model.groupOf(records.last());
            group && m_model.isFolded(*group))
        {
            setFolded(*group, false);
        }
    }
    std::vector<int> rows;
    for (const RecordRef& record : records) {
        if (const std::optional<int> row = m_model.rowOf(record)) {
            rows.push_back(*row);
        }
    }
    const int main = records.isEmpty() ? -1 : m_model.rowOf(records.last()).value_or(-1);
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    const int lastColumn = m_model.columnCount() - 1;
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1) {
            ++end;
        }
        selection.append(QItemSelectionRange(
            m_model.index(rows[i], 0), m_model.index(rows[end - 1], lastColumn)));
        i = end;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (main >= 0) {
        const QModelIndex index = m_model.index(main, 0);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        if (reveals) {
            scrollTo(index);
        }
    }
}

void ListTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_isSyncing) {
        emit recordsSelected();
    }
}

void ListTable::setFolded(int group, bool isFolded)
{
    const int head = m_model.rowOfGroup(group);
    m_model.setFolded(group, isFolded);
    if (isFolded) {
        selectionModel()->setCurrentIndex(m_model.index(head, 0), QItemSelectionModel::NoUpdate);
    }
    emit foldingChanged();
}

bool ListTable::foldByKey(int key)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || m_model.groupAt(current.row()) < 0) {
        return false;
    }
    const bool folds = key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    const int group = m_model.groupAt(current.row());
    if (m_model.isFolded(group) == folds) {
        return true;
    }
    setFolded(group, folds);
    return true;
}

/// Marks or unmarks the current row and keeps the others.
void ListTable::toggleMark()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid()) {
        return;
    }
    if (m_model.isGroup(current.row())) {
        const int group = m_model.groupAt(current.row());
        setFolded(group, !m_model.isFolded(group));
        return;
    }
    selectionModel()->select(current, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

void ListTable::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain =
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier));
    const bool isSort = event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isPlain && foldByKey(event->key())) {
            return;
        }
        break;
    case Qt::Key_Space:
        if (isPlain) {
            toggleMark();
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isPlain && currentIndex().isValid()) {
            if (const auto record = m_model.recordAt(currentIndex().row())) {
                emit openRequested(*record);
            } else {
                toggleMark();
            }
            return;
        }
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isSort) {
            emit sortByNextRequested(event->key() == Qt::Key_Down ? 1 : -1);
            return;
        }
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (isPlain && m_model.rowCount() > 0) {
            const int row = event->key() == Qt::Key_Home
                ? (m_model.isGroup(0) && m_model.rowCount() > 1 ? 1 : 0)
                : m_model.rowCount() - 1;
            setCurrentIndex(m_model.index(row, 0));
            return;
        }
        break;
    case Qt::Key_Apostrophe:
        startJump();
        return;
    case Qt::Key_Backspace:
        emit dropBlamedTermRequested();
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void ListTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && m_model.isGroup(index.row())) {
        const int group = m_model.groupAt(index.row());
        setFolded(group, !m_model.isFolded(group));
        event->accept();
        return;
    }
    QTableView::mousePressEvent(event);
}

void ListTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    const auto record = index.isValid() ? m_model.recordAt(index.row()) : std::nullopt;
    if (event->button() == Qt::LeftButton && record) {
        emit openRequested(*record);
    }
}

/// Letters are commands here; jumping to a title starts with an apostrophe.
void ListTable::keyboardSearch(const QString& /*search*/) {}

void ListTable::startJump()
{
    if (!m_jump) {
        m_jump = new QLineEdit(this);
        m_jump->setObjectName(u"list.jump"_s);
        m_jump->installEventFilter(this);
        connect(m_jump, &QLineEdit::textEdited, this, &ListTable::jumpTo);
        connect(m_jump, &QLineEdit::returnPressed, this, &ListTable::endJump);
    }
    m_jump->setPlaceholderText(tr("Jump to a title"));
    m_jump->setAccessibleName(tr("Jump to a title"));
    m_jump->clear();
    m_jump->show();
    m_jump->raise();
    m_jump->setFocus();
    resizeEvent(nullptr);
}

void ListTable::resizeEvent(QResizeEvent* event)
{
    if (event) {
        QTableView::resizeEvent(event);
    }
    if (m_jump) {
        const int width = m_theme.theme().px(280);
        const int height = m_jump->sizeHint().height();
        const QRect area = viewport()->geometry().adjusted(8, 8, -8, -8);
        m_jump->setGeometry(QStyle::alignedRect(
            layoutDirection(), Qt::AlignLeading | Qt::AlignBottom, {width, height}, area));
    }
}

void ListTable::jumpTo(const QString& text)
{
    if (text.isEmpty()) {
        return;
    }
    const int title = m_model.sectionOf(ListColumn::Title);
    const int count = m_model.rowCount();
    const int from = std::max(0, currentIndex().row());
    for (int step = 0; step < count; ++step) {
        const int row = (from + step) % count;
        if (!m_model.isGroup(row)
            && m_model.cell(row, title).text.startsWith(text, Qt::CaseInsensitive)) {
            setCurrentIndex(m_model.index(row, 0));
            return;
        }
    }
}

void ListTable::endJump()
{
    m_jump->hide();
    setFocus();
}

bool ListTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_jump) {
        const bool isEscape = event->type() == QEvent::KeyPress
            && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
        if (isEscape) {
            endJump();
            return true;
        }
        if (event->type() == QEvent::FocusOut) {
            m_jump->hide();
        }
    }
    return QTableView::eventFilter(watched, event);
}

} // namespace cb
