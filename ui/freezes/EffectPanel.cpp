// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/freezes/EffectPanel.h"

#include "core/base/DayPattern.h"
#include "ui/freezes/ThawChart.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int shownHits = 7; ///< rows that are seen without scrolling

} // namespace

EffectPanel::EffectPanel(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_content(new QWidget(this))
    , m_title(new TextLabel(theme, {}, TextRole::Strong, ColorRole::Text, m_content))
    , m_counted(new TextLabel(theme, {}, TextRole::Small, ColorRole::Text3, m_content))
    , m_model(new HitsModel(this))
    , m_table(new QTableView(m_content))
    , m_note(new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, m_content))
    , m_thaw(new QWidget(m_content))
    , m_thawTitle(new TextLabel(theme, {}, TextRole::Strong, ColorRole::Text, m_thaw))
    , m_earlier(new TextLabel(theme, {}, TextRole::Small, ColorRole::Text3, m_thaw))
    , m_chart(new ThawChart(theme, m_thaw))
    , m_axis(new TextLabel(theme, {}, TextRole::Small, ColorRole::Text3, m_thaw))
    , m_advice(new MessageBar(theme, m_thaw))
{
    setObjectName(u"freezes.effect"_s);
    m_title->setObjectName(u"freezes.effect.title"_s);
    m_note->setObjectName(u"freezes.effect.note"_s);
    m_advice->setObjectName(u"freezes.advice"_s);
    const Metrics::Spacing& spacing = theme.theme().metrics().spacing;
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(spacing.s4, spacing.s3, spacing.s4, spacing.s4);
    outer->addWidget(m_content, 1);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(spacing.s2);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_counted);
    column->addLayout(head);
    auto* figures = new QGridLayout;
    figures->setVerticalSpacing(0);
    for (int i = 0; i < figureCount; ++i) {
        const auto at = static_cast<std::size_t>(i);
        m_figures[at] = new TextLabel(theme, {}, TextRole::Title, ColorRole::Text, m_content);
        m_figures[at]->setFigures(true);
        m_figures[at]->setObjectName(u"freezes.figure.%1"_s.arg(i));
        m_names[at] = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, m_content);
        figures->addWidget(m_figures[at], 0, i);
        figures->addWidget(m_names[at], 1, i);
        figures->setColumnStretch(i, 1);
    }
    column->addLayout(figures);
    makeTable();
    column->addWidget(m_table);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    auto* thaw = new QVBoxLayout(m_thaw);
    thaw->setContentsMargins({});
    thaw->setSpacing(spacing.s1);
    auto* thawHead = new QHBoxLayout;
    thawHead->addWidget(m_thawTitle);
    thawHead->addWidget(m_earlier, 1);
    m_earlier->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_earlier->setWordWrap(true);
    m_axis->setAlignment(Qt::AlignHCenter);
    thaw->addLayout(thawHead);
    thaw->addWidget(m_chart, 1);
    thaw->addWidget(m_axis);
    thaw->addWidget(m_advice);
    column->addWidget(m_thaw, 1);
    column->addStretch(0);
    connect(&theme, &ThemeController::themeChanged, this, &EffectPanel::applyTheme);
    applyTheme();
    clear();
}

void EffectPanel::makeTable()
{
    m_table->setObjectName(u"freezes.hits"_s);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->horizontalHeader()->setMinimumSectionSize(1);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        emit openRequested(m_model->changeAt(index.row()));
    });
}

