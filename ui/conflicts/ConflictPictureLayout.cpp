// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/ConflictPicture.h"
#include "ui/records/RecordWords.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::ConflictPicture)
};

constexpr int barHeight = 18;
constexpr int rowGap = 10;

class Layouter
{
public:
    Layouter(const ConflictPictureInput& input, const QSizeF& size, const Theme& theme)
        : m_in(input)
        , m_size(size)
        , m_theme(theme)
        , m_small(theme.figureFont(TextRole::Small))
    {}

    ConflictPictureLayout run()
    {
        m_out.blocks = m_in.blocks;
        m_out.range = range();
        const double head = m_small.height() + m_theme.px(6);
        double gutter = 0;
        for (const ConflictPictureSide& side : m_in.sides) {
            gutter = std::max(gutter, m_small.horizontalAdvance(side.label));
        }
        constexpr double mostGutter = 0.3;
        gutter = std::ceil(std::min(gutter, m_size.width() * mostGutter)) + m_theme.px(8);
        m_out.plot = {gutter, head, std::max(1.0, m_size.width() - gutter), m_size.height() - head};
        placeTimes(head);
        for (int i = 0; i < m_in.sides.size(); ++i) {
            placeSide(m_in.sides[i], i, gutter);
        }
        placeOverlap();
        if (m_in.isRightToLeft) {
            mirror();
        }
        return std::move(m_out);
    }

private:
    /// What the changes take, with their backout and some time around. A freeze goes on beyond it.
    Span range() const
    {
        qint64 start = m_in.overlap.start.ms;
        qint64 end = m_in.overlap.end.ms;
        for (const ConflictPictureSide& side : m_in.sides) {
            if (side.kind == ConflictPictureSide::Kind::Change) {
                start = std::min(start, side.span.start.ms);
                end = std::max(end, side.span.end.ms + side.backoutMs);
            }
        }
        constexpr qint64 leastAround = 15 * msPerMinute;
        constexpr qint64 shareAround = 6;
        const qint64 around = std::max(leastAround, (end - start) / shareAround);
        // The words of a backout stand behind it.
        const bool hasBackout =
            std::any_of(m_in.sides.begin(), m_in.sides.end(), [](const ConflictPictureSide& side) {
                return side.backoutMs > 0;
            });
        return {{start - around}, {end + (hasBackout ? 2 * around : around)}};
    }

    double x(Instant t) const
    {
        const double share = static_cast<double>(t.ms - m_out.range.start.ms)
            / static_cast<double>(m_out.range.lengthMs());
        return m_out.plot.left() + share * m_out.plot.width();
    }

    QRectF barOf(const Span& span, double top, double height) const
    {
        const double left = std::max(std::round(x(span.start)), m_out.plot.left());
        const double right = std::min(std::round(x(span.end)), m_out.plot.right());
        return {left, top, std::max(2.0, right - left), height};
    }

    /// Full steps of the wall clock, as many as have room.
    void placeTimes(double head)
    {
        static constexpr std::array<int, 11> steps{
            15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10'080, 40'320};
        const double minutes =
            static_cast<double>(m_out.range.lengthMs()) / static_cast<double>(msPerMinute);
        const double room = m_theme.px(96);
        const auto fits = [&](int step) {
            return m_out.plot.width() * step / minutes >= room;
        };
        const auto found = std::find_if(steps.begin(), steps.end(), fits);
        const int step = found == steps.end() ? steps.back() : *found;
        constexpr int dayMinutes = 24 * 60;
        LocalTime at = WallTime::toLocal(m_out.range.start, m_in.zone);
        at.time = QTime(0, 0);
        QDate lastDay;
        for (int minute = 0;; minute += step) {
            LocalTime local = at;
            local.date = at.date.addDays(minute / dayMinutes);
            local.time = QTime(minute % dayMinutes / 60, minute % 60);
            const Instant instant = WallTime::toInstant(local, m_in.zone);
            if (instant >= m_out.range.end) {
                break;
            }
            if (instant >= m_out.range.start) {
                addTime(instant, local, head, step >= dayMinutes, lastDay);
            }
        }
    }

