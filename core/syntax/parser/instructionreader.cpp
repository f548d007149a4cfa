// SPDX-License-Identifier: MIT
#include "core/syntax/parser/instructionreader.h"

#include "core/syntax/parser/flagsplitter.h"
#include "core/syntax/parser/wordsplitter.h"
#include "core/syntax/segments.h"
#include "core/text/gotext.h"

#include <QtGlobal>

#include <algorithm>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

// ONBUILD ONBUILD ... is an error from the second one on; deeper ones are not looked at.
constexpr int kDeepestTrigger = 8;

QStringView partOf(QStringView text, TextRange range) { return text.sliced(range.start, range.size()); }

template <typename T>
Slice sliceFrom(const std::vector<T> &items, std::size_t first)
{
    return {first, items.size() - first};
}

} // namespace

InstructionReader::InstructionReader(SyntaxTree &tree) : m_tree(tree) { m_ranges.reserve(16); }

void InstructionReader::read(Instruction &instruction, InstructionParts &parts)
{
    readHead(instruction, parts);
    readArguments(instruction, parts);
    if (instruction.keyword == Keyword::Onbuild)
        readTriggers(instruction, parts);
}

void InstructionReader::readHead(Instruction &instruction, InstructionParts &parts)
{
    m_logical = instruction.logical;
    m_segments = parts.segments;
    m_fallback = instruction.range.start;

    const QStringView logical = instruction.logical;
    const auto keywordEnd = std::find_if(logical.begin(), logical.end(), isBlank);
    const auto restStart = std::find_if_not(keywordEnd, logical.end(), isBlank);
    instruction.keywordWord = wordFrom(logical.first(keywordEnd - logical.begin()));
    instruction.keyword = keywordFrom(instruction.keywordWord.text);

    const QStringView rest = logical.sliced(restStart - logical.begin());
    const FlagSplit split = splitFlags(rest, m_tree.m_escape);
    instruction.arguments = trimmedSpace(rest.sliced(split.rest));
    parts.flags.first = m_tree.m_flags.size();
    for (const SplitFlag &flag : split.flags)
        addFlag(rest, flag);
    parts.flags = sliceFrom(m_tree.m_flags, parts.flags.first);
}

void InstructionReader::addFlag(QStringView text, const SplitFlag &split)
{
    Flag flag;
    flag.hasValue = split.equals >= 0;
    flag.range = sourceOf(partOf(text, split.range));
    const qsizetype nameEnd = flag.hasValue ? split.equals : split.range.end;
    flag.nameRange = sourceOf(partOf(text, {split.range.start + 2, nameEnd}));
    flag.valueRange = {flag.range.end, flag.range.end};
    flag.text = split.decoded.isNull() ? partOf(text, split.range) : m_tree.m_arena.keep(split.decoded);
    flag.name = flag.text.sliced(2);
    if (flag.hasValue) {
        flag.valueRange = sourceOf(partOf(text, {split.equals + 1, split.range.end}));
        const qsizetype equals = flag.text.indexOf(u'=');
        flag.name = flag.text.sliced(2, equals - 2);
        flag.value = flag.text.sliced(equals + 1);
    }
    m_tree.m_flags.push_back(flag);
}

void InstructionReader::readArguments(Instruction &instruction, InstructionParts &parts)
{
    const QStringView text = instruction.arguments;
    parts.words.first = m_tree.m_words.size();
    parts.keyValues.first = m_tree.m_keyValues.size();
    switch (instruction.keyword) {
    case Keyword::Run:
    case Keyword::Cmd:
    case Keyword::Entrypoint:
    case Keyword::Shell:
        if (!readJson(instruction, parts, text))
            readText(text);
        break;
    case Keyword::Copy:
    case Keyword::Add:
    case Keyword::Volume:
        if (!readJson(instruction, parts, text))
            addWords(text);
        break;
    case Keyword::From:
    case Keyword::Expose:
        addWords(text);
        break;
    case Keyword::Env:
    case Keyword::Label:
        readKeyValues(instruction, parts);
        break;
    case Keyword::Arg:
        readBuildArguments(text);
        break;
    case Keyword::User:
    case Keyword::Workdir:
    case Keyword::Stopsignal:
    case Keyword::Maintainer:
        readText(text);
        break;
    case Keyword::Healthcheck:
        readHealthcheck(instruction, parts);
        break;
    case Keyword::Onbuild:
    case Keyword::Unknown:
        break;
    }
    parts.words = sliceFrom(m_tree.m_words, parts.words.first);
    parts.keyValues = sliceFrom(m_tree.m_keyValues, parts.keyValues.first);
}

