// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/BoardSettingsPanel.h"

#include "core/session/Session.h"
#include "ui/commands/Editor.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// "Europe/Berlin": areas with a place, and UTC; not the old short names.
QStringList zoneNames()
{
    QStringList names{u"UTC"_s};
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        const bool isPlace =
            id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/");
        if (isPlace) {
            names.append(QString::fromUtf8(id));
        }
    }
    return names;
}

} // namespace

BoardSettingsPanel::BoardSettingsPanel(BoardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new QLineEdit)
    , m_zone(new QComboBox)
    , m_prefix(new QLineEdit)
    , m_nameRow(new FieldRow(context.theme, {}, m_name, this))
    , m_zoneRow(new FieldRow(context.theme, {}, m_zone, this))
    , m_prefixRow(new FieldRow(context.theme, {}, m_prefix, this))
    , m_place(new TextLabel(context.theme, {}, TextRole::Small, ColorRole::Text3, this))
    , m_message(new MessageBar(context.theme, this))
    , m_save(new Button(context.theme, {}, Button::Kind::Primary, this))
{
    m_name->setObjectName(u"board.name"_s);
    m_zone->setObjectName(u"board.zone"_s);
    m_prefix->setObjectName(u"board.prefix"_s);
    m_save->setObjectName(u"board.save"_s);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItems(zoneNames());
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_place->setWordWrap(true);
    m_save->setKeyHint(QKeySequence(QKeySequence::Save));
    auto* keys = new QShortcut(QKeySequence::Save, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, m_save, &Button::click);

    const Metrics::Spacing& spacing = context.theme.theme().metrics().spacing;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing.s5, spacing.s5, spacing.s5, spacing.s5);
    layout->setSpacing(spacing.s4);
    for (QWidget* part : QList<QWidget*>{m_message, m_nameRow, m_zoneRow, m_prefixRow, m_place}) {
        part->setMaximumWidth(context.theme.theme().px(520));
        layout->addWidget(part);
    }
    layout->addWidget(m_save);
    layout->addStretch(1);

    connect(m_name, &QLineEdit::textEdited, this, &BoardSettingsPanel::check);
    connect(m_prefix, &QLineEdit::textEdited, this, &BoardSettingsPanel::check);
    connect(m_zone, &QComboBox::currentTextChanged, this, &BoardSettingsPanel::check);
    connect(m_save, &Button::clicked, this, &BoardSettingsPanel::save);
    connect(&context.session, &Session::snapshotChanged, this, &BoardSettingsPanel::readBoard);
    connect(&context.session, &Session::connectionChanged, this, &BoardSettingsPanel::readBoard);
    retranslate();
}

void BoardSettingsPanel::retranslate()
{
    m_nameRow->setName(tr("Name of the board"));
    m_nameRow->setNeeded(true);
    m_zoneRow->setName(tr("Zone"));
    m_zoneRow->setNeeded(true);
    m_zoneRow->setNote(tr("everything is shown and counted in it"));
    m_prefixRow->setName(tr("Numbers begin with"));
    m_prefixRow->setNote(tr("of changes that get their number here"));
    m_save->setText(tr("Save"));
    readBoard();
}

bool BoardSettingsPanel::canWrite() const
{
    return m_context.session.connection() == Connection::Connected
        && !m_context.session.isReadOnly();
}

BoardSettings BoardSettingsPanel::typed() const
{
    BoardSettings settings = m_shown;
    settings.name = m_name->text().simplified();
    settings.zone = m_zone->currentText().trimmed().toUtf8();
    settings.numberPrefix = m_prefix->text().trimmed();
    return settings;
}

void BoardSettingsPanel::readBoard()
{
    const BoardSettings& now = m_context.session.snapshot()->settings;
    const bool isUntouched = typed() == m_shown || m_shown.boardId != now.boardId;
    if (isUntouched) { // what is being typed stays
        m_shown = now;
        m_name->setText(now.name);
        m_zone->setCurrentText(QString::fromUtf8(now.zone));
        m_prefix->setText(now.numberPrefix);
    }
    const bool isOpen = m_context.session.connection() != Connection::Closed;
    m_place->setText(
        isOpen ? tr("Kept in %1").arg(m_context.session.place().display())
               : tr("No board is open."));
    for (QWidget* field : QList<QWidget*>{m_name, m_zone, m_prefix}) {
        field->setEnabled(canWrite());
    }
    check();
}

void BoardSettingsPanel::check()
{
    const BoardSettings settings = typed();
    if (settings.name.isEmpty() && canWrite()) {
        m_nameRow->setProblem(Tone::Bad, tr("A board needs a name."));
    } else {
        m_nameRow->clearProblem();
    }
    const bool isZone = QTimeZone(settings.zone).isValid();
    if (!isZone && canWrite()) {
        m_zoneRow->setProblem(
            Tone::Bad,
            tr("“%1” is no zone. Write it as Europe/Berlin.")
                .arg(QString::fromUtf8(settings.zone)));
    } else {
        m_zoneRow->clearProblem();
    }
    m_save->setEnabled(canWrite() && isZone && !settings.name.isEmpty() && settings != m_shown);
    m_save->setToolTip(
        canWrite() ? QString() : tr("The board is read only, or its store is not connected."));
}

void BoardSettingsPanel::save()
{
    const BoardSettings settings = typed();
    Edit edit;
    edit.label = tr("Change the board's settings");
    edit.batch.settings = settings;
    m_save->setEnabled(false);
    m_context.editor.apply(
        std::move(edit), {}, this, [this, settings](const Result<WriteReceipt>& receipt) {
            if (receipt) {
                m_shown = settings;
                m_message->hide();
            } else {
                m_message->showMessage(Tone::Bad, receipt.error().what);
            }
            readBoard();
        });
}

void BoardSettingsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace cb
