// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/NothingMatches.h"

#include "ui/shell/FilterController.h"
#include "ui/widgets/EmptyState.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::CalendarView)
};

} // namespace

void tellNothingMatches(EmptyState& state, FilterController& filter, const FilterResult& result)
{
    if (!result.blame) {
        state.setTexts(
            Words::tr("No change matches the filter."),
            Words::tr("No single word of it is the cause."));
        state.addAction(
            Words::tr("Clear the filter"), u"Esc Esc"_s, [&filter] { filter.setFilter({}); });
        return;
    }
    const int term = result.blame->term;
    const QString word = result.filter.terms.at(term).toText();
    state.setTexts(
        Words::tr("No change matches the filter."),
        Words::tr("%n come back without %1", nullptr, result.blame->rowsWithout).arg(word));
    state.addAction(Words::tr("Drop %1").arg(word), u"Backspace"_s, [&filter, term] {
        filter.setFilter(filter.result()->filter.without(term));
    });
}

} // namespace cb
