// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Verbs.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// The manual pages and the completion that the build makes.
class CtlDocumentationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesFormatWithoutWarning_data();
    void pagesFormatWithoutWarning();
    void completionCompletes_data();
    void completionCompletes();
    void builtFilesAreThere();
};

void CtlDocumentationTest::pagesFormatWithoutWarning_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the program") << QString();
    for (const ctl::Verb& verb : ctl::verbs()) {
        QTest::newRow(verb.name) << QString::fromUtf8(verb.name);
    }
}

void CtlDocumentationTest::pagesFormatWithoutWarning()
{
    QFETCH(QString, name);
    const ctl::Verb* verb = name.isEmpty() ? nullptr : ctl::findVerb(name);
    const QString page = ctl::manualPage(verb, u"2026-11-25"_s);
    QProcess groff;
    groff.start(u"groff"_s, {u"-man"_s, u"-ww"_s, u"-Tutf8"_s, u"-Kutf8"_s});
    QVERIFY(groff.waitForStarted());
    groff.write(page.toUtf8());
    groff.closeWriteChannel();
    QVERIFY(groff.waitForFinished());
    QCOMPARE(groff.readAllStandardError(), QByteArray());
    QCOMPARE(groff.exitCode(), 0);
    QVERIFY(groff.readAllStandardOutput().size() > 1000);
    QVERIFY(page.contains(u".SH EXIT STATUS"));
    for (const ctl::Option& option : verb == nullptr ? QList<ctl::Option>() : verb->options) {
        QVERIFY2(
            page.contains(QString::fromUtf8(option.name).replace(u'-', u"\\-"_s)), option.name);
    }
}

void CtlDocumentationTest::completionCompletes_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("verbs") << QStringList{u"changeboardctl"_s, u"im"_s} << QByteArray("import");
    QTest::newRow("second word") << QStringList{u"changeboardctl"_s, u"board"_s, u"mi"_s}
                                 << QByteArray("migrate");
    QTest::newRow("options") << QStringList{u"changeboardctl"_s, u"import"_s, u"--dr"_s}
                             << QByteArray("--dry-run");
    QTest::newRow("choices")
        << QStringList{u"changeboardctl"_s, u"import"_s, u"--date-order"_s, u"m"_s}
        << QByteArray("mdy");
    QTest::newRow("operands") << QStringList{u"changeboardctl"_s, u"list"_s, u"dep"_s}
                              << QByteArray("deployments");
}

void CtlDocumentationTest::completionCompletes()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, expected);
    QTemporaryDir folder;
    QFile script(folder.filePath(u"completion.bash"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(ctl::bashCompletion().toUtf8());
    script.close();
    QProcess bash;
    bash.start(
        u"bash"_s,
        QStringList{
            u"-c"_s,
            u"source \"$0\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _changeboardctl; "
            "printf '%s\\n' \"${COMPREPLY[@]}\""_s,
            script.fileName()}
            + words);
    QVERIFY(bash.waitForFinished());
    QCOMPARE(bash.readAllStandardError(), QByteArray());
    QCOMPARE(bash.readAllStandardOutput().trimmed(), expected);
}

void CtlDocumentationTest::builtFilesAreThere()
{
    const QString folder = QStringLiteral(CB_BINARY_DIR "/documentation/");
    QVERIFY(QFile::exists(folder + u"changeboardctl.bash"_s));
    QVERIFY(QFile::exists(folder + u"man/"_s + ctl::manualName(nullptr)));
    for (const ctl::Verb& verb : ctl::verbs()) {
        QVERIFY2(QFile::exists(folder + u"man/"_s + ctl::manualName(&verb)), verb.name);
    }
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::CtlDocumentationTest)
#include "CtlDocumentationTest.moc"
