// SPDX-License-Identifier: MIT
// Rules about what ships, about the frontend and about the build context: examples and near misses.
#include "tests/support/lintcase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagecraft;
using namespace stagecraft::test;

namespace {

void addRow(const char *title, const char *rule, const char *text, QList<int> lines)
{
    QTest::addRow("%s %s", rule, title) << QString::fromLatin1(rule) << QString::fromUtf8(text) << lines;
}

std::shared_ptr<Surroundings> contextOf(const QStringList &files, const QString &ignoreFile = {})
{
    auto surroundings = std::make_shared<Surroundings>();
    surroundings->context.emplace();
    for (const QString &file : files) {
        for (qsizetype slash = file.indexOf(u'/'); slash >= 0; slash = file.indexOf(u'/', slash + 1))
            surroundings->context->insert(file.first(slash), {.isDirectory = true, .size = 0});
        surroundings->context->insert(file, {.isDirectory = false, .size = 1});
    }
    surroundings->ignoreFile = ignoreFile;
    return surroundings;
}

} // namespace

class TestShippingRules : public QObject {
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void context_data();
    void context();
    void whatIsUnknownIsNotJudged();
    void knownUsersOfImagesCount();
    void stagesForDevelopmentDoNotShip();
};

void TestShippingRules::lines_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("lines");

    addRow("its image", "SGC301", "FROM golang AS b\nFROM rust:1.80\nCOPY --from=b /x /x\n", {2});
    addRow("below its base stage", "SGC301",
        "FROM golang AS b\nFROM b AS c\nFROM c\nCOPY --from=alpine /x /x\n", {1});
    addRow("its packages", "SGC301",
        "FROM x AS b\nFROM a\nCOPY --from=b /x /x\nRUN apk add gcc musl-dev curl\n", {4});
    addRow("removed in the same RUN", "SGC301",
        "FROM x AS b\nFROM a\nCOPY --from=b /x /x\nRUN apt-get install -y gcc && make && apt-get purge -y "
        "gcc\n",
        {});
    addRow("virtual packages", "SGC301",
        "FROM x AS b\nFROM a\nCOPY --from=b /x /x\nRUN apk add --virtual .b gcc && apk del .b\n", {});
    addRow("in a builder", "SGC301", "FROM golang AS b\nFROM alpine\nCOPY --from=b /x /x\n", {});
    addRow("a single stage", "SGC301", "FROM golang\nRUN go version\n", {});

    addRow("npm", "SGC302", "FROM node:20\nRUN npm ci\n", {2});
    addRow("cleared", "SGC302", "FROM node:20\nRUN npm ci && npm cache clean --force\n", {});
    addRow("removed by hand", "SGC302", "FROM node:20\nRUN npm ci && rm -rf /root/.npm\n", {});
    addRow("in a mount", "SGC302", "FROM node:20\nRUN --mount=type=cache,target=/root/.npm npm ci\n", {});
    addRow("in a builder", "SGC302", "FROM node:20 AS b\nRUN npm ci\nFROM a\nCOPY --from=b /x /x\n", {});
    addRow("conda", "SGC302", "FROM a\nRUN conda install -y numpy\n", {2});
    addRow("uv that keeps nothing", "SGC302", "FROM a\nENV UV_NO_CACHE=1\nRUN uv sync\n", {});

    addRow("no user", "SGC303", "FROM debian:12\nCMD [\"x\"]\n", {1});
    addRow("root at last", "SGC303", "FROM debian:12\nUSER app\nRUN x\nUSER root\n", {4});
    addRow("a user", "SGC303", "FROM debian:12\nUSER app\nCMD [\"x\"]\n", {});
    addRow("a user of the base stage", "SGC303", "FROM debian:12 AS b\nUSER app\nFROM b\nCMD [\"x\"]\n", {});
    addRow("nothing that runs", "SGC303", "FROM debian:12\nCOPY x /\n", {});
    addRow("a service image", "SGC303", "FROM nginx:1.27\nCMD [\"nginx\"]\n", {});
    addRow("an image without root", "SGC303", "FROM gcr.io/distroless/static:nonroot\nCMD [\"/x\"]\n", {});
    addRow("an entrypoint that drops root", "SGC303",
        "FROM debian:12\nENTRYPOINT [\"gosu\", \"app\", \"/x\"]\n", {});
    addRow("scratch", "SGC303", "FROM scratch\nCOPY x /\nCMD [\"/x\"]\n", {1});

    addRow(
        "a password in an address", "SGC304", "FROM a\nRUN curl https://bob:hunter22@example.com/x\n", {2});
    addRow(
        "a variable in an address", "SGC304", "FROM a\nRUN curl https://bob:$PASSWORD@example.com/x\n", {});
    addRow("a key", "SGC304", "FROM a\nENV KEY=AKIAABCDEFGHIJKLMNOP\n", {2});
    addRow("a key file", "SGC304", "FROM a\nCOPY id_rsa /root/.ssh/\n", {2});
    addRow("a public key file", "SGC304", "FROM a\nCOPY id_rsa.pub /root/.ssh/\n", {});
    addRow("an example", "SGC304", "FROM a\nCOPY .env.example /app/.env\n", {});
    addRow("in a builder", "SGC304", "FROM a AS b\nCOPY id_rsa /x\nFROM a\nCOPY --from=b /y /y\n", {});

    addRow("Go with C", "SGC305",
        "FROM golang:1.21 AS b\nRUN go build -o /x .\nFROM scratch\nCOPY --from=b /x /x\n", {4});
    addRow("Go without C", "SGC305",
        "FROM golang:1.21 AS b\nENV CGO_ENABLED=0\nRUN go build -o /x .\nFROM scratch\nCOPY --from=b /x /x\n",
        {});
    addRow("Go on alpine", "SGC305",
        "FROM golang:1.21-alpine AS b\nRUN go build -o /x .\nFROM scratch\nCOPY --from=b /x /x\n", {});
    addRow("C", "SGC305", "FROM gcc:13 AS b\nRUN gcc -o /x x.c\nFROM scratch\nCOPY --from=b /x /x\n", {4});
    addRow("static C", "SGC305",
        "FROM gcc:13 AS b\nRUN gcc -static -o /x x.c\nFROM scratch\nCOPY --from=b /x /x\n", {});
    addRow("with its libraries", "SGC305",
        "FROM gcc:13 AS b\nRUN gcc -o /x x.c\nFROM scratch\nCOPY --from=b /lib64 /lib64\nCOPY --from=b /x "
        "/x\n",
        {});
    addRow("to an image with libraries", "SGC305",
        "FROM gcc:13 AS b\nRUN gcc -o /x x.c\nFROM debian:12\nCOPY --from=b /x /x\n", {});

    addRow("it compiles", "SGC306", "FROM golang\nCOPY . .\nRUN go build -o /x .\nCMD [\"/x\"]\n", {3});
    addRow("nothing of its own", "SGC306", "FROM golang\nRUN go install example.com/x@latest\nCMD [\"x\"]\n",
        {});
    addRow("an image to build in", "SGC306", "FROM golang\nCOPY . .\nRUN go build ./...\n", {});
    addRow("two stages", "SGC306",
        "FROM golang AS b\nCOPY . .\nRUN go build -o /x .\nFROM a\nCOPY --from=b /x /x\nCMD [\"/x\"]\n", {});

    addRow("npm", "SGC401", "FROM node:20\nCOPY . .\nRUN npm ci\n", {2});
    addRow("the manifest first", "SGC401",
        "FROM node:20\nCOPY package.json .\nRUN npm ci\nCOPY . .\nRUN npm run build\n", {});
    addRow("fetched once more", "SGC401",
        "FROM node:20\nCOPY package.json .\nRUN npm ci\nCOPY . .\nRUN npm ci\n", {});
    addRow("with a cache mount", "SGC401",
        "FROM node:20\nCOPY . .\nRUN --mount=type=cache,target=/root/.npm npm ci\n", {});
    addRow("a tool by name", "SGC401", "FROM node:20\nCOPY . .\nRUN npm install -g serve\n", {});
    addRow("a folder", "SGC401", "FROM node:20\nCOPY src .\nRUN npm ci\n", {});

    addRow("a flag", "SGC501", "# syntax=docker/dockerfile:1.2\nFROM a\nCOPY --link x /x\n", {3});
    addRow("a here-document", "SGC501", "# syntax=docker/dockerfile:1.3.1\nFROM a\nRUN <<EOF\nx\nEOF\n", {3});
    addRow("in labs", "SGC501", "# syntax=docker/dockerfile:1.7-labs\nFROM a\nCOPY --parents x /x\n", {});
    addRow("new enough", "SGC501", "# syntax=docker/dockerfile:1.4\nFROM a\nCOPY --link x /x\n", {});
    addRow("the newest one", "SGC501", "# syntax=docker/dockerfile:1\nFROM a\nCOPY --parents x /x\n", {});
    addRow("another frontend", "SGC501", "# syntax=example/frontend:1.1\nFROM a\nCOPY --link x /x\n", {});
}

