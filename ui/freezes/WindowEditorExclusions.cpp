// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freeze/RecurrenceWords.h"
#include "core/session/Session.h"
#include "ui/freezes/WindowEditor.h"
#include "ui/shell/BoardContext.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/TagEdit.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// How far ahead days to leave out are offered: two years of a weekly rule.
constexpr int offeredInstances = 104;

/// "Thu 24 Dec 2026", with the time where it is another one than the window starts at.
TagChoice choiceOf(const LocalTime& start, const WindowTimes& times, const QLocale& locale)
{
    QString name = locale.toString(start.date, u"ddd d MMM yyyy"_s);
    if (start.time != times.start.time) {
        name += u' ' + start.time.toString(u"HH:mm"_s);
    }
    return {start.toIso(), name, {}};
}

} // namespace

void WindowEditor::makeExclusions(QVBoxLayout& column)
{
    m_excluded = new TagEdit(m_context.theme);
    m_excluded->setObjectName(u"freezes.excluded"_s);
    m_excluded->setFinder(
        [this](const QString& typed, int limit) { return findInstances(typed, limit); });
    m_excludedRow = new FieldRow(m_context.theme, {}, m_excluded, m_form);
    column.addWidget(m_excludedRow);
}

void WindowEditor::showExclusions()
{
    QList<TagChoice> tags;
    for (const LocalTime& start : std::as_const(m_draft.recurrence.excludedStarts)) {
        tags.append(choiceOf(start, m_draft.times, locale()));
    }
    m_excluded->setTags(tags);
    m_excludedRow->setVisible(!m_draft.recurrence.rules.isEmpty());
}

void WindowEditor::takeExclusions()
{
    if (m_isShowing || !m_hasWindow) {
        return;
    }
    QList<LocalTime> starts;
    for (const TagChoice& tag : m_excluded->tags()) {
        if (const auto start = LocalTime::fromIso(tag.id)) {
            starts.append(*start);
        }
    }
    std::sort(starts.begin(), starts.end());
    m_draft.recurrence.excludedStarts = starts;
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    showRecurrence();
    check();
    emit edited();
}

/// Instances to come whose day is written like what was typed.
QList<TagChoice> WindowEditor::findInstances(const QString& typed, int limit) const
{
    QList<TagChoice> found;
    const auto next = nextInstances(
        m_draft,
        m_context.session.clock().now(),
        offeredInstances,
        m_context.session.snapshot()->zone());
    for (const WindowInstance& instance : next ? *next : QList<WindowInstance>()) {
        const TagChoice choice = choiceOf(instance.ruleStart, m_draft.times, locale());
        const bool isLike = choice.name.contains(typed.trimmed(), Qt::CaseInsensitive)
            || choice.id.startsWith(typed.trimmed());
        if (isLike && found.size() < limit) {
            found.append(choice);
        }
    }
    return found;
}

} // namespace cb
