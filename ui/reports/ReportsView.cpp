// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportsView.h"

#include "core/schedule/DayCells.h"
#include "core/session/Session.h"
#include "ui/predict/BoardPredictions.h"
#include "ui/reports/PageView.h"
#include "ui/reports/ReportChoices.h"
#include "ui/reports/ReportSaver.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/Selection.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/Loading.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/StatusAnnouncer.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QKeyEvent>
#include <QListWidget>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace cb {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int listWidth = 230;
constexpr int sideWidth = 330;
constexpr int soonMs = 120; ///< several reasons to make the pages anew are one

} // namespace

ReportsView::ReportsView(BoardContext& context, QWidget* parent)
    : View(parent)
    , m_context(context)
    , m_preview(context.theme.fontFamilies())
    , m_saver(new ReportSaver(context.theme.fontFamilies(), this))
    , m_list(new QListWidget)
    , m_pages(new PageView(context.theme, m_preview))
    , m_empty(new EmptyState(context.theme))
    , m_middle(new QStackedLayout)
    , m_message(new MessageBar(context.theme))
    , m_progress(new ProgressLine(context.theme))
    , m_choices(new ReportChoices(context.theme))
    , m_state(new TextLabel(context.theme, {}, TextRole::Small, ColorRole::Text3, this))
{
    setObjectName(u"reportsView"_s);
    m_list->setObjectName(u"reportList"_s);
    m_list->setFixedWidth(listWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    for (int i = 0; i < enumCount<ReportKind>(); ++i) {
        m_list->addItem(new QListWidgetItem);
    }
    m_list->setCurrentRow(0);
    m_list->installEventFilter(this);
    setFocusProxy(m_list); // up and down choose the report, PgUp and PgDn turn its pages

    auto* centre = new QVBoxLayout;
    centre->setContentsMargins(0, 0, 0, 0);
    centre->setSpacing(0);
    centre->addWidget(m_message);
    centre->addWidget(m_progress);
    centre->addLayout(m_middle, 1);
    m_middle->addWidget(m_pages);
    m_middle->addWidget(m_empty);
    m_message->setClosable(true);
    m_message->hide();
    m_progress->hide();

    makeActions();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addLayout(centre, 1);
    layout->addWidget(makeTrailingSide());

    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &ReportsView::make);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_choices->setKind(kind());
        emit rangeChanged();
        ask();
    });
    connect(m_choices, &ReportChoices::changed, this, &ReportsView::ask);
    connect(&context.filter, &FilterController::resultChanged, this, [this] {
        m_period.reset();
        emit rangeChanged();
        ask();
    });
    connect(&context.selection, &Selection::selectionChanged, this, [this] {
        if (kind() == ReportKind::Change) {
            ask();
        }
    });
    connect(&context.theme, &ThemeController::themeChanged, this, &ReportsView::applyTheme);
    connectPreview();
    retranslate();
    updateActs();
}

ReportsView::~ReportsView() = default;

/// A key of this view alone: other places may mean something else by it.
QAction* ReportsView::makeAction(
    const QString& id,
    const QKeySequence& key,
    std::function<void(QAction&)> retranslate,
    std::function<void()> act)
{
    ActionSpec spec;
    spec.id = id;
    spec.category = ActionCategory::Board;
    if (!key.isEmpty()) {
        spec.shortcuts = {key};
    }
    QAction* action = m_context.actions.action(id);
    if (!action) {
        action = m_context.actions.add(spec, std::move(retranslate));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    addAction(action);
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
        if (isVisible()) {
            act();
        }
    });
    return action;
}

void ReportsView::makeActions()
{
    const auto add = [this](
                         const QString& id,
                         const QKeySequence& key,
                         Button::Kind look,
                         std::function<void(QAction&)> retranslate,
                         std::function<void()> act) {
        QAction* action = makeAction(id, key, std::move(retranslate), std::move(act));
        auto* button = new Button(m_context.theme, {}, look);
        button->setObjectName(id);
        button->setKeyHint(key);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons.append({button, action});
    };
    const auto texts = [](const char* text, const char* tip) {
        return [text, tip](QAction& action) {
            action.setText(tr(text));
            action.setToolTip(tr(tip));
        };
    };
    using enum Button::Kind;
    add(u"report.csv"_s,
        {},
        Secondary,
        texts(QT_TR_NOOP("CSV"), QT_TR_NOOP("Save the report's table as CSV")),
        [this] { saveAs(ReportFormat::Csv); });
    add(u"report.xlsx"_s,
        {},
        Secondary,
        texts(QT_TR_NOOP("XLSX"), QT_TR_NOOP("Save the report's tables as XLSX")),
        [this] { saveAs(ReportFormat::Xlsx); });
    add(u"report.calendar"_s,
        {},
        Secondary,
        texts(QT_TR_NOOP(".ics"), QT_TR_NOOP("Save what the filter shows as iCalendar")),
        [this] { saveCalendar(); });
    add(u"report.print"_s,
        {},
        Secondary,
        texts(QT_TR_NOOP("Print…"), QT_TR_NOOP("Print the report")),
        [this] { print(); });
    add(u"report.pdf"_s,
        QKeySequence(Qt::CTRL | Qt::Key_S),
        Primary,
        texts(QT_TR_NOOP("Save PDF…"), QT_TR_NOOP("Save the report as PDF")),
        [this] { saveAs(ReportFormat::Pdf); });
}

