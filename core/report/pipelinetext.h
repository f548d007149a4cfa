// SPDX-License-Identifier: MIT
// A pipeline told in sentences, for a terminal.
#pragma once

#include "core/model/pipeline.h"

#include <vector>

namespace stagecraft {

/// One sentence a stage, each followed by what it takes: from the build context, other stages and images.
std::vector<Message> pipelineSentences(const Pipeline &pipeline);

} // namespace stagecraft
