// SPDX-License-Identifier: MIT
#include "ui/graph/forms/editpreview.h"

#include "core/text/lineindex.h"
#include "ui/common/fonts.h"
#include "ui/common/messagetext.h"

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostLines = 12;
constexpr qsizetype kLongestLine = 64;

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

QString lineHtml(const DiffLine &line, const Theme &theme)
{
    if (line.kind == DiffKind::Gap)
        return u"<div style='color:%1'>\u22EF</div>"_s.arg(theme.faintText.name());
    const bool isAdded = line.kind == DiffKind::Added;
    QString text = line.text.size() > kLongestLine ? line.text.left(kLongestLine - 1) + u'\u2026' : line.text;
    text = text.toHtmlEscaped().replace(u' ', u"&nbsp;"_s);
    const QColor color = isAdded ? theme.success : theme.error;
    return u"<div style='color:%1'>%2&nbsp;%3&nbsp;%4</div>"_s.arg(mixed(color, theme.text, 0.7).name(),
        QString::number(line.number).rightJustified(3, u'\u00A0'), isAdded ? u"+"_s : u"\u2212"_s, text);
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

EditPreview::EditPreview(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setFont(codeFont(metrics::kRowFont));
    setObjectName(u"preview"_s);
    setAccessibleName(tr("What will be written"));
    setWordWrap(true);
    setMinimumWidth(340);
}

void EditPreview::showResult(const QString &text, const EditResult &result)
{
    if (!result) {
        showReason(messageText(result.error()));
        return;
    }
    std::vector<DiffLine> diff = diffLinesOf(text, result->edit);
    const std::size_t more = diff.size() > kMostLines ? diff.size() - kMostLines : 0;
    diff.resize(diff.size() - more);
    QString html;
    for (const DiffLine &line : diff)
        html += lineHtml(line, themeOf(palette()));
    if (more > 0)
        html += u"<div>\u22EF %1</div>"_s.arg(tr("lines more: %1").arg(more));
    setText(html.isEmpty() ? tr("Nothing changes.") : html);
}

void EditPreview::showReason(const QString &reason)
{
    setText(
        u"<span style='color:%1'>%2</span>"_s.arg(themeOf(palette()).error.name(), reason.toHtmlEscaped()));
}

} // namespace stagecraft
