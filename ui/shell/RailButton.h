// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"

#include <QAbstractButton>

namespace cb {

class ThemeController;

/// One entry of the rail: a sign with its name (never without), and its key where there is room.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const ThemeController& theme, Icon icon, QWidget* parent);

    /// Narrow: the name stands under the sign, without the key.
    void setNarrow(bool isNarrow);
    void setKeyText(const QString& text);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintWide(QPainter& painter, const QColor& ink) const;
    void paintNarrow(QPainter& painter, const QColor& ink) const;

    const ThemeController& m_theme;
    Icon m_icon;
    QString m_keyText;
    bool m_isNarrow = false;
};

} // namespace cb
