// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ChangeRecordReport.h"

#include <array>

namespace cb {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestValue = 60; ///< characters of a value that the history shows

constexpr std::array<const char*, enumTexts<ChangeField>.size()> fieldNames{
    REPORT_PHRASE("Report", "Number"),
    REPORT_PHRASE("Report", "Number is provisional"),
    REPORT_PHRASE("Report", "Title"),
    REPORT_PHRASE("Report", "Description"),
    REPORT_PHRASE("Report", "Justification"),
    REPORT_PHRASE("Report", "Implementation plan"),
    REPORT_PHRASE("Report", "Test plan"),
    REPORT_PHRASE("Report", "Backout plan"),
    REPORT_PHRASE("Report", "Communication plan"),
    REPORT_PHRASE("Report", "Tasks"),
    REPORT_PHRASE("Report", "Type"),
    REPORT_PHRASE("Report", "State"),
    REPORT_PHRASE("Report", "On hold because"),
    REPORT_PHRASE("Report", "Model"),
    REPORT_PHRASE("Report", "Category"),
    REPORT_PHRASE("Report", "Priority"),
    REPORT_PHRASE("Report", "Impact"),
    REPORT_PHRASE("Report", "Urgency"),
    REPORT_PHRASE("Report", "Risk"),
    REPORT_PHRASE("Report", "Requester"),
    REPORT_PHRASE("Report", "Implementer"),
    REPORT_PHRASE("Report", "Team"),
    REPORT_PHRASE("Report", "Service"),
    REPORT_PHRASE("Report", "CIs"),
    REPORT_PHRASE("Report", "Environment"),
    REPORT_PHRASE("Report", "Planned start"),
    REPORT_PHRASE("Report", "Planned end"),
    REPORT_PHRASE("Report", "Outage from"),
    REPORT_PHRASE("Report", "Outage until"),
    REPORT_PHRASE("Report", "Backout takes"),
    REPORT_PHRASE("Report", "Actual start"),
    REPORT_PHRASE("Report", "Actual end"),
    REPORT_PHRASE("Report", "Opened"),
    REPORT_PHRASE("Report", "Closed"),
    REPORT_PHRASE("Report", "Wanted by"),
    REPORT_PHRASE("Report", "Predecessors"),
    REPORT_PHRASE("Report", "CAB needed"),
    REPORT_PHRASE("Report", "Labels"),
    REPORT_PHRASE("Report", "References"),
    REPORT_PHRASE("Report", "Closure"),
    REPORT_PHRASE("Report", "Closure notes")};

QString choiceName(ChangeField field, const QString& value, const ReportLanguage& language)
{
    switch (field) {
    case ChangeField::Type:
        if (const auto type = fromText<ChangeType>(value)) {
            return language.typeName(*type);
        }
        break;
    case ChangeField::State:
        if (const auto state = fromText<ChangeState>(value)) {
            return language.stateName(displayState(*state, DecisionStanding::None, {}));
        }
        break;
    case ChangeField::Risk:
        if (const auto risk = fromText<RiskLevel>(value)) {
            return language.riskName(*risk);
        }
        break;
    case ChangeField::ClosureCode:
        if (const auto code = fromText<ClosureCode>(value)) {
            return language.closureName(*code);
        }
        break;
    default:
        break;
    }
    return value;
}

QString referenceNames(ChangeField field, const QString& value, const NameLookup& names)
{
    QStringList shown;
    for (const QString& id : value.split(u';')) {
        const QUuid uuid = QUuid::fromString(id.trimmed());
        shown += uuid.isNull() ? id.trimmed() : names.textOf({fieldTarget(field), uuid});
    }
    return shown.join(u", "_s);
}

} // namespace

QString fieldValueText(
    ChangeField field,
    const QString& value,
    const NameLookup& names,
    const ReportLanguage& language)
{
    if (value.isEmpty()) {
        return u"–"_s;
    }
    switch (fieldKind(field)) {
    case FieldKind::Choice:
        return choiceName(field, value, language);
    case FieldKind::Flag:
        return value == "true"_L1 ? language.phrase("Report", "yes")
                                  : language.phrase("Report", "no");
    case FieldKind::Instant: {
        const auto at = Instant::fromIso(value);
        return at ? language.shortDateTime(*at) : value;
    }
    case FieldKind::Duration:
        return language.length(value.toLongLong() * msPerSecond);
    case FieldKind::Reference:
    case FieldKind::References:
        return referenceNames(field, value, names);
    default:
        return value.size() > longestValue ? value.left(longestValue - 1) + u'…' : value;
    }
}

QString fieldName(ChangeField field, const ReportLanguage& language)
{
    return language.phrase("Report", fieldNames[static_cast<std::size_t>(field)]);
}

QString historyText(
    const HistoryEntry& entry, const NameLookup& names, const ReportLanguage& language)
{
    QStringList lines;
    if (entry.isCreation) {
        lines += language.phrase("Report", "Record made");
    } else {
        for (const HistoryField& change : entry.fields) {
            const auto field = fromText<ChangeField>(change.field);
            if (!field) {
                lines += change.field;
            } else if (
                fieldKind(*field) == FieldKind::LongText || fieldKind(*field) == FieldKind::Json) {
                lines += language.phrase("Report", "%1 edited", "a field")
                             .arg(fieldName(*field, language));
            } else {
                lines += u"%1: %2 → %3"_s.arg(
                    fieldName(*field, language),
                    fieldValueText(*field, change.before, names, language),
                    fieldValueText(*field, change.after, names, language));
            }
        }
    }
    if (!entry.reason.isEmpty()) {
        lines += entry.reason;
    }
    return lines.join(u'\n');
}

} // namespace cb
