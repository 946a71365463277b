// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportPlan.h"
#include "core/session/Session.h"

#include <QObject>

#include <memory>

namespace cb {

struct BoardContext;
struct WindowFile;

/// One import from the chosen file to the written board: reads, matches and plans off the UI thread
/// (the newest wish wins), and writes in one transaction. Knows no widget; lives on the UI thread.
class ImportRun : public QObject
{
    Q_OBJECT

public:
    enum class Stage
    {
        Source, ///< no file
        Reading,
        Check, ///< the plan is shown, or being made anew
        Writing,
        Done
    };

    explicit ImportRun(BoardContext& context, QObject* parent = nullptr);
    ~ImportRun() override;

    Stage stage() const { return m_stage; }

    const QString& path() const { return m_path; }

    /// Null for files of windows (iCalendar, holidays), which have no columns.
    const std::shared_ptr<const Table>& table() const { return m_table; }

    const ImportMapping& mapping() const { return m_mapping; }

    /// Never null; of the last planning that ended.
    const std::shared_ptr<const ImportPlan>& plan() const { return m_plan; }

    const QList<RowEdit>& edits() const { return m_edits; }

    const QList<NamedDocument>& profiles() const { return m_profiles; }

    const TableOptions& tableOptions() const { return m_options; }

    /// Of the last planning.
    qint64 planMs() const { return m_planMs; }

    bool isPlanning() const { return m_isPlanning; }

    /// What keeps the import from being done; empty: nothing.
    QString obstacle() const;
    /// How many records would be new or changed.
    int writtenRecords() const;

    /// Sequence of what was written last: snapshots from it on show it.
    qint64 writtenSequence() const { return m_writtenSequence; }

    void open(const QString& path);
    /// Reads the same file in another encoding, with another delimiter or sheet.
    void reopen(const TableOptions& options);
    void setKind(ImportKind kind);
    void setPolicy(RowPolicy policy);
    void setDateOrder(DateOrder order);
    void setField(int column, std::optional<Field> field);
    /// What a word of a closed list means; an empty meaning takes the choice back.
    void setMeaning(Field field, const QString& word, const QString& meaning);
    void addEdits(const QList<RowEdit>& edits);
    void useAllSuggestions();
    void useProfile(const QString& name);
    void saveProfile(const QString& name);
    Result<void> saveRejected(const QString& path) const;

    void write();
    /// Stops reading or writing; the board stays as it was.
    void cancel();
    /// Back to choosing a file.
    void reset();

signals:
    void stageChanged();
    /// plan(), mapping() or profiles() are others.
    void planChanged();
    void progressed(qint64 done, qint64 total);
    void failed(const cb::Error& error);

private:
    struct Input;
    void setStage(Stage stage);
    void read();
    void take(Result<Input> input);
    void loadBoard();
    void loadProfiles();
    void map(std::optional<ImportKind> kind);
    void replan();
    JobControl newJob();
    void written(Result<EditOutcome> outcome, Edit edit);
    QString label() const;

    BoardContext& m_context;
    Stage m_stage = Stage::Source;
    QString m_path;
    TableOptions m_options;
    std::shared_ptr<const Table> m_table;
    std::shared_ptr<const WindowFile> m_windows;
    std::shared_ptr<const BoardIndex> m_board;
    std::shared_ptr<const ImportPlan> m_plan = std::make_shared<ImportPlan>();
    ImportMapping m_mapping;
    QList<RowEdit> m_edits;
    QList<NamedDocument> m_profiles;
    CancelToken m_job;
    quint64 m_ticket = 0;
    qint64 m_planMs = 0;
    qint64 m_writtenSequence = 0;
    bool m_isPlanning = false;
};

} // namespace cb
