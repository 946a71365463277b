// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ListView.h"

#include "core/base/RunThen.h"
#include "core/session/Session.h"
#include "ui/predict/BoardPredictions.h"
#include "ui/records/ListHeader.h"
#include "ui/records/ListModel.h"
#include "ui/records/ListTable.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardConflicts.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/Selection.h"
#include "ui/shell/ShellActions.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Loading.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

ListView::ListView(BoardContext& context, QWidget* parent)
    : View(parent)
    , m_context(context)
    , m_model(new ListModel(this))
    , m_table(new ListTable(context.theme, *m_model, this))
    , m_notice(new EmptyState(context.theme, m_table->viewport()))
    , m_loading(new SkeletonLines(context.theme, m_table->viewport()))
{
    setObjectName(u"listView"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    m_notice->setObjectName(u"list.notice"_s);
    m_notice->hide();
    m_loading->hide();
    for (int i = 0; i < enumCount<ListKind>(); ++i) {
        const auto kind = static_cast<ListKind>(i);
        KindState& state = m_states[static_cast<std::size_t>(i)];
        state.grouping = ListColumns::firstGrouping(kind);
        state.sorts = {ListColumns::firstSort(kind)};
        for (const ListColumn column : ListColumns::of(kind)) {
            if (!ListColumns::isShownAtFirst(kind, column)) {
                state.hidden.append(column);
            }
        }
    }
    makeControls();
    connect(&context.filter, &FilterController::resultChanged, this, &ListView::arrangeAgain);
    connect(
        &BoardConflicts::of(context.session),
        &BoardConflicts::changed,
        this,
        &ListView::arrangeAgain);
    if (context.predictions) {
        connect(context.predictions, &BoardPredictions::changed, this, &ListView::arrangeAgain);
    }
    connect(&context.selection, &Selection::selectionChanged, this, [this] {
        if (!m_isSelecting) {
            m_table->selectRecords(m_context.selection.records(), true);
        }
    });
    connect(m_table, &ListTable::recordsSelected, this, [this] {
        const QScopedValueRollback<bool> own(m_isSelecting, true);
        m_context.selection.set(m_table->selectedRecords());
    });
    connect(m_table, &ListTable::openRequested, this, &View::openRequested);
    connect(m_table, &ListTable::sortByNextRequested, this, &ListView::stepSort);
    connect(m_table, &ListTable::dropBlamedTermRequested, this, &ListView::dropBlamedTerm);
    connect(&m_table->header(), &ListHeader::sortsChosen, this, &ListView::setSorts);
    connect(
        &m_table->header(),
        &QHeaderView::sectionResized,
        this,
        [this](int section, int /*before*/, int width) { rememberWidth(section, width); });
    connect(&m_table->header(), &QHeaderView::sectionMoved, this, &ListView::rememberOrder);
    connect(&context.theme, &ThemeController::themeChanged, this, &ListView::applyColumns);
    // How late running work is goes on by the minute.
    m_minute.setInterval(int(msPerMinute));
    connect(&m_minute, &QTimer::timeout, this, [this] {
        const std::vector<ChangeState>& states = m_context.session.snapshot()->changes->states;
        const bool isAnythingRunning =
            std::find(states.cbegin(), states.cend(), ChangeState::Implement) != states.cend();
        if (isVisible() && kind() == ListKind::Changes && isAnythingRunning) {
            arrangeAgain();
        }
    });
    m_minute.start();
    retranslate();
    setKind(ListKind::Changes);
}

ListView::~ListView()
{
    m_running.cancel();
    m_table->header().disconnect(
        this); // closing lays the columns once more, when this is a view no more
}

QString ListView::id() const
{
    return u"board.list"_s;
}

QString ListView::name() const
{
    return tr("List", "view");
}

QWidget* ListView::viewBarControls()
{
    return m_controls;
}

void ListView::setKind(ListKind kind)
{
    m_query.kind = kind;
    m_query.grouping = state().grouping;
    m_query.sorts = state().sorts;
    retranslate();
    applyColumns();
    arrangeAgain();
}

void ListView::setGrouping(ListGrouping grouping)
{
    state().grouping = grouping;
    m_query.grouping = grouping;
    retranslate();
    arrangeAgain();
}

void ListView::setSorts(const QList<ListSort>& sorts)
{
    state().sorts = sorts;
    m_query.sorts = sorts;
    m_table->header().setSorts(sorts);
    retranslate();
    arrangeAgain();
}

void ListView::stepSort(int step)
{
    QList<ListColumn> shown;
    for (const ListColumn column : ListColumns::of(kind())) {
        if (isShown(column)) {
            shown.append(column);
        }
    }
    const auto at = shown.indexOf(m_query.sorts.first().column);
    const ListColumn next = shown[(at + step + shown.size()) % shown.size()];
    setSorts({{next, false}});
    m_context.announcer.announce(tr("Sorted by %1").arg(ListColumns::title(kind(), next)));
}

void ListView::arrangeAgain()
{
    m_running.cancel();
    m_running = CancelToken();
    const quint64 ticket = ++m_ticket; // the newest question wins
    const std::shared_ptr<const FilterResult> source = m_context.filter.result();
    m_query.filter = source->filter;
    m_query.now = m_context.session.clock().now();
    m_query.conflicts = BoardConflicts::of(m_context.session).letters(source->snapshot);
    m_query.chances = m_context.predictions ? m_context.predictions->chances() : nullptr;
    if (m_model->rowCount() == 0 && m_context.session.connection() == Connection::Opening) {
        m_loading->start(tr("Reading the board…"));
    }
    runThen(
        QThreadPool::globalInstance(),
        this,
        [source, query = m_query, cancel = m_running] {
            return std::make_shared<const ListArrangement>(
                arrange(source->snapshot, source->changes.rows, query, cancel));
        },
        [this, ticket](std::shared_ptr<const ListArrangement> arrangement) {
            if (ticket == m_ticket) {
                showArrangement(std::move(arrangement));
            }
        });
}

void ListView::showArrangement(std::shared_ptr<const ListArrangement> arrangement)
{
    const bool isFirst = m_model->rowCount() == 0;
    const bool sameKind = arrangement->query.kind == m_model->kind();
    m_table->setArrangement(std::move(arrangement));
    if (!sameKind || isFirst) {
        applyColumns();
        m_table->selectRecords(m_context.selection.records(), isFirst);
    }
    m_loading->stop();
    showNotice();
    emit arranged();
}

void ListView::showNotice()
{
    m_notice->clearActions();
    const ListArrangement& shown = m_model->arrangement();
    const SnapshotPtr now = m_context.session.snapshot();
    // While the filter is not through with the newest snapshot nothing is known to be missing.
    if (!shown.rows.empty() || !now->isComplete || shown.snapshot != now) {
        m_notice->hide();
        return;
    }
    const QString kinds = ListColumns::name(kind());
    const std::shared_ptr<const FilterResult>& source = m_context.filter.result();
    if (shown.total > 0) {
        QString help = tr("%1 are hidden by the filter.", "as in: 312 changes")
                           .arg(u"%1 %2"_s.arg(QLocale().toString(shown.total), kinds.toLower()));
        if (kind() == ListKind::Changes && source->blame) {
            const FilterTerm& term = source->filter.terms.at(source->blame->term);
            help = tr("Without “%1” %n change(s) come back.", nullptr, source->blame->rowsWithout)
                       .arg(term.toText());
            m_notice->addAction(
                tr("Drop “%1”").arg(term.toText()),
                keyText(QKeySequence(Qt::Key_Backspace)),
                [this] { dropBlamedTerm(); });
        }
        m_notice->addAction(tr("Clear the filter"), {}, [this] { m_context.filter.setFilter({}); });
        m_notice->setTexts(tr("Nothing matches the filter."), help);
    } else if (kind() == ListKind::Changes) {
        m_notice->setTexts(
            tr("There are no changes on this board yet."),
            tr("Import the schedule that you have, or write the first change."));
        m_notice->addAction(
            tr("Write the first change"), keyText(QKeySequence(Qt::CTRL | Qt::Key_N)), [this] {
                m_context.actions.trigger(actions::newChange);
            });
    } else {
        m_notice->setTexts(
            tr("There are no %1 on this board yet.", "incidents, requests, deployments")
                .arg(kinds.toLower()),
            tr("They come with an import, or from a connected system."));
    }
    m_notice->show();
    resizeEvent(nullptr);
}

void ListView::dropBlamedTerm()
{
    const std::shared_ptr<const FilterResult>& source = m_context.filter.result();
    if (source->blame && m_model->arrangement().rows.empty()) {
        m_context.filter.setFilter(source->filter.without(source->blame->term));
    }
}

void ListView::resizeEvent(QResizeEvent* event)
{
    if (event) {
        View::resizeEvent(event);
        applyColumns();
    }
    const QRect area = m_table->viewport()->rect();
    const QSize wanted = m_notice->sizeHint().boundedTo(area.size());
    m_notice->setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, wanted, area));
    m_loading->setGeometry(area);
}

