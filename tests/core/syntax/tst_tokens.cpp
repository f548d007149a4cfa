// SPDX-License-Identifier: MIT
#include "core/syntax/syntaxtree.h"
#include "core/syntax/token.h"

#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

class TestTokens : public QObject {
    Q_OBJECT

private slots:
    // Tokens are written kind:text, blanks as underscores, white space left out.
    void kinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addRow("a stage") << "FROM alpine:3 AS base" << "Keyword:FROM Image:alpine:3 As:AS Stage:base";
        QTest::addRow("a stage that is used")
            << "FROM a AS b\nFROM b\nCOPY --from=B x y"
            << "Keyword:FROM Image:a As:AS Stage:b Keyword:FROM Stage:b "
               "Keyword:COPY Flag:--from Operator:= Stage:B Argument:x Argument:y";
        QTest::addRow("a variable in an image") << "FROM a:${V}-b"
                                                << "Keyword:FROM Image:a: Variable:${V} Image:-b";
        QTest::addRow("an unknown keyword") << "FRM x" << "Unknown:FRM Argument:x";
        QTest::addRow("a directive")
            << "# escape=`\nRUN a `\n b"
            << "Directive:#_escape= DirectiveValue:` Keyword:RUN Shell:a_ Continuation:`_"
               " Shell:_b";
        QTest::addRow("a comment") << "  # x \n" << "Comment:#_x_";
        QTest::addRow("a comment in a continued line")
            << "RUN a \\\n # c\n\n b"
            << "Keyword:RUN Shell:a_ Continuation:\\_ Comment:#_c Shell:_b";
        QTest::addRow("the end of flags") << "COPY -- a b" << "Keyword:COPY Flag:-- Argument:a Argument:b";
        QTest::addRow("JSON") << "CMD [\"a\" ,\"b\"]"
                              << "Keyword:CMD Operator:[ String:\"a\" Operator:, String:\"b\" Operator:]";
        QTest::addRow("pairs")
            << "ENV A=\"b $C\"d E='$f'"
            << "Keyword:ENV Key:A Operator:= String:\"b_ Variable:$C String:\" Argument:d Key:E "
               "Operator:= String:'$f'";
        QTest::addRow("an old pair") << "ENV A b c" << "Keyword:ENV Key:A Argument:b_c";
        QTest::addRow("a pair without '='")
            << "ENV A=b c" << "Keyword:ENV Key:A Operator:= Argument:b Error:c";
        QTest::addRow("build arguments") << "ARG A B=c" << "Keyword:ARG Key:A Key:B Operator:= Argument:c";
        QTest::addRow("a heredoc")
            << "RUN cat <<-E x\n\ty\n\tE\nUSER z"
            << "Keyword:RUN Shell:cat_ Marker:<<-E Shell:_x Body:_y_ End:_E Keyword:USER Argument:z";
        QTest::addRow("a heredoc of COPY")
            << "COPY <<E /x\ny\nE" << "Keyword:COPY Marker:<<E Argument:/x Body:y_ End:E";
        QTest::addRow("a trigger") << "ONBUILD COPY --link a b"
                                   << "Keyword:ONBUILD Keyword:COPY Flag:--link Argument:a Argument:b";
        QTest::addRow("a health check")
            << "HEALTHCHECK --retries=3 CMD x y"
            << "Keyword:HEALTHCHECK Flag:--retries Operator:= FlagValue:3 As:CMD Shell:x_y";
        QTest::addRow("an escaped dollar") << "USER \\$a$b" << "Keyword:USER Argument:\\$a Variable:$b";
        QTest::addRow("a brace without an end") << "USER ${a$b" << "Keyword:USER Argument:${a Variable:$b";
    }

    void kinds()
    {
        QFETCH(QString, text);
        const auto tree = parseDockerfile(text);
        QStringList actual;
        for (const Token &token : tokensOf(*tree)) {
            if (token.kind == TokenKind::Whitespace)
                continue;
            QString words = tree->textOf(token.range).toString();
            for (QChar &c : words)
                c = c.isSpace() ? u'_' : c;
            actual += nameOfKind(token.kind) + u':' + words;
        }
        QTEST(actual.join(u' '), "expected");
    }

    void tokensOfSomeLines()
    {
        const auto tree = parseDockerfile(u"FROM a AS b\n\nRUN x\nCOPY --from=b c d\n"_s);
        const auto all = tokensOf(*tree);
        for (qsizetype start = 0; start <= tree->text().size(); ++start) {
            for (qsizetype end = start; end <= tree->text().size(); ++end) {
                std::vector<Token> expected;
                for (const Token &token : all) {
                    if (token.range.end >= start && token.range.start <= end)
                        expected.push_back(token);
                }
                const auto actual = tokensOf(*tree, {start, end});
                QCOMPARE(actual.size(), expected.size());
                for (std::size_t i = 0; i < actual.size(); ++i) {
                    QCOMPARE(actual[i].range, expected[i].range);
                    QCOMPARE(actual[i].kind, expected[i].kind);
                }
            }
        }
    }

private:
    static QString nameOfKind(TokenKind kind)
    {
        static constexpr const char *names[] = {"Whitespace", "Comment", "Directive", "DirectiveValue",
            "Continuation", "Keyword", "Unknown", "As", "Stage", "Image", "Flag", "FlagValue", "Operator",
            "Key", "String", "Variable", "Shell", "Marker", "Body", "End", "Argument", "Error"};
        return QString::fromLatin1(names[int(kind)]);
    }
};

QTEST_APPLESS_MAIN(TestTokens)
#include "tst_tokens.moc"
