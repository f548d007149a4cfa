// SPDX-License-Identifier: MIT
#include "core/lint/pragma.h"

#include "core/text/ascii.h"

#include <algorithm>

namespace stagecraft {

namespace {

// Reads a comment from its start: each function takes what it names, or nothing.
class CommentReader {
public:
    explicit CommentReader(QStringView text) : m_rest(text) { }

    bool atEnd() const { return m_rest.isEmpty(); }

    // Returns the number of blanks.
    qsizetype blanks()
    {
        return taken([](QChar c) { return c == u' ' || c == u'\t'; }).size();
    }

    bool word(QStringView word)
    {
        // Most comments begin with another character, which is told without a call.
        if (!m_rest.startsWith(word.front()) || !m_rest.startsWith(word))
            return false;
        m_rest = m_rest.sliced(word.size());
        return true;
    }

    template <typename Predicate>
    QStringView taken(Predicate predicate)
    {
        qsizetype end = 0;
        while (end < m_rest.size() && predicate(m_rest[end]))
            ++end;
        const QStringView result = m_rest.first(end);
        m_rest = m_rest.sliced(end);
        return result;
    }

    // Blanks, then a remark behind '#', which takes the rest.
    void remark()
    {
        blanks();
        if (m_rest.startsWith(u'#'))
            m_rest = m_rest.sliced(m_rest.size());
    }

    bool assignment(QStringView key)
    {
        if (!word(key))
            return false;
        blanks();
        if (!word(u"="))
            return false;
        blanks();
        return true;
    }

    bool tool(QStringView name)
    {
        blanks();
        return word(name) && blanks() > 0;
    }

private:
    QStringView m_rest;
};

bool isRuleCharacter(QChar c) { return isAsciiUpper(c) || isAsciiDigit(c); }

std::optional<QStringList> ruleList(CommentReader &reader)
{
    QStringList rules;
    do {
        reader.blanks();
        const QStringView rule = reader.taken(isRuleCharacter);
        if (rule.isEmpty())
            return std::nullopt;
        rules.append(rule.toString());
        reader.remark();
    } while (reader.word(u","));
    return reader.atEnd() ? std::optional(rules) : std::nullopt;
}

} // namespace

std::optional<IgnorePragma> parseIgnorePragma(QStringView comment, QStringView tool)
{
    CommentReader reader(comment);
    if (!reader.tool(tool))
        return std::nullopt;
    IgnorePragma pragma;
    if (reader.word(u"stage"))
        pragma.scope = PragmaScope::Stage;
    else if (reader.word(u"global"))
        pragma.scope = PragmaScope::Global;
    if (pragma.scope != PragmaScope::Line && reader.blanks() == 0)
        return std::nullopt;
    if (!reader.assignment(u"ignore"))
        return std::nullopt;
    const std::optional<QStringList> rules = ruleList(reader);
    if (!rules)
        return std::nullopt;
    pragma.rules = *rules;
    return pragma;
}

QStringView parseShellPragma(QStringView comment)
{
    CommentReader reader(comment);
    if (!reader.tool(u"hadolint") || !reader.assignment(u"shell"))
        return {};
    const QStringView name = reader.taken([](QChar c) { return c != u' ' && c != u'\t' && c != u'\n'; });
    reader.remark();
    return reader.atEnd() ? name : QStringView();
}

QStringView commentText(const SyntaxTree &tree, const Node &node)
{
    const QStringView line = tree.textOf(node.range);
    QStringView text = line.sliced(std::ranges::find(line, u'#') + 1 - line.begin());
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

IgnorePragmas::IgnorePragmas(const SyntaxTree &tree, QStringView tool)
{
    const std::span<const Node> nodes = tree.nodes();
    std::size_t last = 0; // Of the comments right below each other that were reached.
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Node &node = nodes[i];
        if (node.kind == NodeKind::Instruction) {
            const Instruction &instruction = tree.instructions()[std::size_t(node.index)];
            if (instruction.keyword == Keyword::From && !m_stages.empty()
                && m_stages.back().line < instruction.firstLine)
                m_stages.push_back({instruction.firstLine, {}});
        }
        if (node.kind != NodeKind::Comment)
            continue;
        const std::optional<IgnorePragma> pragma = parseIgnorePragma(commentText(tree, node), tool);
        if (!pragma)
            continue;
        const int nextLine = tree.lines().lineAt(node.range.start) + 1;
        last = std::max(last, i);
        while (tool != u"hadolint" && last + 1 < nodes.size() && nodes[last + 1].kind == NodeKind::Comment)
            ++last;
        switch (pragma->scope) {
        case PragmaScope::Line:
            m_lines[nextLine + int(last - i)] += pragma->rules;
            break;
        case PragmaScope::Stage:
            m_stages.push_back({nextLine, pragma->rules});
            break;
        case PragmaScope::Global:
            m_global += pragma->rules;
            break;
        }
    }
}

bool IgnorePragmas::ignores(QStringView rule, int line) const
{
    if (m_global.contains(rule) || m_lines.value(line).contains(rule))
        return true;
    const auto after = std::ranges::lower_bound(m_stages, line, {}, &OfStage::line);
    return after != m_stages.begin() && std::prev(after)->rules.contains(rule);
}

} // namespace stagecraft
