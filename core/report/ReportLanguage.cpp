// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ReportLanguage.h"

#include "core/base/Tr.h"
#include "core/domain/WallTime.h"
#include "core/schedule/DayCells.h"

#include <QTranslator>

#include <array>

/// The texts lie in a static library, whose resources register only when asked for.
static void registerReportTexts()
{
    Q_INIT_RESOURCE(report_texts);
}

namespace cb {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar thinSpace(0x2009);
constexpr QChar enDash(0x2013);

template <TextualEnum E>
using Names = std::array<const char*, enumTexts<E>.size()>;

constexpr Names<DisplayState> stateNames{
    REPORT_PHRASE("Report", "Draft"),
    REPORT_PHRASE("Report", "Requested"),
    REPORT_PHRASE("Report", "Assessing"),
    REPORT_PHRASE("Report", "Awaiting CAB"),
    REPORT_PHRASE("Report", "Approved"),
    REPORT_PHRASE("Report", "Scheduled"),
    REPORT_PHRASE("Report", "Implementing"),
    REPORT_PHRASE("Report", "In review"),
    REPORT_PHRASE("Report", "Closed"),
    REPORT_PHRASE("Report", "Rejected"),
    REPORT_PHRASE("Report", "Withdrawn"),
    REPORT_PHRASE("Report", "Backed out")};

constexpr Names<RiskLevel> riskNames{
    REPORT_PHRASE("Report", "Very low"),
    REPORT_PHRASE("Report", "Low"),
    REPORT_PHRASE("Report", "Moderate"),
    REPORT_PHRASE("Report", "High"),
    REPORT_PHRASE("Report", "Very high")};

constexpr Names<RiskLevel> riskShorts{
    REPORT_PHRASE("Report", "VL"),
    REPORT_PHRASE("Report", "L"),
    REPORT_PHRASE("Report", "M"),
    REPORT_PHRASE("Report", "H"),
    REPORT_PHRASE("Report", "VH")};

constexpr Names<ChangeType> typeNames{
    REPORT_PHRASE("Report", "Standard"),
    REPORT_PHRASE("Report", "Normal"),
    REPORT_PHRASE("Report", "Emergency")};

constexpr Names<DeploymentOutcome> outcomeNames{
    REPORT_PHRASE("Report", "Running"),
    REPORT_PHRASE("Report", "Succeeded"),
    REPORT_PHRASE("Report", "Failed"),
    REPORT_PHRASE("Report", "Rolled back"),
    REPORT_PHRASE("Report", "Not run")};

constexpr Names<DecisionKind> decisionNames{
    REPORT_PHRASE("Report", "Approve"),
    REPORT_PHRASE("Report", "Approve with condition"),
    REPORT_PHRASE("Report", "Reject"),
    REPORT_PHRASE("Report", "Rework"),
    REPORT_PHRASE("Report", "Defer"),
    REPORT_PHRASE("Report", "Withdraw")};

constexpr Names<ClosureCode> closureNames{
    REPORT_PHRASE("Report", "Successful"),
    REPORT_PHRASE("Report", "Successful with issues"),
    REPORT_PHRASE("Report", "Unsuccessful"),
    REPORT_PHRASE("Report", "Backed out")};

constexpr Names<IncidentState> incidentStateNames{
    REPORT_PHRASE("Report", "Open"),
    REPORT_PHRASE("Report", "In progress"),
    REPORT_PHRASE("Report", "Resolved"),
    REPORT_PHRASE("Report", "Closed")};

constexpr Names<TaskState> taskStateNames{
    REPORT_PHRASE("Report", "Open"),
    REPORT_PHRASE("Report", "Running"),
    REPORT_PHRASE("Report", "Done"),
    REPORT_PHRASE("Report", "Skipped")};

template <TextualEnum E>
const char* nameIn(const Names<E>& names, E value)
{
    return names[static_cast<std::size_t>(value)];
}

/// English without a translation: "%n change(s)" becomes "1 change" or "2 changes".
QString withPlural(QString text, int n)
{
    text.replace("(s)"_L1, n == 1 ? ""_L1 : "s"_L1);
    text.replace("(es)"_L1, n == 1 ? ""_L1 : "es"_L1);
    return text;
}

bool isSameMonth(QDate a, QDate b)
{
    return a.year() == b.year() && a.month() == b.month();
}

} // namespace