    void addTime(Instant instant, const LocalTime& local, double head, bool isDaily, QDate& lastDay)
    {
        const double left = std::round(x(instant));
        m_out.lines.push_back(left);
        const QString day = m_in.locale.toString(local.date, u"ddd d"_s);
        const QString time = local.time.toString(u"HH:mm"_s);
        QString text = isDaily ? day : local.date == lastDay ? time : u"%1 %2"_s.arg(time, day);
        lastDay = local.date;
        const double width = std::ceil(m_small.horizontalAdvance(text)) + 1;
        if (left + width > m_size.width()) {
            return; // the line alone
        }
        const bool isFree = m_out.times.empty()
            || m_out.times.back().rect.right() + m_theme.px(4) <= left - m_theme.px(2);
        if (isFree) {
            m_out.times.push_back(
                {{left - m_theme.px(2), 0, width, head - m_theme.px(4)}, std::move(text)});
        }
    }

    double topOf(int index) const
    {
        return m_out.plot.top() + m_theme.px(4)
            + index * (m_theme.px(barHeight) + m_theme.px(rowGap));
    }

    QString cut(const QString& text, double width) const
    {
        return m_small.elidedText(text, Qt::ElideRight, width);
    }

    void placeSide(const ConflictPictureSide& side, int index, double gutter)
    {
        const double top = topOf(index);
        const double height = m_theme.px(barHeight);
        ConflictPictureLayout::Row row;
        row.kind = side.kind;
        row.state = side.state;
        row.risk = side.risk;
        const double labelWidth = gutter - m_theme.px(8);
        row.label = {
            {0, top, labelWidth, height},
            cut(side.label, labelWidth),
            Qt::AlignTrailing | Qt::AlignVCenter};
        row.isCutBefore = side.span.start < m_out.range.start;
        row.isCutAfter = side.span.end > m_out.range.end;
        row.bar = barOf(side.span, top, height);
        if (side.risk > 0) {
            row.stripe = {
                row.bar.left(),
                top,
                std::min<double>(m_theme.metrics().bar.riskStripe, row.bar.width()),
                height};
        }
        const Instant backoutEnd = side.span.end.plusMs(side.backoutMs);
        if (side.backoutMs > 0 && side.span.end < m_out.range.end) {
            row.backout = barOf({side.span.end, backoutEnd}, top + 3, height - 6);
            const double left = row.backout.right() + m_theme.px(6);
            const double room = m_out.plot.right() - left;
            const QString text = Words::tr("backout %1").arg(RecordTimes::length(side.backoutMs));
            if (m_small.horizontalAdvance(text) <= room) {
                row.backoutText = {{left, top, room, height}, text};
            }
        }
        m_out.rows.push_back(std::move(row));
    }

    void placeOverlap()
    {
        m_out.overlap = barOf(m_in.overlap, m_out.plot.top(), m_out.plot.height());
        const double height = m_small.height() + 2;
        const double width = std::ceil(m_small.horizontalAdvance(m_in.overlapText)) + 1;
        const double left = std::clamp(
            m_out.overlap.left() + m_theme.px(4),
            m_out.plot.left(),
            std::max(m_out.plot.left(), m_out.plot.right() - width));
        m_out.overlapText = {
            {left, m_out.plot.bottom() - height - 1, width, height}, m_in.overlapText};
    }

    void mirror()
    {
        const auto turn = [this](QRectF& rect) {
            if (!rect.isNull()) {
                rect.moveLeft(m_size.width() - rect.right());
            }
        };
        turn(m_out.plot);
        turn(m_out.overlap);
        turn(m_out.overlapText.rect);
        for (double& line : m_out.lines) {
            line = m_size.width() - line;
        }
        for (ConflictPictureLayout::Label& time : m_out.times) {
            turn(time.rect);
        }
        for (ConflictPictureLayout::Row& row : m_out.rows) {
            for (QRectF* rect :
                 {&row.label.rect, &row.bar, &row.stripe, &row.backout, &row.backoutText.rect}) {
                turn(*rect);
            }
        }
    }

    const ConflictPictureInput& m_in;
    QSizeF m_size;
    const Theme& m_theme;
    QFontMetricsF m_small;
    ConflictPictureLayout m_out;
};

} // namespace

ConflictPictureLayout layOutConflictPicture(
    const ConflictPictureInput& input, const QSizeF& size, const Theme& theme)
{
    return Layouter(input, size, theme).run();
}

int conflictPictureHeight(int sides, const Theme& theme)
{
    const int line = qCeil(QFontMetricsF(theme.figureFont(TextRole::Small)).height());
    return 2 * line + theme.px(16) + sides * (theme.px(barHeight) + theme.px(rowGap));
}

} // namespace cb
