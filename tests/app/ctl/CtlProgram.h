// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace cb {

/// What one run of changeboardctl gave.
struct CtlRun
{
    int exitCode = -1; ///< 128 + signal where one ended it
    QByteArray out;
    QByteArray err;

    QList<QJsonObject> objects() const
    {
        QList<QJsonObject> found;
        for (const QByteArray& line : out.split('\n')) {
            if (!line.isEmpty()) {
                found.append(QJsonDocument::fromJson(line).object());
            }
        }
        return found;
    }

    QJsonObject object() const { return objects().value(0); }
};

/// Runs the real program in an environment of its own: no settings of the user, no default board.
class CtlProgram
{
public:
    static QString path() { return QStringLiteral(CB_BINARY_DIR "/bin/changeboardctl"); }

    QString file(const QString& name) const { return m_folder.filePath(name); }

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile out(file(name));
        const bool isWritten = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
        return isWritten ? out.fileName() : QString();
    }

    void prepare(QProcess& process) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("CHANGEBOARD_BOARD"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.path());
        environment.insert(QStringLiteral("USER"), QStringLiteral("nobody-known"));
        for (auto it = m_environment.cbegin(); it != m_environment.cend(); ++it) {
            environment.insert(it.key(), it.value());
        }
        process.setProcessEnvironment(environment);
        process.setProgram(path());
    }

    void setVariable(const QString& name, const QString& value)
    {
        m_environment.insert(name, value);
    }

    CtlRun run(const QStringList& arguments) const
    {
        QProcess process;
        prepare(process);
        process.setArguments(arguments);
        process.start();
        process.waitForFinished(120'000);
        return {
            process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 128,
            process.readAllStandardOutput(),
            process.readAllStandardError()};
    }

private:
    QTemporaryDir m_folder;
    QHash<QString, QString> m_environment;
};

} // namespace cb
