// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/TextDecoding.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr qsizetype pieceBytes = 256 * 1024;

/// Characters of the bytes 0x80 to 0x9f (WHATWG encoding standard, index windows-1252).
constexpr std::array<char16_t, 32> windows1252 = {
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

std::optional<TextEncoding> encodingOfBom(QByteArrayView start)
{
    if (start.startsWith("\xef\xbb\xbf")) {
        return TextEncoding{u"utf-8"_s, 3};
    }
    if (start.startsWith(QByteArrayView("\xff\xfe\0\0", 4))) {
        return TextEncoding{u"utf-32le"_s, 4};
    }
    if (start.startsWith(QByteArrayView("\0\0\xfe\xff", 4))) {
        return TextEncoding{u"utf-32be"_s, 4};
    }
    if (start.startsWith("\xff\xfe")) {
        return TextEncoding{u"utf-16le"_s, 2};
    }
    if (start.startsWith("\xfe\xff")) {
        return TextEncoding{u"utf-16be"_s, 2};
    }
    return std::nullopt;
}

/// UTF-16 without a mark: of western text nearly every second byte is zero.
std::optional<QString> utf16ByZeros(QByteArrayView start)
{
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    for (qsizetype i = 0; i < start.size(); ++i) {
        if (start[i] == 0) {
            (i % 2 == 0 ? evenZeros : oddZeros) += 1;
        }
    }
    const qsizetype pairs = start.size() / 2;
    if (pairs < 8) {
        return std::nullopt;
    }
    if (oddZeros > pairs * 6 / 10 && evenZeros < pairs / 20) {
        return u"utf-16le"_s;
    }
    if (evenZeros > pairs * 6 / 10 && oddZeros < pairs / 20) {
        return u"utf-16be"_s;
    }
    return std::nullopt;
}

QStringDecoder decoderFor(const QString& encoding)
{
    if (encoding == "utf-16le"_L1) {
        return QStringDecoder(QStringConverter::Utf16LE);
    }
    if (encoding == "utf-16be"_L1) {
        return QStringDecoder(QStringConverter::Utf16BE);
    }
    if (encoding == "utf-32le"_L1) {
        return QStringDecoder(QStringConverter::Utf32LE);
    }
    if (encoding == "utf-32be"_L1) {
        return QStringDecoder(QStringConverter::Utf32BE);
    }
    if (encoding == "iso-8859-1"_L1) {
        return QStringDecoder(QStringConverter::Latin1);
    }
    return QStringDecoder(QStringConverter::Utf8);
}

} // namespace

std::optional<QString> knownEncoding(const QString& name)
{
    QString key = name.toLower();
    key.remove(u'-').remove(u'_').remove(u' ');
    static const QHash<QString, QString> names{
        {u"utf8"_s, u"utf-8"_s},
        {u"utf8sig"_s, u"utf-8"_s},
        {u"usascii"_s, u"utf-8"_s},
        {u"ascii"_s, u"utf-8"_s},
        {u"utf16"_s, u"utf-16le"_s},
        {u"utf16le"_s, u"utf-16le"_s},
        {u"utf16be"_s, u"utf-16be"_s},
        {u"utf32"_s, u"utf-32le"_s},
        {u"utf32le"_s, u"utf-32le"_s},
        {u"utf32be"_s, u"utf-32be"_s},
        {u"windows1252"_s, u"windows-1252"_s},
        {u"cp1252"_s, u"windows-1252"_s},
        {u"ansi"_s, u"windows-1252"_s},
        {u"latin1"_s, u"iso-8859-1"_s},
        {u"iso88591"_s, u"iso-8859-1"_s}};
    const auto known = names.constFind(key);
    return known == names.constEnd() ? std::nullopt : std::optional(known.value());
}

Result<TextEncoding> detectEncoding(ByteSource& bytes)
{
    std::optional<TextEncoding> found;
    Utf8Check check;
    for (bool isFirst = true; !found; isFirst = false) {
        const Result<QByteArray> piece = bytes.read(pieceBytes);
        if (!piece) {
            return piece.error();
        }
        if (isFirst) {
            found = encodingOfBom(*piece);
            const std::optional<QString> utf16 =
                utf16ByZeros(QByteArrayView(*piece).first(qMin<qsizetype>(piece->size(), 4096)));
            if (!found && utf16) {
                found = TextEncoding{*utf16, 0};
            }
        }
        check.add(*piece);
        if (piece->size() < pieceBytes && !found) {
            found = TextEncoding{check.isValid() ? u"utf-8"_s : u"windows-1252"_s, 0};
        }
    }
    const Result<void> rewound = bytes.rewind();
    if (!rewound) {
        return rewound.error();
    }
    return *found;
}

TextDecoder::TextDecoder(const QString& encoding)
    : m_isWindows1252(encoding == "windows-1252"_L1)
    , m_decoder(decoderFor(encoding))
{}

QString TextDecoder::decode(QByteArrayView bytes)
{
    if (!m_isWindows1252) {
        return m_decoder(bytes);
    }
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0) {
            c = QChar(windows1252[c.unicode() - 0x80U]);
        }
    }
    return text;
}

bool TextDecoder::hasError() const
{
    return !m_isWindows1252 && m_decoder.hasError();
}

void Utf8Check::add(QByteArrayView bytes)
{
    for (const char byte : bytes) {
        const auto c = static_cast<uchar>(byte);
        if (m_missing > 0) {
            m_isValid = m_isValid && c >= m_low && c <= m_high;
            m_low = 0x80;
            m_high = 0xbf;
            --m_missing;
        } else if (c >= 0x80) {
            m_isValid = m_isValid && c >= 0xc2 && c <= 0xf4;
            m_missing = c >= 0xf0 ? 3 : (c >= 0xe0 ? 2 : 1);
            m_low = c == 0xe0 ? 0xa0 : (c == 0xf0 ? 0x90 : 0x80);
            m_high = c == 0xed ? 0x9f : (c == 0xf4 ? 0x8f : 0xbf);
        }
    }
}

} // namespace cb
