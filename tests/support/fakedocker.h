// SPDX-License-Identifier: MIT
// The program that stands in for docker, and the part that it plays.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace stagecraft::test {

/// Path of the program; its behaviours are listed in tests/programs/fakedocker.cpp.
QString fakeDocker();

/// A folder with answers for the fake docker, which finds it through the environment as long as this object
/// lives.
class FakeDockerPart {
public:
    FakeDockerPart();
    ~FakeDockerPart();

    /// What `docker <command>` ("version", "buildx-build", "history-stage-0") prints and ends with.
    void answer(
        const QString &command, const QByteArray &output, const QByteArray &errors = {}, int exitCode = 0);
    /// Behind its output, `command` does not end.
    void hang(const QString &command);
    /// The calls so far, each with its arguments joined by blanks.
    QStringList calls() const;

private:
    void write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

} // namespace stagecraft::test
