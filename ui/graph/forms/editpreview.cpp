// SPDX-License-Identifier: MIT
#include "ui/graph/forms/editpreview.h"

#include "ui/common/fonts.h"
#include "ui/common/messagetext.h"
#include "ui/graph/forms/editdiff.h"

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostLines = 12;
constexpr qsizetype kLongestLine = 64;

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
