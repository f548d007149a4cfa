// SPDX-License-Identifier: MIT
// Ports of EXPOSE that say more, or say it louder, than they should.
#include "core/lint/rules/buildkit/rules.h"
#include "core/model/values/port.h"
#include "core/text/gotext.h"

namespace stagecraft::rules {

namespace {

/// A port whose parts can be told, with the place where it is written.
struct ExposedPort {
    const ExpandedWord &word;
    PortParts parts;
    bool isWrittenOut = false; ///< The file holds the same text: no quotes, no variables.
};

template <typename Visitor>
void forEachPort(const Analysis &analysis, Visitor visit)
{
    for (const ExpandedWord &word : analysis.pipeline->evaluation().words()) {
        const Instruction &instruction = word.trigger ? *word.trigger : *word.instruction;
        if (instruction.keyword != Keyword::Expose)
            continue;
        if (const auto parts = splitPort(word.text))
            visit(
                ExposedPort{word, *parts, !word.trigger && analysis.tree().textOf(word.range) == word.text});
    }
}

Diagnostic &report(DiagnosticSink &sink, const ExposedPort &port, Message message)
{
    Diagnostic &finding = sink.report(
        *port.word.instruction, port.word.trigger ? TextRange() : port.word.range, std::move(message));
    if (port.word.trigger)
        finding.suppressionLine = -1;
    return finding;
}

Fix replacement(const ExposedPort &port, const QString &text)
{
    return Fix{{QT_TRANSLATE_NOOP("core", "Write %1"), {text}}, TextEdit({port.word.range, text})};
}

void checkCasing(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    forEachPort(analysis, [&](const ExposedPort &port) {
        const QString lower = goLowered(port.parts.protocol);
        if (port.parts.protocol == lower)
            return;
        Diagnostic &finding = report(sink, port,
            {.source = QT_TRANSLATE_NOOP("core", "The protocol of %1 is not in lower case."),
                .arguments = {port.word.text.toString()},
                .detail = QStringLiteral("Defined protocol '%1' in EXPOSE instruction should be lowercase")
                    .arg(port.word.text)});
        if (port.isWrittenOut)
            finding.fix = replacement(port, port.word.text.chopped(lower.size()).toString() + lower);
    });
}

void checkFormat(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    forEachPort(analysis, [&](const ExposedPort &port) {
        if (port.parts.ip.isEmpty() && port.parts.hostPort.isEmpty())
            return;
        Diagnostic &finding = report(sink, port,
            {.source = QT_TRANSLATE_NOOP("core",
                 "%1 names a port or address of the host, which is chosen when the container starts."),
                .arguments = {port.word.text.toString()},
                .detail = QStringLiteral(
                    "EXPOSE instruction should not define an IP address or host-port mapping, found '%1'")
                    .arg(port.word.text)});
        if (port.isWrittenOut)
            finding.fix =
                replacement(port, port.word.text.sliced(port.word.text.lastIndexOf(u':') + 1).toString());
    });
}

} // namespace

const Rule exposeProtoCasing{
    .id = u"ExposeProtoCasing",
    .family = RuleFamily::BuildKit,
    .severity = Severity::Warning,
    .keywords = {Keyword::Expose},
    .title = QT_TRANSLATE_NOOP("core", "A protocol in upper case"),
    .why = QT_TRANSLATE_NOOP("core",
        "Protocols are compared as they are written in many tools, and images store them in lower case."),
    .noFix = QT_TRANSLATE_NOOP("core", "The port comes from a variable."),
    .badExample = u"FROM alpine:3.22\nEXPOSE 53/UDP\n",
    .goodExample = u"FROM alpine:3.22\nEXPOSE 53/udp\n",
    .source = u"BuildKit ExposeProtoCasing",
    .check = &checkCasing,
};

const Rule exposeInvalidFormat{
    .id = u"ExposeInvalidFormat",
    .family = RuleFamily::BuildKit,
    .severity = Severity::Warning,
    .keywords = {Keyword::Expose},
    .title = QT_TRANSLATE_NOOP("core", "EXPOSE with a port or address of the host"),
    .why = QT_TRANSLATE_NOOP("core",
        "EXPOSE only says which port the program listens on. Which port of the host leads there is said by "
        "docker run "
        "--publish; here it has no effect, and a later frontend will refuse it."),
    .noFix = QT_TRANSLATE_NOOP("core", "The port comes from a variable."),
    .badExample = u"FROM alpine:3.22\nEXPOSE 127.0.0.1:8080:80\n",
    .goodExample = u"FROM alpine:3.22\nEXPOSE 80\n",
    .source = u"BuildKit ExposeInvalidFormat",
    .check = &checkFormat,
};

} // namespace stagecraft::rules
