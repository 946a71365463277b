// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slots/SlotCard.h"

#include "core/slots/SlotWords.h"
#include "ui/records/RecordWords.h"
#include "ui/shell/BoardContext.h"
#include "ui/slots/SlotRow.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/StatusAnnouncer.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr double cardWidth = 400;
constexpr int shownObstacles = 3;

} // namespace

SlotCard::SlotCard(BoardContext& context, QWidget& over)
    : QWidget(&over)
    , m_context(context)
    , m_over(over)
    , m_before(QApplication::focusWidget())
    , m_layout(new QVBoxLayout(this))
    , m_title(new TextLabel(context.theme, {}, TextRole::Strong, ColorRole::Text, this))
    , m_status(new TextLabel(context.theme, {}, TextRole::Body, ColorRole::Text2, this))
{
    setObjectName(u"slotCard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    const Metrics& metrics = context.theme.theme().metrics();
    const int pad = metrics.spacing.s3;
    m_layout->setContentsMargins(pad, pad, pad, pad);
    m_layout->setSpacing(metrics.spacing.s1);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_status);
    m_status->setWordWrap(true);
    m_title->setWordWrap(true);
    qApp->installEventFilter(this);
}

void SlotCard::start(const QString& number)
{
    m_title->setText(
        number.isEmpty() ? tr("Free windows of this change")
                         : tr("Free windows of %1").arg(number));
    setAccessibleName(m_title->text());
    m_status->setText(tr("Looking at the next %n day(s)…", nullptr, defaultSlotDays));
    show();
    place();
    raise();
    if (!m_keepsFocus) {
        setFocus();
    }
}

void SlotCard::lookFor(ChangeId change)
{
    const ChangeColumns& changes = *m_context.session.snapshot()->changes;
    const int row = changes.rowOf(change);
    start(row == noRow ? QString() : changes.numbers.at(row));
    SlotFinder::of(m_context.session)
        .slotsFor(
            change, slotCount, this, [this](const Result<FoundSlots>& found) { showFound(found); });
}

void SlotCard::lookFor(const Change& edited)
{
    m_keepsFocus = true;
    start(edited.number);
    SlotFinder::of(m_context.session)
        .slotsFor(
            edited, slotCount, this, [this](const Result<FoundSlots>& found) { showFound(found); });
}

void SlotCard::showFound(const Result<FoundSlots>& found)
{
    qDeleteAll(m_parts);
    m_parts.clear();
    m_rows.clear();
    if (!found) {
        m_status->setText(found.error().what);
    } else {
        m_found = *found;
        showSlots();
        if (!m_found->answer.hasFree()) {
            showObstacles();
        }
    }
    addFoot();
    place();
    m_context.announcer.announce(m_status->text());
    emit shown();
}

void SlotCard::showSlots()
{
    const SlotAnswer& answer = m_found->answer;
    const RecordTimes times(m_found->snapshot->zone(), m_context.session.clock().now());
    QString status = answer.hasFree()
        ? tr("The nearest under all rules")
        : tr("Nothing is free in the next %n day(s).", nullptr, defaultSlotDays);
    if (answer.isFreeNow) {
        status = tr("It hits nothing where it is planned, %1.").arg(times.span(*answer.planned));
    }
    m_status->setText(status);
    for (const Slot& slot : answer.windows) {
        const auto index = static_cast<int>(m_rows.size());
        const QString key = m_keepsFocus
            ? keyText(QKeySequence(QKeyCombination(Qt::ALT, Qt::Key(Qt::Key_1 + index))))
            : QString::number(index + 1);
        auto* row = new SlotRow(m_context.theme, key, slot, *m_found->snapshot, times, this);
        row->setObjectName(u"slot.%1"_s.arg(index + 1));
        connect(row, &SlotRow::clicked, this, [this, index] { take(index); });
        m_rows.append(row);
        m_parts.append(row);
        m_layout->addWidget(row);
    }
}