ReportLanguage::ReportLanguage()
    : ReportLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("UTC"), nullptr)
{}

ReportLanguage::ReportLanguage(
    QLocale locale, QTimeZone zone, std::shared_ptr<const QTranslator> translator)
    : m_locale(std::move(locale))
    , m_zone(std::move(zone))
    , m_translator(std::move(translator))
{}

QStringList ReportLanguage::available()
{
    return {u"en"_s, u"de"_s};
}

Result<ReportLanguage> ReportLanguage::create(const QString& code, const QTimeZone& zone)
{
    const QString wanted = code.isEmpty() ? QLocale().name() : code;
    const QString language = wanted.section(u'_', 0, 0).section(u'-', 0, 0).toLower();
    if (language == "de"_L1) {
        registerReportTexts();
        auto translator = std::make_shared<QTranslator>();
        if (!translator->load(u":/i18n/report_de.qm"_s)) {
            return Error{
                ErrorKind::Internal,
                Tr::tr("The German texts of reports cannot be read; install Changeboard again."),
                u":/i18n/report_de.qm"_s};
        }
        const QLocale asked(wanted);
        const QLocale german(
            QLocale::German,
            asked.language() == QLocale::German ? asked.territory() : QLocale::Germany);
        return ReportLanguage(german, zone, std::move(translator));
    }
    if (language == "en"_L1 || code.isEmpty()) {
        return ReportLanguage(
            QLocale(QLocale::English, QLocale::UnitedKingdom),
            zone,
            std::shared_ptr<QTranslator>());
    }
    return Error{
        ErrorKind::BadInput,
        Tr::tr("There are no report texts in the language \"%1\". Choose one of: %2.")
            .arg(code, available().join(u", "_s)),
        {}};
}

QString ReportLanguage::phrase(
    const char* context, const char* text, const char* comment, int n) const
{
    QString result = m_translator ? m_translator->translate(context, text, comment, n) : QString();
    if (result.isEmpty()) {
        result = withPlural(QString::fromUtf8(text), n);
    }
    return n < 0 ? result : result.replace("%n"_L1, number(n));
}

QString ReportLanguage::stateName(DisplayState state) const
{
    return phrase("Report", nameIn(stateNames, state));
}

QString ReportLanguage::riskName(RiskLevel risk) const
{
    return phrase("Report", nameIn(riskNames, risk));
}

QString ReportLanguage::riskShort(RiskLevel risk) const
{
    return phrase("Report", nameIn(riskShorts, risk));
}

QString ReportLanguage::typeName(ChangeType type) const
{
    return phrase("Report", nameIn(typeNames, type));
}

QString ReportLanguage::outcomeName(DeploymentOutcome outcome) const
{
    return phrase("Report", nameIn(outcomeNames, outcome));
}

QString ReportLanguage::decisionName(DecisionKind kind) const
{
    return phrase("Report", nameIn(decisionNames, kind));
}

QString ReportLanguage::closureName(ClosureCode code) const
{
    return phrase("Report", nameIn(closureNames, code));
}

QString ReportLanguage::incidentStateName(IncidentState state) const
{
    return phrase("Report", nameIn(incidentStateNames, state));
}

QString ReportLanguage::taskStateName(TaskState state) const
{
    return phrase("Report", nameIn(taskStateNames, state));
}

QString ReportLanguage::number(qint64 value) const
{
    QString digits = QString::number(qAbs(value));
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3) {
        digits.insert(i, thinSpace);
    }
    return value < 0 ? QChar(0x2212) + digits : digits;
}

QString ReportLanguage::length(qint64 ms) const
{
    const qint64 minutes = ms / msPerMinute;
    const qint64 days = minutes / (24 * 60);
    const qint64 hours = minutes / 60 % 24;
    QStringList parts;
    if (days > 0) {
        parts += phrase("Report", "%1 d", "days").arg(days);
    }
    if (hours > 0) {
        parts += phrase("Report", "%1 h", "hours").arg(hours);
    }
    if (minutes % 60 > 0 || parts.isEmpty()) {
        parts += phrase("Report", "%1 min", "minutes").arg(minutes % 60);
    }
    return parts.join(u' ');
}

