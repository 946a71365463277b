// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/EnvironmentsView.h"

#include "core/base/RunThen.h"
#include "core/domain/WallTime.h"
#include "core/session/Session.h"
#include "ui/deployments/EnvironmentsModel.h"
#include "ui/deployments/EnvironmentsStrip.h"
#include "ui/deployments/EnvironmentsTable.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/Selection.h"
#include "ui/shell/Settings.h"
#include "ui/shell/ShellActions.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Loading.h"
#include "ui/widgets/MenuButton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

EnvironmentsView::EnvironmentsView(BoardContext& context, QWidget* parent)
    : View(parent)
    , m_context(context)
    , m_model(new EnvironmentsModel(this))
    , m_table(new EnvironmentsTable(context.theme, *m_model, this))
    , m_strip(new EnvironmentsStrip(context.theme, this))
    , m_notice(new EmptyState(context.theme, m_table->viewport()))
    , m_loading(new SkeletonLines(context.theme, m_table->viewport()))
    , m_source(std::make_shared<DeliverySource>())
{
    setObjectName(u"environmentsView"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(&m_table->columnScroll());
    layout->addWidget(m_strip);
    setFocusProxy(m_table);
    m_notice->setObjectName(u"environments.notice"_s);
    m_notice->hide();
    m_loading->hide();
    makeControls();
    connectParts();
    retranslate();
    arrangeAgain();
}

EnvironmentsView::~EnvironmentsView()
{
    m_running.cancel();
}

QString EnvironmentsView::id() const
{
    return u"deployments.environments"_s;
}

QString EnvironmentsView::name() const
{
    return tr("Environments", "view");
}

void EnvironmentsView::makeControls()
{
    m_controls = new QWidget(this);
    m_controls->setObjectName(u"environments.controls"_s);
    m_showButton = new MenuButton(m_context.theme, {}, m_controls);
    m_showButton->setObjectName(u"environments.show"_s);
    m_driftButton = new Button(m_context.theme, m_controls);
    m_driftButton->setObjectName(u"environments.driftOnly"_s);
    m_driftButton->setCheckable(true);
    m_groupButton = new MenuButton(m_context.theme, {}, m_controls);
    m_groupButton->setObjectName(u"environments.group"_s);
    auto* row = new QHBoxLayout(m_controls);
    row->setContentsMargins({});
    row->setSpacing(m_context.theme.theme().metrics().spacing.s3);
    row->addWidget(m_showButton);
    row->addWidget(m_driftButton);
    row->addWidget(m_groupButton);
    m_controls->hide();
}

void EnvironmentsView::connectParts()
{
    connect(m_showButton, &MenuButton::chosen, this, [this](int index) {
        setShow(static_cast<DeliveryShow>(index));
    });
    connect(m_groupButton, &MenuButton::chosen, this, [this](int index) {
        setGrouping(static_cast<DeliveryGrouping>(index));
    });
    connect(m_driftButton, &Button::clicked, this, &EnvironmentsView::setDriftOnly);
    connect(&m_context.filter, &FilterController::resultChanged, this, [this] { arrangeAgain(); });
    connect(
        &m_context.selection, &Selection::selectionChanged, this, &EnvironmentsView::showSelection);
    connect(m_table, &EnvironmentsTable::cellChosen, this, &EnvironmentsView::selectCell);
    connect(m_table, &EnvironmentsTable::openRequested, this, [this](const QModelIndex& index) {
        selectCell(index);
        openDetail();
    });
    connect(&m_context.theme, &ThemeController::themeChanged, this, &EnvironmentsView::placeNotice);
    connect(&m_midnight, &QTimer::timeout, this, [this] {
        if (today() != m_arrangedOn) {
            arrangeAgain(); // what says "today" is of yesterday
        }
    });
    m_midnight.start(std::chrono::minutes(1));
}

QWidget* EnvironmentsView::viewBarControls()
{
    return m_controls;
}

QDate EnvironmentsView::today() const
{
    return WallTime::toLocal(m_context.session.clock().now(), m_context.session.snapshot()->zone())
        .date;
}

void EnvironmentsView::stepRange(int steps)
{
    const QDate wanted = (m_day.isValid() ? m_day : today()).addDays(steps);
    m_day = wanted < today() ? wanted : QDate();
    arrangeAgain();
    emit rangeChanged();
}

void EnvironmentsView::goToNow()
{
    m_day = {};
    arrangeAgain();
    emit rangeChanged();
}

QString EnvironmentsView::rangeText() const
{
    if (!m_day.isValid()) {
        return tr("Now, and the last 14 days");
    }
    const RecordTimes times(m_context.session.snapshot()->zone(), m_context.session.clock().now());
    return tr("End of %1, and the 14 days before", "a day").arg(times.day(m_day));
}

void EnvironmentsView::setShow(DeliveryShow show)
{
    m_query.show = show;
    m_showButton->setCurrent(static_cast<int>(show));
    arrangeAgain();
}

void EnvironmentsView::setDriftOnly(bool driftOnly)
{
    m_query.driftOnly = driftOnly;
    m_driftButton->setChecked(driftOnly);
    arrangeAgain();
}

void EnvironmentsView::setGrouping(DeliveryGrouping grouping)
{
    m_query.grouping = grouping;
    m_groupButton->setCurrent(static_cast<int>(grouping));
    arrangeAgain();
}

/// One job at a time has what is kept; while it runs, only the newest question waits.
void EnvironmentsView::arrangeAgain()
{
    m_running.cancel();
    if (!m_source) {
        m_isAskedAgain = true;
        return;
    }
    m_running = CancelToken();
    m_isBusy = true;
    m_query.filter = m_context.filter.filter();
    m_query.now = m_context.session.clock().now();
    const SnapshotPtr snapshot = m_context.session.snapshot();
    m_query.asOf =
        m_day.isValid() ? WallTime::day(m_day, snapshot->zone()).end.plusMs(-1) : m_query.now;
    m_arrangedOn = today();
    if (m_model->rowCount() == 0) {
        m_loading->start(tr("Reading %n deployments…", nullptr, snapshot->deployments->size()));
    }
    runThen(
        QThreadPool::globalInstance(),
        this,
        [snapshot, query = m_query, source = std::move(m_source), cancel = m_running] {
            auto made = std::make_shared<const DeliveryArrangement>(
                source->arrange(snapshot, query, {.cancel = cancel, .progress = {}}));
            return std::pair(source, std::move(made));
        },
        [this](
            std::pair<std::shared_ptr<DeliverySource>, std::shared_ptr<const DeliveryArrangement>>
                answer) {
            m_source = std::move(answer.first);
            m_isBusy = false;
            if (std::exchange(m_isAskedAgain, false)) {
                arrangeAgain();
            } else {
                showArrangement(std::move(answer.second));
            }
        });
    m_source.reset();
}

void EnvironmentsView::showArrangement(std::shared_ptr<const DeliveryArrangement> arrangement)
{
    const QModelIndex current = m_table->currentIndex();
    const std::optional<RecordRef> kept =
        current.isValid() ? m_model->recordAt(current.row(), current.column()) : std::nullopt;
    const int column = current.column();
    const int scroll = m_table->verticalScrollBar()->value();
    m_model->setArrangement(std::move(arrangement));
    m_table->verticalScrollBar()->setValue(scroll);
    m_loading->stop();
    const bool isThere = !m_model->arrangement().services.empty();
    if (const auto record = m_context.selection.current(); isThere && record
        && (record->kind == RecordKind::Deployment || record->kind == RecordKind::Change))
    {
        showSelection();
    }
    if (isThere && !m_table->currentIndex().isValid()) {
        const auto place = kept && !m_isFirst ? m_model->placeOf(*kept) : m_model->newest();
        if (place) {
            m_table->showCell(m_model->indexOf(*place));
        }
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
            const int row = std::min(1, m_model->rowCount() - 1);
            m_table->showCell(m_model->index(row, std::max(0, column)));
        }
        const bool selects = m_isFirst && m_context.selection.records().isEmpty() && isVisible();
        if (selects) {
            selectCell(m_table->currentIndex());
        }
    }
    m_isFirst = m_isFirst && !isThere;
    showNotice();
    showNotShown();
    emit rangeChanged();
    emit countChanged();
    emit arranged();
}

