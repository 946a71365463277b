// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>

namespace cb {

/// The language of the program: our texts and Qt's own. Switching sends LanguageChange to every
/// widget.
class Language
{
public:
    Language();
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    /// `code` ("en", "de"); empty: the system's. Also sets the default locale (dates, first day of
    /// the week) unless the system's is of that language already.
    void use(const QString& code);

    /// Codes of the languages that there are texts in (English has its plurals).
    static QStringList available();

private:
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace cb
