// SPDX-License-Identifier: MIT
// Finds the line that ends a heredoc.
#pragma once

#include "core/syntax/parser/linereader.h"

#include <QHash>
#include <QStringView>

#include <vector>

namespace stagecraft {

/// Looks for terminators of heredocs. Lines are read one by one until a heredoc turns out to have none;
/// from then on an index answers, so that a file full of unterminated heredocs takes no quadratic time.
class TerminatorIndex {
public:
    explicit TerminatorIndex(const LineReader &reader) : m_reader(reader) { }

    /// The first line behind line `after` that is `name`, tabs in front aside if `chomp`; 0 if there is none.
    int find(QStringView name, bool chomp, int after);

private:
    void build();

    const LineReader &m_reader;
    bool m_isBuilt = false;
    QHash<QStringView, std::vector<int>> m_exact;   // Lines by their text, without line end.
    QHash<QStringView, std::vector<int>> m_chomped; // The same without tabs in front.
};

} // namespace stagecraft
