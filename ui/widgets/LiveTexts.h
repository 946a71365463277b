// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QWidget;

namespace cb {

/// Texts of a widget's parts that follow the language: what sets them runs once and again whenever
/// the language changes. For widgets that would keep most of their parts only to name them anew.
class LiveTexts : public QObject
{
    Q_OBJECT

public:
    /// Belongs to `widget`.
    explicit LiveTexts(QWidget& widget);

    /// Runs `set` now and later; what it captures must live as long as the widget.
    void add(std::function<void()> set);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QList<std::function<void()>> m_sets;
};

} // namespace cb
