// SPDX-License-Identifier: MIT
#include "core/lint/checkoptions.h"

namespace stagecraft {

namespace {

// Go's strconv.ParseBool.
std::optional<bool> parseBoolean(QStringView text)
{
    for (const QStringView word : {u"1", u"t", u"T", u"TRUE", u"true", u"True"}) {
        if (text == word)
            return true;
    }
    for (const QStringView word : {u"0", u"f", u"F", u"FALSE", u"false", u"False"}) {
        if (text == word)
            return false;
    }
    return std::nullopt;
}

QStringList ruleNames(QStringView list)
{
    QStringList names;
    for (const QStringView name : list.split(u','))
        names.append(name.trimmed().toString());
    return names;
}

QStringView untilFirstSpace(QStringView value)
{
    const qsizetype space = value.indexOf(u' ');
    return space < 0 ? value : value.first(space);
}

// Reads "check = value"; a null view for every other comment.
QStringView checkValue(QStringView comment)
{
    const QStringView text = comment.trimmed();
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 0 || text.first(equals).trimmed().compare(u"check", Qt::CaseInsensitive) != 0)
        return {};
    const QStringView value = text.sliced(equals + 1).trimmed();
    return value.isEmpty() ? QStringView() : value;
}

} // namespace

std::optional<CheckOptions> parseCheckOptions(QStringView value)
{
    CheckOptions options;
    QStringView rest = value.trimmed();
    // Like Go's SplitN with 3: a third ';' belongs to the third part.
    for (int part = 0; part < 3 && !rest.isNull() && !value.trimmed().isEmpty(); ++part) {
        const qsizetype end = part == 2 ? -1 : rest.indexOf(u';');
        const QStringView option = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QStringView() : rest.sliced(end + 1);

        const qsizetype equals = option.indexOf(u'=');
        if (equals < 0)
            return std::nullopt;
        const QStringView key = option.first(equals).trimmed();
        const QStringView setting = option.sliced(equals + 1).trimmed();
        if (key == u"skip") {
            options.skipsAll = options.skipsAll || setting == u"all";
            if (setting != u"all")
                options.skipped = ruleNames(setting);
        } else if (key == u"experimental") {
            options.experimentalAll = options.experimentalAll || setting == u"all";
            if (setting != u"all")
                options.experimental = ruleNames(setting);
        } else if (key == u"error") {
            const std::optional<bool> fails = parseBoolean(setting);
            if (!fails)
                return std::nullopt;
            options.failsOnWarning = *fails;
        } else {
            return std::nullopt;
        }
    }
    return options;
}

CheckOptions checkOptionsOf(const SyntaxTree &tree)
{
    const Directive *directive = tree.directive(DirectiveKind::Check);
    if (!directive || directive->ignoredByFrontend)
        return {};
    return parseCheckOptions(untilFirstSpace(directive->value)).value_or(CheckOptions());
}

std::optional<CheckOptions> checkOptionsAbove(const Instruction &instruction)
{
    for (const Word &comment : instruction.comments) {
        const QStringView value = checkValue(comment.text);
        if (!value.isNull())
            return parseCheckOptions(untilFirstSpace(value));
    }
    return std::nullopt;
}

} // namespace stagecraft
