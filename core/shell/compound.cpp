// SPDX-License-Identifier: MIT
#include "core/shell/nesting.h"
#include "core/shell/parser.h"

namespace stagecraft {

bool ShellParser::parseCompound(QStringView word)
{
    if (word == u"function")
        return parseFunction();
    if (word == u"coproc")
        return parseCoprocess();
    const auto parsed = [&] {
        if (word == u"{")
            return parseBlock(u"{") && takeReserved(u"}");
        if (word == u"if")
            return parseIf();
        if (word == u"while" || word == u"until")
            return parseBlock(word) && parseBlock(u"do") && takeReserved(u"done");
        if (word == u"for" || word == u"select")
            return parseFor(word == u"select");
        if (word == u"case")
            return parseCase();
        return word == u"[[" && parseCondition();
    };
    return parsed() && parseRedirections();
}

// "function name [()] compound-command"
bool ShellParser::parseFunction()
{
    ShellWord name;
    if (!takeReserved(u"function") || !skipBlanks() || !parseWord(name) || !skipBlanks())
        return false;
    if (current() == u'(' && at(m_at + 1) != u'(')
        return parseFunctionBody();
    return skipBlanksAndLines() && isAtCompound() && parseCommand();
}

// "coproc command" or "coproc name compound-command"
bool ShellParser::parseCoprocess()
{
    if (!takeReserved(u"coproc") || !skipBlanks())
        return false;
    if (isAtCompound())
        return parseCommand();
    const qsizetype start = m_at;
    ShellWord name;
    if (!parseWord(name) || !skipBlanks())
        return false;
    if (isAtCompound())
        return parseCommand();
    m_at = start;
    return parseSimpleCommand();
}

// Those behind a compound command are read, not kept.
bool ShellParser::parseRedirections()
{
    while (skipBlanks() && isAtRedirection()) {
        ShellRedirection redirection;
        if (!parseRedirection(redirection))
            return false;
    }
    return true;
}

// A list of at least one command behind a reserved word, up to the next one.
bool ShellParser::parseBlock(QStringView opening)
{
    if (!takeReserved(opening))
        return false;
    const Nesting nesting(*this);
    return nesting.isAllowed() && parseFilledList();
}

bool ShellParser::parseFilledList()
{
    if (!skipBlanksAndLines() || isAtListEnd())
        return false;
    return parseList();
}

bool ShellParser::parseSubshell()
{
    ++m_at;
    const Nesting nesting(*this);
    if (!nesting.isAllowed() || !parseFilledList() || current() != u')')
        return false;
    ++m_at;
    return parseRedirections();
}

bool ShellParser::parseArithmeticCommand()
{
    const Nesting nesting(*this);
    const qsizetype end = arithmeticEnd(m_at + 2);
    m_at += 2;
    return nesting.isAllowed() && end >= 0 && parseArithmetic(end) && parseRedirections();
}

bool ShellParser::parseIf()
{
    if (!parseBlock(u"if") || !parseBlock(u"then"))
        return false;
    while (peekReserved() == u"elif") {
        if (!parseBlock(u"elif") || !parseBlock(u"then"))
            return false;
    }
    if (peekReserved() == u"else" && !parseBlock(u"else"))
        return false;
    return takeReserved(u"fi");
}

bool ShellParser::parseFor(bool isSelect)
{
    m_at += isSelect ? 6 : 3;
    if (!skipBlanks())
        return false;
    if (!isSelect && startsWith(u"((")) {
        if (!parseArithmeticCommand())
            return false;
    } else {
        ShellWord name;
        if (!parseWord(name) || !skipBlanksAndLines())
            return false;
        if (takeReserved(u"in")) {
            const Nesting nesting(*this);
            while (skipBlanks() && !isWordEnd(m_at)) {
                ShellWord word;
                if (!parseWord(word))
                    return false;
            }
            if (current() != u';' && current() != u'\n')
                return false;
        }
    }
    if (!skipBlanks())
        return false;
    if (current() == u';')
        ++m_at;
    if (!skipBlanksAndLines())
        return false;
    if (peekReserved() == u"{")
        return parseBlock(u"{") && takeReserved(u"}");
    return parseBlock(u"do") && takeReserved(u"done");
}

bool ShellParser::parseCase()
{
    m_at += 4;
    const Nesting nesting(*this);
    ShellWord subject;
    if (!nesting.isAllowed() || !skipBlanks() || !parseWord(subject) || !skipBlanksAndLines()
        || !takeReserved(u"in"))
        return false;
    for (;;) {
        if (!skipBlanksAndLines())
            return false;
        if (takeReserved(u"esac"))
            return true;
        if (current() == u'(')
            ++m_at;
        for (;;) {
            ShellWord pattern;
            if (!skipBlanks() || !parseWord(pattern, WordPlace::Pattern) || !skipBlanks())
                return false;
            if (current() != u'|')
                break;
            ++m_at;
        }
        if (current() != u')')
            return false;
        ++m_at;
        m_operator = ShellOperator::None;
        if (!parseList())
            return false;
        if (startsWith(u";;&"))
            m_at += 3;
        else if (startsWith(u";;") || startsWith(u";&"))
            m_at += 2;
        else if (peekReserved() != u"esac")
            return false;
    }
}

// The inside of "[[ … ]]", read loosely: words and operators until the end.
bool ShellParser::parseCondition()
{
    m_at += 2;
    const Nesting nesting(*this);
    if (!nesting.isAllowed())
        return false;
    bool isRegex = false;
    while (skipBlanksAndLines() && m_at < m_end) {
        if (takeReserved(u"]]"))
            return true;
        if (startsWith(u"&&") || startsWith(u"||")) {
            m_at += 2;
            continue;
        }
        const QChar c = current();
        if (!isRegex && (c == u'(' || c == u')' || ((c == u'<' || c == u'>') && isWordEnd(m_at)))) {
            ++m_at;
            continue;
        }
        ShellWord word;
        if (!parseWord(word, isRegex ? WordPlace::Regex : WordPlace::Command))
            return false;
        isRegex = word.raw == u"=~";
    }
    return false;
}

} // namespace stagecraft
