// SPDX-License-Identifier: MIT
// The main window.
#pragma once
