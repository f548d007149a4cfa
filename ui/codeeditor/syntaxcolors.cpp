// SPDX-License-Identifier: MIT
#include "ui/codeeditor/syntaxcolors.h"

#include "core/syntax/syntaxtree.h"

#include <QScopedValueRollback>
#include <QTextDocument>

#include <algorithm>

namespace stagecraft {

namespace {

constexpr int kLinesAtOnce = 400;

QTextCharFormat colored(const QColor &color, QFont::Weight weight = QFont::Normal)
{
    QTextCharFormat format;
    format.setForeground(color);
    if (weight != QFont::Normal)
        format.setFontWeight(weight);
    return format;
}

} // namespace

SyntaxColors::SyntaxColors(QTextDocument &document)
    : QSyntaxHighlighter(&document), m_theme(&themeFor(ColorScheme::Light))
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &SyntaxColors::repaintSome);
}

void SyntaxColors::setTree(std::shared_ptr<const SyntaxTree> tree, int firstVisibleLine)
{
    m_tree = std::move(tree);
    m_tokens.clear();
    m_embedded.clear();
    if (m_tree) {
        m_tokens = tokensOf(*m_tree);
        m_embedded = m_embeddedColors.spansOf(*m_tree, m_tokens);
    }
    m_nextLine = 0;
    repaint(firstVisibleLine, kLinesAtOnce);
    repaintSome();
}

void SyntaxColors::setTheme(const Theme &theme)
{
    if (std::exchange(m_theme, &theme) == &theme || !m_tree)
        return;
    m_nextLine = 0;
    repaintSome();
}

void SyntaxColors::repaintSome()
{
    repaint(m_nextLine, kLinesAtOnce);
    m_nextLine += kLinesAtOnce;
    if (m_nextLine < document()->blockCount())
        m_later.start();
    else
        m_later.stop();
}

void SyntaxColors::repaint(int firstLine, int count)
{
    const QScopedValueRollback painting(m_isPainting, true);
    QTextBlock block = document()->findBlockByNumber(firstLine);
    for (int i = 0; i < count && block.isValid(); ++i, block = block.next()) {
        if (formatsOf(block) != block.layout()->formats())
            rehighlightBlock(block);
    }
}

void SyntaxColors::highlightBlock(const QString &text)
{
    Q_UNUSED(text)
    // Qt asks here for every line that was changed, before the new tree is known: the colours that the
    // line has stay until then.
    const Formats formats = m_isPainting ? formatsOf(currentBlock()) : currentBlock().layout()->formats();
    for (const QTextLayout::FormatRange &range : formats)
        setFormat(range.start, range.length, range.format);
}

SyntaxColors::Formats SyntaxColors::formatsOf(const QTextBlock &block) const
{
    Formats formats;
    const TextRange line{block.position(), block.position() + block.length() - 1};
    const auto add = [&](TextRange range, const QTextCharFormat &format) {
        const qsizetype start = std::max(range.start, line.start);
        const qsizetype end = std::min(range.end, line.end);
        if (start >= end || format.isEmpty())
            return;
        const int offset = int(start - line.start);
        // Neighbours of one format become one range, as Qt joins them too: they are compared with its own.
        if (!formats.isEmpty() && formats.last().start + formats.last().length == offset
            && formats.last().format == format)
            formats.last().length += int(end - start);
        else
            formats.append({offset, int(end - start), format});
    };

    auto span = std::ranges::partition_point(
        m_embedded, [&](const EmbeddedSpan &one) { return one.range.end <= line.start; });
    const auto token =
        std::ranges::partition_point(m_tokens, [&](const Token &one) { return one.range.end <= line.start; });
    for (auto one = token; one != m_tokens.end() && one->range.start < line.end; ++one) {
        const QTextCharFormat own = formatOf(one->kind);
        qsizetype done = one->range.start;
        while (span != m_embedded.end() && span->range.end <= one->range.start)
            ++span;
        for (auto inner = span; inner != m_embedded.end() && inner->range.start < one->range.end; ++inner) {
            add({done, std::max(done, inner->range.start)}, own);
            add({std::max(done, inner->range.start), std::min(inner->range.end, one->range.end)},
                formatOf(inner->style));
            done = std::min(inner->range.end, one->range.end);
        }
        add({done, std::max(done, one->range.end)}, own);
    }
    return formats;
}

QTextCharFormat SyntaxColors::formatOf(TokenKind kind) const
{
    switch (kind) {
    case TokenKind::Comment:
        return colored(m_theme->comment);
    case TokenKind::Directive:
    case TokenKind::Keyword:
    case TokenKind::As:
        return colored(m_theme->keyword, QFont::Bold);
    case TokenKind::UnknownKeyword:
    case TokenKind::Error:
        return colored(m_theme->error);
    case TokenKind::DirectiveValue:
    case TokenKind::String:
        return colored(m_theme->string);
    case TokenKind::FlagName:
    case TokenKind::FlagValue:
        return colored(m_theme->flag);
    case TokenKind::Variable:
        return colored(m_theme->variable);
    case TokenKind::Continuation:
    case TokenKind::HeredocMarker:
    case TokenKind::HeredocTerminator:
        return colored(m_theme->mutedText);
    case TokenKind::Whitespace:
    case TokenKind::StageName:
    case TokenKind::ImageName:
    case TokenKind::Operator:
    case TokenKind::Key:
    case TokenKind::Shell:
    case TokenKind::HeredocBody:
    case TokenKind::Argument:
        break;
    }
    return {};
}

QTextCharFormat SyntaxColors::formatOf(EmbeddedStyle style) const
{
    switch (style) {
    case EmbeddedStyle::Keyword:
        return colored(m_theme->flag);
    case EmbeddedStyle::String:
        return colored(m_theme->string);
    case EmbeddedStyle::Variable:
        return colored(m_theme->variable);
    case EmbeddedStyle::Comment:
        return colored(m_theme->comment);
    case EmbeddedStyle::Function:
    case EmbeddedStyle::Number:
        break;
    }
    return {};
}

} // namespace stagecraft
