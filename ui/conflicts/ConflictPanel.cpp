// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/ConflictPanel.h"

#include "core/conflict/ConflictWords.h"
#include "ui/conflicts/ConflictActs.h"
#include "ui/conflicts/ConflictItems.h"
#include "ui/conflicts/ConflictPictureView.h"
#include "ui/conflicts/ConflictSideCard.h"
#include "ui/records/DetailParts.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {

ConflictPanel::ConflictPanel(BoardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_layout(new QVBoxLayout(m_content))
    , m_nothing(new TextLabel(context.theme, {}, TextRole::Body, ColorRole::Text2, this))
{
    setObjectName(u"conflicts.panel"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    makeHead();
    makeSides();
    makeItems();
    makeActs();
    auto* foot = addSection();
    m_form = new AcceptForm(context.theme, m_content);
    foot->addWidget(m_form);
    m_layout->addStretch(1);
    m_scroll->setWidget(m_content);
    m_nothing->setObjectName(u"conflicts.nothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(context.theme.theme().metrics().spacing.s4);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_scroll, 1);
    connect(m_form, &AcceptForm::leaveRequested, this, &ConflictPanel::leaveRequested);
    connect(&context.theme, &ThemeController::themeChanged, this, [this] { updateGeometry(); });
    retranslate();
    showNothing({});
}

QVBoxLayout* ConflictPanel::addSection()
{
    const Metrics::Spacing& space = m_context.theme.theme().metrics().spacing;
    if (m_layout->count() > 0) {
        m_layout->addWidget(new Hairline(m_context.theme, Qt::Horizontal, m_content));
    }
    auto* section = new QVBoxLayout;
    section->setContentsMargins(space.s4, space.s3, space.s4, space.s3);
    section->setSpacing(space.s2);
    m_layout->addLayout(section);
    return section;
}

void ConflictPanel::makeHead()
{
    const ThemeController& theme = m_context.theme;
    auto* section = addSection();
    auto* line = new QHBoxLayout;
    line->setSpacing(theme.theme().metrics().spacing.s2);
    m_sign = new ConflictSign(theme, m_content);
    m_kind = new ElidedLabel(theme, {}, TextRole::Small, ColorRole::Text2, m_content);
    m_kind->setObjectName(u"conflicts.kind"_s);
    m_checked = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, m_content);
    m_checked->setObjectName(u"conflicts.checkedAt"_s);
    m_checked->setFigures(true);
    line->addWidget(m_sign);
    line->addWidget(m_kind, 1);
    line->addWidget(m_checked);
    m_headline = new TextLabel(theme, {}, TextRole::Heading, ColorRole::Text, m_content);
    m_headline->setObjectName(u"conflicts.headline"_s);
    m_headline->setWordWrap(true);
    section->addLayout(line);
    section->addWidget(m_headline);
    m_picture = new ConflictPictureView(theme, m_content);
    addSection()->addWidget(m_picture);
}

void ConflictPanel::makeSides()
{
    m_sidesRow = new QHBoxLayout;
    m_sidesRow->setSpacing(m_context.theme.theme().metrics().spacing.s3);
    for (int i = 0; i < 2; ++i) {
        auto* card = new ConflictSideCard(m_context.theme, i + 1, m_content);
        m_sides[static_cast<std::size_t>(i)] = card;
        m_sidesRow->addWidget(card, 1);
        connect(card, &QAbstractButton::clicked, this, [this, i] { emit sideChosen(i + 1); });
    }
    addSection()->addLayout(m_sidesRow);
}

/// Where two would have to break every fact, they stand above each other.
void ConflictPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int roomForTwo = 440;
    m_sidesRow->setDirection(
        width() < m_context.theme.theme().px(roomForTwo) ? QBoxLayout::TopToBottom
                                                         : QBoxLayout::LeftToRight);
}

void ConflictPanel::makeItems()
{
    const ThemeController& theme = m_context.theme;
    m_itemsPart = new QWidget(m_content);
    auto* column = new QVBoxLayout(m_itemsPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.theme().metrics().spacing.s2);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.theme().metrics().spacing.s2);
    m_itemsHead = new TextLabel(theme, {}, TextRole::Strong, ColorRole::Text, m_itemsPart);
    m_itemsHead->setObjectName(u"conflicts.itemsHead"_s);
    m_narrow = new QLineEdit(m_itemsPart);
    m_narrow->setObjectName(u"conflicts.narrow"_s);
    m_narrow->setClearButtonEnabled(true);
    m_narrow->setMaximumWidth(theme.theme().px(180));
    head->addWidget(m_itemsHead, 1);
    head->addWidget(m_narrow);
    head->addWidget(new KeyHint(theme, u"'"_s, m_itemsPart));
    m_path = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, m_itemsPart);
    m_path->setObjectName(u"conflicts.path"_s);
    m_path->setWordWrap(true);
    m_items = new ConflictItems(theme, m_itemsPart);
    column->addLayout(head);
    column->addWidget(m_path);
    column->addWidget(m_items);
    addSection()->addWidget(m_itemsPart);
    connect(m_narrow, &QLineEdit::textChanged, m_items, &ConflictItems::narrow);
}

