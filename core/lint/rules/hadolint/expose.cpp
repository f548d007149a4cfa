// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/rules.h"

namespace stagecraft::rules {

namespace {

constexpr qulonglong kHighestPort = 65535;

// True for digits that make a number above the highest port, however long.
bool isTooHigh(QStringView text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    bool fits = false;
    const qulonglong number = text.toULongLong(&fits);
    return !text.isEmpty() && (!fits || number > kHighestPort);
}

bool namesTooHigh(QStringView port)
{
    const qsizetype slash = port.indexOf(u'/');
    const QStringView numbers = slash < 0 ? port : port.first(slash);
    const qsizetype dash = numbers.indexOf(u'-');
    if (dash < 0)
        return isTooHigh(numbers);
    return isTooHigh(numbers.first(dash)) || isTooHigh(numbers.sliced(dash + 1));
}

void checkExpose(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Instruction &instruction : analysis.tree().instructionsOf(Keyword::Expose)) {
        for (const Word &port : instruction.words) {
            if (!namesTooHigh(port.text))
                continue;
            sink.report(instruction, port.range,
                {QT_TRANSLATE_NOOP("core", "%1 is no port: the highest is 65535."), {port.text.toString()}});
            break;
        }
    }
}

} // namespace

const Rule dl3011{
    .id = u"DL3011",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Error,
    .keywords = {Keyword::Expose},
    .title = QT_TRANSLATE_NOOP("core", "A port number above 65535"),
    .why = QT_TRANSLATE_NOOP("core",
        "Ports are numbers of 16 bits. Nothing can listen on a higher one, so this is a slip of the pen."),
    .noFix = QT_TRANSLATE_NOOP("core", "Which port was meant is not known."),
    .badExample = u"FROM debian:12\nEXPOSE 80000\n",
    .goodExample = u"FROM debian:12\nEXPOSE 8000\n",
    .source = u"hadolint DL3011",
    .check = &checkExpose,
};

} // namespace stagecraft::rules
