// SPDX-License-Identifier: MIT
#include "tests/support/recordedbuilds.h"

#include "core/model/pipeline.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

namespace stagecraft::test {

using namespace Qt::StringLiterals;

void addRecordedBuilds()
{
    QTest::addColumn<QString>("name");
    const QDir folder(dataPath(u"docker"_s));
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (QFile::exists(folder.filePath(name + u"/progress"_s)))
            QTest::addRow("%s", qPrintable(name)) << name;
    }
}

QByteArray recordedProgress(const QString &name)
{
    return readFile(dataPath(u"docker/"_s + name + u"/progress"_s));
}

std::shared_ptr<const Pipeline> recordedPipeline(const QString &name)
{
    const QString own = dataPath(u"docker/"_s + name + u"/Dockerfile"_s);
    const QString path = QFile::exists(own) ? own : projectPath(u"examples/go-service/Dockerfile"_s);
    return buildPipeline(parseDockerfile(QString::fromUtf8(readFile(path))));
}

QByteArray withOneObjectALine(const QByteArray &stream)
{
    QByteArray result;
    QByteArray object;
    for (const QByteArray &line : stream.split('\n')) {
        if (line == "{" || !object.isEmpty())
            object += line;
        else if (!line.isEmpty())
            result += line + '\n';
        if (line == "}")
            result +=
                QJsonDocument::fromJson(std::exchange(object, {})).toJson(QJsonDocument::Compact) + '\n';
    }
    return result;
}

} // namespace stagecraft::test
