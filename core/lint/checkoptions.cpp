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

bool skips(const CheckOptions &options, QStringView rule)
{
    return options.skipAll || options.skip.contains(rule);
}

bool enables(const CheckOptions &options, QStringView rule)
{
    return options.experimentalAll || options.experimental.contains(rule);
}

CheckOptions checkOptionsOf(const SyntaxTree &tree)
{
    const Directive *directive = tree.directive(DirectiveKind::Check);
    return directive ? parseCheckOptions(directive->value).value_or(CheckOptions()) : CheckOptions();
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
