// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/FieldEditor.h"
#include "ui/records/RecordChoices.h"
#include "ui/records/RecordWords.h"
#include "ui/widgets/RecordPicker.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/WallTimeEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringListModel>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int shownRanks = 5;

/// Sets the field from its text form; ids are read as they are.
bool setText(Change& change, ChangeField field, const QString& text)
{
    return setFieldText(change, field, text, {{}, QTimeZone(QByteArrayLiteral("UTC"))}).has_value();
}

QStringList idsIn(const Change& change, ChangeField field)
{
    return fieldText(change, field).split(u"; "_s, Qt::SkipEmptyParts);
}

} // namespace

QWidget* FieldEditor::makeControl()
{
    switch (m_field) {
    case ChangeField::Type:
        return makeType();
    case ChangeField::References:
        return makeReferences();
    default:
        break;
    }
    switch (fieldKind(m_field)) {
    case FieldKind::Text:
    case FieldKind::Json:
        return makeLine();
    case FieldKind::LongText:
        return makeText();
    case FieldKind::Choice:
        return makeChoice();
    case FieldKind::Flag:
        return makeFlag();
    case FieldKind::Rank:
        return makeRank();
    case FieldKind::Instant:
        return makeInstant();
    case FieldKind::Duration:
        return makeDuration();
    case FieldKind::Reference:
        return makePicker(true);
    case FieldKind::References:
        return makePicker(false);
    case FieldKind::TextList:
        return makeTags();
    }
    Q_UNREACHABLE();
}

