// SPDX-License-Identifier: MIT
#include "core/model/correspondence.h"
#include "core/model/pipeline.h"

#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

namespace {

const QString kFile = u"ARG V=1\n"
                      "FROM golang:$V AS build\n"
                      "RUN go build -o /app\n"
                      "RUN true\n"
                      "\n"
                      "FROM build AS test\n"
                      "RUN go test\n"
                      "\n"
                      "FROM scratch\n"
                      "COPY --from=build /app /app\n"
                      "RUN true\n"_s;
// Instructions: 0 ARG, 1 FROM, 2 RUN, 3 RUN, 4 FROM, 5 RUN, 6 FROM, 7 COPY, 8 RUN.

std::shared_ptr<const Pipeline> pipelineOf(const QString &text)
{
    return buildPipeline(parseDockerfile(text));
}

// Replaces one occurrence of `what` (from 0).
TextEdit replaced(const QString &text, const QString &what, const QString &with, int occurrence = 0)
{
    qsizetype at = text.indexOf(what);
    while (occurrence-- > 0)
        at = text.indexOf(what, at + 1);
    return TextEdit({{at, at + what.size()}, with});
}

QString shown(const std::vector<int> &map)
{
    QStringList texts;
    for (const int index : map)
        texts += QString::number(index);
    return texts.join(u' ');
}

QString shown(const std::vector<bool> &marks)
{
    QStringList indices;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (marks[i])
            indices += QString::number(i);
    }
    return indices.join(u' ');
}

} // namespace

class TestCorrespondence : public QObject {
    Q_OBJECT

private slots:
    void edits_data()
    {
        QTest::addColumn<TextEdit>("edit");
        QTest::addColumn<QString>("stages");
        QTest::addColumn<QString>("instructions");
        QTest::addColumn<QString>("changed");
        QTest::addColumn<QString>("artifacts");
        const QString same = u"0 1 2 3 4 5 6 7 8"_s;
        QTest::addRow("nothing") << TextEdit() << u"0 1 2"_s << same << QString() << u"0"_s;
        QTest::addRow("a comment in front")
            << TextEdit::insertion(0, u"# hello\n"_s) << u"0 1 2"_s << same << QString() << u"0"_s;
        QTest::addRow("an instruction edited")
            << replaced(kFile, u"-o /app"_s, u"-o /app ./cmd"_s) << u"0 1 2"_s << same << u"2"_s << u"0"_s;
        QTest::addRow("typing at the end of an instruction")
            << TextEdit::insertion(kFile.indexOf(u"go test"_s) + 7, u" ./..."_s) << u"0 1 2"_s << same
            << u"5"_s << u"0"_s;
        QTest::addRow("typing at the start of a keyword")
            << TextEdit::insertion(kFile.indexOf(u"RUN go test"_s), u"X"_s) << u"0 1 2"_s << same << u"5"_s
            << u"0"_s;
        QTest::addRow("a stage renamed, the first letter typed")
            << replaced(kFile, u"AS test"_s, u"AS c"_s) << u"0 1 2"_s << same << u"4"_s << u"0"_s;
        QTest::addRow("a stage renamed with a use of its name left behind")
            << replaced(kFile, u"AS build"_s, u"AS compile"_s) << u"0 1 2"_s << same << u"1"_s << u"0"_s;
        QTest::addRow("a stage given another base")
            << replaced(kFile, u"FROM scratch"_s, u"FROM alpine"_s) << u"0 1 2"_s << same << u"6"_s << u"0"_s;
        QTest::addRow("an instruction inserted")
            << TextEdit::insertion(kFile.indexOf(u"RUN go test"_s), u"RUN new\n"_s) << u"0 1 2"_s
            << u"0 1 2 3 4 6 7 8 9"_s << u"5"_s << u"0"_s;
        QTest::addRow("an instruction removed") << replaced(kFile, u"RUN go test\n"_s, u""_s) << u"0 1 2"_s
                                                << u"0 1 2 3 4 -1 5 6 7"_s << QString() << u"0"_s;
        QTest::addRow("the first of two equal ones in different stages removed")
            << replaced(kFile, u"RUN true\n"_s, u""_s) << u"0 1 2"_s << u"0 1 2 -1 3 4 5 6 7"_s << QString()
            << u"0"_s;
        QTest::addRow("two lines joined") << replaced(kFile, u"/app\nRUN true"_s, u"/app && true"_s)
                                          << u"0 1 2"_s << u"0 1 2 -1 3 4 5 6 7"_s << u"2"_s << u"0"_s;
        QTest::addRow("a stage removed") << replaced(kFile, u"FROM build AS test\nRUN go test\n\n"_s, u""_s)
                                         << u"0 -1 1"_s << u"0 1 2 3 -1 -1 4 5 6"_s << QString() << u"0"_s;
        QTest::addRow("a stage inserted")
            << TextEdit::insertion(kFile.indexOf(u"FROM scratch"_s), u"FROM alpine AS tools\nRUN x\n"_s)
            << u"0 1 3"_s << u"0 1 2 3 4 5 8 9 10"_s << u"6 7"_s << u"0"_s;
        QTest::addRow("an edge removed") << replaced(kFile, u"COPY --from=build /app /app\n"_s, u""_s)
                                         << u"0 1 2"_s << u"0 1 2 3 4 5 6 -1 7"_s << QString() << u"-1"_s;
        QTest::addRow("an edge taken from elsewhere")
            << replaced(kFile, u"--from=build"_s, u"--from=test"_s) << u"0 1 2"_s << same << u"7"_s << u"0"_s;
    }

