// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PdfTools.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace cb::test::pdf {

using namespace Qt::Literals::StringLiterals;

QString output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
    {
        return u"FAILED %1: %2 %3"_s.arg(
            program,
            process.errorString(),
            QString::fromUtf8(process.readAllStandardError() + process.readAllStandardOutput()));
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

QMap<QString, QString> info(const QString& path)
{
    QMap<QString, QString> entries;
    for (const QString& line : output(u"pdfinfo"_s, {path}).split(u'\n')) {
        entries.insert(line.section(u':', 0, 0), line.section(u':', 1).trimmed());
    }
    return entries;
}

QString text(const QString& path, int page)
{
    QStringList arguments{u"-layout"_s, u"-enc"_s, u"UTF-8"_s};
    if (page > 0) {
        arguments += {u"-f"_s, QString::number(page), u"-l"_s, QString::number(page)};
    }
    return output(u"pdftotext"_s, arguments + QStringList{path, u"-"_s});
}

QStringList pages(const QString& path)
{
    QStringList all = text(path).split(u'\f');
    if (all.last().isEmpty()) {
        all.removeLast();
    }
    return all;
}

QMap<QString, bool> embeddedFonts(const QString& path)
{
    QMap<QString, bool> fonts;
    const QStringList lines = output(u"pdffonts"_s, {path}).split(u'\n').mid(2);
    const QRegularExpression line(u"^(\\S+)\\s+.*\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+"_s);
    for (const QString& row : lines) {
        const QRegularExpressionMatch match = line.match(row);
        if (match.hasMatch()) {
            fonts.insert(match.captured(1), match.captured(2) == "yes"_L1);
        }
    }
    return fonts;
}

QByteArray unpacked(const QString& path)
{
    QTemporaryDir folder;
    const QString target = folder.filePath(u"unpacked.pdf"_s);
    const QString said =
        output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, target});
    QFile file(target);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : said.toUtf8();
}

} // namespace cb::test::pdf
