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
    <message numerus="yes">
        <source>%1 of %2 conflicts, among %n change(s)</source>
        <translation>
            <numerusform>%1 of %2 conflicts, among %n change</numerusform>
            <numerusform>%1 of %2 conflicts, among %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best that was found; at most %n fewer is possible.</source>
        <translation>
            <numerusform>The best that was found; at most %n fewer is possible.</numerusform>
            <numerusform>The best that was found; at most %n fewer are possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) stay:</source>
        <translation>
            <numerusform>%n conflict stays:</numerusform>
            <numerusform>%n conflicts stay:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more CI(s)</source>
        <translation>
            <numerusform>%1 and %n more CI</numerusform>
            <numerusform>%1 and %n more CIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n CI(s)</source>
        <translation>
            <numerusform>%1, %n CI</numerusform>
            <numerusform>%1, %n CIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n CI(s) that depend on each other</source>
        <translation>
            <numerusform>%1 with %n CI that depends on another</numerusform>
            <numerusform>%1 with %n CIs that depend on each other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 works on the same %n CI(s)</source>
        <translation>
            <numerusform>%1 works on the same %n CI</numerusform>
            <numerusform>%1 works on the same %n CIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <comment>recurrence</comment>
        <translation>
            <numerusform>every %n minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>length</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>length</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>length</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <comment>length</comment>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instances differ</source>
        <comment>recurrence</comment>
        <translation>
            <numerusform>%n instance differs</numerusform>
            <numerusform>%n instances differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <comment>recurrence</comment>
        <translation>
            <numerusform>every %n year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <comment>recurrence</comment>
        <translation>
            <numerusform>every %n month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <comment>recurrence</comment>
        <translation>
            <numerusform>every %n week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n seconds</source>
        <comment>recurrence</comment>
        <translation>
            <numerusform>every %n second</numerusform>
            <numerusform>every %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <comment>recurrence</comment>
        <translation>
            <numerusform>every %n hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <comment>recurrence</comment>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>recurrence</comment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %n changes, %2 over the usual</source>
        <comment>day of a thaw</comment>
        <translation>
            <numerusform>%1 gets %n change, %2 over the usual</numerusform>
            <numerusform>%1 gets %n changes, %2 over the usual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configuration item(s)</source>
        <translation>
            <numerusform>%n configuration item</numerusform>
            <numerusform>%n configuration items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n predecessor(s)</source>
        <translation>
            <numerusform>%n predecessor</numerusform>
            <numerusform>%n predecessors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” stopped itself on %2 after %n failure(s)</source>
        <comment>model, day</comment>
        <translation>
            <numerusform>“%1” stopped itself on %2 after %n failure</numerusform>
            <numerusform>“%1” stopped itself on %2 after %n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it asks for %n approval(s) of nobody</source>
        <translation>
            <numerusform>it asks for %n approval of nobody</numerusform>
            <numerusform>it asks for %n approvals of nobody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it asks for %1 approvals, but names only %n who can give one</source>
        <translation>
            <numerusform>it asks for %1 approvals, but names only %n who can give one</numerusform>
            <numerusform>it asks for %1 approvals, but names only %n who can give one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it asks for %n people, and the board has fewer who may</source>
        <translation>
            <numerusform>it asks for %n person, and the board has fewer who may</numerusform>
            <numerusform>it asks for %n people, and the board has fewer who may</numerusform>
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
        <source>On %n change(s) its mean squared error is %1, that of the one in use %2.</source>
        <translation>
            <numerusform>On %n change its mean squared error is %1, that of the one in use %2.</numerusform>
            <numerusform>On %n changes its mean squared error is %1, that of the one in use %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since it learned</source>
        <translation>
            <numerusform>%n change since it learned</numerusform>
            <numerusform>%n changes since it learned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the last 7 days</source>
        <translation>
            <numerusform>%n in the last 7 days</numerusform>
            <numerusform>%n in the last 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %n hour(s) before its start</source>
        <translation>
            <numerusform>Opened %n hour before its start</numerusform>
            <numerusform>Opened %n hours before its start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %n day(s) before its start</source>
        <translation>
            <numerusform>Opened %n day before its start</numerusform>
            <numerusform>Opened %n days before its start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CI(s) need its CIs</source>
        <translation>
            <numerusform>%n CI needs its CIs</numerusform>
            <numerusform>%n CIs need its CIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backout takes %n minute(s)</source>
        <translation>
            <numerusform>Backout takes %n minute</numerusform>
            <numerusform>Backout takes %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) on its service in the last 30 days</source>
        <translation>
            <numerusform>%n incident on its service in the last 30 days</numerusform>
            <numerusform>%n incidents on its service in the last 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its implementer has done %n change(s) of this service in half a year</source>
        <translation>
            <numerusform>Its implementer has done %n change of this service in half a year</numerusform>
            <numerusform>Its implementer has done %n changes of this service in half a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>works in %n night(s)</source>
        <translation>
            <numerusform>works in %n night</numerusform>
            <numerusform>works in %n nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may be called by %n change(s)</source>
        <translation>
            <numerusform>may be called by %n change</numerusform>
            <numerusform>may be called by %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>says go or no-go for %n change(s)</source>
        <translation>
            <numerusform>says go or no-go for %n change</numerusform>
            <numerusform>says go or no-go for %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not enough history: %n closed change(s) with a known outcome</source>
        <translation>
            <numerusform>Not enough history: %n closed change with a known outcome</numerusform>
            <numerusform>Not enough history: %n closed changes with a known outcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CI(s) in common</source>
        <translation>
            <numerusform>%n CI in common</numerusform>
            <numerusform>%n CIs in common</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>free for all %n CI(s)</source>
        <translation>
            <numerusform>free for the %n CI</numerusform>
            <numerusform>free for all %n CIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) %1 h</source>
        <translation>
            <numerusform>%n day %1 h</numerusform>
            <numerusform>%n days %1 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model “%1” stopped itself on %2 after %n failure(s) in its last %3 runs, so this needs approval as a normal change.</source>
        <comment>model, day, number of runs</comment>
        <translation>
            <numerusform>The model “%1” stopped itself on %2 after %n failure in its last %3 runs, so this needs approval as a normal change.</numerusform>
            <numerusform>The model “%1” stopped itself on %2 after %n failures in its last %3 runs, so this needs approval as a normal change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::AcceptForm</name>
    <message numerus="yes">
        <source>Accept %n conflict(s)</source>
        <translation>
            <numerusform>Accept %n conflict</numerusform>
            <numerusform>Accept %n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n of this cause</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>all %n of this cause</numerusform>
            <numerusform>all %n of this cause</numerusform>
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
    <name>cb::CandidateList</name>
    <message numerus="yes">
        <source>%n more are not shown: the largest stand here.</source>
        <translation>
            <numerusform>%n more is not shown: the largest stand here.</numerusform>
            <numerusform>%n more are not shown: the largest stand here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more have fewer than %1 changes and wait.</source>
        <translation>
            <numerusform>%n more has fewer than %1 changes and waits.</numerusform>
            <numerusform>%n more have fewer than %1 changes and wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ChancesView</name>
    <message numerus="yes">
        <source>%n open change(s)</source>
        <translation>
            <numerusform>%n open change</numerusform>
            <numerusform>%n open changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ChangeAsks</name>
    <message numerus="yes">
        <source>%n of the seven Rs are missing before its agenda closes, %1.</source>
        <translation>
            <numerusform>%n of the seven Rs is missing before its agenda closes, %1.</numerusform>
            <numerusform>%n of the seven Rs are missing before its agenda closes, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the seven Rs are missing before it.</source>
        <translation>
            <numerusform>%n of the seven Rs is missing before it.</numerusform>
            <numerusform>%n of the seven Rs are missing before it.</numerusform>
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
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
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
    <name>cb::ClearMoveRow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ClearPage</name>
    <message numerus="yes">
        <source>Clear %n selected change(s)</source>
        <translation>
            <numerusform>Clear %n selected change</numerusform>
            <numerusform>Clear %n selected changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s), %1 block</source>
        <comment>now</comment>
        <translation>
            <numerusform>%n conflict, %1 block</numerusform>
            <numerusform>%n conflicts, %1 block</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that collide with nothing are folded: Space shows them</source>
        <translation>
            <numerusform>%n change that collides with nothing is folded: Space shows it</numerusform>
            <numerusform>%n changes that collide with nothing are folded: Space shows them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) stay</source>
        <translation>
            <numerusform>%n conflict stays</numerusform>
            <numerusform>%n conflicts stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best of 2 s, at most %n fewer possible</source>
        <translation>
            <numerusform>best of 2 s, at most %n fewer possible</numerusform>
            <numerusform>best of 2 s, at most %n fewer possible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>worked out in %1 s over %n change(s); %2</source>
        <translation>
            <numerusform>worked out in %1 s over %n change; %2</numerusform>
            <numerusform>worked out in %1 s over %n changes; %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose %n move(s)</source>
        <comment>act</comment>
        <translation>
            <numerusform>Propose %n move</numerusform>
            <numerusform>Propose %n moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n change(s)</source>
        <comment>act</comment>
        <translation>
            <numerusform>Move %n change</numerusform>
            <numerusform>Move %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing collides here: %n change(s) were looked at.</source>
        <translation>
            <numerusform>Nothing collides here: %n change was looked at.</numerusform>
            <numerusform>Nothing collides here: %n changes were looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) moved; Ctrl Z takes it back</source>
        <translation>
            <numerusform>%n change moved; Ctrl Z takes it back</numerusform>
            <numerusform>%n changes moved; Ctrl Z takes it back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected change(s)</source>
        <translation>
            <numerusform>%n selected change</numerusform>
            <numerusform>%n selected changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ClearPlan</name>
    <message numerus="yes">
        <source>Move %n change(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>Move %n change</numerusform>
            <numerusform>Move %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ClearSide</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>numbers of changes</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) stay: %1.</source>
        <translation>
            <numerusform>%n conflict stays: %1.</numerusform>
            <numerusform>%n conflicts stay: %1.</numerusform>
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
    <name>cb::ConflictCells</name>
    <message numerus="yes">
        <source>%n run(s) now</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n runs now</numerusform>
            <numerusform>%n run now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s)</source>
        <translation>
            <numerusform>%n cause</numerusform>
            <numerusform>%n causes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lapsed: a side moved, so they are open again above</source>
        <translation>
            <numerusform>%n lapsed: a side moved, so it is open again above</numerusform>
            <numerusform>%n lapsed: a side moved, so they are open again above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) among these %1 changes</source>
        <translation>
            <numerusform>%n more pair among these %1 changes</numerusform>
            <numerusform>%n more pairs among these %1 changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cause(s) that block, %1</source>
        <translation>
            <numerusform>%n more cause that blocks, %1</numerusform>
            <numerusform>%n more causes that block, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cause(s) that warn, %1</source>
        <translation>
            <numerusform>%n more cause that warns, %1</numerusform>
            <numerusform>%n more causes that warn, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cause(s), %1</source>
        <translation>
            <numerusform>%n more cause, %1</numerusform>
            <numerusform>%n more causes, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excepted</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n excepted</numerusform>
            <numerusform>%n excepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change misses the maintenance of %n CI(s)</source>
        <translation>
            <numerusform>A change misses the maintenance of %n CI</numerusform>
            <numerusform>A change misses the maintenance of %n CIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change runs over the maintenance of %n CI(s)</source>
        <translation>
            <numerusform>A change runs over the maintenance of %n CI</numerusform>
            <numerusform>A change runs over the maintenance of %n CIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change leaves the maintenance of %n CI(s)</source>
        <translation>
            <numerusform>A change leaves the maintenance of %n CI</numerusform>
            <numerusform>A change leaves the maintenance of %n CIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two changes work on the same %n CI(s) for %1</source>
        <translation>
            <numerusform>Two changes work on the same %n CI for %1</numerusform>
            <numerusform>Two changes work on the same %n CIs for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ConflictLines</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>configuration items</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CI(s): %1</source>
        <translation>
            <numerusform>%n CI: %1</numerusform>
            <numerusform>%n CIs: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ConflictList</name>
    <message numerus="yes">
        <source>%n blocking</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n blocking</numerusform>
            <numerusform>%n blocking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ConflictPanel</name>
    <message numerus="yes">
        <source>All %n CI(s) concerned</source>
        <translation>
            <numerusform>The %n CI concerned</numerusform>
            <numerusform>All %n CIs concerned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n CI(s) of both</source>
        <translation>
            <numerusform>The %n CI of both</numerusform>
            <numerusform>All %n CIs of both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n CI(s)</source>
        <translation>
            <numerusform>The %n CI</numerusform>
            <numerusform>All %n CIs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ConflictTile</name>
    <message numerus="yes">
        <source>%n block</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n blocks</numerusform>
            <numerusform>%n block</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n conflict(s)</source>
        <comment>kind of conflict</comment>
        <translation>
            <numerusform>%1: %n conflict</numerusform>
            <numerusform>%1: %n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ConflictsView</name>
    <message numerus="yes">
        <source>Next %n weeks</source>
        <translation>
            <numerusform>Next %n week</numerusform>
            <numerusform>Next %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n conflict(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>Accept %n conflict</numerusform>
            <numerusform>Accept %n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) accepted; they lapse when a side moves.</source>
        <translation>
            <numerusform>%n conflict accepted; it lapses when a side moves.</numerusform>
            <numerusform>%n conflicts accepted; they lapse when a side moves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %n changes…</source>
        <translation>
            <numerusform>Checking %n change…</numerusform>
            <numerusform>Checking %n changes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked at %1; %n changes could not be checked.</source>
        <translation>
            <numerusform>Checked at %1; %n change could not be checked.</numerusform>
            <numerusform>Checked at %1; %n changes could not be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) lie at other times.</source>
        <translation>
            <numerusform>%n conflict lies at other times.</numerusform>
            <numerusform>%n conflicts lie at other times.</numerusform>
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
    <name>cb::EditJobs</name>
    <message numerus="yes">
        <source>%1: “%2” stopped itself, %n planned run(s) became normal changes</source>
        <comment>what was done, model</comment>
        <translation>
            <numerusform>%1: “%2” stopped itself, %n planned run became a normal change</numerusform>
            <numerusform>%1: “%2” stopped itself, %n planned runs became normal changes</numerusform>
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
    <name>cb::EffectPanel</name>
    <message numerus="yes">
        <source>%n more below; Enter opens one.</source>
        <translation>
            <numerusform>%n more below; Enter opens one.</numerusform>
            <numerusform>%n more below; Enter opens one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes pass by their model.</source>
        <translation>
            <numerusform>%n change passes by its model.</numerusform>
            <numerusform>%n changes pass by their model.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without dates are not counted.</source>
        <translation>
            <numerusform>%n without dates is not counted.</numerusform>
            <numerusform>%n without dates are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It covers %n services</source>
        <translation>
            <numerusform>It covers %n service</numerusform>
            <numerusform>It covers %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CIs.</source>
        <translation>
            <numerusform>%n CI.</numerusform>
            <numerusform>%n CIs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>same freezes before: %1 of %n thaws had more failures</source>
        <translation>
            <numerusform>same freezes before: %1 of %n thaw had more failures</numerusform>
            <numerusform>same freezes before: %1 of %n thaws had more failures</numerusform>
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
    <name>cb::ExceptionsPart</name>
    <message numerus="yes">
        <source>%n granted</source>
        <translation>
            <numerusform>%n granted</numerusform>
            <numerusform>%n granted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked for</source>
        <translation>
            <numerusform>%n asked for</numerusform>
            <numerusform>%n asked for</numerusform>
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
    <name>cb::FollowersOffer</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s) start before it ends now: %1.</source>
        <translation>
            <numerusform>%n follower starts before it ends now: %1.</numerusform>
            <numerusform>%n followers start before it ends now: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them belong(s) to others and is approved: it is proposed to them.</source>
        <translation>
            <numerusform>%n of them belongs to others and is approved: it is proposed to them.</numerusform>
            <numerusform>%n of them belong to others and are approved: they are proposed to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n follower(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>Move %n follower</numerusform>
            <numerusform>Move %n followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s) moved</source>
        <translation>
            <numerusform>%n follower moved</numerusform>
            <numerusform>%n followers moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) proposed</source>
        <translation>
            <numerusform>%n move proposed</numerusform>
            <numerusform>%n moves proposed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::FreezesView</name>
    <message numerus="yes">
        <source>%n windows written to %1</source>
        <translation>
            <numerusform>%n window written to %1</numerusform>
            <numerusform>%n windows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days frozen for someone</source>
        <translation>
            <numerusform>%n working day frozen for someone</numerusform>
            <numerusform>%n working days frozen for someone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n windows</source>
        <translation>
            <numerusform>%n window</numerusform>
            <numerusform>%n windows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n windows cannot be expanded; the list says why.</source>
        <translation>
            <numerusform>%n window cannot be expanded; the list says why.</numerusform>
            <numerusform>%n windows cannot be expanded; the list says why.</numerusform>
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
    <message numerus="yes">
        <source>%Ln new conflict(s) since this import.</source>
        <translation>
            <numerusform>%Ln new conflict since this import.</numerusform>
            <numerusform>%Ln new conflicts since this import.</numerusform>
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
    <name>cb::ModelsTableModel</name>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <translation>
            <numerusform>overdue %n day</numerusform>
            <numerusform>overdue %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in the last %1 runs</source>
        <translation>
            <numerusform>%n failure in the last %1 runs</numerusform>
            <numerusform>%n failures in the last %1 runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::MoveController</name>
    <message numerus="yes">
        <source>%n conflicts: %1</source>
        <translation>
            <numerusform>%n conflict: %1</numerusform>
            <numerusform>%n conflicts: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>change, others</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::NextSteps</name>
    <message numerus="yes">
        <source>%n task(s) are not done.</source>
        <translation>
            <numerusform>%n task is not done.</numerusform>
            <numerusform>%n tasks are not done.</numerusform>
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
    <name>cb::PolicyCompareBox</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s) cost about %1 of the board a month.</source>
        <translation>
            <numerusform>%n more item costs about %1 of the board a month.</numerusform>
            <numerusform>%n more items cost about %1 of the board a month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer item(s) save about %1 of the board a month.</source>
        <translation>
            <numerusform>%n fewer item saves about %1 of the board a month.</numerusform>
            <numerusform>%n fewer items save about %1 of the board a month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) would get another answer.</source>
        <translation>
            <numerusform>%n change would get another answer.</numerusform>
            <numerusform>%n changes would get another answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::PolicyView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>of the policy</comment>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed</source>
        <translation>
            <numerusform>%n row changed</numerusform>
            <numerusform>%n rows changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from the last 24 months, %n change(s)</source>
        <translation>
            <numerusform>from the last 24 months, %n change</numerusform>
            <numerusform>from the last 24 months, %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in its last %1 runs.</source>
        <translation>
            <numerusform>%n failure in its last %1 runs.</numerusform>
            <numerusform>%n failures in its last %1 runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open the %n failure(s)</source>
        <translation>
            <numerusform>Open the %n failure</numerusform>
            <numerusform>Open the %n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open the %n change(s)</source>
        <translation>
            <numerusform>Open the %n change</numerusform>
            <numerusform>Open the %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned run(s) of it can&apos;t begin by it: they need approval as normal changes.</source>
        <translation>
            <numerusform>%n planned run of it can&apos;t begin by it: it needs approval as a normal change.</numerusform>
            <numerusform>%n planned runs of it can&apos;t begin by it: they need approval as normal changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn %n planned run(s) of “%1” into normal changes</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>Turn %n planned run of “%1” into a normal change</numerusform>
            <numerusform>Turn %n planned runs of “%1” into normal changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned run(s) became normal changes; undo takes it back.</source>
        <translation>
            <numerusform>%n planned run became a normal change; undo takes it back.</numerusform>
            <numerusform>%n planned runs became normal changes; undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::PredictedRisk</name>
    <message numerus="yes">
        <source>Few data: its service has fewer than %n closed change(s), so this is the base rate of the board.</source>
        <translation>
            <numerusform>Few data: its service has fewer than %n closed change, so this is the base rate of the board.</numerusform>
            <numerusform>Few data: its service has fewer than %n closed changes, so this is the base rate of the board.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, opens %n record(s)</source>
        <translation>
            <numerusform>, opens %n record</numerusform>
            <numerusform>, opens %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n record(s) behind it</source>
        <translation>
            <numerusform>Show the %n record behind it</numerusform>
            <numerusform>Show the %n records behind it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller reason(s)</source>
        <translation>
            <numerusform>%n smaller reason</numerusform>
            <numerusform>%n smaller reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n change(s) in the list</source>
        <translation>
            <numerusform>Show the %n change in the list</numerusform>
            <numerusform>Show the %n changes in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like this one, before: %n</source>
        <translation>
            <numerusform>Like this one, before: %n</numerusform>
            <numerusform>Like this one, before: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::PredictionWords</name>
    <message numerus="yes">
        <source>%n by the base rate</source>
        <translation>
            <numerusform>%n by the base rate</numerusform>
            <numerusform>%n by the base rate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a chance</source>
        <translation>
            <numerusform>%n without a chance</numerusform>
            <numerusform>%n without a chance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) after</source>
        <translation>
            <numerusform>%n incident after</numerusform>
            <numerusform>%n incidents after</numerusform>
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
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::RiskModelView</name>
    <message numerus="yes">
        <source>%n change(s) with an outcome</source>
        <translation>
            <numerusform>%n change with an outcome</numerusform>
            <numerusform>%n changes with an outcome</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::SequenceWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
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
    <name>cb::SlotCard</name>
    <message numerus="yes">
        <source>Looking at the next %n day(s)…</source>
        <translation>
            <numerusform>Looking at the next %n day…</numerusform>
            <numerusform>Looking at the next %n days…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is free in the next %n day(s).</source>
        <translation>
            <numerusform>Nothing is free in the next %n day.</numerusform>
            <numerusform>Nothing is free in the next %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::StatusConflicts</name>
    <message numerus="yes">
        <source>checking %n changes</source>
        <translation>
            <numerusform>checking %n change</numerusform>
            <numerusform>checking %n changes</numerusform>
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
    <name>cb::ThawChart</name>
    <message numerus="yes">
        <source>%1: frozen, %n changes wait</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1: frozen, %n change waits</numerusform>
            <numerusform>%1: frozen, %n changes wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n changes, %2 of them had waited; %3 still wait</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1: %n change, %2 of them had waited; %3 still wait</numerusform>
            <numerusform>%1: %n changes, %2 of them had waited; %3 still wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ThawPainter</name>
    <message numerus="yes">
        <source>backlog: %n wait</source>
        <translation>
            <numerusform>backlog: %n waits</numerusform>
            <numerusform>backlog: %n wait</numerusform>
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
<context>
    <name>cb::WhatIfView</name>
    <message numerus="yes">
        <source>Without %1 and %n more</source>
        <translation>
            <numerusform>Without %1 and %n more</numerusform>
            <numerusform>Without %1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 of %n change</numerusform>
            <numerusform>%1 of %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) with the base rate, %1: few data.</source>
        <translation>
            <numerusform>%n counts with the base rate, %1: few data.</numerusform>
            <numerusform>%n count with the base rate, %1: few data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit: %n night(s), %1 h of rest</source>
        <translation>
            <numerusform>limit: %n night, %1 h of rest</numerusform>
            <numerusform>limit: %n nights, %1 h of rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over a limit (hatched)</source>
        <translation>
            <numerusform>%n over a limit (hatched)</numerusform>
            <numerusform>%n over a limit (hatched)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people and teams</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::WindowListModel</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <comment>exceptions</comment>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::WindowWords</name>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
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
            <numerusform>%n environment</numerusform>
            <numerusform>%n environments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>length</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::WorkWords</name>
    <message numerus="yes">
        <source>%1 of %n task(s)</source>
        <translation>
            <numerusform>%1 of %n task</numerusform>
            <numerusform>%1 of %n tasks</numerusform>
        </translation>
    </message>
</context>
</TS>
