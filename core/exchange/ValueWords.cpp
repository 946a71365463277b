// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ValueWords.h"

#include "core/domain/CalendarWindow.h"
#include "core/domain/Change.h"
#include "core/domain/Deployment.h"
#include "core/domain/Incident.h"
#include "core/domain/ServiceRequest.h"
#include "core/exchange/ExchangeText.h"
#include "core/exchange/ImportMapping.h"

#include <QSet>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// The words of one list: for each value, in the enum's order, its words (folded, apart by |). A
/// word that starts with ~ is a telling part: it counts under WordRule::Loose only.
using WordList = QList<QLatin1StringView>;

const WordList changeTypes{
    "standard|standard change|std|routine|pre approved|preapproved|standardanderung|standaard|standaardwijziging|~standard|~std"_L1,
    "normal|normal change|minor|major|significant|normale anderung|normaal|normale wijziging|regular"_L1,
    "emergency|emergency change|emerg|urgent change|notfall|notfallanderung|notfall change|spoed|spoedwijziging|noodwijziging|ecab|~emergency|~notfall|~spoed"_L1};

// ServiceNow's codes: -5 New, -4 Assess, -3 Authorize, -2 Scheduled, -1 Implement, 0 Review, 3
// Closed, 4 Canceled.
const WordList changeStates{
    "draft|new|entwurf|neu|concept|nieuw|code 5"_L1,
    "requested|open|submitted|request for change|to do|backlog|registered|logged|beantragt|eingereicht|offen|aangevraagd|ingediend|pending"_L1,
    "assess|assessment|assessing|evaluation|planning|in planning|under review by change manager|bewertung|in bewertung|beurteilung|planung|beoordeling|in beoordeling|code 4"_L1,
    "authorize|authorise|authorization|awaiting approval|waiting for approval|pending approval|awaiting cab|approval|request for authorization|genehmigung|zur genehmigung|wartet auf genehmigung|freigabe|goedkeuring|ter goedkeuring|wacht op goedkeuring|code 3"_L1,
    "scheduled|approved|authorized|authorised|awaiting implementation|accepted|planned|geplant|eingeplant|genehmigt|freigegeben|gepland|ingepland|goedgekeurd|code 2"_L1,
    "implement|implementing|implementation|implementation in progress|in progress|work in progress|in implementation|running|umsetzung|in umsetzung|in arbeit|in bearbeitung|uitvoering|in uitvoering|in behandeling|code 1"_L1,
    "review|in review|post implementation review|pir|implemented|completed with review|nachprufung|in prufung|uberprufung|evaluatie|in evaluatie|0"_L1,
    "closed|completed|complete|done|resolved|finished|closed complete|closed successful|geschlossen|abgeschlossen|erledigt|gesloten|afgesloten|afgerond|3"_L1,
    "cancelled|canceled|withdrawn|rejected|declined|closed skipped|closed cancelled|abgebrochen|storniert|zuruckgezogen|abgelehnt|geannuleerd|ingetrokken|afgewezen|4"_L1};

const WordList risks{
    "very low|none|sehr gering|sehr niedrig|zeer laag|minimal|negligible|5 very low|5"_L1,
    "low|minor|minor change|gering|niedrig|laag|4 low|4|~low"_L1,
    "moderate|medium|business change|mittel|massig|maessig|middel|gemiddeld|matig|3 moderate|3 medium|3|~moderate|~medium"_L1,
    "high|major|major change|major business change|significant|hoch|hoog|2 high|2|~high"_L1,
    "very high|critical|extreme|sehr hoch|kritisch|zeer hoog|kritiek|1 very high|1 critical|1|~very high"_L1};

const WordList closureCodes{
    "successful|success|succeeded|ok|implemented|completed|erfolgreich|succesvol|geslaagd"_L1,
    "successful with issues|successful issues|success with issues|partially successful|partial|partially implemented|erfolgreich mit problemen|teilweise erfolgreich|deels succesvol|succesvol met problemen"_L1,
    "unsuccessful|failed|failure|not successful|nicht erfolgreich|fehlgeschlagen|gescheitert|mislukt|niet succesvol|niet geslaagd"_L1,
    "backed out|back out|backout|rolled back|rollback|reverted|zuruckgerollt|ruckabgewickelt|teruggedraaid"_L1};

