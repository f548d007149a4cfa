// SPDX-License-Identifier: MIT
#include "core/model/variables.h"

#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

namespace {

// The variables of all rows.
std::optional<QStringView> value(QStringView name)
{
    static const QMap<QString, QString> values{{u"A"_s, u"alpha"_s}, {u"EMPTY"_s, QString()},
        {u"PATHS"_s, u"/usr/lib/libz.so.1.tar"_s}, {u"BLANKS"_s, u"one two"_s}, {u"NESTED"_s, u"A"_s},
        {u"ümlaut"_s, u"ü"_s}, {u"1"_s, u"first"_s}, {u"STARS"_s, u"a*b*c"_s}, {u"LINES"_s, u"ab\ncb"_s}};
    const auto found = values.constFind(name.toString());
    return found == values.cend() ? std::nullopt : std::optional(QStringView(*found));
}

} // namespace

class TestVariables : public QObject {
    Q_OBJECT

    TextArena texts; // What the words of the rows become.

private slots:
    void word_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &word, const QString &expected) {
            QTest::addRow("%s", name) << word << expected;
        };
        row("plain text stays", u"a/b-c"_s, u"a/b-c"_s);
        row("a name", u"x$A-y"_s, u"xalpha-y"_s);
        row("a name in braces", u"x${A}y"_s, u"xalphay"_s);
        row("an unset one becomes nothing", u"x${NONE}y$NONE"_s, u"xy"_s);
        row("a name ends at the first other character", u"$A.$A"_s, u"alpha.alpha"_s);
        row("letters of any language", u"$ümlaut"_s, u"ü"_s);
        row("digits end where letters begin", u"$1A"_s, u"firstA"_s);
        row("a special name is one character", u"$?A"_s, u"A"_s);
        row("a lone dollar sign", u"a$"_s, u"a$"_s);
        row("a dollar sign before a blank", u"$ A"_s, u"$ A"_s);
        row("single quotes keep everything", u"'$A \\n'"_s, u"$A \\n"_s);
        row("double quotes are removed", u"\"$A b\""_s, u"alpha b"_s);
        row("an escaped dollar sign", u"\\$A"_s, u"$A"_s);
        row("an escape in double quotes", u"\"\\$A \\\" \\\\ \\n\""_s, u"$A \" \\ \\n"_s);
        row("an escape at the end goes", u"a\\"_s, u"a"_s);
        row("quotes inside double quotes", u"\"it's\""_s, u"it's"_s);
        row("default for unset", u"${NONE:-d}"_s, u"d"_s);
        row("default for empty needs the colon", u"${EMPTY:-d}|${EMPTY-d}"_s, u"d|"_s);
        row("default of a set one", u"${A:-d}|${A-d}"_s, u"alpha|alpha"_s);
        row("alternative", u"${A:+y}|${EMPTY:+y}|${EMPTY+y}|${NONE+y}"_s, u"y||y|"_s);
        row("a default with variables, quotes and escapes", u"${NONE:-a$A'}'\\}}"_s, u"aalpha}}"_s);
        row("defaults in defaults", u"${NONE:-${NONE:-${A}}}"_s, u"alpha"_s);
        row("required and there", u"${A:?no}${EMPTY?no}"_s, u"alpha"_s);
        row("shortest beginning", u"${PATHS#*/}"_s, u"usr/lib/libz.so.1.tar"_s);
        row("longest beginning", u"${PATHS##*/}"_s, u"libz.so.1.tar"_s);
        row("shortest end", u"${PATHS%.*}"_s, u"/usr/lib/libz.so.1"_s);
        row("longest end", u"${PATHS%%.*}"_s, u"/usr/lib/libz"_s);
        row("no such beginning", u"${PATHS#x}"_s, u"/usr/lib/libz.so.1.tar"_s);
        row("one character", u"${A#?}|${A%?}"_s, u"lpha|alph"_s);
        row("a literal star", u"${STARS#*\\*}|${STARS%\\**}"_s, u"b*c|a*b"_s);
        row("brackets are literal", u"${A#[a]}"_s, u"alpha"_s);
        row("first match replaced", u"${PATHS/usr/opt}"_s, u"/opt/lib/libz.so.1.tar"_s);
        row("all matches replaced", u"${PATHS//\\//_}"_s, u"_usr_lib_libz.so.1.tar"_s);
        row("a greedy star", u"${PATHS/l*z/x}"_s, u"/usr/x.so.1.tar"_s);
        row("a star ends at a line break", u"${LINES/b*/x}"_s, u"ax\ncb"_s);
        row("here-document words", u"a<<  EOF"_s, u"a<<  EOF"_s);
    }

    void word()
    {
        QFETCH(QString, word);
        QFETCH(QString, expected);
        const auto expansion = expandWord(word, value, texts);
        QVERIFY2(expansion, expansion ? "" : qPrintable(expansion.error()));
        QCOMPARE(expansion->text, expected);
    }

    void error_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &word, const QString &expected) {
            QTest::addRow("%s", qPrintable(word)) << word << expected;
        };
        row(u"'a"_s, u"unexpected end of statement while looking for matching single-quote"_s);
        row(u"\"a"_s, u"unexpected end of statement while looking for matching double-quote"_s);
        row(u"${"_s, u"syntax error: missing '}'"_s);
        row(u"${}"_s, u"syntax error: bad substitution"_s);
        row(u"${:-a}"_s, u"syntax error: bad substitution"_s);
        row(u"${A:-b"_s, u"syntax error: missing '}'"_s);
        row(u"${A/b}"_s, u"syntax error: missing '/' in ${}"_s);
        row(u"${A/b/c"_s, u"syntax error: missing '}'"_s);
        row(u"${A"_s, u"unsupported modifier (\uFFFD) in substitution"_s);
        row(u"${A^}"_s, u"unsupported modifier (^) in substitution"_s);
        row(u"${A:1}"_s, u"unsupported modifier (:1) in substitution"_s);
        row(u"${A:#a}"_s, u"unsupported modifier (:#) in substitution"_s);
        row(u"${NONE?}"_s, u"NONE: is not allowed to be unset"_s);
        row(u"${EMPTY:?}"_s, u"EMPTY: is not allowed to be empty"_s);
        row(u"${NONE:?say $A}"_s, u"NONE: say alpha"_s);
        row(u"${A#\\x}"_s, u"invalid pattern (\\x) in substitution: invalid escape '\\x'"_s);
    }

    void error()
    {
        QFETCH(QString, word);
        const auto expansion = expandWord(word, value, texts);
        QVERIFY(!expansion);
        QTEST(expansion.error(), "expected");
    }

    void names()
    {
        const auto expansion = expandWord(u"$A ${NONE:-$OTHER} '$QUOTED' \\$ESCAPED $A", value, texts);
        QVERIFY(expansion);
        QCOMPARE(expansion->used, (std::vector<QStringView>{u"A", u"OTHER", u"NONE"}));
        QCOMPARE(expansion->unset, (std::vector<QStringView>{u"OTHER", u"NONE"}));
    }

    void plainWordsAreNotCopied_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("start");
        QTest::addRow("plain") << u"a/b<c"_s << 0;
        QTest::addRow("quoted") << u"\"a b\""_s << 1;
        QTest::addRow("in single quotes") << u"'a b'"_s << 1;
    }

    void plainWordsAreNotCopied()
    {
        QFETCH(QString, word);
        QFETCH(int, start);
        const auto expansion = expandWord(word, value, texts);
        QVERIFY(expansion);
        QCOMPARE(expansion->text, QStringView(word).sliced(start).chopped(start));
        QCOMPARE(expansion->text.data(), word.constData() + start);
    }

    void otherEscapeCharacter()
    {
        QCOMPARE(expandWord(u"`$A c:\\x", value, texts, {.escape = u'`'})->text, u"$A c:\\x"_s);
    }

    void rawQuotes()
    {
        QCOMPARE(
            expandWord(u"it's \"$A\" \\$A", value, texts, {.rawQuotes = true})->text, u"it's \"alpha\" $A"_s);
    }

    void unsetOnesKept()
    {
        QCOMPARE(expandWord(u"$A $NONE ${NONE} ${NONE:-x}", value, texts, {.skipUnsetVariables = true})->text,
            u"alpha $NONE ${NONE} ${NONE:-x}"_s);
    }

    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::addRow("blanks of a variable split")
            << u"$BLANKS three"_s << QStringList{u"one"_s, u"two"_s, u"three"_s};
        QTest::addRow("quoted ones do not") << u"\"$BLANKS\" 'a b'"_s << QStringList{u"one two"_s, u"a b"_s};
        QTest::addRow("escaped ones do not") << u"a\\ b"_s << QStringList{u"a b"_s};
        QTest::addRow("nothing gives no word") << u"$NONE"_s << QStringList();
        QTest::addRow("text in front of a default is lost, as in BuildKit")
            << u"80${NONE:-90}"_s << QStringList{u"90"_s};
    }

    void words()
    {
        QFETCH(QString, text);
        const auto expansions = expandWords(text, value, texts);
        QVERIFY(expansions);
        QStringList words;
        for (const Expansion &expansion : *expansions)
            words.append(expansion.text.toString());
        QTEST(words, "expected");
    }

    void references()
    {
        const QString word = u"a$A/${NONE:-${A}}'$A'"_s;
        const auto found = variablesOf(word);
        QCOMPARE(found.size(), std::size_t(3));
        QCOMPARE(word.sliced(found[0].range.start, found[0].range.size()), u"$A"_s);
        QCOMPARE(word.sliced(found[1].range.start, found[1].range.size()), u"${NONE:-${A}}"_s);
        QCOMPARE(found[1].name, u"NONE");
        QVERIFY(found[1].hasModifier);
        QCOMPARE(word.sliced(found[2].range.start, found[2].range.size()), u"${A}"_s);
        QVERIFY(!found[2].hasModifier);
        QVERIFY(variablesOf(u"$A ${B").empty());
    }

    // A person could write this, or a fuzzer.
    void deepNesting()
    {
        const QString word = u"${A:-"_s.repeated(100'000) + u"}"_s.repeated(100'000);
        QVERIFY(!expandWord(word, value, texts));
    }

    void doublingValues()
    {
        const QString large(900'000, u'x');
        const auto doubled = expandWord(u"$X$X$X$X", [&](QStringView) { return QStringView(large); }, texts);
        QVERIFY(!doubled);
    }

    void invalidBytesBecomeReplacementCharacters()
    {
        QCOMPARE(expandWord(QString(QChar(0xDCFF)), value, texts)->text, u"\uFFFD"_s);
    }
};

QTEST_APPLESS_MAIN(TestVariables)
#include "tst_variables.moc"
