// SPDX-License-Identifier: MIT
// Global ARGs and FROM lines: what stages start from.
#pragma once

#include "core/model/build/errorlist.h"
#include "core/model/build/stageevaluator.h"
#include "core/model/build/variabletable.h"
#include "core/model/pipeline.h"
#include "core/model/variables.h"

namespace stagecraft {

/// Evaluates what stands outside of stages, in the order of the file.
class FromLineReader {
public:
    FromLineReader(const SyntaxTree &tree, const Surroundings &surroundings, VariableTable &variables,
        EvaluationResults &results, ErrorList &errors);

    /// Defines the variables of a global ARG.
    void readGlobalArgument(const Instruction &argument);

    /// Fills base and platform of `stage`. `names` maps the lower-cased names of the stages in front of it.
    /// Returns false if the name could not be expanded or is empty, which is then reported.
    bool readBase(Stage &stage, const QHash<QString, int> &names);

private:
    std::optional<Expansion> expand(const Instruction &instruction, const Word &word, ErrorPhase phase);
    void record(const Instruction &instruction, TextRange range, Expansion expansion, bool isFrom);
    bool isComplete(QStringView word, const Expansion &expansion) const;
    void readPlatform(Stage &stage, const Flag &flag);
    VariableLookup lookup() const;
    /// Of all names that may stand in a FROM the one that is nearest to `name`; empty if none is near.
    QStringView nearestDeclared(QStringView name);

    const SyntaxTree &m_tree;
    const Surroundings &m_surroundings;
    VariableTable &m_variables;
    EvaluationResults &m_results;
    ErrorList &m_errors;
    qint64 m_comparisons = 1'000'000; // Of names that nearestDeclared() may still make.
};

} // namespace stagecraft
