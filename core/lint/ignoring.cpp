// SPDX-License-Identifier: MIT
#include "core/lint/ignoring.h"

#include "core/lint/linter.h"
#include "core/lint/suppression.h"

#include <QtGlobal>

#include <algorithm>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

std::optional<RuleFamily> familyOf(const QString &id)
{
    if (const Rule *rule = ruleById(id))
        return rule->family;
    return id.startsWith("SC"_L1) ? std::optional(RuleFamily::Hadolint) : std::nullopt;
}

QStringView toolOf(RuleFamily family) { return family == RuleFamily::Hadolint ? u"hadolint" : u"stagecraft"; }

bool isPragma(QStringView comment, QStringView tool, PragmaScope scope)
{
    const auto pragma = parseIgnorePragma(comment, tool);
    return pragma && pragma->scope == scope;
}

QString withSkipped(QStringView value, const QString &rule)
{
    QString options = value.first(value.contains(u' ') ? value.indexOf(u' ') : value.size()).toString();
    // Of several the last one counts.
    const qsizetype skip = options.lastIndexOf("skip="_L1);
    if (skip < 0)
        return "skip="_L1 + rule + (options.isEmpty() ? QString() : u';' + options);
    const qsizetype start = skip + "skip="_L1.size();
    const qsizetype end = options.indexOf(u';', start) < 0 ? options.size() : options.indexOf(u';', start);
    return options.insert(end, end == start ? rule : u',' + rule);
}

/// True if two values of `check` differ in nothing but what they skip.
bool differInSkipOnly(QStringView value, QStringView other)
{
    const auto one = parseCheckOptions(value);
    const auto two = parseCheckOptions(other);
    return one && two && one->error == two->error && one->experimentalAll == two->experimentalAll
        && one->experimental == two->experimental;
}

/// A text in which one name of a finding after the other is silenced.
class Ignoring {
public:
    Ignoring(const QString &text, const Diagnostic &finding)
        : m_tree(parseDockerfile(text)), m_finding(finding)
    {
        // hadolint takes ShellCheck's findings as ones about the instruction.
        const Instruction *instruction = m_tree->instructionAt(finding.range.start);
        if (finding.rule.startsWith("SC"_L1) && instruction)
            m_finding.line = instruction->firstLine;
    }

    const QString &text() const { return m_tree->text(); }

    bool silence(const QString &id, RuleFamily family, const RuleSettings &settings)
    {
        const auto comment = family == RuleFamily::BuildKit ? atHead(id) : aboveInstruction(id, family);
        if (!comment)
            return false;
        m_tree = parseDockerfile(TextEdit(*comment).appliedTo(text()));
        if (comment->text.endsWith(u'\n')) {
            ++m_finding.line;
            if (m_finding.suppressionLine > 0)
                ++m_finding.suppressionLine;
        }
        m_finding.rule = id;
        const Rule *rule = ruleById(id);
        return Suppression(*m_tree, settings).suppresses(m_finding, family, rule && rule->experimental);
    }

private:
    std::optional<Replacement> atHead(const QString &id) const
    {
        qsizetype place = 0;
        for (const Directive &directive : m_tree->directives()) {
            if (directive.kind == DirectiveKind::Check && directive.ignoredByFrontend)
                return std::nullopt; // It would be the second one.
            if (directive.kind == DirectiveKind::Check) {
                const QString value = withSkipped(directive.value, id);
                // The third option takes all that follows.
                return differInSkipOnly(directive.value, value)
                    ? std::optional(Replacement{directive.valueRange, value})
                    : std::nullopt;
            }
            const int line = m_tree->lines().lineAt(directive.range.start);
            if (!directive.ignoredByFrontend)
                place = m_tree->lines().lineRangeWithBreak(line).end;
        }
        return Replacement{{place, place}, "# check=skip="_L1 + id + u'\n'};
    }

    std::optional<Replacement> aboveInstruction(const QString &id, RuleFamily family) const
    {
        const TextRange line = m_tree->lines().lineRange(m_finding.line);
        const auto node = std::ranges::find_if(m_tree->nodes(), [&](const Node &one) {
            return one.kind == NodeKind::Instruction && one.range.start == line.start;
        });
        if (node == m_tree->nodes().end())
            return std::nullopt;
        qsizetype place = line.start;
        // Up through the comments right above.
        for (auto above = node; above != m_tree->nodes().begin();) {
            --above;
            if (above->kind != NodeKind::Comment)
                break;
            const QStringView comment = commentText(*m_tree, *above);
            if (isPragma(comment, toolOf(family), PragmaScope::Line))
                return completed(*above, id);
            const bool needsNextLine = isPragma(comment, u"hadolint", PragmaScope::Line)
                || isPragma(comment, u"hadolint", PragmaScope::Stage)
                || isPragma(comment, u"stagecraft", PragmaScope::Stage);
            if (family == RuleFamily::Hadolint) {
                if (needsNextLine)
                    return std::nullopt;
                break; // hadolint obeys the line above alone.
            }
            if (needsNextLine)
                place = above->range.start;
        }
        const QStringView written = m_tree->textOf(line);
        const auto blanks =
            std::ranges::find_if_not(written, [](QChar c) { return c == u' ' || c == u'\t'; });
        const QStringView indentation = written.first(blanks - written.begin());
        return Replacement{{place, place}, u"%1# %2 ignore=%3\n"_s.arg(indentation, toolOf(family), id)};
    }

    /// The pragma with one rule more, in front of a remark.
    Replacement completed(const Node &comment, const QString &id) const
    {
        const QStringView line = m_tree->textOf(comment.range);
        const qsizetype remark = line.indexOf(u'#', line.indexOf(u'#') + 1);
        const QStringView rules = remark < 0 ? line : line.first(remark);
        qsizetype end = rules.size();
        while (end > 0 && rules[end - 1].isSpace())
            --end;
        return {{comment.range.start + end, comment.range.start + end}, u',' + id};
    }

    std::shared_ptr<const SyntaxTree> m_tree;
    Diagnostic m_finding;
};

} // namespace

std::optional<Fix> ignoringFix(
    const SyntaxTree &tree, const Diagnostic &finding, const RuleSettings &settings)
{
    Ignoring ignoring(tree.text(), finding);
    bool isForFile = false;
    const QStringList ids = QStringList{finding.rule} + finding.also;
    for (const QString &id : ids) {
        const std::optional<RuleFamily> family = familyOf(id);
        if (!family || !ignoring.silence(id, *family, settings))
            return std::nullopt;
        isForFile = isForFile || family == RuleFamily::BuildKit;
    }
    return Fix{.title = {isForFile ? QT_TRANSLATE_NOOP("core", "Ignore %1 in this file")
                                   : QT_TRANSLATE_NOOP("core", "Ignore %1 here"),
                   {ids.join(u", ")}},
        .edit = TextEdit::difference(tree.text(), ignoring.text())};
}

} // namespace stagecraft
