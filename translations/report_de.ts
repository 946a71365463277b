<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Report</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Assessing</source>
        <translation>In Bewertung</translation>
    </message>
    <message>
        <source>Awaiting CAB</source>
        <translation>Wartet auf CAB</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Eingeplant</translation>
    </message>
    <message>
        <source>Implementing</source>
        <translation>In Umsetzung</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Nachprüfung</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Backed out</source>
        <translation>Zurückgerollt</translation>
    </message>
    <message>
        <source>Very low</source>
        <translation>Sehr niedrig</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Sehr hoch</translation>
    </message>
    <message>
        <source>VL</source>
        <translation>SN</translation>
    </message>
    <message>
        <source>L</source>
        <translation>N</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>VH</source>
        <translation>SH</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgerollt</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Approve with condition</source>
        <translation>Mit Auflage genehmigt</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>Zur Überarbeitung</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Vertagt</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Successful with issues</source>
        <translation>Erfolgreich mit Mängeln</translation>
    </message>
    <message>
        <source>Unsuccessful</source>
        <translation>Nicht erfolgreich</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a period of days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Ohne Service</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Ohne Team</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Change</numerusform>
            <numerusform>%n Changes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>changes on services</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Service</numerusform>
            <numerusform>%n Services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a freeze</source>
        <translation>
            <numerusform>%n in einem Freeze</numerusform>
            <numerusform>%n in einem Freeze</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned in this period.</source>
        <translation>In diesem Zeitraum ist nichts geplant.</translation>
    </message>
    <message>
        <source>Next: %1, %2, %3.</source>
        <comment>number, title, when</comment>
        <translation>Als Nächstes: %1, %2, %3.</translation>
    </message>
    <message>
        <source>Bar: planned window, dashed until decided; left edge and letters: risk VL to VH. Lines: freeze. Dots: maintenance.</source>
        <translation>Balken: geplantes Zeitfenster, gestrichelt bis zur Entscheidung; linke Kante und Buchstaben: Risiko SN bis SH. Linien: Freeze. Punkte: Wartung.</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <comment>number, days</comment>
        <translation>Woche %1, %2</translation>
    </message>
    <message>
        <source>Changes by day</source>
        <translation>Changes nach Tagen</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Projected service outage</source>
        <translation>Geplante Ausfälle von Services</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Outage from</source>
        <translation>Ausfall von</translation>
    </message>
    <message>
        <source>Outage until</source>
        <translation>Ausfall bis</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>No change of this period names an outage.</source>
        <translation>Kein Change dieses Zeitraums nennt einen Ausfall.</translation>
    </message>
    <message>
        <source>without dates, or with an end before the start</source>
        <translation>ohne Termin oder mit einem Ende vor dem Beginn</translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation>außerhalb des Zeitraums</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>Every change that the filter lets through is shown.</source>
        <translation>Alle Changes, die der Filter durchlässt, sind gezeigt.</translation>
    </message>
    <message>
        <source>Changes: %1.</source>
        <translation>Changes: %1.</translation>
    </message>
    <message>
        <source>A freeze or maintenance window is missing: %1</source>
        <translation>Ein Freeze oder eine Wartung fehlt: %1</translation>
    </message>
    <message>
        <source>Forward schedule of change</source>
        <translation>Änderungsplan</translation>
    </message>
    <message>
        <source>Changes in the report</source>
        <translation>Changes im Bericht</translation>
    </message>
    <message>
        <source>in a freeze</source>
        <translation>in einem Freeze</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>freeze: %1</source>
        <translation>Freeze: %1</translation>
    </message>
    <message>
        <source>maintenance: %1</source>
        <translation>Wartung: %1</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>CIs</source>
        <translation>CIs</translation>
    </message>
    <message>
        <source>In the day</source>
        <translation>Im Tag</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Geplanter Beginn</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Geplantes Ende</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Made %1, %2, board state %3</source>
        <comment>when, zone, number</comment>
        <translation>Erstellt %1, %2, Stand des Boards %3</translation>
    </message>
    <message>
        <source>continued</source>
        <comment>a day that began on the page before</comment>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Beantragt von</translation>
    </message>
    <message>
        <source>none planned</source>
        <translation>keiner geplant</translation>
    </message>
    <message>
        <source>Backout</source>
        <translation>Rückfall</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>On hold because</source>
        <translation>Angehalten, weil</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>%1 (go or no-go)</source>
        <comment>a task</comment>
        <translation>%1 (Freigabe oder Abbruch)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Plan and backout</source>
        <translation>Plan und Rückfall</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Change record %1</source>
        <translation>Change-Akte %1</translation>
    </message>
    <message>
        <source>%1, %2 change, version %3</source>
        <comment>number, type, revision</comment>
        <translation>%1, Art %2, Fassung %3</translation>
    </message>
    <message>
        <source>Number is provisional</source>
        <translation>Nummer ist vorläufig</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Implementation plan</source>
        <translation>Umsetzungsplan</translation>
    </message>
    <message>
        <source>Test plan</source>
        <translation>Testplan</translation>
    </message>
    <message>
        <source>Backout plan</source>
        <translation>Rückfallplan</translation>
    </message>
    <message>
        <source>Communication plan</source>
        <translation>Kommunikationsplan</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Backout takes</source>
        <translation>Rückfall dauert</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>Tatsächlicher Beginn</translation>
    </message>
    <message>
        <source>Actual end</source>
        <translation>Tatsächliches Ende</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Gewünscht bis</translation>
    </message>
    <message>
        <source>Predecessors</source>
        <translation>Vorgänger</translation>
    </message>
    <message>
        <source>CAB needed</source>
        <translation>CAB nötig</translation>
    </message>
    <message>
        <source>Closure notes</source>
        <translation>Abschlussnotizen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Record made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>%1 edited</source>
        <comment>a field</comment>
        <translation>%1 bearbeitet</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Freeze, blocks</source>
        <translation>Freeze, blockiert</translation>
    </message>
    <message>
        <source>Freeze, warns</source>
        <translation>Freeze, warnt</translation>
    </message>
    <message>
        <source>Freezes and maintenance in the window</source>
        <translation>Freezes und Wartung im Zeitfenster</translation>
    </message>
    <message>
        <source>Freezes and maintenance</source>
        <translation>Freezes und Wartung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>CAB</source>
        <translation>CAB</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>open, needed before</source>
        <translation>offen, vorher nötig</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Auflagen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Nobody has decided yet.</source>
        <translation>Noch hat niemand entschieden.</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Deployments</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Incidents caused by it</source>
        <translation>Dadurch verursachte Incidents</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Size or link</source>
        <translation>Größe oder Link</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History, last %1 of %2</source>
        <translation>Verlauf, letzte %1 von %2</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Board state</source>
        <translation>Stand des Boards</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet that says where a report comes from</comment>
        <translation>Herkunft</translation>
    </message>
</context>
</TS>
