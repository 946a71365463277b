// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/ImportRun.h"

#include <QAbstractTableModel>

namespace cb {

/// Roles of cells that offer a choice.
enum ImportRole
{
    ChoicesRole = Qt::UserRole, ///< QStringList of what can be chosen; empty: nothing
    ChosenRole, ///< index into it, or -1
    IsButtonRole ///< true: the cell is a button with the display text
};

/// What the four tables have in common: rows come from the run's plan.
class ImportTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    ImportTableModel(BoardContext& context, ImportRun& run, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Reads the plan again; keeps rows where their number stays.
    void reload();

protected:
    virtual int rows() const = 0;
    virtual QStringList headers() const = 0;
    virtual QVariant cell(int row, int column, int role) const = 0;

    virtual bool isChoice(int row, int column) const;

    BoardContext& m_context;
    ImportRun& m_run;

private:
    int m_rows = 0;
};

/// Columns of the file and the fields that they fill.
class ColumnModel : public ImportTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        InFile,
        OnBoard,
        Values,
        Check
    };

    using ImportTableModel::ImportTableModel;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

protected:
    int rows() const override;
    QStringList headers() const override;
    QVariant cell(int row, int column, int role) const override;
    bool isChoice(int row, int column) const override;

private:
    struct Verdict
    {
        bool isGood = true;
        QString text;
    };

    Verdict verdict(const MappedColumn& column) const;
};

/// Words of closed lists and what they mean here; those that nobody knows first.
class ValueModel : public ImportTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Word,
        Rows,
        FieldName,
        Meaning
    };

    using ImportTableModel::ImportTableModel;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    /// Words without a meaning, and their rows.
    int unknownWords() const;

protected:
    int rows() const override;
    QStringList headers() const override;
    QVariant cell(int row, int column, int role) const override;
    bool isChoice(int row, int column) const override;

private:
    const ValueUse& use(int row) const;
};

/// The first records that would be written.
class PreviewModel : public ImportTableModel
{
    Q_OBJECT

public:
    using ImportTableModel::ImportTableModel;
    static constexpr int shownRecords = 200;

protected:
    int rows() const override;
    QStringList headers() const override;
    QVariant cell(int row, int column, int role) const override;
};

/// Rows that are not taken, mended in place.
class RejectedModel : public ImportTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Row,
        Number,
        Reason,
        Found,
        Suggestion,
        Use
    };

    using ImportTableModel::ImportTableModel;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    void useSuggestion(int row);

protected:
    int rows() const override;
    QStringList headers() const override;
    QVariant cell(int row, int column, int role) const override;

private:
    static QString reasonText(RowReason reason);
};

} // namespace cb