void ListView::reveal(const RecordRef& record)
{
    m_table->selectRecords({record}, true);
}

QStringList ListView::unusedFilterFields() const
{
    QStringList unused;
    static constexpr std::array tables{
        FilterTable::Changes,
        FilterTable::Incidents,
        FilterTable::Requests,
        FilterTable::Deployments};
    for (int i = 0; i < enumCount<FilterField>(); ++i) {
        const auto field = static_cast<FilterField>(i);
        if (!isUsedBy(field, tables[static_cast<std::size_t>(kind())])) {
            unused.append(toText(field));
        }
    }
    return unused;
}

QList<QStringList> ListView::copyTable() const
{
    QList<int> sections;
    const ListHeader& header = m_table->header();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int section = header.logicalIndex(visual);
        if (!header.isSectionHidden(section)) {
            sections.append(section);
        }
    }
    QList<QStringList> table;
    QStringList heads;
    for (const int section : std::as_const(sections)) {
        heads.append(ListColumns::title(kind(), m_model->columnAt(section)));
    }
    table.append(heads);
    const QItemSelectionModel& selection = *m_table->selectionModel();
    const bool onlySelected = m_table->selectedRecords().size() > 1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isGroup(row) || (onlySelected && !selection.isRowSelected(row))) {
            continue;
        }
        QStringList cells;
        for (const int section : std::as_const(sections)) {
            cells.append(m_model->cell(row, section).text);
        }
        table.append(cells);
    }
    return table.size() > 1 ? table : QList<QStringList>();
}

void ListView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    for (const QString& id :
         {actions::openRecord,
          actions::copy,
          actions::copyTable,
          u"change.edit"_s,
          u"change.move"_s})
    {
        if (QAction* action = m_context.actions.action(id)) {
            menu.addAction(action);
        }
    }
    if (!menu.isEmpty()) {
        menu.exec(event->globalPos());
    }
}

void ListView::changeEvent(QEvent* event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
        m_model->retranslate();
        arrangeAgain(); // names of groups are made there
    }
}

} // namespace cb
