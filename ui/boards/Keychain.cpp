// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/Keychain.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const QString service = u"changeboard"_s;

Error errorOf(const QKeychain::Job& job)
{
    if (job.error() == QKeychain::EntryNotFound) {
        return {
            ErrorKind::NotFound,
            QCoreApplication::translate("cb::keychain", "No password is kept for this board."),
            {}};
    }
    return {
        ErrorKind::Unreachable,
        QCoreApplication::translate(
            "cb::keychain",
            "The keychain of this computer can't be used. Put the password into ~/.pgpass (readable by you alone) "
            "or use a service file."),
        job.errorString()};
}

} // namespace

void keychain::read(
    const QString& address, QObject* context, std::function<void(Result<QString>)> done)
{
    auto* job = new QKeychain::ReadPasswordJob(service, context); // deletes itself
    job->setKey(address);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
        done(
            job->error() == QKeychain::NoError ? Result<QString>(job->textData())
                                               : Result<QString>(errorOf(*job)));
    });
    job->start();
}

void keychain::write(
    const QString& address,
    const QString& password,
    QObject* context,
    std::function<void(Result<void>)> done)
{
    auto* job = new QKeychain::WritePasswordJob(service, context); // deletes itself
    job->setKey(address);
    job->setTextData(password);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
        done(job->error() == QKeychain::NoError ? Result<void>() : Result<void>(errorOf(*job)));
    });
    job->start();
}

} // namespace cb
