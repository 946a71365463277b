// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LiveTexts.h"

#include <QEvent>
#include <QWidget>

namespace cb {

LiveTexts::LiveTexts(QWidget& widget)
    : QObject(&widget)
{
    widget.installEventFilter(this);
}

void LiveTexts::add(std::function<void()> set)
{
    set();
    m_sets.append(std::move(set));
}

bool LiveTexts::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::LanguageChange) {
        for (const auto& set : std::as_const(m_sets)) {
            set();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace cb
