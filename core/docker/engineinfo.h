// SPDX-License-Identifier: MIT
// Which docker is there, and whether it can build.
#pragma once

#include "core/text/message.h"

#include <QByteArrayView>
#include <QStringList>

#include <optional>
#include <vector>

namespace stagecraft {

/// The oldest buildx whose progress can be read (--progress=rawjson): 0.12.
inline constexpr int kOldestBuilderMinor = 12;

struct EngineInfo {
    QString clientVersion = {};  ///< "26.1.5"; empty where the program is missing.
    QString serverVersion = {};  ///< Empty where no engine answers.
    QString builderVersion = {}; ///< Of buildx; empty where it is missing.
    QString context = {};        ///< The docker context in use: "default".
    QString platform = {};       ///< Of the engine: "linux/amd64".
    QStringList images = {};     ///< References of the images that it has, newest first.
    Message problem = {};        ///< Why nothing can be built; empty if building works.

    bool canBuild() const { return problem.isEmpty(); }

    friend bool operator==(const EngineInfo &, const EngineInfo &) = default;
};

/// A docker context that a person can choose.
struct EngineContext {
    QString name;
    QString description;
    QString endpoint;
    bool isCurrent = false;
};

/// Reads `engineVersionCommand`: the client's part is there even when the engine does not answer.
EngineInfo parseEngineVersion(QByteArrayView output);
/// "0.13.1" of "github.com/docker/buildx 0.13.1+ds1 …" or "… v0.29.1 …"; empty if there is none.
QString parseBuilderVersion(QByteArrayView output);
/// True if this buildx prints progress that can be read. False for an empty version.
bool canReadProgressOf(const QString &builderVersion);
/// Reads `imageListCommand`. Images without a name are left out, and those that measuring left behind.
QStringList parseImageList(QByteArrayView output);
std::vector<EngineContext> parseContextList(QByteArrayView output);

} // namespace stagecraft
