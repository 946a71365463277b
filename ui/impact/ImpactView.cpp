// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/impact/ImpactView.h"

#include "core/session/Session.h"
#include "ui/commands/Editor.h"
#include "ui/impact/DependencyForm.h"
#include "ui/impact/ImpactCanvas.h"
#include "ui/impact/ImpactControls.h"
#include "ui/impact/ImpactPanel.h"
#include "ui/impact/ImpactTable.h"
#include "ui/impact/ImpactWords.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Selection.h"
#include "ui/shell/ShellActions.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Loading.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QCryptographicHash>
#include <QEvent>
#include <QJsonObject>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

ImpactView::ImpactView(std::shared_ptr<ImpactModel> model, bool isGraph, QWidget* parent)
    : View(parent)
    , m_model(std::move(model))
    , m_isGraph(isGraph)
    , m_form(new DependencyForm(m_model->context(), this))
    , m_progress(new ProgressLine(m_model->context().theme, this))
    , m_middle(new QWidget(this))
    , m_empty(new EmptyState(m_model->context().theme, this))
    , m_panel(new ImpactPanel(*m_model, this))
    , m_controls(new ImpactControls(*m_model, isGraph, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto* column = new QVBoxLayout(m_middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_form);
    column->addWidget(m_progress);
    row->addWidget(m_middle, 1);
    row->addWidget(m_panel);
    m_form->hide();
    m_progress->hide();
    m_empty->setObjectName(u"impact.empty"_s);
    m_empty->hide();
    m_controls->hide();
    constexpr int slowMs = 1000;
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowMs);
    connect(m_form, &DependencyForm::closed, this, [this] {
        m_form->hide();
        m_content->setFocus();
    });
    connect(m_progress, &ProgressLine::cancelRequested, m_model.get(), &ImpactModel::stop);
    connect(m_model.get(), &ImpactModel::changed, this, &ImpactView::showPicture);
    connect(m_model.get(), &ImpactModel::progressed, this, [this](int percent) {
        if (!m_slow.isActive()) {
            m_progress->setProgress(tr("Laying out the dependencies…"), percent, 100);
            m_progress->show();
        }
    });
    connect(m_model.get(), &ImpactModel::started, &m_slow, qOverload<>(&QTimer::start));
    connect(m_panel, &ImpactPanel::recordRequested, this, [this](const RecordRef& record) {
        m_model->context().selection.set({record});
    });
    connect(m_panel, &ImpactPanel::tableRequested, this, [this] {
        emit viewRequested(u"impact.table"_s);
    });
    connect(m_controls, &ImpactControls::additionRequested, this, [this] { openForm({}, {}); });
    connect(m_controls, &ImpactControls::recordingRequested, this, &ImpactView::addToRecord);
    if (const QAction* detail = m_model->context().actions.action(actions::detail)) {
        connect(detail, &QAction::triggered, this, [this] {
            if (isVisible()) {
                togglePanel();
            }
        });
    }
    connect(&m_model->context().theme, &ThemeController::themeChanged, this, &ImpactView::layOut);
}

ImpactView::~ImpactView() = default;

void ImpactView::setContent(QWidget* content)
{
    m_content = content;
    m_middle->layout()->addWidget(content);
    static_cast<QVBoxLayout*>(m_middle->layout())->setStretchFactor(content, 1);
    setFocusProxy(content);
    m_empty->raise();
    showPicture();
}

QString ImpactView::rangeText() const
{
    const auto change = m_model->change();
    const ChangeColumns& changes = *m_model->context().session.snapshot()->changes;
    const int row = change ? changes.rowOf(*change) : -1;
    constexpr int longest = 48;
    QString title = row >= 0 ? changes.titles.at(row) : QString();
    if (title.size() > longest) {
        title = title.left(longest).trimmed() + u'…';
    }
    return row >= 0 ? tr("%1, %2", "number, title").arg(changes.numbers.at(row), title) : QString();
}

QWidget* ImpactView::viewBarControls()
{
    return m_controls;
}

