// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace cb {

class ThemeController;

/// A word of a query or one of many values, in a box: "risk any", "gw-edge-01". Space or Enter
/// edits it, Delete and Backspace take it away; so does its cross.
class Token : public QAbstractButton
{
    Q_OBJECT

public:
    /// `field` may be empty; then the token is just a value.
    Token(
        const ThemeController& theme,
        const QString& field,
        const QString& value,
        QWidget* parent = nullptr);

    void setTexts(const QString& field, const QString& value);

    const QString& field() const { return m_field; }

    const QString& value() const { return m_value; }

    /// Drawn in `text3` with the reason as tool tip: the place in view cannot use it.
    void setUnused(bool isUnused, const QString& why);
    void setRemovable(bool isRemovable);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override;

signals:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QRect crossRect() const;

    const ThemeController& m_theme;
    QString m_field;
    QString m_value;
    bool m_isUnused = false;
    bool m_isRemovable = true;
};

} // namespace cb
