// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace cb {

/// A column of texts that mostly differ (titles, numbers): one block of UTF-8 with offsets.
class TextColumn
{
public:
    void reserve(qsizetype rows, qsizetype bytes);
    void append(QStringView text);
    void appendUtf8(QByteArrayView text);

    int size() const { return static_cast<int>(m_ends.size()); }

    QString at(int row) const { return QString::fromUtf8(utf8(row)); }

    QByteArrayView utf8(int row) const;

    friend bool operator==(const TextColumn&, const TextColumn&) = default;

private:
    QByteArray m_bytes;
    std::vector<quint32> m_ends;
};

/// Texts that repeat (environments, categories, versions), kept once and named by index. Index 0 is
/// the empty text.
class StringTable
{
public:
    StringTable();

    quint32 intern(const QString& text);
    /// Index of `text`, or -1 if no row has it.
    qint64 find(const QString& text) const;

    const QString& at(quint32 index) const { return m_texts[index]; }

    int size() const { return static_cast<int>(m_texts.size()); }

    friend bool operator==(const StringTable& a, const StringTable& b)
    {
        return a.m_texts == b.m_texts;
    }

private:
    std::vector<QString> m_texts;
    QHash<QString, quint32> m_index;
};

} // namespace cb
