// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/View.h"

class QStackedWidget;
class QTabBar;

namespace cb {

struct BoardContext;

/// The settings place: appearance, board, keys. Everything but the board's own fields acts at once.
class SettingsView : public View
{
    Q_OBJECT

public:
    explicit SettingsView(BoardContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("settings.all"); }

    QString name() const override { return tr("Settings"); }

    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    BoardContext& m_context;
    QTabBar* m_tabs;
    QStackedWidget* m_panels;
};

View* makeSettingsView(BoardContext& context, QWidget* parent);

} // namespace cb
