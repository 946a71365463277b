// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/DecideModelForm.h"

#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace cb {

DecideModelForm::DecideModelForm(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_question(new TextLabel(theme, {}, TextRole::Body, ColorRole::Text, this))
    , m_reason(new QLineEdit(this))
    , m_use(new Button(theme, {}, Button::Kind::Primary, this))
    , m_cancel(new Button(theme, {}, Button::Kind::Secondary, this))
{
    setObjectName(u"model.decide"_s);
    m_reason->setObjectName(u"decide.reason"_s);
    m_use->setObjectName(u"decide.use"_s);
    m_question->setWordWrap(true);
    const Metrics::Spacing& space = theme.theme().metrics().spacing;
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space.s3, space.s2, space.s3, space.s2);
    layout->setSpacing(space.s2);
    layout->addWidget(m_question, 2);
    layout->addWidget(m_reason, 3);
    layout->addWidget(m_use);
    layout->addWidget(m_cancel);
    m_use->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_use->setEnabled(!text.trimmed().isEmpty());
    });
    connect(m_use, &Button::clicked, this, &DecideModelForm::decide);
    connect(m_cancel, &Button::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void DecideModelForm::open(const QString& question)
{
    m_question->setText(question);
    m_reason->clear();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void DecideModelForm::decide()
{
    if (const QString reason = m_reason->text().trimmed(); !reason.isEmpty()) {
        hide();
        emit decided(reason);
    }
}

void DecideModelForm::retranslate()
{
    m_reason->setPlaceholderText(tr("Because…"));
    m_reason->setAccessibleName(tr("Reason"));
    m_use->setText(tr("Use it"));
    m_use->setKeyHint(QKeySequence(Qt::Key_Return));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setKeyHint(QKeySequence(Qt::Key_Escape));
}

void DecideModelForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        decide();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void DecideModelForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void DecideModelForm::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.theme().color(ColorRole::AccentSoft));
}

} // namespace cb
