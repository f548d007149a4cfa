// SPDX-License-Identifier: MIT
#include "core/lint/rules/buildkit/rules.h"
#include "core/lint/rules/buildkit/stagecommands.h"
#include "core/text/gotext.h"

#include <algorithm>

namespace stagecraft::rules {

namespace {

constexpr QStringView kSecretWords[] = {u"apikey", u"auth", u"credential", u"credentials", u"key",
    u"password", u"pword", u"passwd", u"secret", u"token"};
constexpr QStringView kHarmlessWords[] = {u"public", u"file", u"version"};

/// Words are what stands between underscores.
bool soundsSecret(QStringView name)
{
    bool isSecret = false;
    for (const QStringView word : name.tokenize(u'_')) {
        const auto is = [word](QStringView known) {
            return word.size() == known.size() && word.compare(known, Qt::CaseInsensitive) == 0;
        };
        if (std::ranges::any_of(kHarmlessWords, is))
            return false;
        isSecret = isSecret || std::ranges::any_of(kSecretWords, is);
    }
    return isSecret;
}

/// One name that an instruction gives.
struct GivenName {
    QStringView name;
    TextRange range;
};

std::vector<GivenName> namesOf(const Analysis &analysis, const Stage &stage, const StageCommand &command)
{
    std::vector<GivenName> names;
    const Instruction &instruction = *command.instruction;
    if (instruction.keyword == Keyword::Arg) {
        for (const KeyValue &pair : instruction.keyValues)
            names.push_back({pair.key.text, pair.key.range});
        return names;
    }
    // Keys of ENV may be written with quotes and variables.
    const Evaluation &evaluation = analysis.pipeline->evaluation();
    const auto words =
        command.isTrigger ? evaluation.triggerWordsOf(*stage.from) : evaluation.wordsOf(instruction);
    const Instruction *trigger = command.isTrigger ? command.instruction : nullptr;
    bool isKey = true;
    for (const ExpandedWord &word : words) {
        if (word.trigger != trigger)
            continue;
        if (isKey)
            names.push_back({word.text, word.range});
        isKey = !isKey;
    }
    return names;
}

void checkSecretNames(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Stage &stage : analysis.pipeline->stages()) {
        for (const StageCommand &command : commandsOf(stage)) {
            const Keyword keyword = command.instruction->keyword;
            if (keyword != Keyword::Arg && keyword != Keyword::Env)
                continue;
            for (const GivenName &given : namesOf(analysis, stage, command)) {
                if (!soundsSecret(given.name))
                    continue;
                Diagnostic &finding = sink.report(*command.place,
                    command.isTrigger ? TextRange() : given.range,
                    {.source = QT_TRANSLATE_NOOP(
                         "core", "%1 sounds like a secret; its value stays readable in the image."),
                        .arguments = {given.name.toString()},
                        .detail =
                            QStringLiteral("Do not use ARG or ENV instructions for sensitive data (%1 %2)")
                                .arg(nameOf(keyword), goQuoted(given.name))});
                finding.suppressionLine = command.suppressionLine();
            }
        }
    }
}

} // namespace

const Rule secretsUsedInArgOrEnv{
    .id = u"SecretsUsedInArgOrEnv",
    .family = RuleFamily::BuildKit,
    .severity = Severity::Warning,
    .keywords = {Keyword::Arg, Keyword::Env},
    .title = QT_TRANSLATE_NOOP("core", "A secret in ARG or ENV"),
    .why = QT_TRANSLATE_NOOP("core",
        "ENV is stored in the image and ARG in its history, so whoever has the image can read both. A secret "
        "mount "
        "shows a secret to one RUN and leaves nothing behind."),
    .noFix =
        QT_TRANSLATE_NOOP("core", "How the secret reaches the build has to change outside of the file, too."),
    .badExample = u"FROM alpine:3.22\nENV API_TOKEN=abc\n",
    .goodExample = u"FROM alpine:3.22\nRUN --mount=type=secret,id=api,env=API_TOKEN /bin/fetch\n",
    .source = u"BuildKit SecretsUsedInArgOrEnv",
    .check = &checkSecretNames,
};

} // namespace stagecraft::rules
