// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Suites.h"

#include "tests/bench/CalendarBench.h"
#include "tests/bench/ConflictBench.h"
#include "tests/bench/DeliveryBench.h"
#include "tests/bench/ImpactBench.h"
#include "tests/bench/ListBench.h"
#include "tests/bench/PredictBench.h"
#include "tests/bench/ReportBench.h"
#include "tests/bench/RiskBench.h"
#include "tests/bench/ScheduleBench.h"
#include "tests/bench/SessionBench.h"
#include "tests/bench/SlotsBench.h"
#include "tests/bench/StoreBench.h"
#include "tests/bench/TimelineBench.h"

using namespace Qt::Literals::StringLiterals;

namespace cb::bench {

const QList<std::pair<QString, Suite>>& suites()
{
    static const QList<std::pair<QString, Suite>> all{
        {u"session"_s, sessionBench}, // first: it measures the memory of a fresh process
        {u"import"_s, importBench},
        {u"schedule"_s, scheduleSuite},
        {u"calendar"_s, calendarBench},
        {u"impact"_s, impactBench},
        {u"conflict"_s, conflictBench},
        {u"timeline"_s, timelineBench},
        {u"list"_s, listBench},
        {u"delivery"_s, deliveryBench},
        {u"report"_s, reportBench},
        {u"risk"_s, riskBench},
        {u"predict"_s, predictBench},
        {u"slots"_s, slotsBench},
        {u"store"_s, benchStore}};
    return all;
}

} // namespace cb::bench
