// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Session.h"

#include <QTemporaryDir>

#include <memory>

namespace cb::test {

/// "Now" of every test board: Wednesday 2026-11-25 14:03 in Berlin.
Instant testNow();

/// A session on a board file in a temporary folder.
class BoardFixture
{
public:
    /// An empty board in Europe/Berlin. The session is connected when this returns.
    static std::unique_ptr<BoardFixture> empty();
    /// The sample bank.
    static std::unique_ptr<BoardFixture> demo();

    Session& session() { return *m_session; }

    StorePlace place() const { return m_place; }

    QString folder() const { return m_folder.path(); }

    /// Writes through another connection, as somebody else would.
    Result<WriteReceipt> writeElsewhere(WriteBatch batch);

    /// Applies an edit and waits for its outcome.
    Result<EditOutcome> apply(WriteBatch batch, const QString& label = QStringLiteral("edit"));

private:
    BoardFixture();
    void open();

    QTemporaryDir m_folder;
    StorePlace m_place;
    std::unique_ptr<Session> m_session;
};

/// A change in authorize with a window tomorrow evening, as a test needs it; set what matters.
Change aChange(const QString& number, const QString& title = QStringLiteral("TLS 1.3 only"));

} // namespace cb::test
