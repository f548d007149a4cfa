// SPDX-License-Identifier: MIT
#include "tests/support/treedump.h"

#include "core/text/gotext.h"

namespace stagecraft::test {

using namespace Qt::StringLiterals;

namespace {

class Dumper {
public:
    explicit Dumper(const SyntaxTree &tree) : m_tree(tree) { }

    QString dump()
    {
        if (m_tree.escape() != u'\\')
            add(u"escape %1"_s.arg(m_tree.escape()));
        for (const Node &node : m_tree.nodes())
            addNode(node);
        for (const SyntaxError &error : m_tree.errors())
            addError(error);
        return m_text;
    }

private:
    void add(const QString &line, int depth = 0) { m_text += QString(depth * 2, u' ') + line + u'\n'; }

    QString place(TextRange range) const
    {
        const TextPosition start = m_tree.lines().positionAt(range.start);
        const TextPosition end = m_tree.lines().positionAt(range.end);
        const QString from = u"%1:%2-"_s.arg(start.line).arg(start.column);
        return start.line == end.line ? from + QString::number(end.column)
                                      : from + u"%1:%2"_s.arg(end.line).arg(end.column);
    }

    void addNode(const Node &node)
    {
        switch (node.kind) {
        case NodeKind::Blank:
            add(u"blank "_s + place(node.range));
            break;
        case NodeKind::Comment:
            add(u"comment "_s + place(node.range));
            break;
        case NodeKind::Directive:
            addDirective(m_tree.directives()[std::size_t(node.index)]);
            break;
        case NodeKind::Instruction:
            addInstruction(m_tree.instructions()[std::size_t(node.index)], 0);
            break;
        }
    }

    void addDirective(const Directive &directive)
    {
        static constexpr const char *names[] = {"syntax", "escape", "check"};
        add(u"directive %1 %2 %3%4"_s.arg(QLatin1StringView(names[int(directive.kind)]),
            goQuoted(directive.value), place(directive.valueRange),
            directive.ignoredByFrontend ? u" ignored"_s : QString()));
    }

    void addInstruction(const Instruction &instruction, int depth)
    {
        QString line = depth > 0 ? u"trigger "_s : QString();
        line += instruction.keyword == Keyword::Unknown
            ? u"unknown %1"_s.arg(goQuoted(instruction.keywordWord.text))
            : nameOf(instruction.keyword).toString();
        line += u" lines %1-%2"_s.arg(instruction.firstLine).arg(instruction.lastLine);
        if (instruction.lastContinuationLine != instruction.lastLine)
            line += u" head to %1"_s.arg(instruction.lastContinuationLine);
        line += u" "_s + place(instruction.range);
        line += instruction.isJson ? u" json"_s : QString();
        line += instruction.keyValueForm == KeyValueForm::Legacy ? u" legacy"_s : QString();
        line += instruction.hasEmptyContinuation ? u" with empty continuation"_s : QString();
        add(line, depth);
        for (const Word &comment : instruction.comments)
            add(u"attached %1 %2"_s.arg(goQuoted(comment.text), place(comment.range)), depth + 1);
        for (const Flag &flag : instruction.flags)
            addFlag(flag, depth + 1);
        addArguments(instruction, depth + 1);
        if (instruction.trigger)
            addInstruction(*instruction.trigger, depth + 1);
        else
            addHeredocs(instruction, depth + 1);
    }

    void addFlag(const Flag &flag, int depth)
    {
        QString line = u"flag %1 %2"_s.arg(goQuoted(flag.name), place(flag.nameRange));
        if (flag.hasValue)
            line += u" = %1 %2"_s.arg(goQuoted(flag.value), place(flag.valueRange));
        add(line, depth);
    }

    void addArguments(const Instruction &instruction, int depth)
    {
        if (instruction.keyValues.empty()) {
            for (const Word &word : instruction.words)
                add(u"word %1 %2"_s.arg(goQuoted(word.text), place(word.range)), depth);
        }
        for (const KeyValue &pair : instruction.keyValues) {
            QString line = u"pair %1 %2"_s.arg(goQuoted(pair.key.text), place(pair.key.range));
            if (pair.hasValue)
                line += u" = %1 %2"_s.arg(goQuoted(pair.value.text), place(pair.value.range));
            add(line, depth);
        }
    }

    void addHeredocs(const Instruction &instruction, int depth)
    {
        for (const Heredoc &heredoc : instruction.heredocs) {
            QString line = u"heredoc %1 %2"_s.arg(goQuoted(heredoc.name), place(heredoc.markerRange));
            line += heredoc.fileDescriptor ? u" descriptor %1"_s.arg(heredoc.fileDescriptor) : QString();
            line += heredoc.chomp ? u" chomped"_s : QString();
            line += heredoc.expand ? QString() : u" literal"_s;
            line += u" body %1 "_s.arg(goQuoted(heredoc.content)) + place(heredoc.contentRange);
            line += heredoc.terminated ? u" end "_s + place(heredoc.terminatorRange) : u" unterminated"_s;
            add(line, depth);
        }
    }

    void addError(const SyntaxError &error)
    {
        static constexpr const char *phases[] = {"input", "lines", "instructions"};
        const QString lines =
            error.line < 0 ? u"no line"_s : u"lines %1-%2"_s.arg(error.line).arg(error.lastLine);
        add(u"error %1 %2 %3 "_s.arg(QLatin1StringView(phases[int(error.phase)]), lines, place(error.range))
            + error.message.detail);
    }

    const SyntaxTree &m_tree;
    QString m_text;
};

} // namespace

QString dump(const SyntaxTree &tree) { return Dumper(tree).dump(); }

} // namespace stagecraft::test
