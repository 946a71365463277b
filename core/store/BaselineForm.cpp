// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BaselineForm.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr quint32 formVersion = 1;

/// Calls `v` with each field of an entry, once for both directions.
template <typename V, typename E>
void visitEntry(V&& v, E& e)
{
    v(e.change);
    v(e.number);
    v(e.title);
    v(e.type);
    v(e.state);
    v(e.displayState);
    v(e.isOnHold);
    v(e.isEditedAfterApproval);
    v(e.risk);
    v(e.assessedImpact);
    v(e.assessedLikelihood);
    v(e.plannedStart);
    v(e.plannedEnd);
    v(e.outageStart);
    v(e.outageEnd);
    v(e.backoutMs);
    v(e.service);
    v(e.assignee);
    v(e.group);
    v(e.environment);
    v(e.items);
    v(e.plans.implementation);
    v(e.plans.test);
    v(e.plans.backout);
    v(e.plans.communication);
}

class Packer
{
public:
    explicit Packer(QDataStream& to)
        : m_to(to)
    {}

    void operator()(const QString& value) { m_to << value; }

    void operator()(const QByteArray& value) { m_to << value; }

    void operator()(bool value) { m_to << value; }

    void operator()(int value) { m_to << static_cast<qint32>(value); }

    void operator()(qint64 value) { m_to << value; }

    void operator()(const Instant& value) { m_to << value.ms; }

    template <typename Tag>
    void operator()(const Id<Tag>& value)
    {
        m_to << value.value;
    }

    template <TextualEnum E>
    void operator()(E value)
    {
        const QLatin1StringView text = toText(value);
        m_to << QByteArray(text.data(), text.size());
    }

    template <typename T>
    void operator()(const std::optional<T>& value)
    {
        m_to << value.has_value();
        if (value) {
            (*this)(*value);
        }
    }

    template <typename T>
    void operator()(const QList<T>& list)
    {
        m_to << static_cast<quint32>(list.size());
        for (const T& value : list) {
            (*this)(value);
        }
    }

private:
    QDataStream& m_to;
};

class Unpacker
{
public:
    explicit Unpacker(QDataStream& from)
        : m_from(from)
    {}

    void operator()(QString& value) { m_from >> value; }

    void operator()(QByteArray& value) { m_from >> value; }

    void operator()(bool& value) { m_from >> value; }

    void operator()(int& value)
    {
        qint32 read = 0;
        m_from >> read;
        value = read;
    }

    void operator()(qint64& value) { m_from >> value; }

    void operator()(Instant& value) { m_from >> value.ms; }

    template <typename Tag>
    void operator()(Id<Tag>& value)
    {
        m_from >> value.value;
    }

    template <TextualEnum E>
    void operator()(E& value)
    {
        QByteArray text;
        m_from >> text;
        value = fromText<E>(QString::fromLatin1(text)).value_or(E{});
    }

    template <typename T>
    void operator()(std::optional<T>& value)
    {
        bool isGiven = false;
        m_from >> isGiven;
        value.reset();
        if (isGiven) {
            (*this)(value.emplace());
        }
    }

    template <typename T>
    void operator()(QList<T>& list)
    {
        quint32 count = 0;
        m_from >> count;
        list.clear();
        for (quint32 i = 0; i < count && m_from.status() == QDataStream::Ok; ++i) {
            (*this)(list.emplaceBack());
        }
    }

private:
    QDataStream& m_from;
};

QByteArray streamOf(const QList<BaselineEntry>& entries)
{
    QByteArray bytes;
    QDataStream to(&bytes, QIODevice::WriteOnly);
    to.setVersion(QDataStream::Qt_6_0);
    to << formVersion << static_cast<quint32>(entries.size());
    for (const BaselineEntry& entry : entries) {
        visitEntry(Packer(to), entry);
    }
    return bytes;
}

} // namespace

QByteArray packEntries(const QList<BaselineEntry>& entries)
{
    return qCompress(streamOf(entries));
}

QList<BaselineEntry> unpackEntries(QByteArrayView packed)
{
    const QByteArray bytes = packed.isEmpty() ? QByteArray() : qUncompress(packed.toByteArray());
    QDataStream from(bytes);
    from.setVersion(QDataStream::Qt_6_0);
    quint32 version = 0;
    quint32 count = 0;
    from >> version >> count;
    QList<BaselineEntry> entries;
    for (quint32 i = 0; version == formVersion && i < count && from.status() == QDataStream::Ok;
         ++i) {
        visitEntry(Unpacker(from), entries.emplaceBack());
    }
    return from.status() == QDataStream::Ok ? entries : QList<BaselineEntry>();
}

QString describeEntries(const QList<BaselineEntry>& entries)
{
    const QByteArray hash = QCryptographicHash::hash(streamOf(entries), QCryptographicHash::Sha256);
    return u"%1 changes, SHA-256 %2"_s.arg(entries.size()).arg(QString::fromLatin1(hash.toHex()));
}

} // namespace cb