bool EffectPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isEnter && m_table->currentIndex().isValid()) {
            emit openRequested(m_model->changeAt(m_table->currentIndex().row()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EffectPanel::applyTheme()
{
    const Theme& theme = m_theme.theme();
    m_table->verticalHeader()->setDefaultSectionSize(theme.metrics().row.list);
    m_table->setFont(theme.figureFont(TextRole::Body));
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.color(ColorRole::Panel));
    m_table->setPalette(palette);
    showEffect();
}

void EffectPanel::setEffect(std::shared_ptr<const ShownEffect> shown)
{
    m_isEmpty = false;
    m_shown = std::move(shown);
    m_model->setEffect(m_shown);
    showEffect();
}

void EffectPanel::clear()
{
    m_isEmpty = true;
    m_content->hide();
}

void EffectPanel::showEffect()
{
    if (m_isEmpty) {
        return;
    }
    m_content->show();
    const bool isFreeze = m_shown->window.kind == WindowKind::Freeze;
    m_title->setText(
        isFreeze ? tr("As it stands now, it hits") : tr("As it stands now, in it are"));
    const QTimeZone zone = m_shown->snapshot->zone();
    m_counted->setText(
        tr("counted %1", "time")
            .arg(WallTime::toLocal(m_shown->countedAt, zone).time.toString(u"HH:mm:ss"_s)));
    m_table->setAccessibleName(m_title->text());
    showFigures();
    showThaw();
}

void EffectPanel::showFigures()
{
    const WindowEffect& effect = m_shown->effect;
    const std::array counts{
        static_cast<int>(effect.hits.size()), effect.excepted, effect.approved, effect.emergency};
    const std::array names{
        tr("changes", "figure"),
        tr("excepted", "figure"),
        tr("already approved", "figure"),
        tr("emergency", "figure")};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        m_figures[i]->setText(m_shown->problem.isEmpty() ? locale().toString(counts[i]) : u"–"_s);
        m_names[i]->setText(names[i]);
    }
    const int rows = qBound(1, m_model->rowCount(), shownHits);
    m_table->setFixedHeight(rows * m_theme.theme().metrics().row.list);
    m_table->setVisible(m_model->rowCount() > 0);
    QStringList notes;
    if (!m_shown->problem.isEmpty()) {
        notes.append(m_shown->problem);
    } else if (effect.hits.empty()) {
        notes.append(tr("Nothing that is planned within a year."));
    } else if (m_model->rowCount() > shownHits) {
        notes.append(
            tr("%n more below; Enter opens one.", nullptr, m_model->rowCount() - shownHits));
    }
    if (effect.passing > 0) {
        notes.append(tr("%n changes pass by their model.", nullptr, effect.passing));
    }
    if (effect.withoutDates > 0) {
        notes.append(tr("%n without dates are not counted.", nullptr, effect.withoutDates));
    }
    if (m_shown->problem.isEmpty()) {
        notes.append(
            tr("It covers %n services", nullptr, effect.services) + u", "_s
            + tr("%n CIs.", nullptr, effect.items));
    }
    m_note->setText(notes.join(u' '));
    resizeEvent(nullptr);
}

void EffectPanel::showThaw()
{
    m_thaw->setVisible(m_shown->thaw.has_value());
    if (!m_shown->thaw) {
        return;
    }
    const Thaw& thaw = *m_shown->thaw;
    m_thawTitle->setText(tr("The thaw"));
    m_earlier->setText(
        thaw.earlier.isEmpty() ? tr("no earlier freeze of this name to compare with")
                               : tr("same freezes before: %1 of %n thaws had more failures",
                                    nullptr,
                                    static_cast<int>(thaw.earlier.size()))
                                     .arg(thaw.worseThaws()));
    m_chart->setThaw(thaw);
    m_chart->setAccessibleName(tr("Backlog and changes a day, after the freeze"));
    if (!thaw.days.isEmpty()) {
        m_axis->setText(tr("day, from %1; bars: changes done that day")
                            .arg(locale().toString(thaw.days.first().day, dayPattern(locale()))));
    }
    m_advice->showMessage(
        thaw.worst ? Tone::Warn : Tone::Info,
        thawAdvice(thaw, m_shown->snapshot->zone(), locale()));
}

void EffectPanel::resizeEvent(QResizeEvent* event)
{
    if (event) {
        QWidget::resizeEvent(event);
    }
    const Theme& theme = m_theme.theme();
    const int width = m_table->viewport()->width();
    const int number = theme.px(92);
    const int remark = theme.px(94);
    const QFontMetrics metrics(theme.figureFont(TextRole::Body));
    int time = theme.px(100);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString text = m_model->index(row, 3).data(Qt::DisplayRole).toString();
        time = qMax(time, metrics.horizontalAdvance(text) + theme.px(16));
    }
    m_table->setColumnWidth(0, number);
    m_table->setColumnWidth(1, qMax(theme.px(60), width - number - remark - time));
    m_table->setColumnWidth(2, remark);
    m_table->setColumnWidth(3, time);
}

void EffectPanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.theme().color(ColorRole::Panel));
}

void EffectPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showEffect();
    }
}

} // namespace cb
