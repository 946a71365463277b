// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/PatchNights.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace cb {

class Button;
class TextLabel;
class ThemeController;

/// Asks in place how a patch night comes back, and shows the nights before they are made.
class PatchNightForm : public QFrame
{
    Q_OBJECT

public:
    PatchNightForm(
        const ThemeController& theme,
        const QTimeZone& zone,
        QDate today,
        QWidget* parent = nullptr);

    PatchNightRule rule() const;

signals:
    void accepted();
    void cancelled();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void nameFields();
    void updatePreview();

    const ThemeController& m_theme;
    QTimeZone m_zone;
    QDate m_today;
    QComboBox* m_ordinal;
    QComboBox* m_weekday;
    QLineEdit* m_at;
    QLineEdit* m_length;
    QSpinBox* m_count;
    TextLabel* m_preview;
    Button* m_make;
};

} // namespace cb