/// Acts of other parts of the application are shown where they are registered.
void ConflictPanel::makeActs()
{
    auto* section = addSection();
    m_actsHead = new TextLabel(m_context.theme, {}, TextRole::Strong, ColorRole::Text, m_content);
    section->addWidget(m_actsHead);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(m_context.theme.theme().metrics().spacing.s3);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    for (const QString& id : conflictActs()) {
        if (!m_context.actions.action(id)) {
            continue;
        }
        const auto row = static_cast<int>(m_acts.size());
        const QString key = keyText(m_context.actions.shortcuts(id).value(0));
        auto* line = new DetailLine(m_context.theme, m_content);
        line->setObjectName(u"conflicts.act."_s + id);
        grid->addWidget(
            new KeyHint(m_context.theme, key, m_content),
            row,
            0,
            Qt::AlignVCenter | Qt::AlignLeading);
        grid->addWidget(line, row, 1);
        connect(line, &QAbstractButton::clicked, this, [this, id] { emit actRequested(id); });
        m_acts.append({id, line});
    }
    section->addLayout(grid);
}

void ConflictPanel::showNothing(const QString& text)
{
    m_nothing->setText(text);
    m_nothing->show();
    m_scroll->hide();
}

void ConflictPanel::showCase(const ConflictCells& cells, const ConflictPanelCase& shown)
{
    const ConflictCause& cause = cells.content().causes()[static_cast<std::size_t>(shown.cause)];
    const Conflict conflict = cells.content().set().at(shown.conflict);
    showHead(cells, cause, shown.conflict);
    showPicture(cells, shown.conflict);
    m_sides[0]->showSide(cells, conflict, true);
    m_sides[1]->setVisible(conflict.b != noRow);
    if (conflict.b != noRow) {
        m_sides[1]->showSide(cells, conflict, false);
    }
    setSide(conflict.isBetweenChanges() ? shown.side : 1);
    showItems(cells, conflict);
    showActs();
    m_nothing->hide();
    m_scroll->show();
}

void ConflictPanel::setSide(int side)
{
    m_sides[0]->setChecked(side == 1);
    m_sides[1]->setChecked(side == 2);
}

void ConflictPanel::showHead(const ConflictCells& cells, const ConflictCause& cause, int index)
{
    const Conflict conflict = cells.content().set().at(index);
    m_sign->setLetter({conflict.kind, conflict.severity == ConflictSeverity::Blocks});
    const auto place = std::lower_bound(cause.conflicts.begin(), cause.conflicts.end(), index)
        - cause.conflicts.begin() + 1;
    const QString kind = tr("%1, %2", "kind of a conflict, blocks or warns")
                             .arg(conflictKindName(conflict.kind), severityName(conflict.severity));
    m_kind->setText(
        cause.conflicts.size() == 1
            ? kind
            : tr("%1  ·  %2 of %3 in “%4”", "kind, number of a conflict in its cause")
                  .arg(
                      kind,
                      QLocale().toString(place),
                      QLocale().toString(static_cast<qint64>(cause.conflicts.size())),
                      cells.causeName(cause)));
    const LocalTime at = WallTime::toLocal(cells.content().set().checkedAt, cells.times().zone());
    m_checked->setText(tr("checked %1", "time").arg(at.time.toString(u"HH:mm:ss"_s)));
    m_headline->setText(cells.headline(index));
}

