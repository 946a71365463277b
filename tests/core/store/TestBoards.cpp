// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/TestBoards.h"

#include "tests/support/PostgresFixture.h"

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

} // namespace cb
