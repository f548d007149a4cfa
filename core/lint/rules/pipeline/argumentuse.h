// SPDX-License-Identifier: MIT
// Where ARGs are declared and named.
#pragma once

#include "core/model/analysis.h"

namespace stagecraft::rules {

/// One name of an ARG instruction.
struct ArgumentDeclaration {
    const Instruction *instruction = nullptr;
    const KeyValue *argument = nullptr;
    int stage = -1; ///< -1: global.
    QStringView name() const { return argument->key.text; }
};

/// All ARGs, in file order.
std::vector<ArgumentDeclaration> argumentDeclarationsOf(const Pipeline &pipeline);

/// True if `text` has `name` as a word of its own: `$NAME`, `${NAME:-x}`, `%NAME%`, `NAME`.
bool namesVariable(QStringView text, QStringView name);

/// True for names that programs read from their environment by themselves, proxies, locales and the settings
/// of build tools among them, and for those that BuildKit itself reads.
bool isReadByPrograms(QStringView name);

} // namespace stagecraft::rules
