// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportFields.h"

#include "core/exchange/ExchangeText.h"

#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

using enum Field;

// Synonyms are folded (foldedHeader): lower case, without accents and signs. They come from
// ServiceNow, Jira Service Management, BMC/HP exports, GLPI, and from the German and Dutch words of
// the trade. The first is the most certain.

const QList<FieldSpec> changeFields{
    {Number,
     FieldType::Key,
     "Number"_L1,
     "change number|change id|change nr|change no|chg|chg number|rfc number|rfc nummer|rfc id|rfc|issue key|key|ticket number|ticket id|ticketnummer|ticket|change|changenummer|change nummer|change request|change request id|change request number|anderungsnummer|aenderungsnummer|anderung|nummer|wijzigingsnummer|wijziging|wijziging nr|referentie|reference|ref|id|nr|no"_L1},
    {Title,
     FieldType::Text,
     "Title"_L1,
     "short description|summary|subject|change title|change summary|brief description|titel|kurzbeschreibung|betreff|zusammenfassung|bezeichnung|korte omschrijving|korte beschrijving|onderwerp|samenvatting|name|naam"_L1},
    {Type,
     FieldType::Choice,
     "Type"_L1,
     "change type|type of change|changetyp|change typ|typ|art|anderungsart|anderungstyp|change art|wijzigingstype|soort|soort wijziging|type wijziging|change class"_L1},
    {State,
     FieldType::Choice,
     "State"_L1,
     "status|change state|change status|zustand|anderungsstatus|phase|fase|wijzigingsstatus|lifecycle state"_L1},
    {PlannedStart,
     FieldType::Instant,
     "Planned start"_L1,
     "planned start date|planned start time|scheduled start|scheduled start date|scheduled start time|start date|start time|start|planned from|change start|implementation start|geplanter start|geplanter beginn|planstart|plan start|startdatum|startzeit|beginn|start geplant|beginn geplant|geplande start|geplande startdatum|geplande begindatum|begindatum|starttijd|geplande aanvang|planned begin|change start date|work start"_L1},
    {PlannedEnd,
     FieldType::Instant,
     "Planned end"_L1,
     "planned end date|planned end time|scheduled end|scheduled end date|scheduled end time|planned finish|scheduled finish|end date|end time|end|planned to|planned until|change end|implementation end|geplantes ende|planende|plan ende|enddatum|endzeit|ende|ende geplant|gepland einde|geplande einddatum|geplande eind|einddatum|eindtijd|change end date|due date|work end"_L1},
    {Ci,
     FieldType::TextList,
     "CI"_L1,
     "cis|ci name aff|ci name|configuration item|configuration items|cmdb ci|affected ci|affected cis|affected items|items|asset|assets|komponente|komponenten|konfigurationselement|configuratie item|configuratieitem|system|systeme|systems|host|hostname|affected assets"_L1},
    {CiType,
     FieldType::Key,
     "CI type"_L1,
     "ci type aff|ci class|item type|asset type|ci typ|cmdb ci class"_L1},
    {CiSubtype, FieldType::Key, "CI subtype"_L1, "ci subtype aff|item subtype|ci sub type"_L1},
    {CiService,
     FieldType::Key,
     "CI service"_L1,
     "service component wbs aff|service comp wbs aff|service component aff|ci business service"_L1},
    {Service,
     FieldType::Key,
     "Service"_L1,
     "business service|affected service|affected services|service name|it service|dienst|service offering|betroffener service|betroffen service|getroffen dienst|applicatie|application|anwendung"_L1},
    {Assignee,
     FieldType::Key,
     "Assignee"_L1,
     "assigned to|implementer|implementor|owner|change owner|bearbeiter|zugewiesen an|verantwortlich|verantwortlicher|umsetzer|behandelaar|toegewezen aan|uitvoerder|eigenaar|assigned"_L1},
    {Group,
     FieldType::Key,
     "Team"_L1,
     "assignment group|group|implementer group|support group|owner group|assigned group|gruppe|bearbeitergruppe|zuweisungsgruppe|mannschaft|groep|behandelgroep|toewijzingsgroep"_L1},
    {Requester,
     FieldType::Key,
     "Requester"_L1,
     "requested by|requestor|reporter|initiator|raised by|opened by|antragsteller|anforderer|angefordert von|aanvrager|aangevraagd door|melder|change requester"_L1},
    {Risk,
     FieldType::Choice,
     "Risk"_L1,
     "risk level|risk assessment|risk rating|owner risk|risiko|risikostufe|risikobewertung|risico|risiconiveau|change risk"_L1},
    {Emergency,
     FieldType::YesNo,
     "Emergency"_L1,
     "emergency change|is emergency|notfall|notfallanderung|eilig|spoed|spoedwijziging|emergency yn"_L1},
    {CabRequired,
     FieldType::YesNo,
     "CAB required"_L1,
     "cab approval needed|cab approval required|cab|cab needed|cab erforderlich|cab notig|cab nodig|cab vereist|requires cab"_L1},
    {Category,
     FieldType::Key,
     "Category"_L1,
     "change category|kategorie|categorie|change model category"_L1},
    {StandardModel,
     FieldType::Key,
     "Standard model"_L1,
     "model|change model|standard change template|template|vorlage|sjabloon|standardmodell"_L1},
    {Priority,
     FieldType::Level,
     "Priority"_L1,
     "prio|prioritat|prioritaet|prioriteit|change priority"_L1},
    {Impact, FieldType::Level, "Impact"_L1, "auswirkung|change impact|gevolg"_L1},
    {Urgency, FieldType::Level, "Urgency"_L1, "dringlichkeit|urgentie|change urgency"_L1},
    {Environment, FieldType::Key, "Environment"_L1, "umgebung|omgeving|env|target environment"_L1},
    {Description,
     FieldType::Text,
     "Description"_L1,
     "long description|details|detailed description|beschreibung|beschrijving|omschrijving|uitgebreide omschrijving"_L1},
    {Justification,
     FieldType::Text,
     "Justification"_L1,
     "reason|reason for change|business justification|begrundung|grund|reden|motivatie"_L1},
    {ImplementationPlan,
     FieldType::Text,
     "Implementation plan"_L1,
     "plan|change plan|umsetzungsplan|implementierungsplan|implementatieplan|uitvoeringsplan"_L1},
    {TestPlan, FieldType::Text, "Test plan"_L1, "testplan|validation plan|verification plan"_L1},
    {BackoutPlan,
     FieldType::Text,
     "Backout plan"_L1,
     "back out plan|rollback plan|backout|u backout|fallback plan|fallbackplan|ruckfallplan|rueckfallplan|backoutplan|terugvalplan|rollbackplan"_L1},
    {CommunicationPlan,
     FieldType::Text,
     "Communication plan"_L1,
     "communication|kommunikationsplan|communicatieplan"_L1},
    {OutageStart,
     FieldType::Instant,
     "Outage start"_L1,
     "scheduled downtime start|downtime start|planned outage start|ausfallbeginn|ausfall beginn|downtime van|start downtime"_L1},
    {OutageEnd,
     FieldType::Instant,
     "Outage end"_L1,
     "scheduled downtime end|downtime end|planned outage end|ausfallende|ausfall ende|downtime tot|einde downtime"_L1},
    {BackoutMinutes,
     FieldType::Minutes,
     "Backout minutes"_L1,
     "backout duration|rollback minutes|rollback duration|backout time"_L1},
    {ActualStart,
     FieldType::Instant,
     "Actual start"_L1,
     "actual start date|actual start time|work started|real start|tatsachlicher start|tatsachlicher beginn|ist start|iststart|istbeginn|werkelijke start|werkelijke startdatum|started at"_L1},
    {ActualEnd,
     FieldType::Instant,
     "Actual end"_L1,
     "actual end date|actual end time|actual finish|work finished|real end|tatsachliches ende|ist ende|istende|werkelijk einde|werkelijke einddatum|finished at"_L1},
    {OpenedAt,
     FieldType::Instant,
     "Opened at"_L1,
     "opened|open time|change record open time|created|created at|creation date|date created|sys created on|sys created at|opened on|erstellt|erstellt am|angelegt|angelegt am|aangemaakt|aangemaakt op|aanmaakdatum|submitted|submitted on"_L1},
    {ClosedAt,
     FieldType::Instant,
     "Closed at"_L1,
     "closed|close time|change record close time|closed on|close date|closed date|geschlossen|geschlossen am|abgeschlossen am|gesloten|gesloten op|sluitdatum|closure date|resolved|resolution date"_L1},
    {RequestedByDate,
     FieldType::Instant,
     "Requested by date"_L1,
     "requested end date|requested by date|requested date|needed by|wunschtermin|gewenste datum|gewenste einddatum|requested finish"_L1},
    {ClosureCode,
     FieldType::Choice,
     "Closure code"_L1,
     "close code|closure|result|outcome|completion code|abschlusscode|ergebnis|sluitcode|afsluitcode|resultaat"_L1},
    {ClosureNotes,
     FieldType::Text,
     "Closure notes"_L1,
     "close notes|closing notes|abschlussnotizen|sluitnotities|resolution notes"_L1},
    {HoldReason,
     FieldType::Text,
     "Hold reason"_L1,
     "on hold reason|hold|wartegrund|reden wachtstand"_L1},
    {Labels,
     FieldType::TextList,
     "Labels"_L1,
     "tags|label|tag|etiketten|schlagworte|schlagworter"_L1},
    {Predecessors,
     FieldType::TextList,
     "Predecessors"_L1,
     "predecessor|depends on|after change|vorganger|voorganger|blocked by"_L1},
    {ReferenceSystem,
     FieldType::Key,
     "Reference system"_L1,
     "external system|source system|quelle|bron"_L1},
    {ReferenceKey,
     FieldType::Key,
     "Reference"_L1,
     "external id|external reference|correlation id|external key|sys id"_L1},
    {ReferenceUrl, FieldType::Key, "Reference URL"_L1, "link|external url|url"_L1},
    {Zone, FieldType::Key, "Zone"_L1, "time zone|timezone|zeitzone|tijdzone"_L1}};

