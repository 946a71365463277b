// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/ImportRun.h"

#include "core/base/RunThen.h"
#include "core/exchange/WindowImport.h"
#include "core/session/Inverse.h"
#include "ui/commands/Editor.h"
#include "ui/shell/BoardContext.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr qint64 windowFileLimit = 64 << 20;
constexpr std::size_t recordsInPart = 2000; ///< of a write, between two looks at the stop button

/// Is it a file of windows? Looks at the whole of small files only.
std::optional<QByteArray> windowBytes(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > windowFileLimit) {
        return std::nullopt;
    }
    if (!isWindowFile(file.peek(64 * 1024))) {
        return std::nullopt;
    }
    return file.readAll();
}

/// All that an import is matched with. Runs on the storage thread.
Result<std::shared_ptr<const BoardIndex>> readBoard(
    Store& store, const SnapshotPtr& snapshot, const CancelToken& cancel)
{
    auto index = std::make_shared<BoardIndex>();
    for (const RecordKind kind :
         {RecordKind::Person,
          RecordKind::Group,
          RecordKind::Service,
          RecordKind::Item,
          RecordKind::Change,
          RecordKind::Incident,
          RecordKind::Request,
          RecordKind::Deployment,
          RecordKind::Window})
    {
        const Result<void> read = store.forEach(kind, [&index, &cancel](Record&& record) {
            index->add(record);
            return !cancel.isCancelled();
        });
        if (!read) {
            return read.error();
        }
    }
    for (const Dependency& dependency : snapshot->directory->dependencies) {
        index->add(dependency);
    }
    return std::shared_ptr<const BoardIndex>(index);
}

} // namespace

struct ImportRun::Input
{
    std::shared_ptr<const Table> table;
    std::shared_ptr<const WindowFile> windows;
};

ImportRun::ImportRun(BoardContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.session, &Session::connectionChanged, this, [this] {
        if (m_context.session.connection() != Connection::Connected && m_stage != Stage::Writing) {
            m_board.reset();
        }
    });
}

ImportRun::~ImportRun()
{
    m_job.cancel();
}

void ImportRun::setStage(Stage stage)
{
    if (m_stage != stage) {
        m_stage = stage;
        emit stageChanged();
    }
}

/// A token of its own for each job, and progress that comes back to this thread.
JobControl ImportRun::newJob()
{
    m_job.cancel();
    m_job = CancelToken();
    JobControl job;
    job.cancel = m_job;
    job.progress = [self = QPointer<ImportRun>(this)](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            self,
            [self, done, total] { emit self->progressed(done, total); },
            Qt::QueuedConnection);
    };
    return job;
}

QString ImportRun::label() const
{
    return tr("Import %1").arg(QFileInfo(m_path).fileName());
}

void ImportRun::open(const QString& path)
{
    m_path = path;
    m_options = {};
    read();
}

void ImportRun::reopen(const TableOptions& options)
{
    m_options = options;
    read();
}

void ImportRun::read()
{
    m_table.reset();
    m_windows.reset();
    m_board.reset();
    m_edits.clear();
    m_plan = std::make_shared<ImportPlan>();
    setStage(Stage::Reading);
    const quint64 ticket = ++m_ticket;
    WindowFileOptions windowOptions;
    windowOptions.zone = m_context.session.snapshot()->settings.zone;
    runThen(
        QThreadPool::globalInstance(),
        this,
        [path = m_path, options = m_options, windowOptions, job = newJob()]() -> Result<Input> {
            if (const std::optional<QByteArray> bytes = windowBytes(path)) {
                Result<WindowFile> file = readWindowFile(*bytes, windowOptions);
                if (!file) {
                    return file.error();
                }
                return Input{nullptr, std::make_shared<const WindowFile>(std::move(*file))};
            }
            Result<Table> table = readTable(path, options, job);
            if (!table) {
                return table.error();
            }
            return Input{std::make_shared<const Table>(std::move(*table)), nullptr};
        },
        [this, ticket](Result<Input> input) {
            if (ticket == m_ticket) {
                take(std::move(input));
            }
        });
}

void ImportRun::take(Result<Input> input)
{
    if (!input) {
        setStage(Stage::Source);
        if (input.error().kind != ErrorKind::Cancelled) {
            emit failed(input.error());
        }
        return;
    }
    m_table = input->table;
    m_windows = input->windows;
    m_mapping = {};
    m_mapping.kind = ImportKind::Windows;
    m_mapping.zone = m_context.session.snapshot()->settings.zone;
    loadBoard();
}

