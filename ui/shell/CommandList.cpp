// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandList.h"

#include "core/base/RunThen.h"
#include "core/session/Session.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/CommandRowModel.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/Settings.h"
#include "ui/shell/ShellActions.h"
#include "ui/theme/Controls.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/StatusAnnouncer.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int rememberedRows = 8;
constexpr int storeHits = 20;

QString withoutMnemonic(QString text)
{
    return text.remove(u'&').remove(u'…');
}

QString keyOf(const CommandRow& row)
{
    return row.record
        ? u"%1:%2"_s.arg(toText(row.record->kind), row.record->id.toString(QUuid::WithoutBraces))
        : row.actionId;
}

} // namespace

CommandList::CommandList(BoardContext& context, QWidget* window)
    : QWidget(window)
    , m_context(context)
    , m_edit(new QLineEdit(this))
    , m_prefixes(new TextLabel(context.theme, {}, TextRole::Small, ColorRole::Text3, this))
    , m_foot(new TextLabel(context.theme, {}, TextRole::Small, ColorRole::Text3, this))
    , m_found(new TextLabel(context.theme, {}, TextRole::Small, ColorRole::Text3, this))
    , m_nothing(new TextLabel(context.theme, {}, TextRole::Body, ColorRole::Text2, this))
    , m_view(new QListView(this))
    , m_model(new CommandRowModel(this))
{
    setObjectName(u"commandList"_s);
    m_edit->setObjectName(u"commandList.edit"_s);
    m_view->setObjectName(u"commandList.view"_s);
    m_nothing->setObjectName(u"commandList.nothing"_s);
    m_edit->setFrame(false);
    m_edit->installEventFilter(this);
    window->installEventFilter(this);
    m_found->setFigures(true);
    m_found->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CommandRowDelegate(context.theme, *m_model, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setUniformItemSizes(false);

    auto* head = new QHBoxLayout;
    head->addWidget(m_edit, 1);
    head->addWidget(m_prefixes);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_found);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_nothing);
    layout->addLayout(foot);

    connect(m_edit, &QLineEdit::textChanged, this, &CommandList::search);
    connect(m_view, &QListView::clicked, this, [this] { choose(false); });
    connect(
        context.actions.action(actions::commandList),
        &QAction::triggered,
        this,
        &CommandList::open);
    connect(&context.theme, &ThemeController::themeChanged, this, &CommandList::applyTheme);
    applyTheme();
    retranslate();
    hide();
}

CommandList::~CommandList() = default;

QList<CommandRow> CommandList::rows() const
{
    return m_model->rows();
}

void CommandList::applyTheme()
{
    const Theme& theme = m_context.theme.theme();
    const Metrics::Spacing& spacing = theme.metrics().spacing;
    layout()->setContentsMargins(1, spacing.s1, 1, spacing.s1);
    layout()->setSpacing(spacing.s1);
    m_edit->setFont(theme.font(TextRole::Heading));
    m_edit->setFixedHeight(theme.px(40));
    const int leading = spacing.s3 + theme.metrics().target.icon + spacing.s1;
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    layout()->itemAt(0)->layout()->setContentsMargins(
        isRightToLeft ? spacing.s3 : leading, 0, isRightToLeft ? leading : spacing.s3, 0);
    layout()->itemAt(3)->layout()->setContentsMargins(spacing.s3, 0, spacing.s3, 0);
    m_nothing->setContentsMargins(spacing.s4, spacing.s3, spacing.s4, spacing.s3);
    place();
}

void CommandList::retranslate()
{
    m_edit->setPlaceholderText(tr("Find a change, service, person or command"));
    m_edit->setAccessibleName(tr("Command list"));
    m_prefixes->setText(tr("> commands   # numbers   @ people   ! incidents"));
    m_foot->setText(tr("↑ ↓ choose   Enter open   Ctrl Enter filter   Tab next group   Esc back"));
}

