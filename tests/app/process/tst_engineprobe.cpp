// SPDX-License-Identifier: MIT
#include "app/process/engineprobe.h"
#include "tests/support/fakedocker.h"
#include "tests/support/testdata.h"

#include <QSignalSpy>
#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

static QByteArray recorded(const QString &name)
{
    return test::readFile(test::dataPath(u"docker/engine/"_s + name));
}

class TestEngineProbe : public QObject {
    Q_OBJECT

private slots:
    void answers()
    {
        test::FakeDockerPart part;
        part.answer(u"version"_s, recorded(u"version"_s));
        part.answer(u"buildx-version"_s, recorded(u"buildx-version"_s));
        part.answer(u"image-ls"_s, "alpine:3.22\n");
        const EngineInfo info = probed(test::fakeDocker());
        QVERIFY2(info.canBuild(), qPrintable(info.problem.english()));
        QCOMPARE(info.serverVersion, u"26.1.5+dfsg1"_s);
        QCOMPARE(info.builderVersion, u"0.13.1"_s);
        QCOMPARE(info.platform, u"linux/amd64"_s);
        QCOMPARE(info.context, u"default"_s);
        QCOMPARE(info.images, QStringList{u"alpine:3.22"_s});
    }

    void asksTheContext()
    {
        test::FakeDockerPart part;
        part.answer(u"version"_s, recorded(u"version"_s));
        probed(test::fakeDocker(), u"far"_s);
        QCOMPARE(part.calls().value(0), u"--context=far version --format={{json .}}"_s);
    }

    void problems_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QByteArray>("errors");
        QTest::addColumn<QByteArray>("buildx");
        QTest::addColumn<QString>("sentence");
        QTest::addRow("the engine is down")
            << recorded(u"down-version"_s) << recorded(u"down-version-error"_s) << QByteArray()
            << u"No docker engine answers at unix:///nowhere/docker.sock. Start it, or choose another one."_s;
        QTest::addRow("no permission")
            << recorded(u"down-version"_s)
            << QByteArray(
                   "permission denied while trying to connect to the Docker daemon socket at "
                   "unix:///var/run/docker.sock: Get \"http://x/version\": dial unix: permission denied\n")
            << QByteArray()
            << u"You have no permission to use the docker engine at unix:///var/run/docker.sock. Ask to be "
               u"added to "
               u"the group “docker”, then log in again."_s;
        QTest::addRow("no such context")
            << QByteArray()
            << QByteArray("Failed to initialize: unable to resolve docker endpoint: context "
                          "\"far\": context not found: open /x/meta.json: no such file\n")
            << QByteArray() << u"There is no docker context named “far”."_s;
        QTest::addRow("words that nobody knows")
            << QByteArray() << QByteArray("surprise\n") << QByteArray() << u"Docker does not answer."_s;
        QTest::addRow("no buildx")
            << recorded(u"version"_s) << QByteArray() << QByteArray()
            << u"Building needs docker's plugin buildx. Install the package docker-buildx."_s;
        QTest::addRow("an old buildx") << recorded(u"version"_s) << QByteArray()
                                       << QByteArray("github.com/docker/buildx v0.11.2 9872040\n")
                                       << u"Building needs buildx 0.12 or newer; this one is 0.11.2."_s;
    }

    void problems()
    {
        QFETCH(QByteArray, version);
        QFETCH(QByteArray, errors);
        QFETCH(QByteArray, buildx);
        test::FakeDockerPart part;
        part.answer(u"version"_s, version, errors, errors.isEmpty() ? 0 : 1);
        part.answer(u"buildx-version"_s, buildx, {}, buildx.isEmpty() ? 1 : 0);
        const EngineInfo info = probed(test::fakeDocker());
        QVERIFY(!info.canBuild());
        QTEST(info.problem.english(), "sentence");
    }

    void noDocker()
    {
        const EngineInfo info = probed(u"/no/such/docker"_s);
        QCOMPARE(
            info.problem.english(), u"Docker is not installed, so nothing can be built. All else works."_s);
        QVERIFY(!info.problem.detail.isEmpty());
    }

    void anEngineThatListsNoImagesBuildsAllTheSame()
    {
        test::FakeDockerPart part;
        part.answer(u"version"_s, recorded(u"version"_s));
        part.answer(u"buildx-version"_s, recorded(u"buildx-version"_s));
        part.hang(u"image-ls"_s);
        const EngineInfo info = probed(test::fakeDocker(), {}, 1500);
        QVERIFY2(info.canBuild(), qPrintable(info.problem.english()));
        QVERIFY(info.images.isEmpty());
    }

    void anEngineThatHangsIsAProblem()
    {
        test::FakeDockerPart part;
        part.hang(u"version"_s);
        const EngineInfo info = probed(test::fakeDocker(), {}, 500);
        QCOMPARE(info.problem.english(), u"Docker does not answer."_s);
    }

    // The answer to the first question comes too late and is dropped.
    void askedAgain()
    {
        test::FakeDockerPart part;
        part.answer(u"version"_s, recorded(u"version"_s));
        part.answer(u"buildx-version"_s, recorded(u"buildx-version"_s));
        EngineProbe probe;
        probe.setProgram(test::fakeDocker());
        QSignalSpy finished(&probe, &EngineProbe::finished);
        probe.start(u"first"_s);
        probe.start(u"second"_s);
        QVERIFY(finished.wait());
        QTest::qWait(100);
        QCOMPARE(finished.size(), 1);
        QVERIFY(!probe.isRunning());
    }

private:
    EngineInfo probed(const QString &program, const QString &context = {}, int patience = 15000)
    {
        EngineProbe probe;
        probe.setPatience(patience);
        probe.setProgram(program);
        QList<EngineInfo> answers;
        connect(&probe, &EngineProbe::finished, this, [&](const EngineInfo &info) { answers << info; });
        probe.start(context);
        if (!QTest::qWaitFor([&] { return !answers.isEmpty(); }))
            return {.problem = {.source = "no answer"}};
        return answers.first();
    }
};

QTEST_GUILESS_MAIN(TestEngineProbe)
#include "tst_engineprobe.moc"
