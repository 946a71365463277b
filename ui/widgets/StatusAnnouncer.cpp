// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StatusAnnouncer.h"

#include <QAccessible>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {
constexpr int shownMs = 8000;
} // namespace

StatusAnnouncer::StatusAnnouncer(QWidget* parent)
    : QLabel(parent)
{
    setObjectName(u"announcer"_s);
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_fade.setSingleShot(true);
    m_fade.setInterval(shownMs);
    connect(&m_fade, &QTimer::timeout, this, &QLabel::clear);
}

void StatusAnnouncer::announce(const QString& text)
{
    setText(text);
    setToolTip(text);
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    m_fade.start();
}

} // namespace cb
