// SPDX-License-Identifier: MIT
#include "core/render/diagramtext.h"

#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Pipeline> pipelineOf(const QString &text)
{
    return buildPipeline(parseDockerfile(text));
}

const QString kExample = u"FROM golang:1.21 AS builder\n"
                         u"COPY . .\n"
                         u"FROM alpine\n"
                         u"COPY --from=builder /app /usr/bin/\n"
                         u"RUN --mount=type=bind,from=busybox,target=/m true\n"_s;

} // namespace

class TestDiagramText : public QObject {
    Q_OBJECT

private slots:
    void dot_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addRow("an image") << u"  image0 [shape=ellipse, label=\"golang:1.21\"];\n"_s;
        QTest::addRow("the context") << u"  context [shape=folder, label=\"build context\"];\n"_s;
        QTest::addRow("a stage") << u"  stage0 [shape=box, style=rounded, label=\"builder\"];\n"_s;
        QTest::addRow("the target")
            << u"  stage1 [shape=box, style=\"rounded,bold\", label=\"stage-1\"];\n"_s;
        QTest::addRow("a base") << u"  image0 -> stage0 [style=dashed];\n"_s;
        QTest::addRow("files of the context") << u"  context -> stage0 [style=solid, label=\".\"];\n"_s;
        QTest::addRow("an artifact") << u"  stage0 -> stage1 [style=bold, label=\"/app\"];\n"_s;
        QTest::addRow("a mount") << u"  image2 -> stage1 [style=dotted"_s;
    }

    void dot()
    {
        QFETCH(QString, line);
        const QString text = dotText(*pipelineOf(kExample));
        QVERIFY2(text.contains(line), qPrintable(text));
    }

    void mermaid_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addRow("an image") << u"  image0([\"golang:1.21\"])\n"_s;
        QTest::addRow("the context") << u"  context[/\"build context\"/]\n"_s;
        QTest::addRow("a stage") << u"  stage0[\"builder\"]\n"_s;
        QTest::addRow("the target") << u"  style stage1 stroke-width:3px\n"_s;
        QTest::addRow("a base") << u"  image0 -.-> stage0\n"_s;
        QTest::addRow("files of the context") << u"  context -->|\".\"| stage0\n"_s;
        QTest::addRow("an artifact") << u"  stage0 ==>|\"/app\"| stage1\n"_s;
    }

    void mermaid()
    {
        QFETCH(QString, line);
        const QString text = mermaidText(*pipelineOf(kExample));
        QVERIFY(text.startsWith(u"flowchart LR\n"_s));
        QVERIFY2(text.contains(line), qPrintable(text));
    }

    void whatTheLanguagesWouldReadIsEscaped()
    {
        const auto pipeline =
            pipelineOf(u"FROM a AS b\nFROM c\nCOPY --from=b [\"/'\\\\y \\\"z\\\"' & <#1>\", \"/\"]\n"_s);
        QVERIFY(dotText(*pipeline).contains(u"label=\"/\\\\y \\\"z\\\" &amp; <#1>\""_s));
        QVERIFY(mermaidText(*pipeline).contains(u"|\"/#92;y #34;z#34; #38; #60;#35;1#62;\"|"_s));
    }

    void brokenFilesAreDrawnAllTheSame()
    {
        for (const QString &text : {u""_s, u"FROM"_s, u"COPY --from=x a b"_s,
                 u"FROM a AS a\nCOPY --from=a b c"_s, u"FROM b AS a\nFROM a AS b\n"_s}) {
            QVERIFY(dotText(*pipelineOf(text)).startsWith(u"digraph"_s));
            QVERIFY(mermaidText(*pipelineOf(text)).startsWith(u"flowchart"_s));
        }
    }
};

QTEST_APPLESS_MAIN(TestDiagramText)
#include "tst_diagramtext.moc"
