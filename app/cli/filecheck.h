// SPDX-License-Identifier: MIT
// The check of one file.
#pragma once

#include "app/cli/options.h"
#include "app/shellcheck/shellcheck.h"
#include "core/report/filereport.h"
#include "core/text/fileformat.h"

#include <memory>

namespace stagecraft::cli {

struct CheckedFile {
    FileReport report;
    int exitCode = 0;
};

/// Reads, mends if asked to, and checks files. Any number of threads may use one object.
class FileChecker {
public:
    explicit FileChecker(const Options &options);

    CheckedFile check(const QString &file) const;

private:
    std::expected<RuleSettings, Message> settingsFor(const QString &file) const;
    std::expected<LintResult, Message> lintWith(const RuleSettings &settings, const Analysis &analysis) const;
    std::expected<FileReport, Message> reportFor(const QString &file, const RuleSettings &settings) const;
    std::expected<FileReport, Message> mendedReport(
        const QString &file, const DecodedFile &content, const RuleSettings &settings) const;
    int exitCodeFor(const FileReport &report, const RuleSettings &settings) const;

    const Options &m_options;
    std::unique_ptr<ShellCheck> m_shellCheck; // Null if it was not asked for. Thread-safe.
};

} // namespace stagecraft::cli
