// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/AnswerDrafts.h"

#include "core/base/RunThen.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

struct AnswerDraftsText
{
    Q_DECLARE_TR_FUNCTIONS(cb::AnswerDrafts)
};

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{
            ErrorKind::CannotWrite,
            AnswerDraftsText::tr("The draft can't be kept in “%1”: %2")
                .arg(path, file.errorString()),
            {}};
    }
    return {};
}

QJsonObject answersToJson(const Answers& answers)
{
    QJsonObject object;
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
        QJsonObject given{{u"choice"_s, answer->choice}, {u"fromRecord"_s, answer->isFromRecord}};
        if (!answer->reason.isNull()) {
            given.insert(u"reason"_s, answer->reason);
        }
        object.insert(answer.key(), given);
    }
    return object;
}

Answers answersFromJson(const QJsonObject& object)
{
    Answers answers;
    for (auto given = object.begin(); given != object.end(); ++given) {
        const QJsonObject answer = given.value().toObject();
        const QJsonValue reason = answer["reason"_L1];
        answers.insert(
            given.key(),
            {answer["choice"_L1].toInt(),
             answer["fromRecord"_L1].toBool(),
             reason.isString() ? reason.toString() : QString()});
    }
    return answers;
}

} // namespace

AnswerDrafts::AnswerDrafts(const QString& folder, const QUuid& board)
    : m_folder(folder)
    , m_prefix(u"assessment-draft-"_s + board.toString(QUuid::Id128).left(12) + u'-')
{
    m_pool.setMaxThreadCount(1); // one after another
}

AnswerDrafts::~AnswerDrafts()
{
    m_pool.waitForDone();
}

QString AnswerDrafts::pathOf(ChangeId change) const
{
    return QDir(m_folder).filePath(
        m_prefix + change.value.toString(QUuid::WithoutBraces) + u".json"_s);
}

void AnswerDrafts::save(const AnswerDraft& draft, QObject* context, Done done)
{
    const QJsonObject json{
        {u"savedAt"_s, draft.savedAt.toIso()},
        {u"questionnaire"_s, draft.questionnaire},
        {u"version"_s, draft.version},
        {u"answers"_s, answersToJson(draft.answers)}};
    runThen(
        &m_pool,
        context,
        [path = pathOf(draft.change), bytes = QJsonDocument(json).toJson()] {
            return writeFile(path, bytes);
        },
        std::move(done));
}

void AnswerDrafts::drop(ChangeId change)
{
    m_pool.start([path = pathOf(change)] { QFile::remove(path); });
}

std::optional<AnswerDraft> AnswerDrafts::load(ChangeId change)
{
    m_pool.waitForDone();
    QFile file(pathOf(change));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const std::optional<Instant> savedAt = Instant::fromIso(json["savedAt"_L1].toString());
    if (!savedAt) {
        return std::nullopt;
    }
    return AnswerDraft{
        change,
        json["questionnaire"_L1].toString(),
        json["version"_L1].toInt(),
        answersFromJson(json["answers"_L1].toObject()),
        *savedAt};
}

} // namespace cb
