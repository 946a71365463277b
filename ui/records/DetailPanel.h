// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "core/schedule/BoardFilter.h"

#include <QHash>
#include <QWidget>

class QScrollArea;

namespace cb {

struct BoardContext;
class BulkPanel;
class ChangeDetailView;
class EditNotice;
class EmptyState;
class FollowersOffer;
class RecordBrief;
class RecordDetail;
struct NewChange;

/// The panel at the trailing side: the selected record, or all of them. Reads the shared selection.
class DetailPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPanel(BoardContext& context, QWidget* parent = nullptr);

    ChangeDetailView& changeView() const { return *m_change; }

    FollowersOffer& followersOffer() const { return *m_offer; }

    /// Records of that kind are shown by it. Takes ownership.
    void addDetail(RecordKind kind, RecordDetail* detail);

    QSize minimumSizeHint() const override;

public slots:
    void showSelection();

signals:
    /// As a page.
    void openRequested(const cb::RecordRef& record);
    void createRequested(const cb::NewChange& start);
    void closeRequested();
    /// In the list of the board.
    void listRequested(const cb::BoardFilter& filter);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void raisePart(QWidget* part);
    void retranslate();

    BoardContext& m_context;
    EditNotice* m_notice;
    FollowersOffer* m_offer;
    QScrollArea* m_scroll;
    ChangeDetailView* m_change;
    BulkPanel* m_bulk;
    RecordBrief* m_brief;
    QHash<RecordKind, RecordDetail*> m_details; ///< of kinds that have more than a brief
    EmptyState* m_empty;
};

} // namespace cb
