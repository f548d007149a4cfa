// SPDX-License-Identifier: MIT
// Reports as JSON: our own form (documented in docs/cli.md, versioned) and SARIF 2.1.
#pragma once

#include "core/report/filereport.h"

#include <QJsonArray>
#include <QJsonObject>

#include <span>

namespace stagecraft {

/// The version of the form; see kPipelineJsonVersion for what it promises.
inline constexpr int kCheckJsonVersion = 1;

QJsonObject checkJson(const FileReport &report);

/// Every rule with all that is known of it.
QJsonArray rulesJson();

/// One SARIF log with one run for all files. `version` is the program's.
QJsonObject sarifLog(std::span<const FileReport> reports, const QString &version);

} // namespace stagecraft
