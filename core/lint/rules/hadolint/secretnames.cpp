// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/rules.h"

#include <algorithm>

namespace stagecraft::rules {

namespace {

// Names that well-known services use (hadolint's list), beside those with a telling part.
constexpr QStringView kServiceNames[] = {
    u"ACCESS_TOKEN",
    u"APPLICATION_KEY",
    u"APP_SECRET",
    u"AUTH_TOKEN",
    u"AWS_ACCESS_KEY_ID",
    u"AWS_SECRET_ACCESS_KEY",
    u"BITTREX_API_KEY",
    u"BITTREX_API_SECRET",
    u"CF_PASSWORD",
    u"CF_USERNAME",
    u"CIRCLE_TOKEN",
    u"CI_DEPLOY_PASSWORD",
    u"CI_DEPLOY_USER",
    u"DOCKERHUB_PASSWORD",
    u"DOCKER_EMAIL",
    u"DOCKER_PASSWORD",
    u"DOCKER_USERNAME",
    u"FACEBOOK_ACCESS_TOKEN",
    u"FACEBOOK_APP_ID",
    u"FACEBOOK_APP_SECRET",
    u"FIREBASE_API_TOKEN",
    u"FIREBASE_TOKEN",
    u"FOSSA_API_KEY",
    u"GH_ENTERPRISE_TOKEN",
    u"GH_TOKEN",
    u"GITHUB_ENTERPRISE_TOKEN",
    u"GITHUB_TOKEN",
    u"HEROKU_API_KEY",
    u"HEROKU_API_USER",
    u"NPM_AUTH_TOKEN",
    u"NPM_TOKEN",
    u"OKTA_AUTHN_GROUPID",
    u"OKTA_CLIENT_ORGURL",
    u"OKTA_CLIENT_TOKEN",
    u"OKTA_OAUTH2_CLIENTID",
    u"OKTA_OAUTH2_CLIENTSECRET",
    u"OPENAI_API_KEY",
    u"OS_PASSWORD",
    u"OS_USERNAME",
    u"POSTGRES_PASSWORD",
    u"SLACK_TOKEN",
    u"STRIPE_API_KEY",
    u"STRIPE_DEVICE_NAME",
    u"TRAVIS_OS_NAME",
    u"TRAVIS_SECURE_ENV_VARS",
    u"TRAVIS_SUDO",
    u"VAULT_CLIENT_KEY",
    u"VAULT_TOKEN",
};

constexpr QStringView kTellingParts[] = {
    u"api_key", u"client_key", u"password", u"private", u"secret", u"token", u"username"};

bool looksSecret(QStringView name)
{
    const QString folded = name.toString().toCaseFolded();
    const auto contains = [&folded](QStringView part) {
        return folded.contains(part);
    };
    const auto equals = [name](QStringView other) {
        return name.size() == other.size() && name.compare(other, Qt::CaseInsensitive) == 0;
    };
    return std::ranges::any_of(kTellingParts, contains) || std::ranges::any_of(kServiceNames, equals);
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

void check(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Instruction &instruction : analysis.tree().instructions())
        checkInstruction(instruction, instruction.trigger ? *instruction.trigger : instruction, sink);
}

} // namespace

const Rule dl3064{
    .id = u"DL3064",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
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
    .check = &check,
};

} // namespace stagecraft::rules
