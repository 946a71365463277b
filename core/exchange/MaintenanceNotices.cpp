// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/MaintenanceNotices.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QString translate(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text);
}

QString textOf(const ICalendarComponent& event, QStringView name)
{
    const ICalendarProperty* property = event.find(name);
    return property == nullptr ? QString() : property->text();
}

void nameMissing(const ICalendarComponent& event, QList<WindowFinding>& notes)
{
    static const std::array<QStringView, 8> asked{
        u"X-MAINTNOTE-PROVIDER",
        u"X-MAINTNOTE-ACCOUNT",
        u"X-MAINTNOTE-OBJECT-ID",
        u"X-MAINTNOTE-IMPACT",
        u"X-MAINTNOTE-STATUS",
        u"ORGANIZER",
        u"DTSTAMP",
        u"SEQUENCE"};
    for (const QStringView name : asked) {
        if (event.find(name) == nullptr) {
            notes.append(
                {event.line,
                 false,
                 translate("cb", "The maintenance notice lacks %1.").arg(name.toString())});
        }
    }
}

} // namespace

bool isMaintenanceNotice(const ICalendarComponent& event)
{
    return std::any_of(
        event.properties.cbegin(), event.properties.cend(), [](const ICalendarProperty& property) {
            return property.name.startsWith(u"X-MAINTNOTE-");
        });
}

Result<MaintenanceNotice> readNotice(
    const ICalendarEvent& event, const Span& span, QList<WindowFinding>& notes)
{
    const ICalendarComponent& component = *event.component;
    for (const QStringView name : {u"X-MAINTNOTE-MAINTENANCE-ID", u"DTEND"}) {
        const bool isThere = component.find(name) != nullptr
            || (name == u"DTEND" && component.find(u"DURATION") != nullptr);
        if (!isThere) {
            return Error{
                ErrorKind::BadInput,
                translate(
                    "cb",
                    "The maintenance notice lacks %1; it was left out. Ask the provider for it.")
                    .arg(name.toString()),
                {}};
        }
    }
    nameMissing(component, notes);
    MaintenanceNotice notice;
    notice.uid = event.uid;
    notice.sequence = component.find(u"SEQUENCE") == nullptr ? -1 : event.sequence;
    notice.provider = textOf(component, u"X-MAINTNOTE-PROVIDER");
    notice.account = textOf(component, u"X-MAINTNOTE-ACCOUNT");
    notice.maintenanceId = textOf(component, u"X-MAINTNOTE-MAINTENANCE-ID");
    notice.status = textOf(component, u"X-MAINTNOTE-STATUS").trimmed().toUpper();
    notice.status = notice.status.isEmpty() ? u"NO-CHANGE"_s : notice.status;
    notice.organizer = textOf(component, u"ORGANIZER");
    notice.summary = event.summary;
    notice.stamp = event.stamp;
    notice.span = span;
    const QString impact = textOf(component, u"X-MAINTNOTE-IMPACT").trimmed();
    for (const ICalendarProperty& object : component.all(u"X-MAINTNOTE-OBJECT-ID")) {
        const QString own = object.parameter(u"X-MAINTNOTE-OBJECT-IMPACT"_s);
        notice.objects.append({object.text(), own.isEmpty() ? impact : own});
    }
    return notice;
}

} // namespace cb
