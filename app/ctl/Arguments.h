// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Verbs.h"
#include "core/base/Result.h"

#include <QHash>

namespace cb::ctl {

/// A command line, read by the table of verbs.
struct Arguments
{
    const Verb* verb = nullptr; ///< null: only the program was named
    QStringList operands;
    QHash<QString, QStringList> options; ///< by name without dashes; a switch has one empty value
    bool wantsVersion = false;

    bool has(const char* name) const { return options.contains(QLatin1StringView(name)); }

    /// The last value given; null where there is none.
    QString value(const char* name) const;

    QStringList values(const char* name) const { return options.value(QLatin1StringView(name)); }
};

/// Usage errors name what is not understood and the nearest word that would be.
Result<Arguments> readArguments(const QStringList& arguments);

} // namespace cb::ctl