const QList<FieldSpec> incidentFields{
    {Number,
     FieldType::Key,
     "Number"_L1,
     "incident id|incident number|incident nr|incident no|incident|inc|problem number|problem id|issue key|key|ticket number|ticket id|ticketnummer|ticket|storungsnummer|stoerungsnummer|incidentnummer|meldingsnummer|nummer|sr number|reference|ref|id|nr"_L1},
    {Title,
     FieldType::Text,
     "Title"_L1,
     "short description|summary|subject|incident title|titel|kurzbeschreibung|betreff|zusammenfassung|korte omschrijving|onderwerp|samenvatting|name|naam"_L1},
    {State, FieldType::Choice, "State"_L1, "status|incident state|incident status|zustand|fase"_L1},
    {Category,
     FieldType::Key,
     "Category"_L1,
     "incident category|kategorie|categorie|incident type|type"_L1},
    {Priority,
     FieldType::Level,
     "Priority"_L1,
     "prio|prioritat|prioritaet|prioriteit|severity|schweregrad|latest impact"_L1},
    {OpenedAt,
     FieldType::Instant,
     "Opened at"_L1,
     "open time|opened|opened on|created|created at|reported at|reported|detected at|start time|started at|sys created at|sys created on|incident start|creation date|gemeldet am|erstellt|erstellt am|geoffnet am|eroffnet am|gemeld op|aangemaakt op|openingsdatum|problem change date time"_L1},
    {RestoredAt,
     FieldType::Instant,
     "Restored at"_L1,
     "restored|service restored|restore time|recovered at|wiederhergestellt|wiederhergestellt am|hersteld|hersteld op"_L1},
    {ResolvedAt,
     FieldType::Instant,
     "Resolved at"_L1,
     "resolved time|resolved|resolved on|resolution time|resolution date|gelost|gelost am|behoben am|opgelost|opgelost op"_L1},
    {ClosedAt,
     FieldType::Instant,
     "Closed at"_L1,
     "close time|closed|closed on|closed date|close date|geschlossen|geschlossen am|gesloten|gesloten op|sluitdatum"_L1},
    {Ci,
     FieldType::Key,
     "CI"_L1,
     "ci name aff|ci name|configuration item|cmdb ci|affected ci|item|asset|komponente|konfigurationselement|configuratie item|system|host|hostname|product"_L1},
    {CiType, FieldType::Key, "CI type"_L1, "ci type aff|ci class|item type"_L1},
    {CiSubtype, FieldType::Key, "CI subtype"_L1, "ci subtype aff|item subtype"_L1},
    {CiService,
     FieldType::Key,
     "CI service"_L1,
     "service component wbs aff|service comp wbs aff|service component aff"_L1},
    {CauseCi,
     FieldType::Key,
     "Cause CI"_L1,
     "ci name cby|caused by ci|causing ci|root cause ci"_L1},
    {CauseCiService,
     FieldType::Key,
     "Cause CI service"_L1,
     "servicecomp wbs cby|service comp wbs cby|service component wbs cby"_L1},
    {Service,
     FieldType::Key,
     "Service"_L1,
     "business service|affected service|service name|it service|dienst|betroffener service|applicatie|application|anwendung"_L1},
    {Assignee,
     FieldType::Key,
     "Assignee"_L1,
     "assigned to|owner|bearbeiter|zugewiesen an|behandelaar|toegewezen aan|owner first name"_L1},
    {Group,
     FieldType::Key,
     "Team"_L1,
     "assignment group|group|support group|involved st|gruppe|zuweisungsgruppe|groep|behandelgroep"_L1},
    {CausedBy,
     FieldType::Key,
     "Caused by change"_L1,
     "caused by|causing change|cause change|verursacht durch|veroorzaakt door|change that caused"_L1},
    {RelatedChange,
     FieldType::Key,
     "Related change"_L1,
     "rfc|change request|change|change number|change id|zugehoriger change|gerelateerde wijziging|related rfc"_L1},
    {Zone, FieldType::Key, "Zone"_L1, "time zone|timezone|zeitzone|tijdzone"_L1}};

