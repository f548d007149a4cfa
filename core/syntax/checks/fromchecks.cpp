// SPDX-License-Identifier: MIT
#include "core/syntax/checks/checks.h"
#include "core/text/ascii.h"
#include "core/text/gotext.h"

#include <QtGlobal>

#include <algorithm>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

bool isValidStageName(QStringView lowered)
{
    const auto isAllowed = [&](QChar c) {
        return isAsciiLower(c) || isAsciiDigit(c) || c == u'-' || c == u'_' || c == u'.';
    };
    return !lowered.isEmpty() && isAsciiLower(lowered.front()) && std::ranges::all_of(lowered, isAllowed);
}

} // namespace

void checkFrom(const Instruction &from, ErrorSink &sink)
{
    const std::span<const Word> words = from.words;
    const bool isNamed = words.size() == 3 && words[1].text.compare(u"as", Qt::CaseInsensitive) == 0;
    if (!isNamed && words.size() != 1) {
        sink.add(sink.argumentsRange(),
            {.source = QT_TRANSLATE_NOOP(
                 "core", "FROM takes an image, or an image, AS and a name for the stage."),
                .detail = u"FROM requires either one or three arguments"_s});
        return;
    }
    if (!isNamed || isValidStageName(goLowered(words[2].text)))
        return;
    sink.add(words[2].range,
        {.source = QT_TRANSLATE_NOOP("core",
             "\"%1\" cannot name a stage: a name starts with a letter and goes on with letters, digits, '-', "
             "'_' and '.'."),
            .arguments = {words[2].text.toString()},
            .detail = u"invalid name for build stage: "_s + goQuoted(words[2].text)
                + u", name can't start with a number or contain symbols"_s});
}

} // namespace stagecraft