const WordList incidentStates{
    "open|new|reopened|registered|logged|neu|offen|nieuw|1|queued"_L1,
    "in progress|active|assigned|work in progress|pending|on hold|awaiting user info|awaiting vendor|awaiting problem|awaiting evidence|awaiting user|accepted|in bearbeitung|in arbeit|zugewiesen|in behandeling|toegewezen|2|3|~awaiting|~wait|~pending"_L1,
    "resolved|fixed|solved|gelost|behoben|opgelost|6|completed|restored|~resolved"_L1,
    "closed|cancelled|canceled|done|geschlossen|abgeschlossen|gesloten|afgesloten|7|8|~closed|~cancel"_L1};

const WordList requestStates{
    "open|new|requested|submitted|registered|neu|offen|nieuw|aangevraagd|open linked|1"_L1,
    "in progress|work in progress|approved|pending|waiting for approval|assigned|on hold|in bearbeitung|in behandeling|2"_L1,
    "fulfilled|closed|closed complete|completed|resolved|done|delivered|erledigt|geschlossen|abgeschlossen|gesloten|afgerond|3|~closed"_L1,
    "cancelled|canceled|rejected|declined|closed incomplete|closed skipped|withdrawn|storniert|abgelehnt|geannuleerd|afgewezen|4|~cancel"_L1};

const WordList outcomes{
    "running|in progress|started|pending|queued|lauft|bezig"_L1,
    "succeeded|success|successful|passed|ok|done|deployed|completed|erfolgreich|geslaagd"_L1,
    "failed|failure|error|fehlgeschlagen|mislukt"_L1,
    "rolled back|rollback|reverted|backed out|zuruckgerollt|teruggedraaid"_L1,
    "cancelled|canceled|aborted|skipped|abgebrochen|geannuleerd"_L1};

const WordList windowKinds{
    "freeze|frozen|blackout|change freeze|hard freeze|soft freeze|sperre|anderungssperre|frozen zone|bevriezing|embargo|~freeze|~blackout"_L1,
    "maintenance|under maintenance|maintenance window|planned maintenance|scheduled|wartung|wartungsfenster|onderhoud|onderhoudsvenster|~maintenance|~wartung|~onderhoud"_L1,
    "allow|allowed|change window|deployment window|erlaubt|toegestaan"_L1,
    "holiday|bank holiday|public holiday|feiertag|feestdag|~holiday|~feiertag"_L1};

template <TextualEnum E>
QStringList textsOf()
{
    QStringList texts;
    for (const QLatin1StringView text : enumTexts<E>) {
        texts.append(text);
    }
    return texts;
}

struct ChoiceList
{
    QStringList choices;
    const WordList* words = nullptr;
    QHash<QString, int> exact;
    QList<std::pair<QString, int>> parts;
};

ChoiceList makeList(const QStringList& choices, const WordList& words)
{
    ChoiceList list;
    list.choices = choices;
    list.words = &words;
    for (int i = 0; i < choices.size(); ++i) {
        list.exact.insert(foldedWords(choices[i]), i);
    }
    for (int i = 0; i < words.size(); ++i) {
        const QStringList all = QString(words[i]).split(u'|');
        for (const QString& word : all) {
            if (word.startsWith(u'~')) {
                list.parts.append({word.sliced(1), i});
            } else {
                list.exact.insert(foldedWords(word), i);
            }
        }
    }
    return list;
}

