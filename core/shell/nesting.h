// SPDX-License-Identifier: MIT
// Counts how deep the shell parser is nested.
#pragma once

#include "core/shell/parser.h"

#include <utility>

namespace stagecraft {

class ShellParser::Nesting {
public:
    explicit Nesting(ShellParser &parser, bool isSubstitution = false)
        : m_parser(parser)
        , m_isSubstitution(isSubstitution)
        , m_operator(std::exchange(parser.m_operator, ShellOperator::None))
        , m_operatorRange(parser.m_operatorRange)
        , m_pipeline(parser.m_pipeline)
    {
        ++parser.m_depth;
        parser.m_substitutions += isSubstitution ? 1 : 0;
    }
    ~Nesting()
    {
        --m_parser.m_depth;
        m_parser.m_substitutions -= m_isSubstitution ? 1 : 0;
        // A substitution stands inside a command, whose own operator waits; behind a compound command
        // the operator in front of it is used up.
        m_parser.m_operator = m_isSubstitution ? m_operator : ShellOperator::None;
        m_parser.m_operatorRange = m_operatorRange;
        m_parser.m_pipeline = m_pipeline;
    }
    Nesting(const Nesting &) = delete;
    Nesting &operator=(const Nesting &) = delete;

    /// False where the text is nested too deep to be read by recursion.
    bool isAllowed() const { return m_parser.m_depth <= kMaxDepth; }

private:
    static constexpr int kMaxDepth = 100;

    ShellParser &m_parser;
    bool m_isSubstitution;
    ShellOperator m_operator;
    TextRange m_operatorRange;
    int m_pipeline;
};

} // namespace stagecraft
