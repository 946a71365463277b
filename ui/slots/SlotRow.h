// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slots/FindSlots.h"

#include <QAbstractButton>

namespace cb {

class RecordTimes;
class TextLabel;
class ThemeController;

/// One slot of a list: its key, its window, how far it is, and why. A click takes it.
class SlotRow : public QAbstractButton
{
    Q_OBJECT

public:
    SlotRow(
        const ThemeController& theme,
        const QString& key,
        const Slot& slot,
        const BoardSnapshot& snapshot,
        const RecordTimes& times,
        QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeController& m_theme;
};

} // namespace cb
