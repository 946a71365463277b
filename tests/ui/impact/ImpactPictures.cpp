// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/impact/ImpactPictures.h"

#include "tests/core/impact/ImpactBoard.h"

using namespace Qt::Literals::StringLiterals;

namespace cb::test {
namespace {

ImpactPicture pictureOf(const ImpactBoard& board, const ImpactOptions& options)
{
    LayoutOptions gaps;
    gaps.layerGap = 72;
    gaps.nodeGap = 18;
    gaps.trunkGap = 10;
    const Instant now = Instant::fromIso(u"2026-11-25T12:00:00Z"_s).value_or(Instant());
    ImpactPicture picture;
    picture.impact = impactOf(board.snapshot(), 0, options, now);
    const Result<LayeredLayout> layout =
        layOutLayers(layoutInputOf(*picture.impact, QSizeF(196, 46), gaps));
    if (!layout) {
        qFatal("The layout failed.");
    }
    picture.layout = *layout;
    return picture;
}

} // namespace

ImpactPicture bankPicture(const ImpactOptions& options)
{
    ImpactBoard board;
    const auto add = [&board](const QString& service, int tier, const QStringList& items) {
        board.service(service, tier, 0.999);
        for (const QString& item : items) {
            board.item(item, service);
        }
    };
    add(u"Core Network"_s, 1, {u"core-01"_s});
    add(u"Load Balancers"_s, 1, {u"lb-01"_s, u"lb-02"_s});
    add(u"DNS and DHCP"_s, 1, {u"dns-01"_s, u"dns-02"_s});
    add(u"Payment Gateway with a name too long for its card"_s, 1, {u"gw-01"_s, u"gw-02"_s});
    add(u"Event Stream"_s, 2, {u"mq-01"_s});
    add(u"Disputes"_s, 3, {u"disp-01"_s});
    add(u"Notifications"_s, 4, {u"note-01"_s});
    board.item(u"lone-host"_s)
        .lines(u"core-01>lb-01 core-01>mq-01 core-01>lone-host"_s)
        .lines(u"core-01>dns-01"_s, u"hot standby"_s)
        .lines(u"lb-01>gw-01 dns-01>gw-01 mq-01>gw-02 mq-01>disp-01 gw-01>note-01"_s)
        .lines(u"note-01>gw-01 core-01>gw-02 disp-01>note-01"_s)
        .change(
            {.number = u"CHG-2479"_s,
             .items = {u"core-01"_s},
             .service = u"Core Network"_s,
             .start = u"2026-11-26T20:00:00Z"_s,
             .end = u"2026-11-26T22:00:00Z"_s})
        .change(
            {.number = u"CHG-2480"_s,
             .items = {u"gw-01"_s},
             .start = u"2026-11-26T21:00:00Z"_s,
             .end = u"2026-11-26T23:00:00Z"_s});
    const ServiceId disputes = board.directory().services[board.serviceRow(u"Disputes"_s)].id;
    board.freeze(u"2026-11-26T00:00:00"_s, 24, {.services = {disputes}});
    for (int day = 1; day <= 6; ++day) {
        board.incident(u"core-01"_s, u"2026-10-0%1T10:00:00Z"_s.arg(day));
        board.incident(u"lb-01"_s, u"2026-10-0%1T11:00:00Z"_s.arg(day));
    }
    return pictureOf(board, options);
}

ImpactPicture largePicture(int items, const ImpactOptions& options)
{
    constexpr int steps = 5;
    ImpactBoard board;
    QStringList lines;
    for (int i = 1; i <= items; ++i) {
        const int width = items / steps;
        const int step = (i - 1) / width;
        const int before = step == 0 ? 0 : (step - 1) * width + 1 + (i * 7) % width;
        lines.append(u"ci-%1>ci-%2"_s.arg(before).arg(i));
    }
    board.lines(lines.join(u' ')).change({.items = {u"ci-0"_s}});
    return pictureOf(board, options);
}

} // namespace cb::test
