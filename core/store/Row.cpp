// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Row.h"

#include <QStringEncoder>
#include <QtEndian>

#include <bit>
#include <cstring>

namespace cb {

std::array<char, 16> idBytes(const QUuid& id)
{
    std::array<char, 16> bytes{};
    qToBigEndian(id.data1, bytes.data());
    qToBigEndian(id.data2, bytes.data() + 4);
    qToBigEndian(id.data3, bytes.data() + 6);
    std::memcpy(bytes.data() + 8, id.data4, 8);
    return bytes;
}

void Row::clear()
{
    m_cells.clear();
    m_bytes.resize(0); // keeps the capacity
    m_badColumn = -1;
}

void Row::addReal(double value)
{
    m_cells.push_back({Type::Real, std::bit_cast<qint64>(value)});
}

void Row::addText(QStringView text)
{
    if (text.isNull()) {
        addNull();
        return;
    }
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const qsizetype start = m_bytes.size();
    m_bytes.resize(start + encoder.requiredSpace(text.size()));
    const char* end = encoder.appendToBuffer(m_bytes.data() + start, text);
    m_bytes.resize(end - m_bytes.constData());
    const qsizetype length = m_bytes.size() - start;
    const bool isBad = encoder.hasError() || QByteArrayView(m_bytes).sliced(start).contains('\0');
    if (isBad && m_badColumn < 0) {
        m_badColumn = size();
    }
    m_cells.push_back({Type::Text, start, length});
}

void Row::addUtf8(QByteArrayView text)
{
    if (text.isNull()) {
        addNull();
        return;
    }
    if (m_badColumn < 0 && text.contains('\0')) {
        m_badColumn = size();
    }
    m_cells.push_back({Type::Text, append(text), text.size()});
}

void Row::addList(const QByteArray& json, const QString& auditText)
{
    if (json.isEmpty()) {
        addNull();
        return;
    }
    addUtf8(json);
    setAuditText(auditText);
}

void Row::addBytes(const QByteArray& bytes)
{
    if (bytes.isNull()) {
        addNull();
        return;
    }
    m_cells.push_back({Type::Bytes, append(bytes), bytes.size()});
}

void Row::addBytes(const QByteArray& bytes, const QString& auditText)
{
    addBytes(bytes);
    if (!bytes.isNull()) {
        setAuditText(auditText);
    }
}

void Row::setAuditText(const QString& text)
{
    const QByteArray audit = text.toUtf8();
    Cell& cell = m_cells.back();
    cell.auditOffset = append(audit);
    cell.auditLength = audit.size();
}

void Row::addId(const QUuid& id)
{
    if (id.isNull()) {
        addNull();
        return;
    }
    const std::array<char, 16> bytes = idBytes(id);
    m_cells.push_back({Type::Id, append(QByteArrayView(bytes.data(), std::ssize(bytes))), 16});
}

double Row::real(const Cell& cell) const
{
    return std::bit_cast<double>(cell.number);
}

QString Row::auditText(int index) const
{
    const Cell& value = cell(index);
    switch (value.type) {
    case Type::Null:
        return {};
    case Type::Integer:
        return QString::number(value.number);
    case Type::Duration:
        return QString::number(value.number / msPerSecond);
    case Type::Real:
        return QString::number(real(value), 'g', 17);
    case Type::Flag:
        return value.number != 0 ? QStringLiteral("true") : QStringLiteral("false");
    case Type::Text:
        return QString::fromUtf8(auditBytes(value));
    case Type::Bytes:
        return value.auditOffset >= 0 ? QString::fromUtf8(auditBytes(value))
                                      : QString::fromLatin1(bytes(value).toByteArray().toHex());
    case Type::Id:
        return QUuid::fromRfc4122(bytes(value)).toString(QUuid::WithoutBraces);
    case Type::Instant:
        return Instant{value.number}.toIso();
    }
    Q_UNREACHABLE();
}

bool Row::isGiven(int index) const
{
    const Cell& value = cell(index);
    switch (value.type) {
    case Type::Null:
        return false;
    case Type::Integer:
    case Type::Duration:
    case Type::Flag:
        return value.number != 0;
    default:
        return true;
    }
}

bool Row::isEqual(int index, const Row& other) const
{
    const Cell& a = cell(index);
    const Cell& b = other.cell(index);
    if (a.type != b.type) {
        return false;
    }
    const bool isInBytes = a.type == Type::Text || a.type == Type::Bytes || a.type == Type::Id;
    return isInBytes ? bytes(a) == other.bytes(b) : a.number == b.number;
}

qint64 Row::append(QByteArrayView bytes)
{
    const qsizetype start = m_bytes.size();
    m_bytes.append(bytes);
    return start;
}

} // namespace cb
