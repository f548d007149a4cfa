// SPDX-License-Identifier: MIT
#include "ui/codeeditor/embeddedcolors.h"

#include "core/syntax/instructions/views.h"
#include "core/syntax/syntaxtree.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QHash>

#include <algorithm>
#include <optional>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

using SyntaxTheme = KSyntaxHighlighting::Theme;

std::optional<EmbeddedStyle> styleOf(SyntaxTheme::TextStyle style)
{
    switch (style) {
    case SyntaxTheme::Keyword:
    case SyntaxTheme::ControlFlow:
    case SyntaxTheme::Operator:
        return EmbeddedStyle::Keyword;
    case SyntaxTheme::Function:
    case SyntaxTheme::BuiltIn:
    case SyntaxTheme::Extension:
        return EmbeddedStyle::Function;
    case SyntaxTheme::String:
    case SyntaxTheme::VerbatimString:
    case SyntaxTheme::SpecialString:
    case SyntaxTheme::Char:
    case SyntaxTheme::SpecialChar:
        return EmbeddedStyle::String;
    case SyntaxTheme::Variable:
        return EmbeddedStyle::Variable;
    case SyntaxTheme::Comment:
    case SyntaxTheme::Documentation:
        return EmbeddedStyle::Comment;
    case SyntaxTheme::DecVal:
    case SyntaxTheme::BaseN:
    case SyntaxTheme::Float:
        return EmbeddedStyle::Number;
    default:
        return std::nullopt;
    }
}

// The parts of an instruction that are shell, joined without what continues its lines.
struct ShellText {
    QString text;
    struct Piece {
        qsizetype start = 0; // In `text`.
        TextRange range;
    };
    std::vector<Piece> pieces;
};

bool isShell(TokenKind kind)
{
    return kind == TokenKind::Shell || kind == TokenKind::Variable || kind == TokenKind::String;
}

ShellText shellTextOf(const SyntaxTree &tree, std::span<const Token> tokens)
{
    const auto isShellToken = [](const Token &token) {
        return token.kind == TokenKind::Shell;
    };
    const auto first = std::ranges::find_if(tokens, isShellToken);
    ShellText shell;
    for (auto token = first; token != tokens.end(); ++token) {
        if (!isShell(token->kind))
            continue;
        shell.pieces.push_back({shell.text.size(), token->range});
        shell.text += tree.textOf(token->range);
    }
    return shell;
}

void addPieces(
    const ShellText &shell, const std::vector<EmbeddedSpan> &found, std::vector<EmbeddedSpan> &spans)
{
    for (const EmbeddedSpan &span : found) {
        for (const ShellText::Piece &piece : shell.pieces) {
            const qsizetype start = std::max(span.range.start, piece.start);
            const qsizetype end = std::min(span.range.end, piece.start + piece.range.size());
            if (start < end) {
                const qsizetype shift = piece.range.start - piece.start;
                spans.push_back({{start + shift, end + shift}, span.style});
            }
        }
    }
}

QString languageOfScript(QStringView content)
{
    const QStringView firstLine = content.left(content.indexOf(u'\n')).trimmed();
    if (!firstLine.startsWith("#!"_L1))
        return u"Bash"_s;
    for (const auto &[program, language] :
        {std::pair("python"_L1, "Python"_L1), std::pair("node"_L1, "JavaScript"_L1),
            std::pair("perl"_L1, "Perl"_L1), std::pair("ruby"_L1, "Ruby"_L1)}) {
        if (firstLine.contains(program))
            return program == "node"_L1 ? u"JavaScript"_s : QString(language);
    }
    return u"Bash"_s;
}

} // namespace

// Runs one definition over a text, line by line.
class EmbeddedColors::Reader final : public KSyntaxHighlighting::AbstractHighlighter {
public:
    std::vector<EmbeddedSpan> read(const KSyntaxHighlighting::Definition &definition, const QString &text)
    {
        m_spans.clear();
        setDefinition(definition);
        KSyntaxHighlighting::State state;
        m_lineStart = 0;
        for (const QStringView line : QStringView(text).tokenize(u'\n')) {
            state = highlightLine(line, state);
            m_lineStart += line.size() + 1;
        }
        return std::move(m_spans);
    }

    KSyntaxHighlighting::Repository repository;

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (const auto style = styleOf(format.textStyle()); style && length > 0)
            m_spans.push_back({{m_lineStart + offset, m_lineStart + offset + length}, *style});
    }

private:
    std::vector<EmbeddedSpan> m_spans;
    qsizetype m_lineStart = 0;
};

struct EmbeddedColors::Cache {
    QHash<QString, std::vector<EmbeddedSpan>> present; // By language and text.
    QHash<QString, std::vector<EmbeddedSpan>> previous;
};

EmbeddedColors::EmbeddedColors()
    : m_reader(std::make_unique<Reader>()), m_cache(std::make_unique<Cache>()) { }

EmbeddedColors::~EmbeddedColors() = default;

std::vector<EmbeddedSpan> EmbeddedColors::spansOf(const SyntaxTree &tree, const std::vector<Token> &tokens)
{
    // Texts that were there the last time are taken over, all others forgotten.
    m_cache->previous = std::exchange(m_cache->present, {});
    std::vector<EmbeddedSpan> spans;
    for (const Instruction &instruction : tree.instructions()) {
        const auto first = std::ranges::lower_bound(
            tokens, instruction.headRange.start, {}, [](const Token &token) { return token.range.start; });
        const auto last = std::ranges::lower_bound(first, tokens.end(), instruction.headRange.end, {},
            [](const Token &token) { return token.range.start; });
        const ShellText shell = shellTextOf(tree, {first, last});
        if (!shell.text.isEmpty())
            addPieces(shell, spansOfText(u"Bash"_s, shell.text), spans);

        for (const Heredoc &heredoc : instruction.heredocs) {
            QString language = languageOfScript(heredoc.content);
            if (const auto copy = asCopy(instruction)) {
                const QString file = copy->destination ? copy->destination->text.toString() : QString();
                language = m_reader->repository.definitionForFileName(file).name();
            }
            const qsizetype shift = heredoc.contentRange.start;
            for (const EmbeddedSpan &span :
                spansOfText(language, tree.textOf(heredoc.contentRange).toString()))
                spans.push_back({{span.range.start + shift, span.range.end + shift}, span.style});
        }
    }
    m_cache->previous.clear();
    return spans;
}

const std::vector<EmbeddedSpan> &EmbeddedColors::spansOfText(const QString &language, const QString &text)
{
    const QString key = language + u'\n' + text;
    if (const auto known = m_cache->previous.constFind(key); known != m_cache->previous.cend())
        return *m_cache->present.insert(key, *known);
    const auto definition = m_reader->repository.definitionForName(language);
    if (!definition.isValid())
        return *m_cache->present.insert(key, {});
    return *m_cache->present.insert(key, m_reader->read(definition, text));
}

} // namespace stagecraft
