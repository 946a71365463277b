// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/RiskView.h"

#include "core/base/RunThen.h"
#include "core/domain/NamedDocument.h"
#include "core/report/ForeseenCharts.h"
#include "core/report/RiskCharts.h"
#include "core/risk/QuestionnaireSet.h"
#include "core/session/Session.h"
#include "ui/charts/ChartCard.h"
#include "ui/charts/ChartPlot.h"
#include "ui/predict/BoardPredictions.h"
#include "ui/risk/CardGrid.h"
#include "ui/risk/ChartMenus.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/FilterWords.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Loading.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/StatusAnnouncer.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace cb {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cardCount = 6;
constexpr int cardCountOfModel = 3;
constexpr int beforeModel = 3; ///< cards of the owners' assessment, the model's stand below them

/// Terms that choose by time or outcome: a link's own terms would fight with them.
bool choosesBySelf(const BoardFilter& filter)
{
    return historyFilter(filter) != filter;
}

/// With the term in place of those on the same field: its records are among theirs.
BoardFilter narrowed(BoardFilter filter, const FilterTerm& term)
{
    filter.terms.removeIf(
        [&](const FilterTerm& old) { return old.field == term.field && !old.negated; });
    filter.terms.append(term);
    return filter;
}

FilterTerm numbersOf(const ChangeColumns& changes, const std::vector<int>& rows)
{
    FilterTerm term{FilterField::Number, {}, false};
    for (const int row : rows) {
        term.values.append(changes.numbers.at(row));
    }
    return term;
}

} // namespace

RiskView::RiskView(BoardContext& context, QWidget* parent)
    : View(parent)
    , m_context(context)
    , m_grid(new CardGrid(context.theme))
    , m_message(new MessageBar(context.theme))
    , m_loading(new SkeletonLines(context.theme))
    , m_period(new TextLabel(context.theme, {}, TextRole::Small, ColorRole::Text3, this))
{
    m_message->setObjectName(u"risk.message"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_loading, 1);
    layout->addWidget(m_grid, 1);
    m_loading->hide();
    m_grid->hide();
    makeRuleAction();
    makeCards();
    setFocusProxy(&m_cards.first()->plot());
    connect(&context.filter, &FilterController::resultChanged, this, &RiskView::ask);
    if (context.predictions) {
        connect(context.predictions, &BoardPredictions::changed, this, &RiskView::ask);
    }
}

RiskView::~RiskView()
{
    m_running.cancel();
}

void RiskView::makeCards()
{
    QList<QWidget*> widgets;
    const int count = cardCount + (m_context.predictions ? cardCountOfModel : 0);
    for (int i = 0; i < count; ++i) {
        auto* card = new ChartCard(m_context.theme);
        connect(card, &ChartCard::linkOpened, this, &RiskView::openLink);
        dressChartCard(*card, m_context, *m_rule);
        m_cards.append(card);
        widgets.append(card);
    }
    m_grid->setCards(widgets);
}

void RiskView::makeRuleAction()
{
    m_rule = &ruleAction(m_context);
    addAction(m_rule);
    connect(m_rule, &QAction::triggered, this, [this] {
        if (isVisible()) {
            focusedCard()->showRule();
        }
    });
}

QSize RiskView::pictureSize() const
{
    return m_grid->widget()->size();
}

void RiskView::paintPicture(QPainter& painter, const QSize& size, const Theme& theme)
{
    const QSize whole = pictureSize();
    painter.save();
    painter.scale(
        static_cast<qreal>(size.width()) / whole.width(),
        static_cast<qreal>(size.height()) / whole.height());
    const qreal inset = theme.metrics().spacing.s3;
    for (const ChartCard* card : std::as_const(m_cards)) {
        const QRectF frame = card->geometry();
        painter.setPen(QPen(theme.color(ColorRole::Border), theme.metrics().line.hairline));
        painter.setBrush(theme.color(ColorRole::Canvas));
        painter.drawRect(frame);
        card->paintTo(painter, frame.adjusted(inset, inset, -inset, -inset), theme);
    }
    painter.restore();
}

ChartCard* RiskView::focusedCard() const
{
    const QWidget* focused = window()->focusWidget();
    for (ChartCard* card : m_cards) {
        if (focused && card->isAncestorOf(focused)) {
            return card;
        }
    }
    return m_cards.first();
}

QDate RiskView::today() const
{
    return WallTime::toLocal(m_context.session.clock().now(), m_context.session.snapshot()->zone())
        .date;
}

QWidget* RiskView::viewBarControls()
{
    return m_period;
}

void RiskView::ask()
{
    m_isStale = true;
    if (isVisible()) {
        compute();
    }
}

void RiskView::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    if (m_isStale || today() != m_shownDay) {
        compute();
    }
}

void RiskView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        ask();
    }
    View::changeEvent(event);
}

