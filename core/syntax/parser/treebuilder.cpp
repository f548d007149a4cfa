// SPDX-License-Identifier: MIT
#include "core/syntax/parser/treebuilder.h"

#include "core/syntax/checks/checks.h"
#include "core/syntax/parser/continuation.h"
#include "core/syntax/parser/directivereader.h"
#include "core/syntax/parser/heredocmarkers.h"
#include "core/syntax/segments.h"
#include "core/text/gotext.h"
#include "core/text/utf8.h"

#include <QtGlobal>

#include <algorithm>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualLines = 1000;
constexpr qsizetype kLongestLine = 65535;          // In bytes (Go's bufio.MaxScanTokenSize - 1).
constexpr qsizetype kShortLine = kLongestLine / 3; // No character has more bytes, so it cannot be too long.

bool canHaveHeredocs(const Instruction &instruction)
{
    const bool takesThem = instruction.keyword == Keyword::Run || instruction.keyword == Keyword::Copy
        || instruction.keyword == Keyword::Add;
    return takesThem && !instruction.isJson;
}

// True for a line that most likely is an instruction and no text of a heredoc.
bool looksLikeInstruction(QStringView line)
{
    const auto end = std::find_if(line.begin(), line.end(), isBlank);
    const QStringView word = line.first(end - line.begin());
    const Keyword keyword = keywordFrom(word);
    return keyword != Keyword::Unknown && nameOf(keyword) == word && end != line.end();
}

} // namespace

TreeBuilder::TreeBuilder(QString text) : m_tree(std::make_shared<SyntaxTree>())
{
    m_tree->m_text = std::move(text);
    m_tree->m_lines = LineIndex(m_tree->m_text);
    reserve();
    m_reader.emplace(m_tree->m_text, m_tree->m_lines);
    m_terminators.emplace(*m_reader);
    m_instructionReader.emplace(*m_tree);
}

// Makes room for what a usual file of so many lines holds, so that little has to be moved later.
void TreeBuilder::reserve()
{
    const auto lines = std::size_t(std::min(m_tree->m_lines.lineCount(), kUsualLines));
    m_tree->m_nodes.reserve(lines);
    m_tree->m_instructions.reserve(lines / 2 + 1);
    m_parts.reserve(lines / 2 + 1);
    m_tree->m_segments.reserve(lines);
    m_tree->m_words.reserve(lines);
    m_pieces.reserve(16);
}

std::shared_ptr<const SyntaxTree> TreeBuilder::build()
{
    while (!m_reader->atEnd()) {
        m_reader->advance();
        readLine();
    }
    link();
    addErrors();
    return std::move(m_tree);
}

void TreeBuilder::readLine()
{
    const int number = lineNumber();
    const QStringView line = m_reader->textOf(number);
    checkLength(number);
    const QStringView trimmed = trimmedLeft(line);
    if (trimmed.startsWith(u'#')) {
        readComment(line);
        return;
    }
    m_escapeCounts = false;
    m_checkCounts = false;
    QStringView piece = withoutLineEnd(trimmed);
    const bool continues = cutContinuation(piece, m_tree->m_escape);
    if (piece.isEmpty() && !continues)
        addNode(NodeKind::Blank, number);
    else
        readInstruction(piece, continues);
}

void TreeBuilder::readComment(QStringView line)
{
    if (readDirective(line))
        return;
    addNode(NodeKind::Comment, lineNumber());
    attachComment(line);
}

void TreeBuilder::attachComment(QStringView line)
{
    // Of an indented comment BuildKit cuts the first blank instead of the '#'.
    const QStringView comment = trimmedSpace(line.sliced(1));
    if (comment.isEmpty()) {
        m_firstComment = m_tree->m_comments.size();
        return;
    }
    const qsizetype start = comment.begin() - text().begin();
    if (m_tree->m_comments.empty())
        m_tree->m_comments.reserve(8); // Most files have a few or none.
    m_tree->m_comments.push_back({.range = {start, start + comment.size()}, .text = comment});
}

