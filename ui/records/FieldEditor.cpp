// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/FieldEditor.h"

#include "ui/records/RecordWords.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TagEdit.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

FieldEditor::FieldEditor(
    const ThemeController& theme, ChangeField field, const SnapshotPtr& snapshot, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(field)
    , m_snapshot(snapshot)
    , m_name([field] { return fieldLabel(field); })
    , m_row(new FieldRow(theme, fieldLabel(field), makeControl(), this))
{
    setObjectName(u"field."_s + toText(field));
    control()->setObjectName(u"edit."_s + toText(field));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.theme().metrics().spacing.s1);
    layout->addWidget(m_row);
    setFocusProxy(m_row);
    if (fieldKind(field) == FieldKind::Flag) {
        m_row->setName({});
    }
    watch(control());
}

void FieldEditor::watch(QWidget* control)
{
    control->installEventFilter(this);
    if (const auto* tags = qobject_cast<TagEdit*>(control)) {
        tags->lineEdit()->installEventFilter(this);
    }
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            // After the control itself has taken what was typed.
            QMetaObject::invokeMethod(
                this, [this] { emit left(m_field); }, Qt::QueuedConnection);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FieldEditor::noteEdited()
{
    if (!m_isShowing) {
        emit edited(m_field);
    }
}

void FieldEditor::showValue(const Change& change)
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    m_shown = change;
    m_show(change);
    if (m_isReadOnly) {
        setReadOnly(true);
    }
}

bool FieldEditor::takeValue(Change& change)
{
    return m_take(change);
}

void FieldEditor::setSnapshot(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    if (m_reload) {
        const QScopedValueRollback<bool> showing(m_isShowing, true);
        m_reload();
    }
}

void FieldEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    delete m_text;
    m_text = nullptr;
    m_row->setVisible(!isReadOnly);
    if (!isReadOnly) {
        return;
    }
    m_text = new QWidget(this);
    auto* layout = new QVBoxLayout(m_text);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.theme().metrics().spacing.s1);
    layout->addWidget(new TextLabel(m_theme, m_name(), TextRole::Small, ColorRole::Text2, m_text));
    const QString words = fieldWords(m_shown, m_field, *m_snapshot);
    auto* value = new TextLabel(
        m_theme,
        words.isEmpty() ? tr("not given") : words,
        TextRole::Body,
        words.isEmpty() ? ColorRole::Text3 : ColorRole::Text,
        m_text);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(u"%1: %2"_s.arg(m_name(), value->text()));
    layout->addWidget(value);
    static_cast<QVBoxLayout*>(this->layout())->insertWidget(0, m_text);
}

void FieldEditor::showTheirs(
    const QString& text, std::function<void()> mine, std::function<void()> theirs)
{
    hideTheirs();
    m_theirs = new QWidget(this);
    m_theirs->setObjectName(u"theirs."_s + toText(m_field));
    auto* layout = new QHBoxLayout(m_theirs);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.theme().metrics().spacing.s2);
    auto* words = new TextLabel(m_theme, text, TextRole::Small, ColorRole::Warn, m_theirs);
    words->setWordWrap(true);
    layout->addWidget(words, 1);
    const auto addKey = [&](const QString& name, Qt::Key key, std::function<void()> act) {
        auto* button = new Button(m_theme, name, Button::Kind::Secondary, m_theirs);
        const QKeySequence keys(Qt::ALT | key);
        button->setKeyHint(keys);
        button->setObjectName(key == Qt::Key_1 ? u"keepMine"_s : u"takeTheirs"_s);
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &Button::click);
        connect(m_theirs, &QObject::destroyed, shortcut, &QObject::deleteLater);
        connect(button, &Button::clicked, this, [act = std::move(act)] { act(); });
        layout->addWidget(button, 0, Qt::AlignTop);
    };
    addKey(tr("Mine"), Qt::Key_1, std::move(mine));
    addKey(tr("Theirs"), Qt::Key_2, std::move(theirs));
    static_cast<QVBoxLayout*>(this->layout())->addWidget(m_theirs);
}

