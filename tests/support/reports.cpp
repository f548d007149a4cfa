// SPDX-License-Identifier: MIT
#include "tests/support/reports.h"

using namespace Qt::StringLiterals;

namespace stagecraft::test {

FileReport reportWithFindings()
{
    FileReport report = cleanReport();
    report.file = u"a b/Dockerfile"_s;
    report.tree = parseDockerfile(u"FROM a\nRUN x \\\n  y\n"_s);
    Diagnostic first;
    first.rule = u"T001"_s;
    first.also = {u"T002"_s};
    first.severity = Severity::Warning;
    first.range = {11, 12};
    first.line = 2;
    first.lastLine = 3;
    first.message = {.source = "Too much %1, 100 %.", .arguments = {u"x"_s}, .detail = u"x: <bad>"_s};
    first.fix = Fix{.title = {.source = "Drop it"}, .edit = TextEdit::deletion({11, 12})};
    Diagnostic second;
    second.rule = u"T003"_s;
    second.severity = Severity::Info;
    second.range = {17, 18};
    second.line = 2;
    second.lastLine = 3;
    second.message = {.source = "Two\nlines"};
    report.diagnostics = {first, second};
    return report;
}

FileReport cleanReport()
{
    FileReport report;
    report.file = u"Dockerfile"_s;
    report.tree = parseDockerfile(u"FROM a\n"_s);
    return report;
}

FileReport unusableReport()
{
    FileReport report;
    report.file = u"gone"_s;
    report.problem = {.source = "There is no file %1.", .arguments = {u"gone"_s}};
    return report;
}

} // namespace stagecraft::test
