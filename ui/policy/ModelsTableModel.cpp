// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/ModelsTableModel.h"

#include "core/domain/WallTime.h"
#include "ui/theme/Signs.h"
#include "ui/theme/ThemeController.h"

#include <QLocale>
#include <QPainter>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace cb {

void ModelsTableModel::setModels(
    const QList<StandardModel>& models,
    const QList<ModelStanding>& standings,
    SnapshotPtr snapshot,
    Instant now)
{
    beginResetModel();
    m_models = models;
    m_standings = standings.size() == models.size() ? standings : QList<ModelStanding>();
    m_snapshot = std::move(snapshot);
    m_now = now;
    endResetModel();
}

const StandardModel* ModelsTableModel::modelAt(int row) const
{
    return row >= 0 && row < m_models.size() ? &m_models.at(row) : nullptr;
}

const ModelStanding* ModelsTableModel::standingAt(int row) const
{
    return row >= 0 && row < m_standings.size() ? &m_standings.at(row) : nullptr;
}

QDate ModelsTableModel::today() const
{
    return WallTime::toLocal(m_now, m_snapshot->zone()).date;
}

bool ModelsTableModel::isCheckDue(int row) const
{
    const StandardModel* model = modelAt(row);
    return model != nullptr && model->checkDue && *model->checkDue < today();
}

int ModelsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_models.size());
}

int ModelsTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : modelCells;
}

QString ModelsTableModel::checkText(const StandardModel& model) const
{
    if (!model.checkDue) {
        return tr("no date", "of the owner's check");
    }
    const auto late = static_cast<int>(model.checkDue->daysTo(today()));
    return late > 0 ? tr("overdue %n day(s)", nullptr, late)
                    : QLocale().toString(*model.checkDue, u"MMM yyyy"_s);
}

QString ModelsTableModel::text(int row, ModelCell cell) const
{
    const StandardModel& model = m_models.at(row);
    const ModelStanding* standing = standingAt(row);
    switch (cell) {
    case ModelCell::Name:
        return model.name;
    case ModelCell::Team: {
        const int team = model.team ? m_snapshot->directory->rowOf(*model.team) : int(noRow);
        return team == noRow ? QString() : m_snapshot->directory->groups[team].name;
    }
    case ModelCell::Runs:
        return standing ? QLocale().toString(standing->runs) : QString();
    case ModelCell::SinceFailure:
        return standing ? tr("%1 of %1", "runs since the last failure, all successful")
                              .arg(QLocale().toString(standing->sinceFailure))
                        : QString();
    case ModelCell::Last: {
        if (!standing) {
            return {};
        }
        const auto failures = static_cast<int>(
            std::count_if(standing->last.begin(), standing->last.end(), [](const ModelRun& run) {
                return run.isFailure;
            }));
        return tr("%n failure(s) in the last %1 runs", nullptr, failures)
            .arg(standing->last.size());
    }
    case ModelCell::Check:
        return checkText(model);
    case ModelCell::State:
        return standing && standing->isSuspended() ? tr("suspended")
            : isCheckDue(row)                      ? tr("check due")
                                                   : tr("in force");
    }
    Q_UNREACHABLE();
}

QVariant ModelsTableModel::data(const QModelIndex& index, int role) const
{
    const auto cell = static_cast<ModelCell>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        // Painted: the words are for tool tips and assistive tools.
        return cell == ModelCell::Last || cell == ModelCell::State ? QString()
                                                                   : text(index.row(), cell);
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(text(index.row(), cell));
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (cell == ModelCell::Runs ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            text(index.row(), cell));
    default:
        return {};
    }
}

QVariant ModelsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const auto cell = static_cast<ModelCell>(section);
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(
            (cell == ModelCell::Runs ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (cell) {
    case ModelCell::Name:
        return tr("Model");
    case ModelCell::Team:
        return tr("Team");
    case ModelCell::Runs:
        return tr("Runs", "of a standard model");
    case ModelCell::SinceFailure:
        return tr("Success since the last failure");
    case ModelCell::Last:
        return tr("Last runs");
    case ModelCell::Check:
        return tr("Owner's check");
    case ModelCell::State:
        return tr("State");
    }
    Q_UNREACHABLE();
}

ModelsDelegate::ModelsDelegate(
    const ThemeController& theme, const ModelsTableModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{}

void ModelsDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    QStyleOptionViewItem shown = option;
    const auto cell = static_cast<ModelCell>(index.column());
    if (cell == ModelCell::Name) {
        shown.font = Fonts::medium(option.font);
    } else if (cell == ModelCell::Check && m_model.isCheckDue(index.row())) {
        shown.palette.setColor(QPalette::Text, theme.color(ColorRole::Warn));
    }
    QStyledItemDelegate::paint(painter, shown, index);
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        theme.color(ColorRole::Grid));
    const ModelStanding* standing = m_model.standingAt(index.row());
    if (cell == ModelCell::Last && standing) {
        paintDots(*painter, option.rect, *standing);
    } else if (cell == ModelCell::State) {
        paintState(*painter, option, index.row());
    }
}

void ModelsDelegate::paintDots(
    QPainter& painter, const QRect& cell, const ModelStanding& standing) const
{
    const Theme& theme = m_theme.theme();
    const double step = theme.px(11);
    const double radius = theme.px(3);
    const bool isRtl = painter.layoutDirection() == Qt::RightToLeft;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    double x = isRtl ? cell.right() - theme.px(10) : cell.left() + theme.px(10);
    for (const ModelRun& run : standing.last) {
        const QPointF centre(x, cell.center().y() + 0.5);
        if (run.isFailure) {
            // Another shape too: it has to be read in grey.
            const double side = radius * 1.6;
            painter.setBrush(theme.outcome(OutcomeSign::Failed));
            painter.drawPolygon(QPolygonF{
                centre - QPointF(0, side),
                centre + QPointF(side, 0),
                centre + QPointF(0, side),
                centre - QPointF(side, 0)});
        } else {
            painter.setBrush(theme.outcome(OutcomeSign::Ok));
            painter.drawEllipse(centre, radius, radius);
        }
        x += isRtl ? -step : step;
    }
    painter.restore();
}

void ModelsDelegate::paintState(
    QPainter& painter, const QStyleOptionViewItem& option, int row) const
{
    const Theme& theme = m_theme.theme();
    const ModelStanding* standing = m_model.standingAt(row);
    const bool isSuspended = standing && standing->isSuspended();
    const bool isDue = m_model.isCheckDue(row);
    const QColor color = theme.color(
        isSuspended ? ColorRole::Bad
            : isDue ? ColorRole::Warn
                    : ColorRole::Good);
    const int side = theme.metrics().sign.small;
    const QRect line = option.rect.adjusted(theme.px(8), 0, -theme.px(4), 0);
    const QRect sign = QStyle::visualRect(
        option.direction, line, QRect(line.left(), line.center().y() - side / 2, side, side));
    if (isSuspended) {
        signs::paintLock(painter, sign, color);
    } else if (isDue) {
        signs::paintWarning(painter, sign, color);
    } else {
        signs::paintTick(painter, sign, color);
    }
    painter.save();
    painter.setFont(option.font);
    painter.setPen(color);
    const QRect text =
        QStyle::visualRect(option.direction, line, line.adjusted(side + theme.px(6), 0, 0, 0));
    painter.drawText(
        text,
        static_cast<int>(
            QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
        isSuspended ? ModelsTableModel::tr("suspended")
            : isDue ? ModelsTableModel::tr("check due")
                    : ModelsTableModel::tr("in force"));
    painter.restore();
}

} // namespace cb
