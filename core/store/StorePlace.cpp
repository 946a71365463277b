// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StorePlace.h"

#include "core/base/Tr.h"
#include "core/store/Conninfo.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

bool isServerAddress(const QString& text)
{
    return text.startsWith("postgresql://"_L1, Qt::CaseInsensitive)
        || text.startsWith("postgres://"_L1, Qt::CaseInsensitive);
}

} // namespace

Result<StorePlace> StorePlace::parse(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return Error{
            ErrorKind::Usage,
            Tr::tr("No board is named. Give a file, or an address that begins with "
                   "postgresql://.")};
    }
    if (!isServerAddress(trimmed)) {
        return StorePlace{.engine = Engine::Sqlite, .path = QFileInfo(trimmed).absoluteFilePath()};
    }
    const Result<Conninfo> conninfo = Conninfo::parse(trimmed);
    if (!conninfo) {
        return conninfo.error();
    }
    if (conninfo->has(u"password"_s)) {
        return Error{
            ErrorKind::Usage,
            Tr::tr("The address of a board holds no password, as addresses are shown and stored. "
                   "Put it into the keychain (the app asks), or into ~/.pgpass.")};
    }
    return StorePlace{.engine = Engine::Postgres, .conninfo = trimmed};
}

QString StorePlace::display() const
{
    if (engine == Engine::Sqlite) {
        return QDir::toNativeSeparators(path);
    }
    const Result<Conninfo> parsed = Conninfo::parse(conninfo);
    if (!parsed) {
        return u"PostgreSQL"_s;
    }
    QString host = parsed->value(u"host"_s);
    host = host.isEmpty() ? parsed->value(u"service"_s) : host;
    const QString port = parsed->value(u"port"_s);
    const bool isPort = !QString(port).remove(u',').isEmpty(); // several hosts: "5433,"
    const bool showsPort = isPort && port != "5432"_L1 && !host.startsWith(u'/');
    const QString where =
        (host.isEmpty() ? u"localhost"_s : host) + (showsPort ? u':' + port : QString());
    return where + u'/' + parsed->value(u"dbname"_s);
}

QString StorePlace::address() const
{
    return engine == Engine::Sqlite ? path : conninfo;
}

} // namespace cb
