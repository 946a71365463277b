// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Session.h"
#include "ui/conflicts/ConflictDelegate.h"
#include "ui/conflicts/ConflictModel.h"
#include "ui/conflicts/ConflictTable.h"
#include "ui/conflicts/ConflictTiles.h"
#include "ui/conflicts/ConflictsBefore.h"
#include "ui/conflicts/ConflictsView.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Loading.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QJsonArray>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// Around the rows: since when they are new, what is said where there are none, copies and state.
namespace cb {
namespace {

constexpr int mostBaselines = 12;
constexpr int mostPictureRows = 400;
constexpr int fixedSinceChoices = 3; ///< always, yesterday, import

} // namespace

void ConflictsView::showSinceChoices()
{
    const SnapshotPtr& board = m_context.session.snapshot();
    QList<Baseline> baselines = *board->baselines;
    std::sort(baselines.begin(), baselines.end(), [](const Baseline& a, const Baseline& b) {
        return a.takenAt > b.takenAt;
    });
    const RecordTimes times(board->zone(), m_context.session.clock().now());
    QStringList names{tr("any time"), tr("yesterday"), tr("the last import")};
    m_sinceBaselines.clear();
    for (const Baseline& baseline : baselines.mid(0, mostBaselines)) {
        m_sinceBaselines.append(baseline.id);
        names.append(
            baseline.takenAt ? u"%1, %2"_s.arg(baseline.name, times.day(*baseline.takenAt))
                             : baseline.name);
    }
    m_sinceButton->setOptions(names);
    const SinceWhen& when = m_before->when();
    const auto baseline = m_sinceBaselines.indexOf(when.baseline);
    m_sinceButton->setCurrent(
        when.kind != SinceWhen::Kind::Baseline ? static_cast<int>(when.kind)
                                               : fixedSinceChoices + static_cast<int>(baseline));
    if (!m_before->problem().isEmpty()) {
        m_context.announcer.announce(m_before->problem());
    }
}

void ConflictsView::chooseSince(int index)
{
    SinceWhen when;
    if (index < fixedSinceChoices) {
        when.kind = static_cast<SinceWhen::Kind>(index);
    } else {
        when.kind = SinceWhen::Kind::Baseline;
        when.baseline = m_sinceBaselines.value(index - fixedSinceChoices);
    }
    m_before->choose(when);
}

void ConflictsView::showImported()
{
    m_tiles->setKind(std::nullopt);
    m_before->choose({}); // what was chosen before may be of an earlier import
    m_before->choose({SinceWhen::Kind::Import, {}});
    setRange(ConflictRange::All);
}

/// Old rows stay while the board is checked; before the first answer grey lines stand for them.
void ConflictsView::showNotice()
{
    m_notice->clearActions();
    m_notice->hide();
    m_loading->stop();
    const CheckedBoardPtr& checked = m_conflicts.board();
    if (!checked->isChecked()) {
        if (m_conflicts.isChecking()) {
            m_loading->start(
                tr("Checking %n changes…", nullptr, m_context.session.snapshot()->changes->size()));
        }
        return;
    }
    if (m_model->cells() && m_model->cells()->content().causes().empty()) {
        showNothingCollides();
    }
    layOut();
}

void ConflictsView::showNothingCollides()
{
    const ConflictContent& content = m_model->cells()->content();
    const QString checkedAt = m_model->cells()->times().time(content.set().checkedAt);
    const auto unchecked = static_cast<int>(content.keptOut().size());
    QString sentence = tr("Nothing collides in the next 8 weeks");
    if (m_range != ConflictRange::Weeks || m_steps != 0 || m_context.filter.result()->period) {
        sentence = tr("Nothing collides here: %1", "stretch of time").arg(rangeText());
    }
    if (m_tiles->kind()) {
        sentence = tr("No conflict of this kind: %1", "stretch of time").arg(rangeText());
    } else if (m_before->keys()) {
        sentence = tr("No conflict is new since then");
    }
    QString help = unchecked > 0
        ? tr("Checked at %1; %n changes could not be checked.", nullptr, unchecked).arg(checkedAt)
        : tr("Checked at %1.").arg(checkedAt);
    if (content.outsideRange() > 0) {
        help += u' ' + tr("%n conflict(s) lie at other times.", nullptr, content.outsideRange());
        m_notice->addAction(tr("Show all times"), {}, [this] { setRange(ConflictRange::All); });
    }
    if (m_tiles->kind()) {
        m_notice->addAction(tr("Show every kind"), {}, [this] {
            m_tiles->setKind(std::nullopt);
            compute();
        });
    }
    if (m_before->keys()) {
        m_notice->addAction(tr("Show old ones too"), {}, [this] { m_before->choose({}); });
    }
    m_notice->setTexts(sentence, help);
    m_notice->show();
}

QList<QStringList> ConflictsView::copyTable() const
{
    QList<QStringList> table;
    QStringList heads{tr("Group")};
    for (int section = 0; section < conflictColumnCount; ++section) {
        heads.append(ConflictCells::columnName(static_cast<ConflictColumn>(section)));
    }
    table.append(heads);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ConflictRow line = m_model->lineAt(row);
        if (line.kind == ConflictLineKind::Group) {
            continue;
        }
        QStringList cells{ConflictCells::groupName(line.group)};
        for (int section = 0; section < conflictColumnCount; ++section) {
            cells.append(m_model->cellText(row, static_cast<ConflictColumn>(section)));
        }
        table.append(cells);
    }
    return table.size() > 1 ? table : QList<QStringList>();
}

