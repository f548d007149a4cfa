// SPDX-License-Identifier: MIT
#include "core/shell/parser.h"
#include "core/text/ascii.h"

#include <utility>

namespace stagecraft {

namespace {

// "name=", "name+=" or "name[…]=": the size of that head, or 0.
qsizetype assignmentHead(QStringView raw)
{
    if (raw.isEmpty() || isAsciiDigit(raw.front()))
        return 0;
    qsizetype at = 0;
    while (at < raw.size() && isShellNameCharacter(raw[at]))
        ++at;
    if (at == 0)
        return 0;
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

// The name of the command that `words` make, where it is literal.
QStringView nameOf(std::span<const ShellWord> words)
{
    return words.empty() || !words.front().isLiteral ? QStringView() : words.front().text;
}

// Moves the items from `first` on to the end of another array.
template <typename T>
void moveTail(std::vector<T> &from, std::size_t first, std::vector<T> &to)
{
    const auto tail = from.begin() + std::ptrdiff_t(first);
    to.insert(to.end(), tail, from.end());
    from.erase(tail, from.end());
}

// Commands whose arguments may be arrays.
bool takesAssignments(QStringView name)
{
    return name == u"declare" || name == u"local" || name == u"export" || name == u"readonly"
        || name == u"typeset";
}

} // namespace

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
    m_script.commands.emplace_back();
    m_items.emplace_back();

    const std::size_t firstWord = m_openWords.size();
    const std::size_t firstRedirection = m_openRedirections.size();
    std::size_t assignmentCount = 0;
    const auto words = [&] {
        return std::span<const ShellWord>(m_openWords).subspan(firstWord + assignmentCount);
    };

    qsizetype end = m_at;
    while (m_at < m_end) {
        if (isAtRedirection()) {
            ShellRedirection redirection;
            if (!parseRedirection(redirection))
                return false;
            m_openRedirections.push_back(redirection);
            end = m_at;
        } else if (!isWordEnd(m_at)) {
            ShellWord word;
            if (!parseWord(word))
                return false;
            const bool mayAssign = words().empty() || current() == u'(';
            const bool isAssignment = mayAssign && assignmentHead(word.raw) > 0;
            if (isAssignment && current() == u'(' && word.raw.endsWith(u'=')
                && (words().empty() || takesAssignments(nameOf(words())))) {
                if (!parseArray())
                    return false;
                word.isLiteral = false;
                word.range.end = m_at;
                word.raw = m_text.sliced(word.range.start, word.range.size());
                word.text = word.raw;
            }
            end = m_at;
            if (isAssignment && words().empty())
                ++assignmentCount;
            m_openWords.push_back(word);
        } else if (current() == u'(' && words().size() == 1 && assignmentCount == 0) {
            m_script.commands.resize(index);
            m_items.resize(index - m_firstCommand);
            m_openWords.resize(firstWord);
            m_openRedirections.resize(firstRedirection);
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
    m_script.commands[index] = command;
    m_items[index - m_firstCommand] = {m_script.words.size(), assignmentCount, words().size(),
        m_script.redirections.size(), m_openRedirections.size() - firstRedirection};
    moveTail(m_openWords, firstWord, m_script.words);
    moveTail(m_openRedirections, firstRedirection, m_script.redirections);
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

} // namespace stagecraft
