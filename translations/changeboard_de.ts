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
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>durch %1</translation>
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
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
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
        <translation>%1: Ein Change braucht diese Angabe.</translation>
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
        <translation>%1 hat keine Wartungsphase: kein Zeitfenster.</translation>
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
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
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
        <translation>Der Termin hat keine UID; Beginn und Titel treten an ihre Stelle.</translation>
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
        <translation>Der Import wurde abgebrochen. Nichts wurde geändert.</translation>
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
        <translation>Geplanter Beginn oder Ende fehlt: Der Change wird ohne Zeitfenster übernommen.</translation>
    </message>
    <message>
        <source>The planned end lies before the start: the change is taken without a usable window.</source>
        <translation>Das geplante Ende liegt vor dem Beginn: Der Change wird ohne brauchbares Zeitfenster übernommen.</translation>
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
        <translation>Das Lesen wurde abgebrochen.</translation>
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
        <translation>eine iCalendar-Datei: Importieren Sie sie als Zeitfenster</translation>
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
        <translation>Diese Datei enthält keine Zeitfenster, die hier bekannt sind: %1. Bekannt sind iCalendar (.ics), Feiertage von gov.uk, Releasepläne von OpenStack und Node.js.</translation>
    </message>
    <message>
        <source>Line %1: this is no readable JSON: %2.</source>
        <translation>Zeile %1: Das ist kein lesbares JSON: %2.</translation>
    </message>
    <message>
        <source>This is gov.uk&apos;s list of clock changes: it holds no windows, and the time zones know these dates already. Nothing to import.</source>
        <translation>Das ist die Liste der Zeitumstellungen von gov.uk: Sie enthält keine Zeitfenster, und die Zeitzonen kennen diese Tage schon. Nichts zu importieren.</translation>
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
        <translation>Das Zeitfenster hat keine Dauer: Es endet mit seinem Beginn.</translation>
    </message>
    <message numerus="yes">
        <source>The window is %n days long.</source>
        <translation>
            <numerusform>Das Zeitfenster ist %n Tag lang.</numerusform>
            <numerusform>Das Zeitfenster ist %n Tage lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>The window has only one side; without the other it is on no calendar.</source>
        <translation>Das Zeitfenster hat nur eine Seite; ohne die andere steht es in keinem Kalender.</translation>
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
        <translation>Der Ausfall beginnt außerhalb des geplanten Zeitfensters.</translation>
    </message>
    <message>
        <source>The outage ends outside the planned window and its backout.</source>
        <translation>Der Ausfall endet außerhalb des geplanten Zeitfensters und seines Rückfalls.</translation>
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
        <translation>Ein %1 im Status „%2“ lässt die Entscheidung „%3“ nicht zu.</translation>
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
        <translation>%1 können es, jeweils im eigenen Namen.</translation>
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
        <translation>Das geplante Zeitfenster fehlt, oder sein Ende liegt vor seinem Beginn.</translation>
    </message>
    <message>
        <source>%1 can correct it.</source>
        <comment>people can</comment>
        <translation>%1 kann es berichtigen.</translation>
    </message>
    <message>
        <source>To %1 needs a reason. Say why.</source>
        <comment>a decision</comment>
        <translation>„%1“ braucht einen Grund. Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>Say at least one condition, or approve without conditions.</source>
        <translation>Nennen Sie mindestens eine Auflage, oder genehmigen Sie ohne Auflagen.</translation>
    </message>
    <message>
        <source>Only an approval with conditions can have conditions.</source>
        <translation>Nur eine Genehmigung mit Auflagen kann Auflagen haben.</translation>
    </message>
    <message>
        <source>A condition has no text. Say what has to be done.</source>
        <translation>Eine Auflage hat keinen Text. Sagen Sie, was zu tun ist.</translation>
    </message>
    <message>
        <source>You may not take back a decision made in that name.</source>
        <translation>Eine in diesem Namen getroffene Entscheidung dürfen Sie nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The change has gone on since that decision, to %1.</source>
        <translation>Der Change ist seit dieser Entscheidung weitergegangen, zu „%1“.</translation>
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
        <translation>Nur der Verantwortliche der Auflage oder ein Change Manager kann sie als erfüllt markieren.</translation>
    </message>
    <message>
        <source>That condition is met already.</source>
        <translation>Diese Auflage ist schon erfüllt.</translation>
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
        <translation>Von „%1“ geht es weiter zu: %2.</translation>
    </message>
    <message>
        <source>Only a decision leads from %1 to %2.</source>
        <translation>Von „%1“ zu „%2“ führt nur eine Entscheidung.</translation>
    </message>
    <message>
        <source>A change authority can decide: %1.</source>
        <translation>Eine Change Authority kann entscheiden: %1.</translation>
    </message>
    <message>
        <source>Only a %1 goes from %2 to %3; this is a %4.</source>
        <translation>Nur ein %1 wechselt von „%2“ zu „%3“; dies ist ein %4.</translation>
    </message>
    <message>
        <source>A change cannot go from %1 to %2.</source>
        <translation>Ein Change kann nicht von „%1“ zu „%2“ wechseln.</translation>
    </message>
    <message>
        <source>release it</source>
        <translation>ihn freigeben</translation>
    </message>
    <message>
        <source>You may not bring it to %1.</source>
        <translation>Sie dürfen ihn nicht auf „%1“ setzen.</translation>
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
        <translation>das Zeitfenster berichtigen</translation>
    </message>
    <message>
        <source>No approving decision is there.</source>
        <translation>Es gibt keine genehmigende Entscheidung.</translation>
    </message>
    <message>
        <source>%1 can record one.</source>
        <comment>people can</comment>
        <translation>%1 kann eine festhalten.</translation>
    </message>
    <message>
        <source>It was edited after approval: window, items, plans or risk are not what was approved.</source>
        <translation>Er wurde nach der Genehmigung geändert: Zeitfenster, CIs, Pläne oder Risiko sind nicht, was genehmigt wurde.</translation>
    </message>
    <message>
        <source>%1 can decide again.</source>
        <comment>people can</comment>
        <translation>%1 kann neu entscheiden.</translation>
    </message>
    <message>
        <source>This emergency change was begun without a decision, and still waits for one.</source>
        <translation>Dieser Notfall-Change begann ohne Entscheidung und wartet noch auf eine.</translation>
    </message>
    <message>
        <source>%1 can give it afterwards.</source>
        <comment>people can</comment>
        <translation>%1 kann sie nachträglich geben.</translation>
    </message>
    <message>
        <source>A condition is open: %1.</source>
        <translation>Eine Auflage ist offen: %1.</translation>
    </message>
    <message>
        <source>A change manager can mark it as met.</source>
        <translation>Ein Change Manager kann sie als erfüllt markieren.</translation>
    </message>
    <message>
        <source>%1 or a change manager can mark it as met.</source>
        <translation>%1 oder ein Change Manager kann sie als erfüllt markieren.</translation>
    </message>
    <message>
        <source>Go or no-go is not answered: %1.</source>
        <translation>Go oder No-Go ist nicht beantwortet: %1.</translation>
    </message>
    <message>
        <source>%1 can mark the task as done.</source>
        <comment>people can</comment>
        <translation>%1 kann die Aufgabe als erledigt markieren.</translation>
    </message>
    <message>
        <source>Work on it is over.</source>
        <translation>Die Arbeit daran ist vorbei.</translation>
    </message>
    <message>
        <source>You may not hold or release it.</source>
        <translation>Sie dürfen ihn nicht anhalten oder freigeben.</translation>
    </message>
    <message>
        <source>This needs a reason. Say why.</source>
        <translation>Das braucht einen Grund. Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>This needs a closure code: %1.</source>
        <translation>Das braucht einen Abschlusscode: %1.</translation>
    </message>
    <message>
        <source>Putting it on hold needs a reason. Say why.</source>
        <translation>Anhalten braucht einen Grund. Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>It is not on hold.</source>
        <translation>Er ist nicht angehalten.</translation>
    </message>
    <message>
        <source>the requester</source>
        <translation>der Antragsteller</translation>
    </message>
    <message>
        <source>%1 (requester)</source>
        <translation>%1 (Antragsteller)</translation>
    </message>
    <message>
        <source>%1 (implementer), the team %2</source>
        <translation>%1 (Umsetzer), das Team %2</translation>
    </message>
    <message>
        <source>the team %1</source>
        <translation>das Team %1</translation>
    </message>
    <message>
        <source>the implementer</source>
        <translation>der Umsetzer</translation>
    </message>
    <message>
        <source>%1 (implementer)</source>
        <translation>%1 (Umsetzer)</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>last two of a list</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>the owner of the service</source>
        <translation>der Verantwortliche des Service</translation>
    </message>
    <message>
        <source>a change manager</source>
        <translation>ein Change Manager</translation>
    </message>
    <message>
        <source>a member of the CAB</source>
        <translation>ein Mitglied des CAB</translation>
    </message>
    <message>
        <source>the chair of the CAB</source>
        <translation>der Vorsitz des CAB</translation>
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
        <translation>Standard-Change</translation>
    </message>
    <message>
        <source>normal change</source>
        <translation>normaler Change</translation>
    </message>
    <message>
        <source>emergency change</source>
        <translation>Notfall-Change</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>genehmigen</translation>
    </message>
    <message>
        <source>approve with conditions</source>
        <translation>mit Auflagen genehmigen</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>ask for rework</source>
        <translation>Überarbeitung verlangen</translation>
    </message>
    <message>
        <source>defer</source>
        <translation>vertagen</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>zurückziehen</translation>
    </message>
    <message>
        <source>The German texts of reports cannot be read; install Changeboard again.</source>
        <translation>Die deutschen Texte der Berichte sind nicht lesbar; installieren Sie Changeboard neu.</translation>
    </message>
    <message>
        <source>There are no report texts in the language &quot;%1&quot;. Choose one of: %2.</source>
        <translation>In der Sprache „%1“ gibt es keine Berichtstexte. Wählen Sie eine von: %2.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Quote the text to look for it.</source>
        <translation>Es gibt kein Feld „%1“. Setzen Sie den Text in Anführungszeichen, um ihn zu suchen.</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>%1: needs a value.</source>
        <translation>%1: braucht einen Wert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period: try today, week, next 4 weeks, 2026-11 or 2026-11-25..2026-12-02.</source>
        <translation>„%1“ ist kein Zeitraum: Versuchen Sie today, week, next 4 weeks, 2026-11 oder 2026-11-25..2026-12-02.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day: write it as 2026-11-25 or 2026-11-25T22:00.</source>
        <translation>„%1“ ist kein Tag: Schreiben Sie ihn als 2026-11-25 oder 2026-11-25T22:00.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;. It is one of: %3.</source>
        <translation>%1 kann nicht „%2“ sein. Es ist eines von: %3.</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>day of month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no cron time: five fields are needed (minute, hour, day, month, weekday).</source>
        <translation>„%1“ ist keine Cron-Zeit: Fünf Felder sind nötig (Minute, Stunde, Tag, Monat, Wochentag).</translation>
    </message>
    <message>
        <source>The cron time &quot;%1&quot; cannot be used: the field %2 cannot be &quot;%3&quot;.</source>
        <translation>Die Cron-Zeit „%1“ kann nicht verwendet werden: Das Feld %2 kann nicht „%3“ sein.</translation>
    </message>
    <message>
        <source>Nothing on this board is called &quot;%1&quot; (%2).</source>
        <translation>Nichts auf diesem Board heißt „%1“ (%2).</translation>
    </message>
    <message>
        <source>The recurrence rule &quot;%1&quot; cannot be used: %2.</source>
        <translation>Die Wiederholungsregel „%1“ kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>the part &quot;%1&quot; has no value</source>
        <translation>der Teil „%1“ hat keinen Wert</translation>
    </message>
    <message>
        <source>the part %1 stands twice</source>
        <translation>der Teil %1 steht zweimal da</translation>
    </message>
    <message>
        <source>FREQ is missing</source>
        <translation>FREQ fehlt</translation>
    </message>
    <message>
        <source>FREQ=%1 is no frequency</source>
        <translation>FREQ=%1 ist keine Häufigkeit</translation>
    </message>
    <message>
        <source>WKST=%1 is no weekday</source>
        <translation>WKST=%1 ist kein Wochentag</translation>
    </message>
    <message>
        <source>cannot expand RSCALE=%1 here: write the dates</source>
        <translation>RSCALE=%1 kann hier nicht aufgelöst werden: Schreiben Sie die Tage</translation>
    </message>
    <message>
        <source>cannot expand SKIP=%1 here: write the dates</source>
        <translation>SKIP=%1 kann hier nicht aufgelöst werden: Schreiben Sie die Tage</translation>
    </message>
    <message>
        <source>%1=%2 is not a whole number above 0</source>
        <translation>%1=%2 ist keine ganze Zahl über 0</translation>
    </message>
    <message>
        <source>the part %1 is not known</source>
        <translation>der Teil %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;</source>
        <translation>%1 kann nicht „%2“ sein</translation>
    </message>
    <message>
        <source>BYDAY cannot be &quot;%1&quot;</source>
        <translation>BYDAY kann nicht „%1“ sein</translation>
    </message>
    <message>
        <source>UNTIL=%1 is no date</source>
        <translation>UNTIL=%1 ist kein Datum</translation>
    </message>
    <message>
        <source>COUNT and UNTIL exclude each other: keep one</source>
        <translation>COUNT und UNTIL schließen sich aus: Behalten Sie eines</translation>
    </message>
    <message>
        <source>cannot expand BYWEEKNO with FREQ=%1: write the dates</source>
        <translation>BYWEEKNO mit FREQ=%1 kann nicht aufgelöst werden: Schreiben Sie die Tage</translation>
    </message>
    <message>
        <source>cannot expand BYDAY with a number with FREQ=%1 or BYWEEKNO: write the dates</source>
        <translation>BYDAY mit Zahl mit FREQ=%1 oder BYWEEKNO kann nicht aufgelöst werden: Schreiben Sie die Tage</translation>
    </message>
    <message>
        <source>cannot expand BYYEARDAY with FREQ=%1: write the dates</source>
        <translation>BYYEARDAY mit FREQ=%1 kann nicht aufgelöst werden: Schreiben Sie die Tage</translation>
    </message>
    <message>
        <source>cannot expand BYMONTHDAY with FREQ=WEEKLY: write the dates</source>
        <translation>BYMONTHDAY mit FREQ=WEEKLY kann nicht aufgelöst werden: Schreiben Sie die Tage</translation>
    </message>
    <message>
        <source>BYSETPOS needs another BY part</source>
        <translation>BYSETPOS braucht einen weiteren BY-Teil</translation>
    </message>
    <message>
        <source>The window &quot;%1&quot; repeats too often to be shown here: choose a shorter range or a rarer rule.</source>
        <translation>Das Zeitfenster „%1“ wiederholt sich zu oft, um hier gezeigt zu werden: Wählen Sie einen kürzeren Zeitraum oder eine seltenere Regel.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known: choose one of the list.</source>
        <translation>Die Zeitzone „%1“ ist nicht bekannt: Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>The window &quot;%1&quot; has no start: give one.</source>
        <translation>Das Zeitfenster „%1“ hat keinen Beginn: Geben Sie einen an.</translation>
    </message>
    <message>
        <source>The window &quot;%1&quot; ends before it starts.</source>
        <translation>Das Zeitfenster „%1“ endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>The time zone (VTIMEZONE) cannot be used: %1.</source>
        <translation>Die Zeitzone (VTIMEZONE) kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>it has neither STANDARD nor DAYLIGHT</source>
        <translation>sie hat weder STANDARD noch DAYLIGHT</translation>
    </message>
    <message>
        <source>DTSTART, TZOFFSETFROM or TZOFFSETTO is missing or cannot be read</source>
        <translation>DTSTART, TZOFFSETFROM oder TZOFFSETTO fehlt oder ist nicht lesbar</translation>
    </message>
    <message>
        <source>No board is open.</source>
        <translation>Kein Board ist offen.</translation>
    </message>
    <message>
        <source>The check of the audit was stopped.</source>
        <translation>Die Prüfung des Protokolls wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Entry %1: entries %2 to %3 before it are missing.</source>
        <translation>Eintrag %1: Davor fehlen die Einträge %2 bis %3.</translation>
    </message>
    <message>
        <source>Entry %1: its content or its place in the chain was changed.</source>
        <translation>Eintrag %1: Sein Inhalt oder sein Platz in der Kette wurde verändert.</translation>
    </message>
    <message>
        <source>The audit ends at entry %1, but the board knows of %2 entries.</source>
        <translation>Das Protokoll endet bei Eintrag %1, aber das Board weiß von %2 Einträgen.</translation>
    </message>
    <message>
        <source>Entry %1, the last one, is not the one that was written.</source>
        <translation>Eintrag %1, der letzte, ist nicht der, der geschrieben wurde.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved to %2.</source>
        <translation>%1 kann nicht nach %2 verschoben werden.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged. Choose another one.</source>
        <translation>Die Sicherung %1 ist beschädigt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The board %1 is open in a program. Close it there, then restore it.</source>
        <translation>Das Board %1 ist in einem Programm offen. Schließen Sie es dort, dann stellen Sie es wieder her.</translation>
    </message>
    <message>
        <source>The backup was stopped.</source>
        <translation>Die Sicherung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The folder %1 for backups can&apos;t be made.</source>
        <translation>Der Ordner %1 für Sicherungen kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The database holds no board.</source>
        <translation>Die Datenbank enthält kein Board.</translation>
    </message>
    <message>
        <source>The board&apos;s name, zone or prefix holds a character that is no text.</source>
        <translation>Name, Zone oder Präfix des Boards enthält ein Zeichen, das kein Text ist.</translation>
    </message>
    <message>
        <source>The address of the database is malformed: %1. It looks like postgresql://user@host/database.</source>
        <translation>Die Adresse der Datenbank ist fehlerhaft: %1. Sie sieht aus wie postgresql://benutzer@rechner/datenbank.</translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation>Das Kopieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The audit of the board is broken at entry %1, so it can&apos;t be copied. Run changeboardctl audit verify.</source>
        <translation>Das Protokoll des Boards ist bei Eintrag %1 gebrochen, deshalb kann es nicht kopiert werden. Führen Sie changeboardctl audit verify aus.</translation>
    </message>
    <message>
        <source>The copy differs from the board in the table %1 (%2 rows, %3 in the copy), so it was thrown away.</source>
        <translation>Die Kopie weicht in der Tabelle %1 vom Board ab (%2 Zeilen, %3 in der Kopie), deshalb wurde sie verworfen.</translation>
    </message>
    <message>
        <source>The board %1 lies on a network file system (%2), where several programs would damage it. Put the file on a local disk, share a board in a PostgreSQL database, or hand out a review pack.</source>
        <translation>Das Board %1 liegt auf einem Netzlaufwerk (%2), wo mehrere Programme es beschädigen würden. Legen Sie die Datei auf eine lokale Platte, teilen Sie ein Board in einer PostgreSQL-Datenbank oder geben Sie ein Review-Paket heraus.</translation>
    </message>
    <message>
        <source>There is no board %1. Check the name, or make a new board.</source>
        <translation>Es gibt kein Board %1. Prüfen Sie den Namen oder legen Sie ein neues an.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>The board %1 can&apos;t be read: %2</source>
        <translation>Das Board %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is not a board: it is no database.</source>
        <translation>%1 ist kein Board: Es ist keine Datenbank.</translation>
    </message>
    <message>
        <source>The board %1 is cut off: %2 of %3 bytes are there. Restore it from a backup.</source>
        <translation>Das Board %1 ist abgeschnitten: %2 von %3 Bytes sind da. Stellen Sie es aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The board %1 was made by a newer Changeboard (schema %2; this one knows %3). Update Changeboard to open it.</source>
        <translation>Das Board %1 wurde mit einem neueren Changeboard angelegt (Schema %2; dieses kennt %3). Aktualisieren Sie Changeboard, um es zu öffnen.</translation>
    </message>
    <message>
        <source>The schema of the board %1 is not one that Changeboard made (step %2). Restore the board from a backup.</source>
        <translation>Das Schema des Boards %1 stammt nicht von Changeboard (Schritt %2). Stellen Sie das Board aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The schema of the board %1 is incomplete. Restore the board from a backup.</source>
        <translation>Das Schema des Boards %1 ist unvollständig. Stellen Sie das Board aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 is not valid: it has to be made again.</source>
        <translation>%1 ist nicht gültig: Es muss neu angelegt werden.</translation>
    </message>
    <message>
        <source>The board %1 did not take the edit.</source>
        <translation>Das Board %1 hat die Änderung nicht angenommen.</translation>
    </message>
    <message>
        <source>Something of that number or name is already on the board.</source>
        <translation>Etwas mit dieser Nummer oder diesem Namen ist schon auf dem Board.</translation>
    </message>
    <message>
        <source>A record refers to one that is not on the board, or one that is still referred to was to be removed.</source>
        <translation>Ein Eintrag verweist auf einen, der nicht auf dem Board ist, oder einer, auf den noch verwiesen wird, sollte entfernt werden.</translation>
    </message>
    <message>
        <source>The board does not take a value: %1</source>
        <translation>Das Board nimmt einen Wert nicht an: %1</translation>
    </message>
    <message>
        <source>The connection to the board %1 was lost (%2). Nothing was changed by what was under way, or all of it; try again.</source>
        <translation>Die Verbindung zum Board %1 ging verloren (%2). Was unterwegs war, hat nichts oder alles geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The board %1 does not permit that: %2</source>
        <translation>Das Board %1 erlaubt das nicht: %2</translation>
    </message>
    <message>
        <source>The server does not let you in: %1. Check the user and the password.</source>
        <translation>Der Server lässt Sie nicht hinein: %1. Prüfen Sie Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>The board %1 is locked: somebody else is writing to it, or it answers too slowly. Try again.</source>
        <translation>Das Board %1 ist gesperrt: Jemand anderes schreibt gerade, oder es antwortet zu langsam. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The board %1 can only be read: the server is a standby or read-only.</source>
        <translation>Das Board %1 kann nur gelesen werden: Der Server ist ein Standby oder schreibgeschützt.</translation>
    </message>
    <message>
        <source>The server of the board %1 has no room left (%2). Nothing was changed.</source>
        <translation>Der Server des Boards %1 hat keinen Platz mehr (%2). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The board %1 answered with an error: %2</source>
        <translation>Das Board %1 antwortete mit einem Fehler: %2</translation>
    </message>
    <message>
        <source>The server of %1 is too old: PostgreSQL 13 or later is needed.</source>
        <translation>Der Server von %1 ist zu alt: PostgreSQL 13 oder neuer ist nötig.</translation>
    </message>
    <message>
        <source>The database %1 keeps texts as %2, which can&apos;t hold every character. Make one that keeps UTF8: createdb --encoding=UTF8 --template=template0 NAME</source>
        <translation>Die Datenbank %1 speichert Texte als %2, was nicht jedes Zeichen fassen kann. Legen Sie eine mit UTF8 an: createdb --encoding=UTF8 --template=template0 NAME</translation>
    </message>
    <message>
        <source>The database %1 has a schema &quot;changeboard&quot; that Changeboard did not make.</source>
        <translation>Die Datenbank %1 hat ein Schema „changeboard“, das nicht von Changeboard stammt.</translation>
    </message>
    <message>
        <source>The board %1 was made by an older Changeboard (schema %2) and has to be updated by somebody who may write to it.</source>
        <translation>Das Board %1 wurde mit einem älteren Changeboard angelegt (Schema %2) und muss von jemandem aktualisiert werden, der darauf schreiben darf.</translation>
    </message>
    <message>
        <source>The database %1 holds no board. Make one in it first.</source>
        <translation>Die Datenbank %1 enthält kein Board. Legen Sie zuerst eines darin an.</translation>
    </message>
    <message>
        <source>The database %1 already holds a board. Choose another database, or open it.</source>
        <translation>Die Datenbank %1 enthält schon ein Board. Wählen Sie eine andere oder öffnen Sie es.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>it is starting up or shutting down; try again in a moment</source>
        <translation>er startet oder fährt herunter; versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>no answer; check the name, the port and the firewall</source>
        <translation>keine Antwort; prüfen Sie Namen, Port und Firewall</translation>
    </message>
    <message>
        <source>a password is needed: type it here, it is kept in the keychain; or put it into ~/.pgpass</source>
        <translation>ein Passwort ist nötig: Geben Sie es hier ein, es kommt in den Schlüsselbund; oder schreiben Sie es in ~/.pgpass</translation>
    </message>
    <message>
        <source>ask the administrator of the server</source>
        <translation>fragen Sie den Administrator des Servers</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>anybody on the way can read the board; set the encryption to “required” unless it is this computer</source>
        <translation>unterwegs kann jeder das Board lesen; stellen Sie die Verschlüsselung auf „verlangt“, außer auf diesem Rechner</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1; version 13 or later is needed</source>
        <translation>%1; Version 13 oder neuer ist nötig</translation>
    </message>
    <message>
        <source>%1, board schema %2</source>
        <translation>%1, Board-Schema %2</translation>
    </message>
    <message>
        <source>%1, no board in this database yet</source>
        <translation>%1, noch kein Board in dieser Datenbank</translation>
    </message>
    <message>
        <source>A failover could lose the last second</source>
        <translation>Ein Failover könnte die letzte Sekunde verlieren</translation>
    </message>
    <message>
        <source>no standby is synchronous; the administrator can set synchronous_standby_names</source>
        <translation>kein Standby ist synchron; der Administrator kann synchronous_standby_names setzen</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>%1 s from yours; the server&apos;s time counts</source>
        <translation>%1 s von Ihrer entfernt; die Zeit des Servers zählt</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>may make a board here</source>
        <translation>darf hier ein Board anlegen</translation>
    </message>
    <message>
        <source>may not make a schema here; ask the administrator for CREATE on the database</source>
        <translation>darf hier kein Schema anlegen; bitten Sie den Administrator um CREATE auf der Datenbank</translation>
    </message>
    <message>
        <source>may not read this board; ask its administrator</source>
        <translation>darf dieses Board nicht lesen; fragen Sie seinen Administrator</translation>
    </message>
    <message>
        <source>may read and write</source>
        <translation>darf lesen und schreiben</translation>
    </message>
    <message>
        <source>may read only</source>
        <translation>darf nur lesen</translation>
    </message>
    <message>
        <source>The board already has another %1 of that number. Give it another one.</source>
        <translation>Das Board hat schon etwas anderes der Art %1 mit dieser Nummer. Geben Sie ihm eine andere.</translation>
    </message>
    <message>
        <source>A decision is never changed: record another one that supersedes it.</source>
        <translation>Eine Entscheidung wird nie geändert: Halten Sie eine fest, die sie ersetzt.</translation>
    </message>
    <message>
        <source>The %1 was removed meanwhile, so your edit can&apos;t be saved.</source>
        <translation>%1 wurde inzwischen entfernt, deshalb kann Ihre Änderung nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The field %1 of the %2 holds a character that is no text (U+0000 or half of a surrogate pair). Remove it and try again.</source>
        <translation>Das Feld %1 von %2 enthält ein Zeichen, das kein Text ist (U+0000 oder ein halbes Ersatzpaar). Entfernen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 holds a character that is no text (U+0000 or half of a surrogate pair). Remove it and try again.</source>
        <translation>%1 enthält ein Zeichen, das kein Text ist (U+0000 oder ein halbes Ersatzpaar). Entfernen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The %1 was changed meanwhile by %2 (%3). Nothing was saved: look at it again, then repeat your edit.</source>
        <translation>%1 wurde inzwischen von %2 geändert (%3). Nichts wurde gespeichert: Sehen Sie es sich noch einmal an und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>A decision is never removed.</source>
        <translation>Eine Entscheidung wird nie entfernt.</translation>
    </message>
    <message>
        <source>The type of a dependency</source>
        <translation>Die Art einer Abhängigkeit</translation>
    </message>
    <message>
        <source>A setting of the board</source>
        <translation>Eine Einstellung des Boards</translation>
    </message>
    <message>
        <source>The bytes of the attachment %1 are not those that its size and hash name.</source>
        <translation>Die Bytes des Anhangs %1 sind nicht die, die Größe und Prüfsumme nennen.</translation>
    </message>
    <message>
        <source>Reading the board was stopped.</source>
        <translation>Das Lesen des Boards wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Decisions and the audit are never changed.</source>
        <translation>Entscheidungen und das Protokoll werden nie geändert.</translation>
    </message>
    <message>
        <source>The board %1 is locked: another program is writing to it. Wait until it has finished, or close it there, and try again.</source>
        <translation>Das Board %1 ist gesperrt: Ein anderes Programm schreibt gerade. Warten Sie, bis es fertig ist, oder schließen Sie es dort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The board %1 can&apos;t be written: the file or its folder is read-only. Save a copy elsewhere and open that one.</source>
        <translation>Das Board %1 kann nicht geschrieben werden: Die Datei oder ihr Ordner ist schreibgeschützt. Speichern Sie anderswo eine Kopie und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>The disk that holds the board %1 is full. Nothing was changed; make room and try again.</source>
        <translation>Die Platte mit dem Board %1 ist voll. Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The board %1 can&apos;t be read or written (%2). Nothing was changed; check the disk.</source>
        <translation>Das Board %1 kann nicht gelesen oder geschrieben werden (%2). Nichts wurde geändert; prüfen Sie die Platte.</translation>
    </message>
    <message>
        <source>The board %1 can&apos;t be opened. Check that it exists and that you may read it.</source>
        <translation>Das Board %1 kann nicht geöffnet werden. Prüfen Sie, ob es existiert und ob Sie es lesen dürfen.</translation>
    </message>
    <message>
        <source>The board %1 is damaged or cut off. Restore it from a backup.</source>
        <translation>Das Board %1 ist beschädigt oder abgeschnitten. Stellen Sie es aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is the database of another program, not a board.</source>
        <translation>%1 ist die Datenbank eines anderen Programms, kein Board.</translation>
    </message>
    <message>
        <source>The folder %1 for the copy before the update can&apos;t be made.</source>
        <translation>Der Ordner %1 für die Kopie vor der Aktualisierung kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The board %1 was made by an older Changeboard (schema %2) and has to be updated, but it can&apos;t be written. Open a writable copy of it.</source>
        <translation>Das Board %1 wurde mit einem älteren Changeboard angelegt (Schema %2) und muss aktualisiert werden, kann aber nicht geschrieben werden. Öffnen Sie eine beschreibbare Kopie.</translation>
    </message>
    <message>
        <source>The board %1 can&apos;t keep a write-ahead log where it lies. Put it on a local disk.</source>
        <translation>Das Board %1 kann dort, wo es liegt, kein Write-Ahead-Log führen. Legen Sie es auf eine lokale Platte.</translation>
    </message>
    <message>
        <source>The folder for the board %1 can&apos;t be made.</source>
        <translation>Der Ordner für das Board %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The file %1 is there already. Choose another name, or open it.</source>
        <translation>Die Datei %1 gibt es schon. Wählen Sie einen anderen Namen oder öffnen Sie sie.</translation>
    </message>
    <message>
        <source>The board %1 can&apos;t be made: %2</source>
        <translation>Das Board %1 kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>The board %1 is gone: the file was moved or deleted.</source>
        <translation>Das Board %1 ist weg: Die Datei wurde verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>The board %1 is open for reading only.</source>
        <translation>Das Board %1 ist nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>There is no %1 %2 on the board. It may have been removed.</source>
        <translation>%1 %2 gibt es auf dem Board nicht. Vielleicht wurde der Eintrag entfernt.</translation>
    </message>
    <message>
        <source>The attachment is a link or is not on the board.</source>
        <translation>Der Anhang ist ein Link oder nicht auf dem Board.</translation>
    </message>
    <message>
        <source>The file %1 is there already. Choose another name.</source>
        <translation>Die Datei %1 gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>No board is named. Give a file, or an address that begins with postgresql://.</source>
        <translation>Es ist kein Board genannt. Geben Sie eine Datei an oder eine Adresse, die mit postgresql:// beginnt.</translation>
    </message>
    <message>
        <source>The address of a board holds no password, as addresses are shown and stored. Put it into the keychain (the app asks), or into ~/.pgpass.</source>
        <translation>Die Adresse eines Boards enthält kein Passwort, da Adressen gezeigt und gespeichert werden. Legen Sie es in den Schlüsselbund (die Anwendung fragt) oder in ~/.pgpass.</translation>
    </message>
    <message>
        <source>The board has no change &quot;%1&quot;. Check the number.</source>
        <translation>Das Board hat keinen Change „%1“. Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Der Bericht konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The report was cancelled; nothing is written.</source>
        <translation>Der Bericht wurde abgebrochen; nichts ist geschrieben.</translation>
    </message>
    <message>
        <source>The report could not be written to &quot;%1&quot;: %2. Choose another place.</source>
        <translation>Der Bericht konnte nicht nach „%1“ geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The report has no table to write. Choose another period, or PDF.</source>
        <translation>Der Bericht hat keine Tabelle zum Schreiben. Wählen Sie einen anderen Zeitraum oder PDF.</translation>
    </message>
    <message>
        <source>%1 names &quot;%2&quot; again: a CI can&apos;t depend on itself.</source>
        <translation>%1 nennt „%2“ noch einmal: Ein CI kann nicht von sich selbst abhängen.</translation>
    </message>
    <message>
        <source>The layout of the dependencies was stopped.</source>
        <translation>Die Anordnung der Abhängigkeiten wurde abgebrochen.</translation>
    </message>
    <message>
        <source>How many services stop if it fails?</source>
        <translation>Wie viele Services fallen aus, wenn es misslingt?</translation>
    </message>
    <message>
        <source>none</source>
        <comment>services</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>one, tier 3 or 4</source>
        <translation>einer der Stufe 3 oder 4</translation>
    </message>
    <message>
        <source>one of tier 1 or 2</source>
        <translation>einer der Stufe 1 oder 2</translation>
    </message>
    <message>
        <source>several of tier 1</source>
        <translation>mehrere der Stufe 1</translation>
    </message>
    <message>
        <source>How many people would notice?</source>
        <translation>Wie viele Menschen würden es merken?</translation>
    </message>
    <message>
        <source>under 100</source>
        <translation>unter 100</translation>
    </message>
    <message>
        <source>to 10,000</source>
        <translation>bis 10.000</translation>
    </message>
    <message>
        <source>to 100,000</source>
        <translation>bis 100.000</translation>
    </message>
    <message>
        <source>more</source>
        <comment>people</comment>
        <translation>mehr</translation>
    </message>
    <message>
        <source>How long until it is undone?</source>
        <translation>Wie lange dauert es, bis es rückgängig gemacht ist?</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>under 1 h</source>
        <translation>unter 1 h</translation>
    </message>
    <message>
        <source>under 4 h</source>
        <translation>unter 4 h</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>länger</translation>
    </message>
    <message>
        <source>Is data changed that a backout cannot bring back?</source>
        <translation>Werden Daten geändert, die ein Rückfall nicht zurückbringt?</translation>
    </message>
    <message>
        <source>no</source>
        <comment>data is changed</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>copy exists</source>
        <translation>Kopie vorhanden</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>data is changed</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>How often was this done here?</source>
        <translation>Wie oft wurde das hier schon getan?</translation>
    </message>
    <message>
        <source>often, without failure</source>
        <translation>oft, ohne Fehlschlag</translation>
    </message>
    <message>
        <source>some</source>
        <comment>times</comment>
        <translation>einige Male</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Was it tested in a like environment?</source>
        <translation>Wurde es in einer ähnlichen Umgebung getestet?</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>mostly</source>
        <translation>größtenteils</translation>
    </message>
    <message>
        <source>no</source>
        <comment>not tested</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>How many parts change at once?</source>
        <translation>Wie viele Teile ändern sich zugleich?</translation>
    </message>
    <message>
        <source>2 to 5</source>
        <translation>2 bis 5</translation>
    </message>
    <message>
        <source>6 to 20</source>
        <translation>6 bis 20</translation>
    </message>
    <message>
        <source>more</source>
        <comment>parts</comment>
        <translation>mehr</translation>
    </message>
    <message>
        <source>How many teams must work together?</source>
        <translation>Wie viele Teams müssen zusammenarbeiten?</translation>
    </message>
    <message>
        <source>more</source>
        <comment>teams</comment>
        <translation>mehr</translation>
    </message>
    <message>
        <source>Is somebody there who did it before?</source>
        <translation>Ist jemand da, der es schon getan hat?</translation>
    </message>
    <message>
        <source>yes, leads it</source>
        <translation>ja, leitet es</translation>
    </message>
    <message>
        <source>yes, on call</source>
        <translation>ja, in Rufbereitschaft</translation>
    </message>
    <message>
        <source>no</source>
        <comment>nobody did it before</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>Infrastructure and releases</source>
        <comment>name of a questionnaire</comment>
        <translation>Infrastruktur und Releases</translation>
    </message>
    <message numerus="yes">
        <source>The question has %n choice(s): give it 2 to 4.</source>
        <translation>
            <numerusform>Die Frage hat %n Antwort: Geben Sie ihr 2 bis 4.</numerusform>
            <numerusform>Die Frage hat %n Antworten: Geben Sie ihr 2 bis 4.</numerusform>
        </translation>
    </message>
    <message>
        <source>A choice has no text: give it one or remove it.</source>
        <translation>Eine Antwort hat keinen Text: Geben Sie ihr einen oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>A choice gives %1 points: give it 0 to %2.</source>
        <translation>Eine Antwort gibt %1 Punkte: Geben Sie ihr 0 bis %2.</translation>
    </message>
    <message>
        <source>The points fall from one choice to the next: put the harmless one first.</source>
        <translation>Die Punkte fallen von einer Antwort zur nächsten: Stellen Sie die harmlose an den Anfang.</translation>
    </message>
    <message>
        <source>All choices give the same points, so the answer counts for nothing.</source>
        <translation>Alle Antworten geben dieselben Punkte, die Frage zählt also nichts.</translation>
    </message>
    <message>
        <source>The record answers this question, so each choice but the last needs the figure up to which it holds.</source>
        <translation>Die Akte beantwortet diese Frage, darum braucht jede Antwort außer der letzten die Zahl, bis zu der sie gilt.</translation>
    </message>
    <message>
        <source>The figures up to which the choices hold have to rise.</source>
        <translation>Die Zahlen, bis zu denen die Antworten gelten, müssen steigen.</translation>
    </message>
    <message>
        <source>The question has no text.</source>
        <translation>Die Frage hat keinen Text.</translation>
    </message>
    <message>
        <source>The weight is %1: give it 1 to %2.</source>
        <translation>Das Gewicht ist %1: Geben Sie ihr 1 bis %2.</translation>
    </message>
    <message>
        <source>Impact has no question: it needs one at least.</source>
        <translation>Die Auswirkung hat keine Frage: Sie braucht mindestens eine.</translation>
    </message>
    <message>
        <source>Likelihood has no question: it needs one at least.</source>
        <translation>Die Wahrscheinlichkeit hat keine Frage: Sie braucht mindestens eine.</translation>
    </message>
    <message>
        <source>The question has no key.</source>
        <translation>Die Frage hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Two questions have the key &quot;%1&quot;.</source>
        <translation>Zwei Fragen haben den Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>The first limit is below 0, so no sum gives 1.</source>
        <translation>Die erste Grenze liegt unter 0, darum ergibt keine Summe 1.</translation>
    </message>
    <message>
        <source>The limits have to rise: %1 follows %2, so no sum gives %3.</source>
        <translation>Die Grenzen müssen steigen: %1 folgt auf %2, darum ergibt keine Summe %3.</translation>
    </message>
    <message>
        <source>No sum gives 5: the answers give %1 points at most, and 5 begins over %2.</source>
        <translation>Keine Summe ergibt 5: Die Antworten geben höchstens %1 Punkte, und 5 beginnt über %2.</translation>
    </message>
    <message>
        <source>At likelihood %1 the level falls from impact %2 to %3: more impact must not be less risk.</source>
        <translation>Bei der Wahrscheinlichkeit %1 fällt die Risikostufe von der Auswirkung %2 zu %3: Mehr Auswirkung darf nicht weniger Risiko sein.</translation>
    </message>
    <message>
        <source>At impact %1 the level falls from likelihood %2 to %3: what is more likely must not be less risk.</source>
        <translation>Bei der Auswirkung %1 fällt die Risikostufe von der Wahrscheinlichkeit %2 zu %3: Was wahrscheinlicher ist, darf nicht weniger Risiko sein.</translation>
    </message>
    <message>
        <source>The questionnaire has no name.</source>
        <translation>Der Fragebogen hat keinen Namen.</translation>
    </message>
    <message>
        <source>The questionnaire can&apos;t be used: %1</source>
        <translation>Der Fragebogen ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>it is incomplete.</source>
        <translation>er ist unvollständig.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no level of risk.</source>
        <translation>„%1“ ist keine Risikostufe.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) reached</source>
        <translation>
            <numerusform>%n Service erreicht</numerusform>
            <numerusform>%n Services erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) reached, %1 of tier 1</source>
        <translation>
            <numerusform>%n Service erreicht, %1 der Stufe 1</numerusform>
            <numerusform>%n Services erreicht, %1 der Stufe 1</numerusform>
        </translation>
    </message>
    <message>
        <source>none like it</source>
        <translation>keiner wie dieser</translation>
    </message>
    <message numerus="yes">
        <source>%n like it, none failed</source>
        <translation>
            <numerusform>%n wie dieser, keiner fehlgeschlagen</numerusform>
            <numerusform>%n wie dieser, keiner fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like it, %1 failed</source>
        <translation>
            <numerusform>%n wie dieser, %1 fehlgeschlagen</numerusform>
            <numerusform>%n wie dieser, %1 fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did %n like it</source>
        <translation>
            <numerusform>%1 setzte %n ähnlichen um</numerusform>
            <numerusform>%1 setzte %n ähnliche um</numerusform>
        </translation>
    </message>
    <message>
        <source>backout %1 min</source>
        <translation>Rückfall %1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n CI(s)</source>
        <translation>
            <numerusform>%n CI</numerusform>
            <numerusform>%n CIs</numerusform>
        </translation>
    </message>
    <message>
        <source>very low</source>
        <comment>risk, in a sentence</comment>
        <translation>sehr niedrig</translation>
    </message>
    <message>
        <source>low</source>
        <comment>risk, in a sentence</comment>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>risk, in a sentence</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <comment>risk, in a sentence</comment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>very high</source>
        <comment>risk, in a sentence</comment>
        <translation>sehr hoch</translation>
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
        <source>%1 or %2</source>
        <comment>levels of risk</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>levels of risk</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Negligible</source>
        <comment>impact</comment>
        <translation>Minimal</translation>
    </message>
    <message>
        <source>Minor</source>
        <comment>impact</comment>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Moderate</source>
        <comment>impact</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Major</source>
        <comment>impact</comment>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Severe</source>
        <comment>impact</comment>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Rare</source>
        <comment>likelihood</comment>
        <translation>Selten</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <comment>likelihood</comment>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>Possible</source>
        <comment>likelihood</comment>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Likely</source>
        <comment>likelihood</comment>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Almost sure</source>
        <comment>likelihood</comment>
        <translation>Fast sicher</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>impact times likelihood</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 gives %2</source>
        <comment>points, value</comment>
        <translation>%1 ergibt %2</translation>
    </message>
    <message>
        <source>over %1 gives %2</source>
        <comment>points, value</comment>
        <translation>über %1 ergibt %2</translation>
    </message>
    <message>
        <source>%1 + %2 points: %3 × %4 = %5, %6.</source>
        <translation>%1 + %2 Punkte: %3 × %4 = %5, %6.</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Noch ist nichts beantwortet.</translation>
    </message>
    <message>
        <source>%1 + %2 points so far: %3 × %4 = %5, %6.</source>
        <translation>%1 + %2 Punkte bisher: %3 × %4 = %5, %6.</translation>
    </message>
    <message numerus="yes">
        <source>With the %n open answer(s) at the worst: %1 × %2 = %3, %4.</source>
        <translation>
            <numerusform>Mit der %n offenen Antwort im schlimmsten Fall: %1 × %2 = %3, %4.</numerusform>
            <numerusform>Mit den %n offenen Antworten im schlimmsten Fall: %1 × %2 = %3, %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is being written all the time, so it cannot be read as a whole. Try again when the import or the other edits are done.</source>
        <translation>In das Board wird die ganze Zeit geschrieben, es kann daher nicht im Ganzen gelesen werden. Versuchen Sie es noch einmal, wenn der Import oder die anderen Bearbeitungen fertig sind.</translation>
    </message>
    <message>
        <source>The board has no baseline to compare with. Take one, or name a meeting or a day.</source>
        <translation>Das Board hat keinen Vergleichsstand. Nehmen Sie einen auf, oder nennen Sie eine Sitzung oder einen Tag.</translation>
    </message>
    <message>
        <source>The board has no baseline and no meeting “%1”, and it is no time either.</source>
        <translation>Das Board hat weder einen Vergleichsstand noch eine Sitzung „%1“, und ein Zeitpunkt ist es auch nicht.</translation>
    </message>
    <message>
        <source>An assessment is never changed: record another one, the newest counts.</source>
        <translation>Eine Bewertung wird nie geändert: Tragen Sie eine weitere ein, die neueste zählt.</translation>
    </message>
    <message>
        <source>A baseline is never changed: take another one.</source>
        <translation>Ein Vergleichsstand wird nie geändert: Nehmen Sie einen weiteren auf.</translation>
    </message>
    <message>
        <source>An assessment is never removed.</source>
        <translation>Eine Bewertung wird nie entfernt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is on the board already and is never changed: somebody else has saved it meanwhile. Look at it, then save yours as the next version.</source>
        <translation>„%1“ ist schon auf dem Board und wird nie geändert: Jemand anderes hat es inzwischen gespeichert. Sehen Sie es an, und speichern Sie Ihres dann als nächste Fassung.</translation>
    </message>
    <message>
        <source>blocked: %1</source>
        <comment>by kinds of conflicts</comment>
        <translation>gesperrt: %1</translation>
    </message>
    <message>
        <source>warned: %1</source>
        <comment>of kinds of conflicts</comment>
        <translation>gewarnt: %1</translation>
    </message>
    <message>
        <source>The rules of conflicts: &quot;%1&quot; must be %2.</source>
        <translation>Die Konfliktregeln: „%1“ muss %2 sein.</translation>
    </message>
    <message>
        <source>a number from 1 to %1</source>
        <translation>eine Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>a list of kinds</source>
        <translation>eine Liste von Arten</translation>
    </message>
    <message>
        <source>this change</source>
        <translation>dieser Change</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more CI(s)</source>
        <translation>
            <numerusform>%1 und %n weiteres CI</numerusform>
            <numerusform>%1 und %n weitere CIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n CI(s)</source>
        <translation>
            <numerusform>%1, %n CI</numerusform>
            <numerusform>%1, %n CIs</numerusform>
        </translation>
    </message>
    <message>
        <source>Misses the maintenance of %1</source>
        <translation>Verfehlt die Wartung von %1</translation>
    </message>
    <message>
        <source>Runs over the maintenance of %1</source>
        <translation>Überzieht die Wartung von %1</translation>
    </message>
    <message>
        <source>Begins before the maintenance of %1</source>
        <translation>Beginnt vor der Wartung von %1</translation>
    </message>
    <message>
        <source>%1 depends on %2</source>
        <translation>%1 hängt von %2 ab</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n CI(s) that depend on each other</source>
        <translation>
            <numerusform>%1 und %n weiteres CI, die voneinander abhängen</numerusform>
            <numerusform>%1 und %n weitere CIs, die voneinander abhängen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 works on %2 too</source>
        <translation>%1 arbeitet auch an %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 works on the same %n CI(s)</source>
        <translation>
            <numerusform>%1 arbeitet an %n gemeinsamen CI</numerusform>
            <numerusform>%1 arbeitet an denselben %n CIs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 works on %2, which depends on %3</source>
        <translation>%1 arbeitet an %2, das von %3 abhängt</translation>
    </message>
    <message>
        <source>%1 works on %2, which %3 depends on</source>
        <translation>%1 arbeitet an %2, von dem %3 abhängt</translation>
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
        <source>blocks</source>
        <translation>sperrt</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>warnt</translation>
    </message>
    <message>
        <source>without dates</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>ends before it starts</source>
        <translation>mit Ende vor dem Beginn</translation>
    </message>
    <message>
        <source>without CI</source>
        <translation>ohne CI</translation>
    </message>
    <message>
        <source>Release of %1</source>
        <translation>Release von %1</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 vor %2</translation>
    </message>
    <message>
        <source>%1 works on the service %2 too</source>
        <translation>%1 arbeitet auch am Service %2</translation>
    </message>
    <message>
        <source>%1 needs %2 too</source>
        <translation>%1 braucht auch %2</translation>
    </message>
    <message>
        <source>Falls into %1</source>
        <translation>Fällt in %1</translation>
    </message>
    <message>
        <source>%1 is deployed meanwhile</source>
        <translation>%1 wird währenddessen ausgebracht</translation>
    </message>
    <message>
        <source>Starts before %1 ends</source>
        <translation>Beginnt, bevor %1 endet</translation>
    </message>
    <message>
        <source>%1 starts before it ends</source>
        <translation>%1 beginnt vor dem Ende dieses Changes</translation>
    </message>
    <message>
        <source>The window &quot;%1&quot; repeats too often between the first and the last change: end it, or choose a shorter period.</source>
        <translation>Das Zeitfenster „%1“ wiederholt sich zwischen dem ersten und dem letzten Change zu oft: ein Ende setzen oder einen kürzeren Zeitraum wählen.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>times</comment>
        <translation>um %1</translation>
    </message>
    <message>
        <source>every minute</source>
        <comment>recurrence</comment>
        <translation>jede Minute</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <comment>recurrence</comment>
        <translation>
            <numerusform>jede %n. Minute</numerusform>
            <numerusform>alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>at minute %1</source>
        <comment>recurrence</comment>
        <translation>zur Minute %1</translation>
    </message>
    <message>
        <source>%1 of hour %2</source>
        <comment>minutes, hours</comment>
        <translation>%1 der Stunde %2</translation>
    </message>
    <message>
        <source>every day</source>
        <comment>recurrence</comment>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <comment>recurrence</comment>
        <translation>am Tag %1 des Monats</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>weekday</comment>
        <translation>jeden %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>weekdays</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>%1 or on %2</source>
        <comment>days of the month, weekdays</comment>
        <translation>%1 oder am %2</translation>
    </message>
    <message>
        <source>%1 where it is %2</source>
        <comment>days of the month, weekdays</comment>
        <translation>%1 (wenn %2)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>how often, months</comment>
        <translation>%1 im %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>days, times of a cron rule</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>every 2nd Tuesday 20:00-24:00</source>
        <translation>jeden zweiten Dienstag 20:00–24:00</translation>
    </message>
    <message>
        <source>This does not say how often it comes again. Write for example “%1”, or “once”.</source>
        <translation>Hier fehlt, wie oft es wiederkommt. Zum Beispiel „%1“ oder „einmalig“ schreiben.</translation>
    </message>
    <message>
        <source>No day is ever like that: write other dates.</source>
        <translation>Einen solchen Tag gibt es nie: andere Datumsangaben schreiben.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Read as every %1 weeks. For the day of the month write “of each month”.</source>
        <translation>Gelesen als alle %1 Wochen. Für den Tag im Monat „jedes Monats“ schreiben.</translation>
    </message>
    <message>
        <source>Say a number of times or a last day, not both.</source>
        <translation>Eine Anzahl oder einen letzten Tag angeben, nicht beides.</translation>
    </message>
    <message>
        <source>A number of times is 1 or more.</source>
        <translation>Eine Anzahl ist 1 oder mehr.</translation>
    </message>
    <message>
        <source>“%1” is not understood here. Write for example “%2”.</source>
        <translation>„%1“ ist hier nicht verständlich. Zum Beispiel „%2“ schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not understood. Did you mean “%2”?</source>
        <translation>„%1“ ist nicht verständlich. Gemeint: „%2“?</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>length</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>length</comment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>length</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>once</source>
        <comment>recurrence</comment>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between two rules of a recurrence</comment>
        <translation>, und </translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <comment>length</comment>
        <translation>
            <numerusform>%n Tag lang</numerusform>
            <numerusform>%n Tage lang</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 for %2</source>
        <comment>time, length</comment>
        <translation>ab %1 %2 lang</translation>
    </message>
    <message>
        <source>each until the next time of “%1”</source>
        <comment>recurrence</comment>
        <translation>jeweils bis zum nächsten Mal von „%1“</translation>
    </message>
    <message>
        <source>except on %1</source>
        <comment>dates</comment>
        <translation>außer am %1</translation>
    </message>
    <message>
        <source>also on %1</source>
        <comment>dates</comment>
        <translation>auch am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n instances differ</source>
        <comment>recurrence</comment>
        <translation>
            <numerusform>%n Termin weicht ab</numerusform>
            <numerusform>%n Termine weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>span</comment>
        <translation>als Nächstes %1</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>next span, the span after it</comment>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>in week %1</source>
        <comment>recurrence</comment>
        <translation>in Kalenderwoche %1</translation>
    </message>
    <message>
        <source>on day %1 of the year</source>
        <comment>recurrence</comment>
        <translation>am Tag %1 des Jahres</translation>
    </message>
    <message>
        <source>of these only number %1 (negative: from the end)</source>
        <comment>recurrence</comment>
        <translation>davon nur Nummer %1 (negativ: vom Ende her)</translation>
    </message>
    <message>
        <source>every year</source>
        <comment>recurrence</comment>
        <translation>jedes Jahr</translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <comment>recurrence</comment>
        <translation>
            <numerusform>jedes %n. Jahr</numerusform>
            <numerusform>alle %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>every month</source>
        <comment>recurrence</comment>
        <translation>jeden Monat</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <comment>recurrence</comment>
        <translation>
            <numerusform>jeden %n. Monat</numerusform>
            <numerusform>alle %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>every week</source>
        <comment>recurrence</comment>
        <translation>jede Woche</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <comment>recurrence</comment>
        <translation>
            <numerusform>jede %n. Woche</numerusform>
            <numerusform>alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>every working day</source>
        <comment>recurrence</comment>
        <translation>jeden Werktag</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every week, weekdays</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>months</comment>
        <translation>im %1</translation>
    </message>
    <message>
        <source>every second</source>
        <comment>recurrence</comment>
        <translation>jede Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>every %n seconds</source>
        <comment>recurrence</comment>
        <translation>
            <numerusform>jede %n. Sekunde</numerusform>
            <numerusform>alle %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>every hour</source>
        <comment>recurrence</comment>
        <translation>jede Stunde</translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <comment>recurrence</comment>
        <translation>
            <numerusform>jede %n. Stunde</numerusform>
            <numerusform>alle %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <comment>recurrence</comment>
        <translation>
            <numerusform>jeden %n. Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>date</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>of each month</source>
        <comment>recurrence</comment>
        <translation>jedes Monats</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>months</comment>
        <translation>im %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, month</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>on the %1 working day</source>
        <comment>ordinals</comment>
        <translation>am %1 Werktag</translation>
    </message>
    <message>
        <source>on the %1 day</source>
        <comment>ordinals</comment>
        <translation>am %1 Tag</translation>
    </message>
    <message>
        <source>where it is %1</source>
        <comment>weekdays</comment>
        <translation>(wenn %1)</translation>
    </message>
    <message>
        <source>on the %1 %2</source>
        <comment>ordinals, weekday</comment>
        <translation>am %1 %2</translation>
    </message>
    <message>
        <source>at hour %1</source>
        <comment>recurrence</comment>
        <translation>zur Stunde %1</translation>
    </message>
    <message>
        <source>at second %1</source>
        <comment>recurrence</comment>
        <translation>zur Sekunde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>recurrence</comment>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>What is usual cannot be said: this scope has too few changes so far.</source>
        <translation>Was üblich ist, lässt sich nicht sagen: Dieser Geltungsbereich hat bisher zu wenige Changes.</translation>
    </message>
    <message>
        <source>No day after the freeze gets more changes than usual.</source>
        <translation>Kein Tag nach dem Freeze bekommt mehr Changes als üblich.</translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %n changes, %2 over the usual</source>
        <comment>day of a thaw</comment>
        <translation>
            <numerusform>%1 bekommt %n Change, %2 mehr als üblich</numerusform>
            <numerusform>%1 bekommt %n Changes, %2 mehr als üblich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failures expected</source>
        <translation>%1 Fehlschläge erwartet</translation>
    </message>
    <message>
        <source>Ending %1, %2 would halve it.</source>
        <comment>day, time of the end of a freeze</comment>
        <translation>Ein Ende am %1, %2, würde das halbieren.</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>ordinal</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>ordinal</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>ordinal</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>ordinal</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>recurrence</comment>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <comment>recurrence</comment>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <comment>recurrence</comment>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>recurrence</comment>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>recurrence</comment>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>recurrence</comment>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>recurrence</comment>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>January</source>
        <comment>recurrence</comment>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <comment>recurrence</comment>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <comment>recurrence</comment>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <comment>recurrence</comment>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <comment>recurrence</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <comment>recurrence</comment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <comment>recurrence</comment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <comment>recurrence</comment>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <comment>recurrence</comment>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <comment>recurrence</comment>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <comment>recurrence</comment>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <comment>recurrence</comment>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>first</source>
        <comment>ordinal before a day</comment>
        <translation>ersten</translation>
    </message>
    <message>
        <source>second</source>
        <comment>ordinal before a day</comment>
        <translation>zweiten</translation>
    </message>
    <message>
        <source>third</source>
        <comment>ordinal before a day</comment>
        <translation>dritten</translation>
    </message>
    <message>
        <source>fourth</source>
        <comment>ordinal before a day</comment>
        <translation>vierten</translation>
    </message>
    <message>
        <source>fifth</source>
        <comment>ordinal before a day</comment>
        <translation>fünften</translation>
    </message>
    <message>
        <source>last</source>
        <comment>ordinal before a day</comment>
        <translation>letzten</translation>
    </message>
    <message>
        <source>second last</source>
        <comment>ordinal before a day</comment>
        <translation>vorletzten</translation>
    </message>
    <message>
        <source>third last</source>
        <comment>ordinal before a day</comment>
        <translation>drittletzten</translation>
    </message>
    <message>
        <source>%1 last</source>
        <comment>ordinal before a day</comment>
        <translation>%1 letzten</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month, year</comment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>a change starts after another one</comment>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>These changes would wait for each other: %1.</source>
        <translation>Diese Changes würden aufeinander warten: %1.</translation>
    </message>
    <message>
        <source>no implementer</source>
        <translation>kein Umsetzer</translation>
    </message>
    <message>
        <source>no planned window</source>
        <translation>kein geplantes Zeitfenster</translation>
    </message>
    <message>
        <source>implementer and window are there</source>
        <translation>Umsetzer und Zeitfenster sind da</translation>
    </message>
    <message>
        <source>%1, within the window</source>
        <translation>%1, im Zeitfenster</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>kein Service</translation>
    </message>
    <message>
        <source>no configuration items</source>
        <translation>keine CIs</translation>
    </message>
    <message numerus="yes">
        <source>%n configuration item(s)</source>
        <translation>
            <numerusform>%n CI</numerusform>
            <numerusform>%n CIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n predecessor(s)</source>
        <translation>
            <numerusform>%n Vorgänger</numerusform>
            <numerusform>%n Vorgänger</numerusform>
        </translation>
    </message>
    <message>
        <source>the requester is named</source>
        <translation>der Antragsteller ist genannt</translation>
    </message>
    <message>
        <source>no requester</source>
        <translation>kein Antragsteller</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who raised it</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>no justification</source>
        <translation>keine Begründung</translation>
    </message>
    <message>
        <source>the justification is there</source>
        <translation>die Begründung ist da</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>no priority: what is it worth?</source>
        <translation>keine Priorität: Was ist es wert?</translation>
    </message>
    <message>
        <source>assessed: %1</source>
        <comment>level of risk</comment>
        <translation>bewertet: %1</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>the team is named</source>
        <translation>das Team ist genannt</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>kein Team</translation>
    </message>
    <message>
        <source>Raised</source>
        <comment>one of the seven Rs</comment>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>one of the seven Rs</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>one of the seven Rs</comment>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Risks</source>
        <comment>one of the seven Rs</comment>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Resources</source>
        <comment>one of the seven Rs</comment>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>one of the seven Rs</comment>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Relationship</source>
        <comment>one of the seven Rs</comment>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>The policy does not ask for an approval in that name.</source>
        <translation>Die Richtlinie verlangt keine Genehmigung in diesem Namen.</translation>
    </message>
    <message>
        <source>It asks for: %1.</source>
        <translation>Sie verlangt: %1.</translation>
    </message>
    <message>
        <source>That approval is given already.</source>
        <translation>Diese Genehmigung ist schon erteilt.</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <comment>approvals</comment>
        <translation>Noch offen: %1.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>Das dürfen Sie nicht.</translation>
    </message>
    <message>
        <source>You requested this change, and so cannot decide on its exception.</source>
        <translation>Sie haben diesen Change beantragt und können deshalb nicht über seine Ausnahme entscheiden.</translation>
    </message>
    <message>
        <source>You implement this change, and so cannot decide on its exception.</source>
        <translation>Sie setzen diesen Change um und können deshalb nicht über seine Ausnahme entscheiden.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Der Grund fehlt.</translation>
    </message>
    <message>
        <source>Say why it cannot wait for the end of the freeze.</source>
        <translation>Angeben, warum der Change nicht bis zum Ende des Freeze warten kann.</translation>
    </message>
    <message>
        <source>The plan to back out is missing.</source>
        <translation>Der Rückfallplan fehlt.</translation>
    </message>
    <message>
        <source>Say how the work is taken back during the freeze.</source>
        <translation>Angeben, wie die Arbeit während des Freeze zurückgenommen wird.</translation>
    </message>
    <message>
        <source>The end is missing.</source>
        <translation>Das Ende fehlt.</translation>
    </message>
    <message>
        <source>Say until when the exception is needed.</source>
        <translation>Angeben, bis wann die Ausnahme gebraucht wird.</translation>
    </message>
    <message>
        <source>The end has passed already.</source>
        <translation>Das Ende ist schon vorbei.</translation>
    </message>
    <message>
        <source>Choose an end that lies ahead.</source>
        <translation>Ein Ende wählen, das noch bevorsteht.</translation>
    </message>
    <message>
        <source>The change is over: it needs no exception.</source>
        <translation>Der Change ist beendet: Er braucht keine Ausnahme.</translation>
    </message>
    <message>
        <source>Choose a change that is still to come.</source>
        <translation>Einen Change wählen, der noch bevorsteht.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Eine neue beantragen.</translation>
    </message>
    <message>
        <source>This exception is decided already.</source>
        <translation>Über diese Ausnahme ist schon entschieden.</translation>
    </message>
    <message>
        <source>Only an exception that was granted can be ended.</source>
        <translation>Nur eine gewährte Ausnahme kann beendet werden.</translation>
    </message>
    <message>
        <source>The outcome is missing.</source>
        <translation>Das Ergebnis fehlt.</translation>
    </message>
    <message>
        <source>Say what was done under the exception, and how it went.</source>
        <translation>Angeben, was unter der Ausnahme getan wurde und wie es ausging.</translation>
    </message>
    <message>
        <source>You may not edit freezes and other windows.</source>
        <translation>Freezes und andere Zeitfenster dürfen Sie nicht bearbeiten.</translation>
    </message>
    <message>
        <source>A change manager, the chair of the CAB or an administrator can.</source>
        <translation>Ein Change Manager, der Vorsitz des CAB oder ein Administrator kann es.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>an approval that the policy asks for, how it stands</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The policy asks for an approval of this standard change: %1.</source>
        <translation>Die Richtlinie verlangt für diesen Standard-Change eine Genehmigung: %1.</translation>
    </message>
    <message>
        <source>Ask for it as a normal change; that can be decided on.</source>
        <translation>Als normalen Change beantragen; über den kann entschieden werden.</translation>
    </message>
    <message>
        <source>The model is suspended: %1.</source>
        <translation>Das Modell ist ausgesetzt: %1.</translation>
    </message>
    <message>
        <source>The policy asks for more: %1: %2.</source>
        <comment>what, how it stands</comment>
        <translation>Die Richtlinie verlangt mehr: %1: %2.</translation>
    </message>
    <message>
        <source>one CI</source>
        <translation>ein CI</translation>
    </message>
    <message>
        <source>at most %1 CIs</source>
        <translation>höchstens %1 CIs</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>no service of tier 1</source>
        <translation>kein Service der Stufe 1</translation>
    </message>
    <message>
        <source>a backout plan each</source>
        <translation>je ein Rückfallplan</translation>
    </message>
    <message>
        <source>none ran over</source>
        <translation>keiner hat überzogen</translation>
    </message>
    <message>
        <source>%1 of %2 ran over</source>
        <translation>%1 von %2 haben überzogen</translation>
    </message>
    <message>
        <source>Its requester, its implementer or a change manager answers.</source>
        <translation>Sein Antragsteller, sein Umsetzer oder ein Change Manager antwortet.</translation>
    </message>
    <message>
        <source>Its requester, its implementer, somebody of the team %1 or a change manager answers.</source>
        <translation>Sein Antragsteller, sein Umsetzer, jemand aus dem Team %1 oder ein Change Manager antwortet.</translation>
    </message>
    <message>
        <source>Whoever proposed it or a change manager can withdraw it.</source>
        <translation>Zurückziehen kann ihn, wer ihn vorgeschlagen hat, oder ein Change Manager.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a column of the policy, its value</comment>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>Row 1 does not fit: %1.</source>
        <translation>Zeile 1 passt nicht: %1.</translation>
    </message>
    <message>
        <source>Rows 1 to %1 do not fit: %2.</source>
        <translation>Die Zeilen 1 bis %1 passen nicht: %2.</translation>
    </message>
    <message>
        <source>open</source>
        <comment>an approval</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>Approval: %1</source>
        <comment>by whom</comment>
        <translation>Genehmigung: %1</translation>
    </message>
    <message>
        <source>%1 approves</source>
        <comment>a team</comment>
        <translation>%1 genehmigt</translation>
    </message>
    <message>
        <source>a member of its team who neither requested nor implements it</source>
        <translation>ein Mitglied seines Teams, das ihn weder beantragt hat noch umsetzt</translation>
    </message>
    <message>
        <source>a team by one of its members</source>
        <translation>ein Team durch eines seiner Mitglieder</translation>
    </message>
    <message>
        <source>%1 can approve it.</source>
        <comment>people can</comment>
        <translation>%1 kann ihn genehmigen.</translation>
    </message>
    <message>
        <source>CAB decides</source>
        <translation>CAB entscheidet</translation>
    </message>
    <message>
        <source>%1 of %2 given</source>
        <translation>%1 von %2 erteilt</translation>
    </message>
    <message>
        <source>A member of that team can approve it in its name.</source>
        <translation>Ein Mitglied dieses Teams kann ihn in dessen Namen genehmigen.</translation>
    </message>
    <message>
        <source>Lead time %1</source>
        <translation>Vorlauf %1</translation>
    </message>
    <message>
        <source>the planned start is missing</source>
        <translation>der geplante Beginn fehlt</translation>
    </message>
    <message>
        <source>nobody knows when it was asked for</source>
        <translation>niemand weiß, wann er beantragt wurde</translation>
    </message>
    <message>
        <source>asked on %1, starts %2: %3</source>
        <comment>day, day, length</comment>
        <translation>beantragt am %1, Beginn %2: %3</translation>
    </message>
    <message>
        <source>%1 can move it to %2 or later.</source>
        <comment>people can, day</comment>
        <translation>%1 kann ihn auf %2 oder später verschieben.</translation>
    </message>
    <message>
        <source>try the backout</source>
        <translation>den Rückfall erproben</translation>
    </message>
    <message>
        <source>the label “%1” vouches for it</source>
        <translation>das Label „%1“ bürgt dafür</translation>
    </message>
    <message>
        <source>nothing shows it</source>
        <translation>nichts belegt es</translation>
    </message>
    <message>
        <source>%1 and add the label “%2”</source>
        <comment>act, label</comment>
        <translation>%1 und das Label „%2“ ergänzen</translation>
    </message>
    <message>
        <source>went well in %1, %2</source>
        <comment>environment, day</comment>
        <translation>gelang in %1, %2</translation>
    </message>
    <message>
        <source>deploy it to a test environment, or test it by hand</source>
        <translation>ihn in einer Testumgebung ausbringen oder von Hand testen</translation>
    </message>
    <message>
        <source>none is named</source>
        <translation>keiner ist genannt</translation>
    </message>
    <message>
        <source>write the incident&apos;s number into the description</source>
        <translation>die Nummer des Incidents in die Beschreibung schreiben</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stopped itself on %2 after %n failure(s)</source>
        <comment>model, day</comment>
        <translation>
            <numerusform>„%1“ hat sich am %2 nach %n Fehlschlag selbst ausgesetzt</numerusform>
            <numerusform>„%1“ hat sich am %2 nach %n Fehlschlägen selbst ausgesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>A change manager can start the model again after its owner&apos;s check; until then ask for this as a normal change.</source>
        <translation>Ein Change Manager kann das Modell nach der Prüfung durch seinen Verantwortlichen wieder starten; bis dahin als normalen Change beantragen.</translation>
    </message>
    <message>
        <source>is there</source>
        <comment>a plan</comment>
        <translation>ist da</translation>
    </message>
    <message>
        <source>is missing</source>
        <comment>a plan</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>write it</source>
        <translation>ihn schreiben</translation>
    </message>
    <message>
        <source>where the change is marked so</source>
        <translation>wo der Change so markiert ist</translation>
    </message>
    <message>
        <source>where it is not</source>
        <translation>wo er es nicht ist</translation>
    </message>
    <message>
        <source>another environment</source>
        <translation>eine andere Umgebung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>„%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>a row does not say whether the CAB decides.</source>
        <translation>eine Zeile sagt nicht, ob das CAB entscheidet.</translation>
    </message>
    <message>
        <source>a row holds a figure that is out of range.</source>
        <translation>eine Zeile enthält eine Zahl außerhalb des gültigen Bereichs.</translation>
    </message>
    <message>
        <source>The policy can&apos;t be used: %1</source>
        <translation>Die Richtlinie kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>it has no version.</source>
        <translation>sie hat keine Fassung.</translation>
    </message>
    <message numerus="yes">
        <source>it asks for %n approval(s) of nobody</source>
        <translation>
            <numerusform>sie verlangt %n Genehmigung, aber von niemandem</numerusform>
            <numerusform>sie verlangt %n Genehmigungen, aber von niemandem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it asks for %1 approvals, but names only %n who can give one</source>
        <translation>
            <numerusform>sie verlangt %1 Genehmigungen, nennt aber nur %n, der eine geben kann</numerusform>
            <numerusform>sie verlangt %1 Genehmigungen, nennt aber nur %n, die eine geben können</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody on the board is: %1</source>
        <comment>roles</comment>
        <translation>niemand auf dem Board ist: %1</translation>
    </message>
    <message numerus="yes">
        <source>it asks for %n people, and the board has fewer who may</source>
        <translation>
            <numerusform>sie verlangt %n Person, und das Board hat weniger, die es dürfen</numerusform>
            <numerusform>sie verlangt %n Personen, und das Board hat weniger, die es dürfen</numerusform>
        </translation>
    </message>
    <message>
        <source>it asks for the approval of a team that is not on the board any more</source>
        <translation>sie verlangt die Genehmigung eines Teams, das nicht mehr auf dem Board ist</translation>
    </message>
    <message>
        <source>the team %1 has no active member who could approve</source>
        <translation>das Team %1 hat kein aktives Mitglied, das genehmigen könnte</translation>
    </message>
    <message>
        <source>nobody on the board could record what the CAB decides</source>
        <translation>niemand auf dem Board könnte festhalten, was das CAB entscheidet</translation>
    </message>
    <message>
        <source>The policy has no rows: no change would get an answer.</source>
        <translation>Die Richtlinie hat keine Zeilen: Kein Change bekäme eine Antwort.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a column of the policy, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No row fits a change with %1. A last row for any change closes the gap.</source>
        <translation>Keine Zeile passt zu einem Change mit %1. Eine letzte Zeile für jeden Change schließt die Lücke.</translation>
    </message>
    <message>
        <source>By row %1, no %2 could ever be %3: %4.</source>
        <comment>row, type, states, why</comment>
        <translation>Nach Zeile %1 käme kein %2 je in den Status %3: %4.</translation>
    </message>
    <message>
        <source>it asks for an approval, and standard changes are not decided on</source>
        <translation>sie verlangt eine Genehmigung, und über Standard-Changes wird nicht entschieden</translation>
    </message>
    <message>
        <source>Row %1 lets standard changes pass: it has to ask that their model is not suspended.</source>
        <translation>Zeile %1 lässt Standard-Changes durch: Sie muss verlangen, dass deren Modell nicht ausgesetzt ist.</translation>
    </message>
    <message>
        <source>Row %1 names who approves, but asks for no approval.</source>
        <translation>Zeile %1 nennt, wer genehmigt, verlangt aber keine Genehmigung.</translation>
    </message>
    <message>
        <source>The lead time of row %1 is over %2 days.</source>
        <translation>Der Vorlauf von Zeile %1 ist länger als %2 Tage.</translation>
    </message>
    <message>
        <source>Row %1 never fires: row %2 takes all that it fits.</source>
        <translation>Zeile %1 greift nie: Alles, was zu ihr passt, nimmt schon Zeile %2.</translation>
    </message>
    <message>
        <source>Row %1 never fires: rows %2 take all that it fits.</source>
        <translation>Zeile %1 greift nie: Alles, was zu ihr passt, nehmen schon die Zeilen %2.</translation>
    </message>
    <message>
        <source>Row %1 never fires for %2: row %3 takes them.</source>
        <translation>Zeile %1 greift nie für %2: Zeile %3 nimmt sie.</translation>
    </message>
    <message>
        <source>A change manager, the chair of the CAB or an administrator can edit it.</source>
        <translation>Ein Change Manager, der Vorsitz des CAB oder ein Administrator kann sie bearbeiten.</translation>
    </message>
    <message>
        <source>A change manager or the chair of the CAB who did not draft it can.</source>
        <translation>Ein Change Manager oder der Vorsitz des CAB, der sie nicht entworfen hat, kann es.</translation>
    </message>
    <message>
        <source>You drafted it, so another change manager or the chair of the CAB puts it in force.</source>
        <translation>Der Entwurf ist von Ihnen, also setzt ihn ein anderer Change Manager oder der Vorsitz des CAB in Kraft.</translation>
    </message>
    <message>
        <source>It has the same rules as version %1.</source>
        <translation>Sie hat dieselben Regeln wie Fassung %1.</translation>
    </message>
    <message>
        <source>Version %1 is in force already.</source>
        <translation>Fassung %1 ist schon in Kraft.</translation>
    </message>
    <message>
        <source>any</source>
        <comment>of a column of the policy</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>%1 of: %2</source>
        <comment>so many of those who approve</comment>
        <translation>%1 von: %2</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>type of change</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>type of change</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Emergency</source>
        <comment>type of change</comment>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>very low</source>
        <comment>risk</comment>
        <translation>sehr niedrig</translation>
    </message>
    <message>
        <source>low</source>
        <comment>risk</comment>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>risk</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <comment>risk</comment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>very high</source>
        <comment>risk</comment>
        <translation>sehr hoch</translation>
    </message>
    <message>
        <source>change manager</source>
        <translation>Change Manager</translation>
    </message>
    <message>
        <source>service owner</source>
        <translation>Service-Verantwortlicher</translation>
    </message>
    <message>
        <source>chair of the CAB</source>
        <translation>Vorsitz des CAB</translation>
    </message>
    <message>
        <source>its own team</source>
        <translation>eigenes Team</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>ein Team</translation>
    </message>
    <message>
        <source>test run</source>
        <translation>Testlauf</translation>
    </message>
    <message>
        <source>tested backout</source>
        <translation>getesteter Rückfall</translation>
    </message>
    <message>
        <source>named incident</source>
        <translation>genannter Incident</translation>
    </message>
    <message>
        <source>model not suspended</source>
        <translation>Modell nicht ausgesetzt</translation>
    </message>
    <message>
        <source>implementation plan</source>
        <translation>Umsetzungsplan</translation>
    </message>
    <message>
        <source>test plan</source>
        <translation>Testplan</translation>
    </message>
    <message>
        <source>backout plan</source>
        <translation>Rückfallplan</translation>
    </message>
    <message>
        <source>communication plan</source>
        <translation>Kommunikationsplan</translation>
    </message>
    <message>
        <source>type</source>
        <comment>of a change</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>risk</source>
        <comment>of a change</comment>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>tier</source>
        <comment>of a service</comment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>environment</comment>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>CAB</source>
        <translation>CAB</translation>
    </message>
    <message>
        <source>CAB: %1</source>
        <comment>teams</comment>
        <translation>CAB: %1</translation>
    </message>
    <message>
        <source>CAB where marked</source>
        <translation>CAB, wenn markiert</translation>
    </message>
    <message>
        <source>CAB where marked, else %1</source>
        <comment>who approves</comment>
        <translation>CAB, wenn markiert, sonst %1</translation>
    </message>
    <message>
        <source> and </source>
        <comment>joins who approves</comment>
        <translation> und </translation>
    </message>
    <message>
        <source>none: the model was approved</source>
        <translation>keine: Das Modell wurde genehmigt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>nobody approves</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>as marked</source>
        <comment>whether the CAB decides</comment>
        <translation>wie markiert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>not assessed</source>
        <comment>risk</comment>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>last two of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>The model “%1” can&apos;t be used: its figures are out of range.</source>
        <translation>Das Modell „%1“ kann nicht verwendet werden: Seine Zahlen liegen außerhalb des gültigen Bereichs.</translation>
    </message>
    <message>
        <source>No go or no-go is open.</source>
        <translation>Kein Go/No-Go ist offen.</translation>
    </message>
    <message>
        <source>No task is left to start.</source>
        <translation>Es ist keine Aufgabe mehr zu beginnen.</translation>
    </message>
    <message>
        <source>No task is under way.</source>
        <translation>Keine Aufgabe läuft.</translation>
    </message>
    <message>
        <source>No task is left to skip.</source>
        <translation>Es ist keine Aufgabe mehr zu überspringen.</translation>
    </message>
    <message>
        <source>The work has not begun.</source>
        <translation>Die Arbeit hat nicht begonnen.</translation>
    </message>
    <message>
        <source>Its tasks wait: it is %1.</source>
        <translation>Seine Aufgaben warten: Er ist %1.</translation>
    </message>
    <message>
        <source>%1 can start the work.</source>
        <comment>people can</comment>
        <translation>%1 kann die Arbeit beginnen.</translation>
    </message>
    <message>
        <source>%1 can release it.</source>
        <comment>people can</comment>
        <translation>%1 kann ihn freigeben.</translation>
    </message>
    <message>
        <source>You may not work on its tasks.</source>
        <translation>Sie dürfen nicht an seinen Aufgaben arbeiten.</translation>
    </message>
    <message>
        <source>A no-go needs a reason. Say why.</source>
        <translation>Ein No-Go braucht einen Grund. Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>No-go on “%1”: %2</source>
        <comment>task, reason</comment>
        <translation>No-Go bei „%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>On %n change(s) its mean squared error is %1, that of the one in use %2.</source>
        <translation>
            <numerusform>Bei %n Change ist sein mittlerer quadratischer Fehler %1, der des verwendeten %2.</numerusform>
            <numerusform>Bei %n Changes ist sein mittlerer quadratischer Fehler %1, der des verwendeten %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model in use stays: the new one is worse.</source>
        <translation>Das verwendete Modell bleibt: Das neue ist schlechter.</translation>
    </message>
    <message>
        <source>The new model takes its place.</source>
        <translation>Das neue Modell tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>The one in use had learned from these changes, which flatters it.</source>
        <translation>Das verwendete hatte aus diesen Changes gelernt, was es besser aussehen lässt.</translation>
    </message>
    <message>
        <source>It is the first model of this board.</source>
        <translation>Es ist das erste Modell dieses Boards.</translation>
    </message>
    <message>
        <source>The new model takes its place: it tells the %1, the one in use the %2.</source>
        <translation>Das neue Modell tritt an seine Stelle: Es nennt die %1, das verwendete die %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since it learned</source>
        <translation>
            <numerusform>%n Change, seit es gelernt hat</numerusform>
            <numerusform>%n Changes, seit es gelernt hat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: too few to say whether it still holds.</source>
        <translation>%1: zu wenige, um zu sagen, ob es noch passt.</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 seen. It holds.</source>
        <translation>%1: %2 erwartet, %3 gesehen. Es passt.</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 seen. It holds, but changes look different now: %4.</source>
        <translation>%1: %2 erwartet, %3 gesehen. Es passt, aber die Changes sehen jetzt anders aus: %4.</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 seen. It no longer fits: let it learn again.</source>
        <translation>%1: %2 erwartet, %3 gesehen. Es passt nicht mehr: neu lernen lassen.</translation>
    </message>
    <message>
        <source>No CIs are named</source>
        <translation>Keine CIs genannt</translation>
    </message>
    <message>
        <source>No incident on its CIs in the last 90 days</source>
        <translation>Kein Incident zu seinen CIs in den letzten 90 Tagen</translation>
    </message>
    <message>
        <source>none in the last 7 days</source>
        <translation>keiner in den letzten 7 Tagen</translation>
    </message>
    <message numerus="yes">
        <source>%n in the last 7 days</source>
        <translation>
            <numerusform>%n in den letzten 7 Tagen</numerusform>
            <numerusform>%n in den letzten 7 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Incidents on its CIs in %1 of the last %2 weeks, %3</source>
        <translation>Incidents zu seinen CIs in %1 der letzten %2 Wochen, %3</translation>
    </message>
    <message>
        <source>No earlier change on its CIs</source>
        <translation>Kein früherer Change an seinen CIs</translation>
    </message>
    <message>
        <source>%1 of the last %2 changes on its CIs failed</source>
        <translation>%1 der letzten %2 Changes an seinen CIs fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of the last %2 changes on its CIs were followed by incidents</source>
        <translation>%1 der letzten %2 Changes an seinen CIs mit Incidents danach</translation>
    </message>
    <message>
        <source>No earlier change of its service</source>
        <translation>Kein früherer Change seines Service</translation>
    </message>
    <message>
        <source>%1 of the last %2 changes of its service failed</source>
        <translation>%1 der letzten %2 Changes seines Service fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of the last %2 changes of its service were followed by incidents</source>
        <translation>%1 der letzten %2 Changes seines Service mit Incidents danach</translation>
    </message>
    <message>
        <source>No earlier change of its kind</source>
        <translation>Kein früherer Change seiner Art</translation>
    </message>
    <message>
        <source>%1 of the last %2 changes of its kind failed</source>
        <translation>%1 der letzten %2 Changes seiner Art fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of the last %2 changes of its kind were followed by incidents</source>
        <translation>%1 der letzten %2 Changes seiner Art mit Incidents danach</translation>
    </message>
    <message>
        <source>No earlier change of its team</source>
        <translation>Kein früherer Change seines Teams</translation>
    </message>
    <message>
        <source>%1 of the last %2 changes of its team failed</source>
        <translation>%1 der letzten %2 Changes seines Teams fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of the last %2 changes of its team were followed by incidents</source>
        <translation>%1 der letzten %2 Changes seines Teams mit Incidents danach</translation>
    </message>
    <message>
        <source>Standard change</source>
        <translation>Standard-Change</translation>
    </message>
    <message>
        <source>Normal change</source>
        <translation>Normaler Change</translation>
    </message>
    <message>
        <source>Emergency change</source>
        <translation>Notfall-Change</translation>
    </message>
    <message>
        <source>No planned start</source>
        <translation>Kein geplanter Beginn</translation>
    </message>
    <message>
        <source>Starts in working hours</source>
        <translation>Beginnt in der Arbeitszeit</translation>
    </message>
    <message>
        <source>Starts in the evening</source>
        <translation>Beginnt am Abend</translation>
    </message>
    <message>
        <source>Starts at night</source>
        <translation>Beginnt in der Nacht</translation>
    </message>
    <message>
        <source>Starts on Friday night</source>
        <translation>Beginnt in der Freitagnacht</translation>
    </message>
    <message>
        <source>Starts at the weekend</source>
        <translation>Beginnt am Wochenende</translation>
    </message>
    <message>
        <source>When it was opened is not known</source>
        <translation>Wann er eröffnet wurde, ist nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n hour(s) before its start</source>
        <translation>
            <numerusform>%n Stunde vor seinem Beginn eröffnet</numerusform>
            <numerusform>%n Stunden vor seinem Beginn eröffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %n day(s) before its start</source>
        <translation>
            <numerusform>%n Tag vor seinem Beginn eröffnet</numerusform>
            <numerusform>%n Tage vor seinem Beginn eröffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>implementation</source>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>backout</source>
        <translation>Rückfall</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>All plans are written</source>
        <translation>Alle Pläne sind geschrieben</translation>
    </message>
    <message>
        <source>Plans not written: %1</source>
        <translation>Nicht geschriebene Pläne: %1</translation>
    </message>
    <message>
        <source>Planned for %1 h</source>
        <translation>Auf %1 h geplant</translation>
    </message>
    <message>
        <source>No whole planned window</source>
        <translation>Kein vollständiges geplantes Zeitfenster</translation>
    </message>
    <message>
        <source>Its risk is not assessed</source>
        <translation>Sein Risiko ist nicht bewertet</translation>
    </message>
    <message>
        <source>Category “%1”</source>
        <translation>Kategorie „%1“</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Keine Kategorie</translation>
    </message>
    <message>
        <source>Environment “%1”</source>
        <translation>Umgebung „%1“</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Keine Umgebung</translation>
    </message>
    <message>
        <source>CI type “%1”</source>
        <translation>CI-Art „%1“</translation>
    </message>
    <message>
        <source>No CI type</source>
        <translation>Keine CI-Art</translation>
    </message>
    <message>
        <source>Criticality is not known</source>
        <translation>Kritikalität ist nicht bekannt</translation>
    </message>
    <message>
        <source>Criticality tier %1</source>
        <translation>Kritikalität: Stufe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n CI(s) need its CIs</source>
        <translation>
            <numerusform>%n CI braucht seine CIs</numerusform>
            <numerusform>%n CIs brauchen seine CIs</numerusform>
        </translation>
    </message>
    <message>
        <source>An outage is planned</source>
        <translation>Ein Ausfall ist geplant</translation>
    </message>
    <message>
        <source>No outage is planned</source>
        <translation>Kein Ausfall ist geplant</translation>
    </message>
    <message numerus="yes">
        <source>Backout takes %n minute(s)</source>
        <translation>
            <numerusform>Rückfall dauert %n Minute</numerusform>
            <numerusform>Rückfall dauert %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>No time for a backout is given</source>
        <translation>Keine Zeit für einen Rückfall angegeben</translation>
    </message>
    <message>
        <source>Needs the CAB</source>
        <translation>Braucht das CAB</translation>
    </message>
    <message>
        <source>Does not need the CAB</source>
        <translation>Braucht das CAB nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) on its service in the last 30 days</source>
        <translation>
            <numerusform>%n Incident zu seinem Service in den letzten 30 Tagen</numerusform>
            <numerusform>%n Incidents zu seinem Service in den letzten 30 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No implementer is named</source>
        <translation>Kein Umsetzer genannt</translation>
    </message>
    <message numerus="yes">
        <source>Its implementer has done %n change(s) of this service in half a year</source>
        <translation>
            <numerusform>Sein Umsetzer hat in einem halben Jahr %n Change dieses Service umgesetzt</numerusform>
            <numerusform>Sein Umsetzer hat in einem halben Jahr %n Changes dieses Service umgesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Incidents on its CIs</source>
        <translation>Incidents zu seinen CIs</translation>
    </message>
    <message>
        <source>Incidents on its service</source>
        <translation>Incidents zu seinem Service</translation>
    </message>
    <message>
        <source>Past changes on its CIs</source>
        <translation>Frühere Changes an seinen CIs</translation>
    </message>
    <message>
        <source>Past changes of its service</source>
        <translation>Frühere Changes seines Service</translation>
    </message>
    <message>
        <source>Past changes of its kind</source>
        <translation>Frühere Changes seiner Art</translation>
    </message>
    <message>
        <source>Past changes of its team</source>
        <translation>Frühere Changes seines Teams</translation>
    </message>
    <message>
        <source>Experience with the service</source>
        <translation>Erfahrung mit dem Service</translation>
    </message>
    <message>
        <source>Assessed risk</source>
        <translation>Bewertetes Risiko</translation>
    </message>
    <message>
        <source>CI type</source>
        <translation>CI-Art</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kritikalität</translation>
    </message>
    <message>
        <source>CIs that need its CIs</source>
        <translation>CIs, die seine CIs brauchen</translation>
    </message>
    <message>
        <source>Number of CIs</source>
        <translation>Zahl der CIs</translation>
    </message>
    <message>
        <source>Hour and weekday</source>
        <translation>Stunde und Wochentag</translation>
    </message>
    <message>
        <source>Length of the window</source>
        <translation>Länge des Zeitfensters</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>Planned outage</source>
        <translation>Geplanter Ausfall</translation>
    </message>
    <message>
        <source>Time for a backout</source>
        <translation>Zeit für einen Rückfall</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Learning was stopped.</source>
        <translation>Das Lernen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 h rest between two shifts</source>
        <translation>%1 h Ruhe zwischen zwei Schichten</translation>
    </message>
    <message numerus="yes">
        <source>works in %n night(s)</source>
        <translation>
            <numerusform>arbeitet in %n Nacht</numerusform>
            <numerusform>arbeitet in %n Nächten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h of work</source>
        <translation>%1 h Arbeit</translation>
    </message>
    <message numerus="yes">
        <source>may be called by %n change(s)</source>
        <translation>
            <numerusform>kann von %n Change gerufen werden</numerusform>
            <numerusform>kann von %n Changes gerufen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>says go or no-go for %n change(s)</source>
        <translation>
            <numerusform>sagt Go oder No-Go für %n Change</numerusform>
            <numerusform>sagt Go oder No-Go für %n Changes</numerusform>
        </translation>
    </message>
    <message>
        <source>chance that this change fails</source>
        <translation>Wahrscheinlichkeit, dass dieser Change fehlschlägt</translation>
    </message>
    <message>
        <source>chance that these CIs have an incident within 7 days</source>
        <translation>Wahrscheinlichkeit, dass diese CIs innerhalb von 7 Tagen einen Incident haben</translation>
    </message>
    <message>
        <source>chance that these CIs have more incidents in the 7 days after than in the 7 before</source>
        <translation>Wahrscheinlichkeit, dass diese CIs in den 7 Tagen danach mehr Incidents haben als in den 7 davor</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>had an incident on their CIs within 7 days</source>
        <translation>mit einem Incident zu ihren CIs innerhalb von 7 Tagen</translation>
    </message>
    <message>
        <source>had more incidents on their CIs in the 7 days after than before</source>
        <translation>mit mehr Incidents zu ihren CIs in den 7 Tagen danach als davor</translation>
    </message>
    <message numerus="yes">
        <source>Not enough history: %n closed change(s) with a known outcome</source>
        <translation>
            <numerusform>Zu wenig Historie: %n abgeschlossener Change mit bekanntem Ergebnis</numerusform>
            <numerusform>Zu wenig Historie: %n abgeschlossene Changes mit bekanntem Ergebnis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them %3. A model needs %4 and %5.</source>
        <translation>%1, davon %2 %3. Ein Modell braucht %4 und %5.</translation>
    </message>
    <message>
        <source>This is no model of predicted risk.</source>
        <translation>Das ist kein Modell des vorhergesagten Risikos.</translation>
    </message>
    <message>
        <source>This model of predicted risk was made by a newer Changeboard.</source>
        <translation>Dieses Modell des vorhergesagten Risikos stammt von einem neueren Changeboard.</translation>
    </message>
    <message>
        <source>This model of predicted risk is damaged: parts of it are missing.</source>
        <translation>Dieses Modell des vorhergesagten Risikos ist beschädigt: Teile davon fehlen.</translation>
    </message>
    <message numerus="yes">
        <source>%n CI(s) in common</source>
        <translation>
            <numerusform>%n CI gemeinsam</numerusform>
            <numerusform>%n CIs gemeinsam</numerusform>
        </translation>
    </message>
    <message>
        <source>same model</source>
        <translation>gleiches Modell</translation>
    </message>
    <message>
        <source>same category</source>
        <translation>gleiche Kategorie</translation>
    </message>
    <message>
        <source>same service</source>
        <translation>gleicher Service</translation>
    </message>
    <message>
        <source>same words: %1</source>
        <translation>gleiche Wörter: %1</translation>
    </message>
    <message>
        <source>Counted as if one failure did not bring another: changes that share CIs make many failures likelier than drawn.</source>
        <translation>Gerechnet, als zöge ein Fehlschlag keinen anderen nach sich: Changes mit gemeinsamen CIs machen viele Fehlschläge wahrscheinlicher als gezeichnet.</translation>
    </message>
    <message>
        <source>Stopped; nothing was moved.</source>
        <translation>Abgebrochen; nichts wurde verschoben.</translation>
    </message>
    <message>
        <source>This change has no planned window, so nobody knows how long it takes: give it a start and an end first.</source>
        <translation>Dieser Change hat kein geplantes Zeitfenster, also weiß niemand, wie lange er dauert: zuerst Beginn und Ende angeben.</translation>
    </message>
    <message>
        <source>same CI</source>
        <comment>rule</comment>
        <translation>gleiches CI</translation>
    </message>
    <message>
        <source>dependency</source>
        <comment>rule</comment>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>same service</source>
        <comment>rule</comment>
        <translation>gleicher Service</translation>
    </message>
    <message>
        <source>same implementer</source>
        <comment>rule</comment>
        <translation>gleicher Umsetzer</translation>
    </message>
    <message>
        <source>freeze</source>
        <comment>rule</comment>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>outside maintenance</source>
        <comment>rule</comment>
        <translation>außerhalb der Wartung</translation>
    </message>
    <message>
        <source>deployment</source>
        <comment>rule</comment>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>sequence</source>
        <comment>rule</comment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>working hours</source>
        <comment>rule</comment>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>free for its CI</source>
        <translation>frei für sein CI</translation>
    </message>
    <message numerus="yes">
        <source>free for all %n CI(s)</source>
        <translation>
            <numerusform>frei für %n CI</numerusform>
            <numerusform>frei für alle %n CIs</numerusform>
        </translation>
    </message>
    <message>
        <source>inside maintenance, with its backout</source>
        <translation>innerhalb der Wartung, mit Rückfall</translation>
    </message>
    <message>
        <source>outside the freezes</source>
        <translation>außerhalb der Freezes</translation>
    </message>
    <message>
        <source>implementer is free</source>
        <translation>Umsetzer ist frei</translation>
    </message>
    <message>
        <source>in working hours</source>
        <translation>in der Arbeitszeit</translation>
    </message>
    <message>
        <source>keeps the order</source>
        <translation>hält die Reihenfolge ein</translation>
    </message>
    <message>
        <source>keeps its approval</source>
        <translation>behält die Genehmigung</translation>
    </message>
    <message>
        <source>approval must be renewed</source>
        <translation>Genehmigung muss erneuert werden</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>noch nicht entschieden</translation>
    </message>
    <message>
        <source>warns: %1</source>
        <translation>warnt: %1</translation>
    </message>
    <message>
        <source>warns: %1, %2</source>
        <translation>warnt: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>takes %1 % of the time</source>
        <translation>nimmt %1 % der Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) %1 h</source>
        <translation>
            <numerusform>%n Tag %1 h</numerusform>
            <numerusform>%n Tage %1 h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>wo er ist</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 später</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 früher</translation>
    </message>
    <message>
        <source>An accepted conflict is never edited: accept it anew, or take it back.</source>
        <translation>Ein akzeptierter Konflikt wird nie bearbeitet: neu akzeptieren oder zurücknehmen.</translation>
    </message>
    <message>
        <source>What it is for is missing.</source>
        <translation>Wofür sie gilt, fehlt.</translation>
    </message>
    <message>
        <source>Choose a change, or the services, CIs or teams that are excepted.</source>
        <translation>Wählen Sie einen Change oder die Services, CIs oder Teams, die ausgenommen sind.</translation>
    </message>
    <message numerus="yes">
        <source>The model “%1” stopped itself on %2 after %n failure(s) in its last %3 runs, so this needs approval as a normal change.</source>
        <comment>model, day, number of runs</comment>
        <translation>
            <numerusform>Das Modell „%1“ hat sich am %2 nach %n Fehlschlag in seinen letzten %3 Läufen selbst gestoppt; dieser Change braucht deshalb die Genehmigung eines normalen.</numerusform>
            <numerusform>Das Modell „%1“ hat sich am %2 nach %n Fehlschlägen in seinen letzten %3 Läufen selbst gestoppt; dieser Change braucht deshalb die Genehmigung eines normalen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft was changed meanwhile, by somebody else or in another window. That stands; do yours again if it still fits.</source>
        <translation>Der Entwurf wurde inzwischen geändert, von jemand anderem oder in einem anderen Fenster. Das bleibt bestehen; machen Sie Ihre Änderung noch einmal, wenn sie noch passt.</translation>
    </message>
</context>
<context>
    <name>cb::AcceptForm</name>
    <message>
        <source>Say why this can stay: the reason goes into the minutes.</source>
        <translation>Sagen Sie, warum das bleiben kann: Der Grund kommt ins Protokoll.</translation>
    </message>
    <message>
        <source>Nobody on this board can answer for it: add people first.</source>
        <translation>Niemand auf diesem Board kann dafür einstehen: zuerst Personen hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n conflict(s)</source>
        <translation>
            <numerusform>%n Konflikt akzeptieren</numerusform>
            <numerusform>%n Konflikte akzeptieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept because…</source>
        <translation>Akzeptieren, weil…</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>a conflict</comment>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Same engineer does both, one after the other</source>
        <translation>Derselbe Techniker macht beide, einen nach dem anderen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Verfällt</translation>
    </message>
    <message>
        <source>when either side moves</source>
        <translation>wenn eine der beiden Seiten verschoben wird</translation>
    </message>
    <message>
        <source>Goes into the minutes of the next meeting. Freezes are not accepted here: they need an exception.</source>
        <translation>Kommt ins Protokoll der nächsten Sitzung. Freezes werden hier nicht akzeptiert: Sie brauchen eine Ausnahme.</translation>
    </message>
    <message>
        <source>No longer accept it</source>
        <translation>Nicht mehr akzeptieren</translation>
    </message>
    <message>
        <source>this pair</source>
        <translation>dieses Paar</translation>
    </message>
    <message numerus="yes">
        <source>all %n of this cause</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>alle %n dieser Ursache</numerusform>
            <numerusform>alle %n dieser Ursache</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::AnswerDrafts</name>
    <message>
        <source>The draft can&apos;t be kept in “%1”: %2</source>
        <translation>Der Entwurf kann nicht in „%1“ aufbewahrt werden: %2</translation>
    </message>
</context>
<context>
    <name>cb::AppearancePanel</name>
    <message>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System follows the desktop, also while Changeboard runs.</source>
        <translation>„System“ folgt dem Desktop, auch während Changeboard läuft.</translation>
    </message>
    <message>
        <source>%1 makes it larger, %2 smaller; rows and bars grow with it.</source>
        <translation>%1 macht sie größer, %2 kleiner; Zeilen und Balken wachsen mit.</translation>
    </message>
    <message>
        <source>Fills become plain; borders, signs and hatching stay.</source>
        <translation>Flächen werden einfarbig; Ränder, Zeichen und Schraffuren bleiben.</translation>
    </message>
    <message>
        <source>Panels fold and ranges step without moving.</source>
        <translation>Bereiche klappen und Zeiträume wechseln ohne Bewegung.</translation>
    </message>
    <message>
        <source>Acts at once. Dates follow it too.</source>
        <translation>Wirkt sofort. Auch Datumsangaben folgen ihr.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>System&apos;s language</source>
        <translation>Sprache des Systems</translation>
    </message>
</context>
<context>
    <name>cb::AssessActions</name>
    <message>
        <source>This page shows no change that is on the board.</source>
        <translation>Diese Seite zeigt keinen Change, der auf dem Board ist.</translation>
    </message>
    <message>
        <source>Select one change first.</source>
        <translation>Wählen Sie zuerst einen Change.</translation>
    </message>
</context>
<context>
    <name>cb::AssessmentHistory</name>
    <message>
        <source>not answered: at its worst</source>
        <translation>nicht beantwortet: im schlimmsten Fall</translation>
    </message>
    <message>
        <source>choice %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>%1, from the record</source>
        <comment>choice</comment>
        <translation>%1, aus der Akte</translation>
    </message>
    <message>
        <source>%1; the record is overruled: %2</source>
        <comment>choice, reason</comment>
        <translation>%1; anders als die Akte: %2</translation>
    </message>
    <message>
        <source>Impact: %1</source>
        <comment>value</comment>
        <translation>Auswirkung: %1</translation>
    </message>
    <message>
        <source>Likelihood: %1</source>
        <comment>value</comment>
        <translation>Wahrscheinlichkeit: %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Now, not saved: %1</source>
        <translation>Jetzt, nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>person, of the questionnaire</comment>
        <translation>%1, Fassung %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <comment>person and version</comment>
        <translation>%1, zurückgenommen</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>questionnaire</comment>
        <translation>%1, Fassung %2</translation>
    </message>
</context>
<context>
    <name>cb::AssessmentSide</name>
    <message>
        <source>Nothing is approved yet: whoever decides sees this level and its addends.</source>
        <translation>Noch ist nichts genehmigt: Wer entscheidet, sieht diese Stufe und ihre Summanden.</translation>
    </message>
    <message>
        <source>The approval stays, whatever the level is.</source>
        <translation>Die Genehmigung bleibt, welche Stufe es auch ist.</translation>
    </message>
    <message>
        <source>It was approved without a level. Saving one is an edit after approval and needs a new decision.</source>
        <translation>Er wurde ohne Risikostufe genehmigt. Eine zu speichern ist eine Änderung nach der Genehmigung und braucht eine neue Entscheidung.</translation>
    </message>
    <message>
        <source>It was edited after approval and needs a new decision, whatever the level is.</source>
        <translation>Er wurde nach der Genehmigung geändert und braucht eine neue Entscheidung, welche Stufe es auch ist.</translation>
    </message>
    <message>
        <source>%1 keeps the approval that was given.</source>
        <comment>level</comment>
        <translation>%1 behält die erteilte Genehmigung.</translation>
    </message>
    <message>
        <source>%1 keeps the approval that was given. Any other level ends it and needs a new decision.</source>
        <comment>level</comment>
        <translation>%1 behält die erteilte Genehmigung. Jede andere Stufe beendet sie und braucht eine neue Entscheidung.</translation>
    </message>
    <message>
        <source>This ends the approval that was given for %1: another level needs a new decision.</source>
        <comment>level</comment>
        <translation>Das beendet die Genehmigung, die für %1 erteilt wurde: Eine andere Stufe braucht eine neue Entscheidung.</translation>
    </message>
    <message>
        <source>Assessed by the owner</source>
        <translation>Vom Verantwortlichen bewertet</translation>
    </message>
    <message>
        <source>impact × likelihood</source>
        <translation>Auswirkung × Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Assessments of this change</source>
        <translation>Bewertungen dieses Changes</translation>
    </message>
    <message>
        <source>None is saved yet.</source>
        <translation>Noch ist keine gespeichert.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>Predicted by the model</source>
        <translation>Vom Modell vorhergesagt</translation>
    </message>
</context>
<context>
    <name>cb::AttachmentList</name>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>keine Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop files, paste, or choose…</source>
        <translation>Dateien ablegen, einfügen oder wählen…</translation>
    </message>
    <message>
        <source>Up to %1 a file</source>
        <translation>Bis %1 je Datei</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Anhang %1, %2</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“%1” is too large: %2 of at most %3. Attach a link to it instead.</source>
        <translation>„%1“ ist zu groß: %2 von höchstens %3. Hängen Sie stattdessen einen Link an.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” is not the file that was attached: its hash differs. It was not opened.</source>
        <translation>„%1“ ist nicht die angehängte Datei: Ihre Prüfsumme weicht ab. Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written for opening: %2</source>
        <translation>„%1“ kann zum Öffnen nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>picture.png</source>
        <translation>bild.png</translation>
    </message>
</context>
<context>
    <name>cb::BandLabel</name>
    <message>
        <source>%1, %2–%3</source>
        <comment>name, from, to</comment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>%1, %2 %3 – %4</source>
        <comment>name, day and time of the start, day and time of the end</comment>
        <translation>%1, %2 %3 – %4</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
</context>
<context>
    <name>cb::BoardConflicts</name>
    <message>
        <source>%1: %2</source>
        <comment>change, what it collides with</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cb::BoardList</name>
    <message>
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>jetzt offen</translation>
    </message>
    <message>
        <source>last changed %1</source>
        <translation>zuletzt geändert %1</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>die Datei ist nicht da</translation>
    </message>
    <message>
        <source>local file</source>
        <translation>lokale Datei</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
</context>
<context>
    <name>cb::BoardPredictions</name>
    <message>
        <source>The board is open for reading only.</source>
        <translation>Das Board ist nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>A change manager decides which model the board uses.</source>
        <translation>Ein Change Manager entscheidet, welches Modell das Board verwendet.</translation>
    </message>
    <message>
        <source>Use version %1 of the risk model</source>
        <translation>Fassung %1 des Risikomodells verwenden</translation>
    </message>
</context>
<context>
    <name>cb::BoardReview</name>
    <message>
        <source>Take the baseline “%1”</source>
        <translation>Vergleichsstand „%1“ aufnehmen</translation>
    </message>
</context>
<context>
    <name>cb::BoardSettingsPanel</name>
    <message>
        <source>Name of the board</source>
        <translation>Name des Boards</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>everything is shown and counted in it</source>
        <translation>alles wird darin gezeigt und gezählt</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>Nummern beginnen mit</translation>
    </message>
    <message>
        <source>of changes that get their number here</source>
        <translation>der Changes, die hier ihre Nummer bekommen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>No board is open.</source>
        <translation>Kein Board ist offen.</translation>
    </message>
    <message>
        <source>A board needs a name.</source>
        <translation>Ein Board braucht einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is no zone. Write it as Europe/Berlin.</source>
        <translation>„%1“ ist keine Zeitzone. Schreiben Sie sie wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>The board is read only, or its store is not connected.</source>
        <translation>Das Board ist schreibgeschützt oder nicht verbunden.</translation>
    </message>
    <message>
        <source>Change the board&apos;s settings</source>
        <translation>Einstellungen des Boards ändern</translation>
    </message>
</context>
<context>
    <name>cb::BoardStatusBar</name>
    <message>
        <source>no board open</source>
        <translation>kein Board offen</translation>
    </message>
    <message>
        <source>opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Local file, %1</source>
        <translation>Lokale Datei, %1</translation>
    </message>
    <message>
        <source>PostgreSQL, connected</source>
        <translation>PostgreSQL, verbunden</translation>
    </message>
    <message>
        <source>%1, read only</source>
        <translation>%1, schreibgeschützt</translation>
    </message>
    <message>
        <source>Connection lost; showing what was read last</source>
        <translation>Verbindung verloren; gezeigt wird, was zuletzt gelesen wurde</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>Zuletzt abgeglichen %1</translation>
    </message>
    <message>
        <source>nothing selected</source>
        <translation>nichts ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>reading %1 of %2 records</source>
        <translation>lese Eintrag %1 von %2</translation>
    </message>
    <message>
        <source>your zone %1</source>
        <translation>Ihre Zone %1</translation>
    </message>
    <message>
        <source>Times are shown in your zone. Click for the board&apos;s zone.</source>
        <translation>Zeiten erscheinen in Ihrer Zone. Klicken für die Zone des Boards.</translation>
    </message>
    <message>
        <source>Times are shown in the board&apos;s zone. Click for your zone, %1.</source>
        <translation>Zeiten erscheinen in der Zone des Boards. Klicken für Ihre Zone, %1.</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>date and time in the status bar</comment>
        <translation>ddd d. MMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>cb::BoxLabel</name>
    <message>
        <source>to %1, %2</source>
        <translation>bis %1, %2</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 bis %2 %3</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <translation>%1, nicht %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deployments, from %1</source>
        <translation>
            <numerusform>%n Deployment, ab %1</numerusform>
            <numerusform>%n Deployments, ab %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>service, version, time</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents, from %1</source>
        <translation>
            <numerusform>%n Incident, ab %1</numerusform>
            <numerusform>%n Incidents, ab %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, lower risk</source>
        <translation>
            <numerusform>%n weiterer, niedrigeres Risiko</numerusform>
            <numerusform>%n weitere, niedrigeres Risiko</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how late, title</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>cb::BulkPanel</name>
    <message numerus="yes">
        <source>%n change(s) edited</source>
        <translation>
            <numerusform>%n Change geändert</numerusform>
            <numerusform>%n Changes geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Wählen Sie zuerst etwas aus.</translation>
    </message>
    <message numerus="yes">
        <source>Set “%1” of %n change(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>„%1“ bei %n Change setzen</numerusform>
            <numerusform>„%1“ bei %n Changes setzen</numerusform>
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
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message numerus="yes">
        <source>Label %n change(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>%n Change mit Label versehen</numerusform>
            <numerusform>%n Changes mit Label versehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take a label from %n change(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>Ein Label von %n Change nehmen</numerusform>
            <numerusform>Ein Label von %n Changes nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move by days</source>
        <translation>Um Tage verschieben</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>CAB</source>
        <translation>CAB</translation>
    </message>
    <message numerus="yes">
        <source>%n of high risk or more</source>
        <translation>
            <numerusform>%n mit hohem Risiko oder mehr</numerusform>
            <numerusform>%n mit hohem Risiko oder mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) selected</source>
        <translation>
            <numerusform>%n Change ausgewählt</numerusform>
            <numerusform>%n Changes ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n anderer Eintrag</numerusform>
            <numerusform>%n andere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason, where one is needed</source>
        <translation>Grund, wo einer nötig ist</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Each needs its own outcome: close them one by one.</source>
        <translation>Jeder braucht sein eigenes Ergebnis: Schließen Sie sie einzeln ab.</translation>
    </message>
    <message>
        <source>All allow it. Needs a reason.</source>
        <translation>Alle erlauben es. Braucht einen Grund.</translation>
    </message>
    <message>
        <source>All allow it.</source>
        <translation>Alle erlauben es.</translation>
    </message>
    <message>
        <source>%1 of %2 allow it. %3</source>
        <translation>%1 von %2 erlauben es. %3</translation>
    </message>
    <message>
        <source>They have no step in common.</source>
        <translation>Sie haben keinen Schritt gemeinsam.</translation>
    </message>
    <message>
        <source>Next state of all</source>
        <translation>Nächster Status für alle</translation>
    </message>
    <message>
        <source>Edit all</source>
        <translation>Alle ändern</translation>
    </message>
</context>
<context>
    <name>cb::CalendarAccessible</name>
    <message>
        <source>%1, %2</source>
        <comment>view, range</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>cb::CalendarControls</name>
    <message>
        <source>Fill shows</source>
        <translation>Füllung zeigt</translation>
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
        <translation>Keine</translation>
    </message>
    <message>
        <source>Second zone</source>
        <translation>Zweite Zone</translation>
    </message>
    <message>
        <source>Show or hide it: Z</source>
        <translation>Zeigen oder verbergen: Z</translation>
    </message>
    <message>
        <source>Day starts</source>
        <translation>Tag beginnt</translation>
    </message>
    <message>
        <source>12:00 keeps nights whole</source>
        <translation>12:00 lässt Nächte ganz</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>cb::CalendarModel</name>
    <message numerus="yes">
        <source>%n windows are not shown: %1</source>
        <translation>
            <numerusform>%n Zeitfenster wird nicht gezeigt: %1</numerusform>
            <numerusform>%n Zeitfenster werden nicht gezeigt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This board is read only: nothing can be moved.</source>
        <translation>Dieses Board ist schreibgeschützt: Nichts kann verschoben werden.</translation>
    </message>
    <message>
        <source>The board&apos;s store does not answer: moving waits until it is back.</source>
        <translation>Das Board antwortet nicht: Verschieben wartet, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>%1 is being implemented: its window can no longer be moved.</source>
        <translation>%1 wird gerade umgesetzt: Sein Zeitfenster kann nicht mehr verschoben werden.</translation>
    </message>
    <message>
        <source>%1 is in review: its window is history.</source>
        <translation>%1 ist in Nachprüfung: Sein Zeitfenster ist Geschichte.</translation>
    </message>
    <message>
        <source>%1 is closed: its window is history.</source>
        <translation>%1 ist abgeschlossen: Sein Zeitfenster ist Geschichte.</translation>
    </message>
    <message>
        <source>%1 was withdrawn: copy it to plan it anew.</source>
        <translation>%1 wurde zurückgezogen: Kopieren Sie ihn, um ihn neu zu planen.</translation>
    </message>
    <message>
        <source>This change is no longer on the board.</source>
        <translation>Dieser Change ist nicht mehr auf dem Board.</translation>
    </message>
</context>
<context>
    <name>cb::CalendarPage</name>
    <message numerus="yes">
        <source>%n other services</source>
        <translation>
            <numerusform>%n anderer Service</numerusform>
            <numerusform>%n andere Services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CIs</source>
        <translation>
            <numerusform>%n CI</numerusform>
            <numerusform>%n CIs</numerusform>
        </translation>
    </message>
    <message>
        <source>standard changes</source>
        <translation>Standard-Changes</translation>
    </message>
    <message>
        <source>normal changes</source>
        <translation>normale Changes</translation>
    </message>
    <message>
        <source>emergency changes</source>
        <translation>Notfall-Changes</translation>
    </message>
</context>
<context>
    <name>cb::CalendarView</name>
    <message>
        <source>There is no later change.</source>
        <translation>Es gibt keinen späteren Change.</translation>
    </message>
    <message>
        <source>There is no earlier change.</source>
        <translation>Es gibt keinen früheren Change.</translation>
    </message>
    <message>
        <source>Select a change first, then move it.</source>
        <translation>Wählen Sie zuerst einen Change, dann verschieben Sie ihn.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>&amp;Longer or shorter</source>
        <translation>&amp;Länger oder kürzer</translation>
    </message>
    <message>
        <source>&amp;New change here</source>
        <translation>&amp;Neuer Change hier</translation>
    </message>
    <message>
        <source>Show the &amp;day</source>
        <translation>Den &amp;Tag zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n without dates</source>
        <comment>changes that a calendar cannot show</comment>
        <translation>
            <numerusform>%n ohne Termin</numerusform>
            <numerusform>%n ohne Termin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a team</source>
        <translation>
            <numerusform>%n ohne Team</numerusform>
            <numerusform>%n ohne Team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a service</source>
        <translation>
            <numerusform>%n ohne Service</numerusform>
            <numerusform>%n ohne Service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an implementer</source>
        <translation>
            <numerusform>%n ohne Umsetzer</numerusform>
            <numerusform>%n ohne Umsetzer</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Nicht gezeigt: %1</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
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
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>No change matches the filter.</source>
        <translation>Kein Change passt zum Filter.</translation>
    </message>
    <message>
        <source>No single word of it is the cause.</source>
        <translation>Kein einzelnes Wort ist die Ursache.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message numerus="yes">
        <source>%n come back without %1</source>
        <translation>
            <numerusform>%n kommt ohne %1 zurück</numerusform>
            <numerusform>%n kommen ohne %1 zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>Nothing is planned after it.</source>
        <translation>Danach ist nichts geplant.</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <comment>day, time</comment>
        <translation>Als Nächstes: %1, %2</translation>
    </message>
    <message>
        <source>Next day or week</source>
        <comment>keys</comment>
        <translation>Nächster Tag oder nächste Woche</translation>
    </message>
    <message>
        <source>Take a free slot, while moving</source>
        <comment>keys</comment>
        <translation>Einen freien Slot nehmen, beim Verschieben</translation>
    </message>
</context>
<context>
    <name>cb::CalendarViews</name>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>Move the selected change by the arrow keys</source>
        <translation>Den ausgewählten Change mit den Pfeiltasten verschieben</translation>
    </message>
    <message>
        <source>Second &amp;zone</source>
        <translation>Zweite &amp;Zone</translation>
    </message>
    <message>
        <source>Show or hide the hours of a second time zone</source>
        <translation>Die Stunden einer zweiten Zeitzone zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Days start at 12:00</source>
        <translation>Tage beginnen um 12:00</translation>
    </message>
    <message>
        <source>Week and day keep nights whole</source>
        <translation>Woche und Tag lassen Nächte ganz</translation>
    </message>
    <message>
        <source>Show mo&amp;ves since the last baseline</source>
        <translation>Verschiebungen seit dem letzten &amp;Vergleichsstand zeigen</translation>
    </message>
    <message>
        <source>Draw where changes were in month, week and day, and mark new ones</source>
        <translation>In Monat, Woche und Tag zeigen, wo Changes standen, und neue markieren</translation>
    </message>
</context>
<context>
    <name>cb::CalendarWords</name>
    <message>
        <source>emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>edited after approval</source>
        <translation>nach der Genehmigung geändert</translation>
    </message>
    <message>
        <source>owner&apos;s risk %1</source>
        <translation>Risiko laut Verantwortlichem %1</translation>
    </message>
    <message numerus="yes">
        <source>%n deployments, from %1</source>
        <translation>
            <numerusform>%n Deployment, ab %1</numerusform>
            <numerusform>%n Deployments, ab %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents, from %1</source>
        <translation>
            <numerusform>%n Incident, ab %1</numerusform>
            <numerusform>%n Incidents, ab %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>Incident %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>opened %1, lasted %2</source>
        <translation>eröffnet %1, dauerte %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more changes on %1</source>
        <translation>
            <numerusform>%n weiterer Change am %1</numerusform>
            <numerusform>%n weitere Changes am %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Change</numerusform>
            <numerusform>%n Changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployments</source>
        <translation>
            <numerusform>%n Deployment</numerusform>
            <numerusform>%n Deployments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n Incident</numerusform>
            <numerusform>%n Incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes without work</source>
        <translation>
            <numerusform>%n Spalte ohne Arbeit</numerusform>
            <numerusform>%n Spalten ohne Arbeit</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>lasts %1</source>
        <translation>dauert %1</translation>
    </message>
    <message>
        <source>Edited: the approval is no longer valid</source>
        <translation>Geändert: Die Genehmigung gilt nicht mehr</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>Your time: %1, %2</source>
        <translation>Ihre Zeit: %1, %2</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the length stays %1</source>
        <translation>die Dauer bleibt %1</translation>
    </message>
    <message>
        <source>%1, expect %2 fail.</source>
        <comment>changes of a day, failures</comment>
        <translation>%1, erwartet %2 fehlg.</translation>
    </message>
    <message>
        <source>%1, expect %2 inc.</source>
        <comment>changes of a day, followed by incidents</comment>
        <translation>%1, erwartet %2 Inc.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chance of failure, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cb::CandidateList</name>
    <message>
        <source>%1 h %2 a year</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 pro Jahr</translation>
    </message>
    <message>
        <source>%1 min a year</source>
        <translation>%1 min pro Jahr</translation>
    </message>
    <message>
        <source>No group of alike changes has %1 or more without a failure.</source>
        <translation>Keine Gruppe ähnlicher Changes hat %1 oder mehr ohne Fehlschlag.</translation>
    </message>
    <message>
        <source>A figure in brackets is the 95 % range of the true failure rate.</source>
        <translation>Eine Zahl in Klammern ist der 95-%-Bereich der wahren Fehlschlagrate.</translation>
    </message>
    <message>
        <source>The CAB&apos;s time counts %1 minutes an item.</source>
        <translation>Die Zeit des CAB zählt %1 Minuten je Tagesordnungspunkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown: the largest stand here.</source>
        <translation>
            <numerusform>%n weitere wird nicht gezeigt: Die größten stehen hier.</numerusform>
            <numerusform>%n weitere werden nicht gezeigt: Die größten stehen hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more have fewer than %1 changes and wait.</source>
        <translation>
            <numerusform>%n weitere hat weniger als %1 Changes und wartet.</numerusform>
            <numerusform>%n weitere haben weniger als %1 Changes und warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they have in common</source>
        <translation>Was sie gemeinsam haben</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Why it is safe enough</source>
        <translation>Warum es sicher genug ist</translation>
    </message>
    <message>
        <source>CAB time saved</source>
        <translation>Gesparte CAB-Zeit</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>title, service</comment>
        <translation>„%1“, %2</translation>
    </message>
    <message>
        <source>Opens these changes in the list</source>
        <translation>Öffnet diese Changes in der Liste</translation>
    </message>
    <message>
        <source>%1 (%2–%3 %)</source>
        <comment>failures, range in percent</comment>
        <translation>%1 (%2–%3 %)</translation>
    </message>
    <message>
        <source>Make a model</source>
        <translation>Modell anlegen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>cb::CellEditor</name>
    <message>
        <source>None ticked: any</source>
        <translation>Nichts angekreuzt: beliebig</translation>
    </message>
    <message>
        <source>None ticked: any, also what is not assessed</source>
        <translation>Nichts angekreuzt: beliebig, auch nicht bewertet</translation>
    </message>
    <message>
        <source>All but those</source>
        <translation>Alle außer diesen</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>None ticked: any, also services without a tier</source>
        <translation>Nichts angekreuzt: beliebig, auch Services ohne Stufe</translation>
    </message>
    <message>
        <source>How many approvals</source>
        <translation>Wie viele Genehmigungen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>approvals</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>of:</source>
        <translation>von:</translation>
    </message>
    <message>
        <source>Each of these teams too:</source>
        <translation>Zusätzlich jedes dieser Teams:</translation>
    </message>
    <message>
        <source>Teams that approve too</source>
        <translation>Teams, die auch genehmigen</translation>
    </message>
    <message>
        <source>Yes: the CAB decides</source>
        <translation>Ja: Das CAB entscheidet</translation>
    </message>
    <message>
        <source>Where the change is marked so</source>
        <translation>Wo der Change so markiert ist</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation>Vorlauf in Tagen</translation>
    </message>
    <message>
        <source>days from asking to the start</source>
        <translation>Tage vom Antrag bis zum Beginn</translation>
    </message>
</context>
<context>
    <name>cb::ChancesModel</name>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>counts with the base rate, %1</source>
        <translation>zählt mit der Basisrate, %1</translation>
    </message>
    <message>
        <source>80 % range; the grey line is the base rate, %1</source>
        <translation>80-%-Bereich; die graue Linie ist die Basisrate, %1</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Range, 0 to %1</source>
        <translation>Bereich, 0 bis %1</translation>
    </message>
    <message>
        <source>Largest reason, in points</source>
        <translation>Größter Grund, in Punkten</translation>
    </message>
</context>
<context>
    <name>cb::ChancesTable</name>
    <message>
        <source>Tick, untick</source>
        <comment>key</comment>
        <translation>Ankreuzen, abwählen</translation>
    </message>
</context>
<context>
    <name>cb::ChancesView</name>
    <message>
        <source>base rate %1</source>
        <translation>Basisrate %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open change(s)</source>
        <translation>
            <numerusform>%n offener Change</numerusform>
            <numerusform>%n offene Changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 of the model; the view “Model” says how good it is.</source>
        <translation>Fassung %1 des Modells; die Ansicht „Modell“ sagt, wie gut es ist.</translation>
    </message>
    <message>
        <source>No open change has a chance here.</source>
        <translation>Kein offener Change hat hier eine Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>Closed and withdrawn changes are not predicted.</source>
        <translation>Für abgeschlossene und zurückgezogene Changes gibt es keine Vorhersage.</translation>
    </message>
    <message>
        <source>A model is learning from this board.</source>
        <translation>Ein Modell lernt aus diesem Board.</translation>
    </message>
    <message>
        <source>The chances are shown as soon as it is done.</source>
        <translation>Die Wahrscheinlichkeiten werden gezeigt, sobald es fertig ist.</translation>
    </message>
    <message>
        <source>There is no model of this board yet.</source>
        <translation>Es gibt noch kein Modell dieses Boards.</translation>
    </message>
    <message>
        <source>The owners&apos; assessments are in the list and in the overview.</source>
        <translation>Die Bewertungen der Verantwortlichen stehen in der Liste und im Überblick.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
</context>
<context>
    <name>cb::ChangeActions</name>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Genehmigen</translation>
    </message>
    <message>
        <source>Approve the selected change</source>
        <translation>Den ausgewählten Change genehmigen</translation>
    </message>
    <message>
        <source>Approve with &amp;condition…</source>
        <translation>Mit &amp;Auflage genehmigen…</translation>
    </message>
    <message>
        <source>Approve it and say what has to be done</source>
        <translation>Genehmigen und sagen, was zu tun ist</translation>
    </message>
    <message>
        <source>Ask for &amp;rework…</source>
        <translation>&amp;Überarbeitung verlangen…</translation>
    </message>
    <message>
        <source>Send it back for more information</source>
        <translation>Für mehr Angaben zurückgeben</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>Ab&amp;lehnen…</translation>
    </message>
    <message>
        <source>Reject it, with a reason</source>
        <translation>Mit Angabe eines Grundes ablehnen</translation>
    </message>
    <message>
        <source>Defer &amp;later…</source>
        <translation>&amp;Vertagen…</translation>
    </message>
    <message>
        <source>Decide at a later meeting</source>
        <translation>In einer späteren Sitzung entscheiden</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Einplanen</translation>
    </message>
    <message>
        <source>Put it on the schedule</source>
        <translation>In den Plan aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Zurückziehen…</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Den Change zurückziehen</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>Be&amp;antragen</translation>
    </message>
    <message>
        <source>Ask for the change</source>
        <translation>Den Change beantragen</translation>
    </message>
    <message>
        <source>Asses&amp;s</source>
        <translation>Be&amp;werten</translation>
    </message>
    <message>
        <source>Begin to assess it</source>
        <translation>Die Bewertung beginnen</translation>
    </message>
    <message>
        <source>Ask for a &amp;decision</source>
        <translation>Ent&amp;scheidung erbitten</translation>
    </message>
    <message>
        <source>Put it before the CAB</source>
        <translation>Dem CAB vorlegen</translation>
    </message>
    <message>
        <source>Start the wor&amp;k</source>
        <translation>Arbeit beginne&amp;n</translation>
    </message>
    <message>
        <source>The work begins</source>
        <translation>Die Arbeit beginnt</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>Absc&amp;hließen…</translation>
    </message>
    <message>
        <source>Close it with its outcome</source>
        <translation>Mit seinem Ergebnis abschließen</translation>
    </message>
    <message>
        <source>&amp;Back to draft…</source>
        <translation>Zurück zum Entwur&amp;f…</translation>
    </message>
    <message>
        <source>Make it a draft again</source>
        <translation>Wieder zum Entwurf machen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>Open the selected change as a page</source>
        <translation>Den ausgewählten Change als Seite öffnen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Show what was changed by whom</source>
        <translation>Zeigen, wer was geändert hat</translation>
    </message>
    <message>
        <source>Cop&amp;y change</source>
        <translation>Change ko&amp;pieren</translation>
    </message>
    <message>
        <source>Write a new one like it</source>
        <translation>Einen ähnlichen neuen schreiben</translation>
    </message>
    <message>
        <source>De&amp;lete draft</source>
        <translation>Entwurf &amp;löschen</translation>
    </message>
    <message>
        <source>Delete the selected draft; it can be undone</source>
        <translation>Den ausgewählten Entwurf löschen; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Several changes are selected: the panel shows what they allow.</source>
        <translation>Mehrere Changes sind ausgewählt: Der Bereich zeigt, was sie erlauben.</translation>
    </message>
    <message>
        <source>Select a change first.</source>
        <translation>Wählen Sie zuerst einen Change.</translation>
    </message>
    <message>
        <source>Assess the r&amp;isk…</source>
        <translation>R&amp;isiko bewerten…</translation>
    </message>
    <message>
        <source>Answer the risk questionnaire of the change</source>
        <translation>Den Risikofragebogen des Changes beantworten</translation>
    </message>
    <message>
        <source>Work is do&amp;ne…</source>
        <translation>Arbeit ist fe&amp;rtig…</translation>
    </message>
    <message>
        <source>The work is over: say how it ended</source>
        <translation>Die Arbeit ist vorbei: sagen, wie sie endete</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>G&amp;o</translation>
    </message>
    <message>
        <source>Answer the next go or no-go with go</source>
        <translation>Das nächste Go/No-Go mit Go beantworten</translation>
    </message>
    <message>
        <source>No-g&amp;o…</source>
        <translation>No-&amp;Go…</translation>
    </message>
    <message>
        <source>Answer it with no-go: the change is held</source>
        <translation>Mit No-Go beantworten: Der Change wird angehalten</translation>
    </message>
    <message>
        <source>Start the next &amp;task</source>
        <translation>Nächs&amp;te Aufgabe beginnen</translation>
    </message>
    <message>
        <source>It begins now</source>
        <translation>Sie beginnt jetzt</translation>
    </message>
    <message>
        <source>&amp;Finish the task</source>
        <translation>Aufgabe been&amp;den</translation>
    </message>
    <message>
        <source>The task under way ends now</source>
        <translation>Die laufende Aufgabe endet jetzt</translation>
    </message>
    <message>
        <source>Skip the ne&amp;xt task</source>
        <translation>Nä&amp;chste Aufgabe überspringen</translation>
    </message>
    <message>
        <source>It is not done</source>
        <translation>Sie wird nicht ausgeführt</translation>
    </message>
    <message>
        <source>&amp;Move the followers too</source>
        <translation>Nachfolger &amp;mitverschieben</translation>
    </message>
    <message>
        <source>Move what starts before the moved change ends now</source>
        <translation>Verschieben, was beginnt, bevor der verschobene Change jetzt endet</translation>
    </message>
</context>
<context>
    <name>cb::ChangeAsks</name>
    <message>
        <source>%1 of 7 Rs</source>
        <comment>answered</comment>
        <translation>%1 von 7 R</translation>
    </message>
    <message>
        <source>version %1, no row</source>
        <comment>policy</comment>
        <translation>Fassung %1, keine Zeile</translation>
    </message>
    <message>
        <source>version %1, row %2</source>
        <comment>policy</comment>
        <translation>Fassung %1, Zeile %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a column of the policy, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Next meeting: %1, %2.</source>
        <comment>series, time</comment>
        <translation>Nächste Sitzung: %1, %2.</translation>
    </message>
    <message>
        <source>That is after the planned start: it would be decided too late.</source>
        <translation>Das ist nach dem geplanten Beginn: Die Entscheidung käme zu spät.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the seven Rs are missing before its agenda closes, %1.</source>
        <translation>
            <numerusform>%n der sieben R fehlt, bevor ihre Tagesordnung schließt, %1.</numerusform>
            <numerusform>%n der sieben R fehlen, bevor ihre Tagesordnung schließt, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the seven Rs are missing before it.</source>
        <translation>
            <numerusform>%n der sieben R fehlt vor der Sitzung.</numerusform>
            <numerusform>%n der sieben R fehlen vor der Sitzung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete?</source>
        <translation>Vollständig?</translation>
    </message>
    <message>
        <source>What policy will ask</source>
        <translation>Was die Richtlinie verlangen wird</translation>
    </message>
</context>
<context>
    <name>cb::ChangeDetailView</name>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <source>impact %1</source>
        <translation>Auswirkung %1</translation>
    </message>
    <message>
        <source>urgency %1</source>
        <translation>Dringlichkeit %1</translation>
    </message>
    <message>
        <source>, due %1</source>
        <translation>, fällig %1</translation>
    </message>
    <message>
        <source>Condition, met</source>
        <translation>Auflage, erfüllt</translation>
    </message>
    <message>
        <source>Condition, open</source>
        <translation>Auflage, offen</translation>
    </message>
    <message>
        <source>go or no-go</source>
        <translation>Go oder No-Go</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>configuration items</comment>
        <translation>
            <numerusform>%n CI</numerusform>
            <numerusform>%n CIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Deployment %1 to %2</source>
        <comment>version, environment</comment>
        <translation>Deployment %1 auf %2</translation>
    </message>
    <message>
        <source>caused, inferred</source>
        <translation>verursacht, abgeleitet</translation>
    </message>
    <message>
        <source>caused by this change</source>
        <translation>durch diesen Change verursacht</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>und %n älteres</numerusform>
            <numerusform>und %n ältere</numerusform>
        </translation>
    </message>
    <message>
        <source>Open as page</source>
        <translation>Als Seite öffnen</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Bereich schließen</translation>
    </message>
    <message>
        <source>Close the panel (D)</source>
        <translation>Bereich schließen (D)</translation>
    </message>
    <message>
        <source>State and next state</source>
        <translation>Status und nächster Status</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Risk, by the owner</source>
        <translation>Risiko, laut Verantwortlichem</translation>
    </message>
    <message>
        <source>Plan and backout</source>
        <translation>Plan und Rückfall</translation>
    </message>
    <message>
        <source>Configuration items</source>
        <translation>CIs</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 change</source>
        <comment>type of a change</comment>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>edited after approval</source>
        <translation>nach der Genehmigung geändert</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Set “%1” of %2</source>
        <comment>undo step: field, change</comment>
        <translation>„%1“ von %2 setzen</translation>
    </message>
    <message>
        <source>%1 + %2 points by “%3”, version %4</source>
        <comment>impact, likelihood, questionnaire</comment>
        <translation>%1 + %2 Punkte nach „%3“, Fassung %4</translation>
    </message>
    <message>
        <source>the level was set by hand afterwards</source>
        <translation>die Stufe wurde danach von Hand gesetzt</translation>
    </message>
    <message>
        <source>Assess…</source>
        <translation>Bewerten…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>It collides with nothing.</source>
        <translation>Er kollidiert mit nichts.</translation>
    </message>
    <message>
        <source>It is not held against others: only changes that are asked for and not closed are.</source>
        <translation>Er wird nicht gegen andere geprüft: Das gilt nur für beantragte, nicht abgeschlossene Changes.</translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <translation>Geprüft: %1.</translation>
    </message>
    <message>
        <source>It has no dates: nothing could be checked.</source>
        <translation>Er hat keine Daten für Beginn und Ende: Nichts konnte geprüft werden.</translation>
    </message>
    <message>
        <source>It ends before it starts: nothing could be checked.</source>
        <translation>Er endet, bevor er beginnt: Nichts konnte geprüft werden.</translation>
    </message>
    <message>
        <source>It names no CI: nothing about CIs could be checked.</source>
        <translation>Er nennt kein CI: Zu CIs konnte nichts geprüft werden.</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>noun: tasks of a change</comment>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Risk, by the model</source>
        <translation>Risiko, laut Modell</translation>
    </message>
    <message>
        <source>What is missing, what policy asks</source>
        <translation>Was fehlt, was die Richtlinie verlangt</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>waits for itself</source>
        <translation>wartet auf sich selbst</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Change</numerusform>
            <numerusform>%n Changes</numerusform>
        </translation>
    </message>
    <message>
        <source>critical, %1 to spare</source>
        <translation>kritisch, %1 Puffer</translation>
    </message>
    <message>
        <source>critical, nothing to spare</source>
        <translation>kritisch, kein Puffer</translation>
    </message>
    <message>
        <source>%1 too late for what follows</source>
        <translation>%1 zu spät für den Nachfolger</translation>
    </message>
    <message>
        <source>%1 to spare</source>
        <translation>%1 Puffer</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>ends %1 into what follows</source>
        <translation>ragt %1 in den Nachfolger</translation>
    </message>
    <message>
        <source>no window</source>
        <translation>kein Zeitfenster</translation>
    </message>
    <message>
        <source>%1, this change</source>
        <translation>%1, dieser Change</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>cb::ChangeDrafts</name>
    <message>
        <source>The draft can&apos;t be kept in “%1”: %2</source>
        <translation>Der Entwurf kann nicht in „%1“ gehalten werden: %2</translation>
    </message>
    <message>
        <source>There is no draft.</source>
        <translation>Es gibt keinen Entwurf.</translation>
    </message>
    <message>
        <source>The draft in “%1” is damaged.</source>
        <translation>Der Entwurf in „%1“ ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>cb::ChangeForm</name>
    <message>
        <source>✎ ends the approval</source>
        <translation>✎ beendet die Genehmigung</translation>
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
        <source>Backout</source>
        <translation>Rückfall</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Which steps, in which order? Who does them? How do you see that each worked?</source>
        <translation>Welche Schritte, in welcher Reihenfolge? Wer führt sie aus? Woran erkennen Sie, dass jeder gelungen ist?</translation>
    </message>
    <message>
        <source>What was tested, where, with which result? What is checked after the change?</source>
        <translation>Was wurde getestet, wo, mit welchem Ergebnis? Was wird nach dem Change geprüft?</translation>
    </message>
    <message>
        <source>When do you turn back? Which steps, how long do they take, were they tried?</source>
        <translation>Wann kehren Sie um? Welche Schritte, wie lange dauern sie, wurden sie erprobt?</translation>
    </message>
    <message>
        <source>Who is told before, during and after? By which way? What do users notice?</source>
        <translation>Wer erfährt davon vorher, währenddessen und danach? Auf welchem Weg? Was merken die Benutzer?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>After the work</source>
        <translation>Nach der Arbeit</translation>
    </message>
    <message>
        <source>zone %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>assessed by the owner</source>
        <translation>vom Verantwortlichen bewertet</translation>
    </message>
    <message>
        <source>actual window, closure code, notes: from Implementing on</source>
        <translation>tatsächliches Zeitfenster, Abschlusscode, Notizen: ab „In Umsetzung“</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>Die Arbeit</translation>
    </message>
</context>
<context>
    <name>cb::ChangePage</name>
    <message>
        <source>New change</source>
        <translation>Neuer Change</translation>
    </message>
    <message>
        <source>This is your draft of %1. It is not on the board yet.</source>
        <translation>Das ist Ihr Entwurf von %1. Er ist noch nicht auf dem Board.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>A field can&apos;t be read. Nothing was saved.</source>
        <translation>Ein Feld ist nicht lesbar. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Nichts wurde gespeichert. %1</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <comment>undo step: a new change</comment>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>undo step</comment>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 ist gespeichert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 edited this change meanwhile; their edits are in.</source>
        <translation>%1 hat diesen Change inzwischen bearbeitet; die Änderungen sind übernommen.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 edited the same fields meanwhile. Choose for each: mine or theirs.</source>
        <translation>%1 hat inzwischen dieselben Felder bearbeitet. Wählen Sie für jedes: meines oder das andere.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, their value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Das andere</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Noch nötig: %1</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Save template “%1”</source>
        <comment>undo step</comment>
        <translation>Vorlage „%1“ speichern</translation>
    </message>
    <message>
        <source>The template is saved</source>
        <translation>Die Vorlage ist gespeichert</translation>
    </message>
    <message>
        <source>Give the patch night a title first.</source>
        <translation>Geben Sie der Patchnacht zuerst einen Titel.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n patch night(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>%n Patchnacht anlegen</numerusform>
            <numerusform>%n Patchnächte anlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) made</source>
        <translation>
            <numerusform>%n Entwurf angelegt</numerusform>
            <numerusform>%n Entwürfe angelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>No field is open.</source>
        <translation>Kein Feld ist offen.</translation>
    </message>
    <message>
        <source>The board is open for reading only.</source>
        <translation>Das Board ist nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>%1 is %2: it can&apos;t be edited any more.</source>
        <translation>%1 hat den Status „%2“: Er kann nicht mehr bearbeitet werden.</translation>
    </message>
    <message>
        <source>Edited after approval: the approval is no longer valid.</source>
        <translation>Nach der Genehmigung geändert: Die Genehmigung gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Approved. An edit of window, CIs, plans or risk ends the approval.</source>
        <translation>Genehmigt. Eine Änderung an Zeitfenster, CIs, Plänen oder Risiko beendet die Genehmigung.</translation>
    </message>
    <message>
        <source>The connection to the board is lost. Go on writing: the draft is kept on this computer and can be saved when it is back.</source>
        <translation>Die Verbindung zum Board ist verloren. Schreiben Sie weiter: Der Entwurf bleibt auf diesem Rechner und kann gespeichert werden, wenn sie wieder da ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) keep it from being requested: %1</source>
        <translation>
            <numerusform>%n Angabe fehlt zum Beantragen: %1</numerusform>
            <numerusform>%n Angaben fehlen zum Beantragen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) keep it from being saved: %1</source>
        <translation>
            <numerusform>%n Angabe fehlt zum Speichern: %1</numerusform>
            <numerusform>%n Angaben fehlen zum Speichern: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>edited after approval</source>
        <translation>nach der Genehmigung geändert</translation>
    </message>
    <message>
        <source>draft saved %1 on this computer</source>
        <translation>Entwurf %1 auf diesem Rechner gespeichert</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>the number comes with the first save</source>
        <translation>die Nummer kommt mit dem ersten Speichern</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>a change</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>verb</comment>
        <translation>Einplanen</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>verb: ask for a change</comment>
        <translation>Beantragen</translation>
    </message>
    <message>
        <source>Next open field</source>
        <translation>Nächstes offenes Feld</translation>
    </message>
    <message>
        <source>Patch night…</source>
        <translation>Patchnacht…</translation>
    </message>
    <message>
        <source>start from</source>
        <translation>beginnen mit</translation>
    </message>
    <message>
        <source>Assess the risk…</source>
        <translation>Risiko bewerten…</translation>
    </message>
    <message>
        <source>Conflicts are not checked yet.</source>
        <translation>Konflikte sind noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Without a start and an end nothing can be checked for conflicts.</source>
        <translation>Ohne Beginn und Ende lässt sich nichts auf Konflikte prüfen.</translation>
    </message>
    <message>
        <source>This window collides with nothing.</source>
        <translation>Dieses Zeitfenster kollidiert mit nichts.</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>time</comment>
        <translation>geprüft: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of conflicts, when they were checked</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Model %1, suspended</source>
        <translation>Modell %1, gestoppt</translation>
    </message>
    <message>
        <source>Model %1</source>
        <comment>of standard changes</comment>
        <translation>Modell %1</translation>
    </message>
</context>
<context>
    <name>cb::ChartCard</name>
    <message>
        <source>Menu of the chart</source>
        <translation>Menü des Diagramms</translation>
    </message>
    <message>
        <source>Copy, save, how it is computed</source>
        <translation>Kopieren, speichern, wie es berechnet wird</translation>
    </message>
</context>
<context>
    <name>cb::ChartMenus</name>
    <message>
        <source>&amp;How this is computed</source>
        <translation>&amp;Wie das berechnet wird</translation>
    </message>
    <message>
        <source>Say what a chart counts and what it leaves out</source>
        <translation>Sagen, was ein Diagramm zählt und was nicht</translation>
    </message>
</context>
<context>
    <name>cb::ChartRule</name>
    <message>
        <source>How this is computed</source>
        <translation>Wie das berechnet wird</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>How this is computed: %1</source>
        <translation>Wie das berechnet wird: %1</translation>
    </message>
</context>
<context>
    <name>cb::ClearMoveRow</name>
    <message>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>Keeps its approval</source>
        <translation>Behält seine Genehmigung</translation>
    </message>
    <message>
        <source>Approved work of another team: becomes a proposal</source>
        <translation>Genehmigte Arbeit eines anderen Teams: wird zum Vorschlag</translation>
    </message>
    <message>
        <source>Approval must be renewed</source>
        <translation>Genehmigung muss erneuert werden</translation>
    </message>
    <message>
        <source>not looked at</source>
        <comment>a move</comment>
        <translation>nicht angesehen</translation>
    </message>
    <message>
        <source>to propose</source>
        <comment>a move</comment>
        <translation>vorzuschlagen</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>a move</comment>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>a move</comment>
        <translation>verworfen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Only together with move %1.</source>
        <translation>Nur zusammen mit Verschiebung %1.</translation>
    </message>
    <message>
        <source>Take</source>
        <comment>a move</comment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>a move</comment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a move</comment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Other slots</source>
        <translation>Andere freie Zeitfenster</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
</context>
<context>
    <name>cb::ClearPage</name>
    <message numerus="yes">
        <source>Clear %n selected change(s)</source>
        <translation>
            <numerusform>%n ausgewählten Change bereinigen</numerusform>
            <numerusform>%n ausgewählte Changes bereinigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear %1</source>
        <comment>a range of time</comment>
        <translation>%1 bereinigen</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s), %1 block</source>
        <comment>now</comment>
        <translation>
            <numerusform>%n Konflikt, %1 blockierend</numerusform>
            <numerusform>%n Konflikte, %1 blockierend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that collide with nothing are folded: Space shows them</source>
        <translation>
            <numerusform>%n Change ohne Kollision ist zugeklappt: Leertaste zeigt ihn</numerusform>
            <numerusform>%n Changes ohne Kollision sind zugeklappt: Leertaste zeigt sie</numerusform>
        </translation>
    </message>
    <message>
        <source>no conflict is left</source>
        <translation>kein Konflikt bleibt</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) stay</source>
        <translation>
            <numerusform>%n Konflikt bleibt</numerusform>
            <numerusform>%n Konflikte bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of %3 changes move, %4 in total</source>
        <translation>%1; %2 von %3 Changes zu verschieben, insgesamt %4</translation>
    </message>
    <message>
        <source>Looking for the fewest moves…</source>
        <translation>Suche nach den wenigsten Verschiebungen…</translation>
    </message>
    <message>
        <source>nothing collides</source>
        <translation>nichts kollidiert</translation>
    </message>
    <message>
        <source>proved the fewest moves</source>
        <translation>nachweislich die wenigsten Verschiebungen</translation>
    </message>
    <message numerus="yes">
        <source>best of 2 s, at most %n fewer possible</source>
        <translation>
            <numerusform>Bestes aus 2 s, höchstens %n weniger möglich</numerusform>
            <numerusform>Bestes aus 2 s, höchstens %n weniger möglich</numerusform>
        </translation>
    </message>
    <message>
        <source>no way clears everything</source>
        <translation>kein Weg bereinigt alles</translation>
    </message>
    <message numerus="yes">
        <source>worked out in %1 s over %n change(s); %2</source>
        <translation>
            <numerusform>berechnet in %1 s über %n Change; %2</numerusform>
            <numerusform>berechnet in %1 s über %n Changes; %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 taken, %2 dropped, %3 to look at; one step of Ctrl Z</source>
        <translation>%1 übernommen, %2 verworfen, %3 noch offen; ein Schritt mit Strg Z</translation>
    </message>
    <message>
        <source>Take all %1</source>
        <translation>Alle %1 übernehmen</translation>
    </message>
    <message>
        <source>Take the other %1 too</source>
        <translation>Auch die übrigen %1 übernehmen</translation>
    </message>
    <message>
        <source>Move what is taken</source>
        <translation>Übernommenes verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Propose %n move(s)</source>
        <comment>act</comment>
        <translation>
            <numerusform>%n Verschiebung vorschlagen</numerusform>
            <numerusform>%n Verschiebungen vorschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1, propose %2</source>
        <translation>%1 verschieben, %2 vorschlagen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n change(s)</source>
        <comment>act</comment>
        <translation>
            <numerusform>%n Change verschieben</numerusform>
            <numerusform>%n Changes verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is open for reading only.</source>
        <translation>Das Board ist nur zum Lesen offen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing collides here: %n change(s) were looked at.</source>
        <translation>
            <numerusform>Hier kollidiert nichts: %n Change wurde angesehen.</numerusform>
            <numerusform>Hier kollidiert nichts: %n Changes wurden angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another range in the view bar, or another filter.</source>
        <translation>In der Ansichtsleiste einen anderen Zeitraum wählen, oder einen anderen Filter.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) moved; Ctrl Z takes it back</source>
        <translation>
            <numerusform>%n Change verschoben; Strg Z macht es rückgängig</numerusform>
            <numerusform>%n Changes verschoben; Strg Z macht es rückgängig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changes moved, %2 moves proposed; Ctrl Z takes it back</source>
        <translation>%1 Changes verschoben, %2 Verschiebungen vorgeschlagen; Strg Z macht es rückgängig</translation>
    </message>
    <message>
        <source>The board has changed since this was worked out.</source>
        <translation>Das Board hat sich geändert, seit dies berechnet wurde.</translation>
    </message>
    <message>
        <source>Work it out anew</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>This weekend</source>
        <translation>Dieses Wochenende</translation>
    </message>
    <message>
        <source>Next weekend</source>
        <translation>Nächstes Wochenende</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Nächste 7 Tage</translation>
    </message>
    <message>
        <source>Next 4 weeks</source>
        <translation>Nächste 4 Wochen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected change(s)</source>
        <translation>
            <numerusform>%n ausgewählter Change</numerusform>
            <numerusform>%n ausgewählte Changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Fewest</source>
        <translation>Am wenigsten</translation>
    </message>
    <message>
        <source>Moves, then hours</source>
        <translation>Verschiebungen, dann Stunden</translation>
    </message>
    <message>
        <source>Approvals, then moves</source>
        <translation>Genehmigungen, dann Verschiebungen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Ihre Auswahl</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next, previous move</source>
        <comment>keys</comment>
        <translation>Nächste, vorige Verschiebung</translation>
    </message>
    <message>
        <source>Take the move</source>
        <comment>key</comment>
        <translation>Die Verschiebung nehmen</translation>
    </message>
    <message>
        <source>Drop the move</source>
        <comment>key</comment>
        <translation>Die Verschiebung verwerfen</translation>
    </message>
    <message>
        <source>Edit the move</source>
        <comment>key</comment>
        <translation>Die Verschiebung ändern</translation>
    </message>
    <message>
        <source>Take another slot</source>
        <comment>keys</comment>
        <translation>Einen anderen Slot nehmen</translation>
    </message>
    <message>
        <source>All changes, or those that move</source>
        <comment>key</comment>
        <translation>Alle Changes oder die verschobenen</translation>
    </message>
    <message>
        <source>Take the rest</source>
        <comment>key</comment>
        <translation>Den Rest nehmen</translation>
    </message>
    <message>
        <source>Work it out anew</source>
        <comment>key</comment>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Write the moves</source>
        <comment>key</comment>
        <translation>Die Verschiebungen schreiben</translation>
    </message>
</context>
<context>
    <name>cb::ClearPainter</name>
    <message>
        <source>collides</source>
        <translation>kollidiert</translation>
    </message>
    <message>
        <source>was here</source>
        <translation>war hier</translation>
    </message>
    <message>
        <source>goes here</source>
        <translation>kommt hierher</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>freeze</source>
        <translation>Freeze</translation>
    </message>
</context>
<context>
    <name>cb::ClearPicture</name>
    <message>
        <source>No service</source>
        <translation>Ohne Service</translation>
    </message>
</context>
<context>
    <name>cb::ClearPlan</name>
    <message numerus="yes">
        <source>Move %n change(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>%n Change verschieben</numerusform>
            <numerusform>%n Changes verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear conflicts: %1 moves, %2 proposals</source>
        <comment>undo step</comment>
        <translation>Konflikte bereinigen: %1 verschoben, %2 vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>cb::ClearSide</name>
    <message>
        <source>conflicts</source>
        <comment>figure: before and after</comment>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>moves, the fewest</source>
        <comment>figure</comment>
        <translation>Verschiebungen, die wenigsten</translation>
    </message>
    <message>
        <source>moves</source>
        <comment>figure</comment>
        <translation>Verschiebungen</translation>
    </message>
    <message>
        <source>approvals to renew</source>
        <comment>figure</comment>
        <translation>zu erneuernde Genehmigungen</translation>
    </message>
    <message>
        <source>teams to agree</source>
        <comment>figure</comment>
        <translation>Zustimmungen anderer Teams</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>numbers of changes</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) stay: %1.</source>
        <translation>
            <numerusform>%n Konflikt bleibt: %1.</numerusform>
            <numerusform>%n Konflikte bleiben: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for another way</source>
        <translation>Anderen Weg suchen</translation>
    </message>
    <message>
        <source>%1 has begun, or must stay by the rules below.</source>
        <translation>%1 hat begonnen oder muss nach den Regeln unten bleiben.</translation>
    </message>
    <message>
        <source>%1 finds no place.</source>
        <translation>%1 findet keinen Platz.</translation>
    </message>
    <message>
        <source>%1 finds no place. What forbids it: %2.</source>
        <translation>%1 findet keinen Platz. Was es verhindert: %2.</translation>
    </message>
    <message>
        <source>Free outside the range: %1.</source>
        <translation>Frei außerhalb des Zeitraums: %1.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>Ohne das: %1.</translation>
    </message>
    <message>
        <source>The start could not be read; the move stays as it was.</source>
        <translation>Der Beginn ist nicht lesbar; die Verschiebung bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>Proposed moves</source>
        <translation>Vorgeschlagene Verschiebungen</translation>
    </message>
    <message>
        <source>Must hold</source>
        <translation>Muss gelten</translation>
    </message>
    <message>
        <source>stay within this range</source>
        <translation>in diesem Zeitraum bleiben</translation>
    </message>
    <message>
        <source>standard ones may move</source>
        <translation>Standard-Changes sind verschiebbar</translation>
    </message>
    <message>
        <source>approved ones stay</source>
        <translation>genehmigte bleiben stehen</translation>
    </message>
    <message>
        <source>one change a person</source>
        <translation>ein Change pro Person</translation>
    </message>
</context>
<context>
    <name>cb::ClearTimeline</name>
    <message>
        <source>Timelines before and after</source>
        <translation>Zeitstrahlen davor und danach</translation>
    </message>
    <message>
        <source>Now: %1. Your choice: %2.</source>
        <translation>Jetzt: %1. Ihre Auswahl: %2.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Ihre Auswahl</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number, title</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>cb::ColumnModel</name>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Auf dem Board</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>%1: choose</source>
        <comment>an unknown word of a list</comment>
        <translation>%1: wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n new name(s)</source>
        <translation>
            <numerusform>%n neuer Name</numerusform>
            <numerusform>%n neue Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 names known</source>
        <translation>%1 von %2 Namen bekannt</translation>
    </message>
    <message>
        <source>day first, %1</source>
        <translation>Tag zuerst, %1</translation>
    </message>
    <message>
        <source>month first, %1</source>
        <translation>Monat zuerst, %1</translation>
    </message>
    <message>
        <source>year first, %1</source>
        <translation>Jahr zuerst, %1</translation>
    </message>
    <message>
        <source>day or month first?</source>
        <translation>Tag oder Monat zuerst?</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>(Spalte %1)</translation>
    </message>
</context>
<context>
    <name>cb::CommandList</name>
    <message>
        <source>Find a change, service, person or command</source>
        <translation>Change, Service, Person oder Befehl finden</translation>
    </message>
    <message>
        <source>Command list</source>
        <translation>Befehlsliste</translation>
    </message>
    <message>
        <source>&gt; commands   # numbers   @ people   ! incidents</source>
        <translation>&gt; Befehle   # Nummern   @ Personen   ! Incidents</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter open   Ctrl Enter filter   Tab next group   Esc back</source>
        <translation>↑ ↓ wählen   Enter öffnen   Strg Enter filtern   Tab nächste Gruppe   Esc zurück</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>No record has “%1”.</source>
        <translation>Kein Eintrag enthält „%1“.</translation>
    </message>
    <message>
        <source>No record has “%1”. Did you mean %2?</source>
        <translation>Kein Eintrag enthält „%1“. Meinten Sie %2?</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n gezeigt</numerusform>
            <numerusform>%n gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ConflictCells</name>
    <message>
        <source>%1 with %2</source>
        <comment>two sides of a conflict</comment>
        <translation>%1 mit %2</translation>
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
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>CIs</source>
        <comment>configuration items</comment>
        <translation>CIs</translation>
    </message>
    <message>
        <source>First overlap</source>
        <translation>Erste Überschneidung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Blocks</source>
        <comment>group of conflicts</comment>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Warns</source>
        <comment>group of conflicts</comment>
        <translation>Warnt</translation>
    </message>
    <message>
        <source>Kept out of detection</source>
        <translation>Von der Prüfung ausgeschlossen</translation>
    </message>
    <message>
        <source>Accepted and lapsed</source>
        <translation>Akzeptiert und hinfällig</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of changes, why they were kept out</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. They could collide; nobody can tell.</source>
        <translation>%1. Sie könnten kollidieren; niemand kann es sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) now</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n läuft jetzt</numerusform>
            <numerusform>%n laufen jetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>the next starts in %1</source>
        <translation>der nächste beginnt in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s)</source>
        <translation>
            <numerusform>%n Ursache</numerusform>
            <numerusform>%n Ursachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lapsed: a side moved, so they are open again above</source>
        <translation>
            <numerusform>%n hinfällig: Eine Seite wurde verschoben, darum oben wieder offen</numerusform>
            <numerusform>%n hinfällig: Eine Seite wurde verschoben, darum oben wieder offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) among these %1 changes</source>
        <translation>
            <numerusform>%n weiteres Paar unter diesen %1 Changes</numerusform>
            <numerusform>%n weitere Paare unter diesen %1 Changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cause(s) that block, %1</source>
        <translation>
            <numerusform>%n weitere Ursache, die blockiert, %1</numerusform>
            <numerusform>%n weitere Ursachen, die blockieren, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cause(s) that warn, %1</source>
        <translation>
            <numerusform>%n weitere Ursache, die warnt, %1</numerusform>
            <numerusform>%n weitere Ursachen, die warnen, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cause(s), %1</source>
        <translation>
            <numerusform>%n weitere Ursache, %1</numerusform>
            <numerusform>%n weitere Ursachen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n akzeptiert</numerusform>
            <numerusform>%n akzeptiert</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted %1 of %2</source>
        <translation>%1 von %2 akzeptiert</translation>
    </message>
    <message numerus="yes">
        <source>%n excepted</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n ausgenommen</numerusform>
            <numerusform>%n ausgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>excepted %1 of %2</source>
        <translation>%1 von %2 ausgenommen</translation>
    </message>
    <message>
        <source>deployment of %1 %2</source>
        <comment>service, version</comment>
        <translation>Deployment von %1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>CIs of a conflict, of all of its cause</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>excepted</source>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>lapsed: the change moved</source>
        <translation>hinfällig: Der Change wurde verschoben</translation>
    </message>
    <message>
        <source>lapsed: the other side moved</source>
        <translation>hinfällig: Die andere Seite wurde verschoben</translation>
    </message>
    <message>
        <source>lapsed: both sides moved</source>
        <translation>hinfällig: Beide Seiten wurden verschoben</translation>
    </message>
    <message>
        <source>lapsed: a side is no longer there</source>
        <translation>hinfällig: Eine Seite gibt es nicht mehr</translation>
    </message>
    <message>
        <source>was accepted because: %1</source>
        <translation>war akzeptiert, weil: %1</translation>
    </message>
    <message numerus="yes">
        <source>A change misses the maintenance of %n CI(s)</source>
        <translation>
            <numerusform>Ein Change verfehlt die Wartung von %n CI</numerusform>
            <numerusform>Ein Change verfehlt die Wartung von %n CIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change runs over the maintenance of %n CI(s)</source>
        <translation>
            <numerusform>Ein Change überschreitet die Wartung von %n CI</numerusform>
            <numerusform>Ein Change überschreitet die Wartung von %n CIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change leaves the maintenance of %n CI(s)</source>
        <translation>
            <numerusform>Ein Change liegt teils außerhalb der Wartung von %n CI</numerusform>
            <numerusform>Ein Change liegt teils außerhalb der Wartung von %n CIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two changes work on the same %n CI(s) for %1</source>
        <translation>
            <numerusform>Zwei Changes arbeiten %1 lang an %n gemeinsamen CI</numerusform>
            <numerusform>Zwei Changes arbeiten %1 lang an %n gemeinsamen CIs</numerusform>
        </translation>
    </message>
    <message>
        <source>A change works for %1 on what the other one depends on</source>
        <translation>Ein Change arbeitet %1 lang an etwas, wovon der andere abhängt</translation>
    </message>
    <message>
        <source>Two changes touch the same service for %1</source>
        <translation>Zwei Changes betreffen %1 lang denselben Service</translation>
    </message>
    <message>
        <source>Two changes touch %1 for %2</source>
        <comment>service, length of time</comment>
        <translation>Zwei Changes betreffen %2 lang %1</translation>
    </message>
    <message>
        <source>Two changes need the same person for %1</source>
        <translation>Zwei Changes brauchen %1 lang dieselbe Person</translation>
    </message>
    <message>
        <source>Two changes need %1 for %2</source>
        <comment>person, length of time</comment>
        <translation>Zwei Changes brauchen %2 lang %1</translation>
    </message>
    <message>
        <source>A change lies for %1 in %2</source>
        <comment>length of time, name of a freeze</comment>
        <translation>Ein Change liegt %1 lang in %2</translation>
    </message>
    <message>
        <source>A deployment runs for %1 during a change</source>
        <translation>Ein Deployment läuft %1 lang während eines Changes</translation>
    </message>
    <message>
        <source>A change starts %1 before its predecessor ends</source>
        <translation>Ein Change beginnt %1 vor dem Ende seines Vorgängers</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <comment>day</comment>
        <translation>hinfällig seit %1</translation>
    </message>
</context>
<context>
    <name>cb::ConflictLines</name>
    <message>
        <source>%1 too early</source>
        <comment>length of time</comment>
        <translation>%1 zu früh</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>stretch of time, its length</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>configuration items</comment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CI(s): %1</source>
        <translation>
            <numerusform>%n CI: %1</numerusform>
            <numerusform>%n CIs: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Excepted: %1</source>
        <translation>Ausgenommen: %1</translation>
    </message>
    <message>
        <source>Excepted by %1: %2</source>
        <translation>Ausgenommen durch %1: %2</translation>
    </message>
    <message>
        <source>Accepted because: %1</source>
        <translation>Akzeptiert, weil: %1</translation>
    </message>
    <message>
        <source>Accepted because: %1 (%2 answers for it)</source>
        <translation>Akzeptiert, weil: %1 (verantwortlich: %2)</translation>
    </message>
    <message>
        <source>Was accepted because: %1</source>
        <translation>War akzeptiert, weil: %1</translation>
    </message>
    <message>
        <source>Lapsed %1: %2</source>
        <comment>when, who moved what</comment>
        <translation>Hinfällig seit %1: %2</translation>
    </message>
    <message>
        <source>the deployment</source>
        <translation>das Deployment</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>ein Change</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 wurde entfernt</translation>
    </message>
    <message>
        <source>%1 was moved</source>
        <translation>%1 wurde verschoben</translation>
    </message>
    <message>
        <source>%1 moved %2</source>
        <comment>who, what</comment>
        <translation>%1 verschob %2</translation>
    </message>
</context>
<context>
    <name>cb::ConflictList</name>
    <message numerus="yes">
        <source>%n blocking</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n sperrt</numerusform>
            <numerusform>%n sperren</numerusform>
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
        <source>%n accepted</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n akzeptiert</numerusform>
            <numerusform>%n akzeptiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
</context>
<context>
    <name>cb::ConflictModel</name>
    <message>
        <source>with</source>
        <comment>between two sides of a conflict</comment>
        <translation>mit</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>cb::ConflictPanel</name>
    <message>
        <source>%1, %2</source>
        <comment>kind of a conflict, blocks or warns</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1  ·  %2 of %3 in “%4”</source>
        <comment>kind, number of a conflict in its cause</comment>
        <translation>%1  ·  %2 von %3 in „%4“</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>time</comment>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>both: %1</source>
        <comment>length of an overlap</comment>
        <translation>gemeinsam: %1</translation>
    </message>
    <message>
        <source>outside: %1</source>
        <translation>außerhalb: %1</translation>
    </message>
    <message>
        <source>%1 too early</source>
        <translation>%1 zu früh</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>%1 and %2, %3</source>
        <comment>first side, second side, what they have in common</comment>
        <translation>%1 und %2, %3</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message numerus="yes">
        <source>All %n CI(s) concerned</source>
        <translation>
            <numerusform>%n betroffenes CI</numerusform>
            <numerusform>Alle %n betroffenen CIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n CI(s) of both</source>
        <translation>
            <numerusform>%n gemeinsames CI</numerusform>
            <numerusform>Alle %n gemeinsamen CIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n CI(s)</source>
        <translation>
            <numerusform>%n CI</numerusform>
            <numerusform>Alle %n CIs</numerusform>
        </translation>
    </message>
    <message>
        <source>By way of %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>The selected conflict</source>
        <translation>Der ausgewählte Konflikt</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>type to narrow</source>
        <translation>zum Eingrenzen tippen</translation>
    </message>
    <message>
        <source>Narrow the CIs</source>
        <translation>CIs eingrenzen</translation>
    </message>
</context>
<context>
    <name>cb::ConflictPicture</name>
    <message>
        <source>backout %1</source>
        <translation>Rückfall %1</translation>
    </message>
</context>
<context>
    <name>cb::ConflictSideCard</name>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Umsetzer</translation>
    </message>
    <message>
        <source>If moved</source>
        <translation>Bei Verschiebung</translation>
    </message>
    <message>
        <source>needs a new decision</source>
        <translation>braucht eine neue Entscheidung</translation>
    </message>
    <message>
        <source>stays as it is decided</source>
        <translation>bleibt, wie entschieden</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Ausweg</translation>
    </message>
    <message>
        <source>an exception, or another time</source>
        <translation>eine Ausnahme oder eine andere Zeit</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>the change of a deployment</comment>
        <translation>Zum Change</translation>
    </message>
</context>
<context>
    <name>cb::ConflictTable</name>
    <message>
        <source>Go to one side, the other</source>
        <comment>keys</comment>
        <translation>Zur einen Seite, zur anderen</translation>
    </message>
    <message>
        <source>Accept, with a reason</source>
        <comment>key</comment>
        <translation>Akzeptieren, mit Begründung</translation>
    </message>
    <message>
        <source>Narrow to a CI</source>
        <comment>key</comment>
        <translation>Auf ein CI eingrenzen</translation>
    </message>
</context>
<context>
    <name>cb::ConflictTile</name>
    <message numerus="yes">
        <source>%n block</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n sperrt</numerusform>
            <numerusform>%n sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>warn only</source>
        <comment>conflicts</comment>
        <translation>nur Warnungen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n conflict(s)</source>
        <comment>kind of conflict</comment>
        <translation>
            <numerusform>%1: %n Konflikt</numerusform>
            <numerusform>%1: %n Konflikte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ConflictViews</name>
    <message>
        <source>Show &amp;conflicts</source>
        <translation>&amp;Konflikte zeigen</translation>
    </message>
    <message>
        <source>What collides with the selected change, and everything else</source>
        <translation>Was mit dem ausgewählten Change kollidiert, und alles andere</translation>
    </message>
    <message>
        <source>Show conflicts new since the last &amp;import</source>
        <translation>Neue Konflikte seit dem letzten &amp;Import zeigen</translation>
    </message>
</context>
<context>
    <name>cb::ConflictsBefore</name>
    <message>
        <source>Nothing was imported into this board yet.</source>
        <translation>In dieses Board wurde noch nichts importiert.</translation>
    </message>
</context>
<context>
    <name>cb::ConflictsView</name>
    <message>
        <source>Conflicts</source>
        <comment>view</comment>
        <translation>Konflikte</translation>
    </message>
    <message numerus="yes">
        <source>Next %n weeks</source>
        <translation>
            <numerusform>Nächste %n Woche</numerusform>
            <numerusform>Nächste %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>All to come</source>
        <translation>Alle künftigen</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>Conflicts by cause</source>
        <translation>Konflikte nach Ursache</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>New since</source>
        <translation>Neu seit</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Open and accepted</source>
        <translation>Offene und akzeptierte</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>Nur offene</translation>
    </message>
    <message>
        <source>Select a conflict to see both its sides and what can be done.</source>
        <translation>Wählen Sie einen Konflikt, um beide Seiten zu sehen und was sich tun lässt.</translation>
    </message>
    <message>
        <source>This conflict has one side only.</source>
        <translation>Dieser Konflikt hat nur eine Seite.</translation>
    </message>
    <message>
        <source>Side %1: %2</source>
        <comment>number, what it is</comment>
        <translation>Seite %1: %2</translation>
    </message>
    <message>
        <source>This board is read only: nothing can be accepted.</source>
        <translation>Dieses Board ist schreibgeschützt: Nichts kann akzeptiert werden.</translation>
    </message>
    <message>
        <source>The board&apos;s store does not answer: accepting waits until it is back.</source>
        <translation>Das Board antwortet nicht: Akzeptieren wartet, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>A freeze is not accepted: it needs an exception, or another time.</source>
        <translation>Ein Freeze wird nicht akzeptiert: Er braucht eine Ausnahme oder eine andere Zeit.</translation>
    </message>
    <message>
        <source>Select a conflict to accept it.</source>
        <translation>Wählen Sie einen Konflikt, um ihn zu akzeptieren.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n conflict(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>%n Konflikt akzeptieren</numerusform>
            <numerusform>%n Konflikte akzeptieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) accepted; they lapse when a side moves.</source>
        <translation>
            <numerusform>%n Konflikt akzeptiert; das wird hinfällig, wenn eine Seite verschoben wird.</numerusform>
            <numerusform>%n Konflikte akzeptiert; das wird hinfällig, wenn eine Seite verschoben wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer accept a conflict</source>
        <comment>undo step</comment>
        <translation>Einen Konflikt nicht mehr akzeptieren</translation>
    </message>
    <message>
        <source>The conflict is open again.</source>
        <translation>Der Konflikt ist wieder offen.</translation>
    </message>
    <message>
        <source>Choose the side of a change to move it.</source>
        <translation>Wählen Sie die Seite eines Changes, um ihn zu verschieben.</translation>
    </message>
    <message>
        <source>&amp;Accept because…</source>
        <translation>&amp;Akzeptieren, weil…</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>egal wann</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>the last import</source>
        <translation>dem letzten Import</translation>
    </message>
    <message numerus="yes">
        <source>Checking %n changes…</source>
        <translation>
            <numerusform>%n Change wird geprüft…</numerusform>
            <numerusform>%n Changes werden geprüft…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing collides in the next 8 weeks</source>
        <translation>In den nächsten 8 Wochen kollidiert nichts</translation>
    </message>
    <message>
        <source>Nothing collides here: %1</source>
        <comment>stretch of time</comment>
        <translation>Hier kollidiert nichts: %1</translation>
    </message>
    <message>
        <source>No conflict of this kind: %1</source>
        <comment>stretch of time</comment>
        <translation>Kein Konflikt dieser Art: %1</translation>
    </message>
    <message>
        <source>No conflict is new since then</source>
        <translation>Kein Konflikt ist seitdem neu</translation>
    </message>
    <message numerus="yes">
        <source>Checked at %1; %n changes could not be checked.</source>
        <translation>
            <numerusform>Geprüft um %1; %n Change konnte nicht geprüft werden.</numerusform>
            <numerusform>Geprüft um %1; %n Changes konnten nicht geprüft werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <translation>Geprüft um %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) lie at other times.</source>
        <translation>
            <numerusform>%n Konflikt liegt zu anderen Zeiten.</numerusform>
            <numerusform>%n Konflikte liegen zu anderen Zeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>Alle Zeiten zeigen</translation>
    </message>
    <message>
        <source>Show every kind</source>
        <translation>Jede Art zeigen</translation>
    </message>
    <message>
        <source>Show old ones too</source>
        <translation>Auch alte zeigen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>cb::DayPainter</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Change</numerusform>
            <numerusform>%n Changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployments</source>
        <translation>
            <numerusform>%n Deployment</numerusform>
            <numerusform>%n Deployments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n Incident</numerusform>
            <numerusform>%n Incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>no work in a lane</comment>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>lanes without work</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>no work</source>
        <translation>keine Arbeit</translation>
    </message>
</context>
<context>
    <name>cb::DayView</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1, week %2</source>
        <translation>%1, KW %2</translation>
    </message>
    <message>
        <source>Nothing planned on %1.</source>
        <translation>Am %1 ist nichts geplant.</translation>
    </message>
</context>
<context>
    <name>cb::DecideModelForm</name>
    <message>
        <source>Because…</source>
        <translation>Weil…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>cb::DeliveryArrangement</name>
    <message>
        <source>Without a team</source>
        <translation>Ohne Team</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Service</numerusform>
            <numerusform>%n Services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n gezeigt</numerusform>
            <numerusform>%n gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with drift in production</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n mit Abweichung in Produktion</numerusform>
            <numerusform>%n mit Abweichung in Produktion</numerusform>
        </translation>
    </message>
    <message>
        <source>all alike in production</source>
        <translation>in Produktion alle gleich</translation>
    </message>
    <message numerus="yes">
        <source>%n commits wait</source>
        <translation>
            <numerusform>%n Commit wartet</numerusform>
            <numerusform>%n Commits warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::DeliveryWords</name>
    <message>
        <source>no version</source>
        <translation>keine Version</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>time of day</comment>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>since, number of a change</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, no change</source>
        <comment>since</comment>
        <translation>%1, kein Change</translation>
    </message>
    <message>
        <source>%1, nothing runs</source>
        <comment>since</comment>
        <translation>%1, nichts läuft</translation>
    </message>
    <message>
        <source>%1, back from %2</source>
        <comment>since, version</comment>
        <translation>%1, zurück von %2</translation>
    </message>
    <message>
        <source>%1, %2 runs</source>
        <comment>since, version</comment>
        <translation>%1, %2 läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <comment>versions</comment>
        <translation>
            <numerusform>%n zurück</numerusform>
            <numerusform>%n zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>by how many versions an environment is behind</comment>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n versions behind %1</source>
        <translation>
            <numerusform>%n Version hinter %1</numerusform>
            <numerusform>%n Versionen hinter %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 never ran this version</source>
        <comment>environment</comment>
        <translation>%1 hatte diese Version nie</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>stage of an environment</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>No known stage</source>
        <translation>Keine bekannte Stufe</translation>
    </message>
    <message>
        <source>observe</source>
        <comment>how strictly the gate binds a service</comment>
        <translation>beobachten</translation>
    </message>
    <message>
        <source>advise</source>
        <comment>how strictly the gate binds a service</comment>
        <translation>raten</translation>
    </message>
    <message>
        <source>enforce</source>
        <comment>how strictly the gate binds a service</comment>
        <translation>durchsetzen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tier, level</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <comment>age of a commit</comment>
        <translation>ältester %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>cb::DependencyForm</name>
    <message>
        <source>New dependency</source>
        <translation>Neue Abhängigkeit</translation>
    </message>
    <message>
        <source>Upstream: what is needed</source>
        <translation>Oberhalb: was gebraucht wird</translation>
    </message>
    <message>
        <source>Downstream: what needs it</source>
        <translation>Unterhalb: was es braucht</translation>
    </message>
    <message>
        <source>How (runs on, uses …)</source>
        <translation>Wie (läuft auf, benutzt …)</translation>
    </message>
    <message>
        <source>Add the dependency</source>
        <translation>Abhängigkeit hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose two CIs of the board.</source>
        <translation>Wählen Sie zwei CIs des Boards.</translation>
    </message>
    <message>
        <source>A CI cannot depend on itself.</source>
        <translation>Ein CI kann nicht von sich selbst abhängen.</translation>
    </message>
    <message>
        <source>The board has this dependency already.</source>
        <translation>Das Board hat diese Abhängigkeit schon.</translation>
    </message>
    <message>
        <source>%1 needs %2: trouble flows from %2 to %1.</source>
        <translation>%1 braucht %2: Störungen gehen von %2 zu %1.</translation>
    </message>
    <message>
        <source>This closes a cycle: %1.</source>
        <translation>Das schließt einen Kreis: %1.</translation>
    </message>
    <message>
        <source>Add the dependency %1 to %2</source>
        <comment>undo step</comment>
        <translation>Die Abhängigkeit %1 zu %2 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n dependencies, %1</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>%n Abhängigkeit entfernen, %1</numerusform>
            <numerusform>%n Abhängigkeiten entfernen, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::DeploymentDetail</name>
    <message>
        <source>Open pipeline</source>
        <translation>Pipeline öffnen</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Bereich schließen</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Test evidence</source>
        <translation>Testnachweise</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Seitdem</translation>
    </message>
    <message>
        <source>The last deployments here</source>
        <translation>Die letzten Deployments hier</translation>
    </message>
    <message>
        <source>The board has no such deployment any more.</source>
        <translation>Das Board hat dieses Deployment nicht mehr.</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Ohne Service</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>service, version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no environment</source>
        <translation>ohne Umgebung</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>environment</comment>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>unplanned rework after an incident</source>
        <translation>ungeplante Nacharbeit nach einem Incident</translation>
    </message>
    <message>
        <source>planned work</source>
        <translation>geplante Arbeit</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>no change is linked</source>
        <translation>kein Change verknüpft</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>given with the deployment</source>
        <translation>mit dem Deployment angegeben</translation>
    </message>
    <message>
        <source>inside %1</source>
        <comment>a window</comment>
        <translation>innerhalb %1</translation>
    </message>
    <message>
        <source>ended %1 after %2</source>
        <comment>length, window</comment>
        <translation>endete %1 nach %2</translation>
    </message>
    <message>
        <source>began %1 before %2</source>
        <comment>length, window</comment>
        <translation>begann %1 vor %2</translation>
    </message>
    <message>
        <source>its change has no window</source>
        <translation>sein Change hat kein Zeitfenster</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>nothing ran here</source>
        <translation>hier lief nichts</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>version, how long it ran</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Durchlaufzeit</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 from the first commit</source>
        <translation>%1 ab dem ersten Commit</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n runs of another commit</source>
        <translation>
            <numerusform>%n Lauf eines anderen Commits</numerusform>
            <numerusform>%n Läufe eines anderen Commits</numerusform>
        </translation>
    </message>
    <message>
        <source>same commit %1 in all</source>
        <translation>in allen derselbe Commit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n builds since %1</source>
        <translation>
            <numerusform>%n Build seit %1</numerusform>
            <numerusform>%n Builds seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, first in %2</source>
        <comment>version, environment</comment>
        <translation>%1, zuerst in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>builds</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits wait for production, %1</source>
        <translation>
            <numerusform>%n Commit wartet auf Produktion, %1</numerusform>
            <numerusform>%n Commits warten auf Produktion, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs %2 since %3.</source>
        <comment>environment, version, time</comment>
        <translation>%1 hat %2 seit %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It is %n versions behind %2 (%3), for %4.</source>
        <extracomment>%1: &quot;Production B runs 8.3.11 since Tue 17 Nov.&quot;</extracomment>
        <translation>
            <numerusform>%1 Das ist %n Version hinter %2 (%3), seit %4.</numerusform>
            <numerusform>%1 Das sind %n Versionen hinter %2 (%3), seit %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (%3) never ran that version, so nobody can say by how much they differ; for %4.</source>
        <extracomment>%1: &quot;Production B runs 8.3.11 since Tue 17 Nov.&quot;</extracomment>
        <translation>%1 %2 (%3) hatte diese Version nie, daher kann niemand sagen, um wie viel sie sich unterscheiden; seit %4.</translation>
    </message>
    <message>
        <source>Make the change for %1</source>
        <comment>environment</comment>
        <translation>Change für %1 anlegen</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <comment>service, version, environment</comment>
        <translation>%1 %2 auf %3</translation>
    </message>
    <message>
        <source>No incident on this service in %1.</source>
        <translation>Kein Incident zu diesem Service in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents on this service in %1.</source>
        <translation>
            <numerusform>%n Incident zu diesem Service in %1.</numerusform>
            <numerusform>%n Incidents zu diesem Service in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %1 deployments here failed or went back.</source>
        <translation>
            <numerusform>%n der letzten %1 Deployments hier schlug fehl oder ging zurück.</numerusform>
            <numerusform>%n der letzten %1 Deployments hier schlugen fehl oder gingen zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>keine Nachweise</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n runs green</source>
        <translation>
            <numerusform>%1 von %n Lauf grün</numerusform>
            <numerusform>%1 von %n Läufen grün</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::DeploymentViews</name>
    <message>
        <source>It belongs to the environments of Deployments.</source>
        <translation>Das gehört zu den Umgebungen unter Deployments.</translation>
    </message>
    <message>
        <source>Drift only</source>
        <translation>Nur Abweichungen</translation>
    </message>
    <message>
        <source>Only services whose production environments differ</source>
        <translation>Nur Services, deren Produktionsumgebungen sich unterscheiden</translation>
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
        <translation>Die Beispielbank wird angelegt…</translation>
    </message>
    <message>
        <source>Changeboard %1 is the board of a change advisory board.

Free software under the GNU General Public License, version 3 or later.
Qt %2, libical, libxlsxwriter, libzip, libqpdf, SQLite, libpq, Inter.</source>
        <translation>Changeboard %1 ist das Board eines Change Advisory Boards.

Freie Software unter der GNU General Public License, Version 3 oder später.
Qt %2, libical, libxlsxwriter, libzip, libqpdf, SQLite, libpq, Inter.</translation>
    </message>
    <message>
        <source>About Changeboard</source>
        <translation>Über Changeboard</translation>
    </message>
    <message>
        <source>There is no view %1; there are %2.</source>
        <translation>Eine Ansicht %1 gibt es nicht; es gibt %2.</translation>
    </message>
</context>
<context>
    <name>cb::DetailPanel</name>
    <message>
        <source>Detail panel</source>
        <translation>Detailbereich</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>Select a change to see its state, plan and history.</source>
        <translation>Wählen Sie einen Change, um Status, Plan und Verlauf zu sehen.</translation>
    </message>
</context>
<context>
    <name>cb::EditJobs</name>
    <message>
        <source>%1 was changed by somebody else meanwhile. Their version stands.</source>
        <translation>%1 wurde inzwischen von jemand anderem geändert. Diese Fassung gilt.</translation>
    </message>
    <message>
        <source>%1 was changed by %2 meanwhile. Their version stands.</source>
        <translation>%1 wurde inzwischen von %2 geändert. Diese Fassung gilt.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Der Eintrag</translation>
    </message>
    <message>
        <source>%1 is no draft any more: only drafts can be deleted. Withdraw it instead.</source>
        <translation>%1 ist kein Entwurf mehr: Nur Entwürfe können gelöscht werden. Ziehen Sie ihn stattdessen zurück.</translation>
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
    <message>
        <source>%1 was decided on, and decisions stay: it can&apos;t be deleted. Withdraw it instead.</source>
        <translation>Über %1 wurde entschieden, und Entscheidungen bleiben: Der Change kann nicht gelöscht werden. Ziehen Sie ihn stattdessen zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%1: “%2” stopped itself, %n planned run(s) became normal changes</source>
        <comment>what was done, model</comment>
        <translation>
            <numerusform>%1: „%2“ hat sich selbst gestoppt, %n geplanter Lauf wurde ein normaler Change</numerusform>
            <numerusform>%1: „%2“ hat sich selbst gestoppt, %n geplante Läufe wurden normale Changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::EditNotice</name>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1: theirs %2, yours %3</source>
        <comment>field, value, value</comment>
        <translation>%1: dort %2, bei Ihnen %3</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>meanwhile</source>
        <translation>inzwischen</translation>
    </message>
    <message>
        <source>“%1” was not written: %2 changed %3 (%4). %5</source>
        <translation>„%1“ wurde nicht geschrieben: %2 änderte %3 (%4). %5</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Das andere behalten</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Meines nehmen</translation>
    </message>
    <message>
        <source>“%1” was not written. %2</source>
        <comment>what, reason</comment>
        <translation>„%1“ wurde nicht geschrieben. %2</translation>
    </message>
</context>
<context>
    <name>cb::Editor</name>
    <message>
        <source>The board is open for reading only. Nothing was written.</source>
        <translation>Das Board ist nur zum Lesen offen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile.</source>
        <translation>%1 wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <comment>undo step: move a change</comment>
        <translation>%1 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n change(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>%n Change verschieben</numerusform>
            <numerusform>%n Changes verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n draft(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>%n Entwurf löschen</numerusform>
            <numerusform>%n Entwürfe löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n file(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>%n Datei anhängen</numerusform>
            <numerusform>%n Dateien anhängen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>undo step: an attachment</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>undo step: change, state</comment>
        <translation>%1 zu %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to %1</source>
        <comment>undo step: state</comment>
        <translation>
            <numerusform>%n Change zu %1</numerusform>
            <numerusform>%n Changes zu %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Release %1</source>
        <comment>undo step: ends a hold</comment>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <comment>undo step</comment>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Decide on %1: %2</source>
        <comment>undo step: change, decision</comment>
        <translation>Über %1 entscheiden: %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Go for %1</source>
        <comment>undo step: change</comment>
        <translation>Go für %1</translation>
    </message>
    <message>
        <source>No-go for %1</source>
        <comment>undo step: change</comment>
        <translation>No-Go für %1</translation>
    </message>
    <message>
        <source>Start a task of %1</source>
        <comment>undo step: change</comment>
        <translation>Eine Aufgabe von %1 beginnen</translation>
    </message>
    <message>
        <source>Finish a task of %1</source>
        <comment>undo step: change</comment>
        <translation>Eine Aufgabe von %1 abschließen</translation>
    </message>
    <message>
        <source>Skip a task of %1</source>
        <comment>undo step: change</comment>
        <translation>Eine Aufgabe von %1 überspringen</translation>
    </message>
</context>
<context>
    <name>cb::EditsPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Damals: %1</translation>
    </message>
</context>
<context>
    <name>cb::EffectPanel</name>
    <message>
        <source>As it stands now, it hits</source>
        <translation>Beim jetzigen Stand trifft er</translation>
    </message>
    <message>
        <source>As it stands now, in it are</source>
        <translation>Beim jetzigen Stand liegen darin</translation>
    </message>
    <message>
        <source>counted %1</source>
        <comment>time</comment>
        <translation>gezählt um %1</translation>
    </message>
    <message>
        <source>changes</source>
        <comment>figure</comment>
        <translation>Changes</translation>
    </message>
    <message>
        <source>excepted</source>
        <comment>figure</comment>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>already approved</source>
        <comment>figure</comment>
        <translation>schon genehmigt</translation>
    </message>
    <message>
        <source>emergency</source>
        <comment>figure</comment>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Nothing that is planned within a year.</source>
        <translation>Nichts, was innerhalb eines Jahres geplant ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n more below; Enter opens one.</source>
        <translation>
            <numerusform>%n weiterer darunter; Enter öffnet einen.</numerusform>
            <numerusform>%n weitere darunter; Enter öffnet einen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes pass by their model.</source>
        <translation>
            <numerusform>%n Change darf durch sein Modell trotzdem laufen.</numerusform>
            <numerusform>%n Changes dürfen durch ihr Modell trotzdem laufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without dates are not counted.</source>
        <translation>
            <numerusform>%n ohne Termin ist nicht gezählt.</numerusform>
            <numerusform>%n ohne Termin sind nicht gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It covers %n services</source>
        <translation>
            <numerusform>Umfasst %n Service</numerusform>
            <numerusform>Umfasst %n Services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CIs.</source>
        <translation>
            <numerusform>%n CI.</numerusform>
            <numerusform>%n CIs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The thaw</source>
        <translation>Das Auftauen</translation>
    </message>
    <message>
        <source>no earlier freeze of this name to compare with</source>
        <translation>kein früherer Freeze dieses Namens zum Vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>same freezes before: %1 of %n thaws had more failures</source>
        <translation>
            <numerusform>gleiche Freezes davor: %1 von %n Mal brachte das Auftauen mehr Fehlschläge</numerusform>
            <numerusform>gleiche Freezes davor: %1 von %n Malen brachte das Auftauen mehr Fehlschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Backlog and changes a day, after the freeze</source>
        <translation>Rückstau und Changes pro Tag nach dem Freeze</translation>
    </message>
    <message>
        <source>day, from %1; bars: changes done that day</source>
        <translation>Tag, ab %1; Balken: an dem Tag erledigte Changes</translation>
    </message>
</context>
<context>
    <name>cb::EmptyBoard</name>
    <message>
        <source>The board could not be opened</source>
        <translation>Das Board konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Open another board…</source>
        <translation>Anderes Board öffnen…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>This board has no changes yet</source>
        <translation>Dieses Board hat noch keine Changes</translation>
    </message>
    <message>
        <source>Import a CSV, Excel or calendar file of your ITSM tool (you see what would happen before anything is written), write the first change, or connect a board that your team shares.</source>
        <translation>Importieren Sie eine CSV-, Excel- oder Kalenderdatei Ihres ITSM-Werkzeugs (Sie sehen, was geschähe, bevor etwas geschrieben wird), schreiben Sie den ersten Change oder verbinden Sie ein Board, das Ihr Team teilt.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>New change</source>
        <translation>Neuer Change</translation>
    </message>
    <message>
        <source>Or look around first: open the sample bank</source>
        <translation>Oder zuerst umsehen: die Beispielbank öffnen</translation>
    </message>
</context>
<context>
    <name>cb::EnvironmentsModel</name>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service or team, and what is known of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, commits that wait are not known: nothing has succeeded in production, or in an environment before it</source>
        <translation>%1, wartende Commits sind nicht bekannt: In Produktion oder in einer Umgebung davor ist noch nichts gelungen</translation>
    </message>
    <message numerus="yes">
        <source>%n commits wait for production</source>
        <translation>
            <numerusform>%n Commit wartet auf Produktion</numerusform>
            <numerusform>%n Commits warten auf Produktion</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: longer than 30 days</source>
        <translation>%1: länger als 30 Tage</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service, environment</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: not here</source>
        <comment>service and environment</comment>
        <translation>%1: nicht hier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service and environment: what runs there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Commits that succeeded in an environment before production later than the one that production took last, and have not reached production. Counted from the deployments on this board.</source>
        <translation>Commits, die in einer Umgebung vor der Produktion gelangen, und zwar später als der, den die Produktion zuletzt bekam, und die Produktion nicht erreicht haben. Gezählt aus den Deployments dieses Boards.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Commits wait</source>
        <translation>Commits warten</translation>
    </message>
</context>
<context>
    <name>cb::EnvironmentsStrip</name>
    <message>
        <source>cells</source>
        <comment>the arrow keys move through them</comment>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>deployment</source>
        <comment>Enter opens it</comment>
        <translation>Deployment</translation>
    </message>
</context>
<context>
    <name>cb::EnvironmentsView</name>
    <message>
        <source>Environments</source>
        <comment>view</comment>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Now, and the last 14 days</source>
        <translation>Jetzt und die letzten 14 Tage</translation>
    </message>
    <message>
        <source>End of %1, and the 14 days before</source>
        <comment>a day</comment>
        <translation>Ende von %1 und die 14 Tage davor</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n deployments…</source>
        <translation>
            <numerusform>%n Deployment wird gelesen…</numerusform>
            <numerusform>%n Deployments werden gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>No deployments yet.</source>
        <translation>Noch keine Deployments.</translation>
    </message>
    <message>
        <source>They come with a file of your pipelines&apos; deployments.</source>
        <translation>Sie kommen mit einer Datei der Deployments Ihrer Pipelines.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Nothing had been deployed by then.</source>
        <translation>Damals war noch nichts ausgebracht.</translation>
    </message>
    <message>
        <source>The first deployment came later.</source>
        <translation>Das erste Deployment kam später.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Nothing drifts in production.</source>
        <translation>In Produktion weicht nichts ab.</translation>
    </message>
    <message>
        <source>All production environments of a service run the same version.</source>
        <translation>Alle Produktionsumgebungen eines Service haben dieselbe Version.</translation>
    </message>
    <message>
        <source>Show all services</source>
        <translation>Alle Services zeigen</translation>
    </message>
    <message>
        <source>No service matches.</source>
        <translation>Kein Service passt.</translation>
    </message>
    <message numerus="yes">
        <source>%n services with deployments are hidden.</source>
        <translation>
            <numerusform>%n Service mit Deployments ist ausgeblendet.</numerusform>
            <numerusform>%n Services mit Deployments sind ausgeblendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name no service</source>
        <translation>
            <numerusform>%n nennt keinen Service</numerusform>
            <numerusform>%n nennen keinen Service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name no environment</source>
        <translation>
            <numerusform>%n nennt keine Umgebung</numerusform>
            <numerusform>%n nennen keine Umgebung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no start</source>
        <translation>
            <numerusform>%n hat keinen Beginn</numerusform>
            <numerusform>%n haben keinen Beginn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployments are not shown: %1</source>
        <translation>
            <numerusform>%n Deployment wird nicht gezeigt: %1</numerusform>
            <numerusform>%n Deployments werden nicht gezeigt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n services</source>
        <translation>
            <numerusform>%1 von %n Service</numerusform>
            <numerusform>%1 von %n Services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services have no deployments.</source>
        <translation>
            <numerusform>%n Service hat keine Deployments.</numerusform>
            <numerusform>%n Services haben keine Deployments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Services by environment</source>
        <translation>Services nach Umgebung</translation>
    </message>
    <message>
        <source>Environments in view</source>
        <translation>Umgebungen im Blick</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Services</translation>
    </message>
    <message>
        <source>Deployed in the last 14 days</source>
        <translation>In den letzten 14 Tagen ausgebracht</translation>
    </message>
    <message>
        <source>With a failed deployment</source>
        <translation>Mit einem fehlgeschlagenen Deployment</translation>
    </message>
    <message>
        <source>Drift only</source>
        <translation>Nur Abweichungen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no groups</comment>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>cb::EvidenceTable</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>no build is known</source>
        <translation>kein Build bekannt</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>no test run is known</source>
        <translation>kein Testlauf bekannt</translation>
    </message>
    <message>
        <source>%1 had it</source>
        <comment>a version</comment>
        <translation>%1 hatte es</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence are missing</source>
        <translation>
            <numerusform>%n Nachweis fehlt</numerusform>
            <numerusform>%n Nachweise fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>not found</source>
        <comment>a pipeline run</comment>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a pipeline run</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>a pipeline run</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>green</source>
        <comment>a pipeline run</comment>
        <translation>grün</translation>
    </message>
    <message>
        <source>red</source>
        <comment>a pipeline run</comment>
        <translation>rot</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a pipeline run</comment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <comment>tests</comment>
        <translation>%1 bestanden</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>tests</comment>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <comment>tests</comment>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>Coverage was not measured.</source>
        <translation>Die Abdeckung wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>%1 % of the lines covered</source>
        <translation>%1 % der Zeilen abgedeckt</translation>
    </message>
    <message>
        <source>%1 % of the lines covered, %2 points</source>
        <translation>%1 % der Zeilen abgedeckt, %2 Punkte</translation>
    </message>
</context>
<context>
    <name>cb::ExceptionForm</name>
    <message>
        <source>Ask for an exception for %1</source>
        <comment>change</comment>
        <translation>Ausnahme für %1 beantragen</translation>
    </message>
    <message>
        <source>Grant the exception for %1</source>
        <comment>change</comment>
        <translation>Ausnahme für %1 gewähren</translation>
    </message>
    <message>
        <source>Refuse the exception for %1</source>
        <comment>change</comment>
        <translation>Ausnahme für %1 ablehnen</translation>
    </message>
    <message>
        <source>End the exception for %1</source>
        <comment>change</comment>
        <translation>Ausnahme für %1 beenden</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <comment>what was done</comment>
        <translation>%1: erledigt.</translation>
    </message>
    <message>
        <source>Ask for an exception from “%1”</source>
        <comment>window</comment>
        <translation>Ausnahme von „%1“ beantragen</translation>
    </message>
    <message>
        <source>Exception from “%1”</source>
        <comment>window</comment>
        <translation>Ausnahme von „%1“</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Why it cannot wait</source>
        <translation>Warum es nicht warten kann</translation>
    </message>
    <message>
        <source>How it is backed out during the freeze</source>
        <translation>Wie der Rückfall während des Freeze läuft</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>time</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What was done, and how it went</source>
        <translation>Was getan wurde und wie es lief</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <comment>exception</comment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <comment>exception</comment>
        <translation>Beantragen</translation>
    </message>
    <message>
        <source>Grant it</source>
        <comment>exception</comment>
        <translation>Gewähren</translation>
    </message>
    <message>
        <source>Write it down</source>
        <comment>outcome of an exception</comment>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Or for all that</source>
        <comment>scope</comment>
        <translation>Oder für alles, was dazugehört</translation>
    </message>
    <message>
        <source>For all that</source>
        <comment>scope</comment>
        <translation>Für alles, was dazugehört</translation>
    </message>
    <message>
        <source>team, service, CI, environment, type</source>
        <translation>Team, Service, CI, Umgebung, Typ</translation>
    </message>
</context>
<context>
    <name>cb::ExceptionsPart</name>
    <message numerus="yes">
        <source>%n granted</source>
        <translation>
            <numerusform>%n gewährt</numerusform>
            <numerusform>%n gewährt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked for</source>
        <translation>
            <numerusform>%n beantragt</numerusform>
            <numerusform>%n beantragt</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation>beantragt von %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>person</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>time</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>Decide…</source>
        <comment>exception</comment>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <comment>exception</comment>
        <translation>Ergebnis…</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>exception</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Ask for one…</source>
        <comment>exception</comment>
        <translation>Beantragen…</translation>
    </message>
</context>
<context>
    <name>cb::FieldEditor</name>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>This is no length of time. Write “25 min” or “1 h 30 min”.</source>
        <translation>Das ist keine Dauer. Schreiben Sie „25 min“ oder „1 h 30 min“.</translation>
    </message>
    <message>
        <source>type or paste a list</source>
        <translation>tippen oder Liste einfügen</translation>
    </message>
    <message>
        <source>Not known on this board: %1. Choose one from the list, or remove it.</source>
        <translation>Auf diesem Board nicht bekannt: %1. Wählen Sie aus der Liste oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meines</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Das andere</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>one team</source>
        <translation>ein Team</translation>
    </message>
    <message>
        <source>several teams</source>
        <translation>mehrere Teams</translation>
    </message>
    <message>
        <source>a whole service</source>
        <translation>ein ganzer Service</translation>
    </message>
    <message>
        <source>the whole company</source>
        <translation>das ganze Unternehmen</translation>
    </message>
    <message>
        <source>can wait</source>
        <translation>kann warten</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bald</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rank, in words</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>cb::FieldRow</name>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation>%1, nötig</translation>
    </message>
</context>
<context>
    <name>cb::FileForm</name>
    <message>
        <source>Name of the board</source>
        <translation>Name des Boards</translation>
    </message>
    <message>
        <source>Time zone of the board</source>
        <translation>Zeitzone des Boards</translation>
    </message>
    <message>
        <source>everything is shown and counted in it</source>
        <translation>alles wird darin gezeigt und gezählt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>File of the new board</source>
        <translation>Datei des neuen Boards</translation>
    </message>
    <message>
        <source>Boards (*.cboard)</source>
        <translation>Boards (*.cboard)</translation>
    </message>
    <message>
        <source>Give the board a name.</source>
        <translation>Geben Sie dem Board einen Namen.</translation>
    </message>
    <message>
        <source>Say in which file the board is kept.</source>
        <translation>Sagen Sie, in welcher Datei das Board liegt.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name.</source>
        <translation>%1 gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>cb::FilterBar</name>
    <message>
        <source>Type to search, or / then a field: team, service, state, risk, type, implementer…</source>
        <translation>Suchen, oder / und ein Feld: Team, Service, Status, Risiko, Art, Umsetzer…</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>Filter (%1)</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>New change</source>
        <translation>Neuer Change</translation>
    </message>
    <message>
        <source>not used here</source>
        <translation>hier nicht verwendet</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Change</numerusform>
            <numerusform>%n Changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n changes</source>
        <translation>
            <numerusform>%1 von %n Change</numerusform>
            <numerusform>%1 von %n Changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without dates</source>
        <translation>
            <numerusform>%n ohne Termin</numerusform>
            <numerusform>%n ohne Termin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without CI</source>
        <translation>
            <numerusform>%n ohne CI</numerusform>
            <numerusform>%n ohne CI</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown by every view: %1</source>
        <translation>Nicht von jeder Ansicht gezeigt: %1</translation>
    </message>
</context>
<context>
    <name>cb::FollowersOffer</name>
    <message>
        <source>No move has left a follower behind.</source>
        <translation>Keine Verschiebung hat einen Nachfolger zurückgelassen.</translation>
    </message>
    <message>
        <source>%1 %2 moves them too.</source>
        <comment>what, key</comment>
        <translation>%1 %2 verschiebt sie mit.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>change, new start</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s) start before it ends now: %1.</source>
        <translation>
            <numerusform>%n Nachfolger beginnt jetzt, bevor dieser Change endet: %1.</numerusform>
            <numerusform>%n Nachfolger beginnen jetzt, bevor dieser Change endet: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them belong(s) to others and is approved: it is proposed to them.</source>
        <translation>
            <numerusform>%n davon gehört anderen und ist genehmigt: Die Verschiebung wird ihnen vorgeschlagen.</numerusform>
            <numerusform>%n davon gehören anderen und sind genehmigt: Die Verschiebung wird ihnen vorgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them too</source>
        <translation>Mitverschieben</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>So lassen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n follower(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>%n Nachfolger verschieben</numerusform>
            <numerusform>%n Nachfolger verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows %1, which ends later now</source>
        <comment>reason of a move</comment>
        <translation>Folgt auf %1, der jetzt später endet</translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s) moved</source>
        <translation>
            <numerusform>%n Nachfolger verschoben</numerusform>
            <numerusform>%n Nachfolger verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) proposed</source>
        <translation>
            <numerusform>%n Verschiebung vorgeschlagen</numerusform>
            <numerusform>%n Verschiebungen vorgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::FormCard</name>
    <message>
        <source>Fold “%1”</source>
        <translation>„%1“ einklappen</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
</context>
<context>
    <name>cb::FreezeNote</name>
    <message>
        <source>Blocked by %1, %2.</source>
        <comment>freeze, when</comment>
        <translation>Gesperrt durch %1, %2.</translation>
    </message>
    <message>
        <source>%1, %2, only warns.</source>
        <comment>freeze, when</comment>
        <translation>%1, %2, warnt nur.</translation>
    </message>
    <message>
        <source>An exception is asked for.</source>
        <translation>Eine Ausnahme ist beantragt.</translation>
    </message>
    <message>
        <source>It is excepted.</source>
        <translation>Der Change ist ausgenommen.</translation>
    </message>
    <message>
        <source>Ask for an exception…</source>
        <translation>Ausnahme beantragen…</translation>
    </message>
    <message>
        <source>Show the exception…</source>
        <translation>Ausnahme zeigen…</translation>
    </message>
</context>
<context>
    <name>cb::FreezeRequirement</name>
    <message>
        <source>Move it to another time, or ask for an exception; a change manager or the chair of the CAB can grant one.</source>
        <translation>Verschieben Sie den Change, oder bitten Sie um eine Ausnahme; ein Change Manager oder der Vorsitz des CAB kann sie gewähren.</translation>
    </message>
    <message>
        <source>An exception is asked for; a change manager or the chair of the CAB can grant it.</source>
        <translation>Eine Ausnahme ist beantragt; ein Change Manager oder der Vorsitz des CAB kann sie gewähren.</translation>
    </message>
    <message>
        <source>%1: an exception is granted</source>
        <comment>freeze</comment>
        <translation>%1: Eine Ausnahme ist gewährt</translation>
    </message>
    <message>
        <source>%1 only warns</source>
        <comment>freeze</comment>
        <translation>%1 warnt nur</translation>
    </message>
    <message>
        <source>No hard freeze</source>
        <translation>Kein harter Freeze</translation>
    </message>
    <message>
        <source>depends on its time</source>
        <translation>hängt von der Zeit ab</translation>
    </message>
    <message>
        <source>it has no planned window</source>
        <translation>er hat kein geplantes Zeitfenster</translation>
    </message>
    <message>
        <source>No hard freeze at that time</source>
        <translation>Kein harter Freeze zu dieser Zeit</translation>
    </message>
    <message>
        <source>forbidden by %1 until %2</source>
        <comment>freeze, time</comment>
        <translation>verboten durch %1 bis %2</translation>
    </message>
</context>
<context>
    <name>cb::FreezeViews</name>
    <message>
        <source>No freeze holds for this change.</source>
        <translation>Für diesen Change gilt kein Freeze.</translation>
    </message>
    <message>
        <source>New &amp;freeze</source>
        <translation>Neuer &amp;Freeze</translation>
    </message>
    <message>
        <source>Say when nothing may change</source>
        <translation>Festlegen, wann sich nichts ändern darf</translation>
    </message>
    <message>
        <source>Ask for an e&amp;xception from a freeze…</source>
        <translation>A&amp;usnahme von einem Freeze beantragen…</translation>
    </message>
    <message>
        <source>For the selected change, where a freeze blocks it</source>
        <translation>Für den ausgewählten Change, wo ein Freeze ihn sperrt</translation>
    </message>
    <message>
        <source>Select a change first.</source>
        <translation>Wählen Sie zuerst einen Change.</translation>
    </message>
</context>
<context>
    <name>cb::FreezesView</name>
    <message>
        <source>No freeze and no maintenance window yet. A new freeze says when nothing may change; a file of holidays fills in when nobody works.</source>
        <translation>Noch kein Freeze und keine Wartung. Ein neuer Freeze legt fest, wann sich nichts ändern darf; eine Datei mit Feiertagen trägt ein, wann niemand arbeitet.</translation>
    </message>
    <message>
        <source>Freezes and maintenance</source>
        <translation>Freezes und Wartung</translation>
    </message>
    <message>
        <source>Import windows</source>
        <translation>Zeitfenster importieren</translation>
    </message>
    <message>
        <source>Calendars and holidays (*.ics *.json *.yaml *.yml)</source>
        <translation>Kalender und Feiertage (*.ics *.json *.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export windows</source>
        <translation>Zeitfenster exportieren</translation>
    </message>
    <message>
        <source>iCalendar (*.ics)</source>
        <translation>iCalendar (*.ics)</translation>
    </message>
    <message>
        <source>windows</source>
        <comment>name of a file</comment>
        <translation>zeitfenster</translation>
    </message>
    <message numerus="yes">
        <source>%n windows written to %1</source>
        <translation>
            <numerusform>%n Zeitfenster nach %1 geschrieben</numerusform>
            <numerusform>%n Zeitfenster nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Nicht exportiert: %1</translation>
    </message>
    <message>
        <source>New freeze</source>
        <translation>Neuer Freeze</translation>
    </message>
    <message>
        <source>New maintenance</source>
        <translation>Neue Wartung</translation>
    </message>
    <message>
        <source>Holidays from file…</source>
        <translation>Feiertage aus Datei…</translation>
    </message>
    <message>
        <source>Find a freeze or a maintenance window</source>
        <translation>Freeze oder Wartung finden</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export as .ics</source>
        <translation>Als .ics exportieren</translation>
    </message>
    <message>
        <source>Year and list</source>
        <translation>Jahr und Liste</translation>
    </message>
    <message>
        <source>Editor and effect</source>
        <translation>Bearbeiten und Wirkung</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Teil der Seite</translation>
    </message>
    <message>
        <source>Freezes and other windows</source>
        <translation>Freezes und andere Zeitfenster</translation>
    </message>
    <message>
        <source>The year, window by window</source>
        <translation>Das Jahr, Zeitfenster für Zeitfenster</translation>
    </message>
    <message>
        <source>%1, all windows</source>
        <comment>year</comment>
        <translation>%1, alle Zeitfenster</translation>
    </message>
    <message numerus="yes">
        <source>%n working days frozen for someone</source>
        <translation>
            <numerusform>%n Werktag für jemanden im Freeze</numerusform>
            <numerusform>%n Werktage für jemanden im Freeze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 for %3</source>
        <comment>frozen days, days, team</comment>
        <translation>%1, %2 für %3</translation>
    </message>
    <message numerus="yes">
        <source>%n windows</source>
        <translation>
            <numerusform>%n Zeitfenster</numerusform>
            <numerusform>%n Zeitfenster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n windows cannot be expanded; the list says why.</source>
        <translation>
            <numerusform>%n Zeitfenster kann nicht aufgelöst werden; die Liste sagt, warum.</numerusform>
            <numerusform>%n Zeitfenster können nicht aufgelöst werden; die Liste sagt, warum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::HistoryWords</name>
    <message>
        <source>%1 changed</source>
        <comment>name of a field</comment>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 written</source>
        <comment>name of a field</comment>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>name of a field</comment>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 edited</source>
        <comment>name of a field</comment>
        <translation>%1 bearbeitet</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old state, new state</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>name of a field, old value, new value</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Saved without a change</source>
        <translation>Ohne Änderung gespeichert</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
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
        <source>%1 by the CAB</source>
        <comment>decision</comment>
        <translation>%1 durch das CAB</translation>
    </message>
    <message>
        <source>%1, takes back an earlier decision</source>
        <translation>%1, nimmt eine frühere Entscheidung zurück</translation>
    </message>
    <message>
        <source>Condition met: %1</source>
        <translation>Auflage erfüllt: %1</translation>
    </message>
</context>
<context>
    <name>cb::HitsModel</name>
    <message>
        <source>excepted</source>
        <comment>change</comment>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>only warned</source>
        <comment>emergency change</comment>
        <translation>nur gewarnt</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>change</comment>
        <translation>genehmigt</translation>
    </message>
</context>
<context>
    <name>cb::HourGrid</name>
    <message>
        <source>next day</source>
        <translation>nächster Tag</translation>
    </message>
    <message>
        <source>day before</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>%1–%2 does not exist</source>
        <translation>%1–%2 gibt es nicht</translation>
    </message>
    <message>
        <source>second %1, %2</source>
        <comment>time, offset from UTC</comment>
        <translation>zweites %1, %2</translation>
    </message>
    <message>
        <source>from here %1</source>
        <comment>a difference in hours</comment>
        <translation>ab hier %1</translation>
    </message>
</context>
<context>
    <name>cb::ImpactAccessible</name>
    <message>
        <source>Dependency graph</source>
        <translation>Abhängigkeitsgraph</translation>
    </message>
</context>
<context>
    <name>cb::ImpactCanvas</name>
    <message>
        <source>&amp;Open the change</source>
        <translation>Change ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>A&amp;ufklappen</translation>
    </message>
    <message>
        <source>&amp;Show as one service</source>
        <translation>Als &amp;ein Service zeigen</translation>
    </message>
    <message>
        <source>&amp;Show its CIs</source>
        <translation>Seine CI&amp;s zeigen</translation>
    </message>
    <message>
        <source>&amp;Add a dependency…</source>
        <translation>&amp;Abhängigkeit hinzufügen…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n dependencies</source>
        <translation>
            <numerusform>%n Abhängigkeit entfe&amp;rnen</numerusform>
            <numerusform>%n Abhängigkeiten entfe&amp;rnen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>In das Fenster ein&amp;passen</translation>
    </message>
    <message>
        <source>&amp;Close all services</source>
        <translation>Alle Services &amp;zuklappen</translation>
    </message>
    <message>
        <source>Back to the change</source>
        <comment>key</comment>
        <translation>Zurück zum Change</translation>
    </message>
    <message>
        <source>Next, previous line</source>
        <comment>keys</comment>
        <translation>Nächste, vorige Linie</translation>
    </message>
    <message>
        <source>Fewer, more steps</source>
        <comment>keys</comment>
        <translation>Weniger, mehr Schritte</translation>
    </message>
    <message>
        <source>Zoom in, out</source>
        <comment>keys</comment>
        <translation>Vergrößern, verkleinern</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>key</comment>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Scroll</source>
        <comment>keys</comment>
        <translation>Blättern</translation>
    </message>
</context>
<context>
    <name>cb::ImpactControls</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Fewer or more: [ and ]</source>
        <translation>Weniger oder mehr: [ und ]</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>What is reached</source>
        <translation>Was erreicht wird</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Was er braucht</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Shortest ways</source>
        <translation>Kürzeste Wege</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>tiers</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Add a dependency</source>
        <translation>Abhängigkeit hinzufügen</translation>
    </message>
    <message>
        <source>Add to the record</source>
        <translation>In die Akte</translation>
    </message>
    <message>
        <source>Attach the impact as a text to the change</source>
        <translation>Die Auswirkung als Text an den Change anhängen</translation>
    </message>
</context>
<context>
    <name>cb::ImpactGraphView</name>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>names of nodes</comment>
        <translation>%1 zu %2</translation>
    </message>
</context>
<context>
    <name>cb::ImpactPainter</name>
    <message>
        <source>trouble was seen to go on</source>
        <translation>Störungen gingen hier weiter</translation>
    </message>
    <message>
        <source>not seen, or few cases</source>
        <translation>nicht gesehen, oder wenige Fälle</translation>
    </message>
    <message>
        <source>redundant</source>
        <translation>redundant</translation>
    </message>
    <message>
        <source>closes a cycle</source>
        <translation>schließt einen Kreis</translation>
    </message>
    <message>
        <source>another change then</source>
        <translation>dann ein anderer Change</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>im Freeze</translation>
    </message>
    <message>
        <source>along a line</source>
        <translation>eine Linie entlang</translation>
    </message>
    <message>
        <source>fewer, more steps</source>
        <translation>weniger, mehr Schritte</translation>
    </message>
</context>
<context>
    <name>cb::ImpactPanel</name>
    <message>
        <source>If it goes wrong</source>
        <translation>Wenn es misslingt</translation>
    </message>
    <message>
        <source>Reached first, by tier</source>
        <translation>Zuerst erreicht, nach Stufe</translation>
    </message>
    <message>
        <source>Projected outage</source>
        <translation>Geplanter Ausfall</translation>
    </message>
    <message>
        <source>Other changes in reach, same time</source>
        <translation>Andere Changes in Reichweite, zur selben Zeit</translation>
    </message>
    <message>
        <source>Owners to inform</source>
        <translation>Zu benachrichtigende Verantwortliche</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das kommt</translation>
    </message>
    <message>
        <source>no window</source>
        <translation>kein Zeitfenster</translation>
    </message>
    <message numerus="yes">
        <source>services reached</source>
        <comment>below a figure</comment>
        <translation>
            <numerusform>Service erreicht</numerusform>
            <numerusform>Services erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>of them tier 1</source>
        <translation>davon Stufe 1</translation>
    </message>
    <message numerus="yes">
        <source>CIs reached</source>
        <comment>below a figure</comment>
        <translation>
            <numerusform>CI erreicht</numerusform>
            <numerusform>CIs erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs what this change works on.</source>
        <translation>Nichts braucht das, woran dieser Change arbeitet.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
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
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n weiterer in der Tabelle</numerusform>
            <numerusform>%n weitere in der Tabelle</numerusform>
        </translation>
    </message>
    <message>
        <source>The change names no service.</source>
        <translation>Der Change nennt keinen Service.</translation>
    </message>
    <message>
        <source>The change has no window, so none is projected.</source>
        <translation>Der Change hat kein Zeitfenster, darum ist kein Ausfall geplant.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how it is in reach, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more.</source>
        <translation>
            <numerusform>%n weiterer.</numerusform>
            <numerusform>%n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are outside the filter.</source>
        <translation>
            <numerusform>%n davon ist außerhalb des Filters.</numerusform>
            <numerusform>%n davon sind außerhalb des Filters.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change has no window: nothing can be said of the same time.</source>
        <translation>Der Change hat kein Zeitfenster: Über dieselbe Zeit lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message numerus="yes">
        <source>%n deployments of reached services ran in that time.</source>
        <translation>
            <numerusform>%n Deployment erreichter Services lief in dieser Zeit.</numerusform>
            <numerusform>%n Deployments erreichter Services liefen in dieser Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Freeze then: %1, %2</source>
        <comment>name, when</comment>
        <translation>Dann Freeze: %1, %2</translation>
    </message>
    <message>
        <source>No service or CI that is reached names an owner or a team.</source>
        <translation>Kein erreichter Service und kein erreichtes CI nennt Verantwortliche oder ein Team.</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; und %n weiterer</numerusform>
            <numerusform>%1; und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no mail address.</source>
        <translation>
            <numerusform>%n davon hat keine Mailadresse.</numerusform>
            <numerusform>%n davon haben keine Mailadresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Adressen kopieren</translation>
    </message>
    <message>
        <source>Open a mail</source>
        <translation>Mail öffnen</translation>
    </message>
    <message>
        <source>Cycle: %1</source>
        <translation>Kreis: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses copied</source>
        <translation>
            <numerusform>%n Adresse kopiert</numerusform>
            <numerusform>%n Adressen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned change %1 %2</source>
        <translation>Geplanter Change %1 %2</translation>
    </message>
    <message>
        <source>No mail program answered. Copy the addresses instead.</source>
        <translation>Kein Mailprogramm hat geantwortet. Kopieren Sie stattdessen die Adressen.</translation>
    </message>
</context>
<context>
    <name>cb::ImpactTable</name>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Remove the dependency %1</source>
        <translation>Die Abhängigkeit %1 entfernen</translation>
    </message>
    <message>
        <source>Fewer, more steps</source>
        <comment>keys</comment>
        <translation>Weniger, mehr Schritte</translation>
    </message>
</context>
<context>
    <name>cb::ImpactTableView</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>cb::ImpactView</name>
    <message>
        <source>Laying out the dependencies…</source>
        <translation>Die Abhängigkeiten werden angeordnet…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number, title</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No change is selected.</source>
        <translation>Kein Change ist ausgewählt.</translation>
    </message>
    <message>
        <source>Select one on the board, or type its number into the filter.</source>
        <translation>Wählen Sie einen auf dem Board, oder tippen Sie seine Nummer in den Filter.</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>Zum Board</translation>
    </message>
    <message>
        <source>%1 names no CI.</source>
        <translation>%1 nennt kein CI.</translation>
    </message>
    <message>
        <source>The impact follows the dependencies of the CIs that a change works on.</source>
        <translation>Die Auswirkung folgt den Abhängigkeiten der CIs, an denen ein Change arbeitet.</translation>
    </message>
    <message>
        <source>Open the change</source>
        <translation>Change öffnen</translation>
    </message>
    <message>
        <source>The board has no dependencies between CIs.</source>
        <translation>Das Board hat keine Abhängigkeiten zwischen CIs.</translation>
    </message>
    <message>
        <source>Import a CSV file with a column for the CI upstream and one for the CI downstream, or write them by hand.</source>
        <translation>Importieren Sie eine CSV-Datei mit einer Spalte für das CI oberhalb und einer für das CI unterhalb, oder schreiben Sie sie von Hand.</translation>
    </message>
    <message>
        <source>Import dependencies</source>
        <translation>Abhängigkeiten importieren</translation>
    </message>
    <message>
        <source>Add a dependency</source>
        <translation>Abhängigkeit hinzufügen</translation>
    </message>
    <message>
        <source>Impact of %1, %2.txt</source>
        <comment>file name: number, date</comment>
        <translation>Auswirkung von %1, %2.txt</translation>
    </message>
    <message>
        <source>“%1” was attached to %2.</source>
        <translation>„%1“ wurde an %2 angehängt.</translation>
    </message>
</context>
<context>
    <name>cb::ImpactViews</name>
    <message>
        <source>&amp;Impact</source>
        <translation>A&amp;uswirkung</translation>
    </message>
    <message>
        <source>Show what the selected change reaches</source>
        <translation>Zeigen, was der ausgewählte Change erreicht</translation>
    </message>
    <message>
        <source>Save the change to the board first: its impact is read there.</source>
        <translation>Speichern Sie den Change zuerst auf dem Board: Seine Auswirkung wird dort gelesen.</translation>
    </message>
    <message>
        <source>Select a change first.</source>
        <translation>Wählen Sie zuerst einen Change.</translation>
    </message>
</context>
<context>
    <name>cb::ImpactWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>services or CIs</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CIs</source>
        <translation>
            <numerusform>%n CI</numerusform>
            <numerusform>%n CIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n CIs</source>
        <translation>
            <numerusform>%1 von %n CI</numerusform>
            <numerusform>%1 von %n CIs</numerusform>
        </translation>
    </message>
    <message>
        <source>The change</source>
        <translation>Der Change</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <comment>downstream</comment>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps upstream</source>
        <translation>
            <numerusform>%n Schritt oberhalb</numerusform>
            <numerusform>%n Schritte oberhalb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shortest ways</source>
        <translation>
            <numerusform>%n kürzester Weg</numerusform>
            <numerusform>%n kürzeste Wege</numerusform>
        </translation>
    </message>
    <message>
        <source>frozen: %1</source>
        <translation>im Freeze: %1</translation>
    </message>
    <message>
        <source>another change then: %1</source>
        <translation>dann ein anderer Change: %1</translation>
    </message>
    <message numerus="yes">
        <source>no incident upstream in %n months</source>
        <translation>
            <numerusform>kein Incident oberhalb in %n Monat</numerusform>
            <numerusform>kein Incident oberhalb in %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n incidents upstream were followed by one downstream; too few to tell</source>
        <translation>
            <numerusform>%1 von %n Incident oberhalb folgte einer unterhalb; zu wenige, um etwas zu sagen</numerusform>
            <numerusform>%1 von %n Incidents oberhalb folgte einer unterhalb; zu wenige, um etwas zu sagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n incidents upstream were followed by one downstream within %2 h</source>
        <translation>
            <numerusform>%1 von %n Incident oberhalb folgte innerhalb von %2 h einer unterhalb</numerusform>
            <numerusform>%1 von %n Incidents oberhalb folgte innerhalb von %2 h einer unterhalb</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a node to another</comment>
        <translation>%1 zu %2</translation>
    </message>
    <message numerus="yes">
        <source>%n dependencies</source>
        <translation>
            <numerusform>%n Abhängigkeit</numerusform>
            <numerusform>%n Abhängigkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>redundant</source>
        <translation>redundant</translation>
    </message>
    <message>
        <source>a longer way</source>
        <translation>ein längerer Weg</translation>
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
        <source>All planned work of %1 takes %2; no availability target is set.</source>
        <translation>Alle geplanten Arbeiten im %1 dauern %2; ein Verfügbarkeitsziel ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>%1 of it are planned windows, as no outage window is given.</source>
        <translation>%1 davon sind geplante Zeitfenster, da kein Ausfallfenster angegeben ist.</translation>
    </message>
    <message>
        <source>%1 (team)</source>
        <translation>%1 (Team)</translation>
    </message>
    <message>
        <source>%1, deputy %2</source>
        <translation>%1, Vertretung %2</translation>
    </message>
    <message>
        <source>No dependency of the board leads on from what this change works on.</source>
        <translation>Keine Abhängigkeit des Boards führt von dem weiter, woran dieser Change arbeitet.</translation>
    </message>
    <message numerus="yes">
        <source>%n dependency lines among what is reached.</source>
        <translation>
            <numerusform>%n Abhängigkeitslinie zwischen dem Erreichten.</numerusform>
            <numerusform>%n Abhängigkeitslinien zwischen dem Erreichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n of them trouble was seen to go on: an incident upstream, then one downstream within %1 h.</source>
        <translation>
            <numerusform>Auf %n davon gingen Störungen weiter: ein Incident oberhalb, dann innerhalb von %1 h einer unterhalb.</numerusform>
            <numerusform>Auf %n davon gingen Störungen weiter: ein Incident oberhalb, dann innerhalb von %1 h einer unterhalb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines have fewer than %1 incidents upstream in %2 months: no share is told, and they are drawn thin.</source>
        <translation>
            <numerusform>%n Linie hat weniger als %1 Incidents oberhalb in %2 Monaten: Ein Anteil wird nicht genannt, und sie ist dünn gezeichnet.</numerusform>
            <numerusform>%n Linien haben weniger als %1 Incidents oberhalb in %2 Monaten: Ein Anteil wird nicht genannt, und sie sind dünn gezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No chance of reaching a service is computed: what was seen on single lines does not tell it.</source>
        <translation>Eine Wahrscheinlichkeit, einen Service zu erreichen, wird nicht berechnet: Was auf einzelnen Linien gesehen wurde, verrät sie nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are on no shortest way.</source>
        <translation>
            <numerusform>%n Linie liegt auf keinem kürzesten Weg.</numerusform>
            <numerusform>%n Linien liegen auf keinem kürzesten Weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines lead back to the change&apos;s own CIs.</source>
        <translation>
            <numerusform>%n Linie führt zu den eigenen CIs des Changes zurück.</numerusform>
            <numerusform>%n Linien führen zu den eigenen CIs des Changes zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the board name a CI that it does not have, and are left out.</source>
        <translation>
            <numerusform>%n Linie des Boards nennt ein CI, das es nicht gibt, und fehlt daher.</numerusform>
            <numerusform>%n Linien des Boards nennen ein CI, das es nicht gibt, und fehlen daher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines lead from a CI to itself, and are left out.</source>
        <translation>
            <numerusform>%n Linie führt von einem CI zu sich selbst und fehlt daher.</numerusform>
            <numerusform>%n Linien führen von einem CI zu sich selbst und fehlen daher.</numerusform>
        </translation>
    </message>
    <message>
        <source>works on the same CI</source>
        <translation>arbeitet an demselben CI</translation>
    </message>
    <message>
        <source>works on something reached</source>
        <translation>arbeitet an etwas Erreichtem</translation>
    </message>
    <message>
        <source>works on the same service</source>
        <translation>arbeitet an demselben Service</translation>
    </message>
    <message>
        <source>Service or CI</source>
        <translation>Service oder CI</translation>
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
        <source>CIs reached</source>
        <translation>CIs erreicht</translation>
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
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Impact of %1 %2</source>
        <translation>Auswirkung von %1 %2</translation>
    </message>
    <message>
        <source>Window with backout: %1</source>
        <translation>Zeitfenster mit Rückfall: %1</translation>
    </message>
    <message numerus="yes">
        <source>Within %n steps downstream:</source>
        <translation>
            <numerusform>Innerhalb von %n Schritt unterhalb:</numerusform>
            <numerusform>Innerhalb von %n Schritten unterhalb:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services reached</source>
        <translation>
            <numerusform>%n Service erreicht</numerusform>
            <numerusform>%n Services erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them tier 1</source>
        <translation>
            <numerusform>%n davon Stufe 1</numerusform>
            <numerusform>%n davon Stufe 1</numerusform>
        </translation>
    </message>
    <message>
        <source>Projected outage</source>
        <translation>Geplanter Ausfall</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>change, how, when</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Other changes in reach at the same time</source>
        <translation>Andere Changes in Reichweite zur selben Zeit</translation>
    </message>
    <message>
        <source>Frozen then</source>
        <translation>Dann im Freeze</translation>
    </message>
    <message>
        <source>To inform</source>
        <translation>Zu benachrichtigen</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das kommt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message numerus="yes">
        <source>Lines along which %1 % and more of at least %n incidents went on are drawn strong.</source>
        <translation>
            <numerusform>Linien, auf denen %1 % und mehr von mindestens %n Incident weitergingen, sind stark gezeichnet.</numerusform>
            <numerusform>Linien, auf denen %1 % und mehr von mindestens %n Incidents weitergingen, sind stark gezeichnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ImportCheckPage</name>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>a schedule to come (strict)</source>
        <translation>ein kommender Plan (streng)</translation>
    </message>
    <message>
        <source>what happened (history)</source>
        <translation>was geschehen ist (Verlauf)</translation>
    </message>
    <message>
        <source>Strict rejects rows without a usable window and later rows of a number that differ. History takes them, marks them, and merges rows of one number.</source>
        <translation>„Streng“ lehnt Zeilen ohne brauchbares Zeitfenster ab, ebenso abweichende spätere Zeilen einer Nummer. „Verlauf“ nimmt sie an, markiert sie und führt Zeilen einer Nummer zusammen.</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>wie erkannt</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>Strich</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Words of the file and their meaning</source>
        <translation>Wörter der Datei und ihre Bedeutung</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Words of lists</source>
        <translation>Wörter der Listen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>update</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>same, left alone</source>
        <translation>gleich, unverändert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>selbst erkannt</translation>
    </message>
    <message>
        <source>No date of this file shows which figure is the day. How are its dates written?</source>
        <translation>Kein Datum dieser Datei zeigt, welche Zahl der Tag ist. Wie sind ihre Daten geschrieben?</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>Day first: 03/04 is 3 April</source>
        <translation>Tag zuerst: 03/04 ist der 3. April</translation>
    </message>
    <message>
        <source>Month first: 03/04 is 4 March</source>
        <translation>Monat zuerst: 03/04 ist der 4. März</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 von %2 verwendet</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose</source>
        <translation>
            <numerusform>%n zu wählen</numerusform>
            <numerusform>%n zu wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1 of %2 records</source>
        <translation>die ersten %1 von %2 Einträgen</translation>
    </message>
</context>
<context>
    <name>cb::ImportResultPage</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln team(s)</source>
        <translation>
            <numerusform>%Ln Team</numerusform>
            <numerusform>%Ln Teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln Service</numerusform>
            <numerusform>%Ln Services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration item(s)</source>
        <translation>
            <numerusform>%Ln CI</numerusform>
            <numerusform>%Ln CIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dependency line(s)</source>
        <translation>
            <numerusform>%Ln Abhängigkeit</numerusform>
            <numerusform>%Ln Abhängigkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>%1 ist importiert</translation>
    </message>
    <message>
        <source>%1 new, %2 updated, %3 the same, %4 merged, %5 rejected.</source>
        <translation>%1 neu, %2 geändert, %3 gleich, %4 zusammengeführt, %5 abgelehnt.</translation>
    </message>
    <message>
        <source>Every name in the file was known.</source>
        <translation>Jeder Name in der Datei war bekannt.</translation>
    </message>
    <message>
        <source>New on the board with them: %1.</source>
        <translation>Mit ihnen neu auf dem Board: %1.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Nichts wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out. Save them, mend them in any program, and import that file.</source>
        <translation>
            <numerusform>%n Zeile wurde ausgelassen. Speichern Sie sie, berichtigen Sie sie in einem beliebigen Programm und importieren Sie diese Datei.</numerusform>
            <numerusform>%n Zeilen wurden ausgelassen. Speichern Sie sie, berichtigen Sie sie in einem beliebigen Programm und importieren Sie diese Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Abgelehnte Zeilen speichern…</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>Weitere Datei importieren…</translation>
    </message>
    <message>
        <source>Looking for new conflicts…</source>
        <translation>Neue Konflikte werden gesucht …</translation>
    </message>
    <message>
        <source>No new conflicts.</source>
        <translation>Keine neuen Konflikte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new conflict(s) since this import.</source>
        <translation>
            <numerusform>%Ln neuer Konflikt seit diesem Import.</numerusform>
            <numerusform>%Ln neue Konflikte seit diesem Import.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>cb::ImportRun</name>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Save the import profile “%1”</source>
        <translation>Importprofil „%1“ speichern</translation>
    </message>
    <message>
        <source>This board is read-only.</source>
        <translation>Dieses Board ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>A column is missing.</source>
        <translation>Eine Spalte fehlt.</translation>
    </message>
    <message>
        <source>One choice left: which figure of a date is the day?</source>
        <translation>Eine Wahl bleibt: Welche Zahl eines Datums ist der Tag?</translation>
    </message>
    <message>
        <source>Nothing new in this file.</source>
        <translation>Nichts Neues in dieser Datei.</translation>
    </message>
</context>
<context>
    <name>cb::ImportSteps</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>Blatt „%1“</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>delimiter “%1”</source>
        <translation>Trennzeichen „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written before step 5. The import is one step in undo (Ctrl Z).</source>
        <translation>Vor Schritt 5 wird nichts geschrieben. Der Import ist ein Schritt im Rückgängigmachen (Strg Z).</translation>
    </message>
</context>
<context>
    <name>cb::ImportView</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here.</source>
        <translation>Wählen Sie eine Datei, oder legen Sie eine hier ab.</translation>
    </message>
    <message>
        <source>CSV (also .csv.gz), XLSX, ODS, iCalendar and holiday calendars. What it is, is found by what it holds; nothing is written before you say so.</source>
        <translation>CSV (auch .csv.gz), XLSX, ODS, iCalendar und Feiertagskalender. Was es ist, wird am Inhalt erkannt; nichts wird geschrieben, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Abgelehnte Zeilen speichern…</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Name der Zuordnung</translation>
    </message>
    <message>
        <source>Use all suggestions</source>
        <translation>Alle Vorschläge übernehmen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln record(s)</source>
        <translation>
            <numerusform>%Ln Eintrag wird geschrieben</numerusform>
            <numerusform>%Ln Einträge werden geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>%1 ist importiert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this mapping…</source>
        <translation>Diese Zuordnung speichern…</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Change importieren</numerusform>
            <numerusform>%Ln Changes importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln record(s)</source>
        <translation>
            <numerusform>%Ln Eintrag importieren</numerusform>
            <numerusform>%Ln Einträge importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Tables and calendars (*.csv *.gz *.tsv *.txt *.xlsx *.ods *.ics *.json *.yaml *.yml)</source>
        <translation>Tabellen und Kalender (*.csv *.gz *.tsv *.txt *.xlsx *.ods *.ics *.json *.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) saved</source>
        <translation>
            <numerusform>%Ln abgelehnte Zeile gespeichert</numerusform>
            <numerusform>%Ln abgelehnte Zeilen gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Mapping “%1” saved</source>
        <translation>Zuordnung „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>cb::KeyHint</name>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>cb::KeyList</name>
    <message>
        <source>Next in that direction</source>
        <comment>arrow keys</comment>
        <translation>Nächstes in dieser Richtung</translation>
    </message>
    <message>
        <source>First, last</source>
        <comment>keys</comment>
        <translation>Erstes, letztes</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>key</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Fold, unfold</source>
        <comment>keys</comment>
        <translation>Einklappen, ausklappen</translation>
    </message>
    <message>
        <source>Shorter, longer</source>
        <comment>keys, a change&apos;s window</comment>
        <translation>Kürzer, länger</translation>
    </message>
    <message>
        <source>Sort by another column</source>
        <comment>keys</comment>
        <translation>Nach einer anderen Spalte sortieren</translation>
    </message>
    <message>
        <source>Drop the word that hides all</source>
        <comment>key, filter</comment>
        <translation>Das Wort entfernen, das alles verbirgt</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>key</comment>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>cb::KeysOverlay</name>
    <message>
        <source>Keys that work here</source>
        <translation>Tasten, die hier gelten</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>keys of what is shown</comment>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>cb::KeysPanel</name>
    <message>
        <source>Find an action by its name or key</source>
        <translation>Eine Aktion nach Name oder Taste finden</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion finden</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Diese Tasten verwenden</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Choose an action to change its keys.</source>
        <translation>Wählen Sie eine Aktion, um ihre Tasten zu ändern.</translation>
    </message>
    <message>
        <source>%1 is also %2. Taking it here takes it away there.</source>
        <translation>%1 ist auch „%2“. Wenn Sie die Taste hier verwenden, entfällt sie dort.</translation>
    </message>
</context>
<context>
    <name>cb::ListColumns</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
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
        <translation>Geplant</translation>
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
        <translation>CIs</translation>
    </message>
    <message>
        <source>CI</source>
        <comment>configuration item</comment>
        <translation>CI</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Verursacht durch</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>Nacharbeit</translation>
    </message>
    <message>
        <source>None</source>
        <comment>grouping</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Decision stage</source>
        <translation>Entscheidungsstand</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
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
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Chance</source>
        <comment>by the model</comment>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>7 Rs</source>
        <comment>how many of the seven questions are answered</comment>
        <translation>7 Rs</translation>
    </message>
</context>
<context>
    <name>cb::ListDelegate</name>
    <message>
        <source>Edited after approval: the approval is no longer valid</source>
        <translation>Nach der Genehmigung geändert: Die Genehmigung gilt nicht mehr</translation>
    </message>
</context>
<context>
    <name>cb::ListKeys</name>
    <message>
        <source>For the next CAB</source>
        <translation>Für das nächste CAB</translation>
    </message>
    <message>
        <source>For %1, %2</source>
        <comment>meeting, time</comment>
        <translation>Für %1, %2</translation>
    </message>
    <message>
        <source>CAB</source>
        <translation>CAB</translation>
    </message>
    <message>
        <source>Ready: approved or scheduled</source>
        <translation>Bereit: genehmigt oder eingeplant</translation>
    </message>
    <message>
        <source>Not ready for a decision</source>
        <translation>Nicht bereit für eine Entscheidung</translation>
    </message>
    <message>
        <source>Done, to be reviewed</source>
        <translation>Getan, nachzuprüfen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>Without a service</source>
        <translation>Ohne Service</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>Ohne Team</translation>
    </message>
    <message>
        <source>Without an implementer</source>
        <translation>Ohne Umsetzer</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Without an environment</source>
        <translation>Ohne Umgebung</translation>
    </message>
    <message>
        <source>Without a priority</source>
        <translation>Ohne Priorität</translation>
    </message>
</context>
<context>
    <name>cb::ListModel</name>
    <message>
        <source>%1, ends before it starts</source>
        <translation>%1, endet vor dem Beginn</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1, on hold</source>
        <comment>state</comment>
        <translation>%1, angehalten</translation>
    </message>
    <message>
        <source>%1, inferred</source>
        <comment>change that caused an incident</comment>
        <translation>%1, abgeleitet</translation>
    </message>
    <message>
        <source>Rework</source>
        <comment>unplanned deployment because of an incident</comment>
        <translation>Nacharbeit</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, how late</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of 7</source>
        <comment>of the seven Rs</comment>
        <translation>%1 von 7</translation>
    </message>
</context>
<context>
    <name>cb::ListTable</name>
    <message>
        <source>Jump to a title</source>
        <translation>Zu einem Titel springen</translation>
    </message>
    <message>
        <source>Mark, unmark</source>
        <comment>key</comment>
        <translation>Markieren, Markierung aufheben</translation>
    </message>
    <message>
        <source>Jump to a title</source>
        <comment>key</comment>
        <translation>Zu einem Titel springen</translation>
    </message>
</context>
<context>
    <name>cb::ListView</name>
    <message>
        <source>List</source>
        <comment>view</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Sortiert nach %1</translation>
    </message>
    <message>
        <source>Reading the board…</source>
        <translation>Das Board wird gelesen…</translation>
    </message>
    <message>
        <source>%1 are hidden by the filter.</source>
        <comment>as in: 312 changes</comment>
        <translation>%1 sind durch den Filter verborgen.</translation>
    </message>
    <message numerus="yes">
        <source>Without “%1” %n change(s) come back.</source>
        <translation>
            <numerusform>Ohne „%1“ kommt %n Change zurück.</numerusform>
            <numerusform>Ohne „%1“ kommen %n Changes zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop “%1”</source>
        <translation>„%1“ weglassen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>There are no changes on this board yet.</source>
        <translation>Auf diesem Board gibt es noch keine Changes.</translation>
    </message>
    <message>
        <source>Import the schedule that you have, or write the first change.</source>
        <translation>Importieren Sie den Plan, den Sie haben, oder schreiben Sie den ersten Change.</translation>
    </message>
    <message>
        <source>Write the first change</source>
        <translation>Den ersten Change schreiben</translation>
    </message>
    <message>
        <source>There are no %1 on this board yet.</source>
        <comment>incidents, requests, deployments</comment>
        <translation>Auf diesem Board gibt es noch keine %1.</translation>
    </message>
    <message>
        <source>They come with an import, or from a connected system.</source>
        <translation>Sie kommen mit einem Import oder aus einem verbundenen System.</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Spalten wie zu Anfang</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Geplanter Beginn</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Liste: %1</translation>
    </message>
</context>
<context>
    <name>cb::LoadLine</name>
    <message>
        <source>implements</source>
        <translation>setzt um</translation>
    </message>
    <message>
        <source>approves</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>on call</source>
        <translation>Rufbereitschaft</translation>
    </message>
    <message>
        <source>%1, over a limit</source>
        <comment>somebody&apos;s load</comment>
        <translation>%1, über einer Grenze</translation>
    </message>
</context>
<context>
    <name>cb::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>This view has no range of time to step through.</source>
        <translation>Diese Ansicht hat keinen Zeitraum zum Blättern.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>There is no table here.</source>
        <translation>Hier gibt es keine Tabelle.</translation>
    </message>
    <message>
        <source>This board is read only.</source>
        <translation>Dieses Board ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Open or make a board first.</source>
        <translation>Öffnen Sie zuerst ein Board oder legen Sie eines an.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>This place has no view of that number.</source>
        <translation>Dieser Ort hat keine Ansicht mit dieser Nummer.</translation>
    </message>
    <message>
        <source>Changeboard</source>
        <translation>Changeboard</translation>
    </message>
    <message>
        <source>%1 — Changeboard</source>
        <translation>%1 — Changeboard</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Schriftgröße %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n records copied</source>
        <translation>
            <numerusform>%n Eintrag kopiert</numerusform>
            <numerusform>%n Einträge kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>Es gibt nichts zu kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied as a table</source>
        <translation>
            <numerusform>%n Zeile als Tabelle kopiert</numerusform>
            <numerusform>%n Zeilen als Tabelle kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures are made of views, not of pages.</source>
        <translation>Bilder werden von Ansichten gemacht, nicht von Seiten.</translation>
    </message>
</context>
<context>
    <name>cb::MatrixView</name>
    <message>
        <source>VL</source>
        <comment>very low risk</comment>
        <translation>SN</translation>
    </message>
    <message>
        <source>L</source>
        <comment>low risk</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>M</source>
        <comment>moderate risk</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>H</source>
        <comment>high risk</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>VH</source>
        <comment>very high risk</comment>
        <translation>SH</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the answers give this cell</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <comment>impact, likelihood, level</comment>
        <translation>%1 × %2: %3</translation>
    </message>
    <message>
        <source>Risk matrix, %1 × %2: %3</source>
        <comment>impact, likelihood, level</comment>
        <translation>Risikomatrix, %1 × %2: %3</translation>
    </message>
    <message>
        <source>Risk matrix, marked: %1, %2</source>
        <comment>cells, level</comment>
        <translation>Risikomatrix, markiert: %1, %2</translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation>Risikomatrix</translation>
    </message>
    <message>
        <source>Another level</source>
        <comment>keys</comment>
        <translation>Eine andere Stufe</translation>
    </message>
</context>
<context>
    <name>cb::Menus</name>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Board</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Change</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>cb::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>cb::ModelForm</name>
    <message>
        <source>It needs a name: changes name their model by it.</source>
        <translation>Es braucht einen Namen: Changes nennen ihr Modell danach.</translation>
    </message>
    <message>
        <source>There is a model of that name already.</source>
        <translation>Ein Modell dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>It looks at fewer runs than the failures that stop it.</source>
        <translation>Die Zahl der Läufe ist kleiner als die der Fehlschläge, die es stoppen.</translation>
    </message>
    <message>
        <source>Say what the owner&apos;s check found.</source>
        <translation>Schreiben Sie, was die Prüfung des Verantwortlichen ergab.</translation>
    </message>
    <message>
        <source>New model of standard changes</source>
        <translation>Neues Standardmodell</translation>
    </message>
    <message>
        <source>Model “%1”</source>
        <translation>Modell „%1“</translation>
    </message>
    <message>
        <source>Start “%1” again</source>
        <translation>„%1“ wieder starten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Owner&apos;s next check</source>
        <translation>Nächste Prüfung durch den Verantwortlichen</translation>
    </message>
    <message>
        <source>Failures that stop it</source>
        <translation>Fehlschläge, die es stoppen</translation>
    </message>
    <message>
        <source>in so many runs</source>
        <translation>in so vielen Läufen</translation>
    </message>
    <message>
        <source>What the owner&apos;s check found, and why it may start again</source>
        <translation>Was die Prüfung des Verantwortlichen ergab und warum es wieder starten darf</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Wieder starten</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>Modell speichern</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>cb::ModelSideEdit</name>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>of at most %1 points</source>
        <translation>von höchstens %1 Punkten</translation>
    </message>
    <message>
        <source>%1 up to</source>
        <comment>a value</comment>
        <translation>%1 bis</translation>
    </message>
    <message>
        <source>The sum up to which %1 holds</source>
        <translation>Die Summe, bis zu der %1 gilt</translation>
    </message>
    <message>
        <source>%1 over it</source>
        <translation>%1 darüber</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Frage hinzufügen</translation>
    </message>
</context>
<context>
    <name>cb::ModelTrial</name>
    <message>
        <source>Give the number of a change to see what this model makes of it.</source>
        <translation>Geben Sie die Nummer eines Changes ein, um zu sehen, was dieses Modell aus ihm macht.</translation>
    </message>
    <message>
        <source>There is no change of that number.</source>
        <translation>Einen Change dieser Nummer gibt es nicht.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>change, level, cell</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) open.</source>
        <translation>
            <numerusform>%n Frage offen.</numerusform>
            <numerusform>%n Fragen offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessed by version %1: %2, %3.</source>
        <comment>version, level, cell</comment>
        <translation>Bewertet mit Fassung %1: %2, %3.</translation>
    </message>
    <message>
        <source>Try it on a change</source>
        <translation>An einem Change ausprobieren</translation>
    </message>
    <message>
        <source>Number of a change</source>
        <translation>Nummer eines Changes</translation>
    </message>
    <message>
        <source>Number of the change to try it on</source>
        <translation>Nummer des Changes zum Ausprobieren</translation>
    </message>
</context>
<context>
    <name>cb::ModelView</name>
    <message>
        <source>Version %1 was saved by somebody else meanwhile. Yours would become version %2.</source>
        <translation>Fassung %1 wurde inzwischen von jemand anderem gespeichert. Ihre würde Fassung %2.</translation>
    </message>
    <message>
        <source>Save as version %1</source>
        <translation>Als Fassung %1 speichern</translation>
    </message>
    <message>
        <source>The board is open for reading only.</source>
        <translation>Das Board ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>An older version: assessments that were made by it keep it.</source>
        <translation>Eine ältere Fassung: Bewertungen, die mit ihr gemacht wurden, behalten sie.</translation>
    </message>
    <message>
        <source>This comes with Changeboard: it is stored with the first assessment.</source>
        <translation>Das kommt mit Changeboard: Gespeichert wird es mit der ersten Bewertung.</translation>
    </message>
    <message>
        <source>Edited, not saved yet</source>
        <translation>Bearbeitet, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>New assessments are asked by this version.</source>
        <translation>Neue Bewertungen werden mit dieser Fassung erfragt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>questionnaire, version</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save version %1 of “%2”</source>
        <comment>questionnaire</comment>
        <translation>Fassung %1 von „%2“ speichern</translation>
    </message>
    <message>
        <source>Version %1 is saved: new assessments are asked by it.</source>
        <translation>Fassung %1 ist gespeichert: Neue Bewertungen werden mit ihr erfragt.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Name of the questionnaire</source>
        <translation>Name des Fragebogens</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Click a cell, or press Space in it, for its next level.</source>
        <translation>Klicken Sie eine Zelle an, oder drücken Sie in ihr die Leertaste, für ihre nächste Stufe.</translation>
    </message>
    <message>
        <source>To mend before it can be saved</source>
        <translation>Vor dem Speichern zu berichtigen</translation>
    </message>
    <message>
        <source>Discard the edits</source>
        <translation>Bearbeitung verwerfen</translation>
    </message>
    <message>
        <source>Risk questionnaire</source>
        <translation>Risikofragebogen</translation>
    </message>
</context>
<context>
    <name>cb::ModelsTableModel</name>
    <message>
        <source>no date</source>
        <comment>of the owner&apos;s check</comment>
        <translation>kein Termin</translation>
    </message>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %1</source>
        <comment>runs since the last failure, all successful</comment>
        <translation>%1 von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in the last %1 runs</source>
        <translation>
            <numerusform>%n Fehlschlag in den letzten %1 Läufen</numerusform>
            <numerusform>%n Fehlschläge in den letzten %1 Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>check due</source>
        <translation>Prüfung fällig</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Runs</source>
        <comment>of a standard model</comment>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Success since the last failure</source>
        <translation>Erfolge seit dem letzten Fehlschlag</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message>
        <source>Owner&apos;s check</source>
        <translation>Prüfung des Verantwortlichen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>cb::MonthPainter</name>
    <message>
        <source>Wk</source>
        <comment>week, as the head of a narrow column</comment>
        <translation>KW</translation>
    </message>
</context>
<context>
    <name>cb::MonthView</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>cb::MoveController</name>
    <message>
        <source>%1 stays where it was</source>
        <translation>%1 blieb, wo er war</translation>
    </message>
    <message>
        <source>drop</source>
        <comment>a bar that is moved</comment>
        <translation>ablegen</translation>
    </message>
    <message>
        <source>put back</source>
        <comment>a bar that is moved</comment>
        <translation>zurücksetzen</translation>
    </message>
    <message>
        <source>no conflicts</source>
        <translation>keine Konflikte</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts: %1</source>
        <translation>
            <numerusform>%n Konflikt: %1</numerusform>
            <numerusform>%n Konflikte: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>take a free slot</source>
        <comment>a bar that is moved</comment>
        <translation>freies Zeitfenster nehmen</translation>
    </message>
    <message>
        <source>%1 has no planned window yet: open it to give it one.</source>
        <translation>%1 hat noch kein geplantes Zeitfenster: Öffnen Sie ihn, um eines einzutragen.</translation>
    </message>
    <message>
        <source>%1 Nothing was moved.</source>
        <comment>why one of several changes stays</comment>
        <translation>%1 Nichts wurde verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>change, others</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The length is set of one change at a time: select it alone.</source>
        <translation>Die Länge wird für einen Change allein eingestellt: Wählen Sie nur ihn aus.</translation>
    </message>
    <message>
        <source>conflicts of so many are found once they are dropped</source>
        <translation>Konflikte von so vielen werden nach dem Ablegen gesucht</translation>
    </message>
    <message>
        <source>no conflicts with others</source>
        <translation>keine Konflikte mit anderen</translation>
    </message>
    <message>
        <source>The changes stay where they were</source>
        <translation>Die Changes bleiben, wo sie waren</translation>
    </message>
</context>
<context>
    <name>cb::NextSteps</name>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Approve with condition</source>
        <translation>Mit Auflage genehmigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Ask for rework</source>
        <translation>Überarbeitung verlangen</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Vertagen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>verb: ask for a change</comment>
        <translation>Beantragen</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Ask for a decision</source>
        <translation>Entscheidung erbitten</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>verb</comment>
        <translation>Einplanen</translation>
    </message>
    <message>
        <source>Start the work</source>
        <translation>Arbeit beginnen</translation>
    </message>
    <message>
        <source>Work is done</source>
        <translation>Arbeit ist getan</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>verb: a change</comment>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Leads to %1.</source>
        <comment>state</comment>
        <translation>Führt zu „%1“.</translation>
    </message>
    <message>
        <source>Needs a condition.</source>
        <translation>Braucht eine Auflage.</translation>
    </message>
    <message>
        <source>Needs the outcome.</source>
        <translation>Braucht das Ergebnis.</translation>
    </message>
    <message>
        <source>Needs a reason.</source>
        <translation>Braucht einen Grund.</translation>
    </message>
    <message>
        <source>Recorded afterwards: the work has begun.</source>
        <translation>Nachträglich festgehalten: Die Arbeit hat begonnen.</translation>
    </message>
    <message>
        <source>A decision has to follow.</source>
        <translation>Eine Entscheidung muss folgen.</translation>
    </message>
    <message>
        <source>Other approvals are open then: %1.</source>
        <comment>who</comment>
        <translation>Andere Genehmigungen sind dann noch offen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are not done.</source>
        <translation>
            <numerusform>%n Aufgabe ist nicht erledigt.</numerusform>
            <numerusform>%n Aufgaben sind nicht erledigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::NextStepsPanel</name>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Es bleibt nichts zu tun.</translation>
    </message>
    <message>
        <source>For the same reason.</source>
        <translation>Aus demselben Grund.</translation>
    </message>
    <message>
        <source>%1: this step does not follow from here.</source>
        <translation>%1: Dieser Schritt folgt hier nicht.</translation>
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
        <translation>Board öffnen oder verbinden</translation>
    </message>
    <message>
        <source>Boards, newest first</source>
        <translation>Boards, neueste zuerst</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Start another way</source>
        <translation>Anders beginnen</translation>
    </message>
    <message>
        <source>New board in a file</source>
        <translation>Neues Board in einer Datei</translation>
    </message>
    <message>
        <source>one person, works anywhere</source>
        <translation>eine Person, funktioniert überall</translation>
    </message>
    <message>
        <source>Sample bank</source>
        <translation>Beispielbank</translation>
    </message>
    <message>
        <source>40 services, a year of changes; nothing to set up</source>
        <translation>40 Services, ein Jahr an Changes; nichts einzurichten</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Lokale Datei</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>No password is written to a file or a log.</source>
        <translation>Kein Passwort wird in eine Datei oder ein Protokoll geschrieben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make the board</source>
        <translation>Board anlegen</translation>
    </message>
    <message>
        <source>Make a board here</source>
        <translation>Hier ein Board anlegen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Open a board</source>
        <translation>Board öffnen</translation>
    </message>
    <message>
        <source>Boards (*.cboard);;All files (*)</source>
        <translation>Boards (*.cboard);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The connection is tested first. Connect once the test went well.</source>
        <translation>Die Verbindung wird zuerst geprüft. Verbinden Sie, wenn die Prüfung gut ausging.</translation>
    </message>
</context>
<context>
    <name>cb::OpenFields</name>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>ausgefüllt</translation>
    </message>
    <message>
        <source>%1: look again</source>
        <comment>a field</comment>
        <translation>%1: noch einmal ansehen</translation>
    </message>
    <message>
        <source>%1: needed</source>
        <comment>a field</comment>
        <translation>%1: nötig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>filled in, needed</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Fields that are needed</source>
        <translation>Nötige Felder</translation>
    </message>
</context>
<context>
    <name>cb::PageView</name>
    <message>
        <source>Page %1 of %2  ·  %3 %  ·  PgUp PgDn</source>
        <translation>Seite %1 von %2  ·  %3 %  ·  Bild↑ Bild↓</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>Keine Seiten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>cb::PatchNightForm</name>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every second week</source>
        <translation>jede zweite Woche</translation>
    </message>
    <message>
        <source>the first of the month</source>
        <translation>der erste des Monats</translation>
    </message>
    <message>
        <source>the second of the month</source>
        <translation>der zweite des Monats</translation>
    </message>
    <message>
        <source>the third of the month</source>
        <translation>der dritte des Monats</translation>
    </message>
    <message>
        <source>the fourth of the month</source>
        <translation>der vierte des Monats</translation>
    </message>
    <message>
        <source>the last of the month</source>
        <translation>der letzte des Monats</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Wie viele Male</translation>
    </message>
    <message>
        <source>at</source>
        <comment>before a time</comment>
        <translation>um</translation>
    </message>
    <message>
        <source>for</source>
        <comment>before a length of time</comment>
        <translation>für</translation>
    </message>
    <message>
        <source>times</source>
        <comment>after a number</comment>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Make %n draft(s)</source>
        <translation>
            <numerusform>%n Entwurf anlegen</numerusform>
            <numerusform>%n Entwürfe anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the start as “22:00” and the length as “2 h”.</source>
        <translation>Schreiben Sie den Beginn wie „22:00“ und die Dauer wie „2 h“.</translation>
    </message>
    <message>
        <source>clock change: %1</source>
        <comment>real length</comment>
        <translation>Zeitumstellung: %1</translation>
    </message>
</context>
<context>
    <name>cb::Picture</name>
    <message>
        <source>The PDF could not be begun.</source>
        <translation>Die PDF-Datei konnte nicht begonnen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln Change</numerusform>
            <numerusform>%Ln Changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln changes, filter: %2</source>
        <translation>
            <numerusform>%1 von %Ln Change, Filter: %2</numerusform>
            <numerusform>%1 von %Ln Changes, Filter: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Times in %1, %2. Made %3.</source>
        <translation>Zeiten in %1, %2. Erstellt %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>view, range</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The picture is too large to be written as PNG.</source>
        <translation>Das Bild ist zu groß, um als PNG geschrieben zu werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2. Choose another place.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>cb::PictureExport</name>
    <message>
        <source>Drawing, stays sharp at every size (*.svg)</source>
        <translation>Zeichnung, bleibt in jeder Größe scharf (*.svg)</translation>
    </message>
    <message>
        <source>Picture of pixels (*.png)</source>
        <translation>Bild aus Bildpunkten (*.png)</translation>
    </message>
    <message>
        <source>PDF in the colours of paper (*.pdf)</source>
        <translation>PDF in den Farben von Papier (*.pdf)</translation>
    </message>
    <message>
        <source>Copied as a picture: %1</source>
        <translation>Als Bild kopiert: %1</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>Es gibt nichts zu kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied as a table</source>
        <translation>
            <numerusform>%n Zeile als Tabelle kopiert</numerusform>
            <numerusform>%n Zeilen als Tabelle kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>The picture before is still being written.</source>
        <translation>Das vorige Bild wird noch geschrieben.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>&amp;Save picture as…</source>
        <translation>Bild &amp;speichern unter…</translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation>Als &amp;Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>cb::Places</name>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>The schedule and other reports as PDF, CSV and Excel</source>
        <translation>Der Änderungsplan und andere Berichte als PDF, CSV und Excel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Bring in a file of your ITSM tool or a calendar</source>
        <translation>Eine Datei Ihres ITSM-Werkzeugs oder einen Kalender übernehmen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance, board and keys</source>
        <translation>Aussehen, Board und Tasten</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>What is risky, when, and how changes went</source>
        <translation>Was riskant ist, wann, und wie Changes ausgingen</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>What the selected change reaches, along the dependencies</source>
        <translation>Was der ausgewählte Change entlang der Abhängigkeiten erreicht</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Deployments</translation>
    </message>
    <message>
        <source>What runs where, drift, and what waits for production</source>
        <translation>Was wo läuft, Abweichungen, und was auf Produktion wartet</translation>
    </message>
    <message>
        <source>Month, week, day, timeline and list of all changes, and what collides</source>
        <translation>Monat, Woche, Tag, Zeitleiste und Liste aller Changes, und was kollidiert</translation>
    </message>
</context>
<context>
    <name>cb::PolicyBench</name>
    <message>
        <source>No row fits: the CAB decides</source>
        <translation>Keine Zeile passt: Das CAB entscheidet</translation>
    </message>
    <message>
        <source>Row %1 fires</source>
        <comment>of the policy</comment>
        <translation>Zeile %1 greift</translation>
    </message>
    <message>
        <source>What would this change need?</source>
        <translation>Was bräuchte dieser Change?</translation>
    </message>
    <message>
        <source>test bench</source>
        <translation>Prüfstand</translation>
    </message>
    <message>
        <source>A change of the board, or free values</source>
        <translation>Ein Change des Boards oder freie Werte</translation>
    </message>
    <message>
        <source>The change to ask for</source>
        <translation>Der Change, nach dem gefragt wird</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation>Stufe des Service</translation>
    </message>
</context>
<context>
    <name>cb::PolicyCompareBox</name>
    <message>
        <source>%1 h %2</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Version %1, a draft, against version %2</source>
        <translation>Fassung %1, ein Entwurf, gegenüber Fassung %2</translation>
    </message>
    <message>
        <source>Version %1 against version %2, in force</source>
        <translation>Fassung %1 gegenüber der geltenden Fassung %2</translation>
    </message>
    <message>
        <source>What version %1 asks for</source>
        <translation>Was Fassung %1 verlangt</translation>
    </message>
    <message>
        <source>open and last 90 days</source>
        <translation>offene und letzte 90 Tage</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Change</numerusform>
            <numerusform>%n Changes</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>need the CAB</source>
        <translation>brauchen das CAB</translation>
    </message>
    <message>
        <source>need nobody</source>
        <translation>brauchen niemanden</translation>
    </message>
    <message>
        <source>of the failed ones, seen by the CAB</source>
        <translation>von den fehlgeschlagenen, vom CAB gesehen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s) cost about %1 of the board a month.</source>
        <translation>
            <numerusform>%n Tagesordnungspunkt mehr kostet das CAB etwa %1 im Monat.</numerusform>
            <numerusform>%n Tagesordnungspunkte mehr kosten das CAB etwa %1 im Monat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer item(s) save about %1 of the board a month.</source>
        <translation>
            <numerusform>%n Tagesordnungspunkt weniger spart dem CAB etwa %1 im Monat.</numerusform>
            <numerusform>%n Tagesordnungspunkte weniger sparen dem CAB etwa %1 im Monat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board&apos;s time stays as it is.</source>
        <translation>Die Zeit des CAB bleibt, wie sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) would get another answer.</source>
        <translation>
            <numerusform>%n Change bekäme eine andere Antwort.</numerusform>
            <numerusform>%n Changes bekämen eine andere Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions so far keep version %1.</source>
        <translation>Bisherige Entscheidungen behalten Fassung %1.</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>In Kraft setzen</translation>
    </message>
    <message>
        <source>Change the policy</source>
        <translation>Richtlinie ändern</translation>
    </message>
    <message>
        <source>Needs a second person: who drafted it does not put it in force. Drafted by %1.</source>
        <translation>Braucht eine zweite Person: Wer den Entwurf gemacht hat, setzt ihn nicht in Kraft. Entworfen hat ihn %1.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>An older version: decisions that were made by it keep it.</source>
        <translation>Eine ältere Fassung: Entscheidungen, die nach ihr getroffen wurden, behalten sie.</translation>
    </message>
    <message>
        <source>An edit in the table makes a draft of version %1; this one stays in force until a second person puts the draft in force.</source>
        <translation>Eine Bearbeitung in der Tabelle macht einen Entwurf der Fassung %1; diese hier bleibt in Kraft, bis eine zweite Person den Entwurf in Kraft setzt.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Put version %1 in force</source>
        <translation>Fassung %1 in Kraft setzen</translation>
    </message>
    <message>
        <source>Make a draft of it</source>
        <translation>Entwurf daraus machen</translation>
    </message>
</context>
<context>
    <name>cb::PolicyTableModel</name>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>of the policy, column, value</comment>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>CAB</source>
        <translation>CAB</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Fired in 90 days</source>
        <translation>In 90 Tagen gegriffen</translation>
    </message>
</context>
<context>
    <name>cb::PolicyView</name>
    <message>
        <source>%1, %2</source>
        <comment>rows, models</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>of the policy</comment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is open for reading only.</source>
        <translation>Das Board ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>draft %1</source>
        <comment>of the policy</comment>
        <translation>Entwurf %1</translation>
    </message>
    <message>
        <source>version %1, in force</source>
        <translation>Fassung %1, in Kraft</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>every change gets an answer</source>
        <translation>jeder Change bekommt eine Antwort</translation>
    </message>
    <message>
        <source>each state can be reached</source>
        <translation>jeder Status ist erreichbar</translation>
    </message>
    <message>
        <source>Swap %1 and %2</source>
        <translation>%1 und %2 tauschen</translation>
    </message>
    <message>
        <source>draft %1, %2</source>
        <comment>version, rows changed</comment>
        <translation>Entwurf %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed</source>
        <translation>
            <numerusform>%n Zeile geändert</numerusform>
            <numerusform>%n Zeilen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft %1</source>
        <comment>of the policy</comment>
        <translation>Entwurf %1</translation>
    </message>
    <message>
        <source>Version %1, in force</source>
        <translation>Fassung %1, in Kraft</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>version, day</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message numerus="yes">
        <source>from the last 24 months, %n change(s)</source>
        <translation>
            <numerusform>aus den letzten 24 Monaten, %n Change</numerusform>
            <numerusform>aus den letzten 24 Monaten, %n Changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Table and models</source>
        <translation>Tabelle und Modelle</translation>
    </message>
    <message>
        <source>Decision table</source>
        <translation>Entscheidungstabelle</translation>
    </message>
    <message>
        <source>first row that fits, from the top; Enter edits a cell</source>
        <translation>erste passende Zeile, von oben; Enter bearbeitet eine Zelle</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>moves a row</comment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>moves a row</comment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Standard-change models</source>
        <translation>Standardmodelle</translation>
    </message>
    <message>
        <source>pre-approved; a model stops itself after %1 failures in %2 runs, unless it says otherwise</source>
        <translation>vorab genehmigt; ein Modell stoppt sich nach %1 Fehlschlägen in %2 Läufen selbst, wenn es nichts anderes vorgibt</translation>
    </message>
    <message>
        <source>There is no model yet: standard changes name one, but nothing stops it when it fails. Write one, or make one from a candidate below.</source>
        <translation>Es gibt noch kein Modell: Standard-Changes nennen eines, aber nichts stoppt es bei Fehlschlägen. Eines schreiben oder aus einem Kandidaten unten machen.</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Neues Modell</translation>
    </message>
    <message>
        <source>Candidates for standard</source>
        <translation>Kandidaten für Standard</translation>
    </message>
    <message>
        <source>alike, often, without a failure; each opens its changes</source>
        <translation>ähnlich, oft, ohne Fehlschlag; jeder öffnet seine Changes</translation>
    </message>
    <message>
        <source>Policy and models</source>
        <translation>Richtlinie und Modelle</translation>
    </message>
    <message>
        <source>Edit row %1 of the policy draft</source>
        <comment>undo step</comment>
        <translation>Zeile %1 des Richtlinienentwurfs bearbeiten</translation>
    </message>
    <message>
        <source>Add row %1 to the policy draft</source>
        <comment>undo step</comment>
        <translation>Zeile %1 zum Richtlinienentwurf hinzufügen</translation>
    </message>
    <message>
        <source>Remove row %1 from the policy draft</source>
        <comment>undo step</comment>
        <translation>Zeile %1 aus dem Richtlinienentwurf entfernen</translation>
    </message>
    <message>
        <source>Move row %1 of the policy draft to %2</source>
        <comment>undo step</comment>
        <translation>Zeile %1 des Richtlinienentwurfs nach %2 verschieben</translation>
    </message>
    <message>
        <source>Swap rows %1 and %2 of the policy draft</source>
        <comment>undo step</comment>
        <translation>Zeilen %1 und %2 des Richtlinienentwurfs tauschen</translation>
    </message>
    <message>
        <source>Put version %1 of the policy in force</source>
        <comment>undo step</comment>
        <translation>Fassung %1 der Richtlinie in Kraft setzen</translation>
    </message>
    <message>
        <source>Version %1 of the policy is in force.</source>
        <translation>Fassung %1 der Richtlinie ist in Kraft.</translation>
    </message>
    <message>
        <source>Discard the draft of the policy</source>
        <comment>undo step</comment>
        <translation>Richtlinienentwurf verwerfen</translation>
    </message>
    <message>
        <source>The draft is discarded; undo brings it back.</source>
        <translation>Der Entwurf ist verworfen; Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
        <source>Make a draft of version %1 of the policy</source>
        <comment>undo step</comment>
        <translation>Entwurf aus Fassung %1 der Richtlinie machen</translation>
    </message>
    <message>
        <source>Save the model “%1”</source>
        <comment>undo step</comment>
        <translation>Modell „%1“ speichern</translation>
    </message>
    <message>
        <source>The model “%1” is saved.</source>
        <translation>Das Modell „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Start the model “%1” again</source>
        <comment>undo step</comment>
        <translation>Modell „%1“ wieder starten</translation>
    </message>
    <message>
        <source>The model “%1” is in force again.</source>
        <translation>Das Modell „%1“ ist wieder in Kraft.</translation>
    </message>
    <message>
        <source>Remove the model “%1”</source>
        <comment>undo step</comment>
        <translation>Modell „%1“ entfernen</translation>
    </message>
    <message>
        <source>The model “%1” is removed; undo brings it back.</source>
        <translation>Das Modell „%1“ ist entfernt; Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Put off the candidate “%1”</source>
        <comment>undo step</comment>
        <translation>Kandidaten „%1“ zurückstellen</translation>
    </message>
    <message>
        <source>“%1” comes back when it has grown by a half.</source>
        <translation>„%1“ kommt wieder, wenn der Kandidat um die Hälfte gewachsen ist.</translation>
    </message>
    <message>
        <source>%1 stopped itself on %2</source>
        <comment>model, day</comment>
        <translation>%1 hat sich am %2 selbst gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in its last %1 runs.</source>
        <translation>
            <numerusform>%n Fehlschlag in seinen letzten %1 Läufen.</numerusform>
            <numerusform>%n Fehlschläge in seinen letzten %1 Läufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No run of it is planned.</source>
        <translation>Kein Lauf davon ist geplant.</translation>
    </message>
    <message>
        <source>It starts again after the owner&apos;s check, with a reason.</source>
        <translation>Es startet wieder nach der Prüfung des Verantwortlichen, mit einem Grund.</translation>
    </message>
    <message numerus="yes">
        <source>Open the %n failure(s)</source>
        <translation>
            <numerusform>%n Fehlschlag öffnen</numerusform>
            <numerusform>%n Fehlschläge öffnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open the %n change(s)</source>
        <translation>
            <numerusform>%n Change öffnen</numerusform>
            <numerusform>%n Changes öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Start it again…</source>
        <translation>Wieder starten…</translation>
    </message>
    <message>
        <source>Test bench</source>
        <translation>Prüfstand</translation>
    </message>
    <message numerus="yes">
        <source>%n planned run(s) of it can&apos;t begin by it: they need approval as normal changes.</source>
        <translation>
            <numerusform>%n geplanter Lauf kann nicht danach beginnen: Er braucht die Genehmigung eines normalen Changes.</numerusform>
            <numerusform>%n geplante Läufe können nicht danach beginnen: Sie brauchen die Genehmigung normaler Changes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn them into normal changes</source>
        <comment>planned runs</comment>
        <translation>In normale Changes umwandeln</translation>
    </message>
    <message numerus="yes">
        <source>Turn %n planned run(s) of “%1” into normal changes</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>%n geplanten Lauf von „%1“ in einen normalen Change umwandeln</numerusform>
            <numerusform>%n geplante Läufe von „%1“ in normale Changes umwandeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned run(s) became normal changes; undo takes it back.</source>
        <translation>
            <numerusform>%n geplanter Lauf wurde ein normaler Change; Rückgängig nimmt es zurück.</numerusform>
            <numerusform>%n geplante Läufe wurden normale Changes; Rückgängig nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a row</source>
        <comment>key</comment>
        <translation>Eine Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <comment>keys</comment>
        <translation>Die Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Move the row up, down</source>
        <comment>keys</comment>
        <translation>Die Zeile nach oben, nach unten</translation>
    </message>
    <message>
        <source>Ask what a change would need</source>
        <comment>key</comment>
        <translation>Fragen, was ein Change brauchte</translation>
    </message>
    <message>
        <source>Put in force</source>
        <comment>key</comment>
        <translation>In Kraft setzen</translation>
    </message>
</context>
<context>
    <name>cb::PredictedRisk</name>
    <message>
        <source>range %1</source>
        <comment>of a chance</comment>
        <translation>Spanne %1</translation>
    </message>
    <message numerus="yes">
        <source>Few data: its service has fewer than %n closed change(s), so this is the base rate of the board.</source>
        <translation>
            <numerusform>Wenige Daten: Sein Service hat weniger als %n abgeschlossenen Change, daher ist dies die Basisrate des Boards.</numerusform>
            <numerusform>Wenige Daten: Sein Service hat weniger als %n abgeschlossene Changes, daher ist dies die Basisrate des Boards.</numerusform>
        </translation>
    </message>
    <message>
        <source>▏base rate %1</source>
        <translation>▏Basisrate %1</translation>
    </message>
    <message>
        <source>◇ usual for its CIs %1</source>
        <translation>◇ üblich für seine CIs %1</translation>
    </message>
    <message>
        <source>Base rate %1, then, in points:</source>
        <translation>Basisrate %1, dann, in Punkten:</translation>
    </message>
    <message numerus="yes">
        <source>, opens %n record(s)</source>
        <translation>
            <numerusform>, öffnet %n Eintrag</numerusform>
            <numerusform>, öffnet %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n record(s) behind it</source>
        <translation>
            <numerusform>%n Eintrag dahinter zeigen</numerusform>
            <numerusform>%n Einträge dahinter zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller reason(s)</source>
        <translation>
            <numerusform>%n kleinerer Grund</numerusform>
            <numerusform>%n kleinere Gründe</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n change(s) in the list</source>
        <translation>
            <numerusform>%n Change in der Liste zeigen</numerusform>
            <numerusform>%n Changes in der Liste zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like this one, before: %n</source>
        <translation>
            <numerusform>Ähnlicher früherer Change: %n</numerusform>
            <numerusform>Ähnliche frühere Changes: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::PredictionWords</name>
    <message>
        <source>few data</source>
        <translation>wenige Daten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>chance, its range</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>few data, base rate %1</source>
        <translation>wenige Daten, Basisrate %1</translation>
    </message>
    <message>
        <source>not enough history</source>
        <translation>zu wenig Historie</translation>
    </message>
    <message>
        <source>Chance of failure</source>
        <translation>Wahrscheinlichkeit eines Fehlschlags</translation>
    </message>
    <message>
        <source>Chance of an incident within 7 days</source>
        <translation>Wahrscheinlichkeit eines Incidents innerhalb von 7 Tagen</translation>
    </message>
    <message>
        <source>Chance of more incidents than before</source>
        <translation>Wahrscheinlichkeit von mehr Incidents als zuvor</translation>
    </message>
    <message>
        <source>chance of failure %1 percent</source>
        <translation>Wahrscheinlichkeit eines Fehlschlags %1 Prozent</translation>
    </message>
    <message>
        <source>chance of an incident within 7 days %1 percent</source>
        <translation>Wahrscheinlichkeit eines Incidents innerhalb von 7 Tagen %1 Prozent</translation>
    </message>
    <message>
        <source>chance of more incidents than before %1 percent</source>
        <translation>Wahrscheinlichkeit von mehr Incidents als zuvor %1 Prozent</translation>
    </message>
    <message>
        <source>%1, the base rate because of few data</source>
        <comment>a chance</comment>
        <translation>%1, die Basisrate wegen weniger Daten</translation>
    </message>
    <message>
        <source>lowers it by %1 points</source>
        <translation>senkt sie um %1 Punkte</translation>
    </message>
    <message>
        <source>raises it by %1 points</source>
        <translation>erhöht sie um %1 Punkte</translation>
    </message>
    <message>
        <source>failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>changes followed by an incident</source>
        <translation>Changes mit einem Incident danach</translation>
    </message>
    <message>
        <source>changes followed by more incidents</source>
        <translation>Changes mit mehr Incidents danach</translation>
    </message>
    <message>
        <source>%1 %2 expected</source>
        <comment>number, failures</comment>
        <translation>%1 %2 erwartet</translation>
    </message>
    <message>
        <source>sum of chances %1</source>
        <translation>Summe der Wahrscheinlichkeiten %1</translation>
    </message>
    <message numerus="yes">
        <source>%n by the base rate</source>
        <translation>
            <numerusform>%n nach der Basisrate</numerusform>
            <numerusform>%n nach der Basisrate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a chance</source>
        <translation>
            <numerusform>%n ohne Wahrscheinlichkeit</numerusform>
            <numerusform>%n ohne Wahrscheinlichkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 points</source>
        <comment>chance of failure, from → to, difference</comment>
        <translation>%1: %2, %3 Punkte</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>succeeded with issues</source>
        <translation>gelungen mit Problemen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>backed out</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>outcome not recorded</source>
        <translation>Ergebnis nicht festgehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) after</source>
        <translation>
            <numerusform>%n Incident danach</numerusform>
            <numerusform>%n Incidents danach</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, unchanged</source>
        <comment>chance of failure</comment>
        <translation>%1: %2, unverändert</translation>
    </message>
</context>
<context>
    <name>cb::PreviewModel</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
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
        <translation>Beginn</translation>
    </message>
    <message>
        <source>CIs</source>
        <translation>CIs</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message numerus="yes">
        <source>update, %n field(s)</source>
        <translation>
            <numerusform>ändern, %n Feld</numerusform>
            <numerusform>ändern, %n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
</context>
<context>
    <name>cb::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>cb::ProposalNotice</name>
    <message>
        <source>Move proposed to %1.</source>
        <translation>Verschiebung auf %1 vorgeschlagen.</translation>
    </message>
    <message>
        <source>Move proposed by %1 to %2.</source>
        <translation>%1 schlägt eine Verschiebung auf %2 vor.</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>to a proposed move</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>to a proposed move</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>a proposed move</comment>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Agree to move %1</source>
        <comment>undo step</comment>
        <translation>Verschiebung von %1 zustimmen</translation>
    </message>
    <message>
        <source>Refuse to move %1</source>
        <comment>undo step</comment>
        <translation>Verschiebung von %1 ablehnen</translation>
    </message>
    <message>
        <source>Withdraw the move of %1</source>
        <comment>undo step</comment>
        <translation>Verschiebungsvorschlag für %1 zurückziehen</translation>
    </message>
</context>
<context>
    <name>cb::ProposeMoveForm</name>
    <message>
        <source>Propose to move %1 %2</source>
        <comment>number, title</comment>
        <translation>Verschiebung vorschlagen: %1 %2</translation>
    </message>
    <message>
        <source>The change has no planned window to move.</source>
        <translation>Der Change hat kein geplantes Zeitfenster zum Verschieben.</translation>
    </message>
    <message>
        <source>Say when it should start instead.</source>
        <translation>Angeben, wann er stattdessen beginnen soll.</translation>
    </message>
    <message>
        <source>Say why: its owner decides by it.</source>
        <translation>Den Grund angeben: Der Verantwortliche entscheidet danach.</translation>
    </message>
    <message>
        <source>Propose to move %1</source>
        <translation>Verschiebung von %1 vorschlagen</translation>
    </message>
    <message>
        <source>The move of %1 is proposed: its owner answers.</source>
        <translation>Die Verschiebung von %1 ist vorgeschlagen: Der Verantwortliche antwortet.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>New start</source>
        <translation>Neuer Beginn</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Reason of the move</source>
        <translation>Grund der Verschiebung</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a start, when</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cb::QuestionEdit</name>
    <message>
        <source>answered by hand</source>
        <translation>von Hand beantwortet</translation>
    </message>
    <message>
        <source>services that are reached</source>
        <translation>Services, die erreicht werden</translation>
    </message>
    <message>
        <source>minutes of the backout</source>
        <translation>Minuten des Rückfalls</translation>
    </message>
    <message>
        <source>changes like it, and their failures</source>
        <translation>ähnliche Changes und ihre Fehlschläge</translation>
    </message>
    <message>
        <source>number of CIs</source>
        <translation>Anzahl der CIs</translation>
    </message>
    <message>
        <source>changes like it by the assignee</source>
        <translation>ähnliche Changes des Umsetzers</translation>
    </message>
    <message>
        <source>Text of question %1</source>
        <translation>Text der Frage %1</translation>
    </message>
    <message>
        <source>What is asked?</source>
        <translation>Was wird gefragt?</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight of question %1</source>
        <translation>Gewicht der Frage %1</translation>
    </message>
    <message>
        <source>What of the record answers question %1</source>
        <translation>Was aus der Akte Frage %1 beantwortet</translation>
    </message>
    <message>
        <source>Move question %1 up</source>
        <translation>Frage %1 nach oben</translation>
    </message>
    <message>
        <source>Move question %1 down</source>
        <translation>Frage %1 nach unten</translation>
    </message>
    <message>
        <source>Remove question %1</source>
        <translation>Frage %1 entfernen</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points of choice %1</source>
        <translation>Punkte der Antwort %1</translation>
    </message>
    <message>
        <source>up to</source>
        <comment>a figure</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>The figure up to which choice %1 holds</source>
        <translation>Die Zahl, bis zu der Antwort %1 gilt</translation>
    </message>
    <message>
        <source>Remove choice %1</source>
        <translation>Antwort %1 entfernen</translation>
    </message>
</context>
<context>
    <name>cb::QuestionRow</name>
    <message>
        <source>the record says %1: %2</source>
        <comment>choice, evidence</comment>
        <translation>die Akte sagt %1: %2</translation>
    </message>
    <message>
        <source>from the record: %1</source>
        <translation>aus der Akte: %1</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>noch nicht beantwortet</translation>
    </message>
    <message>
        <source>not answered yet, %1</source>
        <translation>noch nicht beantwortet, %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Why does the record not hold?</source>
        <translation>Warum gilt die Akte nicht?</translation>
    </message>
    <message>
        <source>Question %1 of %2: %3</source>
        <translation>Frage %1 von %2: %3</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>Why the record does not hold for question %1</source>
        <translation>Warum die Akte für Frage %1 nicht gilt</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <comment>choice</comment>
        <translation>%1, Taste %2</translation>
    </message>
</context>
<context>
    <name>cb::QuestionnaireForm</name>
    <message>
        <source>%1 to %2</source>
        <comment>range of points</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 open</source>
        <comment>questions</comment>
        <translation>%1, %2 offen</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Impact, sum so far</source>
        <translation>Auswirkung, Summe bisher</translation>
    </message>
    <message>
        <source>Impact, sum</source>
        <translation>Auswirkung, Summe</translation>
    </message>
    <message>
        <source>Likelihood, sum so far</source>
        <translation>Wahrscheinlichkeit, Summe bisher</translation>
    </message>
    <message>
        <source>Likelihood, sum</source>
        <translation>Wahrscheinlichkeit, Summe</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>points</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>open</source>
        <comment>range of values</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>keys</comment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Next, previous choice</source>
        <comment>keys</comment>
        <translation>Nächste, vorige Antwort</translation>
    </message>
    <message>
        <source>Next, previous question</source>
        <comment>keys</comment>
        <translation>Nächste, vorige Frage</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <comment>key</comment>
        <translation>Die Antwort zurücknehmen</translation>
    </message>
</context>
<context>
    <name>cb::QuestionnairePage</name>
    <message>
        <source>Assess the risk</source>
        <translation>Risiko bewerten</translation>
    </message>
    <message>
        <source>Assess %1, %2</source>
        <comment>number, title</comment>
        <translation>%1 bewerten, %2</translation>
    </message>
    <message>
        <source>These are your answers of %1. They are not on the board yet.</source>
        <translation>Das sind Ihre Antworten vom %1. Sie sind noch nicht auf dem Board.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>Jede Frage ist beantwortet.</translation>
    </message>
    <message>
        <source>An answer overrules the record: say why it does not hold.</source>
        <translation>Eine Antwort weicht von der Akte ab: Sagen Sie, warum diese nicht gilt.</translation>
    </message>
    <message>
        <source>%1 is assessed: %2, %3</source>
        <comment>change, level, cell</comment>
        <translation>%1 ist bewertet: %2, %3</translation>
    </message>
    <message>
        <source>The board is open for reading only.</source>
        <translation>Das Board ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>%1 is %2: its risk can&apos;t be assessed any more.</source>
        <translation>%1 ist %2: Das Risiko kann nicht mehr bewertet werden.</translation>
    </message>
    <message>
        <source>Questionnaire “%1”, version %2; open questions are saved at their worst</source>
        <translation>Fragebogen „%1“, Fassung %2; offene Fragen werden im schlimmsten Fall gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) open</source>
        <translation>
            <numerusform>%n Frage offen</numerusform>
            <numerusform>%n Fragen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>questionnaire, version</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Back to the change</source>
        <translation>Zurück zum Change</translation>
    </message>
    <message>
        <source>Next open</source>
        <translation>Nächste offene</translation>
    </message>
    <message>
        <source>Save assessment</source>
        <translation>Bewertung speichern</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>cb::Rail</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>cb::RecordBrief</name>
    <message>
        <source>It can&apos;t be shown</source>
        <translation>Es kann nicht gezeigt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Change</numerusform>
            <numerusform>%n Changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>nicht mehr</translation>
    </message>
    <message>
        <source>Implements</source>
        <translation>Setzt um</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Arbeitet an</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert durch</translation>
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
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Down for</source>
        <translation>Ausgefallen für</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Verursacht durch</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Bekannt aus</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>festgehalten</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>version, environment</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauerte</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>Nacharbeit</translation>
    </message>
    <message>
        <source>unplanned, after an incident</source>
        <translation>ungeplant, nach einem Incident</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Service</numerusform>
            <numerusform>%n Services</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
</context>
<context>
    <name>cb::RecordTimes</name>
    <message>
        <source>ddd MMM d</source>
        <extracomment>Date patterns as of Qt: &quot;Thu Nov 26&quot; where the month comes first, &quot;Thu 26 Nov&quot; else</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd MMM d, yyyy</source>
        <extracomment>Date patterns as of Qt: &quot;Thu Nov 26, 2025&quot;, &quot;Thu 26 Nov 2025&quot;</extracomment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
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
        <translation>Offen</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of a task</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a task</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>state of a task</comment>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of an incident</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>state of an incident</comment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>state of an incident</comment>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state of an incident</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a request</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>state of a request</comment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <comment>state of a request</comment>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a request</comment>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>outcome of a deployment</comment>
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
        <source>Cancelled</source>
        <comment>outcome of a deployment</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Freeze, blocks</source>
        <translation>Freeze, sperrt</translation>
    </message>
    <message>
        <source>Freeze, warns</source>
        <translation>Freeze, warnt</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Deployments allowed</source>
        <translation>Deployments erlaubt</translation>
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
        <translation>Service-Verantwortlicher</translation>
    </message>
    <message>
        <source>Change manager</source>
        <translation>Change Manager</translation>
    </message>
    <message>
        <source>CAB member</source>
        <translation>CAB-Mitglied</translation>
    </message>
    <message>
        <source>CAB chair</source>
        <translation>CAB-Vorsitz</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>decision</comment>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <comment>decision</comment>
        <translation>Mit Auflagen genehmigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>decision</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Sent back for rework</source>
        <comment>decision</comment>
        <translation>Zur Überarbeitung zurückgegeben</translation>
    </message>
    <message>
        <source>Deferred</source>
        <comment>decision</comment>
        <translation>Vertagt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>decision</comment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>P%1</source>
        <comment>priority</comment>
        <translation>P%1</translation>
    </message>
    <message>
        <source>tier %1</source>
        <comment>criticality</comment>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
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
        <translation>CI</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>a service request</comment>
        <translation>Service Request</translation>
    </message>
    <message>
        <source>Pipeline run</source>
        <translation>Pipeline-Lauf</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>freeze or maintenance</comment>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Freeze exception</source>
        <translation>Freeze-Ausnahme</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Tagesordnungspunkt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Assessment</source>
        <comment>of a change&apos;s risk</comment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Baseline</source>
        <comment>of the schedule</comment>
        <translation>Vergleichsstand</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Accepted conflict</source>
        <translation>Akzeptierter Konflikt</translation>
    </message>
    <message>
        <source>Move proposal</source>
        <translation>Verschiebungsvorschlag</translation>
    </message>
</context>
<context>
    <name>cb::RejectedModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>number comes twice</source>
        <translation>Nummer kommt zweimal vor</translation>
    </message>
    <message>
        <source>no ID</source>
        <translation>keine ID</translation>
    </message>
    <message>
        <source>date missing</source>
        <translation>Datum fehlt</translation>
    </message>
    <message>
        <source>date not read</source>
        <translation>Datum nicht lesbar</translation>
    </message>
    <message>
        <source>end before start</source>
        <translation>Ende vor Beginn</translation>
    </message>
    <message>
        <source>wrong number of cells</source>
        <translation>falsche Zahl von Zellen</translation>
    </message>
    <message>
        <source>quote never closed</source>
        <translation>Anführungszeichen nie geschlossen</translation>
    </message>
    <message>
        <source>NUL character</source>
        <translation>NUL-Zeichen</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>unknown value</source>
        <translation>unbekannter Wert</translation>
    </message>
    <message>
        <source>time does not exist</source>
        <translation>Zeit gibt es nicht</translation>
    </message>
    <message>
        <source>time comes twice</source>
        <translation>Zeit gibt es zweimal</translation>
    </message>
    <message>
        <source>unknown record</source>
        <translation>unbekannter Eintrag</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>depends on itself</source>
        <translation>hängt von sich selbst ab</translation>
    </message>
</context>
<context>
    <name>cb::ReportChoices</name>
    <message>
        <source>The period follows the filter.</source>
        <translation>Der Zeitraum folgt dem Filter.</translation>
    </message>
    <message>
        <source>The filter names no period; the bar above steps it.</source>
        <translation>Der Filter nennt keinen Zeitraum; blättern Sie mit der Leiste oben.</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Forward schedule of change</source>
        <translation>Änderungsplan</translation>
    </message>
    <message>
        <source>Change record</source>
        <translation>Change-Akte</translation>
    </message>
    <message>
        <source>What is planned, when and on what, with what is not shown.</source>
        <translation>Was geplant ist, wann und woran, mit dem, was nicht gezeigt wird.</translation>
    </message>
    <message>
        <source>All that is known of the selected change.</source>
        <translation>Alles, was vom ausgewählten Change bekannt ist.</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spalten</translation>
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
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4, upright</source>
        <translation>A4, hoch</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, quer</translation>
    </message>
    <message>
        <source>Letter, upright</source>
        <translation>Letter, hoch</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>Letter, quer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Timeline at the top</source>
        <translation>Zeitstrahl am Anfang</translation>
    </message>
    <message>
        <source>Table of changes</source>
        <translation>Tabelle der Changes</translation>
    </message>
    <message>
        <source>Projected service outage</source>
        <translation>Geplante Ausfälle von Services</translation>
    </message>
    <message>
        <source>What is not shown, and why</source>
        <translation>Was nicht gezeigt wird, und warum</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Since last</source>
        <comment>report</comment>
        <translation>Seit der letzten Sitzung</translation>
    </message>
    <message>
        <source>Risk overview</source>
        <translation>Risikoüberblick</translation>
    </message>
    <message>
        <source>The charts of the place Risk with their figures: what is risky, when, and how changes went.</source>
        <translation>Die Diagramme von Risiko mit ihren Zahlen: was riskant ist, wann, und wie Changes ausgingen.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Lanes over time on landscape pages that fit together, with a list of what is too short to be read as a bar.</source>
        <translation>Bahnen über der Zeit auf Querformatseiten, die aneinanderpassen, mit einer Liste dessen, was zu kurz ist, um als Balken gelesen zu werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>Auf einer Seite</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>What differs since a baseline or a day: then, now, who and when.</source>
        <translation>Was sich seit einem Vergleichsstand oder einem Tag geändert hat: damals, jetzt, wer und wann.</translation>
    </message>
</context>
<context>
    <name>cb::ReportSaver</name>
    <message>
        <source>&quot;%1&quot; cannot be written: %2. Choose another place.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The printer &quot;%1&quot; does not take the report. Choose another one, or save a PDF.</source>
        <translation>Der Drucker „%1“ nimmt den Bericht nicht an. Wählen Sie einen anderen oder speichern Sie ein PDF.</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Das Drucken wurde abgebrochen.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n page(s) as %1.</source>
        <translation>
            <numerusform>%n Seite als %1 gespeichert.</numerusform>
            <numerusform>%n Seiten als %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n row(s) as %1.</source>
        <translation>
            <numerusform>%n Zeile als %1 gespeichert.</numerusform>
            <numerusform>%n Zeilen als %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a calendar</source>
        <translation>Kalender speichern</translation>
    </message>
    <message>
        <source>iCalendar (*.ics)</source>
        <translation>iCalendar (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n event(s) as %1.</source>
        <translation>
            <numerusform>%n Termin als %1 gespeichert.</numerusform>
            <numerusform>%n Termine als %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) without dates left out.</source>
        <translation>
            <numerusform>%n Change ohne Termin ausgelassen.</numerusform>
            <numerusform>%n Changes ohne Termin ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n page(s) to the printer.</source>
        <translation>
            <numerusform>%n Seite an den Drucker gesendet.</numerusform>
            <numerusform>%n Seiten an den Drucker gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ReportsView</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the report&apos;s table as CSV</source>
        <translation>Die Tabelle des Berichts als CSV speichern</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>Save the report&apos;s tables as XLSX</source>
        <translation>Die Tabellen des Berichts als XLSX speichern</translation>
    </message>
    <message>
        <source>.ics</source>
        <translation>.ics</translation>
    </message>
    <message>
        <source>Save what the filter shows as iCalendar</source>
        <translation>Was der Filter zeigt, als iCalendar speichern</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Den Bericht drucken</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern…</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Den Bericht als PDF speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) so far</source>
        <translation>
            <numerusform>bisher %n Seite</numerusform>
            <numerusform>bisher %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>No change is selected.</source>
        <translation>Kein Change ist ausgewählt.</translation>
    </message>
    <message>
        <source>Select one in any view; its record is shown here.</source>
        <translation>Wählen Sie einen in einer Ansicht; seine Akte wird hier gezeigt.</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Die Seiten werden erstellt</translation>
    </message>
    <message>
        <source>Reading the change</source>
        <translation>Der Change wird gelesen</translation>
    </message>
    <message>
        <source>ready in %1 s</source>
        <translation>fertig in %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>A report is being written.</source>
        <translation>Ein Bericht wird geschrieben.</translation>
    </message>
    <message>
        <source>There is no report yet.</source>
        <translation>Es gibt noch keinen Bericht.</translation>
    </message>
    <message>
        <source>Forward schedule of change</source>
        <translation>Änderungsplan</translation>
    </message>
    <message>
        <source>PDF, CSV, XLSX, iCalendar</source>
        <translation>PDF, CSV, XLSX, iCalendar</translation>
    </message>
    <message>
        <source>Change record</source>
        <translation>Change-Akte</translation>
    </message>
    <message>
        <source>PDF, CSV, XLSX</source>
        <translation>PDF, CSV, XLSX</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Since last</source>
        <comment>report</comment>
        <translation>Seit der letzten Sitzung</translation>
    </message>
    <message>
        <source>Risk overview</source>
        <translation>Risikoüberblick</translation>
    </message>
    <message>
        <source>There is no baseline on this board yet.</source>
        <translation>Auf diesem Board gibt es noch keinen Vergleichsstand.</translation>
    </message>
    <message>
        <source>Reading what was done since</source>
        <translation>Es wird gelesen, was seitdem getan wurde</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a baseline, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No baseline yet</source>
        <translation>Noch kein Vergleichsstand</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take one in Board, Since last, or compare the board with a day.</source>
        <translation>Halten Sie unter Board, Seit der letzten Sitzung, einen fest, oder vergleichen Sie das Board mit einem Tag.</translation>
    </message>
</context>
<context>
    <name>cb::RequirementList</name>
    <message>
        <source>Nothing: nobody has to approve it, and no evidence is asked for.</source>
        <translation>Nichts: Niemand muss ihn genehmigen, und kein Nachweis wird verlangt.</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a requirement</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>met</source>
        <comment>a requirement</comment>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>would be asked for</source>
        <translation>würde verlangt</translation>
    </message>
</context>
<context>
    <name>cb::ReviewViews</name>
    <message>
        <source>&amp;Take a baseline…</source>
        <translation>&amp;Vergleichsstand aufnehmen…</translation>
    </message>
    <message>
        <source>Keep how the board stands, to compare it with later</source>
        <translation>Festhalten, wie das Board steht, um es später damit zu vergleichen</translation>
    </message>
</context>
<context>
    <name>cb::RiskModelView</name>
    <message>
        <source>Learn now</source>
        <translation>Jetzt lernen</translation>
    </message>
    <message>
        <source>Learn again from the board as it is now. The model in use stays until a change manager decides.</source>
        <translation>Neu lernen vom Board, wie es jetzt ist. Das verwendete Modell bleibt, bis ein Change Manager entscheidet.</translation>
    </message>
    <message>
        <source>How good is it</source>
        <translation>Wie gut es ist</translation>
    </message>
    <message>
        <source>What it looks at</source>
        <translation>Worauf es achtet</translation>
    </message>
    <message>
        <source>mean size of each reason, in log-odds; left: more of it lowers, right: raises</source>
        <translation>mittlere Größe jedes Grundes, in Log-Odds; links: mehr davon senkt, rechts: erhöht</translation>
    </message>
    <message>
        <source>Beside something simpler</source>
        <translation>Neben etwas Einfacherem</translation>
    </message>
    <message>
        <source>on the same changes; a lower Brier score is better; gain with 95 % range</source>
        <translation>an denselben Changes; ein niedrigerer Brier-Wert ist besser; Gewinn mit 95-%-Spanne</translation>
    </message>
    <message>
        <source>Since it learned</source>
        <translation>Seit dem Lernen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Use it again…</source>
        <translation>Wieder verwenden…</translation>
    </message>
    <message>
        <source>Do not use it for: %1</source>
        <translation>Nicht verwenden für: %1</translation>
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
        <source>%1: %2, more of it lowers the chance</source>
        <translation>%1: %2, mehr davon senkt die Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>%1: %2, more of it raises the chance</source>
        <translation>%1: %2, mehr davon erhöht die Wahrscheinlichkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) with an outcome</source>
        <translation>
            <numerusform>%n Change mit Ergebnis</numerusform>
            <numerusform>%n Changes mit Ergebnis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expected, %2 seen</source>
        <translation>%1 erwartet, %2 gesehen</translation>
    </message>
    <message>
        <source>Brier score %1, when measured %2</source>
        <translation>Brier-Wert %1, bei der Messung %2</translation>
    </message>
    <message>
        <source>Largest shift of</source>
        <translation>Größte Verschiebung bei</translation>
    </message>
    <message>
        <source>Stability index</source>
        <translation>Stabilitätsindex</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <comment>version</comment>
        <translation>%1, verwendet</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>none on the board yet</source>
        <translation>noch keine auf dem Board</translation>
    </message>
    <message>
        <source>each measured on its own held-out changes</source>
        <translation>jede an ihren eigenen zurückgehaltenen Changes gemessen</translation>
    </message>
    <message>
        <source>There is no model of this board yet.</source>
        <translation>Es gibt noch kein Modell dieses Boards.</translation>
    </message>
    <message>
        <source>A model learns from closed changes whose outcome is recorded. Import more of them, or close changes with their outcome.</source>
        <translation>Ein Modell lernt aus abgeschlossenen Changes, deren Ergebnis festgehalten ist. Mehr davon importieren oder Changes mit ihrem Ergebnis abschließen.</translation>
    </message>
    <message>
        <source>A model is learning from the closed changes…</source>
        <translation>Ein Modell lernt aus den abgeschlossenen Changes…</translation>
    </message>
    <message>
        <source>version %1 in use</source>
        <translation>Fassung %1 verwendet</translation>
    </message>
    <message>
        <source>learned here, not on the board yet</source>
        <translation>hier gelernt, noch nicht auf dem Board</translation>
    </message>
    <message>
        <source>The new model is advised:</source>
        <translation>Das neue Modell wird empfohlen:</translation>
    </message>
    <message>
        <source>The model is kept:</source>
        <translation>Das Modell wird behalten:</translation>
    </message>
    <message>
        <source>Use version %1</source>
        <translation>Fassung %1 verwenden</translation>
    </message>
    <message>
        <source>Keep version %1</source>
        <translation>Fassung %1 behalten</translation>
    </message>
    <message>
        <source>Use the new one all the same…</source>
        <translation>Die neue trotzdem verwenden…</translation>
    </message>
    <message>
        <source>Version %1 did not measure better. It is used because:</source>
        <translation>Fassung %1 hat nicht besser abgeschnitten. Sie wird verwendet, weil:</translation>
    </message>
    <message>
        <source>This model learned on this computer, as the board has none. Others see its chances once it is on the board.</source>
        <translation>Dieses Modell hat auf diesem Rechner gelernt, da das Board keines hat. Andere sehen seine Wahrscheinlichkeiten, sobald es auf dem Board ist.</translation>
    </message>
    <message>
        <source>Put it on the board</source>
        <translation>Auf das Board legen</translation>
    </message>
    <message>
        <source>The first model of the board</source>
        <translation>Das erste Modell des Boards</translation>
    </message>
    <message>
        <source>Version %1 is in use: all chances are computed by it.</source>
        <translation>Fassung %1 wird verwendet: Alle Wahrscheinlichkeiten werden damit berechnet.</translation>
    </message>
    <message>
        <source>This version is in use.</source>
        <translation>Diese Fassung wird verwendet.</translation>
    </message>
    <message>
        <source>Select an older version.</source>
        <translation>Wählen Sie eine ältere Fassung.</translation>
    </message>
    <message>
        <source>Version %1 is used again because:</source>
        <translation>Fassung %1 wird wieder verwendet, weil:</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>cb::RiskView</name>
    <message>
        <source>Computing the charts…</source>
        <translation>Die Diagramme werden berechnet…</translation>
    </message>
    <message>
        <source>Coming 4 weeks: %1</source>
        <translation>Kommende 4 Wochen: %1</translation>
    </message>
    <message>
        <source>There is nothing to open: %1</source>
        <translation>Es gibt nichts zu öffnen: %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
</context>
<context>
    <name>cb::RiskViews</name>
    <message>
        <source>A new risk model has learned: Risk, Model says how good it is.</source>
        <translation>Ein neues Risikomodell hat gelernt: Unter Risiko, Modell steht, wie gut es ist.</translation>
    </message>
</context>
<context>
    <name>cb::SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Noch keiner gespeichert</translation>
    </message>
    <message>
        <source>&amp;Keep this filter as…</source>
        <translation>Diesen Filter &amp;speichern als…</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>cb::ScopeEdit</name>
    <message>
        <source>type of changes</source>
        <translation>Art der Changes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind, note</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
</context>
<context>
    <name>cb::SequenceWords</name>
    <message>
        <source>critical path</source>
        <translation>kritischer Pfad</translation>
    </message>
    <message>
        <source>overlapping</source>
        <comment>a follower starts before the end</comment>
        <translation>überlappend</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>follows %1</source>
        <comment>changes</comment>
        <translation>folgt auf %1</translation>
    </message>
    <message>
        <source>is followed by %1</source>
        <comment>changes</comment>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>cb::ServerAddress</name>
    <message>
        <source>Name a server, or a service of pg_service.conf.</source>
        <translation>Nennen Sie einen Server oder einen Service aus pg_service.conf.</translation>
    </message>
    <message>
        <source>Name the database that holds the board.</source>
        <translation>Nennen Sie die Datenbank, in der das Board ist.</translation>
    </message>
</context>
<context>
    <name>cb::ServerForm</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>db-a.example:5432, db-b.example:5432</source>
        <translation>db-a.example:5432, db-b.example:5432</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>empty: keychain, ~/.pgpass or service file</source>
        <translation>leer: Schlüsselbund, ~/.pgpass oder Servicedatei</translation>
    </message>
    <message>
        <source>required, certificate and name checked</source>
        <translation>verlangt, Zertifikat und Name geprüft</translation>
    </message>
    <message>
        <source>required, certificate checked</source>
        <translation>verlangt, Zertifikat geprüft</translation>
    </message>
    <message>
        <source>required, certificate not checked</source>
        <translation>verlangt, Zertifikat nicht geprüft</translation>
    </message>
    <message>
        <source>if the server offers it</source>
        <translation>wenn der Server sie anbietet</translation>
    </message>
    <message>
        <source>none (this computer only)</source>
        <translation>keine (nur dieser Rechner)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>empty: ~/.postgresql/root.crt</source>
        <translation>leer: ~/.postgresql/root.crt</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Name in der Liste</translation>
    </message>
    <message>
        <source>Service file</source>
        <translation>Servicedatei</translation>
    </message>
    <message>
        <source>none; or the name in pg_service.conf</source>
        <translation>keine; oder der Name in pg_service.conf</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>nothing is written by it</source>
        <translation>nichts wird dabei geschrieben</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>trying…</source>
        <translation>wird versucht…</translation>
    </message>
    <message>
        <source>the board can be used</source>
        <translation>das Board kann verwendet werden</translation>
    </message>
    <message>
        <source>the board can&apos;t be used yet</source>
        <translation>das Board kann noch nicht verwendet werden</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
</context>
<context>
    <name>cb::Session</name>
    <message>
        <source>The connection to the board is lost. Nothing was saved; your text is kept. It can be saved as soon as the connection is back.</source>
        <translation>Die Verbindung zum Board ist verloren. Nichts wurde gespeichert; Ihr Text bleibt. Speichern geht, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>No board is open.</source>
        <translation>Kein Board ist offen.</translation>
    </message>
</context>
<context>
    <name>cb::SettingsView</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Teile der Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>cb::ShellActions</name>
    <message>
        <source>&amp;New board…</source>
        <translation>&amp;Neues Board…</translation>
    </message>
    <message>
        <source>Make an empty board as a file or in a database</source>
        <translation>Ein leeres Board als Datei oder in einer Datenbank anlegen</translation>
    </message>
    <message>
        <source>&amp;Open board…</source>
        <translation>Board ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a board file, or one that was open before</source>
        <translation>Eine Board-Datei öffnen oder ein früher geöffnetes Board</translation>
    </message>
    <message>
        <source>&amp;Connect a store…</source>
        <translation>Server ver&amp;binden…</translation>
    </message>
    <message>
        <source>Open a board in a PostgreSQL database</source>
        <translation>Ein Board in einer PostgreSQL-Datenbank öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;sample bank</source>
        <translation>Bei&amp;spielbank öffnen</translation>
    </message>
    <message>
        <source>Look around in a board with 40 services and a year of changes</source>
        <translation>Ein Board mit 40 Services und einem Jahr an Changes ansehen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Close Changeboard; drafts are kept</source>
        <translation>Changeboard schließen; Entwürfe bleiben erhalten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Zurückgenommenes wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy ID and title</source>
        <translation>&amp;Kopieren: ID und Titel</translation>
    </message>
    <message>
        <source>Copy number and title of what is selected</source>
        <translation>Nummer und Titel des Ausgewählten kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation>Als &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the rows of this view as text and HTML table</source>
        <translation>Die Zeilen dieser Ansicht als Text und HTML-Tabelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Search and filter all views</source>
        <translation>Alle Ansichten durchsuchen und filtern</translation>
    </message>
    <message>
        <source>Command &amp;list…</source>
        <translation>Befehls&amp;liste…</translation>
    </message>
    <message>
        <source>Find any record, person or command</source>
        <translation>Jeden Eintrag, jede Person und jeden Befehl finden</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>Show the range before</source>
        <translation>Den Zeitraum davor zeigen</translation>
    </message>
    <message>
        <source>Step &amp;on</source>
        <translation>Schritt &amp;weiter</translation>
    </message>
    <message>
        <source>Show the next range</source>
        <translation>Den nächsten Zeitraum zeigen</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>Show the present</source>
        <translation>Die Gegenwart zeigen</translation>
    </message>
    <message>
        <source>&amp;Detail panel</source>
        <translation>&amp;Detailbereich</translation>
    </message>
    <message>
        <source>Show or fold the panel at the side</source>
        <translation>Den Bereich an der Seite zeigen oder einklappen</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Move the focus to the next part of the window</source>
        <translation>Den Fokus zum nächsten Teil des Fensters bewegen</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Move the focus to the part of the window before</source>
        <translation>Den Fokus zum vorigen Teil des Fensters bewegen</translation>
    </message>
    <message>
        <source>Text l&amp;arger</source>
        <translation>Schrift &amp;größer</translation>
    </message>
    <message>
        <source>Up to 200 percent</source>
        <translation>Bis 200 Prozent</translation>
    </message>
    <message>
        <source>Text &amp;smaller</source>
        <translation>Schrift &amp;kleiner</translation>
    </message>
    <message>
        <source>Down to 80 percent</source>
        <translation>Bis 80 Prozent</translation>
    </message>
    <message>
        <source>Text &amp;100 percent</source>
        <translation>Schrift &amp;100 Prozent</translation>
    </message>
    <message>
        <source>The normal text size</source>
        <translation>Die normale Schriftgröße</translation>
    </message>
    <message>
        <source>&amp;New change</source>
        <translation>&amp;Neuer Change</translation>
    </message>
    <message>
        <source>Write a new change</source>
        <translation>Einen neuen Change schreiben</translation>
    </message>
    <message>
        <source>&amp;Open as page</source>
        <translation>Als Seite ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show all fields of the selected record</source>
        <translation>Alle Felder des ausgewählten Eintrags zeigen</translation>
    </message>
    <message>
        <source>&amp;Keys of this place</source>
        <translation>&amp;Tasten dieser Ansicht</translation>
    </message>
    <message>
        <source>Show all keys that work here</source>
        <translation>Alle Tasten zeigen, die hier gelten</translation>
    </message>
    <message>
        <source>&amp;About Changeboard</source>
        <translation>Ü&amp;ber Changeboard</translation>
    </message>
    <message>
        <source>Version, licence and libraries</source>
        <translation>Version, Lizenz und Bibliotheken</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Ansicht %1</translation>
    </message>
    <message>
        <source>Save &amp;picture as…</source>
        <translation>&amp;Bild speichern unter…</translation>
    </message>
    <message>
        <source>Save this view as SVG, PNG or PDF</source>
        <translation>Diese Ansicht als SVG, PNG oder PDF speichern</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy this view as a picture with its caption</source>
        <translation>Diese Ansicht als Bild mit ihrer Unterschrift kopieren</translation>
    </message>
</context>
<context>
    <name>cb::ShotTaker</name>
    <message>
        <source>Can&apos;t write %1. Choose a folder that can be written with --out.</source>
        <translation>%1 kann nicht geschrieben werden. Wählen Sie mit --out einen Ordner, in den geschrieben werden kann.</translation>
    </message>
</context>
<context>
    <name>cb::SinceCells</name>
    <message>
        <source>not assessed</source>
        <comment>risk</comment>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>level of risk, impact times likelihood</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a change</comment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>approval no longer valid</source>
        <translation>Genehmigung gilt nicht mehr</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>number of an incident</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CI(s)</source>
        <translation>
            <numerusform>%n CI</numerusform>
            <numerusform>%n CIs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 edited</source>
        <comment>name of a field</comment>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more field(s)</source>
        <comment>an edit</comment>
        <translation>
            <numerusform>%1; %n weiteres Feld</numerusform>
            <numerusform>%1; %n weitere Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>no start</source>
        <comment>a change without its planned start</comment>
        <translation>kein Beginn</translation>
    </message>
    <message>
        <source>%1, no end</source>
        <comment>planned start</comment>
        <translation>%1, kein Ende</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 later</source>
        <comment>as in: 1 day later</comment>
        <translation>%1 später</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <comment>as in: 1 day earlier</comment>
        <translation>%1 früher</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <comment>as in: 2 h longer</comment>
        <translation>%1 länger</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <comment>as in: 2 h shorter</comment>
        <translation>%1 kürzer</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>who did it, and when</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>a time of day</comment>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, and when</comment>
        <translation>%1, %2</translation>
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
        <source>must be looked at again</source>
        <translation>muss noch einmal angesehen werden</translation>
    </message>
    <message>
        <source>as assessed by the owner</source>
        <translation>laut Verantwortlichem</translation>
    </message>
    <message>
        <source>planned start or end differs</source>
        <translation>geplanter Beginn oder geplantes Ende weicht ab</translation>
    </message>
    <message>
        <source>CIs, service, type or environment differ</source>
        <translation>CIs, Service, Art oder Umgebung weichen ab</translation>
    </message>
    <message numerus="yes">
        <source>%1 shown; %n standard or withdrawn one(s) folded</source>
        <translation>
            <numerusform>%1 gezeigt; %n Standard-Change oder zurückgezogener zugeklappt</numerusform>
            <numerusform>%1 gezeigt; %n Standard-Changes oder zurückgezogene zugeklappt</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled, or deleted as drafts</source>
        <translation>abgebrochen, oder als Entwürfe gelöscht</translation>
    </message>
    <message>
        <source>none failed</source>
        <comment>of the finished changes</comment>
        <translation>keiner fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n failed or backed out</source>
        <comment>of the finished changes</comment>
        <translation>
            <numerusform>%n fehlgeschlagen oder zurückgerollt</numerusform>
            <numerusform>%n fehlgeschlagen oder zurückgerollt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n without anything to say folded</source>
        <translation>
            <numerusform>%1; %n, zu dem nichts zu sagen ist, zugeklappt</numerusform>
            <numerusform>%1; %n, zu denen nichts zu sagen ist, zugeklappt</numerusform>
        </translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Who, when</source>
        <translation>Wer, wann</translation>
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
        <source>Since %1</source>
        <comment>meeting or baseline</comment>
        <translation>Seit %1</translation>
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
        <source>Closing state of the meeting on %1 with the board now.</source>
        <translation>Schlussstand der Sitzung am %1 mit dem Board jetzt.</translation>
    </message>
    <message>
        <source>The baseline “%1” of %2 with the board now.</source>
        <translation>Der Vergleichsstand „%1“ vom %2 mit dem Board jetzt.</translation>
    </message>
    <message>
        <source>The board as it was on %1, rebuilt from its history, with the board now.</source>
        <translation>Das Board, wie es am %1 war, aus seiner Historie wiederhergestellt, mit dem Board jetzt.</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Seitdem</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n Tag</numerusform>
            <numerusform>In %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::SinceModel</name>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
</context>
<context>
    <name>cb::SincePanel</name>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Rows that you have seen</source>
        <translation>Zeilen, die Sie gesehen haben</translation>
    </message>
    <message>
        <source>mark as seen, next row</source>
        <translation>als gesehen markieren, nächste Zeile</translation>
    </message>
    <message>
        <source>unseen only</source>
        <translation>nur ungesehene</translation>
    </message>
    <message>
        <source>open the change</source>
        <translation>Change öffnen</translation>
    </message>
    <message>
        <source>show what was edited</source>
        <translation>zeigen, was geändert wurde</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Seitdem</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>Nichts anzusehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s) seen by you.</source>
        <translation>
            <numerusform>%1 von %n Zeile von Ihnen gesehen.</numerusform>
            <numerusform>%1 von %n Zeilen von Ihnen gesehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::SinceTable</name>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Mark as seen and go on</source>
        <comment>key</comment>
        <translation>Als gesehen markieren und weiter</translation>
    </message>
    <message>
        <source>Unseen only</source>
        <comment>key</comment>
        <translation>Nur Ungesehene</translation>
    </message>
    <message>
        <source>Show what was edited</source>
        <comment>key</comment>
        <translation>Zeigen, was bearbeitet wurde</translation>
    </message>
    <message>
        <source>Mark as seen, unseen</source>
        <comment>key</comment>
        <translation>Als gesehen, ungesehen markieren</translation>
    </message>
</context>
<context>
    <name>cb::SinceView</name>
    <message>
        <source>Reading the history of the board…</source>
        <translation>Die Historie des Boards wird gelesen…</translation>
    </message>
    <message>
        <source>Since last</source>
        <comment>view</comment>
        <translation>Seit der letzten Sitzung</translation>
    </message>
    <message>
        <source>Only rows that you have not seen are shown.</source>
        <translation>Nur Zeilen, die Sie nicht gesehen haben, werden gezeigt.</translation>
    </message>
    <message>
        <source>All rows are shown.</source>
        <translation>Alle Zeilen werden gezeigt.</translation>
    </message>
    <message>
        <source>Select a row to see what was edited.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was geändert wurde.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a change, what happened to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Board on %1</source>
        <comment>name of a baseline, a day and time</comment>
        <translation>Board am %1</translation>
    </message>
    <message>
        <source>The baseline “%1” was taken.</source>
        <translation>Der Vergleichsstand „%1“ wurde aufgenommen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of what happened</comment>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Als gesehen markieren</translation>
    </message>
    <message>
        <source>Mark as not seen</source>
        <translation>Als ungesehen markieren</translation>
    </message>
    <message>
        <source>Show what was edited</source>
        <translation>Zeigen, was geändert wurde</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Unseen only</source>
        <translation>Nur ungesehene</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a baseline, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a baseline…</source>
        <translation>Vergleichsstand aufnehmen…</translation>
    </message>
    <message>
        <source>The board could not be compared.</source>
        <translation>Das Board konnte nicht verglichen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Comparing the board…</source>
        <translation>Das Board wird verglichen…</translation>
    </message>
    <message>
        <source>You have seen everything that differs.</source>
        <translation>Sie haben alles gesehen, was sich unterscheidet.</translation>
    </message>
    <message>
        <source>Rows come back when something is done to them again.</source>
        <translation>Zeilen kommen wieder, wenn wieder etwas an ihnen geschieht.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>There is no baseline on this board yet.</source>
        <translation>Auf diesem Board gibt es noch keinen Vergleichsstand.</translation>
    </message>
    <message>
        <source>A baseline keeps how the board stands, to compare it with later. The board of a week ago can be rebuilt from its history.</source>
        <translation>Ein Vergleichsstand hält fest, wie das Board steht, um es später damit zu vergleichen. Das Board von vor einer Woche lässt sich aus seiner Historie wiederherstellen.</translation>
    </message>
    <message>
        <source>Take a baseline now</source>
        <translation>Jetzt einen Vergleichsstand aufnehmen</translation>
    </message>
    <message>
        <source>Compare with a week ago</source>
        <translation>Mit der Vorwoche vergleichen</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts unterscheidet sich.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%n Zeile ist durch den Filter ausgeblendet.</numerusform>
            <numerusform>%n Zeilen sind durch den Filter ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No baseline yet</source>
        <translation>Noch kein Vergleichsstand</translation>
    </message>
</context>
<context>
    <name>cb::SlotActions</name>
    <message>
        <source>%1 is moved to %2; Ctrl Z takes it back</source>
        <translation>%1 ist auf %2 verschoben; Strg Z nimmt es zurück</translation>
    </message>
    <message>
        <source>Several changes are selected: Shift F clears them together.</source>
        <translation>Mehrere Changes sind ausgewählt: Umschalt F bereinigt sie zusammen.</translation>
    </message>
    <message>
        <source>Select a change first.</source>
        <translation>Wählen Sie zuerst einen Change.</translation>
    </message>
    <message>
        <source>Select a change, or two: the later one will begin when the other ends.</source>
        <translation>Wählen Sie einen Change oder zwei: Der spätere beginnt dann, wenn der andere endet.</translation>
    </message>
    <message>
        <source>Both changes need a planned window to be put in order.</source>
        <translation>Beide Changes brauchen ein geplantes Zeitfenster, um in eine Reihenfolge gebracht zu werden.</translation>
    </message>
    <message>
        <source>&amp;Find a free slot…</source>
        <translation>&amp;Freies Zeitfenster suchen…</translation>
    </message>
    <message>
        <source>Find the nearest windows in which the change hits nothing</source>
        <translation>Die nächsten Zeitfenster suchen, in denen der Change nichts trifft</translation>
    </message>
    <message>
        <source>Clear a &amp;weekend…</source>
        <translation>&amp;Wochenende bereinigen…</translation>
    </message>
    <message>
        <source>Find the fewest moves that clear a range, or the selected changes, of conflicts</source>
        <translation>Die wenigsten Verschiebungen suchen, die einen Zeitraum oder die ausgewählten Changes von Konflikten befreien</translation>
    </message>
    <message>
        <source>Put in &amp;order</source>
        <translation>In &amp;Reihenfolge bringen</translation>
    </message>
    <message>
        <source>Let the change begin when those that it collides with have ended</source>
        <translation>Den Change beginnen lassen, wenn die geendet haben, mit denen er kollidiert</translation>
    </message>
</context>
<context>
    <name>cb::SlotCard</name>
    <message>
        <source>Free windows of this change</source>
        <translation>Freie Zeitfenster dieses Changes</translation>
    </message>
    <message>
        <source>Free windows of %1</source>
        <translation>Freie Zeitfenster von %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking at the next %n day(s)…</source>
        <translation>
            <numerusform>Der nächste %n Tag wird durchsucht…</numerusform>
            <numerusform>Die nächsten %n Tage werden durchsucht…</numerusform>
        </translation>
    </message>
    <message>
        <source>The nearest under all rules</source>
        <translation>Die nächsten nach allen Regeln</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is free in the next %n day(s).</source>
        <translation>
            <numerusform>Am nächsten %n Tag ist nichts frei.</numerusform>
            <numerusform>In den nächsten %n Tagen ist nichts frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>It hits nothing where it is planned, %1.</source>
        <translation>Wo er geplant ist, %1, trifft er nichts.</translation>
    </message>
    <message>
        <source>What forbids it, and what would open without it:</source>
        <translation>Was es verbietet, und was ohne das frei würde:</translation>
    </message>
    <message>
        <source>without it: %1</source>
        <translation>ohne das: %1</translation>
    </message>
    <message>
        <source>Alt %1</source>
        <comment>keys</comment>
        <translation>Alt %1</translation>
    </message>
    <message>
        <source>take one</source>
        <comment>a free window</comment>
        <translation>eines nehmen</translation>
    </message>
    <message>
        <source>leave</source>
        <comment>a card</comment>
        <translation>verlassen</translation>
    </message>
</context>
<context>
    <name>cb::SlotFinder</name>
    <message>
        <source>The board is still being read: what collides is not known yet.</source>
        <translation>Das Board wird noch gelesen: Was kollidiert, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The change is not on the board any more.</source>
        <translation>Der Change ist nicht mehr auf dem Board.</translation>
    </message>
    <message>
        <source>It collides with no other change: there is nothing to put in order.</source>
        <translation>Er kollidiert mit keinem anderen Change: Es gibt nichts in eine Reihenfolge zu bringen.</translation>
    </message>
</context>
<context>
    <name>cb::SlotGhosts</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Free %1–%2</source>
        <translation>Frei %1–%2</translation>
    </message>
    <message>
        <source>%1 proposed</source>
        <comment>a window</comment>
        <translation>%1 vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>cb::SlotRow</name>
    <message>
        <source>%1: %2; %3; %4</source>
        <comment>key, window, how far, why</comment>
        <translation>%1: %2; %3; %4</translation>
    </message>
</context>
<context>
    <name>cb::StateLine</name>
    <message>
        <source>emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>risk %1</source>
        <translation>Risiko %1</translation>
    </message>
</context>
<context>
    <name>cb::StatusConflicts</name>
    <message>
        <source>Checked at %1.</source>
        <translation>Geprüft um %1.</translation>
    </message>
    <message>
        <source>%1 blocking</source>
        <comment>number of conflicts</comment>
        <translation>%1 sperrend</translation>
    </message>
    <message>
        <source>1 warning</source>
        <comment>number of conflicts</comment>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <comment>number of conflicts</comment>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>Conflicts that block, of the changes that the filter shows.</source>
        <translation>Konflikte, die sperren, bei den Changes, die der Filter zeigt.</translation>
    </message>
    <message>
        <source>Conflicts that warn, of the changes that the filter shows.</source>
        <translation>Konflikte, die warnen, bei den Changes, die der Filter zeigt.</translation>
    </message>
    <message numerus="yes">
        <source>checking %n changes</source>
        <translation>
            <numerusform>%n Change wird geprüft</numerusform>
            <numerusform>%n Changes werden geprüft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::StepForm</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
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
        <source>Has to be met before it is scheduled</source>
        <translation>Muss erfüllt sein, bevor er eingeplant wird</translation>
    </message>
    <message>
        <source>Choose the outcome</source>
        <translation>Wählen Sie das Ergebnis</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This needs a reason. Say why.</source>
        <translation>Das braucht einen Grund. Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>Say what has to be done.</source>
        <translation>Sagen Sie, was zu tun ist.</translation>
    </message>
    <message>
        <source>Say how it ended.</source>
        <translation>Sagen Sie, wie es ausging.</translation>
    </message>
</context>
<context>
    <name>cb::Stepper</name>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, Schritt %2 von %3</translation>
    </message>
</context>
<context>
    <name>cb::SuspensionPart</name>
    <message>
        <source>a suspension needs a reason and ends by itself</source>
        <translation>eine Aussetzung braucht einen Grund und endet von selbst</translation>
    </message>
    <message>
        <source>it is taken back</source>
        <comment>suspended until</comment>
        <translation>zur Rücknahme</translation>
    </message>
    <message>
        <source>Suspended from %1 until %2</source>
        <comment>times</comment>
        <translation>Ausgesetzt von %1 bis %2</translation>
    </message>
    <message>
        <source>Suspended until %1</source>
        <comment>time</comment>
        <translation>Ausgesetzt bis %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>suspended until, reason, who</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Say why it does not hold.</source>
        <translation>Sagen Sie, warum es nicht gilt.</translation>
    </message>
    <message>
        <source>Say when it holds again: an end that lies ahead.</source>
        <translation>Sagen Sie, wann es wieder gilt: ein Ende, das in der Zukunft liegt.</translation>
    </message>
    <message>
        <source>Suspend “%1”</source>
        <comment>window</comment>
        <translation>„%1“ aussetzen</translation>
    </message>
    <message>
        <source>Reactivate “%1”</source>
        <comment>window</comment>
        <translation>„%1“ wieder aktivieren</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Aussetzen…</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Wieder aktivieren</translation>
    </message>
    <message>
        <source>Why it does not hold for a while</source>
        <translation>Warum es eine Zeit lang nicht gilt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>time</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Suspend</source>
        <comment>act</comment>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>cb::TagEdit</name>
    <message>
        <source>%1, %2</source>
        <comment>name, note</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>cb::TakeBaselineForm</name>
    <message>
        <source>Give the baseline a name, so that it can be found again.</source>
        <translation>Geben Sie dem Vergleichsstand einen Namen, damit er wiederzufinden ist.</translation>
    </message>
    <message>
        <source>Take a baseline</source>
        <translation>Vergleichsstand aufnehmen</translation>
    </message>
    <message>
        <source>It keeps how every open change stands now, to compare the board with later. It is never changed; Undo removes it.</source>
        <translation>Er hält fest, wie jeder offene Change jetzt steht, um das Board später damit zu vergleichen. Er wird nie geändert; Rückgängig entfernt ihn.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Take the baseline</source>
        <translation>Vergleichsstand aufnehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>cb::TaskListEdit</name>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>go/no-go</source>
        <translation>Go/No-Go</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove the task</source>
        <translation>Aufgabe entfernen</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Aufgabe %1</translation>
    </message>
    <message>
        <source>Owner of task %1</source>
        <translation>Verantwortlich für Aufgabe %1</translation>
    </message>
    <message>
        <source>Planned start of task %1</source>
        <translation>Geplanter Beginn von Aufgabe %1</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message numerus="yes">
        <source>Tasks: %n</source>
        <translation>
            <numerusform>Aufgaben: %n</numerusform>
            <numerusform>Aufgaben: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them %n go or no-go</source>
        <translation>
            <numerusform>davon %n Go/No-Go</numerusform>
            <numerusform>davon %n Go/No-Go</numerusform>
        </translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>from</source>
        <comment>time of a task</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>until</source>
        <comment>time of a task</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Planned end of task %1</source>
        <translation>Geplantes Ende von Aufgabe %1</translation>
    </message>
</context>
<context>
    <name>cb::TestLines</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>cb::ThawChart</name>
    <message numerus="yes">
        <source>%1: frozen, %n changes wait</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1: im Freeze, %n Change wartet</numerusform>
            <numerusform>%1: im Freeze, %n Changes warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n changes, %2 of them had waited; %3 still wait</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1: %n Change, davon hatten %2 gewartet; noch wartend: %3</numerusform>
            <numerusform>%1: %n Changes, davon hatten %2 gewartet; noch wartend: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Next, previous day</source>
        <comment>keys</comment>
        <translation>Nächster, voriger Tag</translation>
    </message>
</context>
<context>
    <name>cb::ThawPainter</name>
    <message>
        <source>freeze</source>
        <comment>label in a chart</comment>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>usual %1 a day</source>
        <translation>üblich %1 am Tag</translation>
    </message>
    <message numerus="yes">
        <source>backlog: %n wait</source>
        <translation>
            <numerusform>Rückstau: %n wartet</numerusform>
            <numerusform>Rückstau: %n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::TimeText</name>
    <message>
        <source>ddd d</source>
        <extracomment>Date pattern: day of the week and of the month, &quot;Thu 26&quot;; d and ddd as in Qt&apos;s date formats</extracomment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>Date pattern where the month comes first, &quot;Nov 26&quot;</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date pattern where the day comes first, &quot;26 Nov&quot;</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd MMM d</source>
        <extracomment>Date patterns where the month comes first, &quot;Thu Nov 26&quot; and &quot;Thu Nov 26, 2025&quot;</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd MMM d, yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Date patterns where the day comes first, &quot;Thu 26 Nov&quot; and &quot;Thu 26 Nov 2025&quot;</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <extracomment>Date pattern where the month comes first, &quot;Thursday, November 26, 2026&quot;</extracomment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>Date pattern where the day comes first, &quot;Thursday 26 November 2026&quot;</extracomment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Month and year, &quot;November 2026&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <extracomment>Days of one week: first day, last day, month and year, &quot;23–29 November 2026&quot;</extracomment>
        <translation>%1–%2 %3</translation>
    </message>
    <message>
        <source>%1, week %2</source>
        <translation>%1, KW %2</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 bis %3</translation>
    </message>
    <message>
        <source>%1 %2 to %3 %4</source>
        <translation>%1 %2 bis %3 %4</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>the clocks change: lasts %1, the clock says %2</source>
        <translation>Zeitumstellung: dauert %1, laut Uhr %2</translation>
    </message>
    <message>
        <source>starts in the double hour</source>
        <translation>beginnt in der doppelten Stunde</translation>
    </message>
    <message>
        <source>ends in the double hour</source>
        <translation>endet in der doppelten Stunde</translation>
    </message>
</context>
<context>
    <name>cb::TimelineAccessible</name>
    <message>
        <source>%1, %2</source>
        <comment>view, range</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>cb::TimelineControls</name>
    <message>
        <source>Second zone</source>
        <translation>Zweite Zone</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no second time zone</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Show or hide it: Z</source>
        <translation>Ein- oder ausblenden: Z</translation>
    </message>
    <message>
        <source>Fill shows</source>
        <translation>Füllung zeigt</translation>
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
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
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
        <source>Order</source>
        <translation>Ordnung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kritikalität</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächster Change</translation>
    </message>
    <message>
        <source>Service, not grouped</source>
        <translation>Service, nicht gruppiert</translation>
    </message>
    <message>
        <source>CI, not grouped</source>
        <translation>CI, nicht gruppiert</translation>
    </message>
</context>
<context>
    <name>cb::TimelineLegend</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>changes done, height = number</source>
        <translation>erledigte Changes, Höhe = Anzahl</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>failed share, with a cap mark</source>
        <translation>fehlgeschlagener Anteil, mit Spitze</translation>
    </message>
    <message>
        <source>incident priority 1 or 2</source>
        <translation>Incident der Priorität 1 oder 2</translation>
    </message>
    <message>
        <source>freeze</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>tatsächlich</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>succeeded with issues</source>
        <translation>gelungen mit Problemen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht gelaufen</translation>
    </message>
    <message>
        <source>incident, priority</source>
        <translation>Incident, Priorität</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Bars appear below 10 weeks, titles below 3.</source>
        <translation>Balken erscheinen unter 10 Wochen, Titel unter 3.</translation>
    </message>
    <message>
        <source>followed by, wide: critical</source>
        <translation>gefolgt von, breit: kritisch</translation>
    </message>
</context>
<context>
    <name>cb::TimelineTable</name>
    <message>
        <source>deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>planned change</source>
        <translation>geplanter Change</translation>
    </message>
    <message>
        <source>actual change</source>
        <translation>tatsächlicher Change</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>ID or version</source>
        <translation>ID oder Version</translation>
    </message>
    <message>
        <source>Title or environment</source>
        <translation>Titel oder Umgebung</translation>
    </message>
    <message>
        <source>State, outcome or priority</source>
        <translation>Status, Ausgang oder Priorität</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommend</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Deployments</translation>
    </message>
    <message>
        <source>Failed deployments</source>
        <translation>Fehlgeschlagene Deployments</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
</context>
<context>
    <name>cb::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Reading the board…</source>
        <translation>Das Board wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing later in this lane.</source>
        <translation>In dieser Bahn ist später nichts.</translation>
    </message>
    <message>
        <source>Nothing earlier in this lane.</source>
        <translation>In dieser Bahn ist früher nichts.</translation>
    </message>
    <message>
        <source>Select a change first.</source>
        <translation>Wählen Sie zuerst einen Change.</translation>
    </message>
    <message>
        <source>This change has not both a planned and an actual window.</source>
        <translation>Dieser Change hat nicht beides, ein geplantes und ein tatsächliches Zeitfenster.</translation>
    </message>
    <message>
        <source>Actual: %1</source>
        <translation>Tatsächlich: %1</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Geplant: %1</translation>
    </message>
    <message>
        <source>Select a change first, then move it.</source>
        <translation>Wählen Sie zuerst einen Change, dann verschieben Sie ihn.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Zoom to it</source>
        <translation>Dorthin &amp;zoomen</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>A&amp;ufklappen</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Zuklappen</translation>
    </message>
    <message>
        <source>&amp;New change here</source>
        <translation>&amp;Neuer Change hier</translation>
    </message>
    <message>
        <source>Show the &amp;week</source>
        <translation>Die &amp;Woche zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;year</source>
        <translation>Das &amp;Jahr zeigen</translation>
    </message>
    <message>
        <source>%1 folded</source>
        <translation>%1 zugeklappt</translation>
    </message>
    <message>
        <source>%1 unfolded</source>
        <translation>%1 aufgeklappt</translation>
    </message>
    <message>
        <source>There is no later incident.</source>
        <translation>Es gibt keinen späteren Incident.</translation>
    </message>
    <message>
        <source>There is no earlier incident.</source>
        <translation>Es gibt keinen früheren Incident.</translation>
    </message>
    <message>
        <source>Only in the timeline</source>
        <translation>Nur in der Zeitleiste</translation>
    </message>
    <message numerus="yes">
        <source>%n without dates</source>
        <comment>changes that a timeline cannot show</comment>
        <translation>
            <numerusform>%n ohne Termine</numerusform>
            <numerusform>%n ohne Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployments without a start</source>
        <translation>
            <numerusform>%n Deployment ohne Beginn</numerusform>
            <numerusform>%n Deployments ohne Beginn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents without a start</source>
        <translation>
            <numerusform>%n Incident ohne Beginn</numerusform>
            <numerusform>%n Incidents ohne Beginn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actual windows that end before they begin</source>
        <translation>
            <numerusform>%n tatsächliches Zeitfenster, das vor seinem Beginn endet</numerusform>
            <numerusform>%n tatsächliche Zeitfenster, die vor ihrem Beginn enden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Nicht gezeigt: %1</translation>
    </message>
    <message>
        <source>None of these changes has a window yet.</source>
        <translation>Noch keiner dieser Changes hat ein Zeitfenster.</translation>
    </message>
    <message>
        <source>A timeline shows what has a beginning and an end.</source>
        <translation>Eine Zeitleiste zeigt, was einen Beginn und ein Ende hat.</translation>
    </message>
    <message>
        <source>Nothing happens in this stretch of time.</source>
        <translation>In dieser Zeitspanne geschieht nichts.</translation>
    </message>
    <message>
        <source>The first thing is later.</source>
        <translation>Das Erste kommt später.</translation>
    </message>
    <message>
        <source>There is something elsewhere.</source>
        <translation>Anderswo ist etwas.</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Heute zeigen</translation>
    </message>
    <message>
        <source>Show the year</source>
        <translation>Das Jahr zeigen</translation>
    </message>
    <message>
        <source>Pan by a screen</source>
        <comment>keys</comment>
        <translation>Um eine Bildschirmbreite weiter</translation>
    </message>
    <message>
        <source>Fold, unfold a team</source>
        <comment>key</comment>
        <translation>Ein Team einklappen, ausklappen</translation>
    </message>
    <message>
        <source>Between planned and actual</source>
        <comment>key</comment>
        <translation>Zwischen geplant und tatsächlich</translation>
    </message>
</context>
<context>
    <name>cb::TimelineViews</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show less time, in more detail</source>
        <translation>Weniger Zeit zeigen, genauer</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show more time, in less detail</source>
        <translation>Mehr Zeit zeigen, weniger genau</translation>
    </message>
    <message>
        <source>Zoom to the week</source>
        <translation>Auf die Woche zoomen</translation>
    </message>
    <message>
        <source>Show the week of what is selected</source>
        <translation>Die Woche des Ausgewählten zeigen</translation>
    </message>
    <message>
        <source>Zoom to the year</source>
        <translation>Auf das Jahr zoomen</translation>
    </message>
    <message>
        <source>Show the year of what is selected</source>
        <translation>Das Jahr des Ausgewählten zeigen</translation>
    </message>
    <message>
        <source>Next incident</source>
        <translation>Nächster Incident</translation>
    </message>
    <message>
        <source>Select the next incident of any lane</source>
        <translation>Den nächsten Incident in irgendeiner Bahn auswählen</translation>
    </message>
    <message>
        <source>Previous incident</source>
        <translation>Voriger Incident</translation>
    </message>
    <message>
        <source>Select the incident before, of any lane</source>
        <translation>Den vorigen Incident in irgendeiner Bahn auswählen</translation>
    </message>
    <message>
        <source>Only in the timeline</source>
        <translation>Nur in der Zeitleiste</translation>
    </message>
</context>
<context>
    <name>cb::TimelineWords</name>
    <message>
        <source>owner&apos;s risk %1</source>
        <translation>Risiko laut Verantwortlichem %1</translation>
    </message>
    <message>
        <source>Edited: the approval is no longer valid</source>
        <translation>Geändert: Die Genehmigung gilt nicht mehr</translation>
    </message>
    <message>
        <source>Planned %1 (%2)</source>
        <translation>Geplant %1 (%2)</translation>
    </message>
    <message>
        <source>Your time: %1, %2</source>
        <translation>Ihre Zeit: %1, %2</translation>
    </message>
    <message>
        <source>Actually %1</source>
        <translation>Tatsächlich %1</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>Läuft seit %1</translation>
    </message>
    <message>
        <source>%1, %2 longer than planned</source>
        <translation>%1, %2 länger als geplant</translation>
    </message>
    <message>
        <source>%1, %2 to the end of the window</source>
        <translation>%1, %2 bis zum Ende des Zeitfensters</translation>
    </message>
    <message>
        <source>Backing out takes %1</source>
        <translation>Der Rückfall dauert %1</translation>
    </message>
    <message>
        <source>opens it</source>
        <translation>öffnet ihn</translation>
    </message>
    <message numerus="yes">
        <source>%n deployments</source>
        <translation>
            <numerusform>%n Deployment</numerusform>
            <numerusform>%n Deployments</numerusform>
        </translation>
    </message>
    <message>
        <source>the worst: %1 %2, %3</source>
        <translation>das schlimmste: %1 %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>by %1 %2</source>
        <comment>a deployment belongs to a change: number, title</comment>
        <translation>durch %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n Incident</numerusform>
            <numerusform>%n Incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>no priority given</source>
        <translation>keine Priorität angegeben</translation>
    </message>
    <message>
        <source>the most urgent: %1, %2</source>
        <translation>der dringendste: %1, %2</translation>
    </message>
    <message>
        <source>%1, lasted %2</source>
        <translation>%1, dauerte %2</translation>
    </message>
    <message>
        <source>caused by %1 %2</source>
        <translation>verursacht durch %1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stretch of time, lane</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>changes: done, to come</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n kommend</numerusform>
            <numerusform>%n kommend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>deployments, of them failed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, priority %2</source>
        <translation>%1, Priorität %2</translation>
    </message>
    <message>
        <source>zooms to this week</source>
        <translation>zoomt auf diese Woche</translation>
    </message>
    <message>
        <source>zooms to it</source>
        <translation>zoomt darauf</translation>
    </message>
    <message numerus="yes">
        <source>%n more changes</source>
        <translation>
            <numerusform>%n weiterer Change</numerusform>
            <numerusform>%n weitere Changes</numerusform>
        </translation>
    </message>
    <message>
        <source>zooms to them</source>
        <translation>zoomt auf sie</translation>
    </message>
    <message>
        <source>Without a service</source>
        <translation>Ohne Service</translation>
    </message>
    <message>
        <source>Without a CI</source>
        <translation>Ohne CI</translation>
    </message>
    <message>
        <source>Without an environment</source>
        <translation>Ohne Umgebung</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>Ohne Team</translation>
    </message>
    <message>
        <source>Without an implementer</source>
        <translation>Ohne Umsetzer</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Change</numerusform>
            <numerusform>%n Changes</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>a change ran longer than planned, by a length of time</comment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>+%n</source>
        <comment>bars for which there is no room</comment>
        <translation>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of an incident, its duration</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fail.</source>
        <comment>short: so many failed changes</comment>
        <translation>
            <numerusform>%n fehlg.</numerusform>
            <numerusform>%n fehlg.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by week</source>
        <comment>a year</comment>
        <translation>%1, nach Wochen</translation>
    </message>
    <message>
        <source>changes, failures marked</source>
        <translation>Changes, Fehlschläge markiert</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter of a year</comment>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>%1–%2 does not exist</source>
        <translation>%1–%2 gibt es nicht</translation>
    </message>
    <message>
        <source>second %1, %2</source>
        <comment>time that the clock shows twice, its offset</comment>
        <translation>zweites %1, %2</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>Im Blick</translation>
    </message>
    <message>
        <source>Week %1, %2 – %3</source>
        <comment>number, first day, last day</comment>
        <translation>Woche %1, %2 – %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quarter, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>one column a week</source>
        <translation>eine Spalte je Woche</translation>
    </message>
    <message>
        <source>one column a month</source>
        <translation>eine Spalte je Monat</translation>
    </message>
    <message>
        <source>one column a quarter</source>
        <translation>eine Spalte je Quartal</translation>
    </message>
    <message>
        <source>one column a year</source>
        <translation>eine Spalte je Jahr</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>years, what a column is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>edited after approval</source>
        <translation>nach der Genehmigung geändert</translation>
    </message>
    <message>
        <source>actually %1</source>
        <translation>tatsächlich %1</translation>
    </message>
    <message numerus="yes">
        <source>%n deployments, %1, the worst %2</source>
        <translation>
            <numerusform>%n Deployment, %1, das schlimmste %2</numerusform>
            <numerusform>%n Deployments, %1, das schlimmste %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents, %1</source>
        <translation>
            <numerusform>%n Incident, %1</numerusform>
            <numerusform>%n Incidents, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>Incident %1</translation>
    </message>
    <message>
        <source>opened %1, lasted %2</source>
        <translation>eröffnet %1, dauerte %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deployments failed</source>
        <translation>
            <numerusform>%n Deployment fehlgeschlagen</numerusform>
            <numerusform>%n Deployments fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes, %1</source>
        <translation>
            <numerusform>%n weiterer Change, %1</numerusform>
            <numerusform>%n weitere Changes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>Year %1, in view: %2</source>
        <comment>year, range</comment>
        <translation>Jahr %1, im Blick: %2</translation>
    </message>
    <message>
        <source>A task is %1 late</source>
        <translation>Eine Aufgabe ist %1 verspätet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chance of failure, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cb::Token</name>
    <message>
        <source>Delete takes it away</source>
        <translation>Entf entfernt es</translation>
    </message>
</context>
<context>
    <name>cb::TrainingStatus</name>
    <message>
        <source>learning the risk model: %1</source>
        <translation>Risikomodell wird gelernt: %1</translation>
    </message>
    <message>
        <source>learning the risk model</source>
        <translation>Risikomodell wird gelernt</translation>
    </message>
</context>
<context>
    <name>cb::ValueModel</name>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Means here</source>
        <translation>Bedeutet hier</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>cb::ViewBar</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today (%1)</source>
        <translation>Heute (%1)</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Step back (%1)</source>
        <translation>Schritt zurück (%1)</translation>
    </message>
    <message>
        <source>Step on</source>
        <translation>Schritt weiter</translation>
    </message>
    <message>
        <source>Step on (%1)</source>
        <translation>Schritt weiter (%1)</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>cb::WallMode</name>
    <message>
        <source>&amp;Wall</source>
        <translation>&amp;Wandanzeige</translation>
    </message>
    <message>
        <source>Fill a screen with the chosen views, one after the other</source>
        <translation>Einen Bildschirm mit den gewählten Ansichten füllen, eine nach der anderen</translation>
    </message>
    <message>
        <source>This view on the wa&amp;ll</source>
        <translation>Diese Ansicht an die Wa&amp;nd</translation>
    </message>
    <message>
        <source>Fill a screen with this view and stay there</source>
        <translation>Einen Bildschirm mit dieser Ansicht füllen und dabei bleiben</translation>
    </message>
    <message>
        <source>C&amp;hoose views of the wall…</source>
        <translation>Ansichten der Wandanzeige &amp;wählen…</translation>
    </message>
    <message>
        <source>Which views the wall shows, in which order and how long</source>
        <translation>Welche Ansichten die Wandanzeige zeigt, in welcher Folge und wie lange</translation>
    </message>
    <message>
        <source>The board is shown on a wall</source>
        <translation>Das Board wird auf einer Wandanzeige gezeigt</translation>
    </message>
</context>
<context>
    <name>cb::WallPage</name>
    <message>
        <source>Each for</source>
        <translation>Jede für</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Start the wall</source>
        <translation>Wandanzeige starten</translation>
    </message>
    <message>
        <source>Views of the wall, in their order</source>
        <translation>Ansichten der Wandanzeige in ihrer Folge</translation>
    </message>
    <message>
        <source>The wall fills a screen with the ticked views, one after the other, in letters that can be read from five metres. It has no pointer and no detail panel.</source>
        <translation>Die Wandanzeige füllt einen Bildschirm mit den angehakten Ansichten, eine nach der anderen, in Buchstaben, die aus fünf Metern lesbar sind. Sie hat keinen Mauszeiger und keinen Detailbereich.</translation>
    </message>
    <message>
        <source>Views of the wall</source>
        <translation>Ansichten der Wandanzeige</translation>
    </message>
    <message>
        <source>Next 24 hours</source>
        <translation>Nächste 24 Stunden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place, view</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::WallTimeEdit</name>
    <message>
        <source>Choose in a calendar (Alt ↓)</source>
        <translation>Im Kalender wählen (Alt ↓)</translation>
    </message>
    <message>
        <source>“%1” is not a date and time. Write it as %2.</source>
        <translation>„%1“ ist kein Datum mit Zeit. Schreiben Sie es wie %2.</translation>
    </message>
</context>
<context>
    <name>cb::WallWindow</name>
    <message>
        <source>Changeboard, wall</source>
        <translation>Changeboard, Wandanzeige</translation>
    </message>
    <message>
        <source>Next 24 hours</source>
        <translation>Nächste 24 Stunden</translation>
    </message>
</context>
<context>
    <name>cb::WallWords</name>
    <message>
        <source>%1, %2</source>
        <comment>view, range</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>Date pattern of the wall, &quot;Wednesday 25 November&quot;; as in Qt&apos;s date formats</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>board, zone</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>nichts läuft</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <comment>title, time</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>nothing is planned</source>
        <translation>nichts ist geplant</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Im Weg</translation>
    </message>
    <message>
        <source>no freeze is hit</source>
        <translation>kein Freeze ist betroffen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was deployed, outcome</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Failed today</source>
        <translation>Heute fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>failed of finished deployments</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>no deployment finished yet</source>
        <translation>noch kein Deployment beendet</translation>
    </message>
    <message>
        <source>Incidents open</source>
        <translation>Offene Incidents</translation>
    </message>
    <message numerus="yes">
        <source>%n resolved in 24 hours</source>
        <translation>
            <numerusform>%n in 24 Stunden gelöst</numerusform>
            <numerusform>%n in 24 Stunden gelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>freeze, scope</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>freeze, length of time</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 until %2, %3</source>
        <comment>freeze, day, time</comment>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>Clocks go from %1 to %2</source>
        <translation>Die Uhren gehen von %1 auf %2</translation>
    </message>
    <message>
        <source>Very high: %1, %2</source>
        <comment>title, time</comment>
        <translation>Sehr hoch: %1, %2</translation>
    </message>
    <message>
        <source>Very high, running: %1</source>
        <translation>Sehr hoch, läuft: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n past the planned end</source>
        <translation>
            <numerusform>%n über das geplante Ende</numerusform>
            <numerusform>%n über das geplante Ende</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>meeting, time</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>meeting, day</comment>
        <translation>%1 am %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more changes in these hours</source>
        <translation>
            <numerusform>%n weiterer Change in diesen Stunden</numerusform>
            <numerusform>%n weitere Changes in diesen Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes without dates</source>
        <translation>
            <numerusform>%n Change ohne Termine</numerusform>
            <numerusform>%n Changes ohne Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n windows that cannot be read</source>
        <translation>
            <numerusform>%n Zeitfenster, das nicht gelesen werden kann</numerusform>
            <numerusform>%n Zeitfenster, die nicht gelesen werden können</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nichts ist geplant.</translation>
    </message>
    <message>
        <source>Nothing in the next 24 hours. Next: %1, %2</source>
        <comment>day, time</comment>
        <translation>Nichts in den nächsten 24 Stunden. Als Nächstes: %1, %2</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Ohne Service</translation>
    </message>
    <message>
        <source>%1, %2 over</source>
        <comment>title, length of time</comment>
        <translation>%1, %2 darüber</translation>
    </message>
    <message>
        <source>risk %1</source>
        <translation>Risiko %1</translation>
    </message>
    <message>
        <source>past its planned end</source>
        <translation>über das geplante Ende</translation>
    </message>
    <message>
        <source>hits a freeze</source>
        <translation>trifft einen Freeze</translation>
    </message>
    <message>
        <source>live, %1</source>
        <translation>live, %1</translation>
    </message>
    <message>
        <source>not live since %1</source>
        <translation>nicht live seit %1</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>nicht live</translation>
    </message>
    <message>
        <source>then: %1</source>
        <translation>dann: %1</translation>
    </message>
    <message>
        <source>held; Space goes on</source>
        <translation>angehalten; Leertaste setzt fort</translation>
    </message>
    <message numerus="yes">
        <source>changes view in %n s</source>
        <translation>
            <numerusform>Ansicht wechselt in %n s</numerusform>
            <numerusform>Ansicht wechselt in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of steps</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, a task %2 late</source>
        <comment>title, length of time</comment>
        <translation>%1, eine Aufgabe %2 verspätet</translation>
    </message>
    <message>
        <source>a task is late</source>
        <translation>eine Aufgabe ist verspätet</translation>
    </message>
</context>
<context>
    <name>cb::WeekPainter</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no changes on a day</comment>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Change</numerusform>
            <numerusform>%n Changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>length of a day</comment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::WeekView</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
</context>
<context>
    <name>cb::WhatIfView</name>
    <message>
        <source>Weekend %1</source>
        <translation>Wochenende %1</translation>
    </message>
    <message>
        <source>This set is among the tries already.</source>
        <translation>Diese Auswahl ist schon unter den Versuchen.</translation>
    </message>
    <message>
        <source>Select a change to propose its move.</source>
        <translation>Wählen Sie einen Change, um seine Verschiebung vorzuschlagen.</translation>
    </message>
    <message>
        <source>%1 in one weekend</source>
        <comment>reason of a proposed move</comment>
        <translation>%1 an einem Wochenende</translation>
    </message>
    <message>
        <source>%1, chance of at least one %2</source>
        <comment>failures expected, chance</comment>
        <translation>%1, Wahrscheinlichkeit für mindestens einen %2</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message numerus="yes">
        <source>Without %1 and %n more</source>
        <translation>
            <numerusform>Ohne %1 und %n weiteren</numerusform>
            <numerusform>Ohne %1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Change</numerusform>
            <numerusform>%n Changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 von %n Change</numerusform>
            <numerusform>%1 von %n Changes</numerusform>
        </translation>
    </message>
    <message>
        <source>If it goes ahead as planned</source>
        <translation>Wenn alles wie geplant stattfindet</translation>
    </message>
    <message>
        <source>If it goes ahead without what is not ticked</source>
        <translation>Wenn alles außer dem nicht Angehakten stattfindet</translation>
    </message>
    <message>
        <source>%1 expected (80 % range: %2 to %3)</source>
        <comment>failures</comment>
        <translation>%1 erwartet (80-%-Bereich: %2 bis %3)</translation>
    </message>
    <message>
        <source>chance of at least one (%1)</source>
        <translation>Wahrscheinlichkeit für mindestens einen (%1)</translation>
    </message>
    <message>
        <source>of them on a service of tier 1</source>
        <translation>davon auf einem Service der Stufe 1</translation>
    </message>
    <message>
        <source>Counted as independent.</source>
        <translation>Als unabhängig gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) with the base rate, %1: few data.</source>
        <translation>
            <numerusform>%n zählt mit der Basisrate, %1: wenige Daten.</numerusform>
            <numerusform>%n zählen mit der Basisrate, %1: wenige Daten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>A week on</source>
        <translation>Eine Woche später</translation>
    </message>
    <message>
        <source>At least one</source>
        <translation>Mindestens einer</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Failures expected</source>
        <translation>Erwartete Fehlschläge</translation>
    </message>
    <message>
        <source>bars: work; dashes: on call; diamond: says go or no-go; grey: night</source>
        <translation>Balken: Arbeit; Striche: Bereitschaft; Raute: sagt Go oder No-Go; grau: Nacht</translation>
    </message>
    <message numerus="yes">
        <source>limit: %n night(s), %1 h of rest</source>
        <translation>
            <numerusform>Grenze: %n Nacht, %1 h Ruhe</numerusform>
            <numerusform>Grenze: %n Nächte, %1 h Ruhe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over a limit (hatched)</source>
        <translation>
            <numerusform>%n über einer Grenze (schraffiert)</numerusform>
            <numerusform>%n über einer Grenze (schraffiert)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people and teams</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the filter shows is planned for this weekend.</source>
        <translation>Nichts, was der Filter zeigt, ist für dieses Wochenende geplant.</translation>
    </message>
    <message>
        <source>PgDn goes to the next one.</source>
        <translation>Bild ab geht zum nächsten.</translation>
    </message>
    <message>
        <source>There is no model of this board yet.</source>
        <translation>Es gibt noch kein Modell dieses Boards.</translation>
    </message>
    <message>
        <source>What comes of a set is counted from the chances of its changes.</source>
        <translation>Was aus einer Auswahl wird, ist aus den Wahrscheinlichkeiten ihrer Changes berechnet.</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>Im Bild</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Move one: what would help most</source>
        <translation>Einen verschieben: was am meisten helfen würde</translation>
    </message>
    <message>
        <source>Try it here</source>
        <translation>Hier versuchen</translation>
    </message>
    <message>
        <source>Propose the move</source>
        <translation>Verschiebung vorschlagen</translation>
    </message>
    <message>
        <source>Clear the weekend…</source>
        <translation>Wochenende bereinigen…</translation>
    </message>
    <message>
        <source>a try changes nothing</source>
        <translation>ein Versuch ändert nichts</translation>
    </message>
    <message>
        <source>Tried so far, kept until another weekend is shown</source>
        <translation>Bisher versucht, aufgehoben, bis ein anderes Wochenende gezeigt wird</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Changes of the weekend</source>
        <translation>Changes des Wochenendes</translation>
    </message>
    <message>
        <source>Moves that would help most</source>
        <translation>Verschiebungen, die am meisten helfen würden</translation>
    </message>
    <message>
        <source>Tried so far</source>
        <translation>Bisher versucht</translation>
    </message>
    <message>
        <source>Next free slot</source>
        <translation>Nächster freier Slot</translation>
    </message>
    <message>
        <source>Next slot, warned</source>
        <translation>Nächster Slot, mit Warnung</translation>
    </message>
    <message>
        <source>%1, warned</source>
        <comment>time of a slot in which a rule warns</comment>
        <translation>%1, mit Warnung</translation>
    </message>
    <message>
        <source>%1, a week on</source>
        <comment>time; there is no slot</comment>
        <translation>%1, eine Woche später</translation>
    </message>
    <message>
        <source>Its chance</source>
        <translation>Wahrsch. dort</translation>
    </message>
</context>
<context>
    <name>cb::WindowEditor</name>
    <message>
        <source>Somebody else saved it meanwhile. Saving would take the place of that.</source>
        <translation>Jemand anderes hat es inzwischen gespeichert. Speichern würde diesen Stand ersetzen.</translation>
    </message>
    <message>
        <source>once</source>
        <comment>recurrence</comment>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>The end is not after the start.</source>
        <translation>Das Ende liegt nicht nach dem Beginn.</translation>
    </message>
    <message>
        <source>Nothing of it is still to come.</source>
        <translation>Nichts davon kommt noch.</translation>
    </message>
    <message>
        <source>✓ Reads as: %1.</source>
        <comment>next instances</comment>
        <translation>✓ Gelesen als: %1.</translation>
    </message>
    <message>
        <source>The board is open for reading only.</source>
        <translation>Das Board ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Zeitfenster</translation>
    </message>
    <message>
        <source>new, not saved yet</source>
        <translation>neu, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>edited, not saved yet; version %1</source>
        <translation>bearbeitet, noch nicht gespeichert; Fassung %1</translation>
    </message>
    <message>
        <source>saved; version %1</source>
        <translation>gespeichert; Fassung %1</translation>
    </message>
    <message>
        <source>It is over, and only shown.</source>
        <translation>Es ist vorbei und wird nur gezeigt.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Hard: blocks</source>
        <comment>freeze</comment>
        <translation>Hart: sperrt</translation>
    </message>
    <message>
        <source>Soft: warns</source>
        <comment>freeze</comment>
        <translation>Weich: warnt</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <comment>kind of window</comment>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Holiday</source>
        <comment>kind of window</comment>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>once, or “every year, from the fourth Thursday of November”</source>
        <translation>einmalig oder „jedes Jahr ab dem vierten Donnerstag im November“</translation>
    </message>
    <message>
        <source>Pick</source>
        <comment>how often</comment>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>team, service, CI, environment, type</source>
        <translation>Team, Service, CI, Umgebung, Art</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>emergency changes only warn</source>
        <translation>Notfall-Changes warnen nur</translation>
    </message>
    <message>
        <source>Standard changes of these models pass</source>
        <translation>Standard-Changes dieser Modelle kommen durch</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Discard the edits</source>
        <translation>Bearbeitung verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <comment>window</comment>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <comment>window</comment>
        <translation>„%1“ speichern</translation>
    </message>
    <message>
        <source>%1: saved.</source>
        <comment>what was done</comment>
        <translation>%1: gespeichert.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete “%1” with all its instances and exceptions? Undo brings it back.</source>
        <translation>„%1“ mit allen Terminen und Ausnahmen löschen? Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <comment>window</comment>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>But not on</source>
        <comment>days that are left out</comment>
        <translation>Aber nicht am</translation>
    </message>
    <message>
        <source>type a day on which it would come</source>
        <translation>einen Tag eingeben, an dem es stattfände</translation>
    </message>
</context>
<context>
    <name>cb::WindowListModel</name>
    <message>
        <source>Freezes</source>
        <comment>group of windows</comment>
        <translation>Freezes</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <comment>group of windows</comment>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Holidays</source>
        <comment>group of windows</comment>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Past</source>
        <comment>group of windows</comment>
        <translation>Vergangene</translation>
    </message>
    <message>
        <source>nobody works</source>
        <translation>niemand arbeitet</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <comment>exceptions</comment>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>window, kind</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>column</comment>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>column</comment>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>cb::WindowWords</name>
    <message>
        <source>suspended</source>
        <comment>window</comment>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>over</source>
        <comment>window</comment>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>hard freeze</source>
        <translation>harter Freeze</translation>
    </message>
    <message>
        <source>soft freeze</source>
        <translation>weicher Freeze</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>allowed time</source>
        <translation>erlaubte Zeit</translation>
    </message>
    <message>
        <source>everything</source>
        <comment>scope</comment>
        <translation>alles</translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n Team</numerusform>
            <numerusform>%n Teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Service</numerusform>
            <numerusform>%n Services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CIs</source>
        <translation>
            <numerusform>%n CI</numerusform>
            <numerusform>%n CIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environments</source>
        <translation>
            <numerusform>%n Umgebung</numerusform>
            <numerusform>%n Umgebungen</numerusform>
        </translation>
    </message>
    <message>
        <source>standard</source>
        <comment>type of changes</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>type of changes</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>emergency</source>
        <comment>type of changes</comment>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>length</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>length</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>length</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>length</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>now, for %1</source>
        <comment>how long still</comment>
        <translation>jetzt, noch %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>time</comment>
        <translation>%1 bis Beginn</translation>
    </message>
    <message>
        <source>to decide</source>
        <comment>exception</comment>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>in force</source>
        <comment>exception</comment>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>exception</comment>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>exception</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>done</source>
        <comment>exception</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>a change that is not shown</source>
        <translation>ein Change, der nicht gezeigt wird</translation>
    </message>
</context>
<context>
    <name>cb::WorkPanel</name>
    <message>
        <source>go</source>
        <comment>go or no-go is answered</comment>
        <translation>Go</translation>
    </message>
    <message>
        <source>go or no-go</source>
        <translation>Go oder No-Go</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>times</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>planned %1</source>
        <comment>a time</comment>
        <translation>geplant %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 verspätet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>change, why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>change, what was done, with which task</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>cb::WorkWords</name>
    <message>
        <source>+%1</source>
        <comment>a change runs longer than planned, by a length of time</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>task +%1</source>
        <comment>a task of a change is late by a length of time</comment>
        <translation>Aufgabe +%1</translation>
    </message>
    <message>
        <source>runs %1 over its planned end</source>
        <translation>läuft %1 über sein geplantes Ende</translation>
    </message>
    <message>
        <source>a task is %1 late</source>
        <translation>eine Aufgabe ist %1 verspätet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n task(s)</source>
        <translation>
            <numerusform>%1 von %n Aufgabe</numerusform>
            <numerusform>%1 von %n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Go</source>
        <comment>answer to go or no-go</comment>
        <translation>Go</translation>
    </message>
    <message>
        <source>No-go</source>
        <comment>answer to go or no-go</comment>
        <translation>No-Go</translation>
    </message>
    <message>
        <source>Start the task</source>
        <translation>Aufgabe beginnen</translation>
    </message>
    <message>
        <source>Finish the task</source>
        <translation>Aufgabe abschließen</translation>
    </message>
    <message>
        <source>Skip the task</source>
        <translation>Aufgabe überspringen</translation>
    </message>
</context>
<context>
    <name>cb::WriteAssessment</name>
    <message>
        <source>%1 has ended: its risk can&apos;t be assessed any more.</source>
        <translation>%1 ist beendet: Das Risiko kann nicht mehr bewertet werden.</translation>
    </message>
    <message>
        <source>Assess %1</source>
        <comment>undo step: change</comment>
        <translation>%1 bewerten</translation>
    </message>
</context>
<context>
    <name>cb::YearLegend</name>
    <message>
        <source>hard freeze</source>
        <comment>legend</comment>
        <translation>harter Freeze</translation>
    </message>
    <message>
        <source>soft</source>
        <comment>legend: freeze</comment>
        <translation>weich</translation>
    </message>
    <message>
        <source>maintenance</source>
        <comment>legend</comment>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>holiday</source>
        <comment>legend</comment>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>exceptions</source>
        <comment>legend</comment>
        <translation>Ausnahmen</translation>
    </message>
</context>
<context>
    <name>cb::YearOverview</name>
    <message>
        <source>granted</source>
        <comment>exception</comment>
        <translation>gewährt</translation>
    </message>
    <message>
        <source>asked for</source>
        <comment>exception</comment>
        <translation>beantragt</translation>
    </message>
    <message>
        <source>done</source>
        <comment>exception</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>exception</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Exception from %1: %2, %3, %4</source>
        <comment>window, change, state, day</comment>
        <translation>Ausnahme von %1: %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>window, kind, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>cb::keychain</name>
    <message>
        <source>No password is kept for this board.</source>
        <translation>Für dieses Board ist kein Passwort hinterlegt.</translation>
    </message>
    <message>
        <source>The keychain of this computer can&apos;t be used. Put the password into ~/.pgpass (readable by you alone) or use a service file.</source>
        <translation>Der Schlüsselbund dieses Rechners kann nicht verwendet werden. Schreiben Sie das Passwort in ~/.pgpass (nur für Sie lesbar) oder nehmen Sie eine Servicedatei.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The board of a change advisory board.</source>
        <translation>Das Board eines Change Advisory Boards.</translation>
    </message>
    <message>
        <source>A file, a postgresql:// address or a saved name.</source>
        <translation>Eine Datei, eine postgresql://-Adresse oder ein gespeicherter Name.</translation>
    </message>
    <message>
        <source>The same, without the option.</source>
        <translation>Dasselbe, ohne die Option.</translation>
    </message>
</context>
</TS>
