// SPDX-License-Identifier: MIT
// Rules about stages, edges and ARGs: examples and near misses.
#include "tests/support/lintcase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagecraft;
using namespace stagecraft::test;

namespace {

/// One row: the rule, a Dockerfile and the lines that it reports.
void addRow(const char *title, const char *rule, const char *text, QList<int> lines)
{
    QTest::addRow("%s %s", rule, title) << QString::fromLatin1(rule) << QString::fromUtf8(text) << lines;
}

void addText(const char *title, const char *rule, const char *text)
{
    QTest::addRow("%s %s", rule, title) << QString::fromLatin1(rule) << QString::fromUtf8(text);
}

} // namespace

class TestStageRules : public QObject {
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void fixes_data();
    void fixes();
    void unsafeFixesAreNotOffered_data();
    void unsafeFixesAreNotOffered();
    void namedTargetsAreUsed();
    void aLargeFileGetsItsFirstFixes();
};

void TestStageRules::lines_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("lines");

    addRow("a leftover", "SGC101", "FROM a AS one\nRUN x\nFROM b\n", {1});
    addRow("a whole line of leftovers", "SGC101", "FROM a AS one\nFROM one AS two\nFROM b\n", {1, 2});
    addRow("a stage that is copied from", "SGC101", "FROM a AS one\nFROM b\nCOPY --from=one /x /x\n", {});
    addRow("a stage that is mounted", "SGC101",
        "FROM a AS one\nFROM b\nRUN --mount=from=one,target=/x ls /x\n", {});
    addRow(
        "a test stage and what it needs", "SGC101", "FROM a AS one\nFROM one AS test\nRUN x\nFROM b\n", {});
    addRow("a stage with a command", "SGC101", "FROM a AS one\nCMD x\nFROM b\n", {});
    addRow("a stage for its files", "SGC101", "FROM scratch AS files\nCOPY x /\nFROM b\n", {});
    addRow("a stage named by a variable", "SGC101",
        "ARG V=fast\nFROM a AS build-fast\nFROM a AS build-small\nFROM build-${V}\n", {});
    addRow("a stage named by several variables", "SGC101",
        "FROM a AS x-fast-1\nFROM a AS x-small\nFROM a AS fast-1\nFROM x-$V-$W\n", {2, 3});
    addRow("a stage wholly named by a variable", "SGC101", "FROM a AS one\nFROM $V\n", {});
    addRow("a dollar that is no variable", "SGC101", "FROM a AS one\nFROM one$\n", {1});

    addRow(
        "the same file again", "SGC102", "FROM a AS one\nCOPY x /x\nFROM one\nCOPY --from=one /x /x\n", {4});
    addRow("from a grandparent", "SGC102",
        "FROM a AS one\nFROM one AS two\nFROM two\nCOPY --from=one /x /y\n", {4});
    addRow("from the base image", "SGC102", "FROM nginx:1.27\nCOPY --from=nginx:1.27 /etc/x /etc/x\n", {2});
    addRow(
        "from a sister", "SGC102", "FROM a AS one\nFROM one AS two\nFROM one\nCOPY --from=two /x /x\n", {});

    addRow("a slip in COPY", "SGC103", "FROM a AS builder\nFROM b\nCOPY --from=buidler /x /x\n", {3});
    addRow("a slip in FROM", "SGC103", "FROM a AS common\nFROM comon\n", {2});
    addRow("a slip in a mount", "SGC103", "FROM a AS builder\nFROM b\nRUN --mount=from=buildr,target=/x ls\n",
        {3});
    addRow("a well-known image", "SGC103", "FROM a AS base\nFROM b\nCOPY --from=bash /x /x\n", {});
    addRow("an image with a tag", "SGC103", "FROM a AS builder\nFROM b\nCOPY --from=buildr:1 /x /x\n", {});
    addRow("a short name that is too far", "SGC103", "FROM a AS base\nFROM b\nCOPY --from=cave /x /x\n", {});
    addRow("a later stage", "SGC103", "FROM commen\nFROM a AS common\n", {});

    addRow("FROM of a later stage", "SGC104", "FROM tools AS a\nFROM b AS tools\nFROM a\n", {1});
    addRow("a copy from a later stage", "SGC104",
        "FROM a AS one\nCOPY --from=two /x /x\nFROM b AS two\nFROM one\n", {2});
    addRow("an image that a later stage is named after", "SGC104",
        "FROM alpine AS a\nFROM alpine AS alpine\n", {});
    addRow("in order", "SGC104", "FROM b AS tools\nFROM tools\n", {});

    addRow("a slip in the path", "SGC105",
        "FROM golang AS b\nWORKDIR /src\nCOPY . .\nRUN go build -o bin/server .\nFROM a\nCOPY --from=b "
        "/src/bin/sever /s\n",
        {6});
    addRow("nothing that could make it", "SGC105",
        "FROM golang AS b\nWORKDIR /src\nCOPY go.mod .\nRUN mkdir -p out\nFROM a\nCOPY --from=b /src/app "
        "/app\n",
        {6});
    addRow("a path of the base image", "SGC105",
        "FROM golang AS b\nRUN mkdir /x\nFROM a\nCOPY --from=b /etc/passwd /etc/passwd\n", {});
    addRow("a script may make it", "SGC105",
        "FROM a AS b\nWORKDIR /src\nRUN ./build.sh\nFROM a\nCOPY --from=b /src/app /app\n", {});
    addRow("a copied folder may hold it", "SGC105",
        "FROM a AS b\nWORKDIR /src\nCOPY . .\nFROM a\nCOPY --from=b /src/app /app\n", {});
    addRow("a parent stage makes it", "SGC105",
        "FROM a AS p\nRUN go build -o /app .\nFROM p AS b\nFROM a\nCOPY --from=b /app /app\n", {});
    addRow("a wildcard", "SGC105",
        "FROM a AS b\nWORKDIR /src\nRUN mkdir x\nFROM a\nCOPY --from=b /src/*.jar /app\n", {});

    addRow("a global one", "SGC201", "ARG V=1\nFROM a\n", {1});
    addRow("a global one that FROM uses", "SGC201", "ARG V=1\nFROM a:$V\n", {});
    addRow("a global one that a stage declares", "SGC201", "ARG V=1\nFROM a\nARG V\nRUN x $V\n", {});
    addRow("one in a stage", "SGC201", "FROM a\nARG V=1\nRUN apt-get update\n", {2});
    addRow("programs may read it", "SGC201", "FROM a\nARG V=1\nRUN make\n", {});
    addRow("a child stage uses it", "SGC201", "FROM a AS p\nARG V=1\nFROM p\nLABEL v=$V\n", {});
    addRow("another stage's use does not count", "SGC201",
        "FROM a AS p\nARG V=1\nCOPY x /\nFROM b\nARG V\nLABEL v=$V\n", {2});
    addRow("a proxy", "SGC201", "ARG HTTP_PROXY\nARG https_proxy\nFROM a\n", {});
    addRow("one of two on a line", "SGC201", "ARG A=1 B=2\nFROM a:$B\n", {1});
    addRow("PowerShell's way to say it", "SGC201",
        "FROM a\nARG V=1\nSHELL [\"powershell\"]\nRUN echo $env:V\n", {});

    addRow("declared again is not used", "SGC201", "FROM a\nARG V=1\nARG V=2\nCOPY x /\n", {2, 3});
    addRow("the first of two that are used", "SGC201", "FROM a\nARG V=1\nARG V=2\nLABEL v=$V\n", {});
    addRow("a required one", "SGC201", "ARG V=${V:?missing}\nFROM a\n", {});
    addRow("a part of other names", "SGC201", "FROM a\nARG V=1\nCOPY V2 _V /\n", {2});
    addRow("a name of several words", "SGC201", "FROM a\nARG A.B=1\nARG C-D=1\nCOPY %A.B% C-E /\n", {3});
    addRow("two names with the same beginning", "SGC201", "FROM a\nARG V=1 VV=2\nCOPY $VV /\n", {2});

    addRow("a global one in RUN", "SGC202", "ARG V=1\nFROM scratch\nRUN echo $V\n", {3});
    addRow("a global one in COPY", "SGC202", "ARG V=1\nFROM scratch\nCOPY x-$V /x\n", {3});
    addRow("once for a stage", "SGC202", "ARG V=1\nFROM scratch\nRUN echo $V\nRUN echo $V\n", {3});
    addRow("declared", "SGC202", "ARG V=1\nFROM scratch\nARG V\nRUN echo $V\n", {});
    addRow("declared below", "SGC202", "FROM scratch\nRUN echo $V\nARG V=1\nRUN echo $V\n", {2});
    addRow(
        "of another stage", "SGC202", "FROM a AS p\nARG V=1\nRUN echo $V\nFROM scratch\nRUN echo $V\n", {5});
    addRow("inherited", "SGC202", "FROM a AS p\nARG V=1\nFROM p\nRUN echo $V\n", {});
    addRow("set by the shell", "SGC202",
        "ARG V=1\nFROM scratch\nRUN V=2; echo $V\nRUN for V in 1 2; do echo $V; done\n", {});
    addRow("in single quotes", "SGC202", "ARG V=1\nFROM scratch\nRUN echo '$V'\n", {});
    addRow("with a default", "SGC202", "ARG V=1\nFROM scratch\nRUN echo ${V:-2}\n", {});
    addRow("when the container runs", "SGC202", "FROM a\nARG PORT=80\nCMD serve $PORT\n", {3});
    addRow("PATH, which every container has", "SGC202", "FROM a\nARG PORT=80\nCMD serve $PATH\n", {});
    addRow("kept in ENV", "SGC202", "FROM a\nARG PORT=80\nENV PORT=$PORT\nCMD serve $PORT\n", {});
}

