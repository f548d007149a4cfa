// SPDX-License-Identifier: MIT
#include "core/docker/buildproblem.h"
#include "core/model/pipeline.h"

#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

class TestBuildProblem : public QObject {
    Q_OBJECT

private slots:
    void connection_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence"); // Empty: no problem of the connection.
        const QString down = u"No docker engine answers at %1. Start it, or choose another one."_s;
        QTest::addRow("down")
            << u"ERROR: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?"_s
            << down.arg(u"unix:///var/run/docker.sock"_s);
        QTest::addRow("down, over TCP")
            << u"Cannot connect to the Docker daemon at tcp://10.0.0.7:2375. Is the docker daemon running?"_s
            << down.arg(u"tcp://10.0.0.7:2375"_s);
        QTest::addRow("down, in newer words")
            << u"failed to connect to the docker API at unix:///x.sock; check if the path is correct and if the daemon is running"_s
            << down.arg(u"unix:///x.sock"_s);
        QTest::addRow("no permission")
            << u"ERROR: permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Head \"http://%2Fvar/_ping\": dial unix /var/run/docker.sock: connect: permission denied"_s
            << u"You have no permission to use the docker engine at unix:///var/run/docker.sock. Ask to be added to the group “docker”, then log in again."_s;
        QTest::addRow("no permission, in newer words")
            << u"permission denied while trying to connect to the docker API at unix:///var/run/docker.sock"_s
            << u"You have no permission to use the docker engine at unix:///var/run/docker.sock. Ask to be added to the group “docker”, then log in again."_s;
        QTest::addRow("an engine that went away")
            << u"ERROR: failed to build: failed to receive status: rpc error: code = Unavailable desc = error reading from server: EOF"_s
            << u"The docker engine stopped while it was building."_s;
        QTest::addRow("a failed step")
            << u"process \"/bin/sh -c x\" did not complete successfully: exit code: 1"_s << u""_s;
        QTest::addRow("nothing") << u""_s << u""_s;
    }

    void connection()
    {
        QFETCH(QString, text);
        const auto problem = connectionProblem(text);
        QTEST(problem ? problem->english() : QString(), "sentence");
    }

    void failure_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("line");
        QTest::addRow("an image name that cannot be")
            << u"ERROR: invalid tag \"My Image\": invalid reference format"_s
            << u"“My Image” cannot be the name of an image."_s << 0;
        QTest::addRow("an image name in capitals")
            << u"ERROR: failed to build: invalid tag \"UPPER:1\": repository name must be lowercase"_s
            << u"“UPPER:1” cannot be the name of an image."_s << 0;
        QTest::addRow("a target that is not there")
            << u"ERROR: failed to solve: target stage \"nosuch\" could not be found"_s
            << u"The file has no stage named “nosuch”."_s << 0;
        QTest::addRow("an image that does not exist")
            << u"ERROR: failed to solve: x:1: failed to resolve source metadata for docker.io/library/x:1: docker.io/library/x:1: not found"_s
            << u"The image docker.io/library/x:1 does not exist, or may not be fetched."_s << 0;
        QTest::addRow("a full disk") << u"ERROR: failed to solve: write /x: no space left on device"_s
                                     << u"The disk of the docker engine is full."_s << 0;
        QTest::addRow("an excerpt with the line")
            << u"Dockerfile:2\n--------------------\n   1 |     FROM x\n   2 | >>> RUN y\n--------------------\nERROR: failed to solve: surprise"_s
            << u"The build failed."_s << 2;
        QTest::addRow("no buildx")
            << u"unknown flag: --progress\nSee 'docker --help'."_s
            << u"Building needs docker's plugin buildx. Install the package docker-buildx."_s << 0;
        QTest::addRow("no word at all") << u""_s << u"The build failed."_s << 0;
    }

    void failure()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        const auto pipeline = buildPipeline(parseDockerfile(u"FROM x\nRUN y\n"_s));
        const BuildFailure failure = buildFailure(*pipeline, {}, text.split(u'\n', Qt::SkipEmptyParts));
        QTEST(failure.message.english(), "sentence");
        QCOMPARE(failure.line, line);
        QCOMPARE(failure.instruction, line > 0 ? line - 1 : -1);
    }

    void others()
    {
        QVERIFY(builderMissing({}, {}).english().contains(u"docker-buildx"_s));
        QVERIFY(builderMissing(u"0.9.1"_s, {}).english().contains(u"0.9.1"_s));
        QVERIFY(contextFolderMissing(u"/x y"_s).english().contains(u"/x y"_s));
        QCOMPARE(programMissing(u"execve: No such file"_s).detail, u"execve: No such file"_s);
    }
};

QTEST_APPLESS_MAIN(TestBuildProblem)
#include "tst_buildproblem.moc"
