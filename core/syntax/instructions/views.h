// SPDX-License-Identifier: MIT
// Typed views of instructions: which word is what. Views store nothing of their own beside pointers.
#pragma once

#include "core/syntax/instruction.h"
#include "core/syntax/parser/heredocmarkers.h"
#include "core/text/textarena.h"

#include <memory>
#include <optional>
#include <vector>

namespace stagecraft {

/// FROM [--platform=P] IMAGE [AS NAME]
struct FromView {
    const Instruction *instruction = nullptr;
    const Word *image = nullptr; ///< Null where it is missing.
    const Word *as = nullptr;    ///< The word AS, as written.
    const Word *name = nullptr;  ///< As written; null for an unnamed stage.
    const Flag *platform = nullptr;
};

/// COPY and ADD.
struct CopyView {
    const Instruction *instruction = nullptr;
    std::span<const Word> sources;     ///< Heredoc markers included.
    const Word *destination = nullptr; ///< Null where it is missing.
    const Flag *from = nullptr;        ///< COPY only.
    const Flag *chown = nullptr;
    const Flag *chmod = nullptr;
    const Flag *link = nullptr;

    /// The heredoc marker that the source `word` is, or nothing for a path. Its file may be empty: the line
    /// parser does not find every heredoc that COPY sees.
    std::optional<HeredocMarker> markerOf(const Word &word) const;
    /// The heredoc with the content of the marker `name`, or null.
    const Heredoc *heredocNamed(QStringView name) const;
};

/// RUN, CMD, ENTRYPOINT, SHELL and the command of HEALTHCHECK.
struct CommandView {
    const Instruction *instruction = nullptr;
    bool isExec = false;         ///< JSON form.
    std::span<const Word> words; ///< Exec form: the arguments. Shell form: none or one word, the whole text.
    QStringView shellText;       ///< Shell form: the joined text; a view into `instruction->logical`.
};

/// One `key=value` of a `--mount` (semantics 13.7). Values are as written, variables included.
struct MountField {
    QStringView key;        ///< Lower-cased, aliases replaced: "source", "target", "readonly".
    QStringView writtenKey; ///< Lower-cased, aliases kept.
    QStringView text;       ///< The whole field, without the quotes of CSV.
    QStringView value;
    TextRange range; ///< In the file; the flag's value range where it cannot be told more exactly.
    TextRange valueRange;
    bool hasValue = false;
};

/// One `--mount` of RUN.
struct Mount {
    const Flag *flag = nullptr;
    std::vector<MountField> fields;
    std::shared_ptr<TextArena> texts; ///< Holds keys and values that do not stand like this in the file.

    /// The last field with this key, or null.
    const MountField *field(QStringView key) const;
    /// "bind" where none is given; lower-cased.
    QStringView type() const;
};

std::optional<FromView> asFrom(const Instruction &instruction);
std::optional<CopyView> asCopy(const Instruction &instruction); ///< COPY or ADD.
std::optional<CommandView> asCommand(const Instruction &instruction);
/// The mounts of a RUN, in order; those whose CSV is malformed have no fields.
std::vector<Mount> mountsOf(const Instruction &run);

} // namespace stagecraft
