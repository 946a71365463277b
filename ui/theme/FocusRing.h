// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace cb {

/// Shows a ring round the control that has the focus, however it got it. Views that paint their own
/// focus (tables, calendars, charts) are left alone. The style draws the ring (CE_FocusFrame).
class FocusRing : public QObject
{
    Q_OBJECT

public:
    FocusRing(QApplication& application, QObject* parent);

    /// Whether a control gets the ring: buttons, fields, lists to choose from, and any widget with
    /// the property `wantsRing` set.
    static bool fits(const QWidget* widget);

    static constexpr const char* wantsRing = "cbWantsFocusRing";

private:
    void moveTo(QWidget* widget);

    QPointer<QFocusFrame> m_frame;
};

} // namespace cb
