// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/WallLayout.h"

#include "ui/theme/Signs.h"
#include "ui/wall/WallLanes.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr double designHeight = 1080;
constexpr int noteLines = 2; ///< of highlights
constexpr int smallestPercent = 80; // what a theme can do
constexpr int largestPercent = 200;

class WallLayouter
{
public:
    WallLayouter(const WallInput& input, const Theme& theme)
        : m_input(input)
        , m_theme(theme)
        , m_words(*input.facts, input.locale)
    {
        m_out.size = input.size;
        m_margin = theme.px(60);
        m_left = m_margin;
        m_right = input.size.width() - m_margin;
    }

    WallGeometry layOut()
    {
        const double headerBottom = m_input.status.showsView ? layViewHeader() : layHeader();
        layFooter();
        m_out.content =
            QRectF(0, headerBottom, m_out.size.width(), m_out.footer.top() - headerBottom);
        if (!m_input.status.showsView) {
            const double figuresBottom = layFigures(headerBottom);
            const double gap = m_theme.px(20);
            const double notesTop = m_out.footer.top() - gap - noteLines * noteHeight();
            const QRectF room(
                QPointF(m_left, figuresBottom + gap), QPointF(m_right, notesTop - gap));
            WallLaneLayouter lanes(m_input, m_theme, m_words, m_out);
            layNotes(notesTop, hiddenBelow(lanes.capacity(room.height())));
            lanes.layOut(room);
        }
        if (m_input.rightToLeft) {
            mirror();
        }
        return std::move(m_out);
    }

private:
    static double width(const QFont& font, const QString& text)
    {
        return std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
    }

    static double height(const QFont& font) { return std::ceil(QFontMetricsF(font).height()); }

