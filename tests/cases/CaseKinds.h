// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDir>
#include <QHash>
#include <QJsonObject>

#include <functional>

namespace cb {

/// A case as given to the adapter: the folder with its input files, and given.json.
struct CaseInput
{
    QDir folder;
    QJsonObject given; ///< the member "given" of given.json: zone, range, …

    /// The only file that is not given.json.
    Result<QByteArray> bytes() const;
    QString fileName() const;
};

/// Answers the cases of one kind by the functions of core that the application uses.
using CaseKind = std::function<Result<QJsonObject>(const CaseInput&)>;

/// By kind. Each kind stands in a file of its own and is listed in CaseKinds.cpp.
QHash<QString, CaseKind> caseKinds();

Result<QJsonObject> answerConflict(const CaseInput& input);
Result<QJsonObject> answerIcs(const CaseInput& input);
Result<QJsonObject> answerLayout(const CaseInput& input);
Result<QJsonObject> answerTable(const CaseInput& input);

} // namespace cb
