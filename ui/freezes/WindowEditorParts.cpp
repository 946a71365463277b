// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Session.h"
#include "ui/freezes/ExceptionsPart.h"
#include "ui/freezes/ScopeEdit.h"
#include "ui/freezes/SuspensionPart.h"
#include "ui/freezes/WindowEditor.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/TagEdit.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WallTimeEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// Zones of the database that are places, and UTC; sorted.
QStringList zoneNames()
{
    QStringList names{u"UTC"_s};
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/")) {
            names.append(QString::fromUtf8(id));
        }
    }
    return names;
}

} // namespace

WindowEditor::WindowEditor(BoardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new QWidget(this))
    , m_nothing(new TextLabel(context.theme, {}, TextRole::Body, ColorRole::Text2, this))
{
    setObjectName(u"freezes.editor"_s);
    const Metrics::Spacing& spacing = context.theme.theme().metrics().spacing;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_nothing);
    layout->addWidget(m_form, 1);
    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(spacing.s4, 0, spacing.s4, spacing.s4);
    column->setSpacing(spacing.s2);
    auto* area = new QScrollArea(m_form);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(fields);
    area->viewport()->setAutoFillBackground(false);
    fields->setAutoFillBackground(false);
    auto* parts = new QVBoxLayout(m_form);
    parts->setContentsMargins({});
    parts->setSpacing(0);
    makeHead(*parts);
    parts->addWidget(area, 1);
    makeFields(*column);
    makeRecurrence(*column);
    makeScope(*column);
    m_exceptions = new ExceptionsPart(context, m_form);
    column->addSpacing(spacing.s1);
    column->addWidget(m_exceptions);
    m_suspension = new SuspensionPart(context, m_form);
    column->addSpacing(spacing.s1);
    column->addWidget(m_suspension);
    column->addStretch(1);
    makeFoot(*parts);
    m_nothing->setContentsMargins(spacing.s4, spacing.s4, spacing.s4, spacing.s4);
    m_nothing->setWordWrap(true);
    connectFields();
    retranslate();
    setNothing({});
}

void WindowEditor::makeHead(QVBoxLayout& column)
{
    const ThemeController& theme = m_context.theme;
    m_title = new TextLabel(theme, {}, TextRole::Strong, ColorRole::Text, m_form);
    m_title->setObjectName(u"freezes.editor.title"_s);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_version = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text3, m_form);
    const Metrics::Spacing& spacing = theme.theme().metrics().spacing;
    auto* line = new QHBoxLayout;
    line->setContentsMargins(spacing.s4, spacing.s3, spacing.s4, spacing.s2);
    line->addWidget(m_title, 1);
    line->addWidget(m_version);
    column.addLayout(line);
    m_message = new MessageBar(theme, m_form);
    m_message->setObjectName(u"freezes.editor.message"_s);
    m_message->hide();
    column.addWidget(m_message);
}

void WindowEditor::makeFields(QVBoxLayout& column)
{
    const ThemeController& theme = m_context.theme;
    const Metrics::Spacing& spacing = theme.theme().metrics().spacing;
    m_kindName = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, m_form);
    m_kind = new SegmentedSwitch(theme, m_form);
    m_kind->setObjectName(u"freezes.kind"_s);
    column.addWidget(m_kindName);
    column.addWidget(m_kind, 0, Qt::AlignLeading);
    m_name = new QLineEdit;
    m_name->setObjectName(u"freezes.name"_s);
    m_nameRow = new FieldRow(theme, {}, m_name, m_form);
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"freezes.reason"_s);
    m_reasonRow = new FieldRow(theme, {}, m_reason, m_form);
    auto* names = new QHBoxLayout;
    names->setSpacing(spacing.s3);
    names->addWidget(m_nameRow, 2);
    names->addWidget(m_reasonRow, 3);
    column.addLayout(names);
    const QTimeZone zone = m_context.session.snapshot()->zone();
    m_start = new WallTimeEdit(theme, zone);
    m_start->setObjectName(u"freezes.start"_s);
    m_startRow = new FieldRow(theme, {}, m_start, m_form);
    m_end = new WallTimeEdit(theme, zone);
    m_end->setObjectName(u"freezes.end"_s);
    m_endRow = new FieldRow(theme, {}, m_end, m_form);
    m_zone = new QComboBox;
    m_zone->setObjectName(u"freezes.zone"_s);
    m_zone->addItems(zoneNames());
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(12);
    m_zoneRow = new FieldRow(theme, {}, m_zone, m_form);
    auto* times = new QHBoxLayout;
    times->setSpacing(spacing.s3);
    times->addWidget(m_startRow, 10);
    times->addWidget(m_endRow, 10);
    times->addWidget(m_zoneRow, 7);
    column.addLayout(times);
}

