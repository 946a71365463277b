// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/BoxLabel.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::BandLabel)
};

/// Places labels one after another, free of bars and of each other.
class BandLabeller
{
public:
    BandLabeller(
        const CalendarPage& page,
        const CalendarGeometry& geometry,
        const Theme& theme,
        const TimeText& times)
        : m_page(page)
        , m_geometry(geometry)
        , m_theme(theme)
        , m_times(times)
    {}

    BandLabel label(const CalendarBand& band)
    {
        BandLabel made;
        if (band.label.isNull()) {
            return made;
        }
        const PageWindow& window = m_page.windows[static_cast<std::size_t>(band.window)];
        const bool isFreeze = isRestriction(window.kind);
        const QFont& font = m_theme.figureFont(TextRole::Caption);
        const QFontMetricsF metrics(font);
        const double pad = m_theme.metrics().spacing.s1;
        const double lock = isFreeze ? metrics.height() * 0.8 : 0;
        const double ends = 2 * pad + (isFreeze ? lock + pad : 0);
        const double room = band.label.width() - 2 * pad;
        const QString whole = fitting(window, band, room - ends, metrics);
        const double wanted = std::ceil(metrics.horizontalAdvance(whole)) + ends;
        const double width = std::min(wanted, room);
        const double height = std::min(
            std::ceil(metrics.height()) + 2,
            band.shape == BandShape::Fill ? 1e6 : band.label.height());
        constexpr double leastWidth = 48;
        if (width < std::min(wanted, leastWidth)) {
            return made;
        }
        const auto place = findPlace(band, width, height);
        if (!place) {
            return made;
        }
        made.rect = *place;
        m_taken.push_back(*place);
        const bool isRightToLeft = m_geometry.rightToLeft;
        double left = made.rect.left() + pad;
        if (isFreeze) {
            made.lock = {
                isRightToLeft ? made.rect.right() - pad - lock : left,
                made.rect.center().y() - lock / 2,
                lock,
                lock};
            left += isRightToLeft ? 0 : lock + pad;
        }
        made.text.text = QStaticText(metrics.elidedText(whole, Qt::ElideRight, width - ends + 0.5));
        made.text.text.setTextFormat(Qt::PlainText);
        made.text.text.prepare({}, font);
        made.text.font = font;
        made.text.color = isFreeze ? m_theme.freeze().text : m_theme.maintenance().text;
        made.text.rect = {
            left,
            std::round(made.rect.center().y() - metrics.height() / 2),
            width - ends,
            metrics.height()};
        return made;
    }

private:
    /// As much as fits: with the scope, without it, or only the name.
    QString fitting(
        const PageWindow& window,
        const CalendarBand& band,
        double room,
        const QFontMetricsF& metrics) const
    {
        const bool isLong = band.shape == BandShape::Fill;
        PageWindow bare = window;
        bare.scope.clear();
        const QString text = bandText(bare, m_times, isLong);
        constexpr int lettersOfScope = 10;
        const double width = metrics.horizontalAdvance(text);
        if (width + lettersOfScope * metrics.averageCharWidth() <= room) {
            return bandText(window, m_times, isLong);
        }
        return width <= room ? text : window.name;
    }

    bool isFree(const QRectF& rect, BoxRegion region) const
    {
        const auto meets = [&rect](const QRectF& other) {
            return other.intersects(rect);
        };
        return std::none_of(m_taken.begin(), m_taken.end(), meets)
            && std::none_of(
                   m_geometry.boxes.begin(), m_geometry.boxes.end(), [&](const CalendarBox& box) {
                       return box.region == region && meets(box.rect);
                   });
    }

    std::optional<QRectF> findPlace(const CalendarBand& band, double width, double height) const
    {
        const double pad = m_theme.metrics().spacing.s1;
        const double left =
            m_geometry.rightToLeft ? band.label.right() - pad - width : band.label.left() + pad;
        if (band.shape != BandShape::Fill || !m_geometry.axis) {
            const double top = band.label.center().y() - height / 2;
            return QRectF(left, std::round(top), width, height);
        }
        const double step = height / 2;
        for (double top = band.rect.top() + pad; top + height <= band.rect.bottom(); top += step) {
            const QRectF rect(left, std::round(top), width, height);
            if (isFree(rect, band.region)) {
                return rect;
            }
        }
        const QRectF above(left, std::round(band.rect.top() - height - 1), width, height);
        if (above.top() >= m_geometry.body.top() && isFree(above, band.region)) {
            return above;
        }
        return std::nullopt;
    }

    const CalendarPage& m_page;
    const CalendarGeometry& m_geometry;
    const Theme& m_theme;
    const TimeText& m_times;
    std::vector<QRectF> m_taken;
};

} // namespace

QString bandText(const PageWindow& window, const TimeText& times, bool isLong)
{
    const Span& span = window.instance.span;
    const QDate first = WallTime::toLocal(span.start, times.zone()).date;
    const QDate last = WallTime::toLocal(span.end, times.zone()).date;
    const QString end = u"%1 %2"_s.arg(times.weekdayAndDay(last), times.time(span.end));
    QString text;
    if (first == last) {
        text = Words::tr("%1, %2–%3", "name, from, to")
                   .arg(window.name, times.time(span.start), times.time(span.end));
    } else if (isLong) {
        text =
            Words::tr("%1, %2 %3 – %4", "name, day and time of the start, day and time of the end")
                .arg(window.name, times.weekdayAndDay(first), times.time(span.start), end);
    } else {
        text = Words::tr("%1, until %2").arg(window.name, end);
    }
    return window.scope.isEmpty() ? text : u"%1: %2"_s.arg(text, window.scope);
}

std::vector<BandLabel> bandLabels(
    const CalendarPage& page,
    const CalendarGeometry& geometry,
    const Theme& theme,
    const TimeText& times)
{
    BandLabeller labeller(page, geometry, theme, times);
    std::vector<BandLabel> labels;
    labels.reserve(geometry.bands.size());
    for (const CalendarBand& band : geometry.bands) {
        labels.push_back(labeller.label(band));
    }
    return labels;
}

} // namespace cb
