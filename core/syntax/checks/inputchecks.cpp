// SPDX-License-Identifier: MIT
#include "core/syntax/checkoptions.h"
#include "core/syntax/checks/checks.h"

#include <QtGlobal>

namespace stagecraft {

using namespace Qt::StringLiterals;

void checkInput(const SyntaxTree &tree, std::vector<SyntaxError> &errors)
{
    if (tree.text().isEmpty()) {
        errors.push_back({.phase = ErrorPhase::Input,
            .range = {},
            .line = -1,
            .lastLine = -1,
            .message = {.source = QT_TRANSLATE_NOOP("core", "This file is empty. It needs at least a FROM."),
                .detail = u"the Dockerfile cannot be empty"_s}});
    }
    const Directive *check = tree.directive(DirectiveKind::Check);
    if (!check)
        return;
    if (const auto options = parseCheckOptions(check->value); !options) {
        errors.push_back({.phase = ErrorPhase::Input,
            .range = check->valueRange,
            .line = -1,
            .lastLine = -1,
            .message = {
                .source = QT_TRANSLATE_NOOP("core",
                    "The check directive cannot be read: \"%1\". It takes skip=, error= and experimental=, "
                    "separated by semicolons, as in skip=all;error=true."),
                .arguments = {check->value.toString()},
                .detail = u"failed to parse check options: "_s + options.error()}});
    }
}

} // namespace stagecraft
