// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/AttachmentList.h"

#include "core/base/RunThen.h"
#include "core/session/Session.h"
#include "ui/commands/Editor.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/Icons.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Token.h"

#include <QBuffer>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMimeDatabase>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUrl>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace cb {

AttachmentList::AttachmentList(BoardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_message(new MessageBar(context.theme, this))
{
    setObjectName(u"attachments"_s);
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(context.theme.theme().metrics().spacing.s2);
    auto* files = new QWidget(this);
    m_flow = new FlowLayout(files);
    m_flow->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(files);
    layout->addWidget(m_message);
    m_message->setClosable(true);
    m_message->hide();
    auto* add = new Button(context.theme, {}, Button::Kind::Secondary, files);
    add->setObjectName(u"attachments.add"_s);
    add->setSign(Icon::Attach);
    m_drop = add;
    m_flow->addWidget(add);
    connect(add, &Button::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Attach files"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        connect(dialog, &QFileDialog::filesSelected, this, &AttachmentList::addFiles);
        dialog->open();
    });
    rebuild();
}

void AttachmentList::setOwner(const RecordRef& owner, bool isStored)
{
    m_owner = owner;
    m_isStored = isStored;
}

void AttachmentList::setAttachments(const QList<Attachment>& attachments)
{
    if (attachments != m_attachments) {
        m_attachments = attachments;
        rebuild();
        emit changed();
    }
}

void AttachmentList::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    setAcceptDrops(!isReadOnly);
    rebuild();
}

void AttachmentList::clearPending()
{
    m_pending.clear();
    m_bytes.clear();
    rebuild();
    emit changed();
}

QString AttachmentList::summary() const
{
    const QList<Attachment> all = m_attachments + m_pending;
    if (all.isEmpty()) {
        return tr("no files");
    }
    const qint64 bytes = std::accumulate(
        all.cbegin(), all.cend(), qint64(0), [](qint64 sum, const Attachment& attachment) {
            return sum + attachment.size;
        });
    return tr("%n file(s), %1", nullptr, static_cast<int>(all.size()))
        .arg(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat));
}

void AttachmentList::rebuild()
{
    for (QWidget* chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->deleteLater();
    }
    m_chips.clear();
    for (const Attachment& attachment : m_attachments + m_pending) {
        addRow(attachment);
    }
    auto* add = static_cast<Button*>(m_drop);
    add->setText(tr("Drop files, paste, or choose…"));
    add->setToolTip(
        tr("Up to %1 a file")
            .arg(QLocale().formattedDataSize(maximumBytes, 0, QLocale::DataSizeTraditionalFormat)));
    add->setVisible(!m_isReadOnly);
    updateGeometry();
}

void AttachmentList::addRow(const Attachment& attachment)
{
    const QString size = attachment.link.isEmpty()
        ? QLocale().formattedDataSize(attachment.size, 1, QLocale::DataSizeTraditionalFormat)
        : tr("link");
    auto* chip = new Token(m_context.theme, attachment.name, size, m_drop->parentWidget());
    chip->setObjectName(u"attachment."_s + attachment.name);
    chip->setAccessibleName(tr("Attachment %1, %2").arg(attachment.name, size));
    chip->setRemovable(!m_isReadOnly);
    chip->setToolTip(
        attachment.link.isEmpty()
            ? tr("%1, SHA-256 %2")
                  .arg(
                      attachment.mediaType,
                      QString::fromLatin1(attachment.sha256.toHex().left(16)) + u'…')
            : attachment.link);
    m_flow->insertWidget(static_cast<int>(m_chips.size()), chip);
    chip->show();
    m_chips.append(chip);
    connect(chip, &Token::clicked, this, [this, attachment, chip] {
        QMenu menu(this);
        menu.addAction(tr("Open"), this, [this, attachment] { open(attachment); });
        if (attachment.link.isEmpty()) {
            menu.addAction(tr("Save as…"), this, [this, attachment] { save(attachment); });
        }
        if (!m_isReadOnly) {
            menu.addAction(tr("Remove"), this, [this, attachment] { remove(attachment); });
        }
        menu.exec(chip->mapToGlobal(chip->rect().bottomLeft()));
    });
    connect(chip, &Token::removeRequested, this, [this, attachment] { remove(attachment); });
}

AttachmentList::ReadFile AttachmentList::read(const QString& path)
{
    ReadFile result{path, {}, {}, {}, {}};
    const QFileInfo info(path);
    if (!info.isFile()) {
        result.problem = tr("“%1” is no file.").arg(info.fileName());
        return result;
    }
    if (info.size() > maximumBytes) {
        const QLocale locale;
        result.problem =
            tr("“%1” is too large: %2 of at most %3. Attach a link to it instead.")
                .arg(
                    info.fileName(),
                    locale.formattedDataSize(info.size()),
                    locale.formattedDataSize(maximumBytes, 0, QLocale::DataSizeTraditionalFormat));
        return result;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        result.problem = tr("“%1” can't be read: %2").arg(info.fileName(), file.errorString());
        return result;
    }
    result.bytes = file.readAll();
    result.sha256 = QCryptographicHash::hash(result.bytes, QCryptographicHash::Sha256);
    result.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(path, result.bytes).name();
    return result;
}

void AttachmentList::addFiles(const QStringList& paths)
{
    runThen(
        QThreadPool::globalInstance(),
        this,
        [paths] {
            QList<ReadFile> files;
            for (const QString& path : paths) {
                files.append(read(path));
            }
            return files;
        },
        [this](const QList<ReadFile>& files) { take(files); });
}

