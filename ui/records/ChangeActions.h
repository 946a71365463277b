// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUuid>

namespace cb {

class ActionRegistry;
struct BoardContext;
class DetailPanel;

/// The actions on the selected change (A approve, C approve with condition, R rework, J reject,
/// L defer, S schedule, W withdraw, E edit, H history and the steps without a key): made in the
/// registry, carried out by the detail panel in place. What does not follow from the state is
/// answered in the status bar.
class ChangeActions : public QObject
{
    Q_OBJECT

public:
    ChangeActions(BoardContext& context, DetailPanel& panel, QObject* parent = nullptr);

    /// Makes the actions, once.
    static void addTo(ActionRegistry& registry);

signals:
    /// Edit, copy: the window opens a page for it.
    void editRequested(const QUuid& change);
    void copyRequested(const QUuid& change);
    /// The panel has to be seen.
    void panelRequested();

private:
    void connectSteps();
    void updateEnabled();
    void start(const QString& actionId);

    BoardContext& m_context;
    DetailPanel& m_panel;
};

} // namespace cb
