// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace cb {

/// Text as searching compares it, in UTF-8: case and diacritics do not count (Süd = sud, Straße =
/// strasse, Ł = l), canonically composed and decomposed forms are equal.
QByteArray foldedText(QStringView text);

/// A word to look for. Immutable; any thread.
class SearchNeedle
{
public:
    explicit SearchNeedle(QStringView word)
        : m_folded(foldedText(word))
    {}

    /// Does the text (UTF-8) contain the word? About 50 ns for a title.
    bool isIn(QByteArrayView utf8) const;

    bool isIn(const QString& text) const { return foldedText(text).contains(m_folded); }

private:
    QByteArray m_folded;
};

} // namespace cb
