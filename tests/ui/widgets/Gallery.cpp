// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the shared controls and signs in all their states, to be looked at beside the mock:
//   cb_gallery FOLDER [--text 150] [--rtl] [--contrast]
#include "ui/theme/Controls.h"
#include "ui/theme/Signs.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Loading.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/RecordPicker.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/Token.h"
#include "ui/widgets/WallTimeEdit.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDir>
#include <QGridLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTimer>

using namespace cb;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A white card with a title, as in the mock.
class Card : public QFrame
{
public:
    Card(const ThemeController& theme, const QString& title)
        : m_theme(theme)
        , body(new QVBoxLayout(this))
    {
        body->setContentsMargins(14, 12, 14, 14);
        body->setSpacing(8);
        body->addWidget(new TextLabel(theme, title, TextRole::Strong));
    }

    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const Theme& theme = m_theme.theme();
        controls::paintBox(
            painter,
            rect(),
            theme.color(ColorRole::Canvas),
            theme.color(ColorRole::Border),
            theme.metrics().radius.card);
    }

private:
    const ThemeController& m_theme;

public:
    QVBoxLayout* body;
};

/// Every sign, icon, band and text role, painted.
class SignSheet : public QWidget
{
public:
    explicit SignSheet(const ThemeController& theme)
        : m_theme(theme)
    {
        setMinimumSize(theme.theme().px(880), theme.theme().px(410));
    }

    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setPen(m_theme.theme().color(ColorRole::Text2));
        paintStates(painter);
        paintRisks(painter);
        paintOthers(painter);
        paintIcons(painter);
    }

private:
    void paintStates(QPainter& painter) const
    {
        const Theme& theme = m_theme.theme();
        const int step = theme.px(72);
        const double side = theme.metrics().sign.row;
        painter.setFont(theme.font(TextRole::Caption));
        for (int i = 0; i < enumCount<DisplayState>(); ++i) {
            const auto state = static_cast<DisplayState>(i);
            const QRectF bar(i * step, theme.px(24), step - 8, theme.metrics().bar.month);
            signs::paintState(painter, QRectF(i * step, 0, side, side), state, theme);
            painter.setPen(theme.stateText(state));
            painter.drawText(i * step + theme.px(20), theme.px(12), QString(toText(state)).left(9));
            const StateColors colors = theme.state(state);
            controls::paintBox(painter, bar, colors.fill, colors.line, theme.metrics().radius.bar);
            signs::paintState(painter, bar.adjusted(5, 3, -bar.width() + 19, -3), state, colors.fg);
        }
    }

    void paintRisks(QPainter& painter) const
    {
        const Theme& theme = m_theme.theme();
        for (int i = 0; i < enumCount<RiskLevel>(); ++i) {
            const auto level = static_cast<RiskLevel>(i);
            const QRectF box(i * theme.px(100), theme.px(60), theme.px(19), theme.px(12));
            signs::paintRisk(painter, box, level, theme);
            const QRectF cell(box.right() + 10, box.top() - 4, theme.px(44), theme.px(20));
            controls::paintBox(painter, cell, theme.risk(level).fill, QColor(), 3);
            painter.setPen(theme.risk(level).on);
            painter.setFont(Fonts::semibold(theme.figureFont(TextRole::Small)));
            painter.drawText(cell, Qt::AlignCenter, u"12"_s);
        }
        for (int i = 0; i < enumCount<OutcomeSign>(); ++i) {
            const QRectF box(theme.px(520 + i * 28), theme.px(58), theme.px(16), theme.px(16));
            signs::paintOutcome(painter, box, static_cast<OutcomeSign>(i), theme);
        }
    }

    void paintOthers(QPainter& painter) const
    {
        const Theme& theme = m_theme.theme();
        int x = 0;
        const double side = theme.px(17);
        for (const char16_t letter : {u'C', u'D', u'S', u'P', u'F', u'W', u'R', u'O'}) {
            signs::paintConflict(painter, QRectF(x, theme.px(90), side, side), letter, true, theme);
            signs::paintConflict(
                painter, QRectF(x, theme.px(114), side, side), letter, false, theme);
            x += theme.px(28);
        }
        for (int priority = 0; priority < 6; ++priority) {
            signs::paintIncident(painter, QRectF(x, theme.px(90), side, side), priority, theme);
            x += theme.px(28);
        }
        const QColor& ink = theme.color(ColorRole::Text2);
        using Paint = void (*)(QPainter&, const QRectF&, const QColor&);
        for (const Paint paint : std::initializer_list<Paint>{
                 signs::paintBolt,
                 signs::paintLock,
                 signs::paintPencil,
                 signs::paintTick,
                 signs::paintCross,
                 signs::paintWarning,
                 signs::paintInfo})
        {
            paint(painter, QRectF(x, theme.px(90), side, side), ink);
            x += theme.px(28);
        }
        signs::paintFreezeBand(
            painter, QRectF(0, theme.px(144), theme.px(400), theme.px(48)), theme);
        signs::paintMaintenanceBand(
            painter, QRectF(theme.px(420), theme.px(144), theme.px(400), theme.px(48)), theme);
    }

    void paintIcons(QPainter& painter) const
    {
        const Theme& theme = m_theme.theme();
        constexpr int columns = 28;
        for (int i = 0; i < enumCount<Icon>(); ++i) {
            const double x = theme.px(30.0 * (i % columns));
            const double y = theme.px(208 + 30.0 * (i / columns));
            const QRectF box(x, y, theme.metrics().target.icon, theme.metrics().target.icon);
            Icons::paint(painter, box, static_cast<Icon>(i), theme.color(ColorRole::Text));
        }
        double y = theme.px(330);
        for (const TextRole role :
             {TextRole::Small, TextRole::Body, TextRole::Heading, TextRole::Title}) {
            painter.setFont(theme.figureFont(role));
            painter.setPen(theme.color(ColorRole::Text));
            painter.drawText(QPointF(0, y), u"Thu 26 Nov, 20:30–11:11   1 284   漢字   שלום"_s);
            painter.setFont(theme.font(role));
            painter.drawText(QPointF(theme.px(440), y), u"Thu 26 Nov, TLS 1.3 only"_s);
            y += theme.px(18);
        }
    }

    const ThemeController& m_theme;
};

