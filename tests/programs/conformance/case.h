// SPDX-License-Identifier: MIT
// One Dockerfile and what another program said of it.
#pragma once

#include "core/lint/linter.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <memory>

namespace stagecraft::conformance {

/// A record of a *.jsonl file with the text that it is about.
struct Case {
    QString source; ///< Name of the file that holds the record, without ".jsonl".
    QString name;   ///< The record's path or id.
    QJsonObject record;
    AnalysisPointer analysis; ///< With the build arguments and the ignore file of the record.
    LintResult findings;      ///< All rules.

    const SyntaxTree &tree() const { return analysis->tree(); }
    const Pipeline &pipeline() const { return *analysis->pipeline; }
};

/// Hands every record of `folder` to `visit`, one after another. The text of a record is its field "text"
/// or "dockerfile", else the file of its "path" in the folder "files". Records marked "nondeterministic"
/// and those whose text is missing are left out. Returns false, with a message on standard error, if the
/// folder has no records.
bool forEachCase(const QString &folder, const std::function<void(const Case &)> &visit);

} // namespace stagecraft::conformance
