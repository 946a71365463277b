// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"
#include "ui/shell/Place.h"

#include <QMainWindow>

class QSplitter;

namespace cb {

struct BoardContext;
struct BoardFilter;
class BoardStatusBar;
class Menus;
class PictureExport;
class PlaceHost;
class Rail;
class View;
class ViewBar;

/// What the window shows beside the places, made by app/. The window takes ownership of the
/// widgets.
struct WindowParts
{
    QWidget* filterBar = nullptr; ///< ui/shell FilterBar
    QWidget* detailPanel = nullptr; ///< ui/records
    PageFactory pages;
};

/// The one window: rail, filter bar, view bar, content, detail panel, status bar. Puts them
/// together and connects the shell's own actions; all else is in the parts.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(BoardContext& context, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Once, before start().
    void setParts(const WindowParts& parts);
    void addPlace(const Place& place);
    /// Restores geometry and the last place, and shows it.
    void start();

    PlaceHost& host() const { return *m_host; }

    /// Shows a record as a page, or selects it where it has none.
    void openRecord(const RecordRef& record);
    void openNewChange(const NewChange& start);
    /// The changes of the board's list with another filter.
    void showList(const BoardFilter& filter);

signals:
    /// The user closes the window: the last chance to keep something.
    void closing();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectActions();
    void connectUndo();
    void watchView(View* view);
    void showCurrent();
    void updateActions();
    void updateTitle();
    void fitToWidth();
    void foldDetail(bool isOpen);
    void moveRegion(int step);
    void changeTextSize(int step);
    void copySelection();
    void copyTable();
    void escape();

    BoardContext& m_context;
    PageFactory m_pages;
    Rail* m_rail;
    ViewBar* m_viewBar;
    PlaceHost* m_host;
    QSplitter* m_splitter;
    QWidget* m_filterBar = nullptr;
    QWidget* m_detail = nullptr;
    QWidget* m_right;
    BoardStatusBar* m_statusBar;
    PictureExport* m_pictures;
    Menus* m_menus;
};

} // namespace cb
