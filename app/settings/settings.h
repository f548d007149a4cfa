// SPDX-License-Identifier: MIT
// Typed settings.
#pragma once
