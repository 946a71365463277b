// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace cb {

/// A named piece of JSON that belongs to the board: an import profile, a saved filter, a change
/// template, a version of the policy.
struct NamedDocument
{
    QString kind; ///< "import_profile", "saved_filter", "change_template", or one of those below
    QString name; ///< unique within its kind
    QJsonObject content;

    friend bool operator==(const NamedDocument&, const NamedDocument&) = default;
};

/// A version of a risk questionnaire (core/risk/Questionnaire.h).
inline const QString questionnaireDocument = QStringLiteral("questionnaire");
/// A version of the policy; its name is the number of the version (core/policy/Policy.h).
inline const QString policyDocument = QStringLiteral("policy");
/// What is to become the next version.
inline const QString policyDraftDocument = QStringLiteral("policy_draft");
/// A pre-approved model of standard changes.
inline const QString standardModelDocument = QStringLiteral("standard_model");
/// How conflicts are found (core/conflict).
inline const QString conflictRulesDocument = QStringLiteral("conflict_rules");
/// A trained version of the predicted risk (core/predict).
inline const QString riskModelDocument = QStringLiteral("risk_model");

/// Documents of these kinds are never changed or removed once they are there: assessments,
/// decisions and predictions name them.
inline bool isFrozenDocument(const QString& kind)
{
    return kind == questionnaireDocument || kind == policyDocument || kind == riskModelDocument;
}

/// Documents of these kinds are part of the snapshot.
inline bool isSnapshotDocument(const QString& kind)
{
    return kind == policyDocument || kind == policyDraftDocument || kind == standardModelDocument
        || kind == conflictRulesDocument || kind == riskModelDocument;
}

} // namespace cb