void ImpactView::reveal(const RecordRef& record)
{
    if (record.kind == RecordKind::Change) {
        m_model->context().selection.set({record});
    }
}

QList<QStringList> ImpactView::copyTable() const
{
    return m_model->picture() ? ImpactWords::table(*m_model->picture()->impact)
                              : QList<QStringList>();
}

QJsonObject ImpactView::saveState() const
{
    return {{u"panel"_s, m_isPanelOpen}};
}

void ImpactView::restoreState(const QJsonObject& state)
{
    m_isPanelOpen = state["panel"_L1].toBool(true);
    layOut();
}

void ImpactView::togglePanel()
{
    m_isPanelOpen = !m_isPanelOpen;
    layOut();
}

void ImpactView::layOut()
{
    const Metrics::Chrome& chrome = m_model->context().theme.theme().metrics().chrome;
    const bool isNarrow = window()->width() < chrome.railBreakpoint;
    m_panel->setFixedWidth(isNarrow ? chrome.detailNarrow : chrome.detail);
    m_panel->setVisible(m_isPanelOpen && m_model->gap() == ImpactGap::None);
    const QSize wanted = m_empty->sizeHint().boundedTo(size());
    m_empty->setGeometry(
        (width() - wanted.width()) / 2,
        (height() - wanted.height()) / 2,
        wanted.width(),
        wanted.height());
}

void ImpactView::showPicture()
{
    m_progress->hide();
    m_slow.stop();
    showGap();
    layOut();
    emit rangeChanged();
}

void ImpactView::showGap()
{
    m_empty->clearActions();
    BoardContext& context = m_model->context();
    const auto keyOf = [&context](const QString& id) {
        return context.actions.action(id) ? context.actions.shortcuts(id).value(0).toString()
                                          : QString();
    };
    switch (m_model->gap()) {
    case ImpactGap::None:
        m_empty->hide();
        return;
    case ImpactGap::NoChange:
        m_empty->setTexts(
            tr("No change is selected."),
            tr("Select one on the board, or type its number into the filter."));
        m_empty->addAction(tr("Go to the board"), keyOf(u"place.board"_s), [&context] {
            context.actions.trigger(u"place.board"_s);
        });
        break;
    case ImpactGap::NoItems:
        m_empty->setTexts(
            tr("%1 names no CI.").arg(rangeText()),
            tr("The impact follows the dependencies of the CIs that a change works on."));
        m_empty->addAction(tr("Open the change"), keyOf(actions::openRecord), [this] {
            emit openRequested({RecordKind::Change, m_model->change()->value});
        });
        break;
    case ImpactGap::NoDependencies:
        m_empty->setTexts(
            tr("The board has no dependencies between CIs."),
            tr("Import a CSV file with a column for the CI upstream and one for the CI downstream, "
               "or write them by hand."));
        m_empty->addAction(tr("Import dependencies"), keyOf(u"place.import"_s), [&context] {
            context.actions.trigger(u"place.import"_s);
        });
        m_empty->addAction(tr("Add a dependency"), {}, [this] { openForm({}, {}); });
        break;
    }
    m_empty->adjustSize();
    m_empty->show();
    m_empty->raise();
}

void ImpactView::openForm(std::optional<ItemId> upstream, std::optional<ItemId> downstream)
{
    m_empty->hide();
    m_form->open(upstream, downstream);
}

void ImpactView::addToRecord()
{
    if (!m_model->picture()) {
        return;
    }
    const Impact& impact = *m_model->picture()->impact;
    BoardContext& context = m_model->context();
    const RecordTimes times(m_model->zone(), m_model->now());
    const QByteArray text = ImpactWords::summary(impact, times, QLocale()).toUtf8();
    const QString number = impact.snapshot->changes->numbers.at(impact.row);
    const LocalTime local = WallTime::toLocal(m_model->now(), m_model->zone());
    Attachment attachment;
    attachment.id = AttachmentId::make();
    attachment.owner = {RecordKind::Change, impact.change().value};
    attachment.name = tr("Impact of %1, %2.txt", "file name: number, date")
                          .arg(number, local.date.toString(Qt::ISODate));
    attachment.mediaType = u"text/plain"_s;
    attachment.size = text.size();
    attachment.sha256 = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    attachment.addedBy = context.session.author().person;
    attachment.addedAt = m_model->now();
    context.editor.attach(
        {attachment},
        {{attachment.id, text}},
        this,
        [this, name = attachment.name, number](const Result<WriteReceipt>& receipt) {
            m_model->context().announcer.announce(
                receipt ? tr("“%1” was attached to %2.").arg(name, number) : receipt.error().what);
        });
}

