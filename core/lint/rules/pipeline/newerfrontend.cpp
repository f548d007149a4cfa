// SPDX-License-Identifier: MIT
#include "core/lint/rules/pipeline/rules.h"
#include "core/syntax/instructions/views.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stagecraft::rules {

namespace {

/// "1.4" of docker/dockerfile.
struct FrontendVersion {
    int minor = 0;
    bool isLabs = false;
};

/// The version that `# syntax=` asks for; nothing where it follows the newest one, is pinned by a digest
/// alone, or names another frontend.
std::optional<FrontendVersion> versionOf(QStringView syntax)
{
    static const QRegularExpression pattern(
        uR"(^(?:docker\.io/|index\.docker\.io/)?docker/dockerfile(?:-upstream)?:1\.(\d+)(?:\.\d+)?(-labs)?(?:@|$))"_s);
    const auto match = pattern.matchView(syntax.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return FrontendVersion{match.captured(1).toInt(), match.hasCaptured(2)};
}

/// A flag and the minor version of docker/dockerfile that first understands it, stable and labs.
struct FlagVersion {
    Keyword keyword;
    QStringView flag;
    int stable;
    int labs;
};

constexpr std::array kFlags{
    FlagVersion{Keyword::Run, u"mount", 2, 1},
    FlagVersion{Keyword::Run, u"network", 3, 1},
    FlagVersion{Keyword::Run, u"security", 20, 1},
    FlagVersion{Keyword::Copy, u"chmod", 2, 2},
    FlagVersion{Keyword::Add, u"chmod", 2, 2},
    FlagVersion{Keyword::Copy, u"link", 4, 4},
    FlagVersion{Keyword::Add, u"link", 4, 4},
    FlagVersion{Keyword::Copy, u"parents", 20, 7},
    FlagVersion{Keyword::Copy, u"exclude", 19, 7},
    FlagVersion{Keyword::Add, u"exclude", 19, 7},
    FlagVersion{Keyword::Add, u"checksum", 6, 5},
    FlagVersion{Keyword::Add, u"keep-git-dir", 5, 5},
    FlagVersion{Keyword::Add, u"unpack", 17, 17},
};

constexpr int kHeredocs = 4;
constexpr int kHeredocsInLabs = 3;

class FrontendCheck {
public:
    FrontendCheck(
        const Analysis &analysis, const Directive &syntax, FrontendVersion version, DiagnosticSink &sink)
        : m_analysis(analysis), m_syntax(syntax), m_version(version), m_sink(sink)
    {
    }

    void run()
    {
        for (const Instruction &instruction : m_analysis.tree().instructions()) {
            for (const Flag &flag : instruction.flags)
                checkFlag(instruction, flag);
            if (!instruction.heredocs.empty()) {
                need(instruction, instruction.heredocs.front().markerRange,
                    u"<<"_s + instruction.heredocs.front().name.toString(), kHeredocs, kHeredocsInLabs);
            }
        }
        for (const Finding &finding : m_findings)
            report(finding);
    }

private:
    struct Finding {
        const Instruction *instruction = nullptr;
        TextRange range;
        QString what;
        int needed = 0;
    };

    void checkFlag(const Instruction &instruction, const Flag &flag)
    {
        for (const FlagVersion &known : kFlags) {
            if (known.keyword == instruction.keyword && known.flag == flag.name)
                need(instruction, flag.nameRange, u"--"_s + flag.name.toString(), known.stable, known.labs);
        }
    }

    void need(const Instruction &instruction, TextRange range, const QString &what, int stable, int labs)
    {
        const int needed = m_version.isLabs ? labs : stable;
        if (m_version.minor < needed)
            m_findings.push_back({&instruction, range, what, needed});
    }

    void report(const Finding &finding)
    {
        const QString needed = u"1."_s + QString::number(finding.needed);
        const QString asked = u"1."_s + QString::number(m_version.minor);
        Diagnostic &diagnostic = m_sink.report(*finding.instruction, finding.range,
            {QT_TRANSLATE_NOOP("core", "%1 needs docker/dockerfile %2 or newer; the file asks for %3."),
                {finding.what, needed, asked}});
        // A digest pins the old frontend whatever the tag says.
        if (m_syntax.value.contains(u'@'))
            return;
        const int highest = std::ranges::max(m_findings, {}, &Finding::needed).needed;
        const QString version =
            u"1."_s + QString::number(highest) + (m_version.isLabs ? u"-labs"_s : QString());
        const qsizetype tag =
            m_syntax.valueRange.start + m_analysis.tree().textOf(m_syntax.valueRange).lastIndexOf(u':') + 1;
        diagnostic.fix = Fix{{QT_TRANSLATE_NOOP("core", "Ask for docker/dockerfile %1"), {version}},
            TextEdit({{tag, m_syntax.valueRange.end}, version})};
    }

    const Analysis &m_analysis;
    const Directive &m_syntax;
    FrontendVersion m_version;
    DiagnosticSink &m_sink;
    std::vector<Finding> m_findings;
};

void checkNewerFrontend(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    const Directive *syntax = analysis.tree().directive(DirectiveKind::Syntax);
    const std::optional<FrontendVersion> version = syntax ? versionOf(syntax->value) : std::nullopt;
    if (version)
        FrontendCheck(analysis, *syntax, *version, sink).run();
}

} // namespace

const Rule newerFrontend{
    .id = u"SGC501",
    .family = RuleFamily::Pipeline,
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("core", "Syntax that is newer than the frontend that the file asks for"),
    .why = QT_TRANSLATE_NOOP("core",
        "The line “# syntax=” decides which version of the Dockerfile language the build reads. An "
        "older one stops at flags and forms that it does not know, on every machine."),
    .badExample = u"# syntax=docker/dockerfile:1.2\n"
                  "FROM scratch\n"
                  "COPY --link app /app\n",
    .goodExample = u"# syntax=docker/dockerfile:1.4\n"
                   "FROM scratch\n"
                   "COPY --link app /app\n",
    .source = u"docker/dockerfile release notes",
    .check = &checkNewerFrontend,
};

} // namespace stagecraft::rules
