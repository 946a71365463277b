// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/BoxLabel.h"

#include "ui/calendar/WeekViewLayout.h"
#include "ui/records/WorkWords.h"
#include "ui/theme/ConflictSigns.h"
#include "ui/theme/Signs.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr double borderWidth = 1;

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::BoxLabel)
};

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

QRectF onPixels(const QRectF& rect)
{
    const double left = std::round(rect.left());
    const double top = std::round(rect.top());
    return {
        left,
        top,
        std::max(1.0, std::round(rect.right()) - left),
        std::max(1.0, std::round(rect.bottom()) - top)};
}

bool isStruckOut(DisplayState state)
{
    return state == DisplayState::Rejected || state == DisplayState::Withdrawn;
}

} // namespace

/// Room of one line of a bar, taken from both ends.
struct BoxLabeller::Line
{
    double left = 0;
    double right = 0;
    double top = 0;
    double height = 0;
    double gap = 0;

    double room() const { return right - left; }

    QRectF takeLeft(double width, double size)
    {
        const QRectF rect(left, top + (height - size) / 2, width, size);
        left += width + gap;
        return rect;
    }

    QRectF takeRight(double width, double size)
    {
        right -= width;
        const QRectF rect(right, top + (height - size) / 2, width, size);
        right -= gap;
        return rect;
    }

    QRectF rest() const { return {left, top, std::max(0.0, room()), height}; }
};

BoxLabel BoxLabeller::label(const CalendarBox& box) const
{
    switch (box.kind) {
    case BoxKind::Bar:
        return barLabel(box);
    case BoxKind::Mark:
        return markLabel(box);
    case BoxKind::More:
    case BoxKind::Band:
        break;
    }
    return moreLabel(box);
}

QString BoxLabeller::serviceName(int row) const
{
    const qint32 service = m_page.changes().services[at(row)];
    return service >= 0 ? m_page.snapshot->directory->services[service].name : QString();
}

LabelText BoxLabeller::text(
    const QString& whole,
    const QFont& font,
    const QColor& color,
    const QRectF& room,
    BoxLabel& label) const
{
    LabelText made;
    const QFontMetricsF metrics(font);
    constexpr double leastWidth = 10;
    if (whole.isEmpty() || room.width() < leastWidth) {
        if (!whole.isEmpty()) {
            label.cutTexts.append(whole);
        }
        return made;
    }
    QString shown = whole;
    double width = metrics.horizontalAdvance(whole);
    if (width > room.width()) {
        shown = metrics.elidedText(whole, Qt::ElideRight, room.width());
        width = std::min(room.width(), metrics.horizontalAdvance(shown));
        label.cutTexts.append(whole);
    }
    made.text = QStaticText(shown);
    made.text.setTextFormat(Qt::PlainText);
    made.text.setPerformanceHint(QStaticText::ModerateCaching);
    made.text.prepare({}, font);
    made.font = font;
    made.color = color;
    made.rect = {
        room.left(),
        std::round(room.top() + (room.height() - metrics.height()) / 2),
        width,
        metrics.height()};
    return made;
}

QString BoxLabeller::titleText(const CalendarBox& box) const
{
    const CalendarItem& item = m_page.items[at(box.item)];
    const QString late = WorkWords::overrun(overrunOf(m_page.changes(), item.row, m_page.now));
    const QString name = m_page.changes().titles.at(item.row);
    const QString title =
        late.isEmpty() ? name : Words::tr("%1 %2", "how late, title").arg(late, name);
    if (box.continuesBefore && m_geometry.axis && box.region == BoxRegion::Body) {
        const CalendarCell& cell = m_geometry.cells[at(box.cell)];
        if (item.span.end <= cell.span.end) {
            return Words::tr("to %1, %2").arg(m_times.time(item.span.end), title);
        }
    }
    return title;
}

QString BoxLabeller::secondText(const CalendarBox& box) const
{
    const CalendarItem& item = m_page.items[at(box.item)];
    const QString service = serviceName(item.row);
    if (box.continuesBefore) {
        return service;
    }
    const ClockNote clock = clockNote(item.span, m_times.zone());
    if (clock.hasJump()) {
        const LocalTime end = WallTime::toLocal(item.span.end, m_times.zone());
        const bool isSameDay = dayCells(item.span, m_times.zone()).count() == 1;
        return isSameDay
            ? u"%1–%2"_s.arg(m_times.time(item.span.start), m_times.time(item.span.end))
            : Words::tr("%1 to %2 %3")
                  .arg(
                      m_times.time(item.span.start),
                      m_times.weekday(end.date),
                      m_times.time(item.span.end));
    }
    return service.isEmpty() ? m_times.time(item.span.start)
                             : u"%1 %2"_s.arg(m_times.time(item.span.start), service);
}

