// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/OpenStore.h"

#include <QTemporaryDir>
#include <QTest>

namespace cb {

/// Fails the test with the error's words where a result has none.
#define CB_VERIFY(result)                                                                          \
    do {                                                                                           \
        const auto& verified = (result);                                                           \
        QVERIFY2(                                                                                  \
            verified,                                                                              \
            verified ? "" : qPrintable(verified.error().what + u' ' + verified.error().detail));   \
    } while (false)

/// Gives each test an empty place for a board, on either engine.
class TestBoards
{
public:
    /// Rows "sqlite" and "postgresql" with a column "engine", for a test's _data function.
    static void addEngines();

    /// A place where no board is yet.
    StorePlace freshPlace(StorePlace::Engine engine);
    /// A new board on the engine that the current data row names.
    std::unique_ptr<Store> create();
    std::unique_ptr<Store> create(StorePlace::Engine engine);
    /// Another session on the same board.
    static std::unique_ptr<Store> open(const StorePlace& place, const OpenOptions& options = {});

    static StorePlace::Engine currentEngine();

    /// Runs SQL past the store; whether the database took it.
    static bool runSql(const StorePlace& place, const QString& sql);
    /// The same, with the triggers that forbid it out of the way.
    static void tamper(const StorePlace& place, const QString& sql);

    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

} // namespace cb

Q_DECLARE_METATYPE(cb::StorePlace::Engine)
