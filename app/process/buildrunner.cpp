// SPDX-License-Identifier: MIT
#include "app/process/buildrunner.h"

namespace stagecraft {

BuildRunner::~BuildRunner() = default;

} // namespace stagecraft