void RiskView::compute()
{
    m_running.cancel();
    m_running = CancelToken();
    m_isStale = false;
    m_isBusy = true;
    if (!m_snapshot) {
        m_loading->show();
        m_loading->start(tr("Computing the charts…"));
    }
    const quint64 ticket = ++m_ticket;
    const Connection connection = m_context.session.connection();
    if (connection != Connection::Connected && connection != Connection::Lost) {
        compute(usualMatrixLevels);
        return;
    }
    m_context.session.loadDocuments(
        questionnaireDocument, this, [this, ticket](const Result<QList<NamedDocument>>& documents) {
            if (ticket == m_ticket) {
                compute(QuestionnaireSet::from(documents.value_or({})).current().levels);
            }
        });
}

/// Of the open changes that the filter lets through.
Foreseen RiskView::foreseen(const FilterResult& result) const
{
    Foreseen foreseen;
    foreseen.snapshot = result.snapshot;
    foreseen.now = m_context.session.clock().now();
    if (const BoardPredictions* predictions = m_context.predictions) {
        const BoardChances& chances = *predictions->chances();
        foreseen.model = chances.model();
        foreseen.whyNone = predictions->whyNone();
        for (const int row : result.changes.rows) {
            if (const ChangeChance chance = chances.ofRow(row); chance.isShown()) {
                foreseen.rows.push_back(row);
                foreseen.chances.push_back(chance);
            }
        }
    }
    return foreseen;
}

void RiskView::compute(const MatrixLevels& levels)
{
    const std::shared_ptr<const FilterResult> result = m_context.filter.result();
    if (m_context.predictions && m_context.predictions->chances()->board() != result->snapshot) {
        m_isStale = true; // the chances of this board are on their way
        return;
    }
    const Result<ReportLanguage> language =
        ReportLanguage::create(QLocale().name(), result->snapshot->zone());
    runThen(
        QThreadPool::globalInstance(),
        this,
        [result,
         predicts = m_context.predictions != nullptr,
         foreseen = foreseen(*result),
         language = language.value_or(ReportLanguage()),
         now = m_context.session.clock().now(),
         levels,
         cancel = m_running] {
            const RiskOverview overview = riskOverview(
                riskInput(result->snapshot, result->filter, result->changes.rows, now, levels),
                cancel);
            Answer answer;
            answer.isComplete = overview.isComplete;
            if (overview.isComplete) {
                answer.charts = riskCharts(overview, language);
                if (predicts) {
                    answer.charts = answer.charts.mid(0, beforeModel)
                        + foreseenCharts(foreseen, language) + answer.charts.mid(beforeModel);
                }
                answer.period = language.period(overview.services.period);
            }
            answer.snapshot = result->snapshot;
            return answer;
        },
        [this, ticket = m_ticket](const Answer& answer) {
            if (ticket == m_ticket && answer.isComplete) {
                showAnswer(answer);
            }
        });
}

/// At first the focus that the view was given could not go to a chart that was not there yet.
void RiskView::showGrid()
{
    const QWidget* focused = window()->focusWidget();
    const bool waitsForFocus =
        isVisible() && m_grid->isHidden() && (!focused || !focused->isVisible());
    m_grid->show();
    if (waitsForFocus) {
        setFocus(Qt::OtherFocusReason);
    }
}

void RiskView::showAnswer(const Answer& answer)
{
    m_isBusy = false;
    m_snapshot = answer.snapshot;
    m_shownDay = today();
    m_loading->stop();
    m_loading->hide();
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards.at(i)->setChart(answer.charts.at(i));
    }
    showGrid();
    m_period->setText(tr("Coming 4 weeks: %1").arg(answer.period));
    const FilterResult& result = *m_context.filter.result();
    if (result.changes.rows.empty() && !result.filter.isEmpty()) {
        m_message->showMessage(Tone::Info, FilterWords::nothingMatches(result));
    } else {
        m_message->hide();
    }
    if (m_scroll >= 0) {
        m_grid->widget()->layout()->activate();
        m_grid->verticalScrollBar()->setValue(m_scroll);
        m_scroll = -1;
    }
    emit computed();
}

void RiskView::openLink(const ChartLink& link)
{
    if (link.rows.empty() || !m_snapshot) {
        m_context.announcer.announce(tr("There is nothing to open: %1").arg(link.name));
        return;
    }
    const BoardFilter& current = m_context.filter.filter();
    BoardFilter wanted = current;
    if (!link.terms.isEmpty() && !choosesBySelf(current)) {
        for (const FilterTerm& term : link.terms) {
            wanted = narrowed(wanted, term);
        }
    } else {
        wanted = narrowed(historyFilter(current), numbersOf(*m_snapshot->changes, link.rows));
    }
    m_context.announcer.announce(link.name);
    emit listRequested(wanted);
}

QJsonObject RiskView::saveState() const
{
    return {{u"scroll"_s, m_grid->verticalScrollBar()->value()}};
}

void RiskView::restoreState(const QJsonObject& state)
{
    m_scroll = state.value("scroll"_L1).toInt(-1);
}

QList<QStringList> RiskView::copyTable() const
{
    return focusedCard()->table();
}

} // namespace cb
