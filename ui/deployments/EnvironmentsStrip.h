// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cb {

class ThemeController;
class TextLabel;

/// At the foot of the grid: what the signs mean, what is not shown, and the keys.
class EnvironmentsStrip : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentsStrip(const ThemeController& theme, QWidget* parent = nullptr);

    /// "3 deployments are not shown: 2 name no service, 1 no start"; empty: all are.
    void setNotShown(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuild();

    const ThemeController& m_theme;
    TextLabel* m_notShown;
    QString m_text;
};

} // namespace cb
