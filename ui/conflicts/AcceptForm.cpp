// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/AcceptForm.h"

#include "ui/theme/Controls.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

AcceptForm::AcceptForm(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, {}, TextRole::Strong, ColorRole::Text, this))
    , m_key(new KeyHint(theme, keyText(QKeySequence(Qt::Key_X)), this))
    , m_state(new TextLabel(theme, {}, TextRole::Body, ColorRole::Text2, this))
    , m_reason(new QLineEdit)
    , m_reasonRow(new FieldRow(theme, {}, m_reason, this))
    , m_owner(new QComboBox)
    , m_ownerRow(new FieldRow(theme, {}, m_owner, this))
    , m_holds(new QComboBox)
    , m_holdsRow(new FieldRow(theme, {}, m_holds, this))
    , m_lapses(new QLineEdit)
    , m_lapsesRow(new FieldRow(theme, {}, m_lapses, this))
    , m_help(new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, this))
    , m_accept(new Button(theme, {}, Button::Kind::Primary, this))
    , m_takeBack(new Button(theme, {}, Button::Kind::Secondary, this))
{
    setObjectName(u"conflicts.accept"_s);
    m_state->setObjectName(u"conflicts.accept.state"_s);
    m_reason->setObjectName(u"conflicts.accept.reason"_s);
    m_owner->setObjectName(u"conflicts.accept.owner"_s);
    m_holds->setObjectName(u"conflicts.accept.holds"_s);
    m_accept->setObjectName(u"conflicts.accept.act"_s);
    m_takeBack->setObjectName(u"conflicts.accept.takeBack"_s);
    m_lapses->setReadOnly(true);
    m_lapses->setFocusPolicy(Qt::NoFocus);
    for (QComboBox* box : {m_owner, m_holds}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    m_state->setWordWrap(true);
    m_help->setWordWrap(true);
    m_accept->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    const Metrics::Spacing& space = theme.theme().metrics().spacing;
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_key);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(space.s2);
    for (FieldRow* row : {m_ownerRow, m_holdsRow, m_lapsesRow}) {
        fields->addWidget(row, 1);
    }
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space.s3);
    foot->addWidget(m_help, 1);
    foot->addWidget(m_takeBack, 0, Qt::AlignBottom);
    foot->addWidget(m_accept, 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space.s3, space.s2, space.s3, space.s3);
    layout->setSpacing(space.s2);
    layout->addLayout(head);
    layout->addWidget(m_state);
    layout->addWidget(m_reasonRow);
    layout->addLayout(fields);
    layout->addLayout(foot);
    connect(m_reason, &QLineEdit::textEdited, m_reasonRow, &FieldRow::clearProblem);
    connect(m_reason, &QLineEdit::returnPressed, this, &AcceptForm::accept);
    connect(m_holds, &QComboBox::currentIndexChanged, this, &AcceptForm::showCount);
    connect(m_accept, &QPushButton::clicked, this, &AcceptForm::accept);
    connect(m_takeBack, &QPushButton::clicked, this, &AcceptForm::takeBackRequested);
    retranslate();
}

void AcceptForm::showCase(const AcceptCase& shown)
{
    const bool isOther = shown.cause != m_case.cause || shown.conflict != m_case.conflict;
    m_case = shown;
    if (isOther) {
        m_reason->clear();
        m_reasonRow->clearProblem();
    }
    const QString owner = isOther ? QString() : m_owner->currentText();
    QStringList names;
    for (const AcceptOwner& candidate : m_case.owners) {
        names.append(candidate.name);
    }
    m_owner->clear();
    m_owner->addItems(names);
    m_owner->setCurrentIndex(qMax(0, m_owner->findText(owner)));
    const bool isAccepted = !m_case.answer.isEmpty();
    const bool canAccept = m_case.whyNot.isEmpty() && !isAccepted;
    const QString& state = isAccepted ? m_case.answer : canAccept ? m_case.lapse : m_case.whyNot;
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    for (QWidget* part :
         QList<QWidget*>{m_reasonRow, m_ownerRow, m_holdsRow, m_lapsesRow, m_help, m_accept, m_key})
    {
        part->setVisible(canAccept);
    }
    m_takeBack->setVisible(isAccepted && m_case.canBeTakenBack);
    retranslate();
}

bool AcceptForm::start()
{
    if (!m_reasonRow->isVisible()) {
        return false;
    }
    m_reason->setFocus(Qt::ShortcutFocusReason);
    m_reason->selectAll();
    return true;
}

void AcceptForm::showProblem(const QString& text)
{
    m_accept->setEnabled(true);
    m_reasonRow->setProblem(Tone::Bad, text);
    m_reason->setFocus();
}

void AcceptForm::finish()
{
    m_accept->setEnabled(true);
    m_reason->clear();
}

void AcceptForm::accept()
{
    const QString reason = m_reason->text().simplified();
    if (reason.isEmpty()) {
        showProblem(tr("Say why this can stay: the reason goes into the minutes."));
        return;
    }
    const int owner = m_owner->currentIndex();
    if (owner < 0) {
        m_ownerRow->setProblem(
            Tone::Bad, tr("Nobody on this board can answer for it: add people first."));
        return;
    }
    if (m_accept->isEnabled()) {
        m_accept->setEnabled(false); // until it is written
        emit acceptRequested(reason, m_case.owners[owner].person, m_holds->currentIndex() == 1);
    }
}

void AcceptForm::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        accept();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        emit leaveRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void AcceptForm::showCount()
{
    const int count = m_holds->currentIndex() == 1 ? m_case.openInCause : 1;
    m_accept->setText(tr("Accept %n conflict(s)", nullptr, count));
}

void AcceptForm::retranslate()
{
    m_title->setText(
        m_case.answer.isEmpty() ? tr("Accept because…") : tr("Accepted", "a conflict"));
    m_reasonRow->setName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Same engineer does both, one after the other"));
    m_ownerRow->setName(tr("Owner"));
    m_holdsRow->setName(tr("Holds for"));
    m_lapsesRow->setName(tr("Lapses"));
    m_lapses->setText(tr("when either side moves"));
    m_help->setText(tr("Goes into the minutes of the next meeting. Freezes are not accepted here: "
                       "they need an exception."));
    m_takeBack->setText(tr("No longer accept it"));
    const int holds = qMax(0, m_holds->currentIndex());
    const QSignalBlocker blocker(m_holds);
    m_holds->clear();
    m_holds->addItem(tr("this pair"));
    if (m_case.openInCause > 1) {
        m_holds->addItem(tr("all %n of this cause", "conflicts", m_case.openInCause));
    }
    m_holds->setCurrentIndex(qMin(holds, m_holds->count() - 1));
    showCount();
}

void AcceptForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void AcceptForm::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    controls::paintBox(
        painter,
        rect(),
        theme.color(ColorRole::Raised),
        theme.color(ColorRole::BorderStrong),
        theme.metrics().radius.card);
}

} // namespace cb
