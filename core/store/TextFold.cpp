// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/TextFold.h"

namespace cb {

QString foldText(const QString& text)
{
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toLower();
    plain.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (!c.isMark()) {
            plain.append(c);
        }
    }
    return plain;
}

} // namespace cb
