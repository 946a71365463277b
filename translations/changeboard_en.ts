<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandSearch</name>
    <message numerus="yes">
        <source>team of %n</source>
        <translation>
            <numerusform>team of %n</numerusform>
            <numerusform>team of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message numerus="yes">
        <source>%1. Without “%2”: %n changes.</source>
        <translation>
            <numerusform>%1. Without “%2”: %n change.</numerusform>
            <numerusform>%1. Without “%2”: %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb</name>
    <message numerus="yes">
        <source>“%1” names %n records. Write the id of the one that you mean.</source>
        <translation>
            <numerusform>“%1” names %n record. Write the id of the one that you mean.</numerusform>
            <numerusform>“%1” names %n records. Write the id of the one that you mean.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window is %n days long.</source>
        <translation>
            <numerusform>The window is %n day long.</numerusform>
            <numerusform>The window is %n days long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The board does not know %n of the configuration items.</source>
        <translation>
            <numerusform>The board does not know %n of the configuration items.</numerusform>
            <numerusform>The board does not know %n of the configuration items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes without a whole window are left out.</source>
        <translation>
            <numerusform>%n change without a whole window is left out.</numerusform>
            <numerusform>%n changes without a whole window are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n records, times in %2</source>
        <translation>
            <numerusform>%1: %n record, times in %2</numerusform>
            <numerusform>%1: %n records, times in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: and %n more warnings; --json lists them all.</source>
        <translation>
            <numerusform>%1: and %n more warning; --json lists them all.</numerusform>
            <numerusform>%1: and %n more warnings; --json lists them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows of %2: %3 new, %4 changed, %5 equal, %6 merged, %7 rejected</source>
        <translation>
            <numerusform>%1: %n row of %2: %3 new, %4 changed, %5 equal, %6 merged, %7 rejected</numerusform>
            <numerusform>%1: %n rows of %2: %3 new, %4 changed, %5 equal, %6 merged, %7 rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows are rejected, so nothing was written (--strict).</source>
        <translation>
            <numerusform>%1: %n row is rejected, so nothing was written (--strict).</numerusform>
            <numerusform>%1: %n rows are rejected, so nothing was written (--strict).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made the board “%1” with %n changes: %2</source>
        <translation>
            <numerusform>Made the board “%1” with %n change: %2</numerusform>
            <numerusform>Made the board “%1” with %n changes: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the baseline “%1” of %n change(s).</source>
        <translation>
            <numerusform>Took the baseline “%1” of %n change.</numerusform>
            <numerusform>Took the baseline “%1” of %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The question has %n choice(s): give it 2 to 4.</source>
        <translation>
            <numerusform>The question has %n choice: give it 2 to 4.</numerusform>
            <numerusform>The question has %n choices: give it 2 to 4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) reached</source>
        <translation>
            <numerusform>%n service reached</numerusform>
            <numerusform>%n services reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) reached, %1 of tier 1</source>
        <translation>
            <numerusform>%n service reached, %1 of tier 1</numerusform>
            <numerusform>%n services reached, %1 of tier 1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like it, none failed</source>
        <translation>
            <numerusform>%n like it, none failed</numerusform>
            <numerusform>%n like it, none failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like it, %1 failed</source>
        <translation>
            <numerusform>%n like it, %1 failed</numerusform>
            <numerusform>%n like it, %1 failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did %n like it</source>
        <translation>
            <numerusform>%1 did %n like it</numerusform>
            <numerusform>%1 did %n like it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CI(s)</source>
        <translation>
            <numerusform>%n CI</numerusform>
            <numerusform>%n CIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the %n open answer(s) at the worst: %1 × %2 = %3, %4.</source>
        <translation>
            <numerusform>With the %n open answer at the worst: %1 × %2 = %3, %4.</numerusform>
            <numerusform>With the %n open answers at the worst: %1 × %2 = %3, %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::AttachmentList</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::BoardStatusBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::BoxLabel</name>
    <message numerus="yes">
        <source>%n deployments, from %1</source>
        <translation>
            <numerusform>%n deployment, from %1</numerusform>
            <numerusform>%n deployments, from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents, from %1</source>
        <translation>
            <numerusform>%n incident, from %1</numerusform>
            <numerusform>%n incidents, from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, lower risk</source>
        <translation>
            <numerusform>%n more, lower risk</numerusform>
            <numerusform>%n more, lower risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::BulkPanel</name>
    <message numerus="yes">
        <source>%n change(s) edited</source>
        <translation>
            <numerusform>%n change edited</numerusform>
            <numerusform>%n changes edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set “%1” of %n change(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>Set “%1” of %n change</numerusform>
            <numerusform>Set “%1” of %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n change(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>Label %n change</numerusform>
            <numerusform>Label %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take a label from %n change(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>Take a label from %n change</numerusform>
            <numerusform>Take a label from %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of high risk or more</source>
        <translation>
            <numerusform>%n of high risk or more</numerusform>
            <numerusform>%n of high risk or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) selected</source>
        <translation>
            <numerusform>%n change selected</numerusform>
            <numerusform>%n changes selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n other record</numerusform>
            <numerusform>%n other records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::CalendarModel</name>
    <message numerus="yes">
        <source>%n windows are not shown: %1</source>
        <translation>
            <numerusform>%n window is not shown: %1</numerusform>
            <numerusform>%n windows are not shown: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::CalendarPage</name>
    <message numerus="yes">
        <source>%n other services</source>
        <translation>
            <numerusform>%n other service</numerusform>
            <numerusform>%n other services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CIs</source>
        <translation>
            <numerusform>%n CI</numerusform>
            <numerusform>%n CIs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::CalendarView</name>
    <message numerus="yes">
        <source>%n without dates</source>
        <comment>changes that a calendar cannot show</comment>
        <translation>
            <numerusform>%n without dates</numerusform>
            <numerusform>%n without dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a team</source>
        <translation>
            <numerusform>%n without a team</numerusform>
            <numerusform>%n without a team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a service</source>
        <translation>
            <numerusform>%n without a service</numerusform>
            <numerusform>%n without a service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an implementer</source>
        <translation>
            <numerusform>%n without an implementer</numerusform>
            <numerusform>%n without an implementer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come back without %1</source>
        <translation>
            <numerusform>%n comes back without %1</numerusform>
            <numerusform>%n come back without %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::CalendarWords</name>
    <message numerus="yes">
        <source>%n deployments, from %1</source>
        <translation>
            <numerusform>%n deployment, from %1</numerusform>
            <numerusform>%n deployments, from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents, from %1</source>
        <translation>
            <numerusform>%n incident, from %1</numerusform>
            <numerusform>%n incidents, from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes on %1</source>
        <translation>
            <numerusform>%n more change on %1</numerusform>
            <numerusform>%n more changes on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployments</source>
        <translation>
            <numerusform>%n deployment</numerusform>
            <numerusform>%n deployments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes without work</source>
        <translation>
            <numerusform>%n lane without work</numerusform>
            <numerusform>%n lanes without work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ChangeDetailView</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>configuration items</comment>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>and %n older</numerusform>
            <numerusform>and %n older</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ChangePage</name>
    <message numerus="yes">
        <source>Make %n patch night(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>Make %n patch night</numerusform>
            <numerusform>Make %n patch nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) made</source>
        <translation>
            <numerusform>%n draft made</numerusform>
            <numerusform>%n drafts made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) keep it from being requested: %1</source>
        <translation>
            <numerusform>%n thing keeps it from being requested: %1</numerusform>
            <numerusform>%n things keep it from being requested: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) keep it from being saved: %1</source>
        <translation>
            <numerusform>%n thing keeps it from being saved: %1</numerusform>
            <numerusform>%n things keep it from being saved: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ColumnModel</name>
    <message numerus="yes">
        <source>%n new name(s)</source>
        <translation>
            <numerusform>%n new name</numerusform>
            <numerusform>%n new names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::CommandList</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::DayPainter</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployments</source>
        <translation>
            <numerusform>%n deployment</numerusform>
            <numerusform>%n deployments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>lanes without work</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::DeliveryArrangement</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with drift in production</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n with drift in production</numerusform>
            <numerusform>%n with drift in production</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits wait</source>
        <translation>
            <numerusform>%n commit wait</numerusform>
            <numerusform>%n commits wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::DeliveryWords</name>
    <message numerus="yes">
        <source>%n behind</source>
        <comment>versions</comment>
        <translation>
            <numerusform>%n behind</numerusform>
            <numerusform>%n behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions behind %1</source>
        <translation>
            <numerusform>%n version behind %1</numerusform>
            <numerusform>%n versions behind %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::DependencyForm</name>
    <message numerus="yes">
        <source>Remove %n dependencies, %1</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>Remove %n dependency, %1</numerusform>
            <numerusform>Remove %n dependencies, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::DeploymentDetail</name>
    <message numerus="yes">
        <source>%n runs of another commit</source>
        <translation>
            <numerusform>%n run of another commit</numerusform>
            <numerusform>%n runs of another commit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n builds since %1</source>
        <translation>
            <numerusform>%n build since %1</numerusform>
            <numerusform>%n builds since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>builds</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits wait for production, %1</source>
        <translation>
            <numerusform>%n commit waits for production, %1</numerusform>
            <numerusform>%n commits wait for production, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 It is %n versions behind %2 (%3), for %4.</source>
        <extracomment>%1: &quot;Production B runs 8.3.11 since Tue 17 Nov.&quot;</extracomment>
        <translation>
            <numerusform>%1 It is %n version behind %2 (%3), for %4.</numerusform>
            <numerusform>%1 It is %n versions behind %2 (%3), for %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents on this service in %1.</source>
        <translation>
            <numerusform>%n incident on this service in %1.</numerusform>
            <numerusform>%n incidents on this service in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %1 deployments here failed or went back.</source>
        <translation>
            <numerusform>%n of the last %1 deployments here failed or went back.</numerusform>
            <numerusform>%n of the last %1 deployments here failed or went back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n runs green</source>
        <translation>
            <numerusform>%1 of %n run green</numerusform>
            <numerusform>%1 of %n runs green</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::Editor</name>
    <message numerus="yes">
        <source>Move %n change(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>Move %n change</numerusform>
            <numerusform>Move %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n draft(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>Delete %n draft</numerusform>
            <numerusform>Delete %n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n file(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>Attach %n file</numerusform>
            <numerusform>Attach %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to %1</source>
        <comment>undo step: state</comment>
        <translation>
            <numerusform>%n change to %1</numerusform>
            <numerusform>%n changes to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::EnvironmentsModel</name>
    <message numerus="yes">
        <source>%n commits wait for production</source>
        <translation>
            <numerusform>%n commit waits for production</numerusform>
            <numerusform>%n commits wait for production</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::EnvironmentsView</name>
    <message numerus="yes">
        <source>Reading %n deployments…</source>
        <translation>
            <numerusform>Reading %n deployment…</numerusform>
            <numerusform>Reading %n deployments…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with deployments are hidden.</source>
        <translation>
            <numerusform>%n service with deployments is hidden.</numerusform>
            <numerusform>%n services with deployments are hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name no service</source>
        <translation>
            <numerusform>%n name no service</numerusform>
            <numerusform>%n name no service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name no environment</source>
        <translation>
            <numerusform>%n name no environment</numerusform>
            <numerusform>%n name no environment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no start</source>
        <translation>
            <numerusform>%n has no start</numerusform>
            <numerusform>%n have no start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployments are not shown: %1</source>
        <translation>
            <numerusform>%n deployment is not shown: %1</numerusform>
            <numerusform>%n deployments are not shown: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n services</source>
        <translation>
            <numerusform>%1 of %n service</numerusform>
            <numerusform>%1 of %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services have no deployments.</source>
        <translation>
            <numerusform>%n service has no deployments.</numerusform>
            <numerusform>%n services have no deployments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::EvidenceTable</name>
    <message numerus="yes">
        <source>%n pieces of evidence are missing</source>
        <translation>
            <numerusform>%n piece of evidence is missing</numerusform>
            <numerusform>%n pieces of evidence are missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::FilterBar</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n changes</source>
        <translation>
            <numerusform>%1 of %n change</numerusform>
            <numerusform>%1 of %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without dates</source>
        <translation>
            <numerusform>%n without dates</numerusform>
            <numerusform>%n without dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without CI</source>
        <translation>
            <numerusform>%n without CI</numerusform>
            <numerusform>%n without CI</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ImpactCanvas</name>
    <message numerus="yes">
        <source>&amp;Remove %n dependencies</source>
        <translation>
            <numerusform>&amp;Remove %n dependency</numerusform>
            <numerusform>&amp;Remove %n dependencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ImpactPanel</name>
    <message numerus="yes">
        <source>services reached</source>
        <comment>below a figure</comment>
        <translation>
            <numerusform>services reached</numerusform>
            <numerusform>services reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CIs reached</source>
        <comment>below a figure</comment>
        <translation>
            <numerusform>CIs reached</numerusform>
            <numerusform>CIs reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n more in the table</numerusform>
            <numerusform>%n more in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more.</source>
        <translation>
            <numerusform>%n more.</numerusform>
            <numerusform>%n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are outside the filter.</source>
        <translation>
            <numerusform>%n of them is outside the filter.</numerusform>
            <numerusform>%n of them are outside the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployments of reached services ran in that time.</source>
        <translation>
            <numerusform>%n deployment of reached services ran in that time.</numerusform>
            <numerusform>%n deployments of reached services ran in that time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; and %n more</numerusform>
            <numerusform>%1; and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no mail address.</source>
        <translation>
            <numerusform>%n of them has no mail address.</numerusform>
            <numerusform>%n of them have no mail address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses copied</source>
        <translation>
            <numerusform>%n address copied</numerusform>
            <numerusform>%n addresses copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ImpactWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>services or CIs</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
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
            <numerusform>%1 of %n CIs</numerusform>
            <numerusform>%1 of %n CIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <comment>downstream</comment>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps upstream</source>
        <translation>
            <numerusform>%n step upstream</numerusform>
            <numerusform>%n steps upstream</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shortest ways</source>
        <translation>
            <numerusform>%n shortest way</numerusform>
            <numerusform>%n shortest ways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no incident upstream in %n months</source>
        <translation>
            <numerusform>no incident upstream in %n month</numerusform>
            <numerusform>no incident upstream in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n incidents upstream were followed by one downstream; too few to tell</source>
        <translation>
            <numerusform>%1 of %n incident upstream was followed by one downstream; too few to tell</numerusform>
            <numerusform>%1 of %n incidents upstream were followed by one downstream; too few to tell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n incidents upstream were followed by one downstream within %2 h</source>
        <translation>
            <numerusform>%1 of %n incident upstream was followed by one downstream within %2 h</numerusform>
            <numerusform>%1 of %n incidents upstream were followed by one downstream within %2 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependencies</source>
        <translation>
            <numerusform>%n dependency</numerusform>
            <numerusform>%n dependencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependency lines among what is reached.</source>
        <translation>
            <numerusform>%n dependency line among what is reached.</numerusform>
            <numerusform>%n dependency lines among what is reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n of them trouble was seen to go on: an incident upstream, then one downstream within %1 h.</source>
        <translation>
            <numerusform>On %n of them trouble was seen to go on: an incident upstream, then one downstream within %1 h.</numerusform>
            <numerusform>On %n of them trouble was seen to go on: an incident upstream, then one downstream within %1 h.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines have fewer than %1 incidents upstream in %2 months: no share is told, and they are drawn thin.</source>
        <translation>
            <numerusform>%n line has fewer than %1 incidents upstream in %2 months: no share is told, and they are drawn thin.</numerusform>
            <numerusform>%n lines have fewer than %1 incidents upstream in %2 months: no share is told, and they are drawn thin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are on no shortest way.</source>
        <translation>
            <numerusform>%n line is on no shortest way.</numerusform>
            <numerusform>%n lines are on no shortest way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines lead back to the change&apos;s own CIs.</source>
        <translation>
            <numerusform>%n line leads back to the change&apos;s own CIs.</numerusform>
            <numerusform>%n lines lead back to the change&apos;s own CIs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the board name a CI that it does not have, and are left out.</source>
        <translation>
            <numerusform>%n line of the board names a CI that it does not have, and is left out.</numerusform>
            <numerusform>%n lines of the board name a CI that it does not have, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines lead from a CI to itself, and are left out.</source>
        <translation>
            <numerusform>%n line leads from a CI to itself, and is left out.</numerusform>
            <numerusform>%n lines lead from a CI to itself, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %n steps downstream:</source>
        <translation>
            <numerusform>Within %n step downstream:</numerusform>
            <numerusform>Within %n steps downstream:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services reached</source>
        <translation>
            <numerusform>%n service reached</numerusform>
            <numerusform>%n services reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them tier 1</source>
        <translation>
            <numerusform>%n of them tier 1</numerusform>
            <numerusform>%n of them tier 1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lines along which %1 % and more of at least %n incidents went on are drawn strong.</source>
        <translation>
            <numerusform>Lines along which %1 % and more of at least %n incident went on are drawn strong.</numerusform>
            <numerusform>Lines along which %1 % and more of at least %n incidents went on are drawn strong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ImportCheckPage</name>
    <message numerus="yes">
        <source>%n to choose</source>
        <translation>
            <numerusform>%n to choose</numerusform>
            <numerusform>%n to choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ImportResultPage</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln team(s)</source>
        <translation>
            <numerusform>%Ln team</numerusform>
            <numerusform>%Ln teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration item(s)</source>
        <translation>
            <numerusform>%Ln configuration item</numerusform>
            <numerusform>%Ln configuration items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dependency line(s)</source>
        <translation>
            <numerusform>%Ln dependency line</numerusform>
            <numerusform>%Ln dependency lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out. Save them, mend them in any program, and import that file.</source>
        <translation>
            <numerusform>%n row was left out. Save it, mend it in any program, and import that file.</numerusform>
            <numerusform>%n rows were left out. Save them, mend them in any program, and import that file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ImportSteps</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ImportView</name>
    <message numerus="yes">
        <source>Writing %Ln record(s)</source>
        <translation>
            <numerusform>Writing %Ln record</numerusform>
            <numerusform>Writing %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln change(s)</source>
        <translation>
            <numerusform>Import %Ln change</numerusform>
            <numerusform>Import %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln record(s)</source>
        <translation>
            <numerusform>Import %Ln record</numerusform>
            <numerusform>Import %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) saved</source>
        <translation>
            <numerusform>%Ln rejected row saved</numerusform>
            <numerusform>%Ln rejected rows saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ListView</name>
    <message numerus="yes">
        <source>Without “%1” %n change(s) come back.</source>
        <translation>
            <numerusform>Without “%1” %n change comes back.</numerusform>
            <numerusform>Without “%1” %n changes come back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::MainWindow</name>
    <message numerus="yes">
        <source>%n records copied</source>
        <translation>
            <numerusform>%n record copied</numerusform>
            <numerusform>%n records copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied as a table</source>
        <translation>
            <numerusform>%n row copied as a table</numerusform>
            <numerusform>%n rows copied as a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ModelTrial</name>
    <message numerus="yes">
        <source>%n question(s) open.</source>
        <translation>
            <numerusform>%n question open.</numerusform>
            <numerusform>%n questions open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::PatchNightForm</name>
    <message numerus="yes">
        <source>Make %n draft(s)</source>
        <translation>
            <numerusform>Make %n draft</numerusform>
            <numerusform>Make %n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::Picture</name>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln changes</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln changes, filter: %2</source>
        <translation>
            <numerusform>%1 of %Ln changes, filter: %2</numerusform>
            <numerusform>%1 of %Ln changes, filter: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::PictureExport</name>
    <message numerus="yes">
        <source>%n rows copied as a table</source>
        <translation>
            <numerusform>%n row copied as a table</numerusform>
            <numerusform>%n rows copied as a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::PreviewModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>update, %n field(s)</source>
        <translation>
            <numerusform>update, %n field</numerusform>
            <numerusform>update, %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::QuestionnaireForm</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::QuestionnairePage</name>
    <message numerus="yes">
        <source>%n question(s) open</source>
        <translation>
            <numerusform>%n question open</numerusform>
            <numerusform>%n questions open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::RecordBrief</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ReportChoices</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ReportSaver</name>
    <message numerus="yes">
        <source>Saved %n page(s) as %1.</source>
        <translation>
            <numerusform>Saved %n page as %1.</numerusform>
            <numerusform>Saved %n pages as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n row(s) as %1.</source>
        <translation>
            <numerusform>Saved %n row as %1.</numerusform>
            <numerusform>Saved %n rows as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n event(s) as %1.</source>
        <translation>
            <numerusform>Saved %n event as %1.</numerusform>
            <numerusform>Saved %n events as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) without dates left out.</source>
        <translation>
            <numerusform>%n change without dates left out.</numerusform>
            <numerusform>%n changes without dates left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n page(s) to the printer.</source>
        <translation>
            <numerusform>Sent %n page to the printer.</numerusform>
            <numerusform>Sent %n pages to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ReportsView</name>
    <message numerus="yes">
        <source>%n page(s) so far</source>
        <translation>
            <numerusform>%n page so far</numerusform>
            <numerusform>%n pages so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::SinceCells</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>number of an incident</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CI(s)</source>
        <translation>
            <numerusform>%n CI</numerusform>
            <numerusform>%n CIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more field(s)</source>
        <comment>an edit</comment>
        <translation>
            <numerusform>%1; %n more field</numerusform>
            <numerusform>%1; %n more fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shown; %n standard or withdrawn one(s) folded</source>
        <translation>
            <numerusform>%1 shown; %n standard or withdrawn one folded</numerusform>
            <numerusform>%1 shown; %n standard or withdrawn ones folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed or backed out</source>
        <comment>of the finished changes</comment>
        <translation>
            <numerusform>%n failed or backed out</numerusform>
            <numerusform>%n failed or backed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n without anything to say folded</source>
        <translation>
            <numerusform>%1; %n without anything to say folded</numerusform>
            <numerusform>%1; %n without anything to say folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::SincePanel</name>
    <message numerus="yes">
        <source>%1 of %n row(s) seen by you.</source>
        <translation>
            <numerusform>%1 of %n row seen by you.</numerusform>
            <numerusform>%1 of %n rows seen by you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::SinceView</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%n row is hidden by the filter.</numerusform>
            <numerusform>%n rows are hidden by the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::TaskListEdit</name>
    <message numerus="yes">
        <source>Tasks: %n</source>
        <translation>
            <numerusform>Tasks: %n</numerusform>
            <numerusform>Tasks: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them %n go or no-go</source>
        <translation>
            <numerusform>of them %n go or no-go</numerusform>
            <numerusform>of them %n go or no-go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::TimelineView</name>
    <message numerus="yes">
        <source>%n without dates</source>
        <comment>changes that a timeline cannot show</comment>
        <translation>
            <numerusform>%n without dates</numerusform>
            <numerusform>%n without dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployments without a start</source>
        <translation>
            <numerusform>%n deployment without a start</numerusform>
            <numerusform>%n deployments without a start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents without a start</source>
        <translation>
            <numerusform>%n incident without a start</numerusform>
            <numerusform>%n incidents without a start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actual windows that end before they begin</source>
        <translation>
            <numerusform>%n actual window that ends before it begins</numerusform>
            <numerusform>%n actual windows that end before they begin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::TimelineWords</name>
    <message numerus="yes">
        <source>%n deployments</source>
        <translation>
            <numerusform>%n deployment</numerusform>
            <numerusform>%n deployments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n to come</numerusform>
            <numerusform>%n to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes</source>
        <translation>
            <numerusform>%n more change</numerusform>
            <numerusform>%n more changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n</source>
        <comment>bars for which there is no room</comment>
        <translation>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail.</source>
        <comment>short: so many failed changes</comment>
        <translation>
            <numerusform>%n fail.</numerusform>
            <numerusform>%n fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployments, %1, the worst %2</source>
        <translation>
            <numerusform>%n deployment, %1, the worst %2</numerusform>
            <numerusform>%n deployments, %1, the worst %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents, %1</source>
        <translation>
            <numerusform>%n incident, %1</numerusform>
            <numerusform>%n incidents, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployments failed</source>
        <translation>
            <numerusform>%n deployment failed</numerusform>
            <numerusform>%n deployments failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes, %1</source>
        <translation>
            <numerusform>%n more change, %1</numerusform>
            <numerusform>%n more changes, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::WallPage</name>
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
    <name>cb::WallWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved in 24 hours</source>
        <translation>
            <numerusform>%n resolved in 24 hours</numerusform>
            <numerusform>%n resolved in 24 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past the planned end</source>
        <translation>
            <numerusform>%n past the planned end</numerusform>
            <numerusform>%n past the planned end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes in these hours</source>
        <translation>
            <numerusform>%n more change in these hours</numerusform>
            <numerusform>%n more changes in these hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes without dates</source>
        <translation>
            <numerusform>%n change without dates</numerusform>
            <numerusform>%n changes without dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n windows that cannot be read</source>
        <translation>
            <numerusform>%n window that cannot be read</numerusform>
            <numerusform>%n windows that cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes view in %n s</source>
        <translation>
            <numerusform>changes view in %n s</numerusform>
            <numerusform>changes view in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::WeekPainter</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>length of a day</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
</TS>
