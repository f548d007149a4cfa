// SPDX-License-Identifier: MIT
// The engine's words when something goes wrong, as sentences that a person can act on.
#pragma once

#include "core/docker/buildfigures.h"

namespace stagecraft {

class Pipeline;

/// The docker program could not be started. `words` are the system's.
Message programMissing(const QString &words);
/// buildx is missing or older than what can be read.
Message builderMissing(const QString &version, const QString &words);
Message contextFolderMissing(const QString &folder);

/// Why docker could not reach its engine; nothing if `errorText` says nothing of that kind.
std::optional<Message> connectionProblem(const QString &errorText);

/// Why a build failed, from `BuildProgress::engineText()`. `failure` is what the progress already told
/// (where, and the error of the step); it is completed with the line of the excerpt and a sentence.
BuildFailure buildFailure(const Pipeline &pipeline, BuildFailure failure, const QStringList &engineText);

} // namespace stagecraft
