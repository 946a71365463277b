// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/WallPage.h"

#include "ui/shell/BoardContext.h"
#include "ui/shell/PlaceHost.h"
#include "ui/shell/Settings.h"
#include "ui/shell/View.h"
#include "ui/theme/ThemeController.h"
#include "ui/wall/WallMode.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr std::array stepSeconds{15, 30, 60, 120, 300};
constexpr int widestList = 560;

} // namespace

WallPage::WallPage(BoardContext& context, PlaceHost& host, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_host(host)
    , m_list(new QListWidget(this))
    , m_seconds(new MenuButton(context.theme, tr("Each for"), this))
    , m_up(new Button(context.theme, tr("Earlier")))
    , m_down(new Button(context.theme, tr("Later")))
    , m_start(new Button(context.theme, tr("Start the wall"), Button::Kind::Primary))
{
    setObjectName(u"wallPage"_s);
    m_list->setObjectName(u"wallPage.views"_s);
    m_list->setAccessibleName(tr("Views of the wall, in their order"));
    m_list->setMaximumWidth(context.theme.theme().px(widestList));
    m_list->installEventFilter(this);
    m_seconds->setObjectName(u"wallPage.seconds"_s);
    m_start->setObjectName(u"wallPage.start"_s);
    m_up->setKeyHint(QKeySequence(Qt::ALT | Qt::Key_Up));
    m_down->setKeyHint(QKeySequence(Qt::ALT | Qt::Key_Down));
    m_start->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));

    const int gap = context.theme.theme().metrics().spacing.s5;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* content = new QVBoxLayout;
    content->setContentsMargins(gap, gap, gap, gap);
    content->setSpacing(context.theme.theme().metrics().spacing.s3);
    auto* note = new TextLabel(
        context.theme,
        tr("The wall fills a screen with the ticked views, one after the other, in letters that can "
           "be read from five metres. It has no pointer and no detail panel."),
        TextRole::Body,
        ColorRole::Text2);
    note->setWordWrap(true);
    content->addWidget(note);
    content->addWidget(m_list, 1);
    auto* order = new QHBoxLayout;
    order->addWidget(m_up);
    order->addWidget(m_down);
    order->addStretch(1);
    content->addLayout(order);
    column->addLayout(content, 1);
    column->addWidget(new Hairline(context.theme, Qt::Horizontal));
    column->addWidget(makeActBar());

    connect(m_list, &QListWidget::itemChanged, this, &WallPage::keep);
    connect(m_list, &QListWidget::currentRowChanged, this, &WallPage::updateActs);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_seconds, &MenuButton::chosen, this, &WallPage::keep);
    connect(m_start, &QPushButton::clicked, this, &WallPage::startRequested);
    connect(
        new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this),
        &QShortcut::activated,
        this,
        &WallPage::startRequested);
    setFocusProxy(m_list);
    fill();
}

QString WallPage::title() const
{
    return tr("Views of the wall");
}

QWidget* WallPage::makeActBar()
{
    const Metrics& metrics = m_context.theme.theme().metrics();
    auto* bar = new QWidget;
    bar->setFixedHeight(metrics.chrome.actBar);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(metrics.spacing.s5, 0, metrics.spacing.s5, 0);
    layout->addWidget(m_seconds);
    layout->addStretch(1);
    layout->addWidget(m_start);
    return bar;
}

/// The chosen ones in their order, then all others.
void WallPage::fill()
{
    m_isFilling = true;
    const WallPlan plan = WallMode::planOf(m_context.settings);
    QList<std::pair<QString, QString>> all{{wallNextHours, tr("Next 24 hours")}};
    for (const auto& [place, view] : m_host.everyView()) {
        if (view->suitsWall()) {
            all.append({view->id(), tr("%1, %2", "place, view").arg(place, view->name())});
        }
    }
    const auto rank = [&plan](const QString& id) {
        const qsizetype at = plan.steps.indexOf(id);
        return at < 0 ? plan.steps.size() : at;
    };
    std::stable_sort(all.begin(), all.end(), [&rank](const auto& a, const auto& b) {
        return rank(a.first) < rank(b.first);
    });
    for (const auto& [id, name] : std::as_const(all)) {
        auto* item = new QListWidgetItem(name, m_list);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(plan.steps.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    QStringList options;
    int current = 0;
    for (std::size_t i = 0; i < stepSeconds.size(); ++i) {
        constexpr int minute = 60;
        const int seconds = stepSeconds[i];
        options.append(
            seconds < minute ? tr("%n s", nullptr, seconds)
                             : tr("%n min", nullptr, seconds / minute));
        current = seconds == plan.seconds ? static_cast<int>(i) : current;
    }
    m_seconds->setOptions(options);
    m_seconds->setCurrent(current);
    m_isFilling = false;
    updateActs();
}

void WallPage::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count()) {
        return;
    }
    m_isFilling = true;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    m_isFilling = false;
    keep();
}

void WallPage::keep()
{
    if (m_isFilling) {
        return;
    }
    WallPlan plan;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() == Qt::Checked) {
            plan.steps.append(item->data(Qt::UserRole).toString());
        }
    }
    plan.seconds = stepSeconds[static_cast<std::size_t>(std::max(0, m_seconds->current()))];
    WallMode::keepPlan(m_context.settings, plan);
    updateActs();
}

void WallPage::updateActs()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

bool WallPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isMove = key->modifiers() == Qt::AltModifier
            && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (isMove) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace cb
