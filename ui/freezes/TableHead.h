// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace cb {

class ThemeController;

/// The head of a table in the look of the list's.
class TableHead : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHead(const ThemeController& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const ThemeController& m_theme;
};

} // namespace cb
