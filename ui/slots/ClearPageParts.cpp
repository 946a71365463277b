// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/BoardContext.h"
#include "ui/shell/Selection.h"
#include "ui/slots/ClearPage.h"
#include "ui/slots/ClearSide.h"
#include "ui/slots/ClearTimeline.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/KeyList.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/StatusAnnouncer.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QList<KeyLine> ownKeys()
{
    return {
        {{Qt::Key_Up, Qt::Key_Down}, ClearPage::tr("Next, previous move", "keys")},
        {{Qt::Key_Y}, ClearPage::tr("Take the move", "key")},
        {{Qt::Key_N}, ClearPage::tr("Drop the move", "key")},
        {{Qt::Key_E}, ClearPage::tr("Edit the move", "key")},
        {{Qt::Key_1, Qt::Key_2, Qt::Key_3}, ClearPage::tr("Take another slot", "keys")},
        {{Qt::Key_Space}, ClearPage::tr("All changes, or those that move", "key")},
        {{QKeyCombination(Qt::CTRL, Qt::Key_A)}, ClearPage::tr("Take the rest", "key")},
        {{QKeyCombination(Qt::CTRL, Qt::Key_R)}, ClearPage::tr("Work it out anew", "key")},
        {{QKeyCombination(Qt::CTRL, Qt::Key_Return)}, ClearPage::tr("Write the moves", "key")}};
}

} // namespace

ClearPage::ClearPage(BoardContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_plan(context)
    , m_selected(context.selection.changes())
{
    setObjectName(u"clearPage"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_notice = new MessageBar(context.theme, this);
    m_notice->setObjectName(u"clear.notice"_s);
    m_notice->hide();
    layout->addWidget(m_notice);
    makeViewBar();
    makeBody();
    makeBar();
    makeKeys();
    connect(&m_plan, &ClearPlan::changed, this, &ClearPage::updateAll);
    connect(&m_plan, &ClearPlan::written, this, [this](int moves, int proposals) {
        m_context.announcer.announce(
            proposals == 0 ? tr("%n change(s) moved; Ctrl Z takes it back", nullptr, moves)
                           : tr("%1 changes moved, %2 moves proposed; Ctrl Z takes it back")
                                 .arg(moves)
                                 .arg(proposals));
        emit closeRequested();
    });
    connect(&m_plan, &ClearPlan::refused, this, [this](const Error& error) {
        m_isWriting = false;
        m_notice->clearActions();
        m_notice->showMessage(Tone::Bad, error.what);
        updateBar();
    });
    connect(&context.session, &Session::snapshotChanged, this, [this] {
        if (m_isWriting || m_plan.isWorking() || m_seen == m_context.session.snapshot()) {
            return;
        }
        m_notice->clearActions();
        m_notice->showMessage(Tone::Info, tr("The board has changed since this was worked out."));
        m_notice->addAction(tr("Work it out anew"), {}, [this] { workOut(); });
    });
    retranslate();
    new KeyList(*this, &ownKeys);
    qApp->installEventFilter(this);
    setRange(m_selected.size() > 1 ? Range::Selected : Range::ThisWeekend);
}

void ClearPage::makeViewBar()
{
    m_controls = new QWidget(this);
    auto* line = new QHBoxLayout(m_controls);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_context.theme.theme().metrics().spacing.s3);
    m_rangeButton = new MenuButton(m_context.theme, {}, m_controls);
    m_rangeButton->setObjectName(u"clear.range"_s);
    m_orderButton = new MenuButton(m_context.theme, {}, m_controls);
    m_orderButton->setObjectName(u"clear.order"_s);
    line->addWidget(m_rangeButton);
    line->addWidget(m_orderButton);
    m_controls->hide();
    connect(m_rangeButton, &MenuButton::chosen, this, [this](int index) {
        setRange(static_cast<Range>(index));
    });
    connect(m_orderButton, &MenuButton::chosen, this, [this] { workOut(); });
}

void ClearPage::makeBody()
{
    const ThemeController& theme = m_context.theme;
    m_side = new ClearSide(m_context, m_plan, this);
    m_timeline = new ClearTimeline(theme);
    m_switch = new SegmentedSwitch(theme, this);
    m_switch->setObjectName(u"clear.switch"_s);
    m_switch->setCurrent(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_timeline);
    m_empty = new EmptyState(theme, this);
    m_empty->setObjectName(u"clear.empty"_s);
    m_empty->hide();
    auto* left = new QVBoxLayout;
    const int pad = theme.theme().metrics().spacing.s2;
    auto* switchLine = new QHBoxLayout;
    switchLine->setContentsMargins(pad, 0, pad, 0);
    switchLine->addWidget(m_switch);
    switchLine->addStretch(1);
    left->addLayout(switchLine);
    left->addWidget(m_scroll, 1);
    left->addWidget(m_empty, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(left, 1);
    middle->addWidget(new Hairline(theme, Qt::Vertical, this));
    middle->addWidget(m_side);
    static_cast<QVBoxLayout*>(layout())->addLayout(middle, 1);
    connect(m_switch, &SegmentedSwitch::chosen, this, [this](int index) {
        m_timeline->setShown(index == 0 ? ClearTimeline::Shown::Now : ClearTimeline::Shown::Choice);
    });
    connect(m_timeline, &ClearTimeline::changeClicked, this, [this](int row) {
        for (int i = 0; i < m_plan.choices().size(); ++i) {
            if (m_plan.choices()[i].move.row == row) {
                m_plan.setCurrent(i);
            }
        }
        m_side->list()->setFocus();
    });
    connect(m_side, &ClearSide::rulesChanged, this, [this] { workOut(); });
    connect(m_side, &ClearSide::anotherWayRequested, this, [this] { workOut(true); });
}

void ClearPage::makeBar()
{
    const ThemeController& theme = m_context.theme;
    const Metrics& metrics = theme.theme().metrics();
    auto* bar = new Strip(theme, true, this);
    bar->setObjectName(u"page.bar"_s);
    bar->setFixedHeight(metrics.chrome.actBar);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(metrics.spacing.s4, 0, metrics.spacing.s4, 0);
    line->setSpacing(metrics.spacing.s2);
    m_back = new Button(theme, {}, Button::Kind::Secondary, bar);
    m_back->setObjectName(u"page.back"_s);
    m_back->setSign(Icon::ChevronLeading);
    m_back->setKeyHint(QKeySequence(Qt::Key_Escape));
    m_about = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, bar);
    m_about->setObjectName(u"clear.status"_s);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_count = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, bar);
    m_rest = new Button(theme, {}, Button::Kind::Secondary, bar);
    m_rest->setObjectName(u"clear.rest"_s);
    m_rest->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_A));
    m_main = new Button(theme, {}, Button::Kind::Primary, bar);
    m_main->setObjectName(u"clear.write"_s);
    m_main->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    line->addWidget(m_back);
    line->addWidget(m_about, 1);
    line->addWidget(m_count);
    line->addWidget(m_rest);
    line->addWidget(m_main);
    layout()->addWidget(bar);
    connect(m_back, &Button::clicked, this, &Page::closeRequested);
    connect(m_rest, &Button::clicked, &m_plan, &ClearPlan::takeTheRest);
    connect(m_main, &Button::clicked, this, &ClearPage::write);
}

