// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/StorePlace.h"

#include <QListWidget>

namespace cb {

struct BoardContext;

/// The boards that were open before, newest first: name, kind and place. Enter or a double click
/// opens.
class BoardList : public QListWidget
{
    Q_OBJECT

public:
    explicit BoardList(BoardContext& context, QWidget* parent = nullptr);

    void reload();
    std::optional<StorePlace> currentPlace() const;

signals:
    void placeChosen(const cb::StorePlace& place);

private:
    void addBoard(const QString& address, const QString& name);

    BoardContext& m_context;
};

} // namespace cb
