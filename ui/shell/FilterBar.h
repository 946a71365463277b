// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/FilterCompletion.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace cb {

struct BoardContext;
class Button;
class SavedFilters;
class TextLabel;
class Token;
class View;

/// The one query of the window: tokens, free text, completion of fields ("/" lists them), how many
/// match and what is not shown, saved filters, New change. What is typed acts at once; Enter makes
/// tokens of it.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(BoardContext& context, QWidget* parent = nullptr);

    /// Greys the fields that the view cannot use, and shows its count. Null: none.
    void showFor(const View* view);

    QLineEdit* edit() const { return m_edit; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyTheme();
    void retranslate();
    void readFilter();
    void rebuildTokens();
    void applyTyped();
    void commitTyped();
    void editTerm(int index);
    void removeTerm(int index);
    void showCount();
    void setCount(const QString& text, const QString& help);
    void complete();
    void placePopup();
    void takeSuggestion(int row);
    bool handleKey(int key);
    QString typedText() const;

    BoardContext& m_context;
    QWidget* m_field;
    QWidget* m_tokenRow;
    QLineEdit* m_edit;
    TextLabel* m_count;
    SavedFilters* m_saved;
    Button* m_newChange;
    QListView* m_popup;
    QStandardItemModel* m_suggestionModel;
    QList<FilterSuggestion> m_suggestions;
    QList<Token*> m_tokens;
    BoardFilter m_committed; ///< the tokens
    QPointer<const View> m_view;
    QStringList m_unusedFields;
    QString m_problem;
    bool m_isApplying = false;
};

} // namespace cb