/// Turns pages wherever the focus is; the list would take the keys for itself.
bool ReportsView::turnPage(int key)
{
    if (key != Qt::Key_PageUp && key != Qt::Key_PageDown) {
        return false;
    }
    m_pages->setCurrent(m_pages->current() + (key == Qt::Key_PageDown ? 1 : -1));
    return true;
}

void ReportsView::keyPressEvent(QKeyEvent* event)
{
    if (!turnPage(event->key())) {
        View::keyPressEvent(event);
    }
}

bool ReportsView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        return turnPage(static_cast<QKeyEvent*>(event)->key());
    }
    return View::eventFilter(watched, event);
}

QWidget* ReportsView::makeFoot()
{
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    const Metrics::Spacing& space = m_context.theme.theme().metrics().spacing;
    layout->setContentsMargins(space.s3, space.s2, space.s3, space.s2);
    layout->setSpacing(space.s2);
    constexpr int firstOfTrailing = 3; // print and PDF stand apart from the files
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (i == firstOfTrailing) {
            layout->addStretch();
        }
        layout->addWidget(m_buttons.at(i).first);
    }
    return foot;
}

QWidget* ReportsView::makeTrailingSide()
{
    auto* side = new QWidget;
    side->setMinimumWidth(sideWidth);
    side->setMaximumWidth(sideWidth + sideWidth / 2);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_choices, 1);
    layout->addWidget(new Hairline(m_context.theme, Qt::Horizontal));
    layout->addWidget(makeFoot());
    return side;
}

void ReportsView::connectPreview()
{
    connect(&m_preview, &ReportPreview::ready, this, &ReportsView::showPages);
    connect(&m_preview, &ReportPreview::failed, this, &ReportsView::showProblem);
    connect(&m_preview, &ReportPreview::progressed, this, [this](int pages) {
        m_progress->setProgress(tr("%n page(s) so far", nullptr, pages), 0, 0);
    });
    connect(m_progress, &ProgressLine::cancelRequested, this, [this] {
        m_saver->isBusy() ? m_saver->cancel() : m_preview.cancel();
    });
    connect(m_saver, &ReportSaver::started, this, [this](const QString& what) {
        m_message->hide();
        m_progress->setProgress(what, 0, 0);
        setBusy(true);
    });
    connect(m_saver, &ReportSaver::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setProgress(tr("Page %1 of %2").arg(done).arg(total), done, total);
    });
    connect(m_saver, &ReportSaver::done, this, [this](const QString& sentence) {
        setBusy(false);
        m_message->showMessage(Tone::Good, sentence);
        m_context.announcer.announce(sentence);
    });
    connect(m_saver, &ReportSaver::failed, this, &ReportsView::showProblem);
}

ReportKind ReportsView::kind() const
{
    return static_cast<ReportKind>(std::max(0, m_list->currentRow()));
}

bool ReportsView::hasRange() const
{
    return kind() == ReportKind::Schedule || kind() == ReportKind::Timeline;
}

ReportRequest ReportsView::request() const
{
    ReportRequest request;
    request.now = m_context.session.clock().now();
    request.filter = m_context.filter.filter();
    request.period = m_period;
    if (m_context.predictions) {
        request.model = m_context.predictions->model();
    }
    m_choices->applyTo(request);
    return request;
}

void ReportsView::stepRange(int steps)
{
    const SnapshotPtr& snapshot = m_context.session.snapshot();
    const DayRange days = dayCells(schedulePeriod(request(), snapshot), snapshot->zone());
    const int by = steps * days.count();
    m_period = spanOfDays({days.first.addDays(by), days.last.addDays(by)}, snapshot->zone());
    emit rangeChanged();
    ask();
}

void ReportsView::goToNow()
{
    const SnapshotPtr& snapshot = m_context.session.snapshot();
    const DayRange days = dayCells(schedulePeriod(request(), snapshot), snapshot->zone());
    const QDate today = WallTime::toLocal(m_context.session.clock().now(), snapshot->zone()).date;
    m_period = spanOfDays({today, today.addDays(days.count() - 1)}, snapshot->zone());
    emit rangeChanged();
    ask();
}

