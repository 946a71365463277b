// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

class QListWidget;

namespace cb {

class Button;
class MenuButton;
class PlaceHost;

/// Which views the wall shows, in which order and how long each. Kept as it is chosen.
class WallPage : public Page
{
    Q_OBJECT

public:
    WallPage(BoardContext& context, PlaceHost& host, QWidget* parent = nullptr);

    QString title() const override;

signals:
    void startRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    QWidget* makeActBar();
    void move(int by);
    void keep();
    void updateActs();

    BoardContext& m_context;
    PlaceHost& m_host;
    QListWidget* m_list;
    MenuButton* m_seconds;
    Button* m_up;
    Button* m_down;
    Button* m_start;
    bool m_isFilling = false;
};

} // namespace cb
