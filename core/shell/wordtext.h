// SPDX-License-Identifier: MIT
// Collects the text of a shell word while its quotes are removed.
#pragma once

#include "core/shell/parser.h"

namespace stagecraft {

/// As long as nothing was left out, the text is a piece of the script and nothing is copied.
class ShellParser::WordText {
public:
    WordText(ShellParser &parser, qsizetype start)
        : m_script(parser.m_text), m_start(start), m_copy(parser.m_openText), m_copyStart(m_copy.size())
    {
    }
    ~WordText()
    {
        if (m_isCopied)
            m_copy.truncate(m_copyStart);
    }
    WordText(const WordText &) = delete;
    WordText &operator=(const WordText &) = delete;

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
            m_copy += m_script.sliced(m_start, offset - m_start);
        m_isCopied = true;
    }
    QStringView finished(qsizetype end, TextArena &arena)
    {
        return m_isCopied ? arena.keep(QStringView(m_copy).sliced(m_copyStart))
                          : m_script.sliced(m_start, end - m_start);
    }

private:
    QStringView m_script;
    qsizetype m_start;
    QString &m_copy; // Shared by the words that are being read: one inside another comes behind it.
    qsizetype m_copyStart;
    bool m_isCopied = false;
};

} // namespace stagecraft
