// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/EnumText.h"

#include <QString>

namespace cb {

/// Where an environment stands on the way to the users. The order is that of the columns.
enum class Stage
{
    Development,
    Test,
    Acceptance, ///< staging, pre-production
    Production,
    Other ///< a name that says none of these
};
template <>
inline constexpr auto enumTexts<Stage> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("development"),
     QLatin1StringView("test"),
     QLatin1StringView("acceptance"),
     QLatin1StringView("production"),
     QLatin1StringView("other")});

/// The stage that a name means, by its words in any case, digits at their ends left out: the first
/// word that is a usual name decides ("QA-2" is test, "prod_eu" and "Production B" are production).
/// "pre" before a production word makes acceptance of it, "non" makes test of it ("pre-prod",
/// "nonprod").
Stage stageOf(QStringView environment);

/// How an environment's name is told from others: trimmed and folded ("PROD" is "prod").
QString environmentKey(const QString& name);

struct Environment
{
    QString name; ///< as its first deployment writes it
    Stage stage = Stage::Other;
    qint64 firstUseMs = 0; ///< UTC, when its first deployment started

    friend bool operator==(const Environment&, const Environment&) = default;
};

/// The order of columns: by stage, then by first use, then by name.
bool comesBefore(const Environment& a, const Environment& b);

} // namespace cb
