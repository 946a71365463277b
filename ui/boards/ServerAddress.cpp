// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/ServerAddress.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

Error missing(const QString& what)
{
    return {ErrorKind::BadInput, what, {}};
}

} // namespace

Result<StorePlace> ServerAddress::toPlace() const
{
    if (service.isEmpty() && servers.trimmed().isEmpty()) {
        return missing(QCoreApplication::translate(
            "cb::ServerAddress", "Name a server, or a service of pg_service.conf."));
    }
    if (service.isEmpty() && database.trimmed().isEmpty()) {
        return missing(QCoreApplication::translate(
            "cb::ServerAddress", "Name the database that holds the board."));
    }
    QStringList hosts;
    for (const QString& server : servers.split(u',', Qt::SkipEmptyParts)) {
        hosts.append(server.trimmed());
    }
    const QString user = login.trimmed().isEmpty() ? QString() : encoded(login.trimmed()) + u'@';
    QStringList query;
    if (!encryption.isEmpty()) {
        query.append(u"sslmode="_s + encoded(encryption));
    }
    if (!certificate.isEmpty()) {
        query.append(u"sslrootcert="_s + encoded(certificate));
    }
    if (!service.isEmpty()) {
        query.append(u"service="_s + encoded(service));
    }
    return StorePlace::parse(u"postgresql://%1%2/%3?%4"_s.arg(
        user, hosts.join(u','), encoded(database.trimmed()), query.join(u'&')));
}

ServerAddress ServerAddress::fromPlace(const StorePlace& place)
{
    // QUrl knows only one host: taken apart by hand.
    QStringView rest = QStringView(place.conninfo).mid(place.conninfo.indexOf(u"://"_s) + 3);
    const qsizetype question = rest.indexOf(u'?');
    const QUrlQuery query(question < 0 ? QString() : rest.mid(question + 1).toString());
    rest = question < 0 ? rest : rest.left(question);
    const qsizetype slash = rest.indexOf(u'/');
    const QStringView authority = slash < 0 ? rest : rest.left(slash);
    const qsizetype at = authority.lastIndexOf(u'@');
    const auto value = [&query](const QString& key) {
        return query.queryItemValue(key, QUrl::FullyDecoded);
    };
    return {
        .servers = authority.mid(at + 1).toString().split(u',').join(u", "_s),
        .database = slash < 0 ? QString() : decoded(rest.mid(slash + 1)),
        .login = at < 0 ? QString() : decoded(authority.left(at)),
        .encryption = value(u"sslmode"_s),
        .certificate = value(u"sslrootcert"_s),
        .service = value(u"service"_s)};
}

} // namespace cb
