// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/ImportModels.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"

#include <QBrush>

using namespace Qt::Literals::StringLiterals;

namespace cb {

int RejectedModel::rows() const
{
    return static_cast<int>(m_run.plan()->rejected.size());
}

QStringList RejectedModel::headers() const
{
    return {tr("Row"), tr("ID"), tr("Reason"), tr("Found"), tr("Suggestion"), QString()};
}

QString RejectedModel::reasonText(RowReason reason)
{
    switch (reason) {
    case RowReason::DuplicateNumber:
        return tr("number comes twice");
    case RowReason::MissingNumber:
        return tr("no ID");
    case RowReason::MissingEnd:
        return tr("date missing");
    case RowReason::BadDate:
        return tr("date not read");
    case RowReason::EndBeforeStart:
        return tr("end before start");
    case RowReason::ColumnCount:
        return tr("wrong number of cells");
    case RowReason::UnterminatedQuote:
        return tr("quote never closed");
    case RowReason::NulByte:
        return tr("NUL character");
    case RowReason::TooLong:
        return tr("too long");
    case RowReason::UnknownValue:
        return tr("unknown value");
    case RowReason::NonexistentTime:
        return tr("time does not exist");
    case RowReason::AmbiguousTime:
        return tr("time comes twice");
    case RowReason::UnknownRecord:
        return tr("unknown record");
    case RowReason::SelfLoop:
        return tr("depends on itself");
    }
    Q_UNREACHABLE();
}

Qt::ItemFlags RejectedModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = ImportTableModel::flags(index);
    if (index.isValid() && index.column() == Found && index.row() < rows()
        && m_run.plan()->rejected[index.row()].column >= 0)
    {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

QVariant RejectedModel::cell(int row, int column, int role) const
{
    const RejectedRow& rejected = m_run.plan()->rejected[row];
    if (role == IsButtonRole) {
        return column == Use && !rejected.suggestion.isEmpty();
    }
    if (role == Qt::ToolTipRole) {
        return rejected.text;
    }
    if (role == Qt::ForegroundRole && column == Reason) {
        return QBrush(m_context.theme.theme().color(ColorRole::Bad));
    }
    if (role == Qt::TextAlignmentRole && column == Row) {
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role == Qt::EditRole && column == Found) {
        const bool hasCell = m_run.table() && rejected.column >= 0;
        return hasCell ? m_run.table()->cell(rejected.row, rejected.column).toString() : QString();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Row:
        return rejected.line;
    case Number:
        return rejected.number.isEmpty() ? u"–"_s : rejected.number;
    case Reason:
        return reasonText(rejected.reason);
    case Found:
        return rejected.found.isEmpty() ? rejected.text : rejected.found;
    case Suggestion:
        return rejected.suggestionText;
    default:
        return rejected.suggestion.isEmpty() ? QString() : tr("Use");
    }
}

bool RejectedModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != Found) {
        return false;
    }
    const RejectedRow rejected = m_run.plan()->rejected[index.row()];
    if (value.toString() == cell(index.row(), Found, Qt::EditRole).toString()) {
        return false;
    }
    m_run.addEdits({{rejected.line, RowEdit::Kind::SetCell, rejected.column, value.toString()}});
    return true;
}

void RejectedModel::useSuggestion(int row)
{
    if (row >= 0 && row < rows()) {
        m_run.addEdits(QList<RowEdit>(m_run.plan()->rejected[row].suggestion));
    }
}

} // namespace cb