const QList<FieldSpec> requestFields{
    {Number,
     FieldType::Key,
     "Number"_L1,
     "request number|request id|interaction id|interaction number|request|req|ritm|requested item|sr number|service request|service request id|call id|call number|issue key|key|ticket number|ticket id|ticketnummer|ticket|anfragenummer|auftragsnummer|aanvraagnummer|verzoeknummer|nummer|reference|id|nr"_L1},
    {Title,
     FieldType::Text,
     "Title"_L1,
     "short description|summary|subject|titel|kurzbeschreibung|betreff|zusammenfassung|korte omschrijving|onderwerp|category|kategorie|categorie|name"_L1},
    {State,
     FieldType::Choice,
     "State"_L1,
     "status|request state|request status|zustand|fase|stage"_L1},
    {OpenedAt,
     FieldType::Instant,
     "Requested at"_L1,
     "open time first touch|open time|opened|opened at|created|created at|requested|requested on|request date|sys created on|erstellt am|angefragt am|aangevraagd op|aangemaakt op|openingsdatum"_L1},
    {DueAt,
     FieldType::Instant,
     "Due at"_L1,
     "due|due date|target date|fallig am|falligkeit|streefdatum|deadline"_L1},
    {ClosedAt,
     FieldType::Instant,
     "Fulfilled at"_L1,
     "close time|closed|closed at|fulfilled|completed|completed at|resolved at|erledigt am|geschlossen am|gesloten op|afgerond op"_L1},
    {Ci,
     FieldType::Key,
     "CI"_L1,
     "ci name aff|ci name|configuration item|cmdb ci|affected ci|item|asset"_L1},
    {CiType, FieldType::Key, "CI type"_L1, "ci type aff|ci class|item type"_L1},
    {CiSubtype, FieldType::Key, "CI subtype"_L1, "ci subtype aff|item subtype"_L1},
    {CiService,
     FieldType::Key,
     "CI service"_L1,
     "service component wbs aff|service comp wbs aff|service component aff"_L1},
    {Service,
     FieldType::Key,
     "Service"_L1,
     "business service|service name|it service|dienst|catalog item|applicatie|anwendung"_L1},
    {RelatedChange,
     FieldType::Key,
     "Linked change"_L1,
     "change|change number|change id|rfc|related change|change request|gerelateerde wijziging"_L1},
    {Zone, FieldType::Key, "Zone"_L1, "time zone|timezone|zeitzone|tijdzone"_L1}};

