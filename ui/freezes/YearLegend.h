// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cb {

class ThemeController;

/// What the signs of the year mean, and after them how many working days are frozen.
class YearLegend : public QWidget
{
    Q_OBJECT

public:
    explicit YearLegend(const ThemeController& theme, QWidget* parent = nullptr);

    void setFrozenWords(const QString& words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QStringList names() const;
    void updateName();

    const ThemeController& m_theme;
    QString m_words;
};

} // namespace cb
