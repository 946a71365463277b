// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/AcceptForm.h"
#include "ui/conflicts/ConflictCells.h"
#include "ui/shell/View.h"

namespace cb {

struct BoardContext;
class BoardConflicts;
class ConflictModel;
class ConflictPanel;
class ConflictTable;
class ConflictTiles;
class ConflictsBefore;
class EmptyState;
class MenuButton;
class SkeletonLines;

/// How far the conflicts view looks.
enum class ConflictRange
{
    Weeks, ///< eight weeks from today on; steps
    ToCome, ///< all that has not ended
    All
};
template <>
inline constexpr auto enumTexts<ConflictRange> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("weeks"), QLatin1StringView("to-come"), QLatin1StringView("all")});

/// "Conflicts": what collides, by cause, what blocks first; beside it the conflict that is selected
/// with both its sides and what can be done about it.
class ConflictsView : public View
{
    Q_OBJECT

public:
    explicit ConflictsView(BoardContext& context, QWidget* parent = nullptr);
    ~ConflictsView() override;

    QString id() const override;
    QString name() const override;

    bool hasRange() const override { return true; }

    void stepRange(int steps) override;
    void goToNow() override;
    QString rangeText() const override;
    QWidget* viewBarControls() override;
    void reveal(const RecordRef& record) override;

    /// The selected conflict stands where the detail panel would be.
    bool hasDetail() const override { return false; }

    bool isBusy() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    QList<QStringList> copyTable() const override;

    bool paintsPictures() const override { return true; }

    QSize pictureSize() const override;
    void paintPicture(QPainter& painter, const QSize& size, const Theme& theme) override;

    ConflictModel& model() const { return *m_model; }

    ConflictTable& table() const { return *m_table; }

    ConflictTiles& tiles() const { return *m_tiles; }

    ConflictPanel& panel() const { return *m_panel; }

    void setRange(ConflictRange range);
    /// What is new since the last import, at all times and of every kind.
    void showImported();

signals:
    /// What is shown was made anew.
    void shown();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    // What is shown (ConflictsView.cpp)
    void makeLayout();
    void makeControls();
    void connectParts();
    ConflictQuery query() const;
    std::optional<Span> range() const;
    void compute();
    void showContent(ConflictContentPtr content);
    void sortBy(ConflictColumn column);
    void layOut();
    void retranslate();

    // Around it (ConflictsViewParts.cpp)
    void showSinceChoices();
    void chooseSince(int index);
    void showNotice();
    void showNothingCollides();

    // The selected conflict (ConflictsViewActs.cpp)
    void showPanel();
    void chooseRow(int row);
    void chooseSide(int side);
    void selectSide();
    void followSelection();
    std::optional<RecordRef> sideRecord() const;
    AcceptCase acceptCase(const ConflictCause& cause, int conflict) const;
    QList<AcceptOwner> owners(const Conflict& conflict) const;
    const QList<int>& people(const std::shared_ptr<const Directory>& directory) const;
    void startAccepting();
    void accept(const QString& reason, const PersonId& owner, bool isWholeCause);
    void takeBack();
    void moveSide();
    void openRow(int row);

    BoardContext& m_context;
    BoardConflicts& m_conflicts;
    ConflictsBefore* m_before;
    ConflictModel* m_model;
    ConflictTiles* m_tiles;
    ConflictTable* m_table;
    ConflictPanel* m_panel;
    EmptyState* m_notice = nullptr;
    SkeletonLines* m_loading = nullptr;
    QWidget* m_controls = nullptr;
    MenuButton* m_rangeButton = nullptr;
    MenuButton* m_showButton = nullptr;
    MenuButton* m_sinceButton = nullptr;
    QList<BaselineId> m_sinceBaselines; ///< of the menu, after its fixed entries
    ConflictRange m_range = ConflictRange::Weeks;
    int m_steps = 0; ///< of eight weeks, from today on
    bool m_showsAnswered = true;
    ConflictColumn m_sort = ConflictColumn::FirstOverlap;
    bool m_isDescending = false;
    int m_side = 2; ///< that acts are about
    mutable std::shared_ptr<const Directory> m_peopleOf; ///< whose m_people are
    mutable QList<int> m_people; ///< rows, by name
    bool m_isSelecting = false;
    bool m_isComputing = false;
    bool m_isPanelFolded = false;
    quint64 m_ticket = 0;
};

} // namespace cb
