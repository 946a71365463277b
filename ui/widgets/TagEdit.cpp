// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TagEdit.h"

#include "ui/theme/Controls.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Token.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QStandardItemModel>

#include <algorithm>

namespace cb {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int nameRole = Qt::UserRole + 2;

QStringList parts(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[,;\\n\\r\\t]+"));
    QStringList all;
    for (const QString& part : text.split(separators, Qt::SkipEmptyParts)) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty()) {
            all.append(trimmed);
        }
    }
    return all;
}

} // namespace

TagEdit::TagEdit(const ThemeController& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_layout(new FlowLayout(this))
    , m_edit(new QLineEdit(this))
    , m_choices(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_choices, this))
{
    setProperty(FocusRing::wantsRing, true);
    setFocusProxy(m_edit);
    setCursor(Qt::IBeamCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_layout->setStretchLast(true);
    m_layout->addWidget(m_edit);
    m_edit->setFrame(false);
    m_edit->installEventFilter(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the finder filters
    m_completer->setMaxVisibleItems(shownChoices);
    m_completer->setWidget(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &TagEdit::complete);
    connect(
        m_completer,
        qOverload<const QModelIndex&>(&QCompleter::activated),
        this,
        &TagEdit::takeChoice);
    connect(&theme, &ThemeController::themeChanged, this, &TagEdit::applyTheme);
    applyTheme();
}

void TagEdit::applyTheme()
{
    const Metrics& metrics = m_theme.theme().metrics();
    const int margin = metrics.spacing.s0;
    m_layout->setContentsMargins(metrics.spacing.s1, margin, metrics.spacing.s1, margin);
    m_layout->setSpacing(metrics.spacing.s1);
    m_edit->setFixedHeight(metrics.target.minimumClick);
    updateEdit();
    updateGeometry();
    update();
}

void TagEdit::setFinder(Finder finder)
{
    m_finder = std::move(finder);
}

void TagEdit::setMaximum(int count)
{
    m_maximum = count;
    updateEdit();
}

void TagEdit::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    rebuild();
}

void TagEdit::setTags(const QList<TagChoice>& tags)
{
    m_tags = tags;
    rebuild();
}

QStringList TagEdit::unknown() const
{
    return parts(m_edit->text());
}

void TagEdit::setPlaceholder(const QString& text)
{
    m_placeholder = text;
    updateEdit();
}

int TagEdit::heightForWidth(int width) const
{
    return std::max(m_layout->heightForWidth(width), m_theme.theme().metrics().target.control);
}

QSize TagEdit::sizeHint() const
{
    const int width = m_theme.theme().px(220);
    return {width, heightForWidth(width)};
}

void TagEdit::rebuild()
{
    for (Token* token : std::as_const(m_tokens)) {
        m_layout->removeWidget(token);
        token->hide();
        token->deleteLater();
    }
    m_tokens.clear();
    for (int i = 0; i < m_tags.size(); ++i) {
        auto* token = new Token(m_theme, {}, m_tags[i].name, this);
        token->setRemovable(!m_isReadOnly);
        token->setToolTip(m_tags[i].note);
        token->setCursor(Qt::ArrowCursor);
        connect(token, &Token::removeRequested, this, [this, i] { remove(i); });
        m_layout->insertWidget(i, token);
        token->show();
        m_tokens.append(token);
    }
    updateEdit();
    updateGeometry();
}

void TagEdit::updateEdit()
{
    const bool isFull = m_maximum > 0 && m_tags.size() >= m_maximum;
    m_edit->setReadOnly(m_isReadOnly || isFull);
    m_edit->setPlaceholderText(m_tags.isEmpty() ? m_placeholder : QString());
    // Where nothing more goes in, the cursor needs no line of its own.
    constexpr int cursorRoom = 8;
    constexpr int typingRoom = 90;
    m_edit->setMinimumWidth(m_theme.theme().px(isFull ? cursorRoom : typingRoom));
}

void TagEdit::complete(const QString& typed)
{
    m_choices->clear();
    if (!m_finder || typed.trimmed().isEmpty() || parts(typed).size() > 1) {
        m_completer->popup()->hide();
        return;
    }
    for (const TagChoice& choice : m_finder(typed.trimmed(), shownChoices)) {
        const QString text = choice.note.isEmpty()
            ? choice.name
            : tr("%1, %2", "name, note").arg(choice.name, choice.note);
        auto* item = new QStandardItem(text);
        item->setData(choice.id, idRole);
        item->setData(choice.name, nameRole);
        m_choices->appendRow(item);
    }
    if (m_choices->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_choices->index(0, 0));
}

void TagEdit::takeChoice(const QModelIndex& index)
{
    const TagChoice choice{index.data(idRole).toString(), index.data(nameRole).toString(), {}};
    m_edit->clear();
    if (add(choice)) {
        emit tagsChanged();
    }
    m_edit->setFocus();
}

bool TagEdit::add(const TagChoice& choice)
{
    const bool isThere =
        std::any_of(m_tags.cbegin(), m_tags.cend(), [&choice](const TagChoice& tag) {
            return tag.id == choice.id;
        });
    if (isThere || (m_maximum > 0 && m_tags.size() >= m_maximum)) {
        return false;
    }
    m_tags.append(choice);
    rebuild();
    return true;
}

bool TagEdit::takeTyped()
{
    QStringList left;
    bool isChanged = false;
    for (const QString& part : parts(m_edit->text())) {
        const QList<TagChoice> found = m_finder ? m_finder(part, shownChoices) : QList<TagChoice>();
        const auto exact =
            std::find_if(found.cbegin(), found.cend(), [&part](const TagChoice& choice) {
                return choice.name.compare(part, Qt::CaseInsensitive) == 0;
            });
        if (exact != found.cend()) {
            isChanged = add(*exact) || isChanged;
        } else if (m_isFree) {
            isChanged = add({part, part, {}}) || isChanged;
        } else {
            left.append(part);
        }
    }
    m_edit->setText(left.join(QStringLiteral(", ")));
    if (isChanged) {
        emit tagsChanged();
    }
    return left.isEmpty();
}

void TagEdit::remove(int index)
{
    m_tags.removeAt(index);
    rebuild();
    m_edit->setFocus();
    emit tagsChanged();
}

bool TagEdit::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Comma:
    case Qt::Key_Semicolon:
        if (m_edit->text().trimmed().isEmpty()) {
            return key == Qt::Key_Comma || key == Qt::Key_Semicolon;
        }
        takeTyped();
        return true;
    case Qt::Key_Backspace:
        if (m_edit->text().isEmpty() && !m_tags.isEmpty()) {
            remove(static_cast<int>(m_tags.size()) - 1);
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool TagEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit || m_isReadOnly) {
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (handleKey(key->key())) {
            return true;
        }
    } else if (event->type() == QEvent::FocusOut && !m_completer->popup()->isVisible()) {
        takeTyped();
    }
    return QFrame::eventFilter(watched, event);
}

void TagEdit::mousePressEvent(QMouseEvent* /*event*/)
{
    m_edit->setFocus(Qt::MouseFocusReason);
}

void TagEdit::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const controls::Look look{
        .isEnabled = isEnabled(),
        .isInvalid = property(controls::invalidProperty).toBool(),
        .isReadOnly = m_isReadOnly};
    controls::paintField(painter, rect(), look, m_theme.theme());
}

} // namespace cb