const ChoiceList* listFor(ImportKind kind, Field field)
{
    static const ChoiceList types = makeList(textsOf<ChangeType>(), changeTypes);
    static const ChoiceList states = makeList(textsOf<ChangeState>(), changeStates);
    static const ChoiceList riskLevels = makeList(textsOf<RiskLevel>(), risks);
    static const ChoiceList closures = makeList(textsOf<ClosureCode>(), closureCodes);
    static const ChoiceList ofIncidents = makeList(textsOf<IncidentState>(), incidentStates);
    static const ChoiceList ofRequests = makeList(textsOf<RequestState>(), requestStates);
    static const ChoiceList ofDeployments = makeList(textsOf<DeploymentOutcome>(), outcomes);
    static const ChoiceList kinds = makeList(textsOf<WindowKind>(), windowKinds);
    switch (field) {
    case Field::Type:
        return kind == ImportKind::Changes ? &types : nullptr;
    case Field::State:
        return kind == ImportKind::Changes
            ? &states
            : (kind == ImportKind::Incidents ? &ofIncidents : &ofRequests);
    case Field::Risk:
        return &riskLevels;
    case Field::ClosureCode:
        return &closures;
    case Field::Outcome:
        return &ofDeployments;
    case Field::Kind:
        return &kinds;
    default:
        return nullptr;
    }
}

/// ServiceNow's negative codes keep their sign, which folding drops.
QString foldedChoice(QStringView text)
{
    const QStringView cell = text.trimmed();
    if (cell.size() == 2 && cell[0] == u'-' && cell[1].isDigit()) {
        return u"code "_s + cell[1];
    }
    return foldedWords(cell);
}

constexpr std::array<QLatin1StringView, 5> levelWords = {
    QLatin1StringView("very_low"),
    QLatin1StringView("low"),
    QLatin1StringView("moderate"),
    QLatin1StringView("high"),
    QLatin1StringView("very_high")};

/// 1 (lowest) to 5 for words, 0 for others.
int levelOfWord(const QString& folded)
{
    const ChoiceList* list = listFor(ImportKind::Changes, Field::Risk);
    QString word = folded;
    while (!word.isEmpty() && (word[0].isDigit() || word[0] == u' ')) {
        word.remove(0, 1);
    }
    if (word == "planning"_L1 || word == "planung"_L1) {
        return 1;
    }
    return word.isEmpty() ? 0 : list->exact.value(word, -1) + 1;
}

} // namespace

QString valueKey(QStringView text)
{
    return foldedChoice(text);
}

QStringList choicesOf(ImportKind kind, Field field)
{
    const ChoiceList* list = listFor(kind, field);
    return list == nullptr ? QStringList() : list->choices;
}

std::optional<int> choiceIn(
    ImportKind kind,
    Field field,
    QStringView text,
    const QHash<QString, QString>& own,
    WordRule rule)
{
    const ChoiceList* list = listFor(kind, field);
    if (list == nullptr) {
        return std::nullopt;
    }
    const QString folded = foldedChoice(text);
    const auto chosen = own.constFind(folded);
    if (chosen != own.constEnd()) {
        const auto place = static_cast<int>(list->choices.indexOf(chosen.value()));
        return place < 0 ? std::nullopt : std::optional(place);
    }
    const auto known = list->exact.constFind(folded);
    if (known != list->exact.constEnd()) {
        return known.value();
    }
    if (rule == WordRule::Loose) {
        for (const auto& [part, place] : list->parts) {
            if (folded.contains(part)) {
                return place;
            }
        }
    }
    return std::nullopt;
}

