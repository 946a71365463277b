// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/JsonLines.h"

#include "core/exchange/ByteSource.h"
#include "core/exchange/ExchangeText.h"
#include "core/exchange/JsonFields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <type_traits>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int formatVersion = 1;
constexpr qsizetype pieceBytes = 1 << 20;
constexpr qsizetype lineLimit = 64 << 20;
constexpr qint64 exactInDouble = qint64(1) << 53;

template <typename T>
inline constexpr bool isOptional = false;
template <typename T>
inline constexpr bool isOptional<std::optional<T>> = true;
template <typename T>
inline constexpr bool isIdType = false;
template <typename Tag>
inline constexpr bool isIdType<Id<Tag>> = true;
template <typename T>
inline constexpr bool isList = false;
template <typename T>
inline constexpr bool isList<QList<T>> = true;

/// Puts fields into an object; what is not given is left out.
class Writer
{
public:
    template <typename T>
    void operator()(const char* name, T& value)
    {
        const QJsonValue json = toJson(value);
        if (!json.isNull() && !json.isUndefined()) {
            m_object.insert(QLatin1StringView(name), json);
        }
    }

    void seconds(const char* name, qint64& ms)
    {
        if (ms != 0) {
            m_object.insert(QLatin1StringView(name), static_cast<double>(ms) / 1000.0);
        }
    }

    void hex(const char* name, QByteArray& bytes)
    {
        if (!bytes.isEmpty()) {
            m_object.insert(QLatin1StringView(name), QString::fromLatin1(bytes.toHex()));
        }
    }

    QJsonObject object() const { return m_object; }

private:
    template <typename T>
    static QJsonValue toJson(T& value)
    {
        if constexpr (std::is_same_v<T, QString>) {
            return value.isNull() ? QJsonValue() : QJsonValue(value);
        } else if constexpr (std::is_same_v<T, QByteArray>) {
            return value.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(value));
        } else if constexpr (
            std::is_same_v<T, bool> || std::is_same_v<T, double> || std::is_same_v<T, int>) {
            return value;
        } else if constexpr (std::is_same_v<T, qint64>) {
            return qAbs(value) < exactInDouble ? QJsonValue(value)
                                               : QJsonValue(QString::number(value));
        } else if constexpr (std::is_same_v<T, Instant>) {
            return value.toIso();
        } else if constexpr (std::is_same_v<T, LocalTime>) {
            return value.isValid() ? QJsonValue(value.toIso()) : QJsonValue();
        } else if constexpr (std::is_same_v<T, QTime>) {
            return value.isValid() ? QJsonValue(value.toString(u"HH:mm:ss")) : QJsonValue();
        } else if constexpr (std::is_same_v<T, QUuid>) {
            return value.isNull() ? QJsonValue() : QJsonValue(value.toString(QUuid::WithoutBraces));
        } else if constexpr (isIdType<T>) {
            return toJson(value.value);
        } else if constexpr (std::is_enum_v<T>) {
            return QString(toText(value));
        } else if constexpr (isOptional<T>) {
            return value ? toJson(*value) : QJsonValue();
        } else if constexpr (isList<T>) {
            QJsonArray array;
            for (auto& element : value) {
                array.append(toJson(element));
            }
            return array.isEmpty() ? QJsonValue() : QJsonValue(array);
        } else {
            Writer inner;
            json::describe(inner, value);
            return inner.object().isEmpty() ? QJsonValue() : QJsonValue(inner.object());
        }
    }

    QJsonObject m_object;
};

/// Takes fields from an object and remembers the first one that is wrong.
class Reader
{
public:
    explicit Reader(const QJsonObject& object)
        : m_object(object)
    {}

    template <typename T>
    void operator()(const char* name, T& value)
    {
        const QJsonValue json = m_object.value(QLatin1StringView(name));
        if (!json.isUndefined() && !json.isNull() && !fromJson(json, value)) {
            fail(QLatin1StringView(name));
        }
    }

    void seconds(const char* name, qint64& ms)
    {
        const QJsonValue json = m_object.value(QLatin1StringView(name));
        if (json.isDouble()) {
            ms = qRound64(json.toDouble() * 1000.0);
        } else if (!json.isUndefined() && !json.isNull()) {
            fail(QLatin1StringView(name));
        }
    }

    void hex(const char* name, QByteArray& bytes)
    {
        bytes = QByteArray::fromHex(m_object.value(QLatin1StringView(name)).toString().toLatin1());
    }

