// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wall/WallWindow.h"

#include <QPointer>

class QScreen;

namespace cb {

class MainWindow;
class PlaceHost;
class ScreenWake;

namespace actions {
inline const QString wall = QStringLiteral("view.wall");
inline const QString wallThisView = QStringLiteral("view.wallThisView");
inline const QString wallChoose = QStringLiteral("view.wallChoose");
} // namespace actions

/// Puts the wall on a screen and takes it down again; the window itself stays as it is. Made once.
class WallMode : public QObject
{
    Q_OBJECT

public:
    /// Adds its actions to the registry. `window` owns it; all must outlive it.
    WallMode(BoardContext& context, MainWindow& window, WallParts parts);
    ~WallMode() override;

    /// The steps that the user chose, in their order.
    void start();
    /// The view that the window shows, held; the arrows go on to the chosen ones.
    void startWithThisView();

    void show(const WallPlan& plan);

    /// Null: there is none at the moment.
    WallWindow* wall() const { return m_wall; }

    /// What the user chose, or what is shown where nothing was chosen.
    static WallPlan planOf(const Settings& settings);
    static void keepPlan(Settings& settings, const WallPlan& plan);

private:
    void addActions();
    void takeDown();
    void choose();
    /// Another one than the window's where there are two.
    QScreen* screenFor() const;

    BoardContext& m_context;
    MainWindow& m_window;
    PlaceHost& m_host;
    WallParts m_parts;
    QPointer<WallWindow> m_wall;
    std::unique_ptr<ScreenWake> m_wake;
};

} // namespace cb
