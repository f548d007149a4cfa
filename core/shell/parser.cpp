// SPDX-License-Identifier: MIT
#include "core/shell/parser.h"

#include "core/shell/nesting.h"
#include "core/text/ascii.h"

namespace stagecraft {

namespace {

bool isBlank(QChar c) { return c == u' ' || c == u'\t' || c == u'\r'; }

bool isNameStart(QChar c) { return isAsciiLetter(c) || c == u'_'; }

// "name=", "name+=" or "name[…]=": the size of that head, or 0.
qsizetype assignmentHead(QStringView raw)
{
    if (raw.isEmpty() || !isNameStart(raw.front()))
        return 0;
    qsizetype at = 1;
    while (at < raw.size() && (isNameStart(raw[at]) || isAsciiDigit(raw[at])))
        ++at;
    if (at < raw.size() && raw[at] == u'[') {
        const qsizetype close = raw.indexOf(u']', at);
        if (close < 0)
            return 0;
        at = close + 1;
    }
    if (at < raw.size() && raw[at] == u'+')
        ++at;
    return at < raw.size() && raw[at] == u'=' ? at + 1 : 0;
}

// Commands whose arguments may be arrays.
bool takesAssignments(QStringView name)
{
    return name == u"declare" || name == u"local" || name == u"export" || name == u"readonly"
        || name == u"typeset";
}

} // namespace

ShellParser::ShellParser(ShellScript &script, QStringView text)
    : m_script(script), m_text(text), m_end(text.size()), m_lookAhead(8 * text.size() + 1024)
{
}

bool ShellParser::parse() { return parseList() && m_at == m_end; }

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
    const QStringView word = peekReserved();
    return word == u"then" || word == u"do" || word == u"done" || word == u"fi" || word == u"else"
        || word == u"elif" || word == u"esac";
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

bool ShellParser::parseSimpleCommand()
{
    // The place is kept before the words: commands inside them come later in the text.
    const std::size_t index = m_script.commands.size();
    ShellCommand command;
    command.range.start = m_at;
    command.before = std::exchange(m_operator, ShellOperator::None);
    command.operatorRange = command.before == ShellOperator::None ? TextRange() : m_operatorRange;
    command.pipeline = m_pipeline;
    command.depth = m_depth;
    command.inSubstitution = m_substitutions > 0;
    command.words.reserve(4); // Most commands have a few.
    m_script.commands.emplace_back();

    qsizetype end = m_at;
    while (m_at < m_end) {
        if (isAtRedirection()) {
            if (!parseRedirection(command.redirections.emplace_back()))
                return false;
            end = m_at;
        } else if (!isWordEnd(m_at)) {
            ShellWord word;
            if (!parseWord(word))
                return false;
            const bool isAssignment = assignmentHead(word.raw) > 0;
            if (isAssignment && current() == u'(' && word.raw.endsWith(u'=')
                && (command.words.empty() || takesAssignments(command.name()))) {
                if (!parseArray())
                    return false;
                word.isLiteral = false;
                word.range.end = m_at;
                word.raw = m_text.sliced(word.range.start, word.range.size());
                word.text = word.raw;
            }
            end = m_at;
            (isAssignment && command.words.empty() ? command.assignments : command.words).push_back(word);
        } else if (current() == u'(' && command.words.size() == 1 && command.assignments.empty()) {
            m_script.commands.resize(index);
            return parseFunctionBody();
        } else {
            break;
        }
        if (!skipBlanks())
            return false;
    }
    if (end == command.range.start || current() == u'(')
        return false;
    command.range.end = end;
    m_script.commands[index] = std::move(command);
    return true;
}

// Behind "name": "() compound-command".
bool ShellParser::parseFunctionBody()
{
    ++m_at;
    if (!skipBlanks() || current() != u')')
        return false;
    ++m_at;
    if (!skipBlanksAndLines())
        return false;
    return isAtCompound() && parseCommand();
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
    switch (m_text[offset].unicode()) {
    case u' ':
    case u'\t':
    case u'\r':
    case u'\n':
    case u';':
    case u'&':
    case u'|':
    case u'(':
    case u')':
        return true;
    case u'<':
    case u'>':
        return at(offset + 1) != u'(';
    default:
        return false;
    }
}

QStringView ShellParser::peekReserved() const
{
    static constexpr QStringView kReserved[] = {u"!", u"[[", u"{", u"}", u"case", u"coproc", u"do", u"done",
        u"elif", u"else", u"esac", u"fi", u"for", u"function", u"if", u"select", u"then", u"time", u"until",
        u"while"};
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
