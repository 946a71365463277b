// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/ConflictLines.h"
#include "ui/theme/ColorTable.h"

#include <QWidget>

class QVBoxLayout;

namespace cb {

class ThemeController;

/// The conflicts of one change, each with its letter, the other side (which can be activated), the
/// overlap, the CIs and the way between them.
class ConflictList : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostLines = 8;

    explicit ConflictList(const ThemeController& theme, QWidget* parent = nullptr);

    /// `emptyText` is said where there are none.
    void showLines(const QList<ConflictLine>& lines, const QString& emptyText);

    /// "2 blocking, 1 warning"; what is accepted is not counted.
    static QString summary(const QList<ConflictLine>& lines);

signals:
    void recordRequested(const cb::RecordRef& record);

private:
    void addLine(const ConflictLine& line);
    void addText(const QString& text, ColorRole color);

    const ThemeController& m_theme;
    QVBoxLayout* m_layout;
};

} // namespace cb