    QString wrongField() const { return m_wrongField; }

private:
    void fail(const QString& name)
    {
        if (m_wrongField.isEmpty()) {
            m_wrongField = name;
        }
    }

    template <typename T>
    static bool assign(const std::optional<T>& read, T& value)
    {
        if (read) {
            value = *read;
        }
        return read.has_value();
    }

    template <typename T>
    bool fromJson(const QJsonValue& json, T& value)
    {
        if constexpr (std::is_same_v<T, QString>) {
            value = json.toString();
            return json.isString();
        } else if constexpr (std::is_same_v<T, QByteArray>) {
            value = json.toString().toUtf8();
            return json.isString();
        } else if constexpr (std::is_same_v<T, bool>) {
            value = json.toBool();
            return json.isBool();
        } else if constexpr (std::is_same_v<T, double> || std::is_same_v<T, int>) {
            value = static_cast<T>(json.toDouble());
            return json.isDouble();
        } else if constexpr (std::is_same_v<T, qint64>) {
            value = json.isString() ? json.toString().toLongLong() : json.toInteger();
            return json.isDouble() || json.isString();
        } else if constexpr (std::is_same_v<T, Instant>) {
            return assign(Instant::fromIso(json.toString()), value);
        } else if constexpr (std::is_same_v<T, LocalTime>) {
            return assign(LocalTime::fromIso(json.toString()), value);
        } else if constexpr (std::is_same_v<T, QTime>) {
            value = QTime::fromString(json.toString(), u"HH:mm:ss"_s);
            return value.isValid();
        } else if constexpr (std::is_same_v<T, QUuid>) {
            value = QUuid::fromString(json.toString());
            return !value.isNull();
        } else if constexpr (isIdType<T>) {
            return fromJson(json, value.value);
        } else if constexpr (std::is_enum_v<T>) {
            return assign(fromText<T>(json.toString()), value);
        } else if constexpr (isOptional<T>) {
            return fromJson(json, value.emplace());
        } else if constexpr (isList<T>) {
            return fromArray(json, value);
        } else {
            Reader inner(json.toObject());
            json::describe(inner, value);
            return json.isObject() && inner.wrongField().isEmpty();
        }
    }

    template <typename T>
    bool fromArray(const QJsonValue& json, QList<T>& list)
    {
        list.clear();
        const QJsonArray array = json.toArray();
        for (const auto& element : array) {
            T value{};
            if (!fromJson(element, value)) {
                return false;
            }
            list.append(value);
        }
        return json.isArray();
    }

    const QJsonObject& m_object;
    QString m_wrongField;
};

/// An empty record of a kind that is known only at run time.
template <std::size_t I = 0>
Record emptyRecord(std::size_t index)
{
    if constexpr (I + 1 < std::variant_size_v<Record>) {
        if (index != I) {
            return emptyRecord<I + 1>(index);
        }
    }
    return Record(std::in_place_index<I>);
}

Error badLine(qint64 line, const QString& why)
{
    return {
        ErrorKind::BadInput,
        translate("cb", "Line %1 of the JSON lines can't be read: %2.").arg(line).arg(why),
        {}};
}

Result<void> readLine(const QByteArray& bytes, qint64 line, const JsonLinesVisitor& visitor)
{
    QJsonParseError parse;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &parse).object();
    if (parse.error != QJsonParseError::NoError || object.isEmpty()) {
        return badLine(
            line,
            parse.error == QJsonParseError::NoError ? translate("cb", "it is no object")
                                                    : parse.errorString());
    }
    if (object.contains("format"_L1)) {
        const bool isOurs = object.value("format"_L1).toString() == "changeboard"_L1;
        if (!isOurs || object.value("version"_L1).toInt() > formatVersion) {
            return badLine(
                line, translate("cb", "it was written by another program or a newer version"));
        }
        return {};
    }
    if (object.value("kind"_L1).toString() == "dependency"_L1) {
        Dependency dependency;
        Reader reader(object);
        json::describe(reader, dependency);
        if (!reader.wrongField().isEmpty()) {
            return badLine(
                line, translate("cb", "the field \"%1\" is wrong").arg(reader.wrongField()));
        }
        return visitor.dependency ? visitor.dependency(std::move(dependency)) : Result<void>();
    }
    Result<Record> record = recordFromJson(object);
    if (!record) {
        return badLine(line, record.error().what);
    }
    return visitor.record ? visitor.record(std::move(*record)) : Result<void>();
}

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QJsonObject recordToJson(const Record& record)
{
    Record copy = record;
    Writer writer;
    std::visit([&writer](auto& r) { json::describe(writer, r); }, copy);
    QJsonObject object = writer.object();
    object.insert(u"kind"_s, QString(toText(kindOf(record))));
    return object;
}

