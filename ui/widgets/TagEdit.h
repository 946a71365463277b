// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

#include <functional>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace cb {

class FlowLayout;
class ThemeController;
class Token;

/// One of many to choose from.
struct TagChoice
{
    QString id; ///< stable; for free text the text itself
    QString name;
    QString note; ///< "database host, Core Banking"

    friend bool operator==(const TagChoice&, const TagChoice&) = default;
};

/// Several values in one field: labels, CIs, persons. Type to complete from a directory; Enter or a
/// comma takes it, Backspace in the empty text takes the last away, a pasted list (lines, commas,
/// semicolons) is taken as a whole.
class TagEdit : public QFrame
{
    Q_OBJECT

public:
    /// Finds at most `limit` choices for what was typed. Fast: called at each key.
    using Finder = std::function<QList<TagChoice>(const QString& typed, int limit)>;

    explicit TagEdit(const ThemeController& theme, QWidget* parent = nullptr);

    void setFinder(Finder finder);

    /// Also what the finder does not know (labels). Otherwise it stays in the text and unknown()
    /// names it.
    void setFreeText(bool isFree) { m_isFree = isFree; }

    /// At most that many (1: a picker of one record); 0: no limit.
    void setMaximum(int count);
    void setReadOnly(bool isReadOnly);

    const QList<TagChoice>& tags() const { return m_tags; }

    void setTags(const QList<TagChoice>& tags);

    /// What was typed or pasted and is not known; stays in the text.
    QStringList unknown() const;

    void setPlaceholder(const QString& text);

    QLineEdit* lineEdit() const { return m_edit; }

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

    static constexpr int shownChoices = 12;

signals:
    /// By the user.
    void tagsChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void applyTheme();
    void rebuild();
    void updateEdit();
    void complete(const QString& typed);
    void takeChoice(const QModelIndex& index);
    bool takeTyped();
    bool add(const TagChoice& choice);
    void remove(int index);
    bool handleKey(int key);

    const ThemeController& m_theme;
    FlowLayout* m_layout;
    QLineEdit* m_edit;
    QStandardItemModel* m_choices;
    QCompleter* m_completer;
    Finder m_finder;
    QList<TagChoice> m_tags;
    QList<Token*> m_tokens;
    QString m_placeholder;
    int m_maximum = 0;
    bool m_isFree = false;
    bool m_isReadOnly = false;
};

} // namespace cb