void TestShippingRules::lines()
{
    QFETCH(QString, rule);
    QFETCH(QString, text);
    QTEST(linesOf(text, rule), "lines");
}

void TestShippingRules::context_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("ignoreFile");
    QTest::addColumn<QStringList>("messages");
    const auto row = [](const char *title, const char *rule, const char *copy, const QStringList &files,
                         const char *ignoreFile, const QStringList &messages) {
        QTest::addRow("%s %s", rule, title)
            << QString::fromLatin1(rule) << u"FROM a\n"_s + QString::fromUtf8(copy) + u'\n' << files
            << QString::fromUtf8(ignoreFile) << messages;
    };
    row("everything", "SGC402", "COPY . .", {u"x"_s}, "",
        {u"Everything in the build context is copied, and no .dockerignore says what to leave out."_s});
    row("history too", "SGC402", "COPY . .", {u"x"_s, u".git/HEAD"_s}, "",
        {u"Everything in the build context is copied, .git too: no .dockerignore leaves it out."_s});
    row("with a .dockerignore", "SGC402", "COPY . .", {u"x"_s}, "y\n", {});
    row("a folder", "SGC402", "COPY src .", {u"src/x"_s}, "", {});

    row("missing", "SGC403", "COPY x other /\n", {u"x"_s}, "", {u"The build context has no other."_s});
    row("nearly there", "SGC403", "COPY pakage.json /", {u"package.json"_s}, "",
        {u"The build context has no pakage.json. Did you mean package.json?"_s});
    row("another folder, perhaps", "SGC403", "COPY one two /", {u"zzz"_s}, "",
        {u"The build context has no one, nor anything else that this file copies: is it the right folder?"_s});
    row("there", "SGC403", "COPY ./src/../x /src /", {u"x"_s, u"src/y"_s}, "", {});
    row("a wildcard", "SGC403", "COPY *.json y* /", {u"a.json"_s}, "",
        {u"Nothing in the build context matches y*."_s});
    row("an address", "SGC403", "ADD https://example.com/x /", {u"y"_s}, "", {});
    row("a here-document", "SGC403", "COPY <<EOF /x\ny\nEOF", {u"y"_s}, "", {});
    row("an unknown variable", "SGC403", "COPY $X /", {u"y"_s}, "", {});

    row("left out", "SGC404", "COPY x /", {u"x"_s}, "x\n",
        {u"x is kept out of the build context by .dockerignore."_s});
    row("with all that is in it", "SGC404", "COPY src /", {u"src/a"_s}, "**/a\nsrc\n",
        {u"src is kept out of the build context by .dockerignore."_s});
    row("but for one file", "SGC404", "COPY src /", {u"src/a"_s, u"src/b"_s}, "src\n!src/b\n", {});
    row("not there at all", "SGC404", "COPY x /", {u"y"_s}, "x\n", {});
}

