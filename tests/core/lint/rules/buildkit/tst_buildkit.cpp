// SPDX-License-Identifier: MIT
// BuildKit's build checks: what each reports and what comes close to it. The rules' own examples are tested
// in tst_rules.
#include "core/lint/rule.h"
#include "tests/support/lintcase.h"

#include <QTest>

#include <algorithm>

using namespace stagecraft;
using namespace stagecraft::test;
using namespace Qt::StringLiterals;

namespace {

// Every check of this family with its line, in the order of the lines.
QStringList checksOf(
    const QString &text, const RuleSettings &settings = {}, SurroundingsPointer surroundings = {})
{
    QStringList lines;
    for (const Diagnostic &finding : findings(text, settings, std::move(surroundings))) {
        for (const QString &id : QStringList{finding.rule} + finding.also) {
            const Rule *rule = ruleById(id);
            if (rule && rule->family == RuleFamily::BuildKit)
                lines += u"%1:%2"_s.arg(id).arg(finding.line);
        }
    }
    return lines;
}

Diagnostic firstOf(const QString &text, QStringView rule, SurroundingsPointer surroundings = {})
{
    const std::vector<Diagnostic> found = findings(text, rule, {}, std::move(surroundings));
    return found.empty() ? Diagnostic() : found.front();
}

} // namespace