Result<Record> recordFromJson(const QJsonObject& object)
{
    const std::optional<RecordKind> kind = fromText<RecordKind>(object.value("kind"_L1).toString());
    if (!kind) {
        return Error{
            ErrorKind::BadInput,
            translate("cb", "\"%1\" is no kind of record").arg(object.value("kind"_L1).toString()),
            {}};
    }
    Record record = emptyRecord(static_cast<std::size_t>(*kind));
    Reader reader(object);
    std::visit([&reader](auto& r) { json::describe(reader, r); }, record);
    if (!reader.wrongField().isEmpty()) {
        return Error{
            ErrorKind::BadInput,
            translate("cb", "the field \"%1\" is wrong").arg(reader.wrongField()),
            {}};
    }
    if (refOf(record).id.isNull()) {
        return Error{ErrorKind::BadInput, translate("cb", "the field \"id\" is missing"), {}};
    }
    return record;
}

QJsonObject dependencyToJson(const Dependency& dependency)
{
    Dependency copy = dependency;
    Writer writer;
    json::describe(writer, copy);
    QJsonObject object = writer.object();
    object.insert(u"kind"_s, u"dependency"_s);
    return object;
}

Result<qint64> writeJsonLines(
    const QString& path,
    const BoardSettings& board,
    const std::function<std::optional<Record>()>& nextRecord,
    const QList<Dependency>& dependencies,
    const JobControl& job)
{
    QSaveFile file(path);
    const auto failed = [&file]() {
        return Error{
            ErrorKind::CannotWrite,
            translate("cb", "%1 can't be written: %2. Choose another place.")
                .arg(file.fileName(), file.errorString()),
            {}};
    };
    if (!file.open(QIODevice::WriteOnly)) {
        return failed();
    }
    file.write(lineOf(
        {{u"format"_s, u"changeboard"_s},
         {u"version"_s, formatVersion},
         {u"board"_s, board.name},
         {u"zone"_s, QString::fromLatin1(board.zone)}}));
    qint64 count = 0;
    while (const std::optional<Record> record = nextRecord()) {
        if ((++count & 0x3ff) == 0) {
            if (job.cancel.isCancelled()) {
                return Error{
                    ErrorKind::Cancelled,
                    translate("cb", "The export was stopped; no file was written."),
                    {}};
            }
            job.report(count, 0);
        }
        file.write(lineOf(recordToJson(*record)));
    }
    for (const Dependency& dependency : dependencies) {
        file.write(lineOf(dependencyToJson(dependency)));
    }
    if (!file.commit()) {
        return failed();
    }
    return count;
}

Result<qint64> readJsonLines(
    const QString& path, const JsonLinesVisitor& visitor, const JobControl& job)
{
    const Result<std::unique_ptr<ByteSource>> source = openBytes(path, {});
    if (!source) {
        return source.error();
    }
    QByteArray pending;
    qint64 line = 0;
    bool isAtEnd = false;
    while (!isAtEnd) {
        if (job.cancel.isCancelled()) {
            return Error{ErrorKind::Cancelled, translate("cb", "Reading was stopped."), {}};
        }
        const Result<QByteArray> piece = (*source)->read(pieceBytes);
        if (!piece) {
            return piece.error();
        }
        pending += *piece;
        isAtEnd = piece->size() < pieceBytes;
        qsizetype start = 0;
        while (start < pending.size()) {
            qsizetype end = pending.indexOf('\n', start);
            if (end < 0 && !isAtEnd) {
                break;
            }
            end = end < 0 ? pending.size() : end;
            ++line;
            const QByteArray text = pending.mid(start, end - start).trimmed();
            start = end + 1;
            const Result<void> done =
                text.isEmpty() ? Result<void>() : readLine(text, line, visitor);
            if (!done) {
                return done.error();
            }
        }
        pending.remove(0, qMin(start, pending.size()));
        if (pending.size() > lineLimit) {
            return badLine(
                line + 1, translate("cb", "it is longer than %1 MB").arg(lineLimit >> 20));
        }
        job.report((*source)->position(), (*source)->size());
    }
    return line;
}

} // namespace cb
