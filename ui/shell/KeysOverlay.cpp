// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeysOverlay.h"

#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Page.h"
#include "ui/shell/View.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/KeyList.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QString plainText(QString text)
{
    return text.remove(u'&').remove(u'…');
}

/// What the view or the page around a widget is called.
QString placeOf(const QWidget& widget)
{
    for (const QWidget* at = &widget; at != nullptr; at = at->parentWidget()) {
        if (const auto* view = qobject_cast<const View*>(at)) {
            return view->name();
        }
        if (const auto* page = qobject_cast<const Page*>(at)) {
            return page->title();
        }
    }
    return KeysOverlay::tr("Here", "keys of what is shown");
}

} // namespace

KeysOverlay::KeysOverlay(BoardContext& context, QWidget& window)
    : QWidget(&window)
    , m_context(context)
    , m_before(QApplication::focusWidget())
{
    setObjectName(u"keysOverlay"_s);
    setAccessibleName(tr("Keys that work here"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setGeometry(window.rect());
    window.installEventFilter(this);
    show();
    raise();
    setFocus();
}

/// What is on screen handles these itself, each group under the name of its view.
QList<KeysOverlay::Group> KeysOverlay::ownGroups() const
{
    QList<Group> all;
    for (const KeyList* list : parentWidget()->findChildren<KeyList*>()) {
        if (!list->widget().isVisible()) {
            continue;
        }
        const QString title = placeOf(list->widget());
        auto group = std::find_if(
            all.begin(), all.end(), [&title](const Group& other) { return other.title == title; });
        if (group == all.end()) {
            all.append({title, {}});
            group = std::prev(all.end());
        }
        for (const KeyLine& line : list->lines()) {
            const Row row{keysText(line.keys), line.what, true};
            if (!group->rows.contains(row)) {
                group->rows.append(row);
            }
        }
    }
    return all;
}

QList<KeysOverlay::Group> KeysOverlay::groups() const
{
    QList<Group> all = ownGroups();
    const qsizetype own = all.size();
    const QStringList titles{
        tr("Board"), tr("Edit"), tr("View"), tr("Change"), tr("Meeting"), tr("Tools"), tr("Help")};
    for (const QString& title : titles) {
        all.append({title, {}});
    }
    const auto isOwn = [&all, own](const QString& keys) {
        return std::any_of(all.cbegin(), all.cbegin() + own, [&keys](const Group& group) {
            return std::any_of(group.rows.cbegin(), group.rows.cend(), [&keys](const Row& row) {
                return row.keys.split(u' ').contains(keys);
            });
        });
    };
    const ActionRegistry& registry = m_context.actions;
    for (const QAction* action : registry.actions()) {
        const QList<QKeySequence> keys = registry.shortcuts(action->objectName());
        if (keys.isEmpty() || !action->isVisible()) {
            continue;
        }
        const QString text = keyText(keys.first());
        if (action->isEnabled() || !isOwn(text)) {
            const auto category =
                static_cast<qsizetype>(registry.spec(action->objectName()).category);
            all[own + category].rows.append({text, plainText(action->text()), action->isEnabled()});
        }
    }
    all.removeIf([](const Group& group) { return group.rows.isEmpty(); });
    return all;
}

/// In columns, one after another; a group that goes on in the next column has its title again.
/// `row`: size of one; what does not fit stands beyond `body`.
QList<KeysOverlay::Place> KeysOverlay::places(
    const QList<Group>& groups, const QRect& body, QSize row, int gap)
{
    constexpr int leastTogether = 3; // rows under a title
    QList<Place> all;
    QPoint at = body.topLeft();
    const auto room = [&] {
        return (body.bottom() + 1 - at.y()) / row.height();
    };
    const auto nextColumn = [&] {
        at = {at.x() + row.width() + gap, body.top()};
    };
    const auto put = [&](int group, int number) {
        all.append({group, number, QRect(at, row)});
        at.ry() += row.height();
    };
    for (int group = 0; group < groups.size(); ++group) {
        const auto count = static_cast<int>(groups[group].rows.size());
        if (at.y() > body.top() && room() < 1 + std::min(count, leastTogether)) {
            nextColumn();
        }
        put(group, -1);
        for (int number = 0; number < count; ++number) {
            if (room() < 1) {
                nextColumn();
                put(group, -1);
            }
            put(group, number);
        }
        at.ry() += row.height() / 2;
    }
    return all;
}

/// As wide and high as all of them fit.
QList<KeysOverlay::Place> KeysOverlay::fittingPlaces(
    const QList<Group>& groups, const QRect& body) const
{
    const Theme& theme = m_context.theme.theme();
    QList<Place> all;
    for (const QSize row : {QSize(300, 22), QSize(252, 22), QSize(252, 18), QSize(204, 18)}) {
        all = places(
            groups,
            body,
            {theme.px(row.width()), theme.px(row.height())},
            theme.metrics().spacing.s4);
        const bool fits = std::all_of(all.cbegin(), all.cend(), [&body](const Place& place) {
            return body.contains(place.box);
        });
        if (fits) {
            break;
        }
    }
    return all;
}

/// Large windows keep some of the view around it in sight.
QRect KeysOverlay::card() const
{
    constexpr int wide = 1600;
    const int part = width() < m_context.theme.theme().px(wide) ? 48 : 12;
    return rect().adjusted(width() / part, height() / part, -width() / part, -height() / part);
}

void KeysOverlay::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_context.theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = theme.color(ColorRole::Window);
    veil.setAlphaF(0.85F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(theme.color(ColorRole::BorderStrong), 1));
    painter.setBrush(theme.color(ColorRole::Raised));
    painter.drawRoundedRect(
        QRectF(card()).adjusted(0.5, 0.5, -0.5, -0.5),
        theme.metrics().radius.dialog,
        theme.metrics().radius.dialog);
    const int gap = theme.metrics().spacing.s5;
    QRect body = card().adjusted(gap, gap, -gap, -gap);
    painter.setFont(theme.font(TextRole::Title));
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(body, Qt::AlignLeft | Qt::AlignTop, tr("Keys that work here"));
    body.setTop(body.top() + painter.fontMetrics().height() + theme.metrics().spacing.s3);

    const QList<Group> shown = groups();
    for (const Place& place : fittingPlaces(shown, body)) {
        const Group& group = shown[place.group];
        if (place.row >= 0) {
            paintRow(painter, group.rows[place.row], place.box);
            continue;
        }
        painter.setFont(theme.font(TextRole::Strong));
        painter.setPen(theme.color(ColorRole::Text));
        painter.drawText(
            place.box,
            Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(group.title, Qt::ElideRight, place.box.width()));
    }
}

void KeysOverlay::paintRow(QPainter& painter, const Row& row, const QRect& box) const
{
    const Theme& theme = m_context.theme.theme();
    const int keyWidth = theme.px(104);
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(theme.color(ColorRole::Text2));
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, row.keys);
    painter.setFont(theme.font(TextRole::Body));
    painter.setPen(theme.color(row.isEnabled ? ColorRole::Text : ColorRole::Disabled));
    const QRect text = box.adjusted(keyWidth, 0, 0, 0);
    painter.drawText(
        text,
        Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(row.what, Qt::ElideRight, text.width()));
}

void KeysOverlay::leave()
{
    if (m_before) {
        m_before->setFocus();
    }
    close();
}

void KeysOverlay::keyPressEvent(QKeyEvent* /*event*/)
{
    leave();
}

void KeysOverlay::mousePressEvent(QMouseEvent* /*event*/)
{
    leave();
}

bool KeysOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cb
