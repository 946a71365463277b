// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/FieldForms.h"

#include "core/base/Tr.h"
#include "core/domain/WallTime.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cb::forms {
namespace {

constexpr int highestRank = 5;

Error bad(const QString& what)
{
    return {ErrorKind::BadInput, what, {}};
}

QString compact(const QJsonValue& array)
{
    const QJsonArray list = array.toArray();
    return list.isEmpty() ? QString()
                          : QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

Result<QJsonArray> readArray(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        return QJsonArray();
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (!document.isArray()) {
        return bad(Tr::tr("this is no JSON array (%1, at character %2).")
                       .arg(problem.errorString())
                       .arg(problem.offset));
    }
    return document.array();
}

void insertGiven(QJsonObject& object, QLatin1StringView key, const QJsonValue& value)
{
    if (!value.isNull()) {
        object.insert(key, value);
    }
}

/// "90", "25m", "1h30m", "2 h"; seconds where there is no unit.
std::optional<qint64> durationMsOf(const QString& text)
{
    static const QRegularExpression plain(u"^\\d{1,9}$"_s);
    if (plain.match(text).hasMatch()) {
        return text.toLongLong() * msPerSecond;
    }
    static const QRegularExpression parts(
        u"^(?:(\\d{1,5})\\s*d)?\\s*(?:(\\d{1,6})\\s*h)?\\s*(?:(\\d{1,7})\\s*m(?:in)?)?"
        "\\s*(?:(\\d{1,9})\\s*s)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = parts.match(text);
    if (!match.hasMatch() || text.isEmpty()) {
        return std::nullopt;
    }
    return match.captured(1).toLongLong() * msPerDay + match.captured(2).toLongLong() * msPerHour
        + match.captured(3).toLongLong() * msPerMinute
        + match.captured(4).toLongLong() * msPerSecond;
}

Result<void> readTaskTimes(ChangeTask& task, const QJsonObject& object, const FieldReading& reading)
{
    const std::array<std::pair<QLatin1StringView, std::optional<Instant>*>, 4> times{
        {{"planned_start"_L1, &task.plannedStart},
         {"planned_end"_L1, &task.plannedEnd},
         {"actual_start"_L1, &task.actualStart},
         {"actual_end"_L1, &task.actualEnd}}};
    for (const auto& [key, value] : times) {
        if (const Result<void> done = readField(*value, object.value(key).toString(), reading);
            !done) {
            return done;
        }
    }
    return {};
}

Result<ChangeTask> readTask(const QJsonObject& object, const FieldReading& reading)
{
    ChangeTask task;
    task.title = object.value("title"_L1).toString();
    if (task.title.trimmed().isEmpty()) {
        return bad(Tr::tr("a task needs a “title”."));
    }
    task.isGoNoGo = object.value("go_no_go"_L1).toBool();
    if (const Result<void> done =
            readField(task.owner, object.value("owner"_L1).toString(), reading);
        !done)
    {
        return done.error();
    }
    if (const Result<void> done =
            readField(task.state, object.value("state"_L1).toString(), reading);
        !done)
    {
        return done.error();
    }
    if (const Result<void> done = readTaskTimes(task, object, reading); !done) {
        return done.error();
    }
    return task;
}

} // namespace

QString toFieldText(const QString& value, const NameLookup& /*names*/)
{
    return value;
}

QString toFieldText(bool value, const NameLookup& /*names*/)
{
    return value ? u"true"_s : u"false"_s;
}

QString toFieldText(int rank, const NameLookup& /*names*/)
{
    return rank == 0 ? QString() : QString::number(rank);
}

QString toFieldText(qint64 durationMs, const NameLookup& /*names*/)
{
    return QString::number(durationMs / msPerSecond);
}

QString toFieldText(const QStringList& value, const NameLookup& /*names*/)
{
    return value.isEmpty() ? QString() : value.join("; "_L1);
}

QString toFieldText(const std::optional<Instant>& value, const NameLookup& /*names*/)
{
    return value ? value->toIso() : QString();
}

QString toFieldText(const QList<ChangeTask>& value, const NameLookup& names)
{
    return compact(toFieldJson(value, names));
}

QString toFieldText(const QList<ExternalReference>& value, const NameLookup& names)
{
    return compact(toFieldJson(value, names));
}

QJsonValue toFieldJson(const QString& value, const NameLookup& /*names*/)
{
    return value.isNull() ? QJsonValue() : QJsonValue(value);
}

QJsonValue toFieldJson(bool value, const NameLookup& /*names*/)
{
    return value;
}

QJsonValue toFieldJson(int rank, const NameLookup& /*names*/)
{
    return rank == 0 ? QJsonValue() : QJsonValue(rank);
}

QJsonValue toFieldJson(qint64 durationMs, const NameLookup& /*names*/)
{
    return durationMs / msPerSecond;
}

QJsonValue toFieldJson(const QStringList& value, const NameLookup& /*names*/)
{
    return QJsonArray::fromStringList(value);
}

QJsonValue toFieldJson(const std::optional<Instant>& value, const NameLookup& /*names*/)
{
    return value ? QJsonValue(value->toIso()) : QJsonValue();
}

QJsonValue toFieldJson(const QList<ChangeTask>& value, const NameLookup& names)
{
    QJsonArray array;
    for (const ChangeTask& task : value) {
        QJsonObject object{{u"title"_s, task.title}, {u"state"_s, QString(toText(task.state))}};
        insertGiven(object, "owner"_L1, toFieldJson(task.owner, names));
        insertGiven(object, "planned_start"_L1, toFieldJson(task.plannedStart, names));
        insertGiven(object, "planned_end"_L1, toFieldJson(task.plannedEnd, names));
        insertGiven(object, "actual_start"_L1, toFieldJson(task.actualStart, names));
        insertGiven(object, "actual_end"_L1, toFieldJson(task.actualEnd, names));
        insertGiven(object, "go_no_go"_L1, task.isGoNoGo ? QJsonValue(true) : QJsonValue());
        array.append(object);
    }
    return array;
}

QJsonValue toFieldJson(const QList<ExternalReference>& value, const NameLookup& /*names*/)
{
    QJsonArray array;
    for (const ExternalReference& reference : value) {
        array.append(QJsonObject{
            {u"system"_s, reference.system}, {u"key"_s, reference.key}, {u"url"_s, reference.url}});
    }
    return array;
}

Result<void> readField(QString& value, const QString& text, const FieldReading& /*reading*/)
{
    if (text.contains(QChar::Null)) {
        return bad(Tr::tr("the text holds a NUL character. Take it out."));
    }
    value = text.isEmpty() ? QString() : text;
    return {};
}

Result<void> readField(bool& value, const QString& text, const FieldReading& /*reading*/)
{
    const QString word = text.trimmed().toLower();
    if (word == "true"_L1 || word == "yes"_L1 || word == "1"_L1) {
        value = true;
    } else if (word.isEmpty() || word == "false"_L1 || word == "no"_L1 || word == "0"_L1) {
        value = false;
    } else {
        return notAChoice(text, {u"true"_s, u"false"_s});
    }
    return {};
}

Result<void> readField(int& rank, const QString& text, const FieldReading& /*reading*/)
{
    const QString word = text.trimmed();
    bool isNumber = true;
    const int read = word.isEmpty() ? 0 : word.toInt(&isNumber);
    if (!isNumber || read < 0 || read > highestRank) {
        return bad(Tr::tr("“%1” is none of 1, 2, 3, 4, 5.").arg(text));
    }
    rank = read;
    return {};
}

Result<void> readField(qint64& durationMs, const QString& text, const FieldReading& /*reading*/)
{
    const QString word = text.trimmed();
    const std::optional<qint64> read = word.isEmpty() ? 0 : durationMsOf(word);
    if (!read) {
        return bad(
            Tr::tr(
                "“%1” is no duration. Write seconds, or like 25m or 1h30m; it cannot be negative.")
                .arg(text));
    }
    durationMs = *read;
    return {};
}

Result<void> readField(QStringList& value, const QString& text, const FieldReading& /*reading*/)
{
    if (text.contains(QChar::Null)) {
        return bad(Tr::tr("the text holds a NUL character. Take it out."));
    }
    QStringList read = namesIn(text);
    read.removeDuplicates();
    value = read;
    return {};
}

Result<void> readField(
    std::optional<Instant>& value, const QString& text, const FieldReading& reading)
{
    const QString word = text.trimmed();
    if (word.isEmpty()) {
        value.reset();
        return {};
    }
    if (const auto instant = Instant::fromIso(word)) {
        value = instant;
        return {};
    }
    const QTimeZone zone = reading.zone.isValid() ? reading.zone : QTimeZone("UTC");
    const auto local = LocalTime::fromIso(word);
    if (!local || !local->isValid()) {
        return bad(Tr::tr("“%1” is no time. Write 2026-11-25T22:00:00Z, or 2026-11-25 22:00 in %2.")
                       .arg(text, QString::fromUtf8(zone.id())));
    }
    const WallTime wall = WallTime::resolve(*local, zone);
    if (wall.kind == WallTimeKind::Gap) {
        return bad(
            Tr::tr("%1 does not exist in %2: clocks are put forward over it. The next time is %3.")
                .arg(
                    word,
                    QString::fromUtf8(zone.id()),
                    WallTime::toLocal(wall.instant, zone).toIso()));
    }
    value = wall.instant;
    return {};
}

Result<void> readField(QList<ChangeTask>& value, const QString& text, const FieldReading& reading)
{
    const Result<QJsonArray> array = readArray(text);
    if (!array) {
        return array.error();
    }
    QList<ChangeTask> tasks;
    for (const QJsonValue& entry : *array) {
        Result<ChangeTask> task = readTask(entry.toObject(), reading);
        if (!task) {
            return task.error();
        }
        tasks.append(std::move(task).value());
    }
    value = tasks;
    return {};
}

Result<void> readField(
    QList<ExternalReference>& value, const QString& text, const FieldReading& /*reading*/)
{
    const Result<QJsonArray> array = readArray(text);
    if (!array) {
        return array.error();
    }
    QList<ExternalReference> references;
    for (const QJsonValue& entry : *array) {
        const QJsonObject object = entry.toObject();
        ExternalReference reference{
            object.value("system"_L1).toString(),
            object.value("key"_L1).toString(),
            object.value("url"_L1).toString()};
        if (reference.system.isEmpty() || reference.key.isEmpty()) {
            return bad(Tr::tr("an external reference needs a “system” and a “key”."));
        }
        references.append(reference);
    }
    value = references;
    return {};
}

Error notAChoice(const QString& text, const QStringList& choices)
{
    return bad(Tr::tr("“%1” is none of %2.").arg(text, choices.join(", "_L1)));
}

QStringList namesIn(const QString& text)
{
    static const QRegularExpression separator(u"[;\\r\\n]"_s);
    QStringList names;
    for (const QString& part : text.split(separator, Qt::SkipEmptyParts)) {
        if (const QString name = part.trimmed(); !name.isEmpty()) {
            names.append(name);
        }
    }
    return names;
}

} // namespace cb::forms
