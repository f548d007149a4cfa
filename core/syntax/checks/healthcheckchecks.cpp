// SPDX-License-Identifier: MIT
#include "core/syntax/checks/checks.h"
#include "core/syntax/checks/goduration.h"
#include "core/text/gotext.h"

#include <QtGlobal>

#include <array>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

// The last flag of a name counts.
const Flag *lastFlag(const Instruction &instruction, QStringView name)
{
    const Flag *last = nullptr;
    for (const Flag &flag : instruction.flags) {
        if (flag.name == name && flag.hasValue)
            last = &flag;
    }
    return last;
}

void checkDuration(const Flag &flag, ErrorSink &sink)
{
    if (flag.value.isEmpty())
        return;
    const QString name = flag.name.toString();
    const auto duration = parseGoDuration(flag.value);
    if (!duration) {
        sink.add(flag.valueRange,
            {.source = QT_TRANSLATE_NOOP("core",
                 "\"%1\" is no duration for --%2: write numbers with units, like 30s, 1m30s or 500ms."),
                .arguments = {flag.value.toString(), name},
                .detail = duration.error()});
    } else if (duration->count() != 0 && *duration < std::chrono::milliseconds(1)) {
        sink.add(flag.valueRange,
            {.source = QT_TRANSLATE_NOOP("core", "--%1 must be 0 or at least 1ms."),
                .arguments = {name},
                .detail = u"Interval "_s + goQuoted(name) + u" cannot be less than 1ms"_s});
    }
}

void checkRetries(const Flag &flag, ErrorSink &sink)
{
    if (flag.value.isEmpty())
        return;
    const auto retries = parseGoInteger(flag.value);
    if (retries && *retries >= 0)
        return;
    sink.add(flag.valueRange,
        {.source =
                QT_TRANSLATE_NOOP("core", "--retries takes a whole number that is not negative, not \"%1\"."),
            .arguments = {flag.value.toString()},
            .detail = retries ? u"--retries cannot be negative (%1)"_s.arg(*retries) : retries.error()});
}

} // namespace

void checkHealthcheck(const Instruction &healthcheck, ErrorSink &sink)
{
    const std::span<const Word> words = healthcheck.words;
    if (words.empty())
        return;
    const Word &type = words.front();
    const QString upper = goUppered(type.text);
    if (upper == u"NONE") {
        if (words.size() > 1) {
            sink.add({words[1].range.start, words.back().range.end},
                {.source = QT_TRANSLATE_NOOP("core", "HEALTHCHECK NONE takes nothing behind it."),
                    .detail = u"HEALTHCHECK NONE takes no arguments"_s});
        }
        return;
    }
    if (upper != u"CMD") {
        sink.add(type.range,
            {.source = QT_TRANSLATE_NOOP(
                 "core", "HEALTHCHECK is followed by CMD and a command, or by NONE, not by \"%1\"."),
                .arguments = {type.text.toString()},
                .detail = u"Unknown type "_s + goQuoted(upper) + u" in HEALTHCHECK (try CMD)"_s});
    } else if (words.size() == 1) {
        sink.add(type.range,
            {.source = QT_TRANSLATE_NOOP("core", "The command is missing behind HEALTHCHECK CMD."),
                .detail = u"Missing command after HEALTHCHECK CMD"_s});
    }
    constexpr std::array durations{QStringView(u"interval"), QStringView(u"timeout"),
        QStringView(u"start-period"), QStringView(u"start-interval")};
    for (const QStringView name : durations) {
        if (const Flag *flag = lastFlag(healthcheck, name))
            checkDuration(*flag, sink);
    }
    if (const Flag *flag = lastFlag(healthcheck, u"retries"))
        checkRetries(*flag, sink);
}

} // namespace stagecraft
