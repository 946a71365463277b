// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ICalendarReader.h"
#include "core/schedule/WindowExpander.h"
#include "tests/cases/CaseKinds.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QJsonObject instanceOf(const WindowInstance& instance, const CalendarWindow& window)
{
    QJsonObject object{
        {u"summary"_s, instance.name},
        {u"uid"_s, window.sourceUid},
        {u"start"_s, instance.span.start.toIso()},
        {u"end"_s, instance.span.end.toIso()},
        {u"description"_s, window.reason}};
    if (instance.firstDay.isValid()) {
        QJsonArray days;
        for (QDate day = instance.firstDay; day <= instance.lastDay; day = day.addDays(1)) {
            days.append(day.toString(Qt::ISODate));
        }
        object.insert(u"all_day"_s, true);
        object.insert(u"local_days"_s, days);
    }
    return object;
}

} // namespace

Result<QJsonObject> answerIcs(const CaseInput& input)
{
    const Result<QByteArray> bytes = input.bytes();
    if (!bytes) {
        return bytes.error();
    }
    const QByteArray zone = input.given.value(u"display_zone").toString(u"UTC"_s).toUtf8();
    const QJsonArray range = input.given.value(u"range").toArray();
    const std::optional<Instant> from = Instant::fromIso(range.at(0).toString());
    const std::optional<Instant> to = Instant::fromIso(range.at(1).toString());
    if (!from || !to) {
        return Error{ErrorKind::BadInput, u"the case has no range"_s, {}};
    }
    WindowFileOptions options;
    options.zone = zone;
    const Result<WindowFile> file = readICalendar(bytes.value(), options);
    if (!file) {
        return file.error();
    }
    QJsonArray instances;
    for (const CalendarWindow& window : file->windows) {
        const Result<QList<WindowInstance>> found =
            expandWindow(window, {{*from, *to}, QTimeZone(zone), {}});
        if (!found) {
            return found.error();
        }
        for (const WindowInstance& instance : found.value()) {
            instances.append(instanceOf(instance, window));
        }
    }
    return QJsonObject{{u"instances"_s, instances}};
}

} // namespace cb
