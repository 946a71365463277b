// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QStringList>

#include <optional>

namespace cb {

class ThemeController;

/// A line of the impact's panel that can be activated: a text, figures in columns at the trailing
/// side, or a second line below; the sign of a conflict may stand before it.
class ImpactRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ImpactRow(const ThemeController& theme, QWidget* parent = nullptr);

    /// `figures` stand in columns of equal width, so that rows below each other align.
    void setTexts(const QString& text, const QStringList& figures, const QString& below = {});
    void setConflict(QChar letter);
    /// Drawn as the current one.
    void setCurrent(bool isCurrent);
    /// A head of columns: small, and not a target.
    void setHead(bool isHead);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int figureWidth() const;
    QStringList shownFigures() const;
    QRect textRect() const;

    const ThemeController& m_theme;
    QStringList m_figures;
    QString m_below;
    std::optional<QChar> m_letter;
    bool m_isCurrent = false;
    bool m_isHead = false;
};

} // namespace cb