void ImportRun::loadBoard()
{
    const quint64 ticket = m_ticket;
    m_context.session.run<std::shared_ptr<const BoardIndex>>(
        [snapshot = m_context.session.snapshot(), cancel = m_job](Store& store) {
            return readBoard(store, snapshot, cancel);
        },
        this,
        [this, ticket](Result<std::shared_ptr<const BoardIndex>> board) {
            if (ticket != m_ticket) {
                return;
            }
            if (!board) {
                setStage(Stage::Source);
                emit failed(board.error());
                return;
            }
            m_board = *board;
            loadProfiles();
        });
}

void ImportRun::loadProfiles()
{
    const quint64 ticket = m_ticket;
    m_context.session.loadDocuments(
        importProfileDocument, this, [this, ticket](Result<QList<NamedDocument>> profiles) {
            if (ticket != m_ticket) {
                return;
            }
            m_profiles = profiles.value_or(QList<NamedDocument>());
            if (m_mapping.columns.isEmpty()) {
                map(std::nullopt);
            }
            setStage(Stage::Check);
            replan();
        });
}

/// By the first profile that fits, else as it is found.
void ImportRun::map(std::optional<ImportKind> kind)
{
    if (!m_table) {
        return;
    }
    MappingOptions options;
    options.kind = kind;
    options.zone = m_context.session.snapshot()->settings.zone;
    m_mapping = detectMapping(*m_table, options);
    if (kind) {
        return;
    }
    for (const NamedDocument& profile : std::as_const(m_profiles)) {
        if (profileFits(profile.content, m_table->header)) {
            const Result<ImportMapping> fitted =
                mappingFromProfile(profile.name, profile.content, *m_table);
            if (fitted) {
                m_mapping = *fitted;
                return;
            }
        }
    }
}

void ImportRun::replan()
{
    if (!m_board || (!m_table && !m_windows)) {
        return;
    }
    const quint64 ticket = ++m_ticket;
    m_isPlanning = true;

    struct Answer
    {
        Result<ImportPlan> plan;
        qint64 ms = 0;
    };

    runThen(
        QThreadPool::globalInstance(),
        this,
        [table = m_table,
         windows = m_windows,
         board = m_board,
         mapping = m_mapping,
         edits = m_edits,
         job = newJob()]() {
            QElapsedTimer timer;
            timer.start();
            Result<ImportPlan> plan = table ? planImport(*table, mapping, *board, edits, job)
                                            : planWindowFile(*windows, *board, mapping.zone);
            return std::make_shared<Answer>(Answer{std::move(plan), timer.elapsed()});
        },
        [this, ticket](const std::shared_ptr<Answer>& answer) {
            if (ticket != m_ticket) {
                return;
            }
            m_isPlanning = false;
            m_planMs = answer->ms;
            if (answer->plan) {
                m_plan = std::make_shared<const ImportPlan>(std::move(*answer->plan));
            } else if (answer->plan.error().kind != ErrorKind::Cancelled) {
                emit failed(answer->plan.error());
            }
            emit planChanged();
        });
    emit planChanged();
}

void ImportRun::setKind(ImportKind kind)
{
    if (m_table && kind != m_mapping.kind) {
        m_edits.clear();
        map(kind);
        replan();
    }
}

void ImportRun::setPolicy(RowPolicy policy)
{
    m_mapping.policy = policy;
    replan();
}

void ImportRun::setDateOrder(DateOrder order)
{
    m_mapping.dateOrder = order;
    replan();
}

void ImportRun::setField(int column, std::optional<Field> field)
{
    assignField(m_mapping, column, field);
    replan();
}

void ImportRun::setMeaning(Field field, const QString& word, const QString& meaning)
{
    const QString key = valueKey(word);
    if (meaning.isEmpty()) {
        m_mapping.values[field].remove(key);
    } else {
        m_mapping.values[field].insert(key, meaning);
    }
    replan();
}

void ImportRun::addEdits(const QList<RowEdit>& edits)
{
    for (const RowEdit& edit : edits) {
        m_edits.removeIf([&edit](const RowEdit& other) {
            return other.line == edit.line && other.kind == edit.kind
                && other.column == edit.column;
        });
        m_edits.append(edit);
    }
    replan();
}

void ImportRun::useAllSuggestions()
{
    addEdits(allSuggestions(*m_plan));
}

