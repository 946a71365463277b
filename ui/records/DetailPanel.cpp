// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/DetailPanel.h"

#include "ui/records/BulkPanel.h"
#include "ui/records/ChangeDetailView.h"
#include "ui/records/EditNotice.h"
#include "ui/records/FollowersOffer.h"
#include "ui/records/RecordBrief.h"
#include "ui/records/RecordDetail.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Selection.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/EmptyState.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

DetailPanel::DetailPanel(BoardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_notice(new EditNotice(context, this))
    , m_offer(new FollowersOffer(context, this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"detailPanel"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_offer);
    layout->addWidget(m_scroll, 1);
    m_scroll->setObjectName(u"detail.scroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    m_change = new ChangeDetailView(context, content);
    m_bulk = new BulkPanel(context, content);
    m_brief = new RecordBrief(context, content);
    m_empty = new EmptyState(context.theme, content);
    m_empty->setCard(false);
    for (QWidget* part : QList<QWidget*>{m_change, m_bulk, m_brief, m_empty}) {
        column->addWidget(part);
        part->hide();
    }
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    connect(&context.selection, &Selection::selectionChanged, this, &DetailPanel::showSelection);
    connect(m_change, &ChangeDetailView::openRequested, this, &DetailPanel::openRequested);
    connect(m_change, &ChangeDetailView::closeRequested, this, &DetailPanel::closeRequested);
    connect(m_change, &ChangeDetailView::listRequested, this, &DetailPanel::listRequested);
    const auto select = [this](const RecordRef& record) {
        m_context.selection.set({record});
    };
    connect(m_change, &ChangeDetailView::recordRequested, this, select);
    connect(m_brief, &RecordBrief::recordRequested, this, select);
    retranslate();
    showSelection();
}

void DetailPanel::addDetail(RecordKind kind, RecordDetail* detail)
{
    detail->setParent(m_scroll->widget());
    detail->hide();
    m_scroll->widget()->layout()->addWidget(detail);
    m_details.insert(kind, detail);
    connect(detail, &RecordDetail::openRequested, this, &DetailPanel::openRequested);
    connect(detail, &RecordDetail::createRequested, this, &DetailPanel::createRequested);
    connect(detail, &RecordDetail::closeRequested, this, &DetailPanel::closeRequested);
    connect(detail, &RecordDetail::recordRequested, this, [this](const RecordRef& record) {
        m_context.selection.set({record});
    });
    showSelection();
}

QSize DetailPanel::minimumSizeHint() const
{
    return {m_context.theme.theme().metrics().chrome.detailNarrow, 200};
}

void DetailPanel::raisePart(QWidget* part)
{
    const bool isOther = part->isHidden();
    QList<QWidget*> parts{m_change, m_bulk, m_brief, m_empty};
    for (RecordDetail* detail : std::as_const(m_details)) {
        parts.append(detail);
    }
    for (QWidget* other : std::as_const(parts)) {
        other->setVisible(other == part);
    }
    if (isOther) {
        m_scroll->verticalScrollBar()->setValue(0);
    }
}

void DetailPanel::showSelection()
{
    const QList<RecordRef>& records = m_context.selection.records();
    if (records.isEmpty()) {
        raisePart(m_empty);
    } else if (records.size() > 1) {
        const QList<ChangeId> changes = m_context.selection.changes();
        raisePart(m_bulk);
        m_bulk->showChanges(changes, static_cast<int>(records.size() - changes.size()));
    } else if (records.first().kind == RecordKind::Change) {
        raisePart(m_change);
        m_change->showChange({records.first().id});
    } else if (RecordDetail* detail = m_details.value(records.first().kind)) {
        raisePart(detail);
        detail->showRecord(records.first());
    } else {
        raisePart(m_brief);
        m_brief->showRecord(records.first());
    }
}

void DetailPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showSelection();
}

void DetailPanel::retranslate()
{
    setAccessibleName(tr("Detail panel"));
    m_empty->setTexts(
        tr("Nothing is selected."), tr("Select a change to see its state, plan and history."));
}

void DetailPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void DetailPanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = m_context.theme.theme();
    painter.fillRect(rect(), theme.color(ColorRole::Panel));
    const int x = isRightToLeft() ? width() - 1 : 0;
    painter.fillRect(QRect(x, 0, 1, height()), theme.color(ColorRole::Border));
}

} // namespace cb