std::optional<bool> yesOrNo(QStringView text)
{
    static const QSet<QString> yes{
        u"yes"_s,
        u"y"_s,
        u"true"_s,
        u"t"_s,
        u"1"_s,
        u"on"_s,
        u"x"_s,
        u"ja"_s,
        u"j"_s,
        u"wahr"_s,
        u"waar"_s,
        u"oui"_s,
        u"si"_s};
    static const QSet<QString> no{
        u"no"_s,
        u"n"_s,
        u"false"_s,
        u"f"_s,
        u"0"_s,
        u"off"_s,
        u"nein"_s,
        u"nee"_s,
        u"falsch"_s,
        u"onwaar"_s,
        u"non"_s};
    const QString word = foldedWords(text);
    if (yes.contains(word)) {
        return true;
    }
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

std::optional<int> levelIn(Field field, QStringView text)
{
    const QString folded = foldedWords(text);
    const int word = levelOfWord(folded);
    qsizetype start = 0;
    while (start < folded.size() && folded[start].isLetter()) {
        ++start; // "P2", "Sev 1"
    }
    start += start < folded.size() && folded[start] == u' ' ? 1 : 0;
    int digit = 0;
    if (start < folded.size() && folded[start].isDigit()
        && (start + 1 == folded.size() || !folded[start + 1].isDigit()))
    {
        digit = folded[start].digitValue();
    }
    const bool isRising = field == Field::Impact || field == Field::Urgency;
    const int highest = field == Field::Criticality ? 4 : 5;
    int level = digit;
    if (isRising) {
        level = word > 0 ? word : (digit >= 1 ? 6 - digit : 0);
    } else if (digit == 0 && word > 0) {
        level = qMin(6 - word, highest);
    }
    return level >= 1 && level <= highest ? std::optional(level) : std::nullopt;
}

QString levelWord(int level)
{
    return level >= 1 && level <= 5 ? QString(levelWords[static_cast<std::size_t>(level - 1)])
                                    : QString();
}

std::optional<int> minutesIn(QStringView text)
{
    const QString cell = text.trimmed().toString().toLower().replace(u',', u'.');
    const QStringList clock = cell.split(u':');
    bool isHour = false;
    bool isMinute = false;
    if (clock.size() >= 2) {
        const int hours = clock[0].toInt(&isHour);
        const int minutes = clock[1].toInt(&isMinute);
        return isHour && isMinute && hours >= 0 && minutes >= 0
            ? std::optional(hours * 60 + minutes)
            : std::nullopt;
    }
    double total = 0;
    QString figure;
    QString unit;
    const auto close = [&total, &figure, &unit]() {
        bool isNumber = false;
        const double value = figure.toDouble(&isNumber);
        const double factor =
            unit.startsWith(u'h') || unit.startsWith("st"_L1) || unit.startsWith(u'u')
            ? 60
            : (unit.startsWith(u'd') || unit.startsWith(u't')
                   ? 1440
                   : (unit.startsWith(u's') ? 1.0 / 60 : 1));
        total += isNumber ? value * factor : std::nan("");
        figure.clear();
        unit.clear();
    };
    for (const QChar c : cell) {
        if (c.isDigit() || c == u'.') {
            if (!unit.isEmpty()) {
                close();
            }
            figure.append(c);
        } else if (c.isLetter()) {
            unit.append(c);
        } else if (!c.isSpace()) {
            return std::nullopt;
        }
    }
    close();
    return std::isfinite(total) && total >= 0 && total < 1e7
        ? std::optional(static_cast<int>(std::lround(total)))
        : std::nullopt;
}

QString nearestChoice(ImportKind kind, Field field, QStringView text)
{
    const ChoiceList* list = listFor(kind, field);
    const QString folded = foldedChoice(text);
    if (list == nullptr || folded.size() < 3) {
        return {};
    }
    int best = 3;
    QSet<int> places;
    for (auto it = list->exact.constBegin(); it != list->exact.constEnd(); ++it) {
        if (it.key().size() < 3) {
            continue;
        }
        const int distance = editDistance(folded, it.key(), 2);
        if (distance < best) {
            best = distance;
            places.clear();
        }
        if (distance == best && distance <= 2) {
            places.insert(it.value());
        }
    }
    return places.size() == 1 ? list->choices[*places.cbegin()] : QString();
}

bool isMissingMark(QStringView text)
{
    static const QSet<QString> marks{
        u"?"_s,
        u"#N/A"_s,
        u"#N/B"_s,
        u"#NV"_s,
        u"N/A"_s,
        u"n/a"_s,
        u"NULL"_s,
        u"null"_s,
        u"\\N"_s,
        u"-"_s,
        u"--"_s,
        u"(empty)"_s,
        u"None"_s};
    return text.size() <= 7 && marks.contains(text.toString());
}

} // namespace cb
