// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QGridLayout;

namespace cb {

class ThemeController;

/// Cards side by side: three, two or one in a row, as the width allows, all of one size. They fill
/// the height or, where they need more, scroll; what gets the focus comes into view.
class CardGrid : public QScrollArea
{
    Q_OBJECT

public:
    explicit CardGrid(const ThemeController& theme, QWidget* parent = nullptr);

    /// Takes ownership. The order is that of reading and of Tab.
    void setCards(const QList<QWidget*>& cards);

    /// How many stand in a row at a width.
    int columnsAt(int width) const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void arrange();
    void showFocused();

    const ThemeController& m_theme;
    QWidget* m_content;
    QGridLayout* m_layout;
    QList<QWidget*> m_cards;
    int m_columns = 0;
};

} // namespace cb
