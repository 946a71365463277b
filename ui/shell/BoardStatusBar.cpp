// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/BoardStatusBar.h"

#include "core/session/Session.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Selection.h"
#include "ui/shell/Settings.h"
#include "ui/shell/StatusConflicts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QTimeZone shownZone(const BoardContext& context)
{
    return context.settings.get(settings::showViewerZone) ? QTimeZone::systemTimeZone()
                                                          : context.session.snapshot()->zone();
}

QString clockText(const BoardContext& context, Instant instant, const QString& format)
{
    const LocalTime local = WallTime::toLocal(instant, shownZone(context));
    return QLocale().toString(QDateTime(local.date, local.time, Qt::UTC), format);
}

} // namespace

BoardStatusBar::BoardStatusBar(BoardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_zone(new QToolButton(this))
{
    setObjectName(u"statusBar"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(16);
    m_board = addPart(u"status.board"_s);
    m_storeSign = addPart(u"status.storeSign"_s);
    m_store = addPart(u"status.store"_s);
    m_sync = addPart(u"status.sync"_s);
    m_selection = addPart(u"status.selection"_s);
    layout->addWidget(&context.announcer, 1);
    m_progress = addPart(u"status.progress"_s);
    layout->addWidget(new StatusConflicts(context, this));
    m_zone->setObjectName(u"status.zone"_s);
    m_zone->setAutoRaise(true);
    m_zone->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_zone);
    m_time = addPart(u"status.time"_s);

    connect(&context.session, &Session::connectionChanged, this, &BoardStatusBar::showStore);
    connect(&context.session, &Session::snapshotChanged, this, &BoardStatusBar::showAll);
    connect(&context.session, &Session::loadProgressed, this, &BoardStatusBar::showProgress);
    connect(&context.selection, &Selection::selectionChanged, this, &BoardStatusBar::showSelection);
    connect(&context.theme, &ThemeController::themeChanged, this, &BoardStatusBar::applyTheme);
    connect(m_zone, &QToolButton::clicked, this, [this] {
        const bool isViewer = m_context.settings.get(settings::showViewerZone);
        m_context.settings.set(settings::showViewerZone, !isViewer);
        showTime();
    });
    m_minute.setInterval(1000);
    connect(&m_minute, &QTimer::timeout, this, &BoardStatusBar::showTime);
    m_minute.start();
    applyTheme();
}

QLabel* BoardStatusBar::addPart(const QString& name)
{
    auto* label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    layout()->addWidget(label);
    m_parts.append(label);
    return label;
}

void BoardStatusBar::addWork(QWidget* part)
{
    auto* line = static_cast<QHBoxLayout*>(layout());
    line->insertWidget(line->indexOf(m_progress), part);
}

void BoardStatusBar::applyTheme()
{
    const Theme& theme = m_context.theme.theme();
    setFixedHeight(theme.metrics().chrome.statusBar);
    for (QLabel* part : std::as_const(m_parts)) {
        part->setFont(theme.figureFont(TextRole::Small));
    }
    m_board->setFont(Fonts::semibold(theme.font(TextRole::Small)));
    m_zone->setFont(theme.figureFont(TextRole::Small));
    m_context.announcer.setFont(theme.figureFont(TextRole::Small));
    showAll();
}

void BoardStatusBar::showAll()
{
    m_board->setText(m_context.session.snapshot()->settings.name);
    showStore();
    showSelection();
    showTime();
    if (m_context.session.snapshot()->isComplete) {
        m_progress->hide();
    }
}

void BoardStatusBar::showStore()
{
    const Session& session = m_context.session;
    const Theme& theme = m_context.theme.theme();
    const bool isFile = session.place().engine == StorePlace::Engine::Sqlite;
    const bool isLost = session.connection() == Connection::Lost;
    QString text;
    switch (session.connection()) {
    case Connection::Closed:
        text = tr("no board open");
        break;
    case Connection::Opening:
        text = tr("opening %1…").arg(session.place().display());
        break;
    case Connection::Connected:
        text = isFile ? tr("Local file, %1").arg(QFileInfo(session.place().path).fileName())
                      : tr("PostgreSQL, connected");
        if (session.isReadOnly()) {
            text = tr("%1, read only").arg(text);
        }
        break;
    case Connection::Lost:
        text = tr("Connection lost; showing what was read last");
        break;
    }
    m_store->setText(text);
    m_store->setToolTip(isLost ? session.lastError().what : session.place().display());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, theme.color(isLost ? ColorRole::Warn : ColorRole::Text2));
    m_store->setPalette(colors);
    const Icons icons(m_context.theme);
    const int size = theme.metrics().sign.small;
    const QIcon sign = isLost ? icons.icon(Icon::Warning, ColorRole::Warn)
                              : icons.icon(Icon::Tick, ColorRole::Good);
    m_storeSign->setPixmap(sign.pixmap(QSize(size, size), devicePixelRatioF()));
    m_storeSign->setVisible(isLost || session.connection() == Connection::Connected);
    const auto syncAt = session.lastSyncAt();
    m_sync->setVisible(syncAt.has_value());
    if (syncAt) {
        const QString at = clockText(m_context, *syncAt, u"HH:mm:ss"_s);
        m_sync->setText(isFile ? tr("Saved %1").arg(at) : tr("Last sync %1").arg(at));
    }
}

void BoardStatusBar::showSelection()
{
    const auto count = static_cast<int>(m_context.selection.records().size());
    m_selection->setText(count == 0 ? tr("nothing selected") : tr("%n selected", nullptr, count));
}

void BoardStatusBar::showProgress(qint64 done, qint64 total)
{
    m_progress->setVisible(done < total);
    const QLocale locale;
    m_progress->setText(
        tr("reading %1 of %2 records").arg(locale.toString(done), locale.toString(total)));
}

void BoardStatusBar::showTime()
{
    const Instant now = m_context.session.clock().now();
    const QTimeZone zone = shownZone(m_context);
    const bool isViewer = m_context.settings.get(settings::showViewerZone);
    const QString name = QString::fromLatin1(zone.id());
    m_zone->setText(u"%1, %2"_s.arg(
        isViewer ? tr("your zone %1").arg(name) : name, WallTime::offsetText(now, zone)));
    m_zone->setToolTip(
        isViewer ? tr("Times are shown in your zone. Click for the board's zone.")
                 : tr("Times are shown in the board's zone. Click for your zone, %1.")
                       .arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())));
    m_zone->setVisible(m_context.session.connection() != Connection::Closed);
    m_time->setText(
        clockText(m_context, now, tr("ddd d MMM yyyy, HH:mm", "date and time in the status bar")));
    showStore();
}

void BoardStatusBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        showAll();
    }
    QWidget::changeEvent(event);
}

void BoardStatusBar::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_context.theme.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Window));
    painter.fillRect(0, 0, width(), 1, theme.color(ColorRole::Border));
}

} // namespace cb
