// SPDX-License-Identifier: MIT
// What the sources of COPY and ADD find in the build context.
#pragma once

#include "core/lint/rule.h"
#include "core/model/ignorefile.h"

namespace stagecraft::rules {

/// A source path of COPY or ADD that means files of the build context.
struct ContextSource {
    const Instruction *instruction = nullptr;
    TextRange range; ///< Where it is written; empty where that is not known.
    QString path;    ///< Cleaned, relative to the context.
    bool hasWildcard = false;
};

/// All of them whose path is known: no addresses, no here-documents, no unknown variables.
std::vector<ContextSource> contextSourcesOf(const Pipeline &pipeline);

/// The entries of a context that a source means: the one path, or all that match its wildcards.
QStringList entriesOf(const ContextSource &source, const QMap<QString, ContextEntry> &context);

/// True if the entry, or something inside the folder, is not left out by `patterns`.
bool isVisible(
    const QString &entry, const IgnorePatterns &patterns, const QMap<QString, ContextEntry> &context);

} // namespace stagecraft::rules
