// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/Environments.h"

#include <algorithm>
#include <array>
#include <optional>

namespace cb {
namespace {

struct UsualName
{
    QLatin1StringView word;
    Stage stage;
};

constexpr std::array usualNames{
    UsualName{QLatin1StringView("dev"), Stage::Development},
    UsualName{QLatin1StringView("devel"), Stage::Development},
    UsualName{QLatin1StringView("develop"), Stage::Development},
    UsualName{QLatin1StringView("development"), Stage::Development},
    UsualName{QLatin1StringView("sandbox"), Stage::Development},
    UsualName{QLatin1StringView("entwicklung"), Stage::Development},
    UsualName{QLatin1StringView("test"), Stage::Test},
    UsualName{QLatin1StringView("testing"), Stage::Test},
    UsualName{QLatin1StringView("tst"), Stage::Test},
    UsualName{QLatin1StringView("qa"), Stage::Test},
    UsualName{QLatin1StringView("qs"), Stage::Test},
    UsualName{QLatin1StringView("int"), Stage::Test},
    UsualName{QLatin1StringView("integration"), Stage::Test},
    UsualName{QLatin1StringView("sit"), Stage::Test},
    UsualName{QLatin1StringView("nonprod"), Stage::Test},
    UsualName{QLatin1StringView("acc"), Stage::Acceptance},
    UsualName{QLatin1StringView("accept"), Stage::Acceptance},
    UsualName{QLatin1StringView("acceptance"), Stage::Acceptance},
    UsualName{QLatin1StringView("abnahme"), Stage::Acceptance},
    UsualName{QLatin1StringView("uat"), Stage::Acceptance},
    UsualName{QLatin1StringView("stage"), Stage::Acceptance},
    UsualName{QLatin1StringView("staging"), Stage::Acceptance},
    UsualName{QLatin1StringView("stg"), Stage::Acceptance},
    UsualName{QLatin1StringView("preprod"), Stage::Acceptance},
    UsualName{QLatin1StringView("preproduction"), Stage::Acceptance},
    UsualName{QLatin1StringView("prod"), Stage::Production},
    UsualName{QLatin1StringView("prd"), Stage::Production},
    UsualName{QLatin1StringView("production"), Stage::Production},
    UsualName{QLatin1StringView("produktion"), Stage::Production},
    UsualName{QLatin1StringView("live"), Stage::Production}};

std::optional<Stage> stageOfWord(QStringView word)
{
    while (!word.isEmpty() && word.back().isDigit()) {
        word.chop(1);
    }
    const auto found =
        std::find_if(usualNames.begin(), usualNames.end(), [word](const UsualName& usual) {
            return usual.word == word;
        });
    return found == usualNames.end() ? std::nullopt : std::optional(found->stage);
}

} // namespace

Stage stageOf(QStringView environment)
{
    const QString folded = environment.toString().toCaseFolded();
    QStringView before;
    qsizetype at = 0;
    while (at < folded.size()) {
        qsizetype end = at;
        while (end < folded.size() && folded[end].isLetterOrNumber()) {
            ++end;
        }
        const QStringView word = QStringView(folded).mid(at, end - at);
        if (const std::optional<Stage> stage = stageOfWord(word)) {
            const bool isBeforeProduction = *stage == Stage::Production;
            if (isBeforeProduction && before == QLatin1StringView("pre")) {
                return Stage::Acceptance;
            }
            return isBeforeProduction && before == QLatin1StringView("non") ? Stage::Test : *stage;
        }
        before = word.isEmpty() ? before : word;
        at = end + 1;
    }
    return Stage::Other;
}

QString environmentKey(const QString& name)
{
    return name.trimmed().toCaseFolded();
}

bool comesBefore(const Environment& a, const Environment& b)
{
    if (a.stage != b.stage) {
        return a.stage < b.stage;
    }
    return a.firstUseMs != b.firstUseMs ? a.firstUseMs < b.firstUseMs : a.name < b.name;
}

} // namespace cb
