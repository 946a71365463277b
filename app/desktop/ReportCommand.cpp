// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ReportCommand.h"

#include "app/desktop/PictureCommand.h"
#include "core/base/Clock.h"
#include "core/session/BoardPlaces.h"
#include "core/session/DemoBoard.h"
#include "core/store/OpenStore.h"
#include "ui/reports/MakeReport.h"
#include "ui/shell/Settings.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

int exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return 64;
    case ErrorKind::BadInput:
        return 65;
    case ErrorKind::NotFound:
        return 66;
    case ErrorKind::Unreachable:
        return 69;
    case ErrorKind::CannotWrite:
    case ErrorKind::Conflict:
        return 73;
    case ErrorKind::NotPermitted:
        return 77;
    case ErrorKind::Cancelled:
        return 130;
    case ErrorKind::Internal:
        break;
    }
    return 70;
}

int fail(const Error& error)
{
    QTextStream(stderr) << u"changeboard report: "_s << error.what << Qt::endl;
    return exitCodeOf(error.kind);
}

Error usage(const QString& what)
{
    return {ErrorKind::Usage, what, {}};
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(u"Renders a report without a window."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"kind"_s,
          u"schedule (the forward schedule of change), timeline (lanes over time, tiled over "
          "landscape pages), change (the record of one change), since "
          "(what differs since a baseline), risk (the risk overview) or board (a view as a "
          "picture)."_s,
          u"kind"_s,
          u"schedule"_s},
         {u"board"_s, u"A file, a postgresql:// address or a saved name."_s, u"place"_s},
         {u"from"_s, u"First day or instant of the schedule or timeline."_s, u"day"_s},
         {u"to"_s, u"Last day (included), or the instant before which it ends."_s, u"day"_s},
         {u"filter"_s, u"What to show, as in the filter bar."_s, u"text"_s},
         {u"change"_s, u"Number of the change."_s, u"number"_s},
         {u"since"_s,
          u"A baseline or meeting by name, a day or an instant; without it the newest baseline."_s,
          u"baseline"_s},
         {u"lanes"_s, u"Of a schedule or timeline: service or team."_s, u"what"_s, u"service"_s},
         {u"days-on-page"_s,
          u"Of a timeline: days that one page shows, 1 to 366."_s,
          u"days"_s,
          u"5"_s},
         {u"view"_s,
          u"Of a board: the view, for example board.week."_s,
          u"view"_s,
          u"board.month"_s},
         {u"format"_s,
          u"pdf, csv or xlsx, of a board svg, png or pdf; without it the ending of --out decides."_s,
          u"format"_s},
         {u"paper"_s, u"A4 or Letter."_s, u"paper"_s, u"A4"_s},
         {u"landscape"_s, u"Turn the paper."_s},
         {u"language"_s, u"en or de."_s, u"code"_s},
         {u"zone"_s, u"Show times in this zone instead of the board's."_s, u"zone"_s},
         {u"now"_s, u"An instant, for a reproducible answer."_s, u"instant"_s},
         {u"out"_s, u"File to write."_s, u"file"_s}});
}

/// A day ("2026-11-25"; as an end it is included) or an instant.
Result<Instant> readTime(const QString& text, bool isEnd, const QTimeZone& zone)
{
    if (const auto instant = Instant::fromIso(text)) {
        return *instant;
    }
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid()) {
        return WallTime::toInstant({isEnd ? day.addDays(1) : day, QTime(0, 0)}, zone);
    }
    return usage(
        u"%1 is neither a day (2026-11-25) nor an instant (2026-11-25T22:00:00Z)."_s.arg(text));
}

Result<std::optional<Span>> readPeriod(const QCommandLineParser& parser, const QTimeZone& zone)
{
    if (!parser.isSet(u"from"_s) && !parser.isSet(u"to"_s)) {
        return std::optional<Span>();
    }
    if (!parser.isSet(u"from"_s) || !parser.isSet(u"to"_s)) {
        return usage(u"--from and --to belong together."_s);
    }
    const Result<Instant> from = readTime(parser.value(u"from"_s), false, zone);
    const Result<Instant> to = readTime(parser.value(u"to"_s), true, zone);
    if (!from || !to) {
        return from ? to.error() : from.error();
    }
    if (*to <= *from) {
        return usage(u"--to lies before --from."_s);
    }
    return std::optional(Span{*from, *to});
}

