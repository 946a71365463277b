// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/RecordDetail.h"
#include "ui/shell/Page.h"

class QWidget;

namespace cb {

struct BoardContext;
class View;

/// The entry points of ui/records for the application.

/// The list of the board ("board.list").
View* makeListView(BoardContext& context, QWidget* parent);

/// The panel at the trailing side. It carries out the actions of addChangeActions() and opens pages
/// through the window that it stands in. `details` show the kinds of records that other folders
/// know more of.
QWidget* makeDetailPanel(
    BoardContext& context, QWidget* parent, const QList<RecordDetailMaker>& details = {});

/// Pages of changes: of the board, new, copied, from a template.
PageFactory changePages();

/// Makes the actions on the selected change (A, C, R, J, L, S, W, E, H, …) in the registry. Calling
/// it again does nothing.
void addChangeActions(BoardContext& context);

} // namespace cb
