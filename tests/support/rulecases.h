// SPDX-License-Identifier: MIT
// Cases in tests/data/lint: what a rule reports, and what comes near without being reported.
#pragma once

#include <QList>
#include <QString>

namespace stagecraft::test {

/// One case. Its file says how cases are written.
struct RuleCase {
    QString rule; ///< Id.
    QString text; ///< A whole Dockerfile.
    bool isReported = false;
    QString title; ///< Rule and line of the file, to be found again.
};

/// All cases of a file; its path begins in tests/data. Ends the test program if it cannot be read.
QList<RuleCase> ruleCases(const QString &path);

} // namespace stagecraft::test
