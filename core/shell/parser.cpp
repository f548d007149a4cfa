// SPDX-License-Identifier: MIT
#include "core/shell/parser.h"

#include "core/shell/nesting.h"
#include "core/shell/wordend.h"

#include <algorithm>
#include <utility>

namespace stagecraft {

namespace {

bool isBlank(QChar c) { return c == u' ' || c == u'\t' || c == u'\r'; }

// True for the first characters of reserved words.
bool startsReserved(QChar c)
{
    switch (c.unicode()) {
    case u'!':
    case u'[':
    case u'{':
    case u'}':
    case u'c':
    case u'd':
    case u'e':
    case u'f':
    case u'i':
    case u's':
    case u't':
    case u'u':
    case u'w':
        return true;
    default:
        return false;
    }
}

} // namespace

ShellParser::ShellParser(ShellScript &script, QStringView text)
    : m_script(script)
    , m_text(text)
    , m_end(text.size())
    , m_lookAhead(8 * text.size() + 1024)
    , m_firstCommand(script.commands.size())
{
}

bool ShellParser::parse()
{
    const std::size_t firstWord = m_script.words.size();
    const std::size_t firstRedirection = m_script.redirections.size();
    reserve();
    const bool isRead = parseList() && m_at == m_end;
    if (!isRead) {
        m_script.commands.resize(m_firstCommand);
        m_script.words.resize(firstWord);
        m_script.redirections.resize(firstRedirection);
    }
    linkCommands();
    return isRead;
}

// Makes room for what a usual text of this size holds.
void ShellParser::reserve()
{
    const auto size = std::size_t(m_text.size());
    m_script.commands.reserve(m_firstCommand + size / 48 + 1);
    m_script.words.reserve(m_script.words.size() + size / 8 + 1);
    m_items.reserve(size / 48 + 1);
    m_openWords.reserve(8);
}

// The arrays do not grow any more: commands get their spans.
void ShellParser::linkCommands()
{
    const std::span<const ShellWord> words = m_script.words;
    const std::span<const ShellRedirection> redirections = m_script.redirections;
    for (std::size_t i = m_firstCommand; i < m_script.commands.size(); ++i) {
        const CommandItems &items = m_items[i - m_firstCommand];
        ShellCommand &command = m_script.commands[i];
        command.assignments = words.subspan(items.firstWord, items.assignmentCount);
        command.words = words.subspan(items.firstWord + items.assignmentCount, items.wordCount);
        command.redirections = redirections.subspan(items.firstRedirection, items.redirectionCount);
    }
}

// A list may be empty here; where the grammar wants a command, the caller asks for one.
bool ShellParser::parseList()
{
    for (;;) {
        if (!skipBlanksAndLines())
            return false;
        if (isAtListEnd())
            return true;
        if (!parseAndOr())
            return false;
        if (!skipBlanks())
            return false;
        if (!takeSeparator())
            return true;
    }
}

bool ShellParser::takeSeparator()
{
    const qsizetype start = m_at;
    if (current() == u';' && at(m_at + 1) != u';' && at(m_at + 1) != u'&') {
        ++m_at;
        m_operator = ShellOperator::Sequence;
    } else if (current() == u'&') {
        ++m_at;
        m_operator = ShellOperator::Background;
    } else if (current() == u'\n') {
        m_operator = ShellOperator::Sequence;
        m_operatorRange = {start, start + 1};
        return skipLine();
    } else {
        return false;
    }
    m_operatorRange = {start, m_at};
    return true;
}

bool ShellParser::isAtListEnd()
{
    if (m_at == m_end)
        return true;
    switch (current().unicode()) {
    case u')':
        return true;
    case u';':
        return at(m_at + 1) == u';' || at(m_at + 1) == u'&';
    case u'}':
        return isWordEnd(m_at + 1);
    default:
        break;
    }
    static constexpr QStringView kEnds[] = {u"then", u"do", u"done", u"fi", u"else", u"elif", u"esac"};
    return std::ranges::contains(kEnds, peekReserved());
}

bool ShellParser::parseAndOr()
{
    for (;;) {
        if (!parsePipeline() || !skipBlanks())
            return false;
        if (current() == u'&' && at(m_at + 1) == u'&')
            m_operator = ShellOperator::And;
        else if (current() == u'|' && at(m_at + 1) == u'|')
            m_operator = ShellOperator::Or;
        else
            return true;
        m_operatorRange = {m_at, m_at + 2};
        m_at += 2;
        if (!skipBlanksAndLines())
            return false;
    }
}

bool ShellParser::parsePipeline()
{
    const int outer = std::exchange(m_pipeline, m_pipelines++);
    while (takeReserved(u"!") || takeTime()) {
        if (!skipBlanks())
            return false;
    }
    for (;;) {
        takeTime(); // `a | time b`
        if (!parseCommand() || !skipBlanks())
            return false;
        if (current() != u'|' || at(m_at + 1) == u'|')
            break;
        const qsizetype size = at(m_at + 1) == u'&' ? 2 : 1;
        m_operator = size == 2 ? ShellOperator::PipeBoth : ShellOperator::Pipe;
        m_operatorRange = {m_at, m_at + size};
        m_at += size;
        m_script.hasPipe = true;
        if (!skipBlanksAndLines())
            return false;
    }
    m_pipeline = outer;
    return true;
}

// `time -p`
bool ShellParser::takeTime()
{
    if (!takeReserved(u"time"))
        return false;
    m_script.isTimed = true;
    while (skipBlanks() && current() == u'-') {
        while (!isWordEnd(m_at))
            ++m_at;
    }
    return true;
}

bool ShellParser::parseCommand()
{
    const QChar c = current();
    if (c == u'(')
        return at(m_at + 1) == u'(' && arithmeticEnd(m_at + 2) >= 0 ? parseArithmeticCommand()
                                                                    : parseSubshell();
    const QStringView word = peekReserved();
    return word.isEmpty() ? parseSimpleCommand() : parseCompound(word);
}

bool ShellParser::skipBlanks()
{
    while (m_at < m_end) {
        const QChar c = m_text[m_at];
        if (isBlank(c)) {
            ++m_at;
        } else if (c == u'\\' && at(m_at + 1) == u'\n') {
            m_at += 2;
        } else if (c == u'#') {
            while (m_at < m_end && m_text[m_at] != u'\n')
                ++m_at;
        } else {
            break;
        }
    }
    return true;
}

bool ShellParser::skipLine()
{
    ++m_at;
    return m_heredocs.empty() || readPendingHeredocs();
}

bool ShellParser::skipBlanksAndLines()
{
    while (skipBlanks() && current() == u'\n' && m_at < m_end) {
        if (!skipLine())
            return false;
    }
    return true;
}

bool ShellParser::isWordEnd(qsizetype offset) const
{
    if (offset >= m_end)
        return true;
    const QChar c = m_text[offset];
    if (c == u'<' || c == u'>')
        return at(offset + 1) != u'(';
    return endsWord(c);
}

QStringView ShellParser::peekReserved() const
{
    static constexpr QStringView kReserved[] = {u"!", u"[[", u"{", u"}", u"case", u"coproc", u"do", u"done",
        u"elif", u"else", u"esac", u"fi", u"for", u"function", u"if", u"select", u"then", u"time", u"until",
        u"while"};
    if (!startsReserved(current()))
        return {}; // As nearly all words.
    qsizetype end = m_at;
    while (end < m_end && end - m_at < 9 && !isWordEnd(end))
        ++end;
    const QStringView word = m_text.sliced(m_at, end - m_at);
    for (const QStringView reserved : kReserved) {
        if (word.size() == reserved.size() && word.front() == reserved.front() && word == reserved)
            return isWordEnd(end) ? word : QStringView();
    }
    return {};
}

bool ShellParser::takeReserved(QStringView word)
{
    if (current() != word.front() || !startsWith(word) || !isWordEnd(m_at + word.size()))
        return false;
    m_at += word.size();
    return true;
}

} // namespace stagecraft
