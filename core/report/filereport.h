// SPDX-License-Identifier: MIT
// What a check found in one file, ready to be written in any format.
#pragma once

#include "core/lint/linter.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace stagecraft {

/// A place of a finding as reports give it: lines and columns from 1, columns in UTF-16 units, the end
/// exclusive.
struct ReportRange {
    int line = 1;
    int column = 1;
    int endLine = 1;
    int endColumn = 1;

    friend bool operator==(const ReportRange &, const ReportRange &) = default;
};

/// One checked file, or one that could not be.
struct FileReport {
    QString file;    ///< As named by the person; "-" for standard input.
    Message problem; ///< Why it could not be checked; empty if it was. The rest is then meaningless.
    std::optional<SyntaxError> error; ///< What BuildKit would fail with.
    std::vector<Diagnostic> diagnostics;
    std::shared_ptr<const SyntaxTree> tree; ///< Of the text that was checked.
    int fixCount = 0;                       ///< Findings that were mended before.

    bool isChecked() const noexcept { return problem.isEmpty(); }
    bool isAccepted() const noexcept { return isChecked() && !error; }
};

/// The report of an analysed file.
FileReport reportOf(const QString &file, const Analysis &analysis, LintResult result);

/// Where a finding is: on the line that the rule's own tool reports. The columns are those of the
/// underlined text if it begins there, else they take in the whole lines.
ReportRange rangeOf(const FileReport &report, const Diagnostic &diagnostic);
/// What is underlined, which may begin on a later line.
ReportRange exactRangeOf(const FileReport &report, const Diagnostic &diagnostic);

/// "error", "warning", "info", "style", "off"
QString wordFor(Severity severity);
/// The severity of such a word; nothing for any other.
std::optional<Severity> severityFrom(QStringView word);

/// The worst severity in a report; an error where BuildKit would fail.
Severity worstOf(const FileReport &report);

} // namespace stagecraft
