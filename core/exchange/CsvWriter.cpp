// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ExchangeText.h"
#include "core/exchange/RecordExport.h"

#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// A cell that begins so could be taken for a formula (OWASP, CSV injection).
bool isFormulaStart(QChar c)
{
    return c == u'=' || c == u'+' || c == u'-' || c == u'@' || c == u'\t' || c == u'\r'
        || c == u'\n';
}

/// Apostrophes, then a formula's start: how many apostrophes, or -1.
qsizetype guardsOf(QStringView text)
{
    qsizetype guards = 0;
    while (guards < text.size() && text[guards] == u'\'') {
        ++guards;
    }
    return guards < text.size() && isFormulaStart(text[guards]) ? guards : -1;
}

QString instantText(Instant instant, const QTimeZone& zone)
{
    const LocalTime local = WallTime::toLocal(instant, zone);
    const bool hasSeconds = local.time.second() != 0 || local.time.msec() != 0;
    QString text = local.date.toString(Qt::ISODate) + u' '
        + local.time.toString(
            local.time.msec() != 0 ? u"HH:mm:ss.zzz" : (hasSeconds ? u"HH:mm:ss" : u"HH:mm"));
    if (WallTime::toInstant(local, zone) != instant) { // the second of a doubled hour
        const qint64 minutes = zone.offsetFromUtc(instant.toUtc()) / 60;
        text += u"%1%2:%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
                    .arg(qAbs(minutes) / 60, 2, 10, QChar(u'0'))
                    .arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'));
    }
    return text;
}

QString cellText(const ExportCell& cell, const QTimeZone& zone)
{
    if (cell.instant) {
        return instantText(*cell.instant, zone);
    }
    return cell.number ? QString::number(*cell.number, 'g', 15) : cell.text;
}

Error cannotWrite(const QSaveFile& file)
{
    return {
        ErrorKind::CannotWrite,
        translate("cb", "%1 can't be written: %2. Choose another place.")
            .arg(file.fileName(), file.errorString()),
        {}};
}

QByteArray csvLine(const QList<ExportCell>& cells, const QTimeZone& zone)
{
    QStringList texts;
    texts.reserve(cells.size());
    for (const ExportCell& cell : cells) {
        texts.append(cellText(cell, zone));
    }
    return csvRecord(texts) + QByteArrayLiteral("\r\n");
}

} // namespace

QString guardedCell(const QString& text)
{
    return guardsOf(text) >= 0 ? u'\'' + text : text;
}

QStringView unguardedCell(QStringView text)
{
    return guardsOf(text) > 0 ? text.sliced(1) : text;
}

QByteArray quotedRecord(const QStringList& cells, QChar delimiter)
{
    QString record;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            record.append(delimiter);
        }
        const QString& cell = cells[i];
        const bool needsQuotes = cell.contains(delimiter) || cell.contains(u'"')
            || cell.contains(u'\n') || cell.contains(u'\r') || cell.startsWith(u' ')
            || cell.endsWith(u' ');
        record.append(needsQuotes ? u'"' + QString(cell).replace(u'"', "\"\""_L1) + u'"' : cell);
    }
    return record.toUtf8();
}

QByteArray csvRecord(const QStringList& cells, QChar delimiter)
{
    QStringList guarded;
    guarded.reserve(cells.size());
    for (const QString& cell : cells) {
        guarded.append(guardedCell(cell));
    }
    return quotedRecord(guarded, delimiter);
}

Result<qint64> exportCsv(
    const QString& path, const RecordTable& table, const RecordSource& next, const JobControl& job)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return cannotWrite(file);
    }
    QByteArray pending =
        QByteArrayLiteral("\xef\xbb\xbf") + csvRecord(table.header()) + QByteArrayLiteral("\r\n");
    qint64 count = 0;
    while (std::optional<Record> record = next()) {
        if (job.cancel.isCancelled()) {
            return Error{
                ErrorKind::Cancelled,
                translate("cb", "The export was stopped; no file was written."),
                {}};
        }
        if (!table.accepts(*record)) {
            return Error{
                ErrorKind::BadInput,
                translate("cb", "A record of another kind can't go into this table."),
                {}};
        }
        pending += csvLine(table.row(*record), table.zone());
        ++count;
        if (pending.size() > (1 << 20)) {
            file.write(pending);
            pending.clear();
            job.report(count, 0);
        }
    }
    file.write(pending);
    if (!file.commit()) {
        return cannotWrite(file);
    }
    return count;
}

Result<void> exportCsv(const QString& path, const PlainTable& table)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return cannotWrite(file);
    }
    file.write(
        QByteArrayLiteral("\xef\xbb\xbf") + csvRecord(table.header) + QByteArrayLiteral("\r\n"));
    for (const QList<ExportCell>& row : table.rows) {
        file.write(csvLine(row, table.zone));
    }
    if (!file.commit()) {
        return cannotWrite(file);
    }
    return {};
}

} // namespace cb
