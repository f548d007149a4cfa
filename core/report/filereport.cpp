// SPDX-License-Identifier: MIT
#include "core/report/filereport.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

struct SeverityName {
    Severity severity;
    QStringView word;
};

constexpr std::array kSeverityNames{SeverityName{.severity = Severity::Off, .word = u"off"},
    SeverityName{.severity = Severity::Style, .word = u"style"},
    SeverityName{.severity = Severity::Info, .word = u"info"},
    SeverityName{.severity = Severity::Warning, .word = u"warning"},
    SeverityName{.severity = Severity::Error, .word = u"error"}};

} // namespace

FileReport reportOf(const QString &file, const Analysis &analysis, LintResult result)
{
    FileReport report;
    report.file = file;
    report.error = std::move(result.buildError);
    report.diagnostics = std::move(result.diagnostics);
    report.tree = analysis.pipeline->treePointer();
    return report;
}

ReportRange exactRangeOf(const FileReport &report, const Diagnostic &diagnostic)
{
    const LineIndex &lines = report.tree->lines();
    const TextPosition start = lines.positionAt(diagnostic.range.start);
    const TextPosition end = lines.positionAt(diagnostic.range.end);
    return {.line = start.line, .column = start.column, .endLine = end.line, .endColumn = end.column};
}

ReportRange rangeOf(const FileReport &report, const Diagnostic &diagnostic)
{
    const ReportRange exact = exactRangeOf(report, diagnostic);
    if (exact.line == diagnostic.line && !diagnostic.range.isEmpty())
        return exact;
    const LineIndex &lines = report.tree->lines();
    const int line = std::clamp(diagnostic.line, 1, lines.lineCount());
    const int lastLine = std::clamp(diagnostic.lastLine, line, lines.lineCount());
    return {.line = line,
        .column = 1,
        .endLine = lastLine,
        .endColumn = int(lines.lineRange(lastLine).size()) + 1};
}

QString wordFor(Severity severity)
{
    const auto found = std::ranges::find(kSeverityNames, severity, &SeverityName::severity);
    return found->word.toString();
}

std::optional<Severity> severityFrom(QStringView word)
{
    const auto found = std::ranges::find(kSeverityNames, word, &SeverityName::word);
    return found == kSeverityNames.end() ? std::nullopt : std::optional(found->severity);
}

Severity worstOf(const FileReport &report)
{
    Severity worst = report.error ? Severity::Error : Severity::Off;
    for (const Diagnostic &diagnostic : report.diagnostics)
        worst = std::max(worst, diagnostic.severity);
    return worst;
}

} // namespace stagecraft
