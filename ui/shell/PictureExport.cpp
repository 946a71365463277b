// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PictureExport.h"

#include "core/base/RunThen.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Settings.h"
#include "ui/shell/TableClipboard.h"
#include "ui/shell/View.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QString filterOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Svg:
        return PictureExport::tr("Drawing, stays sharp at every size (*.svg)");
    case PictureFormat::Png:
        return PictureExport::tr("Picture of pixels (*.png)");
    case PictureFormat::Pdf:
        return PictureExport::tr("PDF in the colours of paper (*.pdf)");
    }
    Q_UNREACHABLE();
}

QString folderOf(const Settings& settings)
{
    const QString last = settings.get(settings::pictureFolder);
    return !last.isEmpty() && QFileInfo(last).isDir()
        ? last
        : QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
}

/// The view that a widget stands in, where its messages are seen.
QWidget& placeOf(QWidget& widget)
{
    for (QWidget* parent = &widget; parent; parent = parent->parentWidget()) {
        if (qobject_cast<View*>(parent)) {
            return *parent;
        }
    }
    return *widget.window();
}

} // namespace

PictureExport::PictureExport(BoardContext& context, QWidget& place)
    : QObject(&place)
    , m_context(context)
    , m_place(place)
{
    place.installEventFilter(this);
}

void PictureExport::copy(const Picture& picture)
{
    auto* data = new QMimeData; // the clipboard takes ownership
    data->setImageData(toImage(picture, m_context.theme.theme()));
    QApplication::clipboard()->setMimeData(data);
    m_context.announcer.announce(tr("Copied as a picture: %1").arg(picture.title));
}

void PictureExport::copyTable(const Picture& picture)
{
    if (picture.table.size() < 2) {
        m_context.announcer.announce(tr("There is nothing to copy."));
        return;
    }
    cb::copyTable(picture.table);
    m_context.announcer.announce(
        tr("%n rows copied as a table", nullptr, static_cast<int>(picture.table.size()) - 1));
}

void PictureExport::askAndSave(const Picture& picture)
{
    const auto format = fromText<PictureFormat>(m_context.settings.get(settings::pictureFormat))
                            .value_or(PictureFormat::Svg);
    QStringList filters;
    for (int i = 0; i < enumCount<PictureFormat>(); ++i) {
        filters.append(filterOf(static_cast<PictureFormat>(i)));
    }
    auto* dialog = new QFileDialog(&m_place, tr("Save picture"), folderOf(m_context.settings));
    dialog->setObjectName(u"savePicture"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->selectNameFilter(filterOf(format));
    dialog->setDefaultSuffix(toText(format));
    dialog->selectFile(picture.fileStem + u'.' + toText(format));
    connect(
        dialog,
        &QFileDialog::filterSelected,
        dialog,
        [dialog, filters, stem = picture.fileStem](const QString& filter) {
            const auto chosen =
                static_cast<PictureFormat>(std::max<qsizetype>(0, filters.indexOf(filter)));
            dialog->setDefaultSuffix(toText(chosen));
            const QString name = QFileInfo(dialog->selectedFiles().value(0)).completeBaseName();
            dialog->selectFile((name.isEmpty() ? stem : name) + u'.' + toText(chosen));
        });
    connect(
        dialog,
        &QFileDialog::fileSelected,
        this,
        [this, dialog, filters, picture](const QString& path) {
            const auto byName = fromText<PictureFormat>(QFileInfo(path).suffix().toLower());
            const auto byFilter = static_cast<PictureFormat>(
                std::max<qsizetype>(0, filters.indexOf(dialog->selectedNameFilter())));
            save(picture, byName.value_or(byFilter), path);
        });
    dialog->open();
}

void PictureExport::save(const Picture& picture, PictureFormat format, const QString& path)
{
    if (m_isBusy) {
        m_context.announcer.announce(tr("The picture before is still being written."));
        return;
    }
    m_context.settings.set(settings::pictureFormat, QString(toText(format)));
    m_context.settings.set(settings::pictureFolder, QFileInfo(path).absolutePath());
    const Theme& theme = m_context.theme.theme();
    QImage image;
    QByteArray bytes;
    if (format == PictureFormat::Png) {
        image = toImage(picture, theme);
    } else {
        Result<QByteArray> made = toBytes(picture, format, theme, m_context.theme.fontFamilies());
        if (!made) {
            showFailure(made.error(), picture);
            return;
        }
        bytes = std::move(*made);
    }
    m_isBusy = true;
    runThen(
        QThreadPool::globalInstance(),
        this,
        [image, bytes, path]() -> Result<void> {
            if (image.isNull()) {
                return writePicture(bytes, path);
            }
            const Result<QByteArray> png = toPng(image);
            return png ? writePicture(*png, path) : png.error();
        },
        [this, picture, path](const Result<void>& written) {
            m_isBusy = false;
            if (!written) {
                showFailure(written.error(), picture);
                return;
            }
            if (m_message) {
                m_message->hide();
            }
            m_context.announcer.announce(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
            emit saved(path);
        });
}

void PictureExport::showFailure(const Error& error, const Picture& picture)
{
    if (!m_message) {
        m_message = new MessageBar(m_context.theme, &m_place);
        m_message->setObjectName(u"pictureMessage"_s);
        m_message->setClosable(true);
    }
    m_message->clearActions();
    m_message->addAction(tr("Save elsewhere…"), {}, [this, picture] { askAndSave(picture); });
    m_message->showMessage(Tone::Bad, error.what);
    placeMessage();
    emit failed(error);
}

/// At the foot of its place, over what is shown there.
void PictureExport::placeMessage()
{
    if (!m_message || !m_message->isVisible()) {
        return;
    }
    const int gap = m_context.theme.theme().metrics().spacing.s3;
    const int width = m_place.width() - 2 * gap;
    const int height = std::max(m_message->sizeHint().height(), m_message->heightForWidth(width));
    m_message->setGeometry(gap, m_place.height() - height - gap, width, height);
    m_message->raise();
}

bool PictureExport::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        placeMessage();
    }
    return QObject::eventFilter(watched, event);
}

QMenu* exportMenuFor(QWidget& widget, BoardContext& context, std::function<Picture()> picture)
{
    QWidget& place = placeOf(widget);
    auto* pictures = place.findChild<PictureExport*>(QString(), Qt::FindDirectChildrenOnly);
    if (!pictures) {
        pictures = new PictureExport(context, place);
    }
    auto* menu = new QMenu(&widget);
    menu->setObjectName(u"exportMenu"_s);
    const Icons icons(context.theme);
    menu->addAction(icons.icon(Icon::Copy), PictureExport::tr("Copy as &picture"), pictures, [=] {
        pictures->copy(picture());
    });
    menu->addAction(icons.icon(Icon::Save), PictureExport::tr("&Save picture as…"), pictures, [=] {
        pictures->askAndSave(picture());
    });
    menu->addAction(icons.icon(Icon::Table), PictureExport::tr("Copy as &table"), pictures, [=] {
        pictures->copyTable(picture());
    });
    return menu;
}

} // namespace cb
