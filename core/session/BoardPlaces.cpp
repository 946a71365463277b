// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/BoardPlaces.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace cb {

QString demoBoardPath()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/changeboard"_s;
    QDir().mkpath(folder);
    return folder + u"/sample-bank.cboard"_s;
}

Result<StorePlace> findBoard(const QString& nameOrPlace, const QStringList& namedBoards)
{
    for (const QString& entry : namedBoards) {
        if (entry.section(u'=', 0, 0) == nameOrPlace) {
            return StorePlace::parse(entry.section(u'=', 1));
        }
    }
    return StorePlace::parse(nameOrPlace);
}

Author localAuthor()
{
    const QString login =
        qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME", u"unknown"_s));
    return {std::nullopt, login, u"app"_s, {}};
}

} // namespace cb
