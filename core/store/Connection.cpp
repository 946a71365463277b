// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Connection.h"

namespace cb {

Result<Transaction> Transaction::begin(Connection& connection, Access access)
{
    if (const Result<void> begun = connection.begin(access); !begun) {
        return begun.error();
    }
    return Transaction(connection);
}

Transaction::~Transaction()
{
    if (m_connection != nullptr) {
        m_connection->rollback();
    }
}

Result<void> Transaction::commit()
{
    const Result<void> done = m_connection->commit();
    if (done) {
        m_connection = nullptr;
    }
    return done;
}

Result<qint64> queryNumber(
    Connection& connection, const QByteArray& sql, const Row& parameters, qint64 fallback)
{
    const Result<std::unique_ptr<Query>> query = connection.query(sql, parameters);
    if (!query) {
        return query.error();
    }
    const Result<bool> hasRow = (*query)->next();
    if (!hasRow) {
        return hasRow.error();
    }
    return *hasRow ? (*query)->integer(0) : fallback;
}

} // namespace cb
