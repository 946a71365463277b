// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace cb {

/// A real PostgreSQL of its own for a test program: a cluster in a temporary folder, started when
/// it is first asked for and stopped at exit. As root it runs as the user postgres. Where the
/// binaries are missing, the test fails and says what to install.
class PostgresFixture
{
public:
    /// What a database is made with, beside UTF8 and the cluster's defaults.
    struct Options
    {
        QString encoding = QStringLiteral("UTF8");
        QString locale = QStringLiteral("C.UTF-8");
        QString timeZone; ///< a default of the database; empty: the cluster's
        QString dateStyle;
    };

    static PostgresFixture& instance();

    /// A new empty database; its address (over the cluster's socket).
    QString makeDatabase();
    QString makeDatabase(const Options& options);
    /// The same database over TCP.
    QString overTcp(const QString& address) const;

    /// Stops the server at once, as if it had crashed; its data stay.
    void stop();
    void start();

    /// Runs SQL as the superuser, outside of the store; the first column of the first row.
    QString query(const QString& address, const QString& sql);
    /// Whether the server took it.
    bool tryQuery(const QString& address, const QString& sql);

private:
    PostgresFixture();
    ~PostgresFixture();
    Q_DISABLE_COPY_MOVE(PostgresFixture)

    void run(const QString& program, const QStringList& arguments) const;

    QTemporaryDir m_folder;
    int m_port = 0;
    int m_databases = 0;
};

} // namespace cb
