// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/CalendarGeometry.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/TimeText.h"
#include "ui/theme/Theme.h"

#include <QStaticText>

namespace cb {

/// What the fill of a bar shows.
enum class FillBy
{
    State,
    Risk,
    Type,
    Service
};
template <>
inline constexpr auto enumTexts<FillBy> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("state"),
     QLatin1StringView("risk"),
     QLatin1StringView("type"),
     QLatin1StringView("service")});

/// A line of text, cut to its room and laid out once.
struct LabelText
{
    QRectF rect; ///< null: not shown
    QStaticText text;
    QFont font;
    QColor color;
    bool isStruckOut = false;

    bool isShown() const { return !rect.isNull(); }
};

/// A box of a calendar, ready to be painted: places of its signs, texts cut to size, colours. Made
/// once for a layout and theme.
struct BoxLabel
{
    BoxKind kind = BoxKind::Bar;
    QRectF rect; ///< on whole pixels
    QRectF stripe;
    QRectF sign;
    QRectF bolt;
    QRectF pencil;
    QRectF meter;
    QRectF letters; ///< of conflicts
    LabelText time;
    LabelText title;
    LabelText second;
    LabelText note; ///< "6 h, not 7 h"
    QColor fill;
    QColor line;
    QColor signColor;
    QColor meterFilled;
    QColor meterEmpty;
    QColor stripeColor;
    DisplayState state = DisplayState::Draft;
    OutcomeSign outcome = OutcomeSign::Ok; ///< of a deployment
    int priority = 0; ///< of an incident
    int risk = 0; ///< RiskLevel + 1
    ConflictLetters conflicts;
    int shownLetters = 0; ///< the rest is "+n"
    QColor lettersInk;
    bool isIncident = false;
    bool isDashed = false;
    bool cutsBefore = false;
    bool cutsAfter = false;
    bool isUpright = false; ///< before is above, after below
    bool isFaded = false;
    QStringList cutTexts; ///< texts that were cut, whole
};

struct BarColors
{
    QColor fill;
    QColor line;
    QColor text;
    QColor text2;
    QColor sign;
};

/// Colours of a change's bar.
BarColors barColors(const ChangeColumns& changes, int row, FillBy fillBy, const Theme& theme);

/// Makes labels of the boxes of one page and layout.
class BoxLabeller
{
public:
    /// All must outlive this object.
    BoxLabeller(
        const CalendarPage& page,
        const CalendarGeometry& geometry,
        const Theme& theme,
        const TimeText& times,
        FillBy fillBy)
        : m_page(page)
        , m_geometry(geometry)
        , m_theme(theme)
        , m_times(times)
        , m_fillBy(fillBy)
    {}

    BoxLabel label(const CalendarBox& box) const;

private:
    struct Line;

    BoxLabel barLabel(const CalendarBox& box) const;
    BoxLabel markLabel(const CalendarBox& box) const;
    BoxLabel moreLabel(const CalendarBox& box) const;
    void fillLine(BoxLabel& label, const CalendarBox& box, const BarColors& colors) const;
    void fillBlock(BoxLabel& label, const CalendarBox& box, const BarColors& colors) const;
    /// Takes room for the letters from the end of a line, where `least` stays for the rest.
    void placeLetters(BoxLabel& label, Line& line, double size, double least) const;
    void placeTitle(
        BoxLabel& label, Line& line, const CalendarBox& box, const BarColors& colors) const;
    QString titleText(const CalendarBox& box) const;
    QString secondText(const CalendarBox& box) const;
    LabelText text(
        const QString& text,
        const QFont& font,
        const QColor& color,
        const QRectF& room,
        BoxLabel& label) const;
    void fade(BoxLabel& label) const;
    void mirror(BoxLabel& label) const;
    QString serviceName(int row) const;

    const CalendarPage& m_page;
    const CalendarGeometry& m_geometry;
    const Theme& m_theme;
    const TimeText& m_times;
    FillBy m_fillBy;
};

/// Label of a band, where it stands free of bars.
struct BandLabel
{
    QRectF rect; ///< null: not shown
    LabelText text;
    QRectF lock; ///< null: none
};

/// Labels of the bands, in their order. Once per visible stretch, beside the bars where there is
/// room.
std::vector<BandLabel> bandLabels(
    const CalendarPage& page,
    const CalendarGeometry& geometry,
    const Theme& theme,
    const TimeText& times);

/// "Retail peak freeze, until Sun 29 Nov, 00:00: Payments, Cards": a band in words. `isLong` adds
/// its start.
QString bandText(const PageWindow& window, const TimeText& times, bool isLong);

} // namespace cb
