// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/NamedDocument.h"
#include "core/domain/WriteBatch.h"
#include "core/risk/Questionnaire.h"

namespace cb {

/// The questionnaires of a board with all their versions. A board without any is asked by
/// defaultQuestionnaire(), which is stored with the first assessment.
class QuestionnaireSet
{
public:
    /// With the default alone.
    QuestionnaireSet();
    /// From the documents of kind `questionnaireDocument`; what can't be used is in unusable().
    static QuestionnaireSet from(const QList<NamedDocument>& documents);

    /// The newest version of each name, by name; never empty.
    QList<Questionnaire> newest() const;
    /// All versions of a name, newest first.
    QList<Questionnaire> versionsOf(const QString& name) const;
    /// Null: it is not there.
    const Questionnaire* find(const QString& name, int version) const;

    /// What is asked now: the newest version of `name`, or of the first one where that is none.
    const Questionnaire& current(const QString& name = {}) const;

    /// Is a document of the board.
    bool isStored(const Questionnaire& model) const;

    /// "NAME, VERSION: why" of each document that can't be read.
    const QStringList& unusable() const { return m_unusable; }

private:
    QList<Questionnaire> m_all; ///< by name, then newest first
    QStringList m_unusable;
    bool m_isDefault = true;
};

/// The document of a questionnaire.
NamedDocument documentOf(const Questionnaire& model);

} // namespace cb
