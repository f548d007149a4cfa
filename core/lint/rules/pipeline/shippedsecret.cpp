// SPDX-License-Identifier: MIT
#include "core/lint/rules/pipeline/rules.h"
#include "core/lint/rules/pipeline/shipping.h"

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

/// False for most texts without a secret: a quick look for what each of the forms has.
bool mayHoldSecret(QStringView text)
{
    bool hasAddress = false;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QStringView before = text.first(i);
        const QStringView earlier = text.first(i - 1);
        switch (text[i].unicode()) {
        case u'A':
            if (before.endsWith(u"AKI") || before.endsWith(u"ASI"))
                return true;
            break;
        case u'_':
            if (earlier.endsWith(u"gh") || before.endsWith(u"pat") || before.endsWith(u"npm")
                || before.endsWith(u"sk_live"))
                return true;
            break;
        case u'-':
            if (before.endsWith(u"glpat") || earlier.endsWith(u"xox") || before.endsWith(u"----"))
                return true;
            break;
        case u'/':
            hasAddress = hasAddress || before.endsWith(u":/");
            break;
        case u'@':
            if (hasAddress)
                return true;
            break;
        default:
            break;
        }
    }
    return false;
}

/// Files that hold nothing but secrets, and files that often do.
enum class Suspicion : quint8 { None, Often, Always };

Suspicion suspicionOf(const QString &path)
{
    static const QStringList always{u"id_rsa"_s, u"id_dsa"_s, u"id_ecdsa"_s, u"id_ed25519"_s, u".netrc"_s,
        u".pypirc"_s, u".git-credentials"_s, u".dockercfg"_s, u".aws"_s, u".ssh"_s, u"kubeconfig"_s,
        u".pgpass"_s};
    static const QStringList often{u".env"_s, u".env.production"_s, u".env.local"_s, u".npmrc"_s,
        u"credentials.json"_s, u"service-account.json"_s, u"secrets.json"_s, u"secrets.yml"_s,
        u"secrets.yaml"_s};
    static const QStringList oftenEndings{u".key"_s, u".p12"_s, u".pfx"_s, u".jks"_s, u".keystore"_s};
    QString clean = path;
    while (clean.endsWith(u'/'))
        clean.chop(1);
    const QString name = clean.section(u'/', -1);
    if (always.contains(name) || clean.endsWith(".aws/credentials"_L1)
        || clean.endsWith(".docker/config.json"_L1))
        return Suspicion::Always;
    const bool hasEnding =
        std::ranges::any_of(oftenEndings, [&](const QString &ending) { return name.endsWith(ending); });
    const bool isPublic =
        name.contains("pub"_L1) || name.contains("example"_L1) || name.contains("trusted"_L1);
    return often.contains(name) || (hasEnding && !isPublic) ? Suspicion::Often : Suspicion::None;
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

void check(const Analysis &analysis, const RuleSettings &settings, DiagnosticSink &sink)
{
    const Pipeline &pipeline = *analysis.pipeline;
    const std::vector<int> shipped = shippedStages(analysis, settings);
    for (const int stage : shipped) {
        for (const Instruction *instruction : pipeline.stages()[std::size_t(stage)].instructions)
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
    .check = &check,
};

} // namespace stagecraft::rules
