// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"

#include <QWidget>

class QVBoxLayout;

namespace cb {

struct BoardContext;

/// The freezes that a change lies in, and the way to an exception; nothing where there are none.
class FreezeNote : public QWidget
{
    Q_OBJECT

public:
    explicit FreezeNote(BoardContext& context, QWidget* parent = nullptr);

    void showChange(ChangeId change);

private:
    BoardContext& m_context;
    QVBoxLayout* m_layout;
};

/// The id of the action that asks for an exception for the selected change.
inline const QString askExceptionAction = QStringLiteral("freeze.exception");

} // namespace cb
