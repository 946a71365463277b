// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/ZoneRules.h"

#include "core/schedule/RuleIterator.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int marginYears = 3;
constexpr qsizetype maxDefinition = 256 * 1024;

Error badZone(const QString& why)
{
    return {
        ErrorKind::BadInput,
        QCoreApplication::translate("cb", "The time zone (VTIMEZONE) cannot be used: %1.").arg(why),
        {}};
}

std::optional<LocalTime> readTime(QStringView text)
{
    const LocalTime time{
        QDate::fromString(text.left(8).toString(), u"yyyyMMdd"_s),
        QTime::fromString(text.mid(9, 6).toString(), u"HHmmss"_s)};
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// "+0530", "-0800", "+013015"
std::optional<qint64> readOffsetMs(QStringView text)
{
    if (text.size() != 5 && text.size() != 7) {
        return std::nullopt;
    }
    bool isNumber = false;
    const int digits = text.mid(1).toInt(&isNumber);
    if (!isNumber || (text.front() != u'+' && text.front() != u'-')) {
        return std::nullopt;
    }
    const int hhmm = text.size() == 5 ? digits : digits / 100;
    const int seconds = text.size() == 5 ? 0 : digits % 100;
    const qint64 size = msPerSecond * ((hhmm / 100) * 3'600 + (hhmm % 100) * 60 + seconds);
    return text.front() == u'-' ? -size : size;
}

/// STANDARD or DAYLIGHT.
struct Observance
{
    std::optional<LocalTime> start;
    std::optional<qint64> fromMs;
    std::optional<qint64> toMs;
    std::vector<RecurrenceRule> rules;
    std::vector<LocalTime> extraStarts;

    bool isWhole() const { return start && fromMs && toMs; }

    qint64 utcMs(const LocalTime& onset) const
    {
        return QDateTime(onset.date, onset.time, Qt::UTC).toMSecsSinceEpoch() - *fromMs;
    }
};

} // namespace

/// Reads one VTIMEZONE.
class DefinitionReader
{
public:
    explicit DefinitionReader(const Span& around)
        : m_first(around.start.toUtc().date().addYears(-marginYears))
        , m_last(around.end.toUtc().date().addYears(marginYears))
    {}

    Result<ZoneRules> read(const QByteArray& text)
    {
        QByteArray unfolded = text.left(maxDefinition);
        unfolded.replace("\r\n", "\n").replace("\n ", "").replace("\n\t", "");
        for (const QByteArray& line : unfolded.split('\n')) {
            if (const Result<void> done = readLine(QString::fromUtf8(line).trimmed()); !done) {
                return done.error();
            }
        }
        if (m_transitions.empty()) {
            return badZone(
                QCoreApplication::translate("cb", "it has neither STANDARD nor DAYLIGHT"));
        }
        auto definition = std::make_shared<ZoneRules::Definition>();
        std::stable_sort(
            m_transitions.begin(), m_transitions.end(), [](const auto& a, const auto& b) {
                return a.utcMs < b.utcMs;
            });
        definition->transitions = m_transitions;
        definition->firstOffsetMs = m_firstOffsetMs;
        return ZoneRules(std::move(definition));
    }

private:
    Result<void> readLine(const QString& line)
    {
        const qsizetype colon = line.indexOf(u':');
        const QString name = line.left(qMax<qsizetype>(colon, 0)).section(u';', 0, 0).toUpper();
        const QString value = line.mid(colon + 1);
        if (name == u"BEGIN" && value.compare(u"VTIMEZONE", Qt::CaseInsensitive) != 0) {
            m_observance = Observance();
        } else if (name == u"END" && value.compare(u"VTIMEZONE", Qt::CaseInsensitive) != 0) {
            return finishObservance();
        } else if (name == u"DTSTART") {
            m_observance.start = readTime(value);
        } else if (name == u"TZOFFSETFROM") {
            m_observance.fromMs = readOffsetMs(value);
        } else if (name == u"TZOFFSETTO") {
            m_observance.toMs = readOffsetMs(value);
        } else if (name == u"RRULE") {
            const Result<RecurrenceRule> rule = RecurrenceRule::parse(value);
            if (!rule) {
                return rule.error();
            }
            m_observance.rules.push_back(rule.value());
        } else if (name == u"RDATE") {
            for (const QString& word : value.split(u',')) {
                if (const auto time = readTime(word)) {
                    m_observance.extraStarts.push_back(*time);
                }
            }
        }
        return {};
    }

    Result<void> finishObservance()
    {
        if (!m_observance.isWhole()) {
            return badZone(QCoreApplication::translate(
                "cb", "DTSTART, TZOFFSETFROM or TZOFFSETTO is missing or cannot be read"));
        }
        noteFirst();
        add(*m_observance.start);
        for (const LocalTime& onset : m_observance.extraStarts) {
            add(onset);
        }
        for (const RecurrenceRule& rule : m_observance.rules) {
            expand(rule);
        }
        return {};
    }

    /// Before everything, the offset before the earliest onset holds.
    void noteFirst()
    {
        const qint64 first = m_observance.utcMs(*m_observance.start);
        if (!m_firstOnset || first < *m_firstOnset) {
            m_firstOnset = first;
            m_firstOffsetMs = *m_observance.fromMs;
        }
    }

    void add(const LocalTime& onset)
    {
        m_transitions.push_back({m_observance.utcMs(onset), *m_observance.toMs});
    }

    void expand(const RecurrenceRule& rule)
    {
        RuleIterator iterator(rule, *m_observance.start, false);
        iterator.skipTo({m_first, QTime(0, 0)});
        std::optional<LocalTime> lastBefore;
        while (const std::optional<LocalTime> onset = iterator.next()) {
            if (m_last < onset->date || isPast(rule, *onset)) {
                break;
            }
            if (onset->date < m_first) {
                lastBefore = onset;
            } else {
                add(*onset);
            }
        }
        if (lastBefore) {
            add(*lastBefore);
        }
    }

    /// UNTIL of an observance is UTC; local ones are seen too.
    bool isPast(const RecurrenceRule& rule, const LocalTime& onset) const
    {
        if (!rule.until) {
            return false;
        }
        if (rule.until->isDate) {
            return rule.until->time.date < onset.date;
        }
        const LocalTime until = rule.until->time;
        return rule.until->isUtc ? QDateTime(until.date, until.time, Qt::UTC).toMSecsSinceEpoch()
                < m_observance.utcMs(onset)
                                 : until < onset;
    }

    QDate m_first;
    QDate m_last;
    Observance m_observance;
    std::vector<ZoneRules::Transition> m_transitions;
    std::optional<qint64> m_firstOnset;
    qint64 m_firstOffsetMs = 0;
};

ZoneRules::ZoneRules(const QTimeZone& zone)
    : m_zone(zone)
{}

ZoneRules::ZoneRules(std::shared_ptr<const Definition> definition)
    : m_definition(std::move(definition))
{}

Result<ZoneRules> ZoneRules::fromDefinition(const QByteArray& vtimezone, const Span& around)
{
    return DefinitionReader(around).read(vtimezone);
}

bool ZoneRules::isKnown(const QByteArray& name)
{
    if (name.isEmpty() || !QTimeZone(name).isValid()) {
        return false;
    }
    // Names without a slash are few; anything else without one would be read as a POSIX zone at
    // offset 0.
    static const QSet<QByteArray> singleWords{
        "UTC",      "GMT",    "UCT",     "Zulu",    "Universal", "Greenwich", "EST",
        "MST",      "HST",    "EST5EDT", "CST6CDT", "MST7MDT",   "PST8PDT",   "WET",
        "CET",      "MET",    "EET",     "GB",      "GB-Eire",   "Eire",      "NZ",
        "NZ-CHAT",  "PRC",    "ROC",     "ROK",     "Japan",     "Singapore", "Hongkong",
        "Israel",   "Iran",   "Turkey",  "Egypt",   "Libya",     "Jamaica",   "Cuba",
        "Portugal", "Poland", "Iceland", "Navajo",  "Kwajalein", "W-SU"};
    return name.contains('/') || singleWords.contains(name)
        || QTimeZone::isTimeZoneIdAvailable(name);
}

Instant ZoneRules::toInstant(const LocalTime& local) const
{
    return WallTime::resolve(local, [this](qint64 utcMs) { return offsetMsAt(utcMs); }).instant;
}

LocalTime ZoneRules::toLocal(Instant instant) const
{
    const QDateTime shifted =
        QDateTime::fromMSecsSinceEpoch(instant.ms + offsetMsAt(instant.ms), Qt::UTC);
    return {shifted.date(), shifted.time()};
}

qint64 ZoneRules::offsetMsAt(qint64 utcMs) const
{
    if (!m_definition) {
        return msPerSecond * m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC));
    }
    const std::vector<Transition>& transitions = m_definition->transitions;
    const auto after = std::upper_bound(
        transitions.cbegin(),
        transitions.cend(),
        utcMs,
        [](qint64 at, const Transition& transition) { return at < transition.utcMs; });
    return after == transitions.cbegin() ? m_definition->firstOffsetMs : std::prev(after)->offsetMs;
}

} // namespace cb
