// SPDX-License-Identifier: MIT
#include "app/process/stageimages.h"
#include "tests/support/fakedocker.h"

#include <QSignalSpy>
#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

class TestStageImages : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_state = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_state->path().toUtf8());
    }

    void nothingAtFirst() { QVERIFY(StageImageAccount::records().empty()); }

    void remembersAndForgets()
    {
        const StageImageRecord one{{}, {}, u"stagecraft/one-1"_s, {u"stagecraft/one-1:stage-0"_s}};
        const StageImageRecord two{u"far"_s, {}, u"stagecraft/two-2"_s, {u"stagecraft/two-2:target"_s}};
        StageImageAccount::remember(one);
        StageImageAccount::remember(two);
        StageImageAccount::remember(one);
        QCOMPARE(StageImageAccount::records(), (std::vector{one, two}));
        StageImageAccount::forget(one);
        QCOMPARE(StageImageAccount::records(), std::vector{two});
    }

    void joinsTags()
    {
        StageImageAccount::remember({{}, {}, u"r"_s, {u"r:stage-0"_s}});
        StageImageAccount::remember({{}, {}, u"r"_s, {u"r:stage-0"_s, u"r:stage-2"_s}});
        QCOMPARE(StageImageAccount::records(),
            (std::vector<StageImageRecord>{{{}, {}, u"r"_s, {u"r:stage-0"_s, u"r:stage-2"_s}}}));
    }

    void removes()
    {
        StageImageAccount::remember(
            {{}, {}, u"stagecraft/a"_s, {u"stagecraft/a:stage-0"_s, u"stagecraft/a:target"_s}});
        StageImageAccount::remember({u"far"_s, {}, u"stagecraft/b"_s, {u"stagecraft/b:stage-1"_s}});
        test::FakeDockerPart part;
        QCOMPARE(removed(), u""_s);
        QCOMPARE(part.calls(),
            (QStringList{u"image rm -- stagecraft/a:stage-0 stagecraft/a:target"_s,
                u"image prune --force --filter=label=org.stagecraft.project=stagecraft/a"_s,
                u"--context=far image rm -- stagecraft/b:stage-1"_s,
                u"--context=far image prune --force --filter=label=org.stagecraft.project=stagecraft/b"_s}));
        QVERIFY(StageImageAccount::records().empty());
    }

    void whatIsGoneAlreadyIsNoProblem()
    {
        StageImageAccount::remember({{}, {}, u"r"_s, {u"r:stage-0"_s}});
        test::FakeDockerPart part;
        part.answer(u"image-rm"_s, {}, "Error response from daemon: No such image: r:stage-0\n", 1);
        QCOMPARE(removed(), u""_s);
        QVERIFY(StageImageAccount::records().empty());
    }

    void keepsAccountOfWhatCouldNotBeRemoved()
    {
        StageImageAccount::remember({{}, {}, u"r"_s, {u"r:stage-0"_s}});
        test::FakeDockerPart part;
        part.answer(u"image-rm"_s, {}, "conflict: unable to remove repository reference\n", 1);
        QCOMPARE(removed(), u"conflict: unable to remove repository reference"_s);
        QCOMPARE(StageImageAccount::records().size(), 1);
    }

    void nothingToRemove() { QCOMPARE(removed(), u""_s); }

private:
    QString removed()
    {
        StageImageRemover remover;
        remover.setProgram(test::fakeDocker());
        QSignalSpy finished(&remover, &StageImageRemover::finished);
        if (!remover.start() || remover.start() || !finished.isEmpty() || !finished.wait())
            return u"did not finish as it should"_s;
        return finished[0][0].toString();
    }

    std::unique_ptr<QTemporaryDir> m_state;
};

QTEST_GUILESS_MAIN(TestStageImages)
#include "tst_stageimages.moc"
