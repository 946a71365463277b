// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ProbeServer.h"
#include "ui/boards/ServerAddress.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace cb {

class Button;
class FieldRow;
class LiveTexts;
class TestLines;
class TextLabel;
class ThemeController;

/// The form about a board on a PostgreSQL server, with its test. The password goes to the keychain
/// only.
class ServerForm : public QWidget
{
    Q_OBJECT

public:
    explicit ServerForm(const ThemeController& theme, QWidget* parent = nullptr);
    ~ServerForm() override;

    void setAddress(const ServerAddress& address);
    ServerAddress address() const;
    QString password() const;
    QString boardName() const;

    /// Runs the test anew; tested() at its end.
    void test();

    const ProbeResult& lastTest() const { return m_lastTest; }

signals:
    void tested();
    void edited();

private:
    enum class TestState
    {
        None,
        Trying,
        Tested
    };

    /// `name`: to be translated.
    FieldRow* makeRow(const char* name, QWidget* field);
    QLineEdit* addField(
        int row, int column, const QString& objectName, const char* name, bool isNeeded = false);
    void showTestState();
    void finishTest(const ProbeResult& result);

    const ThemeController& m_theme;
    LiveTexts* m_texts;
    QLineEdit* m_servers;
    QLineEdit* m_database;
    QLineEdit* m_login;
    QLineEdit* m_password;
    QComboBox* m_encryption;
    QLineEdit* m_certificate;
    QLineEdit* m_name;
    QLineEdit* m_service;
    TextLabel* m_testNote;
    Button* m_testAgain;
    TestLines* m_lines;
    TestState m_testState = TestState::None;
    ProbeResult m_lastTest;
    CancelToken m_running;
    quint64 m_ticket = 0;
};

} // namespace cb