void TestStageRules::lines()
{
    QFETCH(QString, rule);
    QFETCH(QString, text);
    QTEST(linesOf(text, rule), "lines");
}

void TestStageRules::fixes_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *rule, const char *before, const char *after) {
        QTest::addRow("%s", rule) << QString::fromLatin1(rule) << QString::fromUtf8(before)
                                  << QString::fromUtf8(after);
    };
    row("SGC102", "FROM a AS one\nCOPY x /x\nFROM one\n# Again.\nCOPY --from=one /x /x\n",
        "FROM a AS one\nCOPY x /x\nFROM one\n");
    row("SGC103", "FROM a AS builder\nFROM b\nCOPY --from=buidler /x /x\n",
        "FROM a AS builder\nFROM b\nCOPY --from=builder /x /x\n");
    row("SGC104", "FROM tools AS a\n\nFROM b AS tools\n\nFROM a\n",
        "FROM b AS tools\n\nFROM tools AS a\n\nFROM a\n");
    row("SGC105", "FROM golang AS b\nRUN go build -o /server .\nFROM a\nCOPY --from=b /sever /s\n",
        "FROM golang AS b\nRUN go build -o /server .\nFROM a\nCOPY --from=b /server /s\n");
    row("SGC201", "ARG A=1 B=2\nFROM a:$B\n", "ARG B=2\nFROM a:$B\n");
    row("SGC201", "ARG V=1\nFROM a\nARG V\nCOPY x /\n", "FROM a\nCOPY x /\n");
    row("SGC201", "FROM a\nARG V=1\nARG URL=https://example.com/$V\nCOPY x /\n", "FROM a\nCOPY x /\n");
    row("SGC202", "ARG V=1\nFROM scratch\n# Say it.\nRUN echo $V\n",
        "ARG V=1\nFROM scratch\nARG V\n# Say it.\nRUN echo $V\n");
}

