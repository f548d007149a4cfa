// SPDX-License-Identifier: MIT
#include "core/lint/checkoptions.h"

namespace stagecraft {

namespace {

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

CheckOptions checkOptionsOf(const SyntaxTree &tree)
{
    const Directive *directive = tree.directive(DirectiveKind::Check);
    if (!directive || directive->ignoredByFrontend)
        return {};
    return parseCheckOptions(directive->value).value_or(CheckOptions());
}

std::optional<CheckOptions> checkOptionsAbove(const Instruction &instruction)
{
    for (const Word &comment : instruction.comments) {
        const QStringView value = checkValue(comment.text);
        if (value.isNull())
            continue;
        const auto options = parseCheckOptions(value);
        return options ? std::optional(*options) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace stagecraft