QString ReportsView::rangeText() const
{
    const SnapshotPtr& snapshot = m_context.session.snapshot();
    const Result<ReportLanguage> language = ReportLanguage::create({}, snapshot->zone());
    return language ? language->period(schedulePeriod(request(), snapshot)) : QString();
}

QWidget* ReportsView::viewBarControls()
{
    return m_state;
}

void ReportsView::ask()
{
    if (isVisible()) {
        m_soon.start();
    }
}

void ReportsView::showPages(const PreviewState& state)
{
    setBusy(false);
    m_middle->setCurrentWidget(m_pages);
    m_pages->setPages(state.pages, m_choices->setup().pageSize());
    m_choices->setContents(state.contents, state.pages);
    const double seconds = static_cast<double>(m_since.elapsed()) / 1000;
    m_state->setText(tr("ready in %1 s").arg(QLocale().toString(seconds, 'f', 1)));
    m_context.announcer.announce(tr("%n page(s)", nullptr, state.pages));
    updateActs();
}

void ReportsView::showProblem(const Error& error)
{
    setBusy(false);
    const bool isCancelled = error.kind == ErrorKind::Cancelled;
    m_message->showMessage(isCancelled ? Tone::Info : Tone::Bad, error.what);
    updateActs();
}

void ReportsView::showEmpty(const QString& sentence, const QString& help)
{
    setBusy(false);
    m_preview.cancel();
    m_empty->setTexts(sentence, help);
    m_middle->setCurrentWidget(m_empty);
    m_state->setText({});
    updateActs();
}

void ReportsView::setBusy(bool isBusy)
{
    m_progress->setVisible(isBusy);
    updateActs();
}

void ReportsView::updateActs()
{
    const bool hasReport = m_preview.report() && m_middle->currentWidget() == m_pages;
    const bool isReady = hasReport && !m_saver->isBusy();
    const QString whyNot =
        m_saver->isBusy() ? tr("A report is being written.") : tr("There is no report yet.");
    for (const auto& [button, action] : m_buttons) {
        const bool isPossible =
            action->objectName() == "report.calendar"_L1 ? !m_saver->isBusy() : isReady;
        m_context.actions.setEnabled(action->objectName(), isPossible, whyNot);
        button->setEnabled(isPossible);
    }
}

void ReportsView::saveAs(ReportFormat format)
{
    if (m_preview.report()) {
        m_saver->askAndSave(m_preview.report(), format, m_choices->setup());
    }
}

void ReportsView::saveCalendar()
{
    const auto& result = m_context.filter.result();
    m_saver->askAndSaveCalendar(
        result->snapshot,
        result->changes.rows,
        m_context.session.clock().now(),
        schedulePeriod(request(), m_context.session.snapshot()));
}

void ReportsView::print()
{
    if (m_preview.report()) {
        m_saver->askAndPrint(m_preview.report(), m_choices->setup());
    }
}

QJsonObject ReportsView::saveState() const
{
    return {{u"report"_s, QString(toText(kind()))}, {u"choices"_s, m_choices->saveState()}};
}

void ReportsView::restoreState(const QJsonObject& state)
{
    const auto known = fromText<ReportKind>(state.value("report"_L1).toString());
    m_choices->restoreState(state.value("choices"_L1).toObject());
    m_list->setCurrentRow(static_cast<int>(known.value_or(ReportKind::Schedule)));
    ask();
}

void ReportsView::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    ask();
}

void ReportsView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    View::changeEvent(event);
}

void ReportsView::retranslate()
{
    const QList<QPair<QString, QString>> entries{
        {tr("Forward schedule of change"), tr("PDF, CSV, XLSX, iCalendar")},
        {tr("Change record"), tr("PDF, CSV, XLSX")},
        {tr("Since last", "report"), tr("PDF, CSV, XLSX")},
        {tr("Risk overview"), tr("PDF, CSV, XLSX")},
        {tr("Timeline"), tr("PDF, CSV, XLSX")}};
    for (int i = 0; i < entries.size(); ++i) {
        m_list->item(i)->setText(entries.at(i).first + u'\n' + entries.at(i).second);
    }
    m_list->setAccessibleName(tr("Reports"));
    for (const auto& [button, action] : std::as_const(m_buttons)) {
        button->setText(action->text());
        button->setToolTip(action->toolTip());
    }
    applyTheme();
}

void ReportsView::applyTheme()
{
    const Theme& theme = m_context.theme.theme();
    m_list->setFont(theme.font(TextRole::Body));
    for (int i = 0; i < m_list->count(); ++i) {
        m_list->item(i)->setSizeHint({listWidth, theme.px(46)});
    }
}

View* makeReportsView(BoardContext& context, QWidget* parent)
{
    return new ReportsView(context, parent);
}

} // namespace cb
