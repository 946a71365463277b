// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/ChancesView.h"

#include "core/base/RunThen.h"
#include "core/session/Session.h"
#include "ui/predict/BoardPredictions.h"
#include "ui/predict/PredictionWords.h"
#include "ui/risk/ChancesModel.h"
#include "ui/risk/ChancesTable.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/FilterWords.h"
#include "ui/shell/Selection.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

ChancesView::ChancesView(BoardContext& context, QWidget* parent)
    : View(parent)
    , m_context(context)
    , m_model(new ChancesModel(this))
    , m_table(new ChancesTable(context.theme, *m_model, this))
    , m_empty(new EmptyState(context.theme, this))
    , m_summary(new TextLabel(context.theme, {}, TextRole::Small, ColorRole::Text2, this))
{
    setObjectName(u"chancesView"_s);
    m_empty->setObjectName(u"chances.empty"_s);
    m_summary->setObjectName(u"chances.summary"_s);
    m_summary->setFigures(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    setFocusProxy(m_table);
    m_empty->hide();
    connect(&context.filter, &FilterController::resultChanged, this, &ChancesView::ask);
    if (context.predictions) {
        connect(context.predictions, &BoardPredictions::changed, this, &ChancesView::ask);
    }
    connect(&context.selection, &Selection::selectionChanged, this, [this] {
        if (!m_isSelecting) {
            m_table->selectRecords(m_context.selection.records());
        }
    });
    connect(m_table, &ChancesTable::recordsSelected, this, [this] {
        const QScopedValueRollback<bool> selecting(m_isSelecting, true);
        m_context.selection.set(m_table->selectedRecords());
    });
    connect(m_table, &ChancesTable::openRequested, this, &ChancesView::openRequested);
}

QWidget* ChancesView::viewBarControls()
{
    return m_summary;
}

void ChancesView::ask()
{
    m_isStale = true;
    if (isVisible()) {
        compute();
    }
}

void ChancesView::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    if (m_isStale) {
        compute();
    }
}

void ChancesView::changeEvent(QEvent* event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        ask();
    }
}

/// As soon as filter and chances are of one board; what was shown stays until then.
void ChancesView::compute()
{
    const std::shared_ptr<const FilterResult> result = m_context.filter.result();
    const BoardChancesPtr chances =
        m_context.predictions ? m_context.predictions->chances() : std::make_shared<BoardChances>();
    if (m_context.predictions && chances->board() != result->snapshot) {
        return;
    }
    m_isStale = false;
    m_isComputing = true;
    runThen(
        QThreadPool::globalInstance(),
        this,
        [chances, result] { return makeChancesContent(chances, result->changes.rows); },
        [this, ticket = ++m_ticket](const std::shared_ptr<const ChancesContent>& content) {
            if (ticket == m_ticket) {
                m_isComputing = false;
                showContent(content);
            }
        });
}

void ChancesView::showContent(const std::shared_ptr<const ChancesContent>& content)
{
    {
        const QScopedValueRollback<bool> selecting(m_isSelecting, true);
        m_model->setContent(content, m_context.session.clock().now());
        m_table->selectRecords(m_context.selection.records());
    }
    showSummary();
    showGap();
    emit computed();
}

void ChancesView::showSummary()
{
    const ChancesContent& content = m_model->content();
    if (content.rows.empty()) {
        m_summary->clear();
        return;
    }
    const QString base =
        tr("base rate %1").arg(PredictionWords::percent(content.chances->baseRate()));
    m_summary->setText(QStringList{
        labelName(content.chances->label()),
        base,
        tr("%n open change(s)", nullptr, static_cast<int>(content.rows.size())),
        PredictionWords::sum(content.all())}
                           .join(u" · "_s));
    m_summary->setToolTip(tr("Version %1 of the model; the view “Model” says how good it is.")
                              .arg(content.chances->model()->version));
}

void ChancesView::showGap()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (!isEmpty) {
        return;
    }
    const BoardPredictions* predictions = m_context.predictions;
    const FilterResult& result = *m_context.filter.result();
    if (predictions && predictions->model()) {
        m_empty->setTexts(
            tr("No open change has a chance here."),
            result.changes.rows.empty() && !result.filter.isEmpty()
                ? FilterWords::nothingMatches(result)
                : tr("Closed and withdrawn changes are not predicted."));
    } else if (predictions && predictions->training().isRunning()) {
        m_empty->setTexts(
            tr("A model is learning from this board."),
            tr("The chances are shown as soon as it is done."));
    } else {
        m_empty->setTexts(
            predictions && !predictions->whyNone().isEmpty()
                ? predictions->whyNone()
                : tr("There is no model of this board yet."),
            tr("The owners' assessments are in the list and in the overview."));
    }
}

void ChancesView::reveal(const RecordRef& record)
{
    m_table->selectRecords({record});
}

QJsonObject ChancesView::saveState() const
{
    return {
        {u"sort"_s, m_table->sortedBy()},
        {u"descending"_s, m_table->sortOrder() == Qt::DescendingOrder}};
}

void ChancesView::restoreState(const QJsonObject& state)
{
    const int column = state.value(u"sort"_s).toInt(-1);
    if (column >= 0 && column < ChancesModel::columns) {
        m_table->sortBy(
            column,
            state.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

QList<QStringList> ChancesView::copyTable() const
{
    return m_table->table();
}

} // namespace cb
