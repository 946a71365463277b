// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/SearchText.h"

#include <QList>

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr char32_t tableEnd = 0x250; ///< Latin with its supplement and both extensions
constexpr char32_t firstMark = 0x300; ///< combining diacritical marks
constexpr char32_t lastMark = 0x36f;

/// Letters without a canonical decomposition that people type otherwise.
QStringView spelledOut(char32_t letter)
{
    switch (letter) {
    case U'ß':
        return u"ss";
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'ø':
        return u"o";
    case U'đ':
    case U'ð':
        return u"d";
    case U'ł':
        return u"l";
    case U'þ':
        return u"th";
    case U'ı':
        return u"i";
    default:
        return {};
    }
}

QByteArray foldedSlowly(char32_t letter)
{
    const char32_t lower = QChar::toCaseFolded(letter);
    const QStringView spelled = spelledOut(lower);
    const QString base = spelled.isEmpty()
        ? QString::fromUcs4(&lower, 1).normalized(QString::NormalizationForm_D)
        : spelled.toString();
    QByteArray folded;
    for (const char32_t part : base.toUcs4()) {
        if (part < firstMark || part > lastMark) {
            folded += QString::fromUcs4(&part, 1).toUtf8();
        }
    }
    return folded;
}

/// A folded letter takes at most this many octets for each octet of its UTF-8.
constexpr qsizetype mostGrowth = 3;

/// A letter as it is folded; all of the table's letters have two octets, so there is room.
struct FoldedLetter
{
    std::array<char, 7> octets;
    quint8 size = 0;
};

const std::vector<FoldedLetter>& foldTable()
{
    static const std::vector<FoldedLetter> table = [] {
        std::vector<FoldedLetter> letters(tableEnd);
        for (char32_t letter = 0; letter < tableEnd; ++letter) {
            const QByteArray folded = foldedSlowly(letter).left(2 * mostGrowth);
            letters[letter].size = static_cast<quint8>(folded.size());
            std::copy(folded.cbegin(), folded.cend(), letters[letter].octets.begin());
        }
        return letters;
    }();
    return table;
}

/// Reads one character at `at` and moves on; a broken byte is taken by itself as U+FFFD.
char32_t nextCharacter(const char*& at, const char* end)
{
    const auto first = static_cast<unsigned char>(*at++);
    if (first < 0x80) {
        return first;
    }
    const int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    char32_t character = first & (0x3fU >> static_cast<unsigned>(more));
    if (first < 0xc0 || end - at < more) {
        return QChar::ReplacementCharacter;
    }
    for (int i = 0; i < more; ++i) {
        character = (character << 6U) | (static_cast<unsigned char>(*at++) & 0x3fU);
    }
    return character;
}

char lowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// Eight ASCII octets in lower case at once; false: not all of them are ASCII, nothing was written.
bool lowerEightAscii(const char* from, char* to)
{
    constexpr quint64 ones = 0x0101010101010101ULL;
    quint64 word = 0;
    memcpy(&word, from, sizeof word);
    if ((word & (ones * 0x80U)) != 0) {
        return false;
    }
    const quint64 aboveZ = word + ones * (0x7fU - 'Z');
    const quint64 fromA = word + ones * (0x80U - 'A');
    word |=
        ((aboveZ ^ fromA) & (ones * 0x80U)) >> 2U; // 0x80 >> 2 is the bit that makes a letter small
    memcpy(to, &word, sizeof word);
    return true;
}

/// Copied as it is: no case, no marks (most of CJK).
bool isPlain(char32_t letter)
{
    return QChar::toCaseFolded(letter) == letter
        && QChar::decompositionTag(letter) == QChar::NoDecomposition;
}

/// Writes the folded text, which has to find `mostGrowth` times the room, and answers its end.
char* writeFolded(QByteArrayView utf8, char* out)
{
    const auto put = [&out](QByteArrayView part) {
        out = std::copy(part.begin(), part.end(), out);
    };
    const std::vector<FoldedLetter>& table = foldTable();
    const char* at = utf8.data();
    const char* const end = at + utf8.size();
    while (at < end) {
        if (end - at >= 8 && lowerEightAscii(at, out)) {
            at += 8;
            out += 8;
            continue;
        }
        const char* const from = at;
        const char32_t letter = nextCharacter(at, end);
        if (letter < 0x80) {
            *out++ = lowerAscii(static_cast<char>(letter));
        } else if (letter < tableEnd) {
            const FoldedLetter& folded = table[letter];
            put(QByteArrayView(folded.octets.data(), folded.size));
        } else if (letter >= firstMark && letter <= lastMark) {
            continue;
        } else if (letter != QChar::ReplacementCharacter && isPlain(letter)) {
            put(QByteArrayView(from, at - from));
        } else {
            put(foldedSlowly(letter).left((at - from) * mostGrowth));
        }
    }
    return out;
}

QByteArray foldedUtf8(QByteArrayView utf8)
{
    QByteArray folded(utf8.size() * mostGrowth, Qt::Uninitialized);
    char* const begin = folded.data();
    folded.truncate(writeFolded(utf8, begin) - begin);
    return folded;
}

/// For short texts quicker than memmem(): few octets are the first one of the needle.
bool contains(const char* text, qsizetype size, const QByteArray& needle)
{
    const auto length = static_cast<std::size_t>(needle.size());
    if (length == 0) {
        return true;
    }
    const char* const last = text + size - needle.size();
    while (text <= last) {
        const auto room = static_cast<std::size_t>(last - text) + 1;
        const void* const found = memchr(text, needle.front(), room);
        if (found == nullptr) {
            return false;
        }
        text = static_cast<const char*>(found);
        if (memcmp(text, needle.constData(), length) == 0) {
            return true;
        }
        ++text;
    }
    return false;
}

} // namespace

QByteArray foldedText(QStringView text)
{
    return foldedUtf8(text.toUtf8());
}

bool SearchNeedle::isIn(QByteArrayView utf8) const
{
    constexpr qsizetype usualSize = 512;
    if (utf8.size() > usualSize) {
        const QByteArray folded = foldedUtf8(utf8);
        return contains(folded.constData(), folded.size(), m_folded);
    }
    std::array<char, usualSize * mostGrowth>
        folded; // not initialised: only what is written is read
    return contains(folded.data(), writeFolded(utf8, folded.data()) - folded.data(), m_folded);
}

} // namespace cb
