// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/TagEdit.h"

namespace cb {

/// A TagEdit over a directory of records. The list is searched by any word of the name or the note,
/// beginnings first; 10,000 entries answer at once.
class RecordPicker : public TagEdit
{
    Q_OBJECT

public:
    explicit RecordPicker(const ThemeController& theme, QWidget* parent = nullptr);

    /// What can be chosen, in the order in which equal hits are shown.
    void setChoices(const QList<TagChoice>& choices);

    /// Chooses by ids; unknown ones are left out.
    void setChosen(const QStringList& ids);
    QStringList chosen() const;

private:
    QList<TagChoice> find(const QString& typed, int limit) const;

    struct Entry
    {
        TagChoice choice;
        QString folded; ///< name and note in lower case
    };

    QList<Entry> m_entries;
};

} // namespace cb
