// SPDX-License-Identifier: MIT
#include "app/process/stageimages.h"

#include "core/docker/buildrequest.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

QString accountPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation)
        + u"/stagecraft/images.json"_s;
}

void write(const std::vector<StageImageRecord> &records)
{
    QJsonArray array;
    for (const StageImageRecord &record : records) {
        array.append(QJsonObject{
            {u"context"_s, record.engineContext},
            {u"host"_s, record.engineHost},
            {u"repository"_s, record.repository},
            {u"tags"_s, QJsonArray::fromStringList(record.tags)},
        });
    }
    const QString path = accountPath();
    QDir().mkpath(path.section(u'/', 0, -2));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(array).toJson());
        file.commit();
    }
}

bool areOfOneRepository(const StageImageRecord &a, const StageImageRecord &b)
{
    return a.repository == b.repository && a.engineContext == b.engineContext && a.engineHost == b.engineHost;
}

} // namespace

std::vector<StageImageRecord> StageImageAccount::records()
{
    std::vector<StageImageRecord> records;
    QFile file(accountPath());
    if (!file.open(QIODevice::ReadOnly))
        return records;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &value : array) {
        StageImageRecord record{
            .engineContext = value["context"_L1].toString(),
            .engineHost = value["host"_L1].toString(),
            .repository = value["repository"_L1].toString(),
            .tags = value["tags"_L1].toVariant().toStringList(),
        };
        if (!record.repository.isEmpty())
            records.push_back(std::move(record));
    }
    return records;
}

void StageImageAccount::remember(const StageImageRecord &record)
{
    std::vector<StageImageRecord> all = records();
    const auto known =
        std::ranges::find_if(all, [&](const auto &other) { return areOfOneRepository(other, record); });
    if (known == all.end()) {
        all.push_back(record);
    } else {
        const QStringList before = known->tags;
        for (const QString &tag : record.tags) {
            if (!known->tags.contains(tag))
                known->tags << tag;
        }
        if (known->tags == before)
            return;
    }
    write(all);
}

void StageImageAccount::forget(const StageImageRecord &record)
{
    std::vector<StageImageRecord> all = records();
    std::erase_if(all, [&](const auto &other) { return areOfOneRepository(other, record); });
    write(all);
}

StageImageRemover::StageImageRemover(QObject *parent) : QObject(parent)
{
    connect(&m_runner, &ProcessRunner::received, this,
        [this](ProcessRunner::Channel channel, const QByteArray &bytes) {
            if (channel == ProcessRunner::Channel::Error)
                m_errors += bytes;
        });
    connect(&m_runner, &ProcessRunner::finished, this, &StageImageRemover::take);
}

bool StageImageRemover::start()
{
    if (m_running)
        return false;
    m_running = true;
    m_pruning = false;
    m_problem.clear();
    m_records.clear();
    for (StageImageRecord &record : StageImageAccount::records())
        m_records.push_back(std::move(record));
    QTimer::singleShot(0, this, &StageImageRemover::next);
    return true;
}

void StageImageRemover::next()
{
    if (m_records.empty()) {
        m_running = false;
        emit finished(m_problem);
        return;
    }
    const StageImageRecord &record = m_records.front();
    CommandLine command = m_pruning ? pruneImagesCommand(record.engineContext, record.repository)
                                    : removeImagesCommand(record.engineContext, record.tags);
    if (!record.engineHost.isEmpty())
        command.environment.insert(u"DOCKER_HOST"_s, record.engineHost);
    command.program = m_program;
    m_errors.clear();
    [[maybe_unused]] const bool started = m_runner.start(command);
}

void StageImageRemover::take(const ProcessRunner::Result &result)
{
    const bool worked = result.outcome == ProcessRunner::Outcome::Succeeded;
    // A tag that somebody removed already is as it should be.
    const QString errors = QString::fromUtf8(m_errors).trimmed();
    const QStringList lines = errors.split(u'\n', Qt::SkipEmptyParts);
    const bool isGone = result.outcome == ProcessRunner::Outcome::Failed && !lines.isEmpty()
        && std::ranges::all_of(lines, [](const QString &line) { return line.contains(u"No such image"_s); });
    if (!worked && !isGone) {
        m_problem = errors.isEmpty() ? result.errorString : errors;
        m_records.pop_front();
        m_pruning = false;
    } else if (m_pruning) {
        StageImageAccount::forget(m_records.front());
        m_records.pop_front();
        m_pruning = false;
    } else {
        m_pruning = true;
    }
    next();
}

} // namespace stagecraft