void CommandList::place()
{
    const Theme& theme = m_context.theme.theme();
    const QSize window = parentWidget()->size();
    const int width = std::min(theme.px(880), window.width() - 2 * theme.metrics().spacing.s5);
    int rows = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        rows += m_view->sizeHintForRow(i);
    }
    const int rest =
        theme.px(40 + 36) + (m_nothing->isHidden() ? 0 : m_nothing->sizeHint().height());
    const int top = theme.px(100);
    const int height = std::min(rows + rest, window.height() - top - theme.metrics().spacing.s5);
    setGeometry((window.width() - width) / 2, top, width, height);
}

void CommandList::open()
{
    if (isVisible()) {
        m_edit->selectAll();
        return;
    }
    m_focusBefore = QApplication::focusWidget();
    m_search = std::make_shared<const CommandSearch>(m_context.session.snapshot(), actionsNow());
    retranslate();
    m_edit->clear();
    search();
    raise();
    show();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void CommandList::dismiss()
{
    ++m_ticket; // late answers are for nobody
    hide();
    if (m_focusBefore) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
}

QList<CommandAction> CommandList::actionsNow() const
{
    QList<CommandAction> all;
    const ActionRegistry& registry = m_context.actions;
    for (const QAction* action : registry.actions()) {
        const QString id = action->objectName();
        if (action->isVisible() && id != actions::commandList) {
            all.append(
                {id,
                 withoutMnemonic(action->text()),
                 action->toolTip(),
                 keyText(registry.shortcuts(id).value(0)),
                 action->isEnabled(),
                 registry.whyNot(id),
                 registry.spec(id).icon});
        }
    }
    return all;
}

QList<CommandRow> CommandList::lastUsed() const
{
    QList<CommandRow> rows;
    for (const QString& key : m_context.settings.get(settings::lastCommands)) {
        const qsizetype colon = key.indexOf(u':');
        const auto kind =
            colon > 0 ? fromText<RecordKind>(QStringView(key).left(colon)) : std::nullopt;
        const auto row = kind ? m_search->rowFor(RecordRef{*kind, QUuid(key.mid(colon + 1))})
                              : m_search->rowFor(key);
        if (row) {
            rows.append(*row);
        }
    }
    if (!rows.isEmpty()) {
        CommandRow head;
        head.isHead = true;
        head.text = tr("Used last") + u'\t';
        rows.prepend(head);
    }
    return rows;
}

void CommandList::remember(const CommandRow& row)
{
    const QString key = keyOf(row);
    if (key.isEmpty()) {
        return;
    }
    QStringList keys = m_context.settings.get(settings::lastCommands);
    keys.removeAll(key);
    keys.prepend(key);
    m_context.settings.set(settings::lastCommands, QStringList(keys.mid(0, rememberedRows)));
}

void CommandList::search()
{
    if (!m_search) {
        return;
    }
    ++m_ticket;
    const QString text = m_edit->text();
    static_cast<CommandRowDelegate*>(m_view->itemDelegate())->setTyped(text);
    if (text.trimmed().isEmpty()) {
        m_nothing->hide();
        showRows(lastUsed());
        return;
    }
    const QList<CommandRow> rows = m_search->find(text);
    m_nothing->setVisible(rows.isEmpty());
    if (rows.isEmpty()) {
        m_nothing->setText(tr("No record has “%1”.").arg(text.trimmed()));
    }
    showRows(rows);
    askStore(text);
}

void CommandList::askStore(const QString& text)
{
    const bool isPlain = !u">#@!"_s.contains(text.trimmed().front());
    if (!isPlain || text.trimmed().size() < 3
        || m_context.session.connection() != Connection::Connected)
    {
        if (m_model->rows().isEmpty()) {
            askSpelling(text);
        }
        return;
    }
    m_context.session.search(
        text.trimmed(),
        storeHits,
        this,
        [this, text, ticket = m_ticket](const Result<QList<SearchHit>>& hits) {
            if (ticket != m_ticket) {
                return;
            }
            if (hits) { // titles and numbers are there without it
                m_model->append(m_search->fromStore(*hits, m_model->rows()));
            }
            m_nothing->setVisible(m_model->rows().isEmpty());
            showFound();
            place();
            if (m_model->rows().isEmpty()) {
                askSpelling(text);
            } else if (!m_view->currentIndex().isValid()) {
                moveBy(1);
            }
        });
}

void CommandList::askSpelling(const QString& text)
{
    runThen(
        QThreadPool::globalInstance(),
        this,
        [search = m_search, text] { return search->didYouMean(text); },
        [this, text, ticket = m_ticket](const QString& word) {
            if (ticket == m_ticket && !word.isEmpty()) {
                m_nothing->setText(
                    tr("No record has “%1”. Did you mean %2?").arg(text.trimmed(), word));
                m_context.announcer.announce(m_nothing->text());
            }
        });
}

void CommandList::showRows(const QList<CommandRow>& rows)
{
    m_model->setRows(rows);
    moveBy(1);
    showFound();
    place();
}

void CommandList::showFound()
{
    const auto found = static_cast<int>(
        std::count_if(m_model->rows().cbegin(), m_model->rows().cend(), [](const CommandRow& row) {
            return !row.isHead;
        }));
    m_found->setText(m_edit->text().isEmpty() ? QString() : tr("%n shown", nullptr, found));
}

void CommandList::moveBy(int step)
{
    const QList<CommandRow>& rows = m_model->rows();
    int row = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
    do {
        row += step;
    } while (row >= 0 && row < rows.size() && rows[row].isHead);
    if (row >= 0 && row < rows.size()) {
        m_view->setCurrentIndex(m_model->index(row));
    }
}

void CommandList::moveToGroup(int step)
{
    const QList<CommandRow>& rows = m_model->rows();
    int row = m_view->currentIndex().row();
    if (step < 0) { // to the head of this group first
        while (row > 0 && !rows[row].isHead) {
            --row;
        }
    }
    do {
        row += step;
    } while (row >= 0 && row < rows.size() && !rows[row].isHead);
    if (row < 0 || row >= rows.size()) {
        row = step > 0 ? 0 : static_cast<int>(rows.size()) - 1;
        while (row > 0 && !rows[row].isHead) {
            --row;
        }
    }
    if (row + 1 < rows.size()) {
        m_view->setCurrentIndex(m_model->index(row + 1));
    }
}

void CommandList::choose(bool asFilter)
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || m_model->rows()[index.row()].isHead) {
        return;
    }
    const CommandRow row = m_model->rows()[index.row()];
    if (!row.actionId.isEmpty()) {
        remember(row);
        dismiss();
        m_context.actions.trigger(row.actionId); // says why not where it is forbidden
        return;
    }
    const bool isPage = row.record
        && (row.record->kind == RecordKind::Change || row.record->kind == RecordKind::Incident
            || row.record->kind == RecordKind::Request);
    remember(row);
    dismiss();
    if (asFilter || !isPage) {
        m_context.filter.setFilter(row.filter);
    } else {
        emit recordChosen(*row.record);
    }
}

