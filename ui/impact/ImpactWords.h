// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/impact/Impact.h"
#include "ui/records/RecordWords.h"

#include <QCoreApplication>

namespace cb {

/// Words for what an impact holds: cards, lines, panel, tool tips, assistive tools and the text
/// that is added to the record.
class ImpactWords
{
    Q_DECLARE_TR_FUNCTIONS(cb::ImpactWords)

public:
    static QString nodeName(const Impact& impact, const ImpactNode& node);
    static QString itemName(const Impact& impact, int item);
    /// "2 of 6 CIs", "gw-edge-01"; of the change its number.
    static QString nodeMeta(const Impact& impact, const ImpactNode& node);
    /// "Payment Gateway, tier 1, 2 steps downstream, 3 ways, frozen, 1 other change".
    static QString nodeText(const Impact& impact, int node);
    /// "Core Network to Payment Gateway, 4 dependencies, uses, seen to pass trouble on 2 of 7
    /// times".
    static QString edgeText(const Impact& impact, int edge);
    /// "3 of 12 incidents went on within 4 h" or "2 incidents only: too few to tell".
    static QString evidence(const LineEvidence& evidence, const LineHistoryRule& rule);
    /// "2 steps", "The change".
    static QString column(int steps);
    /// "net-1 → pay-1 → rep-1".
    static QString way(const Impact& impact, const std::vector<int>& items);
    /// The same with the first item again at its end.
    static QString cycle(const Impact& impact, std::vector<int> items);
    static QString freezeName(const Impact& impact, const FreezeInReach& freeze);
    static QString thingName(const Impact& impact, const ReachedThing& thing);
    /// "Planned outage 10 min; November 2026: 15 of 43 min allowed, 35 %".
    static QString outage(const Impact& impact, const ServiceOutage& outage, const QLocale& locale);
    static QString party(const Impact& impact, const PartyToInform& party);
    /// Where it comes from: lines, what was seen, the rule, what is left out.
    static QString basis(const Impact& impact);
    /// "D: needs something that this change works on".
    static QString reachKind(InReachKind kind);
    static QChar letter(InReachKind kind);
    static QString changeTitle(const Impact& impact, const ChangeInReach& other);
    static QString minutes(qint64 ms);

    /// Whole impact as plain text.
    static QString summary(const Impact& impact, const RecordTimes& times, const QLocale& locale);
    /// The reached services and CIs with a head.
    static QList<QStringList> table(const Impact& impact);
};

} // namespace cb
