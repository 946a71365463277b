// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/EditsPanel.h"

#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int panelWidth = 400;

/// A value on its ground, as tall as its text needs.
class ValueBox : public QWidget
{
public:
    ValueBox(const ThemeController& theme, const QString& text, bool isNew, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_isNew(isNew)
        , m_label(new TextLabel(
              theme, text, TextRole::Body, isNew ? ColorRole::Text : ColorRole::Text2, this))
    {
        m_label->setWordWrap(true);
        m_label->setTextFormat(Qt::PlainText);
        m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        auto* layout = new QVBoxLayout(this);
        const int pad = theme.theme().metrics().spacing.s2;
        layout->setContentsMargins(isNew ? pad : 0, pad / 2, pad, pad / 2);
        layout->addWidget(m_label);
        strike();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        if (m_isNew) {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.theme().color(ColorRole::AccentSoft));
            const int radius = m_theme.theme().metrics().radius.control;
            painter.drawRoundedRect(rect(), radius, radius);
        }
    }

private:
    void strike()
    {
        QFont font = m_label->font();
        font.setStrikeOut(!m_isNew);
        m_label->setFont(font);
    }

    const ThemeController& m_theme;
    bool m_isNew;
    TextLabel* m_label;
};

} // namespace

EditsPanel::EditsPanel(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, {}, TextRole::Strong, ColorRole::Text, this))
    , m_who(new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, this))
    , m_close(new Button(theme, tr("Close"), Button::Kind::Secondary, this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"since.edits"_s);
    m_title->setObjectName(u"since.edits.title"_s);
    m_title->setWordWrap(true);
    m_who->setWordWrap(true);
    m_close->setKeyHint(QKeySequence(Qt::Key_Escape));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    const Metrics::Spacing& space = theme.theme().metrics().spacing;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space.s4, space.s3, space.s4, space.s4);
    layout->setSpacing(space.s2);
    layout->addWidget(m_title);
    layout->addWidget(m_who);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_close, 0, Qt::AlignLeading);
    setFocusProxy(m_close);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(m_close, &QPushButton::clicked, this, &EditsPanel::closeRequested);
}

QSize EditsPanel::sizeHint() const
{
    return {m_theme.theme().px(panelWidth), QWidget::sizeHint().height()};
}

void EditsPanel::addValue(const QString& text, bool isNew)
{
    const QString shown = text.isEmpty() ? tr("not given") : text;
    auto* box = new ValueBox(m_theme, shown, isNew, m_content);
    box->setObjectName(isNew ? u"since.edits.after"_s : u"since.edits.before"_s);
    box->setAccessibleName((isNew ? tr("Now: %1") : tr("Then: %1")).arg(shown));
    m_list->addWidget(box);
}

void EditsPanel::showEdits(const QString& title, const QString& who, const QList<EditWords>& edits)
{
    m_title->setText(title);
    m_who->setText(who);
    m_who->setVisible(!who.isEmpty());
    m_content = new QWidget;
    m_content->setAutoFillBackground(false);
    m_list = new QVBoxLayout(m_content);
    const Metrics::Spacing& space = m_theme.theme().metrics().spacing;
    m_list->setContentsMargins(0, 0, space.s2, 0);
    m_list->setSpacing(space.s1);
    for (const EditWords& edit : edits) {
        m_list->addWidget(
            new TextLabel(m_theme, edit.field, TextRole::Small, ColorRole::Text2, m_content));
        addValue(edit.before, false);
        addValue(edit.after, true);
        m_list->addSpacing(space.s3);
    }
    m_list->addStretch();
    m_scroll->setWidget(m_content);
}

void EditsPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_K) {
        emit closeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void EditsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_close->setText(tr("Close"));
    }
}

void EditsPanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.theme().color(ColorRole::Panel));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), m_theme.theme().color(ColorRole::Border));
}

} // namespace cb