BoxLabel BoxLabeller::barLabel(const CalendarBox& box) const
{
    const ChangeColumns& changes = m_page.changes();
    const int row = m_page.items[at(box.item)].row;
    const BarColors colors = barColors(changes, row, m_fillBy, m_theme);
    BoxLabel label;
    label.rect = onPixels(box.rect);
    label.fill = colors.fill;
    label.line = colors.line;
    label.signColor = colors.sign;
    label.state = changes.displayStates[at(row)];
    label.risk = changes.risks[at(row)];
    label.conflicts = m_page.items[at(box.item)].conflicts;
    label.lettersInk = colors.text;
    label.isDashed = isUndecided(label.state);
    label.cutsBefore = box.continuesBefore;
    label.cutsAfter = box.continuesAfter;
    label.isUpright = m_geometry.axis && box.region == BoxRegion::Body;
    label.isFaded = box.isFaded;
    const double stripe =
        std::min<double>(m_theme.metrics().bar.riskStripe, label.rect.width() / 2);
    const bool isOnAccent = label.state == DisplayState::Implementing && m_fillBy == FillBy::State;
    if (label.risk > 0 && (label.isUpright || !box.continuesBefore)) {
        label.stripe = {label.rect.left(), label.rect.top(), stripe, label.rect.height()};
        label.stripeColor = m_theme.risk(static_cast<RiskLevel>(label.risk - 1)).fg;
    }
    label.meterFilled = label.risk > 0 ? m_theme.risk(static_cast<RiskLevel>(label.risk - 1)).fg
                                       : m_theme.color(ColorRole::Text3);
    label.meterEmpty = m_theme.color(ColorRole::Border);
    if (isOnAccent || m_fillBy == FillBy::Risk) {
        label.meterFilled = colors.text;
        label.meterEmpty = blended(
            QColor(colors.text.red(), colors.text.green(), colors.text.blue(), 90), colors.fill);
    }
    if (label.isUpright) {
        fillBlock(label, box, colors);
    } else {
        fillLine(label, box, colors);
    }
    if (label.isFaded) {
        fade(label);
    }
    if (m_geometry.rightToLeft) {
        mirror(label);
    }
    return label;
}

void BoxLabeller::placeTitle(
    BoxLabel& label, Line& line, const CalendarBox& box, const BarColors& colors) const
{
    const QFont& small = m_theme.font(TextRole::Small);
    const QFont font = label.isUpright ? Fonts::medium(small) : small;
    label.title = text(titleText(box), font, colors.text, line.rest(), label);
    label.title.isStruckOut = isStruckOut(label.state);
}

void BoxLabeller::placeLetters(BoxLabel& label, Line& line, double size, double least) const
{
    const int fitting = conflictsigns::fitting(label.conflicts, line.room() - least, size, m_theme);
    if (fitting > 0) {
        label.shownLetters = fitting;
        label.letters =
            line.takeRight(conflictsigns::width(label.conflicts, size, m_theme, fitting), size);
    }
}

void BoxLabeller::fillLine(BoxLabel& label, const CalendarBox& box, const BarColors& colors) const
{
    const ChangeColumns& changes = m_page.changes();
    const CalendarItem& item = m_page.items[at(box.item)];
    const Metrics& m = m_theme.metrics();
    const double sign = m.sign.small;
    const double gap = m.spacing.s1;
    Line line{
        label.rect.left() + m.bar.riskStripe + gap,
        label.rect.right() - gap - borderWidth,
        label.rect.top(),
        label.rect.height(),
        gap};
    if (line.room() < sign) {
        return;
    }
    label.sign = line.takeLeft(sign, sign);
    const bool isEmergency = changes.types[at(item.row)] == ChangeType::Emergency;
    if (isEmergency && line.room() > sign) {
        label.bolt = line.takeLeft(sign * 0.8, sign * 0.8);
    }
    placeLetters(label, line, sign, 0);
    const QSizeF meter = signs::riskMeterSize(sign);
    const QFont& figures = m_theme.figureFont(TextRole::Small);
    const QString startText = m_times.time(item.span.start);
    const double timeWidth = QFontMetricsF(figures).horizontalAdvance(startText);
    constexpr int lettersOfTitle = 4;
    const double leastTitle = QFontMetricsF(figures).averageCharWidth() * lettersOfTitle;
    // When room is short the meter goes first, then the time, then the title.
    if (label.risk > 0 && line.room() > timeWidth + leastTitle + meter.width() + 2 * gap) {
        label.meter = line.takeRight(meter.width(), meter.height());
    }
    const bool isEdited = (changes.flags[at(item.row)] & EditedAfterApproval) != 0;
    if (isEdited && line.room() > timeWidth + leastTitle + sign) {
        label.pencil = line.takeRight(sign, sign);
    }
    const bool isLong = item.span.lengthMs() >= allDayFromMs;
    if (!isLong && !box.continuesBefore && line.room() >= timeWidth) {
        label.time = text(startText, figures, colors.text, line.rest(), label);
        line.left += timeWidth + gap;
    }
    placeTitle(label, line, box, colors);
}