void WindowEditor::makeRecurrence(QVBoxLayout& column)
{
    const ThemeController& theme = m_context.theme;
    const Metrics::Spacing& spacing = theme.theme().metrics().spacing;
    m_sentence = new QLineEdit;
    m_sentence->setObjectName(u"freezes.recurrence"_s);
    m_sentenceRow = new FieldRow(theme, {}, m_sentence, m_form);
    m_pick = new MenuButton(theme, {}, m_form);
    m_pick->setObjectName(u"freezes.pick"_s);
    m_pickMenu = new QMenu(this);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing.s2);
    line->addWidget(m_sentenceRow, 1);
    // Beside the field, also while a problem stands below it.
    auto* beside = new QVBoxLayout;
    beside->addSpacing(m_sentenceRow->sizeHint().height() - m_sentence->sizeHint().height());
    beside->addWidget(m_pick);
    beside->addStretch(1);
    line->addLayout(beside);
    column.addLayout(line);
    m_reading = new TextLabel(theme, {}, TextRole::Small, ColorRole::Good, m_form);
    m_reading->setObjectName(u"freezes.reading"_s);
    m_reading->setWordWrap(true);
    m_reading->setMinimumWidth(1);
    m_code = new TextLabel(theme, {}, TextRole::Caption, ColorRole::Text3, m_form);
    m_code->setObjectName(u"freezes.code"_s);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_code->setWordWrap(true);
    auto* words = new QHBoxLayout;
    words->setSpacing(spacing.s3);
    words->addWidget(m_reading, 3);
    words->addWidget(m_code, 2, Qt::AlignTop | Qt::AlignTrailing);
    column.addLayout(words);
    makeExclusions(column);
}

void WindowEditor::makeScope(QVBoxLayout& column)
{
    const ThemeController& theme = m_context.theme;
    m_scope = new ScopeEdit(theme);
    m_scope->setObjectName(u"freezes.scope"_s);
    m_scopeRow = new FieldRow(theme, {}, m_scope, m_form);
    column.addWidget(m_scopeRow);
    m_emergency = new QCheckBox(m_form);
    m_emergency->setObjectName(u"freezes.emergency"_s);
    column.addWidget(m_emergency);
    m_models = new TagEdit(theme);
    m_models->setObjectName(u"freezes.models"_s);
    m_models->setFreeText(true);
    m_modelsRow = new FieldRow(theme, {}, m_models, m_form);
    column.addWidget(m_modelsRow);
}

void WindowEditor::makeFoot(QVBoxLayout& column)
{
    const ThemeController& theme = m_context.theme;
    const Metrics::Spacing& spacing = theme.theme().metrics().spacing;
    m_obstacle = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, m_form);
    m_obstacle->setObjectName(u"freezes.obstacle"_s);
    m_obstacle->setWordWrap(true);
    m_remove = new Button(theme, {}, Button::Kind::Plain, m_form);
    m_remove->setObjectName(u"freezes.remove"_s);
    m_discard = new Button(theme, {}, Button::Kind::Secondary, m_form);
    m_discard->setObjectName(u"freezes.discard"_s);
    m_save = new Button(theme, {}, Button::Kind::Primary, m_form);
    m_save->setObjectName(u"freezes.save"_s);
    m_save->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_S));
    auto* line = new QHBoxLayout;
    line->setContentsMargins(spacing.s4, spacing.s2, spacing.s4, spacing.s2);
    line->setSpacing(spacing.s2);
    line->addWidget(m_obstacle, 1);
    line->addWidget(m_remove);
    line->addWidget(m_discard);
    line->addWidget(m_save);
    column.addWidget(new Hairline(theme, Qt::Horizontal, m_form));
    column.addLayout(line);
}

