// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/PredictedRisk.h"

#include "core/session/Session.h"
#include "ui/predict/BoardPredictions.h"
#include "ui/predict/ChanceBar.h"
#include "ui/predict/PredictionWords.h"
#include "ui/predict/SignedLine.h"
#include "ui/records/DetailParts.h"
#include "ui/records/RecordWords.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int shownReasons = 6;

void clear(QVBoxLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

PredictedRisk::PredictedRisk(BoardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_figure(new TextLabel(context.theme, {}, TextRole::Heading, ColorRole::Text, this))
    , m_range(new TextLabel(context.theme, {}, TextRole::Small, ColorRole::Text2, this))
    , m_label(new TextLabel(context.theme, {}, TextRole::Small, ColorRole::Text3, this))
    , m_bar(new ChanceBar(context.theme, this))
    , m_legend(new TextLabel(context.theme, {}, TextRole::Small, ColorRole::Text2, this))
    , m_notice(new TextLabel(context.theme, {}, TextRole::Small, ColorRole::Text2, this))
    , m_reasonsTitle(new TextLabel(context.theme, {}, TextRole::Small, ColorRole::Text3, this))
    , m_lines(new QVBoxLayout)
    , m_similarTitle(new TextLabel(context.theme, {}, TextRole::Strong, ColorRole::Text2, this))
    , m_similar(new QVBoxLayout)
{
    setObjectName(u"predictedRisk"_s);
    const Metrics::Spacing& spacing = context.theme.theme().metrics().spacing;
    m_figure->setObjectName(u"predicted.figure"_s);
    m_range->setObjectName(u"predicted.range"_s);
    m_legend->setObjectName(u"predicted.legend"_s);
    m_notice->setObjectName(u"predicted.notice"_s);
    m_figure->setFigures(true);
    m_range->setFigures(true);
    m_legend->setFigures(true);
    for (TextLabel* label : {m_label, m_legend, m_notice, m_reasonsTitle}) {
        label->setWordWrap(true);
    }
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing.s2);
    line->addWidget(m_figure);
    line->addWidget(m_range);
    line->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing.s1);
    column->addLayout(line);
    column->addWidget(m_label);
    column->addWidget(m_bar);
    column->addWidget(m_legend);
    column->addWidget(m_notice);
    column->addWidget(m_reasonsTitle);
    m_lines->setSpacing(0);
    column->addLayout(m_lines);
    column->addWidget(m_similarTitle);
    m_similar->setSpacing(0);
    column->addLayout(m_similar);
    if (context.predictions) {
        connect(context.predictions, &BoardPredictions::changed, this, &PredictedRisk::ask);
    }
    showChance();
    showReasons();
    showSimilar();
}

int PredictedRisk::row() const
{
    return m_context.session.snapshot()->changes->rowOf(m_id);
}

bool PredictedRisk::hasContent() const
{
    const int at = row();
    return m_context.predictions && at != noRow
        && !isEnded(m_context.session.snapshot()->changes->states[static_cast<std::size_t>(at)])
        && (shownChance().isShown() || !m_context.predictions->whyNone().isEmpty());
}

ChangeChance PredictedRisk::shownChance() const
{
    if (!m_context.predictions) {
        return {};
    }
    const BoardChances& chances = *m_context.predictions->chances();
    return m_planned ? chances.moved(m_id, *m_planned) : chances.of(m_id);
}

QString PredictedRisk::summary() const
{
    return hasContent() ? PredictionWords::chanceWithRange(shownChance()) : QString();
}

void PredictedRisk::showChange(ChangeId id)
{
    if (id != m_id) {
        m_id = id;
        m_reasons.reset();
        m_showsAll = false;
        showReasons();
        showSimilar();
    }
    ask();
}

void PredictedRisk::setPlanned(const std::optional<Span>& planned)
{
    if (planned != m_planned) {
        m_planned = planned;
        ask();
    }
}

/// The chance at once, the reasons as soon as they are computed.
void PredictedRisk::ask()
{
    showChance();
    const quint64 ticket = ++m_ticket;
    if (!hasContent() || !shownChance().isShown()) {
        m_reasons.reset();
        showReasons();
        showSimilar();
        return;
    }
    m_context.predictions->explain(
        m_id, m_planned, this, [this, ticket](const ChanceReasons& reasons) {
            if (ticket == m_ticket) {
                m_reasons = reasons;
                showChance();
                showReasons();
                showSimilar();
            }
        });
}

