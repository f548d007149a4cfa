// SPDX-License-Identifier: MIT
#include "core/syntax/parser/directivereader.h"

#include "core/syntax/parser/linereader.h"
#include "core/text/ascii.h"
#include "core/text/gotext.h"

#include <algorithm>

namespace stagecraft {

namespace {

// Go's `\s` in regular expressions.
bool isRegexSpace(QChar c) { return c == u' ' || c == u'\t' || c == u'\f' || c == u'\r' || c == u'\n'; }

std::optional<DirectiveKind> kindFrom(QStringView name)
{
    for (const DirectiveKind kind : {DirectiveKind::Syntax, DirectiveKind::Escape, DirectiveKind::Check}) {
        if (name.compare(nameOf(kind), Qt::CaseInsensitive) == 0)
            return kind;
    }
    return std::nullopt;
}

} // namespace

QStringView nameOf(DirectiveKind kind)
{
    switch (kind) {
    case DirectiveKind::Syntax:
        return u"syntax";
    case DirectiveKind::Escape:
        return u"escape";
    case DirectiveKind::Check:
        break;
    }
    return u"check";
}

std::optional<DirectiveLine> directiveFrom(QStringView line)
{
    line = withoutLineEnd(line);
    const auto spaceEnd = [line](qsizetype from) {
        return std::find_if_not(line.begin() + from, line.end(), isRegexSpace) - line.begin();
    };

    const qsizetype hash = line.size() - trimmedLeft(line).size();
    if (hash == line.size() || line[hash] != u'#')
        return std::nullopt;
    const qsizetype nameStart = line.size() - trimmedLeft(line.sliced(hash + 1)).size();
    qsizetype nameEnd = nameStart;
    while (nameEnd < line.size()
        && (isAsciiLetter(line[nameEnd]) || (nameEnd > nameStart && isAsciiDigit(line[nameEnd]))))
        ++nameEnd;
    const qsizetype equals = spaceEnd(nameEnd);
    if (equals == line.size() || line[equals] != u'=' || equals + 1 == line.size())
        return std::nullopt;
    const auto kind = kindFrom(line.sliced(nameStart, nameEnd - nameStart));
    if (!kind)
        return std::nullopt;

    TextRange value{spaceEnd(equals + 1), line.size()};
    if (value.isEmpty()) // A value needs one character: the last blank then.
        --value.start;
    while (value.size() > 1 && isRegexSpace(line[value.end - 1]))
        --value.end;
    return DirectiveLine{.kind = *kind, .value = value};
}

} // namespace stagecraft
