// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QStringList>

class QMenu;

namespace cb {

class ThemeController;

/// A choice of one among few, said in words: "Fill shows [v State]". Up and Down choose without
/// opening, Space, Enter and Alt Down open.
class MenuButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// `label` stands before the button in `text3` and is part of its accessible name; may be
    /// empty.
    MenuButton(const ThemeController& theme, const QString& label, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    /// Where there is little room the label goes into the tool tip.
    void setLabelShown(bool isShown);

    bool isLabelShown() const { return m_isLabelShown; }

    /// What the label takes where it is shown, with the gap behind it, px.
    int labelWidth() const;
    void setOptions(const QStringList& options);
    void setCurrent(int index);

    int current() const { return m_current; }

    /// Instead of options: a menu of acts under a fixed name, as "Columns". Not owned.
    void setActionMenu(const QString& name, QMenu* menu);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// By the user.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QString shownText() const;
    void open();
    void choose(int index);
    void updateAccessibleName();

    const ThemeController& m_theme;
    QString m_label;
    QString m_name;
    QStringList m_options;
    QMenu* m_menu = nullptr;
    int m_current = -1;
    bool m_isLabelShown = true;
};

} // namespace cb
