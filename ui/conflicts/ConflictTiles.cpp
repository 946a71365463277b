// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/ConflictTiles.h"

#include "core/conflict/ConflictWords.h"
#include "ui/theme/ConflictSigns.h"
#include "ui/theme/Controls.h"
#include "ui/theme/ThemeController.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace cb {

ConflictTile::ConflictTile(const ThemeController& theme, ConflictKind kind, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setObjectName(u"conflicts.tile.%1"_s.arg(toText(kind)));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &ThemeController::themeChanged, this, [this] { updateGeometry(); });
    tellName();
}

void ConflictTile::setCount(const KindCount& count)
{
    m_count = count;
    tellName();
    update();
}

void ConflictTile::setCompact(bool isCompact)
{
    if (isCompact != m_isCompact) {
        m_isCompact = isCompact;
        updateGeometry();
        update();
    }
}

QString ConflictTile::secondText() const
{
    return m_count.all == 0  ? QString()
        : m_count.blocks > 0 ? tr("%n block", "conflicts", m_count.blocks)
                             : tr("warn only", "conflicts");
}

void ConflictTile::tellName()
{
    const QString name =
        tr("%1: %n conflict(s)", "kind of conflict", m_count.all).arg(conflictKindName(m_kind));
    setAccessibleName(secondText().isEmpty() ? name : u"%1, %2"_s.arg(name, secondText()));
    setToolTip(accessibleName());
}

QSize ConflictTile::sizeHint() const
{
    const Theme& theme = m_theme.theme();
    const int line = QFontMetrics(theme.font(TextRole::Small)).height();
    const int strong = QFontMetrics(theme.figureFont(TextRole::Strong)).height();
    const int pad = theme.px(5);
    const int height =
        m_isCompact ? qMax(strong, theme.metrics().target.control - 2 * pad) : line + strong;
    return {theme.px(120), height + 2 * pad};
}

QSize ConflictTile::minimumSizeHint() const
{
    return {m_theme.theme().px(56), sizeHint().height()};
}

void ConflictTile::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRectF box(rect());
    const ColorRole ground = isChecked() ? ColorRole::Selection
        : underMouse()                   ? ColorRole::Hover
                                         : ColorRole::Canvas;
    controls::paintBox(
        painter,
        box,
        theme.color(ground),
        theme.color(isChecked() ? ColorRole::Accent : ColorRole::Border),
        theme.metrics().radius.card);
    if (hasFocus()) {
        controls::paintFocusRing(
            painter, box, theme.metrics().radius.card, theme.color(ColorRole::Focus));
    }
    const int pad = theme.px(8);
    const QRect inside = rect().adjusted(pad, theme.px(5), -pad, -theme.px(5));
    const auto mirror = [&](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), inside, part);
    };
    const QFont name = theme.font(TextRole::Small);
    const QFont figures = Fonts::semibold(theme.figureFont(TextRole::Strong));
    const int sign = theme.metrics().sign.row;
    const int nameHeight = m_isCompact ? inside.height() : QFontMetrics(name).height();
    const int signTop = inside.top() + (nameHeight - sign) / 2;
    const bool isEmpty = m_count.all == 0;
    if (!isEmpty) {
        conflictsigns::paintOne(
            painter,
            mirror(QRect(inside.left(), signTop, sign, sign)),
            {m_kind, m_count.blocks > 0},
            theme);
    }
    int x = inside.left() + sign + theme.px(6);
    const QColor ink = theme.color(isEmpty ? ColorRole::Text3 : ColorRole::Text);
    const auto write =
        [&](const QString& text, const QFont& font, const QColor& color, int top, int height) {
            const int room = inside.right() - x + 1;
            const QFontMetrics metrics(font);
            const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
            const int width = qMin(room, metrics.horizontalAdvance(shown) + 1);
            painter.setFont(font);
            painter.setPen(color);
            painter.drawText(
                mirror(QRect(x, top, width, height)), Qt::AlignVCenter | Qt::AlignLeft, shown);
            x += width + theme.px(5);
        };
    const QString figure = QLocale().toString(m_count.all);
    if (m_isCompact) {
        write(figure, figures, ink, inside.top(), inside.height());
        write(
            conflictKindName(m_kind),
            name,
            theme.color(ColorRole::Text2),
            inside.top(),
            inside.height());
        return;
    }
    write(conflictKindName(m_kind), name, ink, inside.top(), nameHeight);
    x = inside.left();
    const int second = inside.top() + nameHeight;
    write(figure, figures, ink, second, inside.bottom() - second + 1);
    write(
        secondText(),
        theme.figureFont(TextRole::Small),
        theme.color(ColorRole::Text2),
        second,
        inside.bottom() - second + 1);
}

ConflictTiles::ConflictTiles(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"conflicts.tiles"_s);
    auto* row = new QHBoxLayout(this);
    const Metrics::Spacing& space = theme.theme().metrics().spacing;
    row->setContentsMargins(space.s3, space.s1, space.s3, space.s1 + 1);
    row->setSpacing(space.s2);
    for (const ConflictKind kind : conflictKindOrder()) {
        auto* tile = new ConflictTile(theme, kind, this);
        row->addWidget(tile, 1);
        m_tiles.append(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, tile](bool isChecked) {
            setKind(isChecked ? std::optional(tile->kind()) : std::nullopt);
            emit kindChosen();
        });
    }
}

ConflictTile* ConflictTiles::tile(ConflictKind kind) const
{
    for (ConflictTile* tile : m_tiles) {
        if (tile->kind() == kind) {
            return tile;
        }
    }
    return nullptr;
}

void ConflictTiles::showCounts(const ConflictContent& content)
{
    for (ConflictTile* tile : std::as_const(m_tiles)) {
        tile->setCount(content.countOf(tile->kind()));
    }
}

void ConflictTiles::setKind(std::optional<ConflictKind> kind)
{
    m_kind = kind;
    for (ConflictTile* tile : std::as_const(m_tiles)) {
        tile->setChecked(kind == tile->kind());
    }
}

void ConflictTiles::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int compactBelow = 800;
    const bool isCompact = width() < m_theme.theme().px(compactBelow);
    for (ConflictTile* tile : std::as_const(m_tiles)) {
        tile->setCompact(isCompact);
    }
}

/// Arrows go along the tiles.
void ConflictTiles::keyPressEvent(QKeyEvent* event)
{
    const bool isAcross = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const auto at = m_tiles.indexOf(qobject_cast<ConflictTile*>(focusWidget()));
    if (!isAcross || at < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int step = (event->key() == Qt::Key_Right) != isRightToLeft() ? 1 : -1;
    m_tiles[qBound<qsizetype>(0, at + step, m_tiles.size() - 1)]->setFocus(Qt::TabFocusReason);
}

void ConflictTiles::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.theme().color(ColorRole::Canvas));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.theme().color(ColorRole::Border));
}

void ConflictTiles::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        update();
    }
}

} // namespace cb