void WindowEditor::connectFields()
{
    connect(m_kind, &SegmentedSwitch::chosen, this, &WindowEditor::takeFields);
    connect(m_name, &QLineEdit::textEdited, this, &WindowEditor::takeFields);
    connect(m_reason, &QLineEdit::textEdited, this, &WindowEditor::takeFields);
    connect(m_scope, &TagEdit::tagsChanged, this, &WindowEditor::takeFields);
    connect(m_models, &TagEdit::tagsChanged, this, &WindowEditor::takeFields);
    connect(m_excluded, &TagEdit::tagsChanged, this, &WindowEditor::takeExclusions);
    connect(m_emergency, &QCheckBox::clicked, this, &WindowEditor::takeFields);
    connect(m_start, &WallTimeEdit::valueChanged, this, &WindowEditor::takeTimes);
    connect(m_end, &WallTimeEdit::valueChanged, this, &WindowEditor::takeTimes);
    connect(m_zone, &QComboBox::activated, this, &WindowEditor::takeZone);
    connect(m_sentence, &QLineEdit::textEdited, this, &WindowEditor::takeSentence);
    connect(m_pickMenu, &QMenu::aboutToShow, this, &WindowEditor::fillPickMenu);
    connect(m_save, &Button::clicked, this, &WindowEditor::save);
    connect(m_remove, &Button::clicked, this, &WindowEditor::askToRemove);
    connect(m_discard, &Button::clicked, this, [this] {
        const bool wasNew = isNew();
        setWindow(m_base, m_base);
        emit edited();
        if (wasNew) {
            emit discarded();
        }
    });
    connect(
        m_suspension,
        &SuspensionPart::suspensionsChanged,
        this,
        [this](const QList<Suspension>& all, const QString& label, const QString& reason) {
            CalendarWindow window = m_base;
            window.suspensions = all;
            write(window, label, reason);
        });
}

void WindowEditor::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.theme().color(ColorRole::Canvas));
}

void WindowEditor::retranslate()
{
    m_kindName->setText(tr("Kind"));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->setTexts(
        {tr("Hard: blocks", "freeze"),
         tr("Soft: warns", "freeze"),
         tr("Maintenance", "kind of window"),
         tr("Holiday", "kind of window")});
    m_nameRow->setName(tr("Name"));
    m_reasonRow->setName(tr("Reason"));
    m_startRow->setName(tr("Start"));
    m_endRow->setName(tr("End"));
    m_zoneRow->setName(tr("Zone"));
    m_sentenceRow->setName(tr("Comes again"));
    m_sentence->setPlaceholderText(
        tr("once, or “every year, from the fourth Thursday of November”"));
    m_pick->setActionMenu(tr("Pick", "how often"), m_pickMenu);
    m_excludedRow->setName(tr("But not on", "days that are left out"));
    m_excluded->setPlaceholder(tr("type a day on which it would come"));
    m_scopeRow->setName(tr("Covers"));
    m_scopeRow->setNote(tr("team, service, CI, environment, type"));
    m_scope->setPlaceholder(tr("everything"));
    m_emergency->setText(tr("emergency changes only warn"));
    m_modelsRow->setName(tr("Standard changes of these models pass"));
    m_models->setPlaceholder(tr("none"));
    m_remove->setText(tr("Delete…"));
    m_discard->setText(tr("Discard the edits"));
    m_save->setText(tr("Save"));
}

} // namespace cb
