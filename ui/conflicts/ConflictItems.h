// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"

#include <QWidget>

#include <span>

namespace cb {

class ThemeController;

/// All CIs of a conflict, type and name in columns; what is typed narrows them.
class ConflictItems : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictItems(const ThemeController& theme, QWidget* parent = nullptr);

    void showItems(const Directory& directory, std::span<const qint32> items);
    /// Those whose name or type holds the text.
    void narrow(const QString& text);

    int shownCount() const { return static_cast<int>(m_shown.size()); }

    int count() const { return static_cast<int>(m_items.size()); }

    QSize sizeHint() const override;

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Item
    {
        QString type;
        QString name;
    };

    int columns(int width) const;
    int rowHeight() const;

    const ThemeController& m_theme;
    QList<Item> m_items;
    QList<int> m_shown;
    QString m_text;
};

} // namespace cb
