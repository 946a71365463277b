// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTimer>

namespace cb {

/// Says short things in the status bar and to assistive tools: Qt 6.4 has no announcement event, so
/// the text of this label changes and a NameChanged event is sent.
class StatusAnnouncer : public QLabel
{
    Q_OBJECT

public:
    explicit StatusAnnouncer(QWidget* parent = nullptr);

    /// `text` is plain and translated. It goes after some seconds, or with the next one.
    void announce(const QString& text);

private:
    QTimer m_fade;
};

} // namespace cb
