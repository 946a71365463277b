// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/EmptyBoard.h"

#include "core/session/Session.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/PlaceHost.h"
#include "ui/shell/ShellActions.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/KeyHint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const QString boardPlace = u"board"_s;
const QString importAction = u"place.import"_s;

} // namespace

EmptyBoard::EmptyBoard(BoardContext& context, PlaceHost& host)
    : QWidget(&host)
    , m_context(context)
    , m_host(host)
    , m_state(new EmptyState(context.theme, this))
{
    setObjectName(u"emptyBoard"_s);
    m_state->setCard(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_state);
    host.installEventFilter(this);
    connect(&host, &PlaceHost::currentChanged, this, &EmptyBoard::showIfEmpty);
    connect(&context.session, &Session::snapshotChanged, this, &EmptyBoard::showIfEmpty);
    connect(&context.session, &Session::connectionChanged, this, &EmptyBoard::showIfEmpty);
    showIfEmpty();
}

EmptyBoard::Reason EmptyBoard::reason() const
{
    const Session& session = m_context.session;
    if (m_host.currentPlaceId() != boardPlace || m_host.currentPage()) {
        return Reason::None;
    }
    if (session.connection() == Connection::Closed && !session.lastError().what.isEmpty()) {
        return Reason::NotOpened;
    }
    const bool isEmpty = session.connection() == Connection::Connected
        && session.snapshot()->isComplete && session.snapshot()->changes->size() == 0;
    return isEmpty ? Reason::NoChanges : Reason::None;
}

void EmptyBoard::addAction(const QString& name, const QString& actionId)
{
    const QList<QKeySequence> keys = m_context.actions.shortcuts(actionId);
    Button* button = m_state->addAction(
        name, keys.isEmpty() ? QString() : keyText(keys.first()), [this, actionId] {
            m_context.actions.trigger(actionId);
        });
    button->setObjectName(u"emptyBoard."_s + actionId);
}

void EmptyBoard::fill()
{
    m_state->clearActions();
    if (m_shown == Reason::NotOpened) {
        m_state->setTexts(
            tr("The board could not be opened"), m_context.session.lastError().what, Tone::Bad);
        addAction(tr("Open another board…"), actions::openBoard);
        addAction(tr("Connect…"), actions::connectBoard);
    } else {
        m_state->setTexts(
            tr("This board has no changes yet"),
            tr("Import a CSV, Excel or calendar file of your ITSM tool (you see what would happen "
               "before anything is written), write the first change, or connect a board that your "
               "team shares."));
        addAction(tr("Import…"), importAction);
        addAction(tr("New change"), actions::newChange);
        addAction(tr("Connect…"), actions::connectBoard);
    }
    delete m_sample;
    auto* sample = new Button(
        m_context.theme,
        tr("Or look around first: open the sample bank"),
        Button::Kind::Plain,
        this);
    connect(sample, &QPushButton::clicked, this, [this] {
        m_context.actions.trigger(actions::openDemo);
    });
    m_sample = sample;
    layout()->addWidget(sample);
    layout()->setAlignment(sample, Qt::AlignHCenter);
}

void EmptyBoard::showIfEmpty()
{
    const Reason now = reason();
    if (now != Reason::None && now != m_shown) {
        m_shown = now;
        fill();
    }
    m_shown = now;
    setVisible(now != Reason::None);
    if (now != Reason::None) {
        const int width = qMin(m_host.width() * 4 / 5, m_context.theme.theme().px(640));
        const int height =
            layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
        setGeometry(QStyle::alignedRect(
            layoutDirection(), Qt::AlignCenter, {width, height}, m_host.rect()));
        raise();
    }
}

bool EmptyBoard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) {
        showIfEmpty();
    }
    return QWidget::eventFilter(watched, event);
}

void EmptyBoard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_shown = Reason::None; // its texts are made anew
        showIfEmpty();
    }
    QWidget::changeEvent(event);
}

void EmptyBoard::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_context.theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(ColorRole::BorderStrong), 1));
    painter.setBrush(theme.color(ColorRole::Raised));
    const double radius = theme.metrics().radius.dialog;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace cb