void AttachmentList::addBytes(
    const QString& name, const QString& mediaType, const QByteArray& bytes)
{
    take(
        {{name,
          {},
          bytes,
          QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
          mediaType}});
}

void AttachmentList::addLink(const QString& address)
{
    Attachment attachment;
    attachment.id = AttachmentId::make();
    attachment.owner = m_owner;
    attachment.name =
        QUrl(address).fileName().isEmpty() ? QUrl(address).host() : QUrl(address).fileName();
    attachment.link = address;
    attachment.addedBy = m_context.session.author().person;
    attachment.addedAt = m_context.session.clock().now();
    attach({attachment}, {});
}

void AttachmentList::take(const QList<ReadFile>& files)
{
    QList<Attachment> attachments;
    QHash<AttachmentId, QByteArray> bytes;
    QStringList problems;
    for (const ReadFile& file : files) {
        if (!file.problem.isEmpty()) {
            problems.append(file.problem);
            continue;
        }
        Attachment attachment;
        attachment.id = AttachmentId::make();
        attachment.owner = m_owner;
        attachment.name = QFileInfo(file.path).fileName();
        attachment.mediaType = file.mediaType;
        attachment.size = file.bytes.size();
        attachment.sha256 = file.sha256;
        attachment.addedBy = m_context.session.author().person;
        attachment.addedAt = m_context.session.clock().now();
        bytes.insert(attachment.id, file.bytes);
        attachments.append(attachment);
    }
    if (!problems.isEmpty()) {
        say(problems.join(u' '));
    }
    if (!attachments.isEmpty()) {
        attach(attachments, bytes);
    }
}

void AttachmentList::attach(
    const QList<Attachment>& attachments, const QHash<AttachmentId, QByteArray>& bytes)
{
    if (!m_isStored) {
        m_pending += attachments;
        m_bytes.insert(bytes);
        rebuild();
        emit changed();
        return;
    }
    m_context.editor.attach(attachments, bytes, this, [this](const Result<WriteReceipt>& receipt) {
        if (!receipt) {
            say(receipt.error().what);
        }
        emit changed();
    });
}

/// The bytes with their hash checked: what is stored must be what was attached.
void AttachmentList::withBytes(
    const Attachment& attachment, std::function<void(const QByteArray&)> use)
{
    if (m_bytes.contains(attachment.id)) {
        use(m_bytes.value(attachment.id));
        return;
    }
    m_context.session.loadAttachment(
        attachment.id, this, [this, attachment, use](const Result<QByteArray>& bytes) {
            if (!bytes) {
                say(bytes.error().what);
            } else if (
                QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) != attachment.sha256) {
                say(tr("“%1” is not the file that was attached: its hash differs. It was not "
                       "opened.")
                        .arg(attachment.name));
            } else {
                use(*bytes);
            }
        });
}

void AttachmentList::open(const Attachment& attachment)
{
    if (!attachment.link.isEmpty()) {
        QDesktopServices::openUrl(QUrl(attachment.link));
        return;
    }
    withBytes(attachment, [this, attachment](const QByteArray& bytes) {
        const QDir folder(
            QStandardPaths::writableLocation(QStandardPaths::TempLocation) + u"/changeboard-"_s
            + attachment.id.value.toString(QUuid::WithoutBraces));
        const QString path = folder.filePath(QFileInfo(attachment.name).fileName());
        QSaveFile file(path);
        if (!folder.mkpath(u"."_s) || !file.open(QIODevice::WriteOnly)
            || file.write(bytes) != bytes.size() || !file.commit())
        {
            say(tr("“%1” can't be written for opening: %2").arg(path, file.errorString()));
            return;
        }
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    });
}

void AttachmentList::save(const Attachment& attachment)
{
    auto* dialog = new QFileDialog(this, tr("Save %1").arg(attachment.name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(attachment.name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, attachment](const QString& path) {
        withBytes(attachment, [this, path](const QByteArray& bytes) {
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
                || !file.commit()) {
                say(tr("“%1” can't be written: %2").arg(path, file.errorString()));
            }
        });
    });
    dialog->open();
}

void AttachmentList::remove(const Attachment& attachment)
{
    if (m_pending.removeOne(attachment)) {
        m_bytes.remove(attachment.id);
        rebuild();
        emit changed();
        return;
    }
    m_context.editor.detach(attachment, this, [this](const Result<WriteReceipt>& receipt) {
        if (!receipt) {
            say(receipt.error().what);
        }
        emit changed();
    });
}

void AttachmentList::say(const QString& problem)
{
    m_message->showMessage(Tone::Bad, problem);
}

bool AttachmentList::takeMime(const QMimeData& mime)
{
    QStringList files;
    for (const QUrl& url : mime.urls()) {
        if (url.isLocalFile()) {
            files.append(url.toLocalFile());
        } else if (url.isValid()) {
            addLink(url.toString());
        }
    }
    if (!files.isEmpty()) {
        addFiles(files);
    } else if (mime.hasImage()) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        qvariant_cast<QImage>(mime.imageData()).save(&buffer, "PNG");
        addBytes(tr("picture.png"), u"image/png"_s, bytes);
    } else {
        return mime.hasUrls();
    }
    return true;
}

void AttachmentList::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage()) {
        event->acceptProposedAction();
    }
}

void AttachmentList::dropEvent(QDropEvent* event)
{
    if (takeMime(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

void AttachmentList::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste) && !m_isReadOnly) {
        if (const QMimeData* mime = QGuiApplication::clipboard()->mimeData()) {
            takeMime(*mime);
        }
        return;
    }
    QWidget::keyPressEvent(event);
}

void AttachmentList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
}

} // namespace cb
