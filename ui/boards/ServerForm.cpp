// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/ServerForm.h"

#include "core/base/RunThen.h"
#include "ui/boards/TestLines.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FieldRow.h"
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
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(theme.theme().metrics().spacing.s4);
    grid->setVerticalSpacing(theme.theme().metrics().spacing.s3);
    m_servers = addField(0, 0, u"server.servers"_s, tr("Servers"), true);
    m_servers->setPlaceholderText(tr("db-a.example:5432, db-b.example:5432"));
    m_database = addField(0, 1, u"server.database"_s, tr("Database"), true);
    m_login = addField(1, 0, u"server.login"_s, tr("Login"));
    m_password = addField(1, 1, u"server.password"_s, tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("empty: keychain, ~/.pgpass or service file"));

    m_encryption = new QComboBox;
    m_encryption->setObjectName(u"server.encryption"_s);
    m_encryption->addItem(tr("required, certificate and name checked"), u"verify-full"_s);
    m_encryption->addItem(tr("required, certificate checked"), u"verify-ca"_s);
    m_encryption->addItem(tr("required, certificate not checked"), u"require"_s);
    m_encryption->addItem(tr("if the server offers it"), u"prefer"_s);
    m_encryption->addItem(tr("none (this computer only)"), u"disable"_s);
    grid->addWidget(new FieldRow(theme, tr("Encryption"), m_encryption, this), 2, 0);
    m_certificate = addField(2, 1, u"server.certificate"_s, tr("Certificate of the authority"));
    m_certificate->setPlaceholderText(tr("empty: ~/.postgresql/root.crt"));
    m_name = addField(3, 0, u"server.name"_s, tr("Name in the list"));
    m_service = addField(3, 1, u"server.service"_s, tr("Service file"));
    m_service->setPlaceholderText(tr("none; or the name in pg_service.conf"));

    auto* head = new QHBoxLayout;
    head->setSpacing(theme.theme().metrics().spacing.s2);
    head->addWidget(new TextLabel(theme, tr("Test"), TextRole::Heading, ColorRole::Text, this));
    m_testNote = new TextLabel(
        theme, tr("nothing is written by it"), TextRole::Body, ColorRole::Text3, this);
    head->addWidget(m_testNote, 1);
    m_testAgain = new Button(theme, tr("Test"), Button::Kind::Secondary, this);
    m_testAgain->setObjectName(u"server.test"_s);
    m_testAgain->setKeyHint(QKeySequence(Qt::ALT | Qt::Key_R));
    head->addWidget(m_testAgain);
    grid->addLayout(head, 4, 0, 1, 2);
    m_lines = new TestLines(theme, this);
    grid->addWidget(m_lines, 5, 0, 1, 2);
    grid->setRowStretch(6, 1);

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

QLineEdit* ServerForm::addField(
    int row, int column, const QString& objectName, const QString& name, bool isNeeded)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(objectName);
    auto* field = new FieldRow(m_theme, name, edit, this);
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
    m_testNote->setText(tr("trying…"));
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
    m_testNote->setText(
        result.canConnect ? tr("the board can be used") : tr("the board can't be used yet"));
    m_testAgain->setText(tr("Test again"));
    emit tested();
}

} // namespace cb
