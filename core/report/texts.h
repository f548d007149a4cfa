// SPDX-License-Identifier: MIT
// Reports as text: for people, for GitHub's log, and as JUnit XML.
#pragma once

#include "core/report/filereport.h"

#include <functional>
#include <span>

namespace stagecraft {

/// Turns a message into a sentence of the language that the person reads.
using Translation = std::function<QString(const Message &)>;

/// One finding a line: `FILE:LINE:COLUMN: SEVERITY RULE: message`. Ends with a line break unless there is
/// nothing to say.
QString reportText(const FileReport &report, const Translation &translation);

/// Workflow commands of GitHub Actions, one a line, which become annotations.
QString githubAnnotations(const FileReport &report, const Translation &translation);

/// JUnit XML as build servers read it: a suite a file, a failing case a finding, one passing case where there
/// is none.
QByteArray junitXml(std::span<const FileReport> reports, const Translation &translation);

} // namespace stagecraft
