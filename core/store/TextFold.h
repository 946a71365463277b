// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cb {

/// Letters without marks, in lower case: as both search indexes compare.
QString foldText(const QString& text);

} // namespace cb