QString ReportLanguage::bytes(qint64 size) const
{
    constexpr std::array units{"B"_L1, "kB"_L1, "MB"_L1, "GB"_L1};
    double value = static_cast<double>(size);
    std::size_t unit = 0;
    while (value >= 1000 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    const int decimals = unit > 0 && value < 10 ? 1 : 0;
    return m_locale.toString(value, 'f', decimals) + u' ' + units[unit];
}

QString ReportLanguage::dayOfMonth(QDate date) const
{
    const QString day = QString::number(date.day());
    return m_locale.language() == QLocale::German ? day + u'.' : day;
}

QString ReportLanguage::weekday(QDate date) const
{
    return m_locale.standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat);
}

QString ReportLanguage::time(Instant at) const
{
    const QTime local = WallTime::toLocal(at, m_zone).time;
    const QChar zero(u'0');
    return u"%1:%2"_s.arg(local.hour(), 2, 10, zero).arg(local.minute(), 2, 10, zero);
}

QString ReportLanguage::day(QDate date) const
{
    return weekday(date) + u' ' + dayOfMonth(date);
}

QString ReportLanguage::dayMonth(QDate date) const
{
    return day(date) + u' ' + m_locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
}

QString ReportLanguage::shortDate(QDate date) const
{
    return dayMonth(date) + u' ' + QString::number(date.year());
}

QString ReportLanguage::fullDate(QDate date) const
{
    return day(date) + u' ' + m_locale.standaloneMonthName(date.month()) + u' '
        + QString::number(date.year());
}

QString ReportLanguage::shortDateTime(Instant at) const
{
    return shortDate(WallTime::toLocal(at, m_zone).date) + u", "_s + time(at);
}

QString ReportLanguage::daySpan(Span span) const
{
    const QDate first = WallTime::toLocal(span.start, m_zone).date;
    const QDate last = WallTime::toLocal(span.end, m_zone).date;
    if (first == last) {
        return day(first) + u", "_s + time(span.start) + enDash + time(span.end);
    }
    // An end within the next day's small hours reads as one night.
    if (first.daysTo(last) == 1 && span.lengthMs() < msPerDay) {
        return day(first) + u", "_s + time(span.start) + enDash + time(span.end);
    }
    const QString from = isSameMonth(first, last) ? day(first) : dayMonth(first);
    const QString to = isSameMonth(first, last) ? day(last) : dayMonth(last);
    return from + u' ' + time(span.start) + u' ' + enDash + u' ' + to + u' ' + time(span.end);
}

QString ReportLanguage::fullSpan(Span span) const
{
    const QDate first = WallTime::toLocal(span.start, m_zone).date;
    const QDate last = WallTime::toLocal(span.end, m_zone).date;
    if (first == last) {
        return shortDate(first) + u", "_s + time(span.start) + enDash + time(span.end);
    }
    return shortDateTime(span.start) + u' ' + enDash + u' ' + shortDateTime(span.end);
}

QString ReportLanguage::period(Span span) const
{
    const DayRange days = dayCells(span, m_zone);
    if (days.count() == 1) {
        return fullDate(days.first);
    }
    QString from = day(days.first);
    if (!isSameMonth(days.first, days.last)) {
        from += u' ' + m_locale.standaloneMonthName(days.first.month());
    }
    if (days.first.year() != days.last.year()) {
        from += u' ' + QString::number(days.first.year());
    }
    return phrase("Report", "%1 to %2", "a period of days").arg(from, fullDate(days.last));
}

QString ReportLanguage::zoneName(Instant at) const
{
    return u"%1 (%2)"_s.arg(QString::fromUtf8(m_zone.id()), WallTime::offsetText(at, m_zone));
}

QString ReportLanguage::pageLine(int page, int pages) const
{
    return phrase("Report", "Page %1 of %2").arg(number(page), number(pages));
}

QString ReportLanguage::madeLine(Instant at, const QString& boardState) const
{
    return phrase("Report", "Made %1, %2, board state %3", "when, zone, number")
        .arg(shortDateTime(at), zoneName(at), boardState);
}

QString ReportLanguage::zoneHeading() const
{
    return phrase("Report", "Zone");
}

QString ReportLanguage::originHeading() const
{
    return phrase("Report", "About", "sheet that says where a report comes from");
}

QString ReportLanguage::continued() const
{
    return phrase("Report", "continued", "a day that began on the page before");
}

} // namespace cb
