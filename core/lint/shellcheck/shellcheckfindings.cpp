// SPDX-License-Identifier: MIT
#include "core/lint/shellcheck/shellcheckfindings.h"

#include "core/lint/suppression.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

// 1090, 1091: a sourced file cannot be followed from here. 2187: ash is not a shell that ShellCheck knows.
// 2148: a RUN has no first line `#!…`.
constexpr std::array kMeaninglessCodes{1090, 1091, 2148, 2187};

Severity severityFrom(const QString &level)
{
    if (level == "error"_L1)
        return Severity::Error;
    if (level == "warning"_L1)
        return Severity::Warning;
    return level == "info"_L1 ? Severity::Info : Severity::Style;
}

ShellCheckPlace place(const QJsonObject &object, QLatin1StringView line, QLatin1StringView column)
{
    return {object.value(line).toInt(1), object.value(column).toInt(1)};
}

ShellCheckComment commentFrom(const QJsonObject &object)
{
    ShellCheckComment comment;
    const QString file = object.value("file"_L1).toString().section(u'/', -1);
    comment.file = file.section(u'.', 0, 0).toInt();
    comment.start = place(object, "line"_L1, "column"_L1);
    comment.end = place(object, "endLine"_L1, "endColumn"_L1);
    comment.code = object.value("code"_L1).toInt();
    comment.severity = severityFrom(object.value("level"_L1).toString());
    comment.message = object.value("message"_L1).toString();
    const QJsonArray replacements = object.value("fix"_L1).toObject().value("replacements"_L1).toArray();
    for (const QJsonValue &value : replacements) {
        const QJsonObject replacement = value.toObject();
        comment.fix.push_back({.start = place(replacement, "line"_L1, "column"_L1),
            .end = place(replacement, "endLine"_L1, "endColumn"_L1),
            .text = replacement.value("replacement"_L1).toString(),
            .precedence = replacement.value("precedence"_L1).toInt(),
            .insertsAfter = replacement.value("insertionPoint"_L1).toString() == "afterEnd"_L1});
    }
    return comment;
}

// Finds places of one script in its Dockerfile.
class ScriptPlaces {
public:
    ScriptPlaces(const ShellScript &script, const ShellCheckScript &given)
        : m_script(script), m_lines(script.text), m_prologueLines(given.prologueLines)
    {
    }

    // An offset of the script's own text; nothing for a place in the prologue.
    std::optional<qsizetype> offsetOf(ShellCheckPlace place) const
    {
        const int line = place.line - m_prologueLines;
        if (line < 1 || line > m_lines.lineCount())
            return std::nullopt;
        const TextRange range = m_lines.lineRange(line);
        qsizetype offset = range.start;
        for (int column = 1; column < place.column && offset < range.end; ++column) {
            const bool isPair = m_script.text.at(offset).isHighSurrogate() && offset + 1 < range.end;
            offset += isPair ? 2 : 1;
        }
        return offset;
    }

    std::optional<TextRange> rangeOf(ShellCheckPlace start, ShellCheckPlace end) const
    {
        const std::optional<qsizetype> first = offsetOf(start);
        const std::optional<qsizetype> last = offsetOf(end);
        if (!first || !last || *last < *first)
            return std::nullopt;
        return m_script.sourceRange({*first, *last});
    }

    // The place behind a character is told from the character, because what follows may stand on
    // another line of the Dockerfile.
    std::optional<qsizetype> sourceOffsetOf(ShellCheckPlace place, bool isEnd) const
    {
        const std::optional<qsizetype> offset = offsetOf(place);
        if (!offset)
            return std::nullopt;
        return isEnd && *offset > 0 ? m_script.sourceOffset(*offset - 1) + 1 : m_script.sourceOffset(*offset);
    }

private:
    const ShellScript &m_script;
    LineIndex m_lines;
    int m_prologueLines;
};

std::optional<Fix> fixOf(const ShellCheckComment &comment, const ScriptPlaces &places)
{
    std::vector<ShellCheckReplacement> replacements = comment.fix;
    std::ranges::stable_sort(replacements, {}, &ShellCheckReplacement::precedence);
    Fix fix{.title = {.source = QT_TRANSLATE_NOOP("core", "Apply ShellCheck's fix")}, .edit = {}};
    for (const ShellCheckReplacement &replacement : replacements) {
        const bool isInsertion = replacement.start.line == replacement.end.line
            && replacement.start.column == replacement.end.column;
        const auto start = places.sourceOffsetOf(replacement.start, isInsertion && !replacement.insertsAfter);
        const auto end = isInsertion ? start : places.sourceOffsetOf(replacement.end, true);
        if (!start || !end || *end < *start || !fix.edit.add({{*start, *end}, replacement.text}))
            return std::nullopt;
    }
    return fix.edit.isEmpty() ? std::nullopt : std::optional(fix);
}

} // namespace

std::expected<std::vector<ShellCheckComment>, Message> parseShellCheckOutput(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject() || !document.object().value("comments"_L1).isArray()) {
        return std::unexpected(
            Message{.source = QT_TRANSLATE_NOOP("core", "ShellCheck answered something that cannot be read."),
                .detail = error.errorString()});
    }
    std::vector<ShellCheckComment> comments;
    const QJsonArray array = document.object().value("comments"_L1).toArray();
    for (const QJsonValue &value : array)
        comments.push_back(commentFrom(value.toObject()));
    return comments;
}

std::vector<Diagnostic> shellCheckFindings(const Analysis &analysis, const RuleSettings &settings,
    std::span<const ShellCheckScript> scripts, std::span<const ShellCheckComment> comments)
{
    const std::span<const Instruction> instructions = analysis.tree().instructions();
    const Suppression suppression(analysis.tree(), settings);
    std::vector<Diagnostic> findings;
    for (const ShellCheckComment &comment : comments) {
        if (comment.file < 0 || std::size_t(comment.file) >= scripts.size()
            || std::ranges::contains(kMeaninglessCodes, comment.code))
            continue;
        const ShellCheckScript &given = scripts[std::size_t(comment.file)];
        const Instruction &instruction = instructions[std::size_t(given.instruction)];
        const ScriptPlaces places(*analysis.scriptOf(instruction), given);
        const std::optional<TextRange> range = places.rangeOf(comment.start, comment.end);
        if (!range)
            continue;

        Diagnostic finding;
        finding.rule = u"SC%1"_s.arg(comment.code);
        finding.severity = settings.severities.value(finding.rule, comment.severity);
        finding.range = *range;
        // hadolint's comments speak of the instruction's first line.
        finding.line = instruction.firstLine;
        finding.message = {.source = "%1", .arguments = {comment.message}};
        if (finding.severity == Severity::Off || suppression.suppresses(finding, RuleFamily::Hadolint))
            continue;
        finding.line = analysis.tree().lines().lineAt(range->start);
        finding.lastLine = analysis.tree().lines().lineAt(range->end);
        finding.fix = fixOf(comment, places);
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace stagecraft