bool InstructionReader::readJson(Instruction &instruction, InstructionParts &parts, QStringView text)
{
    m_strings.clear();
    switch (readJsonArray(text, m_strings)) {
    case JsonArrayKind::None:
        return false;
    case JsonArrayKind::OtherValues:
        fail(instruction, parts, text,
            {.source = QT_TRANSLATE_NOOP("core",
                 "A JSON array behind %1 may hold only strings in double quotes, like [\"program\", "
                 "\"argument\"]."),
                .arguments = {nameOf(instruction.keyword).toString()},
                .detail = u"when using JSON array syntax, arrays must be comprised of strings only"_s});
        return true;
    case JsonArrayKind::Strings:
        break;
    }
    instruction.isJson = true;
    for (JsonString &string : m_strings) {
        const QStringView inQuotes = partOf(text, {string.range.start + 1, string.range.end - 1});
        m_tree.m_words.push_back({.range = sourceOf(partOf(text, string.range)),
            .text = string.decoded.isNull() ? inQuotes : m_tree.m_arena.keep(std::move(string.decoded))});
    }
    return true;
}

void InstructionReader::readText(QStringView text)
{
    if (!text.isEmpty())
        m_tree.m_words.push_back(wordFrom(text));
}

void InstructionReader::addWords(QStringView text)
{
    m_ranges.clear();
    splitAtBlanks(text, m_ranges);
    for (const TextRange range : m_ranges)
        m_tree.m_words.push_back(wordFrom(partOf(text, range)));
}

void InstructionReader::readHealthcheck(Instruction &instruction, InstructionParts &parts)
{
    const QStringView text = instruction.arguments;
    if (text.isEmpty())
        return;
    const auto typeEnd = std::find_if(text.begin(), text.end(), isBlank);
    const auto commandStart = std::find_if_not(typeEnd, text.end(), isBlank);
    m_tree.m_words.push_back(wordFrom(text.first(typeEnd - text.begin())));
    const QStringView command = text.sliced(commandStart - text.begin());
    if (!readJson(instruction, parts, command))
        readText(command);
}

void InstructionReader::readBuildArguments(QStringView text)
{
    m_ranges.clear();
    splitQuoted(text, m_tree.m_escape, m_ranges);
    for (const TextRange range : m_ranges)
        addKeyValue(partOf(text, range));
}

void InstructionReader::readKeyValues(Instruction &instruction, InstructionParts &parts)
{
    const QStringView text = instruction.arguments;
    m_ranges.clear();
    splitQuoted(text, m_tree.m_escape, m_ranges);
    if (m_ranges.empty())
        return;
    if (!partOf(text, m_ranges.front()).contains(u'=')) {
        readLegacyKeyValue(instruction, parts);
        return;
    }
    instruction.keyValueForm = KeyValueForm::Equals;
    for (const TextRange range : m_ranges) {
        const QStringView word = partOf(text, range);
        addKeyValue(word);
        if (word.contains(u'='))
            continue;
        fail(instruction, parts, word,
            {.source = QT_TRANSLATE_NOOP("core",
                 "\"%1\" has no '='. Each word behind %2 must be name=value here; put values with blanks in "
                 "quotes."),
                .arguments = {word.toString(), nameOf(instruction.keyword).toString()},
                .detail = u"Syntax error - can't find = in %1. Must be of the form: name=value"_s.arg(
                    goQuoted(word))});
    }
}