void PredictedRisk::showChance()
{
    const ChangeChance chance = shownChance();
    const bool isShown = hasContent() && chance.isShown();
    const bool isFew = chance.state == PredictionState::FewData;
    for (QWidget* part : QList<QWidget*>{m_figure, m_range, m_label, m_bar, m_legend}) {
        part->setVisible(isShown);
    }
    m_range->setVisible(isShown && !isFew);
    m_notice->setVisible(!isShown || isFew);
    if (!isShown) {
        m_notice->setText(hasContent() ? m_context.predictions->whyNone() : QString());
        emit changed();
        return;
    }
    const BoardChances& chances = *m_context.predictions->chances();
    const double base = chances.baseRate();
    const std::optional<double> usual =
        m_reasons ? m_reasons->prediction.usualRate : std::optional<double>();
    m_figure->setText(PredictionWords::percent(chance.chance));
    m_figure->setRoles(TextRole::Heading, isFew ? ColorRole::Text3 : ColorRole::Text);
    m_range->setText(tr("range %1", "of a chance").arg(PredictionWords::range(chance.range)));
    m_label->setText(labelName(chances.label()));
    m_notice->setText(
        tr("Few data: its service has fewer than %n closed change(s), so this is the base rate of "
           "the board.",
           nullptr,
           fewestOfService));
    const double greatest =
        std::max({chance.chance, isFew ? 0 : chance.range.high, base, usual.value_or(0)});
    m_legend->setText(legend());
    m_bar->setLook(
        PredictionWords::look(chance, base, usual, chancepainting::scaleTop(greatest)),
        u"%1, %2"_s.arg(PredictionWords::chanceWithRange(chance), m_legend->text()));
    emit changed();
}

QString PredictedRisk::legend() const
{
    const BoardChances& chances = *m_context.predictions->chances();
    QStringList parts{tr("▏base rate %1").arg(PredictionWords::percent(chances.baseRate()))};
    if (m_reasons && m_reasons->prediction.usualRate) {
        parts.append(tr("◇ usual for its CIs %1")
                         .arg(PredictionWords::percent(*m_reasons->prediction.usualRate)));
    }
    return parts.join(u"    "_s);
}

void PredictedRisk::showReasons()
{
    clear(*m_lines);
    const bool hasReasons = m_reasons && !m_reasons->prediction.contributions.isEmpty();
    m_reasonsTitle->setVisible(hasReasons);
    if (!hasReasons) {
        return;
    }
    m_reasonsTitle->setText(tr("Base rate %1, then, in points:")
                                .arg(PredictionWords::percent(m_reasons->prediction.baseRate)));
    const QList<Contribution>& all = m_reasons->prediction.contributions;
    const qsizetype shown = m_showsAll ? all.size() : std::min<qsizetype>(all.size(), shownReasons);
    double most = 0;
    int figureWidth = 0;
    const QFontMetrics metrics(m_context.theme.theme().figureFont(TextRole::Small));
    for (const Contribution& reason : all) {
        most = std::max(most, std::abs(reason.points));
        figureWidth = std::max(
            figureWidth, metrics.horizontalAdvance(PredictionWords::points(reason.points)) + 2);
    }
    for (qsizetype i = 0; i < shown; ++i) {
        addReason(all.at(i), most, figureWidth);
    }
    if (shown < all.size()) {
        addRest(all.mid(shown), most, figureWidth);
    }
}

void PredictedRisk::addReason(const Contribution& reason, double most, int figureWidth)
{
    auto* line = new SignedLine(m_context.theme, this);
    line->setObjectName(u"predicted.reason"_s);
    line->setValue(reason.points, most);
    line->setFigureWidth(figureWidth);
    const int records = static_cast<int>(reason.records.size());
    QString spoken = u"%1: %2"_s.arg(reason.words, PredictionWords::pointsSpoken(reason.points));
    if (records > 0) {
        spoken += tr(", opens %n record(s)", nullptr, records);
        line->setToolTip(tr("Show the %n record(s) behind it", nullptr, records));
    }
    line->setTexts(reason.words, PredictionWords::points(reason.points), spoken, records > 0);
    connect(line, &SignedLine::clicked, this, [this, reason, line] { openRecords(reason, *line); });
    m_lines->addWidget(line);
}

