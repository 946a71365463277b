// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Change.h"
#include "core/domain/Decision.h"
#include "core/domain/Deployment.h"
#include "core/domain/DisplayState.h"
#include "core/domain/Incident.h"

#include <QDate>
#include <QLocale>
#include <QTimeZone>

#include <memory>

/// Marks a text that phrase() is given as a variable.
#define REPORT_PHRASE(context, text) text

class QTranslator;

namespace cb {

/// The words, dates and figures of a report in one language and zone, whatever the program's own
/// language is. Immutable after creation; any thread. Dates and figures follow ui.md section 7: 24
/// hours, the year always, thin spaces between thousands.
class ReportLanguage
{
public:
    /// English in UTC.
    ReportLanguage();

    /// `code` is one of available(), also with a territory ("de_AT"); empty: that of QLocale().
    /// BadInput for a language that there are no texts in.
    static Result<ReportLanguage> create(const QString& code, const QTimeZone& zone);

    /// The codes that create() takes: "en", "de".
    static QStringList available();

    const QLocale& locale() const { return m_locale; }

    const QTimeZone& zone() const { return m_zone; }

    /// A text in the report's language; the arguments are those of QCoreApplication::translate, the
    /// context is always "Report". (Its own name keeps these texts out of the program's
    /// translations: `dev i18n` collects them into translations/report_*.ts.)
    QString phrase(
        const char* context, const char* text, const char* comment = nullptr, int n = -1) const;

    QString stateName(DisplayState state) const;
    QString riskName(RiskLevel risk) const;
    QString riskShort(RiskLevel risk) const; ///< "VL" to "VH"
    QString typeName(ChangeType type) const;
    QString outcomeName(DeploymentOutcome outcome) const;
    QString decisionName(DecisionKind kind) const;
    QString closureName(ClosureCode code) const;
    QString incidentStateName(IncidentState state) const;
    QString taskStateName(TaskState state) const;

    QString number(qint64 value) const; ///< "1 284"
    QString length(qint64 ms) const; ///< "2 h 30 min", "3 d 4 h"
    QString bytes(qint64 size) const; ///< "1.4 MB"

    QString time(Instant at) const; ///< "20:30"
    QString day(QDate date) const; ///< "Thu 26"
    QString dayMonth(QDate date) const; ///< "Thu 26 Nov"
    QString shortDate(QDate date) const; ///< "Thu 26 Nov 2026"
    QString fullDate(QDate date) const; ///< "Thu 26 November 2026"
    QString shortDateTime(Instant at) const; ///< "Thu 26 Nov 2026, 20:30"
    QString daySpan(Span span) const; ///< "Thu 26, 20:30–22:30", "Thu 26 00:00 – Sun 29 00:00"
    QString fullSpan(Span span) const; ///< "Thu 26 Nov 2026, 20:30–22:30"
    /// "Wed 25 to Sun 29 November 2026": the days that the span touches, the last one inclusive.
    QString period(Span span) const;
    QString zoneName(Instant at) const; ///< "Europe/Berlin (UTC+01:00)"

    QString pageLine(int page, int pages) const; ///< "Page 1 of 2"
    /// "Made Wed 25 Nov 2026, 16:05, Europe/Berlin (UTC+01:00), board state 4711"
    QString madeLine(Instant at, const QString& boardState) const;
    QString zoneHeading() const; ///< "Zone"
    QString originHeading() const; ///< "About"
    QString continued() const; ///< beside the heading of a group that began on the page before

private:
    ReportLanguage(QLocale locale, QTimeZone zone, std::shared_ptr<const QTranslator> translator);

    QString dayOfMonth(QDate date) const;
    QString weekday(QDate date) const;

    QLocale m_locale;
    QTimeZone m_zone;
    std::shared_ptr<const QTranslator> m_translator; ///< null: the source texts
};

} // namespace cb
