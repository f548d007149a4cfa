<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message numerus="yes">
        <source>Delete %n instructions</source>
        <translation>
            <numerusform>Delete %n instruction</numerusform>
            <numerusform>Delete %n instructions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n stages</source>
        <translation>
            <numerusform>Paste %n stage</numerusform>
            <numerusform>Paste %n stages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagecraft::RulePage</name>
    <message numerus="yes">
        <source>Fix all %n of this rule</source>
        <translation>
            <numerusform>Fix all %n of this rule</numerusform>
            <numerusform>Fix all %n of this rule</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagecraft::StatusLine</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instructions</source>
        <translation>
            <numerusform>%n instruction</numerusform>
            <numerusform>%n instructions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artifacts</source>
        <translation>
            <numerusform>%n artifact</numerusform>
            <numerusform>%n artifacts</numerusform>
        </translation>
    </message>
</context>
</TS>