void ClearPage::makeKeys()
{
    const auto key = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), &ClearPage::write);
    key(QKeySequence(Qt::CTRL | Qt::Key_Enter), &ClearPage::write);
    key(QKeySequence(Qt::CTRL | Qt::Key_A), [this] { m_plan.takeTheRest(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_R), [this] {
        ++m_seed;
        workOut(true);
    });
    key(QKeySequence(Qt::Key_Escape), [this] {
        if (!m_side->cancelEdit()) {
            emit closeRequested();
        }
    });
}

void ClearPage::retranslate()
{
    QStringList ranges{
        tr("This weekend"), tr("Next weekend"), tr("Next 7 days"), tr("Next 4 weeks")};
    if (m_selected.size() > 1) {
        ranges.append(tr("%n selected change(s)", nullptr, static_cast<int>(m_selected.size())));
    }
    m_rangeButton->setLabel(tr("Range"));
    m_rangeButton->setOptions(ranges);
    m_rangeButton->setCurrent(static_cast<int>(m_range));
    m_orderButton->setLabel(tr("Fewest"));
    m_orderButton->setOptions({tr("Moves, then hours"), tr("Approvals, then moves")});
    m_orderButton->setCurrent(std::max(0, m_orderButton->current()));
    m_switch->setTexts({tr("Now"), tr("Your choice")});
    m_back->setText(tr("Back"));
}

} // namespace cb