// The line parser and the reader of `check` and `syntax` look for directives on their own; each stops
// for good at the first line that it does not take for one.
bool TreeBuilder::readDirective(QStringView line)
{
    if (!m_escapeCounts && !m_checkCounts)
        return false;
    if (lineNumber() == 1 && line.startsWith(u"#!")) {
        m_escapeCounts = false; // Only the other reader skips such a line.
        return false;
    }
    const auto found = directiveFrom(line);
    m_escapeCounts = m_escapeCounts && found;
    m_checkCounts = m_checkCounts && found && line.startsWith(u'#');
    if (!m_escapeCounts && !m_checkCounts)
        return false;

    const qsizetype start = line.begin() - text().begin();
    const QStringView value = line.sliced(found->value.start, found->value.size());
    const bool isRepeated = std::ranges::contains(m_tree->m_directives, found->kind, &Directive::kind);
    const bool counts = found->kind == DirectiveKind::Escape ? m_escapeCounts : m_checkCounts;
    if (isRepeated)
        m_checkCounts = false;
    addNode(NodeKind::Directive, lineNumber(), int(m_tree->m_directives.size()));
    m_tree->m_directives.push_back({.kind = found->kind,
        .range = {start, start + line.size()},
        .valueRange = {start + found->value.start, start + found->value.end},
        .value = value,
        .ignoredByFrontend = isRepeated || !counts});
    if (!m_escapeCounts) {
        attachComment(line); // To the line parser it is a comment like others.
        return true;
    }
    if (isRepeated)
        addRepeatedDirectiveError(m_tree->m_directives.back());
    else if (found->kind == DirectiveKind::Escape)
        setEscape(m_tree->m_directives.back());
    return true;
}

void TreeBuilder::setEscape(const Directive &directive)
{
    if (directive.value == u"\\" || directive.value == u"`") {
        m_tree->m_escape = directive.value.front();
        return;
    }
    const QString value = directive.value.toString();
    addError(directive.valueRange, lineNumber() - 1, lineNumber() - 1,
        {.source = QT_TRANSLATE_NOOP(
             "core", "The escape character can only be a backslash or a backquote, not \"%1\"."),
            .arguments = {value},
            .detail = u"invalid escape token '%1' does not match ` or \\"_s.arg(value)});
}

void TreeBuilder::addRepeatedDirectiveError(const Directive &directive)
{
    const QString name = nameOf(directive.kind).toString();
    addError(directive.range, lineNumber() - 1, lineNumber() - 1,
        {.source = QT_TRANSLATE_NOOP("core", "The parser directive \"%1\" stands here for the second time."),
            .arguments = {name},
            .detail = u"only one %1 parser directive can be used"_s.arg(name)});
}

void TreeBuilder::readInstruction(QStringView piece, bool continues)
{
    const auto index = int(m_tree->m_instructions.size());
    Instruction &instruction = m_tree->m_instructions.emplace_back();
    InstructionParts &parts = m_parts.emplace_back();
    instruction.index = index;
    instruction.firstLine = lineNumber();
    instruction.range.start = piece.begin() - text().begin();
    m_pieces.assign(1, piece);
    if (continues)
        readContinuation(instruction);
    instruction.lastContinuationLine = lineNumber();
    const QStringView untrimmed = joinPieces(instruction, parts);
    m_pieces.clear();
    m_instructionReader->read(instruction, parts);
    if (!instruction.keywordWord.text.isEmpty())
        instruction.range.start = instruction.keywordWord.range.start;
    instruction.headRange = {instruction.range.start, m_reader->rangeOf(lineNumber()).end};
    readHeredocs(instruction, parts, untrimmed);
    instruction.lastLine = lineNumber();
    instruction.range.end = m_reader->rangeOf(lineNumber()).end;
    parts.comments = {m_firstComment, m_tree->m_comments.size() - m_firstComment};
    m_firstComment = m_tree->m_comments.size();
    addNode(NodeKind::Instruction, instruction.firstLine, instruction.index);
}

