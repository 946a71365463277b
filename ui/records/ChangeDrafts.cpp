// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ChangeDrafts.h"

#include "core/base/RunThen.h"
#include "core/domain/ChangeFields.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

struct ChangeDraftsText
{
    Q_DECLARE_TR_FUNCTIONS(cb::ChangeDrafts)
};

const QTimeZone& utc()
{
    static const QTimeZone zone(QByteArrayLiteral("UTC"));
    return zone;
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{
            ErrorKind::CannotWrite,
            ChangeDraftsText::tr("The draft can't be kept in “%1”: %2")
                .arg(path, file.errorString()),
            {}};
    }
    return {};
}

/// Fields that a template or a copy does not take over.
bool isOfOneChange(ChangeField field)
{
    switch (field) {
    case ChangeField::Number:
    case ChangeField::NumberIsProvisional:
    case ChangeField::State:
    case ChangeField::HoldReason:
    case ChangeField::PlannedStart:
    case ChangeField::PlannedEnd:
    case ChangeField::OutageStart:
    case ChangeField::OutageEnd:
    case ChangeField::ActualStart:
    case ChangeField::ActualEnd:
    case ChangeField::OpenedAt:
    case ChangeField::ClosedAt:
    case ChangeField::RequestedBy:
    case ChangeField::Predecessors:
    case ChangeField::References:
    case ChangeField::ClosureCode:
    case ChangeField::ClosureNotes:
        return true;
    default:
        return false;
    }
}

void openTasks(Change& change, bool keepsTimes)
{
    for (ChangeTask& task : change.tasks) {
        task.state = TaskState::Open;
        task.actualStart.reset();
        task.actualEnd.reset();
        if (!keepsTimes) {
            task.plannedStart.reset();
            task.plannedEnd.reset();
        }
    }
}

} // namespace

QJsonObject changeToJson(const Change& change)
{
    QJsonObject json{
        {u"id"_s, change.id.value.toString(QUuid::WithoutBraces)},
        {u"revision"_s, static_cast<double>(change.revision)}};
    for (int i = 0; i < enumCount<ChangeField>(); ++i) {
        const auto field = static_cast<ChangeField>(i);
        const QString text = fieldText(change, field);
        if (!text.isEmpty()) {
            json[QString(toText(field))] = text;
        }
    }
    return json;
}

Change changeFromJson(const QJsonObject& json)
{
    Change change;
    change.id = {QUuid(json.value("id"_L1).toString())};
    change.revision = static_cast<qint64>(json.value("revision"_L1).toDouble());
    for (int i = 0; i < enumCount<ChangeField>(); ++i) {
        const auto field = static_cast<ChangeField>(i);
        const QString text = json.value(toText(field)).toString();
        if (!text.isEmpty()) {
            // What a file of another version holds and cannot be read stays as it is at first.
            static_cast<void>(setFieldText(change, field, text, {{}, utc()}).has_value());
        }
    }
    return change;
}

QJsonObject templateOf(const Change& change, const NameLookup& names)
{
    Change plain = change;
    openTasks(plain, false);
    QJsonObject json;
    for (int i = 0; i < enumCount<ChangeField>(); ++i) {
        const auto field = static_cast<ChangeField>(i);
        const QString text = fieldText(plain, field, names);
        if (!text.isEmpty() && !isOfOneChange(field)) {
            json[QString(toText(field))] = text;
        }
    }
    if (const std::optional<Span> planned = change.plannedWindow()) {
        json[u"planned_minutes"_s] = static_cast<double>(planned->lengthMs() / msPerMinute);
    }
    return json;
}

Change changeFromTemplate(const QJsonObject& content, const NameLookup& names)
{
    Change change;
    change.id = ChangeId::make();
    for (int i = 0; i < enumCount<ChangeField>(); ++i) {
        const auto field = static_cast<ChangeField>(i);
        const QString text = content.value(toText(field)).toString();
        if (!text.isEmpty() && !isOfOneChange(field)) {
            static_cast<void>(setFieldText(change, field, text, {names, utc()}).has_value());
        }
    }
    return change;
}

Change copyOf(const Change& change)
{
    Change copy = change;
    copy.id = ChangeId::make();
    copy.revision = 0;
    const Change empty;
    for (int i = 0; i < enumCount<ChangeField>(); ++i) {
        const auto field = static_cast<ChangeField>(i);
        if (isOfOneChange(field)) {
            copyField(empty, copy, field);
        }
    }
    openTasks(copy, false);
    return copy;
}

ChangeDrafts::ChangeDrafts(const QString& folder, const QUuid& board)
    : m_folder(folder)
    , m_prefix(u"change-draft-"_s + board.toString(QUuid::Id128).left(12) + u'-')
{
    m_pool.setMaxThreadCount(1); // one after another
}

ChangeDrafts::~ChangeDrafts()
{
    m_pool.waitForDone();
}

QString ChangeDrafts::pathOf(ChangeId id) const
{
    return QDir(m_folder).filePath(m_prefix + id.value.toString(QUuid::WithoutBraces) + u".json"_s);
}

void ChangeDrafts::save(
    const ChangeDraft& draft, QObject* context, std::function<void(const Result<void>&)> done)
{
    const QJsonObject json{
        {u"savedAt"_s, draft.savedAt.toIso()},
        {u"base"_s, changeToJson(draft.base)},
        {u"mine"_s, changeToJson(draft.mine)}};
    runThen(
        &m_pool,
        context,
        [path = pathOf(draft.mine.id), bytes = QJsonDocument(json).toJson()] {
            return writeFile(path, bytes);
        },
        std::move(done));
}

void ChangeDrafts::drop(ChangeId id)
{
    m_pool.start([path = pathOf(id)] { QFile::remove(path); });
}

Result<ChangeDraft> ChangeDrafts::load(ChangeId id) const
{
    QFile file(pathOf(id));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::NotFound, ChangeDraftsText::tr("There is no draft."), {}};
    }
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const ChangeDraft draft{
        changeFromJson(json.value("base"_L1).toObject()),
        changeFromJson(json.value("mine"_L1).toObject()),
        Instant::fromIso(json.value("savedAt"_L1).toString()).value_or(Instant())};
    if (draft.mine.id != id) {
        return Error{
            ErrorKind::BadInput,
            ChangeDraftsText::tr("The draft in “%1” is damaged.").arg(file.fileName()),
            {}};
    }
    return draft;
}

std::optional<ChangeDraft> ChangeDrafts::newest() const
{
    std::optional<ChangeDraft> newest;
    const QStringList files = QDir(m_folder).entryList({m_prefix + u"*.json"_s}, QDir::Files);
    for (const QString& file : files) {
        const QString id = file.mid(m_prefix.size()).chopped(5);
        Result<ChangeDraft> draft = load({QUuid(id)});
        if (draft && draft->base.revision == 0 && (!newest || newest->savedAt < draft->savedAt)) {
            newest = *draft;
        }
    }
    return newest;
}

} // namespace cb
