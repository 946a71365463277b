// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TableClipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// A cell of tab-separated text holds no tab or line break.
QString flat(QString cell)
{
    return cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

QString htmlRow(const QStringList& cells, QStringView tag)
{
    QString row = u"<tr>"_s;
    for (const QString& cell : cells) {
        row += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
    }
    return row + u"</tr>"_s;
}

template <typename Columns>
QString line(const Columns& columns, const QUuid& id)
{
    const int row = rowOfId(columns.ids, id);
    return row == noRow ? QString()
                        : u"%1 %2"_s.arg(columns.numbers.at(row), columns.titles.at(row));
}

QString lineOf(const BoardSnapshot& snapshot, const RecordRef& record)
{
    switch (record.kind) {
    case RecordKind::Change:
        return line(*snapshot.changes, record.id);
    case RecordKind::Incident:
        return line(*snapshot.incidents, record.id);
    case RecordKind::Request:
        return line(*snapshot.requests, record.id);
    default:
        return {};
    }
}

} // namespace

void copyTable(const QList<QStringList>& table)
{
    QString text;
    QString html = u"<table>"_s;
    for (qsizetype i = 0; i < table.size(); ++i) {
        QStringList cells = table[i];
        html += htmlRow(cells, i == 0 ? u"th" : u"td");
        for (QString& cell : cells) {
            cell = flat(cell);
        }
        text += cells.join(u'\t') + u'\n';
    }
    auto* data = new QMimeData; // the clipboard takes ownership
    data->setText(text);
    data->setHtml(html + u"</table>"_s);
    QGuiApplication::clipboard()->setMimeData(data);
}

int copyNumbersAndTitles(const BoardSnapshot& snapshot, const QList<RecordRef>& records)
{
    QStringList lines;
    for (const RecordRef& record : records) {
        const QString text = lineOf(snapshot, record);
        if (!text.isEmpty()) {
            lines.append(text);
        }
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    return static_cast<int>(lines.size());
}

} // namespace cb
