// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/freezes/FreezesView.h"

#include "core/base/RunThen.h"
#include "core/freeze/Thaw.h"
#include "core/session/Session.h"
#include "ui/freezes/EffectPanel.h"
#include "ui/freezes/ExceptionsPart.h"
#include "ui/freezes/WindowEditor.h"
#include "ui/freezes/WindowListModel.h"
#include "ui/freezes/WindowTable.h"
#include "ui/freezes/YearOverview.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int wideFrom = 1340; ///< width of the view from which all parts stand beside each other

} // namespace

FreezesView::FreezesView(BoardContext& context, QWidget* parent)
    : View(parent)
    , m_context(context)
    , m_model(new WindowListModel(this))
    , m_table(new WindowTable(context.theme, *m_model, this))
    , m_year(new YearOverview(context.theme))
    , m_editor(new WindowEditor(context, this))
    , m_effect(new EffectPanel(context.theme, this))
    , m_pages(new SegmentedSwitch(context.theme, this))
{
    setObjectName(u"freezesView"_s);
    m_shownYear = thisYear();
    m_pages->setObjectName(u"freezes.pages"_s);
    const Metrics::Spacing& spacing = context.theme.theme().metrics().spacing;
    m_yearPart = makeYearPart();
    m_listPart = makeListPart();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto* pages = new QHBoxLayout;
    pages->setContentsMargins(spacing.s3, spacing.s1, spacing.s3, spacing.s1);
    pages->addWidget(m_pages);
    pages->addStretch(1);
    layout->addLayout(pages);
    layout->addWidget(m_yearPart);
    auto* lower = new QHBoxLayout;
    lower->setContentsMargins({});
    lower->setSpacing(0);
    m_lines = {
        new Hairline(context.theme, Qt::Horizontal, this),
        new Hairline(context.theme, Qt::Vertical, this),
        new Hairline(context.theme, Qt::Vertical, this)};
    layout->addWidget(m_lines[0]);
    lower->addWidget(m_listPart, 31);
    lower->addWidget(m_lines[1]);
    lower->addWidget(m_editor, 35);
    lower->addWidget(m_lines[2]);
    lower->addWidget(m_effect, 32);
    layout->addLayout(lower, 1);
    setFocusProxy(m_table);
    makeControls();
    connectParts();
    retranslate();
    updatePages();
    makeContent();
}

FreezesView::~FreezesView()
{
    m_counting.cancel();
}

void FreezesView::connectParts()
{
    connect(&m_context.session, &Session::snapshotChanged, this, &FreezesView::makeContent);
    connect(m_table, &WindowTable::windowChosen, this, &FreezesView::showWindow);
    connect(m_year, &YearOverview::windowChosen, this, &FreezesView::showWindow);
    connect(m_table, &WindowTable::editRequested, this, &FreezesView::edit);
    connect(m_year, &YearOverview::editRequested, this, &FreezesView::edit);
    const auto remove = [this](WindowId window) {
        edit(window);
        m_editor->askToRemove();
    };
    connect(m_table, &WindowTable::removeRequested, this, remove);
    connect(m_year, &YearOverview::removeRequested, this, remove);
    connect(m_find, &QLineEdit::textChanged, m_model, &WindowListModel::setFilter);
    connect(m_newFreeze, &Button::clicked, this, [this] { startNew(WindowKind::Freeze); });
    connect(
        m_newMaintenance, &Button::clicked, this, [this] { startNew(WindowKind::Maintenance); });
    connect(m_holidays, &Button::clicked, this, &FreezesView::chooseImport);
    connect(m_import, &Button::clicked, this, &FreezesView::chooseImport);
    connect(m_export, &Button::clicked, this, &FreezesView::chooseExport);
    connect(m_pages, &SegmentedSwitch::chosen, this, &FreezesView::setPage);
    connect(m_editor, &WindowEditor::edited, this, [this] {
        keepDraft();
        makeContent();
        countEffect();
    });
    connect(m_editor, &WindowEditor::saved, this, [this](WindowId window) {
        m_drafts.remove(window);
        m_wanted = window;
    });
    connect(m_editor, &WindowEditor::removed, this, [this](WindowId window) {
        m_drafts.remove(window);
        m_editor->setNothing({});
        m_effect->clear();
        m_wanted = {};
        m_table->setFocus();
    });
    connect(m_editor, &WindowEditor::discarded, this, [this] {
        m_drafts.remove(m_editor->base().id);
        m_editor->setNothing({});
        selectFirst();
    });
    connect(m_effect, &EffectPanel::openRequested, this, [this](ChangeId change) {
        emit openRequested({RecordKind::Change, change.value});
    });
    auto* keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, m_editor, &WindowEditor::save);
}

