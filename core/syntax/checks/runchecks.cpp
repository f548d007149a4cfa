// SPDX-License-Identifier: MIT
#include "core/syntax/checks/checks.h"
#include "core/syntax/checks/devicecheck.h"
#include "core/syntax/instructions/csvfields.h"
#include "core/text/gotext.h"

#include <QtGlobal>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

void checkMount(const Instruction &run, const Flag &flag, ErrorSink &sink)
{
    const auto fields = csvFieldsOf(flag.value);
    if (!fields) {
        sink.add(flag.valueRange,
            {.source = QT_TRANSLATE_NOOP("core",
                 "This --mount cannot be read: it is a list of key=value separated by commas, and a field "
                 "with quotes is "
                 "quoted as a whole."),
                .detail = u"failed to parse csv mounts: "_s + fields.error()});
        return;
    }
    for (const CsvField &field : *fields) {
        const QStringView text = field.textIn(flag.value);
        const qsizetype equals = text.indexOf(u'=');
        const qsizetype dollar = text.indexOf(u'$', equals + 1);
        if (equals < 0 || dollar < 0 || dollar + 1 == text.size() || goLowered(text.first(equals)) != u"from")
            continue;
        sink.add(run.sourceRange(text).value_or(flag.valueRange),
            {.source = QT_TRANSLATE_NOOP("core",
                 "Variables do not work in from= of a mount. Give the image a stage of its own with FROM, "
                 "and mount from that "
                 "stage."),
                .detail = u"'from' doesn't support variable expansion, define alias stage instead"_s});
        return;
    }
}

void checkNetwork(const Flag &flag, ErrorSink &sink)
{
    if (flag.value == u"default" || flag.value == u"none" || flag.value == u"host")
        return;
    sink.add(flag.valueRange,
        {.source = QT_TRANSLATE_NOOP("core", "--network is default, none or host, not \"%1\"."),
            .arguments = {flag.value.toString()},
            .detail = u"invalid network mode "_s + goQuoted(flag.value)});
}

void checkSecurity(const Flag &flag, ErrorSink &sink)
{
    if (flag.value == u"sandbox" || flag.value == u"insecure")
        return;
    sink.add(flag.valueRange,
        {.source = QT_TRANSLATE_NOOP("core", "--security is sandbox or insecure, not \"%1\"."),
            .arguments = {flag.value.toString()},
            .detail = u"security "_s + goQuoted(flag.value) + u" is not valid"_s});
}

} // namespace

void checkRun(const Instruction &run, ErrorSink &sink)
{
    // BuildKit looks at the values in this order, whatever the order of the flags.
    const auto forEach = [&run](QStringView name, auto check) {
        for (const Flag &flag : run.flags) {
            if (flag.name == name && flag.hasValue)
                check(flag);
        }
    };
    forEach(u"device", [&](const Flag &flag) { checkDevice(flag, sink); });
    forEach(u"mount", [&](const Flag &flag) { checkMount(run, flag, sink); });
    forEach(u"network", [&](const Flag &flag) { checkNetwork(flag, sink); });
    forEach(u"security", [&](const Flag &flag) { checkSecurity(flag, sink); });
}

} // namespace stagecraft
