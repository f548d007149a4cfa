// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/rules.h"
#include "core/text/ascii.h"

#include <QSet>

#include <algorithm>

namespace stagecraft::rules {

namespace {

// True for "${NAME}" and for "$NAME" that does not go on.
bool refersTo(QStringView value, QStringView name)
{
    for (qsizetype dollar = value.indexOf(u'$'); dollar >= 0; dollar = value.indexOf(u'$', dollar + 1)) {
        const QStringView rest = value.sliced(dollar + 1);
        if (rest.startsWith(u'{') && rest.sliced(1).startsWith(name)
            && rest.sliced(1 + name.size()).startsWith(u'}'))
            return true;
        if (rest.startsWith(name) && (rest.size() == name.size() || !isShellNameCharacter(rest[name.size()])))
            return true;
    }
    return false;
}

// A pair that another pair of the same ENV refers to, and that was not set before; null if there is none.
const KeyValue *selfReference(const Instruction &environment, const QSet<QStringView> &known)
{
    for (const KeyValue &pair : environment.keyValues) {
        if (pair.key.text.isEmpty() || known.contains(pair.key.text))
            continue;
        for (const KeyValue &other : environment.keyValues) {
            if (&other != &pair && refersTo(other.value.text, pair.key.text))
                return &pair;
        }
    }
    return nullptr;
}

void checkEnvironment(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    const auto mayReferToItself = [](const Instruction &instruction) {
        return instruction.keyValues.size() > 1 && instruction.arguments.contains(u'$');
    };
    if (std::ranges::none_of(analysis.tree().instructionsOf(Keyword::Env), mayReferToItself))
        return;
    QSet<QStringView> known;
    for (const Instruction &instruction : analysis.tree().instructions()) {
        if (instruction.keyword == Keyword::Arg && !instruction.keyValues.empty())
            known.insert(instruction.keyValues.front().key.text);
        if (instruction.keyword != Keyword::Env)
            continue;
        if (const KeyValue *pair = selfReference(instruction, known))
            sink.report(instruction, pair->key.range,
                {QT_TRANSLATE_NOOP(
                     "core", "%1 is set and used in the same ENV; the use still sees its old value."),
                    {pair->key.text.toString()}});
        for (const KeyValue &pair : instruction.keyValues)
            known.insert(pair.key.text);
    }
}

} // namespace

const Rule dl3044{
    .id = u"DL3044",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Error,
    .keywords = {Keyword::Env},
    .title = QT_TRANSLATE_NOOP("core", "ENV uses a variable that it sets itself"),
    .why = QT_TRANSLATE_NOOP("core",
        "All values of one ENV are worked out before any of them is set. A reference to a variable of the "
        "same "
        "instruction yields the value from before, usually nothing."),
    .noFix = QT_TRANSLATE_NOOP("core", "Whether the old or the new value was meant is not known."),
    .badExample = u"FROM debian:12\nENV HOME_DIR=/srv BIN_DIR=$HOME_DIR/bin\n",
    .goodExample = u"FROM debian:12\nENV HOME_DIR=/srv\nENV BIN_DIR=$HOME_DIR/bin\n",
    .source = u"hadolint DL3044",
    .check = &checkEnvironment,
};

} // namespace stagecraft::rules