void ImportRun::useProfile(const QString& name)
{
    for (const NamedDocument& profile : std::as_const(m_profiles)) {
        if (profile.name != name || !m_table) {
            continue;
        }
        const Result<ImportMapping> fitted = mappingFromProfile(name, profile.content, *m_table);
        if (!fitted) {
            emit failed(fitted.error());
            return;
        }
        m_mapping = *fitted;
        replan();
        return;
    }
}

void ImportRun::saveProfile(const QString& name)
{
    Edit edit;
    edit.label = tr("Save the import profile “%1”").arg(name);
    const NamedDocument document{importProfileDocument, name, profileToJson(m_mapping)};
    edit.batch.documents.append(document);
    m_context.editor.apply(edit, {}, this, [this, document](const Result<WriteReceipt>& receipt) {
        if (!receipt) {
            emit failed(receipt.error());
            return;
        }
        m_profiles.removeIf(
            [&document](const NamedDocument& other) { return other.name == document.name; });
        m_profiles.append(document);
        m_mapping.profile = document.name;
        emit planChanged();
    });
}

Result<void> ImportRun::saveRejected(const QString& path) const
{
    return saveRejectedRows(path, *m_table, *m_plan);
}

int ImportRun::writtenRecords() const
{
    return m_plan->counts.added + m_plan->counts.changed;
}

QString ImportRun::obstacle() const
{
    if (m_context.session.isReadOnly()) {
        return tr("This board is read-only.");
    }
    if (m_isPlanning) {
        return tr("Checking …");
    }
    if (!m_plan->fileError.isEmpty()) {
        return tr("A column is missing.");
    }
    if (!m_plan->question.isEmpty()) {
        return tr("One choice left: which figure of a date is the day?");
    }
    if (writtenRecords() == 0 && m_plan->dependencies.isEmpty() && m_plan->made.empty()) {
        return tr("Nothing new in this file.");
    }
    return {};
}

void ImportRun::write()
{
    if (m_stage != Stage::Check || !obstacle().isEmpty()) {
        return;
    }
    setStage(Stage::Writing);
    Edit edit;
    edit.label = label();
    edit.batch.puts = m_plan->puts();
    edit.batch.addedDependencies = m_plan->dependencies;
    Author author = m_context.session.author();
    author.origin = u"import"_s;
    m_context.session.run<EditOutcome>(
        [edit, author, job = newJob()](Store& store) -> Result<EditOutcome> {
            Result<WriteBatch> inverse = inverseOf(edit.batch, store);
            if (!inverse) {
                return inverse.error();
            }
            const auto total = static_cast<qint64>(edit.batch.puts.size());
            std::size_t next = 0;
            bool isDone = false;
            const BatchSource parts = [&]() -> std::optional<WriteBatch> {
                if (isDone || job.cancel.isCancelled()) {
                    return std::nullopt;
                }
                job.report(static_cast<qint64>(next), total);
                WriteBatch part;
                const std::size_t end = qMin(next + recordsInPart, edit.batch.puts.size());
                for (; next < end; ++next) {
                    part.puts.push_back(edit.batch.puts[next]);
                }
                isDone = next == edit.batch.puts.size();
                if (isDone) {
                    part.addedDependencies = edit.batch.addedDependencies;
                }
                return part;
            };
            JobControl stop; // the parts report how far it is
            stop.cancel = job.cancel;
            Result<WriteReceipt> receipt = store.write(parts, author, stop);
            if (!receipt) {
                return receipt.error();
            }
            return EditOutcome{*receipt, Edit{edit.label, {}, *inverse}};
        },
        this,
        [this, edit](Result<EditOutcome> outcome) { written(std::move(outcome), edit); });
}

void ImportRun::written(Result<EditOutcome> outcome, Edit edit)
{
    if (outcome) {
        m_writtenSequence = outcome->receipt.sequence;
        m_context.editor.adopt(edit, outcome->inverse);
        setStage(Stage::Done);
        return;
    }
    setStage(Stage::Check);
    if (outcome.error().kind == ErrorKind::Conflict) {
        // Somebody wrote meanwhile: check against the board as it is now.
        loadBoard();
    }
    emit failed(outcome.error());
}

void ImportRun::cancel()
{
    m_job.cancel();
}

void ImportRun::reset()
{
    cancel();
    ++m_ticket;
    m_table.reset();
    m_windows.reset();
    m_board.reset();
    m_edits.clear();
    m_plan = std::make_shared<ImportPlan>();
    m_path.clear();
    setStage(Stage::Source);
}

} // namespace cb
