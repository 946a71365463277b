// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QSettings>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>

namespace cb {

/// A typed setting with its default: `Setting<int> textSize{"appearance/textSize", 100}`.
template <typename T>
struct Setting
{
    const char* key;
    T fallback;
};

/// All settings of this viewer on this machine, in one table. (Settings of a board belong to the
/// board: BoardSettings.) Nothing secret is ever kept here.
namespace settings {
inline const Setting<QString> theme{
    "appearance/theme", QStringLiteral("system")}; ///< system, light, dark
inline const Setting<QString> language{"appearance/language", QString()}; ///< empty: the system's
inline const Setting<int> textSize{"appearance/textSize", 100}; ///< percent, 80 to 200
inline const Setting<QString> highContrast{
    "appearance/highContrast", QStringLiteral("system")}; ///< system, off, on
inline const Setting<QString> reduceMotion{
    "appearance/reduceMotion", QStringLiteral("system")}; ///< system, off, on
inline const Setting<bool> showViewerZone{"appearance/showViewerZone", false};
inline const Setting<bool> dayStartsAtNoon{"calendar/dayStartsAtNoon", false};
inline const Setting<QString> personId{"identity/person", QString()};
inline const Setting<QStringList> recentBoards{"boards/recent", {}};
inline const Setting<QStringList> namedBoards{"boards/named", {}}; ///< "name=address"
inline const Setting<QByteArray> windowGeometry{"window/geometry", {}};
inline const Setting<QByteArray> windowState{"window/state", {}};
inline const Setting<QStringList> savedFilters{"filter/saved", {}}; ///< "name<tab>query"
inline const Setting<QStringList> lastCommands{
    "commands/last", {}}; ///< action ids and "kind:uuid", newest first
inline const Setting<QString> lastPlace{"window/place", QString()};
inline const Setting<QString> pictureFormat{
    "pictures/format", QStringLiteral("svg")}; ///< svg, png, pdf
inline const Setting<QString> pictureFolder{
    "pictures/folder", QString()}; ///< empty: the user's pictures
inline const Setting<QStringList> wallSteps{
    "wall/steps",
    {QStringLiteral("wall.next24"),
     QStringLiteral("board.timeline"),
     QStringLiteral("deployments.environments"),
     QStringLiteral("board.week")}}; ///< ids of views; those that do not exist are left out
inline const Setting<int> wallSeconds{"wall/seconds", 30}; ///< of each step
inline const Setting<bool> detailIsOpen{"window/detailIsOpen", true};
} // namespace settings

class Settings
{
public:
    /// The user's own file.
    Settings();
    /// A file given, for tests and pictures.
    explicit Settings(const QString& path);

    template <typename T>
    T get(const Setting<T>& setting) const
    {
        return m_store->value(QLatin1StringView(setting.key), QVariant::fromValue(setting.fallback))
            .template value<T>();
    }

    template <typename T>
    void set(const Setting<T>& setting, const T& value)
    {
        m_store->setValue(QLatin1StringView(setting.key), QVariant::fromValue(value));
    }

    /// The state of a view (scroll position, zoom, columns) by its id.
    QJsonObject viewState(const QString& viewId) const;
    void setViewState(const QString& viewId, const QJsonObject& state);

    /// Keys that differ from the default, by action id; an empty list: no key.
    std::optional<QStringList> shortcuts(const QString& actionId) const;
    void setShortcuts(const QString& actionId, const std::optional<QStringList>& keys);

    /// Folder for drafts and other local data of this viewer; exists.
    QString dataFolder() const;

private:
    std::unique_ptr<QSettings> m_store;
    QString m_dataFolder;
};

} // namespace cb
