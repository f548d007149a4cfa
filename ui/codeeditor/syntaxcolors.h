// SPDX-License-Identifier: MIT
// Colours the code by the tokens of core's parser.
#pragma once

#include "core/syntax/token.h"
#include "ui/codeeditor/embeddedcolors.h"
#include "ui/common/theme.h"

#include <QSyntaxHighlighter>
#include <QTimer>

#include <memory>

namespace stagecraft {

class SyntaxTree;

/// Knows no grammar. Repaints the lines whose colours differ from those they have, the visible ones at
/// once and the others bit by bit.
class SyntaxColors final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit SyntaxColors(QTextDocument &document);

    /// `tree` must belong to the text that the document shows; null removes all colours.
    void setTree(std::shared_ptr<const SyntaxTree> tree, int firstVisibleLine = 0);
    void setTheme(const Theme &theme);

protected:
    void highlightBlock(const QString &text) override;

private:
    using Formats = QList<QTextLayout::FormatRange>;

    void repaint(int firstLine, int count);
    void repaintSome();
    Formats formatsOf(const QTextBlock &block) const;
    QTextCharFormat formatOf(TokenKind kind) const;
    QTextCharFormat formatOf(EmbeddedStyle style) const;

    std::shared_ptr<const SyntaxTree> m_tree;
    std::vector<Token> m_tokens;
    std::vector<EmbeddedSpan> m_embedded;
    EmbeddedColors m_embeddedColors;
    const Theme *m_theme;
    QTimer m_later;
    int m_nextLine = 0;
    bool m_isPainting = false;
};

} // namespace stagecraft
