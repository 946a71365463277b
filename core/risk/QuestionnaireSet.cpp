// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/QuestionnaireSet.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {

QuestionnaireSet::QuestionnaireSet()
    : m_all({defaultQuestionnaire()})
{}

QuestionnaireSet QuestionnaireSet::from(const QList<NamedDocument>& documents)
{
    QuestionnaireSet set;
    QList<Questionnaire> read;
    for (const NamedDocument& document : documents) {
        if (document.kind != questionnaireDocument) {
            continue;
        }
        Result<Questionnaire> model = questionnaireFromJson(document.content);
        if (model) {
            read.append(*std::move(model));
        } else {
            set.m_unusable.append(u"%1: %2"_s.arg(document.name, model.error().what));
        }
    }
    if (read.isEmpty()) {
        return set;
    }
    std::sort(read.begin(), read.end(), [](const Questionnaire& a, const Questionnaire& b) {
        return a.name != b.name ? a.name < b.name : a.version > b.version;
    });
    set.m_all = read;
    set.m_isDefault = false;
    return set;
}

QList<Questionnaire> QuestionnaireSet::newest() const
{
    QList<Questionnaire> newest;
    for (const Questionnaire& model : m_all) {
        if (newest.isEmpty() || newest.last().name != model.name) {
            newest.append(model);
        }
    }
    return newest;
}

QList<Questionnaire> QuestionnaireSet::versionsOf(const QString& name) const
{
    QList<Questionnaire> versions;
    std::copy_if(
        m_all.begin(), m_all.end(), std::back_inserter(versions), [&name](const auto& model) {
            return model.name == name;
        });
    return versions;
}

const Questionnaire* QuestionnaireSet::find(const QString& name, int version) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Questionnaire& model) {
        return model.name == name && model.version == version;
    });
    return found == m_all.end() ? nullptr : &*found;
}

const Questionnaire& QuestionnaireSet::current(const QString& name) const
{
    const auto found = std::find_if(
        m_all.begin(), m_all.end(), [&name](const auto& model) { return model.name == name; });
    return found == m_all.end() ? m_all.first() : *found;
}

bool QuestionnaireSet::isStored(const Questionnaire& model) const
{
    return !m_isDefault && find(model.name, model.version) != nullptr;
}

NamedDocument documentOf(const Questionnaire& model)
{
    return {questionnaireDocument, documentName(model), toJson(model)};
}

} // namespace cb