template <typename... Widgets>
QHBoxLayout* line(Widgets*... widgets)
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(10);
    (layout->addWidget(widgets), ...);
    layout->addStretch(1);
    return layout;
}

Card* buttonsCard(const ThemeController& theme)
{
    auto* card = new Card(theme, u"Buttons, switches, chips"_s);
    auto* record = new Button(theme, u"&Record"_s, Button::Kind::Primary);
    record->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto* plus = new Button(theme, u"New change"_s, Button::Kind::Primary);
    plus->setSign(Icon::Plus);
    plus->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_N));
    auto* focused = new Button(theme, u"Focused"_s);
    focused->setObjectName(u"focused"_s);
    auto* star = new Button(theme, u"Saved filters"_s);
    star->setSign(Icon::Star);
    auto* off = new Button(theme, u"Not allowed"_s);
    off->setKeyHint(u"A"_s);
    off->setEnabled(false);
    auto* plain = new Button(theme, u"Discard…"_s, Button::Kind::Plain);
    card->body->addLayout(line(record, plus, focused, star, off, plain));

    auto* views = new SegmentedSwitch(theme);
    views->setTexts({u"Month"_s, u"Week"_s, u"Day"_s, u"List"_s});
    views->setCurrent(1);
    auto* fill = new MenuButton(theme, u"Fill shows"_s);
    fill->setOptions({u"State"_s, u"Risk"_s});
    fill->setCurrent(0);
    auto* columns = new MenuButton(theme, {});
    columns->setActionMenu(u"Columns"_s, new QMenu(columns));
    card->body->addLayout(line(views, fill, columns, new KeyHint(theme, u"Esc"_s)));

    auto* unused = new Token(theme, u"outcome"_s, u"failed"_s);
    unused->setUnused(true, u"not used here"_s);
    card->body->addLayout(line(
        new Chip(theme, u"no conflicts"_s, Tone::Good),
        new Chip(theme, u"1 warning"_s, Tone::Warn),
        new Chip(theme, u"approval no longer valid"_s, Tone::Bad),
        new Chip(theme, u"edited"_s, Tone::Info),
        new Chip(theme, u"local file"_s)));
    card->body->addLayout(line(
        new Token(theme, u"window"_s, u"23 Nov – 1 Dec"_s),
        new Token(theme, u"risk"_s, u"any"_s),
        unused));
    auto* bar = new MessageBar(theme);
    bar->showMessage(
        Tone::Warn,
        u"Owner and model agree on level. Model has seen 9 changes like this: wide range."_s);
    bar->addAction(u"Show them"_s, u"F1"_s, [] {});
    auto* error = new MessageBar(theme);
    error->showMessage(Tone::Bad, u"The store did not answer: db.example:5432, after 10 s."_s);
    error->setClosable(true);
    card->body->addWidget(bar);
    card->body->addWidget(error);
    card->body->addStretch(1);
    return card;
}

