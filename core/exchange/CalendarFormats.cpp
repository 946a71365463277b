// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CalendarFormats.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QString translate(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text);
}

/// "dd/MM/yyyy" (the government's source) or ISO (what gov.uk publishes).
QDate holidayDate(const QString& text)
{
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    return iso.isValid() ? iso : QDate::fromString(text, u"dd/MM/yyyy"_s);
}

/// "bank_holidays.good_friday" -> "Good friday"; texts that are no keys stay.
QString holidayName(const QString& title)
{
    if (!title.startsWith(u"bank_holidays.")) {
        return title;
    }
    QString name = title.section(u'.', 1).replace(u'_', u' ');
    if (!name.isEmpty()) {
        name[0] = name.at(0).toUpper();
    }
    return name;
}

void readHoliday(
    const QString& division, const QJsonObject& entry, const QByteArray& zone, WindowFile& file)
{
    const QString title = entry.value(u"title").toString();
    const QDate day = holidayDate(entry.value(u"date").toString());
    if (!day.isValid() || title.isEmpty()) {
        file.findings.append(
            {0,
             true,
             translate("cb", "A holiday of %1 was left out: title \"%2\", date \"%3\".")
                 .arg(division, title, entry.value(u"date").toString())});
        return;
    }
    const QString uid = u"%1/%2/%3"_s.arg(file.format, division, day.toString(Qt::ISODate));
    CalendarWindow window = allDayWindow(uid, holidayName(title), day, day, zone);
    window.kind = WindowKind::Holiday;
    window.reason = translate("cb", "Bank holiday (%1)").arg(division);
    file.windows.append(window);
}

/// {"events": [{"title": …, "date": …}, …]}
bool isDivision(const QJsonValue& value)
{
    const QJsonValue events = value.toObject().value(u"events");
    const QJsonObject first = events.toArray().first().toObject();
    return events.isArray() && first.contains(u"title") && first.contains(u"date");
}

void readDivision(
    const QString& division, const QJsonObject& content, const QByteArray& zone, WindowFile& file)
{
    for (const QString& key : content.keys()) {
        const QJsonValue value = content.value(key); // a year, or "events"
        for (const QJsonValue& entry : value.toArray()) {
            readHoliday(division, entry.toObject(), zone, file);
        }
    }
}

/// What OpenStack calls its freezes; others are named by their own word.
QString freezeName(const QString& item)
{
    static const std::array<std::pair<QLatin1StringView, const char*>, 5> names{{
        {"-soft-sf"_L1, QT_TRANSLATE_NOOP("cb", "Soft string freeze")},
        {"-hard-sf"_L1, QT_TRANSLATE_NOOP("cb", "Hard string freeze")},
        {"-ff"_L1, QT_TRANSLATE_NOOP("cb", "Feature freeze")},
        {"-rf"_L1, QT_TRANSLATE_NOOP("cb", "Requirements freeze")},
        {"-mf"_L1, QT_TRANSLATE_NOOP("cb", "Membership freeze")},
    }};
    for (const auto& [ending, name] : names) {
        if (item.endsWith(ending)) {
            return translate("cb", name);
        }
    }
    const bool isFreeze = item.contains(u"freeze"_s) || item.contains(u"frz"_s);
    return isFreeze ? item.section(u'-', 1).replace(u'-', u' ') : QString();
}

QString scalar(const YAML::Node& node)
{
    return node.IsDefined() && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

/// Reads the weeks of one cycle.
class CycleReader
{
public:
    CycleReader(const WindowFileOptions& options, WindowFile& file)
        : m_options(options)
        , m_file(file)
    {}

    void readWeek(const YAML::Node& week)
    {
        const int line = week.Mark().line + 1;
        if (!week.IsMap()) {
            m_file.findings.append(
                {line, true, translate("cb", "A week is not a table of start, end and items.")});
            return;
        }
        const QDate first = QDate::fromString(scalar(week["start"]), Qt::ISODate);
        const QDate last = QDate::fromString(scalar(week["end"]), Qt::ISODate);
        if (!first.isValid() || !last.isValid() || last < first) {
            m_file.findings.append(
                {line,
                 true,
                 translate(
                     "cb",
                     "The week from \"%1\" to \"%2\" was left out: no days, or the end is before the start.")
                     .arg(scalar(week["start"]), scalar(week["end"]))});
            return;
        }
        for (const char* kind : {"x-project", "project-specific"}) {
            readItems(week[kind], first, last);
        }
    }

private:
    void readItems(const YAML::Node& items, QDate first, QDate last)
    {
        if (!items.IsDefined() || !items.IsSequence()) {
            return;
        }
        for (const YAML::Node& node : items) {
            const QString item = scalar(node);
            const QString name = freezeName(item);
            const QString uid =
                u"openstack-schedule/%1/%2"_s.arg(item, first.toString(Qt::ISODate));
            if (!name.isEmpty() && !m_seen.contains(uid)) {
                m_seen.insert(uid);
                CalendarWindow window = allDayWindow(uid, name, first, last, m_options.zone);
                window.reason = translate("cb", "OpenStack release schedule: %1").arg(item);
                m_file.windows.append(window);
            }
        }
    }

    const WindowFileOptions& m_options;
    WindowFile& m_file;
    QSet<QString> m_seen;
};

} // namespace

