// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/EnvironmentsStrip.h"

#include "ui/deployments/OutcomeBox.h"
#include "ui/records/RecordWords.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace cb {
EnvironmentsStrip::EnvironmentsStrip(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"environments.strip"_s);
    new QHBoxLayout(this);
    connect(&theme, &ThemeController::themeChanged, this, &EnvironmentsStrip::rebuild);
    rebuild();
}

void EnvironmentsStrip::rebuild()
{
    while (QLayoutItem* item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Metrics::Spacing& spacing = m_theme.theme().metrics().spacing;
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->setContentsMargins(spacing.s3, spacing.s1, spacing.s3, spacing.s1);
    row->setSpacing(spacing.s1);
    using enum DeploymentOutcome;
    for (const DeploymentOutcome outcome : {Succeeded, Failed, RolledBack, Running, Cancelled}) {
        row->addWidget(new OutcomeBox(m_theme, outcomeSign(outcome), this));
        row->addWidget(new TextLabel(
            m_theme,
            RecordWords::outcome(outcome).toLower(),
            TextRole::Small,
            ColorRole::Text2,
            this));
        row->addSpacing(spacing.s2);
    }
    m_notShown = new TextLabel(m_theme, m_text, TextRole::Small, ColorRole::Text2, this);
    m_notShown->setObjectName(u"environments.notShown"_s);
    row->addWidget(m_notShown);
    row->addStretch(1);
    const auto addKeys = [&](const QStringList& keys, const QString& words) {
        for (const QString& key : keys) {
            row->addWidget(new KeyHint(m_theme, key, this));
        }
        row->addWidget(new TextLabel(m_theme, words, TextRole::Small, ColorRole::Text2, this));
        row->addSpacing(spacing.s1);
    };
    addKeys({u"←"_s, u"→"_s, u"↑"_s, u"↓"_s}, tr("cells", "the arrow keys move through them"));
    addKeys({keyText(QKeySequence(Qt::Key_Return))}, tr("deployment", "Enter opens it"));
    setNotShown(m_text);
}

void EnvironmentsStrip::setNotShown(const QString& text)
{
    m_text = text;
    m_notShown->setText(text);
    m_notShown->setVisible(!text.isEmpty());
}

void EnvironmentsStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
}

void EnvironmentsStrip::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Window));
    painter.fillRect(0, 0, width(), 1, theme.color(ColorRole::Border));
}

} // namespace cb
