// SPDX-License-Identifier: MIT
#include "core/lint/rules/buildkit/rules.h"
#include "core/model/imagereference.h"
#include "core/model/variables.h"
#include "core/syntax/instructions/views.h"

#include <QHash>

#include <algorithm>
#include <span>

namespace stagecraft::rules {

namespace {

/// The definitions that there are before the first line of the file: they come first.
std::span<const VariableDefinition> predefinedOf(const Evaluation &evaluation)
{
    const std::vector<VariableDefinition> &all = evaluation.definitions();
    const auto isOther = [](const VariableDefinition &definition) {
        return definition.origin != VariableOrigin::Predefined;
    };
    return {all.begin(), std::ranges::find_if(all, isOther)};
}

/// Global variables as if no build argument was given. Predefined ones keep what was given for them.
class DefaultValues {
public:
    explicit DefaultValues(const Analysis &analysis)
        : m_predefined(predefinedOf(analysis.pipeline->evaluation()))
        , m_options{.escape = analysis.tree().escape()}
    {
        for (const Instruction *argument : analysis.pipeline->globalArguments())
            read(*argument);
    }

    /// Nothing where the word, or a global ARG, cannot be expanded.
    std::optional<QStringView> expanded(QStringView word)
    {
        if (!m_isValid)
            return std::nullopt;
        const auto expansion = expandWord(
            word,
            [this](QStringView name) -> std::optional<QStringView> {
                const auto found = m_values.constFind(name);
                if (found != m_values.cend())
                    return *found;
                const auto predefined = std::ranges::find(m_predefined, name, &VariableDefinition::name);
                return predefined == m_predefined.end() ? std::nullopt : predefined->value;
            },
            m_texts, m_options);
        return expansion ? std::optional(expansion->text) : std::nullopt;
    }

private:
    void read(const Instruction &argument)
    {
        for (const KeyValue &pair : argument.keyValues) {
            if (!pair.hasValue)
                continue;
            const std::optional<QStringView> value = expanded(pair.value.text);
            m_isValid = m_isValid && value;
            m_values.insert(pair.key.text, value.value_or(QStringView()));
        }
    }

    std::span<const VariableDefinition> m_predefined;
    LexerOptions m_options;
    QHash<QStringView, QStringView> m_values;
    TextArena m_texts;
    bool m_isValid = true;
};

bool isBasedOnStage(const Stage &stage) { return stage.base.kind == BaseKind::Stage; }

void checkDefaultBase(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    // A pipeline that was built without build arguments, and without an error, has these images already.
    if (analysis.surroundings->buildArguments.isEmpty() && analysis.pipeline->errors().empty()
        && std::ranges::none_of(analysis.pipeline->stages(), isBasedOnStage))
        return;
    DefaultValues defaults(analysis);
    for (const Stage &stage : analysis.pipeline->stages()) {
        const std::optional<FromView> view = asFrom(*stage.from);
        if (!view || !view->image)
            continue;
        const std::optional<QStringView> name = defaults.expanded(view->image->text);
        if (!name)
            return; // BuildKit stops looking here.
        if (parseImageReference(*name))
            continue;
        const QString written = view->image->text.toString();
        sink.report(*stage.from, view->image->range,
                {.source = name->isEmpty()
                        ? QT_TRANSLATE_NOOP("core",
                              "Without build arguments %1 becomes nothing, so there is no base image.")
                        : QT_TRANSLATE_NOOP(
                              "core", "Without build arguments %1 becomes %2, which is no image name."),
                    .arguments =
                        name->isEmpty() ? QStringList{written} : QStringList{written, name->toString()},
                    .detail =
                        QStringLiteral("Default value for ARG %1 results in empty or invalid base image name")
                            .arg(written)})
            .suppressionLine = -1;
    }
}

} // namespace

const Rule invalidDefaultArgInFrom{
    .id = u"InvalidDefaultArgInFrom",
    .family = RuleFamily::BuildKit,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "A base image that only build arguments complete"),
    .why = QT_TRANSLATE_NOOP("core",
        "Whoever builds the file without --build-arg gets an error about the image name. A default in ARG "
        "lets the "
        "file stand on its own."),
    .noFix = QT_TRANSLATE_NOOP("core", "Which image should be the default is not known."),
    .badExample = u"ARG TAG\nFROM alpine:${TAG}\n",
    .goodExample = u"ARG TAG=3.22\nFROM alpine:${TAG}\n",
    .source = u"BuildKit InvalidDefaultArgInFrom",
    .check = &checkDefaultBase,
};

} // namespace stagecraft::rules
