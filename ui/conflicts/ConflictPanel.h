// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/AcceptForm.h"
#include "ui/conflicts/ConflictCells.h"
#include "ui/conflicts/ConflictPicture.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QScrollArea;
class QBoxLayout;
class QVBoxLayout;

namespace cb {

struct BoardContext;
class ConflictItems;
class ConflictPictureView;
class ConflictSideCard;
class ConflictSign;
class DetailLine;
class ElidedLabel;
class TextLabel;

/// What the panel shows: one conflict of one cause.
struct ConflictPanelCase
{
    int cause = -1; ///< index in the content; -1: nothing
    int conflict = -1; ///< index in the content's set
    int side = 2; ///< that the acts are about
};

/// The conflict that is selected: both windows over each other, both sides, all CIs, what can be
/// done, and "accept because".
class ConflictPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictPanel(BoardContext& context, QWidget* parent = nullptr);

    void showCase(const ConflictCells& cells, const ConflictPanelCase& shown);
    /// A sentence in place of a conflict.
    void showNothing(const QString& text);
    void setSide(int side);

    AcceptForm& form() const { return *m_form; }

    /// Puts the focus where CIs are narrowed.
    void narrowItems();
    /// Scrolls to the form; false: nothing can be accepted.
    bool startAccepting();

    QSize sizeHint() const override;

signals:
    /// By the user: 1 or 2.
    void sideChosen(int side);
    void openRequested(const cb::RecordRef& record);
    void actRequested(const QString& actionId);
    /// Esc from within.
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QVBoxLayout* addSection();
    void makeHead();
    void makeSides();
    void makeItems();
    void makeActs();
    void showHead(const ConflictCells& cells, const ConflictCause& cause, int conflict);
    void showPicture(const ConflictCells& cells, int conflict);
    void showItems(const ConflictCells& cells, const Conflict& conflict);
    void showActs();
    void retranslate();

    BoardContext& m_context;
    QScrollArea* m_scroll;
    QWidget* m_content;
    QVBoxLayout* m_layout;
    TextLabel* m_nothing;
    ConflictSign* m_sign = nullptr;
    ElidedLabel* m_kind = nullptr;
    TextLabel* m_checked = nullptr;
    TextLabel* m_headline = nullptr;
    ConflictPictureView* m_picture = nullptr;
    QBoxLayout* m_sidesRow = nullptr;
    std::array<ConflictSideCard*, 2> m_sides{};
    QWidget* m_itemsPart = nullptr;
    TextLabel* m_itemsHead = nullptr;
    TextLabel* m_path = nullptr;
    QLineEdit* m_narrow = nullptr;
    ConflictItems* m_items = nullptr;
    TextLabel* m_actsHead = nullptr;

    struct Act
    {
        QString id;
        DetailLine* line = nullptr;
    };

    QList<Act> m_acts;
    AcceptForm* m_form;
};

} // namespace cb
