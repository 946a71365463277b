// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"

#include <QTableView>

#include <memory>

class QLineEdit;

namespace cb {

class ListDelegate;
class ListHeader;
class ListModel;
class ThemeController;
struct ListArrangement;

/// The table of the list: group heads over the whole width, folding, marking and jumping by keys.
/// Keeps the records in view where they are when another arrangement comes.
class ListTable : public QTableView
{
    Q_OBJECT

public:
    ListTable(const ThemeController& theme, ListModel& model, QWidget* parent = nullptr);

    ListHeader& header() const { return *m_header; }

    void setArrangement(std::shared_ptr<const ListArrangement> arrangement);

    /// Selected records in the order of the list, the current one last.
    QList<RecordRef> selectedRecords() const;
    /// Selects what is in the list; unfolds and scrolls to the last one if `reveals`.
    void selectRecords(const QList<RecordRef>& records, bool reveals);

    void setFolded(int group, bool isFolded);
    /// Narrow: some columns are dropped, whatever the user chose.
    void setCompact(bool isCompact);

signals:
    /// By the user.
    void recordsSelected();
    void openRequested(const cb::RecordRef& record);
    void sortByNextRequested(int step);
    void dropBlamedTermRequested();
    void foldingChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void selectionChanged(
        const QItemSelection& selected, const QItemSelection& deselected) override;
    void keyboardSearch(const QString& search) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyTheme();
    void applyRowHeights();
    bool foldByKey(int key);
    void toggleMark();
    void startJump();
    void jumpTo(const QString& text);
    void endJump();

    const ThemeController& m_theme;
    ListModel& m_model;
    ListDelegate* m_delegate;
    ListHeader* m_header;
    QLineEdit* m_jump = nullptr;
    bool m_isSyncing = false;
};

} // namespace cb