CalendarWindow allDayWindow(
    const QString& uid, const QString& name, QDate first, QDate last, const QByteArray& zone)
{
    CalendarWindow window;
    window.id = WindowId::make();
    window.kind = WindowKind::Freeze;
    window.isHard = false;
    window.name = name;
    window.times.start = {first, QTime(0, 0)};
    window.times.zone = zone;
    window.times.isAllDay = true;
    window.times.days = static_cast<int>(first.daysTo(last)) + 1;
    window.sourceUid = uid;
    return window;
}

std::optional<WindowFile> readBankHolidays(
    const QJsonObject& root, const WindowFileOptions& options)
{
    const bool isSource = root.contains(u"divisions");
    const QJsonObject divisions = isSource ? root.value(u"divisions").toObject() : root;
    const bool isPublished = std::any_of(root.constBegin(), root.constEnd(), isDivision);
    if ((!isSource || !divisions.contains(u"england-and-wales")) && !isPublished) {
        return std::nullopt;
    }
    WindowFile file;
    const bool isBritish = divisions.contains(u"england-and-wales");
    file.format = isBritish ? u"uk-bank-holidays"_s : u"holidays"_s;
    file.name = isBritish ? translate("cb", "UK bank holidays") : translate("cb", "Holidays");
    for (const QString& division : divisions.keys()) {
        if (options.divisions.isEmpty()
            || options.divisions.contains(division, Qt::CaseInsensitive)) {
            readDivision(division, divisions.value(division).toObject(), options.zone, file);
        }
    }
    return file;
}

std::optional<WindowFile> readNodeSchedule(
    const QJsonObject& root, const WindowFileOptions& options)
{
    static const QRegularExpression version(u"^v\\d+(\\.\\d+)?$"_s);
    const QStringList lines = root.keys();
    const bool isSchedule =
        !lines.isEmpty() && std::all_of(lines.cbegin(), lines.cend(), [&root](const QString& line) {
            return version.match(line).hasMatch() && root.value(line).toObject().contains(u"end");
        });
    if (!isSchedule) {
        return std::nullopt;
    }
    WindowFile file;
    file.format = u"nodejs-schedule"_s;
    file.name = translate("cb", "Node.js release schedule");
    for (const QString& line : lines) {
        const QJsonObject phases = root.value(line).toObject();
        const QString from = phases.value(u"maintenance").toString();
        const QDate first = QDate::fromString(from, Qt::ISODate);
        const QDate last = QDate::fromString(phases.value(u"end").toString(), Qt::ISODate);
        if (from.isEmpty()) {
            file.findings.append(
                {0, false, translate("cb", "%1 has no maintenance phase: no window.").arg(line)});
        } else if (!first.isValid() || !last.isValid() || last < first) {
            file.findings.append(
                {0, true, translate("cb", "%1 was left out: its days cannot be read.").arg(line)});
        } else {
            CalendarWindow window = allDayWindow(
                u"nodejs-schedule/"_s + line,
                translate("cb", "Node.js %1 maintenance").arg(line),
                first,
                last,
                options.zone);
            window.kind = WindowKind::Maintenance;
            window.reason = phases.value(u"codename").toString();
            file.windows.append(window);
        }
    }
    return file;
}

Result<std::optional<WindowFile>> readOpenStackSchedule(
    const QByteArray& bytes, const WindowFileOptions& options)
{
    try {
        const YAML::Node root = YAML::Load(bytes.toStdString());
        if (!root.IsMap() || !root["cycle"].IsDefined() || !root["cycle"].IsSequence()) {
            return std::optional<WindowFile>();
        }
        WindowFile file;
        file.format = u"openstack-schedule"_s;
        file.name = translate("cb", "OpenStack release schedule");
        CycleReader reader(options, file);
        for (const YAML::Node& week : root["cycle"]) {
            reader.readWeek(week);
        }
        return std::optional(file);
    } catch (const YAML::Exception& broken) {
        return Error{
            ErrorKind::BadInput,
            translate("cb", "Line %1: this is no readable YAML: %2.")
                .arg(broken.mark.line + 1)
                .arg(QString::fromStdString(broken.msg)),
            {}};
    }
}

} // namespace cb
