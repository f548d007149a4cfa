// SPDX-License-Identifier: MIT
#include "tests/support/fakedocker.h"

#include "tests/support/testdata.h"

#include <QFile>

namespace stagecraft::test {

using namespace Qt::StringLiterals;

QString fakeDocker() { return QStringLiteral(STAGECRAFT_TEST_PROGRAMS "/fakedocker"); }

FakeDockerPart::FakeDockerPart() { qputenv("FAKE_DOCKER_FOLDER", QFile::encodeName(m_folder.path())); }

FakeDockerPart::~FakeDockerPart() { qunsetenv("FAKE_DOCKER_FOLDER"); }

void FakeDockerPart::answer(
    const QString &command, const QByteArray &output, const QByteArray &errors, int exitCode)
{
    write(command + u".out"_s, output);
    write(command + u".err"_s, errors);
    write(command + u".exit"_s, QByteArray::number(exitCode));
}

void FakeDockerPart::hang(const QString &command) { write(command + u".hang"_s, "yes"); }

QStringList FakeDockerPart::calls() const
{
    const QString path = m_folder.filePath(u"calls"_s);
    if (!QFile::exists(path))
        return {};
    QStringList calls = QString::fromUtf8(readFile(path)).split(u'\n', Qt::SkipEmptyParts);
    for (QString &call : calls)
        call = call.trimmed();
    return calls;
}

void FakeDockerPart::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

} // namespace stagecraft::test
