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
    <message>
        <source>Reaches</source>
        <translation>Erreicht</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>Der Change</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Nearest way</source>
        <translation>Nächster Weg</translation>
    </message>
    <message>
        <source>Other changes</source>
        <translation>Andere Changes</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Im Freeze</translation>
    </message>
    <message>
        <source>%1: %2 by this change.</source>
        <comment>service, length</comment>
        <translation>%1: %2 durch diesen Change.</translation>
    </message>
    <message>
        <source>All planned work of %1 takes %2: %3 % of the %4 allowed.</source>
        <translation>Alle geplanten Arbeiten im %1 dauern %2: %3 % der erlaubten %4.</translation>
    </message>
    <message>
        <source>%1 of it are planned windows, as no outage window is given.</source>
        <translation>%1 davon sind geplante Zeitfenster, da kein Ausfallfenster angegeben ist.</translation>
    </message>
    <message>
        <source>At the same time in reach: %1 %2, %3</source>
        <translation>Zur selben Zeit in Reichweite: %1 %2, %3</translation>
    </message>
    <message>
        <source>Cycle of dependencies: %1</source>
        <translation>Kreis von Abhängigkeiten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of tier 1</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n der Stufe 1</numerusform>
            <numerusform>%n der Stufe 1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the board needs what this change works on.</source>
        <translation>Nichts auf dem Board braucht das, woran dieser Change arbeitet.</translation>
    </message>
    <message numerus="yes">
        <source>Within %n step(s) along the dependencies it reaches %1.</source>
        <translation>
            <numerusform>Innerhalb von %n Schritt entlang der Abhängigkeiten erreicht er %1.</numerusform>
            <numerusform>Innerhalb von %n Schritten entlang der Abhängigkeiten erreicht er %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the CSV and Excel files</source>
        <comment>reached services</comment>
        <translation>
            <numerusform>%n weiterer in den CSV- und Excel-Dateien</numerusform>
            <numerusform>%n weitere in den CSV- und Excel-Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>%1 of %2, range %3–%4</source>
        <comment>share, number, 80 percent range</comment>
        <translation>%1 von %2, Bereich %3–%4</translation>
    </message>
    <message>
        <source>few data: %1</source>
        <comment>a rate</comment>
        <translation>wenige Daten: %1</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>number of an ISO week, short</comment>
        <translation>KW %1</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>Selten</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Almost sure</source>
        <translation>Fast sicher</translation>
    </message>
    <message>
        <source>Negligible</source>
        <translation>Minimal</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>likelihood %1, impact %2, %3, %4</source>
        <comment>a cell of the matrix</comment>
        <translation>Wahrscheinlichkeit %1, Auswirkung %2, %3, %4</translation>
    </message>
    <message>
        <source>level only</source>
        <translation>nur Stufe</translation>
    </message>
    <message>
        <source>%1, level only, %2</source>
        <comment>risk, number of changes</comment>
        <translation>%1, nur Stufe, %2</translation>
    </message>
    <message>
        <source>Open changes by likelihood and impact</source>
        <translation>Offene Changes nach Wahrscheinlichkeit und Auswirkung</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), as assessed by the owner</source>
        <translation>
            <numerusform>%n Change, vom Verantwortlichen bewertet</numerusform>
            <numerusform>%n Changes, vom Verantwortlichen bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n not assessed</source>
        <translation>
            <numerusform>%n nicht bewertet</numerusform>
            <numerusform>%n nicht bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>Open changes (from requested to in review) by the newest assessment that counts. A change whose owner gave a level without answering the questionnaire has no cell: it is counted under “level only”.</source>
        <translation>Offene Changes (von beantragt bis in Nachprüfung) nach der neuesten Bewertung, die zählt. Ein Change, dessen Verantwortlicher eine Stufe angab, ohne den Fragebogen zu beantworten, hat keine Zelle: Er zählt unter „nur Stufe“.</translation>
    </message>
    <message>
        <source>open changes</source>
        <translation>offene Changes</translation>
    </message>
    <message>
        <source>drafts, closed and withdrawn changes</source>
        <translation>Entwürfe, abgeschlossene und zurückgezogene Changes</translation>
    </message>
    <message>
        <source>No open change matches the filter.</source>
        <translation>Kein offener Change passt zum Filter.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hits, number</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: failed %2</source>
        <comment>service, rate</comment>
        <translation>%1: fehlgeschlagen %2</translation>
    </message>
    <message>
        <source>None</source>
        <comment>not assessed, short</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>H, VH %</source>
        <comment>share of high risks</comment>
        <translation>H, SH %</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>number of ended changes</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Failed %</source>
        <translation>Fehlg. %</translation>
    </message>
    <message>
        <source>from %</source>
        <comment>95 percent range</comment>
        <translation>von %</translation>
    </message>
    <message>
        <source>to %</source>
        <comment>95 percent range</comment>
        <translation>bis %</translation>
    </message>
    <message>
        <source>Risk by service</source>
        <translation>Risiko nach Service</translation>
    </message>
    <message>
        <source>open changes of the coming 4 weeks, and failed ones of the last 52 weeks</source>
        <translation>offene Changes der kommenden 4 Wochen und fehlgeschlagene der letzten 52 Wochen</translation>
    </message>
    <message>
        <source>failed, % of ended</source>
        <translation>fehlgeschlagen, % der beendeten</translation>
    </message>
    <message>
        <source>%1 of %2 H</source>
        <comment>high risks, open changes; H is high</comment>
        <translation>%1 von %2 H</translation>
    </message>
    <message>
        <source>lines: 80 and 95 % ranges; ring: few data</source>
        <translation>Linien: Bereiche von 80 und 95 %; Ring: wenige Daten</translation>
    </message>
    <message numerus="yes">
        <source>%n more service(s), with fewer high risks, in the table</source>
        <translation>
            <numerusform>%n weiterer Service mit weniger hohen Risiken in der Tabelle</numerusform>
            <numerusform>%n weitere Services mit weniger hohen Risiken in der Tabelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Bars: open changes whose planned window lies at least in part in the coming 4 weeks, by the owner&apos;s assessment. Lines: the share of changes that ended unsuccessful or backed out among those that ended within the last 52 weeks with a closure code, with Wilson&apos;s 80 and 95 percent ranges. Below 20 ended changes it is few data. It is a record of what happened, no forecast.</source>
        <translation>Balken: offene Changes, deren geplantes Zeitfenster mindestens zum Teil in den kommenden 4 Wochen liegt, nach der Bewertung des Verantwortlichen. Linien: der Anteil der Changes, die nicht erfolgreich waren oder zurückgerollt wurden, unter denen, die in den letzten 52 Wochen mit einem Abschlusscode endeten, mit Wilsons Bereichen von 80 und 95 Prozent. Unter 20 beendeten Changes sind es wenige Daten. Das hält fest, was geschah, und ist keine Vorhersage.</translation>
    </message>
    <message>
        <source>outside of the coming 4 weeks</source>
        <translation>außerhalb der kommenden 4 Wochen</translation>
    </message>
    <message>
        <source>without a service</source>
        <translation>ohne Service</translation>
    </message>
    <message>
        <source>No open change of a service lies in the coming 4 weeks.</source>
        <translation>Kein offener Change eines Service liegt in den kommenden 4 Wochen.</translation>
    </message>
    <message>
        <source>high and very high</source>
        <translation>hoch und sehr hoch</translation>
    </message>
    <message>
        <source>lower or not assessed</source>
        <translation>niedriger oder nicht bewertet</translation>
    </message>
    <message>
        <source>Coming weeks</source>
        <translation>Kommende Wochen</translation>
    </message>
    <message>
        <source>open changes by the start of their planned window</source>
        <translation>offene Changes nach dem Beginn ihres geplanten Zeitfensters</translation>
    </message>
    <message>
        <source>ISO week</source>
        <translation>ISO-Woche</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>freeze, d</source>
        <comment>days of freeze</comment>
        <translation>Freeze, T</translation>
    </message>
    <message>
        <source>inside, h</source>
        <comment>hours inside of maintenance</comment>
        <translation>innen, h</translation>
    </message>
    <message>
        <source>outside, h</source>
        <comment>hours outside of maintenance</comment>
        <translation>außen, h</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>H, VH</source>
        <comment>high risks</comment>
        <translation>H, SH</translation>
    </message>
    <message>
        <source>Freeze days</source>
        <translation>Freeze-Tage</translation>
    </message>
    <message>
        <source>Inside, h</source>
        <translation>Innen, h</translation>
    </message>
    <message>
        <source>Outside, h</source>
        <translation>Außen, h</translation>
    </message>
    <message>
        <source>Without windows</source>
        <translation>Ohne Zeitfenster</translation>
    </message>
    <message>
        <source>%: high and very high; hatched: freeze</source>
        <translation>%: hoch und sehr hoch; schraffiert: Freeze</translation>
    </message>
    <message>
        <source>Each open change counts in the ISO week, in the board&apos;s zone, in which its planned window starts. Freeze days are the days that a freeze, hard or soft, covers at least in part. Hours inside and outside are those of planned windows within and without the maintenance windows that cover the change; changes that no maintenance window covers add none.</source>
        <translation>Jeder offene Change zählt in der ISO-Woche (Zone des Boards), in der sein geplantes Zeitfenster beginnt. Freeze-Tage sind die Tage, die ein Freeze, hart oder weich, mindestens zum Teil bedeckt. Stunden innen und außen sind die geplanter Zeitfenster innerhalb und außerhalb der Wartungsfenster, die den Change betreffen; Changes, die kein Wartungsfenster betrifft, tragen keine bei.</translation>
    </message>
    <message>
        <source>outside of these weeks</source>
        <translation>außerhalb dieser Wochen</translation>
    </message>
    <message>
        <source>of those counted, without hours: no maintenance window</source>
        <translation>von den gezählten ohne Stunden: kein Wartungsfenster</translation>
    </message>
    <message>
        <source>freezes and maintenance that cannot be read</source>
        <translation>Freezes und Wartung, die nicht gelesen werden können</translation>
    </message>
    <message>
        <source>No open change starts in the coming 8 weeks.</source>
        <translation>Kein offener Change beginnt in den kommenden 8 Wochen.</translation>
    </message>
    <message>
        <source>Outcomes, last 13 weeks</source>
        <translation>Ausgang, letzte 13 Wochen</translation>
    </message>
    <message>
        <source>ISO week of the end</source>
        <translation>ISO-Woche des Endes</translation>
    </message>
    <message>
        <source>ended changes; failed: %1</source>
        <comment>rate</comment>
        <translation>beendete Changes; fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%: the last two</source>
        <translation>%: die letzten beiden</translation>
    </message>
    <message>
        <source>Closed changes with a closure code, in the ISO week, in the board&apos;s zone, of their actual end; without one, of the closing of the record. Failed are those that were unsuccessful or backed out.</source>
        <translation>Abgeschlossene Changes mit einem Abschlusscode, in der ISO-Woche (Zone des Boards) ihres tatsächlichen Endes; ohne dieses, des Abschlusses der Akte. Fehlgeschlagen sind die, die nicht erfolgreich waren oder zurückgerollt wurden.</translation>
    </message>
    <message>
        <source>closed changes</source>
        <translation>abgeschlossene Changes</translation>
    </message>
    <message>
        <source>closed, but nobody said how it went</source>
        <translation>abgeschlossen, aber niemand sagte, wie es ausging</translation>
    </message>
    <message>
        <source>closed, but without a time of the end</source>
        <translation>abgeschlossen, aber ohne Zeit des Endes</translation>
    </message>
    <message>
        <source>No change ended in the last 13 weeks.</source>
        <translation>In den letzten 13 Wochen endete kein Change.</translation>
    </message>
    <message>
        <source>%1, %2 h</source>
        <comment>weekday, hours</comment>
        <translation>%1, %2 Uhr</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>keine Changes</translation>
    </message>
    <message>
        <source>%1, failed %2</source>
        <comment>number of changes, rate</comment>
        <translation>%1, fehlgeschlagen %2</translation>
    </message>
    <message>
        <source>When changes fail</source>
        <translation>Wann Changes fehlschlagen</translation>
    </message>
    <message>
        <source>by weekday and hour of the start, last 52 weeks</source>
        <translation>nach Wochentag und Stunde des Beginns, letzte 52 Wochen</translation>
    </message>
    <message>
        <source>hour of the start</source>
        <translation>Stunde des Beginns</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>1 to 4 changes</source>
        <translation>1 bis 4 Changes</translation>
    </message>
    <message>
        <source>5 to 19</source>
        <translation>5 bis 19</translation>
    </message>
    <message>
        <source>20 and more</source>
        <translation>20 und mehr</translation>
    </message>
    <message>
        <source>figure: failed, pale with few data; border: more often than usual</source>
        <translation>Zahl: fehlgeschlagen, blass bei wenigen Daten; Rand: öfter als üblich</translation>
    </message>
    <message>
        <source>Closed changes with a closure code that started within the last 52 weeks, by the weekday and hour of their actual start (without one, the planned start) in the board&apos;s zone. An hour has a border where at least 20 changes started and even the low end of the 80 percent range of its failed share lies above the share of all hours, %1.</source>
        <translation>Abgeschlossene Changes mit einem Abschlusscode, die in den letzten 52 Wochen begannen, nach Wochentag und Stunde ihres tatsächlichen Beginns (ohne diesen, des geplanten) in der Zone des Boards. Eine Stunde hat einen Rand, wo mindestens 20 Changes begannen und selbst das untere Ende des 80-Prozent-Bereichs ihres fehlgeschlagenen Anteils über dem Anteil aller Stunden liegt, %1.</translation>
    </message>
    <message>
        <source>closed, but without a time of the start</source>
        <translation>abgeschlossen, aber ohne Zeit des Beginns</translation>
    </message>
    <message>
        <source>No change ended in the last 52 weeks.</source>
        <translation>In den letzten 52 Wochen endete kein Change.</translation>
    </message>
    <message>
        <source>%1: an incident after %2; usually %3; %4</source>
        <comment>CI, rate, share, incidents</comment>
        <translation>%1: ein Incident nach %2; üblich %3; %4</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n Incident</numerusform>
            <numerusform>%n Incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>CIs with incidents after changes</source>
        <translation>CIs mit Incidents nach Changes</translation>
    </message>
    <message>
        <source>within 7 days of the actual end, last 52 weeks</source>
        <translation>innerhalb von 7 Tagen nach dem tatsächlichen Ende, letzte 52 Wochen</translation>
    </message>
    <message>
        <source>changes followed by an incident, %</source>
        <translation>Changes, denen ein Incident folgte, %</translation>
    </message>
    <message>
        <source>lines: 80 and 95 % ranges; ring: few data; bar: usual on this CI</source>
        <translation>Linien: Bereiche von 80 und 95 %; Ring: wenige Daten; Strich: auf diesem CI üblich</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Gefolgt</translation>
    </message>
    <message>
        <source>Followed %</source>
        <translation>Gefolgt %</translation>
    </message>
    <message>
        <source>Usual %</source>
        <translation>Üblich %</translation>
    </message>
    <message numerus="yes">
        <source>%n more CI(s), with fewer, in the table</source>
        <translation>
            <numerusform>%n weiteres CI mit weniger in der Tabelle</numerusform>
            <numerusform>%n weitere CIs mit weniger in der Tabelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that ended within the last 52 weeks, for each CI that they touched: on how many of them an incident on that CI was opened between the actual start and 7 days after the actual end. That an incident came after a change does not say that the change caused it: the usual share is that of all moments of these weeks that such an incident follows within the same time. Below 20 changes it is few data.</source>
        <translation>Changes, die in den letzten 52 Wochen endeten, für jedes CI, das sie berührten: bei wie vielen davon ein Incident auf diesem CI zwischen dem tatsächlichen Beginn und 7 Tagen nach dem tatsächlichen Ende eröffnet wurde. Dass ein Incident nach einem Change kam, sagt nicht, dass der Change ihn verursachte: Der übliche Anteil ist der aller Zeitpunkte dieser Wochen, denen ein solcher Incident innerhalb derselben Zeit folgt. Unter 20 Changes sind es wenige Daten.</translation>
    </message>
    <message>
        <source>ended changes</source>
        <translation>beendete Changes</translation>
    </message>
    <message>
        <source>closed without actual start and end</source>
        <translation>ohne tatsächlichen Beginn und tatsächliches Ende abgeschlossen</translation>
    </message>
    <message>
        <source>without a CI</source>
        <translation>ohne CI</translation>
    </message>
    <message>
        <source>ended less than 7 days ago</source>
        <translation>vor weniger als 7 Tagen beendet</translation>
    </message>
    <message>
        <source>incidents without a CI</source>
        <translation>Incidents ohne CI</translation>
    </message>
    <message>
        <source>No incident followed a change within 7 days.</source>
        <translation>Keinem Change folgte innerhalb von 7 Tagen ein Incident.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>what a chart does not count</comment>
        <translation>Nicht gezählt: %1.</translation>
    </message>
    <message>
        <source>Risk overview</source>
        <translation>Risikoüberblick</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>period, number of open changes</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n open change(s)</source>
        <translation>
            <numerusform>%n offener Change</numerusform>
            <numerusform>%n offene Changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved, then edited</source>
        <translation>Genehmigt, dann geändert</translation>
    </message>
    <message>
        <source>Risk went up</source>
        <translation>Risiko gestiegen</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>changes in time</comment>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Other scope</source>
        <comment>changes with other CIs or services</comment>
        <translation>Anderer Umfang</translation>
    </message>
    <message>
        <source>Risk went down</source>
        <translation>Risiko gesunken</translation>
    </message>
    <message>
        <source>New</source>
        <comment>changes</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>changes</comment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>changes</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>keine Termine</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a change</comment>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>%1 over</source>
        <comment>work took longer than planned</comment>
        <translation>%1 länger</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>who did it</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>a day</comment>
        <translation>Am %1</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Closing state of the meeting on %1, compared with the board now.</source>
        <translation>Schlussstand der Sitzung am %1, verglichen mit dem Board jetzt.</translation>
    </message>
    <message>
        <source>The baseline “%1” of %2, compared with the board now.</source>
        <translation>Der Vergleichsstand „%1“ vom %2, verglichen mit dem Board jetzt.</translation>
    </message>
    <message>
        <source>The board as it was on %1, rebuilt from its history, compared with the board now.</source>
        <translation>Das Board, wie es am %1 war, aus seiner Historie wiederhergestellt, verglichen mit dem Board jetzt.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a day</comment>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Since %1 of %2</source>
        <comment>meeting or baseline, day</comment>
        <translation>Seit %1 vom %2</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts unterscheidet sich.</translation>
    </message>
    <message>
        <source>left out by the filter</source>
        <translation>durch den Filter ausgelassen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Timeline, %1</source>
        <comment>period</comment>
        <translation>Zeitleiste, %1</translation>
    </message>
    <message>
        <source>Nothing is planned and nothing happened in this period.</source>
        <translation>In diesem Zeitraum ist nichts geplant und nichts geschehen.</translation>
    </message>
    <message>
        <source>Short changes</source>
        <translation>Kurze Changes</translation>
    </message>
    <message>
        <source>Planned for less than %1: too short to be read as bars.</source>
        <translation>Kürzer als %1 geplant: zu kurz, um als Balken gelesen zu werden.</translation>
    </message>
    <message>
        <source>changes without dates, or with an end before the start</source>
        <translation>Changes ohne Termine oder mit einem Ende vor dem Beginn</translation>
    </message>
    <message>
        <source>changes with incomplete actual times, shown as planned</source>
        <translation>Changes mit unvollständigen tatsächlichen Zeiten, wie geplant gezeigt</translation>
    </message>
    <message>
        <source>deployments without a start, or with an end before it</source>
        <translation>Deployments ohne Beginn oder mit einem Ende davor</translation>
    </message>
    <message>
        <source>incidents without a beginning, or with an end before it</source>
        <translation>Incidents ohne Beginn oder mit einem Ende davor</translation>
    </message>
    <message>
        <source>changes not read yet</source>
        <translation>noch nicht gelesene Changes</translation>
    </message>
    <message>
        <source>also listed, as too short</source>
        <translation>auch aufgelistet, da zu kurz</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Verursacht durch</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n team(s)</source>
        <translation>
            <numerusform>%1 von %n Team</numerusform>
            <numerusform>%1 von %n Teams</numerusform>
        </translation>
    </message>
    <message>
        <source>to the left on page %1</source>
        <translation>links auf Seite %1</translation>
    </message>
    <message>
        <source>to the right on page %1</source>
        <translation>rechts auf Seite %1</translation>
    </message>
    <message>
        <source>above on page %1</source>
        <translation>oben auf Seite %1</translation>
    </message>
    <message>
        <source>below on page %1</source>
        <translation>unten auf Seite %1</translation>
    </message>
    <message>
        <source>%1; goes on %2</source>
        <comment>lanes; places</comment>
        <translation>%1; weiter %2</translation>
    </message>
    <message>
        <source>Bar: planned, dashed until decided; left edge and letters: risk VL to VH. Grey: actual. Signs: deployments by outcome, incidents by priority. Lines: freeze. Dots: maintenance.</source>
        <translation>Balken: geplant, gestrichelt bis zur Entscheidung; linker Rand und Buchstaben: Risiko SN bis SH. Grau: tatsächlich. Zeichen: Deployments nach Ausgang, Incidents nach Priorität. Linien: Freeze. Punkte: Wartung.</translation>
    </message>
    <message>
        <source>Shorter than %1: list on page %2.</source>
        <translation>Kürzer als %1: Liste auf Seite %2.</translation>
    </message>
    <message>
        <source>Tile %1 of %2</source>
        <translation>Kachel %1 von %2</translation>
    </message>
    <message>
        <source>rows %1, column %2</source>
        <translation>Zeilen %1, Spalte %2</translation>
    </message>
    <message>
        <source>rows %1</source>
        <comment>of tiles</comment>
        <translation>Zeilen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>configuration items</comment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>maintenance windows</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>warnt</translation>
    </message>
    <message>
        <source>excepted: %1</source>
        <translation>ausgenommen: %1</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>akzeptiert: %1</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 von %2 offen</translation>
    </message>
    <message numerus="yes">
        <source>%n more cause(s): see the file</source>
        <translation>
            <numerusform>%n weitere Ursache: siehe die Datei</numerusform>
            <numerusform>%n weitere Ursachen: siehe die Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts by cause</source>
        <translation>Konflikte nach Ursache</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>First overlap</source>
        <translation>Erste Überschneidung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message numerus="yes">
        <source>%n blocking conflict(s)</source>
        <translation>
            <numerusform>%n blockierender Konflikt</numerusform>
            <numerusform>%n blockierende Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted or excepted</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n akzeptiert oder ausgenommen</numerusform>
            <numerusform>%n akzeptiert oder ausgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing collides.</source>
        <translation>Nichts kollidiert.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation>Geprüft am %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be checked, or not for CIs: without dates or without CI.</source>
        <translation>
            <numerusform>%n Change konnte nicht oder nicht auf CIs geprüft werden: ohne Termine oder ohne CI.</numerusform>
            <numerusform>%n Changes konnten nicht oder nicht auf CIs geprüft werden: ohne Termine oder ohne CI.</numerusform>
        </translation>
    </message>
    <message>
        <source>Same CI</source>
        <translation>Dasselbe CI</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>Same service</source>
        <translation>Derselbe Service</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>Outside maintenance</source>
        <translation>Außerhalb der Wartung</translation>
    </message>
    <message>
        <source>Running release</source>
        <translation>Laufendes Release</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>No model has learned from this board yet.</source>
        <translation>Noch kein Modell hat von diesem Board gelernt.</translation>
    </message>
    <message>
        <source>expected failures</source>
        <translation>erwartete Fehlschläge</translation>
    </message>
    <message>
        <source>expected changes with an incident within 7 days</source>
        <translation>erwartete Changes mit einem Incident innerhalb von 7 Tagen</translation>
    </message>
    <message>
        <source>expected changes with more incidents than before</source>
        <translation>erwartete Changes mit mehr Incidents als zuvor</translation>
    </message>
    <message>
        <source>%1: %2, %3 expected, range %4–%5</source>
        <comment>a bar of the chart</comment>
        <translation>%1: %2, %3 erwartet, Bereich %4–%5</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>number of failures</comment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>from</source>
        <comment>80 percent range</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>80 percent range</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Few data</source>
        <translation>Wenige Daten</translation>
    </message>
    <message>
        <source>whisker: 80 % range</source>
        <translation>Linie: Bereich von 80 %</translation>
    </message>
    <message>
        <source>The sum of what the model predicts for open changes: %1. The whisker has all chances at the low or at the high end of their 80 % ranges. Changes on a service with few data count with the base rate, %2. This is not the owners&apos; assessment.</source>
        <comment>label, base rate</comment>
        <translation>Die Summe dessen, was das Modell für offene Changes vorhersagt: %1. Die Linie reicht von allen Wahrscheinlichkeiten am unteren bis zu allen am oberen Ende ihrer Bereiche von 80 %. Changes auf einem Service mit wenigen Daten zählen mit der Basisrate, %2. Das ist nicht die Bewertung der Verantwortlichen.</translation>
    </message>
    <message>
        <source>chance that a change fails</source>
        <translation>Wahrscheinlichkeit, dass ein Change fehlschlägt</translation>
    </message>
    <message>
        <source>chance that the CIs of a change have an incident within 7 days</source>
        <translation>Wahrscheinlichkeit, dass die CIs eines Changes innerhalb von 7 Tagen einen Incident haben</translation>
    </message>
    <message>
        <source>chance that the CIs of a change have more incidents in the 7 days after than before</source>
        <translation>Wahrscheinlichkeit, dass die CIs eines Changes in den 7 Tagen danach mehr Incidents haben als zuvor</translation>
    </message>
    <message>
        <source>Expected by service</source>
        <translation>Erwartet nach Service</translation>
    </message>
    <message>
        <source>sum of the model&apos;s chances, open changes of the coming 4 weeks</source>
        <translation>Summe der Wahrscheinlichkeiten des Modells, offene Changes der kommenden 4 Wochen</translation>
    </message>
    <message>
        <source>No open change of the coming 4 weeks has a service.</source>
        <translation>Kein offener Change der kommenden 4 Wochen hat einen Service.</translation>
    </message>
    <message>
        <source>Expected by day</source>
        <translation>Erwartet nach Tag</translation>
    </message>
    <message>
        <source>sum of the model&apos;s chances, from changes already on the board</source>
        <translation>Summe der Wahrscheinlichkeiten des Modells, aus Changes, die schon auf dem Board sind</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>outside of these days</source>
        <translation>außerhalb dieser Tage</translation>
    </message>
    <message>
        <source>without a planned start</source>
        <translation>ohne geplanten Beginn</translation>
    </message>
    <message>
        <source>No open change starts in the coming 14 days.</source>
        <translation>Kein offener Change beginnt in den kommenden 14 Tagen.</translation>
    </message>
    <message>
        <source>foreseen %1: came %2 of %3, range %4</source>
        <comment>a point of calibration</comment>
        <translation>vorhergesehen %1: eingetreten %2 von %3, Bereich %4</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>foreseen, %</source>
        <translation>vorhergesehen, %</translation>
    </message>
    <message>
        <source>came, %</source>
        <translation>eingetreten, %</translation>
    </message>
    <message>
        <source>dashed: as foreseen; lines: 95 % ranges; ring: few data</source>
        <translation>gestrichelt: wie vorhergesehen; Linien: Bereiche von 95 %; Ring: wenige Daten</translation>
    </message>
    <message>
        <source>Foreseen %</source>
        <translation>Vorhergesehen %</translation>
    </message>
    <message>
        <source>Came %</source>
        <translation>Eingetreten %</translation>
    </message>
    <message>
        <source>%1, measured on %2 that it had not seen</source>
        <comment>label, n changes</comment>
        <translation>%1, gemessen an %2, die das Modell nicht gesehen hatte</translation>
    </message>
    <message>
        <source>The newest changes were held out: the model learned from older ones only, and changes whose outcome was not known by then were left out between both. Held-out changes of about the same chance make one point: how often it came against how often it was foreseen.</source>
        <translation>Die neuesten Changes wurden zurückgehalten: Das Modell lernte nur von älteren, und Changes, deren Ergebnis bis dahin nicht bekannt war, blieben zwischen beiden weg. Zurückgehaltene Changes mit etwa derselben Wahrscheinlichkeit ergeben einen Punkt: wie oft es eintrat gegenüber dem, wie oft es vorhergesehen war.</translation>
    </message>
    <message>
        <source>held-out changes</source>
        <translation>zurückgehaltene Changes</translation>
    </message>
    <message>
        <source>between both, as their outcome was not known yet</source>
        <translation>zwischen beiden, da ihr Ergebnis noch nicht bekannt war</translation>
    </message>
    <message>
        <source>written down after their start, without a start or a CI</source>
        <translation>nach ihrem Beginn eingetragen, ohne Beginn oder ohne CI</translation>
    </message>
    <message>
        <source>No change was held out to measure it.</source>
        <translation>Kein Change wurde zurückgehalten, um es zu messen.</translation>
    </message>
    <message>
        <source>chance, %</source>
        <translation>Wahrscheinlichkeit, %</translation>
    </message>
    <message>
        <source>How many fail</source>
        <translation>Wie viele fehlschlagen</translation>
    </message>
    <message>
        <source>failures in this set</source>
        <translation>Fehlschläge in dieser Auswahl</translation>
    </message>
    <message>
        <source>How many are followed by incidents</source>
        <translation>Auf wie viele Incidents folgen</translation>
    </message>
    <message>
        <source>such changes in this set</source>
        <translation>solche Changes in dieser Auswahl</translation>
    </message>
    <message>
        <source>%1, counted as independent</source>
        <comment>n changes</comment>
        <translation>%1, als unabhängig gezählt</translation>
    </message>
    <message>
        <source>Chance %</source>
        <translation>Wahrscheinlichkeit %</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>a number</comment>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1: chance %2</source>
        <comment>a number of failures</comment>
        <translation>%1: Wahrscheinlichkeit %2</translation>
    </message>
    <message>
        <source>changes with a chance</source>
        <translation>Changes mit einer Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>of them by the base rate: few data</source>
        <translation>davon nach der Basisrate: wenige Daten</translation>
    </message>
    <message>
        <source>without a chance</source>
        <translation>ohne Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>No change of this set has a chance.</source>
        <translation>Kein Change dieser Auswahl hat eine Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>hits, number, share</comment>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>Predicts</source>
        <translation>Sagt vorher</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Gelernt von</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>Basisrate</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen an</translation>
    </message>
    <message numerus="yes">
        <source>%n later change(s) that it had not seen</source>
        <translation>
            <numerusform>%n späteren Change, den es nicht gesehen hatte</numerusform>
            <numerusform>%n späteren Changes, die es nicht gesehen hatte</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank quality, AUC</source>
        <translation>Güte der Rangfolge, AUC</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Mittlere Präzision</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier-Wert</translation>
    </message>
    <message>
        <source>%1, standard error %2</source>
        <comment>score, its error</comment>
        <translation>%1, Standardfehler %2</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>Calibration slope</source>
        <translation>Kalibrierungssteigung</translation>
    </message>
    <message>
        <source>Expected and seen</source>
        <translation>Erwartet und gesehen</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen</source>
        <comment>numbers</comment>
        <translation>%1 erwartet, %2 gesehen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Learned at</source>
        <translation>Gelernt am</translation>
    </message>
    <message>
        <source>%1, in %2 s, version %3, seed %4</source>
        <comment>time, seconds, …</comment>
        <translation>%1, in %2 s, Fassung %3, Startwert %4</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>dieses Modell</translation>
    </message>
    <message>
        <source>clearly worse than the model</source>
        <translation>deutlich schlechter als das Modell</translation>
    </message>
    <message>
        <source>not clearly worse</source>
        <translation>nicht deutlich schlechter</translation>
    </message>
    <message>
        <source>always the base rate</source>
        <translation>immer die Basisrate</translation>
    </message>
    <message>
        <source>the assessed risk alone</source>
        <translation>nur das bewertete Risiko</translation>
    </message>
    <message>
        <source>the usual rate of the CIs alone</source>
        <translation>nur die übliche Rate der CIs</translation>
    </message>
    <message>
        <source>The same changes two weeks earlier, when nothing was changed: %1 of them would count as well (%2), against %3 after their start. Most of it is what these CIs have anyway.</source>
        <comment>placebo: number, share, share</comment>
        <translation>Dieselben Changes zwei Wochen früher, als nichts geändert wurde: %1 davon würden auch zählen (%2), gegenüber %3 nach ihrem Beginn. Das meiste davon haben diese CIs ohnehin.</translation>
    </message>
    <message>
        <source>Services with fewer than 5 closed changes (%1 of %2): they show the base rate and the words “few data”. Ranking people or teams. Replacing the owner&apos;s assessment: both are always shown.</source>
        <comment>what a model is not for</comment>
        <translation>Services mit weniger als 5 abgeschlossenen Changes (%1 von %2): Sie zeigen die Basisrate und die Worte „wenige Daten“. Eine Rangfolge von Personen oder Teams. Als Ersatz für die Bewertung des Verantwortlichen: Beide werden immer gezeigt.</translation>
    </message>
    <message>
        <source>Beside something simpler</source>
        <translation>Neben etwas Einfacherem</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Brier</source>
        <translation>Brier</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Gain of the model</source>
        <translation>Gewinn des Modells</translation>
    </message>
    <message>
        <source>So it is</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>Do not use it for: %1</source>
        <translation>Nicht verwenden für: %1</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Predicted %</source>
        <translation>Vorhergesagt %</translation>
    </message>
    <message>
        <source>from %</source>
        <comment>80 percent range</comment>
        <translation>von %</translation>
    </message>
    <message>
        <source>to %</source>
        <comment>80 percent range</comment>
        <translation>bis %</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>few data</source>
        <translation>wenige Daten</translation>
    </message>
    <message>
        <source>Changes by their chance</source>
        <translation>Changes nach ihrer Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Predicted: %1, with its 80 % range. Assessed: by the owner. Neither is made of the other.</source>
        <translation>Vorhergesagt: %1, mit ihrem Bereich von 80 %. Bewertet: vom Verantwortlichen. Keines ist aus dem anderen gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>%n more with lower chances.</source>
        <translation>
            <numerusform>%n weiterer mit niedrigerer Wahrscheinlichkeit.</numerusform>
            <numerusform>%n weitere mit niedrigeren Wahrscheinlichkeiten.</numerusform>
        </translation>
    </message>
</context>
</TS>
