// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ForeseenCharts.h"
#include "core/session/Session.h"
#include "ui/charts/ChartCard.h"
#include "ui/charts/ChartPlot.h"
#include "ui/predict/BoardPredictions.h"
#include "ui/predict/PredictionWords.h"
#include "ui/risk/ChancesTable.h"
#include "ui/risk/ChartMenus.h"
#include "ui/risk/LoadLine.h"
#include "ui/risk/ProposeMoveForm.h"
#include "ui/risk/RiskCard.h"
#include "ui/risk/TextTable.h"
#include "ui/risk/WhatIfSet.h"
#include "ui/risk/WhatIfView.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Selection.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int shownPeople = 10;
constexpr int rowsOfTable = 9; ///< in view at least

QString fromTo(const QString& from, const QString& to)
{
    return u"%1 → %2"_s.arg(from, to);
}

QString expectedWithRange(const WhatIf& result)
{
    return u"%1 (%2–%3)"_s.arg(
        PredictionWords::number(result.expected),
        QLocale().toString(result.expectedLow),
        QLocale().toString(result.expectedHigh));
}

QString atLeastOneWithRange(const WhatIf& result)
{
    return u"%1 (%2)"_s.arg(
        PredictionWords::percent(result.atLeastOne),
        PredictionWords::range(result.atLeastOneRange));
}

QScrollArea* scrolling(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

/// The set, the moves and the tries.
QWidget* WhatIfView::makeSide()
{
    const ThemeController& theme = m_context.theme;
    const Metrics::Spacing& space = theme.theme().metrics().spacing;
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, space.s3);
    column->setSpacing(space.s1);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space.s3, space.s2, space.s3, 0);
    m_title = new TextLabel(theme, {}, TextRole::Strong, ColorRole::Text, side);
    m_count = new TextLabel(theme, {}, TextRole::Body, ColorRole::Text3, side);
    m_count->setObjectName(u"whatIf.count"_s);
    m_all = new Button(theme, {}, Button::Kind::Secondary, side);
    m_all->setObjectName(u"whatIf.all"_s);
    m_all->setKeyHint(QKeySequence(QKeySequence::SelectAll));
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_all);
    column->addLayout(head);
    m_table = new ChancesTable(theme, *m_model, side);
    m_table->setObjectName(u"whatIf.set"_s);
    const Metrics::Row& row = theme.theme().metrics().row;
    m_table->setMinimumHeight(row.tableHeader + rowsOfTable * row.list);
    column->addWidget(m_table, 1);
    column->addWidget(new Hairline(theme, Qt::Horizontal, side));
    auto* rest = new QVBoxLayout;
    rest->setContentsMargins(space.s3, space.s1, space.s3, 0);
    rest->setSpacing(space.s1);
    column->addLayout(rest);
    m_movesTitle = new TextLabel(theme, {}, TextRole::Strong, ColorRole::Text, side);
    m_moves = new TextTable(theme, side);
    m_moves->setObjectName(u"whatIf.moves"_s);
    rest->addWidget(m_movesTitle);
    rest->addWidget(m_moves);
    makeButtons(*rest);
    m_form = new ProposeMoveForm(m_context, side);
    rest->addWidget(m_form);
    m_triesTitle = new TextLabel(theme, {}, TextRole::Strong, ColorRole::Text, side);
    m_tries = new TextTable(theme, side);
    m_tries->setObjectName(u"whatIf.tries"_s);
    rest->addSpacing(space.s2);
    rest->addWidget(m_triesTitle);
    rest->addWidget(m_tries);
    return scrolling(side);
}

void WhatIfView::makeButtons(QVBoxLayout& column)
{
    const ThemeController& theme = m_context.theme;
    auto* buttons = new QWidget; // more lines where they don't fit into one
    auto* line = new FlowLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.theme().metrics().spacing.s2);
    m_try = new Button(theme, {}, Button::Kind::Primary);
    m_try->setObjectName(u"whatIf.try"_s);
    m_try->setKeyHint(QKeySequence(Qt::Key_Return));
    m_propose = new Button(theme, {}, Button::Kind::Secondary);
    m_propose->setObjectName(u"whatIf.proposeMove"_s);
    m_propose->setKeyHint(QKeySequence(Qt::Key_M));
    m_note = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text3);
    line->addWidget(m_try);
    line->addWidget(m_propose);
    const QString clearAction = u"conflicts.clear"_s;
    if (m_context.actions.action(clearAction)) {
        m_clear = new Button(theme, {}, Button::Kind::Secondary);
        m_clear->setObjectName(u"whatIf.clear"_s);
        m_clear->setKeyHint(m_context.actions.shortcuts(clearAction).value(0));
        line->addWidget(m_clear);
    }
    line->addWidget(m_note);
    column.addWidget(buttons);
}

