// SPDX-License-Identifier: MIT
// Names for unnamed stages, so that the engine can be asked for each of them.
#pragma once

#include "core/text/textedit.h"

namespace stagecraft {

class Pipeline;

/// The name by which a stage can be a target: its own, else an alias that no other stage has.
QString targetName(const Pipeline &pipeline, int stage);

/// Names every unnamed stage: ` AS …` behind its image. Lines keep their numbers. Only ever applied to a
/// private copy; BuildKit's cache does not depend on names.
TextEdit aliasEdit(const Pipeline &pipeline);

} // namespace stagecraft
