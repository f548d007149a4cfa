// SPDX-License-Identifier: MIT
#include "ui/common/theme.h"
