// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

using namespace Qt::Literals::StringLiterals;

// A static library's resources have to be asked for, outside any namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace cb {
namespace {

const QString translationsPath = u":/i18n"_s;

std::unique_ptr<QTranslator> install(
    const QLocale& locale, const QString& name, const QString& path)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, u"_"_s, path)) {
        return nullptr;
    }
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

} // namespace

Language::Language()
{
    initTranslations();
}

Language::~Language() = default;

void Language::use(const QString& code)
{
    m_own.reset();
    m_qt.reset();
    const QLocale system = QLocale::system();
    const QLocale wanted = code.isEmpty() ? system : QLocale(code);
    QLocale::setDefault(wanted.language() == system.language() ? system : wanted);
    m_qt = install(wanted, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    m_own = install(wanted, u"changeboard"_s, translationsPath);
    if (!m_own) {
        m_own = install(QLocale(QLocale::English), u"changeboard"_s, translationsPath);
    }
}

QStringList Language::available()
{
    QStringList codes;
    for (const QString& file : QDir(translationsPath).entryList({u"changeboard_*.qm"_s})) {
        codes.append(file.section(u'_', 1).section(u'.', 0, 0));
    }
    return codes;
}

} // namespace cb