void EnvironmentsView::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    if (m_context.selection.records().isEmpty() && m_table->currentIndex().isValid()) {
        selectCell(m_table->currentIndex());
    }
    emit shownChanged(true);
}

void EnvironmentsView::hideEvent(QHideEvent* event)
{
    View::hideEvent(event);
    emit shownChanged(false);
}

void EnvironmentsView::selectCell(const QModelIndex& index)
{
    const auto record =
        index.isValid() ? m_model->recordAt(index.row(), index.column()) : std::nullopt;
    if (record) {
        const QScopedValueRollback<bool> own(m_isSelecting, true);
        m_context.selection.set({*record});
    }
}

void EnvironmentsView::showSelection()
{
    const std::optional<RecordRef> record = m_context.selection.current();
    if (m_isSelecting || !record) {
        return;
    }
    if (const auto place = m_model->placeOf(*record)) {
        if (const QModelIndex index = m_model->indexOf(*place); index.isValid()) {
            m_table->showCell(index);
        }
    }
}

void EnvironmentsView::reveal(const RecordRef& record)
{
    const auto place = m_model->placeOf(record);
    if (!place) {
        return;
    }
    const int group = m_model->groupWith(place->service);
    if (m_model->isFolded(group)) {
        m_table->setFolded(group, false);
    }
    m_table->showCell(m_model->indexOf(*place));
}

/// The detail panel is the region after this one.
void EnvironmentsView::openDetail()
{
    if (!m_context.settings.get(settings::detailIsOpen)) {
        m_context.actions.trigger(actions::detail);
    }
    m_context.actions.trigger(actions::nextRegion);
}

void EnvironmentsView::placeNotice()
{
    const QRect area = m_table->viewport()->rect();
    const QSize wanted = m_notice->sizeHint().boundedTo(area.size());
    m_notice->setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, wanted, area));
    m_loading->setGeometry(area);
}

void EnvironmentsView::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    placeNotice();
}

void EnvironmentsView::retranslate()
{
    m_table->setAccessibleName(tr("Services by environment"));
    m_table->columnScroll().setAccessibleName(tr("Environments in view"));
    m_showButton->setLabel(tr("Show"));
    m_showButton->setOptions(
        {tr("All services"), tr("Deployed in the last 14 days"), tr("With a failed deployment")});
    m_showButton->setCurrent(static_cast<int>(m_query.show));
    m_driftButton->setText(tr("Drift only"));
    m_driftButton->setKeyHint(QKeySequence(Qt::Key_X));
    m_groupButton->setLabel(tr("Group"));
    m_groupButton->setOptions({tr("Team"), tr("None", "no groups")});
    m_groupButton->setCurrent(static_cast<int>(m_query.grouping));
}

void EnvironmentsView::changeEvent(QEvent* event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
        arrangeAgain(); // words of groups are made there
    }
}

} // namespace cb