void SlotCard::showObstacles()
{
    const RecordTimes times(m_found->snapshot->zone(), m_context.session.clock().now());
    addLine(tr("What forbids it, and what would open without it:"));
    for (const SlotObstacle& obstacle : m_found->answer.obstacles.mid(0, shownObstacles)) {
        QString text = slotObstacleText(obstacle, *m_found->snapshot);
        if (obstacle.opens) {
            text += u"\n"_s + tr("without it: %1").arg(times.span(*obstacle.opens));
        }
        addLine(text);
    }
}

void SlotCard::addLine(const QString& text)
{
    auto* line = new TextLabel(m_context.theme, text, TextRole::Small, ColorRole::Text2, this);
    line->setWordWrap(true);
    m_parts.append(line);
    m_layout->addWidget(line);
}

void SlotCard::addFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, m_context.theme.theme().metrics().spacing.s1, 0, 0);
    const auto hint = [this, foot, row](const QString& key, const QString& what) {
        row->addWidget(new KeyHint(m_context.theme, key, foot));
        row->addWidget(
            new TextLabel(m_context.theme, what, TextRole::Small, ColorRole::Text3, foot));
    };
    if (!m_rows.isEmpty()) {
        const QString keys = m_rows.size() == 1 ? u"1"_s : u"1–%1"_s.arg(m_rows.size());
        hint(m_keepsFocus ? tr("Alt %1", "keys").arg(keys) : keys, tr("take one", "a free window"));
    }
    hint(keyText(QKeySequence(Qt::Key_Escape)), tr("leave", "a card"));
    row->addStretch(1);
    m_parts.append(foot);
    m_layout->addWidget(foot);
    for (QWidget* part : std::as_const(m_parts)) {
        part->show();
    }
}

void SlotCard::take(int index)
{
    if (index >= m_rows.size()) {
        return;
    }
    const Span window = m_found->answer.windows[index].window;
    leave();
    emit taken(window);
}

void SlotCard::leave()
{
    qApp->removeEventFilter(this);
    if (m_before && !m_keepsFocus) {
        m_before->setFocus();
    }
    close();
}

/// At the top of the trailing side, left of what lies over the edge.
void SlotCard::place()
{
    const Theme& theme = m_context.theme.theme();
    const int gap = theme.metrics().spacing.s4;
    const int width = std::min(theme.px(cardWidth), m_over.width() - 2 * gap);
    const int height = std::min(
        m_layout->hasHeightForWidth() ? m_layout->heightForWidth(width) : sizeHint().height(),
        m_over.height() - 2 * gap);
    const int x = isRightToLeft() ? gap : m_over.width() - width - gap;
    setGeometry(x, gap, width, height);
}

bool SlotCard::handleKey(const QKeyEvent& event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool isNumber = event.key() >= Qt::Key_1 && event.key() < Qt::Key_1 + slotCount;
    const QWidget* focus = QApplication::focusWidget();
    const bool isInside = focus && (focus == this || isAncestorOf(focus));
    if (isNumber && (modifiers == Qt::AltModifier || (isInside && modifiers == Qt::NoModifier))) {
        take(event.key() - Qt::Key_1);
        return true;
    }
    if (event.key() == Qt::Key_Escape && modifiers == Qt::NoModifier) {
        leave();
        return true;
    }
    return false;
}

bool SlotCard::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && watched->isWidgetType() && watched == QApplication::focusWidget()
        && static_cast<QWidget*>(watched)->window() == window())
    {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (event->type() == QEvent::KeyPress) {
            return handleKey(key);
        }
        const bool isOurs = key.key() == Qt::Key_Escape
            || (key.modifiers().testFlag(Qt::AltModifier) && key.key() >= Qt::Key_1
                && key.key() < Qt::Key_1 + slotCount);
        if (isOurs) {
            event->accept(); // before the shortcuts of the page
            return true;
        }
    }
    if (watched == &m_over && event->type() == QEvent::Resize) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void SlotCard::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_context.theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(ColorRole::BorderStrong), 1));
    painter.setBrush(theme.color(ColorRole::Raised));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
        theme.metrics().radius.card,
        theme.metrics().radius.card);
}

} // namespace cb
