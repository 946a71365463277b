// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/CommandSearch.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace cb {

struct BoardContext;
class CommandRowModel;
class KeyHint;
class TextLabel;

/// Ctrl K: finds any record, person or command. A card over the window; Esc gives the focus back to
/// where it was.
class CommandList : public QWidget
{
    Q_OBJECT

public:
    /// `window` is the parent that it lies over.
    CommandList(BoardContext& context, QWidget* window);
    ~CommandList() override;

    void open();

    QLineEdit* edit() const { return m_edit; }

    QList<CommandRow> rows() const;

signals:
    void recordChosen(const cb::RecordRef& record);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyTheme();
    void retranslate();
    void place();
    void dismiss();
    void search();
    void askStore(const QString& text);
    void askSpelling(const QString& text);
    void showRows(const QList<CommandRow>& rows);
    void showFound();
    void choose(bool asFilter);
    void moveBy(int step);
    void moveToGroup(int step);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    QList<CommandAction> actionsNow() const;
    QList<CommandRow> lastUsed() const;
    void remember(const CommandRow& row);

    BoardContext& m_context;
    QLineEdit* m_edit;
    TextLabel* m_prefixes;
    TextLabel* m_foot;
    TextLabel* m_found;
    TextLabel* m_nothing;
    QListView* m_view;
    CommandRowModel* m_model;
    std::shared_ptr<const CommandSearch> m_search;
    QPointer<QWidget> m_focusBefore;
    quint64 m_ticket = 0;
};

} // namespace cb