/// What comes of it, and who works.
QWidget* WhatIfView::makeMain()
{
    const ThemeController& theme = m_context.theme;
    const Metrics::Spacing& space = theme.theme().metrics().spacing;
    auto* main = new QWidget;
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(space.s3, space.s3, space.s3, space.s3);
    column->setSpacing(space.s3);
    auto* top = new QHBoxLayout;
    top->setSpacing(space.s3);
    column->addLayout(top);
    m_figures = new RiskCard(theme, main);
    for (int i = 0; i < 3; ++i) {
        auto* number = new TextLabel(theme, {}, TextRole::Figure, ColorRole::Text, m_figures);
        number->setFigures(true);
        number->setObjectName(u"whatIf.number%1"_s.arg(i));
        auto* name = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, m_figures);
        name->setWordWrap(true);
        m_numbers.append(number);
        m_numberNames.append(name);
        m_figures->body().addWidget(number);
        m_figures->body().addWidget(name);
    }
    m_independent = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text3, m_figures);
    m_independent->setWordWrap(true);
    m_figures->body().addStretch(1);
    m_figures->body().addWidget(m_independent);
    m_chart = new ChartCard(theme, main);
    QAction& rule = ruleAction(m_context);
    addAction(&rule);
    connect(&rule, &QAction::triggered, this, [this] {
        if (isVisible()) {
            m_chart->showRule();
        }
    });
    dressChartCard(*m_chart, m_context, rule);
    top->addWidget(m_figures, 2);
    top->addWidget(m_chart, 4);
    m_people = new RiskCard(theme, main);
    m_axis = new LoadAxis(theme, m_people);
    m_people->body().addWidget(m_axis);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(0);
    m_people->body().addLayout(m_lines);
    m_morePeople = new Button(theme, {}, Button::Kind::Plain, m_people);
    m_morePeople->setObjectName(u"whatIf.morePeople"_s);
    auto* more = new QHBoxLayout;
    more->addWidget(m_morePeople);
    more->addStretch(1);
    m_people->body().addLayout(more);
    m_people->body().addStretch(1);
    column->addWidget(m_people, 1);
    return scrolling(main);
}

void WhatIfView::showAll()
{
    showSet();
    showFigures();
    showMoves();
    showTries();
    showPeople();
    showGap();
}

void WhatIfView::showSet()
{
    const WhatIfContent& content = *m_set->content();
    if (&m_model->content() != content.changes.get()) {
        m_model->setContent(content.changes, m_context.session.clock().now());
        m_table->selectRecords(m_context.selection.records());
    }
    m_model->setUnticked(m_set->unticked());
    const auto all = static_cast<int>(content.changes->rows.size());
    const int ticked = content.result.changes;
    m_count->setText(
        ticked == all ? tr("%n change(s)", nullptr, all)
                      : tr("%1 of %n change(s)", nullptr, all).arg(ticked));
    m_all->setEnabled(ticked != all);
}

void WhatIfView::showFigures()
{
    const WhatIfContent& content = *m_set->content();
    const RiskLabel label = content.changes->chances->label();
    const WhatIf& result = content.result;
    m_figures->setTitle(
        m_set->unticked().isEmpty() ? tr("If it goes ahead as planned")
                                    : tr("If it goes ahead without what is not ticked"));
    m_figures->setSubtitle(labelName(label));
    const QString noun = PredictionWords::countNoun(label);
    const QStringList numbers{
        PredictionWords::number(result.expected),
        PredictionWords::percent(result.atLeastOne),
        PredictionWords::number(result.expectedTierOne)};
    const QStringList names{
        tr("%1 expected (80 % range: %2 to %3)", "failures")
            .arg(noun)
            .arg(result.expectedLow)
            .arg(result.expectedHigh),
        tr("chance of at least one (%1)").arg(PredictionWords::range(result.atLeastOneRange)),
        tr("of them on a service of tier 1")};
    for (int i = 0; i < m_numbers.size(); ++i) {
        m_numbers.at(i)->setText(numbers.at(i));
        m_numberNames.at(i)->setText(names.at(i));
    }
    QStringList notes{tr("Counted as independent.")};
    if (result.fewData > 0) {
        notes.append(tr("%n count(s) with the base rate, %1: few data.", nullptr, result.fewData)
                         .arg(PredictionWords::percent(content.changes->chances->baseRate())));
    }
    m_independent->setText(notes.join(u' '));
    m_independent->setToolTip(Qt::convertFromPlainText(independenceText()));
    const Result<ReportLanguage> language =
        ReportLanguage::create(QLocale().name(), content.changes->chances->board()->zone());
    m_chart->setChart(failuresChart(result, label, language.value_or(ReportLanguage())));
}

QString WhatIfView::targetText(const WhatIfMove& move, const QString& time)
{
    switch (move.target) {
    case MoveTarget::FreeSlot:
        return time;
    case MoveTarget::Warns:
        return tr("%1, warned", "time of a slot in which a rule warns").arg(time);
    case MoveTarget::WeekOn:
        return tr("%1, a week on", "time; there is no slot").arg(time);
    }
    Q_UNREACHABLE();
}