int FreezesView::thisYear() const
{
    return WallTime::toLocal(m_context.session.clock().now(), m_context.session.snapshot()->zone())
        .date.year();
}

std::optional<CalendarWindow> FreezesView::shownDraft() const
{
    return m_editor->isEdited() && m_editor->isUsable() ? std::optional(m_editor->draft())
                                                        : std::nullopt;
}

/// List and year; while it is made, the old ones stay.
void FreezesView::makeContent()
{
    if (m_isMaking) {
        m_isMadeAgain = true;
        return;
    }
    m_isMaking = true;
    runThen(
        QThreadPool::globalInstance(),
        this,
        [snapshot = m_context.session.snapshot(),
         year = m_shownYear,
         now = m_context.session.clock().now(),
         draft = shownDraft(),
         locale = locale()] {
            return std::make_shared<const FreezesContent>(
                freezesContent(snapshot, year, now, draft, locale));
        },
        [this](std::shared_ptr<const FreezesContent> content) {
            m_isMaking = false;
            if (std::exchange(m_isMadeAgain, false)) {
                makeContent();
            } else {
                showContent(std::move(content));
            }
        });
}

void FreezesView::showContent(std::shared_ptr<const FreezesContent> content)
{
    const bool isOtherBoard = content->snapshot != m_content->snapshot;
    m_content = std::move(content);
    const WindowId shown = m_editor->hasWindow() ? m_editor->base().id : m_wanted;
    m_model->setContent(m_content);
    m_year->setContent(m_content);
    fitYear();
    m_table->selectWindow(shown);
    m_year->setSelected(shown);
    showWords();
    if (isOtherBoard) {
        followBoard();
    }
    emit rangeChanged();
    emit countChanged();
    emit refreshed();
}

/// The editor after a change of the board, by whomever.
void FreezesView::followBoard()
{
    if (!m_editor->hasWindow()) {
        selectFirst();
        return;
    }
    const WindowId id = m_editor->base().id;
    if (const WindowRow* row = m_content->find(id)) {
        m_editor->updateBase(row->window);
        countEffect();
    } else if (!m_editor->isNew()) {
        m_drafts.remove(id);
        m_editor->setNothing({});
        m_effect->clear();
        selectFirst();
    } else {
        countEffect();
    }
}

/// The window that was asked for, else the next freeze.
void FreezesView::selectFirst()
{
    if (m_content->find(m_wanted)) {
        showWindow(m_wanted);
        return;
    }
    for (const QList<WindowRow>& rows : m_content->groups) {
        if (!rows.isEmpty()) {
            showWindow(rows.first().window.id);
            return;
        }
    }
    m_editor->setNothing(
        tr("No freeze and no maintenance window yet. A new freeze says when nothing may change; a "
           "file of holidays fills in when nobody works."));
    m_effect->clear();
}

void FreezesView::keepDraft()
{
    if (m_editor->isEdited()) {
        m_drafts.insert(m_editor->base().id, m_editor->draft());
    } else {
        m_drafts.remove(m_editor->base().id);
    }
}

/// The content may not be there yet.
std::optional<CalendarWindow> FreezesView::storedWindow(WindowId id) const
{
    const QList<CalendarWindow>& windows = *m_context.session.snapshot()->windows;
    const auto found =
        std::find_if(windows.cbegin(), windows.cend(), [id](const CalendarWindow& window) {
            return window.id == id;
        });
    return found == windows.cend() ? std::nullopt : std::optional(*found);
}

void FreezesView::showWindow(WindowId window)
{
    m_wanted = window;
    const auto stored = storedWindow(window);
    const bool isShown = m_editor->hasWindow() && m_editor->base().id == window;
    if (!stored || isShown) {
        m_table->selectWindow(window);
        m_year->setSelected(window);
        return;
    }
    m_editor->setWindow(*stored, m_drafts.value(window, *stored));
    m_table->selectWindow(window);
    m_year->setSelected(window);
    countEffect();
}

void FreezesView::edit(WindowId window)
{
    showWindow(window);
    setPage(1);
    m_editor->focusName();
}

