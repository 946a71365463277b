// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/FileForm.h"

#include "core/base/UuidV7.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/LiveTexts.h"

#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const QString extension = u".cboard"_s;

/// All zones by name, with completion by any part of it.
QComboBox* makeZoneBox()
{
    auto* box = new QComboBox;
    QStringList zones;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') || id == "UTC") {
            zones.append(QString::fromLatin1(id));
        }
    }
    box->addItems(zones);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->setCurrentText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    return box;
}

} // namespace

FileForm::FileForm(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_zone(makeZoneBox())
    , m_file(new QLineEdit)
{
    m_name->setObjectName(u"file.name"_s);
    m_zone->setObjectName(u"file.zone"_s);
    m_file->setObjectName(u"file.path"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme.theme().metrics().spacing.s3);
    m_nameRow = new FieldRow(theme, {}, m_name, this);
    m_nameRow->setNeeded(true);
    layout->addWidget(m_nameRow);
    auto* zoneRow = new FieldRow(theme, {}, m_zone, this);
    layout->addWidget(zoneRow);
    m_fileRow = new FieldRow(theme, {}, m_file, this);
    m_fileRow->setNeeded(true);
    auto* choose = new Button(theme, {}, Button::Kind::Secondary, this);
    auto* fileLine = new QHBoxLayout;
    fileLine->addWidget(m_fileRow, 1);
    fileLine->addWidget(choose, 0, Qt::AlignBottom);
    layout->addLayout(fileLine);
    layout->addStretch(1);
    (new LiveTexts(*this))->add([this, zoneRow, choose] {
        m_nameRow->setName(tr("Name of the board"));
        zoneRow->setName(tr("Time zone of the board"));
        zoneRow->setNote(tr("everything is shown and counted in it"));
        m_fileRow->setName(tr("File"));
        choose->setText(tr("Choose…"));
    });

    connect(choose, &QPushButton::clicked, this, &FileForm::chooseFile);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& name) {
        m_nameRow->clearProblem();
        if (!m_file->isModified()) {
            QString base = name.trimmed().toLower();
            base.replace(QRegularExpression(u"[^\\w]+"_s), u"-"_s);
            m_file->setText(base.isEmpty() ? QString() : QDir::home().filePath(base + extension));
        }
    });
    connect(m_file, &QLineEdit::textChanged, m_fileRow, &FieldRow::clearProblem);
}

void FileForm::chooseFile()
{
    const QString file = QFileDialog::getSaveFileName(
        this,
        tr("File of the new board"),
        m_file->text(),
        tr("Boards (*.cboard)"),
        nullptr,
        QFileDialog::DontConfirmOverwrite);
    if (!file.isEmpty()) {
        m_file->setText(file.endsWith(extension) ? file : file + extension);
        m_file->setModified(true);
    }
}

Result<StorePlace> FileForm::place()
{
    if (m_name->text().trimmed().isEmpty()) {
        const QString what = tr("Give the board a name.");
        m_nameRow->setProblem(Tone::Bad, what);
        m_name->setFocus();
        return Error{ErrorKind::BadInput, what, {}};
    }
    const QString path = m_file->text().trimmed();
    const QString problem = path.isEmpty() ? tr("Say in which file the board is kept.")
        : QFileInfo::exists(path)          ? tr("%1 exists already; choose another name.").arg(path)
                                           : QString();
    if (!problem.isEmpty()) {
        m_fileRow->setProblem(Tone::Bad, problem);
        m_file->setFocus();
        return Error{ErrorKind::BadInput, problem, {}};
    }
    return StorePlace::parse(path);
}

BoardSettings FileForm::settings() const
{
    const QByteArray zone = m_zone->currentText().toLatin1();
    return {
        .boardId = makeUuidV7(),
        .name = m_name->text().trimmed(),
        .zone = QTimeZone(zone).isValid() ? zone : QByteArrayLiteral("UTC")};
}

} // namespace cb
