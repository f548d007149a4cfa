// SPDX-License-Identifier: MIT
// Collects the text of a shell word while its quotes are removed.
#pragma once

#include "core/shell/parser.h"

namespace stagecraft {

/// As long as nothing was left out, the text is a piece of the script and nothing is copied.
class ShellParser::WordText {
public:
    WordText(QStringView script, qsizetype start) : m_script(script), m_start(start) { }

    /// The characters of `part` of the script come next.
    void append(qsizetype from, qsizetype to)
    {
        if (m_isCopied)
            m_copy += m_script.sliced(from, to - from);
    }
    void append(QStringView other) { m_copy += other; } ///< Requires that something was left out before.
    /// What stands at `offset` does not belong to the text.
    void leaveOut(qsizetype offset)
    {
        if (!m_isCopied)
            m_copy = m_script.sliced(m_start, offset - m_start).toString();
        m_isCopied = true;
    }
    QStringView finished(qsizetype end, TextArena &arena)
    {
        return m_isCopied ? arena.keep(std::move(m_copy)) : m_script.sliced(m_start, end - m_start);
    }

private:
    QStringView m_script;
    qsizetype m_start;
    QString m_copy;
    bool m_isCopied = false;
};

} // namespace stagecraft