void TestStageRules::fixes()
{
    QFETCH(QString, rule);
    QFETCH(QString, before);
    const std::vector<Diagnostic> reported = findings(before, rule);
    QVERIFY(!reported.empty() && reported.front().fix);
    QTEST(reported.front().fix->edit.appliedTo(before), "after");
}

void TestStageRules::unsafeFixesAreNotOffered_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    addText("a stage below names it", "SGC201", "FROM a AS p\nARG V=1\nFROM b\nRUN apk add x=$V\n");
    addText("only another ARG of its line uses the one above", "SGC201",
        "FROM a\nARG U=1\nARG V=$U W=2\nLABEL w=$W\n");
    addText("an escaped space would end the line", "SGC201", "FROM a\nARG V=1\\  W\nLABEL v=$V\n");
}

void TestStageRules::unsafeFixesAreNotOffered()
{
    QFETCH(QString, rule);
    QFETCH(QString, text);
    const std::vector<Diagnostic> reported = findings(text, rule);
    QCOMPARE(reported.size(), 1);
    QVERIFY(!reported.front().fix);
}

void TestStageRules::namedTargetsAreUsed()
{
    auto surroundings = std::make_shared<Surroundings>();
    surroundings->namedTargets = QStringList{u"one"_s};
    const QString text = u"FROM a AS one\nFROM a AS two\nFROM b\n"_s;
    const std::vector<Diagnostic> reported = findings(text, u"SGC101", {}, surroundings);
    QCOMPARE(reported.size(), 1);
    QCOMPARE(reported.front().line, 2);
}

// Each of these fixes is proved by reading the whole file again.
void TestStageRules::aLargeFileGetsItsFirstFixes()
{
    constexpr int kArguments = 60;
    QString text = u"FROM scratch\n"_s;
    for (int i = 0; i < kArguments; ++i)
        text += u"ARG A%1=%2\n"_s.arg(i).arg(QString(10'000, u'x'));
    const std::vector<Diagnostic> found = findings(text, u"SGC201");
    QCOMPARE(found.size(), std::size_t(kArguments));
    QVERIFY(found.front().fix);
    QVERIFY(!found.back().fix);
}

QTEST_APPLESS_MAIN(TestStageRules)
#include "tst_stagerules.moc"
