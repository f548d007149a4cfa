// SPDX-License-Identifier: MIT
// Pieces that edits of stages are made of.
#pragma once

#include "core/edit/plan.h"
#include "core/edit/stageedits.h"

namespace stagecraft {

/// A FROM line with its line break, in the file's keyword case. `platform` and `name` may be empty.
QString fromLine(
    const SyntaxTree &tree, const QString &image, const QString &name, const QString &platform = {});

/// Writes `AS name` into a FROM: changes the name that is there, with "# name …" above, or adds one; an empty
/// name takes it away.
void writeStageName(Rearrangement &changes, const Pipeline &pipeline, int stage, const QString &name);

/// Puts `block`, whole lines, in front of stage `before`, or at the end of the file for one behind the
/// last. Returns where it begins.
CaretPlace insertStage(Rearrangement &changes, const Pipeline &pipeline, int before, const QString &block);

/// The new indices of the stages when `count` stages come in front of `before`.
std::vector<int> stagesShifted(const Pipeline &pipeline, int before, int count);

/// The name by which other lines can use a stage. An unnamed one is named in `changes`; `wanted` may be
/// empty. Refused where the name would not find it.
std::expected<QString, Message> usableName(
    const Analysis &analysis, Rearrangement &changes, int stage, const QString &wanted = {});

/// Why `image` cannot be written as an image; nothing if it can. Variables are taken as they are.
std::optional<Message> refusalOfImage(const QString &image);

/// Moving stages in front of one that wants to use them.
///
/// The stages behind `consumer` that `stage` needs, itself included; none if it comes before anyway.
std::vector<int> stagesToBringForward(const Pipeline &pipeline, int stage, int consumer);
/// Why `consumer` can never use `stage`, wherever it stands.
std::optional<Message> refusalOfUse(const Pipeline &pipeline, int stage, int consumer);
/// Moves `stages` in front of `consumer`; `newIndexOf` then has their new places.
void bringForward(Rearrangement &changes, const Pipeline &pipeline, const std::vector<int> &stages,
    int consumer, std::vector<int> &newIndexOf);

} // namespace stagecraft
