// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BoardTable.h"

#include "core/base/Tr.h"

namespace cb {
namespace {

/// The only row of the board.
Result<std::unique_ptr<Query>> queryBoard(Connection& connection, const QByteArray& columns)
{
    auto query = connection.query("SELECT " + columns + "\nFROM board", {});
    if (!query) {
        return query;
    }
    const Result<bool> hasRow = (*query)->next();
    if (!hasRow) {
        return hasRow.error();
    }
    if (!*hasRow) {
        return Error{ErrorKind::BadInput, Tr::tr("The database holds no board.")};
    }
    return query;
}

} // namespace

Result<void> insertBoard(Connection& connection, const BoardSettings& settings)
{
    const Row row = params(
        1,
        settings.boardId.isNull() ? makeUuidV7() : settings.boardId,
        settings.name,
        QString::fromUtf8(settings.zone),
        settings.numberPrefix,
        settings.isDemo);
    if (row.badColumn() >= 0) {
        return Error{
            ErrorKind::BadInput,
            Tr::tr("The board's name, zone or prefix holds a character that is no text.")};
    }
    const Result<qint64> done = connection.run(
        "INSERT INTO board (\"only_row\", \"board_id\", \"name\", \"zone\", \"number_prefix\", "
        "\"is_demo\")\n"
        "VALUES ($1, $2, $3, $4, $5, $6)",
        row);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<BoardSettings> readSettings(Connection& connection)
{
    const auto query =
        queryBoard(connection, R"("board_id", "name", "zone", "number_prefix", "is_demo")");
    if (!query) {
        return query.error();
    }
    const Query& row = **query;
    return BoardSettings{
        .boardId = row.id(0),
        .name = row.text(1),
        .zone = row.bytes(2).toByteArray(),
        .numberPrefix = row.text(3),
        .isDemo = row.flag(4)};
}

Result<AuditHead> readAuditHead(Connection& connection)
{
    const auto query = queryBoard(connection, R"("audit_sequence", "audit_hash")");
    if (!query) {
        return query.error();
    }
    return AuditHead{(*query)->integer(0), (*query)->bytes(1).toByteArray()};
}

Result<void> writeAuditHead(Connection& connection, const AuditHead& head)
{
    const Result<qint64> done = connection.run(
        "UPDATE board\nSET \"audit_sequence\" = $1, \"audit_hash\" = $2",
        params(head.sequence, head.hash));
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace cb
