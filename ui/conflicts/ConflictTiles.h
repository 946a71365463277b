// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/ConflictContent.h"

#include <QAbstractButton>
#include <QWidget>

namespace cb {

class ThemeController;

/// One kind of conflict with its numbers. Checked: only this kind is shown.
class ConflictTile : public QAbstractButton
{
    Q_OBJECT

public:
    ConflictTile(const ThemeController& theme, ConflictKind kind, QWidget* parent = nullptr);

    ConflictKind kind() const { return m_kind; }

    void setCount(const KindCount& count);
    /// One line only, for small windows.
    void setCompact(bool isCompact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString secondText() const;
    void tellName();

    const ThemeController& m_theme;
    ConflictKind m_kind;
    KindCount m_count;
    bool m_isCompact = false;
};

/// A tile for each kind, in the order in which kinds are shown; at most one is checked.
class ConflictTiles : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictTiles(const ThemeController& theme, QWidget* parent = nullptr);

    void showCounts(const ConflictContent& content);
    void setKind(std::optional<ConflictKind> kind);

    std::optional<ConflictKind> kind() const { return m_kind; }

    ConflictTile* tile(ConflictKind kind) const;

signals:
    /// By the user: another kind, or every kind.
    void kindChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const ThemeController& m_theme;
    QList<ConflictTile*> m_tiles;
    std::optional<ConflictKind> m_kind;
};

} // namespace cb
