// SPDX-License-Identifier: MIT
#include "app/window/mainwindow.h"
