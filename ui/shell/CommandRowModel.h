// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/CommandSearch.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace cb {

class ThemeController;

/// The rows of the command list. Heads cannot be selected.
class CommandRowModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<CommandRow>& rows);
    /// Below what is shown, which stays where it is.
    void append(const QList<CommandRow>& rows);

    const QList<CommandRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<CommandRow> m_rows;
};

/// Paints them: sign, text with the typed words marked, note, risk, keys.
class CommandRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CommandRowDelegate(const ThemeController& theme, const CommandRowModel& model, QObject* parent);

    void setTyped(const QString& typed);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHead(
        QPainter& painter, const QStyleOptionViewItem& option, const CommandRow& row) const;
    void paintSign(QPainter& painter, const QRect& box, const CommandRow& row) const;
    void paintText(QPainter& painter, const QRect& box, const CommandRow& row) const;

    const ThemeController& m_theme;
    const CommandRowModel& m_model;
    QStringList m_words;
};

} // namespace cb
