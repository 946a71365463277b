// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/FocusRing.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace cb {

namespace {

/// The box that people see as one control: the line edit of a combo box belongs to it.
QWidget* controlOf(QWidget* widget)
{
    QWidget* parent = widget->parentWidget();
    const bool isPart = qobject_cast<QLineEdit*>(widget)
        && (qobject_cast<QComboBox*>(parent) || qobject_cast<QAbstractSpinBox*>(parent)
            || (parent && parent->property(FocusRing::wantsRing).toBool()));
    return isPart ? parent : widget;
}

} // namespace

FocusRing::FocusRing(QApplication& application, QObject* parent)
    : QObject(parent)
{
    connect(&application, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        moveTo(now);
    });
    moveTo(QApplication::focusWidget());
}

bool FocusRing::fits(const QWidget* widget)
{
    if (const QVariant wish = widget->property(wantsRing); wish.isValid()) {
        return wish.toBool();
    }
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) {
        return edit->hasFrame();
    }
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget)
        || qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QTextEdit*>(widget)
        || qobject_cast<const QPlainTextEdit*>(widget);
}

void FocusRing::moveTo(QWidget* widget)
{
    QWidget* control = widget ? controlOf(widget) : nullptr;
    if (!control || control->isWindow() || !fits(control)) {
        if (m_frame) {
            m_frame->setWidget(nullptr);
        }
        return;
    }
    if (!m_frame) { // it dies with the parent of the control that it stands round
        m_frame = new QFocusFrame(control->parentWidget());
    }
    m_frame->setWidget(control);
}

} // namespace cb
