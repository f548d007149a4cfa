// SPDX-License-Identifier: MIT
#include "core/lint/pragma.h"
#include "core/lint/rules/hadolint/rules.h"

namespace stagecraft::rules {

static void checkIgnorePragma(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    const SyntaxTree &tree = analysis.tree();
    for (const Node &node : tree.nodes()) {
        if (node.kind != NodeKind::Comment)
            continue;
        const std::optional<IgnorePragma> pragma = parseIgnorePragma(commentText(tree, node), u"hadolint");
        if (!pragma || pragma->scope != PragmaScope::Line)
            continue;
        const int line = tree.lines().lineAt(node.range.start);
        sink.report(line, line, tree.lines().lineRange(line),
            {QT_TRANSLATE_NOOP("core", "A comment silences %1 here."),
                {pragma->rules.join(QStringLiteral(", "))}});
    }
}

const Rule dl1001{
    .id = u"DL1001",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Off,
    .title = QT_TRANSLATE_NOOP("core", "A comment silences a rule"),
    .why = QT_TRANSLATE_NOOP("core",
        "Some projects want every exception in one place, the configuration file, where it is reviewed. This "
        "rule is off unless a project switches it on."),
    .noFix = QT_TRANSLATE_NOOP("core", "What the comment silences has to be mended first."),
    .badExample = u"FROM debian:12\n# hadolint ignore=DL3003\nRUN cd /tmp\n",
    .goodExample = u"FROM debian:12\nWORKDIR /tmp\n",
    .source = u"hadolint DL1001",
    .check = &checkIgnorePragma,
};

} // namespace stagecraft::rules
