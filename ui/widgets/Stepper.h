// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/DisplayState.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace cb {

class ThemeController;

/// The lifecycle as a line of signs with their names: what is done, where it stands, what is to
/// come. Below the width that names need, it becomes one line of text: "Awaiting CAB, step 4 of 9".
class Stepper : public QWidget
{
    Q_OBJECT

public:
    struct Step
    {
        DisplayState state;
        QString name; ///< translated

        friend bool operator==(const Step&, const Step&) = default;
    };

    explicit Stepper(const ThemeController& theme, QWidget* parent = nullptr);

    void setSteps(const QList<Step>& steps, int current);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString lineText() const;
    bool fitsAsSigns(int width) const;
    void paintSigns(QPainter& painter) const;
    QRectF signBox(int index) const;

    const ThemeController& m_theme;
    QList<Step> m_steps;
    int m_current = 0;
};

} // namespace cb
