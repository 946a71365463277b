<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CommandSearch</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Services and CIs</source>
        <translation>Services und CIs</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>CI, %1</source>
        <translation>CI, %1</translation>
    </message>
    <message>
        <source>People and teams</source>
        <translation>Personen und Teams</translation>
    </message>
    <message>
        <source>no longer active</source>
        <translation>nicht mehr aktiv</translation>
    </message>
    <message numerus="yes">
        <source>team of %n</source>
        <translation>
            <numerusform>Team mit %n Person</numerusform>
            <numerusform>Team mit %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>In plans and descriptions</source>
        <translation>In Plänen und Beschreibungen</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
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
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Gelungen</translation>
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
        <translation>Nicht gelaufen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>dieser Monat</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>dieses Quartal</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>implementer</source>
        <translation>Umsetzer</translation>
    </message>
    <message>
        <source>requester</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>closure</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>has</source>
        <translation>hat</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>without</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a negated filter field</comment>
        <translation>nicht %1</translation>
    </message>
    <message numerus="yes">
        <source>%1. Without “%2”: %n changes.</source>
        <translation>
            <numerusform>%1. Ohne „%2“: %n Change.</numerusform>
            <numerusform>%1. Ohne „%2“: %n Changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallTimeText</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 does not exist on %2: clocks go forward. It counts as %3.</source>
        <translation>%1 gibt es am %2 nicht: Die Uhr wird vorgestellt. Es zählt als %3.</translation>
    </message>
    <message>
        <source>%1 comes twice on %2: clocks go back. The first one counts, %3.</source>
        <translation>%1 gibt es am %2 zweimal: Die Uhr wird zurückgestellt. Das erste Mal zählt, %3.</translation>
    </message>