void WhatIfView::showMoves()
{
    const WhatIfContent& content = *m_set->content();
    const BoardSnapshot& board = *content.changes->chances->board();
    const RecordTimes times(board.zone(), m_context.session.clock().now());
    QList<QStringList> rows;
    for (const WhatIfMove& move : content.moves) {
        rows.append(
            {u"%1  %2"_s.arg(
                 board.changes->numbers.at(move.row), board.changes->titles.at(move.row)),
             targetText(move, times.instant(move.to.start)),
             fromTo(
                 PredictionWords::percent(content.result.atLeastOne),
                 PredictionWords::percent(move.gain.atLeastOne)),
             fromTo(
                 PredictionWords::percent(move.gain.expected),
                 PredictionWords::percent(move.chanceThen.chance)),
             fromTo(
                 PredictionWords::number(content.result.expected),
                 PredictionWords::number(content.result.expected - move.gain.expected))});
    }
    m_moves->setRows(
        {{tr("Change")},
         {tr("Next free slot")},
         {tr("At least one"), true},
         {tr("Its chance"), true, true},
         {tr("Expected"), true, true}},
        rows);
    m_moves->setVisible(!rows.isEmpty());
    m_movesTitle->setVisible(!rows.isEmpty());
    m_try->setEnabled(!rows.isEmpty());
    m_propose->setEnabled(!rows.isEmpty() && !m_context.session.isReadOnly());
}

void WhatIfView::showTries()
{
    const WhatIfContent& content = *m_set->content();
    QList<QStringList> rows;
    for (int i = 0; i < content.tries.size(); ++i) {
        const WhatIf& result = content.tries.at(i).result;
        rows.append({tryName(i), expectedWithRange(result), atLeastOneWithRange(result)});
    }
    m_tries->setRows(
        {{tr("Set")}, {tr("Failures expected"), true}, {tr("At least one"), true}}, rows);
}

/// Those over a limit and with several duties first; the rest is folded.
void WhatIfView::showPeople()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const WhatIfContent& content = *m_set->content();
    const QTimeZone zone = content.changes->chances->board()->zone();
    const LoadScale scale = loadScale(content.range, zone, QLocale());
    m_axis->showScale(scale);
    int over = 0;
    int shown = 0;
    int folded = 0;
    for (const PersonLoad& load : content.loads) {
        over += load.isOverLimit ? 1 : 0;
        if (!m_showsAllPeople && !load.isOverLimit && shown >= shownPeople) {
            ++folded;
            continue;
        }
        ++shown;
        auto* line = new LoadLine(m_context.theme, m_people);
        line->showLoad(load, scale);
        m_lines->addWidget(line);
    }
    const LoadLimits limits;
    QStringList words{
        tr("bars: work; dashes: on call; diamond: says go or no-go; grey: night"),
        tr("limit: %n night(s), %1 h of rest", nullptr, limits.nights)
            .arg(limits.restMs / msPerHour)};
    if (over > 0) {
        words.append(tr("%n over a limit (hatched)", nullptr, over));
    }
    m_people->setSubtitle(words.join(u" · "_s));
    m_morePeople->setVisible(folded > 0 || m_showsAllPeople);
    m_morePeople->setText(
        m_showsAllPeople ? tr("Show fewer") : tr("%n more", "people and teams", folded));
}

void WhatIfView::showGap()
{
    const bool isEmpty = m_set->content()->changes->rows.empty();
    m_content->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (!isEmpty) {
        return;
    }
    const BoardPredictions* predictions = m_context.predictions;
    if (predictions && predictions->model()) {
        m_empty->setTexts(
            tr("Nothing that the filter shows is planned for this weekend."),
            tr("PgDn goes to the next one."));
    } else {
        m_empty->setTexts(
            predictions && !predictions->whyNone().isEmpty()
                ? predictions->whyNone()
                : tr("There is no model of this board yet."),
            tr("What comes of a set is counted from the chances of its changes."));
    }
}

void WhatIfView::retranslate()
{
    m_title->setText(tr("In the picture"));
    m_all->setText(tr("All"));
    m_movesTitle->setText(tr("Move one: what would help most"));
    m_try->setText(tr("Try it here"));
    m_propose->setText(tr("Propose the move"));
    if (m_clear) {
        m_clear->setText(tr("Clear the weekend…"));
    }
    m_note->setText(tr("a try changes nothing"));
    m_triesTitle->setText(tr("Tried so far, kept until another weekend is shown"));
    m_people->setTitle(tr("People"));
    m_table->setAccessibleName(tr("Changes of the weekend"));
    m_moves->setAccessibleName(tr("Moves that would help most"));
    m_tries->setAccessibleName(tr("Tried so far"));
}

} // namespace cb
