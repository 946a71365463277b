// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ICalendarTimes.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QString translate(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text);
}

Error notATime(const QString& value, const ICalendarProperty& property)
{
    return {
        ErrorKind::BadInput,
        translate("cb", "%1 cannot be \"%2\".").arg(property.name, value.left(40)),
        {}};
}

/// The component as text again, parameters left out (a VTIMEZONE needs none).
void appendText(const ICalendarComponent& component, QByteArray& text)
{
    text += "BEGIN:" + component.name.toUtf8() + '\n';
    for (const ICalendarProperty& property : component.properties) {
        text += property.name.toUtf8() + ':' + property.value.toUtf8() + '\n';
    }
    for (const ICalendarComponent& child : component.children) {
        appendText(child, text);
    }
    text += "END:" + component.name.toUtf8() + '\n';
}

/// CLDR still calls some zones by names that tzdata keeps for backward compatibility only, or not
/// at all.
QByteArray presentName(const QByteArray& name)
{
    static const QHash<QByteArray, QByteArray> names{
        {"Asia/Calcutta", "Asia/Kolkata"},
        {"Asia/Katmandu", "Asia/Kathmandu"},
        {"Asia/Rangoon", "Asia/Yangon"},
        {"America/Buenos_Aires", "America/Argentina/Buenos_Aires"},
        {"America/Indianapolis", "America/Indiana/Indianapolis"},
        {"America/Godthab", "America/Nuuk"},
        {"Europe/Kiev", "Europe/Kyiv"},
        {"Etc/GMT", "UTC"}};
    const QByteArray present = names.value(name, name);
    return ZoneRules::isKnown(present) ? present : name;
}

/// "/mozilla.org/20050126_1/Europe/Berlin" ends in an IANA name.
QByteArray ianaNameIn(const QString& tzid)
{
    const QStringList parts = tzid.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype from = 0; from < parts.size(); ++from) {
        const QByteArray name = parts.mid(from).join(u'/').toUtf8();
        if (ZoneRules::isKnown(name)) {
            return name;
        }
    }
    return {};
}

} // namespace

std::optional<ICalendarDuration> readDuration(QStringView text)
{
    static const QRegularExpression pattern(
        u"^\\+?P(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})S)?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text.trimmed().toString());
    if (!match.hasMatch() || match.capturedLength() < 3) {
        return std::nullopt;
    }
    const auto number = [&match](int group) {
        return match.captured(group).toLongLong();
    };
    const qint64 days = number(1) * 7 + number(2);
    const qint64 ms = number(3) * msPerHour + number(4) * msPerMinute + number(5) * msPerSecond;
    if (days > maxEventDays || ms > maxEventDays * msPerDay) {
        return std::nullopt;
    }
    return ICalendarDuration{static_cast<int>(days), ms};
}

ICalendarZones::ICalendarZones(const ICalendarComponent& calendar, const QTimeZone& floatingZone)
    : m_floatingZone(floatingZone)
{
    for (const ICalendarComponent& child : calendar.children) {
        const ICalendarProperty* id = child.name == u"VTIMEZONE" ? child.find(u"TZID") : nullptr;
        if (id != nullptr) {
            QByteArray text;
            appendText(child, text);
            m_definitions.insert(id->text().trimmed(), text);
        }
    }
}

/// IANA first, then what the file defines, then an IANA name at the end of the id, then Windows
/// names by CLDR.
const ICalendarZones::Zone* ICalendarZones::zoneOf(const QString& tzid) const
{
    if (const auto known = m_zones.constFind(tzid); known != m_zones.constEnd()) {
        return known->get();
    }
    std::shared_ptr<const Zone> zone;
    const QByteArray id = tzid.toUtf8();
    if (ZoneRules::isKnown(id)) {
        zone = std::make_shared<Zone>(Zone{id, {}, ZoneRules(QTimeZone(id))});
    } else if (const QByteArray definition = m_definitions.value(tzid); !definition.isEmpty()) {
        const Span always{
            Instant::fromDateTime(QDate(1970, 1, 1).startOfDay(Qt::UTC)),
            Instant::fromDateTime(QDate(2100, 1, 1).startOfDay(Qt::UTC))};
        if (const Result<ZoneRules> rules = ZoneRules::fromDefinition(definition, always)) {
            zone = std::make_shared<Zone>(Zone{id, definition, rules.value()});
        }
    } else {
        QByteArray name = ianaNameIn(tzid);
        if (name.isEmpty()) {
            name = presentName(QTimeZone::windowsIdToDefaultIanaId(id));
        }
        if (ZoneRules::isKnown(name)) {
            zone = std::make_shared<Zone>(Zone{name, {}, ZoneRules(QTimeZone(name))});
        }
    }
    return m_zones.insert(tzid, zone)->get();
}

Result<ICalendarTime> ICalendarZones::read(
    const QString& value, const ICalendarProperty& property) const
{
    QString text = value.trimmed().toUpper();
    ICalendarTime time;
    const bool isUtc = text.endsWith(u'Z');
    if (isUtc) {
        text.chop(1);
    }
    time.local.date = QDate::fromString(text.left(8), u"yyyyMMdd"_s);
    if (text.size() == 8 && !isUtc && time.local.date.isValid()) {
        time.kind = ICalendarTimeKind::Date;
        return time;
    }
    if (text.endsWith(u"60") && text.size() == 15) {
        text.replace(13, 2, u"59"_s); // a leap second: the day has no 61st
    }
    time.local.time = QTime::fromString(text.mid(8), u"'T'HHmmss"_s);
    if (!time.local.isValid()) {
        return notATime(value, property);
    }
    const QString tzid = property.parameter(u"TZID"_s).trimmed();
    if (isUtc) {
        time.kind = ICalendarTimeKind::Utc;
        time.zone = "UTC";
    } else if (!tzid.isEmpty()) {
        const Zone* zone = zoneOf(tzid);
        if (zone == nullptr) {
            return Error{
                ErrorKind::BadInput,
                translate(
                    "cb",
                    "The time zone \"%1\" is not known: neither the file nor the system describes it.")
                    .arg(tzid),
                {}};
        }
        time.kind = ICalendarTimeKind::Zoned;
        time.zone = zone->name;
        time.definition = zone->definition;
    }
    return time;
}

ZoneRules ICalendarZones::rulesOf(const ICalendarTime& time) const
{
    if (time.zone.isEmpty()) {
        return ZoneRules(m_floatingZone);
    }
    const Zone* zone = zoneOf(QString::fromUtf8(time.zone));
    return zone == nullptr ? ZoneRules(QTimeZone(QByteArrayLiteral("UTC"))) : zone->rules;
}

Instant ICalendarZones::instantOf(const ICalendarTime& time) const
{
    return rulesOf(time).toInstant(time.local);
}

LocalTime ICalendarZones::localIn(const ICalendarTime& like, Instant instant) const
{
    return rulesOf(like).toLocal(instant);
}

} // namespace cb