Result<Instant> readNow(const QCommandLineParser& parser)
{
    if (!parser.isSet(u"now"_s)) {
        return Clock().now();
    }
    const auto now = Instant::fromIso(parser.value(u"now"_s));
    return now ? Result<Instant>(*now)
               : usage(u"--now takes an instant such as 2026-11-25T13:03:00Z."_s);
}

Result<BoardFilter> readFilter(const QCommandLineParser& parser)
{
    const ParsedFilter filter = BoardFilter::parse(parser.value(u"filter"_s));
    return filter.isClean() ? Result<BoardFilter>(filter.filter)
                            : usage(u"--filter: "_s + filter.problems.first().message);
}

/// The ending of --out where --format is not given.
QString namedFormat(const QCommandLineParser& parser)
{
    return parser.isSet(u"format"_s) ? parser.value(u"format"_s)
                                     : QFileInfo(parser.value(u"out"_s)).suffix().toLower();
}

Result<ReportRequest> readRequest(const QCommandLineParser& parser, Store& store)
{
    ReportRequest request;
    const auto kind = fromText<ReportKind>(parser.value(u"kind"_s));
    if (!kind) {
        return usage(
            u"There is no report of the kind %1; there are schedule, timeline, change, since, risk and "
            "board."_s.arg(parser.value(u"kind"_s)));
    }
    request.kind = *kind;
    const auto lanes = fromText<ScheduleLanes>(parser.value(u"lanes"_s));
    if (!lanes) {
        return usage(u"--lanes takes service or team."_s);
    }
    request.lanes = *lanes;
    request.daysOnPage = parser.value(u"days-on-page"_s).toInt();
    if (request.daysOnPage < 1 || request.daysOnPage > 366) {
        return usage(u"--days-on-page takes a number of days from 1 to 366."_s);
    }
    request.language = parser.value(u"language"_s);
    request.change = parser.value(u"change"_s);
    request.since = parser.value(u"since"_s);
    if (*kind == ReportKind::Change && request.change.isEmpty()) {
        return usage(u"--kind change needs --change NUMBER."_s);
    }
    const Result<Instant> now = readNow(parser);
    if (!now) {
        return now.error();
    }
    request.now = *now;
    const Result<BoardSettings> settings = store.settings();
    if (!settings) {
        return settings.error();
    }
    QTimeZone zone = settings->timeZone();
    if (parser.isSet(u"zone"_s)) {
        zone = QTimeZone(parser.value(u"zone"_s).toLatin1());
        if (!zone.isValid()) {
            return usage(u"There is no time zone %1; zones are named like Europe/Berlin."_s.arg(
                parser.value(u"zone"_s)));
        }
        request.zone = zone;
    }
    const Result<std::optional<Span>> period = readPeriod(parser, zone);
    if (!period) {
        return period.error();
    }
    request.period = *period;
    const Result<BoardFilter> filter = readFilter(parser);
    if (!filter) {
        return filter.error();
    }
    request.filter = *filter;
    return request;
}

Result<RenderOptions> readOutput(const QCommandLineParser& parser)
{
    RenderOptions options;
    const QString named = namedFormat(parser);
    const auto format = fromText<ReportFormat>(named);
    const auto paper = fromText<Paper>(parser.value(u"paper"_s));
    if (!format) {
        return usage(u"Reports are written as pdf, csv or xlsx, not as %1."_s.arg(named));
    }
    if (!paper) {
        return usage(u"The paper is A4 or Letter, not %1."_s.arg(parser.value(u"paper"_s)));
    }
    options.format = *format;
    options.setup.paper = *paper;
    options.setup.isLandscape = parser.isSet(u"landscape"_s);
    options.fonts = FontFamilies::load();
    return options;
}

