// SPDX-License-Identifier: MIT
// placeholder of theme
#pragma once