    void edits()
    {
        QFETCH(TextEdit, edit);
        const auto before = pipelineOf(kFile);
        const auto after = pipelineOf(edit.appliedTo(kFile));
        const Correspondence found = correspondenceOf(*before, edit, *after);
        QTEST(shown(found.stages), "stages");
        QTEST(shown(found.instructions), "instructions");
        QTEST(shown(found.instructionChanged), "changed");
        QTEST(shown(found.artifacts), "artifacts");
    }

    void aStageMoved()
    {
        const QString stage = u"FROM build AS test\nRUN go test\n\n"_s;
        const qsizetype at = kFile.indexOf(stage);
        TextEdit edit;
        QVERIFY(edit.add({{at, at + stage.size()}, {}}));
        QVERIFY(edit.add({{kFile.size(), kFile.size()}, u"\n"_s + stage}));
        const auto found = correspondenceOf(*pipelineOf(kFile), edit, *pipelineOf(edit.appliedTo(kFile)));
        QCOMPARE(shown(found.stages), u"0 2 1"_s);
        QCOMPARE(shown(found.instructions), u"0 1 2 3 7 8 4 5 6"_s);
        QCOMPARE(shown(found.instructionChanged), QString());
    }

    // As a document does that is loaded anew: one replacement from the first to the last difference.
    void aStageMovedAndOnlyTheDifferenceKnown()
    {
        const QString moved =
            u"ARG V=1\nFROM scratch\nCOPY --from=build /app /app\nRUN true\n\nFROM golang:$V AS build\n"
            "RUN go build -o /app\nRUN true\n\nFROM build AS test\nRUN go test\n"_s;
        const TextEdit edit = TextEdit::difference(kFile, moved);
        const auto found = correspondenceOf(*pipelineOf(kFile), edit, *pipelineOf(moved));
        QCOMPARE(shown(found.stages), u"1 2 0"_s);
        QCOMPARE(shown(found.instructions), u"0 4 5 6 7 8 1 2 3"_s);
        QCOMPARE(shown(found.artifacts), u"0"_s);
    }

    void anInstructionMovedWithinItsStage()
    {
        const TextEdit edit = TextEdit::difference(kFile,
            QString(kFile).replace(
                u"RUN go build -o /app\nRUN true\n"_s, u"RUN true\nRUN go build -o /app\n"_s));
        const auto found = correspondenceOf(*pipelineOf(kFile), edit, *pipelineOf(edit.appliedTo(kFile)));
        QCOMPARE(shown(found.instructions), u"0 1 3 2 4 5 6 7 8"_s);
        QCOMPARE(shown(found.instructionChanged), QString());
    }

    // Every key of a new name, one after another.
    void aStageRenamedKeyByKey()
    {
        QString text = kFile;
        auto before = pipelineOf(text);
        const QString name = u"check"_s;
        const qsizetype at = text.indexOf(u"test\nRUN go test"_s);
        for (qsizetype i = 0; i <= name.size(); ++i) {
            const TextEdit edit = i == 0 ? TextEdit::deletion({at, at + 4})
                                         : TextEdit::insertion(at + i - 1, name.mid(i - 1, 1));
            text = edit.appliedTo(text);
            const auto after = pipelineOf(text);
            QCOMPARE(shown(correspondenceOf(*before, edit, *after).stages), u"0 1 2"_s);
            before = after;
        }
        QVERIFY(text.contains(u"AS check\n"_s));
    }

    void mountsOfOneInstructionKeepTheirOrder()
    {
        const QString text =
            u"FROM a AS a\nFROM b AS b\nFROM c\nRUN --mount=from=a,target=/a --mount=from=b,target=/b x\n"_s;
        const TextEdit edit = replaced(text, u" x\n"_s, u" y\n"_s);
        const auto found = correspondenceOf(*pipelineOf(text), edit, *pipelineOf(edit.appliedTo(text)));
        QCOMPARE(shown(found.artifacts), u"0 1"_s);
    }
};

QTEST_APPLESS_MAIN(TestCorrespondence)
#include "tst_correspondence.moc"