QWidget* FieldEditor::makeLine()
{
    auto* edit = new QLineEdit;
    edit->setMaxLength(1000);
    const bool hasUsed = m_field == ChangeField::Environment || m_field == ChangeField::Category
        || m_field == ChangeField::StandardModel;
    if (hasUsed) {
        auto* model = new QStringListModel(edit);
        auto* completer = new QCompleter(model, edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        edit->setCompleter(completer);
        m_reload = [this, model] {
            model->setStringList(usedTexts(*m_snapshot, m_field));
        };
        m_reload();
    }
    m_show = [this, edit](const Change& change) {
        edit->setText(fieldText(change, m_field));
    };
    m_take = [this, edit](Change& change) {
        if (m_field == ChangeField::Title && edit->text().trimmed().isEmpty()) {
            change.title = QString();
            return true;
        }
        return setText(change, m_field, edit->text());
    };
    connect(edit, &QLineEdit::textEdited, this, &FieldEditor::noteEdited);
    return edit;
}

QWidget* FieldEditor::makeText()
{
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    m_show = [this, edit](const Change& change) {
        edit->setPlainText(fieldText(change, m_field));
    };
    m_take = [this, edit](Change& change) {
        return setText(change, m_field, edit->toPlainText());
    };
    connect(edit, &QPlainTextEdit::textChanged, this, &FieldEditor::noteEdited);
    return edit;
}

QWidget* FieldEditor::makeChoice()
{
    auto* combo = new QComboBox;
    m_reload = [this, combo] {
        const QString chosen = combo->currentData().toString();
        const QSignalBlocker quiet(combo);
        combo->clear();
        combo->addItem(tr("not given"), QString());
        for (const QString& text : fieldChoices(m_field)) {
            combo->addItem(RecordWords::choice(m_field, text), text);
        }
        combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    };
    m_reload();
    m_show = [this, combo](const Change& change) {
        combo->setCurrentIndex(std::max(0, combo->findData(fieldText(change, m_field))));
    };
    m_take = [this, combo](Change& change) {
        return setText(change, m_field, combo->currentData().toString());
    };
    connect(combo, &QComboBox::activated, this, &FieldEditor::noteEdited);
    return combo;
}

QWidget* FieldEditor::makeType()
{
    auto* choice = new SegmentedSwitch(m_theme);
    m_reload = [choice] {
        QStringList names;
        for (int i = 0; i < enumCount<ChangeType>(); ++i) {
            names.append(RecordWords::type(static_cast<ChangeType>(i)));
        }
        choice->setTexts(names);
    };
    m_reload();
    m_show = [choice](const Change& change) {
        choice->setCurrent(static_cast<int>(change.type));
    };
    m_take = [choice](Change& change) {
        change.type = static_cast<ChangeType>(choice->current());
        return true;
    };
    connect(choice, &SegmentedSwitch::chosen, this, &FieldEditor::noteEdited);
    return choice;
}

QWidget* FieldEditor::makeRank()
{
    auto* combo = new QComboBox;
    m_reload = [this, combo] {
        const int chosen = std::max(0, combo->currentIndex());
        const QSignalBlocker quiet(combo);
        combo->clear();
        combo->addItem(tr("not given"));
        for (int rank = 1; rank <= shownRanks; ++rank) {
            combo->addItem(rankWords(m_field, rank));
        }
        combo->setCurrentIndex(chosen);
    };
    m_reload();
    m_show = [this, combo](const Change& change) {
        combo->setCurrentIndex(fieldText(change, m_field).toInt());
    };
    m_take = [this, combo](Change& change) {
        const int rank = combo->currentIndex();
        return setText(change, m_field, rank > 0 ? QString::number(rank) : QString());
    };
    connect(combo, &QComboBox::activated, this, &FieldEditor::noteEdited);
    return combo;
}

QWidget* FieldEditor::makeInstant()
{
    auto* edit = new WallTimeEdit(m_theme, m_snapshot->zone());
    m_reload = [this, edit] {
        edit->setZone(m_snapshot->zone());
    };
    m_show = [this, edit](const Change& change) {
        const QString text = fieldText(change, m_field);
        edit->setInstant(text.isEmpty() ? std::nullopt : Instant::fromIso(text));
    };
    m_take = [this, edit](Change& change) {
        if (edit->isUnreadable()) {
            m_row->setProblem(Tone::Bad, edit->remark());
            return false;
        }
        const std::optional<Instant> at = edit->instant();
        const bool isSet = setText(change, m_field, at ? at->toIso() : QString());
        const QString remark = edit->remark();
        if (!remark.isEmpty()) {
            m_row->setProblem(Tone::Warn, remark);
        }
        return isSet;
    };
    connect(edit, &WallTimeEdit::valueChanged, this, &FieldEditor::noteEdited);
    return edit;
}

QWidget* FieldEditor::makeDuration()
{
    auto* edit = new QLineEdit;
    m_show = [this, edit](const Change& change) {
        const qint64 seconds = fieldText(change, m_field).toLongLong();
        edit->setText(seconds > 0 ? RecordTimes::length(seconds * msPerSecond) : QString());
    };
    m_take = [this, edit](Change& change) {
        if (edit->text().trimmed().isEmpty()) {
            return setText(change, m_field, {});
        }
        const std::optional<qint64> ms = durationFrom(edit->text());
        if (!ms) {
            m_row->setProblem(
                Tone::Bad, tr("This is no length of time. Write “25 min” or “1 h 30 min”."));
            return false;
        }
        return setText(change, m_field, QString::number(*ms / msPerSecond));
    };
    connect(edit, &QLineEdit::textEdited, this, &FieldEditor::noteEdited);
    return edit;
}

QWidget* FieldEditor::makePicker(bool isSingle)
{
    auto* picker = new RecordPicker(m_theme);
    picker->setMaximum(isSingle ? 1 : 0);
    const RecordKind kind = fieldTarget(m_field);
    m_reload = [this, picker, kind] {
        picker->setChoices(recordChoices(*m_snapshot, kind));
        if (m_field == ChangeField::Items) {
            picker->setPlaceholder(tr("type or paste a list"));
        }
    };
    m_reload();
    m_show = [this, picker, kind](const Change& change) {
        QList<TagChoice> tags;
        for (const QString& id : idsIn(change, m_field)) {
            tags.append(recordChoice(*m_snapshot, {kind, QUuid(id)}));
        }
        picker->setTags(tags);
    };
    m_take = [this, picker, isSingle](Change& change) {
        const QStringList unknown = picker->unknown();
        if (!unknown.isEmpty()) {
            m_row->setProblem(
                Tone::Bad,
                tr("Not known on this board: %1. Choose one from the list, or remove it.")
                    .arg(unknown.join(u", "_s)));
            return false;
        }
        QStringList ids;
        for (const TagChoice& tag : picker->tags()) {
            ids.append(tag.id);
        }
        return setText(change, m_field, isSingle ? ids.value(0) : ids.join(u"; "_s));
    };
    connect(picker, &TagEdit::tagsChanged, this, &FieldEditor::noteEdited);
    return picker;
}

QWidget* FieldEditor::makeTags()
{
    auto* edit = new TagEdit(m_theme);
    edit->setFreeText(true);
    edit->setFinder([this](const QString& typed, int limit) {
        QList<TagChoice> found;
        for (const QString& text : usedTexts(*m_snapshot, m_field)) {
            if (found.size() < limit && text.contains(typed, Qt::CaseInsensitive)) {
                found.append({text, text, {}});
            }
        }
        return found;
    });
    m_show = [this, edit](const Change& change) {
        QList<TagChoice> tags;
        for (const QString& text : idsIn(change, m_field)) {
            tags.append({text, text, {}});
        }
        edit->setTags(tags);
    };
    m_take = [this, edit](Change& change) {
        QStringList texts;
        for (const TagChoice& tag : edit->tags()) {
            texts.append(tag.name);
        }
        return setText(change, m_field, texts.join(u"; "_s));
    };
    connect(edit, &TagEdit::tagsChanged, this, &FieldEditor::noteEdited);
    return edit;
}

/// "JIRA GW-1184": the system, then the key; an address makes a link.
QWidget* FieldEditor::makeReferences()
{
    auto* edit = new TagEdit(m_theme);
    edit->setFreeText(true);
    edit->setFinder([](const QString& /*typed*/, int /*limit*/) { return QList<TagChoice>(); });
    m_show = [edit](const Change& change) {
        QList<TagChoice> tags;
        for (const ExternalReference& reference : change.references) {
            const QString name = u"%1 %2"_s.arg(reference.system, reference.key).trimmed();
            tags.append({name, name.isEmpty() ? reference.url : name, reference.url});
        }
        edit->setTags(tags);
    };
    m_take = [edit](Change& change) {
        QList<ExternalReference> references;
        for (const TagChoice& tag : edit->tags()) {
            const QString text = tag.name.trimmed();
            const auto blank = text.indexOf(u' ');
            const bool isUrl = text.contains("://"_L1);
            references.append(
                {isUrl || blank < 0 ? QString() : text.left(blank),
                 isUrl ? QString() : text.mid(blank + 1),
                 isUrl ? text : tag.note});
        }
        change.references = references;
        return true;
    };
    connect(edit, &TagEdit::tagsChanged, this, &FieldEditor::noteEdited);
    return edit;
}

QWidget* FieldEditor::makeFlag()
{
    auto* box = new QCheckBox(fieldLabel(m_field));
    m_reload = [this, box] {
        box->setText(fieldLabel(m_field));
    };
    m_show = [this, box](const Change& change) {
        box->setChecked(fieldText(change, m_field) == u"true");
    };
    m_take = [this, box](Change& change) {
        return setText(change, m_field, box->isChecked() ? u"true"_s : u"false"_s);
    };
    connect(box, &QCheckBox::clicked, this, &FieldEditor::noteEdited);
    return box;
}

} // namespace cb
