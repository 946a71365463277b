// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the assistant to look at while designing: ImportShot FOLDER FILE [WIDTH HEIGHT]
#include "tests/ui/importing/ImportDesk.h"

#include <QDir>
#include <QTest>

using namespace cb;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, u"."_s));
    const QSize size(arguments.value(3, u"1732"_s).toInt(), arguments.value(4, u"900"_s).toInt());
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        test::ImportDesk desk(mode);
        desk.view->resize(size);
        const auto save = [&](const QString& name) {
            QCoreApplication::sendPostedEvents();
            desk.view->grab().save(
                folder.filePath(u"import-%1-%2.png"_s.arg(name, QString(toText(mode)))));
        };
        save(u"source"_s);
        desk.view->openFile(arguments.value(2));
        const bool isChecked = QTest::qWaitFor(
            [&desk] {
                return desk.run().stage() == ImportRun::Stage::Check && !desk.run().isPlanning();
            },
            60000);
        save(isChecked ? u"check"_s : u"failed"_s);
        desk.run().write();
        if (QTest::qWaitFor(
                [&desk] { return desk.run().stage() == ImportRun::Stage::Done; }, 60000)) {
            save(u"result"_s);
        }
    }
    return 0;
}
