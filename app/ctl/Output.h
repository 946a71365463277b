// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Result.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QStringList>

namespace cb::ctl {

/// Standard output and error: tables on a terminal, tab-separated in a pipe, or JSON lines.
class Output
{
public:
    explicit Output(bool isJson);

    bool isJson() const { return m_isJson; }

    /// One object a line.
    void json(const QJsonObject& object);
    void line(const QString& text);
    /// A message on standard error.
    void note(const QString& text);
    /// A table whose last column takes what is left of the width; in a pipe, tab-separated.
    void table(const QStringList& header, const QList<QStringList>& rows);
    /// "name: value" lines; values of several lines are indented.
    void fields(const QList<std::pair<QString, QString>>& fields);

    /// False if something could not be written (a full disk, a closed pipe).
    bool flush();

private:
    void write(const QByteArray& bytes);
    void writeTabbed(const QStringList& header, const QList<QStringList>& rows);

    bool m_isJson;
    bool m_isTerminal;
    bool m_isWhole = true;
};

/// The width of a terminal, or of 80 columns where there is none.
int terminalColumns();

/// Progress on the terminal's standard error, and a stop by Ctrl-C. One at a time.
class Job
{
public:
    explicit Job(const QString& what);
    ~Job();
    Q_DISABLE_COPY_MOVE(Job)

    JobControl control();

private:
    void show(qint64 done, qint64 total);

    QString m_what;
    QElapsedTimer m_sinceShown;
    bool m_isTerminal;
    bool m_isShown = false;
};

/// Makes Ctrl-C and a polite kill cancel the job that runs, so that the board stays as it was.
void catchInterrupts();
/// The token that they cancel.
const CancelToken& interruptToken();

} // namespace cb::ctl
