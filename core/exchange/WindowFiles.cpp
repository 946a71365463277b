// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/WindowFiles.h"

#include "core/exchange/CalendarFormats.h"
#include "core/exchange/ICalendarReader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr qint64 maxFileSize = 64LL * 1024 * 1024;
constexpr qsizetype headSize = 64 * 1024;

QString translate(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text);
}

enum class WindowFormat
{
    ICalendar,
    Json,
    Yaml,
    Unknown
};

WindowFormat formatOf(const QByteArray& bytes)
{
    const QByteArray head = bytes.left(headSize);
    if (head.toUpper().contains("BEGIN:VCALENDAR")) {
        return WindowFormat::ICalendar;
    }
    const QByteArray trimmed = (head.startsWith("\xEF\xBB\xBF") ? head.mid(3) : head).trimmed();
    if (trimmed.startsWith('{') || trimmed.startsWith('[')) {
        return WindowFormat::Json;
    }
    const bool hasCycle = head.startsWith("cycle:") || head.contains("\ncycle:");
    return hasCycle && (head.contains("release-week:") || head.contains("start-week:"))
        ? WindowFormat::Yaml
        : WindowFormat::Unknown;
}

Error notKnown(const QString& looksLike)
{
    return {
        ErrorKind::BadInput,
        translate(
            "cb",
            "This file holds no windows that are known here: %1. Known are iCalendar (.ics), gov.uk bank holidays, OpenStack and Node.js release schedules.")
            .arg(looksLike),
        {}};
}

bool isClockChanges(const QJsonObject& root)
{
    return root.value(u"title").toString().contains(u"clocks change"_s, Qt::CaseInsensitive);
}

Result<WindowFile> readJson(const QByteArray& bytes, const WindowFileOptions& options)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = bytes.left(error.offset).count('\n') + 1;
        return Error{
            ErrorKind::BadInput,
            translate("cb", "Line %1: this is no readable JSON: %2.")
                .arg(line)
                .arg(error.errorString()),
            {}};
    }
    const QJsonObject root = document.object();
    if (isClockChanges(root)) {
        return Error{
            ErrorKind::BadInput,
            translate(
                "cb",
                "This is gov.uk's list of clock changes: it holds no windows, and the time zones know these dates already. Nothing to import."),
            {}};
    }
    for (const auto reader : {readBankHolidays, readNodeSchedule}) {
        if (const std::optional<WindowFile> file = reader(root, options)) {
            return *file;
        }
    }
    return notKnown(translate("cb", "it is JSON of another kind"));
}

Result<WindowFile> readYaml(const QByteArray& bytes, const WindowFileOptions& options)
{
    const Result<std::optional<WindowFile>> file = readOpenStackSchedule(bytes, options);
    if (!file) {
        return file.error();
    }
    if (!file.value()) {
        return notKnown(translate("cb", "it is YAML of another kind"));
    }
    return *file.value();
}

} // namespace

Result<WindowFile> readWindowFile(const QByteArray& bytes, const WindowFileOptions& options)
{
    switch (formatOf(bytes)) {
    case WindowFormat::ICalendar:
        return readICalendar(bytes, options);
    case WindowFormat::Json:
        return readJson(bytes, options);
    case WindowFormat::Yaml:
        return readYaml(bytes, options);
    case WindowFormat::Unknown:
        break;
    }
    return notKnown(
        bytes.isEmpty() ? translate("cb", "it is empty")
                        : translate("cb", "its content is of another kind"));
}

Result<WindowFile> readWindowFile(const QString& path, const WindowFileOptions& options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            ErrorKind::NotFound,
            translate("cb", "%1 cannot be read: %2.").arg(path, file.errorString()),
            {}};
    }
    if (file.size() > maxFileSize) {
        return Error{
            ErrorKind::BadInput,
            translate("cb", "%1 is larger than 64 MB: split the calendar.").arg(path),
            {}};
    }
    return readWindowFile(file.read(maxFileSize), options);
}

bool isWindowFile(const QByteArray& bytes)
{
    switch (formatOf(bytes)) {
    case WindowFormat::ICalendar:
    case WindowFormat::Yaml:
        return true;
    case WindowFormat::Json: {
        const QJsonObject root = QJsonDocument::fromJson(bytes).object();
        return readBankHolidays(root, {}).has_value() || readNodeSchedule(root, {}).has_value();
    }
    case WindowFormat::Unknown:
        break;
    }
    return false;
}

} // namespace cb
