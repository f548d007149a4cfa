// SPDX-License-Identifier: MIT
#include "core/shell/parser.h"

#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

namespace {

// One command a line: its depth, the operator in front, assignments in brackets, words, redirections.
QString dump(const ShellScript &script)
{
    static const QString kOperators[] = {u""_s, u"&& "_s, u"|| "_s, u"; "_s, u"| "_s, u"|& "_s, u"& "_s};
    QStringList lines;
    for (const ShellCommand &command : script.commands) {
        QString line = QString(command.depth, u' ') + kOperators[std::size_t(command.before)];
        if (command.inSubstitution)
            line += u'$';
        QStringList parts;
        for (const ShellWord &word : command.assignments)
            parts += u'[' + word.text.toString() + u']';
        for (const ShellWord &word : command.words)
            parts += word.text.toString();
        for (const ShellRedirection &redirection : command.redirections)
            parts += redirection.operation.toString() + redirection.target.text.toString();
        lines += line + parts.join(u' ');
    }
    return lines.join(u'\n');
}

struct Parsed {
    explicit Parsed(QString text)
    {
        script.joined = std::move(text);
        script.text = script.joined;
        script.isValid = ShellParser(script, script.text).parse();
    }
    ShellScript script;
};

} // namespace

class TestShellParser : public QObject {
    Q_OBJECT

private slots:
    void commands_data();
    void commands();
    void rejected_data();
    void rejected();
    void rangesAreThoseOfTheText();
    void wordsKnowWhetherTheyAreLiteral();
    void pipesAreSeenBetweenCompoundCommands();
    void hostileTextsTakeLinearTime_data();
    void hostileTextsTakeLinearTime();
    void anyShortTextIsRead();
};

void TestShellParser::commands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::addRow("nothing") << "" << "";
    QTest::addRow("words") << "apt-get  install\tcurl" << "apt-get install curl";
    QTest::addRow("lists") << "a && b || c; d & e" << "a\n&& b\n|| c\n; d\n& e";
    QTest::addRow("lines") << "a\n\nb # note\nc" << "a\n; b\n; c";
    QTest::addRow("pipes") << "a | b |& c" << "a\n| b\n|& c";
    QTest::addRow("a hash inside a word") << "echo a#b $# # c" << "echo a#b $#";
    QTest::addRow("quotes") << R"(echo 'a  b' "c \"d\" $E" f\ g h''i)" << "echo a  b c \"d\" $E f g hi";
    QTest::addRow("a quote in dollar quotes") << R"(echo $'it\'s')" << R"(echo it\'s)";
    QTest::addRow("assignments") << "A=1 B+=2 C[3]=4 make D=5" << "[A=1] [B+=2] [C[3]=4] make D=5";
    QTest::addRow("only assignments") << "A=1; b" << "[A=1]\n; b";
    QTest::addRow("an array") << "A=(1 2) && declare -a B=(3)" << "[A=(1 2)]\n&& declare -a B=(3)";
    QTest::addRow("redirections") << "a >b 2>&1 <c >>d &>e" << "a >b 2>&1 <c >>d &>e";
    QTest::addRow("a number that is no descriptor") << "echo 2 >f" << "echo 2 >f";
    QTest::addRow("a here string") << "cat <<<word" << "cat <<<word";
    QTest::addRow("a subshell") << "a; (b; c) && d" << "a\n b\n ; c\n&& d";
    QTest::addRow("a group") << "{ a; b; } >log" << " a\n ; b";
    QTest::addRow("not") << "! a && time b" << "a\n&& b";
    QTest::addRow("time with options") << "time -p -- a -b" << "a -b";
    QTest::addRow("time in a pipeline") << "a | time b" << "a\n| b";
    QTest::addRow("if") << "if a; then b; elif c; then d; else e; fi; f" << " a\n b\n c\n d\n e\n; f";
    QTest::addRow("while") << "while a; do b; done <c" << " a\n b";
    QTest::addRow("for") << "for x in 1 2; do a $x; done && b" << " a $x\n&& b";
    QTest::addRow("for without a list") << "for x do a; done" << " a";
    QTest::addRow("for with arithmetic") << "for ((i=0; i<3; i++)); do a; done" << " a";
    QTest::addRow("case") << "case $x in a|b) c ;; (d) e;; *) esac; f" << " c\n e\n; f";
    QTest::addRow("a test") << "[[ $a == b* && ( -f c || d < e ) ]] && f" << "&& f";
    QTest::addRow("a regular expression") << "[[ $a =~ ^(b|c)+$ ]] || f" << "|| f";
    QTest::addRow("a function") << "f() { a; }; function g { b; }; f" << " a\n b\n; f";
    QTest::addRow("a substitution") << "a $(b | c) \"$(d)\" `e f`"
                                    << "a $(b | c) $(d) `e f`\n $b\n | $c\n $d\n $e f";
    QTest::addRow("a process substitution") << "diff <(a) <(b)" << "diff <(a) <(b)\n $a\n $b";
    QTest::addRow("arithmetic") << "echo $((1 + (2 << 3))) $(( $(a) ))"
                                << "echo $((1 + (2 << 3))) $(( $(a) ))\n  $a";
    QTest::addRow("a subshell in a substitution") << "a $((b); c)" << "a $((b); c)\n  $b\n ; $c";
    QTest::addRow("parameters") << "a ${b:-\"c }\"} \"${d#'}'}\"" << "a ${b:-\"c }\"} ${d#'}'}";
    QTest::addRow("a substitution in a parameter") << "a ${b:-$(c)}" << "a ${b:-$(c)}\n  $c";
    QTest::addRow("a here-document") << "cat <<A >f\nx $(y)\nA\nb" << "cat <<A >f\n $y\n; b";
    QTest::addRow("a quoted here-document") << "cat <<'A'\nx $(y)\nA\nb" << "cat <<A\n; b";
    QTest::addRow("two here-documents") << "a <<A <<-B\n1\nA\n2\n\tB\nb" << "a <<A <<-B\n; b";
    QTest::addRow("a here-document without end") << "a <<A && b\n1" << "a <<A\n&& b";
    QTest::addRow("an extended pattern") << "rm !(a|b)" << "rm !(a|b)";
    QTest::addRow("a continued line") << "a b\\\nc \\\n d" << "a bc d";
    QTest::addRow("reserved words as arguments") << "echo if then done" << "echo if then done";
}

