// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/impact/ImpactTable.h"

#include "ui/impact/ImpactWords.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/KeyList.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSortFilterProxyModel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int columnTotal = ImpactTableModel::Owner + 1;
constexpr int unknownTier = 5;

bool isFigure(int column)
{
    return column >= ImpactTableModel::Tier && column <= ImpactTableModel::Items;
}

QList<KeyLine> ownKeys()
{
    return {
        {{Qt::Key_BracketLeft, Qt::Key_BracketRight},
         ImpactTable::tr("Fewer, more steps", "keys")}};
}

} // namespace

ImpactTableModel::ImpactTableModel(ImpactModel& model, QObject* parent)
    : QAbstractTableModel(parent)
    , m_model(model)
{
    connect(&model, &ImpactModel::changed, this, &ImpactTableModel::showPicture);
    showPicture();
}

void ImpactTableModel::showPicture()
{
    beginResetModel();
    m_shown = m_model.picture();
    m_texts =
        ImpactWords::table(m_shown ? *m_shown->impact : Impact{std::make_shared<BoardSnapshot>()});
    endResetModel();
}

void ImpactTableModel::retranslate()
{
    showPicture();
}

const ReachedThing* ImpactTableModel::thingAt(int row) const
{
    return m_shown && row >= 0 && row < rowCount()
        ? &m_shown->impact->things[static_cast<std::size_t>(row)]
        : nullptr;
}

int ImpactTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_texts.size()) - 1;
}

int ImpactTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant ImpactTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const QString& text = m_texts[index.row() + 1][index.column()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::AlignVCenter | (isFigure(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading));
    case sortRole:
        break;
    default:
        return {};
    }
    const ReachedThing& thing = *thingAt(index.row());
    switch (index.column()) {
    case Tier:
        return thing.criticality == 0 ? unknownTier : thing.criticality;
    case Steps:
        return thing.steps;
    case Ways:
        return thing.ways;
    case Items:
        return thing.items;
    default:
        return text;
    }
}

QVariant ImpactTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnTotal) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return m_texts.first()[section];
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::AlignVCenter | (isFigure(section) ? Qt::AlignTrailing : Qt::AlignLeading));
    }
    return {};
}

ImpactTable::ImpactTable(ImpactModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_rows(new ImpactTableModel(model, this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    new KeyList(*this, &ownKeys);
    setObjectName(u"impact.rows"_s);
    m_sorted->setSourceModel(m_rows);
    m_sorted->setSortRole(ImpactTableModel::sortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    setModel(m_sorted);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // by tier, steps and name, as they come
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(model.context().theme.theme().px(48));
    connect(m_rows, &QAbstractItemModel::modelReset, this, &ImpactTable::showCurrent);
    connect(
        selectionModel(),
        &QItemSelectionModel::currentRowChanged,
        this,
        &ImpactTable::chooseCurrent);
    connect(&model.context().theme, &ThemeController::themeChanged, this, &ImpactTable::applyTheme);
    applyTheme();
}

void ImpactTable::applyTheme()
{
    const Theme& theme = m_model.context().theme.theme();
    verticalHeader()->setDefaultSectionSize(theme.metrics().row.list);
    horizontalHeader()->setFixedHeight(theme.metrics().row.tableHeader);
    layOut();
}

/// The way takes what the others leave.
void ImpactTable::layOut()
{
    const Theme& theme = m_model.context().theme.theme();
    constexpr std::array widths{190, 56, 60, 60, 92, 0, 130, 64, 140};
    int taken = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const auto column = static_cast<int>(i);
        const bool isDropped = column == ImpactTableModel::Items && width() < theme.px(900);
        setColumnHidden(column, isDropped);
        if (column != ImpactTableModel::Way && !isDropped) {
            setColumnWidth(column, theme.px(widths[i]));
            taken += theme.px(widths[i]);
        }
    }
    setColumnWidth(ImpactTableModel::Way, std::max(theme.px(160), viewport()->width() - taken));
}

/// The row of the current node, else the first, without choosing it: taking the focus chooses
/// nothing.
void ImpactTable::showCurrent()
{
    const int node = m_model.currentNode();
    int row = -1;
    for (int i = 0; node > 0 && i < m_rows->rowCount(); ++i) {
        const std::vector<int>& items =
            m_model.picture()->impact->graph.nodes[static_cast<std::size_t>(node)].items;
        const int last = m_rows->thingAt(i)->way.back();
        row = std::find(items.begin(), items.end(), last) == items.end() ? row : i;
    }
    const QSignalBlocker quiet(selectionModel());
    const QModelIndex index = m_sorted->mapFromSource(m_rows->index(std::max(0, row), 0));
    selectionModel()->setCurrentIndex(
        index,
        row < 0 ? QItemSelectionModel::Clear
                : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    viewport()->update();
}

int ImpactTable::sourceRow(const QModelIndex& index) const
{
    return index.isValid() ? m_sorted->mapToSource(index).row() : -1;
}

void ImpactTable::chooseCurrent(const QModelIndex& index)
{
    const ReachedThing* thing = m_rows->thingAt(sourceRow(index));
    if (thing == nullptr) {
        return;
    }
    const std::vector<ImpactNode>& nodes = m_model.picture()->impact->graph.nodes;
    const auto found = std::find_if(nodes.begin(), nodes.end(), [thing](const ImpactNode& node) {
        return std::find(node.items.begin(), node.items.end(), thing->way.back())
            != node.items.end();
    });
    m_model.setCurrentNode(found == nodes.end() ? -1 : static_cast<int>(found - nodes.begin()));
}

void ImpactTable::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_BracketLeft ? -1
        : event->key() == Qt::Key_BracketRight           ? 1
                                                         : 0;
    if (step != 0) {
        ImpactOptions options = m_model.options();
        options.maxSteps += step;
        m_model.setOptions(options);
        return;
    }
    QTableView::keyPressEvent(event);
}

void ImpactTable::contextMenuEvent(QContextMenuEvent* event)
{
    const ReachedThing* thing = m_rows->thingAt(sourceRow(currentIndex()));
    if (thing == nullptr) {
        return;
    }
    const Impact& impact = *m_model.picture()->impact;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"impact.rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int index : thing->changes) {
        const ChangeInReach& other = impact.night.changes[static_cast<std::size_t>(index)];
        const RecordRef ref{RecordKind::Change, impact.snapshot->changes->idAt(other.row).value};
        QString title = ImpactWords::changeTitle(impact, other);
        menu->addAction(tr("Go to %1").arg(title.replace(u'&', u"&&"_s)), this, [this, ref] {
            emit recordRequested(ref);
        });
    }
    const std::vector<int> last{thing->way[thing->way.size() - 2], thing->way.back()};
    const int row = sourceRow(currentIndex());
    menu->addAction(
        tr("Remove the dependency %1").arg(ImpactWords::way(impact, last)), this, [this, row] {
            emit removalRequested(row);
        });
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(
        isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                : event->globalPos());
}

void ImpactTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_rows->retranslate();
    }
}

void ImpactTable::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    m_model.addWatcher();
    showCurrent();
}

void ImpactTable::hideEvent(QHideEvent* event)
{
    QTableView::hideEvent(event);
    m_model.removeWatcher();
}

void ImpactTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layOut();
}

} // namespace cb
