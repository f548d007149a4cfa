// SPDX-License-Identifier: MIT
#include "core/syntax/checks/checks.h"

#include "core/syntax/parser/heredocmarkers.h"
#include "core/text/editdistance.h"
#include "core/text/gotext.h"

#include <QtGlobal>

#include <algorithm>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

// BuildKit checks most argument counts before the flags, and these after them.
bool checksFlagsFirst(Keyword keyword)
{
    return keyword == Keyword::Env || keyword == Keyword::Label || keyword == Keyword::Shell;
}

void checkOneOrMore(const Instruction &instruction, ErrorSink &sink)
{
    if (!instruction.words.empty() || instruction.trigger)
        return;
    const QString name = nameOf(instruction.keyword).toString();
    sink.add(sink.argumentsRange(),
        {.source = QT_TRANSLATE_NOOP("core", "%1 needs at least one argument."),
            .arguments = {name},
            .detail = name + u" requires at least one argument"_s});
}

void checkExactlyOne(const Instruction &instruction, ErrorSink &sink)
{
    if (!instruction.words.empty())
        return;
    const QString name = nameOf(instruction.keyword).toString();
    sink.add(sink.argumentsRange(),
        {.source = QT_TRANSLATE_NOOP("core", "%1 needs an argument."),
            .arguments = {name},
            .detail = name + u" requires exactly one argument"_s});
}

void checkArgumentCount(const Instruction &instruction, ErrorSink &sink)
{
    switch (instruction.keyword) {
    case Keyword::Env:
    case Keyword::Label:
    case Keyword::Arg:
    case Keyword::Expose:
    case Keyword::Volume:
    case Keyword::Shell:
    case Keyword::Onbuild:
    case Keyword::Healthcheck:
        checkOneOrMore(instruction, sink);
        break;
    case Keyword::User:
    case Keyword::Workdir:
    case Keyword::Stopsignal:
    case Keyword::Maintainer:
        checkExactlyOne(instruction, sink);
        break;
    case Keyword::Copy:
    case Keyword::Add:
        if (instruction.words.size() < 2) {
            const QString name = nameOf(instruction.keyword).toString();
            sink.add(sink.argumentsRange(),
                {.source = QT_TRANSLATE_NOOP("core", "%1 needs at least one source and a destination."),
                    .arguments = {name},
                    .detail = name
                        + u" requires at least two arguments, but only one was provided. Destination could not be determined"_s});
        }
        break;
    case Keyword::From: // Has a check of its own.
    case Keyword::Run:
    case Keyword::Cmd:
    case Keyword::Entrypoint:
    case Keyword::Unknown:
        break;
    }
}

void checkRest(const Instruction &instruction, ErrorSink &sink)
{
    switch (instruction.keyword) {
    case Keyword::Copy:
    case Keyword::Add:
        return checkCopy(instruction, sink);
    case Keyword::Run:
        return checkRun(instruction, sink);
    case Keyword::Healthcheck:
        return checkHealthcheck(instruction, sink);
    case Keyword::Onbuild:
        return checkOnbuild(instruction, sink);
    case Keyword::Env:
    case Keyword::Label:
    case Keyword::Arg:
        return checkKeyValues(instruction, sink);
    case Keyword::Volume:
        return checkVolume(instruction, sink);
    case Keyword::Shell:
        return checkShell(instruction, sink);
    case Keyword::Unknown:
        return checkUnknown(instruction, sink);
    default:
        return;
    }
}

// The suggestion in the case of the word that was typed, as BuildKit prints it.
QString inCaseOf(const QString &typed, const QString &suggestion)
{
    return typed == goUppered(typed) && typed != goLowered(typed) ? suggestion.toUpper()
                                                                  : suggestion.toLower();
}

} // namespace