QSize ConflictsView::pictureSize() const
{
    const Metrics::Row& rows = m_context.theme.theme().metrics().row;
    const int shown = std::min(m_model->rowCount(), mostPictureRows);
    constexpr int leastWidth = 900;
    return {
        std::max(leastWidth, m_table->width()),
        rows.tableHeader + 1 + std::max(1, shown) * rows.list};
}

/// The rows that are unfolded, as many as a picture holds.
void ConflictsView::paintPicture(QPainter& painter, const QSize& size, const Theme& theme)
{
    painter.fillRect(QRect(QPoint(), size), theme.color(ColorRole::Canvas));
    painter.setLayoutDirection(layoutDirection());
    const auto widths = conflictColumnWidths(size.width(), theme);
    const auto columnRect = [&](int section, int top, int height) {
        int left = 0;
        for (int i = 0; i < section; ++i) {
            left += widths[static_cast<std::size_t>(i)];
        }
        return QStyle::visualRect(
            layoutDirection(),
            QRect(0, top, size.width(), height),
            QRect(left, top, widths[static_cast<std::size_t>(section)], height));
    };
    const int head = theme.metrics().row.tableHeader;
    painter.fillRect(QRect(0, 0, size.width(), head + 1), theme.color(ColorRole::Window));
    for (int section = 0; section < conflictColumnCount; ++section) {
        const auto column = static_cast<ConflictColumn>(section);
        painter.setFont(Fonts::medium(theme.font(TextRole::Small)));
        painter.setPen(theme.color(ColorRole::Text2));
        painter.drawText(
            columnRect(section, 0, head).adjusted(theme.px(8), 0, -theme.px(8), 0),
            static_cast<int>(QStyle::visualAlignment(
                layoutDirection(), isFigureColumn(column) ? Qt::AlignRight : Qt::AlignLeft))
                | Qt::AlignVCenter,
            ConflictCells::columnName(column));
    }
    int top = head + 1;
    const int rows = std::min(m_model->rowCount(), mostPictureRows);
    for (int row = 0; row < rows; ++row) {
        const bool isGroup = m_model->isGroup(row);
        const int height = isGroup ? theme.metrics().row.groupHeader : theme.metrics().row.list;
        for (int section = 0; section < (isGroup ? 1 : conflictColumnCount); ++section) {
            paintConflictCell(
                painter,
                isGroup ? QRect(0, top, size.width(), height) : columnRect(section, top, height),
                *m_model,
                row,
                static_cast<ConflictColumn>(section),
                {},
                theme);
        }
        top += height;
    }
}

QJsonObject ConflictsView::saveState() const
{
    QJsonObject state{
        {u"range"_s, QString(toText(m_range))},
        {u"showsAnswered"_s, m_showsAnswered},
        {u"sort"_s, QString(toText(m_sort))},
        {u"descending"_s, m_isDescending},
        {u"folded"_s, QJsonArray::fromStringList(m_model->foldedGroups())},
        {u"panelFolded"_s, m_isPanelFolded}};
    if (m_tiles->kind()) {
        state.insert(u"kind"_s, QString(toText(*m_tiles->kind())));
    }
    return state;
}

void ConflictsView::restoreState(const QJsonObject& state)
{
    m_range = fromText<ConflictRange>(state.value("range"_L1).toString()).value_or(m_range);
    m_showsAnswered = state.value("showsAnswered"_L1).toBool(true);
    m_sort = fromText<ConflictColumn>(state.value("sort"_L1).toString()).value_or(m_sort);
    m_isDescending = state.value("descending"_L1).toBool();
    m_isPanelFolded = state.value("panelFolded"_L1).toBool();
    m_tiles->setKind(fromText<ConflictKind>(state.value("kind"_L1).toString()));
    if (state.contains("folded"_L1)) {
        QStringList folded;
        for (const QJsonValue& group : state.value("folded"_L1).toArray()) {
            folded.append(group.toString());
        }
        m_model->setFoldedGroups(folded);
    }
    m_table->header().setSort(m_sort, m_isDescending);
    retranslate();
    layOut();
    compute();
}

} // namespace cb