const QList<FieldSpec> deploymentFields{
    {Number,
     FieldType::Key,
     "External id"_L1,
     "deployment id|deploy id|run id|deployment|build id|id|cicd deployment id"_L1},
    {Service,
     FieldType::Key,
     "Service"_L1,
     "application|app|component|project|repository|service name|cicd scope id|anwendung"_L1},
    {Environment, FieldType::Key, "Environment"_L1, "env|target|stage|umgebung|omgeving"_L1},
    {Version, FieldType::Key, "Version"_L1, "release|tag|build|ref name"_L1},
    {Commit, FieldType::Key, "Commit"_L1, "commit sha|sha|revision|git commit"_L1},
    {FirstCommitAt,
     FieldType::Instant,
     "First commit at"_L1,
     "first commit time|first commit|commit time"_L1},
    {Pipeline, FieldType::Key, "Pipeline"_L1, "workflow|job|pipeline name"_L1},
    {Url, FieldType::Key, "URL"_L1, "link|pipeline url|run url"_L1},
    {ActualStart,
     FieldType::Instant,
     "Started at"_L1,
     "started date|started|start time|deployed at|deploy time|start|queued date"_L1},
    {ActualEnd,
     FieldType::Instant,
     "Finished at"_L1,
     "finished date|finished|end time|completed at|end"_L1},
    {Outcome,
     FieldType::Choice,
     "Outcome"_L1,
     "result|status|state|conclusion|ergebnis|resultaat"_L1},
    {Rework, FieldType::YesNo, "Rework"_L1, "unplanned|hotfix|unplanned rework|is rework"_L1},
    {RelatedChange,
     FieldType::Key,
     "Linked change"_L1,
     "change|change number|change id|rfc|chg"_L1},
    {Zone, FieldType::Key, "Zone"_L1, "time zone|timezone|zeitzone|tijdzone"_L1}};

