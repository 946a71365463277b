// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/LoadLine.h"

#include "core/domain/WallTime.h"
#include "ui/theme/Signs.h"
#include "ui/theme/ThemeController.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int nightStart = 22;
constexpr int nightEnd = 6;
constexpr int tickHours = 12;
constexpr int nameWidth = 168; ///< design pixels, likewise below
constexpr int wordsWidth = 196;
constexpr int lineHeight = 36;
constexpr int narrow = 560;

} // namespace

double LoadScale::place(Instant at) const
{
    const double length = static_cast<double>(std::max<qint64>(1, range.lengthMs()));
    return std::clamp(static_cast<double>(at.ms - range.start.ms) / length, 0.0, 1.0);
}

LoadScale loadScale(const Span& range, const QTimeZone& zone, const QLocale& locale)
{
    LoadScale scale;
    scale.range = range;
    const QDate first = WallTime::toLocal(range.start, zone).date;
    const QDate last = WallTime::toLocal(range.end, zone).date;
    for (QDate day = first.addDays(-1); day <= last; day = day.addDays(1)) {
        const Span night{
            WallTime::toInstant({day, QTime(nightStart, 0)}, zone),
            WallTime::toInstant({day.addDays(1), QTime(nightEnd, 0)}, zone)};
        if (night.overlaps(range)) {
            scale.nights.push_back(night);
        }
        for (int hour = 0; hour < 24; hour += tickHours) {
            const Instant at = WallTime::toInstant({day, QTime(hour, 0)}, zone);
            if (range.contains(at)) {
                scale.ticks.push_back(
                    {at,
                     hour == 0 ? locale.toString(day, u"ddd d"_s)
                               : QTime(hour, 0).toString(u"HH:mm"_s)});
            }
        }
    }
    return scale;
}

namespace loadpainting {

std::vector<LoadMark> layOut(
    const std::vector<DutySpan>& duties, const LoadScale& scale, const QRectF& area, qreal unit)
{
    constexpr qreal barHeight = 12;
    constexpr qreal diamond = 9;
    constexpr qreal leastWidth = 3;
    std::vector<LoadMark> marks;
    for (const DutySpan& duty : duties) {
        const Span touched{duty.span.start, std::max(duty.span.end, duty.span.start.plusMs(1))};
        if (!touched.overlaps(scale.range)) {
            continue;
        }
        const qreal left = area.left() + scale.place(duty.span.start) * area.width();
        const qreal right = area.left() + scale.place(duty.span.end) * area.width();
        const qreal width = std::max(right - left, leastWidth * unit);
        QRectF box(left, area.center().y() - barHeight * unit / 2, width, barHeight * unit);
        if (duty.duty == Duty::OnCall) {
            box = QRectF(left, area.bottom() - 5 * unit, width, 2 * unit);
        } else if (duty.duty == Duty::Approves) {
            box = QRectF(0, 0, diamond * unit, diamond * unit);
            box.moveCenter({left, area.center().y()});
        }
        marks.push_back({duty.duty, box});
    }
    return marks;
}

void paintGround(QPainter& painter, const LoadScale& scale, const QRectF& area, const Theme& theme)
{
    const auto x = [&](Instant at) {
        return std::round(area.left() + scale.place(at) * area.width());
    };
    for (const Span& night : scale.nights) {
        painter.fillRect(
            QRectF(QPointF(x(night.start), area.top()), QPointF(x(night.end), area.bottom())),
            theme.color(ColorRole::Sunken));
    }
    for (const LoadScale::Tick& tick : scale.ticks) {
        painter.fillRect(
            QRectF(x(tick.at), area.top(), theme.metrics().line.hairline, area.height()),
            theme.color(ColorRole::Grid));
    }
}

void paintMarks(
    QPainter& painter, const std::vector<LoadMark>& marks, bool isOverLimit, const Theme& theme)
{
    const qreal unit = theme.px(1);
    painter.save();
    for (const LoadMark& mark : marks) {
        const QRectF box = mark.box;
        painter.setRenderHint(QPainter::Antialiasing, mark.duty != Duty::Implements);
        if (mark.duty == Duty::Implements) {
            const QColor& color = isOverLimit ? theme.color(ColorRole::Warn) : theme.chart(0);
            painter.fillRect(box.toAlignedRect(), color);
            if (isOverLimit) {
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setClipRect(box.toAlignedRect());
                painter.setPen(QPen(theme.color(ColorRole::Canvas), 1.1 * unit));
                constexpr qreal step = 6;
                for (qreal at = box.left() - box.height(); at < box.right(); at += step * unit) {
                    painter.drawLine(QLineF(at, box.bottom(), at + box.height(), box.top()));
                }
                painter.setClipping(false);
            }
        } else if (mark.duty == Duty::OnCall) {
            QPen pen(theme.chart(3), 2 * unit, Qt::CustomDashLine, Qt::FlatCap);
            pen.setDashPattern({3, 2});
            painter.setPen(pen);
            painter.drawLine(QLineF(box.left(), box.center().y(), box.right(), box.center().y()));
        } else {
            painter.setPen(QPen(theme.color(ColorRole::Text2), 1.4 * unit));
            painter.setBrush(theme.color(ColorRole::Canvas));
            painter.drawPolygon(QPolygonF{
                {box.center().x(), box.top()},
                {box.right(), box.center().y()},
                {box.center().x(), box.bottom()},
                {box.left(), box.center().y()}});
        }
    }
    painter.restore();
}

} // namespace loadpainting

