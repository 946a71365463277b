// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Place.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace cb {

class ActionRegistry;
class RailButton;
class ThemeController;

/// The places at the leading side of the window: seven at the top, the tools at the foot. Shows
/// only places that there are. Wide with names and keys; narrow below the window's break point.
class Rail : public QWidget
{
    Q_OBJECT

public:
    Rail(const ThemeController& theme, const ActionRegistry& actions, QWidget* parent = nullptr);

    void setPlaces(const QList<Place>& places);
    void setCurrent(const QString& placeId);
    void setNarrow(bool isNarrow);

    bool isNarrow() const { return m_isNarrow; }

signals:
    void placeChosen(const QString& placeId);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void resizeToTheme();

    const ThemeController& m_theme;
    const ActionRegistry& m_actions;
    QList<Place> m_places;
    QHash<QString, RailButton*> m_buttons;
    QVBoxLayout* m_layout;
    bool m_isNarrow = false;
};

} // namespace cb
