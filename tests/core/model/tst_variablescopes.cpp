// SPDX-License-Identifier: MIT
// What stages see of each other's variables, in short files and in those whose definitions are so many that
// they are looked up in an index: both must find the same.
#include "core/model/pipeline.h"

#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

namespace {

// "line 3: A = 1" for each of `names` that each instruction sees; FROM lines see global ones. Lines count
// from 1 behind `skippedLines`.
QStringList seen(const QString &text, const QList<QStringView> &names, int skippedLines = 0)
{
    const auto pipeline = buildPipeline(parseDockerfile(text));
    QStringList lines;
    for (const Instruction &instruction : pipeline->tree().instructions()) {
        const int line = instruction.firstLine - skippedLines;
        if (line < 1)
            continue;
        const int stage = instruction.keyword == Keyword::From ? -1 : pipeline->stageOf(instruction);
        for (const QStringView name : names) {
            if (const auto *found = pipeline->evaluation().definitionAt(stage, instruction, name))
                lines +=
                    u"line %1: %2 = %3"_s.arg(QString::number(line), name, found->value.value_or(u"(none)"));
        }
    }
    return lines;
}

// Nobody asks for them.
QString manyArguments(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += u"ARG UNASKED%1=x\n"_s.arg(i);
    return text;
}

} // namespace

class TestVariableScopes : public QObject {
    Q_OBJECT

private slots:
    void scopes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::addRow("a stage sees what stands in front of a place")
            << u"FROM scratch\nENV A=1\nENV A=2\nRUN a\n"_s
            << QStringList{u"line 3: A = 1"_s, u"line 4: A = 2"_s};
        QTest::addRow("a stage sees its base as that ends")
            << u"FROM scratch AS s\nENV A=1\nENV A=2\nFROM s\nRUN a\n"_s
            << QStringList{u"line 3: A = 1"_s, u"line 5: A = 2"_s};
        QTest::addRow("a stage hides what its base set, for itself alone")
            << u"FROM scratch AS s\nENV A=1\nFROM s AS t\nENV A=$A.2\nRUN a\nFROM s\nRUN a\nFROM t\nRUN a\n"_s
            << QStringList{
                   u"line 4: A = 1"_s, u"line 5: A = 1.2"_s, u"line 7: A = 1"_s, u"line 9: A = 1.2"_s};
        QTest::addRow("what a middle stage does not set comes from behind it")
            << u"FROM scratch AS s\nENV A=1\nFROM s AS t\nENV B=2\nFROM t\nENV B=$A$B\nRUN a\n"_s
            << QStringList{u"line 4: A = 1"_s, u"line 6: A = 1"_s, u"line 6: B = 2"_s, u"line 7: A = 1"_s,
                   u"line 7: B = 12"_s};
        QTest::addRow("stages of two chains in turn")
            << u"FROM scratch AS s\nENV A=1\nFROM scratch AS t\nENV A=2\nFROM s AS u\nENV B=$A\nFROM t AS v\n"
               "ENV B=$A\nFROM u\nRUN a\nFROM v\nRUN a\n"_s
            << QStringList{u"line 6: A = 1"_s, u"line 8: A = 2"_s, u"line 10: A = 1"_s, u"line 10: B = 1"_s,
                   u"line 12: A = 2"_s, u"line 12: B = 2"_s};
        QTest::addRow("an ARG without value hides nothing")
            << u"FROM scratch AS s\nENV A=1\nFROM s\nARG A\nRUN a\n"_s
            << QStringList{u"line 4: A = 1"_s, u"line 5: A = 1"_s};
        QTest::addRow("an ARG without value is found where nothing is")
            << u"FROM scratch AS s\nARG A\nFROM s\nRUN a\nARG A=1\nRUN a\n"_s
            << QStringList{u"line 4: A = (none)"_s, u"line 5: A = 1"_s, u"line 6: A = 1"_s};
        QTest::addRow("words of an ARG see its own names where nothing else sets them")
            << u"FROM scratch\nARG A=1 B=$A\nENV B=2\nARG B=3\n"_s
            << QStringList{u"line 2: A = 1"_s, u"line 2: B = 1"_s, u"line 3: A = 1"_s, u"line 3: B = 1"_s,
                   u"line 4: A = 1"_s, u"line 4: B = 2"_s};
        QTest::addRow("global ones count in FROM, and inside a stage only where it names them")
            << u"ARG A=1\nFROM scratch\nRUN a\nARG A\nRUN a\nFROM scratch\n"_s
            << QStringList{u"line 1: A = 1"_s, u"line 2: A = 1"_s, u"line 4: A = 1"_s, u"line 5: A = 1"_s,
                   u"line 6: A = 1"_s};
        QTest::addRow("triggers set what the stage begins with")
            << u"FROM scratch AS s\nENV A=1\nONBUILD ENV A=2\nRUN a\nFROM s\nRUN a\n"_s
            << QStringList{u"line 3: A = 1"_s, u"line 4: A = 1"_s, u"line 6: A = 2"_s};
    }

    void scopes()
    {
        QFETCH(QString, text);
        QTEST(seen(text, {u"A", u"B"}), "expected");
    }

    void scopesInLargeFiles_data() { scopes_data(); }

    void scopesInLargeFiles()
    {
        QFETCH(QString, text);
        QTEST(seen(manyArguments(200) + text, {u"A", u"B"}, 200), "expected");
    }

    void longChains()
    {
        QString text = u"FROM scratch AS s0\nENV A=0 FIRST=0\n"_s;
        for (int stage = 1; stage <= 300; ++stage)
            text += u"FROM s%1 AS s%2\nENV A=%2 B=$A$FIRST\n"_s.arg(stage - 1).arg(stage);
        text += u"RUN a\n"_s;
        QCOMPARE(seen(text, {u"A", u"B", u"FIRST"}).last(3),
            (QStringList{u"line 603: A = 300"_s, u"line 603: B = 2990"_s, u"line 603: FIRST = 0"_s}));
    }

    void basesOfBases()
    {
        const auto pipeline = buildPipeline(parseDockerfile(
            u"FROM a AS one\nFROM b AS two\nFROM one AS three\nRUN a\nFROM two AS four\nFROM three\n"_s));
        const auto basedOn = [&](int stage) {
            QList<int> bases;
            for (int other = -1; other < 5; ++other) {
                if (pipeline->isBasedOn(stage, other))
                    bases += other;
            }
            return bases;
        };
        QCOMPARE(basedOn(0), QList<int>());
        QCOMPARE(basedOn(2), QList<int>{0});
        QCOMPARE(basedOn(3), QList<int>{1});
        QCOMPARE(basedOn(4), (QList<int>{0, 2}));
        QCOMPARE(pipeline->rootOf(4).name, u"one"_s);
        QCOMPARE(pipeline->rootOf(3).name, u"two"_s);
        QCOMPARE(pipeline->rootOf(1).name, u"two"_s);
    }

    void valuesThatGrowWithoutEnd()
    {
        const auto errorsOf = [](int lines) {
            return buildPipeline(parseDockerfile(u"FROM scratch\n"_s + u"ENV A=$A:b\n"_s.repeated(lines)))
                ->errors();
        };
        QVERIFY(errorsOf(1000).empty());
        const std::vector<SyntaxError> errors = errorsOf(20'000);
        QVERIFY(!errors.empty());
        QCOMPARE(errors.front().message.detail, u"failed to process \"$A:b\": the values are too long"_s);
    }
};

QTEST_GUILESS_MAIN(TestVariableScopes)
#include "tst_variablescopes.moc"