void TreeBuilder::readContinuation(Instruction &instruction)
{
    for (bool continues = true; continues && !m_reader->atEnd();) {
        m_reader->advance();
        checkLength(lineNumber());
        const QStringView line = m_reader->textOf(lineNumber());
        const QStringView trimmed = trimmedLeft(line);
        if (trimmed.startsWith(u'#'))
            continue;
        if (trimmed.isEmpty()) {
            instruction.hasEmptyContinuation = true;
            continue;
        }
        QStringView piece = withoutLineEnd(line);
        continues = cutContinuation(piece, m_tree->m_escape);
        m_pieces.push_back(piece);
    }
}

// Returns the joined line with the white space at its end, which heredoc markers are read from.
QStringView TreeBuilder::joinPieces(Instruction &instruction, InstructionParts &parts)
{
    parts.segments.first = m_tree->m_segments.size();
    if (m_pieces.size() == 1) {
        const QStringView untrimmed = trimmedLeft(m_pieces.front());
        instruction.logical = trimmedSpace(untrimmed);
        m_tree->m_segments.push_back({.logicalStart = 0,
            .sourceStart = instruction.logical.begin() - text().begin(),
            .size = instruction.logical.size()});
        parts.segments.count = 1;
        return untrimmed;
    }
    const QStringView kept = m_tree->m_arena.keepJoined(m_pieces);
    const QStringView untrimmed = trimmedLeft(kept);
    instruction.logical = trimmedSpace(untrimmed);

    const qsizetype start = instruction.logical.begin() - kept.begin();
    const qsizetype end = start + instruction.logical.size();
    qsizetype at = 0;
    for (const QStringView piece : m_pieces) {
        const qsizetype first = std::max(at, start);
        const qsizetype last = std::min(at + piece.size(), end);
        if (first < last) {
            m_tree->m_segments.push_back({.logicalStart = first - start,
                .sourceStart = piece.begin() - text().begin() + first - at,
                .size = last - first});
        }
        at += piece.size();
    }
    parts.segments.count = m_tree->m_segments.size() - parts.segments.first;
    return untrimmed;
}

void TreeBuilder::readHeredocs(Instruction &instruction, InstructionParts &parts, QStringView untrimmed)
{
    parts.heredocs.first = m_tree->m_heredocs.size();
    const Instruction &owner =
        parts.trigger < 0 ? instruction : m_tree->m_triggers[std::size_t(parts.trigger)];
    if (!canHaveHeredocs(owner) || !mayHoldHeredoc(instruction.logical))
        return;
    const std::span<const Segment> segments = parts.segments.in(m_tree->m_segments);
    for (HeredocMarker &marker : heredocMarkersOf(untrimmed)) {
        Heredoc heredoc;
        heredoc.name = m_tree->m_arena.keep(std::move(marker.name));
        heredoc.markerRange = sourceRangeIn(segments, marker.range);
        heredoc.fileDescriptor = marker.fileDescriptor;
        heredoc.chomp = marker.chomp;
        heredoc.expand = marker.expand;
        readHeredocBody(heredoc, instruction.firstLine);
        parts.failed = parts.failed || !heredoc.terminated;
        m_tree->m_heredocs.push_back(heredoc);
    }
    parts.heredocs.count = m_tree->m_heredocs.size() - parts.heredocs.first;
}

void TreeBuilder::readHeredocBody(Heredoc &heredoc, int firstLine)
{
    const int first = lineNumber() + 1;
    const int terminator = m_terminators->find(heredoc.name, heredoc.chomp, lineNumber());
    heredoc.terminated = terminator > 0;
    int behind = terminator;
    if (!heredoc.terminated) {
        // The rest of the file must stay usable: go on at the next line that looks like an instruction.
        for (behind = first; behind <= m_reader->count(); ++behind) {
            if (looksLikeInstruction(m_reader->textOf(behind)))
                break;
        }
        addUnterminatedError(heredoc, firstLine, m_reader->count());
    }
    for (int number = first; number < behind; ++number)
        checkLength(number, firstLine);
    const qsizetype start = m_tree->m_lines.lineRangeWithBreak(first - 1).end;
    const qsizetype end = m_tree->m_lines.lineRangeWithBreak(behind - 1).end;
    heredoc.contentRange = {start, end};
    heredoc.content = text().sliced(start, end - start);
    heredoc.terminatorRange = heredoc.terminated ? m_reader->rangeOf(terminator) : TextRange{end, end};
    m_reader->moveTo(heredoc.terminated ? terminator : behind - 1);
}