void ImpactView::changeEvent(QEvent* event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showPicture();
    }
}

void ImpactView::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    layOut();
}

ImpactGraphView::ImpactGraphView(std::shared_ptr<ImpactModel> shared, QWidget* parent)
    : ImpactView(std::move(shared), true, parent)
    , m_canvas(new ImpactCanvas(model(), this))
{
    setObjectName(id());
    setContent(m_canvas);
    connect(m_canvas, &ImpactCanvas::changeRequested, this, [this] {
        if (const auto change = model().change()) {
            emit openRequested({RecordKind::Change, change->value});
        }
    });
    connect(m_canvas, &ImpactCanvas::additionRequested, this, &ImpactGraphView::addFrom);
    connect(m_canvas, &ImpactCanvas::removalRequested, this, &ImpactGraphView::remove);
}

QString ImpactGraphView::id() const
{
    return u"impact.graph"_s;
}

QString ImpactGraphView::name() const
{
    return tr("Graph");
}

void ImpactGraphView::addFrom(int node)
{
    const Impact& impact = *model().picture()->impact;
    const ImpactNode& at = impact.graph.nodes[static_cast<std::size_t>(node)];
    openForm(
        at.items.empty() ? std::nullopt
                         : std::optional(impact.snapshot->directory->items[at.items.front()].id),
        {});
}

void ImpactGraphView::remove(int edge)
{
    const Impact& impact = *model().picture()->impact;
    const ImpactEdge& at = impact.graph.edges[static_cast<std::size_t>(edge)];
    QList<Dependency> dependencies;
    for (const int row : at.dependencies) {
        dependencies.append(impact.snapshot->directory->dependencies[row]);
    }
    const auto name = [&impact](int node) {
        return ImpactWords::nodeName(impact, impact.graph.nodes[static_cast<std::size_t>(node)]);
    };
    DependencyForm::remove(
        model().context(),
        dependencies,
        tr("%1 to %2", "names of nodes").arg(name(at.from), name(at.to)));
}

ImpactTableView::ImpactTableView(std::shared_ptr<ImpactModel> shared, QWidget* parent)
    : ImpactView(std::move(shared), false, parent)
    , m_table(new ImpactTable(model(), this))
{
    setObjectName(id());
    setContent(m_table);
    connect(m_table, &ImpactTable::recordRequested, this, [this](const RecordRef& record) {
        model().context().selection.set({record});
    });
    connect(m_table, &ImpactTable::removalRequested, this, &ImpactTableView::removeLastLine);
}

QString ImpactTableView::id() const
{
    return u"impact.table"_s;
}

QString ImpactTableView::name() const
{
    return tr("Table");
}

/// The last line of the way that the row names.
void ImpactTableView::removeLastLine(int thing)
{
    const Impact& impact = *model().picture()->impact;
    const std::vector<int>& way = impact.things[static_cast<std::size_t>(thing)].way;
    const Directory& directory = *impact.snapshot->directory;
    const ItemId from = directory.items[way[way.size() - 2]].id;
    const ItemId to = directory.items[way.back()].id;
    QList<Dependency> dependencies;
    for (const Dependency& dependency : directory.dependencies) {
        if (dependency.upstream == from && dependency.downstream == to) {
            dependencies.append(dependency);
        }
    }
    DependencyForm::remove(
        model().context(),
        dependencies,
        ImpactWords::way(impact, {way[way.size() - 2], way.back()}));
}

} // namespace cb
