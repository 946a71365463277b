// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ExchangeText.h"
#include "core/exchange/ImportFields.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// Words between a lower-case and an upper-case letter are apart: "plannedStart", "CIName" stays.
QString withBlanksInCamelCase(QStringView text)
{
    QString apart;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && text[i].isUpper() && text[i - 1].isLower()) {
            apart.append(u' ');
        }
        apart.append(text[i]);
    }
    return apart;
}

} // namespace

QString foldedHeader(QStringView header)
{
    QStringView text = header.trimmed();
    const qsizetype bracket = text.lastIndexOf(u'(');
    if (bracket > 0 && text.endsWith(u')')
        && (text.sliced(bracket).contains(u'/') || text.endsWith("(UTC)"_L1)))
    {
        text = text.first(
            bracket); // "Planned start (Europe/Berlin)": our spreadsheets name the zone so
    }
    const QString folded = foldedWords(withBlanksInCamelCase(text));
    if (text.startsWith(u'#')) {
        return u"count of "_s + folded; // "# Related Incidents" is a figure, not the record
    }
    return folded.startsWith("u "_L1) ? folded.sliced(2)
                                      : folded; // a column that a ServiceNow user added
}

bool isKnownHeader(QStringView header)
{
    static const QSet<QString> known = [] {
        QSet<QString> names;
        for (int kind = 0; kind < enumCount<ImportKind>(); ++kind) {
            for (const FieldSpec& spec : fieldsOf(static_cast<ImportKind>(kind))) {
                names.insert(foldedHeader(QString(spec.header)));
                const QStringList synonyms = QString(spec.synonyms).split(u'|', Qt::SkipEmptyParts);
                for (const QString& synonym : synonyms) {
                    names.insert(synonym);
                }
            }
        }
        return names;
    }();
    return known.contains(foldedHeader(header));
}

QString fieldLabel(ImportKind kind, Field field)
{
    const FieldSpec* spec = fieldSpec(kind, field);
    return spec == nullptr ? QString(toText(field))
                           : QCoreApplication::translate("cb", spec->header.data());
}

QString importKindLabel(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Changes:
        return translate("cb", "Changes");
    case ImportKind::Incidents:
        return translate("cb", "Incidents");
    case ImportKind::Requests:
        return translate("cb", "Service requests");
    case ImportKind::Deployments:
        return translate("cb", "Deployments");
    case ImportKind::Items:
        return translate("cb", "Configuration items");
    case ImportKind::Dependencies:
        return translate("cb", "Dependencies");
    case ImportKind::Persons:
        return translate("cb", "People");
    case ImportKind::Windows:
        return translate("cb", "Freezes and maintenance");
    }
    Q_UNREACHABLE();
}

} // namespace cb
