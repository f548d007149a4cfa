// SPDX-License-Identifier: MIT
#include "core/edit/filestyle.h"

#include "core/edit/blocks.h"
#include "core/edit/rearrangement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

bool writesKeywordsInLowerCase(const SyntaxTree &tree)
{
    int balance = 0;
    for (const Instruction &instruction : tree.instructions()) {
        const QStringView word = instruction.keywordWord.text;
        balance += word.isLower() ? 1 : word.isUpper() ? -1 : 0;
    }
    return balance > 0;
}

bool hasBlank(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isSpace(); });
}

QString jsonString(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\t', u"\\t"_s);
    return u'"' + escaped + u'"';
}

/// Text of a snippet with what the file's parser needs in front and a mark behind.
struct Snippet {
    std::shared_ptr<const SyntaxTree> tree;
    qsizetype start = 0;
    bool isComplete = false; ///< The mark behind the text is an instruction of its own.
};

Snippet parsedSnippet(QChar escape, const QString &text)
{
    static const QString mark = u"stagecraft-mark"_s;
    const QString head = u"# escape="_s + escape + u"\n\n"_s;
    Snippet snippet{parseDockerfile(head + text + u"STOPSIGNAL "_s + mark), head.size(), false};
    const auto instructions = snippet.tree->instructions();
    snippet.isComplete = !instructions.empty() && instructions.back().keyword == Keyword::Stopsignal
        && instructions.back().arguments == mark
        && instructions.back().range.start == head.size() + text.size();
    return snippet;
}

} // namespace

QString keywordText(const SyntaxTree &tree, QStringView keyword)
{
    return writesKeywordsInLowerCase(tree) ? keyword.toString().toLower() : keyword.toString().toUpper();
}

QString stageGap(const Pipeline &pipeline)
{
    for (std::size_t i = pipeline.stages().size(); i > 1; --i) {
        const qsizetype start = blockOfStage(pipeline, int(i) - 1).start;
        const TextRange blank = blankLinesBefore(pipeline.tree(), start);
        if (!blank.isEmpty())
            return QString(pipeline.tree().textOf(blank).count(u'\n'), u'\n');
    }
    return u"\n"_s;
}

QString flagText(QStringView name, const QString &value)
{
    return u"--%1=%2"_s.arg(name, hasBlank(value) ? u'"' + value + u'"' : value);
}

QString copyText(
    const SyntaxTree &tree, const QStringList &flags, const QStringList &sources, const QString &destination)
{
    QStringList words = sources;
    words += sources.size() > 1 && !destination.endsWith(u'/') ? destination + u'/' : destination;
    const auto needsJson = [](const QString &word) {
        return hasBlank(word) || word.startsWith(u'[');
    };
    QString arguments = words.join(u' ');
    if (std::ranges::any_of(words, needsJson)) {
        std::ranges::transform(words, words.begin(), jsonString);
        arguments = u'[' + words.join(u", "_s) + u']';
    }
    return (QStringList(keywordText(tree, u"COPY")) + flags + QStringList(arguments)).join(u' ');
}

std::expected<InstructionText, Message> instructionText(
    const SyntaxTree &tree, const QString &text, bool adapted, QStringView indentation)
{
    QString whole = text;
    if (!whole.endsWith(u'\n'))
        whole += u'\n';
    const Snippet snippet = parsedSnippet(tree.escape(), whole);
    for (const SyntaxError &error : snippet.tree->errors()) {
        if (error.phase <= ErrorPhase::Lines)
            return std::unexpected(error.message);
    }
    if (!snippet.isComplete)
        return std::unexpected(Message{QT_TRANSLATE_NOOP(
            "core", "The text ends in the middle of an instruction: it would swallow the line behind it.")});

    InstructionText result{whole, int(snippet.tree->instructions().size()) - 1};
    if (result.count == 0)
        return std::unexpected(Message{QT_TRANSLATE_NOOP("core", "There is no instruction in the text.")});
    Rearrangement changes(whole);
    for (const Instruction &instruction : snippet.tree->instructions().first(std::size_t(result.count))) {
        if (instruction.keyword == Keyword::From)
            return std::unexpected(
                Message{QT_TRANSLATE_NOOP("core", "FROM begins a stage of its own; add a stage instead.")});
        const TextRange keyword{instruction.keywordWord.range.start - snippet.start,
            instruction.keywordWord.range.end - snippet.start};
        const QStringView word = instruction.keywordWord.text;
        if (instruction.keyword != Keyword::Unknown && (word.isLower() || word.isUpper()))
            changes.replace(keyword, keywordText(tree, word));
        if (indentationOf(*snippet.tree, instruction).isEmpty())
            changes.insert(keyword.start, indentation.toString());
    }
    if (adapted)
        result.text = changes.textOf({0, whole.size()});
    return result;
}

} // namespace stagecraft
