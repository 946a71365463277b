// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/TestBoards.h"

#include "tests/support/PostgresFixture.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace cb {

void TestBoards::addEngines()
{
    QTest::addColumn<StorePlace::Engine>("engine");
    QTest::newRow("sqlite") << StorePlace::Engine::Sqlite;
    QTest::newRow("postgresql") << StorePlace::Engine::Postgres;
}

StorePlace::Engine TestBoards::currentEngine()
{
    QFETCH(StorePlace::Engine, engine);
    return engine;
}

StorePlace TestBoards::freshPlace(StorePlace::Engine engine)
{
    if (engine == StorePlace::Engine::Postgres) {
        return {.engine = engine, .conninfo = PostgresFixture::instance().makeDatabase()};
    }
    const QString path = u"%1/board-%2.cboard"_s.arg(m_folder.path()).arg(++m_count);
    return {.engine = engine, .path = path};
}

std::unique_ptr<Store> TestBoards::create()
{
    return create(currentEngine());
}

std::unique_ptr<Store> TestBoards::create(StorePlace::Engine engine)
{
    BoardSettings settings;
    settings.name = u"Test"_s;
    settings.zone = "Europe/Berlin";
    auto made = createStore(freshPlace(engine), settings, {});
    if (!made) {
        qFatal("%s %s", qPrintable(made.error().what), qPrintable(made.error().detail));
    }
    return *std::move(made);
}

std::unique_ptr<Store> TestBoards::open(const StorePlace& place, const OpenOptions& options)
{
    auto opened = openStore(place, options);
    if (!opened) {
        qFatal("%s %s", qPrintable(opened.error().what), qPrintable(opened.error().detail));
    }
    return *std::move(opened);
}

bool TestBoards::runSql(const StorePlace& place, const QString& sql)
{
    if (place.engine == StorePlace::Engine::Postgres) {
        return PostgresFixture::instance().tryQuery(
            place.conninfo, u"SET search_path = changeboard; "_s + sql);
    }
    sqlite3* handle = nullptr;
    const bool isOpen =
        sqlite3_open(QFile::encodeName(place.path).constData(), &handle) == SQLITE_OK;
    const bool isDone = isOpen
        && sqlite3_exec(handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(handle);
    return isDone;
}

void TestBoards::tamper(const StorePlace& place, const QString& sql)
{
    const QString unlock = place.engine == StorePlace::Engine::Postgres
        ? u"SET session_replication_role = replica; "_s
        : u"DROP TRIGGER audit_entry_is_never_changed; "
          "DROP TRIGGER audit_entry_is_never_removed; "_s;
    if (!runSql(place, unlock + sql)) {
        qFatal("%s", qPrintable(sql));
    }
}

} // namespace cb
