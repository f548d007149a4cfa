// SPDX-License-Identifier: MIT
#include "app/document/layoutstore.h"

#include "core/model/pipeline.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <set>
#include <vector>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

struct StoredStage {
    QString name;
    QString base;
    QPointF position;
};

QString baseOf(const Pipeline &pipeline, const Stage &stage)
{
    return stage.base.kind == BaseKind::Stage ? pipeline.stages()[std::size_t(stage.base.stage)].displayName()
                                              : stage.base.reference;
}

QJsonObject withPosition(QJsonObject object, QPointF position)
{
    object["x"_L1] = position.x();
    object["y"_L1] = position.y();
    return object;
}

QPointF positionOf(const QJsonObject &object)
{
    return {object["x"_L1].toDouble(), object["y"_L1].toDouble()};
}

// Gives each stored stage one stage of the pipeline that no other has: `accepts` says which fits.
template <typename Accepts>
void match(const Pipeline &pipeline, std::vector<StoredStage> &stored, std::set<int> &taken,
    NodePositions &positions, Accepts accepts)
{
    std::erase_if(stored, [&](const StoredStage &one) {
        for (const Stage &stage : pipeline.stages()) {
            if (taken.contains(stage.index) || !accepts(one, stage))
                continue;
            taken.insert(stage.index);
            positions.setStage(stage.index, one.position);
            return true;
        }
        return false;
    });
}

} // namespace

LayoutStore::LayoutStore(QString folder) : m_folder(std::move(folder)) { }

QString LayoutStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) + "/stagecraft/layout"_L1;
}

QString LayoutStore::storePath(const QString &filePath) const
{
    const QFileInfo info(filePath);
    const QString canonical = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QString::fromLatin1(hash.first(32)) + ".json"_L1;
}

NodePositions LayoutStore::load(const QString &filePath, const Pipeline &pipeline) const
{
    QFile file(storePath(filePath));
    if (filePath.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();

    NodePositions positions;
    std::vector<StoredStage> stored;
    for (const QJsonValue &value : root["stages"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        stored.push_back({object["name"_L1].toString(), object["base"_L1].toString(), positionOf(object)});
    }
    std::set<int> taken;
    match(pipeline, stored, taken, positions, [](const StoredStage &one, const Stage &stage) {
        return !one.name.isEmpty() && one.name == stage.name;
    });
    match(pipeline, stored, taken, positions,
        [&](const StoredStage &one, const Stage &stage) { return one.base == baseOf(pipeline, stage); });

    for (const QJsonValue &value : root["images"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        positions.images[object["reference"_L1].toString()] = positionOf(object);
    }
    if (root.contains("context"_L1))
        positions.context = positionOf(root["context"_L1].toObject());
    return positions;
}

void LayoutStore::save(
    const QString &filePath, const Pipeline &pipeline, const NodePositions &positions) const
{
    if (filePath.isEmpty())
        return;
    if (positions.isEmpty()) {
        QFile::remove(storePath(filePath));
        return;
    }
    QJsonObject root{{"file"_L1, filePath}};
    QJsonArray stages;
    for (const Stage &stage : pipeline.stages()) {
        if (std::size_t(stage.index) >= positions.stages.size())
            break;
        if (const auto position = positions.stages[std::size_t(stage.index)])
            stages.append(
                withPosition({{"name"_L1, stage.name}, {"base"_L1, baseOf(pipeline, stage)}}, *position));
    }
    QJsonArray images;
    for (const auto &[reference, position] : positions.images.asKeyValueRange())
        images.append(withPosition({{"reference"_L1, reference}}, position));
    if (positions.context)
        root["context"_L1] = withPosition({}, *positions.context);
    root["stages"_L1] = stages;
    root["images"_L1] = images;

    if (!QDir().mkpath(m_folder))
        return;
    QSaveFile file(storePath(filePath));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument(root).toJson());
    file.commit();
}

} // namespace stagecraft