/// The smaller ones as one line, so that what is shown still adds up.
void PredictedRisk::addRest(const QList<Contribution>& rest, double most, int figureWidth)
{
    double sum = 0;
    for (const Contribution& reason : rest) {
        sum += reason.points;
    }
    auto* line = new SignedLine(m_context.theme, this);
    line->setObjectName(u"predicted.rest"_s);
    line->setValue(sum, most);
    line->setFigureWidth(figureWidth);
    const QString words = tr("%n smaller reason(s)", nullptr, static_cast<int>(rest.size()));
    line->setTexts(
        words,
        PredictionWords::points(sum),
        u"%1: %2"_s.arg(words, PredictionWords::pointsSpoken(sum)),
        true);
    line->setToolTip(tr("Show them all"));
    connect(line, &SignedLine::clicked, this, [this] {
        m_showsAll = true;
        showReasons();
    });
    m_lines->addWidget(line);
}

QString PredictedRisk::recordName(const RecordRef& record) const
{
    const BoardSnapshot& board = *m_context.session.snapshot();
    const auto titled = [](const auto& columns, int at) {
        return u"%1  %2"_s.arg(columns.numbers.at(at), columns.titles.at(at));
    };
    if (record.kind == RecordKind::Change) {
        const int at = rowOfId(board.changes->ids, record.id);
        if (at == noRow) {
            return {};
        }
        const quint8 closure = board.changes->closures[static_cast<std::size_t>(at)];
        const QString name = titled(*board.changes, at);
        return closure == 0
            ? name
            : u"%1, %2"_s.arg(name, RecordWords::closure(static_cast<ClosureCode>(closure - 1)));
    }
    const int at =
        record.kind == RecordKind::Incident ? rowOfId(board.incidents->ids, record.id) : noRow;
    return at == noRow ? QString() : titled(*board.incidents, at);
}

/// A menu of them, newest first; the changes among them also as the list.
void PredictedRisk::openRecords(const Contribution& reason, QWidget& below)
{
    constexpr int mostShown = 12;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"predicted.records"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    FilterTerm changes{FilterField::Number, {}, false};
    const ChangeColumns& columns = *m_context.session.snapshot()->changes;
    for (const RecordRef& record : reason.records) {
        if (record.kind == RecordKind::Change) {
            if (const int at = rowOfId(columns.ids, record.id); at != noRow) {
                changes.values.append(columns.numbers.at(at));
            }
        }
        const QString name = recordName(record).replace(u'&', u"&&"_s);
        if (menu->actions().size() < mostShown && !name.isEmpty()) {
            menu->addAction(name, this, [this, record] { emit recordRequested(record); });
        }
    }
    if (changes.values.size() > 1) {
        menu->addSeparator();
        menu->addAction(
            tr("Show the %n change(s) in the list",
               nullptr,
               static_cast<int>(changes.values.size())),
            this,
            [this, changes] {
                BoardFilter filter;
                filter.terms.append(changes);
                emit listRequested(filter);
            });
    }
    menu->popup(below.mapToGlobal(below.rect().bottomLeft()));
}

void PredictedRisk::showSimilar()
{
    clear(*m_similar);
    const bool hasSimilar = m_reasons && !m_reasons->similar.isEmpty();
    m_similarTitle->setVisible(hasSimilar);
    if (!hasSimilar) {
        return;
    }
    m_similarTitle->setText(
        tr("Like this one, before: %n", nullptr, static_cast<int>(m_reasons->similar.size())));
    const BoardSnapshot& board = *m_reasons->from->board();
    const RecordTimes times(board.zone(), m_context.session.clock().now());
    for (const SimilarChange& similar : m_reasons->similar) {
        const auto at = static_cast<std::size_t>(similar.row);
        const qint64 start = board.changes->actualStarts[at] != noInstant
            ? board.changes->actualStarts[at]
            : board.changes->plannedStarts[at];
        QStringList note{PredictionWords::outcome(similar)};
        if (start != noInstant) {
            note.append(times.day(Instant{start}));
        }
        auto* line = new DetailLine(m_context.theme, this);
        line->setObjectName(u"predicted.similar"_s);
        if (similar.outcome) {
            line->setClosure(*similar.outcome);
        }
        line->setTexts(board.changes->titles.at(similar.row), note.join(u", "_s));
        line->setAccessibleDescription(similar.why);
        line->setToolTip(similar.why);
        connect(line, &DetailLine::clicked, this, [this, id = similar.change] {
            emit recordRequested({RecordKind::Change, id.value});
        });
        m_similar->addWidget(line);
    }
}

void PredictedRisk::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        ask();
    }
}

} // namespace cb
