// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/BoardFilter.h"
#include "ui/widgets/Button.h"

#include <QList>

namespace cb {

class Settings;

/// Filters kept by name: the query is stored, never its result. Opens as a menu: choose, keep the
/// filter in force under a name, take one away.
class SavedFilters : public Button
{
    Q_OBJECT

public:
    struct Entry
    {
        QString name;
        QString query; ///< BoardFilter::toText()

        friend bool operator==(const Entry&, const Entry&) = default;
    };

    SavedFilters(const ThemeController& theme, Settings& settings, QWidget* parent = nullptr);

    QList<Entry> entries() const;
    /// Replaces one of that name.
    void keep(const QString& name, const BoardFilter& filter);
    void remove(const QString& name);

    /// What "Keep this filter" would keep.
    void setCurrent(const BoardFilter& filter) { m_current = filter; }

signals:
    void chosen(const cb::BoardFilter& filter);

private:
    void open();
    void askForName();
    void store(const QList<Entry>& entries);

    const ThemeController& m_theme;
    Settings& m_settings;
    BoardFilter m_current;
};

} // namespace cb
