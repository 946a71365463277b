// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTimeZone>
#include <QUuid>

namespace cb {

/// Settings that belong to the board, not to its viewer.
struct BoardSettings
{
    QUuid boardId;
    QString name;
    QByteArray zone = "UTC"; ///< IANA name; everything is shown and counted in it
    QString numberPrefix = QStringLiteral("CHG-"); ///< of numbers that the board gives itself
    bool isDemo = false;

    /// UTC where `zone` is not known on this machine.
    QTimeZone timeZone() const
    {
        const QTimeZone named(zone);
        return named.isValid() ? named : QTimeZone(QByteArrayLiteral("UTC"));
    }

    friend bool operator==(const BoardSettings&, const BoardSettings&) = default;
};

} // namespace cb
