// SPDX-License-Identifier: MIT
#include "core/lint/rules/pipeline/contextsources.h"

#include "core/syntax/instructions/views.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft::rules {

namespace {

bool isAddress(const QString &path)
{
    return path.contains("://"_L1) || path.startsWith("git@"_L1) || path.contains(".git#"_L1);
}

/// Go's filepath.Match over one name after the other: wildcards stay inside a folder.
QRegularExpression expressionFor(const QString &pattern)
{
    return QRegularExpression::fromWildcard(
        pattern, Qt::CaseSensitive, QRegularExpression::DefaultWildcardConversion);
}

/// The written word of the source at `index`; nothing where words and paths do not correspond.
TextRange rangeOf(const Instruction &instruction, std::size_t index, qsizetype pathCount)
{
    const std::optional<CopyView> copy = asCopy(instruction);
    if (!copy || qsizetype(copy->sources.size()) != pathCount)
        return {};
    return copy->sources[index].range;
}

bool isUncertain(const Pipeline &pipeline, const Instruction &instruction)
{
    return std::ranges::any_of(pipeline.evaluation().words(), [&](const ExpandedWord &word) {
        return word.instruction == &instruction && (!word.isKnown || !word.undefined.empty());
    });
}

} // namespace

std::vector<ContextSource> contextSourcesOf(const Pipeline &pipeline)
{
    std::vector<ContextSource> sources;
    for (const ContextEdge &edge : pipeline.contextEdges()) {
        const Instruction &instruction = *edge.instruction;
        const bool isCopy = instruction.keyword == Keyword::Copy || instruction.keyword == Keyword::Add;
        const bool isPlain = isCopy && instruction.heredocs.empty() && !instruction.flag(u"parents");
        if (!isPlain || isUncertain(pipeline, instruction))
            continue;
        for (qsizetype i = 0; i < edge.paths.size(); ++i) {
            const QString &path = edge.paths[i];
            if (path.isEmpty() || isAddress(path) || path.contains(u'$') || path.contains(u'\\'))
                continue;
            const QString cleaned = cleanedContextPath(u'/' + path).sliced(1);
            const bool hasWildcard = path.contains(u'*') || path.contains(u'?') || path.contains(u'[');
            sources.push_back({&instruction, rangeOf(instruction, std::size_t(i), edge.paths.size()), cleaned,
                hasWildcard});
        }
    }
    return sources;
}

QStringList entriesOf(const ContextSource &source, const QMap<QString, ContextEntry> &context)
{
    if (!source.hasWildcard)
        return source.path.isEmpty() || context.contains(source.path) ? QStringList{source.path}
                                                                      : QStringList();
    const QRegularExpression expression = expressionFor(source.path);
    QStringList entries;
    for (const auto &[path, entry] : context.asKeyValueRange()) {
        if (expression.match(path).hasMatch())
            entries += path;
    }
    return entries;
}

bool isVisible(
    const QString &entry, const IgnorePatterns &patterns, const QMap<QString, ContextEntry> &context)
{
    if (!entry.isEmpty() && !patterns.ignores(entry))
        return true;
    if (!entry.isEmpty() && !patterns.hasExceptions())
        return false;
    const QString folder = entry.isEmpty() ? QString() : entry + u'/';
    for (auto inside = context.lowerBound(folder);
        inside != context.cend() && inside.key().startsWith(folder); ++inside) {
        if (!inside->isDirectory && !patterns.ignores(inside.key()))
            return true;
    }
    return false;
}

} // namespace stagecraft::rules
