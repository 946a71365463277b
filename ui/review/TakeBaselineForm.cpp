// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/TakeBaselineForm.h"

#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int panelWidth = 300;

} // namespace

TakeBaselineForm::TakeBaselineForm(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, {}, TextRole::Strong, ColorRole::Text, this))
    , m_help(new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, this))
    , m_name(new QLineEdit)
    , m_row(new FieldRow(theme, {}, m_name, this))
    , m_take(new Button(theme, {}, Button::Kind::Primary, this))
    , m_cancel(new Button(theme, {}, Button::Kind::Secondary, this))
{
    setObjectName(u"since.take"_s);
    m_name->setObjectName(u"since.take.name"_s);
    m_take->setObjectName(u"since.take.act"_s);
    m_help->setWordWrap(true);
    m_cancel->setKeyHint(QKeySequence(Qt::Key_Escape));
    m_take->setKeyHint(QKeySequence(Qt::Key_Return));
    const Metrics::Spacing& space = theme.theme().metrics().spacing;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space.s4, space.s3, space.s4, space.s4);
    layout->setSpacing(space.s3);
    layout->addWidget(m_title);
    layout->addWidget(m_help);
    layout->addWidget(m_row);
    layout->addWidget(m_take, 0, Qt::AlignLeading);
    layout->addWidget(m_cancel, 0, Qt::AlignLeading);
    layout->addStretch();
    setFocusProxy(m_name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(m_name, &QLineEdit::returnPressed, this, &TakeBaselineForm::take);
    connect(m_name, &QLineEdit::textEdited, m_row, &FieldRow::clearProblem);
    connect(m_take, &QPushButton::clicked, this, &TakeBaselineForm::take);
    connect(m_cancel, &QPushButton::clicked, this, &TakeBaselineForm::closeRequested);
    retranslate();
}

QSize TakeBaselineForm::sizeHint() const
{
    return {m_theme.theme().px(panelWidth), QWidget::sizeHint().height()};
}

void TakeBaselineForm::start(const QString& suggestion)
{
    setBusy(false);
    m_row->clearProblem();
    m_name->setText(suggestion);
    m_name->selectAll();
    m_name->setFocus();
}

void TakeBaselineForm::setBusy(bool isBusy)
{
    m_name->setReadOnly(isBusy);
    m_take->setEnabled(!isBusy);
}

void TakeBaselineForm::showProblem(const QString& text)
{
    setBusy(false);
    m_row->setProblem(Tone::Bad, text);
    m_name->setFocus();
}

void TakeBaselineForm::take()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        showProblem(tr("Give the baseline a name, so that it can be found again."));
        return;
    }
    if (m_take->isEnabled()) {
        setBusy(true);
        emit takeRequested(name);
    }
}

void TakeBaselineForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void TakeBaselineForm::retranslate()
{
    m_title->setText(tr("Take a baseline"));
    m_help->setText(tr("It keeps how every open change stands now, to compare the board with "
                       "later. It is never changed; Undo removes it."));
    m_row->setName(tr("Name"));
    m_take->setText(tr("Take the baseline"));
    m_cancel->setText(tr("Cancel"));
}

void TakeBaselineForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void TakeBaselineForm::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.theme().color(ColorRole::Panel));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), m_theme.theme().color(ColorRole::Border));
}

} // namespace cb