void TreeBuilder::addUnterminatedError(const Heredoc &heredoc, int firstLine, int lastLine)
{
    addError(heredoc.markerRange, firstLine, lastLine,
        {.source = QT_TRANSLATE_NOOP(
             "core", "This here-document has no end: a line that is exactly \"%1\" is missing."),
            .arguments = {heredoc.name.toString()},
            .detail = u"unterminated heredoc"_s});
}

void TreeBuilder::checkLength(int number, int heredocOwner)
{
    if (m_reader->rangeOf(number).size() > kShortLine) // As nearly never.
        checkBytes(number, heredocOwner);
}

// BuildKit stops reading at such a line, which shows in different ways.
void TreeBuilder::checkBytes(int number, int heredocOwner)
{
    const TextRange range = m_reader->rangeOf(number);
    const qsizetype size = utf8Size(m_reader->textOf(number));
    if (size <= kLongestLine)
        return;
    Message message{.source = QT_TRANSLATE_NOOP(
                        "core", "This line has %1 bytes. BuildKit reads lines of up to %2 bytes."),
        .arguments = {QString::number(size), QString::number(kLongestLine)},
        .detail = u"dockerfile line greater than max allowed size of 65535"_s};
    const bool isContinuation = !m_pieces.empty();
    if (heredocOwner > 0) {
        message.detail = u"unterminated heredoc"_s;
        addError(range, heredocOwner, number - 1, std::move(message));
    } else if (isContinuation) {
        addError(range, number, number, std::move(message));
    } else {
        if (m_tree->m_instructions.empty())
            message.detail = u"file with no instructions"_s;
        addError(range, number - 1, number - 1, std::move(message));
    }
}

void TreeBuilder::addNode(NodeKind kind, int firstLine, int index)
{
    const LineIndex &lines = m_tree->m_lines;
    const TextRange range{
        lines.lineRangeWithBreak(firstLine).start, lines.lineRangeWithBreak(lineNumber()).end};
    std::vector<Node> &nodes = m_tree->m_nodes;
    if (kind == NodeKind::Blank && !nodes.empty() && nodes.back().kind == NodeKind::Blank)
        nodes.back().range.end = range.end;
    else
        nodes.push_back({.kind = kind, .range = range, .index = index});
}

void TreeBuilder::addError(TextRange range, int line, int lastLine, Message message)
{
    m_tree->m_errors.push_back({.phase = ErrorPhase::Lines,
        .range = range,
        .line = line,
        .lastLine = lastLine,
        .message = std::move(message)});
}

void TreeBuilder::addErrors()
{
    std::vector<SyntaxError> &errors = m_tree->m_errors;
    if (m_tree->m_instructions.empty() && !m_tree->m_text.isEmpty()) {
        const TextRange end{m_tree->m_text.size(), m_tree->m_text.size()};
        addError(end, m_reader->count(), m_reader->count(),
            {.source = QT_TRANSLATE_NOOP("core", "There is no instruction in this file."),
                .detail = u"file with no instructions"_s});
    }
    checkInput(*m_tree, errors);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (!m_parts[i].failed)
            checkInstruction(m_tree->m_instructions[i], errors);
    }
    checkFirstStage(*m_tree, errors);
    const auto node = [this](const SyntaxError &error) {
        return std::ranges::upper_bound(m_tree->m_nodes, error.range.start, {}, [](const Node &candidate) {
            return candidate.range.start;
        }) - m_tree->m_nodes.begin();
    };
    std::ranges::stable_sort(errors, {}, node);
}

} // namespace stagecraft
