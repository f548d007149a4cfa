// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/exitcodes.h"
#include "app/cli/filecheck.h"
#include "app/cli/output.h"
#include "app/text/translation.h"
#include "core/report/checkjson.h"
#include "core/report/texts.h"

#include <QtConcurrentMap>

namespace stagecraft::cli {

namespace {

void printJson(const std::vector<FileReport> &reports)
{
    if (reports.size() == 1) {
        print(indentedJson(checkJson(reports.front())));
        return;
    }
    QJsonArray array;
    for (const FileReport &report : reports)
        array.append(checkJson(report));
    print(indentedJson(array));
}

void printEach(
    const std::vector<FileReport> &reports, QString (*text)(const FileReport &, const Translation &))
{
    for (const FileReport &report : reports) {
        // What could not be checked is no finding; scripts that read the output must not take it for one.
        const QString written = text(report, translated);
        if (report.isChecked() || text != &reportText)
            print(written);
        else
            complain(written);
    }
}

void printReports(const std::vector<FileReport> &reports, Format format)
{
    switch (format) {
    case Format::Json:
        printJson(reports);
        break;
    case Format::JsonLines:
        for (const FileReport &report : reports)
            print(compactJson(checkJson(report)));
        break;
    case Format::Sarif:
        print(indentedJson(sarifLog(reports, QStringLiteral(STAGECRAFT_VERSION))));
        break;
    case Format::JUnit:
        print(junitXml(reports, translated));
        break;
    case Format::GitHub:
        printEach(reports, &githubAnnotations);
        break;
    default:
        printEach(reports, &reportText);
        break;
    }
}

} // namespace

int check(const Options &options)
{
    const FileChecker checker(options);
    const std::vector<CheckedFile> files = QtConcurrent::blockingMapped<std::vector<CheckedFile>>(
        options.files, [&](const QString &file) { return checker.check(file); });
    std::vector<FileReport> reports;
    int exitCode = kFine;
    for (const CheckedFile &file : files) {
        reports.push_back(file.report);
        exitCode = std::max(exitCode, file.exitCode);
    }
    printReports(reports, options.format);
    return exitCode;
}

} // namespace stagecraft::cli
