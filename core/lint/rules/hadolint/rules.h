// SPDX-License-Identifier: MIT
// Declares hadolint's rules. Each is defined in a file of its own, or with its near-equal kin.
#pragma once

#include "core/lint/rule.h"

namespace stagecraft::rules {

extern const Rule dl1001;
extern const Rule dl3000;
extern const Rule dl3001;
extern const Rule dl3002;
extern const Rule dl3003;
extern const Rule dl3004;
extern const Rule dl3006;
extern const Rule dl3007;
extern const Rule dl3008;
extern const Rule dl3009;
extern const Rule dl3010;
extern const Rule dl3011;
extern const Rule dl3012;
extern const Rule dl3013;
extern const Rule dl3014;
extern const Rule dl3015;
extern const Rule dl3016;
extern const Rule dl3018;
extern const Rule dl3019;
extern const Rule dl3020;
extern const Rule dl3021;
extern const Rule dl3022;
extern const Rule dl3023;
extern const Rule dl3024;
extern const Rule dl3025;
extern const Rule dl3026;
extern const Rule dl3027;
extern const Rule dl3028;
extern const Rule dl3029;
extern const Rule dl3030;
extern const Rule dl3032;
extern const Rule dl3033;
extern const Rule dl3034;
extern const Rule dl3035;
extern const Rule dl3036;
extern const Rule dl3037;
extern const Rule dl3038;
extern const Rule dl3040;
extern const Rule dl3041;
extern const Rule dl3042;
extern const Rule dl3043;
extern const Rule dl3044;
extern const Rule dl3045;
extern const Rule dl3046;
extern const Rule dl3047;
extern const Rule dl3048;
extern const Rule dl3049;
extern const Rule dl3050;
extern const Rule dl3051;
extern const Rule dl3052;
extern const Rule dl3053;
extern const Rule dl3054;
extern const Rule dl3055;
extern const Rule dl3056;
extern const Rule dl3057;
extern const Rule dl3058;
extern const Rule dl3059;
extern const Rule dl3060;
extern const Rule dl3061;
extern const Rule dl3062;
extern const Rule dl3063;
extern const Rule dl3064;
extern const Rule dl3065;
extern const Rule dl3066;
extern const Rule dl3067;
extern const Rule dl4000;
extern const Rule dl4001;
extern const Rule dl4003;
extern const Rule dl4004;
extern const Rule dl4005;
extern const Rule dl4006;

} // namespace stagecraft::rules
