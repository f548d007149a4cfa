// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/exitcodes.h"
#include "app/cli/output.h"
#include "app/text/translation.h"
#include "core/lint/rule.h"
#include "core/report/checkjson.h"

using namespace Qt::StringLiterals;

namespace stagecraft::cli {

int rules(const Options &options)
{
    if (options.format == Format::Json) {
        print(indentedJson(rulesJson()));
        return kFine;
    }
    constexpr int kIdWidth = 36;
    constexpr int kSeverityWidth = 8;
    for (const Rule *rule : allRules()) {
        print(rule->id.toString().leftJustified(kIdWidth)
            + wordFor(rule->severity).leftJustified(kSeverityWidth) + translated({.source = rule->title})
            + u'\n');
    }
    return kFine;
}

} // namespace stagecraft::cli