void ConflictPanel::showPicture(const ConflictCells& cells, int index)
{
    const BoardSnapshot& board = cells.content().board();
    const ChangeColumns& changes = *board.changes;
    const Conflict conflict = cells.content().set().at(index);
    ConflictPictureInput input;
    input.zone = cells.times().zone();
    input.overlap = conflict.span;
    input.blocks = conflict.severity == ConflictSeverity::Blocks;
    input.overlapText =
        tr("both: %1", "length of an overlap").arg(RecordTimes::length(conflict.span.lengthMs()));
    const auto addChange = [&](int row) {
        const auto r = static_cast<std::size_t>(row);
        if (const auto window = changes.plannedWindow(row)) {
            ConflictPictureSide side;
            side.label = changes.numbers.at(row);
            side.span = *window;
            side.backoutMs = std::max<qint64>(0, changes.backoutMs[r]);
            side.state = changes.displayStates[r];
            side.risk = changes.risks[r];
            input.sides.append(side);
        }
    };
    addChange(conflict.a);
    if (conflict.kind == ConflictKind::OutsideMaintenance) {
        input.overlapText = tr("outside: %1").arg(RecordTimes::length(conflict.span.lengthMs()));
    } else if (conflict.kind == ConflictKind::Sequence) {
        input.overlapText = tr("%1 too early").arg(RecordTimes::length(conflict.span.lengthMs()));
        addChange(conflict.b);
    } else if (conflict.isBetweenChanges()) {
        addChange(conflict.b);
    } else {
        ConflictPictureSide side;
        const bool isFreeze = conflict.kind == ConflictKind::Freeze;
        side.kind =
            isFreeze ? ConflictPictureSide::Kind::Freeze : ConflictPictureSide::Kind::Deployment;
        side.label = isFreeze ? cells.sideName(conflict, false) : tr("Deployment");
        side.span = isFreeze ? cells.content().set().windowSpan(index) : conflict.span;
        input.sides.append(side);
    }
    m_picture->showInput(
        input,
        tr("%1 and %2, %3", "first side, second side, what they have in common")
            .arg(
                cells.sideName(conflict, true),
                conflict.b == noRow ? tr("maintenance") : cells.sideName(conflict, false),
                cells.lines().overlapText(index)));
}

void ConflictPanel::showItems(const ConflictCells& cells, const Conflict& conflict)
{
    const auto count = static_cast<int>(conflict.items.size());
    m_itemsPart->setVisible(count > 0);
    m_itemsHead->setText(
        conflict.kind == ConflictKind::RelatedItem ? tr("All %n CI(s) concerned", nullptr, count)
            : conflict.isBetweenChanges()          ? tr("All %n CI(s) of both", nullptr, count)
                                                   : tr("All %n CI(s)", nullptr, count));
    const QString path = cells.lines().pathText(conflict.path);
    m_path->setText(path.isEmpty() ? QString() : tr("By way of %1").arg(path));
    m_path->setVisible(!path.isEmpty());
    m_narrow->clear();
    m_items->showItems(*cells.content().board().directory, conflict.items);
}

void ConflictPanel::showActs()
{
    for (const Act& act : std::as_const(m_acts)) {
        const QAction* action = m_context.actions.action(act.id);
        QString text = action->text();
        act.line->setTexts(text.remove(u'&'), action->toolTip());
        act.line->setEnabled(action->isEnabled());
    }
    m_actsHead->setVisible(!m_acts.isEmpty());
}

void ConflictPanel::narrowItems()
{
    if (m_itemsPart->isVisible()) {
        m_scroll->ensureWidgetVisible(m_narrow);
        m_narrow->setFocus(Qt::ShortcutFocusReason);
        m_narrow->selectAll();
    }
}

bool ConflictPanel::startAccepting()
{
    m_scroll->ensureWidgetVisible(m_form);
    return m_form->start();
}

QSize ConflictPanel::sizeHint() const
{
    const Metrics::Chrome& chrome = m_context.theme.theme().metrics().chrome;
    return {chrome.detailListNarrow, 400};
}

void ConflictPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        m_narrow->clear();
        emit leaveRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ConflictPanel::retranslate()
{
    setAccessibleName(tr("The selected conflict"));
    m_actsHead->setText(tr("What you can do"));
    m_narrow->setPlaceholderText(tr("type to narrow"));
    m_narrow->setAccessibleName(tr("Narrow the CIs"));
    showActs();
}

void ConflictPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ConflictPanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = m_context.theme.theme();
    painter.fillRect(rect(), theme.color(ColorRole::Panel));
    const int x = isRightToLeft() ? width() - 1 : 0;
    painter.fillRect(QRect(x, 0, 1, height()), theme.color(ColorRole::Border));
}

} // namespace cb