/// --board, CHANGEBOARD_BOARD, the last one opened, the sample bank (made where it is not there
/// yet).
Result<StorePlace> readPlace(const QCommandLineParser& parser)
{
    const Settings settings;
    const QString given = parser.isSet(u"board"_s) ? parser.value(u"board"_s)
                                                   : qEnvironmentVariable("CHANGEBOARD_BOARD");
    if (!given.isEmpty()) {
        return findBoard(given, settings.get(settings::namedBoards));
    }
    const QStringList recent = settings.get(settings::recentBoards);
    if (!recent.isEmpty()) {
        return StorePlace::parse(recent.first());
    }
    const Result<StorePlace> demo = StorePlace::parse(demoBoardPath());
    if (demo && !QFileInfo::exists(demo->path)) {
        if (const Result<void> made = makeDemoBoard(*demo, {.now = Clock().now()}, {}); !made) {
            return made.error();
        }
    }
    return demo;
}

/// --from and --to are the days that the view shows.
Result<BoardFilter> withPeriod(BoardFilter filter, const QCommandLineParser& parser)
{
    if (!parser.isSet(u"from"_s) && !parser.isSet(u"to"_s)) {
        return filter;
    }
    const QDate from = QDate::fromString(parser.value(u"from"_s), Qt::ISODate);
    const QDate to = QDate::fromString(parser.value(u"to"_s), Qt::ISODate);
    if (!from.isValid() || !to.isValid() || to < from) {
        return usage(u"--kind board takes --from and --to as days, such as 2026-11-25."_s);
    }
    return filter.with(
        {FilterField::Period,
         {u"%1..%2"_s.arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate))},
         false});
}

Result<PictureRequest> readPictureRequest(const QCommandLineParser& parser)
{
    PictureRequest request;
    const auto format = fromText<PictureFormat>(namedFormat(parser));
    if (!format) {
        return usage(
            u"Views are written as svg, png or pdf, not as %1."_s.arg(namedFormat(parser)));
    }
    const Result<StorePlace> place = readPlace(parser);
    const Result<Instant> now = readNow(parser);
    const Result<BoardFilter> filter = readFilter(parser);
    if (!place || !now || !filter) {
        return !place ? place.error() : !now ? now.error() : filter.error();
    }
    const Result<BoardFilter> narrowed = withPeriod(*filter, parser);
    if (!narrowed) {
        return narrowed.error();
    }
    request.board = *place;
    request.now = *now;
    request.filter = *narrowed;
    request.format = *format;
    request.view = parser.value(u"view"_s);
    request.language = parser.value(u"language"_s);
    request.path = parser.value(u"out"_s);
    return request;
}

int runBoardKind(const QCommandLineParser& parser)
{
    const Result<PictureRequest> request = readPictureRequest(parser);
    if (!request) {
        return fail(request.error());
    }
    const Result<void> made = makeViewPicture(*request);
    if (!made) {
        return fail(made.error());
    }
    QTextStream(stderr) << request->path << Qt::endl;
    return 0;
}

} // namespace

int runReportCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{u"changeboard report"_s} + arguments)) {
        return fail(usage(parser.errorText()));
    }
    if (parser.isSet(u"help"_s)) {
        QTextStream(stdout) << parser.helpText();
        return 0;
    }
    if (!parser.isSet(u"out"_s)) {
        return fail(usage(u"--out FILE is needed."_s));
    }
    if (parser.value(u"kind"_s) == u"board"_s) {
        return runBoardKind(parser);
    }
    const Result<RenderOptions> output = readOutput(parser);
    if (!output) {
        return fail(output.error());
    }
    const Result<StorePlace> place = readPlace(parser);
    if (!place) {
        return fail(place.error());
    }
    const Result<std::unique_ptr<Store>> store = openStore(*place, {.readOnly = true});
    if (!store) {
        return fail(store.error());
    }
    const Result<ReportRequest> request = readRequest(parser, **store);
    if (!request) {
        return fail(request.error());
    }
    const Result<ReportFile> file =
        makeReportFile(*request, **store, *output, parser.value(u"out"_s), {});
    if (!file) {
        return fail(file.error());
    }
    QTextStream(stderr)
        << (output->format == ReportFormat::Pdf ? u"%1: %2 pages"_s.arg(file->path).arg(file->pages)
                                                : u"%1: %2 rows"_s.arg(file->path).arg(file->rows))
        << Qt::endl;
    return 0;
}

} // namespace cb