void checkInstruction(const Instruction &instruction, std::vector<SyntaxError> &errors)
{
    ErrorSink sink(instruction, errors);
    if (instruction.keyword == Keyword::From)
        checkFrom(instruction, sink);
    if (checksFlagsFirst(instruction.keyword)) {
        checkFlags(instruction, sink);
        checkArgumentCount(instruction, sink);
    } else {
        checkArgumentCount(instruction, sink);
        checkFlags(instruction, sink);
    }
    checkRest(instruction, sink);
}

void checkFirstStage(const SyntaxTree &tree, std::vector<SyntaxError> &errors)
{
    for (const Instruction &instruction : tree.instructions()) {
        if (instruction.keyword == Keyword::From)
            return;
        if (instruction.keyword == Keyword::Arg || instruction.keyword == Keyword::Unknown)
            continue;
        const QString name = nameOf(instruction.keyword).toString();
        errors.push_back({.phase = ErrorPhase::Instructions,
            .range = instruction.keywordWord.range,
            .line = instruction.firstLine,
            .lastLine = instruction.lastLine,
            .message = {.source = QT_TRANSLATE_NOOP(
                            "core", "%1 stands above the first FROM. Only ARG may stand there."),
                .arguments = {name},
                .detail = u"no build stage in current context"_s}});
        return;
    }
}

void checkCopy(const Instruction &copy, ErrorSink &sink)
{
    if (copy.words.size() < 2)
        return;
    const Word &destination = copy.words.back();
    if (!mayHoldHeredoc(destination.text) || !heredocMarkerFrom(destination.text))
        return;
    const QString name = nameOf(copy.keyword).toString();
    sink.add(destination.range,
        {.source = QT_TRANSLATE_NOOP(
             "core", "A here-document cannot be the destination of %1; put a path behind it."),
            .arguments = {name},
            .detail = name + u" cannot accept a heredoc as a destination"_s});
}

void checkKeyValues(const Instruction &instruction, ErrorSink &sink)
{
    for (const KeyValue &pair : instruction.keyValues) {
        if (!pair.key.text.isEmpty())
            continue;
        const QString name = nameOf(instruction.keyword).toString();
        sink.add({pair.key.range.start, pair.value.range.end},
            {.source = QT_TRANSLATE_NOOP("core", "There is no name in front of this '='."),
                .detail = name + u" names can not be blank"_s});
    }
}

void checkVolume(const Instruction &volume, ErrorSink &sink)
{
    for (const Word &word : volume.words) {
        if (!trimmedSpace(word.text).isEmpty())
            continue;
        sink.add(word.range,
            {.source = QT_TRANSLATE_NOOP("core", "The path of a volume cannot be empty."),
                .detail = u"VOLUME specified can not be an empty string"_s});
    }
}

void checkShell(const Instruction &shell, ErrorSink &sink)
{
    if (shell.isJson || shell.words.empty())
        return;
    sink.add(sink.argumentsRange(),
        {.source = QT_TRANSLATE_NOOP(
             "core", "SHELL takes a JSON array of strings in double quotes, like [\"/bin/bash\", \"-c\"]."),
            .detail = u"SHELL requires the arguments to be in JSON form"_s});
}

void checkUnknown(const Instruction &instruction, ErrorSink &sink)
{
    const QString word = instruction.keywordWord.text.toString();
    QStringList names;
    for (int keyword = int(Keyword::Unknown) + 1; keyword <= int(Keyword::Workdir); ++keyword)
        names += nameOf(Keyword(keyword)).toString();
    const QString nearest = nearestName(word, names);
    const TextRange range = instruction.keywordWord.range;
    if (nearest.isEmpty()) {
        sink.add(range,
            {.source = QT_TRANSLATE_NOOP("core", "There is no instruction \"%1\"."),
                .arguments = {word},
                .detail = u"unknown instruction: "_s + word});
        return;
    }
    sink.add(range,
        {.source = QT_TRANSLATE_NOOP("core", "There is no instruction \"%1\". Did you mean %2?"),
            .arguments = {word, nearest},
            .detail = u"unknown instruction: "_s + word + u" (did you mean "_s + inCaseOf(word, nearest)
                + u"?)"_s});
}

} // namespace stagecraft
