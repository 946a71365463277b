// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FieldRow.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Signs.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace cb {

namespace {

/// The warning triangle before the words.
class ProblemSign : public QWidget
{
public:
    ProblemSign(const ThemeController& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {}

    void setTone(Tone tone)
    {
        m_tone = tone;
        update();
    }

    QSize sizeHint() const override
    {
        const int side = m_theme.theme().metrics().sign.normal;
        return {side, side + 2};
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const int side = m_theme.theme().metrics().sign.normal;
        signs::paintWarning(
            painter, QRectF(0, 2, side, side), m_theme.theme().color(toneLook(m_tone).ink));
    }

private:
    const ThemeController& m_theme;
    Tone m_tone = Tone::Bad;
};

} // namespace

FieldRow::FieldRow(
    const ThemeController& theme, const QString& name, QWidget* field, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_nameText(name)
    , m_field(field)
    , m_name(new TextLabel(theme, name, TextRole::Small, ColorRole::Text2, this))
    , m_needed(new TextLabel(theme, tr("needed"), TextRole::Small, ColorRole::Text3, this))
    , m_note(new TextLabel(theme, {}, TextRole::Small, ColorRole::Text3, this))
    , m_problemRow(new QWidget(this))
    , m_sign(new ProblemSign(theme, m_problemRow))
    , m_problem(new TextLabel(theme, {}, TextRole::Small, ColorRole::Bad, m_problemRow))
    , m_take(new Button(theme, tr("Use it"), Button::Kind::Secondary, m_problemRow))
    , m_takeKeys(new QShortcut(takeKeys(), this))
{
    m_field->setParent(this);
    setFocusProxy(m_field);
    m_name->setBuddy(m_field);
    m_needed->hide();
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_note->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_problem->setWordWrap(true);
    m_problem->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_take->setKeyHint(takeKeys());
    m_takeKeys->setContext(Qt::WidgetWithChildrenShortcut);
    // Also without a suggestion, lest the key types its letter.
    connect(m_takeKeys, &QShortcut::activated, this, [this] {
        if (!m_take->isHidden()) {
            m_take->click();
        }
    });

    auto* head = new QHBoxLayout;
    head->addWidget(m_name);
    head->addWidget(m_needed);
    head->addWidget(m_note, 1);
    auto* below = new QHBoxLayout(m_problemRow);
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(m_sign, 0, Qt::AlignTop);
    below->addWidget(m_problem, 1);
    below->addWidget(m_take, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_field);
    layout->addWidget(m_problemRow);
    connect(&theme, &ThemeController::themeChanged, this, &FieldRow::applyTheme);
    clearProblem();
    applyTheme();
}

void FieldRow::applyTheme()
{
    const Metrics::Spacing& spacing = m_theme.theme().metrics().spacing;
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(spacing.s1);
    m_problemRow->layout()->setSpacing(spacing.s1 + 2);
}

void FieldRow::setName(const QString& name)
{
    m_nameText = name;
    updateNames();
}

void FieldRow::setNeeded(bool isNeeded)
{
    m_needed->setVisible(isNeeded);
    updateNames();
}

void FieldRow::setNote(const QString& note)
{
    m_note->setText(note);
}

void FieldRow::updateNames()
{
    m_name->setText(m_nameText);
    m_needed->setText(tr("needed"));
    m_take->setText(tr("Use it"));
    const bool isNeeded = !m_needed->isHidden();
    m_field->setAccessibleName(isNeeded ? tr("%1, needed").arg(m_nameText) : m_nameText);
    m_field->setAccessibleDescription(m_problem->text());
}

void FieldRow::setProblem(Tone tone, const QString& text)
{
    const bool isNew = text != m_problem->text();
    m_tone = tone;
    m_problem->setText(text);
    m_problem->setRoles(TextRole::Small, toneLook(tone).ink);
    static_cast<ProblemSign*>(m_sign)->setTone(tone);
    m_field->setProperty(controls::invalidProperty, tone == Tone::Bad);
    m_field->update();
    m_problemRow->show();
    updateNames();
    if (isNew) {
        QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void FieldRow::clearProblem()
{
    m_tone = Tone::Neutral;
    m_problem->clear();
    m_problemRow->hide();
    m_field->setProperty(controls::invalidProperty, false);
    m_field->update();
    setSuggestion({});
    updateNames();
}

QString FieldRow::problem() const
{
    return m_problem->text();
}

void FieldRow::setSuggestion(std::function<void()> take)
{
    disconnect(m_take, &Button::clicked, this, nullptr);
    const bool isThere = static_cast<bool>(take);
    if (isThere) {
        connect(m_take, &Button::clicked, this, [take = std::move(take)] { take(); });
    }
    m_take->setVisible(isThere);
}

void FieldRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        updateNames();
    }
    QWidget::changeEvent(event);
}

} // namespace cb
