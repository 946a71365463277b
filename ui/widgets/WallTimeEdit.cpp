// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/WallTimeEdit.h"

#include "ui/theme/Icons.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/WallTimeText.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace cb {

WallTimeEdit::WallTimeEdit(const ThemeController& theme, const QTimeZone& zone, QWidget* parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_zone(zone)
    , m_base{QDate(2000, 1, 1), QTime(0, 0)}
{
    QAction* calendar =
        addAction(Icons(theme).icon(Icon::Calendar, ColorRole::Text2), TrailingPosition);
    calendar->setToolTip(tr("Choose in a calendar (Alt ↓)"));
    connect(calendar, &QAction::triggered, this, &WallTimeEdit::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, &WallTimeEdit::readText);
    const auto applyTheme = [this] {
        setFont(m_theme.theme().figureFont(TextRole::Body));
    };
    connect(&theme, &ThemeController::themeChanged, this, applyTheme);
    applyTheme();
}

void WallTimeEdit::setZone(const QTimeZone& zone)
{
    m_zone = zone;
}

std::optional<Instant> WallTimeEdit::instant() const
{
    return m_value ? std::optional(WallTime::toInstant(*m_value, m_zone)) : std::nullopt;
}

void WallTimeEdit::setValue(const std::optional<LocalTime>& value)
{
    show(value);
}

void WallTimeEdit::setInstant(std::optional<Instant> instant)
{
    show(instant ? std::optional(WallTime::toLocal(*instant, m_zone)) : std::nullopt);
}

QString WallTimeEdit::remark() const
{
    if (m_isUnreadable) {
        return tr("“%1” is not a date and time. Write it as %2.")
            .arg(text(), walltimetext::dateTime(m_base, locale()));
    }
    return m_value ? walltimetext::remark(*m_value, m_zone, locale()) : QString();
}

void WallTimeEdit::show(const std::optional<LocalTime>& value)
{
    m_value = value;
    m_isUnreadable = false;
    setText(value ? walltimetext::dateTime(*value, locale()) : QString());
    setCursorPosition(0);
}

void WallTimeEdit::readText()
{
    const std::optional<LocalTime> before = m_value;
    const bool wasUnreadable = m_isUnreadable;
    if (text().trimmed().isEmpty()) {
        show(std::nullopt);
    } else if (m_value && text() == walltimetext::dateTime(*m_value, locale())) {
        return; // as it was shown
    } else if (const auto read = walltimetext::parse(text(), m_value.value_or(m_base), locale())) {
        show(read);
    } else {
        m_value.reset();
        m_isUnreadable = true;
    }
    if (m_value != before || m_isUnreadable != wasUnreadable) {
        emit valueChanged();
    }
}

void WallTimeEdit::step(qint64 days, int minutes)
{
    readText();
    if (m_isUnreadable) {
        return;
    }
    LocalTime next = m_value.value_or(m_base).plus(days, 0);
    if (minutes != 0) {
        // To the next whole step, as a clock face would.
        const int size = std::abs(minutes);
        const int now = next.time.hour() * 60 + next.time.minute();
        const int down = (now / size) * size;
        const int target = minutes > 0 ? down + size : (now == down ? down - size : down);
        next = LocalTime{next.date, QTime(0, 0)}.plus(0, target * msPerMinute);
    }
    show(next);
    emit valueChanged();
}

void WallTimeEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isShift = event->modifiers().testFlag(Qt::ShiftModifier);
    const int minutes = isShift ? fineStepMinutes : stepMinutes;
    const int days = isShift ? 7 : 1;
    if (isReadOnly()) {
        return QLineEdit::keyPressEvent(event);
    }
    switch (event->key()) {
    case Qt::Key_Up:
        return step(0, minutes);
    case Qt::Key_Down:
        return event->modifiers().testFlag(Qt::AltModifier) ? openCalendar() : step(0, -minutes);
    case Qt::Key_PageUp:
        return step(-days, 0);
    case Qt::Key_PageDown:
        return step(days, 0);
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void WallTimeEdit::focusOutEvent(QFocusEvent* event)
{
    readText();
    QLineEdit::focusOutEvent(event);
}

void WallTimeEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LocaleChange && m_value) {
        show(m_value);
    }
}

void WallTimeEdit::openCalendar()
{
    if (isReadOnly()) {
        return;
    }
    readText();
    auto* popup = new QWidget(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setGridVisible(false);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setFirstDayOfWeek(locale().firstDayOfWeek());
    calendar->setSelectedDate(m_value.value_or(m_base).date);
    auto* layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    const auto take = [this, popup](QDate date) {
        show(LocalTime{date, m_value.value_or(m_base).time});
        emit valueChanged();
        popup->close();
    };
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::clicked, this, take);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - popup->sizeHint().width() : 0;
    popup->move(mapToGlobal(QPoint(x, height() + 2)));
    popup->show();
    calendar->setFocus();
}

} // namespace cb
