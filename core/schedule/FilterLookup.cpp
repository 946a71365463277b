// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/FilterLookup.h"

namespace cb {

bool nameMatches(const QByteArray& folded, const QByteArray& wanted)
{
    return wanted.endsWith('*') ? folded.startsWith(QByteArrayView(wanted).chopped(1))
                                : folded == wanted;
}

std::vector<bool> namedTexts(
    const QStringList& values, const StringTable& strings, QStringList& unknownNames)
{
    std::vector<bool> found(static_cast<std::size_t>(strings.size()), false);
    for (const QString& value : values) {
        const bool isNone = value.compare(noneValue, Qt::CaseInsensitive) == 0;
        const QByteArray wanted = isNone ? QByteArray() : foldedText(value);
        bool isKnown = isNone;
        for (int i = 0; i < strings.size(); ++i) {
            const QString text = strings.at(static_cast<quint32>(i));
            for (const QStringView part : QStringView(text).split(QChar(u'\x1f'))) {
                if (nameMatches(foldedText(part), wanted)) {
                    found[static_cast<std::size_t>(i)] = true;
                    isKnown = true;
                }
            }
        }
        if (!isKnown) {
            unknownNames.append(value);
        }
    }
    return found;
}

} // namespace cb
