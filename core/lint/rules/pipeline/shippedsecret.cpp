// SPDX-License-Identifier: MIT
#include "core/lint/rules/pipeline/rules.h"
#include "core/lint/rules/pipeline/shipping.h"
#include "core/text/wordsearch.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft::rules {

namespace {

/// Texts that are secrets by their form.
const QRegularExpression &secretText()
{
    static const QRegularExpression pattern(
        uR"(\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36}|\bgithub_pat_\w{60}|\bglpat-[\w-]{20})"
        uR"(|\bxox[abprs]-[\w-]{20}|\bnpm_[A-Za-z0-9]{36}|\bsk_live_\w{20}|-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----)"
        uR"(|\b[a-z][a-z0-9+.-]*://[^\s/:@$"'{}<>]+:[^\s/:@$"'{}<>*]{4,}@[\w.-]+)"_s);
    return pattern;
}

/// False for most texts without "scheme://name:password@host".
bool mayHoldAddress(QStringView text)
{
    static constexpr QStringView kSlashes = u"://";
    if (!text.contains(u'@'))
        return false;
    for (qsizetype at = placeOf(kSlashes, text); at >= 0; at = placeOf(kSlashes, text, at + 1)) {
        const QStringView rest = text.sliced(at + kSlashes.size());
        const auto end =
            std::ranges::find_if(rest, [](QChar c) { return c.isSpace() || c == u'/' || c == u'@'; });
        if (end != rest.end() && *end == u'@')
            return true;
    }
    return false;
}

/// False for most texts without a secret: a quick look for what each of the forms has.
bool mayHoldSecret(QStringView text)
{
    static constexpr WordSearch kMarks(
        {u"AKIA", u"ASIA", u"ghp_", u"gho_", u"ghu_", u"ghs_", u"ghr_", u"github_pat_", u"glpat-", u"xoxa-",
            u"xoxb-", u"xoxp-", u"xoxr-", u"xoxs-", u"npm_", u"sk_live_", u"PRIVATE KEY-"});
    return mayHoldAddress(text) || kMarks.hasAny(text);
}

/// Files that hold nothing but secrets, and files that often do.
enum class Suspicion : quint8 { None, Often, Always };

Suspicion suspicionOf(QStringView path)
{
    static constexpr QStringView kAlways[] = {u"id_rsa", u"id_dsa", u"id_ecdsa", u"id_ed25519", u".netrc",
        u".pypirc", u".git-credentials", u".dockercfg", u".aws", u".ssh", u"kubeconfig", u".pgpass"};
    static constexpr QStringView kOften[] = {u".env", u".env.production", u".env.local", u".npmrc",
        u"credentials.json", u"service-account.json", u"secrets.json", u"secrets.yml", u"secrets.yaml"};
    static constexpr QStringView kOftenEndings[] = {u".key", u".p12", u".pfx", u".jks", u".keystore"};
    while (path.endsWith(u'/'))
        path.chop(1);
    const QStringView name = path.sliced(path.lastIndexOf(u'/') + 1);
    if (std::ranges::contains(kAlways, name) || path.endsWith(u".aws/credentials")
        || path.endsWith(u".docker/config.json"))
        return Suspicion::Always;
    const bool hasEnding =
        std::ranges::any_of(kOftenEndings, [&](QStringView ending) { return name.endsWith(ending); });
    const auto isPublic = [&] {
        return name.contains(u"pub") || name.contains(u"example") || name.contains(u"trusted");
    };
    return std::ranges::contains(kOften, name) || (hasEnding && !isPublic()) ? Suspicion::Often
                                                                             : Suspicion::None;
}

void checkTexts(const Analysis &analysis, DiagnosticSink &sink, const Instruction &instruction)
{
    const QStringView text = analysis.tree().textOf(instruction.range);
    if (!mayHoldSecret(text))
        return;
    for (const auto &match : secretText().globalMatchView(text)) {
        const qsizetype start = instruction.range.start + match.capturedStart();
        sink.report(instruction, {start, start + match.capturedLength()},
            {QT_TRANSLATE_NOOP("core", "This looks like a secret; everyone who has the image can read it."),
                {}});
    }
}

void checkFiles(const Pipeline &pipeline, DiagnosticSink &sink, const std::vector<int> &shipped)
{
    for (const ContextEdge &edge : pipeline.contextEdges()) {
        const bool stays =
            std::ranges::contains(shipped, edge.target) && edge.instruction->keyword != Keyword::Run;
        for (const QString &path : stays ? edge.paths : QStringList()) {
            const Suspicion suspicion = suspicionOf(path);
            if (suspicion == Suspicion::None)
                continue;
            const char *text = suspicion == Suspicion::Always
                ? QT_TRANSLATE_NOOP("core", "%1 holds secrets, and everyone who has the image can read it.")
                : QT_TRANSLATE_NOOP("core",
                      "%1 often holds secrets; if it does, everyone who has the image can read them.");
            sink.report(*edge.instruction, {}, {text, {path}}).severity =
                suspicion == Suspicion::Always ? Severity::Warning : Severity::Info;
        }
    }
}

void checkShippedSecret(const Analysis &analysis, const RuleSettings &settings, DiagnosticSink &sink)
{
    const Pipeline &pipeline = *analysis.pipeline;
    const std::vector<int> shipped = shippedStages(analysis, settings);
    for (const int index : shipped) {
        const Stage &stage = pipeline.stages()[std::size_t(index)];
        if (!mayHoldSecret(analysis.tree().textOf(stage.range)))
            continue; // As nearly always.
        for (const Instruction *instruction : stage.instructions)
            checkTexts(analysis, sink, *instruction);
    }
    checkFiles(pipeline, sink, shipped);
}

} // namespace

const Rule shippedSecret{
    .id = u"SGC304",
    .family = RuleFamily::Pipeline,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "A secret in the image that ships"),
    .why = QT_TRANSLATE_NOOP("core",
        "Layers and the history of an image can be read by everyone who can pull it, and deleting a "
        "file in a later layer hides it without removing it. RUN --mount=type=secret leaves no trace."),
    .noFix = QT_TRANSLATE_NOOP(
        "core", "The secret has to come from outside, and the one that was written down should be replaced."),
    .badExample = u"FROM alpine:3.19\n"
                  "RUN wget https://deploy:s3cr3t-word@example.com/app.tar\n",
    .goodExample = u"FROM alpine:3.19\n"
                   "RUN --mount=type=secret,id=netrc,target=/root/.netrc wget https://example.com/app.tar\n",
    .source = u"Stagecraft",
    .check = &checkShippedSecret,
};

} // namespace stagecraft::rules
