// SPDX-License-Identifier: MIT
// What the terminal program does. Each command returns its exit code.
#pragma once

#include "app/cli/options.h"

namespace stagecraft::cli {

int check(const Options &options);
int graph(const Options &options);
int syntax(const Options &options);
int build(const Options &options);
int rules(const Options &options);

} // namespace stagecraft::cli