</context>
<context>
    <name>cb</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
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
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>On hold because</source>
        <translation>Angehalten, weil</translation>
    </message>
    <message>
        <source>Standard model</source>
        <translation>Standardmodell</translation>
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
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Umsetzer</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Configuration items</source>
        <translation>CIs</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
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
        <source>Outage start</source>
        <translation>Beginn des Ausfalls</translation>
    </message>
    <message>
        <source>Outage end</source>
        <translation>Ende des Ausfalls</translation>
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
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Gewünscht bis</translation>
    </message>
    <message>
        <source>Starts after</source>
        <translation>Beginnt nach</translation>
    </message>
    <message>
        <source>CAB required</source>
        <translation>CAB nötig</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>External references</source>
        <translation>Externe Verweise</translation>
    </message>
    <message>
        <source>Closure code</source>
        <translation>Abschlusscode</translation>
    </message>
    <message>
        <source>Closure notes</source>
        <translation>Abschlussnotizen</translation>
    </message>
    <message>
        <source>%1: a change cannot be without it.</source>
        <translation>%1: Ohne das kann ein Change nicht sein.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this is no JSON array (%1, at character %2).</source>
        <translation>das ist keine JSON-Liste (%1, bei Zeichen %2).</translation>
    </message>
    <message>
        <source>a task needs a “title”.</source>
        <translation>eine Aufgabe braucht einen „title“.</translation>
    </message>
    <message>
        <source>the text holds a NUL character. Take it out.</source>
        <translation>Der Text enthält ein NUL-Zeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” is none of 1, 2, 3, 4, 5.</source>
        <translation>„%1“ ist keines von 1, 2, 3, 4, 5.</translation>
    </message>
    <message>
        <source>“%1” is no duration. Write seconds, or like 25m or 1h30m; it cannot be negative.</source>
        <translation>„%1“ ist keine Dauer. Schreiben Sie Sekunden oder etwa 25m oder 1h30m; sie kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 2026-11-25T22:00:00Z, or 2026-11-25 22:00 in %2.</source>
        <translation>„%1“ ist keine Zeit. Schreiben Sie 2026-11-25T22:00:00Z oder 2026-11-25 22:00 in %2.</translation>
    </message>
    <message>
        <source>%1 does not exist in %2: clocks are put forward over it. The next time is %3.</source>
        <translation>%1 gibt es in %2 nicht: Die Uhr wird darüber vorgestellt. Die nächste Zeit ist %3.</translation>
    </message>
    <message>
        <source>an external reference needs a “system” and a “key”.</source>
        <translation>ein externer Verweis braucht „system“ und „key“.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>„%1“ ist keines von %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” names %n records. Write the id of the one that you mean.</source>
        <translation>
            <numerusform>„%1“ bezeichnet %n Eintrag. Schreiben Sie die ID des gemeinten.</numerusform>
            <numerusform>„%1“ bezeichnet %n Einträge. Schreiben Sie die ID des gemeinten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board has no record “%1” of that kind. Check the spelling, or add the record first.</source>
        <translation>Das Board hat keinen solchen Eintrag „%1“. Prüfen Sie die Schreibung oder legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check the name and your rights on the file.</source>
        <translation>%1 kann nicht gelesen werden: %2. Prüfen Sie den Namen und Ihre Rechte an der Datei.</translation>
    </message>
    <message>
        <source>it ends too early: it was cut off</source>
        <translation>sie endet zu früh: Sie wurde abgeschnitten</translation>
    </message>
    <message>
        <source>its compressed data are damaged</source>
        <translation>ihre komprimierten Daten sind beschädigt</translation>
    </message>
    <message>
        <source>it unpacks to far more than a table needs (%1 MB so far). Unpack it yourself if you trust it</source>
        <translation>sie wird ausgepackt viel größer, als eine Tabelle sein kann (bisher %1 MB). Packen Sie sie selbst aus, wenn Sie ihr vertrauen</translation>
    </message>
    <message>
        <source>%1 is no good .gz file: %2.</source>
        <translation>%1 ist keine gültige .gz-Datei: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>A holiday of %1 was left out: title &quot;%2&quot;, date &quot;%3&quot;.</source>
        <translation>Ein Feiertag von %1 wurde ausgelassen: Titel „%2“, Datum „%3“.</translation>
    </message>
    <message>
        <source>Bank holiday (%1)</source>
        <translation>Feiertag (%1)</translation>
    </message>
    <message>
        <source>Soft string freeze</source>
        <translation>Weicher String-Freeze</translation>
    </message>
    <message>
        <source>Hard string freeze</source>
        <translation>Harter String-Freeze</translation>
    </message>
    <message>
        <source>Feature freeze</source>
        <translation>Feature-Freeze</translation>
    </message>
    <message>
        <source>Requirements freeze</source>
        <translation>Requirements-Freeze</translation>
    </message>
    <message>
        <source>Membership freeze</source>
        <translation>Membership-Freeze</translation>
    </message>
    <message>
        <source>A week is not a table of start, end and items.</source>
        <translation>Eine Woche ist keine Tabelle mit Beginn, Ende und Einträgen.</translation>
    </message>
    <message>
        <source>The week from &quot;%1&quot; to &quot;%2&quot; was left out: no days, or the end is before the start.</source>
        <translation>Die Woche vom „%1“ bis „%2“ wurde ausgelassen: keine Tage, oder das Ende liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>OpenStack release schedule: %1</source>
        <translation>OpenStack-Releaseplan: %1</translation>
    </message>
    <message>
        <source>UK bank holidays</source>
        <translation>Feiertage in Großbritannien</translation>
    </message>
    <message>
        <source>Node.js release schedule</source>
        <translation>Node.js-Releaseplan</translation>
    </message>
    <message>
        <source>%1 has no maintenance phase: no window.</source>
        <translation>%1 hat keine Wartungsphase: kein Fenster.</translation>
    </message>
    <message>
        <source>%1 was left out: its days cannot be read.</source>
        <translation>%1 wurde ausgelassen: Die Tage sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Node.js %1 maintenance</source>
        <translation>Node.js %1 Wartung</translation>
    </message>
    <message>
        <source>OpenStack release schedule</source>
        <translation>OpenStack-Releaseplan</translation>
    </message>
    <message>
        <source>Line %1: this is no readable YAML: %2.</source>
        <translation>Zeile %1: Das ist kein lesbares YAML: %2.</translation>
    </message>
    <message>
        <source>The file is not %1: it has bytes that are no text, at or behind line %2. Choose another encoding, or let it be found.</source>
        <translation>Die Datei ist nicht %1: Sie hat bei oder hinter Zeile %2 Bytes, die kein Text sind. Wählen Sie eine andere Kodierung oder lassen Sie sie erkennen.</translation>
    </message>
    <message>
        <source>More than %1 rows up to line %2 open a quote and never close it. Check the file&apos;s delimiter and quotes.</source>
        <translation>Mehr als %1 Zeilen bis Zeile %2 öffnen ein Anführungszeichen und schließen es nicht. Prüfen Sie Trennzeichen und Anführungszeichen der Datei.</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known. Use utf-8, utf-16le, utf-16be, windows-1252 or iso-8859-1.</source>
        <translation>Die Kodierung „%1“ ist nicht bekannt. Nehmen Sie utf-8, utf-16le, utf-16be, windows-1252 oder iso-8859-1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Der Export wurde angehalten; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>A record of another kind can&apos;t go into this table.</source>
        <translation>Ein Eintrag anderer Art passt nicht in diese Tabelle.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Service requests</source>
        <translation>Service Requests</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Deployments</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Freezes and maintenance</source>
        <translation>Freezes und Wartung</translation>
    </message>
    <message>
        <source>The event has no DTSTART.</source>
        <translation>Der Termin hat kein DTSTART.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation>%1 kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>DTSTART and DTEND are not both dates or both times.</source>
        <translation>DTSTART und DTEND sind nicht beide Tage oder beide Zeiten.</translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation>Der Termin endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The event lasts longer than 270 years.</source>
        <translation>Der Termin dauert länger als 270 Jahre.</translation>
    </message>
    <message>
        <source>DTEND is the day of DTSTART; the end is exclusive: read as one day.</source>
        <translation>DTEND ist der Tag von DTSTART; das Ende zählt nicht mit: als ein Tag gelesen.</translation>
    </message>
    <message>
        <source>The rule does not make the first start; it is kept as an instance of its own.</source>
        <translation>Die Regel ergibt den ersten Beginn nicht; er bleibt als eigener Termin.</translation>
    </message>
    <message>
        <source>cannot expand EXRULE here: write the dates as EXDATE.</source>
        <translation>EXRULE kann hier nicht aufgelöst werden: Schreiben Sie die Tage als EXDATE.</translation>
    </message>
    <message>
        <source>%1 does not end: the file is cut off.</source>
        <translation>%1 endet nicht: Die Datei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>Components lie too deep in each other.</source>
        <translation>Komponenten sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>END:%1 ends nothing that is open.</source>
        <translation>END:%1 beendet nichts, was offen ist.</translation>
    </message>
    <message>
        <source>%1 stands outside of VCALENDAR.</source>
        <translation>%1 steht außerhalb von VCALENDAR.</translation>
    </message>
    <message>
        <source>The line is longer than 1 MB and was left out.</source>
        <translation>Die Zeile ist länger als 1 MB und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The line is not UTF-8; broken characters are shown as �.</source>
        <translation>Die Zeile ist nicht UTF-8; kaputte Zeichen erscheinen als �.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no property (NAME:value).</source>
        <translation>„%1“ ist keine Eigenschaft (NAME:Wert).</translation>
    </message>
    <message>
        <source>This is no iCalendar file: it has no BEGIN:VCALENDAR. Choose a file that a calendar program exported.</source>
        <translation>Das ist keine iCalendar-Datei: BEGIN:VCALENDAR fehlt. Wählen Sie eine Datei, die ein Kalenderprogramm exportiert hat.</translation>
    </message>
    <message>
        <source>There are more than 100,000 events; the rest was left out.</source>
        <translation>Es sind mehr als 100.000 Termine; der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The event has no UID; start and title stand in for it.</source>
        <translation>Der Termin hat keine UID; Beginn und Titel stehen dafür.</translation>
    </message>
    <message>
        <source>The series of &quot;%1&quot; is not in the file; its changed instances are kept.</source>
        <translation>Die Serie von „%1“ ist nicht in der Datei; ihre geänderten Termine bleiben.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known: neither the file nor the system describes it.</source>
        <translation>Die Zeitzone „%1“ ist nicht bekannt: Weder die Datei noch das System beschreibt sie.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Assessed risk: %1</source>
        <translation>Bewertetes Risiko: %1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Team: %1</translation>
    </message>
    <message>
        <source>CIs: %1</source>
        <translation>CIs: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written as %2 single events from %3 to %4: iCalendar cannot say its rule.</source>
        <translation>„%1“ wurde als %2 einzelne Termine von %3 bis %4 geschrieben: iCalendar kann die Regel nicht ausdrücken.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Der Import wurde angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No column of the file gives %1. Its columns are: %2. Choose the right column, or another kind of record.</source>
        <translation>Keine Spalte der Datei ergibt %1. Ihre Spalten sind: %2. Wählen Sie die richtige Spalte oder eine andere Art von Einträgen.</translation>
    </message>
    <message>
        <source>column %1, without a name</source>
        <translation>Spalte %1, ohne Namen</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; comes more than once; this one is not imported.</source>
        <translation>Die Spalte „%1“ kommt mehrmals vor; diese wird nicht importiert.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is not imported.</source>
        <translation>Die Spalte „%1“ wird nicht importiert.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; here and empty in line %4%3: the value is taken.</source>
        <translation>%1 ist hier „%2“ und in Zeile %4%3 leer: Der Wert wird übernommen.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; here and &quot;%3&quot; in line %4: the first one is kept.</source>
        <translation>%1 ist hier „%2“ und in Zeile %4 „%3“: Der erste bleibt.</translation>
    </message>
    <message>
        <source>Planned start or end is missing: the change is taken without a window.</source>
        <translation>Geplanter Beginn oder Ende fehlt: Der Change wird ohne Fenster übernommen.</translation>
    </message>
    <message>
        <source>The planned end lies before the start: the change is taken without a usable window.</source>
        <translation>Das geplante Ende liegt vor dem Beginn: Der Change wird ohne brauchbares Fenster übernommen.</translation>
    </message>
    <message>
        <source>The import profile &quot;%1&quot; can&apos;t be used: %2. Save the mapping anew.</source>
        <translation>Das Importprofil „%1“ kann nicht verwendet werden: %2. Speichern Sie die Zuordnung neu.</translation>
    </message>
    <message>
        <source>a newer version of Changeboard made it</source>
        <translation>eine neuere Version von Changeboard hat es erstellt</translation>
    </message>
    <message>
        <source>its kind, row policy or date order is missing</source>
        <translation>Art, Zeilenregel oder Datumsreihenfolge fehlt</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; does not fit this file: it has no column %2.</source>
        <translation>Das Profil „%1“ passt nicht zu dieser Datei: Spalte %2 fehlt.</translation>
    </message>
    <message>
        <source>Change %1 is not on the board: the link is left out. Import the changes first.</source>
        <translation>Change %1 ist nicht auf dem Board: Die Verknüpfung wird ausgelassen. Importieren Sie zuerst die Changes.</translation>
    </message>
    <message>
        <source>The imported file names change %1 as the cause.</source>
        <translation>Die importierte Datei nennt Change %1 als Ursache.</translation>
    </message>
    <message>
        <source>Change %1 began after the incident was opened: it is not taken as its cause.</source>
        <translation>Change %1 begann nach der Eröffnung des Incidents: Er gilt nicht als Ursache.</translation>
    </message>
    <message>
        <source>The imported file relates change %1, and the incident was opened after it began.</source>
        <translation>Die importierte Datei verknüpft Change %1, und der Incident wurde nach dessen Beginn eröffnet.</translation>
    </message>
    <message>
        <source>Line %1 of the JSON lines can&apos;t be read: %2.</source>
        <translation>Zeile %1 der JSON-Zeilen kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>es ist kein Objekt</translation>
    </message>
    <message>
        <source>it was written by another program or a newer version</source>
        <translation>ein anderes Programm oder eine neuere Version hat es geschrieben</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is wrong</source>
        <translation>das Feld „%1“ ist falsch</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of record</source>
        <translation>„%1“ ist keine Art von Eintrag</translation>
    </message>
    <message>
        <source>the field &quot;id&quot; is missing</source>
        <translation>das Feld „id“ fehlt</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde angehalten.</translation>
    </message>
    <message>
        <source>it is longer than %1 MB</source>
        <translation>sie ist länger als %1 MB</translation>
    </message>
    <message>
        <source>The maintenance notice lacks %1.</source>
        <translation>Der Wartungsmeldung fehlt %1.</translation>
    </message>
    <message>
        <source>The maintenance notice lacks %1; it was left out. Ask the provider for it.</source>
        <translation>Der Wartungsmeldung fehlt %1; sie wurde ausgelassen. Fragen Sie den Anbieter danach.</translation>
    </message>
    <message>
        <source>it has a document type declaration</source>
        <translation>sie hat eine Dokumenttypdeklaration</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: part %1, line %2: %3. Save it anew.</source>
        <translation>Die Tabelle ist beschädigt: Teil %1, Zeile %2: %3. Speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password. Save it without one, or as CSV.</source>
        <translation>Die Tabelle ist mit einem Passwort geschützt. Speichern Sie sie ohne oder als CSV.</translation>
    </message>
    <message>
        <source>There is no sheet &quot;%1&quot; with text. The sheets are: %2.</source>
        <translation>Es gibt kein Blatt „%1“ mit Text. Die Blätter sind: %2.</translation>
    </message>
    <message>
        <source>The file is a binary workbook (.xlsb). Save it as .xlsx or CSV.</source>
        <translation>Die Datei ist eine binäre Arbeitsmappe (.xlsb). Speichern Sie sie als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>The file is an OpenDocument text, drawing or other document, not a spreadsheet.</source>
        <translation>Die Datei ist ein OpenDocument-Text, eine Zeichnung oder Ähnliches, keine Tabelle.</translation>
    </message>
    <message>
        <source>The file is a ZIP archive or another office document, not a spreadsheet. Unpack it, or export the table as CSV or XLSX.</source>
        <translation>Die Datei ist ein ZIP-Archiv oder ein anderes Office-Dokument, keine Tabelle. Packen Sie sie aus oder exportieren Sie die Tabelle als CSV oder XLSX.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no role: it is left out.</source>
        <translation>„%1“ ist keine Rolle: ausgelassen.</translation>
    </message>
    <message>
        <source>There is no change %1 to come after.</source>
        <translation>Es gibt keinen Change %1, nach dem er beginnen könnte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names more than one person or team on the board: it is left empty. Give one of them an alias.</source>
        <translation>„%1“ bezeichnet mehr als eine Person oder ein Team auf dem Board: Das Feld bleibt leer. Geben Sie einem davon einen Alias.</translation>
    </message>
    <message>
        <source>Line %1: %2 stands in line %3 already, with other values or the same CI. The first row counts; leave this one out, or give it a number of its own.</source>
        <translation>Zeile %1: %2 steht schon in Zeile %3, mit anderen Werten oder demselben CI. Die erste Zeile zählt; lassen Sie diese aus oder geben Sie ihr eine eigene Nummer.</translation>
    </message>
    <message>
        <source>%1 is empty. Every row needs it.</source>
        <translation>%1 ist leer. Jede Zeile braucht es.</translation>
    </message>
    <message>
        <source>%1 is empty. A scheduled change needs a planned start and a planned end.</source>
        <translation>%1 ist leer. Ein eingeplanter Change braucht geplanten Beginn und geplantes Ende.</translation>
    </message>
    <message>
        <source>%1 is no date and time: &quot;%2&quot;.</source>
        <translation>%1 ist kein Datum mit Zeit: „%2“.</translation>
    </message>
    <message>
        <source>%1 lies before the start: &quot;%2&quot;.</source>
        <translation>%1 liegt vor dem Beginn: „%2“.</translation>
    </message>
    <message>
        <source>The row has another number of cells than the header. A delimiter in the text needs quotes around the cell.</source>
        <translation>Die Zeile hat eine andere Zahl von Zellen als die Kopfzeile. Ein Trennzeichen im Text braucht Anführungszeichen um die Zelle.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nicht geschlossen.</translation>
    </message>
    <message>
        <source>The row holds a NUL character, which no text has.</source>
        <translation>Die Zeile enthält ein NUL-Zeichen, das in keinem Text steht.</translation>
    </message>
    <message>
        <source>A cell or the row is too long to be read.</source>
        <translation>Eine Zelle oder die Zeile ist zu lang zum Lesen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be &quot;%2&quot;.</source>
        <translation>%1 kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>%1 does not exist: clocks are put forward over &quot;%2&quot;.</source>
        <translation>%1 gibt es nicht: Die Uhr wird über „%2“ vorgestellt.</translation>
    </message>
    <message>
        <source>%1 comes twice that night: &quot;%2&quot;.</source>
        <translation>%1 gibt es in dieser Nacht zweimal: „%2“.</translation>
    </message>
    <message>
        <source>%1 names &quot;%2&quot;, which is not on the board.</source>
        <translation>%1 nennt „%2“, was nicht auf dem Board ist.</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message>
        <source>make the end %1</source>
        <translation>das Ende auf %1 setzen</translation>
    </message>
    <message>
        <source>swap start and end</source>
        <translation>Beginn und Ende tauschen</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>import as draft, without this date</source>
        <translation>als Entwurf importieren, ohne dieses Datum</translation>
    </message>
    <message>
        <source>read as &quot;%1&quot;</source>
        <translation>als „%1“ lesen</translation>
    </message>
    <message>
        <source>take the NUL characters out</source>
        <translation>die NUL-Zeichen entfernen</translation>
    </message>
    <message>
        <source>%1 is no date and time: &quot;%2&quot;. It is left empty.</source>
        <translation>%1 ist kein Datum mit Zeit: „%2“. Es bleibt leer.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not known. It is left as it is.</source>
        <translation>%1 „%2“ ist nicht bekannt. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 %2 does not exist: clocks are put forward over it. It is read with the offset before.</source>
        <translation>%1 %2 gibt es nicht: Die Uhr wird darüber vorgestellt. Gelesen wird es mit dem Abstand davor.</translation>
    </message>
    <message>
        <source>%1 %2 comes twice that night. The first one is taken.</source>
        <translation>%1 %2 gibt es in dieser Nacht zweimal. Das erste Mal gilt.</translation>
    </message>
    <message>
        <source>%1 %2 is a spreadsheet&apos;s day number. It is read as a date.</source>
        <translation>%1 %2 ist die Tageszahl einer Tabelle. Sie wird als Datum gelesen.</translation>
    </message>
    <message>
        <source>an old Excel file (.xls) or a spreadsheet with a password: save it as .xlsx without a password, or as CSV</source>
        <translation>eine alte Excel-Datei (.xls) oder eine Tabelle mit Passwort: Speichern Sie sie als .xlsx ohne Passwort oder als CSV</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation>ein Bild (PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>ein Bild (JPEG)</translation>
    </message>
    <message>
        <source>an SQLite database: open it as a board</source>
        <translation>eine SQLite-Datenbank: Öffnen Sie sie als Board</translation>
    </message>
    <message>
        <source>an iCalendar file: import it as windows</source>
        <translation>eine iCalendar-Datei: Importieren Sie sie als Fenster</translation>
    </message>
    <message>
        <source>a 7-Zip archive: unpack it first</source>
        <translation>ein 7-Zip-Archiv: Packen Sie es zuerst aus</translation>
    </message>
    <message>
        <source>an xz archive: unpack it first</source>
        <translation>ein xz-Archiv: Packen Sie es zuerst aus</translation>
    </message>
    <message>
        <source>a bzip2 archive: unpack it first</source>
        <translation>ein bzip2-Archiv: Packen Sie es zuerst aus</translation>
    </message>
    <message>
        <source>a zstd archive: unpack it first</source>
        <translation>ein zstd-Archiv: Packen Sie es zuerst aus</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a web page (HTML): export the table as CSV or XLSX</source>
        <translation>eine Webseite (HTML): Exportieren Sie die Tabelle als CSV oder XLSX</translation>
    </message>
    <message>
        <source>XML or JSON: export the table as CSV or XLSX</source>
        <translation>XML oder JSON: Exportieren Sie die Tabelle als CSV oder XLSX</translation>
    </message>
    <message>
        <source>%1 is no table: it is %2.</source>
        <translation>%1 ist keine Tabelle, sondern %2.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>neither text nor a spreadsheet</source>
        <translation>weder Text noch Tabelle</translation>
    </message>
    <message>
        <source>The header in line %1 can&apos;t be read: it is too long, has an open quote or a NUL character. Check that the file is a table with a header.</source>
        <translation>Die Kopfzeile in Zeile %1 kann nicht gelesen werden: Sie ist zu lang, hat ein offenes Anführungszeichen oder ein NUL-Zeichen. Prüfen Sie, ob die Datei eine Tabelle mit Kopfzeile ist.</translation>
    </message>
    <message>
        <source>The file has no rows with text.</source>
        <translation>Die Datei hat keine Zeilen mit Text.</translation>
    </message>
    <message>
        <source>This file holds no windows that are known here: %1. Known are iCalendar (.ics), gov.uk bank holidays, OpenStack and Node.js release schedules.</source>
        <translation>Diese Datei enthält keine Fenster, die hier bekannt sind: %1. Bekannt sind iCalendar (.ics), Feiertage von gov.uk, Releasepläne von OpenStack und Node.js.</translation>
    </message>
    <message>
        <source>Line %1: this is no readable JSON: %2.</source>
        <translation>Zeile %1: Das ist kein lesbares JSON: %2.</translation>
    </message>
    <message>
        <source>This is gov.uk&apos;s list of clock changes: it holds no windows, and the time zones know these dates already. Nothing to import.</source>
        <translation>Das ist die Liste der Zeitumstellungen von gov.uk: Sie enthält keine Fenster, und die Zeitzonen kennen diese Tage schon. Nichts zu importieren.</translation>
    </message>
    <message>
        <source>it is JSON of another kind</source>
        <translation>es ist JSON anderer Art</translation>
    </message>
    <message>
        <source>it is YAML of another kind</source>
        <translation>es ist YAML anderer Art</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>its content is of another kind</source>
        <translation>ihr Inhalt ist anderer Art</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB: split the calendar.</source>
        <translation>%1 ist größer als 64 MB: Teilen Sie den Kalender.</translation>
    </message>
    <message>
        <source>The spreadsheet has too many texts: save it as CSV.</source>
        <translation>Die Tabelle hat zu viele Texte: Speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>There is no sheet &quot;%1&quot;. The sheets are: %2.</source>
        <translation>Es gibt kein Blatt „%1“. Die Blätter sind: %2.</translation>
    </message>
    <message>
        <source>The workbook has no visible sheet with text.</source>
        <translation>Die Arbeitsmappe hat kein sichtbares Blatt mit Text.</translation>
    </message>
    <message>
        <source>A spreadsheet holds %1 rows at most. Narrow the filter, or export CSV.</source>
        <translation>Eine Tabelle fasst höchstens %1 Zeilen. Engen Sie den Filter ein oder exportieren Sie CSV.</translation>
    </message>
    <message>
        <source>the folder does not allow it</source>
        <translation>der Ordner erlaubt es nicht</translation>
    </message>
    <message>
        <source>Row %1 has a text of %2 characters; a spreadsheet&apos;s cell holds 32,767. Export CSV or JSON lines.</source>
        <translation>Zeile %1 hat einen Text mit %2 Zeichen; eine Zelle fasst 32.767. Exportieren Sie CSV oder JSON-Zeilen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: there is no such folder, or it is read-only. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: Den Ordner gibt es nicht, oder er ist schreibgeschützt. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a spreadsheet: %2. It may be cut off or damaged; save it anew.</source>
        <translation>%1 kann nicht als Tabelle gelesen werden: %2. Sie ist vielleicht abgeschnitten oder beschädigt; speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>%1 is refused: %2. If you trust it, open it in a spreadsheet program and save it as CSV.</source>
        <translation>%1 wird abgelehnt: %2. Wenn Sie ihr vertrauen, öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>the archive has %1 parts</source>
        <translation>das Archiv hat %1 Teile</translation>
    </message>
    <message>
        <source>its list of parts is broken</source>
        <translation>sein Inhaltsverzeichnis ist kaputt</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>sie ist mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>it would unpack to %1 MB out of %2 KB</source>
        <translation>sie würde aus %2 KB zu %1 MB ausgepackt</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>the part %1 is missing or broken</source>
        <translation>der Teil %1 fehlt oder ist kaputt</translation>
    </message>
    <message>
        <source>its part %1 is too large</source>
        <translation>ihr Teil %1 ist zu groß</translation>
    </message>
    <message>
        <source>it holds more than it says</source>
        <translation>sie enthält mehr, als sie angibt</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>A change needs a number.</source>
        <translation>Ein Change braucht eine Nummer.</translation>
    </message>
    <message>
        <source>Another change has the number %1.</source>
        <translation>Ein anderer Change hat die Nummer %1.</translation>
    </message>
    <message>
        <source>A change needs a title.</source>
        <translation>Ein Change braucht einen Titel.</translation>
    </message>
    <message>
        <source>The title has %1 characters; lists show about %2. Put the rest into the description.</source>
        <translation>Der Titel hat %1 Zeichen; Listen zeigen etwa %2. Schreiben Sie den Rest in die Beschreibung.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Das Ende liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>The window has no length: it ends when it starts.</source>
        <translation>Das Fenster hat keine Länge: Es endet mit seinem Beginn.</translation>
    </message>
    <message numerus="yes">
        <source>The window is %n days long.</source>
        <translation>
            <numerusform>Das Fenster ist %n Tag lang.</numerusform>
            <numerusform>Das Fenster ist %n Tage lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>The window has only one side; without the other it is on no calendar.</source>
        <translation>Das Fenster hat nur eine Seite; ohne die andere steht es in keinem Kalender.</translation>
    </message>
    <message>
        <source>The planned start, %1, is over.</source>
        <translation>Der geplante Beginn, %1, ist vorbei.</translation>
    </message>
    <message>
        <source>A backout cannot take less than no time.</source>
        <translation>Ein Rückfall kann nicht weniger als keine Zeit dauern.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>The outage has only one side; without the other it cannot be projected.</source>
        <translation>Der Ausfall hat nur eine Seite; ohne die andere kann er nicht vorausgesagt werden.</translation>
    </message>
    <message>
        <source>The outage starts outside the planned window.</source>
        <translation>Der Ausfall beginnt außerhalb des geplanten Fensters.</translation>
    </message>
    <message>
        <source>The outage ends outside the planned window and its backout.</source>
        <translation>Der Ausfall endet außerhalb des geplanten Fensters und seines Rückfalls.</translation>
    </message>
    <message>
        <source>The actual start, %1, is still to come.</source>
        <translation>Der tatsächliche Beginn, %1, kommt noch.</translation>
    </message>
    <message>
        <source>The actual end, %1, is still to come.</source>
        <translation>Das tatsächliche Ende, %1, kommt noch.</translation>
    </message>
    <message>
        <source>%1 is none of 1, 2, 3, 4, 5.</source>
        <translation>%1 ist keines von 1, 2, 3, 4, 5.</translation>
    </message>
    <message>
        <source>The board does not know this record. Choose another one.</source>
        <translation>Das Board kennt diesen Eintrag nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message numerus="yes">
        <source>The board does not know %n of the configuration items.</source>
        <translation>
            <numerusform>Das Board kennt %n der CIs nicht.</numerusform>
            <numerusform>Das Board kennt %n der CIs nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no longer active. Choose somebody else.</source>
        <translation>%1 ist nicht mehr aktiv. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>A change cannot start after itself.</source>
        <translation>Ein Change kann nicht nach sich selbst beginnen.</translation>
    </message>
    <message>
        <source>The board does not know a change that it starts after.</source>
        <translation>Das Board kennt einen Change nicht, nach dem er beginnt.</translation>
    </message>
    <message>
        <source>Only a standard change follows a pre-approved model; this one is decided on by itself.</source>
        <translation>Nur ein Standard-Change folgt einem vorab genehmigten Modell; über diesen wird einzeln entschieden.</translation>
    </message>
    <message>
        <source>A closure code is there, but the work has not begun.</source>
        <translation>Es gibt einen Abschlusscode, aber die Arbeit hat nicht begonnen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number, why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A standard change is approved in advance, by its model.</source>
        <translation>Ein Standard-Change ist durch sein Modell vorab genehmigt.</translation>
    </message>
    <message>
        <source>That is possible in: %1.</source>
        <translation>Das geht in: %1.</translation>
    </message>
    <message>
        <source>A %1 in state %2 cannot be decided on with “%3”.</source>
        <translation>Über einen Change der Art %1 im Status %2 kann nicht mit „%3“ entschieden werden.</translation>
    </message>
    <message>
        <source>You requested this change, and so cannot decide on it.</source>
        <translation>Sie haben diesen Change beantragt und können deshalb nicht darüber entscheiden.</translation>
    </message>
    <message>
        <source>You implement this change, and so cannot decide on it.</source>
        <translation>Sie setzen diesen Change um und können deshalb nicht darüber entscheiden.</translation>
    </message>
    <message>
        <source>Another change manager, or the chair of the CAB, can.</source>
        <translation>Ein anderer Change Manager oder der Vorsitz des CAB kann es.</translation>
    </message>
    <message>
        <source>%1 can, each in their own name.</source>
        <comment>people can</comment>
        <translation>%1 können es, jeder im eigenen Namen.</translation>
    </message>
    <message>
        <source>A member of that team can.</source>
        <translation>Ein Mitglied dieses Teams kann es.</translation>
    </message>
    <message>
        <source>%1 can record what the CAB decided.</source>
        <comment>people can</comment>
        <translation>%1 kann festhalten, was das CAB entschieden hat.</translation>
    </message>
    <message>
        <source>You may not decide in that name.</source>
        <translation>In diesem Namen dürfen Sie nicht entscheiden.</translation>
    </message>
    <message>
        <source>This change needs the CAB&apos;s approval.</source>
        <translation>Dieser Change braucht die Genehmigung des CAB.</translation>
    </message>
    <message>
        <source>Put it on the agenda; the chair of the CAB or a change manager can record what it decides.</source>
        <translation>Setzen Sie ihn auf die Tagesordnung; der Vorsitz des CAB oder ein Change Manager kann festhalten, was es entscheidet.</translation>
    </message>
    <message>
        <source>It is on hold: %1.</source>
        <translation>Er ist angehalten: %1.</translation>
    </message>
    <message>
        <source>Release it first, or withdraw it.</source>
        <translation>Geben Sie ihn zuerst frei oder ziehen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>The planned window is missing or its end is before its start.</source>
        <translation>Das geplante Fenster fehlt, oder sein Ende liegt vor seinem Beginn.</translation>
    </message>
    <message>
        <source>%1 can correct it.</source>
        <comment>people can</comment>
        <translation>%1 kann es berichtigen.</translation>
    </message>
    <message>
        <source>To %1 needs a reason. Say why.</source>
        <comment>a decision</comment>
        <translation>„%1“ braucht eine Begründung. Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>Say at least one condition, or approve without conditions.</source>
        <translation>Nennen Sie mindestens eine Bedingung, oder genehmigen Sie ohne Bedingungen.</translation>
    </message>
    <message>
        <source>Only an approval with conditions can have conditions.</source>
        <translation>Nur eine Genehmigung mit Bedingungen kann Bedingungen haben.</translation>
    </message>
    <message>
        <source>A condition has no text. Say what has to be done.</source>
        <translation>Eine Bedingung hat keinen Text. Sagen Sie, was zu tun ist.</translation>
    </message>
    <message>
        <source>You may not take back a decision made in that name.</source>
        <translation>Eine in diesem Namen getroffene Entscheidung dürfen Sie nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The change has gone on since that decision, to %1.</source>
        <translation>Der Change ist seit dieser Entscheidung weitergegangen, zu %1.</translation>
    </message>
    <message>
        <source>A new decision can be made instead.</source>
        <translation>Stattdessen kann neu entschieden werden.</translation>
    </message>
    <message>
        <source>There is no decision to take back.</source>
        <translation>Es gibt keine Entscheidung zum Zurücknehmen.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Only the owner of the condition or a change manager can mark it as met.</source>
        <translation>Nur wer für die Bedingung verantwortlich ist oder ein Change Manager kann sie als erfüllt markieren.</translation>
    </message>
    <message>
        <source>That condition is met already.</source>
        <translation>Diese Bedingung ist schon erfüllt.</translation>
    </message>
    <message>
        <source>%1 can %2.</source>
        <comment>people can do something</comment>
        <translation>%1 kann %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <comment>a field</comment>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>fill it in</source>
        <translation>es ausfüllen</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>From %1 it can go to: %2.</source>
        <translation>Von %1 kann er gehen zu: %2.</translation>
    </message>
    <message>
        <source>Only a decision leads from %1 to %2.</source>
        <translation>Von %1 zu %2 führt nur eine Entscheidung.</translation>
    </message>
    <message>
        <source>A change authority can decide: %1.</source>
        <translation>Eine Change-Instanz kann entscheiden: %1.</translation>
    </message>
    <message>
        <source>Only a %1 goes from %2 to %3; this is a %4.</source>
        <translation>Nur ein Change der Art %1 geht von %2 zu %3; dieser ist von der Art %4.</translation>
    </message>
    <message>
        <source>A change cannot go from %1 to %2.</source>
        <translation>Ein Change kann nicht von %1 zu %2 gehen.</translation>
    </message>
    <message>
        <source>release it</source>
        <translation>ihn freigeben</translation>
    </message>
    <message>
        <source>You may not bring it to %1.</source>
        <translation>Sie dürfen ihn nicht zu %1 bringen.</translation>
    </message>
    <message>
        <source>%1 can.</source>
        <comment>people can</comment>
        <translation>%1 kann es.</translation>
    </message>
    <message>
        <source>The planned end is before the planned start.</source>
        <translation>Das geplante Ende liegt vor dem geplanten Beginn.</translation>
    </message>
    <message>
        <source>correct the window</source>
        <translation>das Fenster berichtigen</translation>
    </message>
    <message>
        <source>No approving decision is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can record one.</source>
        <comment>people can</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was edited after approval: window, items, plans or risk are not what was approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can decide again.</source>
        <comment>people can</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This emergency change was begun without a decision, and still waits for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can give it afterwards.</source>
        <comment>people can</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition is open: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change manager can mark it as met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or a change manager can mark it as met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go or no-go is not answered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can mark the task as done.</source>
        <comment>people can</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not hold or release it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a reason. Say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a closure code: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting it on hold needs a reason. Say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (requester)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (implementer), the team %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the team %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the implementer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (implementer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>last two of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the owner of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a member of the CAB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chair of the CAB</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>standard change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve with conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for rework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The German texts of reports cannot be read; install Changeboard again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no report texts in the language &quot;%1&quot;. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Quote the text to look for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period: try today, week, next 4 weeks, 2026-11 or 2026-11-25..2026-12-02.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day: write it as 2026-11-25 or 2026-11-25T22:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;. It is one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no cron time: five fields are needed (minute, hour, day, month, weekday).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cron time &quot;%1&quot; cannot be used: the field %2 cannot be &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this board is called &quot;%1&quot; (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recurrence rule &quot;%1&quot; cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part &quot;%1&quot; has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part %1 stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FREQ is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FREQ=%1 is no frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WKST=%1 is no weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot expand RSCALE=%1 here: write the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot expand SKIP=%1 here: write the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1=%2 is not a whole number above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part %1 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BYDAY cannot be &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNTIL=%1 is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COUNT and UNTIL exclude each other: keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot expand BYWEEKNO with FREQ=%1: write the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot expand BYDAY with a number with FREQ=%1 or BYWEEKNO: write the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot expand BYYEARDAY with FREQ=%1: write the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot expand BYMONTHDAY with FREQ=WEEKLY: write the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BYSETPOS needs another BY part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window &quot;%1&quot; repeats too often to be shown here: choose a shorter range or a rarer rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known: choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window &quot;%1&quot; has no start: give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window &quot;%1&quot; ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone (VTIMEZONE) cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has neither STANDARD nor DAYLIGHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DTSTART, TZOFFSETFROM or TZOFFSETTO is missing or cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No board is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of the audit was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1: entries %2 to %3 before it are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1: its content or its place in the chain was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit ends at entry %1, but the board knows of %2 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1, the last one, is not the one that was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 is damaged. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board %1 is open in a program. Close it there, then restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 for backups can&apos;t be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds no board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board&apos;s name, zone or prefix holds a character that is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the database is malformed: %1. It looks like postgresql://user@host/database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit of the board is broken at entry %1, so it can&apos;t be copied. Run changeboardctl audit verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy differs from the board in the table %1 (%2 rows, %3 in the copy), so it was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board %1 lies on a network file system (%2), where several programs would damage it. Put the file on a local disk, share a board in a PostgreSQL database, or hand out a review pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no board %1. Check the name, or make a new board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board %1 can&apos;t be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a board: it is no database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board %1 is cut off: %2 of %3 bytes are there. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board %1 was made by a newer Changeboard (schema %2; this one knows %3). Update Changeboard to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema of the board %1 is not one that Changeboard made (step %2). Restore the board from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema of the board %1 is incomplete. Restore the board from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid: it has to be made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board %1 did not take the edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of that number or name is already on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record refers to one that is not on the board, or one that is still referred to was to be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board does not take a value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the board %1 was lost (%2). Nothing was changed by what was under way, or all of it; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board %1 does not permit that: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let you in: %1. Check the user and the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board %1 is locked: somebody else is writing to it, or it answers too slowly. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board %1 can only be read: the server is a standby or read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of the board %1 has no room left (%2). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board %1 answered with an error: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 is too old: PostgreSQL 13 or later is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 keeps texts as %2, which can&apos;t hold every character. Make one that keeps UTF8: createdb --encoding=UTF8 --template=template0 NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 has a schema &quot;changeboard&quot; that Changeboard did not make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board %1 was made by an older Changeboard (schema %2) and has to be updated by somebody who may write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 holds no board. Make one in it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 already holds a board. Choose another database, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board already has another %1 of that number. Give it another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision is never changed: record another one that supersedes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 was removed meanwhile, so your edit can&apos;t be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field %1 of the %2 holds a character that is no text (U+0000 or half of a surrogate pair). Remove it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a character that is no text (U+0000 or half of a surrogate pair). Remove it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 was changed meanwhile by %2 (%3). Nothing was saved: look at it again, then repeat your edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision is never removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of a dependency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes of the attachment %1 are not those that its size and hash name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the board was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions and the audit are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board %1 is locked: another program is writing to it. Wait until it has finished, or close it there, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board %1 can&apos;t be written: the file or its folder is read-only. Save a copy elsewhere and open that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the board %1 is full. Nothing was changed; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board %1 can&apos;t be read or written (%2). Nothing was changed; check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board %1 can&apos;t be opened. Check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board %1 is damaged or cut off. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the database of another program, not a board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 for the copy before the update can&apos;t be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board %1 was made by an older Changeboard (schema %2) and has to be updated, but it can&apos;t be written. Open a writable copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board %1 can&apos;t keep a write-ahead log where it lies. Put it on a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the board %1 can&apos;t be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is there already. Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board %1 can&apos;t be made: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board %1 is gone: the file was moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board %1 is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 %2 on the board. It may have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment is a link or is not on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No board is named. Give a file, or an address that begins with postgresql://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a board holds no password, as addresses are shown and stored. Put it into the keychain (the app asks), or into ~/.pgpass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>name, from, to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3 – %4</source>
        <comment>name, day and time of the start, day and time of the end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other services</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CIs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>standard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected change by the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the hours of a second time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days start at 12:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week and day keep nights whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>no work in a lane</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second %1, %2</source>
        <comment>time, offset from UTC</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from here %1</source>
        <comment>a difference in hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board has no change &quot;%1&quot;. Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was cancelled; nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written to &quot;%1&quot;: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has no table to write. Choose another period, or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::AppearancePanel</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System follows the desktop, also while Changeboard runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 makes it larger, %2 smaller; rows and bars grow with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills become plain; borders, signs and hatching stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels fold and ranges step without moving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts at once. Dates follow it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::AttachmentList</name>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drop files, paste, or choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1 a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large: %2 of at most %3. Attach a link to it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the file that was attached: its hash differs. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written for opening: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture.png</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::BoardList</name>
    <message>
        <source>Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::BoardSettingsPanel</name>
    <message>
        <source>Name of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything is shown and counted in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of changes that get their number here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No board is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no zone. Write it as Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board is read only, or its store is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the board&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::BoardStatusBar</name>
    <message>
        <source>no board open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local file, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL, connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost; showing what was read last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>reading %1 of %2 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your zone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are shown in your zone. Click for the board&apos;s zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are shown in the board&apos;s zone. Click for your zone, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>date and time in the status bar</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::BoxLabeller</name>
    <message>
        <source>to %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deployments, from %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>service, version, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n incidents, from %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, lower risk</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::BulkPanel</name>
    <message numerus="yes">
        <source>%n change(s) edited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set “%1” of %n change(s)</source>
        <comment>undo step</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Umsetzer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Label %n change(s)</source>
        <comment>undo step</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take a label from %n change(s)</source>
        <comment>undo step</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move by days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of high risk or more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reason, where one is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each needs its own outcome: close them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All allow it. Needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 allow it. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have no step in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next state of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::CalendarAccessible</name>
    <message>
        <source>%1, %2</source>
        <comment>view, range</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::CalendarControls</name>
    <message>
        <source>Fill shows</source>
        <translation type="unfinished"></translation>
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
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no second time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide it: Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12:00 keeps nights whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::CalendarModel</name>
    <message numerus="yes">
        <source>%n windows are not shown: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This board is read only: nothing can be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board&apos;s store does not answer: moving waits until it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being implemented: its window can no longer be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in review: its window is history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed: its window is history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was withdrawn: copy it to plan it anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::CalendarView</name>
    <message>
        <source>There is no later change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a change first, then move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Longer or shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New change here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without dates</source>
        <comment>changes that a calendar cannot show</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a team</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a service</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an implementer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single word of it is the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n come back without %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::CalendarWords</name>
    <message>
        <source>emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited after approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner&apos;s risk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deployments, from %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n incidents, from %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened %1, lasted %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more changes on %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes without work</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>lasts %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited: the approval is no longer valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the length stays %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ChangeActions</name>
    <message>
        <source>Several changes are selected: the panel shows what they allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a change first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ChangeDetailView</name>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impact %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgency %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition, met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go or no-go</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>configuration items</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>After %1 %2</source>
        <comment>number, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment %1 to %2</source>
        <comment>version, environment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caused, inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caused by this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n older</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open as page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State and next state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk, by the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and backout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration items</source>
        <translation>CIs</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 change</source>
        <comment>type of a change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited after approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set “%1” of %2</source>
        <comment>undo step: field, change</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ChangeDrafts</name>
    <message>
        <source>The draft can&apos;t be kept in “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft in “%1” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ChangeForm</name>
    <message>
        <source>✎ ends the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which steps, in which order? Who does them? How do you see that each worked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tested, where, with which result? What is checked after the change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When do you turn back? Which steps, how long do they take, were they tried?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is told before, during and after? By which way? What do users notice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed by the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual window, closure code, notes: from Implementing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ChangePage</name>
    <message>
        <source>New change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your draft of %1. It is not on the board yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field can&apos;t be read. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <comment>undo step: a new change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>undo step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 edited this change meanwhile; their edits are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 edited the same fields meanwhile. Choose for each: mine or theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, their value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save template “%1”</source>
        <comment>undo step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the patch night a title first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make %n patch night(s)</source>
        <comment>undo step</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) made</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No field is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2: it can&apos;t be edited any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited after approval: the approval is no longer valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved. An edit of window, CIs, plans or risk ends the approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the board is lost. Go on writing: the draft is kept on this computer and can be saved when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) keep it from being requested: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) keep it from being saved: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>edited after approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft saved %1 on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number comes with the first save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <comment>a change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <comment>verb: ask for a change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch night…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ColumnModel</name>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: choose</source>
        <comment>an unknown word of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new name(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 names known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day first, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month first, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year first, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day or month first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::CommandList</name>
    <message>
        <source>Find a change, service, person or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; commands   # numbers   @ people   ! incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter open   Ctrl Enter filter   Tab next group   Esc back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has “%1”. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::DayPainting</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>lanes without work</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::DayView</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, week %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned on %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::Desktop</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Making the sample bank…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changeboard %1 is the board of a change advisory board.

Free software under the GNU General Public License, version 3 or later.
Qt %2, libical, libxlsxwriter, libzip, libqpdf, SQLite, libpq, Inter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Changeboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::DetailPanel</name>
    <message>
        <source>Detail panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a change to see its state, plan and history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::EditJobs</name>
    <message>
        <source>%1 was changed by somebody else meanwhile. Their version stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by %2 meanwhile. Their version stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no draft any more: only drafts can be deleted. Withdraw it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>change, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
</context>
<context>
    <name>cb::EditNotice</name>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: theirs %2, yours %3</source>
        <comment>field, value, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not written: %2 changed %3 (%4). %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not written. %2</source>
        <comment>what, reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::Editor</name>
    <message>
        <source>The board is open for reading only. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <comment>undo step: move a change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n change(s)</source>
        <comment>undo step</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n draft(s)</source>
        <comment>undo step</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n file(s)</source>
        <comment>undo step</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>undo step: an attachment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>undo step: change, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to %1</source>
        <comment>undo step: state</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Release %1</source>
        <comment>undo step: ends a hold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold %1</source>
        <comment>undo step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on %1: %2</source>
        <comment>undo step: change, decision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::EmptyBoard</name>
    <message>
        <source>The board could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another board…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This board has no changes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a CSV, Excel or calendar file of your ITSM tool (you see what would happen before anything is written), write the first change, or connect a board that your team shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or look around first: open the sample bank</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::FieldEditor</name>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no length of time. Write “25 min” or “1 h 30 min”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type or paste a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known on this board: %1. Choose one from the list, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rank, in words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::FieldRow</name>
    <message>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::FileForm</name>
    <message>
        <source>Name of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything is shown and counted in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the new board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards (*.cboard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the board a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in which file the board is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::FilterBar</name>
    <message>
        <source>Type to search, or / then a field: team, service, state, risk, type, implementer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without dates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without CI</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown by every view: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::FormCard</name>
    <message>
        <source>Fold “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::HistoryWords</name>
    <message>
        <source>%1 changed</source>
        <comment>name of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written</source>
        <comment>name of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>name of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 edited</source>
        <comment>name of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old state, new state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>name of a field, old value, new value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved without a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by the CAB</source>
        <comment>decision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, takes back an earlier decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition met: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ImportCheckPage</name>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a schedule to come (strict)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened (history)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict rejects rows without a usable window and later rows of a number that differ. History takes them, marks them, and merges rows of one number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the file and their meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same, left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date of this file shows which figure is the day. How are its dates written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first: 03/04 is 3 April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first: 03/04 is 4 March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to choose</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>first %1 of %2 records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ImportResultPage</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln team(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dependency line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 updated, %3 the same, %4 merged, %5 rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every name in the file was known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New on the board with them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out. Save them, mend them in any program, and import that file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ImportRun</name>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the import profile “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This board is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One choice left: which figure of a date is the day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new in this file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ImportSteps</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delimiter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written before step 5. The import is one step in undo (Ctrl Z).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ImportView</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file, or drop one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (also .csv.gz), XLSX, ODS, iCalendar and holiday calendars. What it is, is found by what it holds; nothing is written before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use all suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and calendars (*.csv *.gz *.tsv *.txt *.xlsx *.ods *.ics *.json *.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mapping “%1” saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::KeyHint</name>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::KeysOverlay</name>
    <message>
        <source>Keys that work here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::KeysPanel</name>
    <message>
        <source>Find an action by its name or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action to change its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is also %2. Taking it here takes it away there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ListColumns</name>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Umsetzer</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>CIs</source>
        <comment>configuration items</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CI</source>
        <comment>configuration item</comment>
        <translation>CI</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>grouping</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Deployments</translation>
    </message>
</context>
<context>
    <name>cb::ListDelegate</name>
    <message>
        <source>Edited after approval: the approval is no longer valid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ListKeys</name>
    <message>
        <source>For the next CAB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1, %2</source>
        <comment>meeting, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: approved or scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, to be reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an implementer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a priority</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ListModel</name>
    <message>
        <source>%1, ends before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on hold</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, inferred</source>
        <comment>change that caused an incident</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rework</source>
        <comment>unplanned deployment because of an incident</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ListTable</name>
    <message>
        <source>Jump to a title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ListView</name>
    <message>
        <source>List</source>
        <comment>view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the board…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are hidden by the filter.</source>
        <comment>as in: 312 changes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Without “%1” %n change(s) come back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drop “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no changes on this board yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the schedule that you have, or write the first change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no %1 on this board yet.</source>
        <comment>incidents, requests, deployments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come with an import, or from a connected system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Geplanter Beginn</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view has no range of time to step through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This board is read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or make a board first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place has no view of that number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changeboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Changeboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied as a table</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::Menus</name>
    <message>
        <source>&amp;Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::MonthPainter</name>
    <message>
        <source>Wk</source>
        <comment>week, as the head of a narrow column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::MonthView</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::MoveController</name>
    <message>
        <source>This change has no planned window yet: open it to give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop</source>
        <comment>a bar that is moved</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put back</source>
        <comment>a bar that is moved</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::NextSteps</name>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve with condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for rework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <comment>verb: ask for a change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <comment>verb: a change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to %1.</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded afterwards: the work has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision has to follow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::NextStepsPanel</name>
    <message>
        <source>Nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the same reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this step does not follow from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>change, what was done</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cb::OpenBoardPage</name>
    <message>
        <source>Open or connect a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New board in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one person, works anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>40 services, a year of changes; nothing to set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is written to a file or a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a board here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards (*.cboard);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is tested first. Connect once the test went well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::OpenFields</name>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: look again</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: needed</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>filled in, needed</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>cb::PageView</name>
    <message>
        <source>Page %1 of %2  ·  %3 %  ·  PgUp PgDn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::PatchNightForm</name>
    <message>
        <source>every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every second week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the third of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fourth of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <comment>before a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for</source>
        <comment>before a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make %n draft(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write the start as “22:00” and the length as “2 h”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock change: %1</source>
        <comment>real length</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::PreviewModel</name>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>update, %n field(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::Probe</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is starting up or shutting down; try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer; check the name, the port and the firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a password is needed: type it here, it is kept in the keychain; or put it into ~/.pgpass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask the administrator of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anybody on the way can read the board; set the encryption to “required” unless it is this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; version 13 or later is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, board schema %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no board in this database yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A failover could lose the last second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no standby is synchronous; the administrator can set synchronous_standby_names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s from yours; the server&apos;s time counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may make a board here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not make a schema here; ask the administrator for CREATE on the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not read this board; ask its administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may read and write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may read only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::Rail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::RecordBrief</name>
    <message>
        <source>It can&apos;t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Works on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>version, environment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unplanned, after an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::RecordTimes</name>
    <message>
        <source>ddd MMM d</source>
        <extracomment>Date patterns as of Qt: &quot;Thu Nov 26&quot; where the month comes first, &quot;Thu 26 Nov&quot; else</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd MMM d, yyyy</source>
        <extracomment>Date patterns as of Qt: &quot;Thu Nov 26, 2025&quot;, &quot;Thu 26 Nov 2025&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::RecordWords</name>
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
        <source>Standard</source>
        <comment>type of a change</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>type of a change</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Emergency</source>
        <comment>type of a change</comment>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Very low</source>
        <comment>risk</comment>
        <translation>Sehr niedrig</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>risk</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Moderate</source>
        <comment>risk</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Very high</source>
        <comment>risk</comment>
        <translation>Sehr hoch</translation>
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
        <comment>state of a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of a task</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>state of a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of an incident</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>state of an incident</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>state of an incident</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state of an incident</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>state of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <comment>state of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <comment>outcome of a deployment</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Gelungen</translation>
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
        <source>Cancelled</source>
        <comment>outcome of a deployment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze, blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze, warns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployments allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Umsetzer</translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAB member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAB chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>decision</comment>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <comment>decision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>decision</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Sent back for rework</source>
        <comment>decision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <comment>decision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>decision</comment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>P%1</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tier %1</source>
        <comment>criticality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Configuration item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <comment>a service request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <comment>freeze or maintenance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::RejectedModel</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number comes twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end before start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong number of cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUL character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time comes twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ReportChoices</name>
    <message>
        <source>The period follows the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter names no period; the bar above steps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward schedule of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is planned, when and on what, with what is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is known of the selected change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4, upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter, upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected service outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not shown, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ReportSaver</name>
    <message>
        <source>&quot;%1&quot; cannot be written: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer &quot;%1&quot; does not take the report. Choose another one, or save a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved %n page(s) as %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n row(s) as %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iCalendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved %n event(s) as %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) without dates left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sent %n page(s) to the printer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ReportsView</name>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report&apos;s table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report&apos;s tables as XLSX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what the filter shows as iCalendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one in any view; its record is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A report is being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward schedule of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, CSV, XLSX, iCalendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, CSV, XLSX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this filter as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ServerAddress</name>
    <message>
        <source>Name a server, or a service of pg_service.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the database that holds the board.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ServerForm</name>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>db-a.example:5432, db-b.example:5432</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: keychain, ~/.pgpass or service file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required, certificate and name checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required, certificate checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required, certificate not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the server offers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none (this computer only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: ~/.postgresql/root.crt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; or the name in pg_service.conf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is written by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the board can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the board can&apos;t be used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::Session</name>
    <message>
        <source>The connection to the board is lost. Nothing was saved; your text is kept. It can be saved as soon as the connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No board is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::SettingsView</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>cb::ShellActions</name>
    <message>
        <source>View %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ShotTaker</name>
    <message>
        <source>Can&apos;t write %1. Choose a folder that can be written with --out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::StateLine</name>
    <message>
        <source>emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::StepForm</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has to be met before it is scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a reason. Say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::Stepper</name>
    <message>
        <source>%1, step %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::TagEdit</name>
    <message>
        <source>%1, %2</source>
        <comment>name, note</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::TaskListEdit</name>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go/no-go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner of task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned start of task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message numerus="yes">
        <source>Tasks: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them %n go or no-go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New task</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::TestLines</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::TimeText</name>
    <message>
        <source>ddd d</source>
        <extracomment>Date pattern: day of the week and of the month, &quot;Thu 26&quot;; d and ddd as in Qt&apos;s date formats</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>Date pattern where the month comes first, &quot;Nov 26&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date pattern where the day comes first, &quot;26 Nov&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd MMM d</source>
        <extracomment>Date patterns where the month comes first, &quot;Thu Nov 26&quot; and &quot;Thu Nov 26, 2025&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd MMM d, yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Date patterns where the day comes first, &quot;Thu 26 Nov&quot; and &quot;Thu 26 Nov 2025&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <extracomment>Date pattern where the month comes first, &quot;Thursday, November 26, 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>Date pattern where the day comes first, &quot;Thursday 26 November 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Month and year, &quot;November 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <extracomment>Days of one week: first day, last day, month and year, &quot;23–29 November 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, week %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 to %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clocks change: lasts %1, the clock says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts in the double hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in the double hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::Token</name>
    <message>
        <source>Delete takes it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ValueModel</name>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ViewBar</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step on (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::WallTimeEdit</name>
    <message>
        <source>Choose in a calendar (Alt ↓)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date and time. Write it as %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::WeekPainting</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no changes on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>length of a day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::WeekView</name>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::keychain</name>
    <message>
        <source>No password is kept for this board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer can&apos;t be used. Put the password into ~/.pgpass (readable by you alone) or use a service file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The board of a change advisory board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file, a postgresql:// address or a saved name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, without the option.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
