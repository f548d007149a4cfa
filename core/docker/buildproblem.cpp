// SPDX-License-Identifier: MIT
#include "core/docker/buildproblem.h"

#include "core/model/pipeline.h"

#include <QRegularExpression>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

// One wording of the engine. What the pattern captures are the sentence's arguments.
struct Wording {
    const char *pattern;
    const char *sentence;
};

constexpr Wording kConnectionWordings[]{
    {"permission denied while trying to connect to the (?i:docker daemon socket|docker API) at "
     "([^\\s:]+:[^\\s:]*)",
        QT_TRANSLATE_NOOP("core",
            "You have no permission to use the docker engine at %1. Ask to be added to the group “docker”, "
            "then log in again.")},
    {"(?i)cannot connect to the docker daemon at (\\S+?)\\.? ",
        QT_TRANSLATE_NOOP("core", "No docker engine answers at %1. Start it, or choose another one.")},
    {"failed to connect to the docker API at (\\S+?);? ",
        QT_TRANSLATE_NOOP("core", "No docker engine answers at %1. Start it, or choose another one.")},
    {"context \"([^\"]+)\": context not found|(?:current )?context \"([^\"]+)\" (?:is not found|does not "
     "exist)",
        QT_TRANSLATE_NOOP("core", "There is no docker context named “%1”.")},
    {"failed to receive status: rpc error|error reading from server: EOF|graceful_stop",
        QT_TRANSLATE_NOOP("core", "The docker engine stopped while it was building.")},
};

constexpr Wording kBuildWordings[]{
    {"no space left on device", QT_TRANSLATE_NOOP("core", "The disk of the docker engine is full.")},
    {"invalid tag \"?([^\":]*[^\"]*?)\"?: ",
        QT_TRANSLATE_NOOP("core", "“%1” cannot be the name of an image.")},
    {"target stage \"?([^\"]*)\"? could not be found",
        QT_TRANSLATE_NOOP("core", "The file has no stage named “%1”.")},
    {"dockerfile parse error|the Dockerfile cannot be empty|file with no instructions|no build stage in "
     "current context",
        QT_TRANSLATE_NOOP("core", "The engine cannot read this Dockerfile.")},
    {"failed to (?:compute cache key|calculate checksum).*\"([^\"]+)\": not found",
        QT_TRANSLATE_NOOP("core", "“%1” is not there to be copied.")},
    {"failed to resolve source metadata for (\\S+): .*(?:not found|denied|unauthorized|403|401)",
        QT_TRANSLATE_NOOP("core", "The image %1 does not exist, or may not be fetched.")},
    {"failed to resolve source metadata for (\\S+): ",
        QT_TRANSLATE_NOOP("core", "The image %1 cannot be fetched: its registry does not answer.")},
    {"did not complete successfully: exit code: (\\d+)",
        QT_TRANSLATE_NOOP("core", "The command ended with exit code %1.")},
    {"unknown flag: --progress|'buildx' is not a docker command|unknown command: docker buildx",
        QT_TRANSLATE_NOOP(
            "core", "Building needs docker's plugin buildx. Install the package docker-buildx.")},
};

std::optional<Message> matched(std::span<const Wording> wordings, const QString &text)
{
    for (const Wording &wording : wordings) {
        const QRegularExpressionMatch match =
            QRegularExpression(QString::fromUtf8(wording.pattern)).match(text);
        if (!match.hasMatch())
            continue;
        QStringList arguments = match.capturedTexts().mid(1);
        arguments.removeAll(QString());
        return Message{.source = wording.sentence, .arguments = arguments, .detail = text.trimmed()};
    }
    return {};
}

// The engine ends with "ERROR: failed to build: failed to solve: …"; older ones leave the prefix out.
QString errorOf(const QStringList &engineText)
{
    for (auto line = engineText.rbegin(); line != engineText.rend(); ++line) {
        if (line->startsWith(u"ERROR: "_s))
            return line->sliced(7);
    }
    return engineText.isEmpty() ? QString() : engineText.join(u'\n');
}

// The excerpt of the file starts with "Dockerfile:12" and a line of dashes. 0 if there is none.
int excerptLine(const QStringList &engineText)
{
    static const QRegularExpression place(uR"(^.+:(\d+)$)"_s);
    for (qsizetype i = 0; i + 1 < engineText.size(); ++i) {
        const QRegularExpressionMatch match = place.match(engineText[i]);
        if (match.hasMatch() && engineText[i + 1].startsWith(u"-----"_s))
            return match.captured(1).toInt();
    }
    return 0;
}

void placeAt(BuildFailure &failure, const Pipeline &pipeline, int line)
{
    failure.line = line;
    for (const Instruction &instruction : pipeline.tree().instructions()) {
        if (instruction.firstLine <= line && line <= instruction.lastLine) {
            failure.instruction = instruction.index;
            failure.stage = pipeline.stageOf(instruction);
            return;
        }
    }
}

} // namespace

Message programMissing(const QString &words)
{
    return {.source = QT_TRANSLATE_NOOP(
                "core", "Docker is not installed, so nothing can be built. All else works."),
        .detail = words};
}

Message builderMissing(const QString &version, const QString &words)
{
    if (version.isEmpty())
        return {.source = QT_TRANSLATE_NOOP(
                    "core", "Building needs docker's plugin buildx. Install the package docker-buildx."),
            .detail = words};
    return {.source = QT_TRANSLATE_NOOP("core", "Building needs buildx 0.12 or newer; this one is %1."),
        .arguments = {version},
        .detail = words};
}

Message contextFolderMissing(const QString &folder)
{
    return {.source = QT_TRANSLATE_NOOP("core", "The context folder %1 does not exist or cannot be read."),
        .arguments = {folder}};
}

std::optional<Message> connectionProblem(const QString &errorText)
{
    return matched(kConnectionWordings, errorText);
}

BuildFailure buildFailure(const Pipeline &pipeline, BuildFailure failure, const QStringList &engineText)
{
    const QString error = errorOf(engineText);
    // The step's own error is exact; the last line of the stream has it with prefixes.
    const QString own = failure.message.detail;
    std::optional<Message> message = connectionProblem(error);
    if (!message && !own.isEmpty())
        message = matched(kBuildWordings, own);
    if (!message)
        message = matched(kBuildWordings, error);
    if (!message)
        message = Message{.source = QT_TRANSLATE_NOOP("core", "The build failed."), .detail = error};
    if (!own.isEmpty())
        message->detail = own;
    failure.message = *message;
    if (failure.instruction < 0) {
        if (const int line = excerptLine(engineText); line > 0)
            placeAt(failure, pipeline, line);
    }
    return failure;
}

} // namespace stagecraft
