// SPDX-License-Identifier: MIT
// A recursive-descent parser of the shell language, for the simple commands of a script.
#pragma once

#include "core/shell/script.h"

namespace stagecraft {

/// Reads the grammar of bash, which holds that of sh: lists, pipelines, compound commands, words with all
/// their quotes and expansions, redirections and here-documents.
///
/// Ranges are those of the text; `parse()` leaves their mapping to the caller. Takes time in proportion
/// to the text: nesting and look-ahead are limited, and a text beyond the limits counts as unreadable.
class ShellParser {
public:
    /// Parses `text`, a view that lives as long as `script`, and appends its commands. Other commands of the
    /// script lose their words.
    ShellParser(ShellScript &script, QStringView text);

    /// False where bash would not parse the text; no command is added then.
    bool parse();

private:
    enum class WordPlace : quint8 { Command, Pattern, Regex };

    struct PendingHeredoc {
        QString name;
        bool chomp = false;
        bool expand = true;
    };

    // Which items of the script's arrays belong to a command, while the arrays still grow.
    struct CommandItems {
        std::size_t firstWord = 0;
        std::size_t assignmentCount = 0;
        std::size_t wordCount = 0; // Behind the assignments.
        std::size_t firstRedirection = 0;
        std::size_t redirectionCount = 0;
    };

    void reserve();
    void linkCommands();

    // Lists and commands (parser.cpp)
    bool parseList();
    bool parseAndOr();
    bool parsePipeline();
    bool parseCommand();
    bool takeSeparator();
    bool isAtListEnd();

    // Simple commands (simplecommand.cpp)
    bool parseSimpleCommand();
    bool parseFunctionBody();

    // Compound commands (compound.cpp)
    bool parseCompound(QStringView word);
    bool parseSubshell();
    bool parseArithmeticCommand();
    bool parseIf();
    bool parseFor(bool isSelect);
    bool parseCase();
    bool parseCondition();
    bool parseFunction();
    bool parseCoprocess();
    bool parseBlock(QStringView opening);
    bool parseFilledList();
    bool parseRedirections();
    bool isAtCompound() const { return current() == u'(' || !peekReserved().isEmpty(); }

    // Words (word.cpp)
    bool parseWord(ShellWord &word, WordPlace place = WordPlace::Command);
    bool parseArray();
    class WordText;
    bool parseSingleQuoted(WordText &text);
    bool parseAnsiQuoted(WordText &text);
    bool parseDoubleQuoted(ShellWord &word, WordText &text);
    bool parseEscape(ShellWord &word, WordText &text);
    bool parseBalanced(ShellWord &word);

    // Expansions (expansion.cpp)
    bool parseExpansion(bool &isLiteral, bool isInDoubleQuotes);
    bool parseSubstitution(qsizetype openingSize);
    bool parseBackquotes();
    bool parseParameter(bool isInDoubleQuotes);
    bool parseArithmetic(qsizetype end);
    qsizetype arithmeticEnd(qsizetype from);

    // Redirections and here-documents (redirection.cpp)
    bool isAtRedirection() const;
    bool parseRedirection(ShellRedirection &redirection);
    bool readPendingHeredocs();
    bool readHeredocBody(const PendingHeredoc &heredoc);
    bool parseHeredocExpansions(qsizetype end);

    // The text
    QChar at(qsizetype offset) const { return offset < m_end ? m_text[offset] : QChar(); }
    QChar current() const { return at(m_at); }
    bool startsWith(QStringView part) const { return m_text.sliced(m_at, m_end - m_at).startsWith(part); }
    bool skipBlanks();
    bool skipBlanksAndLines();
    bool skipLine();
    QStringView peekReserved() const;
    bool takeReserved(QStringView word);
    bool takeTime();
    bool isWordEnd(qsizetype offset) const;

    // Counts the nesting while it lives, and makes the list inside begin without an operator.
    class Nesting;

    ShellScript &m_script;
    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_end = 0;       // Of what is read now: backquotes narrow it.
    qsizetype m_lookAhead = 0; // Characters that may still be read twice.
    int m_depth = 0;
    int m_substitutions = 0;
    int m_pipeline = 0;
    int m_pipelines = 0;
    ShellOperator m_operator = ShellOperator::None; // In front of the next command of the list.
    TextRange m_operatorRange;
    std::vector<PendingHeredoc> m_heredocs;
    std::size_t m_firstCommand;        // Of those that this parser adds.
    std::vector<CommandItems> m_items; // One for each of them.
    // Of the commands that are being read, each inside a word of the one before it.
    std::vector<ShellWord> m_openWords;
    std::vector<ShellRedirection> m_openRedirections;
    QString m_openText; // Of the words that are being read, where it is no piece of the script.
};

} // namespace stagecraft
