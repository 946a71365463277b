// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartCard.h"

#include "ui/charts/ChartPainter.h"
#include "ui/charts/ChartPlot.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace cb {

using namespace Qt::Literals::StringLiterals;

namespace {

void paintGround(QWidget& widget, const Theme& theme, ColorRole ground, ColorRole line)
{
    QPainter painter(&widget);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal half = theme.metrics().line.hairline / 2;
    painter.setPen(QPen(theme.color(line), theme.metrics().line.hairline));
    painter.setBrush(theme.color(ground));
    const int radius = theme.metrics().radius.card;
    painter.drawRoundedRect(
        QRectF(widget.rect()).adjusted(half, half, -half, -half), radius, radius);
}

} // namespace

ChartCard::ChartCard(const ThemeController& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, {}, TextRole::Strong, ColorRole::Text, this))
    , m_subtitle(new TextLabel(theme, {}, TextRole::Small, ColorRole::Text3, this))
    , m_chevron(new Button(theme, {}, Button::Kind::Plain, this))
    , m_plot(new ChartPlot(theme, this))
    , m_empty(new TextLabel(theme, {}, TextRole::Body, ColorRole::Text2, this))
    , m_notes(new QHBoxLayout)
    , m_layout(new QVBoxLayout(this))
{
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_chevron->setSign(Icon::ChevronDown);
    m_chevron->setObjectName(u"chart.menu"_s);
    connect(m_chevron, &Button::clicked, this, [this] {
        if (m_menu) {
            m_menu->popup(m_chevron->mapToGlobal(m_chevron->rect().bottomLeft()));
        }
    });
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto* head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(m_chevron, 0, Qt::AlignTop);
    m_layout->addLayout(head);
    m_layout->addWidget(m_plot, 1);
    m_layout->addWidget(m_empty, 1);
    m_layout->addLayout(m_notes);
    m_empty->hide();
    connect(m_plot, &ChartPlot::linkOpened, this, &ChartCard::linkOpened);
    connect(&theme, &ThemeController::themeChanged, this, &ChartCard::applyTheme);
    applyTheme();
    retranslate();
}

void ChartCard::applyTheme()
{
    const Metrics::Spacing& space = m_theme.theme().metrics().spacing;
    m_layout->setContentsMargins(space.s3, space.s2, space.s3, space.s2);
    m_layout->setSpacing(space.s2);
    m_notes->setSpacing(space.s2);
    update();
}

void ChartCard::retranslate()
{
    m_chevron->setAccessibleName(tr("Menu of the chart"));
    m_chevron->setToolTip(tr("Copy, save, how it is computed"));
}

void ChartCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void ChartCard::setChart(const Chart& chart)
{
    setObjectName(u"chart."_s + chart.id);
    setAccessibleName(chart.title);
    m_title->setText(chart.title);
    m_subtitle->setText(chart.subtitle);
    m_plot->setChart(chart);
    m_plot->setVisible(!chart.isEmpty());
    m_empty->setText(chart.empty);
    m_empty->setVisible(chart.isEmpty());
    showNotes(chart.notes);
}

