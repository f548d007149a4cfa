// SPDX-License-Identifier: MIT
#include "app/settings/settings.h"
