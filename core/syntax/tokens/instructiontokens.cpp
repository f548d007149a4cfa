// SPDX-License-Identifier: MIT
#include "core/syntax/tokens/instructiontokens.h"

#include "core/syntax/instructions/views.h"
#include "core/syntax/tokens/wordtokens.h"
#include "core/text/gotext.h"

namespace stagecraft {

namespace {

bool hasShellForm(Keyword keyword)
{
    return keyword == Keyword::Run || keyword == Keyword::Cmd || keyword == Keyword::Entrypoint;
}

} // namespace

void InstructionTokens::pass(const Instruction &instruction)
{
    const auto from = asFrom(instruction);
    if (from && from->name)
        m_stageNames.insert(goLowered(from->name->text));
}

void InstructionTokens::write(const Instruction &instruction, TextRange node)
{
    m_writer.startNode(instruction.segments, m_tree.escape());
    writeHead(instruction);
    writeHeredocBodies(instruction);
    m_writer.fill(node.end);
    pass(instruction);
}

void InstructionTokens::writeHead(const Instruction &instruction)
{
    const bool isKnown = instruction.keyword != Keyword::Unknown;
    m_writer.write(isKnown ? TokenKind::Keyword : TokenKind::UnknownKeyword, instruction.keywordWord.range);
    writeFlags(instruction);
    writeArguments(instruction);
}

void InstructionTokens::writeFlags(const Instruction &instruction)
{
    for (const Flag &flag : instruction.flags) {
        const qsizetype nameEnd = flag.hasValue ? flag.nameRange.end : flag.range.end;
        m_writer.write(TokenKind::FlagName, {flag.range.start, nameEnd});
        const bool namesStage = instruction.keyword == Keyword::Copy && flag.name == u"from"
            && m_stageNames.contains(goLowered(flag.value));
        m_writer.write(TokenKind::Operator, {nameEnd, flag.valueRange.start});
        m_writer.write(
            namesStage ? TokenKind::StageName : TokenKind::FlagValue, {m_writer.at(), flag.range.end});
    }
    // Text that is neither flag nor argument is the "--" that ends the flags.
    if (const auto arguments = instruction.sourceRange(instruction.arguments))
        m_writer.fill(arguments->start, TokenKind::FlagName);
}

void InstructionTokens::writeArguments(const Instruction &instruction)
{
    if (instruction.trigger) {
        writeHead(*instruction.trigger);
        return;
    }
    if (instruction.isJson) {
        writeJson(instruction);
        return;
    }
    switch (instruction.keyword) {
    case Keyword::From:
        writeFrom(instruction);
        break;
    case Keyword::Env:
    case Keyword::Label:
    case Keyword::Arg:
        writeKeyValues(instruction);
        break;
    case Keyword::Healthcheck:
        writeHealthcheck(instruction);
        break;
    case Keyword::Copy:
    case Keyword::Add:
        writeCopyWords(instruction);
        break;
    case Keyword::Maintainer:
    case Keyword::Shell:
    case Keyword::Onbuild:
    case Keyword::Unknown:
        break;
    default:
        for (const Word &word : instruction.words) {
            if (hasShellForm(instruction.keyword))
                writeShell(instruction, word);
            else
                writeWord(instruction, word);
        }
    }
}

void InstructionTokens::writeFrom(const Instruction &from)
{
    const auto view = asFrom(from);
    if (view->image) {
        const bool isStage = m_stageNames.contains(view->image->text.toString());
        writeWord(from, *view->image, isStage ? TokenKind::StageName : TokenKind::ImageName);
    }
    if (view->as)
        m_writer.write(TokenKind::As, view->as->range);
    if (view->name)
        m_writer.write(TokenKind::StageName, view->name->range);
}

void InstructionTokens::writeKeyValues(const Instruction &instruction)
{
    for (const KeyValue &pair : instruction.keyValues) {
        const bool lacksValue = !pair.hasValue && instruction.keyword != Keyword::Arg;
        m_writer.write(lacksValue ? TokenKind::Error : TokenKind::Key, pair.key.range);
        if (!pair.hasValue)
            continue;
        if (instruction.keyValueForm != KeyValueForm::Legacy)
            m_writer.write(TokenKind::Operator, {pair.value.range.start - 1, pair.value.range.start});
        writeWord(instruction, pair.value);
    }
}

void InstructionTokens::writeJson(const Instruction &instruction)
{
    std::span<const Word> strings = instruction.words;
    if (instruction.keyword == Keyword::Healthcheck && !strings.empty()) {
        m_writer.write(TokenKind::As, strings.front().range);
        strings = strings.subspan(1);
    }
    for (const Word &string : strings)
        m_writer.write(TokenKind::String, string.range, TokenKind::Operator);
    if (const auto arguments = instruction.sourceRange(instruction.arguments))
        m_writer.fill(arguments->end, TokenKind::Operator);
}

void InstructionTokens::writeShell(const Instruction &instruction, const Word &text)
{
    m_writer.fill(text.range.start);
    for (const Heredoc &heredoc : instruction.heredocs) {
        m_writer.write(TokenKind::Shell, {m_writer.at(), heredoc.markerRange.start});
        m_writer.write(TokenKind::HeredocMarker, heredoc.markerRange);
    }
    m_writer.write(TokenKind::Shell, {m_writer.at(), text.range.end});
}

void InstructionTokens::writeHealthcheck(const Instruction &healthcheck)
{
    if (healthcheck.words.empty())
        return;
    m_writer.write(TokenKind::As, healthcheck.words.front().range);
    if (healthcheck.words.size() > 1)
        writeShell(healthcheck, healthcheck.words[1]);
}

void InstructionTokens::writeCopyWords(const Instruction &copy)
{
    std::span<const Heredoc> heredocs = copy.heredocs;
    for (const Word &word : copy.words) {
        while (!heredocs.empty() && heredocs.front().markerRange.start < word.range.start)
            heredocs = heredocs.subspan(1);
        if (!heredocs.empty() && heredocs.front().markerRange.start == word.range.start)
            m_writer.write(TokenKind::HeredocMarker, word.range);
        else
            writeWord(copy, word);
    }
}

void InstructionTokens::writeWord(const Instruction &instruction, const Word &word, TokenKind kind)
{
    m_writer.fill(word.range.start);
    // A word that had to be decoded has no places of its own in the file.
    if (instruction.sourceRange(word.text)) {
        for (const Token &token : tokensInWord(word.text, m_tree.escape())) {
            const QStringView part = word.text.sliced(token.range.start, token.range.size());
            const TextRange range = *instruction.sourceRange(part);
            m_writer.write(kind, {m_writer.at(), range.start});
            m_writer.write(token.kind, range);
        }
    }
    m_writer.write(kind, {m_writer.at(), word.range.end});
}

void InstructionTokens::writeHeredocBodies(const Instruction &instruction)
{
    m_writer.fill(instruction.headRange.end);
    for (const Heredoc &heredoc : instruction.heredocs) {
        m_writer.writeRaw(TokenKind::HeredocBody, heredoc.contentRange);
        m_writer.writeRaw(TokenKind::HeredocTerminator, heredoc.terminatorRange);
    }
}

} // namespace stagecraft