void ChartCard::showNotes(const QList<ChartNote>& notes)
{
    while (QLayoutItem* item = m_notes->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    for (const ChartNote& note : notes) {
        if (note.link.rows.empty()) {
            auto* label =
                new TextLabel(m_theme, note.text, TextRole::Small, ColorRole::Text3, this);
            label->setWordWrap(true);
            m_notes->addWidget(label, 1);
            continue;
        }
        auto* button = new Button(m_theme, note.text, Button::Kind::Plain, this);
        button->setObjectName(u"chart.note"_s);
        connect(
            button, &Button::clicked, this, [this, link = note.link] { emit linkOpened(link); });
        m_notes->addWidget(button);
    }
    m_notes->addStretch();
}

void ChartCard::setMenu(QMenu* menu)
{
    delete m_menu;
    m_menu = menu;
    m_menu->setParent(this, m_menu->windowFlags());
}

QList<QStringList> ChartCard::table() const
{
    const ChartTable& figures = m_plot->chart().table;
    QStringList head;
    for (const ChartTable::Column& column : figures.columns) {
        head.append(column.title);
    }
    QList<QStringList> table{head};
    for (const QList<ChartCell>& row : figures.rows) {
        QStringList cells;
        for (const ChartCell& cell : row) {
            cells.append(cell.text);
        }
        table.append(cells);
    }
    return table;
}

void ChartCard::paintTo(
    QPainter& painter, const QRectF& area, const Theme& theme, Heading heading) const
{
    ScreenChartText text(theme);
    constexpr int fine = 100;
    const Chart& chart = m_plot->chart();
    const qreal line = text.lineHeight(ChartTextRole::Label);
    QRectF row(area.left(), area.top(), area.width(), line);
    if (heading == Heading::WithTitle) {
        text.draw(
            painter,
            ChartTextRole::Strong,
            chart.title,
            theme.color(ColorRole::Text),
            row,
            Qt::AlignLeft);
        row.translate(0, line);
    }
    text.draw(
        painter,
        ChartTextRole::Label,
        chart.isEmpty() ? chart.empty : chart.subtitle,
        theme.color(ColorRole::Text2),
        row,
        Qt::AlignLeft);
    if (!chart.isEmpty()) {
        const ChartLook look{theme, text, static_cast<qreal>(theme.px(fine)) / fine};
        const qreal top = row.bottom() + line / 2 - area.top();
        chartpainting::paintChart(painter, chart, area.adjusted(0, top, 0, 0), look);
    }
}

void ChartCard::showRule()
{
    auto* rule = new ChartRule(m_theme, m_plot->chart(), this);
    rule->setAttribute(Qt::WA_DeleteOnClose);
    rule->adjustSize();
    rule->move(mapToGlobal(QPoint(width() - rule->width(), m_chevron->geometry().bottom())));
    rule->show();
    rule->setFocus(Qt::PopupFocusReason);
}

void ChartCard::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    paintGround(*this, m_theme.theme(), ColorRole::Canvas, ColorRole::Border);
}

ChartRule::ChartRule(const ThemeController& theme, const Chart& chart, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_theme(theme)
{
    setObjectName(u"chart.rule"_s);
    setFocusPolicy(Qt::StrongFocus);
    const Metrics::Spacing& space = theme.theme().metrics().spacing;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space.s4, space.s3, space.s4, space.s3);
    layout->setSpacing(space.s2);
    constexpr int ruleWidth = 420;
    const int width = theme.theme().px(ruleWidth);
    const auto add = [&](const QString& text, TextRole role, ColorRole color) {
        auto* label = new TextLabel(theme, text, role, color, this);
        label->setWordWrap(true);
        label->setFixedWidth(width);
        layout->addWidget(label);
    };
    add(tr("How this is computed"), TextRole::Strong, ColorRole::Text);
    add(chart.rule, TextRole::Body, ColorRole::Text);
    auto* counts = new QGridLayout;
    counts->setHorizontalSpacing(space.s4);
    layout->addLayout(counts);
    QStringList spoken{chart.rule};
    const auto addCounts = [&](const QString& title, const QList<ChartCount>& list) {
        const int row = counts->rowCount();
        counts->addWidget(
            new TextLabel(theme, title, TextRole::Strong, ColorRole::Text2, this), row, 0, 1, 2);
        for (qsizetype i = 0; i < list.size(); ++i) {
            auto* label =
                new TextLabel(theme, list.at(i).label, TextRole::Body, ColorRole::Text, this);
            label->setWordWrap(true);
            auto* count = new TextLabel(
                theme, QLocale().toString(list.at(i).count), TextRole::Body, ColorRole::Text, this);
            count->setFigures(true);
            counts->addWidget(label, row + 1 + static_cast<int>(i), 0);
            counts->addWidget(
                count, row + 1 + static_cast<int>(i), 1, Qt::AlignRight | Qt::AlignTop);
            spoken.append(u"%1: %2"_s.arg(list.at(i).label, count->text()));
        }
    };
    addCounts(tr("Counted"), chart.counted);
    addCounts(tr("Left out"), chart.leftOut);
    counts->setColumnStretch(0, 1);
    setAccessibleName(tr("How this is computed: %1").arg(chart.title));
    setAccessibleDescription(spoken.join(u". "_s));
}

void ChartRule::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    paintGround(*this, m_theme.theme(), ColorRole::Raised, ColorRole::BorderStrong);
}

void ChartRule::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace cb
