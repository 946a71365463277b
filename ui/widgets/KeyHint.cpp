// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeyHint.h"

#include "ui/theme/Controls.h"
#include "ui/theme/ThemeController.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStringList>

namespace cb {

namespace {

QString oneKeyText(QKeyCombination combination)
{
    switch (combination.key()) {
    case Qt::Key_Left:
        return QStringLiteral("←");
    case Qt::Key_Right:
        return QStringLiteral("→");
    case Qt::Key_Up:
        return QStringLiteral("↑");
    case Qt::Key_Down:
        return QStringLiteral("↓");
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return KeyHint::tr("Enter", "key");
    case Qt::Key_Minus:
        return QStringLiteral("−");
    default:
        return QKeySequence(combination.key()).toString(QKeySequence::NativeText);
    }
}

} // namespace

QString keyText(const QKeySequence& keys)
{
    QStringList strokes;
    for (int i = 0; i < keys.count(); ++i) {
        const QKeyCombination combination = keys[static_cast<uint>(i)];
        QString text;
        for (const auto modifier :
             {Qt::ControlModifier, Qt::AltModifier, Qt::ShiftModifier, Qt::MetaModifier})
        {
            if (combination.keyboardModifiers().testFlag(modifier)) {
                // "Ctrl+" in the user's language, without its plus sign
                text += QKeySequence(modifier).toString(QKeySequence::NativeText).chopped(1) + u' ';
            }
        }
        strokes.append(text + oneKeyText(combination));
    }
    return strokes.join(QStringLiteral(", "));
}

KeyHint::KeyHint(const ThemeController& theme, QWidget* parent)
    : KeyHint(theme, QString(), parent)
{}

KeyHint::KeyHint(const ThemeController& theme, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &ThemeController::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
    setText(text);
}

void KeyHint::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    return controls::keyHintSize(m_text, m_theme.theme()).toSize();
}

void KeyHint::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    controls::paintKeyHint(painter, rect(), m_text, false, m_theme.theme());
}

} // namespace cb
