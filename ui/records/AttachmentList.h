// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Attachment.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <functional>

class QMimeData;

namespace cb {

struct BoardContext;
class FlowLayout;
class MessageBar;

/// Files of a record: dropped on it, chosen, pasted, or given as a link; opened, saved elsewhere,
/// removed. Files are read off the UI thread, their hash is kept, and checked when they are opened.
class AttachmentList : public QWidget
{
    Q_OBJECT

public:
    /// The largest file that the board takes.
    static constexpr qint64 maximumBytes = 25 * 1024 * 1024;

    explicit AttachmentList(BoardContext& context, QWidget* parent = nullptr);

    /// The record that new files belong to. While it is not on the board yet (`isStored` false),
    /// files wait in pending() until it is.
    void setOwner(const RecordRef& owner, bool isStored);
    void setAttachments(const QList<Attachment>& attachments);
    void setReadOnly(bool isReadOnly);

    /// Reads files and attaches them; each that is too large or unreadable is said.
    void addFiles(const QStringList& paths);
    /// Bytes that are no file yet, such as a picture from the clipboard.
    void addBytes(const QString& name, const QString& mediaType, const QByteArray& bytes);
    void addLink(const QString& address);

    const QList<Attachment>& pending() const { return m_pending; }

    const QHash<AttachmentId, QByteArray>& pendingBytes() const { return m_bytes; }

    void clearPending();

    /// "2 files, 1.4 MB"
    QString summary() const;

signals:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct ReadFile
    {
        QString path;
        QString problem; ///< empty: read
        QByteArray bytes;
        QByteArray sha256;
        QString mediaType;
    };

    static ReadFile read(const QString& path);
    void take(const QList<ReadFile>& files);
    void attach(const QList<Attachment>& attachments, const QHash<AttachmentId, QByteArray>& bytes);
    bool takeMime(const QMimeData& mime);
    void rebuild();
    void addRow(const Attachment& attachment);
    void withBytes(const Attachment& attachment, std::function<void(const QByteArray&)> use);
    void open(const Attachment& attachment);
    void save(const Attachment& attachment);
    void remove(const Attachment& attachment);
    void say(const QString& problem);

    BoardContext& m_context;
    RecordRef m_owner;
    QList<Attachment> m_attachments;
    QList<Attachment> m_pending;
    QHash<AttachmentId, QByteArray> m_bytes;
    FlowLayout* m_flow;
    MessageBar* m_message;
    QList<QWidget*> m_chips;
    QWidget* m_drop;
    bool m_isStored = false;
    bool m_isReadOnly = false;
};

} // namespace cb