void InstructionReader::readLegacyKeyValue(Instruction &instruction, InstructionParts &parts)
{
    const QStringView text = instruction.arguments;
    const auto keyEnd = std::find_if(text.begin(), text.end(), isBlank);
    const auto valueStart = std::find_if_not(keyEnd, text.end(), isBlank);
    instruction.keyValueForm = KeyValueForm::Legacy;
    const Word key = wordFrom(text.first(keyEnd - text.begin()));
    m_tree.m_words.push_back(key);
    if (keyEnd == text.end()) {
        const Word none{.range = {key.range.end, key.range.end}, .text = {}};
        m_tree.m_keyValues.push_back({.key = key, .value = none, .hasValue = false});
        const QString name = nameOf(instruction.keyword).toString();
        fail(instruction, parts, text,
            {.source = QT_TRANSLATE_NOOP("core", "%1 needs a value for \"%2\": write %1 %2=value."),
                .arguments = {name, text.toString()},
                .detail = name + u" must have two arguments"_s});
        return;
    }
    const Word value = wordFrom(text.sliced(valueStart - text.begin()));
    m_tree.m_words.push_back(value);
    m_tree.m_keyValues.push_back({.key = key, .value = value, .hasValue = true});
}

void InstructionReader::addKeyValue(QStringView part)
{
    const Word word = decodedWordFrom(part);
    m_tree.m_words.push_back(word);
    const qsizetype equals = part.indexOf(u'=');
    if (equals < 0) {
        const Word none{.range = {word.range.end, word.range.end}, .text = {}};
        m_tree.m_keyValues.push_back({.key = word, .value = none, .hasValue = false});
        return;
    }
    m_tree.m_keyValues.push_back({.key = decodedWordFrom(part.first(equals)),
        .value = decodedWordFrom(part.sliced(equals + 1)),
        .hasValue = true});
}

void InstructionReader::readTriggers(Instruction &onbuild, InstructionParts &parts)
{
    const QStringView root = onbuild.logical;
    QStringView text = onbuild.arguments;
    std::ptrdiff_t *link = &parts.trigger;
    for (int depth = 0; depth < kDeepestTrigger && !text.isEmpty(); ++depth) {
        const qsizetype start = text.begin() - root.begin();
        Instruction trigger = onbuild;
        trigger.logical = text;
        trigger.range.start = sourceRangeIn(parts.segments.in(m_tree.m_segments), {start, start + 1}).start;
        trigger.headRange.start = trigger.range.start;
        trigger.isJson = false;
        InstructionParts own;
        own.segments = clippedSegments(parts.segments, {start, start + text.size()});
        readHead(trigger, own);
        readArguments(trigger, own);
        parts.failed = parts.failed || own.failed;

        *link = std::ptrdiff_t(m_tree.m_triggers.size());
        m_tree.m_triggers.push_back(trigger);
        m_triggerParts.push_back(own);
        link = &m_triggerParts.back().trigger;
        text = trigger.keyword == Keyword::Onbuild ? trigger.arguments : QStringView();
    }
}

Slice InstructionReader::clippedSegments(Slice segments, TextRange range)
{
    const Slice clipped{m_tree.m_segments.size(), 0};
    for (std::size_t i = segments.first; i < segments.first + segments.count; ++i) {
        const Segment segment = m_tree.m_segments[i];
        const qsizetype start = std::max(segment.logicalStart, range.start);
        const qsizetype end = std::min(segment.logicalStart + segment.size, range.end);
        if (start < end) {
            m_tree.m_segments.push_back({.logicalStart = start - range.start,
                .sourceStart = segment.sourceStart + start - segment.logicalStart,
                .size = end - start});
        }
    }
    return sliceFrom(m_tree.m_segments, clipped.first);
}

void InstructionReader::fail(
    const Instruction &instruction, InstructionParts &parts, QStringView culprit, Message message)
{
    parts.failed = true;
    m_tree.m_errors.push_back({.phase = ErrorPhase::Lines,
        .range = sourceOf(culprit),
        .line = instruction.firstLine,
        .lastLine = instruction.lastContinuationLine,
        .message = std::move(message)});
}

TextRange InstructionReader::sourceOf(QStringView part) const
{
    const qsizetype start = part.begin() - m_logical.begin();
    return sourceRangeIn(m_segments.in(m_tree.m_segments), {start, start + part.size()}, m_fallback);
}

Word InstructionReader::wordFrom(QStringView part) const { return {.range = sourceOf(part), .text = part}; }

Word InstructionReader::decodedWordFrom(QStringView part)
{
    if (!hasInvalidBytes(part))
        return wordFrom(part);
    return {.range = sourceOf(part), .text = m_tree.m_arena.keep(withReplacedInvalidBytes(part))};
}

} // namespace stagecraft
