// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/ServerForm.h"

#include "core/base/RunThen.h"
#include "ui/boards/TestLines.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/LiveTexts.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace cb {

ServerForm::ServerForm(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_texts(new LiveTexts(*this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(theme.theme().metrics().spacing.s4);
    grid->setVerticalSpacing(theme.theme().metrics().spacing.s3);
    m_servers = addField(0, 0, u"server.servers"_s, QT_TR_NOOP("Servers"), true);
    m_database = addField(0, 1, u"server.database"_s, QT_TR_NOOP("Database"), true);
    m_login = addField(1, 0, u"server.login"_s, QT_TR_NOOP("Login"));
    m_password = addField(1, 1, u"server.password"_s, QT_TR_NOOP("Password"));
    m_password->setEchoMode(QLineEdit::Password);

    m_encryption = new QComboBox;
    m_encryption->setObjectName(u"server.encryption"_s);
    for (const auto& mode :
         {u"verify-full"_s, u"verify-ca"_s, u"require"_s, u"prefer"_s, u"disable"_s}) {
        m_encryption->addItem(QString(), mode);
    }
    grid->addWidget(makeRow(QT_TR_NOOP("Encryption"), m_encryption), 2, 0);
    m_certificate =
        addField(2, 1, u"server.certificate"_s, QT_TR_NOOP("Certificate of the authority"));
    m_name = addField(3, 0, u"server.name"_s, QT_TR_NOOP("Name in the list"));
    m_service = addField(3, 1, u"server.service"_s, QT_TR_NOOP("Service file"));

    auto* head = new QHBoxLayout;
    head->setSpacing(theme.theme().metrics().spacing.s2);
    auto* title = new TextLabel(theme, {}, TextRole::Heading, ColorRole::Text, this);
    head->addWidget(title);
    m_testNote = new TextLabel(theme, {}, TextRole::Body, ColorRole::Text3, this);
    head->addWidget(m_testNote, 1);
    m_testAgain = new Button(theme, {}, Button::Kind::Secondary, this);
    m_testAgain->setObjectName(u"server.test"_s);
    m_testAgain->setKeyHint(QKeySequence(Qt::ALT | Qt::Key_R));
    head->addWidget(m_testAgain);
    grid->addLayout(head, 4, 0, 1, 2);
    m_lines = new TestLines(theme, this);
    grid->addWidget(m_lines, 5, 0, 1, 2);
    grid->setRowStretch(6, 1);

    m_texts->add([this, title] {
        m_servers->setPlaceholderText(tr("db-a.example:5432, db-b.example:5432"));
        m_password->setPlaceholderText(tr("empty: keychain, ~/.pgpass or service file"));
        m_certificate->setPlaceholderText(tr("empty: ~/.postgresql/root.crt"));
        m_service->setPlaceholderText(tr("none; or the name in pg_service.conf"));
        const QStringList modes{
            tr("required, certificate and name checked"),
            tr("required, certificate checked"),
            tr("required, certificate not checked"),
            tr("if the server offers it"),
            tr("none (this computer only)")};
        for (int i = 0; i < modes.size(); ++i) {
            m_encryption->setItemText(i, modes.at(i));
        }
        title->setText(tr("Test"));
        showTestState();
    });

    connect(m_testAgain, &QPushButton::clicked, this, &ServerForm::test);
    connect(
        new QShortcut(QKeySequence(Qt::ALT | Qt::Key_R), this),
        &QShortcut::activated,
        this,
        &ServerForm::test);
    connect(m_encryption, &QComboBox::currentIndexChanged, this, &ServerForm::edited);
}

ServerForm::~ServerForm()
{
    m_running.cancel();
}

FieldRow* ServerForm::makeRow(const char* name, QWidget* field)
{
    auto* row = new FieldRow(m_theme, {}, field, this);
    m_texts->add([row, name] { row->setName(tr(name)); });
    return row;
}

QLineEdit* ServerForm::addField(
    int row, int column, const QString& objectName, const char* name, bool isNeeded)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(objectName);
    FieldRow* field = makeRow(name, edit);
    field->setNeeded(isNeeded);
    static_cast<QGridLayout*>(layout())->addWidget(field, row, column);
    connect(edit, &QLineEdit::textChanged, this, &ServerForm::edited);
    return edit;
}

void ServerForm::setAddress(const ServerAddress& address)
{
    m_servers->setText(address.servers);
    m_database->setText(address.database);
    m_login->setText(address.login);
    m_encryption->setCurrentIndex(qMax(0, m_encryption->findData(address.encryption)));
    m_certificate->setText(address.certificate);
    m_service->setText(address.service);
    m_password->clear();
    m_lines->clear();
    m_lastTest = {};
    m_testState = TestState::None;
    showTestState();
}

ServerAddress ServerForm::address() const
{
    return {
        .servers = m_servers->text(),
        .database = m_database->text(),
        .login = m_login->text(),
        .encryption = m_encryption->currentData().toString(),
        .certificate = m_certificate->text().trimmed(),
        .service = m_service->text().trimmed()};
}

QString ServerForm::password() const
{
    return m_password->text();
}

QString ServerForm::boardName() const
{
    return m_name->text().trimmed().isEmpty() ? m_database->text().trimmed()
                                              : m_name->text().trimmed();
}

void ServerForm::test()
{
    m_running.cancel();
    m_running = CancelToken();
    m_lines->clear();
    m_lastTest = {};
    const Result<StorePlace> place = address().toPlace();
    if (!place) {
        m_lines->add({ProbeVerdict::Failed, tr("Address"), place.error().what, 0});
        emit tested();
        return;
    }
    m_testState = TestState::Trying;
    showTestState();
    const quint64 ticket = ++m_ticket;
    const auto tell = [this, ticket, self = QPointer<ServerForm>(this)](const ProbeLine& line) {
        QMetaObject::invokeMethod(qApp, [this, self, ticket, line] {
            if (self && ticket == m_ticket) {
                m_lines->add(line);
            }
        });
    };
    runThen(
        QThreadPool::globalInstance(),
        this,
        [place = *place, secret = password(), cancel = m_running, tell] {
            return probeServer(place, secret, cancel, tell);
        },
        [this, ticket](const ProbeResult& result) {
            if (ticket == m_ticket) {
                finishTest(result);
            }
        });
}

void ServerForm::finishTest(const ProbeResult& result)
{
    m_lastTest = result;
    m_testState = TestState::Tested;
    showTestState();
    emit tested();
}

void ServerForm::showTestState()
{
    switch (m_testState) {
    case TestState::None:
        m_testNote->setText(tr("nothing is written by it"));
        break;
    case TestState::Trying:
        m_testNote->setText(tr("trying…"));
        break;
    case TestState::Tested:
        m_testNote->setText(
            m_lastTest.canConnect ? tr("the board can be used")
                                  : tr("the board can't be used yet"));
        break;
    }
    m_testAgain->setText(m_testState == TestState::Tested ? tr("Test again") : tr("Test"));
}

} // namespace cb
