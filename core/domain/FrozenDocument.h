// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cb {

/// Kind of the documents that hold a version of a risk questionnaire (core/risk/Questionnaire.h).
inline const QString questionnaireDocument = QStringLiteral("questionnaire");

/// Documents of this kind are never changed or removed once they are there: assessments name them.
inline bool isFrozenDocument(const QString& kind)
{
    return kind == questionnaireDocument;
}

} // namespace cb
