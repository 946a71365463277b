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
