// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace cb {

class Theme;
class ThemeController;

/// Words, a bar to the left (lowers) or right (raises) of an axis, and a figure with its sign. With
/// records behind it, it can be activated and opens them. Numbers run from left to right in every
/// language.
class SignedLine : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SignedLine(const ThemeController& theme, QWidget* parent = nullptr);

    /// `value` and `most` have one unit; `most` is the length of the longest bar beside it.
    void setValue(double value, double most);
    /// `figure`: "+4.1"; `spoken`: all of it for assistive tools; `opens`: there are records.
    void setTexts(const QString& words, const QString& figure, const QString& spoken, bool opens);
    /// Room for the figure, the same for all lines of a list.
    void setFigureWidth(int width);

    double value() const { return m_value; }

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override;

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Columns
    {
        QRect words;
        QRect bar;
        QRect figure;
    };

    Columns columns(int width, int height) const;
    int leastHeight() const;

    const ThemeController& m_theme;
    QString m_figure;
    double m_value = 0;
    double m_most = 1;
    int m_figureWidth = 0;
};

} // namespace cb
