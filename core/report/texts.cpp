// SPDX-License-Identifier: MIT
#include "core/report/texts.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

QString namesOf(const Diagnostic &diagnostic)
{
    return QStringList(QStringList(diagnostic.rule) + diagnostic.also).join(u'/');
}

// "warning DL3008"; what makes BuildKit give up has no rule of its own and is named by its severity alone.
QString labelOf(const Diagnostic &diagnostic)
{
    const QString severity = wordFor(diagnostic.severity);
    return diagnostic.rule == severity ? severity : severity + u' ' + namesOf(diagnostic);
}

// BuildKit's own words help searching; where our sentence is the same they are said once.
QString sentenceOf(const Diagnostic &diagnostic, const Translation &translation)
{
    const QString sentence = translation(diagnostic.message);
    const QString &detail = diagnostic.message.detail;
    return detail.isEmpty() || detail == sentence ? sentence : sentence + u" ("_s + detail + u')';
}

QString onOneLine(QString text) { return text.replace(u'\n', u' '); }

// github.com/actions/toolkit, packages/core/src/command.ts
QString escapedMessage(QString text)
{
    return text.replace(u'%', u"%25"_s).replace(u'\r', u"%0D"_s).replace(u'\n', u"%0A"_s);
}

QString escapedProperty(const QString &text)
{
    return escapedMessage(text).replace(u':', u"%3A"_s).replace(u',', u"%2C"_s);
}

QString annotationLevel(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    default:
        return u"notice"_s;
    }
}

// XML 1.0 has no place for most control characters and for lone surrogates, not even escaped.
QString xmlText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += c;
            result += text[++i];
            continue;
        }
        const bool isControl = c < u' ' && c != u'\t' && c != u'\n' && c != u'\r';
        const bool isNoCharacter = c.unicode() == 0xfffe || c.unicode() == 0xffff;
        result += isControl || c.isSurrogate() || isNoCharacter ? QChar(QChar::ReplacementCharacter) : c;
    }
    return result;
}

void writeFailure(QXmlStreamWriter &xml, const QString &name, const QString &type, const QString &message,
    const QString &place)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"name"_s, xmlText(name));
    xml.writeAttribute(u"classname"_s, xmlText(type));
    xml.writeStartElement(u"failure"_s);
    xml.writeAttribute(u"type"_s, xmlText(type));
    xml.writeAttribute(u"message"_s, xmlText(message));
    xml.writeCharacters(xmlText(place));
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeSuite(QXmlStreamWriter &xml, const FileReport &report, const Translation &translation)
{
    const qsizetype failures = report.isChecked() ? qsizetype(report.diagnostics.size()) : 1;
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, xmlText(report.file));
    xml.writeAttribute(u"tests"_s, QString::number(qMax(failures, qsizetype(1))));
    xml.writeAttribute(u"failures"_s, QString::number(failures));
    if (!report.isChecked())
        writeFailure(xml, report.file, u"unusable"_s, translation(report.problem), report.file);
    for (const Diagnostic &diagnostic : report.diagnostics) {
        const QString place = u"%1:%2"_s.arg(report.file).arg(diagnostic.line);
        writeFailure(xml, namesOf(diagnostic) + u' ' + place, wordFor(diagnostic.severity),
            sentenceOf(diagnostic, translation), place);
    }
    if (failures == 0) {
        xml.writeEmptyElement(u"testcase"_s);
        xml.writeAttribute(u"name"_s, xmlText(report.file));
        xml.writeAttribute(u"classname"_s, u"check"_s);
    }
    xml.writeEndElement();
}

} // namespace

QString reportText(const FileReport &report, const Translation &translation)
{
    if (!report.isChecked())
        return report.file + u": "_s + onOneLine(translation(report.problem)) + u'\n';
    QString text;
    for (const Diagnostic &diagnostic : report.diagnostics) {
        const ReportRange range = rangeOf(report, diagnostic);
        text += u"%1:%2:%3: "_s.arg(report.file).arg(range.line).arg(range.column);
        text += labelOf(diagnostic) + u": "_s;
        text += onOneLine(sentenceOf(diagnostic, translation)) + u'\n';
    }
    // An error without a line (a violation under `# check=error=true`) is no finding of its own.
    if (report.error && report.error->line <= 0)
        text += report.file + u": error: "_s + onOneLine(translation(report.error->message)) + u'\n';
    return text;
}

QString githubAnnotations(const FileReport &report, const Translation &translation)
{
    if (!report.isChecked())
        return u"::error file="_s + escapedProperty(report.file) + u"::"_s
            + escapedMessage(translation(report.problem)) + u'\n';
    QString text;
    for (const Diagnostic &diagnostic : report.diagnostics) {
        const ReportRange range = rangeOf(report, diagnostic);
        text += u"::"_s + annotationLevel(diagnostic.severity) + u" file="_s + escapedProperty(report.file);
        text += u",line=%1,endLine=%2"_s.arg(range.line).arg(range.endLine);
        // GitHub takes columns only where a finding begins and ends on one line.
        if (range.line == range.endLine)
            text += u",col=%1,endColumn=%2"_s.arg(range.column).arg(range.endColumn);
        text += u",title="_s + escapedProperty(namesOf(diagnostic));
        text += u"::"_s + escapedMessage(sentenceOf(diagnostic, translation)) + u'\n';
    }
    return text;
}

QByteArray junitXml(std::span<const FileReport> reports, const Translation &translation)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    for (const FileReport &report : reports)
        writeSuite(xml, report, translation);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace stagecraft
