// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/PgSession.h"

#include "core/base/Tr.h"
#include "core/store/Conninfo.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int oldestServer = 130000;

/// Whatever the server, the role or the database has as its defaults.
constexpr const char* sessionSettings = R"sql(
    SET client_encoding = 'UTF8';
    SET TimeZone = 'UTC';
    SET DateStyle = 'ISO, YMD';
    SET IntervalStyle = 'iso_8601';
    SET standard_conforming_strings = on;
    SET search_path = changeboard, pg_catalog;
    SET statement_timeout = '60s';
    SET lock_timeout = '10s';
    SET idle_in_transaction_session_timeout = '10min';
    SET cursor_tuple_fraction = 1.0;
    SET client_min_messages = warning;
)sql";

bool startsWithAny(const QString& state, std::initializer_list<QLatin1StringView> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&](QLatin1StringView beginning) {
        return state.startsWith(beginning);
    });
}

Error constraintError(const QString& state, const QString& said, const QString& log)
{
    if (state == "23505"_L1) {
        return {
            ErrorKind::Conflict,
            Tr::tr("Something of that number or name is already on the board."),
            log};
    }
    if (state == "23503"_L1) {
        return {
            ErrorKind::BadInput,
            Tr::tr("A record refers to one that is not on the board, or one that is still "
                   "referred to was to be removed."),
            log};
    }
    return {ErrorKind::BadInput, Tr::tr("The board does not take a value: %1").arg(said), log};
}

Error stateError(
    const QString& state, const QString& said, const QString& log, const QString& where)
{
    if (startsWithAny(state, {"08"_L1, "57P"_L1})) {
        return {
            ErrorKind::Unreachable,
            Tr::tr("The connection to the board %1 was lost (%2). Nothing was changed by what was "
                   "under way, or all of it; try again.")
                .arg(where, said),
            log};
    }
    if (startsWithAny(state, {"23"_L1})) {
        return constraintError(state, said, log);
    }
    if (startsWithAny(state, {"22"_L1})) {
        return {ErrorKind::BadInput, Tr::tr("The board does not take a value: %1").arg(said), log};
    }
    if (state == "42501"_L1) {
        return {
            ErrorKind::NotPermitted,
            Tr::tr("The board %1 does not permit that: %2").arg(where, said),
            log};
    }
    if (startsWithAny(state, {"28"_L1})) {
        return {
            ErrorKind::NotPermitted,
            Tr::tr("The server does not let you in: %1. Check the user and the password.")
                .arg(said),
            log};
    }
    if (startsWithAny(state, {"55P03"_L1, "40"_L1, "57014"_L1})) {
        return {
            ErrorKind::CannotWrite,
            Tr::tr("The board %1 is locked: somebody else is writing to it, or it answers too "
                   "slowly. Try again.")
                .arg(where),
            log};
    }
    if (startsWithAny(state, {"25006"_L1})) {
        return {
            ErrorKind::CannotWrite,
            Tr::tr("The board %1 can only be read: the server is a standby or read-only.")
                .arg(where),
            log};
    }
    if (startsWithAny(state, {"53"_L1})) {
        return {
            ErrorKind::CannotWrite,
            Tr::tr("The server of the board %1 has no room left (%2). Nothing was changed.")
                .arg(where, said),
            log};
    }
    return {
        ErrorKind::Internal,
        Tr::tr("The board %1 answered with an error: %2").arg(where, said),
        log};
}

} // namespace

const QByteArray pgChannel = "changeboard"_ba;

Result<PgParameters> PgParameters::of(const PgTarget& target)
{
    Result<Conninfo> parsed = Conninfo::parse(target.place.conninfo);
    if (!parsed) {
        return parsed.error();
    }
    Conninfo& info = *parsed;
    info.set(u"client_encoding"_s, u"UTF8"_s);
    info.setDefault(u"application_name"_s, u"changeboard"_s);
    info.setDefault(u"connect_timeout"_s, u"5"_s);
    info.setDefault(u"keepalives_idle"_s, u"10"_s);
    info.setDefault(u"keepalives_interval"_s, u"5"_s);
    info.setDefault(u"keepalives_count"_s, u"3"_s);
    info.setDefault(u"tcp_user_timeout"_s, u"15000"_s);
    info.setDefault(u"target_session_attrs"_s, target.readOnly ? u"any"_s : u"read-write"_s);
    if (!target.password.isEmpty()) {
        info.set(u"password"_s, target.password);
    }
    PgParameters parameters;
    const auto& values = info.values();
    parameters.m_texts.reserve(static_cast<std::size_t>(values.size()) * 2);
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        parameters.m_texts.push_back(value.key().toUtf8());
        parameters.m_keywords.push_back(parameters.m_texts.back().constData());
        parameters.m_texts.push_back(value.value().toUtf8());
        parameters.m_values.push_back(parameters.m_texts.back().constData());
    }
    parameters.m_keywords.push_back(nullptr);
    parameters.m_values.push_back(nullptr);
    return parameters;
}

Error pgError(PGconn* connection, const PGresult* result, const StorePlace& place)
{
    const QString where = place.display();
    const char* message = result != nullptr ? PQresultErrorMessage(result) : nullptr;
    const QString log = QString::fromUtf8(
        message != nullptr && *message != '\0' ? message : PQerrorMessage(connection));
    const char* code = result != nullptr ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const char* primary =
        result != nullptr ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : nullptr;
    const QString said =
        primary != nullptr ? QString::fromUtf8(primary) : log.section(u'\n', 0, 0).trimmed();
    // What the server says has a state; what libpq says of the connection has none.
    if (PQstatus(connection) != CONNECTION_OK || code == nullptr) {
        const bool isRefused = log.contains("password"_L1) || log.contains("authentication"_L1)
            || log.contains("role \""_L1);
        if (isRefused) {
            return stateError(u"28000"_s, said, log, where);
        }
        return stateError(u"08006"_s, said, log, where);
    }
    return stateError(code != nullptr ? QString::fromLatin1(code) : QString(), said, log, where);
}

Result<void> setUpPg(PGconn* connection, const PgTarget& target)
{
    const QString where = target.place.display();
    if (PQserverVersion(connection) < oldestServer) {
        return Error{
            ErrorKind::BadInput,
            Tr::tr("The server of %1 is too old: PostgreSQL 13 or later is needed.").arg(where)};
    }
    const QString encoding = QString::fromUtf8(PQparameterStatus(connection, "server_encoding"));
    if (encoding != "UTF8"_L1) {
        return Error{
            ErrorKind::BadInput,
            Tr::tr("The database %1 keeps texts as %2, which can't hold every character. Make one "
                   "that keeps UTF8: createdb --encoding=UTF8 --template=template0 NAME")
                .arg(where, encoding)};
    }
    const PgResultPtr result(PQexec(connection, sessionSettings));
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) {
        return pgError(connection, result.get(), target.place);
    }
    return {};
}

Result<PgConnPtr> connectPg(const PgTarget& target)
{
    const Result<PgParameters> parameters = PgParameters::of(target);
    if (!parameters) {
        return parameters.error();
    }
    PgConnPtr connection(PQconnectdbParams(parameters->keywords(), parameters->values(), 0));
    if (PQstatus(connection.get()) != CONNECTION_OK) {
        return pgError(connection.get(), nullptr, target.place);
    }
    if (const auto done = setUpPg(connection.get(), target); !done) {
        return done.error();
    }
    return connection;
}

} // namespace cb
