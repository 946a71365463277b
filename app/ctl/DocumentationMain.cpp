// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A build step: writes the manual pages and the completion of changeboardctl into a folder, from
// its table of verbs.
//   ctl_documentation FOLDER DATE
#include "app/ctl/Verbs.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace {

bool write(const QString& path, const QString& text)
{
    QFile file(path);
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        QTextStream(stderr) << "Usage: ctl_documentation FOLDER DATE\n";
        return EXIT_FAILURE;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QString date = QString::fromLocal8Bit(argv[2]);
    bool isWritten = folder.mkpath(u"man"_s);
    isWritten = write(
                    folder.filePath("man/"_L1 + cb::ctl::manualName(nullptr)),
                    cb::ctl::manualPage(nullptr, date))
        && isWritten;
    for (const cb::ctl::Verb& verb : cb::ctl::verbs()) {
        const QString path = folder.filePath("man/"_L1 + cb::ctl::manualName(&verb));
        isWritten = write(path, cb::ctl::manualPage(&verb, date)) && isWritten;
    }
    isWritten =
        write(folder.filePath(u"changeboardctl.bash"_s), cb::ctl::bashCompletion()) && isWritten;
    if (!isWritten) {
        QTextStream(stderr) << "Cannot write into " << folder.path() << "\n";
    }
    return isWritten ? EXIT_SUCCESS : EXIT_FAILURE;
}
