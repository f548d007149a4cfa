// SPDX-License-Identifier: MIT
#include "tests/support/lintcase.h"

namespace stagecraft::test {

std::vector<Diagnostic> findings(
    const QString &text, const RuleSettings &settings, SurroundingsPointer surroundings)
{
    return lint(*analyse(text, std::move(surroundings)), settings).diagnostics;
}

std::vector<Diagnostic> findings(
    const QString &text, QStringView rule, const RuleSettings &settings, SurroundingsPointer surroundings)
{
    std::vector<Diagnostic> all = findings(text, settings, std::move(surroundings));
    std::erase_if(all,
        [rule](const Diagnostic &finding) { return finding.rule != rule && !finding.also.contains(rule); });
    return all;
}

QList<int> linesOf(const QString &text, QStringView rule, const RuleSettings &settings)
{
    QList<int> lines;
    for (const Diagnostic &finding : findings(text, rule, settings))
        lines.append(finding.line);
    return lines;
}

QStringList reportingRules(
    const QString &text, RuleFamily family, const RuleSettings &settings, SurroundingsPointer surroundings)
{
    QStringList ids;
    for (const Diagnostic &finding : findings(text, settings, std::move(surroundings))) {
        const QStringList names = QStringList(finding.also) << finding.rule;
        for (const QString &id : names) {
            const Rule *rule = ruleById(id);
            if (rule && rule->family == family)
                ids.append(id);
        }
    }
    ids.sort();
    ids.removeDuplicates();
    return ids;
}

RuleSettings exampleSettings(const Rule &rule)
{
    RuleSettings settings;
    if (rule.severity == Severity::Off)
        settings.severities.insert(rule.id.toString(), Severity::Warning);
    if (rule.experimental)
        settings.experimental.append(rule.id.toString());
    if (rule.id == u"DL3026")
        settings.trustedRegistries.append(QStringLiteral("registry.example.com"));
    if (rule.id == u"DL3049" || rule.id == u"DL3050" || rule.id == u"DL3056")
        settings.labelSchema.insert(QStringLiteral("release"), LabelType::SemVer);
    if (rule.id == u"DL3051")
        settings.labelSchema.insert(QStringLiteral("note"), LabelType::RawText);
    if (rule.id == u"DL3052")
        settings.labelSchema.insert(QStringLiteral("url"), LabelType::Url);
    if (rule.id == u"DL3053")
        settings.labelSchema.insert(QStringLiteral("created"), LabelType::Rfc3339);
    if (rule.id == u"DL3054")
        settings.labelSchema.insert(QStringLiteral("license"), LabelType::Spdx);
    if (rule.id == u"DL3055")
        settings.labelSchema.insert(QStringLiteral("revision"), LabelType::GitHash);
    if (rule.id == u"DL3058")
        settings.labelSchema.insert(QStringLiteral("contact"), LabelType::Email);
    settings.strictLabels = rule.id == u"DL3050";
    return settings;
}

SurroundingsPointer exampleSurroundings(const Rule &rule)
{
    auto surroundings = std::make_shared<Surroundings>();
    if (rule.id == u"CopyIgnoredFile")
        surroundings->ignoreFile = QStringLiteral("ignored.txt\n");
    if (rule.id == u"InvalidBaseImagePlatform")
        surroundings->images[QStringLiteral("example.com/tools:1")].platform = QStringLiteral("linux/arm64");
    if (rule.id == u"SGC402" || rule.id == u"SGC403" || rule.id == u"SGC404") {
        surroundings->context.emplace();
        for (const char *file : {"app", "build/app", "service", "src/main.js"})
            surroundings->context->insert(QString::fromLatin1(file), {.isDirectory = false, .size = 1});
        surroundings->ignoreFile = rule.id == u"SGC404" ? QStringLiteral("build\n") : QString();
    }
    return surroundings;
}

} // namespace stagecraft::test