Card* fieldsCard(const ThemeController& theme)
{
    auto* card = new Card(theme, u"Fields"_s);
    auto* grid = new QGridLayout;
    grid->setSpacing(12);
    const QTimeZone berlin("Europe/Berlin");
    auto* start = new WallTimeEdit(theme, berlin);
    start->setValue(LocalTime{QDate(2026, 12, 1), QTime(20, 0)});
    auto* startRow = new FieldRow(theme, u"Planned start"_s, start);
    startRow->setNeeded(true);
    startRow->setNote(u"zone Europe/Berlin"_s);
    auto* end = new WallTimeEdit(theme, berlin);
    end->setValue(LocalTime{QDate(2026, 12, 1), QTime(0, 0)});
    auto* endRow = new FieldRow(theme, u"Planned end"_s, end);
    endRow->setNeeded(true);
    endRow->setProblem(Tone::Bad, u"The end is before the start. Did you mean Wed 2 Dec, 00:00?"_s);
    endRow->setSuggestion([] {});
    auto* items = new RecordPicker(theme);
    QList<TagChoice> choices;
    for (int i = 1; i < 8; ++i) {
        choices.append({u"gw-edge-0%1"_s.arg(i), u"gw-edge-0%1"_s.arg(i), u"host"_s});
    }
    items->setChoices(choices);
    items->setChosen({u"gw-edge-01"_s, u"gw-edge-02"_s, u"gw-edge-03"_s, u"gw-edge-04"_s});
    auto* service = new QComboBox;
    service->addItems({u"Payment Gateway, tier 1"_s, u"Ledger"_s});
    auto* off = new QLineEdit(u"Disabled"_s);
    off->setEnabled(false);
    auto* fixed = new QLineEdit(u"3"_s);
    fixed->setReadOnly(true);
    auto* number = new QSpinBox;
    number->setSuffix(u" min"_s);
    number->setValue(25);
    auto* text =
        new QPlainTextEdit(u"Release 8.4 with new retry rules for acquirers and 31 fixes."_s);
    text->setFixedHeight(theme.theme().px(70));
    grid->addWidget(startRow, 0, 0, Qt::AlignTop);
    grid->addWidget(endRow, 0, 1, Qt::AlignTop);
    grid->addWidget(new FieldRow(theme, u"Configuration items"_s, items), 1, 0, Qt::AlignTop);
    grid->addWidget(new FieldRow(theme, u"Service"_s, service), 1, 1, Qt::AlignTop);
    grid->addWidget(new FieldRow(theme, u"Backout takes"_s, number), 2, 0, Qt::AlignTop);
    grid->addWidget(new FieldRow(theme, u"Priority"_s, fixed), 2, 1, Qt::AlignTop);
    grid->addWidget(new FieldRow(theme, u"Description"_s, text), 3, 0, Qt::AlignTop);
    grid->addWidget(new FieldRow(theme, u"Closure"_s, off), 3, 1, Qt::AlignTop);
    auto* box = new QCheckBox(u"CAB required"_s);
    box->setChecked(true);
    auto* radio = new QRadioButton(u"Light"_s);
    radio->setChecked(true);
    auto* noBox = new QCheckBox(u"Not possible"_s);
    noBox->setEnabled(false);
    card->body->addLayout(grid);
    card->body->addLayout(
        line(box, new QCheckBox(u"Off"_s), noBox, radio, new QRadioButton(u"Dark"_s)));
    card->body->addStretch(1);
    return card;
}

Card* tableCard(const ThemeController& theme)
{
    auto* card = new Card(theme, u"Table, tabs, section"_s);
    auto* tabs = new QTabBar;
    tabs->addTab(u"Board"_s);
    tabs->addTab(u"Appearance"_s);
    tabs->addTab(u"Keys"_s);
    tabs->setExpanding(false);
    auto* table = new QTableWidget(14, 3);
    table->setHorizontalHeaderLabels({u"ID"_s, u"Title"_s, u"Planned"_s});
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme.theme().metrics().row.list);
    table->setShowGrid(false);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(2, Qt::AscendingOrder);
    for (int row = 0; row < table->rowCount(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(u"CHG-24%1"_s.arg(70 + row)));
        table->setItem(row, 1, new QTableWidgetItem(u"TLS 1.3 only on public endpoints"_s));
        table->setItem(row, 2, new QTableWidgetItem(u"Thu 26 Nov, %1:30"_s.arg(10 + row)));
    }
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->selectRow(2);
    auto* section = new SectionHeader(theme, u"Conflicts"_s);
    section->setNote(u"2 blocking, 1 warning"_s);
    auto* progress = new ProgressLine(theme);
    progress->setProgress(u"Reading 120 of 585 rows"_s, 120, 585);
    card->body->addWidget(tabs);
    card->body->addWidget(table, 1);
    card->body->addWidget(section);
    card->body->addWidget(new ElidedLabel(
        theme,
        u"Client libraries older than 2021 will fail against the public endpoints of this gateway"_s));
    card->body->addWidget(progress);
    return card;
}

