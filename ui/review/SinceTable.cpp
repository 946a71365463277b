// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/SinceTable.h"

#include "ui/review/SinceDelegate.h"
#include "ui/review/SinceModel.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/KeyList.h"
#include "ui/widgets/PlainTable.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// At 100 percent text; the change takes the rest.
constexpr std::array<int, sinceColumnCount> widestColumns{36, 96, 0, 200, 230, 252, 176};
constexpr std::array<int, sinceColumnCount> narrowColumns{34, 84, 0, 140, 158, 184, 168};
constexpr int wideTable = 1240;

QList<KeyLine> ownKeys()
{
    return {
        {{Qt::Key_X}, SinceTable::tr("Mark as seen and go on", "key")},
        {{Qt::Key_U}, SinceTable::tr("Unseen only", "key")},
        {{Qt::Key_K}, SinceTable::tr("Show what was edited", "key")},
        {{Qt::Key_Space}, SinceTable::tr("Mark as seen, unseen", "key")},
        keylines::fold(),
        keylines::ends(),
        keylines::open()};
}

} // namespace

SinceHeader::SinceHeader(const ThemeController& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setSectionResizeMode(QHeaderView::Interactive);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

QSize SinceHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_theme.theme().metrics().row.tableHeader + 1};
}

void SinceHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    if (!rect.isValid()) {
        return;
    }
    const Theme& theme = m_theme.theme();
    painter->save();
    painter->fillRect(rect, theme.color(ColorRole::Window));
    painter->fillRect(
        QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(ColorRole::Border));
    const QFont font = Fonts::medium(theme.font(TextRole::Small));
    const QRect line = rect.adjusted(theme.px(8), 0, -theme.px(4), 0);
    const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    painter->setFont(font);
    painter->setPen(theme.color(ColorRole::Text2));
    painter->drawText(
        line,
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
            | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
    painter->restore();
}

SinceTable::SinceTable(const ThemeController& theme, SinceModel& model, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_delegate(new SinceDelegate(theme, model, this))
{
    new KeyList(*this, &ownKeys);
    setObjectName(u"since.table"_s);
    setAccessibleName(tr("What differs"));
    setHorizontalHeader(new SinceHeader(theme, this));
    setModel(&model);
    setItemDelegate(m_delegate);
    makePlain(*this);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    connect(&theme, &ThemeController::themeChanged, this, &SinceTable::applyTheme);
    connect(&model, &QAbstractItemModel::modelReset, this, &SinceTable::applyRowHeights);
    applyTheme();
}

void SinceTable::applyTheme()
{
    const Theme& theme = m_theme.theme();
    verticalHeader()->setDefaultSectionSize(theme.metrics().row.list);
    verticalScrollBar()->setSingleStep(theme.metrics().row.list);
    horizontalHeader()->setMinimumSectionSize(theme.px(24));
    applyRowHeights();
    fitColumns();
    viewport()->update();
}

/// Heads of groups are lower and go over all columns; there are few of them.
void SinceTable::applyRowHeights()
{
    clearSpans();
    const int height = m_theme.theme().metrics().row.groupHeader;
    for (const int row : m_model.groupRows()) {
        setSpan(row, 0, 1, sinceColumnCount);
        verticalHeader()->resizeSection(row, height);
    }
}

void SinceTable::fitColumns()
{
    const Theme& theme = m_theme.theme();
    const int room = viewport()->width();
    const auto& widths = room >= theme.px(wideTable) ? widestColumns : narrowColumns;
    int rest = room;
    for (int section = 0; section < sinceColumnCount; ++section) {
        const int width = theme.px(widths[static_cast<std::size_t>(section)]);
        if (section != static_cast<int>(SinceColumn::Change)) {
            setColumnWidth(section, width);
            rest -= width;
        }
    }
    setColumnWidth(static_cast<int>(SinceColumn::Change), qMax(theme.px(160), rest));
}

void SinceTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

QList<int> SinceTable::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<ChangeId> SinceTable::selectedChanges() const
{
    QList<ChangeId> changes;
    QList<int> rows = selectedRows();
    if (rows.removeOne(currentIndex().row())) {
        rows.append(currentIndex().row());
    }
    for (const int row : rows) {
        if (const auto change = m_model.changeAt(row)) {
            changes.removeOne(*change);
            changes.append(*change);
        }
    }
    return changes;
}

void SinceTable::selectChanges(const QList<ChangeId>& changes, bool reveals)
{
    const QScopedValueRollback<bool> syncing(m_isSyncing, true);
    const auto current = m_model.changeAt(currentIndex().row());
    const bool keepsCurrent = current && !changes.isEmpty() && *current == changes.last();
    selectionModel()->clearSelection();
    int last = -1;
    for (const ChangeId change : changes) {
        const int row =
            keepsCurrent && change == *current ? currentIndex().row() : m_model.rowOf(change);
        if (row >= 0) {
            selectionModel()->select(
                m_model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
            last = row;
        }
    }
    if (last >= 0) {
        const QModelIndex index = m_model.index(last, 0);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        if (reveals) {
            scrollTo(index);
        }
    }
}

void SinceTable::goTo(ChangeId change, DiffKind kind)
{
    if (const int row = m_model.rowOf(change, kind); row >= 0) {
        const QScopedValueRollback<bool> syncing(m_isSyncing, true);
        selectRow(row);
    }
}

void SinceTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_isSyncing) {
        emit changesSelected();
    }
}

