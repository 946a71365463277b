// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace cb {

/// Text for people, in their language; `context` is always "cb". (lupdate finds the texts by this
/// function's name.)
inline QString translate(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text);
}

/// The same with a number: "%n row(s)".
inline QString translate(const char* context, const char* text, const char* comment, int n)
{
    return QCoreApplication::translate(context, text, comment, n);
}

/// One line, cut with an ellipsis where it is longer than `limit`.
QString shortened(QStringView text, qsizetype limit = 40);

/// Lower case, without accents ("ß" as "ss"), blanks and signs in a row as one blank, trimmed: how
/// words of headers and closed lists are compared.
QString foldedWords(QStringView text);

/// Insertions, deletions and replacements that make `b` of `a`; at most `limit` + 1.
int editDistance(QStringView a, QStringView b, int limit);

} // namespace cb
