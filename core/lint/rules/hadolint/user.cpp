// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft::rules {

namespace {

bool isRoot(QStringView user)
{
    return user == u"root" || user == u"0" || user.startsWith(u"root:") || user.startsWith(u"0:");
}

void reportRoot(DiagnosticSink &sink, const Instruction *user)
{
    if (user)
        sink.report(*user, user->words.front().range,
            {QT_TRANSLATE_NOOP("core", "The stage ends as root; what runs in it can do everything."), {}});
}

void checkRoot(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    const Instruction *last = nullptr; // The last USER of the stage, if that is root.
    bool isInStage = false;
    for (const Instruction &instruction : analysis.tree().instructions()) {
        if (instruction.keyword == Keyword::From) {
            reportRoot(sink, std::exchange(last, nullptr));
            isInStage = true;
        } else if (instruction.keyword == Keyword::User && isInStage && !instruction.words.empty()) {
            last = isRoot(instruction.arguments) ? &instruction : nullptr;
        }
    }
    reportRoot(sink, last);
}

bool usesAny(QStringView user, const QStringList &arguments)
{
    return std::ranges::any_of(arguments, [user](const QString &name) {
        return user.contains(QString(u'$' + name)) || user.contains(u"${"_s + name + u'}');
    });
}

void checkName(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    QStringList arguments;
    for (const Instruction &instruction : analysis.tree().instructions()) {
        if (instruction.keyword == Keyword::Arg && !instruction.keyValues.empty())
            arguments.append(instruction.keyValues.front().key.text.toString());
        if (instruction.keyword != Keyword::User || instruction.words.empty())
            continue;
        const QStringView user = instruction.arguments;
        const qsizetype colon = user.indexOf(u':');
        const QStringView name = colon < 0 ? user : user.first(colon);
        const bool isNumber = std::ranges::all_of(name, [](QChar c) { return c.isDigit(); });
        if (!isNumber && !usesAny(user, arguments))
            sink.report(instruction, instruction.words.front().range,
                {QT_TRANSLATE_NOOP(
                     "core", "\"%1\" is a name; outside the image only numbers of users are known."),
                    {name.toString()}});
    }
}

} // namespace

const Rule dl3002{
    .id = u"DL3002",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .keywords = {Keyword::User},
    .title = QT_TRANSLATE_NOOP("core", "The last USER of a stage is root"),
    .why = QT_TRANSLATE_NOOP("core",
        "A container that runs as root gives whoever breaks into it all rights inside, and a better start "
        "for "
        "breaking out. Switch to root for what needs it, and back at the end."),
    .noFix = QT_TRANSLATE_NOOP("core", "Which user the program should run as is for you to say."),
    .badExample = u"FROM debian:12\nUSER 0\n",
    .goodExample = u"FROM debian:12\nUSER 0\nENV STEP=1\nUSER 1000\n",
    .source = u"hadolint DL3002",
    .check = &checkRoot,
};

const Rule dl3066{
    .id = u"DL3066",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Info,
    .keywords = {Keyword::User},
    .title = QT_TRANSLATE_NOOP("core", "USER with a name instead of a number"),
    .why = QT_TRANSLATE_NOOP("core",
        "A name is looked up inside the image. Kubernetes, for one, cannot see whether that user is root and "
        "refuses to start the container where root is forbidden. A number is clear."),
    .noFix = QT_TRANSLATE_NOOP("core", "The number of the user is in the image, not in the file."),
    .badExample = u"FROM debian:12\nUSER app\n",
    .goodExample = u"FROM debian:12\nUSER 1000\n",
    .source = u"hadolint DL3066",
    .check = &checkName,
};

} // namespace stagecraft::rules
