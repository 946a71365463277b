// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/domain/Change.h"
#include "core/domain/Deployment.h"
#include "core/domain/DisplayState.h"

#include <QDate>
#include <QLocale>
#include <QTimeZone>

#include <memory>

class QTranslator;

namespace cb {

/// The words, dates and figures of a report in one language and zone, whatever the program's own
/// language is. Immutable after creation; any thread. Dates and figures follow ui.md section 7.
class ReportLanguage
{
public:
    /// `language` is "en", "de", "de_AT" or empty (the program's). BadInput for one that we have no
    /// texts in.
    static Result<ReportLanguage> create(const QString& language, const QTimeZone& zone);

    const QLocale& locale() const { return m_locale; }

    const QTimeZone& zone() const { return m_zone; }

    /// The codes that create() takes, in the order of a choice.
    static QStringList available();

    /// A text of the context "Report".
    QString translate(
        const char* context, const char* text, const char* comment = nullptr, int n = -1) const;

    QString stateName(DisplayState state) const;
    QString riskName(RiskLevel risk) const;
    QString riskShort(RiskLevel risk) const; ///< "VL" to "VH"
    QString typeName(ChangeType type) const;
    QString outcomeName(DeploymentOutcome outcome) const;

    QString number(qint64 value) const; ///< "1 284", with a thin space
    QString length(qint64 ms) const; ///< "2 h 30 min"
    QString day(QDate date) const; ///< "Thu 26"
    QString dayMonth(QDate date) const; ///< "Thu 26 Nov"
    QString fullDate(QDate date) const; ///< "Thu 26 November 2026"
    QString dateYear(QDate date) const; ///< "Thu 26 Nov 2026"
    QString time(Instant at) const; ///< "20:30"
    QString dateTime(Instant at) const; ///< "Thu 26 Nov 2026, 20:30"
    QString shortDateTime(Instant at) const; ///< "Thu 26, 20:30"
    QString shortSpan(Span span) const; ///< "Thu 26, 20:30–22:30", "Thu 26 00:00 – Sun 29 00:00"
    QString fullSpan(Span span) const; ///< "Thu 26 Nov 2026, 20:30–22:30"
    QString period(
        Span span) const; ///< "Wed 25 to Sun 29 November 2026": whole days, the last one inclusive
    QString zoneName(Instant at) const; ///< "Europe/Berlin (UTC+01:00)"

private:
    ReportLanguage(QLocale locale, QTimeZone zone, std::shared_ptr<const QTranslator> translator);

    QLocale m_locale;
    QTimeZone m_zone;
    std::shared_ptr<const QTranslator> m_translator; ///< null: the source texts (English)
};

} // namespace cb
