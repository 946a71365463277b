// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/freezes/YearLegend.h"

#include "ui/freezes/YearPainter.h"
#include "ui/theme/ThemeController.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace cb {
namespace {

constexpr int gap = 6;
constexpr int between = 14;
constexpr int barWidth = 20;
constexpr int barHeight = 12;
constexpr int tickWidth = 3;

/// In the order of the names.
enum Sign
{
    HardFreeze,
    SoftFreeze,
    Maintenance,
    Holiday,
    Exception
};

int signWidth(int sign)
{
    return sign == Maintenance || sign == Holiday ? tickWidth
        : sign == Exception                       ? barHeight
                                                  : barWidth;
}

void paintSign(QPainter& painter, const QRectF& box, int sign, const Theme& theme)
{
    switch (sign) {
    case HardFreeze:
    case SoftFreeze:
        paintYearSign(painter, box, WindowKind::Freeze, sign == HardFreeze, theme);
        break;
    case Maintenance:
        paintYearSign(painter, box, WindowKind::Maintenance, false, theme);
        break;
    case Holiday:
        paintYearSign(painter, box, WindowKind::Holiday, false, theme);
        break;
    default:
        paintException(painter, box, ExceptionState::Granted, theme);
    }
}

} // namespace

YearLegend::YearLegend(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("freezes.legend"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &ThemeController::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

QStringList YearLegend::names() const
{
    return {
        tr("hard freeze", "legend"),
        tr("soft", "legend: freeze"),
        tr("maintenance", "legend"),
        tr("holiday", "legend"),
        tr("exceptions", "legend")};
}

void YearLegend::setFrozenWords(const QString& words)
{
    m_words = words;
    updateName();
    updateGeometry();
    update();
}

void YearLegend::updateName()
{
    setAccessibleName(m_words);
    setToolTip(m_words);
}

QSize YearLegend::sizeHint() const
{
    const Theme& theme = m_theme.theme();
    const QFontMetrics metrics(theme.font(TextRole::Small));
    int width = metrics.horizontalAdvance(m_words) + 2;
    const QStringList all = names();
    for (int i = 0; i < static_cast<int>(all.size()); ++i) {
        width += theme.px(signWidth(i) + gap + between) + metrics.horizontalAdvance(all[i]) + 2;
    }
    return {width, metrics.height() + theme.px(4)};
}

QSize YearLegend::minimumSizeHint() const
{
    return {m_theme.theme().px(200), sizeHint().height()};
}

void YearLegend::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Theme& theme = m_theme.theme();
    const QFont font = theme.font(TextRole::Small);
    const QFontMetrics metrics(font);
    const QStringList all = names();
    painter.setFont(font);
    painter.setPen(theme.color(ColorRole::Text2));
    int right = width();
    const auto put = [&](const QString& text) {
        const int wanted = qMin(metrics.horizontalAdvance(text) + 2, right);
        const QRect box(right - wanted, 0, wanted, height());
        painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(), box),
            Qt::AlignCenter,
            metrics.elidedText(text, Qt::ElideRight, wanted));
        right -= wanted;
    };
    put(m_words);
    right -= theme.px(between);
    for (int i = static_cast<int>(all.size()) - 1; i >= 0; --i) {
        const int sign = theme.px(signWidth(i));
        if (right < metrics.horizontalAdvance(all[i]) + 2 + sign + theme.px(gap)) {
            return;
        }
        put(all[i]);
        right -= theme.px(gap) + sign;
        const int high = theme.px(barHeight);
        const QRect box(right, (height() - high) / 2, sign, high);
        paintSign(painter, QRectF(QStyle::visualRect(layoutDirection(), rect(), box)), i, theme);
        painter.setPen(theme.color(ColorRole::Text2));
        right -= theme.px(between);
    }
}

void YearLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        updateGeometry();
        update();
    }
}

} // namespace cb