class TestBuildKit : public QObject {
    Q_OBJECT

private slots:
    void checks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *text, const QStringList &expected) {
            QTest::addRow("%s", name) << QString::fromUtf8(text) << expected;
        };
        row("a file without a fault", "FROM alpine:3.22 AS base\nRUN true\nCMD [\"sh\"]\n", {});

        row("a mixed-case FROM is no matter of AS", "From alpine:3.22 as x\n",
            {u"ConsistentInstructionCasing:1"_s});
        row("lower case throughout", "from alpine:3.22 as x\nrun true\n", {});
        row("lower case FROM, upper case AS", "from alpine:3.22 AS x\nrun true\n", {u"FromAsCasing:1"_s});

        row("the line is the last one of the continuation",
            "FROM scratch\nRUN a \\\n\n  b \\\n\n  c\nRUN d\n", {u"NoEmptyContinuation:6"_s});
        row("a comment in a continuation is fine", "FROM scratch\nRUN a \\\n# b\n  c\n", {});

        row("as many upper as lower: upper", "FROM scratch\nrun true\n",
            {u"ConsistentInstructionCasing:2"_s});
        row("mixed ones do not count", "FROM scratch\nRun a\nRun b\nRun c\n",
            {u"ConsistentInstructionCasing:2"_s, u"ConsistentInstructionCasing:3"_s,
                u"ConsistentInstructionCasing:4"_s});
        row("what is no instruction does not count", "FROM scratch\nRUN true\nsecurity (all)\n", {});
        row("global arguments do not count", "arg A=1\narg B=1\narg C=1\nFROM scratch\nRUN true\n", {});
        row("the case of a trigger does not count", "FROM scratch\nONBUILD run true\n", {});

        row("a name for the third time", "FROM a AS x\nFROM b AS X\nFROM c AS x\n",
            {u"DuplicateStageName:2"_s, u"StageNameCasing:2"_s, u"DuplicateStageName:3"_s});
        row("context is reserved", "FROM scratch AS context\n", {u"ReservedStageName:1"_s});

        row("both commands", "FROM scratch\nENTRYPOINT a\nCMD b\n",
            {u"JSONArgsRecommended:2"_s, u"JSONArgsRecommended:3"_s});
        row("JSON that is none", "FROM scratch\nCMD ['a']\n", {u"JSONArgsRecommended:2"_s});
        row("with a SHELL of its own", "FROM scratch\nSHELL [\"/bin/bash\", \"-c\"]\nCMD a\n", {});
        row("with an inherited SHELL", "FROM scratch AS a\nSHELL [\"/bin/bash\", \"-c\"]\nFROM a\nCMD b\n",
            {});
        row("health checks may use the shell", "FROM scratch\nHEALTHCHECK CMD curl localhost\n", {});
        row("a trigger is reported in the child", "FROM scratch AS a\nONBUILD CMD b\nFROM a\n",
            {u"JSONArgsRecommended:3"_s});

        row("a variable that is set later", "FROM scratch\nLABEL a=$A\nENV A=1\n", {u"UndefinedVar:2"_s});
        row("a declared argument", "FROM scratch\nARG A\nLABEL a=$A\n", {});
        row("commands are left to the shell", "FROM scratch\nRUN echo $A\nCMD [\"$A\"]\n", {});
        row("in a mount", "FROM scratch\nRUN --mount=type=cache,target=$A/x true\n", {u"UndefinedVar:2"_s});
        row("in a here-document", "FROM scratch\nCOPY <<a /b\n$A\na\n", {u"UndefinedVar:2"_s});
        row("a trigger's variable", "FROM scratch AS a\nONBUILD LABEL a=$A\nFROM a\n", {u"UndefinedVar:3"_s});
        row("not in ports", "FROM scratch\nEXPOSE $A\n", {});

        row("with a default, too", "FROM alpine:${A:-3}\n", {u"UndefinedArgInFrom:1"_s});
        row("declared without a value", "ARG A\nFROM alpine:3$A\n", {});
        row("in a platform", "FROM --platform=linux/$A alpine:3\n", {u"UndefinedArgInFrom:1"_s});
        row("predefined", "FROM --platform=$BUILDPLATFORM alpine:3\n", {});

        row("only the first WORKDIR matters", "FROM scratch\nWORKDIR /a\nWORKDIR b\n", {});
        row("also when it is relative", "FROM scratch\nWORKDIR a\nWORKDIR b\n", {u"WorkdirRelativePath:2"_s});
        row("the base stage has set one", "FROM scratch AS a\nWORKDIR /a\nFROM a\nWORKDIR b\n", {});
        row("a variable decides", "FROM scratch\nARG A=/a\nWORKDIR $A/b\n", {});
        row("a drive on Linux", "FROM scratch\nWORKDIR C:/a\n", {u"WorkdirRelativePath:2"_s});
        row("a drive on Windows", "FROM --platform=windows/amd64 a:1 AS windows\nWORKDIR C:/a\n", {});

        row("all but the last", "FROM scratch\nCMD [\"a\"]\nCMD [\"b\"]\nCMD [\"c\"]\n",
            {u"MultipleInstructionsDisallowed:2"_s, u"MultipleInstructionsDisallowed:3"_s});
        row("each stage for itself", "FROM scratch AS a\nCMD [\"a\"]\nFROM a\nCMD [\"b\"]\n", {});
        row("two kinds", "FROM scratch\nCMD [\"a\"]\nENTRYPOINT [\"b\"]\n", {});

        row("one finding an instruction", "FROM scratch\nENV a b=c d\nLABEL x y\n",
            {u"LegacyKeyValueFormat:2"_s, u"LegacyKeyValueFormat:3"_s});

        row("the target platform in braces", "FROM --platform=${TARGETPLATFORM} alpine:3\n",
            {u"RedundantTargetPlatform:1"_s});
        row("its parts are something else", "FROM --platform=$TARGETOS/$TARGETARCH alpine:3\n", {});
        row("a constant platform", "FROM --platform=linux/arm64 alpine:3 AS x\n",
            {u"FromPlatformFlagConstDisallowed:1"_s});
        row("a stage named after its platform", "FROM --platform=linux/arm64 alpine:3 AS build-arm64\n", {});
        row("a stage named after its system", "FROM --platform=linux/arm64 alpine:3 AS linux-x\n", {});

        row("words of secrets", "FROM scratch\nARG API_KEY\nENV PASSWORD=a user_token=b\n",
            {u"SecretsUsedInArgOrEnv:2"_s, u"SecretsUsedInArgOrEnv:3"_s, u"SecretsUsedInArgOrEnv:3"_s});
        row("words that only look alike",
            "FROM scratch\nARG SECRETKEY\nENV TOKENS=a AUTH0=b KEY_FILE=c PUBLIC_KEY=d\n", {});
        row("global arguments are not in the image", "ARG API_KEY\nFROM scratch\n", {});

        row("no default for the base", "ARG A\nFROM $A\n", {u"InvalidDefaultArgInFrom:2"_s});
        row("a gap that does no harm", "ARG A\nFROM alpine:3$A\n", {});
        row("a plain invalid name", "FROM Alpine\n", {u"InvalidDefaultArgInFrom:1"_s});
        row("nothing behind a word that cannot be read", "FROM ${\nFROM Alpine\n", {});

        row("protocols", "FROM scratch\nEXPOSE 1/TCP 2/udp\n", {u"ExposeProtoCasing:2"_s});
        row("ports of the host", "FROM scratch\nEXPOSE 80:80 :81\n", {u"ExposeInvalidFormat:2"_s});

        row("MAINTAINER", "FROM scratch\nMAINTAINER me\n", {u"MaintainerDeprecated:2"_s});
    }

    void checks()
    {
        QFETCH(QString, text);
        QTEST(checksOf(text), "expected");
    }

    void suppression_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *text, const QStringList &expected) {
            QTest::addRow("%s", name) << QString::fromUtf8(text) << expected;
        };
        row("in the file", "# check=skip=JSONArgsRecommended\nFROM scratch\nCMD a\n", {});
        row("of everything", "# check=skip=all\nFROM scratch\nCMD a\n", {});
        row("of something else", "# check=skip=Other\nFROM scratch\nCMD a\n", {u"JSONArgsRecommended:3"_s});
        row("above one instruction", "FROM scratch\n# check=skip=JSONArgsRecommended\nCMD a\n", {});
        row("a blank line does not matter", "FROM scratch\n# check=skip=JSONArgsRecommended\n\nCMD a\n", {});
        row("an empty comment does", "FROM scratch\n# check=skip=JSONArgsRecommended\n#\nCMD a\n",
            {u"JSONArgsRecommended:4"_s});
        row("above another instruction", "FROM scratch\n# check=skip=JSONArgsRecommended\nRUN a\nCMD a\n",
            {u"JSONArgsRecommended:4"_s});
        row("the later CMD decides",
            "FROM scratch\nCMD [\"a\"]\n# check=skip=MultipleInstructionsDisallowed\nCMD [\"b\"]\n", {});
        row("not the earlier one",
            "FROM scratch\n# check=skip=MultipleInstructionsDisallowed\nCMD [\"a\"]\nCMD [\"b\"]\n",
            {u"MultipleInstructionsDisallowed:3"_s});
        row("of a check that looks at the whole file",
            "FROM a AS x\n# check=skip=DuplicateStageName\nFROM b AS x\n", {u"DuplicateStageName:3"_s});
        row("triggers obey the file only",
            "FROM scratch AS a\nONBUILD CMD b\n# check=skip=JSONArgsRecommended\nFROM a\n",
            {u"JSONArgsRecommended:4"_s});
    }

    void suppression() { checks(); }

    void descriptions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *text, const QStringList &expected) {
            QTest::addRow("%s", name) << QString::fromUtf8(text) << expected;
        };
        const QString rule = u"InvalidDefinitionDescription"_s;
        row("begins with the name", "# x is built here\nFROM scratch AS X\n", {u"StageNameCasing:2"_s});
        row("does not", "# here x is built\nFROM scratch AS x\n", {rule + u":2"_s});
        row("the last comment counts", "# x is\n# built here\nFROM scratch AS x\n", {rule + u":3"_s});
        row("an empty comment ends it", "# here\n#\nFROM scratch AS x\n", {});
        row("unnamed stages have none", "# here\nFROM scratch\n", {});
        row("one of several arguments", "# B is one\nARG A B\nFROM scratch\n", {});
        row("a global argument", "# one\nARG A\nFROM scratch\n", {rule + u":2"_s});
        row("skip has no effect", "# check=skip=all\n\n# one\nARG A\nFROM scratch\n", {rule + u":4"_s});
    }

    void descriptions()
    {
        QFETCH(QString, text);
        RuleSettings settings;
        settings.experimental = {u"all"_s};
        QTEST(checksOf(text, settings), "expected");
        // Not asked for, not reported.
        QVERIFY(!checksOf(text).join(u' ').contains(u"InvalidDefinitionDescription"));
    }

    void fixes_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after"); // Empty: no fix.
        const auto row = [](const char *name, const char *rule, const char *before, const char *after) {
            QTest::addRow("%s", name)
                << QString::fromUtf8(rule) << QString::fromUtf8(before) << QString::fromUtf8(after);
        };
        row("AS goes with FROM", "ConsistentInstructionCasing", "from a:1 as b\nRUN x\nRUN y\n",
            "FROM a:1 AS b\nRUN x\nRUN y\n");
        row("blank lines go, comments stay", "NoEmptyContinuation",
            "FROM a:1\nRUN x \\\n\n# why\n  \\\n\t\n  y\n", "FROM a:1\nRUN x \\\n# why\n  \\\n  y\n");
        row("the suggested variable", "UndefinedVar", "FROM scratch\nENV NAME=1\nLABEL a=\"${NAM:-x}$NAM\"\n",
            "FROM scratch\nENV NAME=1\nLABEL a=\"${NAME:-x}$NAME\"\n");
        row("nothing near", "UndefinedVar", "FROM scratch\nLABEL a=$SOMETHING\n", "");
        row("a declaration behind the others", "UndefinedArgInFrom",
            "ARG FIRST=1\n\n# the base\nFROM a:$FIRST$SECONDARY\n",
            "ARG FIRST=1\nARG SECONDARY\n\n# the base\nFROM a:$FIRST$SECONDARY\n");
        row("a declaration above the first stage and its comment", "UndefinedArgInFrom",
            "# syntax=docker/dockerfile:1\n\n# the base\nFROM a:1$SECONDARY\n",
            "# syntax=docker/dockerfile:1\n\nARG SECONDARY\n# the base\nFROM a:1$SECONDARY\n");
        row("uses go along with a stage's name", "StageNameCasing",
            "FROM a:1 AS Base\nFROM Base AS b\nCOPY --from=Base /x /x\nCOPY --from=base /y /y\n",
            "FROM a:1 AS base\nFROM base AS b\nCOPY --from=base /x /x\nCOPY --from=base /y /y\n");
        row("a name that two stages have", "StageNameCasing", "FROM a:1 AS b\nFROM a:1 AS B\n", "");
        row("without blanks", "LegacyKeyValueFormat", "FROM a:1\nENV A\t  b\n", "FROM a:1\nENV A=b\n");
        row("with blanks", "LegacyKeyValueFormat", "FROM a:1\nLABEL a b c\n", "FROM a:1\nLABEL a=\"b c\"\n");
        row("with quotes and blanks", "LegacyKeyValueFormat", "FROM a:1\nENV A 'b c' d\n",
            "FROM a:1\nENV A='b c'\\ d\n");
        row("over two lines", "LegacyKeyValueFormat", "FROM a:1\nENV A \\\n  b \\\n  c\n",
            "FROM a:1\nENV A=\"b \\\n  c\"\n");
        row("the flag goes with its blank", "RedundantTargetPlatform",
            "FROM --platform=$TARGETPLATFORM  a:1\n", "FROM a:1\n");
        row("the container's port stays", "ExposeInvalidFormat", "FROM a:1\nEXPOSE 1.2.3.4:80:81/udp 82\n",
            "FROM a:1\nEXPOSE 81/udp 82\n");
        row("a variable cannot be mended", "ExposeInvalidFormat", "FROM a:1\nARG P=1:1\nEXPOSE $P\n", "");
        row("an absolute path where the start is known", "WorkdirRelativePath", "FROM scratch\nWORKDIR a/b\n",
            "FROM scratch\nWORKDIR /a/b\n");
        row("not on top of an image", "WorkdirRelativePath", "FROM a:1\nWORKDIR a/b\n", "");
    }

    void fixes()
    {
        QFETCH(QString, rule);
        QFETCH(QString, before);
        const Diagnostic finding = firstOf(before, rule);
        QCOMPARE(finding.rule, rule);
        QTEST(finding.fix ? finding.fix->edit.appliedTo(before) : QString(), "after");
    }

    void unknownBasesAreGradedDown()
    {
        const QString text = u"FROM example.com/base:1\nWORKDIR $HOME_DIRECTORY\n"_s;
        QCOMPARE(firstOf(text, u"UndefinedVar").severity, Severity::Info);
        QVERIFY(firstOf(text, u"UndefinedVar").message.english().contains(u"base image"));
        QCOMPARE(firstOf(text, u"WorkdirRelativePath").severity, Severity::Info);

        auto known = std::make_shared<Surroundings>();
        known->images[u"example.com/base:1"_s].environment = QMap<QString, QString>();
        QCOMPARE(firstOf(text, u"UndefinedVar", known).severity, Severity::Warning);
        known->images[u"example.com/base:1"_s].environment =
            QMap<QString, QString>{{u"HOME_DIRECTORY"_s, u"/home"_s}};
        QCOMPARE(checksOf(text, {}, known), QStringList());
    }

    void theBaseImagesShellCounts()
    {
        auto known = std::make_shared<Surroundings>();
        known->images[u"example.com/base:1"_s].shell = QStringList{u"/bin/bash"_s, u"-c"_s};
        QCOMPARE(checksOf(u"FROM example.com/base:1\nCMD a\n"_s, {}, known), QStringList());
    }

    void theBaseImagesTriggersRun()
    {
        auto known = std::make_shared<Surroundings>();
        known->images[u"example.com/base:1"_s].onBuild = QStringList{u"WORKDIR app"_s};
        QCOMPARE(
            checksOf(u"FROM example.com/base:1\n"_s, {}, known), QStringList{u"WorkdirRelativePath:1"_s});
    }

    void platformOfTheBaseImage()
    {
        auto known = std::make_shared<Surroundings>();
        known->images[u"example.com/base:1"_s].platform = u"linux/arm64"_s;
        QCOMPARE(checksOf(u"FROM example.com/base:1\n"_s, {}, known),
            QStringList{u"InvalidBaseImagePlatform:1"_s});
        known->platform = u"linux/arm64"_s;
        QCOMPARE(checksOf(u"FROM example.com/base:1\n"_s, {}, known), QStringList());
    }

    void ignoredSources_data()
    {
        QTest::addColumn<QString>("ignoreFile");
        QTest::addColumn<QString>("instruction");
        QTest::addColumn<bool>("expected");
        QTest::addRow("the file itself") << u"a.txt\n"_s << u"COPY a.txt /"_s << true;
        QTest::addRow("a folder around it") << u"build\n"_s << u"ADD ./build/a.txt /"_s << true;
        QTest::addRow("another file") << u"a.txt\n"_s << u"COPY b.txt /"_s << false;
        QTest::addRow("exceptions cannot be judged") << u"*\n!b.txt\n"_s << u"COPY a.txt /"_s << false;
        QTest::addRow("the whole context is there") << u"a.txt\n"_s << u"COPY . /"_s << false;
        QTest::addRow("the whole context is left out") << u"*\n"_s << u"COPY . /"_s << true;
        QTest::addRow("from a stage") << u"a.txt\n"_s << u"COPY --from=other a.txt /"_s << false;
        QTest::addRow("from the network") << u"**\n"_s << u"ADD https://example.org/a.txt /"_s << false;
    }

    void ignoredSources()
    {
        QFETCH(QString, ignoreFile);
        QFETCH(QString, instruction);
        auto known = std::make_shared<Surroundings>();
        known->ignoreFile = ignoreFile;
        const QString text = u"FROM scratch\n%1\n"_s.arg(instruction);
        QTEST(checksOf(text, {}, known).contains(u"CopyIgnoredFile:2"_s), "expected");
        QVERIFY(!checksOf(text).contains(u"CopyIgnoredFile:2"_s));
    }
};

QTEST_APPLESS_MAIN(TestBuildKit)
#include "tst_buildkit.moc"
