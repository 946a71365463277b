// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandRowModel.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Signs.h"
#include "ui/theme/ThemeController.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace cb {

void CommandRowModel::setRows(const QList<CommandRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void CommandRowModel::append(const QList<CommandRow>& rows)
{
    if (rows.isEmpty()) {
        return;
    }
    const auto first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

int CommandRowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CommandRowModel::data(const QModelIndex& index, int role) const
{
    const CommandRow& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.isHead ? row.text.section(u'\t', 0, 0) : row.text;
    case Qt::AccessibleTextRole:
        return row.note.isEmpty() ? row.text : u"%1, %2"_s.arg(row.text, row.note);
    default:
        return {};
    }
}

Qt::ItemFlags CommandRowModel::flags(const QModelIndex& index) const
{
    return m_rows[index.row()].isHead ? Qt::ItemIsEnabled
                                      : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

CommandRowDelegate::CommandRowDelegate(
    const ThemeController& theme, const CommandRowModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{}

void CommandRowDelegate::setTyped(const QString& typed)
{
    QString text = typed.trimmed();
    if (!text.isEmpty() && u">#@!"_s.contains(text.front())) {
        text.remove(0, 1);
    }
    m_words = text.split(u' ', Qt::SkipEmptyParts);
}

QSize CommandRowDelegate::sizeHint(
    const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    const bool isHead = m_model.rows()[index.row()].isHead;
    return {theme.px(400), isHead ? theme.metrics().row.groupHeader : theme.px(36)};
}

void CommandRowDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const CommandRow& row = m_model.rows()[index.row()];
    painter->save();
    if (row.isHead) {
        paintHead(*painter, option, row);
        painter->restore();
        return;
    }
    const Theme& theme = m_theme.theme();
    const Metrics& metrics = theme.metrics();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, theme.color(ColorRole::Selection));
        const QRect edge(option.rect.left(), option.rect.top(), theme.px(3), option.rect.height());
        painter->fillRect(
            QStyle::visualRect(option.direction, option.rect, edge),
            theme.color(ColorRole::Accent));
    } else {
        painter->fillRect(option.rect, theme.color(ColorRole::Canvas));
        painter->fillRect(
            option.rect.left(),
            option.rect.bottom(),
            option.rect.width(),
            1,
            theme.color(ColorRole::Grid));
    }
    const auto placed = [&](int x, int width) {
        return QStyle::visualRect(
            option.direction,
            option.rect,
            QRect(option.rect.left() + x, option.rect.top(), width, option.rect.height()));
    };
    const int width = option.rect.width();
    const int signLeft = metrics.spacing.s4;
    const int textLeft = signLeft + metrics.sign.row + metrics.spacing.s3;
    int right = width - metrics.spacing.s3;
    if (!row.keys.isEmpty()) {
        const QSizeF size = controls::keyHintSize(row.keys, theme);
        right -= static_cast<int>(size.width());
        QRectF box = placed(right, static_cast<int>(size.width()));
        box.setTop(box.center().y() - size.height() / 2);
        box.setHeight(size.height());
        controls::paintKeyHint(*painter, box, row.keys, false, theme);
        right -= metrics.spacing.s2;
    }
    if (row.risk) {
        const QSizeF size = signs::riskMeterSize(metrics.sign.row);
        right -= static_cast<int>(size.width());
        signs::paintRisk(*painter, placed(right, static_cast<int>(size.width())), *row.risk, theme);
        right -= metrics.spacing.s2;
    }
    paintSign(*painter, placed(signLeft, metrics.sign.row), row);
    paintText(*painter, placed(textLeft, right - textLeft), row);
    painter->restore();
}

void CommandRowDelegate::paintHead(
    QPainter& painter, const QStyleOptionViewItem& option, const CommandRow& row) const
{
    const Theme& theme = m_theme.theme();
    painter.fillRect(option.rect, theme.color(ColorRole::Window));
    painter.fillRect(
        option.rect.left(),
        option.rect.bottom(),
        option.rect.width(),
        1,
        theme.color(ColorRole::Border));
    const int margin = theme.metrics().spacing.s3;
    const QRect box = option.rect.adjusted(margin, 0, -margin, 0);
    const auto flags = [&option](Qt::Alignment side) {
        return static_cast<int>(QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter));
    };
    painter.setFont(Fonts::semibold(theme.font(TextRole::Small)));
    painter.setPen(theme.color(ColorRole::Text2));
    painter.drawText(box, flags(Qt::AlignLeading), row.text.section(u'\t', 0, 0));
    painter.setFont(theme.figureFont(TextRole::Small));
    painter.setPen(theme.color(ColorRole::Text3));
    painter.drawText(box, flags(Qt::AlignTrailing), row.text.section(u'\t', 1, 1));
}

void CommandRowDelegate::paintSign(QPainter& painter, const QRect& box, const CommandRow& row) const
{
    const Theme& theme = m_theme.theme();
    if (row.state) {
        signs::paintState(painter, box, *row.state, theme);
    } else if (row.incidentPriority >= 0) {
        signs::paintIncident(painter, box, row.incidentPriority, theme);
    } else if (row.icon) {
        const ColorRole ink = row.isEnabled ? ColorRole::Text2 : ColorRole::Disabled;
        Icons::paint(painter, box, *row.icon, theme.color(ink));
    }
}

void CommandRowDelegate::paintText(QPainter& painter, const QRect& box, const CommandRow& row) const
{
    const Theme& theme = m_theme.theme();
    const QFont font = Fonts::medium(theme.figureFont(TextRole::Body));
    const QFontMetrics metrics(font);
    const QString text = metrics.elidedText(row.text, Qt::ElideRight, box.width());
    const int textWidth = metrics.horizontalAdvance(text);
    const bool isRightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    const int left = isRightToLeft ? box.right() + 1 - textWidth : box.left();
    // The words that were typed stand on a soft ground. Mixed directions are left unmarked.
    if (!text.isRightToLeft()) {
        for (const QString& word : m_words) {
            const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
            if (at >= 0) {
                const int from = metrics.horizontalAdvance(text.left(at));
                const int width = metrics.horizontalAdvance(text.mid(at, word.size()));
                const QRectF ground(
                    left + from - 1,
                    box.center().y() - metrics.height() / 2.0,
                    width + 2,
                    metrics.height());
                controls::paintBox(
                    painter, ground, theme.color(ColorRole::AccentSoft), QColor(), 2);
            }
        }
    }
    painter.setFont(font);
    painter.setPen(theme.color(row.isEnabled ? ColorRole::Text : ColorRole::Disabled));
    painter.drawText(QRect(left, box.top(), textWidth + 1, box.height()), Qt::AlignVCenter, text);
    const int gap = theme.metrics().spacing.s1 + 2;
    const int room = box.width() - textWidth - gap;
    if (room > theme.px(40)) {
        painter.setFont(theme.figureFont(TextRole::Body));
        painter.setPen(theme.color(ColorRole::Text3));
        const QString note = painter.fontMetrics().elidedText(row.note, Qt::ElideRight, room);
        const QRect noteBox(
            isRightToLeft ? box.left() : left + textWidth + gap, box.top(), room, box.height());
        const auto flags =
            QStyle::visualAlignment(painter.layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
        painter.drawText(noteBox, static_cast<int>(flags), note);
    }
}

} // namespace cb
