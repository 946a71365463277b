// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/ConflictItems.h"

#include "ui/theme/ThemeController.h"

#include <QCollator>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int columnWidth = 138;

} // namespace

ConflictItems::ConflictItems(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"conflicts.items"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &ThemeController::themeChanged, this, [this] { updateGeometry(); });
}

void ConflictItems::showItems(const Directory& directory, std::span<const qint32> items)
{
    m_items.clear();
    m_items.reserve(static_cast<qsizetype>(items.size()));
    for (const qint32 row : items) {
        const ConfigurationItem& item = directory.items[row];
        m_items.append({item.type, item.name});
    }
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(m_items.begin(), m_items.end(), [&collator](const Item& a, const Item& b) {
        const int types = collator.compare(a.type, b.type);
        return types != 0 ? types < 0 : collator.compare(a.name, b.name) < 0;
    });
    narrow(m_text);
}

void ConflictItems::narrow(const QString& text)
{
    m_text = text;
    m_shown.clear();
    QStringList names;
    for (int i = 0; i < m_items.size(); ++i) {
        const Item& item = m_items[i];
        if (text.isEmpty() || item.name.contains(text, Qt::CaseInsensitive)
            || item.type.contains(text, Qt::CaseInsensitive))
        {
            m_shown.append(i);
            names.append(item.name);
        }
    }
    setAccessibleName(names.join(u", "_s));
    updateGeometry();
    update();
}

int ConflictItems::columns(int width) const
{
    return std::max(1, width / m_theme.theme().px(columnWidth));
}

int ConflictItems::rowHeight() const
{
    return QFontMetrics(m_theme.theme().figureFont(TextRole::Small)).height()
        + m_theme.theme().px(4);
}

int ConflictItems::heightForWidth(int width) const
{
    const int across = columns(width);
    const auto count = static_cast<int>(m_shown.size());
    return std::max(1, (count + across - 1) / across) * rowHeight();
}

QSize ConflictItems::sizeHint() const
{
    const int width = m_theme.theme().px(2 * columnWidth);
    return {width, heightForWidth(std::max(this->width(), width))};
}

void ConflictItems::paintEvent(QPaintEvent* event)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.setFont(theme.figureFont(TextRole::Small));
    const QFontMetrics metrics(painter.font());
    const int across = columns(width());
    const int cell = width() / across;
    const int height = rowHeight();
    const int gap = theme.px(6);
    const int typeWidth = theme.px(46);
    const auto count = static_cast<int>(m_shown.size());
    const int first = std::max(0, event->rect().top() / height * across);
    const int last = std::min(count, (event->rect().bottom() / height + 1) * across);
    for (int i = first; i < last; ++i) {
        const Item& item = m_items[m_shown[i]];
        const QRect box = QStyle::visualRect(
            layoutDirection(),
            rect(),
            QRect(i % across * cell, i / across * height, cell - gap, height));
        const auto write = [&](int x, int room, const QString& text, ColorRole ink) {
            painter.setPen(theme.color(ink));
            painter.drawText(
                QStyle::visualRect(
                    layoutDirection(), box, QRect(box.left() + x, box.top(), room, height)),
                static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
                    | Qt::AlignVCenter | Qt::TextSingleLine,
                metrics.elidedText(text, Qt::ElideRight, room));
        };
        write(0, typeWidth, item.type, ColorRole::Text2);
        write(typeWidth + gap, box.width() - typeWidth - gap, item.name, ColorRole::Text);
    }
}

} // namespace cb
