// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/ShotList.h"

#include <QObject>
#include <QTimer>

namespace cb {

/// Takes the pictures of a list one after another, each when all work in the background is done.
/// Emits finished().
class ShotTaker : public QObject
{
    Q_OBJECT

public:
    ShotTaker(Desktop& desktop, QList<Shot> shots, QString folder, QString suffix);

    void start();

    const QStringList& files() const { return m_files; }

    /// What could not be written; empty: all is well.
    const QString& failure() const { return m_failure; }

signals:
    void finished();

private:
    void prepareNext();
    void takeWhenIdle();
    void take();

    Desktop& m_desktop;
    QList<Shot> m_shots;
    QString m_folder;
    QString m_suffix;
    QStringList m_files;
    QString m_failure;
    QTimer m_poll;
    int m_next = 0;
    int m_idleTurns = 0;
    bool m_isPrepared = false;
};

} // namespace cb
