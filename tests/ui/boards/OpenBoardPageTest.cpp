// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/OpenBoardPage.h"

#include "tests/ui/records/UiBoard.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace cb::test {

class OpenBoardPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bothFormsFollowTheLanguage_data();
    void bothFormsFollowTheLanguage();

private:
    std::unique_ptr<UiBoard> m_ui;
};

void OpenBoardPageTest::init()
{
    m_ui = std::make_unique<UiBoard>();
}

void OpenBoardPageTest::bothFormsFollowTheLanguage_data()
{
    QTest::addColumn<OpenBoardPage::Start>("start");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    using enum OpenBoardPage::Start;
    QTest::newRow("file") << NewFile << u"file.name"_s << u"Name of the board"_s
                          << u"Name des Boards"_s;
    QTest::newRow("server") << Server << u"server.database"_s << u"Database"_s << u"Datenbank"_s;
}

/// While they are open, and what was typed stays.
void OpenBoardPageTest::bothFormsFollowTheLanguage()
{
    QFETCH(OpenBoardPage::Start, start);
    QFETCH(QString, field);
    QFETCH(QString, english);
    QFETCH(QString, german);
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    m_ui->language.use(u"en"_s);
    OpenBoardPage page(m_ui->context, {}, start);
    page.resize(1300, 800);
    page.show();
    auto* edit = page.findChild<QLineEdit*>(field);
    auto* open = page.findChild<QPushButton*>(u"openBoard.file"_s);
    auto* encryption = page.findChild<QComboBox*>(u"server.encryption"_s);
    edit->setText(u"Payments"_s);
    encryption->setCurrentIndex(2);
    QVERIFY(edit->accessibleName().startsWith(english));
    QCOMPARE(open->text(), u"Open a file…"_s);
    m_ui->language.use(u"de"_s);
    QTRY_VERIFY2(edit->accessibleName().startsWith(german), qPrintable(edit->accessibleName()));
    QCOMPARE(open->text(), u"Datei öffnen…"_s);
    QCOMPARE(edit->text(), u"Payments"_s);
    QCOMPARE(encryption->currentData().toString(), u"require"_s);
    QVERIFY(!encryption->currentText().contains(u"required"_s));
}

} // namespace cb::test

QTEST_MAIN(cb::test::OpenBoardPageTest)
#include "OpenBoardPageTest.moc"