void TestShippingRules::context()
{
    QFETCH(QString, rule);
    QFETCH(QString, text);
    QFETCH(QStringList, files);
    QFETCH(QString, ignoreFile);
    QStringList messages;
    for (const Diagnostic &finding : findings(text, rule, {}, contextOf(files, ignoreFile)))
        messages += finding.message.english();
    QTEST(messages, "messages");
}

void TestShippingRules::whatIsUnknownIsNotJudged()
{
    const QString text = u"FROM a\nCOPY . .\nCOPY x /\n"_s;
    for (const QString &rule : {u"SGC402"_s, u"SGC403"_s, u"SGC404"_s})
        QVERIFY(findings(text, rule).empty());
}

void TestShippingRules::knownUsersOfImagesCount()
{
    auto surroundings = std::make_shared<Surroundings>();
    surroundings->images[u"known"_s].user = u"app"_s;
    surroundings->images[u"rooted"_s].user = QString();
    QVERIFY(findings(u"FROM known\nCMD [\"x\"]\n"_s, u"SGC303", {}, surroundings).empty());
    const std::vector<Diagnostic> reported =
        findings(u"FROM rooted\nCMD [\"x\"]\n"_s, u"SGC303", {}, surroundings);
    QCOMPARE(reported.size(), 1);
    QCOMPARE(reported.front().severity, Severity::Warning);
    QCOMPARE(findings(u"FROM other\nCMD [\"x\"]\n"_s, u"SGC303", {}, surroundings).front().severity,
        Severity::Info);
}

void TestShippingRules::stagesForDevelopmentDoNotShip()
{
    QVERIFY(linesOf(u"FROM node:20 AS dev\nRUN npm ci\nCMD [\"x\"]\n"_s, u"SGC302").isEmpty());
    RuleSettings settings;
    const QString text = u"FROM node:20 AS other\nRUN npm ci\nFROM a\nCMD [\"x\"]\n"_s;
    QVERIFY(linesOf(text, u"SGC302", settings).isEmpty());
    settings.shipsOnlyTarget = false;
    QCOMPARE(linesOf(text, u"SGC302", settings), QList<int>{2});
}

QTEST_APPLESS_MAIN(TestShippingRules)
#include "tst_shippingrules.moc"
