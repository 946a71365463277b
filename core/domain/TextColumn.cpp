// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/TextColumn.h"

namespace cb {

void TextColumn::reserve(qsizetype rows, qsizetype bytes)
{
    m_ends.reserve(static_cast<std::size_t>(rows));
    m_bytes.reserve(bytes);
}

void TextColumn::append(QStringView text)
{
    m_bytes.append(text.toUtf8());
    m_ends.push_back(static_cast<quint32>(m_bytes.size()));
}

void TextColumn::appendUtf8(QByteArrayView text)
{
    m_bytes.append(text);
    m_ends.push_back(static_cast<quint32>(m_bytes.size()));
}

QByteArrayView TextColumn::utf8(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    const qsizetype start = row == 0 ? 0 : m_ends[index - 1];
    return QByteArrayView(m_bytes).sliced(start, m_ends[index] - start);
}

StringTable::StringTable()
{
    intern(QString());
}

quint32 StringTable::intern(const QString& text)
{
    const auto found = m_index.constFind(text);
    if (found != m_index.constEnd()) {
        return *found;
    }
    const auto index = static_cast<quint32>(m_texts.size());
    m_texts.push_back(text);
    m_index.insert(text, index);
    return index;
}

qint64 StringTable::find(const QString& text) const
{
    const auto found = m_index.constFind(text);
    return found == m_index.constEnd() ? -1 : static_cast<qint64>(*found);
}

} // namespace cb