LoadLine::LoadLine(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"whatIf.load"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &ThemeController::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

QString LoadLine::dutiesText(const PersonLoad& load)
{
    QStringList words;
    const auto has = [&load](Duty duty) {
        return std::any_of(load.duties.cbegin(), load.duties.cend(), [duty](const DutySpan& span) {
            return span.duty == duty;
        });
    };
    if (has(Duty::Implements)) {
        words.append(tr("implements"));
    }
    if (has(Duty::Approves)) {
        words.append(tr("approves"));
    }
    if (has(Duty::OnCall)) {
        words.append(tr("on call"));
    }
    return words.join(u", "_s);
}

void LoadLine::showLoad(const PersonLoad& load, const LoadScale& scale)
{
    m_load = load;
    m_scale = scale;
    QString spoken = u"%1, %2: %3"_s.arg(load.name, dutiesText(load), load.words);
    if (load.isOverLimit) {
        spoken = tr("%1, over a limit", "somebody's load").arg(spoken);
    }
    setAccessibleName(spoken);
    setToolTip(Qt::convertFromPlainText(spoken));
    update();
}

QSize LoadLine::sizeHint() const
{
    return {m_theme.theme().px(narrow), m_theme.theme().px(lineHeight)};
}

QSize LoadLine::minimumSizeHint() const
{
    return {m_theme.theme().px(nameWidth), m_theme.theme().px(lineHeight)};
}

QRect LoadLine::timeRect(const QSize& size, const Theme& theme)
{
    const bool isNarrow = size.width() < theme.px(narrow);
    const int left = theme.px(isNarrow ? nameWidth * 3 / 4 : nameWidth);
    const int right = theme.px(isNarrow ? wordsWidth * 3 / 4 : wordsWidth);
    return {left, 0, std::max(1, size.width() - left - right), size.height()};
}

void LoadLine::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = m_theme.theme();
    const QRect time = timeRect(size(), theme);
    const int gap = theme.px(8);
    const auto mirror = [this](const QRect& box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    const auto leading =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const auto draw = [&](const QRect& box,
                          const QFont& font,
                          ColorRole color,
                          const QString& text) {
        painter.setFont(font);
        painter.setPen(theme.color(color));
        painter.drawText(
            mirror(box), leading, QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
    };
    const int half = height() / 2;
    const QRect name(0, 0, time.left() - gap, half);
    draw(name, theme.font(TextRole::Strong), ColorRole::Text, m_load.name);
    draw(
        name.translated(0, half),
        theme.font(TextRole::Caption),
        ColorRole::Text3,
        dutiesText(m_load));
    const QRectF area = mirror(time);
    loadpainting::paintGround(painter, m_scale, area, theme);
    loadpainting::paintMarks(
        painter,
        loadpainting::layOut(m_load.duties, m_scale, area, theme.px(1)),
        m_load.isOverLimit,
        theme);
    QRect words(time.right() + 1 + gap, 0, width() - time.right() - 1 - gap, height());
    if (m_load.isOverLimit) {
        const int sign = theme.metrics().sign.small;
        signs::paintWarning(
            painter,
            QRectF(mirror(QRect(words.left(), 0, sign, height()))),
            theme.color(ColorRole::Warn));
        words.setLeft(words.left() + sign + theme.px(4));
    }
    draw(
        words,
        theme.figureFont(TextRole::Small),
        m_load.isOverLimit ? ColorRole::Warn : ColorRole::Text2,
        m_load.words);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(ColorRole::Grid));
}

LoadAxis::LoadAxis(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &ThemeController::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void LoadAxis::showScale(const LoadScale& scale)
{
    m_scale = scale;
    update();
}

QSize LoadAxis::sizeHint() const
{
    return {
        m_theme.theme().px(narrow),
        QFontMetrics(m_theme.theme().figureFont(TextRole::Caption)).height() + 2};
}

void LoadAxis::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = m_theme.theme();
    const QRect time =
        QStyle::visualRect(layoutDirection(), rect(), LoadLine::timeRect(size(), theme));
    painter.setFont(theme.figureFont(TextRole::Caption));
    painter.setPen(theme.color(ColorRole::Text3));
    const QFontMetrics metrics(painter.font());
    int free = time.left();
    for (const LoadScale::Tick& tick : m_scale.ticks) {
        const int x =
            time.left() + static_cast<int>(std::round(m_scale.place(tick.at) * time.width()));
        const int width = metrics.horizontalAdvance(tick.text);
        if (x >= free && x + width <= this->width()) {
            painter.drawText(QPoint(x + theme.px(2), metrics.ascent()), tick.text);
            free = x + width + theme.px(10);
        }
    }
}

} // namespace cb