    /// Puts text into a rectangle and cuts it to its width.
    void add(
        const QRectF& rect,
        const QString& text,
        const QFont& font,
        ColorRole color,
        Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter)
    {
        if (text.isEmpty() || rect.width() < m_theme.px(26)) {
            return;
        }
        const QString cut = QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width());
        m_out.texts.push_back({rect, cut, text, font, color, alignment, false});
    }

    void part(const QRectF& rect, const QString& name)
    {
        if (!name.isEmpty()) {
            m_out.parts.push_back({rect, name});
        }
    }

    void rule(double y)
    {
        m_out.lines.push_back(
            {QLineF(m_left, y, m_right, y), ColorRole::Border, double(m_theme.px(1))});
    }

    /// Clock, day and place; at the trailing end the step.
    double layHeader()
    {
        const QFont& clockFont = m_theme.figureFont(TextRole::Figure);
        const QFont& dayFont = m_theme.font(TextRole::Heading);
        const QFont& small = m_theme.font(TextRole::Small);
        const double bottom = m_theme.px(158);
        const double clockWidth = width(clockFont, u"00:00"_s);
        const QRectF clock(m_left, m_theme.px(24), clockWidth, height(clockFont));
        add(clock, m_words.clock(m_input.status), clockFont, ColorRole::Text);
        const double x = clock.right() + m_theme.px(32);
        const double stepWidth = layStep(clock.top() + m_theme.px(16), bottom);
        const double room = m_right - stepWidth - m_theme.px(40) - x;
        const double top = clock.center().y() - (height(dayFont) + height(small)) / 2;
        const QRectF day(x, top, room, height(dayFont));
        add(day, m_words.day(), dayFont, ColorRole::Text);
        const QRectF place(x, day.bottom(), room, height(small));
        add(place, m_words.place(), small, ColorRole::Text2);
        part(
            clock.united(day).united(place),
            u"%1, %2, %3"_s.arg(m_words.clock(m_input.status), m_words.day(), m_words.place()));
        rule(bottom);
        return bottom;
    }

    /// One line over a view, so that it keeps its room.
    double layViewHeader()
    {
        const QFont& clockFont = m_theme.figureFont(TextRole::Title);
        const QFont& small = m_theme.font(TextRole::Small);
        const double bottom = m_theme.px(104);
        const QRectF clock(m_left, 0, width(clockFont, u"00:00"_s), bottom);
        add(clock, m_words.clock(m_input.status), clockFont, ColorRole::Text);
        const double x = clock.right() + m_theme.px(32);
        const double stepWidth = layStep((bottom - 2 * height(small)) / 2, bottom);
        const double room = m_right - stepWidth - m_theme.px(40) - x;
        const QRectF day(x, clock.center().y() - height(small), room, height(small));
        add(day, m_words.day(), Fonts::semibold(small), ColorRole::Text);
        const QRectF place(x, day.bottom(), room, height(small));
        add(place, m_words.place(), small, ColorRole::Text2);
        part(
            clock.united(day),
            u"%1, %2, %3"_s.arg(m_words.clock(m_input.status), m_words.day(), m_words.place()));
        m_out.lines.push_back(
            {QLineF(0, bottom, m_out.size.width(), bottom),
             ColorRole::Border,
             double(m_theme.px(1))});
        return bottom + 1;
    }

    /// Name of the step, marks and "1 of 4" at the trailing end; returns how wide they are.
    double layStep(double top, double bottom)
    {
        const WallStatus& status = m_input.status;
        const QFont& small = m_theme.figureFont(TextRole::Small);
        QString name = status.steps.value(status.step);
        if (!status.range.isEmpty()) {
            name = WallWords::tr("%1, %2", "view, range").arg(name, status.range);
        }
        const double half = (m_right - m_left) / 2;
        const double nameWidth = std::min(width(small, name), half);
        const Qt::Alignment trailing = Qt::AlignTrailing | Qt::AlignVCenter;
        const QRectF nameRect(m_right - nameWidth, top, nameWidth, height(small));
        add(nameRect, name, small, ColorRole::Text2, trailing);
        double used = nameWidth;
        if (status.steps.size() > 1) {
            const QString position = WallWords::position(status);
            const double positionWidth = width(small, position);
            const QRectF rect(
                m_right - positionWidth, nameRect.bottom(), positionWidth, height(small));
            add(rect, position, small, ColorRole::Text2, trailing);
            used = std::max(used, positionWidth + layMarks(rect));
        }
        m_out.step = status.step;
        part(
            QRectF(m_right - used, top, used, bottom - top),
            status.steps.size() > 1 ? u"%1, %2"_s.arg(name, WallWords::position(status)) : name);
        return used;
    }

    /// A mark for each step before their number, as far as there is room.
    double layMarks(const QRectF& number)
    {
        const double markWidth = m_theme.px(46);
        const double gap = m_theme.px(10);
        const auto count = m_input.status.steps.size();
        constexpr qsizetype mostMarks = 8;
        if (count > mostMarks) {
            return 0;
        }
        double x = number.left() - m_theme.px(18) - static_cast<double>(count) * (markWidth + gap);
        for (qsizetype i = 0; i < count; ++i) {
            const double high = m_theme.px(10);
            m_out.steps.emplace_back(x, number.center().y() - high / 2, markWidth, high);
            x += markWidth + gap;
        }
        return m_theme.px(18) + static_cast<double>(count) * (markWidth + gap);
    }

    double layFigures(double top)
    {
        const QFont& label = m_theme.font(TextRole::Small);
        const QFont& value = m_theme.figureFont(TextRole::Title);
        const QList<WallFigure> figures = m_words.figures();
        const double gap = m_theme.px(24);
        const double column = (m_right - m_left + gap) / wallFigures;
        double bottom = top;
        for (int i = 0; i < figures.size() && i < wallFigures; ++i) {
            const WallFigure& figure = figures[i];
            const double x = m_left + i * column;
            const double room = column - gap;
            const QRectF labelRect(x, top + m_theme.px(18), room, height(label));
            add(labelRect, figure.label, label, ColorRole::Text2);
            QRectF valueRect(x, labelRect.bottom(), room, height(value));
            if (figure.isAlarm) {
                const double side = m_theme.px(56);
                m_out.conflict = QRectF(x, valueRect.center().y() - side / 2, side, side);
                valueRect.setLeft(m_out.conflict.right() + m_theme.px(16));
            }
            add(valueRect,
                figure.value,
                value,
                figure.isAlarm ? ColorRole::BlockingFg : ColorRole::Text);
            const QRectF noteRect(x, valueRect.bottom(), room, height(label));
            add(noteRect, figure.note, m_theme.figureFont(TextRole::Small), ColorRole::Text2);
            part(
                labelRect.united(noteRect),
                u"%1: %2, %3"_s.arg(figure.label, figure.value, figure.note));
            bottom = std::max(bottom, noteRect.bottom());
            ++m_out.figures;
        }
        bottom += m_theme.px(16);
        rule(bottom);
        return bottom;
    }

    void layFooter()
    {
        const QFont& small = m_theme.figureFont(TextRole::Small);
        const double high = m_theme.px(64);
        m_out.footer = QRectF(0, m_out.size.height() - high, m_out.size.width(), high);
        const WallStatus& status = m_input.status;
        const double side = m_theme.metrics().sign.row;
        const ColorRole ink = status.isLive ? ColorRole::Text2 : ColorRole::Warn;
        const QRectF sign(m_left, m_out.footer.center().y() - side / 2, side, side);
        m_out.icons.push_back(
            {sign,
             status.isLive ? Icon::Tick : Icon::Warning,
             status.isLive ? ColorRole::Good : ColorRole::Warn});
        const QString change = WallWords::change(status);
        const double changeWidth = change.isEmpty() ? 0 : width(small, change);
        double x = sign.right() + m_theme.px(12);
        const double end = m_right - changeWidth - (changeWidth > 0 ? m_theme.px(32) : 0);
        const auto line = [&](const QString& text, ColorRole color) {
            const double wide = std::min(width(small, text), end - x);
            const QRectF rect(x, m_out.footer.top(), std::max(0.0, wide), high);
            add(rect, text, small, color);
            part(rect, text);
            x += wide + m_theme.px(24);
        };
        line(m_words.live(status), ink);
        line(WallWords::then(status), ColorRole::Text2);
        if (!change.isEmpty()) {
            const QRectF rect(m_right - changeWidth, m_out.footer.top(), changeWidth, high);
            add(rect, change, small, ColorRole::Text2, Qt::AlignTrailing | Qt::AlignVCenter);
            part(rect, change);
        }
    }

    double noteHeight() const
    {
        return height(m_theme.figureFont(TextRole::Small)) + m_theme.px(8);
    }

    /// Changes of lanes for which there is no room.
    int hiddenBelow(int lanes) const
    {
        const auto& all = m_input.facts->lanes;
        int hidden = 0;
        for (auto i = static_cast<std::size_t>(lanes); i < all.size(); ++i) {
            hidden += static_cast<int>(all[i].bars.size());
        }
        return hidden;
    }

    /// The highlights in two lines; what does not fit is the least important.
    void layNotes(double top, int hiddenChanges)
    {
        const QFont& font = m_theme.figureFont(TextRole::Small);
        const double gap = m_theme.px(40);
        double x = m_left;
        int line = 0;
        for (const WallNote& note : m_words.notes(hiddenChanges)) {
            const double wide =
                std::min(noteSignWidth(note.kind) + width(font, note.text), m_right - m_left);
            if (x + wide > m_right && x > m_left) {
                ++line;
                x = m_left;
            }
            if (line >= noteLines) {
                return;
            }
            layNote(note, QRectF(x, top + line * noteHeight(), wide, noteHeight()));
            x += wide + gap;
        }
    }

    double noteSignWidth(WallNoteKind kind) const
    {
        if (kind == WallNoteKind::Plain) {
            return 0;
        }
        const double side = m_theme.metrics().sign.row;
        const double sign =
            kind == WallNoteKind::VeryHigh ? signs::riskMeterSize(side).width() : side;
        return sign + m_theme.px(12);
    }

    void layNote(const WallNote& note, const QRectF& rect)
    {
        const double before = noteSignWidth(note.kind);
        const double side = m_theme.metrics().sign.row;
        const QRectF sign(rect.left(), rect.center().y() - side / 2, side, side);
        switch (note.kind) {
        case WallNoteKind::VeryHigh: {
            const QSizeF meter = signs::riskMeterSize(side);
            m_out.veryHigh =
                QRectF(QPointF(rect.left(), rect.center().y() - meter.height() / 2), meter);
            break;
        }
        case WallNoteKind::Late:
            m_out.icons.push_back({sign, Icon::Warning, ColorRole::Warn});
            break;
        case WallNoteKind::Freeze:
            m_out.icons.push_back({sign, Icon::Lock, ColorRole::FreezeText});
            break;
        case WallNoteKind::Clock:
            m_out.icons.push_back({sign, Icon::Clock, ColorRole::Warn});
            break;
        case WallNoteKind::Meeting:
            m_out.icons.push_back({sign, Icon::Team, ColorRole::Text2});
            break;
        case WallNoteKind::Plain:
            break;
        }
        const bool warns = note.kind == WallNoteKind::Late || note.kind == WallNoteKind::Clock;
        add(rect.adjusted(before, 0, 0, 0),
            note.text,
            m_theme.figureFont(TextRole::Small),
            warns ? ColorRole::Warn : ColorRole::Text2);
        part(rect, note.text);
    }

    void mirror()
    {
        const double whole = m_out.size.width();
        const auto turn = [whole](QRectF& rect) {
            if (!rect.isNull()) {
                rect.moveLeft(whole - rect.right());
            }
        };
        for (WallText& text : m_out.texts) {
            turn(text.rect);
        }
        for (WallIcon& icon : m_out.icons) {
            turn(icon.rect);
        }
        for (WallLineShape& line : m_out.lines) {
            line.line = QLineF(
                whole - line.line.x1(), line.line.y1(), whole - line.line.x2(), line.line.y2());
        }
        for (WallBandBox& band : m_out.bands) {
            turn(band.rect);
        }
        for (WallBarBox& bar : m_out.bars) {
            turn(bar.rect);
            turn(bar.stripe);
            turn(bar.sign);
        }
        for (QRectF& step : m_out.steps) {
            turn(step);
        }
        for (WallPart& part : m_out.parts) {
            turn(part.rect);
        }
        for (QRectF* rect : {&m_out.axis, &m_out.conflict, &m_out.veryHigh}) {
            turn(*rect);
        }
    }

    const WallInput& m_input;
    const Theme& m_theme;
    WallWords m_words;
    WallGeometry m_out;
    double m_margin = 0;
    double m_left = 0;
    double m_right = 0;
};

} // namespace

double WallGeometry::xOf(Instant at, const Span& range) const
{
    const double share =
        static_cast<double>(at.ms - range.start.ms) / static_cast<double>(range.lengthMs());
    return axis.left() + std::clamp(share, 0.0, 1.0) * axis.width();
}

WallGeometry layoutWall(const WallInput& input, const Theme& theme)
{
    return WallLayouter(input, theme).layOut();
}

int wallTextPercent(double height)
{
    constexpr double whole = 100;
    return std::clamp(
        static_cast<int>(std::floor(whole * height / designHeight)),
        smallestPercent,
        largestPercent);
}

} // namespace cb
