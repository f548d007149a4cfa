// SPDX-License-Identifier: MIT
// Cases of tests/data/edit: a Dockerfile, a wish, and the Dockerfile or the refusal that comes of it.
#pragma once

#include <QStringList>

#include <vector>

namespace stagecraft::test {

/// One case. In the file it begins with a line `##### title`; then come the parts, each behind its line:
///
///     ===== before
///     ===== rename stage=0 name=compile        (the wish; values with blanks in single quotes, \n for a line
///     break)
///     ===== after                              (or `===== refused`: the sentence)
///
/// `===== before, no last break` drops the last line break of that part; the same for `after`.
struct EditCase {
    QString title;
    QString before;
    QString wish;
    QString after;
    QString refusal; ///< Empty: the wish is fulfilled.
};

/// The cases of a file of tests/data/edit; ends the test program if it cannot be read.
std::vector<EditCase> readEditCases(const QString &fileName);

} // namespace stagecraft::test
