// SPDX-License-Identifier: MIT
#include "core/syntax/checks/checks.h"
#include "core/syntax/flagtable.h"
#include "core/text/editdistance.h"
#include "core/text/gotext.h"

#include <QtGlobal>

#include <algorithm>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

QString writtenName(const Flag &flag) { return u"--"_s + flag.name.toString(); }

void addUnknownFlag(const Instruction &instruction, const Flag &flag, ErrorSink &sink)
{
    const QString keyword = nameOf(instruction.keyword).toString();
    const QString name = writtenName(flag);
    QStringList candidates;
    for (const FlagSpecification &specification : flagsOf(instruction.keyword))
        candidates += specification.name.toString();
    const QString nearest = nearestName(flag.name, candidates, true);
    if (nearest.isEmpty()) {
        sink.add(flag.nameRange,
            {.source = QT_TRANSLATE_NOOP("core", "%1 has no flag %2."),
                .arguments = {keyword, name},
                .detail = u"unknown flag: "_s + name});
        return;
    }
    sink.add(flag.nameRange,
        {.source = QT_TRANSLATE_NOOP("core", "%1 has no flag %2. Did you mean --%3?"),
            .arguments = {keyword, name, nearest},
            .detail = u"unknown flag: "_s + name + u" (did you mean "_s + nearest + u"?)"_s});
}

void checkBooleanFlag(const Flag &flag, ErrorSink &sink)
{
    if (!flag.hasValue)
        return;
    const QString name = writtenName(flag);
    if (flag.value.isEmpty()) {
        sink.add(flag.range,
            {.source =
                    QT_TRANSLATE_NOOP("core", "The flag %1 has an '=' but no value; write %1 or %1=false."),
                .arguments = {name},
                .detail = u"missing a value on flag: "_s + name});
        return;
    }
    const QString value = goLowered(flag.value);
    if (value == u"true" || value == u"false")
        return;
    sink.add(flag.valueRange,
        {.source = QT_TRANSLATE_NOOP("core", "The flag %1 is true or false, not \"%2\"."),
            .arguments = {name, flag.value.toString()},
            .detail = u"expecting boolean value for flag %1, not: %2"_s.arg(name, flag.value)});
}

void checkFlag(const Flag &flag, FlagType type, bool isRepeated, ErrorSink &sink)
{
    if (isRepeated && type != FlagType::Texts) {
        const QString name = writtenName(flag);
        sink.add(flag.range,
            {.source = QT_TRANSLATE_NOOP("core", "The flag %1 stands here for the second time."),
                .arguments = {name},
                .detail = u"duplicate flag specified: "_s + name});
    } else if (type == FlagType::Boolean) {
        checkBooleanFlag(flag, sink);
    } else if (!flag.hasValue) {
        const QString name = writtenName(flag);
        sink.add(flag.range,
            {.source = QT_TRANSLATE_NOOP("core", "The flag %1 needs a value, written as %1=value."),
                .arguments = {name},
                .detail = u"missing a value on flag: "_s + name});
    }
}

bool isHealthcheckNone(const Instruction &instruction)
{
    return instruction.keyword == Keyword::Healthcheck && !instruction.words.empty()
        && instruction.words.front().text.compare(u"none", Qt::CaseInsensitive) == 0;
}

} // namespace

void checkFlags(const Instruction &instruction, ErrorSink &sink)
{
    const bool isUnknown = instruction.keyword == Keyword::Unknown;
    if (instruction.flags.empty() || isUnknown || !looksAtFlags(instruction.keyword)
        || isHealthcheckNone(instruction))
        return;
    const auto specifications = flagsOf(instruction.keyword);
    std::vector<bool> seen(specifications.size());
    for (const Flag &flag : instruction.flags) {
        const auto found = std::ranges::find(specifications, flag.name, &FlagSpecification::name);
        if (found == specifications.end()) {
            addUnknownFlag(instruction, flag, sink);
            continue;
        }
        auto isSeen = seen[std::size_t(found - specifications.begin())];
        checkFlag(flag, found->type, isSeen, sink);
        isSeen = true;
    }
}

} // namespace stagecraft