void TestShellParser::commands()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Parsed parsed(text);
    QVERIFY(parsed.script.isValid);
    QCOMPARE(dump(parsed.script), expected);
}

void TestShellParser::rejected_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"a &&", "a | ", "a ;; b", "; a", "a & ; b", "echo 'a", "echo \"a", "(a", "a)",
             "{ a; ", "}", "()", "if a; fi", "if a; then fi", "if a; then b", "for x in a; done",
             "while a; done", "case a in b) c", "echo $(a", "echo `a", "echo ${a", "a (b)", "echo a (", "a <",
             "then", "[[ a ", "for ((;;) do a; done"})
        QTest::addRow("%s", text) << text;
}

void TestShellParser::rejected()
{
    QFETCH(QString, text);
    QVERIFY(!Parsed(text).script.isValid);
}

void TestShellParser::rangesAreThoseOfTheText()
{
    const Parsed parsed(u"a 'b c' && d >e"_s);
    const auto &commands = parsed.script.commands;
    QCOMPARE(commands.size(), 2u);
    QCOMPARE(commands[0].range, (TextRange{0, 7}));
    QCOMPARE(commands[0].words[1].range, (TextRange{2, 7}));
    QCOMPARE(commands[0].words[1].raw, u"'b c'");
    QCOMPARE(commands[1].operatorRange, (TextRange{8, 10}));
    QCOMPARE(commands[1].range, (TextRange{11, 15}));
    QCOMPARE(commands[1].redirections[0].range, (TextRange{13, 15}));
}

void TestShellParser::wordsKnowWhetherTheyAreLiteral()
{
    const Parsed parsed(uR"(a '$b' "$c" \$d e)"_s);
    const auto &words = parsed.script.commands[0].words;
    QVERIFY(words[1].isLiteral && words[1].isQuoted);
    QVERIFY(!words[2].isLiteral && words[2].isQuoted);
    QVERIFY(words[3].isLiteral && words[3].isQuoted);
    QVERIFY(words[4].isLiteral && !words[4].isQuoted);
}

void TestShellParser::pipesAreSeenBetweenCompoundCommands()
{
    QVERIFY(Parsed(u"for x in 1; do a; done | (b)"_s).script.hasPipe);
    QVERIFY(Parsed(u"a $(b | c)"_s).script.hasPipe);
    QVERIFY(!Parsed(u"a || b && echo '|'"_s).script.hasPipe);
}

void TestShellParser::hostileTextsTakeLinearTime_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece :
        {"(", "((", "$(", "$((", "`", "\"$(", "${a:-", "{ ", "if ", "<<A\n", "\\", "'", "a;", "$(( ( "})
        QTest::addRow("%s", piece) << piece;
}

void TestShellParser::hostileTextsTakeLinearTime()
{
    QFETCH(QString, piece);
    // Quadratic work on a text of this size would run into the time limit of the test.
    Parsed(piece.repeated(200'000));
}

// Every text of up to four characters over an alphabet of those that switch the parser's state.
void TestShellParser::anyShortTextIsRead()
{
    constexpr QStringView kAlphabet = u"a \"'$(){`<;\n&\\";
    for (int length = 1; length <= 4; ++length) {
        qint64 count = 1;
        for (int i = 0; i < length; ++i)
            count *= kAlphabet.size();
        QString text(length, u' ');
        for (qint64 number = 0; number < count; ++number) {
            qint64 digits = number;
            for (QChar &c : text) {
                c = kAlphabet[digits % kAlphabet.size()];
                digits /= kAlphabet.size();
            }
            const Parsed parsed(text);
            for (const ShellCommand &command : parsed.script.commands)
                QVERIFY2(command.range.start <= command.range.end && command.range.end <= length,
                    qPrintable(text));
        }
    }
}

QTEST_APPLESS_MAIN(TestShellParser)
#include "tst_parser.moc"
