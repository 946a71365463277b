// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ByteSource.h"

#include <QStringDecoder>

namespace cb {

/// What the bytes of a text file are.
struct TextEncoding
{
    QString name; ///< "utf-8", "utf-16le", "utf-16be", "utf-32le", "utf-32be", "windows-1252",
                  ///< "iso-8859-1"
    int bomBytes = 0;

    friend bool operator==(const TextEncoding&, const TextEncoding&) = default;
};

/// The name that we use for an encoding, or nothing where we can't read it ("UTF8", "cp1252",
/// "latin1", …).
std::optional<QString> knownEncoding(const QString& name);

/// By byte order mark, else by zeros at every second place, else UTF-8 where the whole file is
/// valid UTF-8, else Windows-1252. Reads to the end and rewinds.
Result<TextEncoding> detectEncoding(ByteSource& bytes);

/// Turns bytes into text piece by piece.
class TextDecoder
{
public:
    explicit TextDecoder(const QString& encoding);

    /// What `bytes` add; a character that is cut at the end comes with the next piece.
    QString decode(QByteArrayView bytes);
    /// Bytes that are no text of this encoding were seen.
    bool hasError() const;

private:
    bool m_isWindows1252 = false;
    QStringDecoder m_decoder;
};

/// Checks UTF-8 over several pieces (RFC 3629: no overlong forms, no surrogates, nothing above
/// U+10FFFF).
class Utf8Check
{
public:
    void add(QByteArrayView bytes);

    bool isValid() const { return m_isValid && m_missing == 0; }

private:
    bool m_isValid = true;
    int m_missing = 0;
    uchar m_low = 0x80;
    uchar m_high = 0xbf;
};

} // namespace cb
