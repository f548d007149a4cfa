// SPDX-License-Identifier: MIT
#include "ui/graph/forms/editdiff.h"

#include "core/text/lineindex.h"

#include <QStringList>

namespace stagecraft {

namespace {

/// Takes equal lines off both ends: an insertion in front of a line does not change that line.
void trimEqualEnds(QStringList &before, QStringList &after, int &first)
{
    while (!before.isEmpty() && !after.isEmpty() && before.last() == after.last()) {
        before.removeLast();
        after.removeLast();
    }
    while (!before.isEmpty() && !after.isEmpty() && before.first() == after.first()) {
        before.removeFirst();
        after.removeFirst();
        ++first;
    }
}

} // namespace

std::vector<DiffLine> diffLinesOf(const QString &text, const TextEdit &edit)
{
    const LineIndex lines(text);
    std::vector<DiffLine> diff;
    int grown = 0;       // Lines that the places before this one have added.
    int lastChanged = 0; // In the old text.
    const auto replacements = edit.replacements();
    for (std::size_t i = 0; i < replacements.size();) {
        // Replacements that share a line are shown as one change of that line.
        const int firstLine = lines.lineAt(replacements[i].range.start);
        int lastLine = firstLine;
        TextEdit part;
        while (i < replacements.size() && (lines.lineAt(replacements[i].range.start) <= lastLine)) {
            lastLine = std::max(lastLine, lines.lineAt(replacements[i].range.end));
            if (!part.add(replacements[i++]))
                return {};
        }
        const qsizetype start = lines.lineRange(firstLine).start;
        const qsizetype end = lines.lineRange(lastLine).end;
        TextEdit moved;
        for (const Replacement &replacement : part.replacements()) {
            if (!moved.add(
                    {{replacement.range.start - start, replacement.range.end - start}, replacement.text}))
                return {};
        }
        const QString old = text.sliced(start, end - start);
        QStringList before = old.split(u'\n');
        QStringList after = moved.appliedTo(old).split(u'\n');
        const int growth = int(after.size() - before.size());
        int number = firstLine;
        trimEqualEnds(before, after, number);
        if (!diff.empty() && number > lastChanged + 1)
            diff.push_back({DiffKind::Gap, 0, {}});
        lastChanged = number + int(before.size()) - 1;
        for (qsizetype k = 0; k < before.size(); ++k)
            diff.push_back({DiffKind::Removed, number + int(k), before[k]});
        for (qsizetype k = 0; k < after.size(); ++k)
            diff.push_back({DiffKind::Added, number + grown + int(k), after[k]});
        grown += growth;
    }
    return diff;
}

} // namespace stagecraft