void BoxLabeller::fillBlock(BoxLabel& label, const CalendarBox& box, const BarColors& colors) const
{
    const ChangeColumns& changes = m_page.changes();
    const CalendarItem& item = m_page.items[at(box.item)];
    const Metrics& m = m_theme.metrics();
    const double sign = m.sign.small;
    const double gap = m.spacing.s1;
    const double height = std::ceil(QFontMetricsF(m_theme.font(TextRole::Small)).height());
    const QFont& caption = m_theme.figureFont(TextRole::Caption);
    const double captionHeight = std::ceil(QFontMetricsF(caption).height());
    const bool hasSecond = label.rect.height() >= height + captionHeight + 1;
    const double spare = label.rect.height() - height - (hasSecond ? captionHeight : 0);
    const double top = label.rect.top() + std::clamp(spare / 2, 0.0, 2.0);
    Line first{
        label.rect.left() + m.bar.riskStripe + gap, label.rect.right() - gap, top, height, gap};
    if (first.room() < sign) {
        return; // only the stripe
    }
    label.sign = first.takeLeft(sign, sign);
    const int signOnlyBelow = m_theme.px(44);
    const double inside = label.rect.left() + m.bar.riskStripe + gap;
    const auto placeBelow = [&](double below) {
        Line line{inside, label.rect.right() - gap, below, sign + 1, gap};
        if (below + sign + 1 <= label.rect.bottom()) {
            placeLetters(label, line, sign, 0);
            label.letters.moveLeft(inside);
        }
    };
    if (label.rect.width() < signOnlyBelow) {
        placeBelow(top + height + 1);
        return;
    }
    if (changes.types[at(item.row)] == ChangeType::Emergency) {
        label.bolt = first.takeLeft(sign * 0.8, sign * 0.8);
    }
    if ((changes.flags[at(item.row)] & EditedAfterApproval) != 0 && first.room() > sign * 3) {
        label.pencil = first.takeRight(sign, sign);
    }
    // Beside the title where that keeps its room, else on a line of their own.
    const double leastTitle = m_theme.px(64);
    const double lettersTop = top + height + captionHeight + 1;
    const bool hasThird = hasSecond && lettersTop + sign + 1 <= label.rect.bottom();
    placeLetters(label, first, sign, hasThird ? leastTitle : 0);
    if (label.letters.isNull() && hasThird) {
        placeBelow(lettersTop);
    }
    const QSizeF meter = signs::riskMeterSize(sign);
    if (!hasSecond) {
        if (label.risk > 0 && first.room() > meter.width() * 4) {
            label.meter = first.takeRight(meter.width(), meter.height());
        }
        placeTitle(label, first, box, colors);
        return;
    }
    placeTitle(label, first, box, colors);
    Line second{
        label.rect.left() + m.bar.riskStripe + gap,
        label.rect.right() - gap,
        top + height,
        captionHeight,
        gap};
    if (label.risk > 0) {
        label.meter = second.takeLeft(meter.width() * 0.8, meter.height() * 0.8);
    }
    label.second = text(secondText(box), caption, colors.text2, second.rest(), label);
    const ClockNote clock = clockNote(item.span, m_times.zone());
    const bool isUnderLetters = label.letters.bottom() > second.top + captionHeight;
    const double noteTop = isUnderLetters ? label.letters.bottom() : second.top + captionHeight;
    if (clock.hasJump() && !box.continuesBefore && noteTop + captionHeight <= label.rect.bottom()) {
        Line third{second.left, label.rect.right() - gap, noteTop, captionHeight, gap};
        third.left = label.rect.left() + m.bar.riskStripe + gap;
        const QColor warn = label.state == DisplayState::Implementing
            ? colors.text2
            : m_theme.color(ColorRole::Warn);
        label.note = text(
            Words::tr("%1, not %2")
                .arg(TimeText::length(clock.realMs), TimeText::length(clock.wallMs)),
            caption,
            warn,
            third.rest(),
            label);
    }
}

