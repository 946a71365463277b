// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/impact/ImpactGraph.h"

#include <QWidget>

namespace cb {

class Button;
class ImpactModel;
class MenuButton;

/// What stands at the end of the view bar over graph and table: how far, which side, which lines,
/// which tiers; and two acts.
class ImpactControls : public QWidget
{
    Q_OBJECT

public:
    /// `isGraph`: with what only the graph can show.
    ImpactControls(ImpactModel& model, bool isGraph, QWidget* parent);

signals:
    void additionRequested();
    void recordingRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    MenuButton* addChoice(const QString& name, std::function<void(ImpactOptions&, int)> take);
    void retranslate();
    void showState();
    void fit();

    ImpactModel& m_model;
    const QWidget& m_view; ///< whose width decides what there is room for
    MenuButton* m_steps;
    MenuButton* m_sides = nullptr;
    MenuButton* m_ways = nullptr;
    MenuButton* m_tiers = nullptr;
    Button* m_add;
    Button* m_record;
};

} // namespace cb
