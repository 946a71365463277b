// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/EditClash.h"
#include "ui/widgets/MessageBar.h"

namespace cb {

struct BoardContext;
struct Error;

/// Says what the board did not take: what somebody else changed meanwhile with "theirs" and "mine",
/// or why an edit was refused. Hidden while there is nothing to say.
class EditNotice : public MessageBar
{
    Q_OBJECT

public:
    explicit EditNotice(BoardContext& context, QWidget* parent = nullptr);

private:
    void showClash(const EditClash& clash);
    void showRefusal(const QString& label, const Error& error);

    BoardContext& m_context;
};

} // namespace cb
