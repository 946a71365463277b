// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boards/BoardOpener.h"
#include "ui/shell/Page.h"

class QStackedWidget;

namespace cb {

class BoardList;
class Button;
class FileForm;
class LiveTexts;
class MessageBar;
class SegmentedSwitch;
class ServerForm;

/// Open or connect a board: those that were open before, a new file, a server. Nothing is written
/// by connecting.
class OpenBoardPage : public Page
{
    Q_OBJECT

public:
    enum class Start
    {
        Boards, ///< the list has the focus
        NewFile,
        Server
    };

    OpenBoardPage(
        BoardContext& context, BoardOpener opener, Start start, QWidget* parent = nullptr);

    QString title() const override;

private:
    QWidget* makeLeading();
    QWidget* makeTrailing();
    QWidget* makeActBar();
    void showForm(int index);
    void updateMain();
    void act();
    void openFile();
    void openPlace(const StorePlace& place);
    void makeFile();
    void connectServer();
    void openServer(const StorePlace& place, const QString& password);

    BoardContext& m_context;
    BoardOpener m_opener;
    LiveTexts* m_texts;
    BoardList* m_list;
    SegmentedSwitch* m_kinds;
    QStackedWidget* m_forms;
    FileForm* m_fileForm;
    ServerForm* m_serverForm;
    MessageBar* m_message;
    Button* m_main;
};

} // namespace cb
