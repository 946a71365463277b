// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ExchangeText.h"

#include <algorithm>
#include <vector>

namespace cb {

QString shortened(QStringView text, qsizetype limit)
{
    QString line = text.first(qMin(text.size(), limit * 4)).toString().simplified();
    line.remove(QChar(0));
    if (line.size() > limit) {
        line = line.first(limit - 1) + QChar(0x2026);
    }
    return line;
}

QString foldedWords(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    const QString parts = text.toString().normalized(QString::NormalizationForm_KD).toLower();
    bool wantsBlank = false;
    for (const QChar c : parts) {
        if (c.category() == QChar::Mark_NonSpacing) {
            continue;
        }
        if (!c.isLetterOrNumber()) {
            wantsBlank = !folded.isEmpty();
            continue;
        }
        if (wantsBlank) {
            folded.append(u' ');
            wantsBlank = false;
        }
        if (c == QChar(0x00df)) {
            folded.append(QStringLiteral("ss"));
        } else {
            folded.append(c);
        }
    }
    return folded;
}

int editDistance(QStringView a, QStringView b, int limit)
{
    if (qAbs(a.size() - b.size()) > limit) {
        return limit + 1;
    }
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j) {
        row[j] = static_cast<int>(j);
    }
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return qMin(row.back(), limit + 1);
}

} // namespace cb