void FreezesView::startNew(WindowKind kind)
{
    const QTimeZone zone = m_context.session.snapshot()->zone();
    const QDate today = WallTime::toLocal(m_context.session.clock().now(), zone).date;
    CalendarWindow fresh;
    for (const CalendarWindow& draft : std::as_const(m_drafts)) {
        if (draft.revision == 0 && draft.kind == kind) {
            fresh = draft;
        }
    }
    CalendarWindow base;
    base.id = fresh.id.isNull() ? WindowId::make() : fresh.id;
    base.kind = kind;
    base.isHard = kind == WindowKind::Freeze;
    base.times.zone = m_context.session.snapshot()->settings.zone;
    base.times.start = {today.addDays(1), QTime(kind == WindowKind::Freeze ? 0 : 20, 0)};
    base.times.days = kind == WindowKind::Freeze ? 1 : 0;
    base.times.ms = kind == WindowKind::Freeze ? 0 : 4 * msPerHour;
    m_editor->setWindow(base, fresh.id.isNull() ? base : fresh);
    m_table->selectWindow({});
    m_year->setSelected(base.id);
    setPage(1);
    m_editor->focusName();
    countEffect();
}

void FreezesView::askException(WindowId window, ChangeId change)
{
    edit(window);
    m_editor->exceptions().ask(change);
}

/// What the window in the editor does, as it stands; the newest question wins.
void FreezesView::countEffect()
{
    if (!m_editor->hasWindow() || !m_editor->isUsable()) {
        return;
    }
    if (m_isCounting) {
        m_isCountedAgain = true;
        m_counting.cancel();
        return;
    }
    m_isCounting = true;
    m_counting = {};
    runThen(
        QThreadPool::globalInstance(),
        this,
        [snapshot = m_context.session.snapshot(),
         window = m_editor->draft(),
         now = m_context.session.clock().now(),
         cancel = m_counting] {
            auto shown = std::make_shared<ShownEffect>();
            shown->snapshot = snapshot;
            shown->window = window;
            shown->countedAt = now;
            auto effect = effectOf(*snapshot, window, now, cancel);
            if (effect) {
                shown->effect = *std::move(effect);
                shown->thaw = thawOf(*snapshot, window, shown->effect, now);
            } else {
                shown->problem = effect.error().what;
            }
            return std::shared_ptr<const ShownEffect>(std::move(shown));
        },
        [this](std::shared_ptr<const ShownEffect> shown) {
            m_isCounting = false;
            if (std::exchange(m_isCountedAgain, false)) {
                countEffect();
            } else if (m_editor->hasWindow()) {
                m_effect->setEffect(std::move(shown));
                emit counted();
            }
        });
}

void FreezesView::stepRange(int steps)
{
    m_shownYear = qBound(1970, m_shownYear + steps, 9998);
    makeContent();
    emit rangeChanged();
}

void FreezesView::goToNow()
{
    m_shownYear = thisYear();
    makeContent();
    emit rangeChanged();
}

QString FreezesView::rangeText() const
{
    return QString::number(m_shownYear);
}

void FreezesView::reveal(const RecordRef& record)
{
    if (record.kind == RecordKind::Window) {
        showWindow({record.id});
    } else if (record.kind == RecordKind::FreezeException) {
        for (const FreezeException& exception : *m_context.session.snapshot()->exceptions) {
            if (exception.id.value == record.id) {
                showWindow(exception.window);
                setPage(1);
                m_editor->exceptions().open(exception.id);
            }
        }
    }
}

void FreezesView::updatePages()
{
    m_isNarrow = width() < m_context.theme.theme().px(wideFrom);
    m_pages->setVisible(m_isNarrow);
    m_pages->setCurrent(m_page);
    const bool hasFirst = !m_isNarrow || m_page == 0;
    const bool hasSecond = !m_isNarrow || m_page == 1;
    m_yearPart->setVisible(hasFirst);
    m_listPart->setVisible(hasFirst);
    m_editor->setVisible(hasSecond);
    m_effect->setVisible(hasSecond);
    m_lines[0]->setVisible(hasFirst);
    m_lines[1]->setVisible(!m_isNarrow);
    m_lines[2]->setVisible(hasSecond);
    fitYear();
}

void FreezesView::setPage(int page)
{
    m_page = page;
    updatePages();
    if (m_isNarrow && page == 0) {
        m_table->setFocus();
    }
}

void FreezesView::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    updatePages();
}

void FreezesView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_editor->isAncestorOf(focusWidget())) {
        setPage(0);
        m_table->setFocus();
        return;
    }
    View::keyPressEvent(event);
}

void FreezesView::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    makeContent(); // what is said relative to now
}

void FreezesView::changeEvent(QEvent* event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        makeContent();
    }
}

void FreezesView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.theme().color(ColorRole::Canvas));
}

} // namespace cb
