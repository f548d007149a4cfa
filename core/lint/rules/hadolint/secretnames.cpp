// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/rules.h"
#include "core/text/ascii.h"
#include "core/text/wordsearch.h"

#include <QVarLengthArray>

#include <algorithm>

namespace stagecraft::rules {

namespace {

// Names that well-known services use (hadolint's list), in lower case and sorted, beside those with a telling
// part.
constexpr QStringView kServiceNames[] = {
    u"access_token",
    u"app_secret",
    u"application_key",
    u"auth_token",
    u"aws_access_key_id",
    u"aws_secret_access_key",
    u"bittrex_api_key",
    u"bittrex_api_secret",
    u"cf_password",
    u"cf_username",
    u"ci_deploy_password",
    u"ci_deploy_user",
    u"circle_token",
    u"docker_email",
    u"docker_password",
    u"docker_username",
    u"dockerhub_password",
    u"facebook_access_token",
    u"facebook_app_id",
    u"facebook_app_secret",
    u"firebase_api_token",
    u"firebase_token",
    u"fossa_api_key",
    u"gh_enterprise_token",
    u"gh_token",
    u"github_enterprise_token",
    u"github_token",
    u"heroku_api_key",
    u"heroku_api_user",
    u"npm_auth_token",
    u"npm_token",
    u"okta_authn_groupid",
    u"okta_client_orgurl",
    u"okta_client_token",
    u"okta_oauth2_clientid",
    u"okta_oauth2_clientsecret",
    u"openai_api_key",
    u"os_password",
    u"os_username",
    u"postgres_password",
    u"slack_token",
    u"stripe_api_key",
    u"stripe_device_name",
    u"travis_os_name",
    u"travis_secure_env_vars",
    u"travis_sudo",
    u"vault_client_key",
    u"vault_token",
};

constexpr WordSearch kTellingParts(
    {u"api_key", u"client_key", u"password", u"private", u"secret", u"token", u"username"});

bool looksSecret(QStringView name)
{
    if (isAscii(name)) {
        QVarLengthArray<QChar, 64> lowered(name.size());
        std::ranges::transform(name, lowered.begin(), asciiLowered);
        const QStringView folded(lowered.data(), lowered.size());
        return kTellingParts.hasAny(folded) || std::ranges::binary_search(kServiceNames, folded);
    }
    const QString folded = name.toString().toCaseFolded();
    const bool keepsSize = folded.size() == name.size(); // "ß" becomes "ss", which is no other case of it.
    return kTellingParts.hasAny(folded)
        || (keepsSize && std::ranges::binary_search(kServiceNames, QStringView(folded)));
}

void checkInstruction(const Instruction &holder, const Instruction &instruction, DiagnosticSink &sink)
{
    if (instruction.keyword != Keyword::Arg && instruction.keyword != Keyword::Env)
        return;
    for (const KeyValue &pair : instruction.keyValues) {
        if (!looksSecret(pair.key.text))
            continue;
        sink.report(holder, pair.key.range,
            {QT_TRANSLATE_NOOP("core", "%1 sounds like a secret; its value can be read from the image."),
                {pair.key.text.toString()}});
        return;
    }
}

void checkSecretVariables(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Keyword keyword : {Keyword::Arg, Keyword::Env, Keyword::Onbuild}) {
        for (const Instruction &instruction : analysis.tree().instructionsOf(keyword))
            checkInstruction(instruction, instruction.trigger ? *instruction.trigger : instruction, sink);
    }
}

} // namespace

const Rule dl3064{
    .id = u"DL3064",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .keywords = {Keyword::Arg, Keyword::Env, Keyword::Onbuild},
    .title = QT_TRANSLATE_NOOP("core", "An ARG or ENV that sounds like a secret"),
    .why = QT_TRANSLATE_NOOP("core",
        "ENV is stored in the image and ARG in its history: everybody who can pull the image can read both. "
        "RUN "
        "--mount=type=secret shows a secret to one step and stores nothing."),
    .noFix =
        QT_TRANSLATE_NOOP("core", "How the secret reaches the build has to change outside the file as well."),
    .badExample = u"FROM debian:12\nARG DB_PASSWORD\n",
    .goodExample = u"FROM debian:12\nRUN --mount=type=secret,id=db /srv/setup\n",
    .source = u"hadolint DL3064",
    .check = &checkSecretVariables,
};

} // namespace stagecraft::rules