/// Folds or unfolds by one step: head alone, what matters, all.
void SinceTable::step(int row, bool isUnfolding)
{
    const DiffKind kind = m_model.kindAt(row);
    const auto before = static_cast<int>(m_model.opening(kind));
    const int after = qBound(0, before + (isUnfolding ? 1 : -1), int(GroupOpening::All));
    if (after == before) {
        return;
    }
    const auto change = m_model.changeAt(row);
    m_model.setOpening(kind, static_cast<GroupOpening>(after));
    const int kept = change ? m_model.rowOf(*change, kind) : -1;
    const bool isThere = kept >= 0 && m_model.kindAt(kept) == kind;
    const int shown = isThere ? kept : m_model.rowOfGroup(kind);
    if (isThere) {
        selectRow(shown);
    } else {
        selectionModel()->setCurrentIndex(m_model.index(shown, 0), QItemSelectionModel::NoUpdate);
    }
}

/// By the pointer: on to the next opening, round.
void SinceTable::turnGroup(int row)
{
    const DiffKind kind = m_model.kindAt(row);
    const QList<DiffRow>& rows = m_model.content()->rows(kind);
    const bool hasMinor =
        std::any_of(rows.begin(), rows.end(), [](const DiffRow& shown) { return shown.isMinor; });
    switch (m_model.opening(kind)) {
    case GroupOpening::Folded:
        m_model.setOpening(kind, GroupOpening::Main);
        break;
    case GroupOpening::Main:
        m_model.setOpening(kind, hasMinor ? GroupOpening::All : GroupOpening::Folded);
        break;
    case GroupOpening::All:
        m_model.setOpening(kind, GroupOpening::Folded);
        break;
    }
}

/// Marks what is selected as seen and goes to the row after it.
void SinceTable::markAndGoOn()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty()) {
        return;
    }
    int next = rows.last() + 1;
    while (next < m_model.rowCount() && m_model.isGroup(next)) {
        ++next;
    }
    const bool hasNext = next < m_model.rowCount();
    const int stay = hasNext ? next : rows.last();
    const auto change = m_model.changeAt(stay);
    const DiffKind kind = m_model.kindAt(stay);
    m_model.setSeen(rows, true);
    const int row = change ? m_model.rowOf(*change, kind) : -1;
    if (row >= 0) {
        selectRow(row);
        scrollTo(m_model.index(row, 0));
    } else {
        emit changesSelected();
    }
}

void SinceTable::markSelected(bool isSeen)
{
    m_model.setSeen(selectedRows(), isSeen);
}

void SinceTable::toggleMark()
{
    const int row = currentIndex().row();
    if (row < 0) {
        return;
    }
    if (m_model.isGroup(row)) {
        turnGroup(row);
        return;
    }
    m_model.setSeen({row}, !m_model.isSeen(row));
}

void SinceTable::keyPressEvent(QKeyEvent* event)
{
    constexpr Qt::KeyboardModifiers commands =
        Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier;
    const int row = currentIndex().row();
    const bool isMirrored = isRightToLeft();
    if (event->modifiers().testAnyFlags(commands)) {
        QTableView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_X:
        markAndGoOn();
        return;
    case Qt::Key_U:
        emit unseenOnlyToggled();
        return;
    case Qt::Key_K:
        emit editsRequested();
        return;
    case Qt::Key_Space:
        toggleMark();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (row >= 0) {
            step(row, (event->key() == Qt::Key_Right) != isMirrored);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto change = m_model.changeAt(row)) {
            emit openRequested(*change);
        } else if (row >= 0) {
            turnGroup(row);
        }
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (m_model.rowCount() > 1) {
            setCurrentIndex(
                m_model.index(event->key() == Qt::Key_Home ? 1 : m_model.rowCount() - 1, 0));
        }
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

/// Letters are commands here.
void SinceTable::keyboardSearch(const QString& /*search*/) {}

void SinceTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && m_model.isGroup(index.row())) {
        turnGroup(index.row());
        event->accept();
        return;
    }
    QTableView::mousePressEvent(event);
}

void SinceTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool isBox = index.column() == static_cast<int>(SinceColumn::Seen);
    const auto change = index.isValid() ? m_model.changeAt(index.row()) : std::nullopt;
    if (event->button() == Qt::LeftButton && change && !isBox) {
        emit openRequested(*change);
    }
}

} // namespace cb