Card* stateCard(const ThemeController& theme)
{
    auto* card = new Card(theme, u"A view that cannot show its content; the lifecycle"_s);
    QList<Stepper::Step> steps;
    for (const auto& [state, name] : std::initializer_list<std::pair<DisplayState, QString>>{
             {DisplayState::Draft, u"Draft"_s},
             {DisplayState::Submitted, u"Requested"_s},
             {DisplayState::Assessing, u"Assessing"_s},
             {DisplayState::Awaiting, u"Awaiting CAB"_s},
             {DisplayState::Approved, u"Approved"_s},
             {DisplayState::Scheduled, u"Scheduled"_s},
             {DisplayState::Implementing, u"Implementing"_s},
             {DisplayState::Review, u"In review"_s},
             {DisplayState::Closed, u"Closed"_s}})
    {
        steps.append({state, name});
    }
    auto* stepper = new Stepper(theme);
    stepper->setSteps(steps, 3);
    auto* narrow = new Stepper(theme);
    narrow->setSteps(steps, 5);
    narrow->setFixedWidth(theme.theme().px(240));
    auto* none = new EmptyState(theme);
    none->setTexts(
        u"No change matches"_s,
        u"team Payments, risk very high, this week. Without “risk”: 4 changes."_s);
    none->addAction(u"Drop “risk”"_s, u"Backspace"_s, [] {});
    none->addAction(u"Clear all"_s, u"Esc Esc"_s, [] {});
    auto* failed = new EmptyState(theme);
    failed->setTexts(
        u"The store did not answer"_s,
        u"db.example:5432, after 10 s. You see the state of 14:02."_s,
        Tone::Bad);
    failed->addAction(u"Try again"_s, u"F9"_s, [] {});
    auto* reading = new SkeletonLines(theme);
    reading->start(u"Reading 312 changes…"_s);
    card->body->addWidget(stepper);
    card->body->addWidget(narrow);
    auto* row = new QHBoxLayout;
    row->addWidget(none, 1, Qt::AlignTop);
    row->addWidget(failed, 1, Qt::AlignTop);
    row->addWidget(reading, 1);
    card->body->addLayout(row);
    card->body->addStretch(1);
    return card;
}

void renderMenu(const ThemeController& theme, const QString& file)
{
    QMenu menu;
    const Icons icons(theme);
    menu.addAction(icons.icon(Icon::Undo), u"&Undo Move CHG-2480"_s)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    menu.addAction(icons.icon(Icon::Copy), u"&Copy ID and title"_s)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_C));
    menu.addSeparator();
    QAction* detail = menu.addAction(u"&Detail panel"_s);
    detail->setCheckable(true);
    detail->setChecked(true);
    detail->setShortcut(QKeySequence(Qt::Key_D));
    menu.addAction(u"&Approve"_s)->setEnabled(false);
    menu.addMenu(u"Saved &filters"_s)->addAction(u"Mine"_s);
    menu.setActiveAction(menu.actions().constFirst());
    menu.ensurePolished();
    menu.resize(menu.sizeHint());
    menu.grab().save(file);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"folder"_s, u"where the pictures go"_s);
    parser.addOptions(
        {{u"text"_s, u"text size in percent"_s, u"percent"_s, u"100"_s},
         {u"rtl"_s, u"right to left"_s},
         {u"contrast"_s, u"high contrast"_s}});
    parser.process(application);
    const QDir folder(parser.positionalArguments().value(0, u"."_s));
    if (parser.isSet(u"rtl"_s)) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    ThemeController theme;
    theme.applyTo(application);
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        theme.setChoice(
            {.mode = mode,
             .highContrast = parser.isSet(u"contrast"_s) ? Aid::On : Aid::Off,
             .textPercent = parser.value(u"text"_s).toInt()});
        QWidget page;
        auto* grid = new QGridLayout(&page);
        grid->setContentsMargins(20, 20, 20, 20);
        grid->setSpacing(12);
        auto* sheet = new Card(theme, u"Signs, icons, type"_s);
        sheet->body->addWidget(new SignSheet(theme));
        grid->addWidget(sheet, 0, 0);
        grid->addWidget(buttonsCard(theme), 0, 1);
        grid->addWidget(fieldsCard(theme), 1, 0);
        grid->addWidget(tableCard(theme), 1, 1);
        grid->addWidget(stateCard(theme), 2, 0, 1, 2);
        page.resize(1700, 1420);
        page.show();
        QTimer::singleShot(0, &page, [&page] {
            page.activateWindow();
            page.findChild<Button*>(u"focused"_s)->setFocus(Qt::TabFocusReason);
        });
        // Not quit(): that closes the windows.
        QTimer::singleShot(
            SkeletonLines::delayMs + 100, &application, [] { QCoreApplication::exit(); });
        QApplication::exec();
        const QString name = QString(toText(mode));
        page.grab().save(folder.filePath(u"gallery-%1.png"_s.arg(name)));
        renderMenu(theme, folder.filePath(u"menu-%1.png"_s.arg(name)));
    }
    return 0;
}