const QList<FieldSpec> itemFields{
    {Title,
     FieldType::Key,
     "Name"_L1,
     "ci name|ci|configuration item|item|hostname|host|asset|asset name|komponente|naam|system"_L1},
    {Type,
     FieldType::Key,
     "Type"_L1,
     "ci type|class|sys class name|item type|asset type|typ|soort"_L1},
    {CiSubtype, FieldType::Key, "Subtype"_L1, "ci subtype|item subtype|sub type|subtyp"_L1},
    {Service,
     FieldType::Key,
     "Service"_L1,
     "business service|it service|used by service|dienst"_L1},
    {Owner,
     FieldType::Key,
     "Owner"_L1,
     "owned by|managed by|eigentumer|eigenaar|verantwortlich"_L1},
    {Criticality,
     FieldType::Level,
     "Criticality"_L1,
     "business criticality|criticality class|kritikalitat|kritisch|kritikaliteit|tier"_L1},
    {Environment, FieldType::Key, "Environment"_L1, "env|umgebung|omgeving|used for"_L1},
    {Upstream,
     FieldType::TextList,
     "Depends on"_L1,
     "runs on|needs|parent|hangt ab von|afhankelijk van|upstream"_L1}};

const QList<FieldSpec> dependencyFields{
    {Upstream,
     FieldType::Key,
     "Upstream"_L1,
     "parent|from|source|provider|depends on|ubergeordnet|bron"_L1},
    {Downstream,
     FieldType::Key,
     "Downstream"_L1,
     "child|to|target|consumer|dependent|untergeordnet|doel"_L1},
    {DependencyType,
     FieldType::Key,
     "Type"_L1,
     "relation|relation type|relationship|beziehung|relatie|dependency type"_L1}};