/// Bars of other months, as if they were painted with 80 percent opacity.
void BoxLabeller::fade(BoxLabel& label) const
{
    constexpr float otherMonthOpacity = 0.8F;
    const QColor canvas = m_theme.color(ColorRole::Canvas);
    for (QColor* color :
         {&label.fill,
          &label.line,
          &label.signColor,
          &label.meterFilled,
          &label.meterEmpty,
          &label.stripeColor,
          &label.time.color,
          &label.title.color})
    {
        color->setAlphaF(otherMonthOpacity);
        *color = blended(*color, canvas);
    }
}

BoxLabel BoxLabeller::markLabel(const CalendarBox& box) const
{
    const PageMark& mark = m_page.marks[at(box.item)];
    const Metrics& m = m_theme.metrics();
    BoxLabel label;
    label.kind = BoxKind::Mark;
    label.rect = onPixels(box.rect);
    label.isIncident = mark.kind == MarkKind::Incident;
    Line line{
        label.rect.left() + m.spacing.s0,
        label.rect.right(),
        label.rect.top(),
        label.rect.height(),
        static_cast<double>(m.spacing.s1)};
    label.sign = line.takeLeft(m.sign.small, m.sign.small);
    QString words;
    if (mark.kind == MarkKind::Deployment) {
        const DeploymentColumns& deployments = *m_page.snapshot->deployments;
        label.outcome = outcomeSign(deployments.outcomes[at(mark.row)]);
        const qint32 service = deployments.services[at(mark.row)];
        const QString name =
            service >= 0 ? m_page.snapshot->directory->services[service].name : QString();
        const QString version = deployments.strings.at(deployments.versions[at(mark.row)]);
        words = box.count > 1
            ? Words::tr("%n deployments, from %1", nullptr, box.count).arg(m_times.time(mark.at))
            : Words::tr("%1 %2, %3", "service, version, time")
                  .arg(name, version, m_times.time(mark.at))
                  .simplified();
    } else {
        const IncidentColumns& incidents = *m_page.snapshot->incidents;
        label.priority = incidents.priorities[at(mark.row)];
        const QString number = incidents.numbers.at(mark.row);
        words = box.count > 1
            ? Words::tr("%n incidents, from %1", nullptr, box.count).arg(m_times.time(mark.at))
            : u"%1, %2"_s.arg(number, TimeText::length(mark.span.lengthMs()));
    }
    const QColor color = m_theme.color(label.isIncident ? ColorRole::Incident : ColorRole::Text2);
    label.title = text(words, m_theme.figureFont(TextRole::Caption), color, line.rest(), label);
    if (m_geometry.rightToLeft) {
        mirror(label);
    }
    return label;
}

BoxLabel BoxLabeller::moreLabel(const CalendarBox& box) const
{
    BoxLabel label;
    label.kind = BoxKind::More;
    label.rect = onPixels(box.rect);
    label.isFaded = box.isFaded;
    const double gap = m_theme.metrics().spacing.s1;
    label.title = text(
        box.isLowerRisk ? Words::tr("%n more, lower risk", nullptr, box.count)
                        : Words::tr("%n more", nullptr, box.count),
        m_theme.font(TextRole::Small),
        m_theme.color(ColorRole::Text2),
        label.rect.adjusted(gap, 0, -gap, 0),
        label);
    if (m_geometry.rightToLeft) {
        mirror(label);
    }
    return label;
}

void BoxLabeller::mirror(BoxLabel& label) const
{
    const double sum = label.rect.left() + label.rect.right();
    for (QRectF* rect :
         {&label.stripe,
          &label.sign,
          &label.bolt,
          &label.pencil,
          &label.meter,
          &label.letters,
          &label.time.rect,
          &label.title.rect,
          &label.second.rect,
          &label.note.rect})
    {
        if (!rect->isNull()) {
            rect->moveLeft(sum - rect->right());
        }
    }
}

} // namespace cb
