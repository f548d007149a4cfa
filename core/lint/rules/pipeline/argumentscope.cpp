// SPDX-License-Identifier: MIT
#include "core/edit/instructionedits.h"
#include "core/lint/rules/pipeline/argumentuse.h"
#include "core/lint/rules/pipeline/planbudget.h"
#include "core/lint/rules/pipeline/rules.h"
#include "core/lint/rules/pipeline/workbudget.h"
#include "core/text/ascii.h"
#include "core/text/wordsearch.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft::rules {

namespace {

/// What a shell text refers to as `$NAME` or `${NAME…}` outside single quotes, and where.
struct ShellReference {
    QStringView name;
    qsizetype offset = 0; ///< In the script's text.
    bool hasDefault = false;
};

/// The name of a variable that `text` begins with; empty if there is none.
QStringView nameAt(QStringView text)
{
    const auto isLetter = [](QChar c) {
        return isAsciiLetter(c) || c == u'_';
    };
    qsizetype end = 0;
    while (end < text.size() && (isLetter(text[end]) || (end > 0 && isAsciiDigit(text[end]))))
        ++end;
    return text.first(end);
}

/// "-word", ":-word" and its like with "+", "?" and "=".
bool beginsDefault(QStringView behindName)
{
    if (behindName.startsWith(u':'))
        behindName = behindName.sliced(1);
    return !behindName.isEmpty() && QStringView(u"-+?=").contains(behindName.front());
}

std::vector<ShellReference> referencesIn(QStringView text)
{
    std::vector<ShellReference> references;
    if (!text.contains(u'$'))
        return references;
    bool inSingleQuotes = false;
    bool inDoubleQuotes = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\\') {
            ++i;
        } else if (c == u'\'' && !inDoubleQuotes) {
            inSingleQuotes = !inSingleQuotes;
        } else if (c == u'"' && !inSingleQuotes) {
            inDoubleQuotes = !inDoubleQuotes;
        } else if (c == u'$' && !inSingleQuotes) {
            const bool isBraced = text.sliced(i + 1).startsWith(u'{');
            const QStringView name = nameAt(text.sliced(i + (isBraced ? 2 : 1)));
            const QStringView behind(name.end(), text.end());
            if (!name.isEmpty())
                references.push_back({name, i, isBraced && beginsDefault(behind)});
        }
    }
    return references;
}

/// The script gives the name a value of its own somewhere: an assignment, a loop, `read`, `export`.
bool setsItself(QStringView text, QStringView name)
{
    static constexpr WordSearch kWords(
        {u"for", u"read", u"export", u"local", u"declare", u"unset", u"getopts"});
    if (placeOf(name.toString() + u'=', text) < 0 && !kWords.hasAny(text))
        return false;
    const QRegularExpression setting(
        uR"((^|[\s;&|({"'`])%1=|\b(for|read|export|local|declare|unset|getopts)\b[^\n;]*\b%1\b)"_s.arg(
            QRegularExpression::escape(name)));
    return setting.matchView(text).hasMatch();
}

class ScopeCheck {
public:
    ScopeCheck(const Analysis &analysis, DiagnosticSink &sink)
        : m_analysis(analysis)
        , m_pipeline(*analysis.pipeline)
        , m_fixes(analysis)
        , m_work(analysis)
        , m_sink(sink)
    {
        for (const ArgumentDeclaration &declaration : argumentDeclarationsOf(m_pipeline)) {
            m_declared.insert(declaration.name());
            if (declaration.stage < 0)
                m_global.insert(declaration.name());
        }
        m_declared.remove({});
    }

    void run()
    {
        if (m_declared.isEmpty())
            return;
        for (const Stage &stage : m_pipeline.stages()) {
            for (const Instruction *instruction : stage.instructions) {
                if (instruction->keyword == Keyword::Run)
                    checkRun(stage, *instruction);
                else if (instruction->keyword == Keyword::Cmd || instruction->keyword == Keyword::Entrypoint)
                    checkCommand(stage, *instruction);
            }
        }
        for (const ExpandedWord &word : m_pipeline.evaluation().words())
            checkWord(word);
        reportFirstUses();
    }

private:
    struct Use {
        int stage = 0;
        const Instruction *instruction = nullptr;
        TextRange range;
        QStringView name;
    };

    const ShellScript *posixScriptOf(const Instruction &instruction) const
    {
        const ShellScript *script = m_analysis.scriptOf(instruction);
        const bool isReadable = script && script->isValid && !script->isExecForm && isPosix(script->dialect);
        return isReadable ? script : nullptr;
    }

    /// In single quotes too, which only a longer look tells.
    bool mayNameDeclared(QStringView text) const
    {
        for (qsizetype at = text.indexOf(u'$'); at >= 0; at = text.indexOf(u'$', at + 1)) {
            const QStringView behind = text.sliced(at + 1);
            if (m_declared.contains(nameAt(behind.startsWith(u'{') ? behind.sliced(1) : behind)))
                return true;
        }
        return false;
    }

    void checkRun(const Stage &stage, const Instruction &run)
    {
        const ShellScript *script = posixScriptOf(run);
        if (!script || !mayNameDeclared(script->text))
            return;
        for (const ShellReference &reference : referencesIn(script->text)) {
            const bool isOut = m_declared.contains(reference.name) && !reference.hasDefault
                && !m_pipeline.evaluation().definitionAt(stage.index, run, reference.name)
                && !isReadByPrograms(reference.name) && m_work.take(script->text.size())
                && !setsItself(script->text, reference.name);
            if (isOut)
                m_uses.push_back({stage.index, &run,
                    script->sourceRange({reference.offset, reference.offset + 1}), reference.name});
        }
    }

