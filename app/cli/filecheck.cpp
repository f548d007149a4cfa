// SPDX-License-Identifier: MIT
#include "app/cli/filecheck.h"

#include "app/cli/exitcodes.h"
#include "app/cli/inputs.h"
#include "app/configuration/hadolintfile.h"
#include "app/document/documentfile.h"
#include "core/report/fixing.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace stagecraft::cli {

namespace {

void addFindings(LintResult &result, std::vector<Diagnostic> findings)
{
    std::ranges::move(findings, std::back_inserter(result.diagnostics));
    // Errors of the file stand first and stay there.
    std::ranges::stable_sort(result.diagnostics, {}, [](const Diagnostic &diagnostic) {
        return std::tuple(diagnostic.rule != "error"_L1, diagnostic.line, diagnostic.range.start);
    });
}

} // namespace

FileChecker::FileChecker(const Options &options)
    : m_options(options), m_shellCheck(options.shellCheck ? std::make_unique<ShellCheck>() : nullptr)
{
}

CheckedFile FileChecker::check(const QString &file) const
{
    const auto refused = [&](const Message &problem) {
        CheckedFile result;
        result.report.file = file;
        result.report.problem = problem;
        result.exitCode = kWrongUse;
        return result;
    };
    const auto settings = settingsFor(file);
    if (!settings)
        return refused(settings.error());
    auto report = reportFor(file, *settings);
    if (!report)
        return refused(report.error());
    const int exitCode = exitCodeFor(*report, *settings);
    return {.report = std::move(*report), .exitCode = exitCode};
}

std::expected<RuleSettings, Message> FileChecker::settingsFor(const QString &file) const
{
    RuleSettings settings;
    std::optional<QString> path;
    if (!m_options.configuration.isEmpty())
        path = m_options.configuration;
    else if (m_options.useConfiguration)
        path = hadolintFileFor(file == "-"_L1 ? QDir::currentPath() : QFileInfo(file).absolutePath());
    if (path) {
        auto loaded = loadHadolintFile(*path);
        if (!loaded)
            return std::unexpected(loaded.error());
        settings = std::move(*loaded);
    }
    settings.severities.insert(m_options.severities);
    settings.experimental += m_options.experimental;
    return settings;
}

std::expected<LintResult, Message> FileChecker::lintWith(
    const RuleSettings &settings, const Analysis &analysis) const
{
    LintResult result = lint(analysis, settings);
    if (!m_shellCheck)
        return result;
    auto findings = m_shellCheck->findings(analysis, settings);
    if (!findings)
        return std::unexpected(findings.error());
    addFindings(result, std::move(*findings));
    return result;
}

std::expected<FileReport, Message> FileChecker::reportFor(
    const QString &file, const RuleSettings &settings) const
{
    const Input input = inputFrom(file);
    if (!input.content)
        return std::unexpected(input.content.error());
    if (m_options.fix)
        return mendedReport(file, *input.content, settings);
    const AnalysisPointer analysis = analyse(input.content->text, surroundingsFor(file, m_options));
    auto result = lintWith(settings, *analysis);
    if (!result)
        return std::unexpected(result.error());
    return reportOf(file, *analysis, std::move(*result));
}

std::expected<FileReport, Message> FileChecker::mendedReport(
    const QString &file, const DecodedFile &content, const RuleSettings &settings) const
{
    if (file == "-"_L1)
        return std::unexpected(
            Message{.source = QT_TRANSLATE_NOOP("core", "Standard input cannot be mended: name a file.")});
    const SurroundingsPointer surroundings = surroundingsFor(file, m_options);
    std::optional<Message> problem;
    FixedText mended = fixed(
        content.text, [&](const QString &text) { return analyse(text, surroundings); },
        [&](const AnalysisPointer &analysis) {
            auto result = lintWith(settings, *analysis);
            if (!result)
                problem = result.error();
            return result.value_or(LintResult());
        });
    if (problem)
        return std::unexpected(*problem);
    if (!mended.edit.isEmpty()) {
        FileFormat format = content.format;
        format.follow(mended.edit, content.text);
        if (const auto saved = saveFile(file, mended.analysis->text(), format); !saved)
            return std::unexpected(saved.error());
    }
    FileReport report = reportOf(file, *mended.analysis, std::move(mended.result));
    report.fixCount = mended.fixCount;
    return report;
}

int FileChecker::exitCodeFor(const FileReport &report, const RuleSettings &settings) const
{
    if (!m_options.failOn && settings.noFail)
        return kFine;
    const Severity threshold =
        m_options.failOn.value_or(settings.failureThreshold.value_or(Severity::Warning));
    if (threshold == Severity::Off)
        return kFine;
    return worstOf(report) >= threshold ? kFailed : kFine;
}

} // namespace stagecraft::cli
