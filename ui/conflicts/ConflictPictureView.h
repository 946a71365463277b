// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conflict/ConflictLetters.h"
#include "ui/conflicts/ConflictPicture.h"

#include <QWidget>

namespace cb {

class ThemeController;

/// The picture of a conflict as a widget; its accessible name says what is drawn.
class ConflictPictureView : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictPictureView(const ThemeController& theme, QWidget* parent = nullptr);

    void showInput(const ConflictPictureInput& input, const QString& spoken);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeController& m_theme;
    ConflictPictureInput m_input;
};

/// The letter of a conflict as a widget.
class ConflictSign : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictSign(const ThemeController& theme, QWidget* parent = nullptr);

    void setLetter(const ConflictLetter& letter);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeController& m_theme;
    ConflictLetter m_letter;
};

} // namespace cb