const QList<FieldSpec> personFields{
    {Title,
     FieldType::Key,
     "Name"_L1,
     "full name|display name|person|user|vollstandiger name|naam|volledige naam"_L1},
    {Mail,
     FieldType::Key,
     "Mail"_L1,
     "email|e mail|mail address|email address|e mail adresse|emailadres"_L1},
    {Login,
     FieldType::TextList,
     "Logins"_L1,
     "login|user name|username|user id|alias|aliases|anmeldename|gebruikersnaam|sam account name"_L1},
    {Group,
     FieldType::TextList,
     "Teams"_L1,
     "team|group|groups|assignment group|department|gruppe|gruppen|abteilung|groep|afdeling"_L1},
    {Roles, FieldType::TextList, "Roles"_L1, "role|rolle|rollen|rol"_L1},
    {Active, FieldType::YesNo, "Active"_L1, "enabled|aktiv|actief|is active"_L1}};

const QList<FieldSpec> windowFields{
    {Title,
     FieldType::Text,
     "Name"_L1,
     "title|summary|subject|window|event|titel|bezeichnung|naam|onderwerp|short description"_L1},
    {PlannedStart,
     FieldType::Instant,
     "Start"_L1,
     "planned start|start date|start time|from|begin|begins|startdatum|beginn|von|van|begindatum|starttijd|dtstart"_L1},
    {PlannedEnd,
     FieldType::Instant,
     "End"_L1,
     "planned end|stop|end date|end time|to|until|ends|enddatum|ende|bis|tot|einddatum|eindtijd|dtend|stop time"_L1},
    {ActualEnd,
     FieldType::Instant,
     "Actual end"_L1,
     "actualend|actual end date|real end|tatsachliches ende"_L1},
    {Kind, FieldType::Choice, "Kind"_L1, "type|window type|severity|typ|art|soort|class"_L1},
    {Justification, FieldType::Text, "Reason"_L1, "grund|reden|cause"_L1},
    {Description, FieldType::Text, "Description"_L1, "details|beschreibung|beschrijving|text"_L1},
    {Service, FieldType::TextList, "Services"_L1, "service|affected services|dienste|diensten"_L1},
    {Ci,
     FieldType::TextList,
     "CIs"_L1,
     "ci|configuration items|affected cis|items|systems|systeme"_L1},
    {Environment, FieldType::TextList, "Environments"_L1, "environment|umgebung|omgeving"_L1},
    {Number, FieldType::Key, "UID"_L1, "uid|id|external id|number|key|nummer"_L1},
    {Sequence, FieldType::Integer, "Sequence"_L1, "version|revision"_L1},
    {Zone, FieldType::Key, "Zone"_L1, "time zone|timezone|zeitzone|tijdzone"_L1}};

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

const QList<FieldSpec>& fieldsOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Changes:
        return changeFields;
    case ImportKind::Incidents:
        return incidentFields;
    case ImportKind::Requests:
        return requestFields;
    case ImportKind::Deployments:
        return deploymentFields;
    case ImportKind::Items:
        return itemFields;
    case ImportKind::Dependencies:
        return dependencyFields;
    case ImportKind::Persons:
        return personFields;
    case ImportKind::Windows:
        return windowFields;
    }
    Q_UNREACHABLE();
}

const FieldSpec* fieldSpec(ImportKind kind, Field field)
{
    for (const FieldSpec& spec : fieldsOf(kind)) {
        if (spec.field == field) {
            return &spec;
        }
    }
    return nullptr;
}

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
