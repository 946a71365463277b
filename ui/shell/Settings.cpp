// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Settings.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QString viewKey(const QString& viewId)
{
    return u"views/"_s + viewId;
}

QString shortcutKey(const QString& actionId)
{
    return u"keys/"_s + actionId;
}

} // namespace

Settings::Settings()
    : m_store(std::make_unique<QSettings>(
        QSettings::IniFormat, QSettings::UserScope, u"changeboard"_s, u"changeboard"_s))
    , m_dataFolder(
          QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/changeboard"_s)
{}

Settings::Settings(const QString& path)
    : m_store(std::make_unique<QSettings>(path, QSettings::IniFormat))
    , m_dataFolder(QFileInfo(path).absolutePath() + u"/data"_s)
{}

QJsonObject Settings::viewState(const QString& viewId) const
{
    return QJsonDocument::fromJson(m_store->value(viewKey(viewId)).toByteArray()).object();
}

void Settings::setViewState(const QString& viewId, const QJsonObject& state)
{
    m_store->setValue(viewKey(viewId), QJsonDocument(state).toJson(QJsonDocument::Compact));
}

std::optional<QStringList> Settings::shortcuts(const QString& actionId) const
{
    const QVariant stored = m_store->value(shortcutKey(actionId));
    return stored.isValid() ? std::optional(stored.toStringList()) : std::nullopt;
}

void Settings::setShortcuts(const QString& actionId, const std::optional<QStringList>& keys)
{
    if (keys) {
        m_store->setValue(shortcutKey(actionId), *keys);
    } else {
        m_store->remove(shortcutKey(actionId));
    }
}

QString Settings::dataFolder() const
{
    QDir().mkpath(m_dataFolder);
    return m_dataFolder;
}

} // namespace cb