    /// ARGs are gone when a container runs.
    void checkCommand(const Stage &stage, const Instruction &command)
    {
        const ShellScript *script = posixScriptOf(command);
        if (!script || !stage.isTarget || !mayNameDeclared(script->text))
            return;
        for (const ShellReference &reference : referencesIn(script->text)) {
            const VariableDefinition *definition =
                m_pipeline.evaluation().definitionAt(stage.index, command, reference.name);
            const bool isArgument = definition && definition->isDeclaredByArg;
            if (!isArgument || reference.hasDefault || !m_work.take(script->text.size())
                || setsItself(script->text, reference.name))
                continue;
            m_sink
                .report(command, script->sourceRange({reference.offset, reference.offset + 1}),
                    {QT_TRANSLATE_NOOP("core",
                         "ARG %1 exists only during the build; the container has a value for it "
                         "only if it is started with one."),
                        {reference.name.toString()}})
                .severity = Severity::Info;
        }
    }

    void checkWord(const ExpandedWord &word)
    {
        if (word.stage < 0 || word.trigger || word.instruction->keyword == Keyword::From)
            return;
        for (const UndefinedVariable &variable : word.undefined) {
            if (m_declared.contains(variable.name))
                m_uses.push_back({word.stage, word.instruction, word.range, variable.name});
        }
    }

    /// Declared in front of its first use, an ARG is there for the others as well.
    void reportFirstUses()
    {
        std::ranges::stable_sort(m_uses, {}, [](const Use &use) { return use.instruction->index; });
        QSet<std::pair<int, QStringView>> reported;
        for (const Use &use : m_uses) {
            if (reported.contains({use.stage, use.name}))
                continue;
            reported.insert({use.stage, use.name});
            report(m_pipeline.stages()[std::size_t(use.stage)], *use.instruction, use.range,
                use.name.toString());
        }
    }

    void report(const Stage &stage, const Instruction &instruction, TextRange range, const QString &name)
    {
        const ImageFacts *facts = rootImageOf(stage);
        const bool baseIsKnown = isFromScratch(stage) || (facts && facts->environment);
        if (facts && facts->environment && facts->environment->contains(name))
            return;
        const char *text = baseIsKnown
            ? QT_TRANSLATE_NOOP("core", "ARG %1 is not declared in this stage, so it is empty here.")
            : QT_TRANSLATE_NOOP("core",
                  "ARG %1 is not declared in this stage, so it is empty here unless the base image sets it.");
        Diagnostic &finding = m_sink.report(instruction, range, {text, {name}});
        if (!baseIsKnown)
            finding.severity = Severity::Info;
        finding.fix = fixFor(stage, instruction, name);
    }

    bool isFromScratch(const Stage &stage) const
    {
        return m_pipeline.rootOf(stage.index).base.kind == BaseKind::Scratch;
    }
    const ImageFacts *rootImageOf(const Stage &stage) const
    {
        return m_analysis.surroundings->image(m_pipeline.rootOf(stage.index).base.reference);
    }

    /// A global ARG, or one that is set nowhere, can simply be declared; one with a default elsewhere has to
    /// be written by hand.
    std::optional<Fix> fixFor(const Stage &stage, const Instruction &instruction, const QString &name)
    {
        const auto row = std::ranges::lower_bound(
            stage.instructions, instruction.index, {}, [](const Instruction *each) { return each->index; });
        const bool isThere = row != stage.instructions.end() && *row == &instruction;
        if (!m_global.contains(name) || !isThere || !m_fixes.take())
            return std::nullopt;
        const EditResult plan = insertInstructions(
            m_analysis, {stage.index, int(row - stage.instructions.begin())}, u"ARG "_s + name);
        if (!plan)
            return std::nullopt;
        return Fix{{QT_TRANSLATE_NOOP("core", "Declare ARG %1 in this stage"), {name}}, plan->edit};
    }

    const Analysis &m_analysis;
    const Pipeline &m_pipeline;
    PlanBudget m_fixes;
    WorkBudget m_work;
    DiagnosticSink &m_sink;
    QSet<QStringView> m_declared;
    QSet<QStringView> m_global; ///< Those in front of the first FROM.
    std::vector<Use> m_uses;
};

void checkArgumentScope(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    ScopeCheck(analysis, sink).run();
}

} // namespace

const Rule argumentScope{
    .id = u"SGC202",
    .family = RuleFamily::Pipeline,
    .severity = Severity::Warning,
    .keywords = {Keyword::Arg},
    .title = QT_TRANSLATE_NOOP("core", "An ARG that is not visible where it is used"),
    .why = QT_TRANSLATE_NOOP("core",
        "Every FROM begins with no arguments. An ARG above the first FROM, or in another stage, is "
        "empty in a stage until that declares it with an ARG of its own."),
    .badExample = u"ARG APP_VERSION=3.1\n"
                  "FROM scratch\n"
                  "COPY app-$APP_VERSION /app\n",
    .goodExample = u"ARG APP_VERSION=3.1\n"
                   "FROM scratch\n"
                   "ARG APP_VERSION\n"
                   "COPY app-$APP_VERSION /app\n",
    .source = u"Stagecraft",
    .check = &checkArgumentScope,
};

} // namespace stagecraft::rules
