// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

/// Reads PDF files back with poppler's tools and qpdf, by their programs.
namespace cb::test::pdf {

/// What a program prints; a text that starts with "FAILED" where it ends with an error.
QString output(const QString& program, const QStringList& arguments);

/// The lines of pdfinfo: "Pages" -> "2".
QMap<QString, QString> info(const QString& path);

/// The text of a page (from 1) as laid out; 0: all pages, parted by form feeds.
QString text(const QString& path, int page = 0);

/// The text of each page.
QStringList pages(const QString& path);

/// Name and "emb" column of each font.
QMap<QString, bool> embeddedFonts(const QString& path);

/// The file with all streams unpacked, for looking at its objects.
QByteArray unpacked(const QString& path);

} // namespace cb::test::pdf
