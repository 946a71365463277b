// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;

namespace cb {

struct BoardContext;
struct Picture;
class ChartCard;

/// The chart of a card as a picture with its table.
Picture chartPicture(ChartCard& card, const BoardContext& context);

/// Gives a card its menu (copy, save, how it is computed) and says in the status bar what its keys
/// point at. `rule`: the action of ruleAction().
void dressChartCard(ChartCard& card, BoardContext& context, QAction& rule);

/// "How this is computed" (F1) of the registry, made when first asked for. A view adds it to itself
/// and opens the rule of its own chart.
QAction& ruleAction(BoardContext& context);

} // namespace cb