void FieldEditor::hideTheirs()
{
    if (m_theirs) {
        m_theirs->hide();
        m_theirs->deleteLater();
        m_theirs = nullptr;
    }
}

void FieldEditor::setName(std::function<QString()> name)
{
    m_name = std::move(name);
    retranslate();
}

void FieldEditor::retranslate()
{
    if (fieldKind(m_field) != FieldKind::Flag) {
        m_row->setName(m_name());
    }
    if (m_reload) {
        const QScopedValueRollback<bool> showing(m_isShowing, true);
        m_reload();
    }
    if (m_isReadOnly) {
        setReadOnly(true);
    }
}

void FieldEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

QString rankWords(ChangeField field, int rank)
{
    static constexpr std::array impacts{
        QT_TRANSLATE_NOOP("cb::FieldEditor", "one person"),
        QT_TRANSLATE_NOOP("cb::FieldEditor", "one team"),
        QT_TRANSLATE_NOOP("cb::FieldEditor", "several teams"),
        QT_TRANSLATE_NOOP("cb::FieldEditor", "a whole service"),
        QT_TRANSLATE_NOOP("cb::FieldEditor", "the whole company")};
    static constexpr std::array urgencies{
        QT_TRANSLATE_NOOP("cb::FieldEditor", "can wait"),
        QT_TRANSLATE_NOOP("cb::FieldEditor", "planned"),
        QT_TRANSLATE_NOOP("cb::FieldEditor", "soon"),
        QT_TRANSLATE_NOOP("cb::FieldEditor", "this week"),
        QT_TRANSLATE_NOOP("cb::FieldEditor", "at once")};
    static constexpr std::array priorities{
        QT_TRANSLATE_NOOP("cb::FieldEditor", "critical"),
        QT_TRANSLATE_NOOP("cb::FieldEditor", "high"),
        QT_TRANSLATE_NOOP("cb::FieldEditor", "medium"),
        QT_TRANSLATE_NOOP("cb::FieldEditor", "low"),
        QT_TRANSLATE_NOOP("cb::FieldEditor", "planning")};
    if (rank < 1 || rank > 5) {
        return {};
    }
    const auto& words = field == ChangeField::Impact ? impacts
        : field == ChangeField::Urgency              ? urgencies
                                                     : priorities;
    return FieldEditor::tr("%1, %2", "rank, in words")
        .arg(
            QString::number(rank),
            QCoreApplication::translate(
                "cb::FieldEditor", words[static_cast<std::size_t>(rank - 1)]));
}

QString fieldWords(const Change& change, ChangeField field, const BoardSnapshot& snapshot)
{
    const QString text = fieldText(change, field);
    if (text.isEmpty()) {
        return {};
    }
    const NameLookup names = lookupIn(std::make_shared<BoardSnapshot>(snapshot));
    switch (fieldKind(field)) {
    case FieldKind::Choice:
        return RecordWords::choice(field, text);
    case FieldKind::Flag:
        return text == u"true" ? FieldEditor::tr("yes") : FieldEditor::tr("no");
    case FieldKind::Rank:
        return rankWords(field, text.toInt());
    case FieldKind::Instant: {
        const std::optional<Instant> at = Instant::fromIso(text);
        return at ? RecordTimes(snapshot.zone(), *at).instant(*at) : text;
    }
    case FieldKind::Duration:
        return text == u"0" ? QString() : RecordTimes::length(text.toLongLong() * msPerSecond);
    case FieldKind::Reference:
    case FieldKind::References:
    case FieldKind::TextList:
        return fieldText(change, field, names).replace(u"; "_s, u", "_s);
    case FieldKind::Json: {
        QStringList parts;
        for (const ExternalReference& reference : change.references) {
            parts.append(u"%1 %2"_s.arg(reference.system, reference.key).trimmed());
        }
        return parts.join(u", "_s);
    }
    default:
        return text;
    }
}

} // namespace cb