bool CommandList::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Tab:
        moveToGroup(1);
        return true;
    case Qt::Key_Backtab:
        moveToGroup(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(modifiers.testFlag(Qt::ControlModifier));
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

bool CommandList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit) {
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
            const auto* key = static_cast<QKeyEvent*>(event);
            const bool isOurs = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
            if (event->type() == QEvent::ShortcutOverride) {
                if (isOurs) { // not an action of the page below
                    event->accept();
                }
                return isOurs;
            }
            return handleKey(key->key(), key->modifiers());
        }
        if (event->type() == QEvent::FocusOut && isVisible()
            && static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason)
        {
            m_focusBefore.clear(); // it went where the user clicked
            dismiss();
        }
    } else if (event->type() == QEvent::Resize && isVisible()) {
        place();
    } else if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    return QWidget::eventFilter(watched, event);
}

void CommandList::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_context.theme.theme();
    QPainter painter(this);
    controls::paintBox(
        painter,
        rect(),
        theme.color(ColorRole::Raised),
        theme.color(ColorRole::BorderStrong),
        theme.metrics().radius.dialog);
    const int side = theme.metrics().target.icon;
    const QRect line = m_edit->geometry();
    const QRect icon(theme.metrics().spacing.s3, line.center().y() - side / 2, side, side);
    Icons::paint(
        painter,
        QStyle::visualRect(layoutDirection(), rect(), icon),
        Icon::Search,
        theme.color(ColorRole::Text2));
}

} // namespace cb
